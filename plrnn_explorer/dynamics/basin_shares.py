"""Shares of a window that lead to each attractor, and how far they can be off."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED, BasinMap

#: Polygons that leave no more than this share of the window are taken to cover it.
_COVERED = 1e-9
#: What counts as rounding, of the last digit of a number that is shown.
_NOTHING = Fraction(1, 10**9)


@dataclass(frozen=True)
class BasinShare:
    """Share of a window with one label.

    Attributes
    ----------
    value : float
    error : float
        The share of the area is off by at most this, as far as the cells see every border: half a cell for
        each cell beside another label, or less where polygons bound it. 0 where it is exact.
    exact : bool
        Whether it is the area of polygons that cover the window: exact to rounding.
    """

    value: float
    error: float
    exact: bool


def basin_shares(basins: BasinMap) -> dict[int, BasinShare]:
    """Shares by label (attractors, UNDECIDED, ESCAPED) with their errors."""
    every = [*range(len(basins.attractors)), UNDECIDED, ESCAPED]
    errors = _cell_errors(basins, every)
    cells = {label: BasinShare(basins.fractions[label], errors[label], False) for label in every}
    areas = _areas(basins, every)
    if areas is None:
        return cells
    rest = max(0.0, 1.0 - sum(areas.values()))
    if rest <= _COVERED:
        return {label: BasinShare(areas[label], 0.0, True) for label in every}
    found = {}
    for label, share in cells.items():
        low, high = areas[label], areas[label] + rest
        bound = max(share.value - low, high - share.value, 0.0)
        found[label] = BasinShare(share.value, min(share.error, bound), False)
    return found


def share_values(basins: BasinMap) -> dict[int, float]:
    """Values of `basin_shares` by label: what texts and figures name without an error."""
    areas = _areas(basins, [*range(len(basins.attractors)), UNDECIDED, ESCAPED])
    covered = areas is not None and 1.0 - sum(areas.values()) <= _COVERED
    return areas if areas is not None and covered else basins.fractions


def outward(value: float, error: float, decimals: int) -> tuple[str, str]:
    """A number with `decimals` decimals and a bound of what it may be off, rounded up: ("65.7", "0.3").

    The bound holds for the digits shown: it is no less than `error` and what rounding the number adds, but
    for a billionth of the last digit, the rounding of the numbers themselves.
    """
    unit = 10**decimals
    shown = round(Fraction(value) * unit)
    bound = math.ceil(Fraction(error) * unit + abs(Fraction(value) * unit - shown) - _NOTHING)
    return f"{shown / unit:.{decimals}f}", f"{bound / unit:.{decimals}f}"


def _areas(basins: BasinMap, every: list[int]) -> dict[int, float] | None:
    """Shares of the window that polygons prove; None where there are none."""
    polygons = basins.polygons
    if polygons is None or basins.block > 1:
        return None
    whole = (basins.x[1] - basins.x[0]) * (basins.y[1] - basins.y[0])
    sizes = polygons.areas / whole
    return {label: float(sizes[polygons.labels == label].sum()) for label in every}


def _cell_errors(basins: BasinMap, every: list[int]) -> dict[int, float]:
    """Half a computed cell for each one that lies beside another label, as a share of all."""
    labels = basins.labels
    beside = beside_another(labels)
    done = max(1, int(np.sum(labels != PENDING)))
    counts = {label: int(np.sum(beside & (labels == label))) for label in every}
    return {label: 0.5 * basins.block * count / done for label, count in counts.items()}


def beside_another(labels: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Cells of which one of the four neighbours has another label."""
    beside = np.zeros(labels.shape, dtype=np.bool_)
    across = labels[:, 1:] != labels[:, :-1]
    beside[:, 1:] |= across
    beside[:, :-1] |= across
    up = labels[1:] != labels[:-1]
    beside[1:] |= up
    beside[:-1] |= up
    return beside
