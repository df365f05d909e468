"""Convex polygons in space cut to a box and made into triangles."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.polygons import split
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]


@compiled
def box_triangles(corners: Floats, starts: Ints, low: Floats, high: Floats) -> tuple[Floats, Ints]:
    """Cut convex polygons to a box and make fans of triangles of them.

    Parameters
    ----------
    corners : (v, 3) float array, starts : (n + 1,) int array
        Polygon i has the corners[starts[i]:starts[i + 1]], in cyclic order.
    low, high : (3,) float arrays

    Returns
    -------
    triangles : (m, 3, 3) float array
    polygon : (m,) int array
        The polygon each is part of.
    """
    most = 0
    for i in range(len(starts) - 1):
        most = max(most, starts[i + 1] - starts[i])
    room = max(16, len(corners) + 8)
    triangles, polygon = np.empty((room, 3, 3)), np.empty(room, dtype=np.int64)
    rows, keep, drop = (np.empty((most + 16, 3)), np.empty((most + 16, 3)), np.empty((most + 16, 3)))
    value = np.empty(most + 16)
    total = 0
    for i in range(len(starts) - 1):
        count = starts[i + 1] - starts[i]
        for k in range(count):
            for c in range(3):
                rows[k, c] = corners[starts[i] + k, c]
        for face in range(6):
            axis = face // 2
            cut = False
            for k in range(count):
                value[k] = rows[k, axis] - low[axis] if face % 2 == 0 else high[axis] - rows[k, axis]
                cut = cut or value[k] < 0.0
            if cut:
                count, _ = split(rows, count, value, keep, drop)
                for k in range(count):
                    for c in range(3):
                        rows[k, c] = keep[k, c]
        while total + count > room:
            room *= 2
            more, owner = np.empty((room, 3, 3)), np.empty(room, dtype=np.int64)
            for k in range(total):
                owner[k] = polygon[k]
                for p in range(3):
                    for c in range(3):
                        more[k, p, c] = triangles[k, p, c]
            triangles, polygon = more, owner
        for k in range(1, count - 1):
            for c in range(3):
                triangles[total, 0, c] = rows[0, c]
                triangles[total, 1, c] = rows[k, c]
                triangles[total, 2, c] = rows[k + 1, c]
            polygon[total] = i
            total += 1
    return triangles[:total].copy(), polygon[:total].copy()
