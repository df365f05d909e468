"""From a recording to data for a fit: columns, sweeps, sampling, scale, delays, what is held back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.signal import decimate

from plrnn_explorer.fit.beside import Measured
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.embedding import embed
from plrnn_explorer.models.map import Floats, Observation
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
        Where no sweep is held back: the last part of each one is.
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

    def __post_init__(self) -> None:
        if set(self.columns) & set(self.inputs):
            raise ValueError(tr("a column is data or an input, not both"))
        if min(self.every, self.delay, self.dimension) < 1:
            raise ValueError(tr("the sampling, the delay and the dimension are 1 or more"))
        if not 0.0 <= self.held_share < 1.0:
            raise ValueError(tr("the part that is held back is a share from 0 to below 1"))


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
    sweeps = wanted.sweeps or tuple(range(recording.n_sweeps))
    parts = {sweep: list(_stretches(recording, sweep, columns, wanted)) for sweep in sweeps}
    shown = [data for sweep, ones in parts.items() if sweep not in wanted.held_back for data, _ in ones]
    pushed = [inputs for ones in parts.values() for _, inputs in ones]
    if not shown:
        raise ValueError(
            tr(
                "no stretch of {shortest} samples is left to fit; use more sweeps, or keep more "
                "samples of each"
            ).format(shortest=_SHORTEST)
        )
    mean, scale = _moments(shown, wanted.normalise)
    input_scale = _sizes(pushed)
    known, held = list[Stretch](), list[Stretch]()
    for sweep, ones in parts.items():
        for data, inputs in ones:
            stretch = Stretch((data - mean) / scale, inputs / input_scale)
            _share_out(stretch, sweep, wanted, known, held)
    names, units = _coordinates(recording, columns, wanted)
    return Prepared(
        Dataset(tuple(known), tuple(held)), mean, scale, names, units,
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


def _stretches(
    recording: Recording, sweep: int, columns: tuple[int, ...], wanted: Preparation
) -> Iterator[tuple[Floats, Floats]]:
    """Data and inputs of a sweep between gaps, resampled and embedded."""
    values = recording.sweep(sweep)
    dt = recording.dt or 1.0
    last = round(wanted.end / dt) if wanted.end > 0.0 else len(values)
    values = values[round(wanted.begin / dt) : last]
    used = values[:, [*columns, *wanted.inputs]]
    gaps = np.flatnonzero(~np.isfinite(used).all(axis=1))
    for begin, end in zip([0, *(gaps + 1)], [*gaps, len(used)]):
        if end - begin < max(_SHORTEST * wanted.every, 28 * wanted.every if wanted.every > 1 else 0):
            continue
        data, inputs = used[begin:end, : len(columns)], used[begin:end, len(columns) :]
        data, inputs = _resampled(data, inputs, wanted.every)
        lost = wanted.delay * (wanted.dimension - 1)
        if len(data) - lost >= _SHORTEST:
            yield _embedded(data, wanted), inputs[lost:]


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
    stretch: Stretch, sweep: int, wanted: Preparation, known: list[Stretch], held: list[Stretch]
) -> None:
    """Give a stretch to the fit, hold it back, or cut it in two."""
    if wanted.held_back:
        (held if sweep in wanted.held_back else known).append(stretch)
        return
    cut = len(stretch) - round(wanted.held_share * len(stretch))
    for part, rows in ((known, slice(0, cut)), (held, slice(cut, None))):
        if len(stretch.data[rows]) >= _SHORTEST:
            part.append(Stretch(stretch.data[rows], stretch.inputs[rows]))


def _coordinates(
    recording: Recording, columns: tuple[int, ...], wanted: Preparation
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    step = recording.dt * wanted.every * wanted.delay
    names = []
    for k in range(wanted.dimension):
        ago = "" if k == 0 else f", {1e3 * k * step:g} ms ago" if step > 0.0 else f", {k * wanted.delay} ago"
        names += [f"{recording.column_names[c]}{ago}" for c in columns]
    return tuple(names), tuple(recording.units[c] for c in columns) * wanted.dimension
