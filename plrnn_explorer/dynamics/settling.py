"""Iterate many points until each is trapped, escapes, is recognised on a known set or runs out of steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.escape import escape_ways
from plrnn_explorer.dynamics.recognition import EVERYWHERE, STRETCH, STRIDE, Recogniser
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

if TYPE_CHECKING:
    from plrnn_explorer.dynamics.kernels.escape import Outside

_Shorts = NDArray[np.int16]
#: What the kernel needs to know of where orbits end, and of map and ends together.
_Ends = tuple["Outside", Floats, Floats, Floats, Floats, _Shorts, int, int, float]
_Arguments = tuple[
    Floats, Floats, Floats, Floats, Floats, bool,
    "Outside", Floats, Floats, Floats, Floats, _Shorts, int, int, float,
]  # fmt: skip

#: Below this number of units, looking for some that cannot switch does not pay.
_FEW_UNITS = 8
#: Multiply-adds between two reports, about 20 ms of work.
_WORK_PER_REPORT = 1e8
#: Most steps between two looks at which points are still running.
_LONGEST = 128
#: Rounds between two sortings of the points by place.
_ROUNDS_PER_SORT = 2
#: Ellipsoids that every point is compared with; the others are looked up.
_LARGE = 32
#: Ellipsoids of one cycle that are looked at.
_MOST_OF_ONE = 128
#: Steps between comparisons with recognised attractors, in turn (odd and of no common measure, so that orbits
#: are seen at all phases of a rhythm), and comparisons in a row that must agree.
_BETWEEN, _AGREEMENTS = (97, 131, 113, 163, 151), 3


@dataclass(frozen=True, eq=False)
class Traps:
    """The trapping ellipsoids of all attractors in one list; of very long cycles a part of them.

    Attributes
    ----------
    centres : (c, M) float array
    half_widths : (c, M) float array
        Of the ellipsoids' bounding boxes.
    shapes : (c, M, M) float array
    squares : (c,) float array
        Squared radii.
    owners : (c,) int16 array
        Index of the attractor.
    axis, large, reach : int, int, float
        The first `large` ellipsoids are the widest along coordinate `axis`; the others follow in the order
        of their centres along it, and none is wider than `reach`: near a point only a few need a look.
    """

    centres: Floats
    half_widths: Floats
    shapes: Floats
    squares: Floats
    owners: NDArray[np.int16]
    axis: int = 0
    large: int = 0
    reach: float = 0.0

    @classmethod
    def of(cls, attractors: tuple[Attractor, ...], dimension: int) -> Traps:
        """Collect the ellipsoids of the attractors of an M-dimensional map."""
        trapping = [(i, a) for i, a in enumerate(attractors) if a.has_traps]
        if not trapping:
            none = np.empty((0, dimension))
            shapes = np.empty((0, dimension, dimension))
            return cls(none, none, shapes, np.empty(0), np.empty(0, dtype=np.int16))
        kept = [_kept(len(a.radii)) for _, a in trapping]
        shapes = np.concatenate([a.shapes[some] for some, (_, a) in zip(kept, trapping)])
        radii = np.concatenate([a.radii[some] for some, (_, a) in zip(kept, trapping)])
        spread = np.sqrt(np.diagonal(np.linalg.inv(shapes), axis1=1, axis2=2))
        owners = np.repeat([i for i, _ in trapping], [len(some) for some in kept])
        centres = np.concatenate([a.points[some] for some, (_, a) in zip(kept, trapping)])
        half_widths = spread * radii[:, None] * (1 + 1e-9)
        axis = int(np.argmax(np.ptp(centres, axis=0) / np.median(half_widths, axis=0)))
        order = np.argsort(-half_widths[:, axis], kind="stable")
        large, small = order[:_LARGE], order[_LARGE:]
        order = np.concatenate([large, small[np.argsort(centres[small, axis], kind="stable")]])
        reach = float(half_widths[small, axis].max(initial=0.0))
        return cls(
            np.ascontiguousarray(centres[order]),
            np.ascontiguousarray(half_widths[order]),
            np.ascontiguousarray(shapes[order]),
            radii[order] ** 2,
            owners[order].astype(np.int16),
            axis,
            len(large),
            reach,
        )


def _kept(period: int) -> NDArray[np.intp]:
    """Which ellipsoids of a cycle are looked at: of very long ones so many, at phases without a rhythm.

    An orbit that has entered one visits them all in turn, so that it is soon seen in one of these.
    """
    if period <= _MOST_OF_ONE:
        return np.arange(period)
    return np.sort(np.random.default_rng(0).permutation(period)[:_MOST_OF_ONE])


class Settling:
    """A computation that labels a batch of points; `labels` and `steps` are filled while it runs.

    Parameters
    ----------
    model : PiecewiseLinearMap
    traps : Traps
    starts : (n, M) float array
    max_steps : int
    centre : (M,) float array
    escape_radius : float
        Points whose distance from `centre` (largest coordinate) exceeds it are looked at for a proof of
        escape (`escape.escape_ways`). Those without one go on, and come back or run out of all numbers.
    recogniser : Recogniser, optional
        Of the attractors without ellipsoids. A label needs three stretches of the orbit in a row, or more,
        that match the same attractor and together visit all of its parts.

    Attributes
    ----------
    labels : (n,) int16 array
        Attractor index, ESCAPED (proved or not) or UNDECIDED.
    steps : (n,) int32 array
        First step at which the point was inside an ellipsoid or its escape was clear, or at which the first
        of the agreeing stretches began; `max_steps` if nothing was decided.
    proved : (n,) bool array
        Points that were inside an ellipsoid, or whose escape is proved.
    ends : (n, M) float array
        Where the undecided orbits are after the run; for the others a point near their decision.
    """

    def __init__(
        self,
        model: PiecewiseLinearMap,
        traps: Traps,
        starts: Floats,
        max_steps: int,
        centre: Floats,
        escape_radius: float,
        recogniser: Recogniser | None = None,
    ) -> None:
        n = len(starts)
        self.labels = np.full(n, UNDECIDED, dtype=np.int16)
        self.steps = np.full(n, max_steps, dtype=np.int32)
        self._recognised, self._gone = np.zeros(n, dtype=np.bool_), np.zeros(n, dtype=np.bool_)
        self.ends = np.array(starts, dtype=np.float64)
        self.tracks: Floats = np.empty((0, n, model.dimension))
        self._max_steps = max_steps
        self._recogniser = recogniser if recogniser else None
        self._folds = model.n_units > _FEW_UNITS
        # Copies: the kernel would be compiled anew for arrays that may not be written.
        matrices = (model.A, model.W1.T, model.W2, model.h1, model.h2)
        A, V, W2, h1, h2 = (np.array(each, order="C") for each in matrices)
        self._ends: _Ends = (
            escape_ways(model).outside(centre, escape_radius),
            traps.centres, traps.half_widths, traps.shapes, traps.squares, traps.owners,
            traps.axis, traps.large, traps.reach,
        )  # fmt: skip
        self._arguments: _Arguments = (A, V, W2, h1, h2, self._folds, *self._ends)
        self._z = np.ascontiguousarray(self.ends.T)
        self._before = self._z.copy()
        self._index = np.arange(n)
        self._streak = np.zeros(n, dtype=np.int16)
        self._visited = np.zeros(n, dtype=np.uint8)
        self._match = np.full(n, UNDECIDED, dtype=np.int16)
        self._since = np.zeros(n, dtype=np.int32)
        self._work_per_step = model.dimension * (2.0 * model.n_units + model.dimension) + 8.0

    @property
    def proved(self) -> Bools:
        """See the class."""
        return np.asarray((self.labels != UNDECIDED) & ~self._recognised & ~self._gone)

    @property
    def outcomes(self) -> _Shorts:
        """Labels (n,) where ESCAPED is proved: orbits that only went out of all numbers are UNDECIDED."""
        return np.asarray(np.where(self._gone, UNDECIDED, self.labels), dtype=np.int16)

    def run(self) -> Iterator[float]:
        """Iterate to the end; yields the share of points decided after every few milliseconds of work."""
        self._decide_at_start()
        done, rounds, tests = 0, 0, 0
        next_test = _BETWEEN[0] if self._recogniser else self._max_steps
        while done < self._max_steps and self._index.size:
            comparing = done == next_test
            length = STRETCH if comparing else min(_LONGEST, max(4, done // 4), next_test - done)
            length = min(length, self._max_steps - done)
            if self._folds and rounds % _ROUNDS_PER_SORT == 0:
                self._sort_by_place()
            for _ in self._advance(length, done, length // STRIDE if comparing else 0, STRIDE):
                yield 1.0 - self._index.size / max(1, self.labels.size)
            if comparing:
                for _ in self._compare(done, length):
                    yield 1.0 - self._index.size / max(1, self.labels.size)
                tests += 1
                next_test = done + length + _BETWEEN[tests % len(_BETWEEN)]
            self._drop_decided()
            done, rounds = done + length, rounds + 1
        self.ends[self._index] = self._z.T

    def record(self, count: int, stride: int) -> Iterator[float]:
        """Go on from `ends` with the undecided points: `tracks` (count, n, M) gets every stride-th point."""
        self._keep(np.flatnonzero(self.labels[self._index] == UNDECIDED))
        yield from self._advance(count * stride, self._max_steps, count, stride)
        self.tracks = np.full((count, *self.ends.shape), np.nan)
        self.tracks[:, self._index] = np.moveaxis(self._track, 1, 2)
        self.ends[self._index] = self._z.T

    def _decide_at_start(self) -> None:
        """Label points that are inside or out before the first step; then see where the others move."""
        from plrnn_explorer.dynamics.kernels.settling import label_now

        label_now(self._z, self.labels, self.steps, *self._ends)
        self._note_gone(np.arange(self.labels.size))
        self._drop_decided()

    def _advance(self, length: int, done: int, count: int, stride: int) -> Iterator[float]:
        """Move all running points on, in portions; `_track` (count, M, n) gets every stride-th point."""
        from plrnn_explorer.dynamics.kernels.settling import LANES, settle

        n = self._index.size
        lanes = max(1, int(_WORK_PER_REPORT / (self._work_per_step * length * LANES)))
        self._track = np.empty((count, len(self._z), n))
        for start in range(0, n, lanes * LANES):
            part = slice(start, start + lanes * LANES)
            z, before = np.ascontiguousarray(self._z[:, part]), np.ascontiguousarray(self._before[:, part])
            track = np.empty((count, *z.shape))
            labels, steps = self.labels[self._index[part]], self.steps[self._index[part]]
            settle(z, before, length, done, stride, track, labels, steps, *self._arguments)
            self._z[:, part], self._before[:, part] = z, before
            self._track[:, :, part] = track
            self.labels[self._index[part]], self.steps[self._index[part]] = labels, steps
            self._note_gone(self._index[part])
            yield min(1.0, (start + z.shape[1]) / n)

    def _note_gone(self, index: NDArray[np.intp]) -> None:
        """Label orbits that went out of all numbers without a proof as escaped, and remember which."""
        from plrnn_explorer.dynamics.kernels.escape import GONE

        gone = index[self.labels[index] == GONE]
        self.labels[gone], self._gone[gone] = ESCAPED, True

    def _compare(self, done: int, length: int) -> Iterator[None]:
        """Compare the stretch just recorded with the recognised attractors; label what agreed long enough."""
        if self._recogniser is None or length < STRETCH:
            return
        running = np.flatnonzero(self.labels[self._index] == UNDECIDED)
        index = self._index[running]
        found = np.empty(len(running), dtype=np.int16)
        visited = np.empty(len(running), dtype=np.uint8)
        for part in self._recogniser.portions(len(running)):
            found[part], visited[part] = self._recogniser.match(self._track[:, :, running[part]])
            yield
        again = (found == self._match[index]) & (found != UNDECIDED)
        self._since[index[~again]] = done
        self._streak[index] = np.where(again, self._streak[index] + 1, found != UNDECIDED)
        self._visited[index] = np.where(again, self._visited[index] | visited, visited)
        self._match[index] = found
        sure = (self._streak[index] >= _AGREEMENTS) & (self._visited[index] == EVERYWHERE)
        sure = index[sure & (found != UNDECIDED)]
        self._recognised[sure] = True
        self.labels[sure], self.steps[sure] = self._match[sure], self._since[sure]

    def _drop_decided(self) -> None:
        keep = np.flatnonzero(self.labels[self._index] == UNDECIDED)
        # Carrying a few decided points along is cheaper than copying the others every time.
        if keep.size < 0.95 * self._index.size:
            self._keep(keep)

    def _sort_by_place(self) -> None:
        """Order the points along a space-filling curve, so that blocks of them are small boxes."""
        self._keep(np.argsort(_morton(self._z), kind="stable"))

    def _keep(self, which: NDArray[np.intp]) -> None:
        gone = np.setdiff1d(np.arange(self._index.size), which, assume_unique=True)
        self.ends[self._index[gone]] = self._z[:, gone].T
        self._index = self._index[which]
        self._z, self._before = self._z.take(which, axis=1), self._before.take(which, axis=1)


def _morton(z: Floats) -> NDArray[np.uint16]:
    """Keys of the columns of z along the Morton curve of the two widest coordinates."""
    sample = np.nan_to_num(z[:, :: max(1, z.shape[1] // 500)], posinf=1e300, neginf=-1e300)
    low, high = np.quantile(sample, (0.02, 0.98), axis=1)
    with np.errstate(over="ignore"):
        widest = np.argsort(low - high, kind="stable")[:2]
    key = np.zeros(z.shape[1], dtype=np.uint16)
    for place, axis in enumerate(widest):
        with np.errstate(over="ignore", invalid="ignore"):
            width = max(high[axis] - low[axis], 1e-300)
            share = np.nan_to_num((z[axis] - low[axis]) / width, nan=1.0, posinf=1.0, neginf=0.0)
        key |= _SPREAD[(np.clip(share, 0.0, 1.0) * 255).astype(np.uint8)] << np.uint16(place)
    return key


def _spread_bits() -> NDArray[np.uint16]:
    """Every byte with a zero between any two of its bits."""
    numbers = np.arange(256, dtype=np.uint16)
    spread = np.zeros(256, dtype=np.uint16)
    for bit in range(8):
        spread |= ((numbers >> np.uint16(bit)) & np.uint16(1)) << np.uint16(2 * bit)
    return spread


_SPREAD = _spread_bits()
