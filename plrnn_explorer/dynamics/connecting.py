"""From the crossings of two manifolds to the orbits they lie on, one crossing for each orbit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cell_crossings import cell_crossings
from plrnn_explorer.dynamics.cell_sets import CellSet, cell_set
from plrnn_explorer.dynamics.cycle import border_distance
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.dynamics.words import realised
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
#: Parameters on the local unstable piece that agree to this share belong to one orbit.
_SAME = 1e-10
#: Crossings refined between two partial results, and the numbers these may solve for.
_NEWS, _NUMBERS = 50, 10_000
#: A refined orbit may leave the regions at its end by this share.
_SLACK = 1e-9
#: Steps on the local stable piece that are looked at.
_MOST_STEPS = 2000


@dataclass(frozen=True, eq=False)
class Connection:
    """One orbit from the local unstable to the local stable piece."""

    points: Floats
    codes: Bools
    angle: float
    border_distance: float


@dataclass(frozen=True, eq=False)
class _Crossings:
    """Crossings of the manifolds, traced back to the local unstable piece, as columns."""

    steps: Ints
    before: Ints
    source: Ints
    target: Ints
    place: Ints
    t: Floats
    points: Floats

    def take(self, rows: Ints) -> _Crossings:
        return _Crossings(*(getattr(self, field.name)[rows] for field in fields(self)))

    def one_per_orbit(self) -> _Crossings:
        """Keep one crossing of each orbit, in the order of the number of steps.

        The one in the middle: from there rounding grows least on the way to both ends.
        """
        off_middle = np.abs(2 * self.before - self.steps)
        order = np.lexsort((self.place, self.source, self.before, off_middle, self.steps))
        same = np.stack([self.steps, self.source, self.place], axis=1)[order]
        _, first = np.unique(same, axis=0, return_index=True)
        return self.take(order[np.sort(first)])


class ConnectionSearch:
    """Finds the orbits that join two manifolds of complementary dimensions.

    Parameters
    ----------
    model : PiecewiseLinearMap
    unstable, stable : Manifold or Surface

    Attributes
    ----------
    lost : int
        Crossings left out because their orbit does not keep its itinerary.
    """

    def __init__(
        self, model: PiecewiseLinearMap, unstable: Manifold | Surface, stable: Manifold | Surface
    ) -> None:
        self._model = model
        self._from, self._to = cell_set(model, unstable), cell_set(model, stable)
        self._crossings: list[_Crossings] = []
        self.lost = 0

    def collect(self) -> Iterator[float]:
        """Find all crossings; yields the share done."""
        # Every orbit leaves the local piece exactly once.
        rows = np.flatnonzero(self._from.generation >= 1)
        outer = _chosen(self._from, rows)
        for i, j, u, _, done in cell_crossings(outer, self._to):
            before, after = outer.generation[i], self._to.generation[j]
            t, target = outer.parameters(i, u), self._to.piece[j]
            found = _Crossings(
                before + after, before, outer.piece[i], target, _places(t), t, outer.points(i, u)
            )
            self._crossings.append(found.take(self._entries(found)))
            yield done

    def _entries(self, found: _Crossings) -> Ints:
        """Rows of crossings that are not on a later part of the local stable piece than the first.

        There the orbit goes on for ever. A point is the first if the one before lies in another region than
        the cycle's point before.
        """
        on_piece = (found.steps == found.before) & (found.before > 1)
        keep = ~on_piece
        codes = self._to.cycle.regions
        for before in np.unique(found.before[on_piece]):
            rows = np.flatnonzero(on_piece & (found.before == before))
            last = self._model.orbit(self._starts(found.source[rows], found.t[rows]), int(before) - 1)[:, -1]
            expected = codes[(found.target[rows] - 1) % len(codes)]
            keep[rows] = (self._model.region(last) != expected).any(axis=1)
        return np.flatnonzero(keep)

    def _starts(self, source: Ints, t: Floats) -> Floats:
        """Points p + V t (n, M) of the local unstable pieces."""
        p, V = self._from.cycle.points[source], self._from.frames[source]
        return np.asarray(p + np.einsum("nmd,nd->nm", V, t))

    def refine(self, max_orbits: int) -> Iterator[tuple[float, list[Connection]]]:
        """Solve the orbits' linear systems, shortest first; yields the share done and the new orbits."""
        if not self._crossings:
            return
        every = _Crossings(
            *(np.concatenate([getattr(c, f.name) for c in self._crossings]) for f in fields(_Crossings))
        ).one_per_orbit()
        seen: set[tuple[int, int, int, bytes]] = set()
        n = len(every.steps)
        kinds = np.flatnonzero(np.diff(every.steps) | np.diff(every.before)) + 1
        for rows in np.split(np.arange(n), kinds):
            unknowns = self._model.dimension * int(every.steps[rows].max(initial=1))
            size = int(np.clip(_NUMBERS // unknowns, 1, _NEWS))
            for first in range(0, len(rows), size):
                part = every.take(rows[first : first + size])
                yield float(rows[first]) / n, self._refine_group(part, seen)
                if len(seen) - self.lost >= max_orbits:
                    return

    def _refine_group(
        self, crossings: _Crossings, seen: set[tuple[int, int, int, bytes]]
    ) -> list[Connection]:
        """Orbits of crossings with the same numbers of steps before and after."""
        codes = self._codes(crossings)
        found = []
        for i, word in enumerate(codes):
            # The ends and the itinerary determine the orbit: its linear system has one solution.
            ends = int(crossings.source[i]), int(crossings.target[i])
            key = (len(word), *ends, np.packbits(word).tobytes())
            if key not in seen:
                seen.add(key)
                found.append(self._solve(*ends, word))
        self.lost += sum(orbit is None for orbit in found)
        return [orbit for orbit in found if orbit is not None]

    def _codes(self, crossings: _Crossings) -> Bools:
        """Itineraries (n, steps, H) of orbits from the local unstable piece to the crossing and on."""
        steps, before = int(crossings.steps[0]), int(crossings.before[0])
        back = self._model.orbit(self._starts(crossings.source, crossings.t), before)[:, :-1]
        on = self._model.orbit(crossings.points, steps - before)[:, :-1]
        return self._model.region(np.concatenate([back, on], axis=1))

    def _solve(self, first: int, last: int, codes: Bools) -> Connection | None:
        """All points of the orbit together: x_0 = p + V t, x_{i+1} = J_i x_i + b_i, x_n = q + W s."""
        n, M = len(codes), self._model.dimension
        p, V = self._from.cycle.points[first], self._from.frames[first]
        q, W = self._to.cycle.points[last], self._to.frames[last]
        du, ds = V.shape[1], W.shape[1]
        J, b = self._model.jacobian(codes), self._model.offset(codes)
        right = b.copy()
        right[0] += J[0] @ p
        right[-1] -= q
        x = _solve_orbit(J, V, W, right.reshape(-1))
        if x is None:
            return None
        t, s, inner = x[:du], x[-ds:], x[du:-ds].reshape(n - 1, M)
        points = np.concatenate([(p + V @ t)[None], inner, (q + W @ s)[None]])
        real, _ = realised(self._model, points[None, :-1], codes[None])
        if not real[0] or not self._stays(last, s):
            return None
        distance, _ = border_distance(self._model, points)
        end = self._model.region(points[-1:])
        return Connection(points, np.concatenate([codes, end]), _angle(J, V, W), distance)

    def _stays(self, start: int, s: Floats) -> bool:
        """Whether the orbit of q + W s stays in the regions of the cycle: it is on the local piece."""
        to, k = self._to, self._to.cycle.period
        value = self._model.preactivation(to.cycle.points)
        sign = np.where(to.cycle.regions, 1.0, -1.0)
        slopes = np.einsum("hm,kmd->khd", self._model.W2, to.frames)
        steepest = max(float(np.linalg.norm(slopes, axis=2).max(initial=0.0)), 1e-300)
        near = 1e-3 * float(np.abs(value).min(initial=np.inf)) / steepest
        for step in range(_MOST_STEPS * k):
            j = (start + step) % k
            margin = sign[j] * (value[j] + slopes[j] @ s)
            if np.any(margin < -_SLACK * (1 + np.abs(value[j]))):
                return False
            if np.linalg.norm(s) <= near:
                return True
            s = to.steps[j] @ s
        return True


def _solve_orbit(J: Floats, V: Floats, W: Floats, right: Floats) -> Floats | None:
    """Solve for t, x_1, …, x_{n-1}, s: row i says that x_{i+1} is the image of x_i. None if singular.

    The matrix is a band about the diagonal.
    """
    from scipy.linalg import solve_banded

    n, M = J.shape[:2]
    du, ds = V.shape[1], W.shape[1]
    band = 2 * M
    diagonals = np.zeros((2 * band + 1, n * M))
    rows, columns = np.arange(M)[:, None], np.arange(M)
    for i in range(n):
        at = du + (i - 1) * M
        if i > 0:
            diagonals[band + M * i + rows - at - columns, at + columns] = -J[i]
        if i < n - 1:
            diagonals[band + M * i + columns - at - M - columns, at + M + columns] = 1.0
    diagonals[band + rows - columns[:du], columns[:du]] = -J[0] @ V
    last = (n - 1) * M
    diagonals[band + last + rows - (n * M - ds) - columns[:ds], n * M - ds + columns[:ds]] = W
    try:
        return np.asarray(solve_banded((band, band), diagonals, right), dtype=np.float64)
    except np.linalg.LinAlgError:
        return None


def _chosen(cells: CellSet, rows: Ints) -> CellSet:
    """Some of the cells."""
    counts = np.diff(cells.starts)[rows]
    begin = np.concatenate([[0], np.cumsum(counts)])
    sides = np.repeat(cells.starts[rows] - begin[:-1], counts) + np.arange(begin[-1])
    corner_counts = np.diff(cells.corner_starts)[rows]
    corner_begin = np.concatenate([[0], np.cumsum(corner_counts)])
    corners = np.repeat(cells.corner_starts[rows] - corner_begin[:-1], corner_counts)
    corners = corners + np.arange(corner_begin[-1])
    per_cell = ("origins", "bases", "generation", "piece", "local", "to_local")
    changed = {name: getattr(cells, name)[rows] for name in per_cell}
    return CellSet(
        cycle=cells.cycle,
        faces=cells.faces[sides],
        limits=cells.limits[sides],
        starts=begin.astype(np.int64),
        frames=cells.frames,
        steps=cells.steps,
        segments=None if cells.segments is None else cells.segments[rows],
        corners=cells.corners[corners],
        corner_starts=corner_begin.astype(np.int64),
        **changed,
    )


def _places(t: Floats) -> Ints:
    """Whole numbers (n,) that agree for parameters t (n, d) of one orbit.

    Logarithmic, because orbits of one number of steps lie at all scales; where rounding tells two of one
    orbit apart their itineraries still agree.
    """
    size = np.maximum(np.linalg.norm(t, axis=1), 1e-300)
    place: Ints = np.round(np.log(size) / _SAME).astype(np.int64)
    for axis in range(t.shape[1]):
        way = np.round(t[:, axis] / size / (100 * _SAME)).astype(np.int64)
        place = place * 1_000_003 + way
    return place


def _angle(J: Floats, V: Floats, W: Floats) -> float:
    """Smallest angle between the manifolds in the middle of the orbit."""
    from scipy.linalg import subspace_angles

    middle = len(J) - len(J) // 2
    out, back = V, W
    for matrix in J[:middle]:
        out = np.linalg.qr(matrix @ out)[0]
    for matrix in J[middle:][::-1]:
        # Directions that J maps to `back`; where J is singular its kernel is stable too.
        back = np.linalg.qr(np.linalg.lstsq(matrix, back, rcond=None)[0])[0]
    return float(np.min(subspace_angles(out, back)))
