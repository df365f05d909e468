"""Reading a recording for a fit: the file dialog, the reader in the background, what went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.recording_files import ask_recording
from plrnn_explorer.jobs import JobState
from plrnn_explorer.recordings.load import recording_steps
from plrnn_explorer.translation import tr


class Reading(QObject):
    """Reads recordings with the injected current of Axon files.

    Signals
    -------
    read(Recording)
    told(str)
        How far it is, or what went wrong; "" when done.
    """

    read = Signal(object)
    told = Signal(str)

    def __init__(self, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._window = background, window

    def ask(self) -> None:
        """Let the user choose a file, and read it."""
        path = ask_recording(self._window, tr("Open a recording"))
        if path is not None:
            self.start(path)

    def start(self, path: Path) -> None:
        """Read a file."""
        self.told.emit(tr("Reading {name}…").format(name=path.name))
        self._background.start("read", tr("Read"), lambda: recording_steps(path, command=True), self._heard)

    def _heard(self, job: JobState) -> None:
        if job.status == "failed":
            self.told.emit(job.error)
        elif job.status == "done" and job.result is not None:
            self.told.emit("")
            self.read.emit(job.result)
