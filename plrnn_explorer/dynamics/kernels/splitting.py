"""Cutting the images of regions along all borders: which regions a region is mapped to."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.cones import cut, map_polygon, sides
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.models.polygons import Ints

#: Vertices a polygon may have; a cut that would need more is left out.
_ROOM = 512
#: Vertices this near a line, relative to its terms, count as on it. One too many only costs time.
_TOUCHING = 1e-10


@compiled
def split_images(
    start: Ints, vertices: Floats, letters: Ints, row: int, J: Floats, b: Floats, lines: Floats,
    weights: Ints, crossed: NDArray[np.int8], hashes: Ints, owner: Ints,
) -> tuple[int, int]:  # fmt: skip
    """Regions met by the images of the polygons from `row` on, as hashes of their codes.

    Bit 1 of crossed[letter, line] is set where an image reaches before the line, bit 2 where it reaches
    behind it. Returns the next row and the number of pieces, or -1 rows if one image alone has too many.
    """
    H = len(lines)
    value = np.empty(_ROOM)
    # Pieces that wait to be cut: every line adds one at most.
    waiting = np.empty((H + 2, _ROOM, 3))
    length, known, at = np.empty(H + 2, np.int64), np.empty(H + 2, np.int64), np.empty(H + 2, np.int64)
    upper, lower = np.empty((_ROOM, 3)), np.empty((_ROOM, 3))
    across = np.empty(max(1, H), np.int64)
    n_pieces, work, begun = 0, 0, row
    while row < len(start) - 1 and work < 2_000_000:
        letter = letters[row]
        n = map_polygon(vertices, start[row], start[row + 1], J[letter], b[letter], waiting[0])
        base, n_across = 0, 0
        for h in range(H):
            found = sides(waiting[0], n, lines[h], value)
            crossed[letter, h] |= found
            if found == 3:
                across[n_across] = h
                n_across += 1
            elif found == 1:
                base += weights[h]
        work += n * H
        before = n_pieces
        length[0], known[0], at[0], depth = n, base, 0, 1
        while depth:
            depth -= 1
            n, total, a = length[depth], known[depth], at[depth]
            split = False
            while a < n_across:
                h = across[a]
                found = sides(waiting[depth], n, lines[h], value)
                work += n
                a += 1
                if found == 3 and n + 2 <= _ROOM:
                    n_low = cut(waiting[depth], n, value, -1.0, lower)
                    n_up = cut(waiting[depth], n, value, 1.0, upper)
                    waiting[depth, :n_low] = lower[:n_low]
                    length[depth], known[depth], at[depth] = n_low, total, a
                    waiting[depth + 1, :n_up] = upper[:n_up]
                    length[depth + 1], known[depth + 1], at[depth + 1] = n_up, total + weights[h], a
                    depth += 2
                    split = True
                    break
                if found & 1:
                    total += weights[h]
            if not split:
                if n_pieces == len(hashes):
                    return (row, before) if row > begun else (-1, before)
                hashes[n_pieces], owner[n_pieces] = total, row
                n_pieces += 1
        row += 1
    return row, n_pieces


@compiled
def touching(start: Ints, vertices: Floats, letters: Ints, row: int, lines: Floats, touched: Bools) -> int:
    """Mark in touched[letter, line] the lines that come to the boundary of each polygon; the next row."""
    work = 0
    while row < len(start) - 1 and work < 2_000_000:
        for h in range(len(lines)):
            for i in range(start[row], start[row + 1]):
                a, b = vertices[i, 0] * lines[h, 0], vertices[i, 1] * lines[h, 1]
                c = vertices[i, 2] * lines[h, 2]
                if abs(a + b + c) <= _TOUCHING * (abs(a) + abs(b) + abs(c)):
                    touched[letters[row], h] = True
                    break
        work += len(lines) * (start[row + 1] - start[row])
        row += 1
    return row
