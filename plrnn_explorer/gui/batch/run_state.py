"""Finding out about a training run, step by step: what is there, and analysing the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from plrnn_explorer.batch import (
    BatchError,
    Checkpoint,
    batch_steps,
    dask_cluster,
    find_checkpoints,
    local_pool,
)
from plrnn_explorer.batch.lines import attractor_lines
from plrnn_explorer.batch.one import Row, read_row, stamp
from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.importing import ImportedFile, open_import
from plrnn_explorer.study.atomic import reason
from plrnn_explorer.study.store import is_study_file
from plrnn_explorer.translation import tr

#: Seconds between two reports of a batch under way, and between two looks around in it.
_NEWS, _LOOK = 0.5, 0.1  # of many checkpoints less often: they take longer to draw
#: Checkpoints handed to a cluster at a time: what a pause waits for.
_CLUSTER = 200


@dataclass(frozen=True)
class Order:
    """How a run is analysed.

    Attributes
    ----------
    settings, choices : mapping
        As for `run_batch`.
    workers : int
        Processes on this machine.
    scheduler : str
        Address of a Dask cluster that is used instead; empty for none.
    held : callable
        Whether nothing more is begun for now.
    """

    settings: Mapping[str, Any]
    choices: Mapping[str, Any] = field(default_factory=dict)
    workers: int = 1
    scheduler: str = ""
    held: Callable[[], bool] = lambda: False


def results_folder(folder: Path) -> Path:
    """Where the results of a run are, as for the command `batch`: beside its folder."""
    return folder.with_name(f"{folder.resolve().name}_analysed")


def look_steps(folder: Path, out: Path) -> Steps[Run]:
    """Find the checkpoints of a folder and what was found in them earlier."""
    run = Run(folder, out)
    try:
        checkpoints = find_checkpoints(folder)
    except OSError as error:
        yield Progress(replace(run, error=str(error)), 1.0)
        return
    if not checkpoints:
        told = tr("{folder} holds no model files; choose the folder the checkpoints are in.")
        yield Progress(replace(run, error=told.format(folder=folder.name)), 1.0)
        return
    rows: list[Row | None] = []
    for checkpoint in checkpoints:
        rows.append(_fresh_row(out, checkpoint))
        yield Progress(run, len(rows) / len(checkpoints))
    asked = None if any(row and row["status"] == "done" for row in rows) else _open_question(checkpoints)
    yield Progress(Run(folder, out, checkpoints, tuple(rows), attractor_lines(rows), asked), 1.0)


def _fresh_row(out: Path, checkpoint: Checkpoint) -> Row | None:
    """A row of now, if the file has not changed since."""
    row = read_row(out, checkpoint.name)
    if row is None or row["status"] == "failed":
        return row
    try:
        return row if row.get("stamp") == stamp(checkpoint.path) else None
    except OSError:  # deleted meanwhile: what was found in it still counts
        return row


def _open_question(checkpoints: Sequence[Checkpoint]) -> ImportedFile | None:
    """The last checkpoint that can be read, if it leaves something open."""
    for checkpoint in checkpoints[:-6:-1]:
        try:
            if is_study_file(checkpoint.path):
                return None
            imported = open_import(checkpoint.path)
            return imported if imported.read({}).unanswered else None
        except (ModelFileError, OSError):
            continue
    return None


def run_steps(run: Run, order: Order) -> Steps[Run]:
    """Analyse what has not been analysed; yields what is known of the run, about twice a second."""
    try:
        checkpoints = find_checkpoints(run.folder)  # a training under way has written more
        run = Run(run.folder, run.out, checkpoints, (None,) * len(checkpoints))
        yield Progress(run, 0.0)
        with _executor(run, order) as make:
            yield from _analysing(run, order, make)
    except BatchError as error:
        yield Progress(replace(run, error=str(error)), 1.0)
    except OSError as error:
        told = tr("The results cannot be written to {folder} ({reason}); choose another folder for them.")
        yield Progress(replace(run, error=told.format(folder=run.out, reason=reason(error))), 1.0)


def _analysing(run: Run, order: Order, make: Callable[[], Executor]) -> Iterator[Progress[Run]]:
    place = {c.name: i for i, c in enumerate(run.checkpoints)}
    rows, fresh, told = list(run.rows), 0, 0.0
    at_once = _CLUSTER if order.scheduler else 2 * order.workers
    steps = batch_steps(
        run.checkpoints, run.out, make, order.settings, order.choices,
        at_once=at_once, held=order.held, every=_LOOK,
    )  # fmt: skip
    with closing(steps):
        for outcome in steps:
            if outcome is not None:
                rows[place[outcome.row["name"]]] = outcome.row
                fresh += not outcome.again
            if outcome is not None and time.monotonic() - told > _NEWS * (1 + len(rows) // 300):
                run = _known(run, rows, fresh)
                told = time.monotonic()
            yield Progress(run, run.finished / len(rows))
    yield Progress(_known(run, rows, fresh), 1.0)


def _known(run: Run, rows: Sequence[Row | None], fresh: int) -> Run:
    lines = attractor_lines(rows)
    return replace(run, rows=tuple(rows), lines=lines, fresh=fresh)


def _executor(run: Run, order: Order) -> AbstractContextManager[Callable[[], Executor]]:
    if order.scheduler:
        return dask_cluster(order.scheduler, run.checkpoints, run.out)
    return nullcontext(local_pool(min(order.workers, len(run.checkpoints)) or 1))
