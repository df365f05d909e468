"""The plot area and what the hand can do in it: start orbits, pan, zoom."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent

#: One wheel notch or zoom key changes the window by this factor.
ZOOM = 1.25
#: Windows narrower or wider than this, in units of state space, are beyond float64.
_NARROWEST, _WIDEST = 1e-11, 1e9


class PlaneBox(pg.ViewBox):
    """View box whose left button belongs to orbits; the other buttons, or Ctrl, move the window.

    Signals
    -------
    tapped(QPointF, bool)
        Left click at a position of the plane; True for the second of a double click.
    menu_wanted(QPointF, QPoint)
        Right click at a position of the plane, which is that point of the screen.
    dragged(QPointF, bool)
        The left button is held and moved to a position; True when it is released there.
    banded()
        Before and after the window is set to a rectangle that was drawn.
    """

    tapped = Signal(object, bool)
    menu_wanted = Signal(object, QPoint)
    dragged = Signal(object, bool)
    banded = Signal()

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.zoom_tool = False  # whether the left button draws a rectangle to zoom to, without Shift too
        self.pressed_at: QPointF | None = None  # where in the plane the drag of the left button began
        self.set_units(1.0, 1.0)
        self.disableAutoRange()

    def set_units(self, x: float, y: float) -> None:
        """Set how wide the window may be where a way of length 1 in state space is so long in the window."""
        self.setLimits(
            minXRange=_NARROWEST * x,
            minYRange=_NARROWEST * y,
            maxXRange=_WIDEST * x,
            maxYRange=_WIDEST * y,
        )

    def mouseClickEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.tapped.emit(self.mapToView(event.pos()), bool(event.double()))
        elif event.button() == Qt.MouseButton.RightButton:
            event.accept()
            self.menu_wanted.emit(self.mapToView(event.pos()), event.screenPos().toPoint())

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        keys = event.modifiers()
        if axis is not None:
            super().mouseDragEvent(event, axis)
        elif left and (self.zoom_tool or keys & Qt.KeyboardModifier.ShiftModifier):
            self._rubber_band(event)
        elif left and not keys & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.accept()
            self.pressed_at = self.mapToView(event.buttonDownPos(Qt.MouseButton.LeftButton))
            self.dragged.emit(self.mapToView(event.pos()), bool(event.isFinish()))
        else:
            event.accept()
            self._pan(event)

    def _pan(self, event: Any) -> None:
        moved = self.mapToView(event.lastPos()) - self.mapToView(event.pos())
        self.translateBy(x=moved.x(), y=moved.y())
        self.sigRangeChangedManually.emit([True, True])

    def _rubber_band(self, event: Any) -> None:
        event.accept()
        start, now = event.buttonDownPos(Qt.MouseButton.LeftButton), event.pos()
        if not event.isFinish():
            self.updateScaleBox(start, now)
            return
        self.rbScaleBox.hide()
        rect = QRectF(QPointF(self.mapToView(start)), QPointF(self.mapToView(now))).normalized()
        if rect.width() > 0 and rect.height() > 0:
            self.banded.emit()
            self.setRange(rect, padding=0)
            self.sigRangeChangedManually.emit([True, True])
            self.banded.emit()

    def move_by(self, x: float, y: float) -> None:
        """Pan by shares of the window, as by hand."""
        (left, right), (bottom, top) = self.viewRange()
        self.translateBy(x=x * (right - left), y=y * (top - bottom))
        self.sigRangeChangedManually.emit([True, True])

    def zoom_by(self, factor: float) -> None:
        """Zoom about the centre, as by hand; a factor below 1 zooms in."""
        self.scaleBy((factor, factor))
        self.sigRangeChangedManually.emit([True, True])


class MinusAxis(pg.AxisItem):
    """Axis with true minus signs, no needless zeros in front of exponents, its title always in the middle."""

    def _updateLabel(self) -> None:
        super()._updateLabel()
        self.resizeEvent()  # pyqtgraph centres the title only when the axis gets another size

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        decimals = max(0, int(np.ceil(-np.log10(spacing * scale)))) if spacing > 0 else 0
        largest = max((abs(v * scale) for v in values), default=0.0)
        if decimals > 12 or largest >= 1e6 or (0 < largest < 1e-4):
            return [f"{v * scale:.3g}".replace("-", "−") for v in values]
        texts = [f"{v * scale:.{decimals}f}" for v in values]
        return [(t.lstrip("-") if float(t) == 0 else t).replace("-", "−") for t in texts]


class PlotArea(pg.PlotWidget):
    """Plot widget that leaves the keyboard to the panel it lies in."""

    def __init__(self, box: PlaneBox) -> None:
        axes = {side: MinusAxis(side) for side in ("left", "bottom")}
        super().__init__(viewBox=box, enableMenu=False, axisItems=axes)
        self.hideButtons()
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
