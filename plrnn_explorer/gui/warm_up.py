"""Loads what drawing needs and takes a second, once the window is there: the user never waits for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui.plots import fast
from plrnn_explorer.jobs import Worker

_POLL_MS = 50
#: The two preparations: what every plot needs comes first.
_PLOTS, _SPACE = "warm-up", "warm-up of space"


class WarmUp(QObject):
    """Runs the preparations on a thread of its own, which ends with them.

    Signals
    -------
    done()
        All is loaded: what was drawn meanwhile can be drawn better.
    """

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._poll)

    def start(self) -> None:
        """Begin, unless all is loaded."""
        if self._worker is None and not fast.is_ready():
            self._worker = Worker()
            self._worker.start(_PLOTS, "Preparing", _steps)
            self._worker.start(_SPACE, "Preparing", _space_steps)
            self._timer.start()

    def _poll(self) -> None:
        if self._worker is None:
            return
        finished = {state.kind for state in self._worker.poll() if state.finished}
        if _SPACE in finished:
            self.shutdown()
        if _PLOTS in finished:
            self.done.emit()

    def shutdown(self) -> None:
        """End the thread."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.shutdown()
            self._worker = None


def _steps() -> Iterator[Progress[None]]:
    for number, prepare in enumerate(fast.PREPARED, 1):
        prepare()
        yield Progress(None, number / len(fast.PREPARED))


def _space_steps() -> Iterator[Progress[None]]:
    from plrnn_explorer.export import space

    for share in space.prepare():
        yield Progress(None, share)
