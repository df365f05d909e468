"""What a column of times says: the sampling interval, gaps, and where a new sweep begins."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.header import SECONDS

#: Share by which steps of an even clock may differ: times are written with few digits.
_EVEN = 1e-2


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
        notes.append(f"The times begin anew {len(sweeps) - 1} times: {len(sweeps)} sweeps.")
    if not len(ahead):
        return 0.0, sweeps
    typical = float(np.median(ahead))
    uneven = int((np.abs(ahead - typical) > _EVEN * typical).sum())
    if uneven > 0.01 * len(ahead):
        notes.append(
            f"The samples are unevenly spaced (from {ahead.min():.3g} to {ahead.max():.3g} {unit}, median "
            f"{typical:.3g}); they are shown as if evenly spaced."
        )
    elif uneven:
        notes.append(f"There are {uneven} irregular steps of time; the samples are shown as evenly spaced.")
    else:
        typical = float(ahead.mean())  # the rounding of single times cancels
    return typical * SECONDS.get(unit, 1.0), sweeps


def is_clock(values: Floats) -> bool:
    """Whether a column without a name rises in equal steps, as times do."""
    steps = np.diff(values)
    if len(steps) < 8 or not np.isfinite(steps).all() or steps[0] <= 0:
        return False
    return bool(np.all(np.abs(steps - steps.mean()) < 1e-3 * steps.mean()))
