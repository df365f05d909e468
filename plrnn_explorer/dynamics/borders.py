"""What lies along the borders of basins, and how far an attractor is from them, in a window of a plane."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter

from plrnn_explorer.dynamics.basin_map import PENDING, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_shares import basin_shares
from plrnn_explorer.models.map import Bools, Floats

Ints = NDArray[np.int64]
#: Points of one attractor that pushes are measured from.
_MOST_POINTS = 64
#: A point lies in the plane if it is off by no more than this share of the window.
_ON_PLANE = 1e-6
#: Cell diagonals within which a curve must lie of the border the cells show to be that border.
_NEAR = 1.5
#: How far beside a curve, in cells, one looks what lies there, and where it must part two labels.
_BESIDE, _PARTED = 1.5, 0.9
#: Points that one curve is drawn with at most; a longer one is drawn coarser.
_MOST_DOTS = 2_000_000


@dataclass(frozen=True, eq=False)
class Push:
    """The smallest push found that takes an attractor to another outcome.

    Attributes
    ----------
    start, end : (M,) float array
        A point of the attractor, and the point of the border met first.
    leads_to : int
        Label beyond the border.
    distance : float
        Euclidean length of the push, in the units of the state.
    error : float
        0 where the border is known as line segments, else half the diagonal of a cell.
    inside : bool
        Whether every push that short stays in the window: outside nothing was looked at.
    undecided : bool
        Whether a cell at a smaller distance was left undecided.
    proved : bool
        Whether nothing shorter exists: exact polygons cover the window, which holds every push that short
        from every point of the attractor, and the state has two dimensions.
    """

    start: Floats
    end: Floats
    leads_to: int
    distance: float
    error: float
    inside: bool
    undecided: bool
    proved: bool = False

    @property
    def direction(self) -> Floats:
        """Unit vector (M,) of the push."""
        return np.asarray((self.end - self.start) / max(self.distance, 1e-300))


def touching(basins: BasinMap) -> dict[tuple[int, int], int]:
    """Pairs of labels (smaller first) of neighbouring cells, and how many neighbours they are.

    Undecided cells and those not computed yet border on nothing.
    """
    counts: dict[tuple[int, int], int] = {}
    for one, two in _neighbours(basins.labels):
        differ = (one != two) & ~np.isin(one, (UNDECIDED, PENDING)) & ~np.isin(two, (UNDECIDED, PENDING))
        pairs = np.stack([np.minimum(one, two)[differ], np.maximum(one, two)[differ]], axis=1)
        codes, n = np.unique(pairs.astype(np.int64) @ [1 << 20, 1], return_counts=True)
        for code, number in zip(codes.tolist(), n.tolist()):
            high = (code + (1 << 19)) % (1 << 20) - (1 << 19)
            pair = ((code - high) >> 20, high)
            counts[pair] = counts.get(pair, 0) + number
    return counts


def _neighbours(labels: NDArray[np.int16]) -> list[tuple[NDArray[np.int16], NDArray[np.int16]]]:
    return [(labels[1:], labels[:-1]), (labels[:, 1:], labels[:, :-1])]


def border_cells(basins: BasinMap, one: int, two: int) -> Bools:
    """Cells (ny, nx) of either label that have the other beside them."""
    a, b = basins.labels == one, basins.labels == two
    return np.asarray((a & _beside(b)) | (b & _beside(a)))


def _beside(cells: Bools) -> Bools:
    near = np.zeros_like(cells)
    near[1:] |= cells[:-1]
    near[:-1] |= cells[1:]
    near[:, 1:] |= cells[:, :-1]
    near[:, :-1] |= cells[:, 1:]
    return near


def cells_of_curve(basins: BasinMap, segments: Floats) -> Bools:
    """Cells (ny, nx) that line segments (n, 2, 2) in the plane's coordinates pass, with those around them."""
    low = np.array([basins.x[0], basins.y[0]])
    size = np.array([(basins.x[1] - basins.x[0]) / basins.x[2], (basins.y[1] - basins.y[0]) / basins.y[2]])
    shape = np.array([basins.x[2], basins.y[2]])
    found = np.zeros(basins.labels.shape, dtype=np.bool_)
    ends = (segments - low) / size
    held = np.all((ends.max(axis=1) >= 0) & (ends.min(axis=1) <= shape), axis=1)
    ends = ends[held]
    if not len(ends):
        return found
    n = np.ceil(2 * np.abs(ends[:, 1] - ends[:, 0]).max(axis=1)).astype(np.int64) + 1
    # What a segment does far outside is of no interest, and a long one would take all the dots.
    n = np.minimum(n, max(2, min(8 * int(shape.max()), _MOST_DOTS // len(ends))))
    row = np.repeat(np.arange(len(ends)), n)
    share = (np.arange(len(row)) - np.repeat(np.cumsum(n) - n, n)) / np.repeat(np.maximum(n - 1, 1), n)
    dots = np.floor(ends[row, 0] + share[:, None] * (ends[row, 1] - ends[row, 0])).astype(np.int64)
    dots = dots[np.all((dots >= 0) & (dots < shape), axis=1)]
    found[dots[:, 1], dots[:, 0]] = True
    return np.asarray(maximum_filter(found, 3))


def divides(basins: BasinMap, segments: Floats, one: int, two: int) -> bool:
    """Whether line segments (n, 2, 2) have one label on one side and the other on the other side of them.

    Looked at in the cells beside the middle of each segment, or of its parts of about a cell.
    """
    shape = np.array([basins.x[2], basins.y[2]])
    low = np.array([basins.x[0], basins.y[0]])
    size = np.array([basins.x[1], basins.y[1]]) - low
    ends = (segments - low) / size * shape
    held = np.all((ends.max(axis=1) >= 0) & (ends.min(axis=1) <= shape), axis=1)
    middles, across = _parts(ends[held], int(shape.max()))
    sides = np.floor(np.stack([middles + _BESIDE * across, middles - _BESIDE * across])).astype(np.int64)
    held = np.all((sides >= 0) & (sides < shape), axis=(0, 2))
    if not held.any():
        return False
    left, right = (basins.labels[side[held, 1], side[held, 0]] for side in sides)
    parted = ((left == one) & (right == two)) | ((left == two) & (right == one))
    return bool(parted.mean() >= _PARTED)


def _parts(ends: Floats, most: int) -> tuple[Floats, Floats]:
    """Middles (m, 2) of parts of segments (n, 2, 2) in cells, and unit vectors (m, 2) across them."""
    way = ends[:, 1] - ends[:, 0]
    length = np.linalg.norm(way, axis=1)
    ends, way, length = ends[length > 0], way[length > 0], length[length > 0]
    n = np.clip(np.ceil(length), 1, min(10 * most, max(1, _MOST_DOTS // max(1, len(ends))))).astype(np.int64)
    row = np.repeat(np.arange(len(ends)), n)
    share = (np.arange(len(row)) - np.repeat(np.cumsum(n) - n, n) + 0.5) / n[row]
    across = np.stack([-way[:, 1], way[:, 0]], axis=1) / length[:, None]
    return ends[row, 0] + share[:, None] * way[row], across[row]


def smallest_push(basins: BasinMap, index: int, curves: Floats) -> Push | None:
    """Find the shortest way from an attractor to a start that leads elsewhere, within the window.

    Parameters
    ----------
    basins : BasinMap
    index : int
        Of the attractor, a cycle.
    curves : (n, 2, 2) float array
        Segments of stable manifolds in the plane's coordinates: where one lies along the border that the
        cells show, the distance to it is exact.

    Returns
    -------
    Push or None
        None where the attractor is no cycle, no point of it lies in the window, or nothing else was found.
    """
    attractor = basins.attractors[index]
    starts = _starts(basins, attractor.points)
    if attractor.cycle is None or not len(starts):
        return None
    elsewhere = ~np.isin(basins.labels, (index, UNDECIDED, PENDING))
    if not elsewhere.any():
        return None
    search = _Search(basins, index, elsewhere, curves)
    push = min((search.push(state) for state in starts), key=lambda push: push.distance)
    if len(starts) < len(attractor.points):  # a point outside, or one of very many, may be nearer
        push = replace(push, inside=False)
    exact = len(attractor.points[0]) == 2 and basin_shares(basins)[index].exact
    return replace(push, proved=exact and push.inside and not push.undecided and not push.error)


def lies_in_window(basins: BasinMap, index: int) -> bool:
    """Whether a point of an attractor lies in the window."""
    return len(_starts(basins, basins.attractors[index].points)) > 0


def _metric(basins: BasinMap) -> Floats:
    """Matrix T (2, 2): the plane's coordinates u @ T have the distances of state space."""
    return np.asarray(np.linalg.cholesky(basins.plane.basis @ basins.plane.basis.T))


def _starts(basins: BasinMap, points: Floats) -> Floats:
    """Points (k, M) of an attractor that lie in the window."""
    xy = basins.plane.project(points)
    size = float(max(basins.x[1] - basins.x[0], basins.y[1] - basins.y[0]))
    scale = size * float(np.linalg.norm(basins.plane.basis, axis=1).max())
    near = np.asarray(basins.plane.distance(points)) <= _ON_PLANE * scale
    near &= (xy[:, 0] >= basins.x[0]) & (xy[:, 0] <= basins.x[1])
    near &= (xy[:, 1] >= basins.y[0]) & (xy[:, 1] <= basins.y[1])
    return points[near][:_MOST_POINTS]


class _Search:
    """Nearest cells and curves from points of one attractor."""

    def __init__(self, basins: BasinMap, index: int, elsewhere: Bools, curves: Floats) -> None:
        self.basins, self.to_flat = basins, _metric(basins)
        # The nearest of many cells is one at their rim.
        rows, columns = np.nonzero(elsewhere & maximum_filter(~elsewhere, 3))
        self.cells, self.labels = _centres(basins, rows, columns), basins.labels[rows, columns]
        unsure = np.isin(basins.labels, (UNDECIDED, PENDING))
        self.unsure = _centres(basins, *np.nonzero(unsure & maximum_filter(~unsure, 3)))
        self.lines = curves
        self.edges, self.edge_labels = _edges(basins, index)
        sides = np.array([(r[1] - r[0]) / r[2] for r in (basins.x, basins.y)])
        corners = (sides * [[1, 1], [1, -1]]) @ self.to_flat
        self.diagonal = float(np.linalg.norm(corners, axis=1).max())

    def push(self, state: Floats) -> Push:
        """The shortest way from one point (M,) to another outcome."""
        start = self.basins.plane.project(state[None])[0]
        gaps = self._gaps(self.cells, start)
        nearest = int(np.argmin(gaps))
        end, far = self.cells[nearest], float(gaps[nearest])
        distance, error = far, self.diagonal / 2
        meeting = _nearest(start, self.lines, self.to_flat, far - _NEAR * self.diagonal, far)
        label = int(self.labels[nearest])
        if meeting is not None:
            end, distance, error = meeting[0], meeting[1], 0.0
        edge = _nearest(start, self.edges, self.to_flat, 0.0, far)
        if edge is not None:  # polygons show what is thinner than a cell, too
            end, distance, error, label = edge[0], edge[1], 0.0, int(self.edge_labels[edge[2]])
        return Push(
            start=state,
            end=self.basins.plane.embed(end),
            leads_to=label,
            distance=distance,
            error=error,
            inside=distance <= _room(self.basins, start, self.to_flat),
            undecided=bool(np.any(self._gaps(self.unsure, start) < distance)),
        )

    def _gaps(self, cells: Floats, start: Floats) -> Floats:
        return np.asarray(np.linalg.norm((cells - start) @ self.to_flat, axis=-1))


def _centres(basins: BasinMap, rows: Ints, columns: Ints) -> Floats:
    """Centres (n, 2) of cells in the plane's coordinates."""
    x = basins.x[0] + (columns + 0.5) * (basins.x[1] - basins.x[0]) / basins.x[2]
    y = basins.y[0] + (rows + 0.5) * (basins.y[1] - basins.y[0]) / basins.y[2]
    return np.stack([x, y], axis=-1)


def _edges(basins: BasinMap, index: int) -> tuple[Floats, Ints]:
    """Edges (n, 2, 2) of the exact polygons that lead elsewhere, and where they lead."""
    polygons = basins.polygons
    if polygons is None or not len(polygons):
        return np.empty((0, 2, 2)), np.empty(0, dtype=np.int64)
    follow = np.arange(1, len(polygons.corners) + 1)
    follow[polygons.starts[1:] - 1] = polygons.starts[:-1]
    labels = np.repeat(polygons.labels, np.diff(polygons.starts))
    edges = np.stack([polygons.corners, polygons.corners[follow]], axis=1)
    elsewhere = ~np.isin(labels, (index, UNDECIDED, PENDING))
    return np.asarray(edges[elsewhere]), np.asarray(labels[elsewhere], dtype=np.int64)


def _nearest(
    start: Floats, segments: Floats, to_flat: Floats, least: float, most: float
) -> tuple[Floats, float, int] | None:
    """Nearest point of the segments at a distance between these bounds, in the plane's coordinates.

    With its distance and the number of the segment.
    """
    if not len(segments):
        return None
    flat = (segments - start) @ to_flat
    along = flat[:, 1] - flat[:, 0]
    squared = np.maximum(np.sum(along**2, axis=1), 1e-300)
    share = np.clip(-np.sum(flat[:, 0] * along, axis=1) / squared, 0.0, 1.0)
    feet = flat[:, 0] + share[:, None] * along
    distance = np.linalg.norm(feet, axis=1)
    held = (distance >= least) & (distance <= most)
    if not held.any():
        return None
    best = int(np.argmin(np.where(held, distance, np.inf)))
    return start + np.linalg.solve(to_flat.T, feet[best]), float(distance[best]), best


def _room(basins: BasinMap, start: Floats, to_flat: Floats) -> float:
    """Distance from a point of the window to its edge."""
    corners = np.array([[x, y] for x, y in zip(
        (basins.x[0], basins.x[1], basins.x[1], basins.x[0]),
        (basins.y[0], basins.y[0], basins.y[1], basins.y[1]),
    )])  # fmt: skip
    edge = np.stack([corners, np.roll(corners, -1, axis=0)], axis=1)
    found = _nearest(start, edge, to_flat, 0.0, np.inf)
    return found[1] if found else 0.0
