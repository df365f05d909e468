"""The glyphs of lists, drawn with the shapes of `export.look`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from plrnn_explorer.export.look import GLYPHS, HETEROCLINIC, HOMOCLINIC, Glyph

#: Kinds drawn as a short line.
_LINES = ("stable", "unstable", "orbit", "recording")


def draw_glyph(painter: QPainter, centre: QPointF, kind: str, colour: QColor, radius: float = 4.5) -> None:
    """Draw an object's glyph: a stability, a kind of point, "stable", "unstable", "orbit" or "recording"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind in _LINES:
        _draw_line(painter, centre, kind, colour, radius)
    else:
        points = {"homoclinic": HOMOCLINIC, "heteroclinic": HETEROCLINIC}
        _draw_point(painter, centre, points.get(kind) or GLYPHS[kind], colour, radius)  # type: ignore[index]
    painter.restore()


def _draw_line(painter: QPainter, centre: QPointF, kind: str, colour: QColor, radius: float) -> None:
    if kind == "orbit":  # dots joined, because a map jumps
        painter.setPen(QPen(colour, 1.0))
        points = [centre + QPointF(dx, dy) for dx, dy in ((-radius, 3), (-1, -2.5), (radius, 1.5))]
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in points:
            painter.drawEllipse(point, 1.7, 1.7)
        return
    if kind == "recording":  # a trace
        painter.setPen(QPen(colour, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        trace = ((-5.5, 1), (-3.5, 1), (-2, -3.5), (0, 3.5), (1.5, -1.5), (3, 1), (5.5, 1))
        painter.drawPolyline(QPolygonF([centre + QPointF(dx, dy) for dx, dy in trace]))
        return
    painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(centre - QPointF(radius, 0), centre + QPointF(radius, 0))


def _draw_point(painter: QPainter, centre: QPointF, glyph: Glyph, colour: QColor, radius: float) -> None:
    sharp = Qt.PenJoinStyle.MiterJoin
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, sharp))
    painter.setBrush(colour if glyph.filled else Qt.BrushStyle.NoBrush)
    if glyph.shape == "disc":
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5)
    elif glyph.shape == "square":
        side = radius - 1.5
        painter.drawRect(QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side))
    else:
        painter.drawPolygon(_corners(glyph.shape, centre, radius + 0.5))


def _corners(shape: str, centre: QPointF, radius: float) -> QPolygonF:
    offsets = {
        "diamond": ((0, -radius), (radius, 0), (0, radius), (-radius, 0)),
        "triangle": ((0, -radius), (radius, radius * 0.8), (-radius, radius * 0.8)),
    }[shape]
    return QPolygonF([centre + QPointF(*offset) for offset in offsets])


def draw_eye(painter: QPainter, centre: QPointF, colour: QColor, is_open: bool) -> None:
    """Draw an eye, 14 px wide: open, or struck through."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lids = QPainterPath(centre - QPointF(6.5, 0))
    lids.quadTo(centre - QPointF(0, 8.5), centre + QPointF(6.5, 0))
    lids.quadTo(centre + QPointF(0, 8.5), centre - QPointF(6.5, 0))
    painter.drawPath(lids)
    painter.drawEllipse(centre, 1.8, 1.8)
    if not is_open:
        painter.drawLine(centre + QPointF(-5.5, 4.5), centre + QPointF(5.5, -4.5))
    painter.restore()


def draw_chevron(painter: QPainter, centre: QPointF, colour: QColor, is_open: bool) -> None:
    """Draw the mark that unfolds a group."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_join = Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, round_join))
    down, right = ((-3.5, -1.75), (0, 1.75), (3.5, -1.75)), ((-1.75, -3.5), (1.75, 0), (-1.75, 3.5))
    offsets = down if is_open else right
    painter.drawPolyline(QPolygonF([centre + QPointF(*offset) for offset in offsets]))
    painter.restore()
