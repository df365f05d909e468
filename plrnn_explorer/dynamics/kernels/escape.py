"""Whether a state lies in a set that no orbit leaves and in which all orbits grow without bound."""

from __future__ import annotations

from typing import NamedTuple

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats

#: Labels: provably on the way to infinity, not decided, and so far out that nothing more can be computed.
ESCAPES, OPEN, GONE = -2, -1, -4


class Outside(NamedTuple):
    """Where states are looked at for their escape, and the n sets in which it is proved.

    Set i holds the x with (x - points[i])^T forms[i] (x - points[i]) >= least[i, 0] and
    rows[i] . (x - points[i]) >= least[i, 1]. Those with a row of zeros are not convex. Nothing is asked of
    states within `radius` (largest coordinate) of `centre`; beyond `far` nothing can be computed any more.
    """

    centre: Floats
    radius: float
    far: float
    points: Floats
    rows: Floats
    forms: Floats
    least: Floats


# fmt: off
@compiled
def in_way(x: Floats, lane: int, i: int, out: Outside) -> bool:
    """Whether column `lane` of x (M, L) lies in set i."""
    M = x.shape[0]
    along, square = 0.0, 0.0
    for m in range(M):
        along += out.rows[i, m] * (x[m, lane] - out.points[i, m])
    if not along >= out.least[i, 1]:
        return False
    for m in range(M):
        part = 0.0
        for j in range(M):
            part += out.forms[i, m, j] * (x[j, lane] - out.points[i, j])
        square += part * (x[m, lane] - out.points[i, m])
    return bool(square >= out.least[i, 0])


@compiled
def escape_label(x: Floats, lane: int, out: Outside) -> int:
    """ESCAPES, OPEN or GONE for column `lane` of x (M, L)."""
    size = 0.0
    for m in range(x.shape[0]):
        distance = abs(x[m, lane] - out.centre[m])
        if not distance <= out.far:
            return GONE
        size = max(size, distance)
    if size <= out.radius:
        return OPEN
    for i in range(len(out.least)):
        if in_way(x, lane, i, out):
            return ESCAPES
    return OPEN
# fmt: on
