"""A piece of an invariant manifold of dimension two or more as exact convex cells."""

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
from plrnn_explorer.dynamics.surface_sampling import cell_volumes, nearest_cells, sample_cells
from plrnn_explorer.dynamics.surface_slice import slice_cells
from plrnn_explorer.dynamics.trust import Trusted
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Surface(Trusted):
    """Stable or unstable manifold of dimension d >= 2 of a cycle, as convex cells exact to rounding.

    Cell i is {origins[i] + bases[i] u : faces[a:b] u <= limits[a:b]} with a, b = starts[i], starts[i + 1].
    Every cell is part of an image (unstable) or preimage (stable) of a local piece {p_j + V_j t}: its point
    u comes from t = local[i] + to_local[i] u, `generation[i]` steps of F away. Cells overlap in their
    boundaries only, unless the manifold meets itself.

    Attributes
    ----------
    cycle : Cycle
    which : {"stable", "unstable"}
    origins : (c, M) float array
    bases : (c, M, d) float array, orthonormal columns
    faces : (r, d) float array, limits : (r,) float array
        Inequalities of all cells, cell after cell; unit normals.
    starts : (c + 1,) int array
    generation : (c,) int array
        Steps of F between the cell and its local piece.
    origin : (c,) int array
        Index j of the cycle point whose local piece it comes from.
    local : (c, d) float array, to_local : (c, d, d) float array
        Coordinates on that local piece, see above.
    eigenspaces : (k, M, d) float array
        Orthonormal bases V_j of the stable (unstable) subspace at each cycle point.
    corners : (v, M) float array, corner_starts : (c + 1,) int array
        For d = 2 the corners of each cell in cyclic order; otherwise empty.
    stopped_by : tuple of str
        Why there is no more: any of "cells", "iterations", "box" (parts outside the box are left out),
        "singular" (the Jacobian of a region is singular: pieces there are left out), "connected" (of a map
        with many regions only the part connected with the local piece was followed: the whole stable
        manifold if the map is a homeomorphism, perhaps not the whole stable set otherwise).
    residual : float
        Largest relative distance from the cycle left after iterating sampled points towards it.
    residual_by_steps : (s,) float array
        The same after 0, 1, 2 … steps.
    parameters : mapping
        The arguments and the fingerprint of the model.
    """

    cycle: Cycle
    which: Which
    origins: Floats
    bases: Floats
    faces: Floats
    limits: Floats
    starts: Ints
    generation: Ints
    origin: Ints
    local: Floats
    to_local: Floats
    eigenspaces: Floats
    corners: Floats
    corner_starts: Ints
    stopped_by: tuple[str, ...] = ()
    residual: float = float("nan")
    residual_by_steps: Floats = field(default_factory=lambda: np.empty(0))
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        ends = ", ".join(self.stopped_by) or "nothing"
        cells = f"{len(self)} cells of dimension {self.dimension}"
        return f"<Surface: {self.which} of {self.cycle!r}, {cells}, stopped by {ends}>"

    def __len__(self) -> int:
        return len(self.origins)

    @property
    def dimension(self) -> int:
        """Dimension d of the manifold."""
        return int(self.bases.shape[2])

    @property
    def cells(self) -> list[tuple[Floats, Floats, Floats, Floats]]:
        """The cells {o + Q u : C u <= e} as tuples (o, Q, C, e)."""
        pairs = zip(self.starts[:-1], self.starts[1:])
        return [
            (self.origins[i], self.bases[i], self.faces[a:b], self.limits[a:b])
            for i, (a, b) in enumerate(pairs)
        ]

    @property
    def polylines(self) -> list[Floats]:
        """Empty: these cells are not curves."""
        return []

    @cached_property
    def volumes(self) -> Floats:
        """Area (d = 2) or volume of each cell, shape (c,)."""
        return cell_volumes(self)

    def sample(self, n: int, rng: np.random.Generator | int | None = None) -> Floats:
        """Draw n points uniformly in area (d = 2; volume otherwise), shape (n, M)."""
        return sample_cells(self, n, np.random.default_rng(rng))

    def normals_at(self, points: Floats) -> Floats:
        """Unit normals (n, M) at points (n, M) of a manifold of codimension one.

        Raises
        ------
        ValueError
            If the manifold has another codimension.
        """
        M = self.origins.shape[1]
        if self.dimension != M - 1:
            raise ValueError(f"a manifold of dimension {self.dimension} in {M} has no normal direction")
        points = np.atleast_2d(np.asarray(points, dtype=np.float64))
        near = nearest_cells(self, points)
        full = np.linalg.qr(self.bases[near], mode="complete")[0]
        normals = full[..., -1]
        first = np.argmax(np.abs(normals), axis=1)
        return np.asarray(normals * np.sign(normals[np.arange(len(normals)), first])[:, None])

    def slice(self, plane: Plane) -> tuple[Floats, Ints]:
        """Intersection with a plane of state space, for a manifold of codimension one.

        Returns
        -------
        segments : (n, 2, 2) float array
            In the plane's coordinates.
        cell : (n,) int array
            The cell each belongs to. Cells that lie in the plane altogether have none.

        Raises
        ------
        ValueError
            If the manifold has another codimension: it meets the plane in points at most.
        """
        return slice_cells(self, plane)
