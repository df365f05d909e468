"""Strokes of one ink as a picture: what Qt would take a hundred times longer to paint."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from plrnn_explorer.gui.plots import fast
from plrnn_explorer.models.map import Floats


def joined_lines(xy: Floats) -> Floats:
    """Lines (n - 1, 4) that join positions (n, 2); those next to a NaN draw nothing."""
    return np.concatenate([xy[:-1], xy[1:]], axis=1)


def dots(xy: Floats) -> Floats:
    """Lines (n, 4) of no length at positions (n, 2): round dots as wide as the stroke."""
    return np.concatenate([xy, xy], axis=1)


@dataclass(frozen=True, eq=False)
class Strokes:
    """A picture of strokes and where it belongs, in pixels of the screen."""

    image: QImage
    at: QPointF

    def paint(self, painter: QPainter) -> None:
        """Put it on the screen."""
        painter.drawImage(self.at, self.image)

    @classmethod
    def of_lines(
        cls,
        size: tuple[int, int],
        ratio: float,
        ink: QColor,
        lines: Floats,
        widths: ArrayLike,
        alphas: ArrayLike,
    ) -> Strokes:
        """Picture of lines in one ink; where they cross, the more opaque one is seen.

        Parameters
        ----------
        size : width and height of the plot in pixels of the screen
        ratio : physical pixels for each of them
        lines : (n, 4) ends x0, y0, x1, y1 in pixels of the screen; equal ends make a dot
        widths : (n,) or a number, in pixels of the screen
        alphas : (n,) or a number, 0 to 1
        """
        n, most = len(lines), np.ceil(ratio * np.asarray(size)).astype(int)
        # Written anew: of a read-only array the loop would have to be compiled once more, while all wait.
        half = np.array(np.broadcast_to(0.5 * ratio * np.asarray(widths, float), n))
        level = np.broadcast_to(255.0 * np.asarray(alphas, float) * ink.alphaF(), n)
        low, high = _bounds(ratio * lines, half, most)
        placed = np.ascontiguousarray(ratio * lines - np.tile(low, 2))
        level = np.ascontiguousarray(np.clip(level, 0, 255))
        width, height = (high - low).tolist()
        pixels = _drawn(placed, half, level, (height, width), _inks(ink))
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(pixels.data, width, height, 4 * width, kind).copy()  # the array goes, the copy stays
        image.setDevicePixelRatio(ratio)
        return cls(image, QPointF(*(low / ratio)))


def _bounds(
    lines: Floats, half: Floats, most: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Corners of the part of the plot that lines can touch, at least one pixel of it."""
    lines = lines[np.isfinite(lines).all(axis=1)]
    if len(lines) == 0:
        return np.zeros(2, int), np.ones(2, int)
    reach = float(half.max()) + 1.0
    ends = np.clip(lines.reshape(-1, 2), -reach, most + reach)
    low = np.clip(np.floor(ends.min(axis=0) - reach), 0, most - 1).astype(int)
    high = np.clip(np.ceil(ends.max(axis=0) + reach), low + 1, most).astype(int)
    return low, high


def _drawn(
    lines: Floats, half: Floats, level: Floats, shape: tuple[int, int], inks: NDArray[np.uint32]
) -> NDArray[np.uint32]:
    loops = fast.stroke_loops() or fast.prepare_strokes()
    mask, pixels = np.zeros(shape, np.uint8), np.empty(shape, np.uint32)
    loops.stroke(mask, lines, half, level)
    loops.tint(mask, inks, pixels)
    return pixels


def _inks(ink: QColor) -> NDArray[np.uint32]:
    """Premultiplied ARGB of an ink for every cover, shape (256,)."""
    cover = np.arange(256, dtype=np.uint32)
    red, green, blue = ((cover * part + 127) // 255 for part in (ink.red(), ink.green(), ink.blue()))
    return np.asarray((cover << 24) | (red << 16) | (green << 8) | blue, np.uint32)
