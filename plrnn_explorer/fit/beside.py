"""What a judgement shows beside its numbers: a free run next to the data, their spectra, their units."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.fit.dataset import Stretch
from plrnn_explorer.fit.free_run import ESCAPED, free_run
from plrnn_explorer.fit.known_model import KnownModel
from plrnn_explorer.fit.measures import SMOOTHING, power_spectrum
from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Floats

#: Samples of the run that is shown, and of its spectrum; frequencies kept.
_SHOWN, _LONGEST, _FREQUENCIES = 1000, 20_000, 1000


@dataclass(frozen=True, eq=False)
class Measured:
    """What the normalised coordinates of a judgement were measured as.

    Attributes
    ----------
    names, units : tuple of str, length N
    mean, scale : (N,) arrays
        A recorded value is mean + scale · coordinate.
    dt : float
        Seconds between two steps; 0 where unknown.
    source : str
        Name of the recording.
    """

    names: tuple[str, ...]
    units: tuple[str, ...]
    mean: Floats
    scale: Floats
    dt: float = 0.0
    source: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """Names with units: "V (mV)"."""
        return tuple(f"{n} ({u})" if u else n for n, u in zip(self.names, self.units))

    def recorded(self, x: Floats) -> Floats:
        """Recorded values of normalised ones (…, N)."""
        return np.asarray(self.mean + self.scale * x)


@dataclass(frozen=True, eq=False)
class Beside:
    """A free run beside the data it started on, and the power spectra of both; normalised.

    Attributes
    ----------
    data, ours : (T, N) arrays
        Ours is NaN where it ran off.
    frequency : (F,) array
        Per step; empty where the data are too short for a spectrum.
    power, our_power : (F, N) arrays
        Smoothed; NaN where the run ran off.
    """

    data: Floats
    ours: Floats
    frequency: Floats
    power: Floats
    our_power: Floats


def beside_data(network: Network | KnownModel, stretches: tuple[Stretch, ...]) -> Beside:
    """Run a network from the first sample of the longest stretch, under its inputs."""
    longest = max(stretches, key=len)
    data, inputs = longest.data[:_LONGEST], longest.inputs[:_LONGEST]
    with np.errstate(over="ignore", invalid="ignore"):
        ours = free_run(network, data[:1], inputs[:-1, None])[:, 0]
        off = ~(np.abs(ours) < ESCAPED).all(axis=1)
    ours[np.maximum.accumulate(off)] = np.nan
    shown = slice(0, _SHOWN)
    return Beside(data[shown], ours[shown], *_spectra(data, ours))


def _spectra(data: Floats, ours: Floats) -> tuple[Floats, Floats, Floats]:
    n, N = data.shape
    if n < 8 * SMOOTHING:  # as for D_H
        return np.empty(0), np.empty((0, N)), np.empty((0, N))
    frequency = np.fft.rfftfreq(n)
    kept = slice(0, None, -(-len(frequency) // _FREQUENCIES))
    theirs = power_spectrum(data)[kept]
    mine = power_spectrum(ours)[kept] if np.isfinite(ours).all() else np.full(theirs.shape, np.nan)
    return np.asarray(frequency[kept]), np.asarray(theirs), np.asarray(mine)
