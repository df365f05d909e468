"""The page on which the data are resampled, normalised and embedded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.fit.preparing import Preparation, Prepared, prepare
from plrnn_explorer.gui.fit.background import Background
from plrnn_explorer.gui.fit.page import Page
from plrnn_explorer.gui.fit.preparing_state import PreparingState
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.jobs import JobState
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr


class PreparePage(Page):
    """Makes data for a fit of what was chosen.

    Signals
    -------
    prepared_changed(Prepared or None)
        None while nothing valid is there.
    """

    prepared_changed = Signal(object)

    def __init__(
        self, session: Session, theme: Theme, state: PreparingState, background: Background,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        intro = tr("Sampling, scale and the coordinates of the state space the network will live in.")
        super().__init__(session, theme, tr("Prepare"), intro, parent)
        self.state, self._background = state, background
        self.prepared: Prepared | None = None
        state.changed.connect(self._changed)
        state.recording_changed.connect(self._changed)
        self.body.addStretch(1)

    @property
    def recording(self) -> Recording | None:
        """What is prepared."""
        return self.state.recording

    @property
    def preparation(self) -> Preparation:
        """How it is prepared."""
        return self.state.preparation

    def _changed(self) -> None:
        recording, wanted = self.recording, self.preparation
        self._set(None)
        if recording is not None:
            self._background.start(
                "prepare", tr("Prepare"), lambda: _preparing(recording, wanted), self._heard
            )

    def _heard(self, job: JobState) -> None:
        if job.status == "done":
            self._set(job.result)

    def _set(self, prepared: Prepared | None) -> None:
        if prepared is not self.prepared:
            self.prepared = prepared
            self.prepared_changed.emit(prepared)


def _preparing(recording: Recording, wanted: Preparation) -> Steps[Prepared]:
    yield Progress(prepare(recording, wanted), 1.0)
