"""What another view looks at, seen in this one: the state under its cursor, and its window."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsRectItem

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.plots.fit import Ranges
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.pixel_item import PixelItem
from plrnn_explorer.models.map import Floats

#: Half the length of the arms of the cross and of the gap in its middle, in pixels.
_ARM, _GAP = 11.0, 4.0


class CrosshairItem(PixelItem):
    """A small cross with an open middle; dashed where the state lies off the plane."""

    def __init__(self) -> None:
        super().__init__()
        self._at: Floats | None = None
        self._pen = pg.mkPen(None)

    def show_at(self, at: Floats | None, pen: pg.QtGui.QPen) -> None:
        """Show the cross at a position of the plane (2,), or nowhere."""
        self._at, self._pen = at, pen
        self.setVisible(at is not None)
        self.update()

    def draw(self, painter: QPainter, onto: QTransform) -> None:
        if self._at is None:
            return
        place = onto.map(QPointF(*self._at.tolist()))
        painter.setPen(self._pen)
        for x, y in ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)):
            way = QPointF(x, y)
            painter.drawLine(place + way * _GAP, place + way * _ARM)


class OutlineLayer:
    """The window of another view of the same plane, where it lies within this one: what that shows larger."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._item = QGraphicsRectItem()
        self._item.setZValue(8)
        box.addItem(self._item, ignoreBounds=True)
        self._memory = Memory()
        #: Plane and window of the other view; None while there is none.
        self.other: tuple[Plane, Ranges] | None = None

    def update(self, picture: Picture | None) -> None:
        """Move the outline to where the other window is."""
        parts = (picture.plane, picture.window, picture.theme.is_dark) if picture else (None, None, None)
        if not self._memory.changed(self.other, *parts):
            return
        shown = picture is not None and self.other is not None and _lies_within(*self.other, picture)
        self._item.setVisible(shown)
        if picture is None or self.other is None or not shown:
            return
        (left, right), (bottom, top) = self.other[1]
        pen = pg.mkPen(picture.theme.colour("accent", 0.8), width=1)
        pen.setCosmetic(True)
        self._item.setPen(pen)
        self._item.setRect(QRectF(left, bottom, right - left, top - bottom))


def _lies_within(plane: Plane, window: Ranges, picture: Picture) -> bool:
    """Whether a window is a part of the one on view, and not all of it."""
    mine, theirs = np.array([picture.x, picture.y]), np.array(window)
    room = 1e-6 * (mine[:, 1] - mine[:, 0])
    inside = bool(np.all(theirs[:, 0] >= mine[:, 0] - room) and np.all(theirs[:, 1] <= mine[:, 1] + room))
    smaller = bool(np.any((theirs[:, 1] - theirs[:, 0]) < 0.98 * (mine[:, 1] - mine[:, 0])))
    return inside and smaller and plane.same_as(picture.plane)


class CrosshairLayer:
    """The state (M,) under the cursor of another view, projected."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._item = CrosshairItem()
        self._item.setZValue(9)
        box.addItem(self._item, ignoreBounds=True)
        self._memory = Memory()
        self.state: Floats | None = None

    def update(self, picture: Picture | None) -> None:
        """Move the cross to where the state is seen."""
        parts = (picture.plane, picture.theme.is_dark) if picture else (None, None)
        if not self._memory.changed(self.state, *parts):
            return
        if picture is not None and self.state is not None and len(self.state) != len(picture.plane.origin):
            self.state = None  # it was one of another model's
        at = None if picture is None or self.state is None else picture.plane.project(self.state)
        if picture is None or at is None or not np.isfinite(at).all():
            self._item.show_at(None, pg.mkPen(None))
            return
        dashed = self.state is not None and bool(picture.off_plane(self.state[None])[0])
        style = Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine
        self._item.show_at(at, pg.mkPen(picture.theme.colour("accent"), width=1, style=style))
