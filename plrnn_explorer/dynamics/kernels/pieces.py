"""Compiled: line segments with the long ones cut into pieces, and the bounds of the pieces."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]


@compiled
def segment_pieces(
    segments: Floats, most: int, end_room: float
) -> tuple[Ints, Floats, Floats, Floats, Floats]:
    """Cut segments (n, 2, 2) so that none is much longer than the mean of `most` of them.

    Returns
    -------
    owner (k,), shares where each piece begins and ends (k,), low and high bounds (k, 2)
        With room for rounding, and for `end_room` of the segment's length beyond its ends.
    """
    n, total, count = len(segments), 0.0, 0
    number = np.ones(n, dtype=np.int64)
    for i in range(n):
        dx, dy = segments[i, 1, 0] - segments[i, 0, 0], segments[i, 1, 1] - segments[i, 0, 1]
        total += max(abs(dx), abs(dy))
    unit = 4.0 * total / max(1, most)
    for i in range(n):
        dx, dy = segments[i, 1, 0] - segments[i, 0, 0], segments[i, 1, 1] - segments[i, 0, 1]
        length = max(abs(dx), abs(dy))
        if length > unit:
            number[i] = math.ceil(length / unit)
        count += number[i]
    owner = np.empty(count, dtype=np.int64)
    begin, end = np.empty(count), np.empty(count)
    low, high = np.empty((count, 2)), np.empty((count, 2))
    k = 0
    for i in range(n):
        for part in range(number[i]):
            owner[k], begin[k], end[k] = i, part / number[i], (part + 1) / number[i]
            for axis in range(2):
                start = segments[i, 0, axis]
                along = segments[i, 1, axis] - start
                p, q = start + begin[k] * along, start + end[k] * along
                room = end_room * abs(along) + 1e-15 * abs(start)
                low[k, axis], high[k, axis] = min(p, q) - room, max(p, q) + room
            k += 1
    return owner, begin, end, low, high
