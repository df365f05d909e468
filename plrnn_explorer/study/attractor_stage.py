"""The part of the basins' stage that comes first: attractors, and the shares of a box that lead to each."""

from __future__ import annotations

from dataclasses import replace

from plrnn_explorer.dynamics.attractor_search import attractor_steps
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.volumes import volume_steps
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark

#: Random states for the shares of the box, fewest and most, multiply-adds they may cost, and their steps.
_FEWEST, _MOST, _WORK, _STEPS = 400, 4000, 2e11, 4000


def attractor_stage(study: Study, seed: int) -> Steps[Study]:
    """Find the attractors of a study's model, where it has none yet, and sample their shares of the box."""
    if study.attractors is not None:
        return
    cycles = study.cycles.cycles if study.cycles else ()
    for search in attractor_steps(study.model, cycles, seed):
        yield Progress(study, 0.6 * search.fraction, mark("Attractors"))
    found = search.result
    if found.attractors:
        for sample in volume_steps(
            study.model, found.attractors, _points(study.model), box=(found.low, found.high),
            max_steps=_STEPS, seed=seed,
        ):  # fmt: skip
            yield Progress(study, 0.6 + 0.4 * sample.fraction, mark("Volume fractions"))
        found = replace(found, volumes=sample.result)
    note = {"attractors": found.note} if found.note else {}
    # Basins that were there (of an older file) have labels of their own.
    study = study.with_changes(attractors=found, basins=None, notes={**study.notes, **note})
    yield Progress(study, 1.0, mark("Attractors"))


def step_cost(model: PiecewiseLinearMap) -> float:
    """Multiply-adds of one step of the map."""
    return model.dimension * (2.0 * model.n_units + model.dimension)


def _points(model: PiecewiseLinearMap) -> int:
    return int(min(_MOST, max(_FEWEST, _WORK / (_STEPS * step_cost(model)))))
