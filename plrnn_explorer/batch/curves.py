"""What the plots over epochs draw: values of each line, with bounds, and where a connection is a guess."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.batch.one import Row
from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.translation import mark

#: Lines drawn at most, those through most epochs; the others are in the table and the portraits.
MOST_LINES = 24
#: Rows above the periods for attractors that have none.
NO_PERIOD: Mapping[str, str] = {
    "closed curve": mark("curve"),
    "chaotic set": mark("chaos"),
    "bounded set": mark("set"),
}


@dataclass(frozen=True, eq=False)
class Curve:
    """A line through the epochs.

    Attributes
    ----------
    x, y : (n,) float arrays
        By rising x.
    low, high : (n,) float arrays
        Bounds of y; NaN where there are none.
    clear, guessed : (n,) bool arrays
        Whether each point is joined with the next one, and how.
    positions : (n,) int array
        Of the checkpoints.
    """

    x: Floats
    y: Floats
    low: Floats
    high: Floats
    clear: Bools
    guessed: Bools
    positions: NDArray[np.int64]


Value = Callable[[Row], tuple[float, float, float]]


def share(attractor: Row) -> tuple[float, float, float]:
    """Share of the window in per cent, and its bounds."""
    value, error = 100 * attractor["share"], 100 * attractor["error"]
    return value, max(0.0, value - error), min(100.0, value + error)


def exponent(attractor: Row) -> tuple[float, float, float]:
    """Largest exponent per step, and two standard errors around it."""
    value, error = attractor["exponent"], attractor["exponent_error"]
    if value is None:
        return np.nan, np.nan, np.nan
    return value, value - 2 * (error or np.nan), value + 2 * (error or np.nan)


def period(top: int) -> Value:
    """Logarithm of the period; for attractors without one a row above that of the period `top`."""
    rows = {kind: np.log2(max(2, top)) + 1.0 + i for i, kind in enumerate(NO_PERIOD)}

    def value(attractor: Row) -> tuple[float, float, float]:
        y = rows.get(attractor["kind"])
        return (float(np.log2(max(1, attractor["period"]))) if y is None else float(y)), np.nan, np.nan

    return value


def raised(curve: Curve, number: int, lines: int) -> Curve:
    """A curve of periods beside those of other lines: where they are equal all are seen."""
    step = min(0.16, 0.6 / max(1, lines - 1))
    return replace(curve, y=curve.y + step * (0.5 * (lines - 1) - number))


def longest_period(run: Run) -> int:
    """Longest period of any attractor."""
    return max((a["period"] for row in run.rows if row for a in row.get("attractors") or ()), default=1)


def line_curve(run: Run, number: int, value: Value) -> Curve:
    """Values of an attractor through the epochs."""
    places = [p for p in run.lines[number].places if np.isfinite(run.across[p.position])]
    found = [value((run.rows[p.position] or {})["attractors"][p.index]) for p in places]
    y, low, high = np.array(found, dtype=np.float64).reshape(-1, 3).T
    joined = np.array([p.clear for p in places[1:]] + [False], dtype=np.bool_)[: len(places)]
    last = np.arange(len(places)) == len(places) - 1
    return _curve(run, [p.position for p in places], y, low, high, joined & ~last, ~joined & ~last)


def count_curve(run: Run, field: str) -> Curve:
    """A count of each checkpoint through the epochs, joined where no checkpoint in between failed."""
    positions = [i for i, row in enumerate(run.rows) if row and field in row and np.isfinite(run.across[i])]
    y = np.array([float((run.rows[i] or {})[field]) for i in positions])
    none = np.full(len(positions), np.nan)
    gaps = np.diff(np.array(positions + positions[-1:])) if positions else np.empty(0)
    return _curve(run, positions, y, none, none, gaps == 1, np.zeros(len(positions), dtype=np.bool_))


def _curve(
    run: Run, positions: Sequence[int], y: Floats, low: Floats, high: Floats, clear: Bools, guessed: Bools
) -> Curve:
    x = np.array([run.across[i] for i in positions], dtype=np.float64)
    return Curve(x, y, low, high, clear, guessed, np.array(positions, dtype=np.int64))
