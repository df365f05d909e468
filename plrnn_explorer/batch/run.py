"""Analysing many checkpoints with any `concurrent.futures` executor; what is done is not done again."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plrnn_explorer.batch.checkpoints import Checkpoint
from plrnn_explorer.batch.errors import BatchError
from plrnn_explorer.batch.local import LocalPool
from plrnn_explorer.batch.one import Row, analyse_checkpoint, read_row, stamp, write_row

#: Makes an executor anew: a pool whose worker died is of no use any more.
MakeExecutor = Callable[[], Executor]


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


def run_batch(
    checkpoints: Sequence[Checkpoint],
    out: Path,
    make_executor: MakeExecutor,
    settings: Mapping[str, Any] | None = None,
    choices: Mapping[str, Any] | None = None,
) -> Generator[Outcome, None, None]:
    """Analyse checkpoints; yields each as it is finished.

    A checkpoint is passed by when a row of it is there that was made from the same file with the same
    settings. A file that cannot be read has a row that says why. Where a process dies, those it may have been
    at are tried once more, each alone; a file on which a process dies alone counts as failed.

    Parameters
    ----------
    checkpoints : sequence of Checkpoint
    out : Path
        Folder of the results: ``studies/NAME.plrnnx`` and ``rows/NAME.json``.
    make_executor : callable
        Returns a new executor, such as ``lambda: ProcessPoolExecutor(4)`` or ``client.get_executor``.
    settings : mapping, optional
        Changes of `Settings`, "stages", and "input" for a constant one.
    choices : mapping, optional
        Answers to what the files leave open.

    Raises
    ------
    BatchError
        If the connection to a cluster is lost; what is done is kept.
    OSError
        If the results cannot be written.
    """
    # As they are read back from a row: lists for tuples.
    settings, choices = json.loads(json.dumps([settings or {}, choices or {}]))
    out.mkdir(parents=True, exist_ok=True)
    todo, done, total = list[Checkpoint](), 0, len(checkpoints)
    for checkpoint in checkpoints:
        row = read_row(out, checkpoint.name)
        if row is not None and _is_current(row, checkpoint, settings, choices):
            done += 1
            yield Outcome(row, True, done, total)
        else:
            todo.append(checkpoint)
    left = {c.name: c for c in todo}
    for row in _rows(todo, out, make_executor, settings, choices):
        left.pop(row["name"], None)
        done += 1
        yield Outcome(row, False, done, total)
    for checkpoint in list(left.values()):  # a process died meanwhile
        for row in _rows([checkpoint], out, make_executor, settings, choices):
            left.pop(checkpoint.name)
            done += 1
            yield Outcome(row, False, done, total)
    for checkpoint in left.values():
        done += 1
        yield Outcome(_died(checkpoint, out), False, done, total)


def _is_current(
    row: Row, checkpoint: Checkpoint, settings: Mapping[str, Any], choices: Mapping[str, Any]
) -> bool:
    asked = (row.get("status"), row.get("settings"), row.get("choices"))
    if asked != ("done", dict(settings), dict(choices)):
        return False
    try:
        return bool(row.get("stamp") == stamp(checkpoint.path))
    except OSError:  # a training that keeps its last checkpoints only has deleted it
        return False


def _rows(
    checkpoints: Sequence[Checkpoint],
    out: Path,
    make_executor: MakeExecutor,
    settings: Mapping[str, Any],
    choices: Mapping[str, Any],
) -> Iterator[Row]:
    """Rows as they come; without some, or ending early, where a process dies."""
    if not checkpoints:
        return
    with make_executor() as executor:
        futures: list[Future[Row]] = []
        try:
            for c in checkpoints:
                task = (str(c.path.absolute()), str(out.absolute()), c.name, c.epoch, settings, choices)
                futures.append(executor.submit(analyse_checkpoint, *task))
            known = dict(zip(futures, checkpoints))
            for future in as_completed(futures):
                row = _row_of(future, known[future], out)
                if row is not None:
                    yield row
        except BrokenExecutor:
            return
        finally:
            if not isinstance(executor, LocalPool):  # which would trip over it when it ends its processes
                for future in futures:
                    future.cancel()


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
        reason = " ".join(str(error).split())[:200]
        return _failed(checkpoint, out, f"Its analysis broke off: {type(error).__name__}: {reason}.")


def _died(checkpoint: Checkpoint, out: Path) -> Row:
    sentence = "The process that analysed it died, perhaps for lack of memory; analyse it alone."
    return _failed(checkpoint, out, sentence)


def _failed(checkpoint: Checkpoint, out: Path, sentence: str) -> Row:
    row: Row = {
        "name": checkpoint.name, "epoch": checkpoint.epoch, "file": str(checkpoint.path.absolute()),
        "status": "failed", "seconds": 0.0, "error": sentence,
    }  # fmt: skip
    write_row(out, row)
    return row
