"""Loads what drawing needs and takes a second, once the window is there: the user never waits for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.plots import fast
from plrnn_explorer.jobs import JobState

#: The preparations: what every plot needs comes first.
_PLOTS, _PROOFS, _SPACE = "warm-up", "warm-up of proofs", "warm-up of space"


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
        self._background = Background(self)
        self._background.idle.connect(self.shutdown)

    def start(self) -> None:
        """Begin, unless all is loaded."""
        if not self._background.busy and not fast.is_ready():
            self._background.start(_PLOTS, "Preparing", _steps, self._heard)
            self._background.start(_PROOFS, "Preparing", _proof_steps, self._heard)
            self._background.start(_SPACE, "Preparing", _space_steps, self._heard)

    def _heard(self, state: JobState) -> None:
        if state.kind == _PLOTS and state.finished:
            self.done.emit()

    def shutdown(self) -> None:
        """End the thread."""
        self._background.shutdown()


def _steps() -> Iterator[Progress[None]]:
    for number, prepare in enumerate(fast.PREPARED, 1):
        prepare()
        yield Progress(None, number / len(fast.PREPARED))


def _proof_steps() -> Iterator[Progress[None]]:
    # Python stands still while it loads this library, 70 to 300 ms: not amid the first analysis.
    import flint  # noqa: F401

    yield Progress(None, 1.0)


def _space_steps() -> Iterator[Progress[None]]:
    from plrnn_explorer.export import space

    for share in space.prepare():
        yield Progress(None, share)
