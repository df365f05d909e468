"""Points of the cells of a manifold: uniform samples, and the cell nearest a point."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.surface_slice import CellComplex
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]


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
    """Area of each cell, shape (c,)."""
    triangles, owner = _triangles(cells)
    return np.asarray(
        np.bincount(owner, weights=_areas(triangles), minlength=len(cells.origins)), dtype=np.float64
    )


def sample_cells(cells: Complex, n: int, rng: np.random.Generator) -> Floats:
    """Draw n points (n, M) uniformly."""
    if not len(cells.origins):
        raise ValueError("there is nothing to sample: the manifold has no cell in the box")
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
