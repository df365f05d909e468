"""Orbits of a network that is left to itself, started on data it has not seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.fit.dataset import Stretch
from plrnn_explorer.fit.gradients import Batch, run
from plrnn_explorer.fit.known_model import KnownModel
from plrnn_explorer.fit.measures import SMOOTHING, spectrum_distance, state_space_divergence
from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.deviation import divisor

#: Orbits a single stretch is compared with.
STARTS = 6
#: A spectrum needs so many frequencies for each that it is smoothed over.
_FREQUENCIES = 4
#: Data coordinates beyond this, in standard deviations, count as escape.
ESCAPED = 1e3
_MOST_ERROR = 3.0


def free_run(network: Network | KnownModel, first: Floats, inputs: Floats) -> Floats:
    """Data of free-running orbits.

    Parameters
    ----------
    network : Network or KnownModel
    first : (S, N) array
        Data in which each orbit starts.
    inputs : (T, S, K) array
        At work while each of the T steps is made.

    Returns
    -------
    (T + 1, S, N) array
        `first` first.
    """
    T = len(inputs)
    if isinstance(network, KnownModel):
        return network.free_run(first, T)
    nothing = np.full((T, *first.shape), np.nan)
    ran = run(network, Batch(first, nothing, np.ascontiguousarray(inputs)), np.zeros(T))
    return np.concatenate([first[None], ran.predicted[:, :, : network.n_observed]])


@dataclass(frozen=True, eq=False)
class Statistics:
    """How free-running orbits spread over space and over frequencies, against the data.

    Attributes
    ----------
    divergence : (n,) array
        D_stsp of each orbit.
    spectrum : (n,) array
        D_H; NaN where the data are too short for a spectrum.
    escaped : int
        Orbits that ran off.
    error : float
        Where stretches were repeated: root mean square error over all their steps, in standard deviations of
        the data, at most `_MOST_ERROR` for each; else NaN.
    """

    divergence: Floats
    spectrum: Floats
    escaped: int
    error: float = np.nan

    @property
    def score(self) -> float:
        """D_stsp + D_H, the orbits' mean, and the error: the smaller, the better.

        What was not measured adds nothing. Runs that decay to rest spend most samples there: without the
        error they would say little about the way.
        """
        return float(self.divergence.mean() + np.nan_to_num(self.spectrum.mean()) + np.nan_to_num(self.error))


def statistics(
    network: Network | KnownModel, stretches: Sequence[Stretch], starts: int = STARTS
) -> Statistics:
    """Compare free-running orbits with data.

    A single stretch without inputs is compared with orbits from `starts` of its samples, each as long as
    the stretch behind a transient as long: some look like the data for a while and then settle. Otherwise
    every stretch is repeated once, from its first sample and under its inputs; all are compared together, and
    each step by step.
    """
    data = np.concatenate([s.data for s in stretches])
    if len(stretches) > 1 or stretches[0].inputs.shape[1]:
        again = [free_run(network, s.data[:1], s.inputs[:-1, None])[:, 0] for s in stretches]
        whole = np.concatenate(again)
        off = sum(not _bounded(x) for x in again)
        heights = [spectral_distance(s.data, x) for s, x in zip(stretches, again)]
        error = _mean_error(stretches, again, divisor(data))
        weights = [float(len(s)) * np.isfinite(h) for s, h in zip(stretches, heights)]
        height = np.average(np.nan_to_num(heights), weights=weights) if sum(weights) else np.nan
        return Statistics(np.array([_divergence(data, whole)]), np.array([height]), off, error)
    T = len(data)
    first = data[np.linspace(0, T - 1, starts + 1).astype(int)[:-1]]
    orbits = free_run(network, first, np.empty((2 * T, starts, 0)))[T + 1 :]
    each = [orbits[:, s] for s in range(starts)]
    return Statistics(
        np.array([_divergence(data, x) for x in each]),
        np.array([spectral_distance(data, x) for x in each]),
        sum(not _bounded(x) for x in each),
    )


def _mean_error(stretches: Sequence[Stretch], again: Sequence[Floats], spread: Floats) -> float:
    with np.errstate(over="ignore", invalid="ignore"):
        each = [np.sqrt((((x - s.data) / spread) ** 2).mean()) for s, x in zip(stretches, again)]
    return float(np.mean(np.minimum(np.nan_to_num(each, nan=_MOST_ERROR), _MOST_ERROR)))


def _divergence(data: Floats, generated: Floats) -> float:
    return state_space_divergence(data, generated) if _bounded(generated) else np.inf


def spectral_distance(data: Floats, generated: Floats) -> float:
    """D_H; 1 where an orbit ran off, NaN where there are too few frequencies to smooth over."""
    if len(data) < 2 * _FREQUENCIES * SMOOTHING:
        return np.nan
    return spectrum_distance(data, generated) if _bounded(generated) else 1.0


def _bounded(x: Floats) -> bool:
    return bool(np.isfinite(x).all() and np.abs(x).max(initial=0.0) < ESCAPED)


@dataclass(frozen=True, eq=False)
class Forecasts:
    """Short free runs beside what followed in the data.

    Attributes
    ----------
    error : (S, T) array
        Normalised error of each start after 1, 2, … steps, in standard deviations; NaN behind the data's
        end.
    """

    error: Floats

    def by_step(self) -> Floats:
        """Root mean square over the starts, (T,)."""
        with np.errstate(over="ignore"):
            known = np.isfinite(self.error) | np.isinf(self.error)
            total = np.where(known, self.error, 0.0) ** 2
            return np.asarray(np.sqrt(total.sum(axis=0) / known.sum(axis=0)))

    def followed(self, most: float) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Steps of each start until the error first exceeds `most`, and whether the forecast ended before."""
        over = self.error > most
        known = (~np.isnan(self.error)).sum(axis=1)
        first = np.where(over.any(axis=1), over.argmax(axis=1), known)
        return np.asarray(first, dtype=np.int64), np.asarray(~over.any(axis=1))


def forecasts(
    network: Network | KnownModel | None,
    stretches: Sequence[Stretch],
    spread: Floats,
    horizon: int,
    starts: int,
) -> Forecasts:
    """Follow the data from `starts` samples evenly spread over the stretches, for up to `horizon` steps.

    Without a network the first value is repeated (persistence): what any forecast should do better than.
    `spread` (N,) is the standard deviation an error is divided by, as in `recordings.forecast`.
    """
    ends = np.cumsum([len(s) for s in stretches])
    data, inputs = (np.concatenate([getattr(s, name) for s in stretches]) for name in ("data", "inputs"))
    horizon = min(horizon, max(map(len, stretches)) - 1)
    room = np.concatenate([np.arange(len(s) - 1, -1, -1) for s in stretches])
    enough = np.flatnonzero(room >= min(horizon, max(1, int(room.max()) // 2)))
    begin = enough[np.unique(np.linspace(0, len(enough) - 1, starts).astype(int))]
    last = ends[np.searchsorted(ends, begin, side="right")] - 1
    rows = np.minimum(begin + np.arange(horizon + 1)[:, None], last)
    ours = data[begin][None] if network is None else free_run(network, data[begin], inputs[rows[:-1]])
    with np.errstate(over="ignore", invalid="ignore"):
        error = np.sqrt((((ours - data[rows]) / spread) ** 2).mean(axis=2))[1:]
    error = np.where(np.isnan(error), np.inf, error)
    steps = np.arange(1, horizon + 1)[:, None]
    return Forecasts(np.where(begin + steps <= last, error, np.nan).T)
