"""A stable manifold of codimension one in a window, followed from border to border of the pieces of F^n.

On the window F^n is piecewise affine, and near the cycle the stable manifold is where one linear functional
l is zero: the curve wanted is the zero set of l(F^n(x) - p), a polyline whose corners lie where some unit
switches at some step. Following it costs one look at all units of the n steps for each segment.
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
#: l(F^n) vanishes (a singular Jacobian, or a border along the curve), or where it winds into a point.
BOX, CLOSED, STEPS, SEGMENTS, SINGULAR, SETTLED = 0, 1, 2, 3, 4, 5
#: Answer where work is left.
GOES_ON = -1
#: Corners that must lie within the resolution for a curve to have settled.
_LOOK_BACK = 256


class PlaneArrays(NamedTuple):
    """The plane origin + x b_1 + y b_2 and the window x_0, x_1, y_0, y_1."""

    origin: Floats
    basis: Floats
    limits: Floats


class Path(NamedTuple):
    """Regions, Jacobians and offsets of the steps of an orbit, and what is known along it (rows: steps)."""

    codes: Bools
    jacobians: Floats
    offsets: Floats
    states: Floats
    first: Floats
    second: Floats


class Walk(NamedTuple):
    """Where a curve has been followed to.

    `place` and the last direction `way` in the window; in `at` the number of steps, the gate they lead to,
    step and unit of the border met last (or -1), and the number of corners.
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
def _carry(path: Path, n: int, x: Floats, plane: PlaneArrays) -> None:
    """Orbit of a point of the window, and of the two directions of the plane along it."""
    M = len(plane.origin)
    for a in range(M):
        path.first[0, a], path.second[0, a] = plane.basis[0, a], plane.basis[1, a]
        path.states[0, a] = plane.origin[a] + x[0] * plane.basis[0, a] + x[1] * plane.basis[1, a]
    for i in range(n):
        for a in range(M):
            state, first, second = path.offsets[i, a], 0.0, 0.0
            for b in range(M):
                slope = path.jacobians[i, a, b]
                state += slope * path.states[i, b]
                first += slope * path.first[i, b]
                second += slope * path.second[i, b]
            path.states[i + 1, a], path.first[i + 1, a], path.second[i + 1, a] = state, first, second


@inner
def _functional(path: Path, n: int, g: int, gates: GateArrays) -> tuple[float, float, float]:
    """Unstable coordinate of the state after n steps and its slopes along x and y."""
    value = first = second = 0.0
    for a in range(gates.points.shape[1]):
        value += gates.left[g, a] * (path.states[n, a] - gates.points[g, a])
        first += gates.left[g, a] * path.first[n, a]
        second += gates.left[g, a] * path.second[n, a]
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
def _extent(points: Floats, count: int) -> float:
    """Longer side of the box around the last corners."""
    size = 0.0
    for axis in range(2):
        low, high = np.inf, -np.inf
        for i in range(count - _LOOK_BACK, count):
            low, high = min(low, points[i, axis]), max(high, points[i, axis])
        size = max(size, high - low)
    return size


@compiled
def new_path(steps: int, net: MapArrays) -> Path:
    """Room for orbits of so many steps."""
    M, H = len(net.h1), len(net.h2)
    return Path(
        np.zeros((steps + 1, H), dtype=np.bool_),
        np.empty((steps + 1, M, M)),
        np.empty((steps + 1, M)),
        np.empty((steps + 2, M)),
        np.empty((steps + 2, M)),
        np.empty((steps + 2, M)),
    )


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
    place, way, at = np.empty(2), np.zeros(2), np.empty(5, dtype=np.int64)
    for axis in range(2):
        place[axis] = start[axis]
    at[0], at[1], at[2], at[3], at[4] = n, g, -1, -1, 0
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
def _pass(walk: Walk, path: Path, gates: GateArrays, gate_codes: Bools, after: Ints, net: MapArrays) -> None:
    """Go through the border that was met: a unit switches, or one step more is followed (rim of the gate)."""
    step, unit = walk.at[2], walk.at[3]
    if step >= 0:
        active = path.codes[step, unit]
        path.codes[step, unit] = not active
        _switch(path, step, unit, -1.0 if active else 1.0, net)
    else:
        _set_step(path, walk.at[0], gate_codes[walk.at[1]], net)
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
    net: MapArrays,
    path: Path,
    points: Floats,
    generation: Ints,
    resolution: float,
    work_limit: float,
) -> int:
    """Follow the curve until it ends (returns why) or the work is done (returns GOES_ON).

    Writes corners to `points` and the steps of each segment to `generation`; walk.at[4] counts the corners.
    `gate_codes` are the regions of the gates' points and `after[g]` is the gate that follows g. `path` has
    room for the most steps allowed, `points` for the corners. `sign` is the way to start.
    """
    most, x, at = len(path.codes) - 1, walk.place, walk.at
    scale = max(plane.limits[1] - plane.limits[0], plane.limits[3] - plane.limits[2])
    way = np.zeros(2)
    if at[4] == 0:
        points[0, 0], points[0, 1] = x[0], x[1]
        at[4] = 1
    work = 0.0
    while work < work_limit:
        n, g = at[0], at[1]
        work += 1.0 + n * len(net.h1) * (len(net.h2) + 3.0 * len(net.h1))
        _carry(path, n, x, plane)
        value, first, second = _functional(path, n, g, gates)
        norm = np.hypot(first, second)
        if not (norm > 0.0 and np.isfinite(norm)):
            return SINGULAR
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
            if count % _LOOK_BACK == _LOOK_BACK - 1 and _extent(points, count + 1) < resolution:
                return SETTLED
        if at[2] < 0 and edge <= rim:
            return BOX
        if at[2] < 0 and n >= most:
            return STEPS
        _pass(walk, path, gates, gate_codes, after, net)
    return GOES_ON
