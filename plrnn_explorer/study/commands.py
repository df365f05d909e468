"""What the window does to a study, as functions: each takes a study and returns another one.

Scripts are written in these words; see `plrnn_explorer.study.script`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.axes import parse_axes, plane_of_axes
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.models.namesakes import as_namesake
from plrnn_explorer.recordings.alignment import Alignment
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.recordings.matching import align_recording
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.analyse import (
    STAGES,
    Settings,
    Stage,
    analyse_steps,
    guessed_view,
    manifold_steps_of,
)
from plrnn_explorer.study.bifurcations import follow_bifurcations
from plrnn_explorer.study.inputs import at_input, at_model, at_parameter, new_ids, with_ids
from plrnn_explorer.study.judged import judgement_steps
from plrnn_explorer.study.opening import open_anything
from plrnn_explorer.study.recordings import with_recording
from plrnn_explorer.study.removal import removal_changes
from plrnn_explorer.study.rename import rename_changes
from plrnn_explorer.study.statistics import orbit_statistics_steps
from plrnn_explorer.study.study import Appearance, Orbit, Study, View
from plrnn_explorer.study.views import view_steps

__all__ = [
    "add_orbit", "add_recording", "align_again", "analyse", "analyse_view", "at_input", "at_parameter",
    "follow_bifurcations", "grow_manifolds", "judge_against", "look_at",
    "measure_orbit", "move_orbit", "name_coordinates", "open_study", "remove", "run_orbits",
    "set_appearance", "set_inputs", "show_layers",
]  # fmt: skip


def open_study(name: str | Path, /, *, input: ArrayLike | None = None, **choices: Any) -> Study:
    """Open a model file, a study file or ``"example:NAME"``, as the window does.

    Parameters
    ----------
    name : path or ``"example:NAME"``
        An example comes with its first orbit.
    input : (K,) array_like, optional
        Constant input of a network that has inputs.
    **choices
        What a model file does not say itself, see `load_model`.

    Raises
    ------
    ModelFileError, StudyFileError
        If the file cannot be used; `ModelChoiceNeeded` if it does not say all.
    KeyError
        If there is no example of that name.
    """
    study, found = open_anything(str(name), choices)
    if found is not None and found.start:
        steps = int(found.settings.get("orbit_steps", 200))
        study = study.with_changes(orbits=(Orbit(study.model.orbit(found.start[0], steps)),))
    return study if input is None else at_input(study, input)


def _settings(settings: Settings | None, changes: Mapping[str, Any]) -> Settings:
    unknown = sorted(set(changes) - {f.name for f in fields(Settings)})
    if unknown:
        raise ValueError(f"there is no setting {unknown[0]!r}; see plrnn_explorer.Settings")
    return replace(settings or Settings(), **changes)


def analyse(study: Study, *stages: Stage, settings: Settings | None = None, **changes: Any) -> Study:
    """Run the analysis, or the named stages of it, to its end.

    Parameters
    ----------
    study : Study
    *stages : of "invertibility", "cycles", "manifolds", "connections", "basins", "statistics"
        All when none is named; earlier ones that a stage needs are run too.
    settings : Settings, optional
    **changes : single settings, e.g. ``max_period=12``

    Returns
    -------
    Study
        Objects keep the names and colours they have, also where a search finds them under other ids.

    Raises
    ------
    ValueError
        If a stage or setting is unknown.
    """
    unknown = [stage for stage in stages if stage not in STAGES]
    if unknown:
        raise ValueError(f"there is no stage {unknown[0]!r}; choose from {', '.join(STAGES)}")
    found = finish(analyse_steps(study, _settings(settings, changes), stages or STAGES))
    return with_ids(found, new_ids(study, found))


def grow_manifolds(
    study: Study, object_id: str, *, settings: Settings | None = None, **changes: Any
) -> Study:
    """Grow the stable and unstable manifold of one saddle, beside those already there.

    Parameters
    ----------
    study : Study
    object_id : e.g. ``"cycle:3"``
    settings, **changes : as for `analyse`

    Raises
    ------
    KeyError
        If there is no such cycle.
    """
    cycle = study.find(object_id)
    if not isinstance(cycle, Cycle):
        raise KeyError(f"there is no cycle {object_id!r} in this study")
    return finish(manifold_steps_of(study, cycle, _settings(settings, changes)))


def measure_orbit(study: Study, object_id: str, *, settings: Settings | None = None, **changes: Any) -> Study:
    """Measure exponents, dimension and visited regions of one orbit, e.g. ``"orbit:0"``."""
    _, _, index = object_id.partition(":")
    if not isinstance(study.find(object_id), Orbit):
        raise KeyError(f"there is no orbit {object_id!r} in this study")
    used = _settings(settings, changes)
    return finish(orbit_statistics_steps(study, int(index), used.statistics_steps, used.transient))


def judge_against(study: Study, object_id: str) -> Study:
    """Judge the model against a recording beside it, e.g. ``"recording:0"``; see `Study.judgement`.

    Raises
    ------
    KeyError
        If there is no such recording.
    ValueError
        If it cannot be compared with the model; the text says why.
    """
    _, _, index = object_id.partition(":")
    if not isinstance(study.find(object_id), Recording):
        raise KeyError(f"there is no recording {object_id!r} in this study")
    return finish(judgement_steps(study, int(index)))


def analyse_view(study: Study, index: int, *, settings: Settings | None = None, **changes: Any) -> Study:
    """Map the basins of a further view (1, 2, …) of an analysed study, and slice manifolds by its plane."""
    return finish(view_steps(study, index, _settings(settings, changes)))


# Orbits --------------------------------------------------------------------------------------------


def add_orbit(study: Study, start: ArrayLike, steps: int = 1000, *, first: int = 0) -> Study:
    """Start an orbit at a state (M,), `steps` long; `first`: the step of a recording it starts at."""
    orbit = Orbit(study.model.orbit(np.asarray(start, dtype=np.float64), steps), first=first)
    return study.with_changes(orbits=(*study.orbits, orbit))


def move_orbit(study: Study, index: int, start: ArrayLike, steps: int = 1000, *, first: int = 0) -> Study:
    """Start orbit `index` at another state (M,)."""
    orbits = list(study.orbits)
    orbits[index] = Orbit(study.model.orbit(np.asarray(start, dtype=np.float64), steps), first=first)
    return study.with_changes(orbits=tuple(orbits))


def remove(study: Study, *object_ids: str) -> Study:
    """Take orbits and recordings away, e.g. ``"orbit:2", "recording:0"``; later ones move up."""
    return study.with_changes(**removal_changes(study, object_ids))


def run_orbits(study: Study, to: Sequence[int]) -> Study:
    """Let orbits run until each has the number of steps given, or cut them there."""
    orbits = list(study.orbits)
    for i, (orbit, steps) in enumerate(zip(study.orbits, to)):
        missing = steps + 1 - len(orbit.points)
        points = orbit.points[: steps + 1]
        if missing > 0:
            points = np.concatenate([points, study.model.orbit(points[-1], missing)[1:]])
        orbits[i] = replace(orbit, points=points) if missing else orbit
    return study.with_changes(orbits=tuple(orbits))


# Names and looks -----------------------------------------------------------------------------------


def set_appearance(study: Study, object_ids: str | Sequence[str], **changes: Any) -> Study:
    """Change `name`, `colour` ("#rrggbb") or `visible` of one object or several."""
    ids = [object_ids] if isinstance(object_ids, str) else object_ids
    new = {i: replace(study.appearance.get(i, Appearance()), **changes) for i in ids}
    return study.with_changes(appearance={**study.appearance, **new})


def name_coordinates(
    study: Study, states: Sequence[str] = (), data: Sequence[str] = (), units: Sequence[str] = ()
) -> Study:
    """Name the coordinates of the state, and those of the data with their units; what was found stays.

    Raises
    ------
    ValueError
        If a name is given twice, too long or cannot be shown.
    """
    n = len(study.model.observation.b) if study.model.observation is not None else 0
    given = (states or [""] * study.model.dimension, data or [""] * n, units or [""] * n)
    return study.with_changes(**rename_changes(study, *given))


# The view ------------------------------------------------------------------------------------------


def look_at(
    study: Study,
    axes: str = "",
    *,
    x: tuple[float, float] | None = None,
    y: tuple[float, float] | None = None,
    through: ArrayLike | None = None,
    plane: Plane | None = None,
) -> Study:
    """Choose the window: the axes ("z1,z3", "data:1,2", names), its ranges, and a state it goes through.

    What is not given stays as it is; `plane` stands for axes that are no coordinates.
    """
    view = study.view or guessed_view(study.model)
    if plane is None:
        plane = view.plane
        if axes:
            pair = parse_axes(study.model, axes)
            plane = plane_of_axes(study.model, pair, plane.origin if through is None else through)
        elif through is not None:
            plane = replace(plane, origin=np.asarray(through, dtype=np.float64))
    (left, right), (bottom, top) = x or view.x, y or view.y
    return study.with_changes(view=View(plane, (left, right), (bottom, top), view.layers))


def show_layers(study: Study, **layers: bool) -> Study:
    """Switch layers of the phase space on or off: basins, borders, vectors, manifolds, labels, …."""
    view = study.view or guessed_view(study.model)
    return study.with_changes(view=replace(view, layers={**view.layers, **layers}))


# Inputs --------------------------------------------------------------------------------------------


def set_inputs(study: Study, inputs: ConstantInput | None) -> Study:
    """Give the model other inputs (a range, a further one), None for none; see `input_on_coordinates`.

    Where the map stays the same everything found stays; else it is as for `at_input`.
    """
    plain = study.model.without_input().with_changes(inputs=None)
    model = plain if inputs is None else study.model.with_inputs(inputs)
    if model.fingerprint == study.model.fingerprint:
        return study.with_changes(model=as_namesake(model, study.model))
    return at_model(study, model)[0]


# Recordings ----------------------------------------------------------------------------------------


def add_recording(study: Study, path: str | Path, *, name: str = "", **alignment: Any) -> Study:
    """Read a recording and lay it beside the model.

    Parameters
    ----------
    study : Study
    path : of a .csv, .npy, .mat or .abf file
    name : its name, by default that of the file
    **alignment : fields of `Alignment` that are not those of the likely one: columns, offset, scale, …

    Raises
    ------
    RecordingFileError
        If the file cannot be used.
    ValueError
        If the alignment does not fit.
    """
    recording = load_recording(Path(path))
    recording = _aligned(recording, study, alignment)
    return study.with_changes(**with_recording(study, recording.with_changes(name=name or recording.name)))


def align_again(study: Study, index: int, **alignment: Any) -> Study:
    """Lay recording `index` beside the model in another way; fields of `Alignment`."""
    recording = _aligned(study.recordings[index], study, alignment)
    return study.with_changes(**with_recording(study, recording, index))


def _aligned(recording: Recording, study: Study, given: Mapping[str, Any]) -> Recording:
    if not given:
        return align_recording(recording, study.model)
    named: dict[str, Any] = {key: tuple(v) if isinstance(v, list | tuple) else v for key, v in given.items()}
    columns = named.get("columns", ())
    plain: dict[str, Any] = {"offset": (0.0,) * len(columns), "scale": (1.0,) * len(columns)}
    return recording.with_changes(alignment=Alignment(**{**plain, **named}))
