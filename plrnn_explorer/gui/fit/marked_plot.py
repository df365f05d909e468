"""A plot over whole numbers with a marker that is dragged from one to another, and what is proposed."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.fit.fit_plot import FitPlot
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats

_CURVE, _PROPOSED, _LIMIT = 1, 2, 0


class MarkedPlot(FitPlot):
    """Values at `first`, `first` + 1, …; a click or a drag chooses one.

    Signals
    -------
    chosen(int, bool)
        The number the user wants; whether the drag has ended.
    """

    chosen = Signal(int, bool)

    def __init__(self, theme: Theme, name: str, first: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent=parent)
        self.first, self.values = first, np.empty(0)
        self.proposed = -1
        self._limit = np.nan
        self.marker = pg.InfiniteLine(angle=90, movable=False)
        self.marker.setZValue(20)
        self.addItem(self.marker, ignoreBounds=True)
        self.marker.hide()
        self._paint_marker()
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)

    def show_values(self, values: Floats, proposed: int = -1, limit: float = np.nan) -> None:
        """Draw values, the one proposed with a dot, and a limit as a thin line."""
        self.values, self.proposed, self._limit = values, proposed, limit
        numbers = self.first + np.arange(len(values), dtype=np.float64)
        theme = self._theme
        self.show_curve(_CURVE, numbers, values, theme.colour("text", 0.85), 1.5, dots=len(values) <= 12)
        at = proposed - self.first
        there = 0 <= at < len(values) and bool(np.isfinite(values[at]))
        dot = np.array([[proposed, values[at]]]) if there else np.empty((0, 2))
        self.show_curve(_PROPOSED, dot[:, 0], dot[:, 1], theme.colour("accent"), 1.0, dots=True)
        self._curves[_PROPOSED].setSymbolSize(10)
        known = values[np.isfinite(values)]
        if known.size:
            high = max(float(known.max()), 0.0 if np.isnan(limit) else limit)
            self.set_window((self.first, self.first + max(1, len(values) - 1)), (0.0, high or 1.0))
            line = np.array([limit, limit]) if np.isfinite(limit) else np.empty(0)
            ends = np.array([self.first, self.first + len(values) - 1.0])[: len(line)]
            self.show_curve(_LIMIT, ends, line, theme.colour("faint"), 1.0)

    def show_marker(self, number: int) -> None:
        """Put the marker at a number; below the first one it is hidden."""
        self.marker.setVisible(number >= self.first)
        self.marker.setValue(number)

    def refresh_theme(self) -> None:
        super().refresh_theme()
        if hasattr(self, "marker"):
            self._paint_marker()
            self.show_values(self.values, self.proposed, self._limit)

    def _paint_marker(self) -> None:
        self.marker.setPen(pg.mkPen(self._theme.colour("accent"), width=2 * self._ratio()))

    # By hand ------------------------------------------------------------------------------------

    def number_at(self, point: QPointF) -> int:
        """The number nearest to a place of the widget."""
        at = self.getViewBox().mapSceneToView(self.mapToScene(point.toPoint())).x()
        return int(np.clip(round(at), self.first, self.first + max(0, len(self.values) - 1)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and len(self.values):
            self.chosen.emit(self.number_at(event.position()), False)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and len(self.values):
            self.chosen.emit(self.number_at(event.position()), False)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and len(self.values):
            self.chosen.emit(self.number_at(event.position()), True)
        event.accept()
