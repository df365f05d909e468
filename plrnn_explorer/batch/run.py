"""Analysing many checkpoints with any `concurrent.futures` executor; what is done is not done again."""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Executor, Future, wait
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plrnn_explorer.batch.checkpoints import Checkpoint
from plrnn_explorer.batch.errors import BatchError
from plrnn_explorer.batch.one import ROW_VERSION, Row, analyse_checkpoint, read_row, stamp, write_row
from plrnn_explorer.batch.window import common_window
from plrnn_explorer.phrases import phrase

# Rows keep their sentences in English; whoever shows them tells them in the language chosen.
_BROKE_OFF = phrase("Its analysis broke off: {reason}.")
_DIED = phrase("The process that analysed it died, perhaps for lack of memory; analyse it alone.")
#: Makes an executor anew: a pool whose worker died is of no use any more.
MakeExecutor = Callable[[], Executor]
#: Seconds between two looks whether the batch is still held.
_IDLE = 0.1


@dataclass(frozen=True)
class Outcome:
    """A checkpoint that is finished.

    Attributes
    ----------
    row : dict
    again : bool
        Whether it had been analysed before, and was not analysed again.
    done, total : int
        Checkpoints finished so far, and all.
    """

    row: Row
    again: bool
    done: int
    total: int


@dataclass(frozen=True)
class Task:
    """What is done with every checkpoint of a batch.

    Attributes
    ----------
    out : Path
        Folder of the results.
    settings, choices : mapping
        Plain values, as they are read back from a row.
    at_once : int or None
        Checkpoints handed over to the executor at a time; all when None.
    held : callable
        While it returns true nothing more is handed over.
    every : float or None
        Seconds between two looks around while nothing is finished.
    """

    out: Path
    settings: Mapping[str, Any]
    choices: Mapping[str, Any]
    at_once: int | None = None
    held: Callable[[], bool] = lambda: False
    every: float | None = None


def run_batch(
    checkpoints: Sequence[Checkpoint],
    out: Path,
    make_executor: MakeExecutor,
    settings: Mapping[str, Any] | None = None,
    choices: Mapping[str, Any] | None = None,
) -> Generator[Outcome, None, None]:
    """Analyse checkpoints; yields each as it is finished.

    All are analysed in one plane and window, those of the last checkpoint, so that shares of it can be
    compared; see `common_window`. A checkpoint is passed by when a row of it is there that was made from the
    same file with the same settings. A file that cannot be read has a row that says why. Where a process
    dies, those it may have been at are tried once more, each alone; a file on which a process dies alone
    counts as failed.

    Parameters
    ----------
    checkpoints : sequence of Checkpoint
    out : Path
        Folder of the results: ``studies/NAME.plrnnx`` and ``rows/NAME.json``.
    make_executor : callable
        Returns a new executor, such as ``lambda: ProcessPoolExecutor(4)`` or ``client.get_executor``.
    settings : mapping, optional
        Changes of `Settings`, "stages", "input" for a constant one, and "view" for another window, as from
        `view_values`.
    choices : mapping, optional
        Answers to what the files leave open.

    Raises
    ------
    BatchError
        If the connection to a cluster is lost; what is done is kept.
    OSError
        If the results cannot be written.
    """
    with closing(batch_steps(checkpoints, out, make_executor, settings, choices)) as steps:
        for outcome in steps:
            if outcome is not None:
                yield outcome


def batch_steps(
    checkpoints: Sequence[Checkpoint],
    out: Path,
    make_executor: MakeExecutor,
    settings: Mapping[str, Any] | None = None,
    choices: Mapping[str, Any] | None = None,
    *,
    at_once: int | None = None,
    held: Callable[[], bool] = lambda: False,
    every: float | None = None,
) -> Generator[Outcome | None, None, None]:
    """As `run_batch`, but it can be held, and yields None where it can be left though nothing is finished.

    Leaving it (``close``) ends what is running where the executor can: local pools of this package do.

    Parameters
    ----------
    checkpoints, out, make_executor, settings, choices
        As for `run_batch`.
    at_once : int, optional
        Checkpoints handed over to the executor at a time; all when not given.
    held : callable, optional
        While it returns true nothing more is handed over; what is under way is finished.
    every : float, optional
        Yield None after so many seconds in which nothing was finished.
    """
    # As they are read back from a row: lists for tuples.
    plain: list[dict[str, Any]] = json.loads(json.dumps([settings or {}, choices or {}]))
    settings, choices = plain
    out.mkdir(parents=True, exist_ok=True)
    if "view" not in settings:
        window = yield from common_window(checkpoints, out, settings, choices)
        settings = settings if window is None else {**settings, "view": window}
    task = Task(out, settings, choices, at_once, held, every)
    todo, done, total = list[Checkpoint](), 0, len(checkpoints)
    for checkpoint in checkpoints:
        row = read_row(out, checkpoint.name)
        if row is not None and _is_current(row, checkpoint, settings, choices):
            done += 1
            yield Outcome(row, True, done, total)
        else:
            todo.append(checkpoint)
    left = {c.name: c for c in todo}
    for tries in ([todo], [[c] for c in todo]):  # the second time after a process has died
        for few in tries:
            for row in _rows([c for c in few if c.name in left], task, make_executor):
                if row is not None:
                    left.pop(row["name"], None)
                    done += 1
                yield None if row is None else Outcome(row, False, done, total)
    for checkpoint in left.values():
        done += 1
        yield Outcome(_died(checkpoint, out), False, done, total)


def _is_current(
    row: Row, checkpoint: Checkpoint, settings: Mapping[str, Any], choices: Mapping[str, Any]
) -> bool:
    asked = (row.get("status"), row.get("version"), row.get("settings"), row.get("choices"))
    if asked != ("done", ROW_VERSION, dict(settings), dict(choices)):
        return False
    try:
        return bool(row.get("stamp") == stamp(checkpoint.path))
    except OSError:  # a training that keeps its last checkpoints only has deleted it
        return False


def _rows(
    checkpoints: Sequence[Checkpoint], task: Task, make_executor: MakeExecutor
) -> Generator[Row | None, None, None]:
    """Rows as they come; without some, or ending early, where a process dies."""
    if not checkpoints:
        return
    with make_executor() as executor:
        try:
            yield from _handed_over(executor, deque(checkpoints), task)
        except BrokenExecutor:
            _give_up(executor)
        except BaseException:
            _give_up(executor)
            raise


def _handed_over(
    executor: Executor, waiting: deque[Checkpoint], task: Task
) -> Generator[Row | None, None, None]:
    known: dict[Future[Row], Checkpoint] = {}
    while waiting or known:
        while waiting and (task.at_once is None or len(known) < task.at_once) and not task.held():
            c = waiting.popleft()
            what = (str(c.path.absolute()), str(task.out.absolute()), c.name, c.epoch)
            known[executor.submit(analyse_checkpoint, *what, task.settings, task.choices)] = c
        if not known:  # held, and all that was under way is finished
            time.sleep(task.every or _IDLE)
        finished = wait(known, timeout=task.every, return_when=FIRST_COMPLETED).done if known else ()
        for future in finished:
            row = _row_of(future, known.pop(future), task.out)
            if row is not None:
                yield row
        if not finished:
            yield None


def _give_up(executor: Executor) -> None:
    """Nobody wants what has not begun; a pool that can end what has begun does so."""
    try:
        executor.shutdown(wait=False, cancel_futures=True)
    except TypeError:  # in the style before Python 3.9, as Dask's is: one that does not wait gives up all
        executor.shutdown(wait=False)


def _row_of(future: Future[Row], checkpoint: Checkpoint, out: Path) -> Row | None:
    """The row of a checkpoint, also where its analysis met a fault of ours; None where its worker died."""
    try:
        return future.result()
    except BrokenExecutor:
        raise
    except CancelledError as error:  # not by us: Dask does so with what was under way
        raise BatchError("The connection to the cluster was lost; run the batch again to go on.") from error
    except Exception as error:
        if type(error).__name__ == "KilledWorker":  # Dask's; it need not be installed
            return None
        reason = f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
        return _failed(checkpoint, out, _BROKE_OFF.format(reason=reason))


def _died(checkpoint: Checkpoint, out: Path) -> Row:
    return _failed(checkpoint, out, _DIED)


def _failed(checkpoint: Checkpoint, out: Path, sentence: str) -> Row:
    row: Row = {
        "name": checkpoint.name, "epoch": checkpoint.epoch, "file": str(checkpoint.path.absolute()),
        "status": "failed", "seconds": 0.0, "error": sentence,
    }  # fmt: skip
    write_row(out, row)
    return row
