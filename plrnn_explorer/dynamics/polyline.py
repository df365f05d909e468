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

    Directions are kept. Runs that are in order already stay together: only their ends are compared. Where
    several runs start at one point the first is followed.
    """
    n = len(segments)
    if n == 0:
        return np.zeros(0, dtype=np.int64)
    extent = float(np.ptp(segments.reshape(-1, segments.shape[-1]), axis=0).max()) or 1.0
    gap = np.abs(segments[1:, 0] - segments[:-1, 1]).max(axis=1)
    first = np.concatenate([[0], np.flatnonzero(gap > _SAME * extent) + 1, [n]])
    follower = _followers(segments[first[:-1], 0], segments[first[1:] - 1, 1], _SAME * extent)
    order = _walk(follower)
    length = np.diff(first)[order]
    shift = first[:-1][order] - np.concatenate([[0], np.cumsum(length)[:-1]])
    return np.asarray(np.repeat(shift, length) + np.arange(n))


def _walk(follower: NDArray[np.int64]) -> NDArray[np.int64]:
    """Go from each item that follows none, and then from those left over, from follower to follower."""
    n = len(follower)
    has_predecessor = np.zeros(n, dtype=bool)
    has_predecessor[follower[follower >= 0]] = True
    starts = np.concatenate([np.flatnonzero(~has_predecessor), np.flatnonzero(has_predecessor)]).tolist()
    after, used, order = follower.tolist(), [False] * n, []
    for start in starts:
        i = start
        while i >= 0 and not used[i]:
            used[i] = True
            order.append(i)
            i = after[i]
    return np.array(order, dtype=np.int64)


def _followers(starts: Floats, ends: Floats, gap: float) -> NDArray[np.int64]:
    """Index of the start next to each end, -1 where there is none; each follows one end at most."""
    distance, nearest = cKDTree(starts).query(ends, k=1, distance_upper_bound=gap)
    follower = np.where(np.isfinite(distance), nearest, -1).astype(np.int64)
    follower[follower == np.arange(len(starts))] = -1
    _, first = np.unique(follower, return_index=True)
    unique = np.full(len(starts), -1, dtype=np.int64)
    unique[first] = follower[first]
    return unique
