"""A window in a plane of state space, cut into convex polygons on which F^n is affine, for n = 0, 1, 2 …"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.escape import escape_ways
from plrnn_explorer.dynamics.gates import Gates
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.settling import Traps
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
Shorts = NDArray[np.int16]

#: Work of one call of the kernel, about 30 ms.
_WORK = 2e7
#: Above this many units one step already cuts a window into more pieces than are of use.
MOST_UNITS = 200
#: Default escape radius in units of the window's and the attractors' size.
_ESCAPE_FACTOR = 1e6
#: Rows of the lists the kernel writes to, at first.
_ROWS = 20_000


@dataclass(frozen=True, eq=False)
class Window:
    """Ranges and numbers of pixels of a rectangle in a plane."""

    plane: Plane
    x: tuple[float, float, int]
    y: tuple[float, float, int]

    @property
    def grid(self) -> Floats:
        """Numbers x0, dx, y0, dy, nx, ny as the kernel wants them."""
        (x0, x1, nx), (y0, y1, ny) = self.x, self.y
        return np.array([x0, (x1 - x0) / nx, y0, (y1 - y0) / ny, nx, ny], dtype=np.float64)

    @property
    def corners(self) -> Floats:
        """Corners (4, 2), counter-clockwise."""
        (x0, x1, _), (y0, y1, _) = self.x, self.y
        return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])

    @property
    def area(self) -> float:
        """Area in the units of the axes."""
        return (self.x[1] - self.x[0]) * (self.y[1] - self.y[0])


def default_escape(window: Window, attractors: tuple[Attractor, ...]) -> float:
    """Escape radius of a window: far beyond its corners, the origin and all attractors."""
    corners = window.plane.embed(window.corners)
    points = np.concatenate([corners, np.zeros_like(corners[:1]), *(a.points for a in attractors)])
    return _ESCAPE_FACTOR * float(np.abs(points - corners.mean(axis=0)).max())


@dataclass(frozen=True, eq=False)
class Decided:
    """Polygons decided in one portion of work.

    Attributes
    ----------
    corners : (T, 2) float array
        Vertices of all polygons in window coordinates.
    starts : (n + 1,) int array
    labels : (n,) int16 array
    steps : (n,) int64 array
    on_gate : (T,) bool array
        Vertices on the stable manifold of a saddle; an edge between two of them is in no basin.
    segments : (s, 2, 2) float array
        Pieces of stable manifolds found in this portion.
    gates : (s,) int16 array
        Gate each was found at.
    """

    corners: Floats
    starts: Ints
    labels: Shorts
    steps: Ints
    on_gate: Bools
    segments: Floats
    gates: Shorts

    @property
    def border(self) -> Floats:
        """Edges of the polygons that lie on a stable manifold, and vertices there, (s, 2, 2)."""
        follow = np.arange(1, len(self.corners) + 1)
        follow[self.starts[1:] - 1] = self.starts[:-1]
        first = np.flatnonzero(self.on_gate)
        # An edge that leaves the manifold counts with its one end.
        second = np.where(self.on_gate[follow[first]], follow[first], first)
        return np.stack([self.corners[first], self.corners[second]], axis=1)


class Pieces:
    """The polygons not decided yet, carried on step by step.

    Parameters
    ----------
    model : PiecewiseLinearMap
    window : Window
    traps : Traps
    gates : Gates
    centre : (M,) float array
    escape_radius : float
    min_area : float
        Polygons smaller than this are given up.
    """

    def __init__(
        self,
        model: PiecewiseLinearMap,
        window: Window,
        traps: Traps,
        gates: Gates,
        centre: Floats,
        escape_radius: float,
        min_area: float,
    ) -> None:
        from plrnn_explorer.dynamics.kernels.piece_arrays import GateArrays, MapArrays, TrapArrays

        self.arrays = (
            MapArrays(model.A, model.W1, model.W2, model.h1, model.h2, np.abs(model.W2).sum(axis=1)),
            TrapArrays(
                traps.centres, traps.shapes, traps.squares, traps.half_widths, traps.owners,
                escape_ways(model).outside(centre, escape_radius),
            ),
            GateArrays(
                gates.points, gates.left, gates.right, gates.shapes, gates.squares, gates.widths, gates.labels
            ),
        )  # fmt: skip
        self._arguments = (*self.arrays, window.grid, min_area)
        corners = window.corners
        self.rows = np.hstack([corners, window.plane.embed(corners)])
        self.starts = np.array([0, 4])
        self.step = 0
        self.lost = 0.0
        self.only_pixels = False
        self._room(_ROWS)

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def area(self) -> float:
        """Area of the polygons not decided yet."""
        x, y = self.rows[:, 0], self.rows[:, 1]
        follow = np.arange(1, len(x) + 1)
        follow[self.starts[1:] - 1] = self.starts[:-1]
        cross = x * y[follow] - y * x[follow]
        return float(np.abs(np.add.reduceat(cross, self.starts[:-1])).sum() / 2) if len(self) else 0.0

    def _room(self, rows: int) -> None:
        """Make the lists the kernel writes to."""
        from plrnn_explorer.dynamics.kernels.piece_arrays import Lists

        polygons = rows // 3 + 1
        self._lists = Lists(
            next_rows=np.empty((rows, self.rows.shape[1])),
            next_starts=np.zeros(polygons + 1, dtype=np.int64),
            done_rows=np.empty((rows, 2)),
            done_starts=np.zeros(polygons + 1, dtype=np.int64),
            done_labels=np.empty(polygons, dtype=np.int16),
            done_on_gate=np.empty(rows, dtype=np.bool_),
            segments=np.empty((polygons, 2, 2)),
            segment_gates=np.empty(polygons, dtype=np.int16),
            tally=np.zeros(6, dtype=np.int64),
            lost=np.zeros(1),
        )

    def advance(self) -> Iterator[tuple[Decided, float]]:
        """Carry all polygons one step on; yields what was decided, and the share of the step done."""
        from plrnn_explorer.dynamics.kernels.piece_arrays import FULL, N_NEXT, N_NEXT_ROWS
        from plrnn_explorer.dynamics.kernels.window_pieces import advance

        first, n, total = 0, len(self), 0
        rows, starts = [self.rows[:0]], [np.zeros(1, dtype=np.int64)]
        while first < n:
            lists = self._lists
            lists.tally[:], lists.lost[:] = 0, 0.0
            at = advance(self.rows, self.starts, first, _WORK, *self._arguments, self.only_pixels, lists)
            following = lists.next_rows[: lists.tally[N_NEXT_ROWS]].copy()
            rows.append(following)
            starts.append(lists.next_starts[1 : lists.tally[N_NEXT] + 1] + total)
            total += len(following)
            self.lost += float(lists.lost[0])
            decided = self._decided()
            if lists.tally[FULL] and at == first:
                self._room(2 * len(lists.next_rows))
            first = at
            yield decided, first / n
        self.rows, self.starts = np.concatenate(rows), np.concatenate(starts)
        self.step += 1

    def _decided(self) -> Decided:
        from plrnn_explorer.dynamics.kernels.piece_arrays import N_DONE, N_DONE_ROWS, N_SEGMENTS

        lists = self._lists
        n, m, s = (int(lists.tally[i]) for i in (N_DONE, N_DONE_ROWS, N_SEGMENTS))
        return Decided(
            lists.done_rows[:m].copy(),
            lists.done_starts[: n + 1].copy(),
            lists.done_labels[:n].copy(),
            np.full(n, self.step),
            lists.done_on_gate[:m].copy(),
            lists.segments[:s].copy(),
            lists.segment_gates[:s].copy(),
        )
