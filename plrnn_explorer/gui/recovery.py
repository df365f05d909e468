"""Offers what was not saved when the program ended, and brings it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from plrnn_explorer.gui.autosave import Autosave
from plrnn_explorer.gui.documents import Documents
from plrnn_explorer.gui.notices import Notices
from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.journal import Kept
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


class Recovery(QObject):
    """Studies kept by windows that ended without saving.

    Parameters
    ----------
    session : Session
    documents : Documents
        Reads them.
    autosave : Autosave
    when_safe : callable
        Does something that replaces the study on view, after asking about unsaved changes.

    Signals
    -------
    found(list of Kept)
        What there is to recover now.
    """

    found = Signal(object)

    def __init__(
        self,
        session: Session,
        documents: Documents,
        autosave: Autosave,
        when_safe: Callable[[Callable[[], None]], None],
    ) -> None:
        super().__init__(session)
        self._session, self._documents, self._autosave = session, documents, autosave
        self._when_safe = when_safe
        self.kept: list[Kept] = []

    def look(self) -> None:
        """See what there is."""
        self.kept = self._autosave.found()
        self.found.emit(self.kept)

    def offer(self, notices: Notices) -> None:
        """Say that there is something where the start page, which shows it, is not on view."""
        if self.kept and self._session.study is not None:
            newest = self.kept[0]
            said = tr("The study of {name} was not saved when the program ended.").format(name=newest.name)
            notices.show_notice("error", said)
            notices.offer(said, tr("Recover"), lambda: self.recover(newest))

    def recover(self, kept: Kept) -> None:
        """Open a kept study as it was: modified, and belonging to the file it was opened from."""
        self._when_safe(lambda: self._documents.recover(kept.file, lambda study: self._show(kept, study)))

    def _show(self, kept: Kept, study: Study) -> None:
        self._session.show_study(study, None)
        if self._autosave.adopt(kept.file):
            self._session.mark_unsaved(kept.original)
        self.look()
        told = tr("{name} is recovered as it was at {time}; save it to keep it.")
        self._session.message.emit("info", told.format(name=kept.name, time=kept_time(kept)))

    def discard(self, kept: Kept) -> None:
        """Remove a kept study for good."""
        self._autosave.discard(kept.file)
        self.look()


def kept_time(kept: Kept) -> str:
    """When a study was kept, in the time of this place: "14:05:12", with the day unless it is today."""
    here = kept.time.astimezone()
    today = here.date() == datetime.now().astimezone().date()
    return f"{here:%H:%M:%S}" if today else f"{here:%Y-%m-%d %H:%M}"
