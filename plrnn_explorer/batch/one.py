"""One checkpoint, analysed in a process of its own: what comes back is a row of plain values."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

#: Raised when rows say more than they did: older ones are made anew.
ROW_VERSION = 2
#: Most attractors described in a row, and points of each that later ones are matched with.
_MOST, _POINTS = 20, 12
Row = dict[str, Any]


def analyse_checkpoint(
    path: str, out: str, name: str, epoch: int | None, settings: Mapping[str, Any], choices: Mapping[str, Any]
) -> Row:
    """Analyse a model file; write its study and its row, and return the row.

    Never raises for what is wrong with a file: the row then has the status "failed" and the sentence.

    Parameters
    ----------
    path, out : str
        The file, and the folder of the batch's results.
    name, epoch : str, int or None
        Of the checkpoint.
    settings : mapping
        Changes of `Settings`, "stages", "input" for a constant one, and "view" for the window.
    choices : mapping
        Answers to what the file leaves open.
    """
    from plrnn_explorer.models.errors import ModelFileError
    from plrnn_explorer.study.store import StudyFileError

    begun = time.monotonic()
    row: Row = {
        "version": ROW_VERSION, "name": name, "epoch": epoch, "file": path, "status": "done", "error": "",
    }  # fmt: skip
    try:
        row |= _analysed(path, Path(out) / "studies" / f"{name}.plrnnx", settings, choices)
    except (ModelFileError, StudyFileError, ValueError, ArithmeticError, MemoryError) as error:
        row |= {"status": "failed", "error": " ".join(str(error).split()) or type(error).__name__}
    row["seconds"] = round(time.monotonic() - begun, 3)
    write_row(Path(out), row)
    return row


def write_row(out: Path, row: Row) -> None:
    """Keep a row, whole or not at all."""
    from plrnn_explorer.study.atomic import replace_file

    folder = out / "rows"
    folder.mkdir(parents=True, exist_ok=True)
    with replace_file(folder / f"{row['name']}.json") as part:
        part.write_text(json.dumps(row, indent=1), encoding="utf-8")


def read_row(out: Path, name: str) -> Row | None:
    """The row of a checkpoint that was analysed before; None where there is none that can be read."""
    try:
        row = json.loads((out / "rows" / f"{name}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return row if isinstance(row, dict) and row.get("name") == name else None


def stamp(path: Path) -> str:
    """What tells whether a file has changed: its size and time of change."""
    found = path.stat()
    return f"{found.st_size} {found.st_mtime_ns}"


def _analysed(path: str, study_file: Path, settings: Mapping[str, Any], choices: Mapping[str, Any]) -> Row:
    from plrnn_explorer.study.commands import analyse, open_study
    from plrnn_explorer.study.store import is_study_file, save_study

    before = stamp(Path(path))
    changes = dict(settings)
    stages, constant_input = changes.pop("stages", ()), changes.pop("input", None)
    window = changes.pop("view", None)
    answers = {} if is_study_file(Path(path)) else choices  # a study leaves nothing open
    study = _looking_at(open_study(path, input=constant_input, **answers), window)
    study = analyse(study, *stages, **changes)
    study_file.parent.mkdir(parents=True, exist_ok=True)
    save_study(study, study_file)
    return {"stamp": before, "settings": dict(settings), "choices": dict(choices), **described(study)}


def _looking_at(study: Any, window: Any) -> Any:
    """A study in the window of the run, where that is a plane of its state space."""
    from plrnn_explorer.study.view_values import view_of_values

    view = None if window is None else view_of_values(window)
    if view is None or len(view.plane.origin) != study.model.dimension:
        return study
    return study.with_changes(view=view, views=(), view_results=())


def described(study: Any) -> Row:
    """What a row says of a study: sizes, cycles with how they were searched, attractors with their shares."""
    from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED

    model = study.model
    row: Row = {
        "fingerprint": model.fingerprint,
        "family": model.family,
        "dimension": model.dimension,
        "units": model.n_units,
    }
    if study.cycles is not None:
        periods = [c.period for c in study.cycles.cycles]
        row |= {
            "fixed_points": periods.count(1),
            "cycles": len(periods) - periods.count(1),
            "stable": sum(c.stability == "sink" for c in study.cycles.cycles),
            "search": {str(k): str(v) for k, v in study.cycles.completeness.items()},
        }
    if study.invertibility is not None:
        row["invertible"] = str(study.invertibility.verdict)
    if study.basins is not None:
        row["attractors"] = _attractors(study.basins)
        row["escaped"] = float(np.mean(study.basins.labels == ESCAPED))
        row["undecided"] = float(np.mean(study.basins.labels == UNDECIDED))
    return row


def _attractors(basins: Any) -> list[Row]:
    from plrnn_explorer.dynamics.basin_shares import basin_shares

    shares = basin_shares(basins)
    return [_attractor(each, shares[i]) for i, each in enumerate(basins.attractors[:_MOST])]


def _attractor(attractor: Any, share: Any) -> Row:
    """What a row says of an attractor; exponents are per step, largest first, by their natural logarithm."""
    points = np.asarray(attractor.points, dtype=float)
    few = points[:: 1 + max(len(points) - 1, 0) // _POINTS]
    exponent, error = _exponent(attractor)
    return {
        "kind": attractor.kind,
        "period": 0 if attractor.cycle is None else attractor.cycle.period,
        "share": float(share.value),
        "error": float(share.error),
        "exact": bool(share.exact),
        "centre": [float(x) for x in points.mean(axis=0)] if len(points) else [],
        "points": [[float(f"{x:.6g}") for x in point] for point in few],
        "exponent": exponent,
        "exponent_error": error,
    }


def _exponent(attractor: Any) -> tuple[float | None, float | None]:
    """Largest exponent and its standard error, which that of a cycle's multipliers has none of."""
    if attractor.cycle is not None:
        largest = float(attractor.cycle.multipliers.max())
        return (float(np.log(largest)), None) if largest > 0 else (None, None)
    if attractor.spectrum is None:
        return None, None
    values = (float(attractor.spectrum.exponents[0]), float(attractor.spectrum.standard_error[0]))
    exponent, error = (value if np.isfinite(value) else None for value in values)
    return exponent, error
