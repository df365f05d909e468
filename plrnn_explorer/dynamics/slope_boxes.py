"""The sign of the Jacobian determinant for all slopes of all units at once, without listing regions."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.models.ridges import ridges

#: Boxes of slopes looked at, and a bound on their number times the cube of the number of ridges.
_MAX_BOXES, _MAX_WORK = 4000, 4e8
#: A spectral radius below 1 by less than this proves nothing: rounding.
_MARGIN = 1e-9
_SINGULAR_CONDITION = 1e13
#: Boxes between two places to cancel.
_NEWS = 20


@dataclass(frozen=True)
class SlopeSigns:
    """What is known of det(A + V diag(s) W) for all slopes s the ridge functions have.

    Attributes
    ----------
    sign : int or None
        1 or -1: that of every determinant, proved. 0: both signs, or a singular matrix, occur among the
        combinations of slopes. None: not decided within the budget.
    boxes : int
        Boxes of slopes looked at.
    ridges : int
        Ridge functions of the map.
    """

    sign: int | None
    boxes: int
    ridges: int


def determinant_sign(
    model: PiecewiseLinearMap, max_boxes: int = _MAX_BOXES
) -> Generator[None, None, SlopeSigns]:
    """Decide whether one sign of the determinant holds for every combination of slopes, by branch and bound.

    The determinant is affine in each slope, so that its sign on a box of slopes is that at the corners. With
    J the matrix in the middle, J^-1 (J + V D W) is regular for all |D| <= radius if the spectral radius of
    |W J^-1 V| radius is below 1 (Rump 1994, Linear Algebra Appl. 206); else the slope that matters most is
    set to its two ends. A generator that pauses and returns `SlopeSigns`.
    """
    system = ridges(model).system
    first, last = system.start[:-1], system.start[1:]
    low = np.array([system.slopes[a:b].min() for a, b in zip(first, last)]).reshape(-1)
    high = np.array([system.slopes[a:b].max() for a, b in zip(first, last)]).reshape(-1)
    n = system.n_ridges
    budget = min(max_boxes, 1 + int(_MAX_WORK / max(1, n) ** 3))
    boxes, looked = [(low, high)], 0
    seen: set[int] = set()
    while boxes and looked < budget:
        low, high = boxes.pop()
        looked += 1
        sign, cut = _look(system.B, system.V, system.W, low, high)
        if cut is None:
            seen.add(sign)
        else:
            boxes += _ends(low, high, cut)
        if 0 in seen or len(seen) > 1:
            return SlopeSigns(0, looked, n)
        if looked % _NEWS == 0:
            yield
    return SlopeSigns(None if boxes else int(seen.pop()), looked, n)


def _look(B: Floats, V: Floats, W: Floats, low: Floats, high: Floats) -> tuple[int, int | None]:
    """Sign of the determinant on a box of slopes, or the ridge to cut."""
    J = B + (V * ((low + high) / 2)) @ W
    free = np.flatnonzero(high > low)
    if np.linalg.cond(J) > _SINGULAR_CONDITION:
        return 0, int(free[0]) if len(free) else None
    sign = int(np.linalg.slogdet(J)[0])
    if len(free) == 0:
        return sign, None
    spread = np.abs(W[free] @ np.linalg.solve(J, V[:, free])) * ((high - low) / 2)[free]
    if np.abs(np.linalg.eigvals(spread)).max() < 1 - _MARGIN:
        return sign, None
    return sign, int(free[np.argmax(spread.sum(axis=0) * spread.sum(axis=1))])


def _ends(low: Floats, high: Floats, cut: int) -> list[tuple[Floats, Floats]]:
    """The box at the two ends of one slope: their sign is that of all between."""
    below, above = high.copy(), low.copy()
    below[cut], above[cut] = low[cut], high[cut]
    return [(low, below), (above, high)]
