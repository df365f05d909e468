"""How well an orbit of the model follows a recording it was started on."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.recording import Recording

#: A forecast is valid while its error is below this share of the recording's standard deviation.
VALID = 0.4


def forecast_error(modelled: Floats, recording: Recording, first: int = 0) -> Floats:
    """Normalised error of each step, (n,): sqrt(mean over coordinates of ((x - r) / sd)^2).

    Parameters
    ----------
    modelled : (k, N) array
        Data of the model at the steps `first`, `first` + 1, …
    recording : Recording
        Aligned: row k at step k.

    Returns
    -------
    (n,) array
        For the steps both have; NaN where the recording is missing. Coordinates that were not recorded
        count as nothing. Empty for a recording that is not aligned with data of so many coordinates.
    """
    measured, start = recording.aligned, max(0, first)
    if measured.shape[1] != modelled.shape[1]:
        return np.empty(0)
    end = max(start, min(first + len(modelled), len(measured)))
    known = np.isfinite(recording.spread)
    ours, theirs = modelled[start - first : end - first, known], measured[start:end, known]
    if not known.any() or not len(ours):
        return np.empty(0)
    spread = recording.spread[known]
    with np.errstate(over="ignore", invalid="ignore"):
        off = ((ours - theirs) / np.where(spread > 0, spread, 1.0)) ** 2
    seen = np.isfinite(theirs)
    count = seen.sum(axis=1)
    total = np.where(seen, off, 0.0).sum(axis=1)
    return np.asarray(np.where(count > 0, np.sqrt(total / np.maximum(count, 1)), np.nan))


def valid_steps(modelled: Floats, recording: Recording, first: int = 0) -> tuple[int | None, bool]:
    """Valid prediction time: steps until the normalised error first exceeds `VALID`.

    Returns
    -------
    steps : int or None
        None where the orbit was not started on the recording: it is off from its first step.
    whole : bool
        The error never exceeded it as far as both are known, at most to the end of the sweep.
    """
    start = max(0, first)
    gaps = np.flatnonzero(recording.samples[start:] < 0)  # what follows is another sweep
    end = start + int(gaps[0]) if len(gaps) else len(recording.samples)
    error = forecast_error(modelled[: max(0, end - first)], recording, first)
    if not len(error) or not error[0] <= VALID:
        return None, False
    over = np.flatnonzero(error > VALID)
    return (int(over[0]), False) if len(over) else (len(error) - 1, True)
