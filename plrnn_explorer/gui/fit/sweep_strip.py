"""Every sweep as a small cell: fitted, held back or left out; a drag paints over several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import mark, tr

_CELL, _GAP = 24, 2
#: What becomes of a sweep, in the order in which clicks go through them.
FITTED, HELD, OUT = range(3)
_WORDS = (mark("fitted"), mark("held back"), mark("left out"))


class SweepStrip(QWidget):
    """Cells for all sweeps; a click goes on to the next state, a drag gives it to all that are passed.

    Signals
    -------
    changed(tuple of int, bool)
        The state of every sweep; whether the drag has ended.
    """

    changed = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.states: tuple[int, ...] = ()
        self._brush, self._current = FITTED, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)
        self._tell()

    def show_states(self, states: Sequence[int]) -> None:
        """Show what becomes of every sweep."""
        if len(states) != len(self.states):
            self._current = 0
        self.states = tuple(states)
        self.setFixedHeight(self.heightForWidth(max(self.width(), _CELL)))
        self._tell()
        self.update()

    def _tell(self) -> None:
        name = tr("Sweeps: fitted, held back or left out")
        if self.states:
            now = tr("sweep {n} is {state}").format(n=self._current + 1, state=self._words(self._current))
            name = f"{name}; {now}"
        self.setAccessibleName(name)

    def _words(self, index: int) -> str:
        return tr(_WORDS[self.states[index]])

    # Where things are ---------------------------------------------------------------------------

    def _per_row(self, width: int) -> int:
        return max(1, (width + _GAP) // (_CELL + _GAP))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-max(1, len(self.states)) // self._per_row(width))
        return rows * (_CELL + _GAP) + 2

    def sizeHint(self) -> QSize:
        return QSize(10 * (_CELL + _GAP), self.heightForWidth(10 * (_CELL + _GAP)))

    def cell(self, index: int) -> QRectF:
        """Where a sweep is drawn."""
        row, column = divmod(index, self._per_row(self.width()))
        step = _CELL + _GAP
        return QRectF(1 + column * step, 1 + row * step, _CELL, _CELL)

    def _at(self, point: QPoint) -> int:
        step = _CELL + _GAP
        column, row = (point.x() - 1) // step, (point.y() - 1) // step
        per_row = self._per_row(self.width())
        index = row * per_row + column
        return index if 0 <= column < per_row and 0 <= index < len(self.states) else -1

    # By hand ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._brush = (self.states[index] + 1) % len(_WORDS)
            self._paint_cell(index, False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if event.buttons() & Qt.MouseButton.LeftButton and index >= 0 and index != self._current:
            self._paint_cell(index, False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.states:
            self.changed.emit(self.states, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._per_row(self.width())
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -row, Qt.Key.Key_Down: row}
        key = Qt.Key(event.key())
        if key in ways and self.states:
            self._current = min(max(0, self._current + ways[key]), len(self.states) - 1)
            self._tell()
            self.update()
        elif key == Qt.Key.Key_Space and self.states:
            self._brush = (self.states[self._current] + 1) % len(_WORDS)
            self._paint_cell(self._current, True)
        else:
            super().keyPressEvent(event)

    def _paint_cell(self, index: int, ended: bool) -> None:
        self._current = index
        states = list(self.states)
        states[index] = self._brush
        self.states = tuple(states)
        self._tell()
        self.update()
        self.changed.emit(self.states, ended)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            index = self._at(event.pos())
            words = tr("Sweep {n}: {state}. Click to change, drag over several.")
            told = words.format(n=index + 1, state=self._words(index)) if index >= 0 else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    # Drawing ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(label=True))
        colour = self._theme.colour
        for index, state in enumerate(self.states):
            box = self.cell(index).adjusted(0.5, 0.5, -0.5, -0.5)
            fill, edge, ink = (
                (colour("recording", 0.28), colour("recording", 0.7), colour("text")),
                (colour("accent", 0.28), colour("accent"), colour("text")),
                (colour("panel"), colour("border"), colour("faint")),
            )[state]
            here = self.hasFocus() and index == self._current
            painter.setPen(QPen(colour("text") if here else edge, 1.6 if here else 1))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        painter.end()
