"""What is drawn of a recording: of many samples in a pixel column the lowest and the highest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.fit.preparing import Preparation
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.recording import Recording

#: Pixel columns of a trace at most, and of all sweeps that lie over each other together.
_MOST_BINS, _ALL_BINS, _LEAST_BINS = 2000, 60_000, 200


@dataclass(frozen=True, eq=False)
class Traces:
    """Curves of some columns, sweep by sweep.

    Attributes
    ----------
    columns : tuple of int
    times : tuple of (k,) arrays
        For each sweep, in seconds of the sweep (samples where the interval is not known).
    values : tuple of (k, C) arrays
    """

    columns: tuple[int, ...]
    times: tuple[Floats, ...]
    values: tuple[Floats, ...]


def time_step(recording: Recording) -> float:
    """Seconds between two samples, 1 where that is not known."""
    return recording.dt or 1.0


def longest_time(recording: Recording) -> float:
    """End of the longest sweep."""
    ends = (*recording.sweeps[1:], recording.n_samples)
    return max(b - a for a, b in zip(recording.sweeps, ends)) * time_step(recording)


def trace_steps(
    recording: Recording, columns: tuple[int, ...], low: float, high: float
) -> Steps[Traces | None]:
    """Thin out what lies between two times, as a long computation."""
    bins = int(np.clip(_ALL_BINS // recording.n_sweeps, _LEAST_BINS, _MOST_BINS))
    step, times, values = time_step(recording), list[Floats](), list[Floats]()
    for index in range(recording.n_sweeps):
        sweep = recording.sweep(index)
        first, last = (int(np.clip(round(t / step), 0, len(sweep))) for t in (low, high))
        rows, shown = thinned(sweep[first : last + 1], columns, bins)
        times.append((first + rows) * step)
        values.append(shown)
        yield Progress(None, index / recording.n_sweeps)
    yield Progress(Traces(columns, tuple(times), tuple(values)), 1.0)


def thinned(values: Floats, columns: tuple[int, ...], bins: int) -> tuple[Floats, Floats]:
    """Rows and values (k, C) of at most two samples a bin, which span all that is in it."""
    length = len(values)
    each = length // bins
    if each < 4:
        return np.arange(length, dtype=np.float64), values[:, list(columns)]
    whole = length // each
    parts = values[: whole * each, list(columns)].reshape(whole, each, len(columns))
    missing = np.isnan(parts).all(axis=1)
    low = np.where(missing, np.nan, np.where(np.isnan(parts), np.inf, parts).min(axis=1))
    high = np.where(missing, np.nan, np.where(np.isnan(parts), -np.inf, parts).max(axis=1))
    shown = np.stack([low, high], axis=1).reshape(2 * whole, len(columns))
    return np.repeat(np.arange(whole) * each, 2) + np.tile([0.0, each / 2], whole), shown


def places(recording: Recording, wanted: Preparation) -> tuple[float, float, float, float]:
    """Times at which the used part begins, is cut, and ends, and the end of the longest sweep."""
    whole = longest_time(recording)
    end = min(wanted.end, whole) if wanted.end > 0.0 else whole
    begin = min(wanted.begin, end)
    return begin, end - wanted.held_share * (end - begin), end, whole
