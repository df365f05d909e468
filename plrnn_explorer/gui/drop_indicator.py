"""What is seen while files are dragged over the window: where they would go and what would happen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.theme import Theme

_MARGIN, _ROUND, _PAD = 12, 8.0, 16


class DropIndicator(QWidget):
    """A dashed frame over a widget with a sentence in it; it lets everything through."""

    def __init__(self, over: QWidget, theme: Theme) -> None:
        super().__init__(over)
        self._over, self._theme = over, theme
        self.text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show what would happen."""
        self.text = text
        self.setAccessibleName(text)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.colour("background"))
        veil.setAlphaF(0.6)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setPen(QPen(self._theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        painter.setFont(self._theme.font(bold=True))
        room = painter.fontMetrics().elidedText(
            self.text, Qt.TextElideMode.ElideMiddle, round(frame.width() - 4 * _PAD)
        )
        size = painter.fontMetrics().boundingRect(room).size()
        label = QRectF(0, 0, size.width() + 2 * _PAD, size.height() + _PAD)
        label.moveCenter(frame.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(label, _ROUND, _ROUND)
        painter.setPen(self._theme.colour("on_accent"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, room)
        painter.end()
