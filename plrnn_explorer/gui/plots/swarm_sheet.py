"""The pixels of a swarm: points and their fading traces over a kept picture of the plot."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter, QPixmap

from plrnn_explorer.models.map import Floats

Pixels = NDArray[np.uint32]
#: The power of two by whose inverse what was drawn fades at every frame.
_FADING = 2


class SwarmSheet:
    """An image of points over a picture, in physical pixels.

    Attributes
    ----------
    points : (rows, columns) uint32 array
        Premultiplied ARGB.
    below : QPixmap
        What is under them, of the same size.
    """

    def __init__(self) -> None:
        self.below = QPixmap()
        self.fit((1, 1))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        rows, columns = self.points.shape
        return rows, columns

    def fit(self, shape: tuple[int, int]) -> None:
        """Begin with a clear sheet of rows and columns."""
        self.points: Pixels = np.zeros(shape, dtype=np.uint32)
        self._spans = np.tile(np.array([shape[1], 0]), (shape[0], 1))

    def clear(self) -> None:
        """Take the points away."""
        self.points[:] = 0
        self._spans[:] = (self.shape[1], 0)

    def draw(self, before: Floats, after: Floats, share: float, colours: Pixels, size: int) -> None:
        """Let what was drawn fade, and draw points (2, n) a share of their way from place to place."""
        from plrnn_explorer.dynamics.kernels.swarm import draw

        draw(self.points, self._spans, before, after, share, colours, size, _FADING)

    def paint(self, painter: QPainter, ratio: float) -> None:
        """Paint it where each pixel of the window is `ratio` physical ones."""
        rows, columns = self.shape
        painter.drawPixmap(0, 0, self.below)
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(self.points.data, columns, rows, 4 * columns, kind)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(0, 0, image)
