"""The batch as a job of its window: started, held, gone on with, given up."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.dynamics.progress import Steps
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.batch.run_state import Order, look_steps, run_steps
from plrnn_explorer.jobs import JobState
from plrnn_explorer.translation import tr


class BatchJob(QObject):
    """Looks through a folder, and analyses what is in it, on a thread of its own.

    Signals
    -------
    found(Run)
        The folder was looked through.
    grown(Run)
        More is known while it is analysed.
    changed()
        It began, was held, went on or ended.
    """

    found = Signal(object)
    grown = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._held = Event()
        self._kind = ""
        self._ended = False
        self._shown: Run | None = None
        self._begun = self._paused_at = self._paused = 0.0

    @property
    def running(self) -> bool:
        """Whether checkpoints are being analysed, or that is held."""
        return self._kind == "run"

    @property
    def looking(self) -> bool:
        """Whether a folder is being looked through."""
        return self._kind == "look"

    @property
    def held(self) -> bool:
        """Whether nothing more is begun for now."""
        return self._held.is_set()

    @property
    def spent(self) -> float:
        """Seconds of work so far, pauses left out."""
        now = self._paused_at if self.held else time.monotonic()
        return now - self._begun - self._paused

    def look(self, folder: Path, out: Path) -> None:
        """Find the checkpoints of a folder."""
        self._start("look", lambda: look_steps(folder, out))

    def run(self, run: Run, order: Order) -> None:
        """Analyse what has not been analysed."""
        self._held.clear()
        self._begun, self._paused = time.monotonic(), 0.0
        watched = replace(order, held=self._held.is_set)
        self._start("run", lambda: run_steps(run, watched))

    def hold(self, held: bool) -> None:
        """Begin nothing more for now, or go on."""
        if held == self.held or not self.running:
            return
        if held:
            self._paused_at = time.monotonic()
            self._held.set()
        else:
            self._paused += time.monotonic() - self._paused_at
            self._held.clear()
        self.changed.emit()

    def stop(self) -> None:
        """Give up what is under way; what is done is kept."""
        self._background.cancel()

    def _start(self, kind: str, make: Callable[[], Steps[Run]]) -> None:
        if self._ended:
            return
        self._background.cancel()
        self._kind, self._shown = kind, None
        self._background.start(kind, tr("Training run"), make, self._heard)
        self.changed.emit()

    def _heard(self, state: JobState) -> None:
        if state.kind != self._kind:  # given up for the other
            return
        run: Run | None = state.result
        if run is not None and state.status == "failed":  # not foreseen: the worker has logged it
            run = replace(run, error=state.error)
        ended, kind = state.finished, self._kind
        if ended:
            self._kind = ""
            self._held.clear()
        if run is not None and run is not self._shown and (kind == "run" or ended):
            self._shown = run
            (self.grown if kind == "run" else self.found).emit(run)
        if ended:
            self.changed.emit()

    def shutdown(self) -> bool:
        """End the thread and the processes; True if that was in time."""
        self._ended = True
        self._kind = ""
        return self._background.shutdown()
