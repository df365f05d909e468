"""Line segments under the map: cut at the borders they are mapped exactly."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
_BATCH_NUMBERS = 2_000_000


def cut_at_borders(model: PiecewiseLinearMap, segments: Floats) -> tuple[Ints, Floats]:
    """Shares at which the borders cut segments (n, 2, M).

    Returns
    -------
    parent : (m,) int array
        Index of the segment each piece is part of; pieces are in order along it.
    share : (m, 2) float array
        Start and end of the piece, 0 to 1.
    """
    parents, shares = [], []
    size = max(1, _BATCH_NUMBERS // max(1, model.n_units))
    for first in range(0, len(segments), size):
        part = segments[first : first + size]
        row, share = _crossings(model, part)
        n = len(part)
        if not len(row):
            parents.append(np.arange(first, first + n))
            shares.append(np.tile([0.0, 1.0], (n, 1)))
            continue
        row = np.concatenate([np.arange(n), row, np.arange(n)])
        share = np.concatenate([np.zeros(n), share, np.ones(n)])
        order = np.lexsort((share, row))
        row, share = row[order], share[order]
        inside = (row[1:] == row[:-1]) & (share[1:] > share[:-1])
        parents.append(first + row[:-1][inside])
        shares.append(np.stack([share[:-1][inside], share[1:][inside]], axis=1))
    if not parents:
        return np.zeros(0, dtype=np.int64), np.zeros((0, 2))
    return np.concatenate(parents), np.concatenate(shares)


def _crossings(model: PiecewiseLinearMap, segments: Floats) -> tuple[Ints, Floats]:
    begin, end = model.preactivation(segments[:, 0]), model.preactivation(segments[:, 1])
    row, unit = np.nonzero(begin * end < 0)
    a, b = begin[row, unit], end[row, unit]
    return row, a / (a - b)


def at_share(segments: Floats, share: Floats) -> Floats:
    """Sub-segments (n, 2, M) between the shares (n, 2) of segments (n, 2, M); ends are kept to the bit."""
    start, along = segments[:, :1], segments[:, 1:] - segments[:, :1]
    part = start + share[:, :, None] * along
    part[share[:, 0] == 0, 0] = segments[share[:, 0] == 0, 0]
    part[share[:, 1] == 1, 1] = segments[share[:, 1] == 1, 1]
    return np.asarray(part)


def clip_to_box(segments: Floats, low: Floats, high: Floats) -> tuple[Ints, Floats]:
    """Part of each segment (n, 2, M) in a box: indices of those that have one, and shares (m, 2)."""
    start, along = segments[:, 0], segments[:, 1] - segments[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        to_low, to_high = (low - start) / along, (high - start) / along
    enter = np.minimum(to_low, to_high)
    leave = np.maximum(to_low, to_high)
    still = along == 0
    outside = still & ((start < low) | (start > high))
    enter = np.where(still, np.where(outside, np.inf, -np.inf), enter).max(axis=1)
    leave = np.where(still, np.inf, leave).min(axis=1)
    first, last = np.maximum(enter, 0.0), np.minimum(leave, 1.0)
    index = np.flatnonzero(first < last)
    return index, np.stack([first[index], last[index]], axis=1)
