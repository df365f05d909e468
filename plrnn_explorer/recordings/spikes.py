"""Spikes in a membrane potential: when they are and what shape they have."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.signal import find_peaks

from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: A spike rises by so many mV above what is before and behind it.
PROMINENCE = 20.0
#: Rate of rise, in mV/ms (= V/s), that a spike reaches and that its threshold is read off at.
RISE = 10.0
#: The fast rise is looked for within so many seconds before the peak.
_BEFORE = 5e-3
#: Of peaks closer than this, in seconds, the highest counts.
_REFRACTORY = 1e-3
#: The after-hyperpolarisation is the lowest potential within so many seconds behind the peak.
AFTER = 0.05
_NAMES = ("times", "peaks", "thresholds", "widths", "troughs")


@dataclass(frozen=True, eq=False)
class Spikes:
    """The spikes of one potential, in the order of time.

    Attributes
    ----------
    times : (n,) array
        Of the peaks, in seconds from the first sample.
    peaks : (n,) array
        Potential there, mV.
    thresholds : (n,) array
        Potential at which the rate of rise passes `RISE`, mV.
    widths : (n,) array
        Seconds at half the amplitude; NaN where the potential does not fall to it again.
    troughs : (n,) array
        Lowest potential until the next spike's threshold, within `AFTER`, mV; NaN for a last spike that the
        trace ends less than `AFTER` behind.
    """

    times: Floats
    peaks: Floats
    thresholds: Floats
    widths: Floats
    troughs: Floats

    def __post_init__(self) -> None:
        for name in _NAMES:
            array = np.array(getattr(self, name), dtype=float)
            if array.shape != np.shape(self.times):
                raise ValueError(
                    tr("{name} of {size} spikes where there are {size2}").format(
                        name=name, size=array.size, size2=np.size(self.times)
                    )
                )
            array.setflags(write=False)
            object.__setattr__(self, name, array)

    def __len__(self) -> int:
        return len(self.times)

    @property
    def amplitudes(self) -> Floats:
        """Peak above threshold, mV, (n,)."""
        return np.asarray(self.peaks - self.thresholds)

    @property
    def depths(self) -> Floats:
        """Depth of the after-hyperpolarisation below threshold, mV, (n,)."""
        return np.asarray(self.thresholds - self.troughs)

    def between(self, begin: float, end: float) -> Spikes:
        """The spikes whose peaks are at `begin` or later and before `end`, in seconds."""
        inside = (self.times >= begin) & (self.times < end)
        return Spikes(*(getattr(self, name)[inside] for name in _NAMES))


def find_spikes(voltage: Floats, dt: float, prominence: float = PROMINENCE, rise: float = RISE) -> Spikes:
    """Find the spikes in a membrane potential and measure each.

    A spike is a peak that stands out by `prominence` and is reached at a rate of `rise` at least: the top of
    a slow response to a step is none. Threshold and width are interpolated between samples.

    Parameters
    ----------
    voltage : (T,) array
        In mV, without gaps.
    dt : float
        Seconds between two samples; at most some 0.5 ms, or thresholds mean little.
    prominence : float, optional
        In mV.
    rise : float, optional
        In mV/ms.

    Returns
    -------
    Spikes

    Raises
    ------
    ValueError
        If `dt` is not positive, or the potential is not one finite number a sample.

    References
    ----------
    Threshold at a fixed rate of rise: Azouz & Gray, J. Neurosci. 19 (1999) 2209; amplitude, half-width and
    after-hyperpolarisation as the Petilla nomenclature has them (Nat. Rev. Neurosci. 9 (2008) 557).
    """
    v = np.asarray(voltage, dtype=float)
    if not dt > 0.0:
        raise ValueError(
            tr("the sampling interval of a potential should be positive, not {dt}").format(dt=dt)
        )
    if v.ndim != 1 or not np.isfinite(v).all():
        raise ValueError(tr("spikes are found in one potential without gaps"))
    slope = np.diff(v) / (1e3 * dt)
    room = max(2, round(_BEFORE / dt))
    peaks = find_peaks(v, prominence=prominence, distance=max(1, round(_REFRACTORY / dt)))[0]
    onsets = [(int(p), _onset(slope, int(p), room, rise)) for p in peaks]
    found = [(p, onset) for p, onset in onsets if onset is not None]
    limits = [*(int(onset) for _, onset in found[1:]), len(v)]
    rows = [_measure(v, dt, p, onset, limit) for (p, onset), limit in zip(found, limits)]
    return Spikes(*np.array(rows).reshape(-1, 5).T)


def _onset(slope: Floats, peak: int, room: int, rise: float) -> float | None:
    """Where, in samples, the rate of rise passes `rise` for the last time before its maximum; None if never.

    slope[i] belongs to the middle between the samples i and i + 1.
    """
    first = max(0, peak - room)
    before = slope[first:peak]
    if not len(before) or before.max() < rise:
        return None
    steepest = first + int(before.argmax())
    slow = np.flatnonzero(slope[:steepest] < rise)
    if not len(slow):
        return 0.0
    i = int(slow[-1])
    return float(max(0.0, i + 0.5 + (rise - slope[i]) / (slope[i + 1] - slope[i])))


def _measure(v: Floats, dt: float, peak: int, onset: float, limit: int) -> tuple[float, ...]:
    """Time, peak, threshold, width and trough of one spike; the next one's onset is at `limit`."""
    threshold = float(np.interp(onset, np.arange(len(v)), v))
    half = (v[peak] + threshold) / 2
    up, down = _crossing(v, peak, half, -1, int(onset)), _crossing(v, peak, half, 1, limit - 1)
    end = min(limit, peak + round(AFTER / dt))
    whole = end < len(v) or peak + round(AFTER / dt) <= len(v)
    trough = float(v[peak:end].min()) if whole and end > peak else np.nan
    return peak * dt, float(v[peak]), threshold, (down - up) * dt, trough


def _crossing(v: Floats, peak: int, level: float, way: int, last: int) -> float:
    """Where, in samples, the potential first passes `level` on the `way` from the peak; NaN if not."""
    i = peak
    while i != last and 0 <= i + way < len(v):
        if v[i + way] <= level:
            return float(i + way * (v[i] - level) / (v[i] - v[i + way]))
        i += way
    return float("nan")
