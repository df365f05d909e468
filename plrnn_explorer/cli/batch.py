"""The command `batch`: every checkpoint of a training run, with one table at the end."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from plrnn_explorer.cli.loading import at_least
from plrnn_explorer.cli.terminal import (
    INTERRUPTED,
    OK,
    USER_ERROR,
    CommandError,
    ProgressLine,
    progress_line,
    say,
)
from plrnn_explorer.signals import answered
from plrnn_explorer.study.atomic import reason

#: Seconds after which it is said that the work goes on though nothing was finished: on a terminal, elsewhere.
_BEAT, _SIGN = 1.0, 20.0
#: Failures that are named one by one; the table has all.
_SHOWN = 10


def add_batch(
    commands: Any, add_choices: Callable[[argparse.ArgumentParser], None]
) -> argparse.ArgumentParser:
    """Add the parser of `batch`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "batch",
        help="analyse every checkpoint in a folder",
        description="Analyse every model file of a folder, each in a process of its own or on a cluster,"
        " and write a study of each and one table. What was analysed before is passed by: run the command"
        " again to go on. A file that cannot be used is named and does not stop the others; the exit code is"
        " 0 when at least one could be analysed.",
    )
    parser.add_argument("folder", type=Path, help="folder of a training run; folders below it count too")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="folder for what is written (default FOLDER_analysed)"
    )
    parser.add_argument(
        "--workers",
        type=at_least(1),
        default=os.cpu_count() or 1,
        metavar="N",
        help="processes on this machine (default: one for each core)",
    )
    parser.add_argument(
        "--scheduler", metavar="ADDRESS",
        help="use the workers of a Dask cluster instead, such as tcp://host:8786; they must see both folders"
        " by the same path (pip install 'plrnn-explorer[dask]'; start workers with --nthreads 1)",
    )  # fmt: skip
    parser.add_argument(
        "--only", type=_stages, default=[], metavar="STAGES",
        help="analyse these alone, and what they need, e.g. --only cycles,basins (of invertibility, cycles,"
        " manifolds, connections, basins, statistics; default all)",
    )  # fmt: skip
    parser.add_argument(
        "--figure", type=Path, action="append", default=[], metavar="FILE",
        help="draw the run: portraits, a line per attractor (.svg, .pdf, .png, .tiff, .py; may be repeated)",
    )  # fmt: skip
    parser.add_argument(
        "--frames", type=at_least(1), default=12, metavar="N", help="portraits in a figure (default 12)"
    )
    parser.add_argument("--max-period", type=at_least(1), metavar="K", help="longest cycles searched")
    parser.add_argument(
        "--resolution",
        type=at_least(8),
        default=100,
        metavar="N",
        help="cells along the basins' longer side (default 100)",
    )
    parser.add_argument("--seed", type=at_least(0), default=0, help="of everything random (default 0)")
    add_choices(parser)
    return parser


def _stages(text: str) -> list[str]:
    """Read "basins,cycles" as ["cycles", "basins"]: in the order in which they run."""
    from plrnn_explorer.study.analyse import STAGES

    named = {part.strip() for part in text.split(",") if part.strip()}
    unknown = sorted(named - set(STAGES))
    if unknown or not named:
        raise argparse.ArgumentTypeError(
            f"{(unknown or [text])[0]!r} is no stage; choose from {', '.join(STAGES)}"
        )
    return [stage for stage in STAGES if stage in named]


def batch(options: argparse.Namespace) -> int:
    """Analyse what has not been analysed, and write the table."""
    from plrnn_explorer.batch import BatchError, find_checkpoints, write_table

    try:
        checkpoints = find_checkpoints(options.folder)
    except OSError as error:
        raise CommandError(str(error)) from error
    if not checkpoints:
        raise CommandError(f"{options.folder} holds no model files; name the folder the checkpoints are in.")
    out = options.out or options.folder.with_name(f"{options.folder.resolve().name}_analysed")
    outcomes = list[Any]()
    try:
        _try_to_write(out)
        # What a queueing system sends when the time is up ends the processes too, and keeps what is done.
        with (
            answered(signal.SIGTERM, signal.default_int_handler),
            progress_line() as line,
            _executor(options, checkpoints, out) as make,
        ):
            _run(checkpoints, out, make, options, line, outcomes)
        write_table([o.row for o in outcomes], out / "table.csv")
    except BatchError as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise CommandError(
            f"The results cannot be written to {out} ({reason(error)}); choose another with --out."
        ) from error
    except KeyboardInterrupt:
        say(f"Stopped with {len(outcomes)} of {len(checkpoints)} done; run the command again to go on.")
        return INTERRUPTED
    code = _concluded(outcomes, out / "table.csv")
    if options.figure and code == OK:
        _draw(options, checkpoints, out, outcomes)
    return code


def _draw(
    options: argparse.Namespace, checkpoints: Sequence[Any], out: Path, outcomes: Sequence[Any]
) -> None:
    """Write the figures that were asked for."""
    from plrnn_explorer.batch.lines import attractor_lines
    from plrnn_explorer.batch.training_run import Run
    from plrnn_explorer.export.filmstrip import save_filmstrip, spread

    known = {o.row["name"]: o.row for o in outcomes}
    rows = tuple(known.get(c.name) for c in checkpoints)
    run = Run(options.folder.resolve(), out, tuple(checkpoints), rows, attractor_lines(rows))
    for path in options.figure:
        save_filmstrip(run, path, positions=spread(run, options.frames))
    print(f"Written: {', '.join(str(path) for path in options.figure)}.")


def _try_to_write(out: Path) -> None:
    """Notice a folder that cannot be written to before any work is done."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=out):
        pass


def _run(
    checkpoints: Sequence[Any],
    out: Path,
    make: Callable[[], Executor],
    options: argparse.Namespace,
    line: ProgressLine,
    outcomes: list[Any],
) -> None:
    """Analyse, show how far that is, and collect what comes."""
    from plrnn_explorer.batch import batch_steps

    settings: dict[str, Any] = {"resolution": options.resolution, "seed": options.seed}
    if options.only:
        settings["stages"] = options.only
    if options.max_period is not None:
        settings["max_period"] = options.max_period
    if options.constant_input is not None:
        settings["input"] = options.constant_input
    begun, fresh, failed, total = time.monotonic(), 0, 0, len(checkpoints)
    told, stage, name = begun, f"{total} checkpoints", ""
    line.show(0.0, stage, stage)
    steps = batch_steps(checkpoints, out, make, settings, dict(options.choices), every=_BEAT)
    with contextlib.closing(steps) as results:
        for found in results:
            done, now = len(outcomes), time.monotonic()
            if found is not None:
                outcomes.append(found)
                done, fresh, name = found.done, fresh + (not found.again), f": {found.row['name']}"
                failed += found.row["status"] == "failed"
            left = time_left(now - begun, fresh, total - done)
            so_far = f"{done} of {total}{f', {failed} failed' if failed else ''}"
            if found is not None and 10 * done // total > 10 * (done - 1) // total:
                stage, told = f"{100 * done // total // 10 * 10} % done{left}", now
            elif now - told >= _SIGN:  # not on a terminal there is a line for each stage, and signs of life
                stage, told = f"{so_far}, at work for {round(now - begun)} s", now
            line.show(done / total, stage, f"{so_far}{left or f', at work for {round(now - begun)} s'}{name}")


def time_left(spent: float, done: int, left: int) -> str:
    """For people: ", about 4 min left"; "" while nothing is known."""
    if done < 1 or left < 1:
        return ""
    seconds = spent / done * left
    if seconds < 90:
        return f", about {max(1, round(seconds))} s left"
    return (
        f", about {round(seconds / 60)} min left"
        if seconds < 5400
        else f", about {seconds / 3600:.1f} h left"
    )


def _concluded(outcomes: Sequence[Any], table: Path) -> int:
    """Say what was done; a mistake only where nothing could be analysed."""
    failed = [o.row for o in outcomes if o.row["status"] == "failed"]
    done, before = len(outcomes) - len(failed), sum(o.again for o in outcomes)
    print(
        f"{done} of {len(outcomes)} checkpoints are analysed, {before} of them earlier;"
        f" the table is {table.resolve()}."
    )
    for row in failed[:_SHOWN]:
        say(f"{row['name']} failed: {row['error']}")
    if len(failed) > _SHOWN:
        say(f"{len(failed) - _SHOWN} more failed; the table says why.")
    return OK if done else USER_ERROR


def _executor(
    options: argparse.Namespace, checkpoints: Sequence[Any], out: Path
) -> AbstractContextManager[Callable[[], Executor]]:
    """What makes the executor: a pool of processes here, or the workers of a Dask cluster."""
    from plrnn_explorer.batch import dask_cluster, local_pool

    if options.scheduler is None:
        return contextlib.nullcontext(local_pool(min(options.workers, len(checkpoints))))
    return dask_cluster(options.scheduler, checkpoints, out)
