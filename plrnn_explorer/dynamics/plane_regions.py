"""The regions of a map of the plane, listed by a compiled loop: thousands of lines of border included."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from plrnn_explorer.models.arrangement import border_lines
from plrnn_explorer.models.map import Bools, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Polygons, concatenate, whole_plane

#: Vertices a polygon may have; a cut that would need more is left out.
_ROOM = 512
#: Regions and vertices one call of the compiled loop may return.
_REGIONS, _VERTICES = 4000, 40_000


def region_steps(model: PiecewiseLinearMap) -> Generator[int, None, tuple[Polygons, Bools]]:
    """List all regions as polygons, unbounded ones included; yields their number so far.

    Returns
    -------
    polygons : Polygons
        A region the starting quadrants cut in parts is there once per part.
    codes : (R, H) bool array
        Of each polygon.
    """
    from plrnn_explorer.dynamics.kernels.arrange import arrange

    lines = border_lines(model)
    H, quadrants = len(lines), whole_plane()
    # The quadrants, and one more polygon for each line that cuts.
    waiting, known = np.empty((H + 5, _ROOM, 3)), np.zeros((H + 5, H), dtype=bool)
    length, at = np.zeros(H + 5, dtype=np.int64), np.zeros(H + 5, dtype=np.int64)
    depth = len(quadrants)
    for i in range(depth):
        part = quadrants.vertices[quadrants.start[i] : quadrants.start[i + 1]]
        length[i] = len(part)
        waiting[i, : len(part)] = part
    polygons: list[Polygons] = []
    codes: list[Bools] = []
    total = 0
    while depth:
        vertices, start = np.empty((_VERTICES, 3)), np.zeros(_REGIONS + 1, dtype=np.int64)
        found = np.empty((_REGIONS, H), dtype=bool)
        depth, n = arrange(lines, waiting, known, length, at, depth, vertices, start, found)
        polygons.append(Polygons(vertices[: start[n]].copy(), start[: n + 1].copy()))
        codes.append(found[:n].copy())
        total += n
        yield total
    return concatenate(polygons), np.concatenate(codes)
