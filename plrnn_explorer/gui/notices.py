"""Notices that do not block: a small bar over the status line that unfolds its details."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import mark, tr

#: How long an "info" stays, in milliseconds; an error stays until it is dismissed.
INFO_MS = 7000
_MOST = 3
#: Pixels to the window's edge, and the widest a notice gets.
_EDGE, _WIDEST = 6, 1400
#: Height of a notice's buttons: with them it is no higher than the status line.
_BUTTON = 20
_LEVELS = {"info": mark("Note"), "error": mark("Error")}


class Notice(QFrame):
    """One sentence, a button to dismiss it, and one to unfold its details where it has any."""

    def __init__(self, level: str, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        sentence, _, details = told(text).partition("\n")
        self.level, self.sentence = level, sentence
        self.setProperty("kind", "notice")
        self.setProperty("level", level)
        self.setAccessibleName(f"{tr(_LEVELS.get(level, level))}: {sentence}")
        self._label = QLabel(sentence, self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = style_label(QLabel(details.strip(), self), "dim")
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        self._buttons: list[QWidget] = []
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        if details.strip():
            self._buttons.append(self._unfold_button())
        self.dismiss = self._dismiss_button(theme)
        self._buttons.append(self.dismiss)
        for button in self._buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 4, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._details)

    def wanted_width(self) -> int:
        """Width in pixels at which the sentence takes one line."""
        words = self._label.fontMetrics().horizontalAdvance(self.sentence) + 4
        others = sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons)
        details = self._details.sizeHint().width() if self._details.isVisibleTo(self) else 0
        return max(words + others, details) + 16 + 2 * self.frameWidth()

    def offer(self, text: str, action: Callable[[], None]) -> None:
        """Add a button, e.g. for details that need a window of their own."""
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        button.setFixedHeight(_BUTTON)
        button.setAccessibleName(tr("{rstrip} of this notice").format(rstrip=text.rstrip("…")))
        button.clicked.connect(action)
        self._row.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons.append(button)

    def _unfold_button(self) -> QPushButton:
        button = QPushButton(tr("Details"), self)
        button.setProperty("kind", "link")
        button.setFixedHeight(_BUTTON)
        button.setCheckable(True)
        button.setAccessibleName(tr("Show the details of this notice"))
        button.toggled.connect(self._details.setVisible)
        button.toggled.connect(self.adjustSize)
        return button

    def _dismiss_button(self, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        theme.set_icon(button, "close", "dim")
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setToolTip(tr("Dismiss"))
        button.setAccessibleName(tr("Dismiss this notice"))
        button.clicked.connect(self.deleteLater)
        return button


class Notices(QWidget):
    """Stack of notices over the status line of a window: there they hide nothing that is looked at.

    One of one line takes the room of the line; longer ones and several grow upwards.
    """

    def __init__(self, theme: Theme, over: QWidget, line: QWidget) -> None:
        super().__init__(over)
        self._theme, self._over, self._line = theme, over, line
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        # Kept here, not asked of the column: its items would get Python halves that outlive them, and what Qt
        # then makes at the same address would be taken for them when it goes (a crash).
        self._notices: list[Notice] = []
        for watched in (over, line):
            watched.installEventFilter(self)
        self.hide()

    def clear(self, level: str) -> None:
        """Take away all notices of a level."""
        for notice in self.notices():
            if notice.level == level:
                self._remove(notice)
        self._place_soon()

    def withdraw(self, sentence: str) -> None:
        """Take away a sentence that holds no longer."""
        for notice in self.notices():
            if notice.sentence == sentence:
                self._remove(notice)
        self._place_soon()

    def show_notice(self, level: str, text: str) -> None:
        """Show a sentence; lines after the first are its details. The same sentence is shown once."""
        for old in self.notices():
            if old.sentence == text.partition("\n")[0]:
                self._remove(old)
        for old in self.notices()[: -(_MOST - 1)]:
            self._remove(old)
        notice = Notice(level, text, self._theme, self)
        notice.installEventFilter(self)
        notice.destroyed.connect(self._place_soon)
        self._column.addWidget(notice)
        self._notices.append(notice)
        notice.show()
        if level != "error":
            QTimer.singleShot(INFO_MS, notice, notice.deleteLater)
        self._place()

    def offer(self, sentence: str, text: str, action: Callable[[], None]) -> None:
        """Add a button to the notice with a sentence."""
        for notice in self.notices():
            if notice.sentence == sentence.partition("\n")[0]:
                notice.offer(text, action)
        self._place_soon()

    def notices(self) -> list[Notice]:
        """Notices on view, oldest first."""
        self._notices = [notice for notice in self._notices if isValid(notice)]
        return list(self._notices)

    def _remove(self, notice: Notice) -> None:
        self._notices.remove(notice)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place_soon()
        return False

    def _place_soon(self) -> None:
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        if not self.notices():
            self.hide()
            return
        room = self._over.width() - 2 * _EDGE
        width = max(min(240, room), min(_WIDEST, room))
        wanted = max(notice.wanted_width() for notice in self.notices())
        width = min(width, wanted)
        height = self._column.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        line = self._line.geometry()
        foot = line.bottom() + 1 if self._line.isVisibleTo(self._over) else self._over.height()
        self.setGeometry(_EDGE, foot - max(height, line.height()), width, max(height, line.height()))
        self.show()
        self.raise_()
