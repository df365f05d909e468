"""From a recording to data for a fit: columns, sweeps, sampling, scale, delays, what is held back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.signal import decimate

from plrnn_explorer.fit.beside import Measured
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.embedding import embed
from plrnn_explorer.models.map import Bools, Floats, Observation
from plrnn_explorer.recordings.deviation import deviation
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

#: Samples in a row without a missing one that make a stretch.
_SHORTEST = 20
#: Kept samples the filter against aliasing reaches to either side (half of its 20 · every taps).
_REACH = 10


@dataclass(frozen=True)
class Preparation:
    """What of a recording is fitted, and how.

    Attributes
    ----------
    columns : tuple of int
        Columns that are the data; all that are no inputs when empty.
    inputs : tuple of int
        Columns that act on the model from outside, such as an injected current.
    sweeps : tuple of int
        Sweeps that are used; all when empty.
    held_back : tuple of int
        Sweeps of these that the fit does not see.
    held_share : float
        Where no sweep and no part is held back: the last part of each sweep is, 20 samples at least of a
        sweep that has 40.
    held_parts : tuple of (float, float)
        Parts of each sweep that the fit does not see, from when to when, in seconds from its begin (samples
        where the interval is not known). Of sweeps that are held back everything is.
    begin, end : float
        Seconds of each sweep between which it is used (samples where the interval is not known); an end of
        0 is the sweep's own.
    every : int
        One sample is kept of so many, behind a filter against aliasing.
    normalise : bool
        Subtract each coordinate's mean and divide by its standard deviation.
    delay, dimension : int
        Delay embedding: so many coordinates of each column, so many kept samples apart; 1 for none.

    Raises
    ------
    ValueError
        If a number makes no sense; the text names it.
    """

    columns: tuple[int, ...] = ()
    inputs: tuple[int, ...] = ()
    sweeps: tuple[int, ...] = ()
    held_back: tuple[int, ...] = ()
    held_share: float = 0.2
    begin: float = 0.0
    end: float = 0.0
    every: int = 1
    normalise: bool = True
    delay: int = 1
    dimension: int = 1
    held_parts: tuple[tuple[float, float], ...] = ()

    def __post_init__(self) -> None:
        if set(self.columns) & set(self.inputs):
            raise ValueError(tr("a column is data or an input, not both"))
        if min(self.every, self.delay, self.dimension) < 1:
            raise ValueError(tr("the sampling, the delay and the dimension are 1 or more"))
        if not 0.0 <= self.held_share < 1.0:
            raise ValueError(tr("the part that is held back is a share from 0 to below 1"))
        if not all(0.0 <= first < last < np.inf for first, last in self.held_parts):
            raise ValueError(tr("a part that is held back ends after its begin, and begins at 0 or later"))


@dataclass(frozen=True, eq=False)
class Prepared:
    """Data ready to be fitted, and the way back to what was recorded.

    Attributes
    ----------
    dataset : Dataset
        Normalised coordinates.
    mean, scale : (N,) arrays
        A recorded value is mean + scale · coordinate.
    names, units : tuple of str, length N
    input_names, input_units : tuple of str, length K
    input_mean, input_scale : (K,) arrays
        A measured input is mean + scale · what the network gets.
    dt : float
        Seconds between two steps; 0 where unknown.
    """

    dataset: Dataset
    mean: Floats
    scale: Floats
    names: tuple[str, ...]
    units: tuple[str, ...]
    input_names: tuple[str, ...]
    input_units: tuple[str, ...]
    input_mean: Floats
    input_scale: Floats
    dt: float

    @property
    def measured(self) -> Measured:
        """What the coordinates were measured as, for a judgement."""
        return Measured(self.names, self.units, self.mean, self.scale, self.dt)

    def observation(self, dimension: int) -> Observation:
        """What a network with `dimension` state variables observes, in recorded units."""
        B = np.zeros((len(self.mean), dimension))
        B[:, : len(self.mean)] = np.diag(self.scale)
        return Observation(B, self.mean, self.names, self.units)


def prepare(recording: Recording, wanted: Preparation) -> Prepared:
    """Return a recording as a dataset.

    Raises
    ------
    ValueError
        If a column or sweep is not there, or nothing is left to fit; the text says what to change.
    """
    columns = wanted.columns or tuple(c for c in range(recording.n_columns) if c not in wanted.inputs)
    _check(recording, columns, wanted)
    known, held = list[_Part](), list[_Part]()
    for sweep in wanted.sweeps or tuple(range(recording.n_sweeps)):
        for part in _parts(recording, sweep, columns, wanted):
            _share_out(part, sweep, recording.dt, wanted, known, held)
    if not known:
        raise ValueError(
            tr(
                "no stretch of {shortest} samples is left to fit; use more sweeps, or keep more "
                "samples of each"
            ).format(shortest=_SHORTEST)
        )
    mean, scale = _moments([part.data for part in known], wanted.normalise)
    input_scale = _sizes([part.inputs for part in (*known, *held)])

    def stretches(parts: list[_Part]) -> tuple[Stretch, ...]:
        return tuple(Stretch((part.data - mean) / scale, part.inputs / input_scale) for part in parts)

    names, units = _coordinates(recording, columns, wanted)
    return Prepared(
        Dataset(stretches(known), stretches(held)), mean, scale, names, units,
        tuple(recording.column_names[c] for c in wanted.inputs),
        tuple(recording.units[c] for c in wanted.inputs),
        np.zeros(len(input_scale)), input_scale, recording.dt * wanted.every,
    )  # fmt: skip


def _check(recording: Recording, columns: tuple[int, ...], wanted: Preparation) -> None:
    for told, chosen, count in (
        (
            tr("there is no column {number}: the recording has {count}"),
            (*columns, *wanted.inputs),
            recording.n_columns,
        ),
        (
            tr("there is no sweep {number}: the recording has {count}"),
            (*wanted.sweeps, *wanted.held_back),
            recording.n_sweeps,
        ),
    ):
        for index in chosen:
            if not 0 <= index < count:
                raise ValueError(told.format(number=index + 1, count=count))
    if not columns:
        raise ValueError(tr("no column is left to fit: all of them are inputs"))


@dataclass(frozen=True, eq=False)
class _Part:
    """Samples between two gaps: resampled, embedded, in recorded units; `first` is that of the sweep."""

    data: Floats
    inputs: Floats
    first: int

    def rows(self, chosen: slice) -> _Part:
        return _Part(self.data[chosen], self.inputs[chosen], self.first)


def _parts(
    recording: Recording, sweep: int, columns: tuple[int, ...], wanted: Preparation
) -> Iterator[_Part]:
    """What of a sweep lies between gaps."""
    values = recording.sweep(sweep)
    dt = recording.dt or 1.0
    last = round(wanted.end / dt) if wanted.end > 0.0 else len(values)
    start = round(wanted.begin / dt)
    used = values[start:last, [*columns, *wanted.inputs]]
    gaps = np.flatnonzero(~np.isfinite(used).all(axis=1))
    for begin, end in zip([0, *(gaps + 1)], [*gaps, len(used)]):
        if end - begin < max(_SHORTEST * wanted.every, 28 * wanted.every if wanted.every > 1 else 0):
            continue
        data, inputs = used[begin:end, : len(columns)], used[begin:end, len(columns) :]
        data, inputs = _resampled(data, inputs, wanted.every)
        lost = wanted.delay * (wanted.dimension - 1)
        if len(data) - lost >= _SHORTEST:
            yield _Part(_embedded(data, wanted), inputs[lost:], start + begin)


def _resampled(data: Floats, inputs: Floats, every: int) -> tuple[Floats, Floats]:
    """One sample of `every`: data behind a low-pass without shift, inputs as their mean until the next."""
    if every == 1:
        return data, inputs
    # The filter takes what lies outside for 0: without more of the ends a potential would begin far off.
    padded = np.pad(data, ((_REACH * every, _REACH * every), (0, 0)), mode="edge")
    kept = np.asarray(decimate(padded, every, ftype="fir", axis=0, zero_phase=True))[_REACH:]
    whole = len(inputs) // every
    means = inputs[: whole * every].reshape(whole, every, inputs.shape[1]).mean(axis=1)
    return kept[:whole], means


def _embedded(data: Floats, wanted: Preparation) -> Floats:
    delayed = [embed(column, wanted.delay, wanted.dimension) for column in data.T]
    return np.concatenate(
        [column[:, k : k + 1] for k in range(wanted.dimension) for column in delayed], axis=1
    )


def _moments(parts: list[Floats], normalise: bool) -> tuple[Floats, Floats]:
    data = np.concatenate(parts)
    if not normalise:
        return np.zeros(data.shape[1]), np.ones(data.shape[1])
    spread = deviation(data)
    if (spread == 0.0).any():
        raise ValueError(tr("a column does not change in the part that is fitted; leave it out"))
    return data.mean(axis=0), spread


def _sizes(parts: list[Floats]) -> Floats:
    """Largest size of each input; 1 where it is always 0."""
    inputs = np.concatenate(parts)
    size = np.abs(inputs).max(axis=0, initial=0.0)
    return np.asarray(np.where(size > 0.0, size, 1.0))


def _share_out(
    part: _Part, sweep: int, dt: float, wanted: Preparation, known: list[_Part], held: list[_Part]
) -> None:
    """Give a part to the fit, hold it back, or cut it."""
    if sweep in wanted.held_back:
        held.append(part)
        return
    if wanted.held_parts:
        is_held, is_known = _told_apart(part, dt, wanted)
    else:
        n = len(part.data)
        is_held = np.arange(n) >= n - (0 if wanted.held_back else _held_count(wanted.held_share, n))
        is_known = ~is_held
    for target, chosen in ((known, is_known), (held, is_held)):
        target += [part.rows(run) for run in _runs(chosen) if run.stop - run.start >= _SHORTEST]


def _held_count(share: float, n: int) -> int:
    """Samples that a share of `n` holds back: rounded up, and enough to judge by where there are enough."""
    wanted = int(np.ceil(round(share * n, 6)))
    return max(wanted, _SHORTEST) if wanted and n >= 2 * _SHORTEST else wanted


def _told_apart(part: _Part, dt: float, wanted: Preparation) -> tuple[Bools, Bools]:
    """Which rows of a part are held back and which are fitted.

    A delay vector is held back with its newest sample, and fitted only if none of its samples is held back.
    """
    lost, n = wanted.delay * (wanted.dimension - 1), len(part.data)
    samples = np.zeros(n + lost, dtype=bool)
    for begin, end in wanted.held_parts:
        first, last = (round(t / (dt or 1.0)) - part.first for t in (begin, end))
        samples[max(0, -(-first // wanted.every)) : max(0, -(-last // wanted.every))] = True
    touched = [samples[k * wanted.delay :][:n] for k in range(wanted.dimension)]
    return samples[lost:], ~np.any(touched, axis=0)


def _runs(chosen: Bools) -> Iterator[slice]:
    """Where a mask is true without a break."""
    edges: NDArray[np.int64] = np.flatnonzero(np.diff(np.concatenate([[False], chosen, [False]])))
    yield from (slice(int(a), int(b)) for a, b in pairwise(edges) if chosen[a])


def _coordinates(
    recording: Recording, columns: tuple[int, ...], wanted: Preparation
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    step = recording.dt * wanted.every * wanted.delay
    names = []
    for k in range(wanted.dimension):
        ago = "" if k == 0 else f", {1e3 * k * step:g} ms ago" if step > 0.0 else f", {k * wanted.delay} ago"
        names += [f"{recording.column_names[c]}{ago}" for c in columns]
    return tuple(names), tuple(recording.units[c] for c in columns) * wanted.dimension
