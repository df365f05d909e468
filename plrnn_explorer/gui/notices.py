"""Notices that do not block: a small bar over the phase space or start page that unfolds its details."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import tr

#: How long an "info" stays, in milliseconds; an error stays until it is dismissed.
INFO_MS = 7000
_MOST = 3


class Notice(QFrame):
    """One sentence, a button to dismiss it, and one to unfold its details where it has any."""

    def __init__(self, level: str, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        sentence, _, details = text.partition("\n")
        self.level, self.sentence = level, sentence
        self.setProperty("kind", "notice")
        self.setProperty("level", level)
        self.setAccessibleName(f"{level}: {sentence}")
        self._label = QLabel(sentence, self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = style_label(QLabel(details.strip(), self), "dim")
        self._details.setTextFormat(Qt.TextFormat.PlainText)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        row = self._row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        if details.strip():
            row.addWidget(self._unfold_button(), 0, Qt.AlignmentFlag.AlignTop)
        self.dismiss = self._dismiss_button(theme)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.addLayout(row)
        column.addWidget(self._details)

    def offer(self, text: str, action: Callable[[], None]) -> None:
        """Add a button, e.g. for details that need a window of their own."""
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        button.setAccessibleName(tr("{rstrip} of this notice").format(rstrip=text.rstrip("…")))
        button.clicked.connect(action)
        self._row.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignTop)

    def _unfold_button(self) -> QPushButton:
        button = QPushButton(tr("Details"), self)
        button.setProperty("kind", "link")
        button.setCheckable(True)
        button.setAccessibleName(tr("Show the details of this notice"))
        button.toggled.connect(self._details.setVisible)
        button.toggled.connect(self.adjustSize)
        return button

    def _dismiss_button(self, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        theme.set_icon(button, "close", "dim")
        button.setToolTip(tr("Dismiss"))
        button.setAccessibleName(tr("Dismiss this notice"))
        button.clicked.connect(self.deleteLater)
        return button


class Notices(QWidget):
    """Stack of notices over the top (or bottom) of another widget; never over all of it."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme, self._over = theme, over
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        # Kept here, not asked of the column: its items would get Python halves that outlive them, and what Qt
        # then makes at the same address would be taken for them when it goes (a crash).
        self._notices: list[Notice] = []
        self._below = False
        self._anchor: QWidget | None = None
        over.installEventFilter(self)
        self.hide()

    def set_below(self, below: bool) -> None:
        """Lay the notices over the bottom edge instead of the top."""
        self._below = below
        self._place_soon()

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

    def keep_clear(self, anchor: QWidget) -> None:
        """Lie over the foot of a widget, where the words of a plot's axis are, not over what it shows."""
        self._anchor = anchor
        anchor.installEventFilter(self)

    def _foot(self, anchor: QWidget | None = None) -> int:
        """Where the lowest notice ends."""
        if anchor is None or not anchor.isVisible():
            return self._over.height() - 16
        return anchor.mapTo(self._over, QPoint(0, anchor.height())).y() - 6

    def _place(self) -> None:
        if not self.notices():
            self.hide()
            return
        width = max(240, min(640, self._over.width() - 48))
        height = self._column.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        top = (self._foot() if self._below else self._foot(self._anchor)) - height
        self.setGeometry((self._over.width() - width) // 2, top, width, height)
        self.show()
        self.raise_()
