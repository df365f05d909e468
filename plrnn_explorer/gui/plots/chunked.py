"""Curves of many vertices, found by where they are: only what the window shows is touched."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from plrnn_explorer.gui.plots import fast
from plrnn_explorer.gui.plots.curves import SEAM, clip_segments, thinned
from plrnn_explorer.models.map import Floats

#: Consecutive segments with one bounding box.
_CHUNK = 256
#: Largest table of pairs of cells: 16 MB.
_LARGEST_TABLE = 1 << 21


@dataclass(frozen=True, eq=False)
class Chunked:
    """Segments (n, 2, 2) in stretches of 256 that know their boxes.

    Attributes
    ----------
    segments : (n, 2, 2) float array
    low, high : (c, 2) float array
        Corners of the boxes; those of stretches with infinite ends are infinite too.
    """

    segments: Floats
    low: Floats = field(init=False)
    high: Floats = field(init=False)

    def __post_init__(self) -> None:
        # Writable, though nobody writes: of a read-only array the loops would have to be compiled once more.
        flat = np.require(self.segments, np.float64, ("C", "W"))
        object.__setattr__(self, "segments", flat)
        points, starts = flat.reshape(-1, 2), np.arange(0, 2 * len(flat), 2 * _CHUNK)
        none = np.empty((0, 2))
        for name, extreme in (("low", np.fmin), ("high", np.fmax)):
            object.__setattr__(self, name, extreme.reduceat(points, starts) if len(flat) else none)

    def stretches(self, low: Floats, high: Floats) -> tuple[np.ndarray, np.ndarray]:
        """First and last rows of the stretches whose boxes meet a box; neighbours are one."""
        near = np.all((self.low <= high) & (self.high >= low), axis=1)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], near, [False]]).astype(np.int8)))
        firsts = edges[0::2].astype(np.int64) * _CHUNK
        return firsts, np.minimum(edges[1::2].astype(np.int64) * _CHUNK, len(self.segments))

    def visible(self, low: Floats, high: Floats, pixel: Floats, most: int) -> Floats:
        """Segments (m, 2, 2), m <= most, that cover the same pixels of a box [low, high], cut at it.

        Where vertices lie more than half a pixel apart and there are not too many, all of them are there.
        """
        firsts, lasts = self.stretches(low, high)
        count = int((lasts - firsts).sum())
        loops = fast.loops()
        if count <= 200 or loops is None:
            parts = [self.segments[a:b] for a, b in zip(firsts.tolist(), lasts.tolist())]
            inside = clip_segments(np.concatenate(parts) if parts else self.segments[:0], low, high)
            return inside if count <= 200 else thinned(inside, pixel, most)
        out, none = np.empty((count, 2, 2)), np.zeros(0, dtype=np.int64)
        n = loops.decimate(self.segments, firsts, lasts, low, high, pixel, SEAM, none, out)
        if n > most:  # more than once over the same pixels: once is enough
            table = np.zeros(min(_LARGEST_TABLE, 1 << (2 * n).bit_length()), dtype=np.int64)
            whole = np.zeros(1, dtype=np.int64), np.array([n])
            less = np.empty((n, 2, 2))
            n = loops.decimate(out, *whole, low, high, pixel, SEAM, table, less)
            out = less
        inside = clip_segments(out[:n], low, high)
        return inside if len(inside) <= most else thinned(inside, pixel, most)

    def row_ending_at(self, at: Floats) -> int:
        """Row of the segment whose end is nearest to a position (2,); -1 if there are none."""
        if not len(self.segments):
            return -1
        least = np.maximum(np.maximum(self.low - at, at - self.high), 0.0)
        most = np.maximum(np.abs(self.low - at), np.abs(self.high - at))
        lower, upper = np.sum(least**2, axis=1), np.sum(most**2, axis=1)
        best, row = np.inf, -1
        for chunk in np.flatnonzero(lower <= np.fmin.reduce(upper)).tolist():
            ends = self.segments[chunk * _CHUNK : (chunk + 1) * _CHUNK, 1]
            squares = np.sum((ends - at) ** 2, axis=1)
            near = int(np.argmin(np.where(np.isnan(squares), np.inf, squares)))
            if squares[near] < best:
                best, row = float(squares[near]), chunk * _CHUNK + near
        return row

    def row_at(self, at: Floats, pixel: Floats, reach: float) -> int:
        """Row of the segment nearest to a position (2,), looked for within some pixels; -1 for none."""
        loops = fast.loops()
        if loops is None:
            return -1
        firsts, lasts = self.stretches(at - 2 * reach * pixel, at + 2 * reach * pixel)
        best, row = np.inf, -1
        for first, last in zip(firsts.tolist(), lasts.tolist()):
            ends = self.segments[first:last].reshape(-1, 2)
            found, distance = loops.nearest(ends, at, pixel)
            if found >= 0 and distance < best:
                best, row = distance, first + found // 2
        return row
