"""Drawing in pixels: items whose strokes do not go through the scales of the axes.

Qt strokes wide antialiased lines a hundred times slower where x and y have different scales (measured: 680 ms
instead of 7 ms for 370 long lines), so positions are brought to pixels first.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from pyqtgraph.graphicsItems.PlotCurveItem import arrayToLineSegments
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from plrnn_explorer.gui.plots import fast
from plrnn_explorer.gui.plots.strokes import Strokes, dots, joined_lines
from plrnn_explorer.models.map import Floats


class PixelItem(pg.GraphicsObject):
    """An item that fills the view and paints in pixels; subclasses say what, in `draw`."""

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        super().viewTransformChanged()  # forgets the old viewRect: else the wrong part is repainted

    def paint(self, painter: QPainter, *_: Any) -> None:
        painter.save()
        try:
            onto = painter.worldTransform()
            painter.resetTransform()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter, onto)
        finally:
            painter.restore()  # Qt crashes on a painter left as it is not expected

    def draw(self, painter: QPainter, onto: QTransform) -> None:
        """Paint in pixels; `onto` maps positions of the plane to them."""
        raise NotImplementedError

    def sheet(self, painter: QPainter) -> tuple[tuple[int, int], float]:
        """Width and height of the plot in pixels, and how many physical ones each of them has."""
        area = self.getViewWidget().viewport().size()
        return (area.width(), area.height()), float(painter.device().devicePixelRatioF())


def mapped(xy: Floats, onto: QTransform) -> Floats:
    """Positions (n, 2) of the plane in pixels."""
    matrix = np.array([[onto.m11(), onto.m12()], [onto.m21(), onto.m22()]])
    return np.asarray(xy @ matrix + (onto.dx(), onto.dy()))


class CurveItem(PixelItem):
    """A curve with gaps: strokes on a sheet of its own, which is kept until the window moves.

    Until the loop that strokes is loaded Qt draws it, as one path or line by line.

    Attributes
    ----------
    pen : QPen
    xy : (n, 2) float array, rows of NaN between its pieces
    """

    def __init__(self) -> None:
        super().__init__()
        self.pen = QPen()
        self.xy: Floats = np.empty((0, 2))
        self._smooth, self._one_path = True, False
        self._onto: QTransform | None = None
        self._made: Any = None  # the sheet, the path or the lines, in pixels
        self._sheet: Any = None  # size and ratio it was made for

    def set_curve(self, xy: Floats, pen: QPen, smooth: bool = True, one_path: bool = False) -> None:
        """Show a curve; `one_path` gives the finer joints, but its time grows with the crossings."""
        self.xy, self.pen, self._smooth, self._one_path = xy, pen, smooth, one_path
        self._onto = None
        self.update()

    def draw(self, painter: QPainter, onto: QTransform) -> None:
        if len(self.xy) < 2:
            return
        sheet = (*self.sheet(painter), fast.stroke_loops() is not None)
        if self._onto is None or self._onto != onto or self._sheet != sheet:
            self._onto, self._sheet = QTransform(onto), sheet
            self._made = self._make(mapped(self.xy, onto))
        if isinstance(self._made, Strokes):
            self._made.paint(painter)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
        painter.setPen(self.pen)
        if isinstance(self._made, QPainterPath):
            painter.drawPath(self._made)
        else:
            painter.drawLines(*self._made.drawargs())

    def _make(self, xy: Floats) -> Any:
        size, ratio, ready = self._sheet
        if ready:
            ink, width = self.pen.color(), self.pen.widthF()
            return Strokes.of_lines(size, ratio, ink, joined_lines(xy), width, 1.0)
        x, y = np.ascontiguousarray(xy[:, 0]), np.ascontiguousarray(xy[:, 1])
        if self._one_path:
            return pg.functions.arrayToQPath(x, y, connect="finite")
        return arrayToLineSegments(x, y, connect="finite", finiteCheck=True)


class DotsItem(PixelItem):
    """Many round points of one size and colour, however many: they are strokes of no length.

    Attributes
    ----------
    xy : (n, 2) float array; rows of NaN are left out
    """

    def __init__(self) -> None:
        super().__init__()
        self.xy: Floats = np.empty((0, 2))
        self._colour, self._width = QColor(), 1.0
        self._made: tuple[Any, Strokes] | None = None

    def show_points(self, xy: Floats, colour: QColor, width: float) -> None:
        """Draw these from now on, `width` pixels wide."""
        self.xy, self._colour, self._width, self._made = xy, QColor(colour), width, None
        self.update()

    def draw(self, painter: QPainter, onto: QTransform) -> None:
        if not len(self.xy):
            return
        at = mapped(self.xy, onto)
        if fast.stroke_loops() is None:
            pen = QPen(self._colour, self._width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            at = at[np.isfinite(at).all(axis=1)]
            painter.drawPoints([QPointF(*point) for point in at[:5000].tolist()])
            return
        made_for = (QTransform(onto), self.sheet(painter))
        if self._made is None or self._made[0] != made_for:
            strokes = Strokes.of_lines(*made_for[1], self._colour, dots(at), self._width, 1.0)
            self._made = (made_for, strokes)
        self._made[1].paint(painter)
