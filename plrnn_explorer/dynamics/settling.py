"""Iterate many points until each enters a trapping ellipsoid, escapes or runs out of steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Steps between two looks at where the points are; the exact step of entry is found afterwards.
_ROUND = 16
#: Numbers of one chunk of points that should stay in the second-level cache.
_CACHE_NUMBERS = 65_536
#: Below this number of units, leaving some out does not pay.
_FEW_UNITS = 8
#: Units are left out if more than one in this many can be.
_WORTH = 6
#: Multiply-adds between two reports, about 20 ms of work.
_WORK_PER_REPORT = 2e7
#: Rounds between two sortings of the points by place.
_ROUNDS_PER_SORT = 4


@dataclass(frozen=True, eq=False)
class Traps:
    """The trapping ellipsoids of all attractors in one list.

    Attributes
    ----------
    centres : (c, M) float array
    shapes : (c, M, M) float array
    squares : (c,) float array
        Squared radii.
    half_widths : (c, M) float array
        Of the ellipsoids' bounding boxes.
    owners : (c,) int16 array
        Index of the attractor.
    """

    centres: Floats
    shapes: Floats
    squares: Floats
    half_widths: Floats
    owners: NDArray[np.int16]

    @classmethod
    def of(cls, attractors: tuple[Attractor, ...], dimension: int) -> Traps:
        """Collect the ellipsoids of the attractors of an M-dimensional map."""
        trapping = [(i, a) for i, a in enumerate(attractors) if a.has_traps]
        if not trapping:
            none = np.empty((0, dimension))
            shapes = np.empty((0, dimension, dimension))
            return cls(none, shapes, np.empty(0), none, np.empty(0, dtype=np.int16))
        shapes = np.concatenate([a.shapes for _, a in trapping])
        radii = np.concatenate([a.radii for _, a in trapping])
        spread = np.sqrt(np.diagonal(np.linalg.inv(shapes), axis1=1, axis2=2))
        owners = np.repeat([i for i, _ in trapping], [len(a.radii) for _, a in trapping])
        centres = np.concatenate([a.points for _, a in trapping])
        return cls(centres, shapes, radii**2, spread * radii[:, None] * (1 + 1e-9), owners.astype(np.int16))

    def locate(self, z: Floats) -> NDArray[np.int16]:
        """Index of the attractor whose ellipsoid each column of z (M, n) lies in, or UNDECIDED."""
        labels = np.full(z.shape[1], UNDECIDED, dtype=np.int16)
        if z.shape[1] == 0 or len(self.owners) == 0:
            return labels
        low, high = z.min(axis=1), z.max(axis=1)
        near = np.all(self.centres + self.half_widths >= low, axis=1)
        near &= np.all(self.centres - self.half_widths <= high, axis=1)
        # NaN spoils the bounds of the batch, so that nothing can be ruled out by them.
        for i in np.flatnonzero(near) if np.isfinite(low + high).all() else range(len(self.owners)):
            offset = z - self.centres[i][:, None]
            inside = np.einsum("in,in->n", self.shapes[i] @ offset, offset) <= self.squares[i]
            labels[inside] = self.owners[i]
        return labels


class Stepper:
    """The map applied to columns (M, n), with the units that cannot switch in a box folded into its matrix.

    The other units enter as relu(u) = (u + |u|) / 2, because |u| is three times faster than max(u, 0).
    """

    def __init__(self, model: PiecewiseLinearMap) -> None:
        self._model = model
        self._slope = np.abs(model.W2)
        none = np.zeros(model.n_units, dtype=np.bool_)
        self._whole = self._folded(none, none)
        self.work = 0.0

    def advance(self, z: Floats, speed: Floats, steps: int) -> Floats:
        """Orbits of the columns of z (M, n): (steps + 1, M, n) with z first.

        `speed` (M, n) is the last displacement of each point. It only serves to guess the box the orbits
        will stay in: units of one sign throughout the box are folded into the affine part, and the orbits
        are checked to have stayed there, so that they are always those of the whole map.
        """
        if self._model.n_units > _FEW_UNITS:
            low, high = _guess_box(z, speed, steps)
            active, idle = self._settled_units(low, high)
            if _WORTH * np.count_nonzero(active | idle) > self._model.n_units:
                orbit = self._run(z, steps, *self._folded(active, idle))
                seen = orbit[:-1]
                if np.all(seen.min(axis=2) >= low) and np.all(seen.max(axis=2) <= high):
                    return orbit
        return self._run(z, steps, *self._whole)

    def _settled_units(self, low: Floats, high: Floats) -> tuple[Bools, Bools]:
        """Which units are active, and which inactive, everywhere in a box."""
        centre, half = (low + high) / 2, (high - low) / 2
        value = self._model.W2 @ centre + self._model.h2
        reach = self._slope @ half
        return value > reach, value < -reach

    def _folded(self, active: Bools, idle: Bools) -> tuple[Floats, Floats]:
        model = self._model
        free = ~(active | idle)
        # The share of each unit's linear part: all of it where it is active, half where |u| is added.
        share = model.W1 * (active + 0.5 * free)
        A, h1 = model.A + share @ model.W2, model.h1 + share @ model.h2
        inner = np.hstack([model.W2[free], model.h2[free, None]])
        return inner, np.hstack([0.5 * model.W1[:, free], A, h1[:, None]])

    def _run(self, z: Floats, steps: int, inner: Floats, outer: Floats) -> Floats:
        M, n = z.shape
        H = len(inner)
        # One block holds |W2 z + h2|, z and ones, so that each step is two matrix products.
        block = np.empty((H + M + 1, n))
        state, units = block[H:], block[:H]
        state[:M], state[M] = z, 1.0
        orbit = np.empty((steps + 1, M, n))
        orbit[0] = z
        for t in range(steps):
            if H:
                np.matmul(inner, state, out=units)
                np.abs(units, out=units)
            np.matmul(outer, block, out=orbit[t + 1])
            state[:M] = orbit[t + 1]
        self.work += n * steps * (H * (2 * M + 2) + M * (M + 2) + 8.0)
        return orbit


def _bounds(z: Floats) -> Floats:
    return np.stack([z.min(axis=1), z.max(axis=1)], axis=1)


def _guess_box(z: Floats, speed: Floats, steps: int) -> tuple[Floats, Floats]:
    end = z + (1.1 * steps) * speed
    low = np.minimum(z.min(axis=1), end.min(axis=1))
    high = np.maximum(z.max(axis=1), end.max(axis=1))
    margin = 0.02 * (high - low)
    return low - margin, high + margin


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
        A point whose distance from `centre` (largest coordinate) exceeds it counts as escaped.

    Attributes
    ----------
    labels : (n,) int16 array
        Attractor index, ESCAPED or UNDECIDED.
    steps : (n,) int32 array
        First step at which the point was inside an ellipsoid or beyond the radius; `max_steps` if neither.
    """

    def __init__(
        self,
        model: PiecewiseLinearMap,
        traps: Traps,
        starts: Floats,
        max_steps: int,
        centre: Floats,
        escape_radius: float,
    ) -> None:
        self.labels = np.full(len(starts), UNDECIDED, dtype=np.int16)
        self.steps = np.full(len(starts), max_steps, dtype=np.int32)
        self._stepper = Stepper(model)
        self._traps, self._max_steps = traps, max_steps
        self._centre, self._escape = centre[:, None], escape_radius
        self._z = np.ascontiguousarray(starts.T)
        self._speed = np.zeros_like(self._z)
        self._index = np.arange(len(starts))
        wide = max(_ROUND * model.dimension, model.n_units // 3 + model.dimension)
        work = _ROUND * (1 + model.n_units) * (2 * model.dimension + 2)
        self._chunk = int(np.clip(min(_CACHE_NUMBERS // wide, _WORK_PER_REPORT // work), 16, 2048))
        self._sorts = model.n_units > _FEW_UNITS

    def run(self) -> Iterator[float]:
        """Iterate to the end; yields the share of points decided after every few milliseconds of work."""
        with np.errstate(over="ignore", invalid="ignore"):
            self._decide_at_start()
            done, rounds, reported = 0, 0, 0.0
            while done < self._max_steps and self._index.size:
                length = min(_ROUND, max(2, done // 4), self._max_steps - done)
                if self._sorts and rounds % _ROUNDS_PER_SORT == 0:
                    self._sort_by_place()
                for start in range(0, self._index.size, self._chunk):
                    self._advance_chunk(slice(start, start + self._chunk), done, length)
                    if self._stepper.work - reported > _WORK_PER_REPORT:
                        reported = self._stepper.work
                        yield 1.0 - self._index.size / max(1, self.labels.size)
                self._drop_decided()
                done, rounds = done + length, rounds + 1

    def _classify(self, z: Floats) -> NDArray[np.int16]:
        labels = self._traps.locate(z)
        # Written so that NaN, which only overflow can have made, counts as outside.
        if z.size and not np.all(np.abs(_bounds(z) - self._centre) <= self._escape):
            outside = ~np.all(np.abs(z - self._centre) <= self._escape, axis=0)
            labels[outside & (labels == UNDECIDED)] = ESCAPED
        return labels

    def _decide_at_start(self) -> None:
        self.labels[:] = self._classify(self._z)
        self.steps[self.labels != UNDECIDED] = 0
        self._drop_decided()
        if self._index.size:
            # The first displacement is taken from one step that is not counted.
            for start in range(0, self._index.size, self._chunk):
                part = slice(start, start + self._chunk)
                z = self._z[:, part]
                orbit = self._stepper.advance(z, np.full_like(z, np.nan), 1)
                self._speed[:, part] = orbit[1] - z

    def _advance_chunk(self, part: slice, done: int, length: int) -> None:
        orbit = self._stepper.advance(self._z[:, part], self._speed[:, part], length)
        self._z[:, part] = orbit[-1]
        self._speed[:, part] = orbit[-1] - orbit[-2]
        index = self._index[part]
        decided = self._classify(orbit[-1]) != UNDECIDED
        decided = np.flatnonzero(decided & (self.labels[index] == UNDECIDED))
        if decided.size == 0:
            return
        # The first step of the round at which each of these was inside (or out).
        path = np.moveaxis(orbit[1:, :, decided], 0, 1)
        labels = self._classify(path.reshape(len(path), -1)).reshape(length, -1)
        first = np.argmax(labels != UNDECIDED, axis=0)
        index = index[decided]
        self.labels[index] = labels[first, np.arange(decided.size)]
        self.steps[index] = done + 1 + first

    def _drop_decided(self) -> None:
        keep = np.flatnonzero(self.labels[self._index] == UNDECIDED)
        # Carrying a few decided points along is cheaper than copying the others every time.
        if keep.size < 0.95 * self._index.size:
            self._keep(keep)

    def _sort_by_place(self) -> None:
        """Order the points along a space-filling curve, so that chunks are small boxes."""
        if self._index.size <= self._chunk:
            return
        self._keep(np.argsort(_morton(self._z), kind="stable"))

    def _keep(self, which: NDArray[np.intp]) -> None:
        self._index = self._index[which]
        self._z, self._speed = self._z.take(which, axis=1), self._speed.take(which, axis=1)


def _morton(z: Floats) -> NDArray[np.uint16]:
    """Keys of the columns of z along the Morton curve of the two widest coordinates."""
    sample = np.nan_to_num(z[:, :: max(1, z.shape[1] // 500)], posinf=1e300, neginf=-1e300)
    low, high = np.quantile(sample, (0.02, 0.98), axis=1)
    widest = np.argsort(low - high, kind="stable")[:2]
    key = np.zeros(z.shape[1], dtype=np.uint16)
    for place, axis in enumerate(widest):
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
