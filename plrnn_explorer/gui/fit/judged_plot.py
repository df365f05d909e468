"""A small quiet plot of a judgement: a title, axes in the look of the window, curves made once."""

from __future__ import annotations

from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.fit.fit_plot import UprightAxis
from plrnn_explorer.gui.plots.plane_box import MinusAxis
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats

_LEFT = 46
#: Size of the dot that a single number is drawn as.
_DOT = 7


class JudgedPlot(pg.PlotWidget):
    """Curves by name, a shaded stretch, and a level.

    Parameters
    ----------
    theme : Theme
    name : str
        For those who do not see it.
    left : int, optional
        Pixels for the numbers of the upright axis.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, left: int = _LEFT) -> None:
        axes = {"left": UprightAxis(), "bottom": MinusAxis("bottom")}
        super().__init__(parent, enableMenu=False, axisItems=axes)
        self._theme = theme
        self._curves: dict[str, tuple[pg.PlotDataItem, str, float]] = {}
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.getPlotItem().layout.setContentsMargins(0, 4, 8, 2)
        self.getAxis("left").setWidth(left)
        for side in ("left", "bottom"):
            self.getAxis(side).enableAutoSIPrefix(False)
        self._shade = pg.LinearRegionItem(movable=False)
        self._shade.setZValue(-5)
        self._level = pg.InfiniteLine(angle=0)
        for item in (self._shade, self._level):
            item.hide()
            self.addItem(item, ignoreBounds=True)
        theme.changed.connect(self.refresh_theme)
        self.refresh_theme()

    def label(self, side: str, text: str) -> None:
        """Name an axis; names may come from files."""
        self.getAxis(side).setLabel(escape(text), siPrefixEnableRanges=())

    def show_curve(self, name: str, x: Floats, y: Floats, role: str, width: float = 1.3) -> None:
        """Draw a curve in the colour of a role of the theme; what is not finite is a gap."""
        if name not in self._curves:
            item = pg.PlotDataItem()
            self.addItem(item)
            self._curves[name] = (item, role, width)
        y = np.where(np.isfinite(y), y, np.nan)
        item = self._curves[name][0]
        item.setData(x, y, connect="finite") if np.isfinite(y).any() else item.setData([], [])
        item.setPen(pg.mkPen(self._theme.colour(role), width=width))
        item.setSymbol("o" if np.isfinite(y).sum() == 1 else None)  # of a single number there is no line
        item.setSymbolSize(_DOT)
        item.setSymbolPen(None)
        item.setSymbolBrush(self._theme.colour(role))

    def show_bars(self, name: str, at: Floats, low: Floats, high: Floats, role: str) -> None:
        """Draw vertical bars from `low` to `high`, with a dot in the middle where they have no length."""
        x = np.repeat(at, 3)
        y = np.column_stack([low, high, np.full(len(low), np.nan)]).ravel()
        self.show_curve(name, x, y, role, 3.0)

    def show_level(self, value: float | None) -> None:
        """A dotted line across, or none."""
        self._level.setVisible(value is not None)
        if value is not None:
            self._level.setValue(value)

    def show_stretch(self, first: float, last: float) -> None:
        """Shade a stretch along x; none where it has no length."""
        self._shade.setVisible(last > first)
        self._shade.setRegion((first, last))

    def set_ranges(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show this window."""
        self.setRange(xRange=x, yRange=y, padding=0.0)

    def curve(self, name: str) -> tuple[Floats, Floats]:
        """What is drawn of a curve."""
        x, y = self._curves[name][0].getOriginalDataset()
        empty = np.empty(0)
        return (empty, empty) if x is None or y is None else (np.asarray(x), np.asarray(y))

    def refresh_theme(self) -> None:
        """Take the colours of the theme."""
        theme = self._theme
        self.setBackground(theme.colour("panel"))
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(theme.colour("border")))
            axis.setTextPen(theme.colour("axis"))
            axis.setTickFont(theme.font(label=True))
            axis.setStyle(tickLength=4, tickTextOffset=4, maxTickLevel=0)
        self._level.setPen(pg.mkPen(theme.colour("dim"), style=Qt.PenStyle.DotLine))
        clear = QColor(theme.colour("accent", 0.0))
        self._shade.setBrush(theme.colour("accent", 0.12))
        for line in self._shade.lines:
            line.setPen(pg.mkPen(clear))
        for item, role, width in self._curves.values():
            item.setPen(pg.mkPen(theme.colour(role), width=width))
            item.setSymbolBrush(theme.colour(role))
