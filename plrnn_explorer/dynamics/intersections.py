"""Where two sets of line segments of the plane cross."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
#: Consecutive segments that share a bounding box in the first pass.
_BLOCK = 32
#: Pairs of segments looked at in one go.
_BATCH = 400_000
#: A crossing this little beyond an end of a segment still counts: neighbours must leave no gap.
_END = 1e-12


def crossings(first: Floats, second: Floats) -> Iterator[tuple[Ints, Ints, Floats, Floats, float]]:
    """Crossings of segments (n, 2, 2) with segments (m, 2, 2), in batches.

    Yields
    ------
    i, j : (c,) int arrays, the crossing segments
    s, r : (c,) float arrays, shares along them
    done : float, share of the work done
    """
    blocks = _block_boxes(first), _block_boxes(second)
    left, right = _overlapping(blocks[0], blocks[1])
    step = max(1, _BATCH // _BLOCK**2)
    span = np.arange(_BLOCK)
    for a in range(0, max(1, len(left)), step):
        rows = (left[a : a + step, None] * _BLOCK + span)[:, :, None]
        columns = (right[a : a + step, None] * _BLOCK + span)[:, None, :]
        i, j = (grid.reshape(-1) for grid in np.broadcast_arrays(rows, columns))
        valid = (i < len(first)) & (j < len(second))
        yield (*_cross(first, second, i[valid], j[valid]), min(1.0, (a + step) / max(1, len(left))))


def _block_boxes(segments: Floats) -> tuple[Floats, Floats]:
    """Bounds of each run of consecutive segments."""
    begin = np.arange(0, len(segments), _BLOCK)
    low = np.minimum.reduceat(segments.min(axis=1), begin) if len(segments) else np.empty((0, 2))
    high = np.maximum.reduceat(segments.max(axis=1), begin) if len(segments) else np.empty((0, 2))
    return low, high


def _overlapping(a: tuple[Floats, Floats], b: tuple[Floats, Floats]) -> tuple[Ints, Ints]:
    lefts, rights = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for first in range(0, len(a[0]), 256):
        part = slice(first, first + 256)
        meets = (a[0][part, None] <= b[1]) & (a[1][part, None] >= b[0])
        i, j = np.nonzero(meets.all(axis=2))
        lefts.append(i + first)
        rights.append(j)
    return np.concatenate(lefts), np.concatenate(rights)


def _cross(first: Floats, second: Floats, i: Ints, j: Ints) -> tuple[Ints, Ints, Floats, Floats]:
    p, q = first[i, 0], second[j, 0]
    u, v = first[i, 1] - p, second[j, 1] - q
    offset = q - p
    with np.errstate(divide="ignore", invalid="ignore"):
        area = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
        s = (offset[:, 0] * v[:, 1] - offset[:, 1] * v[:, 0]) / area
        r = (offset[:, 0] * u[:, 1] - offset[:, 1] * u[:, 0]) / area
        hit = (s >= -_END) & (s <= 1 + _END) & (r >= -_END) & (r <= 1 + _END)
    return i[hit], j[hit], np.clip(s[hit], 0, 1), np.clip(r[hit], 0, 1)
