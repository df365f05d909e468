"""Putting segments that share end points in the order of the curves they form."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from plrnn_explorer.models.map import Floats

#: Ends closer than this share of the whole extent are the same point.
_SAME = 1e-9


def chain_order(segments: Floats) -> NDArray[np.int64]:
    """Order of segments (n, 2, M) in which each starts where the one before ends, as far as possible.

    Directions are kept. Where several segments start at one point the first is followed.
    """
    n = len(segments)
    if n == 0:
        return np.zeros(0, dtype=np.int64)
    follower = _followers(segments)
    has_predecessor = np.zeros(n, dtype=bool)
    has_predecessor[follower[follower >= 0]] = True
    starts = np.concatenate([np.flatnonzero(~has_predecessor), np.flatnonzero(has_predecessor)])
    order: list[int] = []
    used = np.zeros(n, dtype=bool)
    for start in starts:
        i = int(start)
        while i >= 0 and not used[i]:
            used[i] = True
            order.append(i)
            i = int(follower[i])
    return np.array(order, dtype=np.int64)


def _followers(segments: Floats) -> NDArray[np.int64]:
    """Index of the segment that starts where each one ends, -1 where none does; each follows one at most."""
    starts, ends = segments[:, 0], segments[:, 1]
    extent = float(np.ptp(segments.reshape(-1, segments.shape[-1]), axis=0).max()) or 1.0
    distance, nearest = cKDTree(starts).query(ends, k=1, distance_upper_bound=_SAME * extent)
    follower = np.where(np.isfinite(distance), nearest, -1).astype(np.int64)
    follower[follower == np.arange(len(segments))] = -1
    _, first = np.unique(follower, return_index=True)
    unique = np.full(len(segments), -1, dtype=np.int64)
    unique[first] = follower[first]
    return unique
