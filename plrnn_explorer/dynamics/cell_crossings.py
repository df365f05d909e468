"""Where the cells of two manifolds meet, their dimensions adding up to that of the state space."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.box_pairs import Ints, box_pairs
from plrnn_explorer.dynamics.cell_sets import CellSet
from plrnn_explorer.dynamics.intersections import crossings
from plrnn_explorer.models.map import Floats

#: Pairs of cells solved at once.
_BATCH = 20_000
#: Numbers compared at once where curves meet cells of codimension one.
_NUMBERS = 2_000_000
#: Points this little outside a cell still count, as a share of its size: neighbours must leave no gap.
_SLACK = 1e-11
#: Tangent spaces this near to each other have no isolated intersection that could be computed.
_PARALLEL = 1e-13
#: Farther than any state.
_FAR = 1e150

Crossing = tuple[Ints, Ints, Floats, Floats, float]


def cell_crossings(first: CellSet, second: CellSet) -> Iterator[Crossing]:
    """Find the intersection points of the cells of two sets of complementary dimensions.

    Yields
    ------
    i, j : (c,) int arrays, the cells
    u, w : (c, d) and (c, M - d) float arrays, the point in the coordinates of both
    done : float, share of the work done
    """
    if first.segments is not None and second.segments is not None:
        yield from _of_segments(first, second)
        return
    for i, j, done in _candidates(first, second):
        for begin in range(0, max(1, len(i)), _BATCH):
            part = slice(begin, begin + _BATCH)
            yield (*_solved(first, second, i[part], j[part]), done)


def _of_segments(first: CellSet, second: CellSet) -> Iterator[Crossing]:
    """Curves of the plane."""
    assert first.segments is not None
    assert second.segments is not None
    lengths = first.limits[1::2], second.limits[1::2]
    for i, j, s, r, done in crossings(first.segments, second.segments):
        yield i, j, (s * lengths[0][i])[:, None], (r * lengths[1][j])[:, None], done


def _candidates(first: CellSet, second: CellSet) -> Iterator[tuple[Ints, Ints, float]]:
    """Pairs of cells that may meet."""
    if first.segments is not None and second.dimension > 2:
        yield from _through_planes(first, second)
    elif second.segments is not None and first.dimension > 2:
        for j, i, done in _through_planes(second, first):
            yield i, j, done
    else:
        yield from box_pairs(cell_boxes(first), cell_boxes(second))


def _through_planes(curve: CellSet, cells: CellSet) -> Iterator[tuple[Ints, Ints, float]]:
    """Segments that pass through the hyperplanes of cells of codimension one: those have no cheap boxes."""
    segments = curve.segments
    assert segments is not None
    normals = np.linalg.qr(cells.bases, mode="complete")[0][:, :, -1]
    heights = np.sum(normals * cells.origins, axis=1)
    size = max(1, _NUMBERS // max(1, len(segments)))
    for begin in range(0, len(cells), size):
        rows = slice(begin, begin + size)
        ends = segments.reshape(-1, segments.shape[2]) @ normals[rows].T - heights[rows]
        ends = ends.reshape(len(segments), 2, -1)
        room = 1e-12 * (np.abs(ends).max(axis=1) + np.abs(heights[rows]))
        meets = (ends.min(axis=1) <= room) & (ends.max(axis=1) >= -room)
        i, j = np.nonzero(meets)
        yield i, j + begin, min(1.0, (begin + size) / max(1, len(cells)))


def cell_boxes(cells: CellSet) -> tuple[Floats, Floats]:
    """Bounds (c, M) of cells, with a little room."""
    if cells.segments is not None:
        low, high = cells.segments.min(axis=1), cells.segments.max(axis=1)
    elif len(cells.corners):
        begin = cells.corner_starts[:-1]
        low = np.minimum.reduceat(cells.corners, begin, axis=0)
        high = np.maximum.reduceat(cells.corners, begin, axis=0)
    elif len(cells):
        bounds = [_bounds(cells, i) for i in range(len(cells))]
        low, high = np.array([b[0] for b in bounds]), np.array([b[1] for b in bounds])
    else:
        low = high = np.empty((0, cells.origins.shape[1]))
    room = _SLACK * np.maximum(np.abs(low), np.abs(high))
    return low - room, high + room


def _bounds(cells: CellSet, i: int) -> tuple[Floats, Floats]:
    """Bounds of a cell given by inequalities; none to speak of where linear programming fails."""
    from scipy.optimize import linprog

    a, b = cells.starts[i], cells.starts[i + 1]
    M = cells.origins.shape[1]
    low, high = np.full(M, -_FAR), np.full(M, _FAR)
    for axis in range(M):
        for sign, side in ((1.0, low), (-1.0, high)):
            slope = sign * cells.bases[i, axis]
            found = linprog(slope, A_ub=cells.faces[a:b], b_ub=cells.limits[a:b], bounds=(None, None))
            if found.success and found.fun is not None:
                side[axis] = cells.origins[i, axis] + sign * found.fun
    return low, high


def _solved(first: CellSet, second: CellSet, i: Ints, j: Ints) -> tuple[Ints, Ints, Floats, Floats]:
    """Solve o_i + Q_i u = o_j + Q_j w and keep what lies in both cells."""
    d = first.dimension
    matrix = np.concatenate([first.bases[i], -second.bases[j]], axis=2)
    regular = np.abs(np.linalg.det(matrix)) > _PARALLEL
    i, j, matrix = i[regular], j[regular], matrix[regular]
    right = second.origins[j] - first.origins[i]
    solution = np.linalg.solve(matrix, right[:, :, None])[:, :, 0]
    u, w = solution[:, :d], solution[:, d:]
    hit = first.hold(i, u, _SLACK) & second.hold(j, w, _SLACK)
    return i[hit], j[hit], u[hit], w[hit]
