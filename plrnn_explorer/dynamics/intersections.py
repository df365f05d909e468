"""Where two sets of line segments of the plane cross."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.box_pairs import Ints, box_pairs
from plrnn_explorer.models.map import Bools, Floats

#: A crossing this little beyond an end of a segment still counts: neighbours must leave no gap.
_END = 1e-12


def crossings(first: Floats, second: Floats) -> Iterator[tuple[Ints, Ints, Floats, Floats, float]]:
    """Crossings of segments (n, 2, 2) with segments (m, 2, 2), in batches.

    Two polylines of a million segments take about half a second, unless they cross millions of times.

    Yields
    ------
    i, j : (c,) int arrays, the crossing segments
    s, r : (c,) float arrays, shares along them
    done : float, share of the work done
    """
    if not len(first) or not len(second):
        return
    most = len(first) + len(second)
    a, b = _Pieces.of(first, most), _Pieces.of(second, most)
    for pieces, others, done in box_pairs((a.low, a.high), (b.low, b.high)):
        i, j = a.owner[pieces], b.owner[others]
        s, r = _shares(first, second, i, j)
        hit = a.holds(pieces, s) & b.holds(others, r)
        yield i[hit], j[hit], np.clip(s[hit], 0, 1), np.clip(r[hit], 0, 1), done


@dataclass(frozen=True, eq=False)
class _Pieces:
    """Segments with the long ones cut: the box of a long slanted segment would meet nearly everything.

    Piece i is the part from share begin[i] to end[i] of the segment owner[i], low and high its bounds with a
    little room.
    """

    owner: Ints
    begin: Floats
    end: Floats
    low: Floats
    high: Floats

    @classmethod
    def of(cls, segments: Floats, most: int) -> _Pieces:
        """Cut segments into about `most` / 4 more pieces at most."""
        # numba takes half a second to load.
        from plrnn_explorer.dynamics.kernels.pieces import segment_pieces

        return cls(*segment_pieces(np.ascontiguousarray(segments), most, 2 * _END))

    def holds(self, pieces: Ints, share: Floats) -> Bools:
        """Whether crossings at these shares of the whole segment lie on the piece, each on one piece only."""
        begin, end = self.begin[pieces], self.end[pieces]
        after = np.where(begin == 0.0, share >= -_END, share >= begin)
        return np.asarray(after & np.where(end == 1.0, share <= 1 + _END, share < end))


def _shares(first: Floats, second: Floats, i: Ints, j: Ints) -> tuple[Floats, Floats]:
    """Where the lines of segments meet, as shares of both; not finite for parallel ones."""
    p, q = first[i, 0], second[j, 0]
    u, v = first[i, 1] - p, second[j, 1] - q
    offset = q - p
    with np.errstate(divide="ignore", invalid="ignore"):
        area = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
        s = (offset[:, 0] * v[:, 1] - offset[:, 1] * v[:, 0]) / area
        r = (offset[:, 0] * u[:, 1] - offset[:, 1] * u[:, 0]) / area
    return s, r
