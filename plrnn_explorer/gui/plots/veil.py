"""The look of what the data never came near: a thin veil with rising lines, never a basin's colour."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from plrnn_explorer.gui.plots.pixel_item import PixelItem, mapped
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats

#: Pixels between two lines of the hatch.
_PITCH = 9
#: How much of what lies below the veil takes away, and how strong the lines are.
_VEIL, _LINES = 0.42, 0.40


def veil_brush(theme: Theme) -> QBrush:
    """Rising thin lines, wide apart: undecided cells have falling ones, close together."""
    tile = QPixmap(_PITCH, _PITCH)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("dim", _LINES), 1.0))
    for shift in (-_PITCH, 0, _PITCH):  # the corners of the tile belong to its neighbours' lines
        painter.drawLine(QPointF(shift - 1, _PITCH + 1), QPointF(shift + _PITCH + 1, -1))
    painter.end()
    return QBrush(tile)


class VeilItem(PixelItem):
    """Rings filled by the odd-even rule, in pixels; drawn once for each window."""

    def __init__(self) -> None:
        super().__init__()
        self.rings: list[Floats] = []
        self._veil, self._edge, self._brush = QColor(), QColor(), QBrush()
        self._made: tuple[Any, QPixmap] | None = None

    def show_rings(self, rings: list[Floats], theme: Theme) -> None:
        """Mark the inside of rings (n, 2)."""
        self.rings, self._made = rings, None
        self._veil, self._edge = theme.colour("background", _VEIL), theme.colour("dim", 0.55)
        self._brush = veil_brush(theme)
        self.update()

    def draw(self, painter: QPainter, onto: QTransform) -> None:
        if not self.rings:
            return
        key = (QTransform(onto), self.sheet(painter))
        if self._made is None or self._made[0] != key:
            self._made = (key, self._picture(*key))
        painter.drawPixmap(0, 0, self._made[1])

    def _picture(self, onto: QTransform, sheet: tuple[tuple[int, int], float]) -> QPixmap:
        (width, height), ratio = sheet
        picture = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for ring in self.rings:
            path.addPolygon(QPolygonF([QPointF(*p) for p in mapped(ring, onto).tolist()]))
        painter = QPainter(picture)
        painter.fillPath(path, self._veil)
        painter.fillPath(path, self._brush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._edge, 1.0, Qt.PenStyle.DotLine))
        painter.drawPath(path)
        painter.end()
        return picture
