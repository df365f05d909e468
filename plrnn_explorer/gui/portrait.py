"""Small phase portraits for the start page: where a model's orbits go, drawn in a few milliseconds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPixmap

from plrnn_explorer.export.look import Look, rgb
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import View

_STARTS, STEPS, _SETTLE = 400, 320, 80
#: Orbits that settle in fewer pixels than this (sinks are one each) are drawn larger, to be seen.
_FEW = 300


def portrait_counts(view: View, model_steps: Floats, width: int, height: int) -> tuple[Floats, Floats]:
    """Count orbit points per pixel: those on the way and those that have settled, each (height, width)."""
    xy = view.plane.project(model_steps)
    ranges = [view.y, view.x]

    def count(points: Floats) -> Floats:
        flat = points.reshape(-1, 2)
        flat = flat[np.isfinite(flat).all(axis=1)]
        return np.histogram2d(flat[:, 1], flat[:, 0], bins=(height, width), range=ranges)[0][::-1]

    return count(xy[:, :_SETTLE]), count(xy[:, _SETTLE:])


def portrait(view: View, orbits: Floats, theme: Theme, width: int, height: int) -> QPixmap:
    """Picture of orbits (starts, steps, M): the way there faint, where they end up in the accent colour."""
    return QPixmap.fromImage(coloured(*portrait_counts(view, orbits, width, height), theme))


def coloured(way: Floats, end: Floats, theme: Theme) -> QImage:
    """Image of orbit points counted per pixel (height, width): on the way, and where they end up."""
    pixels = coloured_pixels(way, end, theme.look)
    height, width = end.shape
    # The image borrows the array's memory: the copy outlives both.
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def coloured_pixels(way: Floats, end: Floats, look: Look) -> NDArray[np.uint8]:
    """Red, green and blue (height, width, 3) of orbit points counted per pixel; see `coloured`."""
    height, width = end.shape
    if np.count_nonzero(end) < _FEW:
        end = _thick(_thick(end))
    image = np.broadcast_to(np.array(rgb(look.background), dtype=np.float64), (height, width, 3))
    for counts, colour, strength in ((way, look.muted, 0.55), (end, look.stable, 1.0)):
        bright = np.log1p(np.percentile(counts[counts > 0], 90)) if counts.any() else 1.0
        share = (strength * np.minimum(np.log1p(counts) / bright, 1.0))[..., None]
        image = share * np.array(rgb(colour), dtype=np.float64) + (1.0 - share) * image
    return np.ascontiguousarray(np.rint(image).astype(np.uint8))


def _thick(counts: Floats) -> Floats:
    """Let each pixel shine on its four neighbours."""
    grown = counts.copy()
    for axis in (0, 1):
        for shift in (-1, 1):
            grown = np.maximum(grown, np.roll(counts, shift, axis))
    return grown


def starts_in(view: View, seed: int = 0) -> Floats:
    """States (500, M) spread evenly over the view's window."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform((view.x[0], view.y[0]), (view.x[1], view.y[1]), size=(_STARTS, 2))
    return np.asarray(view.plane.embed(xy))
