"""Intervals: cells of one dimension, for stable curves of maps with many regions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.shapes import Borders
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
#: Intervals shorter than this share of the one they are cut from are dropped.
_SHORT = 1e-13
_BATCH_NUMBERS = 2_000_000


class Intervals:
    """`Shapes` of dimension 1: rows are the two ends (1,) of each interval, the lower first."""

    def exceeds(self, rows: Floats, normal: Floats, limit: float, inside: Floats) -> bool:
        """Whether normal u is more than `limit` at an end."""
        return bool((rows @ normal).max() > limit + 1e-11 * abs(limit))

    def cut(self, rows: Floats, sides: Ints, normal: Floats, limit: float, side: int) -> tuple[Floats, Ints]:
        """Move the end beyond the limit there."""
        beyond = rows @ normal > limit
        return np.where(beyond[:, None], limit / normal, rows), np.where(beyond, side, sides)

    def clip(
        self,
        rows: Floats,
        starts: Ints,
        points: Floats,
        maps: Floats,
        borders: Borders,
        signs: NDArray[np.int8],
    ) -> tuple[Floats, Ints, Ints]:
        """Part of each interval on the given sides of all borders."""
        n = len(starts) - 1
        ends, sides = rows.reshape(n, 2).copy(), np.tile([0, 1], (n, 1))
        size = max(1, _BATCH_NUMBERS // max(1, len(borders.W)))
        for first in range(0, n, size):
            part = slice(first, first + size)
            slope = signs[part] * (maps[part, :, 0] @ borders.W.T)
            value = signs[part] * (points[part] @ borders.W.T + borders.h)
            self._cut_many(ends[part], sides[part], slope, value, 1e-13 * borders.scale)
        length = np.diff(rows.reshape(n, 2), axis=1)[:, 0]
        kept = ends[:, 1] - ends[:, 0] > _SHORT * length
        return ends[kept].reshape(-1, 1), sides[kept].reshape(-1), np.where(kept, 2, 0)

    @staticmethod
    def _cut_many(ends: Floats, sides: Ints, slope: Floats, value: Floats, slack: Floats) -> None:
        """Move ends (n, 2) to where slope u + value (n, L) becomes negative by more than the slack."""
        rows = np.arange(len(ends))
        with np.errstate(divide="ignore", invalid="ignore"):
            root = -value / slope
        whole = ends.copy()
        for end, rising in ((0, True), (1, False)):
            outside = (
                (slope * whole[:, end : end + 1] + value < -slack) & ((slope > 0) == rising) & (slope != 0)
            )
            bound = np.where(outside, root, -np.inf if rising else np.inf)
            worst = bound.argmax(axis=1) if rising else bound.argmin(axis=1)
            moved = outside.any(axis=1)
            ends[moved, end] = bound[rows, worst][moved]
            sides[moved, end] = -1 - worst[moved]
        never = ((slope == 0) & (value < -slack)).any(axis=1)
        ends[never, 1] = ends[never, 0]

    def split(
        self, rows: Floats, starts: Ints, points: Floats, maps: Floats, borders: Borders
    ) -> tuple[Floats, Ints, Ints]:
        """Not needed: unstable curves are grown as segments."""
        raise NotImplementedError("unstable curves are grown as segments")

    def centres(self, rows: Floats, starts: Ints) -> Floats:
        """Middle of each interval."""
        return np.asarray(rows.reshape(-1, 2).mean(axis=1)[:, None])

    def moved(self, rows: Floats, starts: Ints, centres: Floats, linear: Floats) -> Floats:
        """Ends in the coordinate linear (u - centre), linear > 0."""
        return np.asarray((rows.reshape(-1, 2) - centres) * linear[:, 0]).reshape(-1, 1)

    def half_spaces(self, rows: Floats) -> Floats:
        """One interval as two inequalities."""
        return np.array([[-1.0, -rows[0, 0]], [1.0, rows[1, 0]]])

    def inequalities(self, rows: Floats, starts: Ints) -> Floats:
        """All intervals as inequalities."""
        sign = np.tile([-1.0, 1.0], len(starts) - 1)
        return np.column_stack([sign, sign * rows[:, 0]])

    def corners(self, rows: Floats) -> Floats:
        """The ends."""
        return rows

    def random_point(self, rows: Floats, rng: np.random.Generator) -> Floats:
        """A random point of one interval."""
        return np.array([rng.uniform(rows[0, 0], rows[1, 0])])

    def has_interior(self, rows: Floats) -> bool:
        """Whether it has a length."""
        return bool(rows[1, 0] > rows[0, 0])
