"""Recordings in the window: adding, changing, removing, and orbits of the model that start on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.dialogs.recording_dialog import RecordingDialog
from plrnn_explorer.gui.recording_files import ask_recording
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.jobs import JobState
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.importing import open_import
from plrnn_explorer.recordings.errors import RecordingFileError
from plrnn_explorer.recordings.load import recording_steps
from plrnn_explorer.recordings.matching import state_at
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.recordings import with_recording
from plrnn_explorer.study.store import is_study_file
from plrnn_explorer.study.study import Orbit
from plrnn_explorer.translation import tr

#: Steps of an orbit that is started on a recording.
_STEPS = 500
#: Pixels of a file's name in a question; a name has no spaces to break it at.
_NAME_WIDTH = 360
#: Files so named are recordings and nothing else; what is wrong with them is said in those words.
_ONLY_RECORDINGS = (".csv", ".tsv", ".txt", ".dat", ".npy", ".abf")


@dataclass(frozen=True)
class _Read:
    """What a file turned out to be."""

    path: Path
    recording: Recording | None = None
    is_model: bool = False
    error: str = ""


class RecordingCommands(QObject):
    """What can be done with recordings; reads files with a worker of its own.

    Signals
    -------
    model_dropped(str)
        The file that was dropped is a model or a study: open it.
    busy_changed(str)
    added(Recording)
    fit_asked(Recording)
        The user wants a model of it.
    """

    model_dropped = Signal(str)
    busy_changed = Signal(str)
    added = Signal(object)
    fit_asked = Signal(object)

    def __init__(self, window: QWidget, session: Session, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._session, self._theme = window, session, theme
        self._background = Background(self)
        self._background.idle.connect(lambda: self.busy_changed.emit(""))
        self.dialog: RecordingDialog | None = None

    # Adding ---------------------------------------------------------------------------------------

    def add(self) -> None:
        """Let the user choose a recording and lay it beside the model."""
        path = ask_recording(self._window, tr("Add a recording"))
        if path is not None:
            self.add_path(path)

    def add_path(self, path: Path) -> None:
        """Read a recording, then ask how it is laid beside the model."""
        self._start(path, judge=False)

    def drop(self, path: Path) -> None:
        """Take a file that was dropped on the window, whatever it is."""
        self._start(path, judge=True)

    def _start(self, path: Path, *, judge: bool) -> None:
        title = f"Reading {path.name}"
        self._background.start("read", title, lambda: _reading(path, judge), self._heard)
        self.busy_changed.emit(tr("Reading {name}…").format(name=path.name))

    def _heard(self, state: JobState) -> None:
        if state.status == "running" and state.message:
            self.busy_changed.emit(f"{state.message}…")
        elif state.status in ("done", "failed"):
            self._finished(state)

    def _finished(self, state: JobState) -> None:
        if state.status == "failed":
            self._session.message.emit(
                "error", tr("{title} failed: {error}").format(title=state.title, error=state.error)
            )
            return
        read: _Read = state.result
        recording = read.recording
        if read.error:
            self._session.message.emit("error", read.error)
        elif recording is None or (self._session.study is None and read.is_model):
            self.model_dropped.emit(str(read.path))
        elif self._session.study is None:
            self.fit_asked.emit(recording)
            told = tr("{name} is a recording. To lay it beside a model you have, open the model first.")
            self._session.message.emit("info", told.format(name=read.path.name))
        elif not read.is_model:
            self._ask(recording, None)
        else:
            answer = ask_which(self._window, read.path.name)
            if answer == "model":
                self.model_dropped.emit(str(read.path))
            elif answer == "recording":
                self._ask(recording, None)

    @property
    def occupied(self) -> bool:
        """Whether a file is being read or asked about."""
        return self._background.busy or self.dialog is not None

    # Changing ---------------------------------------------------------------------------------------

    def change(self, what: str, object_id: str) -> None:
        """Do what was asked for in the list of objects: "edit", "fit" or "remove"."""
        {"edit": self.edit, "fit": self.fit}.get(what, self.remove)(object_id)

    def fit(self, object_id: str) -> None:
        """Ask for a model of a recording."""
        study = self._session.study
        found = study.find(object_id) if study else None
        if isinstance(found, Recording) and not found.is_missing:
            self.fit_asked.emit(found)

    def edit(self, object_id: str) -> None:
        """Ask anew how a recording is laid beside the model."""
        study = self._session.study
        found = study.find(object_id) if study else None
        if isinstance(found, Recording) and not found.is_missing:
            self._ask(found, int(object_id.partition(":")[2]))

    def remove(self, object_id: str) -> None:
        """Take a recording away, undoably."""
        study = self._session.study
        if study is not None and isinstance(study.find(object_id), Recording):
            self._session.remove((object_id,))

    def _ask(self, recording: Recording, index: int | None) -> None:
        study = self._session.study
        if study is None:
            return
        dialog = RecordingDialog(recording, study.model, self._theme, self._window)
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._take(dialog.recording, index))
        dialog.finished.connect(lambda: self._dialog_closed(dialog))
        dialog.open()

    def _dialog_closed(self, dialog: RecordingDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()

    def _take(self, recording: Recording, index: int | None) -> None:
        study = self._session.study
        if study is None:
            return
        words = tr("Add recording") if index is None else tr("Change recording")
        self._session.change(words, **with_recording(study, recording, index))
        if index is None:
            self.added.emit(recording)
        self._session.select(f"recording:{len(study.recordings) if index is None else index}")

    # Forecasts -------------------------------------------------------------------------------------

    def start_orbit(self, object_id: str, row: int) -> None:
        """Start the model where a recording is at a step, so that forecast and data are seen together."""
        study = self._session.study
        found = study.find(object_id) if study else None
        if study is None or not isinstance(found, Recording):
            return
        row = next_known(found, row)
        if row < 0:
            self._session.message.emit("info", tr("The recording has no complete sample there."))
            return
        steps = min(_STEPS, max(1, len(found.aligned) - 1 - row))
        start = state_at(study.model, found, row)
        self._session.add_orbit(Orbit(study.model.orbit(start, steps), first=row))

    def shutdown(self) -> bool:
        """Stop reading; True if the thread ended in time."""
        return self._background.shutdown()


def next_known(recording: Recording, row: int) -> int:
    """The first row from `row` on where every recorded coordinate has a value, -1 if there is none."""
    matched = list(recording.alignment.matched)
    if not matched or row >= len(recording.aligned):
        return -1
    row = max(0, row)
    known = np.isfinite(recording.aligned[row:, matched]).all(axis=1)
    return row + int(np.argmax(known)) if known.any() else -1


def ask_which(window: QWidget, name: str) -> Literal["model", "recording", "cancel"]:
    """Ask what a file is that holds both a model and a time series."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Model or recording?"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    shown = box.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH)
    box.setText(tr("{shown} holds a model and a time series.").format(shown=shown))
    model = box.addButton(tr("Open the model"), QMessageBox.ButtonRole.AcceptRole)
    series = box.addButton(tr("Add the recording"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    clicked = box.clickedButton()
    return "model" if clicked is model else "recording" if clicked is series else "cancel"


def _reading(path: Path, judge: bool) -> Iterator[Progress[_Read]]:
    """Read a recording; with `judge` find out first whether the file is a model."""
    is_model = judge and _is_model(path)
    if is_model and (path.is_dir() or is_study_file(path)):
        yield Progress(_Read(path, is_model=True), 1.0)
        return
    yield Progress(_Read(path), 0.0)
    try:
        for step in recording_steps(path):
            yield Progress(_Read(path, step.result, is_model), step.fraction, step.message)
    except RecordingFileError as error:
        if judge and (is_model or not named_as_recording(path)):
            yield Progress(_Read(path, is_model=True), 1.0)  # the model's reader says what is wrong
        else:
            yield Progress(_Read(path, error=str(error)), 1.0)


def named_as_recording(path: Path) -> bool:
    """Whether a file is named as recordings are, and models are not."""
    return path.suffix.lower() in _ONLY_RECORDINGS


def _is_model(path: Path) -> bool:
    if path.is_dir() or (path.is_file() and is_study_file(path)):
        return True
    try:
        _ = open_import(path).recognised
    except ModelFileError:
        return False
    return True
