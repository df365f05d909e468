"""A window in coordinates of its own, where the axes of a plane carry units that cannot be compared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.provenance import describe
from plrnn_explorer.models.map import Floats

Interval = tuple[float, float]


@dataclass(frozen=True, eq=False)
class WindowFrame:
    """A window as algorithms see it that compare lengths along x with lengths along y.

    A window 100 mV wide and 0.01 pA high is looked at as the unit square. In an orthonormal plane lengths can
    be compared, and the window is left as it is, to the last bit.

    Attributes
    ----------
    plane : Plane
    x, y : (low, high)
        As asked for.
    """

    plane: Plane
    x: Interval
    y: Interval

    @property
    def _sides(self) -> Floats:
        return np.array([self.x[1] - self.x[0], self.y[1] - self.y[0]])

    @property
    def _centre(self) -> Floats:
        return np.array([self.x[0] + self.x[1], self.y[0] + self.y[1]]) / 2

    def inner(self) -> tuple[Plane, Interval, Interval]:
        """Plane and ranges to compute with."""
        if self.plane.is_orthonormal:
            return self.plane, self.x, self.y
        square = Plane(
            self.plane.embed(self._centre), self.plane.basis * self._sides[:, None], self.plane.names
        )
        return square, (-0.5, 0.5), (-0.5, 0.5)

    def restored(self, piece: ManifoldSlice) -> ManifoldSlice:
        """Bring a slice back to the coordinates that were asked for."""
        if self.plane.is_orthonormal:
            return piece
        segments = self._centre + piece.segments * self._sides
        segments.setflags(write=False)
        asked = {"plane": describe(self.plane), "x": describe(self.x), "y": describe(self.y)}
        parameters = MappingProxyType({**piece.parameters, **asked})
        return replace(piece, plane=self.plane, x=self.x, y=self.y, segments=segments, parameters=parameters)
