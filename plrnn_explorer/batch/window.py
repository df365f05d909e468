"""The plane and window in which all checkpoints of a run are analysed: so their shares can be compared."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from plrnn_explorer.batch.checkpoints import Checkpoint

#: Checkpoints tried, from the last one backwards, until one can be read.
_MOST_TRIED = 5
_FILE = "window.json"
#: Share of the size of states below which attractors are one point.
_POINT = 1e-6
#: Room around what is seen, of its size to each side, and the thinnest side, of the longest.
_MARGIN, _THIN = 0.35, 0.4


def common_window(
    checkpoints: Sequence[Checkpoint],
    out: Path,
    settings: Mapping[str, Any],
    choices: Mapping[str, Any],
) -> Generator[None, None, dict[str, Any] | None]:
    """The window around the attractors of the last checkpoint; kept in ``out/window.json``.

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
    """The window around the attractors of a checkpoint; None where it cannot be read."""
    from plrnn_explorer.models.errors import ModelFileError
    from plrnn_explorer.study.analyse import Settings, analyse_steps
    from plrnn_explorer.study.commands import open_study
    from plrnn_explorer.study.store import StudyFileError, is_study_file
    from plrnn_explorer.study.view_values import view_values

    try:
        answers = {} if is_study_file(checkpoint.path) else choices  # a study leaves nothing open
        study = open_study(checkpoint.path, input=settings.get("input"), **answers)
        if study.view is None and study.model.dimension > 1:
            quick = Settings(max_period=1, resolution=8, seed=int(settings.get("seed", 0)))
            for progress in analyse_steps(study, quick, ("cycles", "basins")):
                study = progress.result
                yield
            study = study.with_changes(view=around_attractors(study))
    except (ModelFileError, StudyFileError, ValueError, ArithmeticError, OSError):
        return None
    return None if study.view is None else view_values(study.view)


def around_attractors(study: Any) -> Any:
    """Window around the attractors of a study and the fixed points among them.

    A saddle far out, where training never went, would make all that matters a dot in a corner.

    Parameters
    ----------
    study : Study
        With cycles and basins.

    Returns
    -------
    View
        That of the study where it has no attractor to go by.
    """
    from plrnn_explorer.study.analyse import first_view
    from plrnn_explorer.study.study import View

    attractors = study.basins.attractors if study.basins is not None else ()
    if not attractors or study.cycles is None:
        return study.view
    points = np.concatenate([a.points for a in attractors])
    others = [c for c in study.cycles.cycles if not c.is_stable]
    low, high = points.min(axis=0), points.max(axis=0)
    reach = float((high - low).max())
    gaps = [float(np.abs(c.points[:, None] - points).max(axis=-1).min()) for c in others]
    if reach <= _POINT * float(np.abs(points).max() + 1):  # a point has no size: as far as the next one
        reach = min(gaps, default=0.0)
    near = [c for c, gap in zip(others, gaps) if gap <= reach]
    if reach <= 0:
        return study.view
    kept = study.with_changes(cycles=replace(study.cycles, cycles=(*near,)), view=None)
    plane = first_view(kept).plane
    seen = plane.project(np.concatenate([points, *(c.points for c in near)]))
    low, high = seen.min(axis=0), seen.max(axis=0)
    sides = np.maximum(high - low, _THIN * (high - low).max() / plane.units.max() * plane.units)
    middle, half = (low + high) / 2, (0.5 + _MARGIN) * sides
    (left, bottom), (right, top) = middle - half, middle + half
    return View(plane, (float(left), float(right)), (float(bottom), float(top)))
