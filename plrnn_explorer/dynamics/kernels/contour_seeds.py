"""Starts of contours: where orbits from one pixel to the next go to different sides of a gate."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.kernels.compiled import compiled, inner
from plrnn_explorer.dynamics.kernels.escape import ESCAPES, OPEN, escape_label
from plrnn_explorer.dynamics.kernels.piece_arrays import GateArrays, MapArrays, TrapArrays
from plrnn_explorer.models.map import Bools, Floats

#: Label of a point that settled nowhere.
_OPEN = -1
#: A seed's bracket is halved to this size and carried on until it has grown to that, in units of its scale.
_NARROW, _WIDE = 1e-13, 1e-8


@inner
def _square(z: Floats, point: Floats, shape: Floats) -> float:
    total = 0.0
    for a in range(len(point)):
        part = 0.0
        for b in range(len(point)):
            part += shape[a, b] * (z[b] - point[b])
        total += part * (z[a] - point[a])
    return total


@inner
def _map(z: Floats, net: MapArrays, out: Floats, code: Bools) -> None:
    """Write F(z) and the region of z."""
    M = len(z)
    for a in range(M):
        total = net.h1[a]
        for b in range(M):
            total += net.A[a, b] * z[b]
        out[a] = total
    for i in range(len(net.h2)):
        total = net.h2[i]
        for a in range(M):
            total += net.W2[i, a] * z[a]
        code[i] = total > 0.0
        if total > 0.0:
            for a in range(M):
                out[a] += net.W1[a, i] * total


@compiled
def settles_on(start: Floats, net: MapArrays, traps: TrapArrays, max_steps: int) -> int:
    """Label of the attractor whose trapping ellipsoid an orbit enters, that of escape, or -1."""
    z, out, code = start.copy(), np.empty_like(start), np.empty(len(net.h2), dtype=np.bool_)
    for _ in range(max_steps + 1):
        for e in range(len(traps.squares)):
            near = True
            for a in range(len(z)):
                near &= abs(z[a] - traps.centres[e, a]) <= traps.reach[e, a]
            if near and _square(z, traps.centres[e], traps.shapes[e]) <= traps.squares[e]:
                return int(traps.owners[e])
        away = escape_label(z.reshape(-1, 1), 0, traps.out)
        if away != OPEN:
            return away if away == ESCAPES else _OPEN
        _map(z, net, out, code)
        z[:] = out
    return _OPEN


@inner
def _gate_at(z: Floats, gates: GateArrays) -> int:
    """Gate near whose stable subspace a state lies, or -1."""
    for g in range(len(gates.squares)):
        unstable = 0.0
        for a in range(len(z)):
            unstable += gates.left[g, a] * (z[a] - gates.points[g, a])
        inside = abs(unstable) <= 1e-3 * gates.widths[g]
        if inside and _square(z, gates.points[g], gates.shapes[g]) <= 0.5 * gates.squares[g]:
            return g
    return -1


@compiled
def find_seed(
    one: Floats,
    other: Floats,
    net: MapArrays,
    traps: TrapArrays,
    gates: GateArrays,
    max_steps: int,
    codes: Bools,
) -> tuple[int, int]:
    """Regions that the state on the border of the basins of `one` and `other` passes on its way to a saddle.

    The bracket is halved, iterated until it has grown, and halved again (edge tracking). Writes the regions;
    returns their number and the gate reached, (-1, -1) if none is.
    """
    low, high = one.copy(), other.copy()
    mid, out, code = np.empty_like(low), np.empty_like(low), np.empty(len(net.h2), dtype=np.bool_)
    label = settles_on(low, net, traps, max_steps)
    n = 0
    while n < len(codes):
        size = 0.0
        for a in range(len(low)):
            size = max(size, abs(low[a]), abs(high[a]))
        while np.abs(high - low).max() > _NARROW * size:
            mid[:] = 0.5 * (low + high)
            if settles_on(mid, net, traps, max_steps) == label:
                low[:] = mid
            else:
                high[:] = mid
        before = n
        while n < len(codes) and (np.abs(high - low).max() <= _WIDE * size or n == before):
            g = _gate_at(0.5 * (low + high), gates)
            if g >= 0:
                return n, g
            mid[:] = 0.5 * (low + high)
            _map(mid, net, out, codes[n])
            _map(low, net, out, code)
            low[:] = out
            _map(high, net, out, code)
            high[:] = out
            n += 1
    return -1, -1
