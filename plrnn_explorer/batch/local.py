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

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Wait for what is running; where nobody wants the rest any more, end what is running too."""
        running = list((self._processes or {}).values()) if cancel_futures else []
        manager: Any = self._executor_manager_thread
        # First what waits is given up, by the thread that keeps the books: only then may processes die.
        super().shutdown(wait=wait and not cancel_futures, cancel_futures=cancel_futures)
        for process in running:
            process.terminate()
        if cancel_futures and manager is not None:
            manager.join()

    def __exit__(self, kind: type[BaseException] | None, *more: Any) -> None:
        """Wait for what is running; after Ctrl-C, an error, or when nobody wants the rest, end it."""
        self.shutdown(cancel_futures=kind is not None)


def local_pool(workers: int) -> Callable[[], Executor]:
    """What makes a pool of so many processes."""
    return lambda: LocalPool(workers)


def _deaf() -> None:
    """Ctrl-C reaches all processes of a terminal: the first one decides what becomes of the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
