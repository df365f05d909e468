"""Arrows of the displacement F(z) − z on a grid."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from plrnn_explorer.gui.plots.curves import apart, arrow_head
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.pixel_item import CurveItem
from plrnn_explorer.models.map import Floats

#: Distance of arrows, and length of the longest, in pixels.
_SPACING, _LONGEST = 34.0, 30.0


def arrow_segments(picture: Picture) -> Floats:
    """Arrows as segments (n, 2, 2): shafts from the grid points, then their barbs.

    All arrows share one scale: the 95th percentile of the displacements, as projected, is the longest drawn;
    longer ones are cut to it, so that a few large ones do not make all others vanish.
    """
    pixel = picture.pixel
    # Grid points stay where they are in the plane while the window moves.
    ranges = [np.arange(np.ceil(lo / s), np.floor(hi / s) + 1) * s for lo, hi, s in _grid(picture)]
    start = np.stack(np.meshgrid(*ranges), axis=-1).reshape(-1, 2)
    states = picture.plane.embed(start)
    with np.errstate(over="ignore", invalid="ignore"):
        step = (picture.plane.project(picture.study.model(states)) - start) / pixel
    size = np.linalg.norm(step, axis=1)
    good = np.isfinite(size) & (size > 0)
    start, step, size = start[good], step[good], size[good]
    if len(start) == 0:
        return np.empty((0, 2, 2))
    length = _LONGEST * np.minimum(size / np.percentile(size, 95), 1.0)
    tip = start + step * (length / size)[:, None] * pixel
    long = length > 3
    barbs = arrow_head(tip[long], (tip - start)[long], pixel, 5.0).reshape(-1, 2, 2)
    return np.concatenate([np.stack([start, tip], axis=1), barbs])


def _grid(picture: Picture) -> list[tuple[float, float, float]]:
    return [(*rng, float(_SPACING * p)) for rng, p in zip((picture.x, picture.y), picture.pixel)]


class VectorLayer:
    """The arrows, as one item."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.item = CurveItem()
        self.item.setZValue(2)
        box.addItem(self.item, ignoreBounds=True)
        self._memory = Memory()

    def update(self, picture: Picture | None) -> None:
        """Compute the arrows of the window."""
        if picture is None or not picture.shows("vectors"):
            self.item.setVisible(False)
            return
        self.item.setVisible(True)
        theme = picture.theme
        if self._memory.changed(picture.study.model, picture.plane, picture.window, theme.is_dark):
            segments = arrow_segments(picture)
            pen = pg.mkPen(theme.colour("vector"), width=1)
            self.item.set_curve(apart(segments), pen)
