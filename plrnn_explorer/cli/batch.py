"""The command `batch`: every checkpoint of a training run, with one table at the end."""

from __future__ import annotations

import argparse
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from pathlib import Path
from typing import Any

from plrnn_explorer.cli.loading import at_least
from plrnn_explorer.cli.terminal import OK, CommandError, progress_line


def add_batch(
    commands: Any, add_choices: Callable[[argparse.ArgumentParser], None]
) -> argparse.ArgumentParser:
    """Add the parser of `batch`, and return it."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "batch",
        help="analyse every checkpoint in a folder",
        description="Analyse every model file of a folder, each in a process of its own or on a cluster,"
        " and write a study of each and one table. What was analysed before is passed by: run the command"
        " again to go on.",
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
        help="processes on this machine",
    )
    parser.add_argument(
        "--scheduler", metavar="ADDRESS",
        help="use the workers of a Dask cluster instead, such as tcp://host:8786; they must see both folders",
    )  # fmt: skip
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


def batch(options: argparse.Namespace) -> int:
    """Analyse what has not been analysed, and write the table."""
    from plrnn_explorer.batch import find_checkpoints, run_batch, write_table

    try:
        checkpoints = find_checkpoints(options.folder)
    except FileNotFoundError as error:
        raise CommandError(str(error)) from error
    if not checkpoints:
        raise CommandError(f"{options.folder} holds no model files; name the folder the checkpoints are in.")
    out = options.out or options.folder.with_name(f"{options.folder.resolve().name}_analysed")
    settings = {"resolution": options.resolution, "seed": options.seed}
    if options.max_period is not None:
        settings["max_period"] = options.max_period
    rows = []
    with progress_line() as line:
        make = _executor(options.scheduler, min(options.workers, len(checkpoints)))
        for found in run_batch(checkpoints, out, make, settings, dict(options.choices)):
            rows.append((found.row, found.again))
            line.show(
                found.done / found.total, "batch", f"{found.done} of {found.total}: {found.row['name']}"
            )
    try:
        write_table([row for row, _ in rows], out / "table.csv")
    except OSError as error:
        raise CommandError(f"The table cannot be written to {out} ({error.strerror}).") from error
    failed = [row for row, _ in rows if row["status"] == "failed"]
    before = sum(again for _, again in rows)
    print(
        f"{len(rows) - len(failed)} of {len(rows)} checkpoints are analysed, {before} of them earlier;"
        f" the table is {(out / 'table.csv').resolve()}."
    )
    for row in failed:
        print(f"failed: {row['error']}")
    return OK


def _executor(scheduler: str | None, workers: int) -> Callable[[], Executor]:
    """What makes the executor: a pool of processes here, or the workers of a Dask cluster."""
    if scheduler is None:
        fresh = multiprocessing.get_context("spawn")  # a fork would copy threads that are not there
        return lambda: ProcessPoolExecutor(workers, mp_context=fresh)
    try:
        from distributed import Client  # type: ignore[import-not-found, unused-ignore]
    except ImportError as error:
        raise CommandError(
            "A Dask cluster needs the package distributed: pip install 'plrnn-explorer[dask]'."
        ) from error
    try:
        client = Client(scheduler, timeout="10s")
    except (OSError, ValueError, TimeoutError) as error:
        raise CommandError(f"There is no Dask scheduler at {scheduler}; look at its address.") from error
    return lambda: client.get_executor(pure=False)
