"""The workers of a Dask cluster, looked at before they are trusted with a batch."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from plrnn_explorer.batch.checkpoints import Checkpoint
from plrnn_explorer.batch.errors import BatchError
from plrnn_explorer.study.atomic import reason
from plrnn_explorer.study.version import program_version

_MISSING = "A Dask cluster needs the package distributed: pip install 'plrnn-explorer[dask]'."


@contextmanager
def dask_cluster(
    scheduler: str, checkpoints: Sequence[Checkpoint], out: Path, timeout: float = 10.0
) -> Iterator[Callable[[], Executor]]:
    """What makes the executor of a Dask cluster, for `run_batch`; the connection is closed at the end.

    Parameters
    ----------
    scheduler : str
        Address, such as ``"tcp://host:8786"``.
    checkpoints : sequence of Checkpoint
    out : Path
        Folder of the results; it is made.
    timeout : float
        Seconds that the scheduler, and then a first worker, is waited for.

    Raises
    ------
    BatchError
        If distributed is not installed, there is no scheduler or worker, or a worker does not see the
        folders, cannot write the results, or has another version of this program.
    """
    client = _connected(scheduler, timeout)
    try:
        _look_at_workers(client, scheduler, checkpoints, out, timeout)
        yield lambda: client.get_executor(pure=False)
    finally:
        client.close(timeout=2)


def _connected(scheduler: str, timeout: float) -> Any:
    try:
        from distributed import Client
    except ImportError as error:
        raise BatchError(_MISSING) from error
    # What it logs of lost connections ends in a sentence of ours.
    for name in ("distributed", "distributed.client", "distributed.core", "distributed.utils"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        return Client(scheduler, timeout=timeout)
    except (OSError, ValueError, TypeError, TimeoutError) as error:
        raise BatchError(
            f"There is no Dask scheduler at {scheduler}; give the address that dask scheduler prints."
        ) from error


def _look_at_workers(
    client: Any, scheduler: str, checkpoints: Sequence[Checkpoint], out: Path, timeout: float
) -> None:
    try:
        client.wait_for_workers(1, timeout=timeout)
    except TimeoutError as error:
        raise BatchError(f"The Dask scheduler at {scheduler} has no workers; start some.") from error
    out.mkdir(parents=True, exist_ok=True)
    sign = out / f".seen-{secrets.token_hex(8)}"
    sign.write_text("", encoding="utf-8")
    first = str(checkpoints[0].path.absolute()) if checkpoints else str(out.absolute())
    try:
        said = client.run(look, first, str(sign.absolute()), on_error="return")
    finally:
        sign.unlink()
    for worker, answer in said.items():
        if isinstance(answer, ModuleNotFoundError):
            raise BatchError(
                f"On the Dask worker {worker} plrnn-explorer is not installed; install it there."
            )
        if isinstance(answer, Exception):
            raise BatchError(f"The Dask worker {worker} cannot be used ({type(answer).__name__}: {answer}).")
        version, trouble = answer
        if trouble:
            raise BatchError(f"The Dask worker {worker} {trouble}.")
        if version != program_version():
            raise BatchError(
                f"The Dask worker {worker} has version {version} of plrnn-explorer, this is"
                f" {program_version()}; install the same on both."
            )


def look(first: str, sign: str) -> tuple[str, str]:
    """What a worker says of itself: its version of the program, and what is wrong with the folders."""
    for path in (Path(first), Path(sign)):
        if not path.exists():
            return program_version(), (
                f"does not see the folder {path.parent}; use one that all machines share, by the same path"
            )
    trial = Path(f"{sign}-{secrets.token_hex(4)}")
    try:
        trial.write_text("", encoding="utf-8")
        trial.unlink()
    except OSError as error:
        return program_version(), f"cannot write to {trial.parent} ({reason(error)})"
    return program_version(), ""
