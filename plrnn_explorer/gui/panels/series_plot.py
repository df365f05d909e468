"""Curves against the step, drawn by pyqtgraph with no more points than the screen can show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPen
from PySide6.QtWidgets import QWidget

from plrnn_explorer.export.look import MUTED
from plrnn_explorer.gui.format import MINUS
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: A series that varies less than this share of its values is flat.
_LEAST_SPAN = 1e-6
#: Up to this many steps the points themselves are marked: a map jumps.
_MARKED = 100
#: Steps of an orbit that are shown at first beside a recording.
_COMPARED = 300
#: No step.
NOWHERE = -(1 << 40)


class _Axis(pg.AxisItem):
    """An axis with true minus signs."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [text.replace("-", MINUS) for text in super().tickStrings(values, scale, spacing)]


class _ValueAxis(_Axis):
    """An axis that names at least two values: one alone gives no scale."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        span = high - low
        if not 0 < span < np.inf:
            return super().tickSpacing(low, high, size)
        power = 10.0 ** np.floor(np.log10(span))
        for step in (5 * power, 2 * power, power, power / 2, power / 5):
            if np.floor(high / step) - np.ceil(low / step) >= 1:
                return [(step, 0)]
        return [(power / 10, 0)]  # whatever lies in between: two steps of this fit in any span


class _StepAxis(_Axis):
    """An axis of whole steps."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        spacings = super().tickSpacing(low, high, size)
        return [each for each in spacings if each[0] >= 1] or [(1, 0)]


class _Measured(pg.PlotDataItem):
    """A recorded curve; beside a series of the model, the window follows that one along the steps."""

    follows = False

    def dataBounds(self, ax: int, *arguments: object, **more: object) -> Any:
        if ax == 0 and self.follows:
            return None, None
        return super().dataBounds(ax, *arguments, **more)


class SeriesPlot(pg.PlotWidget):
    """One curve for each coordinate; curves are kept and given new data.

    Signals
    -------
    step_hovered(object)
        Step under the cursor; `NOWHERE` when it leaves.
    menu_asked(object, QPoint)
        The right button was pressed at a step; the place on the screen.
    """

    step_hovered = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        axes = {"left": _ValueAxis("left"), "bottom": _StepAxis("bottom")}
        super().__init__(parent, enableMenu=False, axisItems=axes)
        self._theme = theme
        self._length = self._first = 0
        self._flat = False
        self._span: tuple[float, float] | None = None
        self._measured_span: tuple[float, float] | None = None
        self._curves: list[pg.PlotDataItem] = []
        self._measured: list[_Measured] = []
        self._recorded, self._beside = 0, False
        self._values: Floats | None = None
        self._columns: tuple[int, ...] = ()
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._cursor.hide()
        self.addItem(self._cursor, ignoreBounds=True)
        self.setMouseEnabled(x=True, y=False)
        self.hideButtons()
        self.getPlotItem().getViewBox().setDefaultPadding(0.01)
        self.getPlotItem().setContentsMargins(0, 4, 0, 0)
        self.scene().sigMouseMoved.connect(self._moved)
        self.setMinimumHeight(64)
        self.setAccessibleName(tr("Coordinates against the step"))
        self.refresh_theme()

    @property
    def curves(self) -> list[pg.PlotDataItem]:
        """The curves in use, in the order of the coordinates on show."""
        return [curve for curve in self._curves if curve.isVisible()]

    def colour(self, number: int) -> str:
        """Colour of curve `number`, readable on the panel."""
        return self._theme.mixed(MUTED[number % len(MUTED)], 0.64, "text").name()

    def show_points(self, points: Floats, columns: Sequence[int], first: int = 0) -> None:
        """Draw columns of points (n, M) against the steps `first`, `first` + 1, …"""
        self._length, self._first = len(points), first
        steps = first + np.arange(len(points))
        while len(self._curves) < len(columns):
            self._curves.append(self._new_curve(len(self._curves)))
        marked = len(points) <= _MARKED
        for number, curve in enumerate(self._curves):
            curve.setVisible(number < len(columns))
            if number < len(columns):
                curve.setSymbol("o" if marked else None)
                curve.setData(steps, points[:, columns[number]])
        self._span = _span_of(points[:, list(columns)])
        self._keep_span()

    def show_recording(self, values: Floats, columns: Sequence[int], alone: bool) -> None:
        """Draw columns of measured data (n, N), row k at step k, below the curves of the model; -1: none.

        `alone`: there is no series of the model, so the window takes in the whole recording.
        """
        beside = len(values) > 0 and not alone
        if beside != self._beside:
            self._beside = beside
            for number, curve in enumerate(self._curves):
                self._paint(curve, number)
        same = values is self._values and tuple(columns) == self._columns
        self._recorded, self._values, self._columns = len(values), values, tuple(columns)
        if same:  # a long one takes a while to hand over, and an orbit beside it may be running
            for measured in self._measured:
                measured.follows = not alone
            return
        steps = np.arange(len(values))
        while len(self._measured) < len(columns):
            self._measured.append(self._new_measured(len(self._measured)))
        for number, measured in enumerate(self._measured):
            shown = number < len(columns) and columns[number] >= 0 and len(values) > 0
            measured.setVisible(shown)
            measured.follows = not alone
            if shown:
                measured.setData(steps, values[:, columns[number]], connect="finite")
            else:
                measured.clear()
        kept = [column for column in columns if column >= 0]
        self._measured_span = _span_of(values[:, kept]) if len(values) and kept else None
        self._keep_span()

    @property
    def measured(self) -> list[pg.PlotDataItem]:
        """The recorded curves on show."""
        return [curve for curve in self._measured if curve.isVisible()]

    @property
    def first_step(self) -> int:
        """The first whole step in the window."""
        return int(np.ceil(self.getPlotItem().getViewBox().viewRange()[0][0]))

    def _new_measured(self, number: int) -> _Measured:
        curve = _Measured(antialias=True)
        curve.setZValue(-1)
        self.addItem(curve)
        curve.setDownsampling(auto=True, method="peak")
        curve.setClipToView(True)
        self._paint_measured(curve, number)
        return curve

    def _paint_measured(self, curve: _Measured, number: int) -> None:
        colour = QColor(self.colour(number))
        colour.setAlphaF(0.55)
        curve.setPen(self._pen(colour, 1))

    def _pen(self, colour: QColor | str, width: float) -> QPen:
        """Pen as wide on every screen: Qt counts the width of a plot's pen in the screen's pixels."""
        made: QPen = pg.mkPen(colour, width=width * max(1.0, self.devicePixelRatioF()))
        return made

    def _keep_span(self) -> None:
        """Do not blow up rounding noise: what hardly varies is shown flat, with its value on the axis.

        A recording on show counts too: it is never cut off because the model beside it rests.
        """
        box = self.getPlotItem().getViewBox()
        spans = [span for span in (self._span, self._measured_span) if span is not None]
        low, high = min((s[0] for s in spans), default=0.0), max((s[1] for s in spans), default=0.0)
        flat = bool(spans) and high - low <= _LEAST_SPAN * max(abs(low), abs(high))
        if flat:
            half = 0.1 * max(abs(low), abs(high)) or 1.0
            box.setYRange((low + high) / 2 - half, (low + high) / 2 + half, padding=0)
        elif self._flat:
            box.enableAutoRange(y=True)
        self._flat = flat

    def show_all(self) -> None:
        """Zoom out to the whole series, and keep it whole while it grows.

        Beside a recording only the first part of a long one: there the two are compared.
        """
        box = self.getPlotItem().getViewBox()
        if self._beside and self._length > _COMPARED:
            box.setXRange(self._first, self._first + _COMPARED, padding=0.02)
            box.enableAutoRange(y=not self._flat)
        else:
            box.enableAutoRange(x=True, y=not self._flat)

    def show_everything(self) -> None:
        """Zoom out to the whole series and the whole recording."""
        end = max(self._first + self._length, self._recorded)
        box = self.getPlotItem().getViewBox()
        box.setXRange(min(0, self._first), max(1, end - 1))
        box.enableAutoRange(y=not self._flat)

    def _new_curve(self, number: int) -> pg.PlotDataItem:
        curve = pg.PlotDataItem(symbolSize=4, symbolPen=None, antialias=True)
        self.addItem(curve)
        # What is not seen is not drawn: of many points in a pixel column, the lowest and the highest.
        curve.setDownsampling(auto=True, method="peak")
        curve.setClipToView(True)
        self._paint(curve, number)
        return curve

    def _paint(self, curve: pg.PlotDataItem, number: int) -> None:
        curve.setPen(self._pen(self.colour(number), 2 if self._beside else 1))
        curve.setSymbolBrush(self.colour(number))

    def refresh_theme(self) -> None:
        """Take the colours of the theme again."""
        self.setBackground(self._theme.colour("panel"))
        self._cursor.setPen(pg.mkPen(self._theme.colour("faint"), width=1))
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setPen(pg.mkPen(self._theme.colour("border"), width=1))
            axis.setTextPen(self._theme.colour("dim"))
            axis.setStyle(
                tickFont=self._theme.font(label=True),
                tickLength=-4,
                autoExpandTextSpace=False,
                maxTickLevel=0,
            )
        self.getPlotItem().getAxis("left").setWidth(48)
        self.getPlotItem().getAxis("bottom").setHeight(18)
        for number, curve in enumerate(self._curves):
            self._paint(curve, number)
        for number, measured in enumerate(self._measured):
            self._paint_measured(measured, number)

    def _moved(self, position: QPointF) -> None:
        box = self.getPlotItem().getViewBox()
        step = round(box.mapSceneToView(position).x())
        row = step - self._first
        known = 0 <= row < self._length or 0 <= step < self._recorded
        inside = box.sceneBoundingRect().contains(position) and known
        self._cursor.setVisible(inside)
        if inside:
            self._cursor.setPos(step)
        self.step_hovered.emit(step if inside else NOWHERE)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)
        self._cursor.hide()
        self.step_hovered.emit(NOWHERE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.getPlotItem().getViewBox().mapSceneToView(self.mapToScene(event.pos()))
        self.menu_asked.emit(round(at.x()), event.globalPos())
        event.accept()

    def mouseDoubleClickEvent(self, event: object) -> None:
        super().mouseDoubleClickEvent(event)
        self.show_all()

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Home:
            self.show_all()
        else:
            super().keyPressEvent(event)


def _span_of(values: Floats) -> tuple[float, float] | None:
    """Least and largest finite value; None without one."""
    finite = values[np.isfinite(values)]
    return (float(finite.min()), float(finite.max())) if finite.size else None
