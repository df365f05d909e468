"""The regions of a map that meet a box, in any dimension: polytopes cut by one border after the other."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from itertools import combinations, product
from math import comb

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Box = tuple[Floats, Floats]
#: A corner this near a border, relative to the terms of its equation, lies on it.
_ON_BORDER = 1e-11
#: … or this near relative to the same terms at the corners of the box, for corners near the origin.
_ROUNDING = 1e-13
#: Sets of M borders whose common point is computed to bound the arrangement.
MOST_CORNERS = 200_000
#: Regions cut between two places to cancel.
_NEWS = 50


@dataclass(frozen=True, eq=False)
class _Polytope:
    """Corners (v, M), the facets each lies on (v, f), and the code so far (H,)."""

    corners: Floats
    on: Bools
    code: Bools


def regions_in_box(
    model: PiecewiseLinearMap, low: Floats, high: Floats, max_regions: int = 20_000
) -> Generator[int, None, Bools | None]:
    """Codes (R, H) of all regions whose interior meets a box, or None if there are more than `max_regions`.

    Every region is kept as the list of its corners in the box and cut by one border after the other; two
    corners are joined by an edge if no third one lies on all their common facets (Fukuda & Prodon 1996, the
    double description method). A generator that yields the number of regions so far.

    Parameters
    ----------
    model : PiecewiseLinearMap
    low, high : (M,) float arrays
    max_regions : int
    """
    M, H = model.dimension, model.n_units
    moving = np.flatnonzero(model.W2.any(axis=1))
    sides = np.array(list(product([False, True], repeat=M)))
    facets = np.hstack([~sides, sides, np.zeros((2**M, len(moving)), dtype=np.bool_)])
    code = np.asarray(model.h2 > 0)
    regions = [_Polytope(np.where(sides, high, low).astype(np.float64), facets, code)]
    # Corners are as exact as the numbers they were cut from: those of the box.
    rounding = _ROUNDING * np.abs(model.W2) @ np.maximum(np.abs(low), np.abs(high))
    for number, unit in enumerate(moving):
        cut: list[_Polytope] = []
        for i, region in enumerate(regions):
            border = model.W2[unit], float(model.h2[unit]), float(rounding[unit])
            cut += _cut(region, *border, int(unit), 2 * M + number)
            if i % _NEWS == 0:
                yield len(cut)
        if len(cut) > max_regions:
            return None
        regions = cut
    return np.array([region.code for region in regions]).reshape(-1, H)


def box_of_all_regions(model: PiecewiseLinearMap) -> Box | None:
    """Box whose interior every region of the map meets, or None where that would take too long to find.

    If the normals span the space every region has a corner: the common point of M borders. A box around
    all such points meets them all. Normals that do not span it, or too many sets of borders, give None.
    """
    M = model.dimension
    rows = np.unique(np.hstack([model.W2, model.h2[:, None]])[model.W2.any(axis=1)], axis=0)
    if len(rows) < M or comb(len(rows), M) > MOST_CORNERS:
        return None
    if np.linalg.matrix_rank(rows[:, :M]) < M:
        return None
    chosen = np.array(list(combinations(range(len(rows)), M)))
    normals, offsets = rows[chosen, :M], rows[chosen, M]
    regular = np.linalg.cond(normals) < 1e12
    corners = np.linalg.solve(normals[regular], -offsets[regular][..., None])[..., 0]
    low, high = corners.min(axis=0), corners.max(axis=0)
    margin = 0.1 * (high - low) + 1e-3 * (1.0 + np.abs(corners).max())
    return low - margin, high + margin


def _cut(
    region: _Polytope, normal: Floats, offset: float, rounding: float, unit: int, facet: int
) -> list[_Polytope]:
    """The parts of a polytope on the two sides of a border."""
    value = region.corners @ normal + offset
    scale = np.abs(region.corners) @ np.abs(normal) + abs(offset)
    value = np.where(np.abs(value) <= _ON_BORDER * scale + rounding, 0.0, value)
    above, below = value > 0, value < 0
    if not below.any() or not above.any():
        code = region.code.copy()
        code[unit] = bool(above.any())
        return [_Polytope(region.corners, region.on, code)]
    on = region.on.copy()
    on[:, facet] = value == 0
    corners, new_on = _crossings(region, value, facet)
    parts = []
    for side, kept in ((False, value <= 0), (True, value >= 0)):
        code = region.code.copy()
        code[unit] = side
        parts.append(
            _Polytope(
                np.concatenate([region.corners[kept], corners]), np.concatenate([on[kept], new_on]), code
            )
        )
    return parts


def _crossings(region: _Polytope, value: Floats, facet: int) -> tuple[Floats, Bools]:
    """Points where the edges of a polytope cross a border, and the facets they lie on."""
    M = region.corners.shape[1]
    above, below = np.flatnonzero(value > 0), np.flatnonzero(value < 0)
    first, second = (index.reshape(-1) for index in np.meshgrid(above, below, indexing="ij"))
    common = region.on[first] & region.on[second]
    count = common.sum(axis=1)
    likely = count >= M - 1
    first, second, common, count = first[likely], second[likely], common[likely], count[likely]
    together = common.astype(np.int32) @ region.on.T.astype(np.int32) == count[:, None]
    edge = together.sum(axis=1) == 2
    first, second, common = first[edge], second[edge], common[edge]
    share: NDArray[np.float64] = (value[first] / (value[first] - value[second]))[:, None]
    corners = region.corners[first] + share * (region.corners[second] - region.corners[first])
    common[:, facet] = True
    return np.asarray(corners), common
