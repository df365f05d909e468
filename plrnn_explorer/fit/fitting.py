"""From data to a judged model: several first networks trained, the best of all chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Literal

import numpy as np

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.fit.dataset import Dataset, Stretch
from plrnn_explorer.fit.free_run import Statistics, statistics
from plrnn_explorer.fit.judging import Judgement, judge, split_held_back
from plrnn_explorer.fit.network import Network
from plrnn_explorer.fit.preparing import Preparation, Prepared, prepare
from plrnn_explorer.fit.recipe import recipe_of, with_recipe
from plrnn_explorer.fit.ridge import ridge_network
from plrnn_explorer.fit.settings import FitSettings
from plrnn_explorer.fit.training import FitState, first_state, training_steps
from plrnn_explorer.models.inputs import constant_input
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

#: Updates between two reports: some 50 ms.
_PORTION = 50
#: A network is tried out so many times while it is trained.
_CHECKS = 20
#: Free runs of each trial. A network whose chaos ends in a rest after a while shows it in some of them only.
_RUNS = 18

Start = Literal["automatic", "ridge", "random"]


@dataclass(frozen=True, eq=False)
class Check:
    """How a network did when it was tried out.

    Attributes
    ----------
    seed, update : int
        When that was.
    loss : float
        Training loss of the last updates; infinite before the first.
    statistics : Statistics
        Of free-running orbits, on the data that models are chosen by.
    network : Network
    """

    seed: int
    update: int
    loss: float
    statistics: Statistics
    network: Network

    @property
    def score(self) -> float:
        """D_stsp + D_H: the smaller, the better. Infinite where orbits ran off."""
        return self.statistics.score


@dataclass(frozen=True, eq=False)
class Fitting:
    """A fit on its way; it can be left at any time, and gone on with.

    Attributes
    ----------
    settings : FitSettings
        Those of each seed but for the seed itself.
    seeds : tuple of int
    states : tuple of FitState
        Of the seeds begun so far, in the order of `seeds`; the last is on its way.
    losses : tuple of tuple of (int, float)
        Update and training loss of every report, for each seed begun.
    checks : tuple of Check
        In the order they were made.
    failures : tuple of str
        Seeds given up, and why.
    """

    settings: FitSettings
    seeds: tuple[int, ...]
    states: tuple[FitState, ...] = ()
    losses: tuple[tuple[tuple[int, float], ...], ...] = ()
    checks: tuple[Check, ...] = ()
    failures: tuple[str, ...] = ()

    @property
    def best(self) -> Check | None:
        """The check with the smallest score, the first of equals; None before any."""
        return min(self.checks, key=lambda check: check.score, default=None)

    @property
    def made(self) -> int:
        """Updates made, of all seeds together; a seed that was given up counts as trained to its end."""
        return sum(state.update for state in self.states)

    @property
    def done(self) -> float:
        """Share of all updates that were made."""
        return min(1.0, self.made / (self.settings.updates * len(self.seeds)))


def fitting_steps(
    data: Dataset,
    settings: FitSettings,
    seeds: Sequence[int] = (),
    *,
    start: Start = "automatic",
    chosen_on: Sequence[Stretch] | None = None,
    begin: Fitting | None = None,
    between: Callable[[], object] | None = None,
) -> Steps[Fitting]:
    """Train networks from several seeds as a long computation.

    The same arguments give the same networks, bit by bit, whether the fit was interrupted or not.

    Parameters
    ----------
    data : Dataset
        Normalised.
    settings : FitSettings
    seeds : sequence of int, optional
        One network each, trained one after the other; the settings' seed when not given.
    start : str, optional
        "ridge": by ridge regression; "random"; "automatic": ridge regression where it can be used.
    chosen_on : sequence of Stretch, optional
        What the best model is chosen on; see `split_held_back` for what is taken when not given.
    begin : Fitting, optional
        Goes on from there: a result of the same arguments.
    between : callable, optional
        Called before every update; see `training_steps`.

    Yields
    ------
    Progress of Fitting

    Raises
    ------
    ValueError
        If no stretch is long enough for a training sequence, or `start` cannot be used.
    """
    seeds = tuple(seeds) or (settings.seed,)
    stretches = tuple(chosen_on) if chosen_on else split_held_back(data)[0]
    found = begin or Fitting(settings, seeds)
    for k, seed in enumerate(seeds):
        own = replace(settings, seed=seed)
        if k < len(found.states) - 1:
            continue
        if k == len(found.states):
            found = _begun(found, data, own, start)
            if found.states[-1].update >= own.updates:  # given up
                yield Progress(found, found.done, "fitting")
                continue
            found = _checked(found, seed, stretches)
            yield Progress(found, found.done, "fitting")
        for found in _trained(found, data, own, stretches, between):  # noqa: B020 - goes on from what it yields
            yield Progress(found, found.done, "fitting")
    yield Progress(found, 1.0, "fitted")


def _begun(found: Fitting, data: Dataset, settings: FitSettings, start: Start) -> Fitting:
    """A further seed at its first network; one that cannot be solved for is given up."""
    try:
        state = first_state(data, settings, _first_network(data, settings, start))
    except np.linalg.LinAlgError as error:
        found = replace(found, failures=(*found.failures, _why(settings.seed, error)))
        state = replace(first_state(data, settings), update=settings.updates)
    return replace(found, states=(*found.states, state), losses=(*found.losses, ()))


def _first_network(data: Dataset, settings: FitSettings, start: Start) -> Network | None:
    fits = settings.kind != "AL-RNN" and (settings.dimension or data.n_data) == data.n_data
    if start == "ridge" or (start == "automatic" and fits):
        return ridge_network(data, settings)
    return None


def _trained(
    found: Fitting,
    data: Dataset,
    settings: FitSettings,
    stretches: tuple[Stretch, ...],
    between: Callable[[], object] | None,
) -> Iterator[Fitting]:
    """Train the last network of a fit to its end."""
    apart = _PORTION * max(1, -(-settings.updates // (_CHECKS * _PORTION)))
    try:
        for state in training_steps(data, settings, found.states[-1], _PORTION, between):
            losses = (*found.losses[-1], (state.update, state.loss))
            found = replace(found, states=(*found.states[:-1], state), losses=(*found.losses[:-1], losses))
            if state.update % apart == 0 or state.update == settings.updates:
                found = _checked(found, settings.seed, stretches)
            yield found
    except FloatingPointError as error:
        found = replace(found, failures=(*found.failures, _why(settings.seed, error)))
        ended = replace(found.states[-1], update=settings.updates)
        yield replace(found, states=(*found.states[:-1], ended))


def _why(seed: int, error: Exception) -> str:
    return tr("seed {seed}: {error}").format(seed=seed, error=error)


def _checked(found: Fitting, seed: int, stretches: tuple[Stretch, ...]) -> Fitting:
    state = found.states[-1]
    check = Check(seed, state.update, state.loss, statistics(state.network, stretches, _RUNS), state.network)
    return replace(found, checks=(*found.checks, check))


@dataclass(frozen=True, eq=False)
class FittedModel:
    """A network fitted to data, and what is known of it.

    Attributes
    ----------
    network : Network
        The best one; in normalised coordinates.
    model : PiecewiseLinearMap
        The map, which observes recorded units, at input zero.
    fitting : Fitting
        All networks that were tried, and the losses.
    judgement : Judgement
    parameters : read-only mapping
        The arguments it was made with, the fingerprint of the model and the program's version. A recording is
        named by its digest.
    """

    network: Network
    model: PiecewiseLinearMap
    fitting: Fitting
    judgement: Judgement
    parameters: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


def fit_model(
    source: Recording | Prepared | Dataset,
    settings: FitSettings,
    seeds: Sequence[int] = (),
    *,
    preparation: Preparation | None = None,
    start: Start = "automatic",
    until: int = 0,
    attractors: bool = True,
) -> FittedModel:
    """Fit a network to a recording.

    The best network is chosen by its free-running orbits on half of what is held back, and judged on the
    other half.

    Parameters
    ----------
    source : Recording, Prepared or Dataset
        A dataset is taken to be normalised already; the model then observes its coordinates.
    settings : FitSettings
    seeds : sequence of int, optional
        One network each; the settings' seed when not given.
    preparation : Preparation, optional
        For a recording.
    start : str, optional
        See `fitting_steps`.
    until : int, optional
        End when so many updates were made, of all seeds together: as a fit that was stopped there. 0 for all.
    attractors : bool, optional
        Search for attractors that the data do not show.

    Raises
    ------
    ValueError
        If the recording cannot be prepared, or no network stayed finite.
    """
    prepared = prepare(source, preparation or Preparation()) if isinstance(source, Recording) else source
    data = prepared if isinstance(prepared, Dataset) else prepared.dataset
    found = _trained_until(until, fitting_steps(data, settings, seeds, start=start))
    best = found.best
    if best is None:
        raise ValueError("no network was fitted")
    about = None if isinstance(prepared, Dataset) else prepared
    chosen_on, judged = split_held_back(data)
    judgement = judge(
        best.network, judged, attractors=attractors, seed=best.seed,
        measured=None if about is None else about.measured, chosen_on=chosen_on,
    )  # fmt: skip
    model = model_of(best.network, about)
    if isinstance(source, Recording):
        recipe = recipe_of(source, preparation or Preparation(), found, judgement)
        model = with_recipe(model_of(best.network, about, source.name), recipe)
    parameters = provenance(
        model, source=source.digest if isinstance(source, Recording) else source, settings=settings,
        seeds=found.seeds, preparation=preparation, start=start, until=until, attractors=attractors,
    )  # fmt: skip
    return FittedModel(best.network, model, found, judgement, parameters)


def _trained_until(updates: int, steps: Steps[Fitting]) -> Fitting:
    """The fit when so many updates were made, or at its end."""
    for progress in steps:
        if 0 < updates <= progress.result.made:
            return progress.result
    return progress.result


def model_of(network: Network, prepared: Prepared | None = None, name: str = "") -> PiecewiseLinearMap:
    """The map of a network, which observes what was recorded and has the measured inputs, at zero."""
    if prepared is None:
        model = network.as_map(name=name)
        inputs = constant_input(model.h1, model.h2, C1=network.C)
        return model if inputs is None else model.with_inputs(inputs)
    model = network.as_map(prepared.observation(network.dimension), name=name)
    inputs = constant_input(
        model.h1, model.h2, C1=network.C / prepared.input_scale,
        names=prepared.input_names, units=prepared.input_units,
    )  # fmt: skip
    if inputs is None:
        return model
    for k, (low, high) in enumerate(_ranges(prepared)):
        inputs = inputs.with_range(k, low, high)
    return model.with_inputs(inputs)


def _ranges(prepared: Prepared) -> Iterator[tuple[float, float]]:
    """What each input was in the recording, from zero at least."""
    data = prepared.dataset
    values = np.concatenate([s.inputs for s in (*data.training, *data.held_back)]) * prepared.input_scale
    for low, high in zip(np.minimum(values.min(axis=0), 0.0), np.maximum(values.max(axis=0), 0.0)):
        yield (float(low), float(high)) if low < high else (-1.0, 1.0)
