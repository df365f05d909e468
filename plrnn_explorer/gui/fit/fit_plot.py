"""A quiet plot of curves for the fit page: axes in the look of the window, curves made once and kept."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.plots.axis_numbers import number_axes
from plrnn_explorer.gui.plots.plane_box import MinusAxis
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats

#: Room for the numbers of an axis, so that plots below each other line up.
_LEFT = 52
#: Ticks per pixel, against what pyqtgraph would draw; and the smallest plot that still says something.
_DENSITY, _LEAST = 0.6, (110, 44)
#: Pixels of a caption.
_CAPTION = 240
#: Heights of the font between two numbers of an upright axis.
_APART = 1.15
_POWERS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class UprightAxis(MinusAxis):
    """An axis on the left whose numbers keep apart however low the plot is."""

    def __init__(self) -> None:
        super().__init__("left")

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """Spacing of the numbers, and where they begin."""
        spacing, offset = super().tickSpacing(low, high, size)[0]
        return [(self.roomy(spacing, high - low, size), offset)]

    def roomy(self, spacing: float, span: float, size: float) -> float:
        """The spacing, doubled until two numbers do not touch."""
        font = self.style["tickFont"]
        needed = _APART * (QFontMetricsF(font).height() if font is not None else 12.0)
        while 0.0 < spacing < span and spacing / span * size < needed:
            spacing *= 2.0
        return spacing


class _LogAxis(UprightAxis):
    """An axis of logarithms to base ten that names the powers."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        span = high - low
        spacing = max(1.0, float(np.ceil(span / 4))) if span >= 1.2 else span / 3 or 1.0
        return [(self.roomy(spacing, span, size), 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if all(abs(v - round(v)) < 1e-9 for v in values):
            return [f"10{str(round(v)).translate(_POWERS)}" for v in values]
        return [f"{10.0**v:.2g}".replace("e-0", "e−").replace("-", "−") for v in values]


class FitPlot(pg.PlotWidget):
    """Curves by number; given new data they stay the same items.

    Parameters
    ----------
    theme : Theme
    name : str
        For those who do not see it.
    log : bool
        The vertical axis is logarithmic: give logarithms to base ten.
    """

    def __init__(self, theme: Theme, name: str, log: bool = False, parent: QWidget | None = None) -> None:
        axes = {"left": _LogAxis() if log else UprightAxis(), "bottom": MinusAxis("bottom")}
        super().__init__(parent, enableMenu=False, axisItems=axes)
        self._theme = theme
        self._curves: dict[int, pg.PlotDataItem] = {}
        self._pens: dict[int, tuple[QColor, float]] = {}
        self._window: tuple[float, ...] = ()
        self.setAccessibleName(name)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.getPlotItem().layout.setContentsMargins(0, 6, 8, 2)
        self.getAxis("left").setWidth(_LEFT)
        for side in ("left", "bottom"):
            self.getAxis(side).enableAutoSIPrefix(False)
            self.getAxis(side).setTickDensity(_DENSITY)
        self._caption = pg.TextItem()
        self._caption.setParentItem(self.getViewBox())
        self._caption.setPos(2, -2)
        self._caption.setZValue(10)
        self._caption.hide()
        self.setMinimumSize(*_LEAST)
        theme.changed.connect(self.refresh_theme)
        self.refresh_theme()
        number_axes(self.getPlotItem(), False, False)

    def label(self, side: str, text: str) -> None:
        """Name an axis; names may come from files."""
        self.getAxis(side).setLabel(escape(text), siPrefixEnableRanges=())

    def caption(self, text: str) -> None:
        """Name what is drawn in the upper left corner; beside a low plot a name would be cut off."""
        metrics = QFontMetricsF(self._theme.font(label=True))
        self._caption.setPlainText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, _CAPTION))
        self._caption.setVisible(bool(text))

    def show_curve(
        self, number: int, x: Floats, y: Floats, colour: QColor, width: float = 1.25, dots: bool = False
    ) -> None:
        """Draw a curve; what is not finite is left out, as a gap where there are no dots."""
        x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
        finite = np.isfinite(y)
        if dots or not finite.any():  # Qt crashes when it paints symbols, or paths, at no number
            x, y = x[finite], y[finite]
        curve = self._curves.get(number)
        if curve is None:
            curve = self._curves[number] = self.plot([], [], connect="finite", antialias=True)
            curve.setZValue(number)
        if self._pens.get(number) != (colour, width):
            self._pens[number] = (colour, width)
            curve.setPen(pg.mkPen(colour, width=max(1.0, width) * self._ratio()))
            curve.setSymbolBrush(colour)
        curve.setSymbol("o" if dots else None)
        if dots:
            curve.setSymbolSize(4)
            curve.setSymbolPen(None)
        curve.setData(x, np.where(np.isfinite(y), y, np.nan), connect="finite")
        number_axes(self.getPlotItem(), True, True)

    def clear_curves(self) -> None:
        """Show nothing."""
        for curve in self._curves.values():
            curve.setData([], [])
        number_axes(self.getPlotItem(), False, False)

    def set_window(self, x: Sequence[float], y: Sequence[float], margin: float = 0.06) -> None:
        """Show a window, with a little room around."""
        wanted = (*x, *y, margin)
        if wanted != self._window:
            self._window = wanted
            self.getViewBox().setRange(xRange=tuple(x), yRange=tuple(y), padding=margin)

    def _ratio(self) -> float:
        return max(1.0, self.devicePixelRatioF())

    def refresh_theme(self) -> None:
        """Take the colours of the look in force; curves get theirs with the next data."""
        theme = self._theme
        self.setBackground(theme.colour("background"))
        line = pg.mkPen(theme.colour("border"), width=1)
        self.getViewBox().setBorder(line)
        self._caption.setFont(theme.font(label=True))
        self._caption.setColor(theme.colour("axis"))
        self._caption.fill = pg.mkBrush(theme.colour("background", 0.7))
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(None))
            axis.setTickPen(line)
            axis.setTextPen(theme.colour("axis"))
            axis.setTickFont(theme.font(label=True))
            axis.setStyle(tickLength=4, tickTextOffset=4, maxTickLevel=0, hideOverlappingLabels=False)
            axis.label.setFont(theme.font(label=True))

    def wheelEvent(self, event: object) -> None:
        """Nothing is zoomed here, and the page is not scrolled either."""
