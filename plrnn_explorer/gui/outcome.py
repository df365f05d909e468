"""What came of an analysis, told once in a sentence, and the window's title."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from plrnn_explorer.export.summary import headline
from plrnn_explorer.gui.docks import Docks
from plrnn_explorer.gui.notices import Notices
from plrnn_explorer.gui.session import Session
from plrnn_explorer.jobs import JobState
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.analyse import STAGES
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr


class Outcome(QObject):
    """At the end of the whole analysis says what came of it, and shows where chaos is."""

    def __init__(self, session: Session, notices: Notices, docks: Docks) -> None:
        super().__init__(session)
        self._session, self._notices, self._docks = session, notices, docks
        self._told = ""
        session.study_changed.connect(self._study_changed)
        session.job_changed.connect(self._job_changed)

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        if self._told and old is not None and (new is None or not old.has_map_of(new)):
            self._notices.withdraw(self._told)  # it was said of another model, or at another input
            self._told = ""

    def _job_changed(self, state: JobState) -> None:
        study = self._session.study
        if study is None or state.status != "done" or state.kind != "+".join(STAGES):
            return
        sentence = headline(study)
        if sentence:
            self._told = sentence
            self._notices.show_notice("info", sentence)
        if any(len(found) for found in study.connections or () if found.kind == "homoclinic"):
            self._docks.suggest("connections")


def titled(model: PiecewiseLinearMap) -> str:
    """Name of a model for the title; of one out of many in a file, also which one it is."""
    choices = model.origin.get("choices")
    index = choices.get("index") if isinstance(choices, Mapping) else None
    name = model.name or "model"
    return name if index is None else tr("{name}, index {index}").format(name=name, index=index)
