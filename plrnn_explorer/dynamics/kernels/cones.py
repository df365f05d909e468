"""Convex polygons of the plane in homogeneous coordinates (x, y, w), one at a time, in caller's buffers.

A vertex has w = 1, a direction to infinity w = 0 and unit length, as in models/polygons.py. A buffer that is
full leaves a polygon uncut: it then holds more than it should, which a proof by exclusion allows.
"""

from __future__ import annotations

import math

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats

#: A vertex this near a line, relative to the terms of its equation, counts as on it.
ON_LINE = 1e-12
#: Images of many steps may be wrong by this much: a polygon this near a line is not said to lie beyond it.
NEAR_LINE = 1e-9


@compiled
def map_polygon(vertices: Floats, first: int, last: int, J: Floats, b: Floats, out: Floats) -> int:
    """Image of the polygon vertices[first:last] under z -> J z + b, into `out`; returns its length."""
    n = 0
    for i in range(first, last):
        x, y, w = vertices[i, 0], vertices[i, 1], vertices[i, 2]
        u = J[0, 0] * x + J[0, 1] * y + w * b[0]
        v = J[1, 0] * x + J[1, 1] * y + w * b[1]
        if w == 0.0:
            size = max(math.sqrt(u * u + v * v), 1e-300)
            u, v = u / size, v / size
        out[n, 0], out[n, 1], out[n, 2] = u, v, w
        n += 1
    return n


@compiled
def side(vertices: Floats, i: int, line: Floats) -> float:
    """Value of a line at a vertex; 0 where the vertex lies on it to rounding."""
    a, b, c = vertices[i, 0] * line[0], vertices[i, 1] * line[1], vertices[i, 2] * line[2]
    value = a + b + c
    return 0.0 if abs(value) <= ON_LINE * (abs(a) + abs(b) + abs(c)) else value


@compiled
def sides(vertices: Floats, n: int, line: Floats, value: Floats) -> int:
    """Value of a line at n vertices; bit 1 of the result: some lie before it, bit 2: some lie behind it."""
    found = 0
    for i in range(n):
        value[i] = side(vertices, i, line)
        if value[i] > 0.0:
            found |= 1
        elif value[i] < 0.0:
            found |= 2
    return found


@compiled
def touches(vertices: Floats, n: int, line: Floats) -> bool:
    """Whether a polygon comes near a line it does not cross: nearer than rounding can have moved it."""
    for i in range(n):
        a, b, c = vertices[i, 0] * line[0], vertices[i, 1] * line[1], vertices[i, 2] * line[2]
        if abs(a + b + c) <= NEAR_LINE * (abs(a) + abs(b) + abs(c)):
            return True
    return False


@compiled
def cut(vertices: Floats, n: int, value: Floats, sign: float, out: Floats) -> int:
    """Part of a polygon where sign times the value of a line is not negative; returns its length."""
    m = 0
    for i in range(n):
        j = i + 1 if i + 1 < n else 0
        here, there = sign * value[i], sign * value[j]
        if here >= 0.0:
            out[m, 0], out[m, 1], out[m, 2] = vertices[i, 0], vertices[i, 1], vertices[i, 2]
            m += 1
        if (here > 0.0 and there < 0.0) or (here < 0.0 and there > 0.0):
            share = here / (here - there)
            x = vertices[i, 0] + share * (vertices[j, 0] - vertices[i, 0])
            y = vertices[i, 1] + share * (vertices[j, 1] - vertices[i, 1])
            w = vertices[i, 2] + share * (vertices[j, 2] - vertices[i, 2])
            size = w if w > 0.0 else max(math.sqrt(x * x + y * y), 1e-300)
            out[m, 0], out[m, 1], out[m, 2] = x / size, y / size, (1.0 if w > 0.0 else 0.0)
            m += 1
    return m
