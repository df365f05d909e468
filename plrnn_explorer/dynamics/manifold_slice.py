"""What a plane shows of a stable manifold of codimension one: line segments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Which
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Floats


@dataclass(frozen=True, eq=False)
class ManifoldSlice:
    """Intersection of the stable manifold of a saddle with one unstable direction and a window in a plane.

    Attributes
    ----------
    cycle : Cycle
    which : {"stable"}
    plane : Plane
    x, y : (low, high)
        The window.
    segments : (n, 2, 2) float array
        Line segments in the plane's coordinates, exact to rounding, in order along each curve.
    generation : (n,) int array
        Steps of F after which the segment lies in the local stable manifold.
    residual : float
        Largest relative distance from the cycle left after iterating sampled points towards it.
    residual_by_steps : (s,) float array
        The same after 0, 1, 2 … steps.
    stopped_by : tuple of str
        Why curves end: any of "box" (they leave the window), "closed", "settled" (they wind into a
        point), "iterations", "cells" (budgets), "singular" (the map folds flat there), "precision"
        (rounding would lead orbits off the manifold before they near the cycle).
    parameters : mapping
        The arguments and the fingerprint of the model. Curves are searched: that there are no others in the
        window is not proved.
    """

    cycle: Cycle
    which: Which
    plane: Plane
    x: tuple[float, float]
    y: tuple[float, float]
    segments: Floats
    generation: NDArray[np.int64]
    residual: float = float("nan")
    residual_by_steps: Floats = field(default_factory=lambda: np.empty(0))
    stopped_by: tuple[str, ...] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def arclength(self) -> float:
        """Total length in state space."""
        return float(self.plane.lengths(self.segments[:, 1] - self.segments[:, 0]).sum())

    @cached_property
    def polylines(self) -> list[Floats]:
        """The segments joined into polylines in the plane's coordinates, each (n, 2)."""
        from plrnn_explorer.dynamics.manifold import join_segments

        return join_segments(self.segments)

    def sample(self, n: int, rng: np.random.Generator | int | None = None) -> Floats:
        """Draw n states uniformly in arclength, shape (n, M)."""
        rng = np.random.default_rng(rng)
        lengths = self.plane.lengths(self.segments[:, 1] - self.segments[:, 0])
        pick = rng.choice(len(lengths), size=n, p=lengths / lengths.sum())
        share = rng.random((n, 1))
        return self.plane.embed((1 - share) * self.segments[pick, 0] + share * self.segments[pick, 1])
