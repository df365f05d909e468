"""Continua of cycles around a cycle that has a root of unity among its multipliers."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle, make_cycle
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: A power of a multiplier this near 1 is 1.
_ONE = 1e-9


def cycle_around(model: PiecewiseLinearMap, cycle: Cycle, period: int) -> Cycle | None:
    """One of the continuum of cycles of this period that surround a cycle of a shorter one, if there is one.

    Where F^k turns by a rational angle (or has the multiplier -1) about a point of a k-cycle, all points
    around it are periodic too. Their itinerary only repeats that of the cycle, and every continuum with such
    an itinerary has a cycle of the shorter period at its centre, so none is missed. The one returned is half
    as far out as the nearest border allows.
    """
    m, rest = divmod(period, cycle.period)
    if rest or m < 2 or "border" in cycle.flags or "neutral" not in cycle.flags:
        return None
    direction = _of_order(cycle.monodromy, m)
    if direction is None:
        return None
    regions = np.tile(cycle.regions, (m, 1))
    centres = np.tile(cycle.points, (m, 1))
    ways = [direction]
    for jacobian in model.jacobian(regions[:-1]):
        ways.append(jacobian @ ways[-1])
    out = np.array(ways)
    with np.errstate(divide="ignore"):
        room = np.abs(model.preactivation(centres)) / np.abs(out @ model.W2.T)
    reach = 2.0 * (1.0 + float(np.abs(centres).max()))
    half = 0.5 * min(reach, float(np.min(room, initial=np.inf)))
    return make_cycle(model, centres + half * out, regions, ("continuum",))


def _of_order(matrix: Floats, m: int) -> Floats | None:
    """Unit vector v with matrix^m v = v for this m and none of its proper divisors, or None."""
    M = len(matrix)
    powers = [np.linalg.matrix_power(matrix, j) for j in range(1, m + 1) if m % j == 0]
    _, s, Vt = np.linalg.svd(np.eye(M) - powers[-1])
    fixed = Vt[s <= _ONE * max(1.0, float(np.linalg.norm(powers[-1])))]
    if len(fixed) == 0:
        return None
    # A combination that no shorter period leaves unchanged, if any vector is of the full order.
    vector = np.cos(1.0 + np.arange(len(fixed))) @ fixed
    vector = vector / np.linalg.norm(vector)
    shorter = [float(np.linalg.norm(power @ vector - vector)) for power in powers[:-1]]
    return vector if min(shorter) > 1e-6 else None
