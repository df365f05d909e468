"""Settings that data ask for: where a fit may begin before anybody has tried others."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from plrnn_explorer.fit.dataset import Dataset
from plrnn_explorer.fit.exponents import main_period
from plrnn_explorer.fit.network import Kind
from plrnn_explorer.fit.settings import FitSettings

#: Steps of a training sequence, and of free running between two forcings, from which to which.
_LENGTHS, _INTERVALS = (30, 100), (5, 25)
#: So many parts of a period are run freely.
_PARTS = 4
#: ReLU units of a shallow PLRNN for up to so many coordinates.
_UNITS = ((2, 40), (10, 50), (10**9, 100))
_SHALLOW = FitSettings(units=50, updates=10_000, rate=2e-3, final_rate=1e-5)
_ALRNN = FitSettings(kind="AL-RNN", units=2, updates=40_000, rate=5e-3, final_rate=2e-5)
#: Samples that the period is taken from.
_MOST = 20_000
#: State variables of an AL-RNN, at least (Brenner et al. 2024 use 20 for Lorenz-63).
_STATES = 20


def proposed_settings(data: Dataset, kind: Kind = "shallow PLRNN", seed: int = 0) -> FitSettings:
    """Propose settings for a kind of network from the number of coordinates and how fast they move.

    Sparse teacher forcing about four times in a period: often enough that gradients stay bounded, seldom
    enough that the network learns to go on by itself (Mikhaeil et al. 2022; Brenner et al. 2024).

    Parameters
    ----------
    data : Dataset
        Normalised.
    kind : str, optional
        One of `KINDS`.
    seed : int, optional
    """
    period = period_of(data)
    longest = max(len(stretch) for stretch in data.training)
    length = int(np.clip(2 * period if period else _LENGTHS[1], *_LENGTHS))
    length = max(1, min(length, longest - 1))
    every = min(int(np.clip(period // _PARTS if period else 10, *_INTERVALS)), length)
    if kind == "AL-RNN":
        states = max(_STATES, 2 * data.n_data)
        return replace(_ALRNN, dimension=states, length=length, every=every, share=0.0, seed=seed)
    units = next(units for most, units in _UNITS if data.n_data <= most)
    return replace(_SHALLOW, kind=kind, units=units, length=length, every=every, share=0.0, seed=seed)


def period_of(data: Dataset) -> int:
    """Samples in a period of the longest stretch that is fitted; 0 where there is none."""
    return main_period(max(data.training, key=len).data[:_MOST])
