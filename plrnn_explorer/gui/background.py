"""Long computations of one part of the window: a thread of its own, news on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.jobs import JobState, Worker

_POLL_MS = 30


class Background(QObject):
    """Runs computations one after the other, and tells who asked how they get on.

    Parameters
    ----------
    parent : QObject
        When it goes, the thread ends.
    make_worker : callable
        Makes the worker, when it is first needed; `Session.helper` for one that waits while the window draws.
    poll_ms : int
        Milliseconds between two looks at what is new.

    Signals
    -------
    idle()
        All is done, and was told.
    """

    idle = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        make_worker: Callable[[], Worker] = Worker,
        poll_ms: int = _POLL_MS,
    ) -> None:
        super().__init__(parent)
        self._make_worker = make_worker
        self._worker: Worker | None = None
        self._closed = False
        self._heard: dict[int, tuple[str, Callable[[JobState], None]]] = {}
        self._timer = QTimer(self, interval=poll_ms)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.poll)

    def start(
        self,
        kind: str,
        title: str,
        make: Callable[[], Steps[Any]],
        heard: Callable[[JobState], None] = lambda _state: None,
    ) -> None:
        """Compute something; a computation of the same kind is given up, and nothing more heard of it.

        `heard` gets the states of the job from "running" on, on the main thread. After `shutdown` nothing
        starts any more.
        """
        worker = None if self._closed else self._ready()
        if worker is None or worker.closed:
            return
        self._heard = {job: each for job, each in self._heard.items() if each[0] != kind}
        self._heard[worker.start(kind, title, make)] = kind, heard
        self._timer.start()

    def _ready(self) -> Worker:
        if self._worker is None:
            worker = self._worker = self._make_worker()
            self.destroyed.connect(lambda *_: worker.shutdown(0.0))
        return self._worker

    def cancel(self) -> None:
        """Give up everything that is being computed; who asked hears "cancelled"."""
        if self._worker is not None:
            self._worker.cancel()

    @property
    def busy(self) -> bool:
        """Whether something is being computed, or done and not told yet."""
        return bool(self._heard)

    def poll(self) -> None:
        """Tell what is new."""
        for state in self._worker.poll() if self._worker is not None else ():
            try:
                if state.job in self._heard and state.status != "waiting":
                    self._heard[state.job][1](state)
            finally:
                if state.finished:  # only now: while a question about it is open it is not done with
                    self._heard.pop(state.job, None)
        if not self._heard and self._timer.isActive():
            self._timer.stop()
            self.idle.emit()

    def shutdown(self, timeout: float = 5.0) -> bool:
        """End the thread, for which it waits `timeout` seconds at most; True if it ended."""
        self._closed = True
        self._timer.stop()
        self._heard.clear()
        return self._worker is None or self._worker.shutdown(timeout)
