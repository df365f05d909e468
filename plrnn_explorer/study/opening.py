"""Open anything the program can work on: a model file, a study file, or a bundled example."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.recordings.matching import align_recording
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.resources import Example, example
from plrnn_explorer.study.analyse import guessed_view
from plrnn_explorer.study.history import Step
from plrnn_explorer.study.literals import literal
from plrnn_explorer.study.source import EXAMPLE
from plrnn_explorer.study.store import is_study_file, open_study
from plrnn_explorer.study.study import Study, View


def open_anything(name: str, choices: Mapping[str, Any] | None = None) -> tuple[Study, Example | None]:
    """Open a model file, a study file or ``"example:NAME"``.

    Parameters
    ----------
    name : path or ``"example:NAME"``
    choices : what a model file does not say itself, by argument of `load_model`, e.g. ``{"P": 2}``

    Returns
    -------
    study : Study
        As saved, or with the model only (and the view an example suggests).
    found : Example, optional
        The example it is.

    Raises
    ------
    ModelFileError, StudyFileError
        If the file cannot be used; `ModelChoiceNeeded` if it does not say all.
    KeyError
        If there is no example of that name.
    """
    if name.startswith(EXAMPLE):
        found = example(name.removeprefix(EXAMPLE))
        return example_study(found), found
    path = Path(name)
    if path.is_file() and is_study_file(path):
        return _with_beginning(open_study(path), path), None
    model = load_model(path, **(choices or {}))
    named = model if model.name else model.with_changes(name=path.stem)
    if named.dimension > 1:
        guessed_view(named)  # known before the window asks for it: large networks take a moment
    return Study(named, source=str(path.absolute())), None


def _with_beginning(study: Study, path: Path) -> Study:
    """A study whose history is not known begins with its file."""
    if study.history:
        return study
    name = literal(str(path.absolute()))
    return study.with_changes(history=(Step(f"Open {path.name}", f"study = open_study({name})", "open"),))


def example_study(found: Example) -> Study:
    """Return the study an example opens with: named by its title, its window as the example suggests."""
    model = load_model(found.path).with_changes(name=found.title)
    source, window = f"{EXAMPLE}{found.name}", found.settings.get("window")
    recordings = _recordings_of(found, model)
    if window is None or model.dimension == 1:
        return Study(model, source=source, recordings=recordings)
    axes = found.settings.get("axes", (0, 1))
    middle = np.mean(np.array(found.start), axis=0) if found.start else None
    (left, right), (bottom, top) = window
    view = View.of_model(model, (int(axes[0]), int(axes[1])), middle)
    view = replace(view, x=(float(left), float(right)), y=(float(bottom), float(top)))
    return Study(model, view=view, source=source, recordings=recordings)


def _recordings_of(found: Example, model: PiecewiseLinearMap) -> tuple[Recording, ...]:
    """The recording that belongs to an example, laid beside its model."""
    if "recording" not in found.settings:
        return ()
    recording = load_recording(found.path.with_name(str(found.settings["recording"])))
    recording = align_recording(recording, model, "as recorded")
    every = int(found.settings.get("samples_per_step", 1))
    alignment = replace(recording.alignment, every=every)
    name = f"{found.title}, measured"
    return (recording.with_changes(alignment=alignment, name=name, source=""),)
