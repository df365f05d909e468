"""What all panels share: they follow the session, do nothing while hidden, and say what will be here."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.study.analyse import Stage
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Space around the content of a panel and between its parts, in pixels.
MARGIN, GAP = 12, 8
#: A panel behind a tab, which Qt counts as visible, catches up after this many milliseconds; each panel a
#: little later than the one before, so that no two do so at once.
_BEHIND_MS, _APART_MS = 120, 17
_numbers = count()


def changed(old: Study | None, new: Study | None, *names: str) -> bool:
    """Whether any of the named fields is another value in the new study."""
    if old is None or new is None:
        return old is not new
    return any(getattr(old, name) is not getattr(new, name) for name in names)


class EmptyState(QWidget):
    """Says what will be here and offers the button that brings it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run: Callable[[], object] = lambda: None
        self._is_job = False
        self.text = style_label(QLabel(), "dim")
        self.text.setWordWrap(True)
        self.button = QPushButton()
        self.button.clicked.connect(lambda: self._run())
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addStretch()

    def offer(
        self,
        text: str,
        action: str = "",
        stages: tuple[Stage, ...] = (),
        run: Callable[[], object] | None = None,
        job: bool = False,
    ) -> None:
        """Show a sentence and, with `action`, a button that runs these stages of the analysis, or `run`.

        What starts a job waits until none is at work; with `job`, `run` does so too.
        """
        self.text.setText(text)
        self.button.setText(action)
        self.button.setAccessibleDescription(text)
        self.button.setVisible(bool(action))
        self._run = run or (lambda: self._session.analyse(stages, action))
        self._is_job = job or run is None
        self.follow_jobs()

    def follow_jobs(self) -> None:
        """Grey out a button that starts a job while one is at work."""
        self.button.setEnabled(not (self._is_job and self._session.worker.busy))


class Panel(QWidget):
    """Base of the panels: shows the session's study when visible, catches up when shown.

    Behind a tab it follows later, and once for many changes; brought to the front it catches up at once.

    Subclasses build their content in `body` and override `refresh`, and `refresh_selection` where it matters.
    """

    panel_title: ClassVar[str] = ""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.theme = session, theme
        self._shown: Study | None = None
        self._selected: tuple[str, ...] = ()
        self._started = self._stale = False
        self._in_front = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_BEHIND_MS + _APART_MS * (next(_numbers) % 10))
        self._later.timeout.connect(self._come_up)
        self.empty = EmptyState(session)
        self.body = QWidget()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.body)
        self.setAccessibleName(tr(self.panel_title))
        self.setMinimumWidth(200)
        session.study_changed.connect(self._catch_up)
        session.selected_changed.connect(self._catch_up)
        session.job_changed.connect(self._job_changed)
        theme.changed.connect(self._theme_changed)

    @property
    def study(self) -> Study | None:
        """The study on show."""
        return self._shown

    def show_body(self, there: bool) -> None:
        """Show the content, or the empty state."""
        self._stack.setCurrentWidget(self.body if there else self.empty)

    def refresh(self, old: Study | None, new: Study | None) -> None:
        """Show what differs between two studies."""
        raise NotImplementedError

    def refresh_selection(self, object_id: str) -> None:
        """Show which objects are selected: `session.selected`, the last of them given."""

    def refresh_theme(self) -> None:
        """Take the colours of the theme again."""

    def set_in_front(self, in_front: bool) -> None:
        """Be told whether another panel lies before this one, as tabs do."""
        self._in_front = in_front
        if in_front and self.isVisible():
            self._come_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._in_front:
            self._come_up()
        else:
            self._later.start()

    def _come_up(self) -> None:
        """Show what there is now."""
        self._later.stop()
        if self._stale:
            self._stale = False
            self.refresh_theme()
        self._show_now()

    def _catch_up(self, *_news: Any) -> None:
        if self._in_front:
            self._show_now()
        elif self.isVisible() and not self._later.isActive():
            self._later.start()

    def _show_now(self) -> None:
        if not self.isVisible():
            return
        old, new = self._shown, self.session.study
        if new is not old or not self._started:
            self._started = True
            self._shown = new
            self.refresh(old, new)
            self._selected = self.session.selected
            self.refresh_selection(self.session.selection)
        elif self._selected != self.session.selected:
            self._selected = self.session.selected
            self.refresh_selection(self.session.selection)

    def _job_changed(self, _state: object) -> None:
        self.empty.follow_jobs()

    def _theme_changed(self) -> None:
        self._stale = not (self.isVisible() and self._in_front)
        if not self._stale:
            self.refresh_theme()
        elif self.isVisible():
            self._later.start()


def column_layout(parent: QWidget, margin: int = MARGIN) -> QVBoxLayout:
    """Vertical layout on the panels' grid."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(margin, GAP, margin, margin)
    layout.setSpacing(GAP)
    return layout


def scrolled(*widgets: QWidget) -> QScrollArea:
    """Widgets in a column that scrolls where they need more room."""
    holder = QWidget()
    column = column_layout(holder, 0)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    area = QScrollArea()
    area.setWidget(holder)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def wrapped(label: QLabel) -> QLabel:
    """Let a label wrap and its text be selected."""
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
