"""Polygons of a window, each of which leads to one attractor as a whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Floats


@dataclass(frozen=True, eq=False)
class BasinPolygons:
    """Convex polygons in window coordinates, each inside one basin.

    Attributes
    ----------
    corners : (T, 2) float array
        Vertices of all polygons, each polygon's in cyclic order.
    starts : (n + 1,) int array
        Polygon i has the vertices ``corners[starts[i]:starts[i + 1]]``.
    labels : (n,) int16 array
        Attractor index, or ESCAPED (-2).
    steps : (n,) int64 array
        Steps of F in which the middle of the polygon settles.
    """

    corners: Floats
    starts: NDArray[np.int64]
    labels: NDArray[np.int16]
    steps: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def areas(self) -> Floats:
        """Area of each polygon, in the units of the window's axes, (n,)."""
        if not len(self):
            return np.empty(0)
        x, y = (self.corners - np.repeat(self.corners[self.starts[:-1]], np.diff(self.starts), axis=0)).T
        follow = np.arange(1, len(x) + 1)
        follow[self.starts[1:] - 1] = self.starts[:-1]
        cross = x * y[follow] - y * x[follow]
        return np.asarray(np.abs(np.add.reduceat(cross, self.starts[:-1])) / 2)
