"""Recordings read and laid beside a study's model in one go, for the shell and scripts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from plrnn_explorer.dynamics.window import natural_window
from plrnn_explorer.recordings.alignment import SCALINGS
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.recordings.matching import align_recording, data_space, plane_of_recording, shadow
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.analyse import guessed_view
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.translation import tr


def add_recordings(study: Study, paths: Iterable[Path]) -> tuple[Study, list[str]]:
    """Read recordings, lay them beside the model, and look at coordinates that were recorded.

    Returns
    -------
    study : Study
        With the recordings, and with a view that shows the first of them if its own does not.
    sentences : list of str
        How each was laid beside the model.

    Raises
    ------
    RecordingFileError
    """
    sentences = []
    for path in paths:
        recording = align_recording(load_recording(path), study.model)
        study = study.with_changes(recordings=(*study.recordings, recording))
        sentences.append(alignment_words(study, recording))
    return _looking_at_recording(study), sentences


def alignment_words(study: Study, recording: Recording) -> str:
    """One sentence about what of a recording is shown as what."""
    now, names = recording.alignment, data_space(study.model).names
    pairs = ", ".join(f"{names[i]} = {recording.labels[now.columns[i]]}" for i in now.matched[:8])
    sweep = (
        tr(", sweep {value} of {n_sweeps}").format(value=now.sweep + 1, n_sweeps=recording.n_sweeps)
        if recording.n_sweeps > 1
        else ""
    )
    return f"{recording.name}: {pairs or 'no column'}; {SCALINGS[now.scaling].lower()}{sweep}."


def _looking_at_recording(study: Study) -> Study:
    model = study.model
    if not study.recordings or model.dimension < 2:
        return study
    view, recording = study.view or guessed_view(model), study.recordings[0]
    if shadow(model, view.plane, recording.alignment.matched) is not None:
        return study
    plane = plane_of_recording(model, recording, view.plane.origin)
    if plane is None:
        return study
    low, high = natural_window(model, plane, ())
    ranges = [(float(a), float(b)) for a, b in zip(low, high)]
    return study.with_changes(view=View(plane, ranges[0], ranges[1], view.layers))
