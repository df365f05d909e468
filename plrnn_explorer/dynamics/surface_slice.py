"""Where cells of codimension one meet a plane of state space."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
#: A cell whose normal is this near a normal of the plane is parallel to it.
_PARALLEL = 1e-12


class CellComplex(Protocol):
    """Cells {o + Q u : C u <= e}, as a `Surface` has them."""

    @property
    def origins(self) -> Floats: ...
    @property
    def bases(self) -> Floats: ...
    @property
    def faces(self) -> Floats: ...
    @property
    def limits(self) -> Floats: ...
    @property
    def starts(self) -> Ints: ...


def slice_cells(cells: CellComplex, plane: Plane) -> tuple[Floats, Ints]:
    """Segments (n, 2, 2) in plane coordinates where cells of codimension one meet a plane, and their cells.

    The point origin + x u + y v lies in the hyperplane of a cell where n . (origin + x u + y v - o) = 0: a
    line of the plane. Its coordinates in the cell are affine along the line, so every inequality of the cell
    bounds it on one side.
    """
    M, d = cells.bases.shape[1:]
    if d != M - 1:
        raise ValueError(f"only manifolds of codimension one are cut by a plane in lines, not {M - d}")
    if not len(cells.origins):
        return np.zeros((0, 2, 2)), np.zeros(0, dtype=np.int64)
    if plane.is_orthonormal:
        return _slice(cells, plane)
    # Along vectors of length 1: where one axis is in amperes nothing beside it would count.
    lengths = plane.lengths(np.eye(2))
    segments, index = _slice(cells, Plane(plane.origin, plane.basis / lengths[:, None], plane.names))
    return segments / lengths, index


def _slice(cells: CellComplex, plane: Plane) -> tuple[Floats, Ints]:
    normals = _normals(cells.bases)
    slope = normals @ plane.basis.T
    size = np.linalg.norm(slope, axis=1)
    index = np.flatnonzero(size > _PARALLEL)
    slope = slope[index] / size[index, None]
    value = np.einsum("cm,cm->c", normals[index], cells.origins[index] - plane.origin) / size[index]
    along = np.stack([-slope[:, 1], slope[:, 0]], axis=1)
    # The point of the line nearest the cell's origin: parameters stay small there.
    near = plane.project(cells.origins[index])
    foot = near + (value - np.sum(slope * near, axis=1))[:, None] * slope
    low, high = _inside(cells, index, plane.embed(foot), along @ plane.basis)
    kept = np.flatnonzero(high > low)
    ends = np.stack([low[kept], high[kept]], axis=1)[:, :, None]
    return foot[kept][:, None] + ends * along[kept][:, None], index[kept]


def _normals(bases: Floats) -> Floats:
    """Unit normal of each hyperplane, (c, M)."""
    if bases.shape[1] == 3:
        return np.asarray(np.cross(bases[:, :, 0], bases[:, :, 1]))
    return np.asarray(np.linalg.qr(bases, mode="complete")[0][:, :, -1])


def _inside(cells: CellComplex, index: Ints, points: Floats, along: Floats) -> tuple[Floats, Floats]:
    """Parameters between which the lines points + s along lie in cells."""
    start = np.einsum("cmd,cm->cd", cells.bases[index], points - cells.origins[index])
    speed = np.einsum("cmd,cm->cd", cells.bases[index], along)
    counts = np.diff(cells.starts)[index]
    owner = np.repeat(np.arange(len(index)), counts)
    first = np.concatenate([[0], np.cumsum(counts)])
    rows = np.repeat(cells.starts[index] - first[:-1], counts) + np.arange(first[-1])
    room = cells.limits[rows] - np.sum(cells.faces[rows] * start[owner], axis=1)
    rise = np.sum(cells.faces[rows] * speed[owner], axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        hit = room / rise
    high = np.where(rise > 0, hit, np.where((rise == 0) & (room < 0), -np.inf, np.inf))
    low = np.where(rise < 0, hit, -np.inf)
    return np.maximum.reduceat(low, first[:-1]), np.minimum.reduceat(high, first[:-1])
