"""From plain arrays to a recording: which axis is time, and what belongs together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.files.limits import Refusal
from plrnn_explorer.models.files.raw import RawModel, Shape, shape_text
from plrnn_explorer.models.map import Floats
from plrnn_explorer.phrases import phrase
from plrnn_explorer.recordings.errors import check_count
from plrnn_explorer.recordings.header import INDEX_NAMES, RATE_NAMES, TIME_NAMES, name_and_unit
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.recordings.time_axis import interval
from plrnn_explorer.translation import tr

#: Fewer samples are no time series.
_LEAST_SAMPLES = 8
#: Arrays of a model, where A and W or W1 are among them.
_PARAMETERS = frozenset(
    "A,W,W1,W2,h,h1,h2,B,C,b,alpha,H,P,bias,header,C1,C2,mu0,W0,h0,B0,S,Q,R,Gamma,Sigma,encoder".split(",")  # noqa: SIM905
)


def trials(array: NDArray[Any], notes: list[str]) -> tuple[Floats, tuple[int, ...]]:
    """Bring an array to samples and columns.

    Parameters
    ----------
    array : (T,), (T, N), (N, T) or (S, T, N), (S, N, T) array of S trials
        The longer of the last two axes is taken as time.
    notes : list of str
        Gets a sentence about every guess.

    Returns
    -------
    values : (S T, N) array
    sweeps : first sample of each trial

    Raises
    ------
    Refusal
        If it holds no real numbers or no time series.
    """
    if array.dtype.kind not in "biuf":
        raise Refusal(tr("its array does not hold real numbers; save the measured values alone"))
    if array.ndim > 1:
        array = array.reshape([n for n in array.shape if n != 1] or [1])
    if array.ndim == 1:
        array = array[:, None]
    if array.ndim > 3 or 0 in array.shape:
        raise Refusal(
            tr(
                "its array has shape {shape}; samples × columns or trials × samples × columns is needed"
            ).format(shape=shape_text(array.shape))
        )
    if array.shape[-1] > array.shape[-2]:
        array = np.swapaxes(array, -1, -2)
        notes.append(_LONGER.format(n=array.shape[-2], k=array.shape[-1]))
    if array.ndim == 3:
        notes.append(_TRIALS.format(n=array.shape[0], m=array.shape[1]))
    check_count(int(np.prod(array.shape[:-1])), array.shape[-1])
    length = array.shape[-2]
    if length < _LEAST_SAMPLES:
        raise Refusal(
            tr("it holds only {length} samples; a time series needs at least {least_samples}").format(
                length=length, least_samples=_LEAST_SAMPLES
            )
        )
    values = np.ascontiguousarray(array, dtype=np.float64).reshape(-1, array.shape[-1])
    return values, tuple(range(0, len(values), length))


_LONGER = phrase("The longer axis was taken as time: {n:,} samples of {k} quantities, stored as rows.")
_TRIALS = phrase("The first axis was taken as {n} trials of {m:,} samples.")
_OTHER_LENGTH = phrase("Left out, being of another length: {names}.")


def recording_of(raw: RawModel) -> Recording:
    """Make a recording of a file of named arrays: the longest series and all that are as long.

    A vector named t or time gives the sampling interval, as does a number named dt or fs.

    Raises
    ------
    Refusal
        If none of the arrays is a time series.
    """
    found = _without_parameters({key: each.shape for key, each in raw.arrays.items()})
    series = {key: shape for key, shape in found.items() if max(shape, default=0) >= _LEAST_SAMPLES}
    if not series:
        raise Refusal(tr("none of its arrays is a time series; save samples × columns"))
    notes: list[str] = []
    chosen = _belonging_together(series)
    left_out = [key for key in series if key not in chosen]
    if left_out:
        notes.append(_OTHER_LENGTH.format(names=", ".join(left_out[:6])))
    times, columns, names = None, [], []
    sweeps: tuple[int, ...] = (0,)
    for key in chosen:
        check_count(int(np.prod(found[key])), 1)
        values, sweeps = trials(raw.arrays[key].load(), notes)
        last = key.rpartition(".")[2].lower()
        if values.shape[1] == 1 and last in TIME_NAMES | INDEX_NAMES and len(chosen) > 1:
            times = values[:, 0] if last in TIME_NAMES else times
            continue
        columns.append(values)
        count = values.shape[1]
        names += [key if count == 1 else f"{key} {i + 1}" for i in range(count)]
    if not columns:
        raise Refusal(tr("it holds times but no measured values"))
    dt = interval(times, "s", notes)[0] if times is not None else _stated_interval(raw, found)
    table = np.concatenate(columns, axis=1)
    parts = [name_and_unit(name) for name in names]
    return Recording(
        table, tuple(p[0] for p in parts), tuple(p[1] for p in parts), dt, sweeps,
        raw.path.stem, str(raw.path.absolute()), raw.format, tuple(dict.fromkeys(notes)),
    )  # fmt: skip


def _without_parameters(found: dict[str, Shape]) -> dict[str, Shape]:
    """Leave out the parameters of a model that lies in the same file."""
    names = {key.rpartition(".")[2] for key in found}
    if not names >= {"A"} or not names & {"W", "W1"}:
        return found
    return {key: shape for key, shape in found.items() if not _is_parameter(key.rpartition(".")[2])}


def _is_parameter(name: str) -> bool:
    return name in _PARAMETERS or name.startswith("input_")  # so our own model files name their inputs


def _belonging_together(series: Mapping[str, Shape]) -> list[str]:
    """Keys of the arrays of the one length that holds the most numbers; three axes stand alone."""
    groups: dict[tuple[int, ...], list[str]] = {}
    for key, shape in series.items():
        long = tuple(n for n in shape if n != 1)
        groups.setdefault(long if len(long) > 2 else (max(long),), []).append(key)
    whole = [keys[:1] if len(kind) > 2 else keys for kind, keys in groups.items()]
    return max(whole, key=lambda keys: sum(int(np.prod(series[key])) for key in keys))


def _stated_interval(raw: RawModel, found: Mapping[str, Shape]) -> float:
    """Sampling interval by a single number named dt, fs, …; 0 without one."""
    for key, shape in found.items():
        last = key.rpartition(".")[2].lower()
        if np.prod(shape) != 1 or last not in (*RATE_NAMES, "dt", "si", "ts"):
            continue
        value = raw.arrays[key].load().reshape(-1)
        if value.dtype.kind in "iuf" and np.isfinite(value[0]) and value[0] > 0:
            return float(1 / value[0] if last in RATE_NAMES else value[0])
    return 0.0


def check_names(names: Sequence[str]) -> tuple[str, ...]:
    """Names short enough to be shown; a file may hold anything."""
    return tuple(" ".join(name.split())[:60] for name in names)
