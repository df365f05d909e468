"""A stable manifold of codimension one in a window, followed from border to border of the pieces of F^n.

On the window F^n is piecewise affine, and near the cycle the stable manifold is where one linear functional
l is zero: the curve wanted is the zero set of l(F^n(x) - p), a polyline whose corners lie where some unit
switches at some step. Following it costs one look at all units of the n steps for each segment.

The last steps, which stay in the regions of the cycle, are the tail. A free orbit would leave the stable
manifold there, rounding growing with each step; the tail is followed within the stable subspace, and l is
taken where it begins, which is the same (l grows by a factor in each of its steps).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled, inner
from plrnn_explorer.dynamics.kernels.piece_arrays import GateArrays, MapArrays
from plrnn_explorer.models.map import Bools, Floats

Ints = NDArray[np.int64]

#: Why a curve ends: at the window, where it began, at a budget of steps or segments, where the slope of
#: l(F^n) vanishes (a singular Jacobian, or a border along the curve), where it winds into a point, or where
#: rounding would lead orbits off the stable manifold before they reach the tail.
BOX, CLOSED, STEPS, SEGMENTS, SINGULAR, SETTLED, PRECISION = 0, 1, 2, 3, 4, 5, 6
#: Answer where work is left.
GOES_ON = -1
#: How far rounding may lead off the stable manifold, in widths of the gate, and the size of rounding.
_OFF, _ROUNDING = 1e-3, 2e-16
#: Corners of a stretch; three in a row that shrink tell whether less than the resolution is still to come.
_LOOK_BACK = 256


class PlaneArrays(NamedTuple):
    """The plane origin + x b_1 + y b_2 and the window x_0, x_1, y_0, y_1."""

    origin: Floats
    basis: Floats
    limits: Floats


class Path(NamedTuple):
    """Regions, Jacobians and offsets of the steps of an orbit, and what is known along it (rows: steps).

    `gates` are the gates whose regions the steps had when they were added at a rim, or -1.
    """

    codes: Bools
    gates: Ints
    jacobians: Floats
    offsets: Floats
    states: Floats
    first: Floats
    second: Floats


class Walk(NamedTuple):
    """Where a curve has been followed to.

    `place` and the last direction `way` in the window; in `at` the number of steps, the gate they lead to,
    step and unit of the border met last (or -1), the number of corners, and the step where the tail begins.
    """

    place: Floats
    way: Floats
    at: Ints


@inner
def _set_step(path: Path, i: int, code: Bools, net: MapArrays) -> None:
    path.codes[i] = code
    path.jacobians[i] = net.A
    path.offsets[i] = net.h1
    for u in range(len(code)):
        if code[u]:
            _switch(path, i, u, 1.0, net)


@inner
def _switch(path: Path, i: int, u: int, sign: float, net: MapArrays) -> None:
    """Add unit u to (or take it from) the affine map of step i."""
    for a in range(len(net.h1)):
        weight = sign * net.W1[a, u]
        path.offsets[i, a] += weight * net.h2[u]
        for b in range(len(net.h1)):
            path.jacobians[i, a, b] += weight * net.W2[u, b]


@inner
def _carry(path: Path, tail: int, x: Floats, plane: PlaneArrays) -> None:
    """Orbit of a point of the window, and of the two directions of the plane along it, up to the tail."""
    M = len(plane.origin)
    for a in range(M):
        path.first[0, a], path.second[0, a] = plane.basis[0, a], plane.basis[1, a]
        path.states[0, a] = plane.origin[a] + x[0] * plane.basis[0, a] + x[1] * plane.basis[1, a]
    for i in range(tail):
        _carry_step(path, i)


@inner
def _carry_step(path: Path, i: int) -> None:
    M = path.states.shape[1]
    for a in range(M):
        state, first, second = path.offsets[i, a], 0.0, 0.0
        for b in range(M):
            slope = path.jacobians[i, a, b]
            state += slope * path.states[i, b]
            first += slope * path.first[i, b]
            second += slope * path.second[i, b]
        path.states[i + 1, a], path.first[i + 1, a], path.second[i + 1, a] = state, first, second


@inner
def _carry_tail(path: Path, n: int, tail: int, last: int, gates: GateArrays) -> None:
    """Go on to step n within the stable subspaces of the gates; `last` is the one after n steps."""
    for i in range(tail, n + 1):
        g = path.gates[i] if i < n else last
        value, first, second = _functional(path, i, g, gates)
        for a in range(path.states.shape[1]):
            path.states[i, a] -= value * gates.right[g, a]
            path.first[i, a] -= first * gates.right[g, a]
            path.second[i, a] -= second * gates.right[g, a]
        if i < n:
            _carry_step(path, i)


@inner
def _functional(path: Path, i: int, g: int, gates: GateArrays) -> tuple[float, float, float]:
    """Unstable coordinate of the state after i steps and its slopes along x and y."""
    value = first = second = 0.0
    for a in range(gates.points.shape[1]):
        value += gates.left[g, a] * (path.states[i, a] - gates.points[g, a])
        first += gates.left[g, a] * path.first[i, a]
        second += gates.left[g, a] * path.second[i, a]
    return value, first, second


@inner
def _nearest_switch(path: Path, n: int, way: Floats, net: MapArrays, limit: float) -> tuple[float, int, int]:
    """First distance along `way` at which a unit switches at one of the steps, that step and the unit."""
    M, H = len(net.h1), len(net.h2)
    best, at, unit = limit, -1, -1
    move = np.empty(M)
    for i in range(n):
        for a in range(M):
            move[a] = way[0] * path.first[i, a] + way[1] * path.second[i, a]
        for u in range(H):
            slope = 0.0
            for a in range(M):
                slope += net.W2[u, a] * move[a]
            active = path.codes[i, u]
            if (slope < 0.0) != active or slope == 0.0:
                continue
            value = net.h2[u]
            for a in range(M):
                value += net.W2[u, a] * path.states[i, a]
            distance = max(0.0, -value / slope)
            if distance < best:
                best, at, unit = distance, i, u
    return best, at, unit


@inner
def _to_rim(path: Path, n: int, g: int, way: Floats, gates: GateArrays) -> float:
    """Distance along `way` at which the state after n steps leaves the stable part of gate g."""
    M = gates.points.shape[1]
    square = cross = -0.0
    rest = -gates.squares[g]
    for a in range(M):
        for b in range(M):
            weight = gates.shapes[g, a, b]
            move = way[0] * path.first[n, b] + way[1] * path.second[n, b]
            here = path.states[n, b] - gates.points[g, b]
            square += weight * move * (way[0] * path.first[n, a] + way[1] * path.second[n, a])
            cross += weight * move * (path.states[n, a] - gates.points[g, a])
            rest += weight * here * (path.states[n, a] - gates.points[g, a])
    if rest >= 0.0:
        return 0.0
    if square <= 0.0:
        return np.inf
    return float(-cross + np.sqrt(max(0.0, cross * cross - square * rest))) / float(square)


@inner
def _to_edge(x: Floats, way: Floats, limits: Floats) -> float:
    distance = np.inf
    for axis in range(2):
        if way[axis] > 0.0:
            distance = min(distance, (limits[2 * axis + 1] - x[axis]) / way[axis])
        elif way[axis] < 0.0:
            distance = min(distance, (limits[2 * axis] - x[axis]) / way[axis])
    return max(0.0, distance)


@inner
def _extent(points: Floats, end: int) -> float:
    """Longer side of the box around the stretch of corners before `end`."""
    size = 0.0
    for axis in range(2):
        low, high = np.inf, -np.inf
        for i in range(end - _LOOK_BACK, end):
            low, high = min(low, points[i, axis]), max(high, points[i, axis])
        size = max(size, high - low)
    return size


@inner
def _has_settled(points: Floats, count: int, resolution: float) -> bool:
    """Whether the curve shrinks so fast that less than the resolution is still to come.

    That a stretch is short is not enough: near a slow saddle the corners, one for each step, lie so close
    that hundreds of them make little way.
    """
    if count % _LOOK_BACK != 0 or count < 3 * _LOOK_BACK:
        return False
    last = _extent(points, count)
    if last >= resolution:
        return False
    before = _extent(points, count - _LOOK_BACK)
    earlier = _extent(points, count - 2 * _LOOK_BACK)
    # As a geometric series of the slower of the two ratios.
    ratio = max(last / max(before, 1e-300), before / max(earlier, 1e-300))
    return ratio < 1.0 and last * ratio < resolution * (1.0 - ratio)


@compiled
def new_path(steps: int, net: MapArrays) -> Path:
    """Room for orbits of so many steps."""
    M, H = len(net.h1), len(net.h2)
    return Path(
        np.zeros((steps + 1, H), dtype=np.bool_),
        np.full(steps + 1, -1, dtype=np.int64),
        np.empty((steps + 1, M, M)),
        np.empty((steps + 1, M)),
        np.empty((steps + 2, M)),
        np.empty((steps + 2, M)),
        np.empty((steps + 2, M)),
    )


@compiled
def longer(path: Path, n: int, steps: int, net: MapArrays) -> Path:
    """Room for so many steps, with the n steps of `path`."""
    made = new_path(steps, net)
    for i in range(n):
        made.codes[i], made.gates[i] = path.codes[i], path.gates[i]
        made.jacobians[i] = path.jacobians[i]
        made.offsets[i] = path.offsets[i]
    return made


@compiled
def start_on(
    x: Floats, codes: Bools, n: int, g: int, plane: PlaneArrays, gates: GateArrays, net: MapArrays, path: Path
) -> bool:
    """Move x onto the curve along its steepest slope; False where there is none."""
    for i in range(n):
        _set_step(path, i, codes[i], net)
    for _ in range(3):
        _carry(path, n, x, plane)
        value, first, second = _functional(path, n, g, gates)
        square = first * first + second * second
        if not (square > 0.0 and np.isfinite(square)):
            return False
        x[0] -= value * first / square
        x[1] -= value * second / square
    return True


@compiled
def begin(start: Floats, codes: Bools, n: int, g: int, net: MapArrays, path: Path) -> Walk:
    """Stand on a point of the curve; `codes` are the regions of the n steps from it to gate g."""
    for i in range(n):
        _set_step(path, i, codes[i], net)
        path.gates[i] = -1
    place, way, at = np.empty(2), np.zeros(2), np.empty(6, dtype=np.int64)
    for axis in range(2):
        place[axis] = start[axis]
    at[0], at[1], at[2], at[3], at[4], at[5] = n, g, -1, -1, 0, n
    return Walk(place, way, at)


@inner
def _onward(way: Floats, sign: float, walk: Walk, path: Path, net: MapArrays) -> float:
    """1 or -1: which way along the line `way` the curve goes on; 0 where it runs along a border."""
    step, unit = walk.at[2], walk.at[3]
    if step >= 0:
        # Into the side of the border that was entered.
        slope = 0.0
        for a in range(len(net.h1)):
            slope += net.W2[unit, a] * (way[0] * path.first[step, a] + way[1] * path.second[step, a])
        if slope == 0.0:
            return 0.0
        return 1.0 if (slope > 0.0) == path.codes[step, unit] else -1.0
    along = way[0] * walk.way[0] + way[1] * walk.way[1]
    if along == 0.0:
        return sign
    return 1.0 if along > 0.0 else -1.0


@inner
def _return_to(walk: Walk, value: float, first: float, second: float, scale: float) -> None:
    """Go back onto the curve: rounding does not add up."""
    square = first * first + second * second
    if abs(value) < 1e-9 * scale * np.sqrt(square):
        walk.place[0] -= value * first / square
        walk.place[1] -= value * second / square


@inner
def _is_tail(path: Path, step: int, gate_codes: Bools) -> bool:
    """Whether a step lies in the region of the gate that it was added at."""
    g = path.gates[step]
    if g < 0:
        return False
    same = True
    for u in range(path.codes.shape[1]):
        same &= path.codes[step, u] == gate_codes[g, u]
    return same


@inner
def _pass(walk: Walk, path: Path, gate_codes: Bools, after: Ints, at_once: Ints, net: MapArrays) -> None:
    """Go through the border that was met: a unit switches, or more steps are followed (rim of the gate)."""
    step, unit = walk.at[2], walk.at[3]
    if step >= 0:
        active = path.codes[step, unit]
        path.codes[step, unit] = not active
        _switch(path, step, unit, -1.0 if active else 1.0, net)
        if step >= walk.at[5]:
            walk.at[5] = step + 1
        elif step == walk.at[5] - 1:
            while walk.at[5] > 0 and _is_tail(path, walk.at[5] - 1, gate_codes):
                walk.at[5] -= 1
    else:
        for _ in range(at_once[walk.at[1]]):
            _set_step(path, walk.at[0], gate_codes[walk.at[1]], net)
            path.gates[walk.at[0]] = walk.at[1]
            walk.at[1] = after[walk.at[1]]
            walk.at[0] += 1


@compiled
def follow(
    walk: Walk,
    sign: float,
    plane: PlaneArrays,
    gates: GateArrays,
    gate_codes: Bools,
    after: Ints,
    at_once: Ints,
    net: MapArrays,
    path: Path,
    points: Floats,
    generation: Ints,
    resolution: float,
    work_limit: float,
) -> int:
    """Follow the curve until it ends (returns why) or the work is done (returns GOES_ON).

    Writes corners to `points` and the steps of each segment to `generation`; walk.at[4] counts the corners.
    `gate_codes` are the regions of the gates' points and `after[g]` is the gate that follows g; `at_once[g]`
    steps more are followed at the rim of g, in whose regions a curve that has come so far stays for good.
    Where `path` has no room for them it returns STEPS and goes on with a longer one; `points` has room for
    the corners. `sign` is the way to start.
    """
    most, x, at = len(path.codes) - 1, walk.place, walk.at
    scale = max(plane.limits[1] - plane.limits[0], plane.limits[3] - plane.limits[2])
    way = np.zeros(2)
    if at[4] == 0:
        points[0, 0], points[0, 1] = x[0], x[1]
        at[4] = 1
    work = 0.0
    while work < work_limit:
        n, g, tail = at[0], at[1], at[5]
        start = path.gates[tail] if tail < n else g
        work += 1.0 + n * len(net.h1) * (len(net.h2) + 3.0 * len(net.h1))
        _carry(path, tail, x, plane)
        value, first, second = _functional(path, tail, start, gates)
        norm = np.hypot(first, second)
        if not (norm > 0.0 and np.isfinite(norm)):
            return SINGULAR
        if norm * scale * _ROUNDING > _OFF * gates.widths[start]:
            return PRECISION
        _carry_tail(path, n, tail, g, gates)
        _return_to(walk, value, first, second, scale)
        way[0], way[1] = -second / norm, first / norm
        turn = _onward(way, sign, walk, path, net)
        if turn == 0.0:
            return SINGULAR
        for axis in range(2):
            way[axis] *= turn
            walk.way[axis] = way[axis]
        edge, rim = _to_edge(x, way, plane.limits), _to_rim(path, n, g, way, gates)
        distance, at[2], at[3] = _nearest_switch(path, n, way, net, min(edge, rim))
        for axis in range(2):
            x[axis] += distance * way[axis]
        if distance > 1e-13 * scale:
            count = at[4]
            points[count, 0], points[count, 1], generation[count - 1] = x[0], x[1], n
            at[4] = count + 1
            if count > 2 and np.hypot(x[0] - points[0, 0], x[1] - points[0, 1]) < 1e-10 * scale:
                return CLOSED
            if count + 1 >= len(points):
                return SEGMENTS
            if _has_settled(points, count + 1, resolution):
                return SETTLED
        if at[2] < 0 and edge <= rim:
            return BOX
        if at[2] < 0 and n + at_once[g] > most:
            return STEPS
        _pass(walk, path, gate_codes, after, at_once, net)
    return GOES_ON
