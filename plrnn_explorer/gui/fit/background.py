"""Long computations of the fit window's pages: one worker for all of them, news on the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.gui.session import Session
from plrnn_explorer.jobs import JobState

_POLL_MS = 30


class Background(QObject):
    """Runs computations one after the other, and tells who asked how they get on.

    Parameters
    ----------
    session : Session
        Starts and ends the worker.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = session.helper()
        self._heard: dict[int, Callable[[JobState], None]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self.poll)

    def start(
        self, kind: str, title: str, make: Callable[[], Steps[Any]], heard: Callable[[JobState], None]
    ) -> None:
        """Compute something; a computation of the same kind that is not done yet is given up.

        `heard` gets every state but "cancelled", on the main thread.
        """
        if not self._worker.closed:
            self._heard[self._worker.start(kind, title, make)] = heard
            self._timer.start()

    def cancel(self) -> None:
        """Give up everything that is being computed."""
        self._worker.cancel()

    @property
    def busy(self) -> bool:
        """Whether something is being computed, or done and not heard of yet."""
        return bool(self._heard)

    def poll(self) -> None:
        """Hand on what is new."""
        for state in self._worker.poll():
            heard = self._heard.get(state.job)
            if state.finished:
                self._heard.pop(state.job, None)
            if heard is not None and state.status not in ("cancelled", "waiting"):
                heard(state)
        if not self._heard:
            self._timer.stop()
