"""Convex polytopes of three dimensions and more, by linear programming."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog

from plrnn_explorer.dynamics.shapes import Borders
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
#: Cells whose largest inscribed ball is smaller than this share of their size are empty to rounding.
_FLAT = 1e-10
#: Steps of a random walk inside a cell, per dimension.
_WALK = 6


class Polytopes:
    """`Shapes` of any dimension d: rows are inequalities normal . u <= limit, (r, d + 1), unit normals.

    Emptiness is decided by the largest inscribed ball (one linear programme). A row is dropped only where a
    linear programme proves it redundant; rows that a later cut makes redundant may stay, they do no harm.
    """

    def __init__(self) -> None:
        self._inside: dict[bytes, Floats] = {}

    def support(self, rows: Floats, normal: Floats) -> float:
        """Maximum of normal . u over a cell; infinite where it is unbounded."""
        found = linprog(-normal, A_ub=rows[:, :-1], b_ub=rows[:, -1], bounds=(None, None), method="highs")
        return float(normal @ found.x) if found.status == 0 and found.x is not None else np.inf

    def exceeds(self, rows: Floats, normal: Floats, limit: float, inside: Floats) -> bool:
        """Whether normal . u is more than `limit` somewhere; `inside` is a point of the cell.

        A look along the normal and from there often answers at once; else a linear programme does.
        """
        slack = 1e-11 * (abs(limit) + float(np.abs(rows[:, -1]).max()))
        u = inside
        for direction in (normal, rows[np.argmax(rows[:, :-1] @ normal), :-1]):
            u = u + 0.999 * _reach(rows, u, direction) * direction
            if u @ normal > limit + slack:
                return True
        return self.support(rows, normal) > limit + slack

    def cut(self, rows: Floats, sides: Ints, normal: Floats, limit: float, side: int) -> tuple[Floats, Ints]:
        """Add one inequality."""
        return np.vstack([rows, np.append(normal, limit)]), np.append(sides, side)

    def clip(
        self,
        rows: Floats,
        starts: Ints,
        points: Floats,
        maps: Floats,
        borders: Borders,
        signs: NDArray[np.int8],
    ) -> tuple[Floats, Ints, Ints]:
        """Part of each cell on the given sides of all borders; the soft ones must only be reached."""
        self._inside.clear()
        parts, sides, counts = [np.zeros((0, rows.shape[1]))], [np.zeros(0, dtype=np.int64)], []
        for n, (a, b) in enumerate(pairwise(starts)):
            cell, side = self._clip_one(
                rows[a:b], _half_spaces(points[n], maps[n], borders, signs[n]), borders
            )
            parts.append(cell)
            sides.append(side)
            counts.append(len(cell))
        return np.concatenate(parts), np.concatenate(sides), np.array(counts, dtype=np.int64)

    def _clip_one(self, rows: Floats, new: Floats, borders: Borders) -> tuple[Floats, Ints]:
        ball = largest_ball(np.vstack([rows, new]))
        if ball is None:
            return rows[:0], np.zeros(0, dtype=np.int64)
        sides = np.arange(len(rows))
        if not borders.soft:  # the faces of a box: all at once, whether they cut or not
            rows, sides = np.vstack([rows, new]), np.concatenate([sides, -1 - np.arange(len(new))])
        for i in range(len(new) - borders.soft if borders.soft else 0):
            if self.exceeds(rows, new[i, :-1], float(new[i, -1]), ball):
                rows, sides = self.cut(rows, sides, new[i, :-1], float(new[i, -1]), -1 - i)
        self._inside[rows.tobytes()] = ball
        return rows, sides

    def split(
        self, rows: Floats, starts: Ints, points: Floats, maps: Floats, borders: Borders
    ) -> tuple[Floats, Ints, Ints]:
        """Pieces between the borders: rows, counts, parents."""
        plus = np.ones(len(borders.W), dtype=np.int8)
        pieces, parents = [np.zeros((0, rows.shape[1]))], []
        for n, (a, b) in enumerate(pairwise(starts)):
            parts = [rows[a:b]]
            for half_space in _half_spaces(points[n], maps[n], borders, plus):
                parts = [side for part in parts for side in self._sides(part, half_space)]
            pieces += parts
            parents += [n] * len(parts)
        counts = np.array([len(piece) for piece in pieces[1:]], dtype=np.int64)
        return np.concatenate(pieces), counts, np.array(parents, dtype=np.int64)

    def _sides(self, rows: Floats, half_space: Floats) -> list[Floats]:
        """The cell itself, or its two parts if the hyperplane goes through it."""
        two = [np.vstack([rows, half_space]), np.vstack([rows, -half_space])]
        full = [part for part in two if largest_ball(part) is not None]
        return two if len(full) == 2 else [rows]

    def centres(self, rows: Floats, starts: Ints) -> Floats:
        """A point inside each cell: the one found when it was cut, or its Chebyshev centre."""
        known = self._inside
        found = [known.get(rows[a:b].tobytes(), None) for a, b in pairwise(starts)]
        pairs = zip(found, pairwise(starts))
        inside = [largest_ball(rows[a:b]) if centre is None else centre for centre, (a, b) in pairs]
        zero = np.zeros(rows.shape[1] - 1)
        return np.array([zero if centre is None else centre for centre in inside]).reshape(-1, len(zero))

    def moved(self, rows: Floats, starts: Ints, centres: Floats, linear: Floats) -> Floats:
        """Rows of the cells in the coordinates linear (u - centre)."""
        owner = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        normals = np.einsum("rj,rji->ri", rows[:, :-1], np.linalg.inv(linear)[owner])
        limits = rows[:, -1] - np.sum(rows[:, :-1] * centres[owner], axis=1)
        size = np.linalg.norm(normals, axis=1)
        return np.asarray(np.column_stack([normals, limits]) / size[:, None])

    def half_spaces(self, rows: Floats) -> Floats:
        """Return the rows themselves."""
        return rows

    def inequalities(self, rows: Floats, starts: Ints) -> Floats:
        """Return the rows themselves."""
        return rows

    def corners(self, rows: Floats) -> Floats:
        """None: there may be too many."""
        return np.zeros((0, rows.shape[1] - 1))

    def random_point(self, rows: Floats, rng: np.random.Generator) -> Floats:
        """A point of a random walk (hit and run) from the centre."""
        return np.asarray(random_points(rows, 1, rng)[0])

    def has_interior(self, rows: Floats) -> bool:
        """Whether a ball fits in."""
        return largest_ball(rows) is not None


def largest_ball(rows: Floats) -> Floats | None:
    """Chebyshev centre (d,) of a bounded polytope, the centre of a largest ball in it; None if it is flat."""
    d = rows.shape[1] - 1
    cost = np.append(np.zeros(d), -1.0)
    A = np.column_stack([rows[:, :d], np.ones(len(rows))])
    far = float(np.abs(rows[:, -1]).max())
    bounds = [(None, None)] * d + [(0.0, far + 1.0)]
    found = linprog(cost, A_ub=A, b_ub=rows[:, -1], bounds=bounds, method="highs")
    best: Floats = np.zeros(0) if found.status != 0 or found.x is None else np.asarray(found.x)
    solid = len(best) > 0 and best[-1] > _FLAT * max(far, 1e-300)
    return np.array(best[:d]) if solid else None


def random_points(rows: Floats, n: int, rng: np.random.Generator) -> Floats:
    """Points (n, d) of one walk of uniform steps in random directions, uniform in the end.

    Smith, Operations Research 32, 1984 (hit and run).
    """
    d = rows.shape[1] - 1
    u = largest_ball(rows)
    if u is None:
        raise ValueError("the cell has no interior")
    points = np.empty((n, d))
    for i in range(n):
        for _ in range(_WALK * d):
            way = rng.standard_normal(d)
            way = way / np.linalg.norm(way)
            ends = -_reach(rows, u, -way), _reach(rows, u, way)
            u = u + rng.uniform(*ends) * way
        points[i] = u
    return points


def _reach(rows: Floats, u: Floats, way: Floats) -> float:
    """How far one can go from an inner point in a direction."""
    speed = rows[:, :-1] @ way
    room = np.maximum(rows[:, -1] - rows[:, :-1] @ u, 0.0)
    ahead = speed > 1e-14
    return float((room[ahead] / speed[ahead]).min()) if ahead.any() else 0.0


def _half_spaces(point: Floats, basis: Floats, borders: Borders, signs: NDArray[np.int8]) -> Floats:
    """Half-spaces signs (W (point + basis u) + h) >= 0 as rows with unit normals.

    A border parallel to the cell becomes 0 . u <= 1 or, if the cell lies beyond it, 0 . u <= -1.
    """
    normals = -signs[:, None] * (borders.W @ basis)
    value = signs * (borders.W @ point + borders.h)
    size = np.linalg.norm(normals, axis=1)
    parallel = size <= 1e-13 * borders.scale
    normals = np.where(parallel[:, None], 0.0, normals / np.where(parallel, 1.0, size)[:, None])
    limits = np.where(
        parallel, np.where(value >= -1e-13 * borders.scale, 1.0, -1.0), value / np.where(parallel, 1.0, size)
    )
    return np.column_stack([normals, limits])
