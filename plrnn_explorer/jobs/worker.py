"""One background thread that runs long computations step by step.

The thread never touches the window: it leaves the newest state in a slot, and whoever shows it asks with
`poll` (the window by a timer, about 20 times a second). Partial results that come faster are dropped, the
last is kept.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from plrnn_explorer.dynamics.kernels import before_compilation
from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.jobs.turn import Turn
from plrnn_explorer.translation import mark, tr

Status = Literal["waiting", "running", "done", "cancelled", "failed"]
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class JobState:
    """What is known of a job at one moment.

    Attributes
    ----------
    job : int
        Number of the job, rising.
    kind, title : str
        A new job supersedes the waiting or running one of the same kind; the title is for people.
    status : str
    fraction : float
        Share done, 0 to 1.
    message : str
        The step at work.
    elapsed : float
        Seconds since the start.
    remaining : float or None
        Seconds left by proportion; None while unknown.
    result : object
        The newest partial result, the full one when done; None before the first.
    error : str
        One sentence where it failed.
    """

    job: int
    kind: str
    title: str
    status: Status = "waiting"
    fraction: float = 0.0
    message: str = ""
    elapsed: float = 0.0
    remaining: float | None = None
    result: Any = None
    error: str = ""

    @property
    def finished(self) -> bool:
        """Whether the job has ended, in whatever way."""
        return self.status in ("done", "cancelled", "failed")


@dataclass
class _Job:
    state: JobState
    make: Callable[[], Steps[Any]]
    cancel: threading.Event
    started: float = 0.0


class Worker:
    """Runs jobs one after the other on a daemon thread.

    Parameters
    ----------
    turn : Turn
        Held by the window while it draws: jobs wait for it between two steps. Without one they never wait.
    """

    def __init__(self, turn: Turn | None = None) -> None:
        self._turn = turn or Turn()
        self._lock = threading.Condition()
        self._waiting: list[_Job] = []
        self._current: _Job | None = None
        self._news: dict[int, JobState] = {}
        self._count = 0
        self._closing = False
        before_compilation.append(self._compiling)
        self._thread = threading.Thread(target=self._run, name="analysis", daemon=True)
        self._thread.start()

    def start(self, kind: str, title: str, make: Callable[[], Steps[Any]]) -> int:
        """Queue a computation; `make` is called on the worker thread. Returns the job's number.

        A waiting or running job of the same kind is cancelled: its late results never arrive.
        """
        with self._lock:
            if self._closing:
                raise RuntimeError("the worker is shut down")
            self._cancel_where(lambda job: job.state.kind == kind)
            self._count += 1
            job = _Job(JobState(self._count, kind, title), make, threading.Event())
            self._waiting.append(job)
            self._news[self._count] = job.state
            self._lock.notify_all()
            return self._count

    def cancel(self, job: int | None = None) -> None:
        """Cancel one job, or all."""
        with self._lock:
            self._cancel_where(lambda each: job in (None, each.state.job))

    def poll(self) -> list[JobState]:
        """Return the newest state of every job that changed since the last call, oldest job first."""
        with self._lock:
            news = [self._news[job] for job in sorted(self._news)]
            self._news.clear()
            return news

    @property
    def busy(self) -> bool:
        """Whether a job is running or waiting."""
        with self._lock:
            return bool(self._waiting or self._current)

    @property
    def closed(self) -> bool:
        """Whether it was shut down, so that nothing can be started any more."""
        return self._closing

    def shutdown(self, timeout: float = 5.0) -> bool:
        """Cancel everything and wait for the thread, `timeout` seconds at most; True if it ended."""
        with self._lock:
            self._closing = True
            self._cancel_where(lambda _job: True)
            self._lock.notify_all()
        if self._compiling in before_compilation:
            before_compilation.remove(self._compiling)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _cancel_where(self, chosen: Callable[[_Job], bool]) -> None:
        for job in [j for j in self._waiting if chosen(j)]:
            self._waiting.remove(job)
            self._tell(job, status="cancelled")
        if self._current and chosen(self._current):
            self._current.cancel.set()
            self._tell(self._current, status="cancelled")

    def _tell(self, job: _Job, **changes: Any) -> None:
        """Note a job's new state; nothing is news of a job that already ended."""
        with self._lock:
            if job.state.finished:
                return
            if job.started:
                changes["elapsed"] = time.monotonic() - job.started
            job.state = replace(job.state, **changes)
            self._news[job.state.job] = job.state

    def _compiling(self) -> None:
        """Say why the job at work makes no progress for some seconds."""
        job = self._current
        if job is not None and threading.current_thread() is self._thread:
            self._tell(job, message=tr(COMPILING), remaining=None)

    def _run(self) -> None:
        while True:
            with self._lock:
                self._lock.wait_for(lambda: self._waiting or self._closing)
                if self._closing:
                    return
                job = self._current = self._waiting.pop(0)
            try:
                self._work(job)
            finally:
                with self._lock:
                    self._current = None

    def _work(self, job: _Job) -> None:
        job.started = time.monotonic()
        self._tell(job, status="running")
        try:
            for progress in job.make():
                if job.cancel.is_set():
                    return
                done = min(max(progress.fraction, 0.0), 1.0)
                spent = time.monotonic() - job.started
                left = spent * (1 - done) / done if done > 0.02 and spent > 0.2 else None
                self._tell(
                    job, fraction=done, message=progress.message, remaining=left, result=progress.result
                )
                self._turn.wait()
            self._tell(job, status="done", fraction=1.0, remaining=0.0)
        except MemoryError:
            self._tell(job, status="failed", error=tr(_TOO_LARGE))
        except Exception as error:
            # The panel keeps its last good result; the details go to the log, one sentence to the user.
            _log.exception("job %r failed", job.state.title)
            self._tell(job, status="failed", error=str(error) or type(error).__name__)


COMPILING = mark("Compiling for this computer: a minute or two, only the first time")
_TOO_LARGE = mark(
    "There is not enough memory for this; choose a shorter period, a smaller budget or a coarser map."
)
