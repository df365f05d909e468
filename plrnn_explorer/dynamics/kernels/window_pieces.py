"""One step of all polygons of a window: decide them, or cut them at the region borders and map the parts."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled, inner
from plrnn_explorer.dynamics.kernels.escape import ESCAPES, GONE, OPEN, Outside, in_way
from plrnn_explorer.dynamics.kernels.polygons import area, copy_rows, holds_pixel, split
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
Shorts = NDArray[np.int16]

#: Most vertices of a polygon that is still cut.
MOST_VERTICES = 60
#: Values this small, relative to the terms of their sum, count as zero.
ON_LINE = 1e-13
#: A vertex this near a stable subspace, in widths of the gate, lies on it.
ON_GATE = 1e-9
#: Most parts of one polygon that wait while it is cut at gates.
MOST_WAITING = 40
#: Label of a side of a gate that leads nobody knows where.
UNKNOWN_SIDE = -9
#: Places in the counters of `Lists`: pieces and rows carried on, pieces and rows decided, segments, overflow.
N_NEXT, N_NEXT_ROWS, N_DONE, N_DONE_ROWS, N_SEGMENTS, FULL = 0, 1, 2, 3, 4, 5


class MapArrays(NamedTuple):
    """The map and the sums of |W2| over each row."""

    A: Floats
    W1: Floats
    W2: Floats
    h1: Floats
    h2: Floats
    sizes: Floats


class TrapArrays(NamedTuple):
    """Trapping ellipsoids, and where points count as escaped."""

    centres: Floats
    shapes: Floats
    squares: Floats
    reach: Floats
    owners: Shorts
    out: Outside


class GateArrays(NamedTuple):
    """Gates of saddles."""

    points: Floats
    left: Floats
    right: Floats
    shapes: Floats
    squares: Floats
    widths: Floats
    labels: Shorts


class Lists(NamedTuple):
    """What the kernel writes: pieces carried on (x, y, image), decided, segments, counters, area lost."""

    next_rows: Floats
    next_starts: Ints
    done_rows: Floats
    done_starts: Ints
    done_labels: Shorts
    segments: Floats
    segment_gates: Shorts
    tally: Ints
    lost: Floats


class Waiting(NamedTuple):
    """Parts of one polygon that wait to be looked at: rows, their starts and how many there are."""

    rows: Floats
    starts: Ints
    tally: Ints


@inner
def _push(waiting: Waiting, rows: Floats, n: int) -> None:
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
            _push(waiting, upper, n_upper)
        copy_rows(lower, 0, n_lower, rows, 0)
    return n_lower if n_lower >= 3 else 0


#: What `_look` may answer besides a label.
_CUT, _OPEN = -20, -21


@inner
def _look(
    rows: Floats,
    n: int,
    traps: TrapArrays,
    gates: GateArrays,
    scratch: Floats,
    waiting: Waiting,
    lists: Lists,
) -> tuple[int, int]:
    """Label of a polygon, _CUT or _OPEN; and its number of vertices (part of it may have to wait)."""
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
                _push(waiting, scratch[0], n_upper)
                _push(waiting, scratch[1], n_lower)
                return _CUT, n
        elif gates.labels[g, side] != UNKNOWN_SIDE:
            kept = _take_side(rows, n, value, gates, g, side, scratch, waiting)
            if kept:
                return gates.labels[g, side], kept
    return _OPEN, n


@inner
def _note_done(rows: Floats, n: int, label: int, lists: Lists) -> None:
    k, at = lists.tally[N_DONE], lists.tally[N_DONE_ROWS]
    if k >= len(lists.done_labels) or at + n > len(lists.done_rows):
        lists.tally[FULL] = 1
        return
    for v in range(n):
        lists.done_rows[at + v, 0], lists.done_rows[at + v, 1] = rows[v, 0], rows[v, 1]
    lists.done_labels[k] = label
    lists.done_starts[k + 1] = at + n
    lists.tally[N_DONE], lists.tally[N_DONE_ROWS] = k + 1, at + n


@inner
def _note_next(rows: Floats, n: int, lists: Lists) -> None:
    k, at = lists.tally[N_NEXT], lists.tally[N_NEXT_ROWS]
    if k + 1 >= len(lists.next_starts) or at + n > len(lists.next_rows):
        lists.tally[FULL] = 1
        return
    M = lists.next_rows.shape[1] - 2
    for v in range(n):
        lists.next_rows[at + v, 0], lists.next_rows[at + v, 1] = rows[v, 0], rows[v, 1]
        for a in range(M):
            lists.next_rows[at + v, 2 + a] = rows[v, 2 + M + a]
    lists.next_starts[k + 1] = at + n
    lists.tally[N_NEXT], lists.tally[N_NEXT_ROWS] = k + 1, at + n


@inner
def _settle(
    rows: Floats, n: int, net: MapArrays, size: float, units: Ints, n_units: int, crossing: Ints
) -> int:
    """Add the units that have one sign on a polygon to its image; list the others, return their number."""
    M = len(net.h1)
    value = np.empty(MOST_VERTICES + 2)
    n_crossing = 0
    for k in range(n_units):
        i = units[k]
        tolerance = ON_LINE * (net.sizes[i] * size + abs(net.h2[i]))
        above = below = False
        for v in range(n):
            total = net.h2[i]
            for a in range(M):
                total += net.W2[i, a] * rows[v, 2 + a]
            value[v] = total
            above |= total > tolerance
            below |= total < -tolerance
        if above and below:
            crossing[n_crossing] = i
            n_crossing += 1
        elif above:
            for v in range(n):
                for a in range(M):
                    rows[v, 2 + M + a] += net.W1[a, i] * value[v]
    return n_crossing


@inner
def _cut_at(rows: Floats, n: int, net: MapArrays, size: float, unit: int, halves: Floats) -> tuple[int, int]:
    """Cut a polygon at the border of one unit and add that unit to the image where it is active."""
    M = len(net.h1)
    value = np.empty(MOST_VERTICES + 2)
    tolerance = ON_LINE * (net.sizes[unit] * size + abs(net.h2[unit]))
    for v in range(n):
        total = net.h2[unit]
        for a in range(M):
            total += net.W2[unit, a] * rows[v, 2 + a]
        value[v] = total if abs(total) > tolerance else 0.0
    n_upper, n_lower = split(rows, n, value, halves[0], halves[1])
    for v in range(n_upper):
        total = net.h2[unit]
        for a in range(M):
            total += net.W2[unit, a] * halves[0, v, 2 + a]
        for a in range(M):
            halves[0, v, 2 + M + a] += net.W1[a, unit] * max(total, 0.0)
    return n_upper, n_lower


@inner
def _halve(rows: Floats, n: int, halves: Floats) -> tuple[int, int]:
    """Cut a polygon of many vertices along a diagonal, so that the parts can be cut further."""
    middle = n // 2
    copy_rows(rows, 0, middle + 1, halves[0], 0)
    copy_rows(rows, middle, n, halves[1], 0)
    copy_rows(rows, 0, 1, halves[1], n - middle)
    return middle + 1, n - middle + 1


@inner
def _start(piece: Floats, n: int, net: MapArrays, rows: Floats) -> float:
    """Rows (x, y, z, A z + h1) of a polygon; returns the largest coordinate of z."""
    M, size = len(net.h1), 0.0
    for v in range(n):
        rows[v, 0], rows[v, 1] = piece[v, 0], piece[v, 1]
        for a in range(M):
            total = net.h1[a]
            for b in range(M):
                total += net.A[a, b] * piece[v, 2 + b]
            rows[v, 2 + a] = piece[v, 2 + a]
            rows[v, 2 + M + a] = total
            size = max(size, abs(piece[v, 2 + a]))
    return size


@inner
def _map_parts(
    piece: Floats, n: int, net: MapArrays, grid: Floats, min_area: float, only_pixels: bool, lists: Lists
) -> float:
    """Cut a polygon at the region borders its image crosses and carry the mapped parts on; the work done."""
    M, H = len(net.h1), len(net.h2)
    deep = np.empty((2 * MOST_VERTICES, 2 + 2 * M))
    halves = np.empty((2, MOST_VERTICES + 2, 2 + 2 * M))
    # Every unit cuts once on the way to a part; between two halvings many have to.
    starts, unit_starts = np.zeros(2 * H + 6, dtype=np.int64), np.zeros(2 * H + 6, dtype=np.int64)
    units, crossing = np.arange(H), np.empty(H + 1, dtype=np.int64)
    size = _start(piece, n, net, deep)
    starts[1], unit_starts[1] = n, H
    count, work = 1, 0.0
    while count > 0 and lists.tally[FULL] == 0:
        count -= 1
        begin, u_begin = starts[count], unit_starts[count]
        n = starts[count + 1] - begin
        n_units = unit_starts[count + 1] - u_begin
        rows = deep[begin : begin + n]
        work += n * M * (4.0 + n_units)
        full = n + 2 >= MOST_VERTICES
        if full:
            n_crossing = n_units
            for k in range(n_units):
                crossing[k] = units[u_begin + k]
        else:
            n_crossing = _settle(rows, n, net, size, units[u_begin:], n_units, crossing)
        if n_crossing == 0:
            share = area(rows, n)
            if not share > min_area or (only_pixels and not holds_pixel(rows, n, grid)):
                lists.lost[0] += share
            else:
                _note_next(rows, n, lists)
            continue
        # The middle one of the units that cross halves the number of rounds on average.
        unit = -1 if full else crossing[n_crossing // 2]
        sizes = _halve(rows, n, halves) if full else _cut_at(rows, n, net, size, unit, halves)
        while begin + sizes[0] + sizes[1] > len(deep):
            more = np.empty((2 * len(deep), deep.shape[1]))
            copy_rows(deep, 0, len(deep), more, 0)
            deep = more
        while u_begin + 2 * n_crossing > len(units):
            longer = np.empty(2 * len(units), dtype=np.int64)
            for k in range(len(units)):
                longer[k] = units[k]
            units = longer
        for half in range(2):
            n = sizes[half]
            if n < 3:
                continue
            begin, u_begin = starts[count], unit_starts[count]
            copy_rows(halves[half], 0, n, deep, begin)
            m = 0
            for k in range(n_crossing):
                if crossing[k] != unit:
                    units[u_begin + m] = crossing[k]
                    m += 1
            count += 1
            starts[count], unit_starts[count] = begin + n, u_begin + m
    return work


@compiled
def advance(
    rows: Floats,
    starts: Ints,
    first: int,
    work_limit: float,
    net: MapArrays,
    traps: TrapArrays,
    gates: GateArrays,
    grid: Floats,
    min_area: float,
    only_pixels: bool,
    lists: Lists,
) -> int:
    """Decide polygons or carry them one step on, from polygon `first` until a list is full or work is done.

    Rows have the columns x, y (in the window) and the M coordinates of the image F^n. A polygon is decided
    when its image lies in one trapping ellipsoid, on one side of a saddle's gate, or provably escapes; else
    it is cut at the region borders and each part is mapped. Returns the first polygon not dealt with.
    """
    C = rows.shape[1]
    waiting = Waiting(
        np.empty((MOST_WAITING * MOST_VERTICES, C)),
        np.zeros(MOST_WAITING + 2, dtype=np.int64),
        np.zeros(1, dtype=np.int64),
    )
    scratch = np.empty((3, MOST_VERTICES + 2, C))
    piece = np.empty((MOST_VERTICES + 2, C))
    kept = np.zeros(5, dtype=np.int64)
    work = 0.0
    for p in range(first, len(starts) - 1):
        if work > work_limit:
            return p
        # What this polygon has written is taken back if a list turns out to be too short.
        for i in range(5):
            kept[i] = lists.tally[i]
        lost = lists.lost[0]
        waiting.tally[0] = 1
        waiting.starts[1] = starts[p + 1] - starts[p]
        copy_rows(rows, starts[p], starts[p + 1], waiting.rows, 0)
        while waiting.tally[0] > 0 and lists.tally[FULL] == 0:
            waiting.tally[0] -= 1
            begin = waiting.starts[waiting.tally[0]]
            n = waiting.starts[waiting.tally[0] + 1] - begin
            copy_rows(waiting.rows, begin, begin + n, piece, 0)
            label, n = _look(piece, n, traps, gates, scratch, waiting, lists)
            work += n * C * C * (len(traps.squares) + len(gates.squares) + 4.0) * 0.3
            if label == _OPEN:
                work += _map_parts(piece, n, net, grid, min_area, only_pixels, lists)
            elif label == GONE:
                lists.lost[0] += area(piece, n)
            elif label != _CUT:
                _note_done(piece, n, label, lists)
        if lists.tally[FULL]:
            for i in range(5):
                lists.tally[i] = kept[i]
            lists.lost[0] = lost
            return p
    return len(starts) - 1
