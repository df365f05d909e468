"""Where the way of a piece ends: in a trap, away, or at a gate, on whose sides it is then sorted."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.kernels.compiled import inner
from plrnn_explorer.dynamics.kernels.escape import ESCAPES, GONE, OPEN, in_way
from plrnn_explorer.dynamics.kernels.piece_arrays import (
    FULL,
    MOST_VERTICES,
    MOST_WAITING,
    N_SEGMENTS,
    ON_GATE,
    UNKNOWN_SIDE,
    GateArrays,
    Lists,
    TrapArrays,
    Waiting,
)
from plrnn_explorer.dynamics.kernels.polygons import copy_rows, split
from plrnn_explorer.models.map import Bools, Floats

#: What `look_at` may answer besides a label.
CUT_UP, STILL_OPEN = -20, -21


@inner
def push(waiting: Waiting, rows: Floats, n: int) -> None:
    """Let a polygon wait."""
    k = waiting.tally[0]
    begin = waiting.starts[k]
    copy_rows(rows, 0, n, waiting.rows, begin)
    waiting.starts[k + 1] = begin + n
    waiting.tally[0] = k + 1


@inner
def _square(row: Floats, point: Floats, shape: Floats) -> float:
    """(z - point)^T shape (z - point) for the image z of a row."""
    total = 0.0
    for a in range(len(point)):
        part = 0.0
        for b in range(len(point)):
            part += shape[a, b] * (row[2 + b] - point[b])
        total += part * (row[2 + a] - point[a])
    return total


@inner
def _in_trap(rows: Floats, n: int, traps: TrapArrays) -> int:
    """Index of the ellipsoid that holds the whole image of a polygon, or -1."""
    for e in range(len(traps.squares)):
        inside = True
        for v in range(n):
            for a in range(traps.centres.shape[1]):
                inside &= abs(rows[v, 2 + a] - traps.centres[e, a]) <= traps.reach[e, a]
            inside = inside and _square(rows[v], traps.centres[e], traps.shapes[e]) <= traps.squares[e]
            if not inside:
                break
        if inside:
            return e
    return -1


@inner
def _away(rows: Floats, n: int, traps: TrapArrays) -> int:
    """ESCAPES if one convex set of escape holds the whole image of a polygon, GONE beyond all numbers."""
    size = np.inf
    state = np.empty((traps.centres.shape[1], 1))
    for v in range(n):
        distance = 0.0
        for a in range(len(state)):
            distance = max(distance, abs(rows[v, 2 + a] - traps.out.centre[a]))
            if not abs(rows[v, 2 + a] - traps.out.centre[a]) <= traps.out.far:
                return GONE
        size = min(size, distance)
    if size <= traps.out.radius:
        return OPEN
    for i in range(len(traps.out.least)):
        inside = bool(np.any(traps.out.rows[i] != 0.0))
        for v in range(n):
            for a in range(len(state)):
                state[a, 0] = rows[v, 2 + a]
            inside = inside and in_way(state, 0, i, traps.out)
            if not inside:
                break
        if inside:
            return ESCAPES
    return OPEN


@inner
def _unstable(rows: Floats, n: int, point: Floats, left: Floats, value: Floats) -> tuple[float, float]:
    """Unstable coordinate of every vertex's image, and its range."""
    low, high = np.inf, -np.inf
    for v in range(n):
        total = 0.0
        for a in range(len(point)):
            total += left[a] * (rows[v, 2 + a] - point[a])
        value[v] = total
        low, high = min(low, total), max(high, total)
    return low, high


@inner
def _snap(rows: Floats, n: int, value: Floats, gates: GateArrays, g: int) -> None:
    """Put vertices that lie on the stable subspace to rounding exactly there: rounding would grow."""
    for v in range(n):
        if value[v] != 0.0 and abs(value[v]) <= ON_GATE * gates.widths[g]:
            if not _square(rows[v], gates.points[g], gates.shapes[g]) <= gates.squares[g]:
                continue
            for a in range(len(gates.points[g])):
                rows[v, 2 + a] -= value[v] * gates.right[g, a]
            value[v] = 0.0


@inner
def _zero_ends(rows: Floats, n: int, value: Floats, ends: Floats) -> int:
    """Write the two points where `value` is zero on the boundary of a polygon; returns how many."""
    found = 0
    for i in range(n):
        j = i + 1 if i + 1 < n else 0
        if value[i] == 0.0 or value[i] * value[j] < 0.0:
            if found < 2:
                share = value[i] / (value[i] - value[j]) if value[i] != 0.0 else 0.0
                for c in range(rows.shape[1]):
                    ends[found, c] = rows[i, c] + share * (rows[j, c] - rows[i, c])
            found += 1
    return found


@inner
def _cross(
    rows: Floats, n: int, value: Floats, gates: GateArrays, g: int, ends: Floats, lists: Lists
) -> bool:
    """Note the piece of the stable manifold that crosses a polygon, if its image lies in the gate."""
    if _zero_ends(rows, n, value, ends) != 2:
        return False
    for i in range(2):
        if not _square(ends[i], gates.points[g], gates.shapes[g]) <= gates.squares[g]:
            return False
    s = lists.tally[N_SEGMENTS]
    if s >= len(lists.segment_gates):
        lists.tally[FULL] = 1
        return False
    for i in range(2):
        lists.segments[s, i, 0], lists.segments[s, i, 1] = ends[i, 0], ends[i, 1]
    lists.segment_gates[s] = g
    lists.tally[N_SEGMENTS] = s + 1
    return True


@inner
def _take_side(
    rows: Floats,
    n: int,
    value: Floats,
    gates: GateArrays,
    g: int,
    side: int,
    halves: Floats,
    waiting: Waiting,
) -> int:
    """Keep of a polygon what lies in one side of a gate, let the rest wait; vertices kept, 0 if none."""
    width = gates.widths[g]
    sign = 1.0 if side == 0 else -1.0
    beyond = -np.inf
    for v in range(n):
        value[v] = sign * value[v] - width
        beyond = max(beyond, value[v])
    upper, lower = halves[0], halves[1]
    n_upper, n_lower = 0, n
    if beyond > ON_GATE * width:
        n_upper, n_lower = split(rows, n, value, upper, lower)
    else:
        copy_rows(rows, 0, n, lower, 0)
    for v in range(n_lower):
        if not _square(lower[v], gates.points[g], gates.shapes[g]) <= gates.squares[g]:
            return 0
    if n_lower >= 3:
        if n_upper >= 3:
            push(waiting, upper, n_upper)
        copy_rows(lower, 0, n_lower, rows, 0)
    return n_lower if n_lower >= 3 else 0


@inner
def look_at(
    rows: Floats,
    n: int,
    traps: TrapArrays,
    gates: GateArrays,
    scratch: Floats,
    on_gate: Bools,
    waiting: Waiting,
    lists: Lists,
) -> tuple[int, int]:
    """Label of a polygon, CUT_UP or STILL_OPEN; and its number of vertices (part of it may have to wait).

    `on_gate` tells which vertices of a polygon that has a label lie on a stable manifold, in no basin.
    """
    on_gate[:] = False
    e = _in_trap(rows, n, traps)
    if e >= 0:
        return traps.owners[e], n
    away = _away(rows, n, traps)
    if away != OPEN:
        return away, n
    value = np.empty(MOST_VERTICES + 2)
    room = n + 2 < MOST_VERTICES and waiting.tally[0] + 2 < MOST_WAITING
    for g in range(len(gates.squares)):
        low, high = _unstable(rows, n, gates.points[g], gates.left[g], value)
        edge, limit = gates.widths[g] * (1 - ON_GATE), gates.widths[g] * ON_GATE
        if not room or low >= edge or high <= -edge:
            continue
        if low < limit and high > -limit:
            _snap(rows, n, value, gates, g)
        side = 0 if high > limit else 1
        if low < -limit and high > limit:
            if _cross(rows, n, value, gates, g, scratch[2], lists):
                n_upper, n_lower = split(rows, n, value, scratch[0], scratch[1])
                push(waiting, scratch[0], n_upper)
                push(waiting, scratch[1], n_lower)
                return CUT_UP, n
        elif gates.labels[g, side] != UNKNOWN_SIDE:
            kept = _take_side(rows, n, value, gates, g, side, scratch, waiting)
            if kept:
                _unstable(rows, kept, gates.points[g], gates.left[g], value)
                for v in range(kept):
                    on_gate[v] = abs(value[v]) <= limit
                return gates.labels[g, side], kept
    return STILL_OPEN, n
