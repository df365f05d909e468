"""Cutting polygons along all lines: the regions of an arrangement, one after the other."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.cones import cut, sides
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.models.polygons import Ints


@compiled
def arrange(
    lines: Floats, waiting: Floats, known: Bools, length: Ints, at: Ints, depth: int,
    vertices: Floats, start: Ints, codes: Bools,
) -> tuple[int, int]:  # fmt: skip
    """Cut the polygons that wait until the buffers are full or some time has passed.

    Polygon i of `depth` is waiting[i, :length[i]]; it lies on the sides known[i, :at[i]] of the first at[i]
    lines. Regions are written to `vertices`, `start` and `codes`. Returns the new depth and their number.
    """
    room, H = waiting.shape[1], len(lines)
    value, upper, lower = np.empty(room), np.empty((room, 3)), np.empty((room, 3))
    n_out, work = 0, 0
    while depth and n_out < len(codes) and start[n_out] + room <= len(vertices) and work < 1_000_000:
        depth -= 1
        n, a = length[depth], at[depth]
        split = False
        while a < H and not split:
            found = sides(waiting[depth], n, lines[a], value)
            work += n
            if found == 3 and n + 2 <= room:
                n_low = cut(waiting[depth], n, value, -1.0, lower)
                n_up = cut(waiting[depth], n, value, 1.0, upper)
                for i in range(n_low):
                    for j in range(3):
                        waiting[depth, i, j] = lower[i, j]
                for i in range(n_up):
                    for j in range(3):
                        waiting[depth + 1, i, j] = upper[i, j]
                for h in range(a):
                    known[depth + 1, h] = known[depth, h]
                known[depth, a], known[depth + 1, a] = False, True
                length[depth], length[depth + 1] = n_low, n_up
                at[depth], at[depth + 1] = a + 1, a + 1
                depth += 2
                split = True
            else:
                known[depth, a] = found & 1
                a += 1
        if not split:
            for i in range(n):
                for j in range(3):
                    vertices[start[n_out] + i, j] = waiting[depth, i, j]
            for h in range(H):
                codes[n_out, h] = known[depth, h]
            n_out += 1
            start[n_out] = start[n_out - 1] + n
    return depth, n_out
