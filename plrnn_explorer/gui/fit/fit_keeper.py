"""Keeps the best network of a fit under way, so that a crash loses a few seconds of it at most."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.fit.fitting import Check
from plrnn_explorer.fit.watching import Watched
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.autosave import Slot
from plrnn_explorer.study.journal import discard, journal_folder, keep, new_file
from plrnn_explorer.study.store import StudyFileError
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.fit.fit_run import FitOrder

_log = logging.getLogger(__name__)


class FitKeeper(QObject):
    """Writes a study of the best network so far into the journal, from where the next start offers it."""

    def __init__(self, parent: QObject | None = None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._slot: Slot | None = None

    @property
    def file(self) -> Path | None:
        """The file of the journal that is this fit's, once it has one."""
        return self._slot.file if self._slot else None

    def begin(self) -> None:
        """Another fit: what was kept of the one before is not needed any more."""
        self.discard()
        folder = self._folder or journal_folder()
        slot = Slot(new_file(folder))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return  # the session's own autosave says so as soon as there is a study
        if slot.take():
            self._slot = slot

    def keeping(self, steps: Callable[[], Steps[Watched]], order: FitOrder) -> Iterator[Progress[Watched]]:
        """Do the steps of a fit, and keep its best network whenever there is a better one, and at the end.

        A fit that takes no longer than what is kept in between is not kept at all.
        """
        every, kept, last = preferences.autosave_seconds(), None, time.monotonic()
        for progress in steps():
            yield progress
            best = progress.result.fitting.best
            late = 0.0 < every < time.monotonic() - last
            ended = kept is not None and progress.fraction >= 1.0
            if best is not None and best is not kept and (late or ended):
                self._keep(order, progress.result, best)
                kept, last = best, time.monotonic()

    def _keep(self, order: FitOrder, watched: Watched, best: Check) -> None:
        """On the fit's own thread."""
        file = self.file
        if file is not None:
            _write(file, order, watched, best)
            if self.file != file:
                discard(file)  # it was given up meanwhile

    def discard(self) -> None:
        """What was kept is saved elsewhere, or not wanted."""
        if self._slot is not None:
            discard(self._slot.file)
            self._slot.release()
            self._slot = None


def _write(file: Path, order: FitOrder, watched: Watched, best: Check) -> None:
    """Write; a disk that is full is no reason to end a fit."""
    found = watched.fitting
    name = tr("{name}, best network so far").format(name=order.recording.name or tr("a recording"))
    try:
        keep(order.study(order.model(best, found), found), file, name)
    except (StudyFileError, OSError):
        _log.warning("the best network of a fit could not be kept", exc_info=True)
