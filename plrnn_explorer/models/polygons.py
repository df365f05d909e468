"""Many convex polygons of the plane at once, unbounded ones included.

A polygon is a convex cone in homogeneous coordinates (x, y, w): a vertex has w = 1, a direction to infinity
w = 0. Affine maps and half-planes are linear there, so unbounded regions need no box. All polygons of a batch
lie one after the other in one array of vertices, and every operation is vectorised over all of them.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Bools, Floats

Ints = NDArray[np.int64]

Sides = NDArray[np.int8]
#: Values of lines at polygons computed in one go: some tens of milliseconds of work.
_CHUNK_NUMBERS = 100_000
#: A vertex this near a line, relative to the terms of its equation, counts as on it.
ON_LINE = 1e-12


@dataclass(frozen=True, eq=False)
class Polygons:
    """N convex polygons.

    Attributes
    ----------
    vertices : (T, 3) float array
        Homogeneous vertices of all polygons, each polygon's in cyclic order.
    start : (N + 1,) int array
        Polygon i has the vertices ``vertices[start[i]:start[i + 1]]``.
    """

    vertices: Floats
    start: Ints

    def __len__(self) -> int:
        return len(self.start) - 1

    @property
    def owner(self) -> Ints:
        """Index of the polygon each vertex belongs to, shape (T,)."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    def take(self, chosen: Bools | Ints) -> Polygons:
        """Keep some of the polygons, by mask or index."""
        index = np.flatnonzero(chosen) if chosen.dtype == np.bool_ else chosen
        counts = np.diff(self.start)[index]
        start = np.concatenate([[0], np.cumsum(counts)])
        rows = np.repeat(self.start[index] - start[:-1], counts) + np.arange(start[-1])
        return Polygons(self.vertices[rows], start)

    def mapped(self, jacobians: Floats, offsets: Floats) -> Polygons:
        """Image of polygon i under z -> J_i z + b_i; jacobians (N, 2, 2), offsets (N, 2)."""
        owner = self.owner
        xy, w = self.vertices[:, :2], self.vertices[:, 2:]
        image = np.einsum("tij,tj->ti", jacobians[owner], xy) + w * offsets[owner]
        # Directions keep unit length, so that tolerances mean the same everywhere.
        size = np.where(w[:, 0] > 0, 1.0, np.maximum(np.linalg.norm(image, axis=1), 1e-300))
        return Polygons(np.hstack([image / size[:, None], w]), self.start)

    def clip(self, lines: Floats) -> tuple[Polygons, Ints]:
        """Cut polygon i to the half-plane lines[i] . (x, y, w) >= 0; lines is (N, 3).

        Returns the polygons with an interior left and their indices in this batch.
        """
        owner = self.owner
        value, on = line_values(self.vertices, lines[owner])
        value = np.where(on, 0.0, value)
        follow = np.arange(1, len(owner) + 1)
        follow[self.start[1:][np.diff(self.start) > 0] - 1] = self.start[:-1][np.diff(self.start) > 0]
        crosses = value * value[follow] < 0
        share = value / np.where(crosses, value - value[follow], 1.0)
        cut = self.vertices + share[:, None] * (self.vertices[follow] - self.vertices)
        return self._collect(value >= 0, crosses, cut, value > 0)

    def _collect(self, keep: Bools, crosses: Bools, cut: Floats, inside: Bools) -> tuple[Polygons, Ints]:
        """Assemble kept vertices and the crossings that follow them, in order."""
        owner = self.owner
        size = np.where(cut[:, 2] > 0, cut[:, 2], np.maximum(np.linalg.norm(cut[:, :2], axis=1), 1e-300))
        both = np.stack([self.vertices, cut / size[:, None]], axis=1).reshape(-1, 3)
        alive = np.zeros(len(self), dtype=bool)
        alive[owner[inside]] = True  # touched only along its boundary: no interior is left
        chosen = np.stack([keep, crosses], axis=1) & alive[owner][:, None]
        counts = np.bincount(owner, weights=chosen.sum(axis=1), minlength=len(self)).astype(np.int64)
        left = np.flatnonzero(alive & (counts >= 3))
        chosen &= np.isin(owner, left)[:, None] if len(left) < alive.sum() else True
        start = np.concatenate([[0], np.cumsum(counts[left])])
        return Polygons(both[chosen.reshape(-1)], start), left


#: Polygons, the codes of their sides (P, H) and the rows they come from (P,).
Pieces = tuple[Polygons, Bools, Ints]


def bounds(polygons: Polygons) -> tuple[Floats, Floats]:
    """Bounding boxes (low (N, 2), high (N, 2)), widened by rounding; infinite where unbounded."""
    xy, w = polygons.vertices[:, :2], polygons.vertices[:, 2:]
    slack = 1e-9 * (1.0 + np.abs(xy))
    # A direction to infinity counts in the coordinates it changes, and for nothing in the others.
    to_low = np.where(w > 0, xy - slack, np.where(xy < 0, -np.inf, np.inf))
    to_high = np.where(w > 0, xy + slack, np.where(xy > 0, np.inf, -np.inf))
    begin = polygons.start[:-1]
    low, high = np.minimum.reduceat(to_low, begin), np.maximum.reduceat(to_high, begin)
    return low, high


def line_values(vertices: Floats, lines: Floats) -> tuple[Floats, Bools]:
    """Value of each vertex's own line, both (T, 3), and whether the vertex lies on it to rounding."""
    terms = vertices * lines
    value = terms.sum(axis=1)
    return value, np.abs(value) <= ON_LINE * np.abs(terms).sum(axis=1)


def whole_plane() -> Polygons:
    """Return the plane as its four quadrants."""
    corner = np.array([0.0, 0.0, 1.0])
    ways = np.array([[1.0, 0, 0], [0, 1.0, 0], [-1.0, 0, 0], [0, -1.0, 0]])
    quadrants = [[corner, ways[i], ways[(i + 1) % 4]] for i in range(4)]
    return Polygons(np.array(quadrants).reshape(-1, 3), np.arange(0, 13, 3))


def rectangle(low: Floats, high: Floats) -> Polygons:
    """One axis-parallel rectangle, corners low and high (2,)."""
    x, y = (low[0], high[0]), (low[1], high[1])
    corners = [[x[0], y[0], 1.0], [x[1], y[0], 1.0], [x[1], y[1], 1.0], [x[0], y[1], 1.0]]
    return Polygons(np.array(corners), np.array([0, 4]))


def concatenate(parts: list[Polygons]) -> Polygons:
    """Join several batches into one."""
    counts = np.concatenate([np.diff(p.start) for p in parts])
    vertices = np.concatenate([p.vertices for p in parts])
    return Polygons(vertices, np.concatenate([[0], np.cumsum(counts)]))


def split_at_lines(polygons: Polygons, lines: Floats) -> tuple[Polygons, Bools, Ints]:
    """Cut polygons along all lines (H, 3) that cross their interior.

    Returns
    -------
    pieces : Polygons
        P pieces, none of whose interiors meets a line.
    codes : (P, H) bool array
        True where the piece lies on the positive side (a line that only touches counts as not positive).
    parents : (P,) int array
        Index of the polygon each piece came from.
    """
    steps = split_in_steps(polygons, lines)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return cast("Pieces", end.value)


def split_in_steps(polygons: Polygons, lines: Floats) -> Generator[int, None, Pieces]:
    """Run `split_at_lines` step by step; each step yields the number of pieces finished so far."""
    # The side of lines a piece was already cut at. Asking the rounded cut vertices again might never end.
    known = np.zeros((len(polygons), len(lines)), dtype=np.int8)
    todo = [(polygons, np.arange(len(polygons)), known)]
    done: list[Pieces] = []
    most = 20 + _CHUNK_NUMBERS // max(1, len(lines))
    finished = 0
    while todo:
        part, parents, known = todo.pop()
        if len(part) > most:
            rest = np.arange(most, len(part))
            todo.append((part.take(rest), parents[rest], known[rest]))
            first = np.arange(most)
            part, parents, known = part.take(first), parents[first], known[first]
        whole, crossed = _whole_pieces(part, known, lines)
        if len(whole[0]):
            done.append((whole[0], whole[1], parents[whole[2]]))
            finished += len(whole[0])
        if crossed.any():
            pieces, rows, known = _cut_once(part, known, crossed, lines)
            todo.append((pieces, parents[rows], known))
        yield finished
    if not done:
        return polygons, np.zeros((0, len(lines)), dtype=bool), np.arange(0)
    codes = np.concatenate([code for _, code, _ in done])
    return concatenate([part for part, _, _ in done]), codes, np.concatenate([rows for _, _, rows in done])


def _whole_pieces(polygons: Polygons, known: Sides, lines: Floats) -> tuple[Pieces, Bools]:
    """Pieces no line crosses, with their codes and rows; and (N, H) where a line still crosses."""
    positive, negative = _sides(polygons, lines)
    crossed = positive & negative & (known == 0)
    rows = np.flatnonzero(~crossed.any(axis=1))
    codes = np.where(known[rows] == 0, positive[rows], known[rows] > 0)
    return (polygons.take(rows), codes, rows), crossed


def _cut_once(
    polygons: Polygons, known: Sides, crossed: Bools, lines: Floats
) -> tuple[Polygons, Ints, Sides]:
    """Cut every polygon that is crossed at one line: the pieces, the rows they come from, known sides."""
    rows = np.flatnonzero(crossed.any(axis=1))
    todo, crossed = polygons.take(rows), crossed[rows]
    # The middle one of the lines that cross: halves the number of rounds on average.
    rank = np.cumsum(crossed, axis=1)
    chosen = np.argmax(rank == (rank[:, -1:] + 1) // 2, axis=1)
    upper, up = todo.clip(lines[chosen])
    lower, low = todo.clip(-lines[chosen])
    both = np.concatenate([up, low])
    sides = known[rows[both]]
    sides[np.arange(len(both)), chosen[both]] = np.repeat([1, -1], [len(up), len(low)])
    return concatenate([upper, lower]), rows[both], sides


def _sides(polygons: Polygons, lines: Floats) -> tuple[Bools, Bools]:
    """Whether each polygon reaches to the positive and to the negative side of each line: (N, H) twice."""
    value = polygons.vertices @ lines.T
    # A little more than `clip` allows: what is cut here leaves a piece on both sides there.
    tolerance = 1.01 * ON_LINE * (np.abs(polygons.vertices) @ np.abs(lines).T)
    begin = polygons.start[:-1]
    positive = np.logical_or.reduceat(value > tolerance, begin, axis=0)
    negative = np.logical_or.reduceat(value < -tolerance, begin, axis=0)
    return positive, negative
