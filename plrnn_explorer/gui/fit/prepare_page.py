"""The page on which the data are resampled, normalised and embedded."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.fit.embedding import DelayChoice, DimensionChoice
from plrnn_explorer.fit.preparing import Preparation, Prepared
from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.fit.data_form import data_columns
from plrnn_explorer.gui.fit.looking import Look, look_steps, neighbour_steps, preparing_code, proposal_steps
from plrnn_explorer.gui.fit.page import Page
from plrnn_explorer.gui.fit.prepare_form import PrepareForm
from plrnn_explorer.gui.fit.prepare_plots import PreparePlots
from plrnn_explorer.gui.fit.preparing_state import PreparingState
from plrnn_explorer.gui.format import plural
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.jobs import JobState
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr


class PreparePage(Page):
    """Makes data for a fit of what was chosen, and shows what an embedding asks for.

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
        self.delay: DelayChoice | None = None
        self.dimension: DimensionChoice | None = None
        self._look = Look(None)
        self._counting = False  # false neighbours, in more and more dimensions
        self._source: tuple[object, ...] = ()  # what the proposals are about
        self._offered = False  # a first proposal was taken over for the user
        self._stroke = 0
        self.form, self.plots = PrepareForm(self), PreparePlots(theme, self)
        self.copy = QPushButton(tr("Copy as Python"), self)
        self.copy.setAutoDefault(False)
        self.copy.setToolTip(tr("Copy the Python code that prepares the same data"))
        left = QVBoxLayout()
        left.addWidget(self.form, 1)
        left.addWidget(self.copy)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.plots, 1)
        self.body.addLayout(row, 1)
        self.copy.clicked.connect(self.copy_code)
        self.form.asked.connect(self._change)
        self.form.proposal_asked.connect(self.use_proposal)
        self.plots.delay.chosen.connect(lambda n, end: self._drag(tr("Delay"), end, delay=max(1, n)))
        self.plots.dimension.chosen.connect(lambda n, end: self._drag(tr("Dimension"), end, dimension=n))
        state.changed.connect(self._changed)
        state.recording_changed.connect(self._begin)

    @property
    def recording(self) -> Recording | None:
        """What is prepared."""
        return self.state.recording

    @property
    def preparation(self) -> Preparation:
        """How it is prepared."""
        return self.state.preparation

    # What changes -------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._offered = self.preparation.dimension > 1
        self._source = ()
        self._changed()

    def _changed(self) -> None:
        recording, wanted = self.recording, self.preparation
        self._set(None)
        if recording is None:
            return
        self.form.show_choice(recording, wanted)
        self.form.show_left(None, "")
        self._show_proposal()
        self._background.start("prepare", tr("Prepare"), lambda: look_steps(recording, wanted), self._looked)

    def _looked(self, job: JobState) -> None:
        if job.status == "failed":
            self._take_look(Look(None, job.error))
        elif job.status == "done":
            self._take_look(job.result)

    def _take_look(self, look: Look) -> None:
        self._look = look
        self.form.show_left(look.prepared, look.error)
        wanted, recording = self.preparation, self.recording
        if look.prepared is not None and recording is not None:
            self.plots.show_look(look, recording, wanted)
            source = (recording.digest, replace(wanted, delay=1, dimension=1))
            if source != self._source:
                self._source = source
                self.delay = self.dimension = None
                delay = wanted.delay if wanted.dimension > 1 else 0
                self._background.start(
                    "embedding", tr("Embedding"), lambda: proposal_steps(look.series, delay), self._proposed
                )
            elif self.delay is not None and self.delay.by:
                at = wanted.delay if wanted.dimension > 1 else self.delay.delay
                self._background.start(
                    "embedding", tr("Embedding"), lambda: neighbour_steps(look.series, at), self._neighboured
                )
            self._show_proposal()
        self._set(look.prepared)

    def _proposed(self, job: JobState) -> None:
        self._counting = job.status == "running"
        if job.status == "failed":
            self._show_proposal(f"{job.error[:1].upper()}{job.error[1:]}.")
        elif job.result is not None:
            self.delay, self.dimension = job.result
            self._show_proposal()
            if job.status == "done":
                self._offer()

    def _neighboured(self, job: JobState) -> None:
        if job.result is not None and job.status in ("running", "done"):
            self._counting = job.status == "running"
            self.dimension = job.result
            self._show_proposal()

    def _offer(self) -> None:
        """A single column alone is no state: embed it as proposed, once; it can be undone and overruled."""
        recording, offered = self.recording, self._offered
        self._offered = True
        if recording is not None and not offered and len(data_columns(recording, self.preparation)) == 1:
            self.use_proposal()

    def _show_proposal(self, error: str = "") -> None:
        wanted = self.preparation
        self.form.show_proposal(self.delay, self.dimension, wanted, error, self._counting)
        self.plots.show_proposal(self.delay, self.dimension, self._look.series, wanted)

    def _set(self, prepared: Prepared | None) -> None:
        if prepared is not self.prepared:
            self.prepared = prepared
            if prepared is not None:
                fitted = sum(map(len, prepared.dataset.training))
                self.told.emit(f"{plural(fitted, 'sample')} · {len(prepared.names)}-D")
            self.prepared_changed.emit(prepared)

    # By hand ------------------------------------------------------------------------------------

    def _change(self, text: str, fields: dict[str, Any]) -> None:
        self._offered = True
        wanted = self.preparation
        if "every" in fields and wanted.dimension > 1:  # the delay stays the same in time
            fields["delay"] = max(1, round(wanted.delay * wanted.every / fields["every"]))
        self.state.change(text, **fields)

    def _drag(self, text: str, ended: bool, **fields: int) -> None:
        """A marker was moved; a delay chosen without an embedding embeds in the plane."""
        if "delay" in fields and self.preparation.dimension == 1:
            fields["dimension"] = max(2, self.dimension.dimension if self.dimension else 2)
        elif self.preparation.dimension == 1 and self.delay is not None and self.delay.by:
            fields["delay"] = max(1, self.delay.delay)
        self._offered = True
        self.state.change(text, 2_000_000 + self._stroke, **fields)
        self._stroke += ended

    def use_proposal(self) -> None:
        """Take the delay and the dimension proposed."""
        if self.delay is not None and self.delay.by and self.dimension is not None:
            delay = max(1, self.delay.delay)
            self.state.change(tr("Embed as proposed"), delay=delay, dimension=self.dimension.dimension)

    def copy_code(self) -> None:
        """Put the Python that prepares the same data on the clipboard."""
        if self.recording is not None:
            QGuiApplication.clipboard().setText(preparing_code(self.recording, self.preparation))
