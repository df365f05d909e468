"""What a column of times says: the sampling interval, gaps, and where a new sweep begins."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.phrases import phrase
from plrnn_explorer.recordings.header import SECONDS

#: Share by which steps of an even clock may differ: times are written with few digits.
_EVEN = 1e-2


_ANEW = phrase("The times begin anew {n} times: {sweeps} sweeps.")
_UNEVEN = phrase(
    "The samples are unevenly spaced (from {least} to {most} {unit}, median {median}); they are shown as if "
    "evenly spaced."
)
_IRREGULAR = phrase("There are {n} irregular steps of time; the samples are shown as evenly spaced.")


def interval(times: Floats, unit: str, notes: list[str]) -> tuple[float, tuple[int, ...]]:
    """Sampling interval in seconds, and the first sample of each sweep.

    Times that fall back begin a new sweep. Where steps differ, the median is taken and a note says so.

    Parameters
    ----------
    times : (T,) array
    unit : a key of `SECONDS`
    notes : gets a sentence where something was guessed
    """
    steps = np.diff(times)
    with np.errstate(invalid="ignore"):
        falls = np.flatnonzero(steps < 0) + 1
        ahead = steps[steps > 0]
    sweeps = (0, *falls.tolist()) if len(falls) <= len(times) // 8 else (0,)
    if len(sweeps) > 1:
        notes.append(_ANEW.format(n=len(sweeps) - 1, sweeps=len(sweeps)))
    if not len(ahead):
        return 0.0, sweeps
    typical = float(np.median(ahead))
    uneven = int((np.abs(ahead - typical) > _EVEN * typical).sum())
    if uneven > 0.01 * len(ahead):
        notes.append(
            _UNEVEN.format(
                least=f"{ahead.min():.3g}", most=f"{ahead.max():.3g}", unit=unit, median=f"{typical:.3g}"
            )
        )
    elif uneven:
        notes.append(_IRREGULAR.format(n=uneven))
    else:
        typical = float(ahead.mean())  # the rounding of single times cancels
    return typical * SECONDS.get(unit, 1.0), sweeps


def is_clock(values: Floats) -> bool:
    """Whether a column without a name rises in equal steps, as times do."""
    steps = np.diff(values)
    if len(steps) < 8 or not np.isfinite(steps).all() or steps[0] <= 0:
        return False
    return bool(np.all(np.abs(steps - steps.mean()) < 1e-3 * steps.mean()))
