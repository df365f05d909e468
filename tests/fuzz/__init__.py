"""Fuzzing of every file reader; not collected by pytest. Start it with packaging/fuzz.sh."""
