"""Manifolds in a view of space: surfaces as lit triangles, curves as segments, in units of the box."""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.segments import at_share, clip_to_box
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.space_view import SpaceView

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Faces:
    """A surface in units: triangles (n, 3, 3) and their unit normals (n, 3)."""

    triangles: Floats
    normals: Floats


@dataclass(frozen=True, eq=False)
class Strokes:
    """A curve in units: segments (n, 2, 3), and where it was cut (c, 3) and in which direction it goes on."""

    segments: Floats
    cuts: Floats
    directions: Floats


_faces: WeakKeyDictionary[Surface, tuple[object, dict[int, Faces]]] = WeakKeyDictionary()
_strokes: WeakKeyDictionary[Manifold, dict[object, Strokes]] = WeakKeyDictionary()
#: Levels of detail of one curve that are kept: those of turning and of resting.
_KEPT = 4
#: Tries to make a surface coarse enough.
_ROUNDS = 6


def _key(view: SpaceView, detail: float = 0.0) -> object:
    return id(view.frame), view.low.tobytes(), view.high.tobytes(), detail


def faces_of(surface: Surface, view: SpaceView, most: int = 0) -> Faces:
    """Triangles of a manifold of dimension two inside the box; made once for a view.

    `most`: about so many of them, coarser where there are more; 0 for all.
    """
    known = _faces.get(surface)
    if known is None or known[0] != _key(view):
        known = _faces[surface] = (_key(view), {0: _make_faces(surface, view)})
    made = known[1]
    if most not in made:
        made[most] = coarser(made[0], most)
    return made[most]


def coarser(faces: Faces, most: int) -> Faces:
    """About `most` triangles in the place of more: corners near each other become one, in their middle."""
    size = np.linalg.norm(np.cross(*_sides(faces.triangles)), axis=1).sum() / 2  # their area
    if len(faces.triangles) <= most or not size > 0:
        return faces
    side = float(np.sqrt(2 * size / most))  # of a square of two triangles
    for _ in range(_ROUNDS):
        triangles = _clustered(faces.triangles, side)
        if len(triangles) <= 1.3 * most:
            break
        side *= float(np.sqrt(max(1.5, len(triangles) / most)))
    return _lit(triangles)


def _clustered(triangles: Floats, side: float) -> Floats:
    """Triangles (n, 3, 3) with the corners in each cube of a grid drawn together; the flat ones go."""
    corners = triangles.reshape(-1, 3)
    cubes = np.floor((corners - corners.min(axis=0)) / side).astype(np.int64)
    _, cluster = np.unique(cubes @ np.array([1 << 40, 1 << 20, 1]), return_inverse=True)
    count = np.bincount(cluster)
    middles = np.stack([np.bincount(cluster, weights=c) / count for c in corners.T], axis=1)
    rows = np.sort(cluster.reshape(-1, 3), axis=1)
    rows = rows[(rows[:, 0] != rows[:, 1]) & (rows[:, 1] != rows[:, 2])]
    n = len(count)
    keys = np.unique((rows[:, 0] * n + rows[:, 1]) * n + rows[:, 2])
    return np.asarray(middles[np.stack([keys // (n * n), keys // n % n, keys % n], axis=1)])


def _sides(triangles: Floats) -> tuple[Floats, Floats]:
    return triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0]


def _lit(triangles: Floats) -> Faces:
    """Triangles that have an area, with their normals."""
    across = np.cross(*_sides(triangles))
    size = np.linalg.norm(across, axis=1)
    kept = size > 1e-14
    return Faces(triangles[kept], across[kept] / size[kept, None])


def _make_faces(surface: Surface, view: SpaceView) -> Faces:
    if surface.dimension != 2 or not len(surface.corners):
        return Faces(np.zeros((0, 3, 3)), np.zeros((0, 3)))
    reach = (view.high - view.low) / 2 / view.half
    corners = (view.frame.project(surface.corners) - view.middle) / view.half
    # Copies: the kernel is compiled once, for arrays that can be written to.
    from plrnn_explorer.dynamics.kernels.space_clip import box_triangles  # loads the compiler

    triangles, _ = box_triangles(np.array(corners), np.array(surface.corner_starts), -reach, reach)
    return _lit(triangles)


def strokes_of(manifold: Manifold, view: SpaceView, detail: float) -> Strokes:
    """Segments of a curve inside the box, thinned to steps of about `detail` units; made once for a view."""
    known = _strokes.setdefault(manifold, {})
    key = _key(view, detail)
    if key not in known:
        if len(known) >= _KEPT:
            known.pop(next(iter(known)))
        known[key] = _make_strokes(manifold, view, detail)
    return known[key]


def _make_strokes(manifold: Manifold, view: SpaceView, detail: float) -> Strokes:
    M = manifold.segments.shape[-1]
    units = (view.frame.project(manifold.segments.reshape(-1, M)) - view.middle) / view.half
    reach = (view.high - view.low) / 2 / view.half
    segments = thinned(units.reshape(-1, 2, 3), detail)
    index, share = clip_to_box(segments, -reach, reach)
    cuts = (view.frame.project(manifold.cuts.reshape(-1, M)) - view.middle) / view.half
    held = np.all(np.abs(cuts) <= reach, axis=1)
    whole = units.reshape(-1, 2, 3)
    directions = np.zeros_like(cuts)
    for i in np.flatnonzero(held) if len(whole) else ():
        near = int(np.argmin(np.sum((whole[:, 1] - cuts[i]) ** 2, axis=-1)))
        directions[i] = whole[near, 1] - whole[near, 0]
    return Strokes(at_share(segments[index], share), cuts[held], directions[held])


def thinned(segments: Floats, detail: float) -> Floats:
    """Replace runs of connected segments (n, 2, 3) by steps of about `detail`; ends of runs stay."""
    if len(segments) < 3 or detail <= 0:
        return segments
    segments = segments[np.isfinite(segments).all(axis=(1, 2))]
    gap = np.abs(segments[1:, 0] - segments[:-1, 1]).max(axis=1) > 1e-7
    way = np.floor(np.cumsum(np.linalg.norm(segments[:, 1] - segments[:, 0], axis=1)) / detail)
    # A segment begins a step where the one before it ended one, and ends one where the way says so.
    ends = np.concatenate([gap | (np.diff(way) > 0), [True]])
    begins = np.concatenate([[True], ends[:-1]])
    return np.stack([segments[begins, 0], segments[ends, 1]], axis=1)
