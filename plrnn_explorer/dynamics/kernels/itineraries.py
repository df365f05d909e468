"""Growing words of regions by one letter, and closing them to cycles: loops of the itinerary tree."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.cones import cut, map_polygon, sides, touches
from plrnn_explorer.models.map import Floats
from plrnn_explorer.models.polygons import Ints

Letters = NDArray[np.int32]
#: Vertices a polygon may have; a cut that would need more is left out.
ROOM = 256
#: Steps a word is followed round before its equations are solved: few that no cycle has live longer.
MOST_FOLLOWED = 24


@compiled
def clip_to_region(
    polygon: Floats, other: Floats, n: int, value: Floats, which: Ints, signs: Floats, lines: Floats
) -> int:
    """Cut a polygon at the lines of a region, in place; returns its length, 0 if it lies beyond one of them.

    A polygon that only touches a line from the wrong side has no interior left; one that lies in the line to
    rounding stays as it is on both sides, so that nothing is lost.
    """
    for p in range(len(which)):
        found = sides(polygon, n, lines[which[p]], value)
        inside, outside = (1, 2) if signs[p] > 0 else (2, 1)
        if not found & inside:
            if found & outside:
                return 0
        elif found & outside and n + 2 <= ROOM:
            n = cut(polygon, n, value, signs[p], other)
            for i in range(n):
                polygon[i, 0], polygon[i, 1], polygon[i, 2] = other[i, 0], other[i, 1], other[i, 2]
    return n


@compiled
def grow(
    words: Letters, lyndon: Letters, start: Ints, vertices: Floats, row: int,
    J: Floats, b: Floats, lines: Floats,
    first: Ints, target: Ints, path: Ints, path_line: Ints, path_sign: Floats,
    new_words: Letters, new_lyndon: Letters, new_start: Ints, new_vertices: Floats,
) -> tuple[int, int]:  # fmt: skip
    """Children of the words from `row` on, until the buffers are full.

    Only words that are the smallest of their rotations so far are kept (prenecklaces: Fredricksen, Kessler
    and Maiorana; `lyndon` is the length of the longest Lyndon prefix). Returns the next row and the number of
    children.
    """
    t = words.shape[1]
    image, piece, other = np.empty((ROOM, 3)), np.empty((ROOM, 3)), np.empty((ROOM, 3))
    value = np.empty(ROOM)
    n_new, n_vertices = 0, 0
    work = 0
    while row < len(words):
        last = words[row, t - 1]
        room = first[last + 1] - first[last]
        if n_new + room > len(new_words) or n_vertices + room * ROOM > len(new_vertices) or work > 3_000_000:
            break
        least = words[row, t - lyndon[row]]
        n_image = map_polygon(vertices, start[row], start[row + 1], J[last], b[last], image)
        for e in range(first[last], first[last + 1]):
            letter = target[e]
            if letter < least:
                continue
            for i in range(n_image):
                piece[i, 0], piece[i, 1], piece[i, 2] = image[i, 0], image[i, 1], image[i, 2]
            work += n_image * (1 + path[e + 1] - path[e])
            part = slice(path[e], path[e + 1])
            n = clip_to_region(piece, other, n_image, value, path_line[part], path_sign[part], lines)
            if n == 0:
                continue
            new_words[n_new, :t] = words[row]
            new_words[n_new, t] = letter
            new_lyndon[n_new] = t + 1 if letter > least else lyndon[row]
            for i in range(n):
                for j in range(3):
                    new_vertices[n_vertices + i, j] = piece[i, j]
            n_new, n_vertices = n_new + 1, n_vertices + n
            new_start[n_new] = n_vertices
        row += 1
    return row, n_new


@compiled
def closing(
    words: Letters, lyndon: Letters, start: Ints, vertices: Floats, row: int, stop: int,
    J: Floats, b: Floats, lines: Floats,
    first: Ints, target: Ints, path: Ints, path_line: Ints, path_sign: Floats, chosen: Ints,
) -> tuple[int, int]:  # fmt: skip
    """Rows from `row` to `stop` whose word may be that of a cycle: it can be followed once more.

    A point of a cycle follows its word for ever, in closed regions: only a polygon that lies wholly beyond a
    line ends that, so cycles on a border pass. Returns the next row and how many were chosen.
    """
    t = words.shape[1]
    polygon, other, value = np.empty((ROOM, 3)), np.empty((ROOM, 3)), np.empty(ROOM)
    n_chosen = 0
    while row < min(stop, len(words)):
        if lyndon[row] == t:
            n = map_polygon(
                vertices, start[row], start[row + 1], J[words[row, t - 1]], b[words[row, t - 1]], polygon
            )
            previous, possible = words[row, t - 1], True
            for step in range(min(2 * t, MOST_FOLLOWED)):
                letter = words[row, step % t]
                e = first[previous] + np.searchsorted(target[first[previous] : first[previous + 1]], letter)
                if e == first[previous + 1] or target[e] != letter:
                    break  # the regions at most touch: the equations of the word decide
                flat = False
                for p in range(path[e], path[e + 1]):
                    found = sides(polygon, n, lines[path_line[p]], value)
                    outside = 2 if path_sign[p] > 0 else 1
                    if found == outside:
                        flat, possible = True, touches(polygon, n, lines[path_line[p]])
                        break
                    if found & outside and n + 2 <= ROOM:
                        n = cut(polygon, n, value, path_sign[p], other)
                        polygon, other = other, polygon
                if flat:
                    break
                previous = letter
                n = map_polygon(polygon, 0, n, J[letter], b[letter], other)
                polygon, other = other, polygon
            if possible:
                chosen[n_chosen] = row
                n_chosen += 1
        row += 1
    return row, n_chosen
