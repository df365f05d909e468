"""Slices of stable manifolds by the plane shown: exact where they are, so drawn in their full colour."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.gui.plots.curves import clip_segments, joined, straightened, thinned
from plrnn_explorer.gui.plots.manifold_layer import curve_pen
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.pixel_item import CurveItem
from plrnn_explorer.gui.plots.view_sync import same_plane
from plrnn_explorer.models.map import Floats

#: Vertices of one slice.
_MOST = 20_000
#: Length of a curve, in pixels, up to which it is drawn at full width, and as one path.
_MOST_WIDE, _MOST_PATH = 250_000.0, 8_000.0


class SliceLayer:
    """The slices of the study, where the plane they were cut by is still the one shown."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self._shown: list[_Shown] = []

    def update(self, picture: Picture | None) -> None:
        """Draw the slices that changed, or all when the window did."""
        slices = picture.study.slices or () if picture and picture.shows("manifolds") else ()
        while len(self._shown) < len(slices):
            self._shown.append(_Shown(self._box))
        for shown in self._shown[len(slices) :]:
            shown.hide()
        if picture is None:
            return
        for piece, shown in zip(slices, self._shown):
            object_id = picture.slice_id(piece)
            if not picture.appearance(object_id).visible or not same_plane(piece.plane, picture.plane):
                shown.hide()
                continue
            shown.draw(piece, picture, object_id, picture.is_heavy(object_id))


class _Shown:
    """One slice on screen."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._item = CurveItem()
        self._item.setZValue(3.2)
        box.addItem(self._item, ignoreBounds=True)
        self._placed, self._painted = Memory(), Memory()
        self._curve = np.empty((0, 2))

    def hide(self) -> None:
        """Show nothing."""
        self._item.setVisible(False)

    def draw(self, piece: ManifoldSlice, picture: Picture, object_id: str, heavy: bool) -> None:
        """Cut the slice to the window and draw it; heavier where it is selected."""
        self._item.setVisible(True)
        if self._placed.changed(piece, picture.window):
            self._curve = _visible(piece, picture)
        own = picture.appearance(object_id).colour
        colour = QColor(own) if own else picture.theme.colour("stable")
        if not self._painted.changed(self._curve, colour.name(), heavy):
            return
        steps = np.abs(np.diff(self._curve, axis=0)) / picture.pixel
        length = float(np.nansum(np.hypot(steps[:, 0], steps[:, 1])))
        wide, path = length <= _MOST_WIDE, length <= _MOST_PATH
        width = (3.0 if heavy else 1.8) if wide else 1.0
        self._item.set_curve(self._curve, curve_pen(colour, width, path), wide, path)
        self._item.setZValue(4.0 if heavy else 3.2)


def _visible(piece: ManifoldSlice, picture: Picture) -> Floats:
    """Part of a slice in the window, (m, 2), separated by NaN."""
    pixel = picture.pixel
    low = np.array([picture.x[0], picture.y[0]]) - 20 * pixel
    high = np.array([picture.x[1], picture.y[1]]) + 20 * pixel
    curve = joined(thinned(clip_segments(piece.segments, low, high), pixel, _MOST), pixel)
    return straightened(curve, pixel)
