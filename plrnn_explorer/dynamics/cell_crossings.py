"""Where the cells of two manifolds meet, their dimensions adding up to that of the state space."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np

from plrnn_explorer.dynamics.box_pairs import Ints, box_pairs
from plrnn_explorer.dynamics.cell_sets import CellSet
from plrnn_explorer.dynamics.intersections import crossings
from plrnn_explorer.models.map import Floats

#: Pairs of cells solved at once.
_BATCH = 20_000
#: Numbers compared at once where cells with vertices meet cells without.
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
    vertices, others = _vertices(first), _vertices(second)
    if vertices is not None and others is None:
        yield from _through(vertices, second)
    elif vertices is None and others is not None:
        for j, i, done in _through(others, first):
            yield i, j, done
    else:
        boxes = []
        for cells in (first, second):
            yield np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), 0.0
            boxes.append((yield from _boxes(cells)))
        yield from box_pairs(boxes[0], boxes[1])


def _vertices(cells: CellSet) -> tuple[Floats, Ints] | None:
    """Vertices (v, M) of all cells and where those of each begin; None where only inequalities are known."""
    if cells.segments is not None:
        return cells.segments.reshape(-1, cells.segments.shape[2]), 2 * np.arange(len(cells))
    return (cells.corners, cells.corner_starts[:-1]) if len(cells.corners) else None


def _through(vertices: tuple[Floats, Ints], cells: CellSet) -> Iterator[tuple[Ints, Ints, float]]:
    """Cells with known vertices that may pass through the affine subspaces of cells without.

    In each direction normal to the subspace some vertices must lie on either side, or on it.
    """
    points, begin = vertices
    if not len(points) or not len(cells):
        return
    normals = np.linalg.qr(cells.bases, mode="complete")[0][:, :, cells.dimension :]
    size = max(1, _NUMBERS // (len(points) * normals.shape[2]))
    for at in range(0, len(cells), size):
        rows = slice(at, at + size)
        heights = np.einsum("cmd,cm->cd", normals[rows], cells.origins[rows])
        ends = np.einsum("vm,cmd->vcd", points, normals[rows], optimize=True) - heights
        low, high = np.minimum.reduceat(ends, begin), np.maximum.reduceat(ends, begin)
        room = _SLACK * (np.maximum(np.abs(low), np.abs(high)) + np.abs(heights))
        i, j = np.nonzero(((low <= room) & (high >= -room)).all(axis=2))
        yield i, j + at, min(1.0, (at + size) / len(cells))


def _boxes(cells: CellSet) -> Generator[tuple[Ints, Ints, float], None, tuple[Floats, Floats]]:
    """Bounds (c, M) of cells, with a little room; yields nothing as a place to cancel."""
    vertices = _vertices(cells)
    if vertices is not None:
        points, begin = vertices
        low = np.minimum.reduceat(points, begin, axis=0) if len(begin) else points[:0]
        high = np.maximum.reduceat(points, begin, axis=0) if len(begin) else points[:0]
    else:
        low, high = np.empty((2, len(cells), cells.origins.shape[1]))
        for i in range(len(cells)):
            low[i], high[i] = _bounds(cells, i)
            yield np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), 0.0
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
