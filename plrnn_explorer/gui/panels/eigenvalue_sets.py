"""What the eigenvalue plot shows: sets of values, each with its look and the way it came."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from plrnn_explorer.dynamics.cycle import Complexes
from plrnn_explorer.gui.panels.eigenvalue_layout import POINT, Frame

#: Markers of the sets, in their order: to be told apart without colours too.
MARKERS = ("disc", "square", "diamond", "triangle", "cross", "ring")
#: A way on screen shorter than this, in pixels, has no arrow-head.
_SHORT, _HEAD = 9.0, 7.0


def _none() -> Complexes:
    return np.empty((0, 0), dtype=complex)


@dataclass(frozen=True, eq=False)
class ValueSet:
    """Values (n,), a colour (None: by the unit circle), a marker, and where they were before, (T, n)."""

    values: Complexes
    colour: QColor | None = None
    marker: str = "disc"
    trail: Complexes = field(default_factory=_none)

    @property
    def reach(self) -> float:
        """Largest modulus of the values and their trail."""
        now = float(np.max(np.abs(self.values), initial=0.0))
        return max(now, float(np.max(np.abs(self.trail), initial=0.0)))


def draw_marker(painter: QPainter, at: QPointF, marker: str, size: float = POINT) -> None:
    """Draw a marker with the painter's pen and brush."""
    x, y, r = at.x(), at.y(), size
    if marker == "square":
        painter.drawRect(QRectF(x - r + 0.5, y - r + 0.5, 2 * r - 1, 2 * r - 1))
    elif marker == "diamond":
        r += 1
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y)])
        )
    elif marker == "triangle":
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - r - 1), QPointF(x + r + 1, y + r), QPointF(x - r - 1, y + r)])
        )
    elif marker == "cross":
        pen = painter.pen()
        painter.setPen(QPen(painter.brush().color(), 2.2))
        painter.drawLine(QPointF(x - r, y - r), QPointF(x + r, y + r))
        painter.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r))
        painter.setPen(pen)
    elif marker == "ring":
        pen, brush = painter.pen(), painter.brush()
        painter.setPen(QPen(brush.color(), 2.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, r, r)
        painter.setPen(pen)
        painter.setBrush(brush)
    else:
        painter.drawEllipse(at, r, r)


def draw_trail(painter: QPainter, frame: Frame, way: Complexes, colour: QColor) -> None:
    """Draw where one value came from: a faint line, a ring at its start, an arrow-head near its end."""
    points = [frame.place(complex(value)) for value in way]
    if len(points) < 2 or _length(points) < 1:
        return
    faint = QColor(colour)
    faint.setAlphaF(0.5)
    painter.setPen(QPen(faint, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.drawEllipse(points[0], 3.0, 3.0)
    tip = points[-1]
    before = next((p for p in reversed(points) if _gap(p, tip) >= POINT + _HEAD), None)
    if before is None or _length(points) < _SHORT:
        return
    gap = _gap(tip, before)
    x, y = (tip.x() - before.x()) / gap, (tip.y() - before.y()) / gap
    end = QPointF(tip.x() - x * (POINT + 0.5), tip.y() - y * (POINT + 0.5))
    neck = QPointF(end.x() - x * _HEAD, end.y() - y * _HEAD)
    side = QPointF(-0.45 * _HEAD * y, 0.45 * _HEAD * x)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([end, neck + side, neck - side]))


def _gap(a: QPointF, b: QPointF) -> float:
    return float(np.hypot(a.x() - b.x(), a.y() - b.y()))


def _length(points: list[QPointF]) -> float:
    return sum(_gap(a, b) for a, b in pairwise(points))
