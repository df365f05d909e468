"""An equation set as in a paper, in the colours of the theme, sharp on every screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from plrnn_explorer.export.typeset import Outline
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

_CLOSE, _MOVE, _LINE, _QUADRATIC, _CUBIC = 79, 1, 2, 3, 4


class EquationLabel(QWidget):
    """Shows one equation; where it is wider than its room, it becomes smaller.

    The plain text is its accessible name and tooltip, and is shown itself while there is no outline.
    """

    def __init__(self, theme: Theme, size: float, role: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size, self._role = theme, size, role
        self._outline: Outline | None = None
        self._path = QPainterPath()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The equation as plain text."""
        return self._text

    def show_equation(self, text: str, outline: Outline | None) -> None:
        """Show an equation; without its outline the plain text."""
        if text == self._text and outline is self._outline:
            return
        self._text, self._outline = text, outline
        self._path = _path(outline) if outline is not None else QPainterPath()
        self.setAccessibleName(tr("Equation: {text}").format(text=text))
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._outline is None:
            return QSize(120, int(2.2 * self._size))
        width, height = self._outline.high - self._outline.low
        return QSize(int(width * self._size) + 4, int(max(height, 1.1) * self._size) + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour(self._role)
        if self._outline is None:
            painter.setPen(colour)
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), self._text)
            painter.end()
            return
        (left, bottom), (right, top) = self._outline.low, self._outline.high
        scale = min(self._size, (self.width() - 4) / (right - left))
        middle = (self.height() + (top + bottom) * scale) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(QTransform(scale, 0, 0, -scale, 2 - left * scale, middle).map(self._path), colour)
        painter.end()


def _path(outline: Outline) -> QPainterPath:
    """Return the outline as Qt draws it; its counters (the hole of an o) stay open."""
    path, points, i = QPainterPath(), outline.vertices.tolist(), 0
    path.setFillRule(Qt.FillRule.WindingFill)
    while i < len(points):
        code = int(outline.codes[i])
        if code == _MOVE:
            path.moveTo(*points[i])
        elif code == _LINE:
            path.lineTo(*points[i])
        elif code == _QUADRATIC:
            path.quadTo(*points[i], *points[i + 1])
        elif code == _CUBIC:
            path.cubicTo(*points[i], *points[i + 1], *points[i + 2])
        elif code == _CLOSE:
            path.closeSubpath()
        i += {_QUADRATIC: 2, _CUBIC: 3}.get(code, 1)
    return path
