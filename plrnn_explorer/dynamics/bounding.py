"""A box that provably holds every zero of a piecewise-affine system."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from plrnn_explorer.dynamics.branching import find_zeros
from plrnn_explorer.models.map import Floats
from plrnn_explorer.models.ridges import RidgeSystem

Box = tuple[Floats, Floats]
#: Half-widths tried, in units of the largest constant of the system.
_FACTORS = (1e1, 1e2, 1e3, 1e4, 1e5, 1e6)
#: Boxes looked at on one side of the cube, and a bound on their number times the size of their equations; a
#: proof that exists takes far fewer.
_MAX_BOXES, _MAX_WORK = 10_000, 3e7


def box_of_all_zeros(system: RidgeSystem) -> Generator[None, None, Box | None]:
    """Return a box outside of which the system provably has no zero, or None where none was found.

    Bounded ridge functions (clipped families) bound z = -B^-1 (c + V phi) at once. Otherwise G(R d) / R is
    compared with its homogeneous part on the surface of the unit cube: all constants become errors of
    size 1 / R, and branch and bound shows for one R and all larger ones that no d is a zero. That the
    homogeneous part has none but 0 is the usual condition for G to be proper (Scholtes 2012, ch. 2).
    """
    box = system.bounded_box()
    if box is not None:
        return box
    finite = system.kinks[np.isfinite(system.kinks)]
    unit = max(float(np.abs(system.c).max(initial=0.0)), float(np.abs(finite).max(initial=0.0))) or 1.0
    # What cannot be shown for the largest one cannot be shown at all.
    if not (yield from _none_outside(system, _FACTORS[-1] * unit)):
        return None
    for factor in _FACTORS:
        radius = factor * unit
        if (yield from _none_outside(system, radius)):
            half = np.full(system.dimension, radius)
            return -half, half
    return None


def _none_outside(system: RidgeSystem, radius: float) -> Generator[None, None, bool]:
    """Whether every zero has all coordinates below a radius, proved side by side of a cube."""
    far = system.recession(radius)
    n = system.dimension
    budget = min(_MAX_BOXES, 100 + int(_MAX_WORK / (max(1, system.n_ridges) * n * n)))
    for k in range(system.dimension):
        for side in (-1.0, 1.0):
            low, high = -np.ones(system.dimension), np.ones(system.dimension)
            low[k] = high[k] = side
            search = find_zeros(far, low, high, max_boxes=budget, few=1, max_listed=1)
            while True:
                try:
                    next(search)
                except StopIteration as end:
                    found = end.value
                    break
                yield
            if not found.finished or len(found.points):
                return False
    return True
