"""Region borders: hairlines where a ReLU unit switches."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from plrnn_explorer.export.look import BORDER_OPACITY
from plrnn_explorer.gui.plots.curves import apart, lines_in_box
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.pixel_item import CurveItem
from plrnn_explorer.models.map import Floats

#: Lines drawn at most; more would be a grey veil.
_MOST = 2000


class BorderLayer:
    """The zeros of the preactivations in the plane, as one item."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.item = CurveItem()
        self.item.setZValue(1)
        box.addItem(self.item, ignoreBounds=True)
        self._memory = Memory()

    def update(self, picture: Picture | None) -> None:
        """Cut the borders to the window."""
        if picture is None or not picture.shows("borders"):
            self.item.setVisible(False)
            return
        self.item.setVisible(True)
        theme = picture.theme
        if not self._memory.changed(picture.study.model, picture.plane, picture.window, theme.is_dark):
            return
        segments = border_segments(picture)
        pen = pg.mkPen(theme.colour("borders", BORDER_OPACITY), width=1)
        self.item.set_curve(apart(segments), pen, smooth=len(segments) < 500)


def border_segments(picture: Picture) -> Floats:
    """Region borders in the window as segments (n, 2, 2); 2000 at most."""
    model, plane = picture.study.model, picture.plane
    normals, offsets = model.W2 @ plane.basis.T, model.preactivation(plane.origin)
    low, high = np.array([picture.x[0], picture.y[0]]), np.array([picture.x[1], picture.y[1]])
    segments = lines_in_box(normals, offsets, low, high)
    return np.asarray(segments[:: max(1, int(np.ceil(len(segments) / _MOST)))])
