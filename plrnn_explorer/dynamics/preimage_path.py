"""One preimage of a point by following the straight way to it from a known pair (Katzenelson's path)."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.labels import RegionNames
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Borders crossed on the way before it is given up.
_MOST_CROSSINGS = 5_000
_SINGULAR = 1e-13


def region_of_preimage(
    model: PiecewiseLinearMap, names: RegionNames, known: Floats, target: Floats
) -> Bools | None:
    """Region (H,) that holds a preimage of `target` (M,), reached from the pair `known`, F(known).

    The image goes straight from F(known) to the target; the preimage goes straight inside each region and
    turns at the borders. It always arrives if F is a homeomorphism; where the map folds the way turns back
    and None is returned.

    References
    ----------
    Katzenelson, Bell System Technical Journal 44, 1965.
    """
    z, code = known.copy(), model.region(known)
    left = target - model(known)
    done, entered = 0.0, np.zeros(model.n_units, dtype=bool)
    for _ in range(_MOST_CROSSINGS):
        jacobian = model.jacobian(code)
        if abs(np.linalg.det(jacobian)) <= _SINGULAR * np.linalg.norm(jacobian) ** model.dimension:
            return None
        way = np.linalg.solve(jacobian, left)
        value, rate = model.preactivation(z), model.W2 @ way
        inward = np.where(code, rate, -rate)
        if np.any(inward[entered] < 0):
            return None  # a fold: the way on leads back
        with np.errstate(divide="ignore", invalid="ignore"):
            room = np.where((inward < 0) & ~entered, np.maximum(value / -rate, 0.0), np.inf)
        unit = int(np.argmin(room)) if len(room) else -1
        if unit < 0 or done + room[unit] >= 1:
            return np.asarray(code)
        z = z + room[unit] * way
        done += float(room[unit])
        entered = names.group == names.group[unit]
        code = code ^ entered
    return None
