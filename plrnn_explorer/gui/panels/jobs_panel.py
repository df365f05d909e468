"""The jobs panel: what is being computed, how long it will take, a button to stop it, and what was done."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.jobs import JobState
from plrnn_explorer.jobs.worker import COMPILING
from plrnn_explorer.phrases import told
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: A computation shorter than this many seconds shows no progress bar.
QUIET_SECONDS = 0.2
_MOST_RECENT = 6


class JobsPanel(QWidget):
    """The job at work with its progress, and the last ones with their times."""

    panel_title: ClassVar[str] = mark("Jobs")

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job = 0
        self._newest = self._of_others = 0  # numbers of jobs: seen last, and last of another model
        self._ended: list[JobState] = []
        self.setAccessibleName(tr(self.panel_title))
        self.setMinimumWidth(200)
        self.title = ElidedLabel(self)
        self.state = style_label(QLabel(self), "dim")
        self.state.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the computation"))
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setToolTip(tr("Stop the computation; what was found so far stays (Ctrl+.)"))
        self.cancel.setAccessibleName(tr("Cancel the computation"))
        self.cancel.clicked.connect(lambda: session.worker.cancel())
        self._history = QWidget(self)
        self._recent = QGridLayout(self._history)
        self._recent.setContentsMargins(0, 0, 0, 0)
        self._recent.setHorizontalSpacing(12)
        self._recent.setVerticalSpacing(4)
        self._recent.setColumnStretch(0, 1)
        self._build()
        self._show_idle()
        session.job_changed.connect(self._job_changed)
        session.study_changed.connect(self._study_changed)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.state)
        column.addWidget(self._scroll_area(), 1)

    def _scroll_area(self) -> QScrollArea:
        """The last jobs scroll where a job at work leaves them little room."""
        holder = QWidget(self)
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._history)
        rows.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(1)  # less than it would ask for itself
        area.setAccessibleName(tr("Last computations"))
        area.setWidget(holder)
        return area

    # News ---------------------------------------------------------------------------------------

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        """Another model is on view: the jobs of the last one are nobody's business any more."""
        if old is None or new is None or not old.has_network_of(new):
            self._of_others = self._newest
            self._ended = []
            self._show_history()
            self._show_idle()

    def _job_changed(self, state: JobState) -> None:
        self._newest = max(self._newest, state.job)
        if state.job <= self._of_others:
            return
        if state.status in ("waiting", "running"):
            if state.job >= self._job:
                self._job = state.job
                self._show_running(state)
        else:
            self._note(state)
            if state.job == self._job:
                self._show_idle()

    def _show_running(self, state: JobState) -> None:
        started = state.elapsed >= QUIET_SECONDS
        compiles = state.message == tr(COMPILING)  # a sentence, which has room below the bar
        self.title.setText(state.title if compiles else told(state.message) or state.title)
        self.title.show()
        self.state.show()
        self._keep_room(self.bar, started)
        self.bar.setValue(round(1000 * state.fraction))
        self._keep_room(self.cancel, True)
        self.state.setText(state.message if compiles else progress_words(state) if started else "")

    def _show_idle(self) -> None:
        self.title.hide()
        self._keep_room(self.bar, False, room=False)
        self._keep_room(self.cancel, False, room=False)
        self.state.setText(
            "" if self._ended else tr("Nothing is being computed. Analyse (F5) starts the main job.")
        )
        self.state.setVisible(not self._ended)

    @staticmethod
    def _keep_room(widget: QWidget, shown: bool, room: bool = True) -> None:
        """Show or hide a widget; with `room` the others do not jump."""
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(room)
        widget.setSizePolicy(policy)
        widget.setVisible(shown)

    # The last ones ------------------------------------------------------------------------------

    def _note(self, state: JobState) -> None:
        # A slider asks for the same again and again: its last time says enough.
        again = self._ended and (self._ended[0].title, self._ended[0].status) == (state.title, state.status)
        self._ended = [state, *self._ended[1 if again else 0 :]][:_MOST_RECENT]
        self._show_history()

    def _show_history(self) -> None:
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._fill(self._ended)
        self._recent.invalidate()  # Qt does not by itself when items are taken away: a bar would stay
        self._history.updateGeometry()

    def _fill(self, states: Sequence[JobState]) -> None:
        words = {"done": "", "cancelled": tr("cancelled"), "failed": tr("failed")}
        for row, state in enumerate(states):
            tip = told(state.error) or time.strftime("%H:%M")
            title = ElidedLabel(self)  # it gives way: the times stay whole
            style_label(title, "dim")
            title.setText(state.title)
            title.set_tip(f"{state.title}\n{tip}")
            self._recent.addWidget(title, row, 0)
            for column, text in enumerate((words[state.status], seconds_words(state.elapsed)), 1):
                label = style_label(QLabel(text, self), "dim")
                label.setToolTip(tip)
                self._recent.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight)


def progress_words(state: JobState) -> str:
    """Share done and time left: "72 % · 4 s left"."""
    share = f"{100 * state.fraction:.0f} %"
    return (
        tr("{share} · {seconds_words} left").format(share=share, seconds_words=seconds_words(state.remaining))
        if state.remaining is not None
        else share
    )


def seconds_words(seconds: float) -> str:
    """A duration for people: 0.24 s, 12 s, 3 min 05 s."""
    if seconds < 9.95:
        return f"{seconds:.2f} s" if seconds < 0.995 else f"{seconds:.1f} s"
    whole = round(seconds)
    return (
        f"{whole} s"
        if whole < 100
        else tr("{value} min {value2:02d} s").format(value=whole // 60, value2=whole % 60)
    )
