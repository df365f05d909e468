"""Changes of a study as Python: the one place that knows how each is written.

What changed is found by comparing the fields of the study before and after, so whoever changes a study need
not say how. A field without an entry in the table is written out as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

import plrnn_explorer
from plrnn_explorer.dynamics.axes import axes_shown, parse_axes, plane_of_axes
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.analyse import STAGES, Settings, Stage
from plrnn_explorer.study.history import Step, compacted
from plrnn_explorer.study.input_script import input_lines
from plrnn_explorer.study.literals import call, literal
from plrnn_explorer.study.names import object_name
from plrnn_explorer.study.removal import REMOVABLE, removal_changes
from plrnn_explorer.study.schema import NAMED
from plrnn_explorer.study.source import EXAMPLE
from plrnn_explorer.study.study import OF_THE_USER, Appearance, Orbit, Study, View
from plrnn_explorer.study.version import program
from plrnn_explorer.translation import tr

Lines = list[str]
#: How statements begin that describe a whole view, by the kind of their step.
_VIEWS = {
    "view": "study = look_at(",
    "views": "study = study.with_changes(views=",
    "space": "study = study.with_changes(space=",
}


def step_of(old: Study, new: Study, text: str) -> Step | None:
    """The step from one study to another by the user's hand; None if nothing that a script keeps changed."""
    if not new.model.same_network(old.model) or new.model.fingerprint != old.model.fingerprint:
        lines = _model(old, new)  # what goes with another map follows from it
    else:
        gone = _gone(old, new)
        lines = [_statement("remove", *map(literal, gone))] if gone else []
        old = old.with_changes(**removal_changes(old, gone)) if gone else old
        changed = [n for n in _changed(old, new) if n in OF_THE_USER and n not in ("history", "source")]
        if "model" in changed and "view" in changed:
            changed.remove("view")  # its axes bear the new names
        lines += [line for name in changed for line in _WRITERS.get(name, _as_it_is(name))(old, new)]
    return Step(text, "\n".join(lines), _kind(lines)) if lines else None


def _kind(lines: Lines) -> str:
    """The kind of a step that only looks elsewhere, and whose code says all about where."""
    for kind, start in _VIEWS.items():
        if len(lines) == 1 and lines[0].startswith(start):
            return kind
    return ""


def _gone(old: Study, new: Study) -> list[str]:
    """Ids of orbits and recordings that were taken away, where all others are as they were."""
    gone = []
    for kind, field in REMOVABLE.items():
        before, after = getattr(old, field), getattr(new, field)
        kept = {id(item) for item in after}
        rest = [item for item in before if id(item) in kept]
        if len(rest) == len(after) < len(before):
            gone += [f"{kind}:{i}" for i, item in enumerate(before) if id(item) not in kept]
    return gone


def _changed(old: Study, new: Study) -> list[str]:
    return [f.name for f in fields(Study) if getattr(old, f.name) is not getattr(new, f.name)]


def _statement(function: str, /, *args: str, **keywords: Any) -> str:
    return "study = " + call(function, "study", *args, **keywords)


# Jobs ---------------------------------------------------------------------------------------------


def analysis_step(text: str, stages: tuple[Stage, ...], settings: Settings, kind: str = "") -> Step:
    """The step of an analysis; settings are written where they are not the usual ones."""
    named = () if set(stages) == set(STAGES) else tuple(map(literal, stages))
    return Step(text, _statement("analyse", *named, **_unusual(settings)), kind)


def object_step(text: str, function: str, which: str | int, settings: Settings, kind: str = "") -> Step:
    """The step of a job about one object or view: "grow_manifolds", "measure_orbit", "analyse_view"."""
    return Step(text, _statement(function, literal(which), **_unusual(settings)), kind)


def result_step(text: str, old: Study, new: Study, settings: Settings) -> Step:
    """The step of a job known by its results only."""
    stages = tuple(stage for stage in STAGES if getattr(old, stage) is not getattr(new, stage))
    return analysis_step(text, stages, settings)


def _unusual(settings: Settings) -> dict[str, Any]:
    usual = Settings()
    named = {f.name: getattr(settings, f.name) for f in fields(Settings)}
    return {name: value for name, value in named.items() if value != getattr(usual, name)}


# Fields -------------------------------------------------------------------------------------------


def _as_it_is(name: str) -> Callable[[Study, Study], Lines]:
    """A field without words of its own."""

    def lines(_old: Study, new: Study) -> Lines:
        return ["study = " + call("study.with_changes", **{name: getattr(new, name)})]

    return lines


def _model(old: Study, new: Study) -> Lines:
    """Another map: other parameters, another input, or another model altogether."""
    before, after = _plain(old.model), _plain(new.model)
    same_shapes = all(before[n].shape == after[n].shape for n in after)
    if not same_shapes:
        return ["study = " + call("study.with_changes", f"model={_model_text(new.model)}")]
    entries = [
        (f"{name}[{', '.join(map(str, where))}]", float(array[tuple(where)]))
        for name, array in after.items()
        if array is not before[name]
        for where in np.argwhere(array != before[name]).tolist()
    ]
    moved = [_statement("at_parameter", literal(name), literal(value)) for name, value in entries]
    return moved + input_lines(old.model, new.model)


def _plain(model: PiecewiseLinearMap) -> dict[str, Floats]:
    """The arrays of a model, biases without its input."""
    biases = model.inputs or model
    return {"A": model.A, "W1": model.W1, "W2": model.W2, "h1": biases.h1, "h2": biases.h2}


def _renamed(old: Study, new: Study) -> Lines:
    before, after = old.model, new.model
    if before.coordinate_names == after.coordinate_names and before.observation is after.observation:
        return input_lines(before, after)
    given: dict[str, Any] = {}
    if before.coordinate_names != after.coordinate_names or after.coordinates:
        given["states"] = list(after.coordinate_names)
    seen = after.observation
    if seen is not None and seen.names:
        given["data"] = list(seen.names)
    if seen is not None and any(seen.units):
        given["units"] = list(seen.units)
    return [_statement("name_coordinates", **given)]


def _orbits(old: Study, new: Study) -> Lines:
    before, after = old.orbits, new.orbits
    if after[: len(before)] == before:
        return [_statement("add_orbit", **_orbit(o)) for o in after[len(before) :]]
    if len(after) == len(before):
        pairs = enumerate(zip(before, after))
        return [_statement("move_orbit", str(i), **_orbit(b)) for i, (a, b) in pairs if a is not b]
    return ["study = study.with_changes(orbits=())"] + [
        _statement("add_orbit", **_orbit(orbit)) for orbit in after
    ]


def _orbit(orbit: Orbit) -> dict[str, Any]:
    first = {"first": orbit.first} if orbit.first else {}
    return {"start": orbit.start, "steps": len(orbit.points) - 1, **first}


def _recordings(old: Study, new: Study) -> Lines:
    before, after = old.recordings, new.recordings
    lines = []
    for i, recording in enumerate(after):
        if i >= len(before):
            name = {} if recording.name == Path(recording.source).stem else {"name": recording.name}
            lines.append(
                _statement("add_recording", literal(recording.source), **name, **_alignment(recording))
            )
        elif recording is not before[i]:
            lines.append(_statement("align_again", str(i), **_alignment(recording)))
    return lines


def _alignment(recording: Recording) -> dict[str, Any]:
    now = recording.alignment
    given: dict[str, Any] = {"columns": list(now.columns)}
    if any(now.offset) or any(s != 1 for s in now.scale):
        given |= {"offset": list(now.offset), "scale": list(now.scale)}
    usual = type(now)()
    rest = {name: getattr(now, name) for name in ("scaling", "sweep", "start", "every")}
    return given | {name: value for name, value in rest.items() if value != getattr(usual, name)}


def _appearance(old: Study, new: Study) -> Lines:
    """Changes of looks, objects that changed in the same way in one line."""
    groups: dict[tuple[tuple[str, Any], ...], list[str]] = {}
    for object_id in dict.fromkeys([*old.appearance, *new.appearance]):
        before = old.appearance.get(object_id, Appearance())
        after = new.appearance.get(object_id, Appearance())
        names = [f.name for f in fields(Appearance) if getattr(before, f.name) != getattr(after, f.name)]
        if names and (after != Appearance() or new.find(object_id) is not None):
            groups.setdefault(tuple((n, getattr(after, n)) for n in names), []).append(object_id)
    return [
        _statement("set_appearance", literal(ids[0] if len(ids) == 1 else ids), **dict(changes))
        for changes, ids in groups.items()
    ]


def _view(old: Study, new: Study) -> Lines:
    before, after = old.view, new.view
    if after is None:
        return ["study = study.with_changes(view=None)"]
    lines = []
    if before is None or (before.plane, before.x, before.y) != (after.plane, after.x, after.y):
        lines.append(_look(new.model, after))
    layers = {k: v for k, v in after.layers.items() if before is None or before.layers.get(k) != v}
    if layers:
        lines.append(_statement("show_layers", **layers))
    return lines


def _look(model: PiecewiseLinearMap, view: View) -> str:
    """The whole view but its layers, whatever the one before was: scripts leave out views between."""
    window: dict[str, Any] = {"x": view.x, "y": view.y}
    plane = view.plane
    one, two = axes_shown(model, plane)
    if one is not None and two is not None:
        wanted = f"{one.label},{two.label}"
        try:
            if parse_axes(model, wanted) != (one, two):
                wanted = f"{one.kind}:{one.index + 1},{two.kind}:{two.index + 1}"
        except ValueError:
            wanted = f"{one.kind}:{one.index + 1},{two.kind}:{two.index + 1}"
        again = plane_of_axes(model, (one, two), plane.origin)
        if np.array_equal(again.origin, plane.origin) and np.array_equal(again.basis, plane.basis):
            through = {"through": plane.origin} if model.dimension > 2 else {}
            return _statement("look_at", literal(wanted), **window, **through)
    return _statement("look_at", plane=plane, **window)


_WRITERS: Mapping[str, Callable[[Study, Study], Lines]] = {
    "model": _renamed,
    "recordings": _recordings,
    "orbits": _orbits,
    "appearance": _appearance,
    "view": _view,
}


# The script ---------------------------------------------------------------------------------------


def opening(study: Study) -> str:
    """The statement that opens what a study began with."""
    if not study.source:
        return f"study = Study({_model_text(study.model)})"
    choices = study.model.origin.get("choices")
    given = dict(choices) if isinstance(choices, Mapping) and not study.source.startswith(EXAMPLE) else {}
    return "study = " + call("open_study", literal(study.source), **given)


def _model_text(model: PiecewiseLinearMap) -> str:
    arrays = {name: getattr(model, name) for name in ("A", "W1", "W2", "h1", "h2")}
    return call("PiecewiseLinearMap", **arrays, **({"name": model.name} if model.name else {}))


def script_of(study: Study, object_id: str = "") -> str:
    """Python that does everything in the history of a study again.

    Parameters
    ----------
    study : Study
    object_id : id of an object the script should end with, e.g. ``"cycle:3"``
    """
    parts = [f"# {title}\n{code}" for title, code in parts_of(study, object_id)]
    return _headed(with_imports("\n\n".join(parts)))


def parts_of(study: Study, object_id: str = "") -> list[tuple[str, str]]:
    """Parts of the script: what is done, for people, and the code, without imports."""
    steps = compacted(study.history)
    parts = [] if steps and steps[0].kind == "open" else [(tr("Open"), opening(study))]
    parts += [(_one_line(step.text), step.code) for step in steps if step.code]
    if study.orbits and any(step.kind == "ran" for step in study.history):
        lengths = [len(o.points) - 1 for o in study.orbits]
        parts.append((tr("As far as the orbits ran"), _statement("run_orbits", literal(lengths))))
    if object_id:
        name = " ".join(object_name(study, object_id).split())
        parts.append((name, f"found = study.find({literal(object_id)})"))
    return parts


def _headed(code: str) -> str:
    return f'"""Written by {program()}."""\n\n{code}'


def with_imports(code: str) -> str:
    """Put in front of code the imports of what it uses of this program."""
    lines = imports_of(code)
    return "\n".join(lines) + ("\n\n" if lines else "") + code + "\n"


def imports_of(code: str) -> Lines:
    """Import statements of what code uses of this program."""
    used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    public = sorted(used & set(plrnn_explorer.__all__))
    lines = [f"from plrnn_explorer import {_imported(public)}"] if public else []
    others = sorted((NAMED[n].__module__, n) for n in used - set(public) if n in NAMED)
    return lines + [f"from {module} import {name}" for module, name in others]


def _imported(names: Iterable[str]) -> str:
    line = ", ".join(names)
    return line if len(line) < 70 else "(\n    " + ",\n    ".join(line.split(", ")) + ",\n)"


def _one_line(text: str) -> str:
    return " ".join(text.split())


__all__ = [
    "analysis_step", "imports_of", "object_step", "parts_of", "result_step", "script_of", "step_of",
    "with_imports",
]  # fmt: skip
