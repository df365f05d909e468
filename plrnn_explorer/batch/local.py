"""A pool of processes on this machine that ends at once when it is asked to."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any

#: Each process works on one core; libraries that would start a thread for every core are told so.
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


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
        with _for_children():
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


@contextmanager
def _for_children() -> Iterator[None]:
    """Processes that are started meanwhile use one thread and are deaf to Ctrl-C from their beginning."""
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    main = threading.current_thread() is threading.main_thread()
    heard = signal.signal(signal.SIGINT, signal.SIG_IGN) if main else None
    try:
        for name in _ONE_THREAD:
            os.environ.setdefault(name, "1")
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
        if main:
            signal.signal(signal.SIGINT, heard if heard is not None else signal.default_int_handler)
