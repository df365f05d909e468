"""A study whose model is judged against one of its recordings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.fit.judge_recording import judge_recording_steps
from plrnn_explorer.fit.judging import FoundAttractor
from plrnn_explorer.fit.recipe import FIT
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.study import Study


def judgement_steps(study: Study, index: int = 0) -> Iterator[Progress[Study]]:
    """Judge the model against a recording of the study as a long computation.

    Raises
    ------
    ValueError
        If the recording cannot be compared with the model; the text says why.
    """
    recording = study.recordings[index]
    fit = study.model.origin.get(FIT)
    learned = isinstance(fit, dict) and fit.get("digest") == recording.digest
    for progress in judge_recording_steps(study.model, recording):
        found = progress.result
        if learned:  # its file says that it was fitted to this very recording
            found = replace(found, unseen_data=False)
        yield Progress(study.with_changes(judgement=found), progress.fraction, progress.message)


def listed_as(study: Study, found: FoundAttractor) -> str:
    """Id under which the study lists an attractor that a judgement met; "" where it does not."""
    names, cycle = names_of(study), found.attractor.cycle
    if cycle is not None:
        index = names.index(cycle)
        if index >= 0:
            return f"cycle:{index}"
    keys = [known.key for known in study.known_attractors]
    at = keys.index(found.attractor.key) if found.attractor.key in keys else -1
    return names.attractor_id(at) if at >= 0 else ""
