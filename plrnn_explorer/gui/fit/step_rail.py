"""The steps of the fit window, one below the other: where one is, what is done, where one can go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

_WIDTH, _ROW, _DISC = 196, 56, 24
_TEXT_LEFT = 50


class StepButton(QAbstractButton):
    """A step: its number in a disc (a tick once done), its name, and a few words about it."""

    def __init__(self, number: int, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.number, self.title, self.detail = number, title, ""
        self._theme, self._done = theme, False
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self._tell()

    def set_detail(self, words: str) -> None:
        """Say a few words below the name."""
        if words != self.detail:
            self.detail = words
            self._tell()
            self.update()

    def set_done(self, done: bool) -> None:
        """Whether what the step is for is there."""
        if done != self._done:
            self._done = done
            self._tell()
            self.update()

    @property
    def done(self) -> bool:
        """Whether what the step is for is there."""
        return self._done

    def _tell(self) -> None:
        state = tr("done") if self._done else self.detail
        name = tr("Step {n}: {title}").format(n=self.number, title=self.title)
        self.setAccessibleName(f"{name}, {state}" if state else name)
        keys = tr("{title} (Ctrl+{n})").format(title=self.title, n=self.number)
        self.setToolTip(f"{keys}\n{self.detail}" if self.detail else keys)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_disc(painter, QPointF(26, self.height() / 2))
        self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colour = self._theme.colour
        box = QRectF(self.rect()).adjusted(4.5, 2.5, -4.5, -2.5)
        if self.isChecked() or (self.isEnabled() and self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selection" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)

    def _paint_disc(self, painter: QPainter, centre: QPointF) -> None:
        colour = self._theme.colour
        disc = QRectF(0, 0, _DISC, _DISC)
        disc.moveCenter(centre)
        filled = self.isChecked()
        ring = "accent" if filled or self._done else "border"
        painter.setPen(QPen(colour(ring), 1.25))
        painter.setBrush(colour("accent") if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        ink = "on_accent" if filled else "accent" if self._done else "dim" if self.isEnabled() else "faint"
        if self._done and not filled:
            painter.setPen(QPen(colour(ink), 1.75, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            x, y = centre.x(), centre.y()
            painter.drawPolyline([QPointF(x - 5, y), QPointF(x - 1.5, y + 3.5), QPointF(x + 5, y - 4)])
            return
        painter.setPen(colour(ink))
        painter.setFont(self._theme.font(label=True, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.number))

    def _paint_words(self, painter: QPainter) -> None:
        room = QRectF(_TEXT_LEFT, 0, self.width() - _TEXT_LEFT - 12, self.height())
        title, small = self._theme.font(bold=self.isChecked()), self._theme.font(label=True)
        high, low = QFontMetrics(title), QFontMetrics(small)
        whole = high.height() + (low.height() + 1 if self.detail else 0)
        top = (self.height() - whole) / 2
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(title)
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "faint"))
        shown = high.elidedText(self.title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(QRectF(room.left(), top, room.width(), high.height()), left, shown)
        if self.detail:
            painter.setFont(small)
            painter.setPen(self._theme.colour("dim" if self.isEnabled() else "faint"))
            shown = low.elidedText(self.detail, Qt.TextElideMode.ElideRight, int(room.width()))
            below = QRectF(room.left(), top + high.height() + 1, room.width(), low.height())
            painter.drawText(below, left, shown)


class StepRail(QWidget):
    """All steps; a click or the arrow keys go to one that can be gone to.

    Signals
    -------
    chosen(int)
        Index of the step the user wants.
    """

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Steps"))
        self.setFixedWidth(_WIDTH)
        self._group = QButtonGroup(self)
        self.steps = [StepButton(i + 1, title, theme, self) for i, title in enumerate(titles)]
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 4, 12)
        column.setSpacing(2)
        for index, step in enumerate(self.steps):
            self._group.addButton(step, index)
            column.addWidget(step)
        column.addStretch(1)
        self._group.idClicked.connect(self.chosen)

    def set_current(self, index: int) -> None:
        """Mark the step that is on view."""
        self.steps[index].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go to the next step that can be gone to."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        index = self._group.checkedId() + way
        if way and 0 <= index < len(self.steps) and self.steps[index].isEnabled():
            self.steps[index].setFocus()
            self.chosen.emit(index)
        elif not way:
            super().keyPressEvent(event)
