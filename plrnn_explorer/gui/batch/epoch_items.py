"""One line of a plot over epochs, as items that are kept and given new data."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem

from plrnn_explorer.batch.curves import Curve

#: Up to this many epochs the points are marked clearly.
_MARKED = 120


class LineItems:
    """The band, the clear and the guessed connections and the points of a line.

    Parameters
    ----------
    plot : pyqtgraph PlotWidget
    """

    def __init__(self, plot: pg.PlotWidget) -> None:
        self._plot = plot
        self._band = QGraphicsPathItem()
        self._band.setPen(QPen(Qt.PenStyle.NoPen))
        self._clear, self._guessed = (pg.PlotCurveItem(antialias=True) for _ in range(2))
        for curve in (self._clear, self._guessed):
            curve.setSegmentedLineMode("off")
        self._dots = pg.ScatterPlotItem(pen=None, pxMode=True, antialias=True)
        plot.addItem(self._band, ignoreBounds=True)
        for item in (self._clear, self._guessed, self._dots):
            plot.addItem(item)

    def show(self, curve: Curve, colour: QColor, dashed: bool = False) -> None:
        """Draw a line in a colour."""
        width = 1.4 * max(1.0, self._plot.devicePixelRatioF())
        solid = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        for item, joined, style in (
            (self._clear, curve.clear, solid),
            (self._guessed, curve.guessed, Qt.PenStyle.DotLine),
        ):
            shown = bool(joined.any())
            item.setVisible(shown)
            if shown:
                pen = pg.mkPen(colour, width=width, style=style)
                item.setData(curve.x, curve.y, connect=joined.astype(np.int32), pen=pen)
            else:
                item.setData([], [])
        size = 5 if len(curve.x) <= _MARKED else 3
        self._dots.setData(curve.x, curve.y, size=size, brush=colour, pen=None)
        faint = QColor(colour)
        faint.setAlphaF(0.22)
        self._band.setBrush(faint)
        self._band.setPath(_band(curve))

    def clear(self) -> None:
        """Draw nothing."""
        self._band.setPath(QPainterPath())
        for curve in (self._clear, self._guessed):
            curve.setData([], [])
        self._dots.setData([], [])


def _band(curve: Curve) -> QPainterPath:
    """Area between the bounds, where successive ones are joined clearly."""
    path = QPainterPath()
    known = np.isfinite(curve.low) & np.isfinite(curve.high)
    if not known.any() or np.max(curve.high[known] - curve.low[known]) <= 0:
        return path
    breaks = ~(curve.clear[:-1] & known[:-1] & known[1:])
    starts = np.flatnonzero(np.concatenate([[True], breaks]))
    for first, stop in zip(starts, [*starts[1:], len(curve.x)]):
        if stop - first > 1:
            x = curve.x[first:stop]
            around = [*zip(x, curve.low[first:stop]), *zip(x[::-1], curve.high[first:stop][::-1])]
            path.addPolygon(QPolygonF([QPointF(a, b) for a, b in around]))
            path.closeSubpath()
    return path
