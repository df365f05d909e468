"""Keeps the study for a recovery while it has unsaved changes, in the background, every few seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer

from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.export.look import Look
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.study_picture import png_bytes, study_picture
from plrnn_explorer.jobs import JobState
from plrnn_explorer.study.atomic import reason
from plrnn_explorer.study.journal import (
    Kept,
    discard,
    files_of,
    journal_folder,
    keep,
    kept_studies,
    new_file,
)
from plrnn_explorer.study.store import StudyFileError
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: A study that takes long to write is written more rarely: this share of the time at most goes into it.
_SHARE = 0.1
#: Parts of a study that its picture shows; drawing it costs more than writing the rest.
_SEEN = ("model", "cycles", "manifolds", "basins", "view")
#: Size of the picture in pixels of a screen of ratio 1.
_SIZE = (160, 88)


class Slot:
    """One file of the journal and the lock that says whose it is."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = QLockFile(str(file.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)  # never by age: a lock ends with its process

    def take(self) -> bool:
        """Make it ours; False if another window has it (or the folder cannot be written to)."""
        return self._lock.isLocked() or self._lock.tryLock(0)

    def release(self) -> None:
        """Give it up; whatever lies in the file may be recovered by anybody."""
        self._lock.unlock()


class Autosave(QObject):
    """Writes the session's study to a file of the journal of its own.

    Parameters
    ----------
    session : Session
    look : callable
        Gives the look in which the picture is drawn.
    folder : Path, optional
        Of the journal; by default in the user's state folder.
    """

    def __init__(self, session: Session, look: Callable[[], Look], folder: Path | None = None) -> None:
        super().__init__(session)
        self._session, self._look = session, look
        self.folder = folder or journal_folder()
        self._background = Background(self)
        self._background.idle.connect(self._rested)
        self._slot: Slot | None = None
        self._leaving: list[Slot] = []
        self._drawn: Study | None = None  # what `_picture` shows
        self._picture = b""
        self._kept: Study | None = None  # what lies in the slot
        self._failed = False
        self._seconds = 0.0  # that the last writing took
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.keep_now)
        session.saved_changed.connect(self._changed)

    # Keeping ------------------------------------------------------------------------------------

    @property
    def file(self) -> Path | None:
        """The file of the journal that is this window's, once it has one."""
        return self._slot.file if self._slot else None

    def _changed(self) -> None:
        session = self._session
        if session.study is None or not session.modified:
            self.forget()
        elif session.study is not self._kept and not self._due.isActive() and preferences.autosave_seconds():
            self._due.start(round(1000 * max(preferences.autosave_seconds(), self._seconds / _SHARE)))

    def keep_now(self) -> None:
        """Keep the study as it is, in the background."""
        session = self._session
        study = session.study
        if study is None or not session.modified or study is self._kept:
            return
        if self.busy:
            self._due.start(1000)  # the last one is still being written
            return
        slot = self._own_slot()
        if slot is None:
            return
        name, look, path = self._name(study), self._look(), session.path
        picture = None if self._looks_as(study) else look
        drawn = self._picture
        make = partial(_keeping, study, slot.file, name, path, picture, drawn)
        self._background.start("keep", "Keep", make, self._heard)

    @property
    def busy(self) -> bool:
        """Whether the study is being written."""
        return self._background.busy

    def _name(self, study: Study) -> str:
        return self._session.path.stem if self._session.path else study.model.name

    def _own_slot(self) -> Slot | None:
        if self._slot is None:
            slot = Slot(new_file(self.folder))
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                self._tell(reason(error))
                return None
            if not slot.take():
                self._tell(tr("the folder cannot be written to"))
                return None
            self._slot = slot
        return self._slot

    def _heard(self, state: JobState) -> None:
        if state.status == "failed":
            self._tell(state.error)
        elif state.status == "done":
            self._done(state)

    def _rested(self) -> None:
        self._clear()
        self._changed()  # it was saved or closed meanwhile, or has changed again

    def _done(self, state: JobState) -> None:
        self._seconds = state.elapsed
        kept, error, picture = state.result
        self._drawn, self._picture = kept, picture
        if error:
            self._tell(error)
            return
        self._kept, self._failed = kept, False

    def _looks_as(self, study: Study) -> bool:
        """Whether a study looks as the one of which there is a picture, as far as a small one shows."""
        drawn = self._drawn
        return drawn is not None and all(getattr(drawn, f) is getattr(study, f) for f in _SEEN)

    def _tell(self, why: str) -> None:
        """Say once that nothing can be kept; not every few seconds again."""
        if not self._failed:
            self._failed = True
            told = tr(
                "Unsaved changes cannot be kept for a recovery after a crash ({why});"
                " save the study yourself now and then."
            )
            self._session.message.emit("error", f"{told.format(why=why)}\n{self.folder}")

    # Letting go ---------------------------------------------------------------------------------

    def forget(self) -> None:
        """The study is saved or closed: what was kept of it is not needed any more."""
        self._due.stop()
        self._kept = None
        if self._slot is not None:
            self._leaving.append(self._slot)
            self._slot = None
        if not self.busy:
            self._clear()  # else once it is written

    def _clear(self) -> None:
        for slot in self._leaving:
            discard(slot.file)
            slot.release()
        self._leaving.clear()

    def shutdown(self, keep_study: bool) -> bool:
        """Stop; `keep_study`: nobody was asked about the unsaved changes, the next start offers them."""
        self._session.saved_changed.disconnect(self._changed)
        self._due.stop()
        ended = self._background.shutdown()
        study, slot = self._session.study, self._own_slot() if keep_study else self._slot
        if keep_study and study is not None and slot is not None:
            picture = self._picture if self._looks_as(study) else _draw(study, self._look())
            _keep(study, slot.file, self._name(study), self._session.path, picture)
            slot.release()
        elif slot is not None:
            self._leaving.append(slot)
        self._clear()
        return ended

    # Recovering ---------------------------------------------------------------------------------

    def found(self) -> list[Kept]:
        """Studies that were kept by windows that are gone, newest first; clears up what else they left."""
        kept = {each.file: each for each in kept_studies(self.folder)}
        for file in files_of(self.folder) - kept.keys():
            self.discard(file)  # a lock alone, or a first file that was never finished
        return [each for each in kept.values() if self._is_free(each.file)]

    def _is_free(self, file: Path) -> bool:
        slot = Slot(file)
        free = slot.take()
        slot.release()
        return free

    def adopt(self, file: Path) -> bool:
        """Make a kept study this window's own: it is written on there, and goes when it is saved.

        False if another window has taken it meanwhile.
        """
        slot = Slot(file)
        if not slot.take():
            return False
        self.forget()
        self._slot = slot
        return True

    def discard(self, file: Path) -> None:
        """Remove a kept study, unless a window has it."""
        slot = Slot(file)
        if slot.take():
            discard(file)
            slot.release()


def _keeping(
    study: Study, file: Path, name: str, original: Path | None, look: Look | None, picture: bytes
) -> Iterator[Progress[tuple[Study, str, bytes]]]:
    """Write a study with a picture of it: a new one in a look, or the one there was."""
    if look is not None:
        picture = _draw(study, look)
    yield Progress((study, _keep(study, file, name, original, picture), picture), 1.0)


def _draw(study: Study, look: Look) -> bytes:
    return png_bytes(study_picture(study, look, *_SIZE))


def _keep(study: Study, file: Path, name: str, original: Path | None, picture: bytes) -> str:
    """Write a study into the journal; returns why it failed, "" if it did not."""
    try:
        keep(study, file, name, original, picture)
    except StudyFileError as failed:
        cause = failed.__cause__
        return reason(cause) if isinstance(cause, OSError) else str(failed)
    except OSError as failed:
        return reason(failed)
    return ""
