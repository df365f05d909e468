"""What the page Prepare shows: the data, before and after the filter, and what an embedding asks for."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

import numpy as np
from scipy.signal import welch

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.fit.embedding import DelayChoice, DimensionChoice, delay_steps, dimension_steps
from plrnn_explorer.fit.exponents import main_period
from plrnn_explorer.fit.preparing import Preparation, Prepared, prepare
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.recording_code import recording_code

#: Samples that spectra, and what an embedding asks for, are taken from; and the longest delay looked at.
_MOST_SPECTRUM, _MOST_SERIES, _LONGEST = 200_000, 30_000, 200
#: Samples of the trace before the filter that are drawn, and frequencies of a spectrum.
_TRACE, _FREQUENCIES = 600, 1024
#: Embedding dimensions that are tried.
DIMENSIONS = 8


@dataclass(frozen=True, eq=False)
class Look:
    """Prepared data, or why there are none.

    Attributes
    ----------
    prepared : Prepared or None
    error : str
        One sentence where nothing is left to fit.
    series : (T,) array
        First coordinate of the longest stretch as it is before it is embedded, normalised.
    before, after : (2, n) arrays
        Power spectra of that coordinate as recorded and as fitted: frequency and logarithm of the power.
    trace_before, trace_after : (2, n) arrays
        Time and recorded value, a short part of it.
    """

    prepared: Prepared | None
    error: str = ""
    series: Floats = field(default_factory=lambda: np.empty(0))
    before: Floats = field(default_factory=lambda: np.empty((2, 0)))
    after: Floats = field(default_factory=lambda: np.empty((2, 0)))
    trace_before: Floats = field(default_factory=lambda: np.empty((2, 0)))
    trace_after: Floats = field(default_factory=lambda: np.empty((2, 0)))


def look_steps(recording: Recording, wanted: Preparation) -> Steps[Look]:
    """Prepare, and look at what became of the first coordinate, as a long computation."""
    try:
        prepared = prepare(recording, wanted)
    except ValueError as error:
        yield Progress(Look(None, str(error)), 1.0)
        return
    yield Progress(Look(prepared), 0.5)
    plain = prepared if wanted.dimension == 1 else prepare(recording, replace(wanted, dimension=1, delay=1))
    series = max(plain.dataset.training, key=len).data[:, 0]
    raw_wanted = replace(wanted, every=1, dimension=1, delay=1)
    raw = plain if wanted.every == 1 else prepare(recording, raw_wanted)
    yield Progress(Look(prepared, series=series), 0.8)
    fine, dt = _same_stretch(raw, plain), recording.dt or 1.0
    shown = [values * each.scale[0] + each.mean[0] for values, each in ((fine, raw), (series, plain))]
    steps = (dt, dt * wanted.every)
    start = _most_moving(shown[1], max(2, _TRACE // wanted.every)) * wanted.every
    traces = [
        np.stack([np.arange(len(part)) * step, part])
        for part, step in (
            (shown[0][start : start + _TRACE], steps[0]),
            (shown[1][start // wanted.every :][: _TRACE // wanted.every + 1], steps[1]),
        )
    ]
    spectra = [_spectrum(values, step) for values, step in zip(shown, steps)]
    yield Progress(Look(prepared, "", series, *spectra, *traces), 1.0)


def _same_stretch(fine: Prepared, coarse: Prepared) -> Floats:
    """First coordinate of the stretch, as recorded, that is the longest one after resampling."""
    ones, others = fine.dataset.training, coarse.dataset.training
    which = int(np.argmax([len(s) for s in others]))
    return ones[which].data[:, 0] if len(ones) == len(others) else max(ones, key=len).data[:, 0]


def _most_moving(series: Floats, length: int) -> int:
    """Where the part of a length begins in which a series moves most."""
    moved = np.abs(np.diff(series[:_MOST_SPECTRUM]))
    if len(moved) <= length:
        return 0
    summed = np.concatenate([[0.0], moved.cumsum()])
    return int((summed[length:] - summed[:-length]).argmax())


def _spectrum(values: Floats, step: float) -> Floats:
    part = values[:_MOST_SPECTRUM]
    frequency, power = welch(part, 1.0 / step, nperseg=min(len(part), 2 * _FREQUENCIES))
    return np.stack([frequency[1:], np.log10(np.maximum(power[1:], 1e-300))])


def longest_delay(series: Floats) -> int:
    """The longest delay worth looking at: a period, where there is one.

    Minima are told from noise on the scale of what is looked at; the first lies at a quarter of a period.
    """
    part = series[:_MOST_SERIES]
    return int(min(_LONGEST, max(12, main_period(part[:, None]) or 60), (len(part) - 2) // 2))


def proposal_steps(series: Floats, delay: int) -> Steps[tuple[DelayChoice, DimensionChoice | None]]:
    """Mutual information, then false neighbours at a delay (0: at the one proposed), as one computation.

    Raises
    ------
    ValueError
        If the series is too short or constant.
    """
    part = series[:_MOST_SERIES]
    found = DelayChoice(np.empty(0), 0, "")
    for step in delay_steps(part, longest_delay(part)):
        found = step.result
        yield Progress((found, None), 0.5 * step.fraction)
    yield from (
        (Progress((found, s.result), s.fraction)) for s in neighbour_steps(series, delay or found.delay)
    )


def neighbour_steps(series: Floats, delay: int) -> Steps[DimensionChoice]:
    """False neighbours at a delay, up to as many dimensions as the series allows."""
    part = series[:_MOST_SERIES]
    largest = int(np.clip((len(part) - 20) // max(1, delay), 1, DIMENSIONS))
    yield from dimension_steps(part, max(1, delay), largest)


def preparing_code(recording: Recording, wanted: Preparation) -> str:
    """Python that prepares the same data."""
    default = Preparation()
    changed = [f for f in fields(wanted) if getattr(wanted, f.name) != getattr(default, f.name)]
    arguments = ", ".join(f"{f.name}={getattr(wanted, f.name)!r}" for f in changed)
    imports = "Preparation, load_recording, prepare" if recording.source else "Preparation, prepare"
    return (
        f"from plrnn_explorer import {imports}\n\n"
        f"{recording_code(recording)}"
        f"prepared = prepare(recording, Preparation({arguments}))\n"
    )
