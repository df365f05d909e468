"""The fixed-point index sum: an independent check that no cycle of the plane was missed."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.segments import at_share, cut_at_borders
from plrnn_explorer.dynamics.words import block_matrix
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.models.ridges import ridges

#: I - A^n worse conditioned than this has a determinant of uncertain sign.
_WORST_CONDITION = 1e10


def index_sum(model: PiecewiseLinearMap, cycles: Iterable[Cycle], n: int) -> int:
    """Sum of sign det(I - DF^n) over the fixed points of F^n given by their cycles.

    Cycles whose period does not divide n contribute nothing, a k-cycle k times its index.
    """
    counted = [cycle for cycle in cycles if n % cycle.period == 0]
    if not counted:
        return 0
    M, periods = counted[0].dimension, np.array([cycle.period for cycle in counted])
    jacobians = np.array([np.tile(model.jacobian(c.regions), (n // c.period, 1, 1)) for c in counted])
    # The determinant of the block system of all n points: that of the product drowns in rounding.
    sign = np.concatenate(
        [np.linalg.slogdet(block_matrix(jacobians[a : a + 500]))[0] for a in range(0, len(jacobians), 500)]
    )
    return round(float(periods @ sign)) * (1 if (n - 1) * M % 2 == 0 else -1)


def winding_number(model: PiecewiseLinearMap, n: int, radius: float) -> int:
    """Degree of I - F^n on the square of half-width `radius` about 0, for a map of the plane.

    On every piece of the square that follows one itinerary I - F^n is affine, so it turns by less than half a
    circle there and the angles add up exactly. By the Poincaré-Hopf theorem for maps (Krasnosel'skii and
    Zabreiko 1984, section 3) it equals the index sum of the fixed points of F^n inside.

    Raises
    ------
    ValueError
        If the map is not one of the plane.
    """
    if model.dimension != 2:
        raise ValueError("the winding number needs a map of the plane")
    corners = radius * np.array([[1.0, -1.0], [1.0, 1.0], [-1.0, 1.0], [-1.0, -1.0]])
    start = np.stack([corners, np.roll(corners, -1, axis=0)], axis=1)
    image = start
    for _ in range(n):
        parent, share = cut_at_borders(model, image)
        start, image = at_share(start[parent], share), model(at_share(image[parent], share))
    return round(float(_turning(start - image)) / (2 * np.pi))


def index_at_infinity(model: PiecewiseLinearMap, cycles: Iterable[Cycle], n: int) -> int | None:
    """Degree of I - F^n on a large ball: what the index sum must equal; None where it is not known.

    In the plane it is the winding number. Where the ridge functions are bounded (clipped families) F^n is A^n
    up to something bounded, and I - F^n homotopic to I - A^n without a zero far out.
    """
    if model.dimension == 2:
        return winding_number(model, n, enclosing_radius(cycles))
    gap = np.eye(model.dimension) - np.linalg.matrix_power(model.A, n)
    if not ridges(model).system.is_bounded or np.linalg.cond(gap) > _WORST_CONDITION:
        return None
    return int(np.linalg.slogdet(gap)[0])


def enclosing_radius(cycles: Iterable[Cycle]) -> float:
    """Half-width of a square well outside every cycle."""
    sizes = [float(np.abs(cycle.points).max()) for cycle in cycles]
    return 10.0 * (1.0 + max(sizes, default=0.0))


def _turning(segments: Floats) -> float:
    """Angle by which a vector moving along segments (n, 2, 2) turns, summed."""
    a, b = segments[:, 0], segments[:, 1]
    cross = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    return float(np.arctan2(cross, np.sum(a * b, axis=1)).sum())
