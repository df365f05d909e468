"""A recording: what was measured, when, in which units, and how it is laid beside a model."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.alignment import Alignment, take
from plrnn_explorer.recordings.deviation import deviation_of_known
from plrnn_explorer.translation import tr


@dataclass(frozen=True, eq=False)
class Recording:
    """A time series of N quantities, T samples in one sweep or several.

    Attributes
    ----------
    values : (T, N) float64 array
        The sweeps one after the other; NaN where a value is missing.
    names, units : tuple of str, length N
        As the file says, "" where it does not.
    dt : float
        Seconds between two samples; 0 where the file does not say.
    sweeps : tuple of int
        First sample of each sweep (trial, episode), rising from 0.
    name : str
        Short name for titles, e.g. the file's stem.
    source : str
        Path of the file it was read from.
    format : str
        For people, e.g. ``"Axon ABF 2.6"``.
    notes : tuple of str
        What was guessed while reading, one sentence each.
    alignment : Alignment
        Which quantity is which coordinate of the model's data, in which scale, from which sample on.
    digest : str
        SHA-256 (hex) of the values, known also where they are gone.

    Raises
    ------
    ValueError
        If the lengths do not fit each other.
    """

    values: Floats
    names: tuple[str, ...]
    units: tuple[str, ...]
    dt: float = 0.0
    sweeps: tuple[int, ...] = (0,)
    name: str = ""
    source: str = ""
    format: str = ""
    notes: tuple[str, ...] = ()
    alignment: Alignment = Alignment()  # noqa: RUF009 - immutable
    digest: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", _frozen(self.values))
        rows, columns = self.values.shape
        if len(self.names) != columns or len(self.units) != columns:
            raise ValueError(
                tr("{columns} columns with {n} names and {n2} units").format(
                    columns=columns, n=len(self.names), n2=len(self.units)
                )
            )
        if not 0 <= self.dt < np.inf:
            raise ValueError(tr("the sampling interval is {dt}").format(dt=self.dt))
        starts = self.sweeps
        if not starts or starts[0] != 0 or any(a >= b for a, b in pairwise(starts)):
            raise ValueError(tr("the sweeps do not follow each other"))
        if rows and starts[-1] >= rows:
            raise ValueError(tr("a sweep begins behind the last sample"))
        if any(not -1 <= column < columns for column in self.alignment.columns):
            raise ValueError(tr("a coordinate is taken from a column that is not there"))
        if not self.digest:
            object.__setattr__(self, "digest", self._hashed())

    def _hashed(self) -> str:
        digest = hashlib.sha256(str(self.values.shape).encode())
        digest.update(np.ascontiguousarray(self.values, dtype="<f8").data)
        return digest.hexdigest()

    def __repr__(self) -> str:
        return f"Recording({self.name or self.format!r}, {self.n_samples} x {self.n_columns})"

    @property
    def n_samples(self) -> int:
        """Number of samples T, of all sweeps together."""
        return int(self.values.shape[0])

    @property
    def n_columns(self) -> int:
        """Number of quantities N."""
        return int(self.values.shape[1])

    @property
    def n_sweeps(self) -> int:
        """Number of sweeps."""
        return len(self.sweeps)

    @property
    def is_missing(self) -> bool:
        """Whether the values are gone: a study named a file that is not there any more."""
        return self.n_samples == 0

    @property
    def column_names(self) -> tuple[str, ...]:
        """Names for people, one for each column; numbered where the file gives none."""
        return tuple(name or f"column {i + 1}" for i, name in enumerate(self.names))

    @property
    def labels(self) -> tuple[str, ...]:
        """Names with units: "V (mV)"."""
        return tuple(f"{n} ({u})" if u else n for n, u in zip(self.column_names, self.units))

    def sweep(self, index: int) -> Floats:
        """Values (n, N) of one sweep."""
        return self.values[self.bounds(index)]

    def bounds(self, index: int) -> slice:
        """Samples of one sweep."""
        end = self.sweeps[index + 1] if index + 1 < self.n_sweeps else self.n_samples
        return slice(self.sweeps[index], end)

    @cached_property
    def aligned(self) -> Floats:
        """The recording as data of the model, (n, coordinates): row k belongs to the model's step k.

        NaN where a coordinate was not recorded, where a value is missing, and between two sweeps.
        """
        return take(self, self.alignment)[0]

    @cached_property
    def spread(self) -> Floats:
        """Standard deviation of each column of `aligned`, (coordinates,); NaN for what was not recorded."""
        return deviation_of_known(self.aligned)

    @cached_property
    def track(self) -> Floats:
        """As `aligned`, but every sample: the curve in data space does not depend on the model's step."""
        return take(self, replace(self.alignment, every=1))[0]

    @cached_property
    def samples(self) -> np.ndarray[Any, np.dtype[np.int64]]:
        """Which sample each row of `aligned` is, (n,); -1 between two sweeps."""
        return take(self, self.alignment)[1]

    def with_changes(self, **changes: Any) -> Recording:
        """Return a copy with some fields replaced; the values are shared, not copied."""
        return replace(self, **changes)


def _frozen(values: Floats) -> Floats:
    """Return read-only float64 values (T, N); what is not finite is missing."""
    if isinstance(values, np.ndarray) and values.dtype == np.float64 and not values.flags.writeable:
        array = values
    else:
        array = np.array(values, dtype=np.float64)
    if array.ndim != 2:
        raise ValueError(tr("a recording has samples and columns, not {ndim} axes").format(ndim=array.ndim))
    if np.isinf(array).any():
        array = np.where(np.isinf(array), np.nan, array)
    array.setflags(write=False)
    return array
