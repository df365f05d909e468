"""One step of all polygons of a window: decide them, or cut them at the region borders and map the parts."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.kernels.compiled import compiled, inner
from plrnn_explorer.dynamics.kernels.escape import GONE
from plrnn_explorer.dynamics.kernels.piece_arrays import (
    FULL,
    MOST_VERTICES,
    MOST_WAITING,
    N_DONE,
    N_DONE_ROWS,
    N_NEXT,
    N_NEXT_ROWS,
    ON_LINE,
    GateArrays,
    Ints,
    Lists,
    MapArrays,
    TrapArrays,
    Waiting,
)
from plrnn_explorer.dynamics.kernels.piece_ends import CUT_UP, STILL_OPEN, look_at
from plrnn_explorer.dynamics.kernels.polygons import area, copy_rows, holds_pixel, split
from plrnn_explorer.models.map import Bools, Floats


@inner
def _note_done(rows: Floats, n: int, label: int, on_gate: Bools, lists: Lists) -> None:
    k, at = lists.tally[N_DONE], lists.tally[N_DONE_ROWS]
    if k >= len(lists.done_labels) or at + n > len(lists.done_rows):
        lists.tally[FULL] = 1
        return
    for v in range(n):
        lists.done_rows[at + v, 0], lists.done_rows[at + v, 1] = rows[v, 0], rows[v, 1]
        lists.done_on_gate[at + v] = on_gate[v]
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
    on_gate = np.zeros(MOST_VERTICES + 2, dtype=np.bool_)
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
            label, n = look_at(piece, n, traps, gates, scratch, on_gate, waiting, lists)
            work += n * C * C * (len(traps.squares) + len(gates.squares) + 4.0) * 0.3
            if label == STILL_OPEN:
                work += _map_parts(piece, n, net, grid, min_area, only_pixels, lists)
            elif label == GONE:
                lists.lost[0] += area(piece, n)
            elif label != CUT_UP:
                _note_done(piece, n, label, on_gate, lists)
        if lists.tally[FULL]:
            for i in range(5):
                lists.tally[i] = kept[i]
            lists.lost[0] = lost
            return p
    return len(starts) - 1
