"""The embedded orbit: two delays in the plane, or three to be turned by hand."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from plrnn_explorer.fit.embedding import embed
from plrnn_explorer.gui.fit.fit_plot import FitPlot
from plrnn_explorer.gui.plots.axis_numbers import number_axes
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: Samples drawn, and degrees for each pixel of a drag and each press of a key.
_MOST, _TURN, _STEP = 6000, 0.5, 10.0


class OrbitPreview(FitPlot):
    """The first part of a series against itself earlier."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("The embedded orbit"), parent=parent)
        self._series, self._delay, self.is_3d = np.empty(0), 1, False
        self._angles = np.array([35.0, 25.0])
        self._held: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("The signal against itself earlier; in 3-D a drag or the arrow keys turn it"))

    def show_series(self, series: Floats, delay: int) -> None:
        """Draw a series embedded with a delay."""
        self._series, self._delay = series[:_MOST], max(1, delay)
        self._draw()

    def set_3d(self, on: bool) -> None:
        """Show three delays, or two."""
        self.is_3d = on
        self._draw()

    def _draw(self) -> None:
        dimensions = 3 if self.is_3d else 2
        if len(self._series) <= self._delay * (dimensions - 1) + 1:
            self.clear_curves()
            return
        points = embed(self._series, self._delay, dimensions)
        if self.is_3d:
            points = (points - points.mean(axis=0)) @ _turned(*np.radians(self._angles))
        colour = self._theme.colour("recording", 0.75)
        self.show_curve(1, points[:, 1], points[:, 0], colour, 1.0)
        number_axes(self.getPlotItem(), not self.is_3d, not self.is_3d)
        self.label("left", "" if self.is_3d else tr("now"))
        self.label("bottom", "" if self.is_3d else tr("{n} samples ago").format(n=self._delay))
        reach = float(np.abs(points).max()) if self.is_3d else 0.0
        spans = ((-reach, reach),) * 2 if self.is_3d else ((points.min(), points.max()),) * 2
        self.set_window(*spans)

    def refresh_theme(self) -> None:
        super().refresh_theme()
        if hasattr(self, "_series"):
            self._draw()

    # By hand ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and self.is_3d and event.buttons() & Qt.MouseButton.LeftButton:
            moved = event.position() - self._held
            self._held = event.position()
            self._turn(_TURN * moved.x(), _TURN * moved.y())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        ways = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        way = ways.get(keys(event.key()))
        if way is not None and self.is_3d:
            self._turn(_STEP * way[0], _STEP * way[1])
        else:
            event.ignore()

    def _turn(self, right: float, down: float) -> None:
        self._angles += (right, down)
        self._draw()


def _turned(azimuth: float, elevation: float) -> Floats:
    """Matrix (3, 2) that projects along a direction: the second column to the right, the first upwards."""
    ca, sa, ce, se = np.cos(azimuth), np.sin(azimuth), np.cos(elevation), np.sin(elevation)
    up = np.array([ce, -se * ca, -se * sa])
    right = np.array([0.0, -sa, ca])
    return np.stack([up, right], axis=1)
