"""Convex cells, and polygons among them: what the growth of manifolds asks of its cells."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]


class Borders(Protocol):
    """Hyperplanes W z + h = 0; values nearer to 0 than 1e-13 scale count as 0.

    The last `soft` of them bound the work, not the cells: these need only reach the inside.
    """

    @property
    def W(self) -> Floats: ...
    @property
    def h(self) -> Floats: ...
    @property
    def scale(self) -> Floats: ...
    @property
    def soft(self) -> int: ...


class Shapes(Protocol):
    """Convex cells of one dimension d, laid end to end (see `Cells.rows`)."""

    def exceeds(self, rows: Floats, normal: Floats, limit: float, inside: Floats) -> bool:
        """Whether normal . u is more than `limit` somewhere on a cell, given a point of it."""

    def cut(self, rows: Floats, sides: Ints, normal: Floats, limit: float, side: int) -> tuple[Floats, Ints]:
        """Cell and its numbered sides where normal . u <= limit; the side along the cut is number `side`."""

    def clip(
        self,
        rows: Floats,
        starts: Ints,
        points: Floats,
        maps: Floats,
        borders: Borders,
        signs: NDArray[np.int8],
    ) -> tuple[Floats, Ints, Ints]:
        """Part of each cell on the given sides of all borders: rows, where their sides come from, counts."""

    def split(
        self, rows: Floats, starts: Ints, points: Floats, maps: Floats, borders: Borders
    ) -> tuple[Floats, Ints, Ints]:
        """Pieces between the borders: rows, counts, parents."""

    def centres(self, rows: Floats, starts: Ints) -> Floats:
        """A point (c, d) inside each cell."""

    def moved(self, rows: Floats, starts: Ints, centres: Floats, linear: Floats) -> Floats:
        """Rows of the cells in the coordinates linear (u - centre)."""

    def half_spaces(self, rows: Floats) -> Floats:
        """One cell as inequalities normal . u <= limit: (r, d + 1), unit normals."""

    def inequalities(self, rows: Floats, starts: Ints) -> Floats:
        """All cells as inequalities, laid end to end like the rows: (r, d + 1)."""

    def corners(self, rows: Floats) -> Floats:
        """Corners of all cells (v, d), where the rows are corners; else none."""

    def random_point(self, rows: Floats, rng: np.random.Generator) -> Floats:
        """A random inner point of one cell."""

    def has_interior(self, rows: Floats) -> bool:
        """Whether one cell is more than a sliver."""


class Polygons2:
    """`Shapes` of dimension 2: rows are corners in cyclic order."""

    def exceeds(self, rows: Floats, normal: Floats, limit: float, inside: Floats) -> bool:
        return bool((rows @ normal).max() > limit + 1e-11 * abs(limit))

    def cut(self, rows: Floats, sides: Ints, normal: Floats, limit: float, side: int) -> tuple[Floats, Ints]:
        value = limit - rows @ normal
        corners, names = [], []
        n = len(rows)
        for i in range(n):
            here, there = value[i], value[(i + 1) % n]
            if here >= 0:
                corners.append(rows[i])
                names.append(side if here == 0 and there < 0 else int(sides[i]))
            if here * there < 0:
                corners.append(rows[i] + here / (here - there) * (rows[(i + 1) % n] - rows[i]))
                names.append(int(sides[i]) if here < 0 else side)
        return np.array(corners).reshape(-1, 2), np.array(names, dtype=np.int64)

    def clip(
        self,
        rows: Floats,
        starts: Ints,
        points: Floats,
        maps: Floats,
        borders: Borders,
        signs: NDArray[np.int8],
    ) -> tuple[Floats, Ints, Ints]:
        from plrnn_explorer.dynamics.kernels.polygon_cells import clip_cells

        # The kernel would be compiled anew for arrays that may not be written.
        points = np.require(points, requirements=("C", "W"))
        return clip_cells(rows, starts, points, maps, borders.W, borders.h, signs, borders.scale)

    def split(
        self, rows: Floats, starts: Ints, points: Floats, maps: Floats, borders: Borders
    ) -> tuple[Floats, Ints, Ints]:
        from plrnn_explorer.dynamics.kernels.polygon_cells import split_cells

        return split_cells(rows, starts, points, maps, borders.W, borders.h, borders.scale)

    def centres(self, rows: Floats, starts: Ints) -> Floats:
        total = np.add.reduceat(rows, starts[:-1], axis=0) if len(starts) > 1 else np.zeros((0, 2))
        return np.asarray(total / np.diff(starts)[:, None])

    def moved(self, rows: Floats, starts: Ints, centres: Floats, linear: Floats) -> Floats:
        owner = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        return np.asarray(np.einsum("rij,rj->ri", linear[owner], rows - centres[owner]))

    def half_spaces(self, rows: Floats) -> Floats:
        return half_planes(rows, np.array([0, len(rows)]))

    def inequalities(self, rows: Floats, starts: Ints) -> Floats:
        return half_planes(rows, starts)

    def corners(self, rows: Floats) -> Floats:
        return rows

    def random_point(self, rows: Floats, rng: np.random.Generator) -> Floats:
        weights = rng.exponential(size=len(rows))
        return np.asarray(weights @ rows / weights.sum())

    def has_interior(self, rows: Floats) -> bool:
        return len(rows) >= 3


def half_planes(corners: Floats, starts: Ints) -> Floats:
    """Inequalities of polygons laid end to end, one for the edge after each corner: (v, 3), unit normals."""
    along = corners[next_corner(starts)] - corners
    turn = np.repeat(np.where(signed_areas(corners, starts) >= 0, 1.0, -1.0), np.diff(starts))
    normals = turn[:, None] * np.stack([along[:, 1], -along[:, 0]], axis=1)
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-300)
    return np.column_stack([normals, np.sum(normals * corners, axis=1)])


def signed_areas(corners: Floats, starts: Ints) -> Floats:
    """Areas of polygons laid end to end, positive where the corners go round anticlockwise."""
    if len(starts) < 2:
        return np.zeros(0)
    following = next_corner(starts)
    owner = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    base = corners - corners[starts[:-1]][owner]
    ahead = base[following]
    return np.asarray(np.add.reduceat(base[:, 0] * ahead[:, 1] - base[:, 1] * ahead[:, 0], starts[:-1]) / 2)


def next_corner(starts: Ints) -> Ints:
    """Row of the corner after each, around its own polygon."""
    following = np.arange(1, starts[-1] + 1)
    following[starts[1:] - 1] = starts[:-1]
    return following


def shapes_of(dimension: int) -> Shapes:
    """How cells of a dimension are described and cut."""
    if dimension == 2:
        return Polygons2()
    from plrnn_explorer.dynamics.interval_shapes import Intervals
    from plrnn_explorer.dynamics.polytope_shapes import Polytopes

    if dimension == 1:
        return Intervals()

    return Polytopes()
