"""Print every format and family with what it was checked against:  python -m tests.benchmarks.formats

Where a real file exists, the largest difference of its map to the independent conversion beside it; where
none does, how the structure was made and the tests that compare it with the family's formula, which are run.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.benchmarks.format_rows import MADE, REAL, Real

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "models"
_ARRAYS = ("A", "W1", "W2", "h1", "h2")


def difference(model: PiecewiseLinearMap, folder: Path) -> float:
    """Largest difference of any parameter to the independent conversion in a model's folder."""
    with np.load(folder / "canonical.npz", allow_pickle=False) as canonical:
        pairs = [(getattr(model, name), canonical[name]) for name in _ARRAYS]
        if "B" in canonical and model.observation is not None:
            B = canonical["B"]
            B, seen = B if B.shape[1] == model.dimension else B.T, model.observation
            # B of an AL-RNN starts it from N data values, which are its first states.
            pairs.append((seen.B, B) if seen.encoder is None else (seen.encoder[:, len(B) :], B[:, len(B) :]))
    if any(a.shape != b.shape for a, b in pairs):
        return float("inf")
    return max(float(np.abs(a - b).max(initial=0.0)) for a, b in pairs)


def real_row(real: Real) -> tuple[str, ...]:
    """Open a real file and compare it."""
    path = SHARED / real.file
    if not path.exists():
        return real.format, "", real.file, "not at hand here", ""
    model = load_model(path, **dict(real.answers))
    size = f"{model.family}, {model.dimension} / {model.n_units}"
    answers = ", ".join(f"{name} = {value}" for name, value in real.answers)
    said = f"asked: {answers}" if answers else "asked nothing"
    return real.format, size, path.name, said, f"{difference(model, path.parent):.1e}"


class _Outcomes:
    """A pytest plugin that counts passes and failures by test function."""

    def __init__(self) -> None:
        self.passed: dict[str, int] = {}
        self.failed: dict[str, int] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count what one test did."""
        if report.when == "call" or report.failed:
            counts = self.failed if report.failed else self.passed if report.passed else {}
            name = report.nodeid.partition("[")[0]
            counts[name] = counts.get(name, 0) + 1


def made_rows() -> list[tuple[str, ...]]:
    """Run the tests of all structures and say how they went."""
    outcomes = _Outcomes()
    wanted = sorted({test for made in MADE for test in made.tests})
    with redirect_stdout(StringIO()):
        pytest.main([f"--rootdir={ROOT}", *(str(ROOT / test) for test in wanted)], plugins=[outcomes])
    rows = []
    for made in MADE:
        passed = sum(outcomes.passed.get(test, 0) for test in made.tests)
        failed = sum(outcomes.failed.get(test, 0) for test in made.tests)
        missing = [test for test in made.tests if test not in outcomes.passed | outcomes.failed]
        outcome = f"{passed} test{'s' if passed != 1 else ''} pass{'es' if passed == 1 else ''}" + (
            f", {failed} FAIL" if failed else ""
        )
        rows.append(
            (made.format, made.family, made.how, outcome, f"{len(missing)} not run" if missing else "")
        )
    return rows


def markdown(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Rows as a Markdown table."""
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def main(arguments: list[str] | None = None) -> int:
    """Print both tables; 1 if anything differs or fails."""
    argparse.ArgumentParser(prog="python -m tests.benchmarks.formats", description=__doc__).parse_args(
        arguments
    )
    real = [real_row(each) for each in REAL]
    heads = ("format", "family, dimension / units", "real file", "questions", "largest difference")
    sys.stdout.write(markdown(heads, real) + "\n\n")
    sys.stdout.flush()
    made = made_rows()
    sys.stdout.write(markdown(("format", "family", "how made; compared with", "outcome", ""), made) + "\n")
    bad = any(row[4] and float(row[4]) > 1e-12 for row in real) or any(
        "FAIL" in row[3] or row[4] for row in made
    )
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
