"""A study at another constant input or parameter: what can be followed is, what belongs to the old goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.following import METHOD, Follower
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.models.namesakes import as_namesake
from plrnn_explorer.models.parameters import FollowedParameter, ParameterRef
from plrnn_explorer.study.study import OF_THE_DATA, OF_THE_USER, Orbit, Study

#: Fields of a study that belong to the input it is at; the view and what the user recorded do not.
OF_AN_INPUT = (
    *(f.name for f in fields(Study) if f.name not in {*OF_THE_USER, *OF_THE_DATA, "bifurcations"}),
    "model", "orbits", "appearance",
)  # fmt: skip
#: Steps an orbit is followed for while the input is being moved: some milliseconds.
SHOWN_STEPS = 200
#: An orbit beyond this has escaped.
_ESCAPED = 1e12


def at_input(
    study: Study,
    values: ArrayLike,
    follower: Follower | None = None,
    max_steps: int | None = None,
) -> Study:
    """Return a study at another constant input.

    Cycles are followed (see `dynamics.following`), orbits run anew from their starts; everything else that
    was found belongs to the old input and is left out. The view stays.

    Parameters
    ----------
    study : Study
    values : (K,) array_like
    follower : Follower, optional
        That of the network, to go on from what it knows; without one a new one.
    max_steps : int, optional
        Orbits longer than this are cut.

    Raises
    ------
    ValueError
        If the model has no inputs, or the values do not fit them.
    """
    return at_model(study, study.model.with_input(values), follower, max_steps)[0]


def at_parameter(
    study: Study,
    parameter: ParameterRef | str,
    value: float,
    follower: Follower | None = None,
    max_steps: int | None = None,
) -> Study:
    """Return a study at another value of one parameter, e.g. ``"W1[0, 3]"``; see `at_input`.

    The parameter joins `Study.parameters`, which keeps the value it had.

    Raises
    ------
    ValueError
        If the model has no such parameter or the value is not finite.
    """
    ref = ParameterRef.parse(parameter) if isinstance(parameter, str) else parameter
    study = with_followed(study, ref)
    return at_model(study, study.model.with_parameter(ref, value), follower, max_steps)[0]


def with_followed(study: Study, ref: ParameterRef) -> Study:
    """Return a study that follows a parameter; itself if it does."""
    if any(each.ref == ref for each in study.parameters):
        return study
    return replace(study, parameters=(*study.parameters, FollowedParameter.of(study.model, ref)))


def at_model(
    study: Study,
    model: PiecewiseLinearMap,
    follower: Follower | None = None,
    max_steps: int | None = None,
) -> tuple[Study, dict[str, str]]:
    """Return a study of the same network with the input and parameters of `model`, and its objects' ids.

    The second are the new ids of what the user may have selected, by the old ids; what is gone is missing.
    """
    if model.fingerprint == study.model.fingerprint:  # the input goes nowhere: all that was found holds
        return study.with_changes(model=as_namesake(model, study.model)), {i: i for i in study.ids()}
    ids = {f"orbit:{i}": f"orbit:{i}" for i in range(len(study.orbits))}
    defaults = {name: getattr(Study(model), name) for name in OF_AN_INPUT}
    runs = rerun(model, study.orbits, max_steps)
    orbits = tuple(replace(orbit, points=points) for orbit, points in zip(study.orbits, runs))
    fresh = replace(study, **{**defaults, "orbits": orbits, "appearance": study.appearance})
    if study.cycles is not None:
        followed = (follower or Follower(study.model)).follow(study.model, study.cycles, model)
        came_from = enumerate(followed.came_from)
        ids |= {f"cycle:{old}": f"cycle:{new}" for new, old in came_from if old is not None}
        notes = {"cycles": followed.note} if followed.note else {}
        fresh = replace(fresh, cycles=followed.cycles, notes=notes)
    looks = {new: study.appearance[old] for old, new in ids.items() if old in study.appearance}
    return replace(fresh, appearance=looks), ids


def is_followed(study: Study) -> bool:
    """Whether the cycles of a study were followed from another input, not searched."""
    return study.cycles is not None and study.cycles.parameters.get("method") == METHOD


def new_ids(old: Study, new: Study) -> dict[str, str]:
    """Ids of cycles after a search where they were only followed before; empty where ids did not change."""
    if old.cycles is None or new.cycles is None or old.cycles is new.cycles or not is_followed(old):
        return {}
    where = {cycle.key: f"cycle:{i}" for i, cycle in enumerate(new.cycles.cycles)}
    return {f"cycle:{i}": where[c.key] for i, c in enumerate(old.cycles.cycles) if c.key in where}


def with_ids(study: Study, ids: Mapping[str, str]) -> Study:
    """Return a study whose appearances of cycles belong to other ids now."""
    if all(old == new for old, new in ids.items()):
        return study
    kept = {i: look for i, look in study.appearance.items() if not i.startswith("cycle:")}
    moved = {new: study.appearance[old] for old, new in ids.items() if old in study.appearance}
    return replace(study, appearance=kept | moved)


def rerun(model: PiecewiseLinearMap, orbits: tuple[Orbit, ...], max_steps: int | None = None) -> list[Floats]:
    """Points of orbits from the same starts, as long as they were (at most `max_steps` steps).

    An orbit that escapes ends there.
    """
    if not orbits:
        return []
    lengths = [len(o.points) - 1 for o in orbits]
    longest = min(max(lengths), max_steps) if max_steps is not None else max(lengths)
    runs = model.orbit(np.array([o.start for o in orbits]), longest)
    return [_until_escape(run[: min(n, longest) + 1]) for run, n in zip(runs, lengths)]


def extended(
    model: PiecewiseLinearMap, orbits: tuple[Orbit, ...], lengths: tuple[int, ...], steps: int
) -> tuple[Orbit, ...]:
    """Orbits continued by up to `steps` towards `lengths` (numbers of points).

    If none is short the same tuple is returned. One that has settled or escaped is left as it is.
    """
    short = [i for i, (o, n) in enumerate(zip(orbits, lengths)) if len(o.points) < n and not _is_over(o)]
    if not short:
        return orbits
    more = model.orbit(np.array([orbits[i].points[-1] for i in short]), steps)
    new = list(orbits)
    for i, run in zip(short, more):
        points = np.concatenate([orbits[i].points, run[1:]])[: lengths[i]]
        new[i] = replace(orbits[i], points=_until_escape(points))
    return tuple(new)


def _is_over(orbit: Orbit) -> bool:
    """Whether an orbit rests on a fixed point or is about to leave the numbers."""
    last = orbit.points[-2:]
    return bool(len(last) == 2 and np.array_equal(last[0], last[1])) or bool(
        np.abs(last).max() > _ESCAPED / 1e3
    )


def _until_escape(points: Floats) -> Floats:
    with np.errstate(invalid="ignore"):
        gone = ~(np.abs(points).max(axis=1) < _ESCAPED)
    gone[0] = False
    return np.array(points[: int(np.argmax(gone))] if gone.any() else points)
