"""Points of the cells of a manifold: uniform samples, and the cell nearest a point."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import ConvexHull, HalfspaceIntersection

from plrnn_explorer.dynamics.polytope_shapes import largest_ball, random_points
from plrnn_explorer.dynamics.surface_slice import CellComplex
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
#: Volumes are had from the corners up to this dimension.
_MOST_HULL = 5


class Complex(CellComplex, Protocol):
    """Cells that know their dimension, and for d = 2 their corners."""

    @property
    def dimension(self) -> int: ...
    @property
    def corners(self) -> Floats: ...
    @property
    def corner_starts(self) -> Ints: ...


def _triangles(cells: Complex) -> tuple[Floats, Ints]:
    """Fan triangles (t, 3, M) of all polygons and the polygon each is part of."""
    counts = np.diff(cells.corner_starts)
    owner = np.repeat(np.arange(len(counts)), counts - 2)
    first = np.concatenate([[0], np.cumsum(counts - 2)])[:-1]
    rank = np.arange(len(owner)) - first[owner]
    base = cells.corner_starts[owner]
    return cells.corners[np.stack([base, base + rank + 1, base + rank + 2], axis=1)], owner


def _areas(triangles: Floats) -> Floats:
    """Areas of triangles (t, 3, M)."""
    one, two = triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0]
    squares = np.sum(one**2, axis=1) * np.sum(two**2, axis=1) - np.sum(one * two, axis=1) ** 2
    return np.asarray(np.sqrt(np.maximum(squares, 0.0)) / 2)


def cell_volumes(cells: Complex) -> Floats:
    """Area (d = 2) or volume of each cell, shape (c,); nan above dimension 5: too many corners."""
    if cells.dimension > _MOST_HULL:
        return np.full(len(cells.origins), np.nan)
    if cells.dimension > 2:
        pairs = zip(cells.starts[:-1], cells.starts[1:])
        return np.array([_volume(np.column_stack([cells.faces[a:b], cells.limits[a:b]])) for a, b in pairs])
    triangles, owner = _triangles(cells)
    return np.asarray(
        np.bincount(owner, weights=_areas(triangles), minlength=len(cells.origins)), dtype=np.float64
    )


def _volume(rows: Floats) -> float:
    """Volume of a polytope given by inequalities."""
    inside = largest_ball(rows)
    if inside is None:
        return 0.0
    corners = HalfspaceIntersection(np.column_stack([rows[:, :-1], -rows[:, -1]]), inside).intersections
    return float(ConvexHull(corners).volume)


def sample_cells(cells: Complex, n: int, rng: np.random.Generator) -> Floats:
    """Draw n points (n, M) uniformly; above dimension 5 each cell has the same chance."""
    if not len(cells.origins):
        raise ValueError("there is nothing to sample: the manifold has no cell in the box")
    if cells.dimension > 2:
        return _sample_polytopes(cells, n, rng)
    triangles, _ = _triangles(cells)
    areas = _areas(triangles)
    pick = rng.choice(len(areas), size=n, p=areas / areas.sum())
    share = rng.random((n, 2))
    outside = share.sum(axis=1) > 1
    share[outside] = 1 - share[outside]
    a, b, c = np.moveaxis(triangles[pick], 1, 0)
    return np.asarray(a + share[:, :1] * (b - a) + share[:, 1:] * (c - a))


def nearest_cells(cells: Complex, points: Floats) -> Ints:
    """Index of the cell nearest each point (n, M), by the distance from its plane and beyond its sides."""
    near = np.empty(len(points), dtype=np.int64)
    owner = np.repeat(np.arange(len(cells.origins)), np.diff(cells.starts))
    for i, point in enumerate(points):
        away = point - cells.origins
        u = np.einsum("cmd,cm->cd", cells.bases, away)
        height = np.sqrt(np.maximum(np.sum(away**2, axis=1) - np.sum(u**2, axis=1), 0.0))
        excess = np.sum(cells.faces * u[owner], axis=1) - cells.limits
        outside = np.maximum(np.maximum.reduceat(excess, cells.starts[:-1]), 0.0)
        near[i] = np.argmin(np.hypot(height, outside))
    return near


def _sample_polytopes(cells: Complex, n: int, rng: np.random.Generator) -> Floats:
    """Points of cells given by inequalities, by random walks inside them."""
    volumes = cell_volumes(cells)
    chance = np.ones(len(volumes)) if np.isnan(volumes).any() else volumes
    points = np.empty((n, cells.origins.shape[1]))
    done = 0
    for cell, count in enumerate(rng.multinomial(n, chance / chance.sum())):
        a, b = cells.starts[cell], cells.starts[cell + 1]
        if count:
            u = random_points(np.column_stack([cells.faces[a:b], cells.limits[a:b]]), int(count), rng)
            points[done : done + count] = cells.origins[cell] + u @ cells.bases[cell].T
            done += int(count)
    return np.asarray(rng.permutation(points))
