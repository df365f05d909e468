"""The largest Lyapunov exponent of a fitted model beside the estimate from the data it was fitted to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.lyapunov import lyapunov_spectrum
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.known_model import KnownModel
from plrnn_explorer.fit.measures import data_exponent
from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import mark

#: Parts of the data that are estimated apart, whose spread is the error.
_PARTS = 5
#: Samples of a part, at least in periods; a shorter series is not estimated.
_PERIODS = 10
#: Steps the model's exponent is averaged over, behind a transient.
_STEPS, _TRANSIENT = 20_000, 2000
#: Longest period of the data's spectrum, in samples, that is handled.
_LONGEST = 500


@dataclass(frozen=True)
class Exponents:
    """Largest Lyapunov exponents per step; NaN where not measured.

    Attributes
    ----------
    model, model_error : float
        Of the fitted map along an orbit from the data.
    data, data_error : float
        From the parting of neighbours; the error is the spread over parts of the data, and does not contain
        what noise adds.
    note : str
        Why something was not measured.
    """

    model: float = np.nan
    model_error: float = np.nan
    data: float = np.nan
    data_error: float = np.nan
    note: str = ""

    @property
    def agree(self) -> bool | None:
        """Whether both lie within two standard errors (and a fifth) of each other; None if not measured."""
        if np.isnan([self.model, self.data]).any():
            return None
        error = np.hypot(np.nan_to_num(self.model_error), np.nan_to_num(self.data_error))
        return bool(abs(self.model - self.data) <= 2.0 * error + 0.2 * abs(self.data))


def exponents(network: Network | KnownModel, data: Dataset, seed: int = 0) -> Exponents:
    """Measure both; a system that is driven by an input has no exponent of its own."""
    if data.n_inputs:
        return Exponents(note=mark("Lyapunov exponents were not compared: an input drives the data"))
    held = data.held_back or data.training
    starts = network.start(np.stack([s.data[0] for s in held[:4]]))
    spectrum = lyapunov_spectrum(network.as_map(), starts, _STEPS, _TRANSIENT)
    theirs, error, note = _of_data((*data.training, *held), seed)
    lost = "" if spectrum.orbits else mark("the model's exponent was not measured: its orbits escape")
    return Exponents(
        float(spectrum.exponents[0]), float(spectrum.standard_error[0]), theirs, error, note or lost
    )


def _of_data(stretches: Sequence[Stretch], seed: int) -> tuple[float, float, str]:
    longest = max(stretches, key=len).data
    period = main_period(longest)
    if period == 0:
        return np.nan, np.nan, _why_no_period(longest)
    if len(longest) < _PARTS * _PERIODS * period:
        return np.nan, np.nan, mark("the data's exponent was not measured: they are too short for it")
    parts = np.array_split(longest, _PARTS)
    # Neighbours first turn towards the fastest growing direction: half a period is left out.
    found = [
        data_exponent(p, 3 * period, period, (period // 2, 5 * period // 2), 2000, seed).exponent
        for p in parts
    ]
    if np.isnan(found).any():
        return np.nan, np.nan, mark(
            "the data's exponent was not measured: they repeat exactly, so that neighbours do not part"
        )  # fmt: skip
    return float(np.mean(found)), float(np.std(found, ddof=1) / np.sqrt(_PARTS)), ""


def _why_no_period(data: Floats) -> str:
    if (data == data[0]).all():
        return mark("the data's exponent was not measured: they do not change")
    return mark(
        "the data's exponent was not measured: they move too slowly for it; keep fewer samples of them"
    )


def main_period(data: Floats) -> int:
    """Samples in a period, from the power-weighted mean frequency; 0 where there is none to handle."""
    x = data - data.mean(axis=0)
    power = (np.abs(np.fft.rfft(x, axis=0)) ** 2).sum(axis=1)
    if power.sum() == 0.0:
        return 0
    frequency = float((power * np.fft.rfftfreq(len(x))).sum() / power.sum())
    period = round(1.0 / frequency) if frequency > 0.0 else 0
    return period if 2 <= period <= _LONGEST else 0
