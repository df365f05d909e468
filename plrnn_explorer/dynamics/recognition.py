"""Telling whether an orbit lies on an attractor that is known only by a sample of its points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.models.map import Floats

#: Steps of one stretch of an orbit that is compared, and steps between two of its points.
STRETCH, STRIDE = 80, 5
#: Share of a stretch's points that must be near the sample.
_SHARE = 0.9
#: A stretch must spread over at least this share of what the attractor's own stretches do.
_EXTENT_SHARE = 0.5
#: Points of a stretch that are looked at first: most orbits elsewhere are told by them.
_FIRST = 3
#: Parts of an attractor that an orbit on it must come to, and the bits of all of them.
_PARTS = 8
EVERYWHERE = 255
#: Numbers of nearest-neighbour questions asked at once, about 50 ms.
_QUESTIONS = 20_000


def stretch_extents(tracks: Floats) -> Floats:
    """Root mean square distance of the points of stretches (k, M, n) from their mean, (n,)."""
    return np.asarray(np.sqrt(((tracks - tracks.mean(axis=0)) ** 2).sum(axis=1).mean(axis=0)))


def parts_of(points: Floats) -> Floats:
    """Centres (8, M) of the parts of a sample (n, M): far from each other, each with its share of points.

    Farthest points are chosen one after the other (Gonzalez, Theor. Comput. Sci. 38 (1985) 293); those with
    few points nearest to them are left out, so that an orbit on the set comes to all of them soon.
    """
    some = points[:: max(1, len(points) // 2000)]
    chosen = [0]
    distances = np.linalg.norm(some - some[0], axis=1)
    nearest = np.zeros(len(some), dtype=np.intp)
    for _ in range(3 * _PARTS):
        chosen.append(int(np.argmax(distances)))
        new = np.linalg.norm(some - some[chosen[-1]], axis=1)
        nearest[new < distances] = len(chosen) - 1
        distances = np.minimum(distances, new)
    mass = np.bincount(nearest, minlength=len(chosen))
    return np.asarray(some[np.array(chosen)[np.argsort(-mass, kind="stable")[:_PARTS]]])


@dataclass(frozen=True, eq=False)
class _Known:
    """An attractor to be recognised: its index, its sample and its parts in trees."""

    index: int
    sample: cKDTree
    parts: cKDTree
    spacing: float
    extent: float


class Recogniser:
    """Matches stretches of orbits to attractors without trapping ellipsoids, and to very long cycles.

    A stretch matches an attractor if nine in ten of its points lie within `spacing` of the sample and if it
    spreads as far as the attractor's own stretches do (an orbit that creeps through its neighbourhood does
    not). Of several that match the one sampled most finely counts: orbits on a curve inside a chaotic set
    are near both. What parts of the attractor the stretch visits is returned too, because an orbit near a
    part only, as near a curve of which nothing is known, is not on it.

    Parameters
    ----------
    attractors : tuple of Attractor
        All of a map; labels are indices into it.
    """

    def __init__(self, attractors: tuple[Attractor, ...]) -> None:
        known = [(i, a) for i, a in enumerate(attractors) if a.spacing > 0]
        known.sort(key=lambda item: -item[1].spacing)
        self._known = [
            _Known(i, cKDTree(a.points), cKDTree(parts_of(a.points)), a.spacing, a.extent) for i, a in known
        ]

    def __bool__(self) -> bool:
        return bool(self._known)

    def portions(self, n: int) -> Iterator[slice]:
        """Cut n stretches into portions that are compared in some tens of milliseconds."""
        size = max(1, _QUESTIONS // (STRETCH // STRIDE))
        return (slice(start, start + size) for start in range(0, n, size))

    def match(self, tracks: Floats) -> tuple[NDArray[np.int16], NDArray[np.uint8]]:
        """Match stretches (k, M, n).

        Returns
        -------
        labels : (n,) int16 array
            Index of the attractor each lies on, or UNDECIDED.
        visited : (n,) uint8 array
            The bits of the parts it visits; EVERYWHERE for all.
        """
        labels = np.full(tracks.shape[2], UNDECIDED, dtype=np.int16)
        visited = np.zeros(tracks.shape[2], dtype=np.uint8)
        finite = np.flatnonzero(np.isfinite(tracks).all(axis=(0, 1)))
        for known in self._known:
            which = finite
            for some, share in ((tracks[:: max(1, len(tracks) // _FIRST)], 0.6), (tracks, _SHARE)):
                points = np.moveaxis(some[:, :, which], 1, 2)
                which = which[_is_near(known.sample, points, known.spacing).mean(axis=0) >= share]
            which = which[stretch_extents(tracks[:, :, which]) >= _EXTENT_SHARE * known.extent]
            labels[which] = known.index
            if which.size:
                _, part = known.parts.query(np.moveaxis(tracks[:, :, which], 1, 2))
                bits = np.left_shift(np.uint8(1), part.astype(np.uint8))
                visited[which] = np.bitwise_or.reduce(bits, axis=0)
        return labels, visited


def _is_near(tree: cKDTree, points: Floats, distance: float) -> NDArray[np.bool_]:
    if points.size == 0:
        return np.zeros(points.shape[:-1], dtype=np.bool_)
    found, _ = tree.query(points, distance_upper_bound=distance)
    return np.asarray(np.isfinite(found))
