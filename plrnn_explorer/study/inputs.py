"""A study at another constant input: what can be followed is, what belongs to the old input goes."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.following import Follower
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.study import OF_THE_USER, Appearance, Orbit, Study

#: Steps an orbit is followed for while the input is being moved: some milliseconds.
SHOWN_STEPS = 300
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
    return at_model(study, study.model.with_input(values), follower, max_steps)


def at_model(
    study: Study,
    model: PiecewiseLinearMap,
    follower: Follower | None = None,
    max_steps: int | None = None,
) -> Study:
    """Return a study of the same network under the input of `model`; see `at_input`."""
    if model.fingerprint == study.model.fingerprint:  # the input goes nowhere: all that was found holds
        return study.with_changes(model=model)
    defaults = {f.name: getattr(Study(model), f.name) for f in fields(Study) if f.name not in OF_THE_USER}
    orbits = tuple(Orbit(p) for p in rerun(model, study.orbits, max_steps))
    fresh = replace(study, **{**defaults, "model": model, "orbits": orbits})
    kept = {key: look for key, look in study.appearance.items() if key.startswith("orbit:")}
    if study.cycles is None:
        return replace(fresh, appearance=kept)
    followed = (follower or Follower(study.model)).follow(study.model, study.cycles, model)
    kept |= _moved(study, followed.came_from)
    notes = {"cycles": followed.note} if followed.note else {}
    return replace(fresh, cycles=followed.cycles, appearance=kept, notes=notes)


def _moved(study: Study, came_from: tuple[int | None, ...]) -> dict[str, Appearance]:
    """Appearances of cycles under the ids they have now."""
    looks = ((new, study.appearance.get(f"cycle:{old}")) for new, old in enumerate(came_from))
    return {f"cycle:{new}": look for new, look in looks if look is not None}


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


def _until_escape(points: Floats) -> Floats:
    with np.errstate(invalid="ignore"):
        gone = ~(np.abs(points).max(axis=1) < _ESCAPED)
    gone[0] = False
    return np.array(points[: int(np.argmax(gone))] if gone.any() else points)
