"""A pool of processes on this machine that ends at once when it is asked to."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from typing import Any

from plrnn_explorer.signals import answered


class LocalPool(ProcessPoolExecutor):
    """Processes that do not outlive an interruption: what they were at is not waited for.

    Parameters
    ----------
    workers : int
    """

    def __init__(self, workers: int) -> None:
        # A fork would copy threads that are not there.
        super().__init__(workers, mp_context=multiprocessing.get_context("spawn"), initializer=_deaf)
        self._to_start = workers

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Give a task to a process; the first ones start the processes."""
        if self._to_start < 1:
            return super().submit(fn, *args, **kwargs)
        self._to_start -= 1
        # Deaf to Ctrl-C from their beginning. How many threads their BLAS has they inherit.
        with answered(signal.SIGINT, signal.SIG_IGN):
            return super().submit(fn, *args, **kwargs)

    def __exit__(self, kind: type[BaseException] | None, *more: Any) -> None:
        """Wait for what is running; after Ctrl-C, an error, or when nobody wants the rest, end it."""
        if kind is not None:
            running = list((getattr(self, "_processes", None) or {}).values())
            self.shutdown(wait=False, cancel_futures=True)
            for process in running:
                process.terminate()
        super().__exit__(kind, *more)


def local_pool(workers: int) -> Callable[[], Executor]:
    """What makes a pool of so many processes."""
    return lambda: LocalPool(workers)


def _deaf() -> None:
    """Ctrl-C reaches all processes of a terminal: the first one decides what becomes of the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
