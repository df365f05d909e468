"""How fast the engine is, as ratios to plain baselines in one run:  python -m tests.benchmarks --help

Not tests: pytest collects nothing here (see tests/test_benchmarks.py for what checks the pieces).
"""
