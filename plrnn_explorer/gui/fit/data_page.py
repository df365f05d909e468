"""The page on which a recording is opened and its columns, sweeps and part in time are chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from plrnn_explorer.gui.background import Background
from plrnn_explorer.gui.fit.data_form import DataForm, data_columns
from plrnn_explorer.gui.fit.held_parts import time_decimals
from plrnn_explorer.gui.fit.page import Page
from plrnn_explorer.gui.fit.preparing_state import PreparingState
from plrnn_explorer.gui.fit.trace_view import MOST_ROWS, TraceView
from plrnn_explorer.gui.fit.traces import longest_time, places, trace_steps
from plrnn_explorer.gui.format import plural
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.jobs import JobState
from plrnn_explorer.translation import tr


class DataPage(Page):
    """Shows a recording, and lets what is fitted be chosen.

    Signals
    -------
    open_asked()
        The user wants to choose a file.
    """

    open_asked = Signal()

    def __init__(
        self, session: Session, theme: Theme, state: PreparingState, background: Background,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        intro = tr("Choose what was measured, what acted from outside, and what is kept to judge the model.")
        super().__init__(session, theme, tr("Data"), intro, parent)
        self.state, self._background = state, background
        self._drawn: tuple[int, ...] = ()
        self._stroke = 0
        self.form, self.view = DataForm(theme, self), TraceView(theme, self)
        self.open_button = self._button(tr("Open a recording…"), "accent")
        self.other_button = self._button(tr("Open another…"), "")
        self.places = QStackedWidget(self)
        self.places.addWidget(self._empty())
        self.places.addWidget(self._filled())
        self.body.addWidget(self.places, 1)
        self.form.asked.connect(self._change)
        self.view.dragged.connect(self._dragged)
        self.view.part_dragged.connect(self._part_dragged)
        self.view.range_changed.connect(self._look)
        state.recording_changed.connect(self._begin)
        state.changed.connect(self._show)

    def _button(self, words: str, kind: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.setToolTip(tr("A table of text, .npy, .mat, .h5 or Axon .abf (Ctrl+O)"))
        button.clicked.connect(self.open_asked)
        return button

    def _empty(self) -> QWidget:
        page = QWidget(self)
        words = plain_label(
            tr("Tables of text (.csv), NumPy (.npy, .npz), MATLAB (.mat), HDF5 and Axon (.abf) files; of Axon"
               " files also the injected current, which becomes the input of the model."),
            page, "dim",
        )  # fmt: skip
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(420)
        title = style_label(QLabel(tr("Open a recording, or drop one here"), page), "heading")
        column = QVBoxLayout(page)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (title, words, self.open_button):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(3)
        return page

    def _filled(self) -> QWidget:
        page = QWidget(self)
        left = QVBoxLayout()
        left.addWidget(self.form, 1)
        left.addWidget(self.other_button)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.view, 1)
        self.hint = plain_label(
            tr("Drag the lines: the part that is used, and in blue what is held back. The wheel zooms."),
            page, "dim",
        )  # fmt: skip
        right.addWidget(self.hint)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left)
        row.addLayout(right, 1)
        return page

    # What is shown ------------------------------------------------------------------------------

    def _begin(self) -> None:
        recording = self.state.recording
        if recording is None:
            return
        self._drawn = ()
        self.form.show_recording(recording)
        self.places.setCurrentIndex(1)
        self._show()

    def _show(self) -> None:
        recording, wanted = self.state.recording, self.state.preparation
        if recording is None:
            return
        self.form.show_choice(wanted)
        columns = (*data_columns(recording, wanted), *wanted.inputs)[:MOST_ROWS]
        if columns != self._drawn:
            self._drawn = columns
            self.view.begin(recording, columns)
            self._look(0.0, longest_time(recording))
        self.view.show_choice(wanted)
        data = len(data_columns(recording, wanted))
        words = plural(data, "column")
        if wanted.inputs:
            words = f"{words}, {plural(len(wanted.inputs), 'input')}"
        self.told.emit(words)

    def _look(self, low: float, high: float) -> None:
        """Ask for traces as fine as the screen."""
        recording, columns = self.state.recording, self._drawn
        if recording is not None:
            self._background.start(
                "traces", tr("Draw traces"), lambda: trace_steps(recording, columns, low, high), self._traced
            )

    def _traced(self, job: JobState) -> None:
        if job.status == "done" and job.result is not None:
            self.view.show_traces(job.result)

    # By hand ------------------------------------------------------------------------------------

    def _change(self, text: str, merge: int, fields: dict[str, Any]) -> None:
        self.state.change(text, merge, **fields)

    def _dragged(self, kind: str, at: float, ended: bool) -> None:
        """A line was dragged: keep begin before cut before end."""
        recording, wanted = self.state.recording, self.state.preparation
        if recording is None:
            return
        begin, _cut, end, whole = places(recording, wanted)
        least = 1e-3 * whole
        if kind == "begin":
            self.state.change(tr("Begin of the part"), self._stroke, begin=min(max(0.0, at), end - least))
        elif kind == "end":
            at = max(at, begin + least)
            self.state.change(tr("End of the part"), self._stroke, end=0.0 if at >= whole else at)
        else:
            share = (end - min(max(at, begin), end)) / (end - begin)
            self.state.change(tr("Share held back"), self._stroke, held_share=round(min(share, 0.9), 4))
        self._stroke += ended

    def _part_dragged(self, number: int, first: float, last: float, ended: bool) -> None:
        """A part that is held back was dragged; it keeps a little width."""
        recording, parts = self.state.recording, [*self.state.preparation.held_parts]
        if recording is None or number >= len(parts):
            return
        decimals = time_decimals(recording)
        first, last = round(first, decimals), round(last, decimals)
        if 0.0 <= first < last:
            parts[number] = (first, last)
            self.state.change(tr("Part held back"), self._stroke, held_parts=tuple(parts))
        self._stroke += ended
