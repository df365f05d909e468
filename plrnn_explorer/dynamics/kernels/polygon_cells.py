"""Convex polygons in planes of any state space: cut by half-spaces, split at borders."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
Rows = NDArray[Any]
Signs = NDArray[np.int8]


@compiled
def _clip_once(
    corners: Floats, edges: Ints, n: int, a: float, b: float, c: float, slack: float, new_edge: int,
    out: Floats, out_edges: Ints,
) -> int:  # fmt: skip
    """Part of a polygon with a x + b y + c >= 0: its corners and edges go to `out`; returns how many.

    Edge i runs from corner i to the next and keeps its number; the edge along the line is `new_edge`.
    """
    m = 0
    inside = False
    for i in range(n):
        j = i + 1 if i + 1 < n else 0
        here = a * corners[i, 0] + b * corners[i, 1] + c
        there = a * corners[j, 0] + b * corners[j, 1] + c
        here = 0.0 if abs(here) <= slack else here
        there = 0.0 if abs(there) <= slack else there
        inside = inside or here > 0
        if here >= 0:
            out[m] = corners[i]
            out_edges[m] = new_edge if here == 0 and there < 0 else edges[i]
            m += 1
        if here * there < 0:
            share = here / (here - there)
            out[m] = corners[i] + share * (corners[j] - corners[i])
            out_edges[m] = edges[i] if here < 0 else new_edge
            m += 1
    return m if inside and m >= 3 else 0


@compiled
def _trace(W: Floats, h: Floats, line: int, point: Floats, basis: Floats) -> tuple[float, float, float]:
    """Return the line a x + b y + c = 0 in which a hyperplane W z + h = 0 meets the plane of a cell."""
    a, b, c = 0.0, 0.0, h[line]
    for k in range(W.shape[1]):
        a += W[line, k] * basis[k, 0]
        b += W[line, k] * basis[k, 1]
        c += W[line, k] * point[k]
    return a, b, c


@compiled
def _range(corners: Floats, n: int, a: float, b: float, c: float) -> tuple[float, float]:
    """Least and largest value of a x + b y + c over a polygon."""
    low, high = np.inf, -np.inf
    for i in range(n):
        value = a * corners[i, 0] + b * corners[i, 1] + c
        low, high = min(low, value), max(high, value)
    return low, high


@compiled
def _room(out: Rows, needed: int) -> Rows:
    """Return the array itself, or a longer copy if it has fewer rows than needed."""
    if needed <= len(out):
        return out
    return np.concatenate((out, np.empty((needed, out.shape[1]), dtype=out.dtype)))


@compiled
def clip_cells(
    corners: Floats, starts: Ints, points: Floats, maps: Floats, W: Floats, h: Floats, signs: Signs,
    scale: Floats,
) -> tuple[Floats, Ints, Ints]:  # fmt: skip
    """Part of each polygon where signs (W z + h) >= 0, with z = points + maps u for corners u.

    Parameters
    ----------
    corners : (v, 2), starts : (n + 1,)
        Polygons in the coordinates u of their own planes.
    points : (n, M), maps : (n, M, 2)
        Where these planes lie.
    W : (L, M), h : (L,), signs : (n, L) int8, scale : (L,)
        Half-spaces; a corner nearer than 1e-13 scale counts as on the border.

    Returns
    -------
    corners : (w, 2), edges : (w,), counts : (n,)
        Corners left (none: counts 0), and what the edge after each comes from: an edge of the polygon
        (0, 1, …) or a half-space (-1, -2, …).
    """
    n_cells, L = len(starts) - 1, len(W)
    size = np.diff(starts).max() + L + 2 if n_cells else 0
    one, two = np.empty((size, 2)), np.empty((size, 2))
    edges, edges_two = np.empty(size, dtype=np.int64), np.empty(size, dtype=np.int64)
    out = np.empty((2 * len(corners) + 64, 2))
    out_edges: Rows = np.empty((len(out), 1), dtype=np.int64)
    counts = np.zeros(n_cells, dtype=np.int64)
    top = 0
    for n in range(n_cells):
        m = starts[n + 1] - starts[n]
        one[:m] = corners[starts[n] : starts[n + 1]]
        edges[:m] = np.arange(m)
        radius = np.sqrt((one[:m] ** 2).sum(axis=1).max())
        for line in range(L):
            a, b, c = _trace(W, h, line, points[n], maps[n])
            a, b, c = signs[n, line] * a, signs[n, line] * b, signs[n, line] * c
            slack = 1e-13 * scale[line]
            if c - radius * np.hypot(a, b) > slack or _range(one, m, a, b, c)[0] >= -slack:
                continue
            m = _clip_once(one, edges, m, a, b, c, slack, -1 - line, two, edges_two)
            one, two = two, one
            edges, edges_two = edges_two, edges
            if m == 0:
                break
        out, out_edges = _room(out, top + m), _room(out_edges, top + m)
        out[top : top + m] = one[:m]
        out_edges[top : top + m, 0] = edges[:m]
        counts[n] = m
        top += m
    return out[:top], out_edges[:top, 0].copy(), counts


@compiled
def _split_one(
    polygon: Floats, lines: Floats, slack: Floats, near: int, out: Floats, top: int
) -> tuple[Floats, Ints]:
    """Pieces of one polygon between lines, written to `out` from row `top` on: out and their counts."""
    size = len(polygon) + near + 2
    # Pieces still to be cut lie end to end in `stack`, each with the first line it was not compared with.
    stack = np.empty(((near + 2) * size, 2))
    count, following = np.empty(near + 2, dtype=np.int64), np.zeros(near + 2, dtype=np.int64)
    one, two, edges = np.empty((size, 2)), np.empty((size, 2)), np.zeros(size, dtype=np.int64)
    spare = edges.copy()
    height = len(polygon)
    stack[:height] = polygon
    count[0], pile = height, 1
    pieces = [0]
    while pile > 0:
        pile -= 1
        m = count[pile]
        height -= m
        one[:m] = stack[height : height + m]
        for line in range(following[pile], near):
            a, b, c = lines[line]
            low, high = _range(one, m, a, b, c)
            if low >= -slack[line] or high <= slack[line]:
                continue
            other = _clip_once(one, edges, m, -a, -b, -c, slack[line], 0, two, spare)
            stack[height : height + other] = two[:other]
            count[pile], following[pile] = other, line + 1
            height += other
            pile += 1
            m = _clip_once(one, edges, m, a, b, c, slack[line], 0, two, spare)
            one, two = two, one
        out = _room(out, top + m)
        out[top : top + m] = one[:m]
        top += m
        pieces.append(m)
    return out, np.array(pieces[1:])


@compiled
def split_cells(
    corners: Floats, starts: Ints, points: Floats, maps: Floats, W: Floats, h: Floats, scale: Floats
) -> tuple[Floats, Ints, Ints]:
    """Cut each polygon along all hyperplanes W z + h = 0 that cross it.

    Returns
    -------
    corners : (w, 2), counts : (p,), parents : (p,)
        The pieces and the polygons they are part of.
    """
    n_cells, L = len(starts) - 1, len(W)
    out, top, done = np.empty((2 * len(corners) + 64, 2)), 0, 0
    pieces: Rows = np.empty((2 * n_cells + 16, 2), dtype=np.int64)
    lines, slack = np.empty((L, 3)), np.empty(L)
    for n in range(n_cells):
        polygon = corners[starts[n] : starts[n + 1]]
        radius = np.sqrt((polygon**2).sum(axis=1).max())
        near = 0
        for line in range(L):
            a, b, c = _trace(W, h, line, points[n], maps[n])
            if abs(c) <= radius * np.hypot(a, b):
                lines[near] = a, b, c
                slack[near] = 1e-13 * scale[line]
                near += 1
        out, counts = _split_one(polygon, lines, slack, near, out, top)
        top += counts.sum()
        pieces = _room(pieces, done + len(counts))
        pieces[done : done + len(counts), 0] = counts
        pieces[done : done + len(counts), 1] = n
        done += len(counts)
    return out[:top], pieces[:done, 0].copy(), pieces[:done, 1].copy()
