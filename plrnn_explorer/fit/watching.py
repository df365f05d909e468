"""A fit that is looked at while it runs: its measures, and the free-running orbit beside the data."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.fitting import Check, Fitting, fitting_steps
from plrnn_explorer.fit.free_run import forecasts, free_run
from plrnn_explorer.fit.judging import split_held_back
from plrnn_explorer.fit.network import Network
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.deviation import divisor

#: Steps ahead of the n-step error, and starts it is averaged over.
AHEAD, _STARTS = 20, 50
#: Steps of the free run that is shown, and seconds between two of them.
_SHOWN, _APART = 1500, 0.4


@dataclass(frozen=True)
class Score:
    """Measures of a network on the data that models are chosen by; NaN where not measured.

    Attributes
    ----------
    seed, update : int
    divergence, spectrum : float
        D_stsp and D_H.
    error : float
        Root mean square error `AHEAD` steps ahead, in standard deviations.
    """

    seed: int
    update: int
    divergence: float
    spectrum: float
    error: float


@dataclass(frozen=True, eq=False)
class FreeRun:
    """Data (T, N), normalised, and the orbit (T, N) of a network left to itself from their first sample."""

    seed: int
    update: int
    data: Floats
    orbit: Floats


@dataclass(frozen=True, eq=False)
class Watched:
    """A fit on its way, with what is drawn of it.

    Attributes
    ----------
    fitting : Fitting
    scores : tuple of Score
        One for each of the fit's checks.
    run : FreeRun, optional
        Of the network that is trained now; of the best one when the fit is done.
    """

    fitting: Fitting
    scores: tuple[Score, ...] = ()
    run: FreeRun | None = None


def watching_steps(
    data: Dataset,
    settings: FitSettings,
    seeds: tuple[int, ...],
    begin: Watched | None = None,
    between: Callable[[], object] | None = None,
) -> Steps[Watched]:
    """Fit as `fitting_steps` does, and measure what is drawn meanwhile.

    Parameters
    ----------
    data : Dataset
    settings : FitSettings
    seeds : tuple of int
    begin : Watched, optional
        Goes on from there: a result of the same arguments.
    between : callable, optional
        Called before every update; see `training_steps`.
    """
    stretches = split_held_back(data)[0]
    shown, drawn = begin or Watched(Fitting(settings, seeds)), -np.inf
    steps = fitting_steps(
        data, settings, seeds, chosen_on=stretches, begin=begin.fitting if begin else None, between=between
    )
    for progress in steps:
        found = progress.result
        scores = (*shown.scores, *(_score(c, data, stretches) for c in found.checks[len(shown.scores) :]))
        shown = replace(shown, fitting=found, scores=scores)
        if time.monotonic() - drawn > _APART:
            state, seed = found.states[-1], found.seeds[len(found.states) - 1]
            shown = replace(shown, run=run_beside(state.network, stretches, seed, state.update))
            drawn = time.monotonic()
        yield Progress(shown, progress.fraction, progress.message)
    yield Progress(with_best_run(shown, data), 1.0, "fitted")


def with_best_run(shown: Watched, data: Dataset) -> Watched:
    """The same fit with the orbit of its best network."""
    best = shown.fitting.best
    if best is None:
        return shown
    run = run_beside(best.network, split_held_back(data)[0], best.seed, best.update)
    return replace(shown, run=run)


def run_beside(network: Network, stretches: tuple[Stretch, ...], seed: int, update: int) -> FreeRun:
    """Leave a network to itself beside the longest stretch."""
    longest = max(stretches, key=len)
    data, inputs = longest.data[:_SHOWN], longest.inputs[:_SHOWN]
    orbit = free_run(network, data[:1], inputs[:-1, None])[:, 0]
    return FreeRun(seed, update, data, orbit)


def _score(check: Check, data: Dataset, stretches: tuple[Stretch, ...]) -> Score:
    spread = divisor(np.concatenate([s.data for s in data.training]))
    ahead = forecasts(check.network, stretches, spread, AHEAD, _STARTS)
    found = check.statistics
    errors = ahead.by_step()
    return Score(
        check.seed, check.update, float(found.divergence.mean()), float(found.spectrum.mean()),
        float(errors[-1]) if len(errors) else np.nan,
    )  # fmt: skip
