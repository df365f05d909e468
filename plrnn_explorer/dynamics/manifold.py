"""A piece of an invariant manifold as exact affine cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.trust import Trusted
from plrnn_explorer.models.map import Floats

Which = Literal["stable", "unstable"]
#: Reasons for stopping that leave a part of the manifold out, even of the box.
_CUT_SHORT = frozenset({"arclength", "cells", "iterations", "singular", "precision"})


def is_cut_short(stopped_by: tuple[str, ...]) -> bool:
    """Whether growth ended before the manifold did: it goes on inside the box."""
    return not _CUT_SHORT.isdisjoint(stopped_by)


@dataclass(frozen=True, eq=False)
class Manifold(Trusted):
    """One-dimensional stable or unstable manifold of a cycle, as line segments exact to rounding.

    Every segment is the image (unstable) or preimage (stable) of an interval of a fundamental domain on the
    local manifold {p + t v}: a point at the share s of segment i corresponds to t = (1-s) t[i,0] + s t[i,1],
    `generation[i]` steps of F away.

    Attributes
    ----------
    cycle : Cycle
    which : {"stable", "unstable"}
    segments : (n, 2, M) float array
        End points, ordered along each branch outward from the cycle where that order exists.
    t : (n, 2) float array
        Local parameter of the two end points; its sign is the side of the cycle point.
    generation : (n,) int array
        Steps of F between the segment and the local manifold.
    branch : (n,) int array
        2 i + side: the index i of the cycle point whose manifold it is and the side (0: t > 0, 1: t < 0) it
        leaves it on.
    directions : (k, M) float array
        Unit eigenvector at each cycle point.
    multiplier : float
        The real multiplier of the cycle along the manifold.
    cuts : (c, M) float array
        Points where a budget cut the manifold, and those (up to 8) where it leaves the box;
        it goes on from there.
    stopped_by : tuple of str
        Why there is no more: any of "arclength", "cells", "iterations", "box" (parts outside the box are left
        out), "settled" (what is still to come is shorter than the resolution, estimated from how the last
        generations shrank, not proved), "singular" (the Jacobian of a
        region is singular: the stable set has pieces of higher dimension there, which are left out),
        "connected" (of a map with many regions only what is connected with the local piece was followed).
    residual : float
        Largest relative distance from the cycle left after iterating sampled points towards it.
    residual_by_steps : (s,) float array
        The same after 0, 1, 2 … steps.
    parameters : mapping
        The arguments and the fingerprint of the model.
    """

    cycle: Cycle
    which: Which
    segments: Floats
    t: Floats
    generation: NDArray[np.int64]
    branch: NDArray[np.int64]
    directions: Floats
    multiplier: float
    cuts: Floats
    stopped_by: tuple[str, ...] = ()
    residual: float = float("nan")
    residual_by_steps: Floats = field(default_factory=lambda: np.empty(0))
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        ends = ", ".join(self.stopped_by) or "nothing"
        return f"<Manifold: {self.which} of {self.cycle!r}, {len(self.segments)} segments, stopped by {ends}>"

    @property
    def dimension(self) -> int:
        """Dimension of the manifold."""
        return 1

    @property
    def cells(self) -> Floats:
        """The cells of the manifold: for dimension 1 the segments (n, 2, M)."""
        return self.segments

    @cached_property
    def lengths(self) -> Floats:
        """Length of each segment, shape (n,)."""
        return np.asarray(np.linalg.norm(self.segments[:, 1] - self.segments[:, 0], axis=-1))

    @cached_property
    def arclength(self) -> float:
        """Total length."""
        return float(self.lengths.sum())

    @cached_property
    def polylines(self) -> list[Floats]:
        """The segments joined into polylines, each (n, M)."""
        return join_segments(self.segments)

    def sample(self, n: int, rng: np.random.Generator | int | None = None) -> Floats:
        """Draw n points uniformly in arclength, shape (n, M)."""
        rng = np.random.default_rng(rng)
        lengths = self.lengths
        pick = rng.choice(len(lengths), size=n, p=lengths / lengths.sum())
        share = rng.random((n, 1))
        return np.asarray((1 - share) * self.segments[pick, 0] + share * self.segments[pick, 1])

    def normals_at(self, points: Floats) -> Floats:
        """Unit normals (n, M) at points (n, M) of the manifold; in the plane only (codimension one).

        Raises
        ------
        ValueError
            If the state space is not two-dimensional.
        """
        if self.segments.shape[-1] != 2:
            raise ValueError("a curve has a normal direction only in the plane")
        points = np.atleast_2d(np.asarray(points, dtype=np.float64))
        start, along = self.segments[:, 0], self.segments[:, 1] - self.segments[:, 0]
        squared = np.maximum(np.sum(along**2, axis=-1), 1e-300)
        normals = np.empty_like(points)
        for i, point in enumerate(points):
            share = np.clip(np.sum((point - start) * along, axis=-1) / squared, 0, 1)
            near = np.argmin(np.sum((start + share[:, None] * along - point) ** 2, axis=-1))
            tangent = along[near] / np.sqrt(squared[near])
            normals[i] = (-tangent[1], tangent[0])
        return normals


def join_segments(segments: Floats) -> list[Floats]:
    """Join consecutive segments (n, 2, M) that share an end point into polylines."""
    if len(segments) == 0:
        return []
    size = float(np.ptp(segments.reshape(-1, segments.shape[-1]), axis=0).max()) or 1.0
    gap = np.linalg.norm(segments[1:, 0] - segments[:-1, 1], axis=-1)
    breaks = np.flatnonzero(gap > 1e-9 * size) + 1
    return [np.concatenate([run[:1, 0], run[:, 1]]) for run in np.split(segments, breaks)]
