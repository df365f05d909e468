"""How a recording is laid beside a model: columns, scale, sweep, first sample and every n-th."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.recordings.recording import Recording

#: How values are scaled, with the words of the dialog.
SCALINGS = {
    "as recorded": "As recorded",
    "standardised": "Standardised: mean 0, standard deviation 1",
    "range of the model": "To the range of the model's own orbit",
    "by hand": "By hand",
}
ALL_SWEEPS = -1
Samples = np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True)
class Alignment:
    """What of a recording is shown beside a model, and where.

    Attributes
    ----------
    columns : tuple of int
        For each coordinate of the model's data the column of the recording, -1 for none.
    offset, scale : tuple of float
        For each coordinate: a recorded value r is shown as (r - offset) / scale.
    scaling : str
        How these were found, a key of `SCALINGS`.
    sweep : int
        The sweep shown, -1 for all one after the other.
    start : int
        First sample of the sweep that is shown; the model's step 0.
    every : int
        Samples in one step of the model.

    Raises
    ------
    ValueError
        If lengths differ, a scale is 0 or not finite, or a number is out of its range.
    """

    columns: tuple[int, ...] = ()
    offset: tuple[float, ...] = ()
    scale: tuple[float, ...] = ()
    scaling: str = "as recorded"
    sweep: int = 0
    start: int = 0
    every: int = 1

    def __post_init__(self) -> None:
        if not len(self.columns) == len(self.offset) == len(self.scale):
            raise ValueError(tr("columns, offsets and scales differ in number"))
        if not all(np.isfinite(self.offset)) or not all(s != 0 and np.isfinite(s) for s in self.scale):
            raise ValueError(tr("a scale is zero or a number is not finite"))
        if self.scaling not in SCALINGS:
            raise ValueError(tr("the scaling {scaling!r} is unknown").format(scaling=self.scaling[:40]))
        if self.every < 1 or self.start < 0 or self.sweep < ALL_SWEEPS or min(self.columns, default=0) < -1:
            raise ValueError(tr("a sample, a sweep or a column is out of range"))

    @property
    def matched(self) -> tuple[int, ...]:
        """Coordinates of the model's data that were recorded."""
        return tuple(i for i, column in enumerate(self.columns) if column >= 0)


def take(recording: Recording, alignment: Alignment) -> tuple[Floats, Samples]:
    """Cut, thin out and scale a recording.

    Returns
    -------
    values : (n, coordinates) array, NaN where nothing is known
    samples : (n,) numbers of the samples, -1 in the gap between two sweeps
    """
    samples = _rows(recording, alignment)
    values = np.full((len(samples), len(alignment.columns)), np.nan)
    known = samples >= 0
    for i, column in enumerate(alignment.columns):
        if column >= 0:
            recorded = recording.values[samples[known], column]
            values[known, i] = (recorded - alignment.offset[i]) / alignment.scale[i]
    values.setflags(write=False)
    samples.setflags(write=False)
    return values, samples


def _rows(recording: Recording, alignment: Alignment) -> Samples:
    if recording.is_missing:
        return np.empty(0, dtype=np.int64)
    bounds = list(pairwise((*recording.sweeps, recording.n_samples)))
    if alignment.sweep != ALL_SWEEPS:
        bounds = bounds[alignment.sweep : alignment.sweep + 1]
    gap = np.array([-1], dtype=np.int64)
    parts: list[Samples] = []
    for first, end in bounds:
        rows = np.arange(first + alignment.start, end, alignment.every, dtype=np.int64)
        if len(rows):
            parts += [gap, rows] if parts else [rows]
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)
