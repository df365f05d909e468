"""The plane and window in which all checkpoints of a run are analysed: so their shares can be compared."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Any

from plrnn_explorer.batch.checkpoints import Checkpoint

#: Checkpoints tried, from the last one backwards, until one can be read.
_MOST_TRIED = 5
_FILE = "window.json"


def common_window(
    checkpoints: Sequence[Checkpoint],
    out: Path,
    settings: Mapping[str, Any],
    choices: Mapping[str, Any],
) -> Generator[None, None, dict[str, Any] | None]:
    """The window that shows where the last checkpoint's orbits settle; kept in ``out/window.json``.

    It stays the same when the run is gone on with, or later checkpoints are added: delete the file to have
    it chosen anew. Yields where the work can be broken off.

    Returns
    -------
    dict or None
        As from `view_values`; None where no checkpoint has a plane.
    """
    asked = {"input": settings.get("input"), "choices": dict(choices)}
    kept = _kept(out / _FILE, asked)
    if kept is not None:
        return kept
    with_epoch = [c for c in checkpoints if c.epoch is not None]
    for checkpoint in (with_epoch or list(checkpoints))[: -_MOST_TRIED - 1 : -1]:
        found = yield from _window_of(checkpoint, settings, choices)
        if found is not None:
            _keep(out / _FILE, {**asked, "of": checkpoint.name, "window": found})
            return found
    return None


def _kept(path: Path, asked: Mapping[str, Any]) -> dict[str, Any] | None:
    from plrnn_explorer.study.view_values import view_of_values

    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        window: dict[str, Any] = found["window"]
        view_of_values(window)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return window if all(found.get(key) == value for key, value in asked.items()) else None


def _keep(path: Path, found: Mapping[str, Any]) -> None:
    from plrnn_explorer.study.atomic import replace_file

    path.parent.mkdir(parents=True, exist_ok=True)
    with replace_file(path) as part:
        part.write_text(json.dumps(found, indent=1), encoding="utf-8")


def _window_of(
    checkpoint: Checkpoint, settings: Mapping[str, Any], choices: Mapping[str, Any]
) -> Generator[None, None, dict[str, Any] | None]:
    """Where the orbits and fixed points of a checkpoint are; None where it cannot be read."""
    from plrnn_explorer.models.errors import ModelFileError
    from plrnn_explorer.study.analyse import Settings, analyse_steps
    from plrnn_explorer.study.commands import open_study
    from plrnn_explorer.study.store import StudyFileError, is_study_file
    from plrnn_explorer.study.view_values import view_values

    try:
        answers = {} if is_study_file(checkpoint.path) else choices  # a study leaves nothing open
        study = open_study(checkpoint.path, input=settings.get("input"), **answers)
        if study.view is None and study.model.dimension > 1:
            quick = Settings(max_period=1, seed=int(settings.get("seed", 0)))
            for progress in analyse_steps(study, quick, ("cycles",)):
                study = progress.result
                yield
    except (ModelFileError, StudyFileError, ValueError, ArithmeticError, OSError):
        return None
    return None if study.view is None else view_values(study.view)
