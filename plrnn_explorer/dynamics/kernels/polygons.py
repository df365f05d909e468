"""Convex polygons: cutting them in two, and turning them into pixels.

A polygon is a block of rows, one for each vertex in cyclic order; the columns are whatever is affine on it
(its place in a window, its image in state space). Cutting interpolates all columns at once.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
Shorts = NDArray[np.int16]


@compiled
def copy_rows(source: Floats, first: int, end: int, target: Floats, at: int) -> None:
    """Copy source[first:end] to target[at:] (as loops, which compile ten times faster than slices)."""
    for i in range(first, end):
        for c in range(source.shape[1]):
            target[at + i - first, c] = source[i, c]


@compiled
def split(rows: Floats, count: int, value: Floats, upper: Floats, lower: Floats) -> tuple[int, int]:
    """Cut the polygon rows[:count] along the zero of `value` (count,), which is affine on it.

    The parts with value >= 0 and <= 0 are written to `upper` and `lower`; returns their numbers of vertices.
    """
    n_upper = n_lower = 0
    columns = rows.shape[1]
    for i in range(count):
        j = i + 1 if i + 1 < count else 0
        if value[i] >= 0.0:
            copy_rows(rows, i, i + 1, upper, n_upper)
            n_upper += 1
        if value[i] <= 0.0:
            copy_rows(rows, i, i + 1, lower, n_lower)
            n_lower += 1
        if (value[i] > 0.0 and value[j] < 0.0) or (value[i] < 0.0 and value[j] > 0.0):
            share = value[i] / (value[i] - value[j])
            for c in range(columns):
                cut = rows[i, c] + share * (rows[j, c] - rows[i, c])
                upper[n_upper, c] = cut
                lower[n_lower, c] = cut
            n_upper += 1
            n_lower += 1
    return n_upper, n_lower


@compiled
def area(rows: Floats, count: int) -> float:
    """Area of a polygon in its first two columns."""
    total = 0.0
    for i in range(1, count - 1):
        ax, ay = rows[i, 0] - rows[0, 0], rows[i, 1] - rows[0, 1]
        bx, by = rows[i + 1, 0] - rows[0, 0], rows[i + 1, 1] - rows[0, 1]
        total += ax * by - ay * bx
    return 0.5 * abs(total)


@compiled
def span(rows: Floats, count: int, y: float) -> tuple[float, float]:
    """Range of x where a polygon (first two columns) meets a horizontal line; low > high if nowhere."""
    low, high = np.inf, -np.inf
    for i in range(count):
        j = i + 1 if i + 1 < count else 0
        ay, by = rows[i, 1], rows[j, 1]
        if (ay <= y <= by) or (by <= y <= ay):
            rise = (
                by - ay if ay != by else 1.0
            )  # a level edge counts with its first end, and its other in turn
            x = rows[i, 0] + (y - ay) * ((rows[j, 0] - rows[i, 0]) / rise)
            low, high = min(low, x), max(high, x)
    return low, high


@compiled
def _line_range(rows: Floats, count: int, grid: Floats) -> tuple[int, int]:
    low, high = np.inf, -np.inf
    for i in range(count):
        low, high = min(low, rows[i, 1]), max(high, rows[i, 1])
    first = max(0, int(np.ceil((low - grid[2]) / grid[3] - 0.5 - 1e-12)))
    last = min(int(grid[5]) - 1, int(np.floor((high - grid[2]) / grid[3] - 0.5 + 1e-12)))
    return first, last


@compiled
def _pixel_range(low: float, high: float, grid: Floats) -> tuple[int, int]:
    if low > high:
        return 0, -1
    first = max(0, int(np.ceil((low - grid[0]) / grid[1] - 0.5 - 1e-12)))
    last = min(int(grid[4]) - 1, int(np.floor((high - grid[0]) / grid[1] - 0.5 + 1e-12)))
    return first, last


@compiled
def holds_pixel(rows: Floats, count: int, grid: Floats) -> bool:
    """Whether the centre of a pixel lies in the polygon; grid: x0, dx, y0, dy, nx, ny."""
    first, last = _line_range(rows, count, grid)
    for line in range(first, last + 1):
        low, high = span(rows, count, grid[2] + (line + 0.5) * grid[3])
        left, right = _pixel_range(low, high, grid)
        if left <= right:
            return True
    return False


@compiled
def fill(
    corners: Floats,
    starts: Ints,
    values: Shorts,
    steps: Ints,
    grid: Floats,
    labels: Shorts,
    when: NDArray[np.int32],
) -> None:
    """Write the value of each polygon to the pixels whose centres it holds (exact scan conversion)."""
    for p in range(len(values)):
        rows = corners[starts[p] : starts[p + 1]]
        count = len(rows)
        first, last = _line_range(rows, count, grid)
        for line in range(first, last + 1):
            low, high = span(rows, count, grid[2] + (line + 0.5) * grid[3])
            left, right = _pixel_range(low, high, grid)
            for column in range(left, right + 1):
                labels[line, column] = values[p]
                when[line, column] = steps[p]
