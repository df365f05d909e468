"""The cells of a manifold, curve or surface, in the one form that intersections are computed in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class CellSet:
    """Cells {origins[i] + bases[i] u : faces[a:b] u <= limits[a:b]}, a, b = starts[i], starts[i + 1].

    Point u of cell i is `generation[i]` steps of F from the point local[i] + to_local[i] u of the local piece
    {p_j + frames[j] t} of cycle point j = piece[i].

    Attributes
    ----------
    origins (c, M), bases (c, M, d) with orthonormal columns, faces (r, d), limits (r,), starts (c + 1,)
    generation, piece : (c,) int arrays
    local (c, d), to_local (c, d, d)
    frames : (k, M, d) float array
    steps : (k, d, d) float array, J_j frames[j] = frames[j + 1] steps[j]
    segments : (c, 2, M) float array of a curve, else None
    corners, corner_starts : of polygons, else empty
    """

    cycle: Cycle
    origins: Floats
    bases: Floats
    faces: Floats
    limits: Floats
    starts: Ints
    generation: Ints
    piece: Ints
    local: Floats
    to_local: Floats
    frames: Floats
    steps: Floats
    segments: Floats | None
    corners: Floats
    corner_starts: Ints

    def __len__(self) -> int:
        return len(self.origins)

    @property
    def dimension(self) -> int:
        """Dimension d of the cells."""
        return int(self.bases.shape[2])

    def parameters(self, cells: Ints, u: Floats) -> Floats:
        """Coordinates t (n, d) on the local pieces of points u (n, d) of some cells."""
        return np.asarray(self.local[cells] + np.einsum("nij,nj->ni", self.to_local[cells], u))

    def points(self, cells: Ints, u: Floats) -> Floats:
        """States (n, M) of points u (n, d) of some cells."""
        return np.asarray(self.origins[cells] + np.einsum("nmd,nd->nm", self.bases[cells], u))

    def hold(self, cells: Ints, u: Floats, slack: float) -> NDArray[np.bool_]:
        """Whether points u (n, d) satisfy the inequalities of their cells, to `slack` times their size."""
        counts = self.starts[cells + 1] - self.starts[cells]
        first = np.cumsum(counts) - counts
        rows = np.repeat(self.starts[cells] - first, counts) + np.arange(counts.sum())
        owner = np.repeat(np.arange(len(cells)), counts)
        scale = np.maximum(np.abs(u).max(axis=1, initial=0.0), np.abs(self.origins[cells]).max(axis=1))
        excess = np.sum(self.faces[rows] * u[owner], axis=1) - self.limits[rows] - slack * scale[owner]
        broken = np.zeros(len(cells), dtype=bool)
        broken[owner[excess > 0]] = True
        return ~broken


def cell_set(model: PiecewiseLinearMap, manifold: Manifold | Surface) -> CellSet:
    """Bring a manifold to the common form."""
    if isinstance(manifold, Manifold):
        return _of_curve(model, manifold)
    frames = manifold.eigenspaces
    return CellSet(
        manifold.cycle, manifold.origins, manifold.bases, manifold.faces, manifold.limits, manifold.starts,
        manifold.generation, manifold.origin, manifold.local, manifold.to_local, frames,
        _steps(model, manifold.cycle, frames), None, manifold.corners, manifold.corner_starts,
    )  # fmt: skip


def _of_curve(model: PiecewiseLinearMap, curve: Manifold) -> CellSet:
    n, M = len(curve.segments), curve.cycle.dimension
    along = curve.segments[:, 1] - curve.segments[:, 0]
    lengths = np.linalg.norm(along, axis=1)
    directions = along / np.maximum(lengths, 1e-300)[:, None]
    slope = (curve.t[:, 1] - curve.t[:, 0]) / np.maximum(lengths, 1e-300)
    onward = -curve.generation if curve.which == "unstable" else curve.generation
    frames = curve.directions[:, :, None]
    return CellSet(
        cycle=curve.cycle,
        origins=curve.segments[:, 0],
        bases=directions[:, :, None],
        faces=np.tile([[-1.0], [1.0]], (n, 1)),
        limits=np.column_stack([np.zeros(n), lengths]).reshape(-1),
        starts=2 * np.arange(n + 1),
        generation=curve.generation,
        piece=np.asarray((curve.branch // 2 + onward) % curve.cycle.period),
        local=curve.t[:, :1],
        to_local=slope[:, None, None],
        frames=frames,
        steps=_steps(model, curve.cycle, frames),
        segments=curve.segments,
        corners=np.empty((0, M)),
        corner_starts=np.zeros(n + 1, dtype=np.int64),
    )


def _steps(model: PiecewiseLinearMap, cycle: Cycle, frames: Floats) -> Floats:
    """Matrices of the map from each local piece to the next, in their coordinates."""
    jacobians = model.jacobian(cycle.regions)
    after = np.roll(frames, -1, axis=0)
    return np.asarray(np.einsum("jma,jmn,jnb->jab", after, jacobians, frames))
