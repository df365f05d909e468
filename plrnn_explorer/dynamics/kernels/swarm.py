"""Moving many points one step, and drawing them as an image: what has to be done at every frame."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.escape import Outside
from plrnn_explorer.dynamics.kernels.settling import decide
from plrnn_explorer.dynamics.kernels.stepping import step_columns
from plrnn_explorer.models.map import Floats

#: Columns stepped together.
LANES = 64
Shorts = NDArray[np.int16]
Pixels = NDArray[np.uint32]
Ints = NDArray[np.int64]


# fmt: off
@compiled
def move(
    z: Floats, out: Floats, first: int, last: int, labels: Shorts,
    A: Floats, V: Floats, W2: Floats, h1: Floats, h2: Floats,
    out_of: Outside, centres: Floats, half: Floats, shapes: Floats, squares: Floats,
    owners: Shorts, axis: int, large: int, reach: float,
) -> None:
    """Write F of columns `first` to `last` of z (M, n) into `out`; label (n,) those that are decided there.

    Arguments from `out_of` on as in `kernels.settling.decide`.
    """
    M = z.shape[0]
    x, y, u = np.zeros((M, LANES)), np.empty((M, LANES)), np.empty((4, LANES))
    for start in range(first, last, LANES):
        width = min(LANES, last - start)
        for m in range(M):
            for b in range(width):
                x[m, b] = z[m, start + b]
        step_columns(x, y, u, A, V, W2, h1, h2)
        for b in range(width):
            if labels[start + b] == -1:
                labels[start + b] = decide(
                    y, b, out_of, centres, half, shapes, squares, owners, axis, large, reach
                )
        for m in range(M):
            for b in range(width):
                out[m, start + b] = y[m, b]


@compiled
def draw(
    image: Pixels, spans: Ints, before: Floats, after: Floats, share: float, colours: Pixels, size: int,
    fading: int,
) -> None:
    """Draw points on their way from `before` to `after` (2, n), in pixels, into an image (rows, columns).

    What is there already fades: each channel loses its `fading`-th power of two part. Points are squares of
    `size` pixels; those of colour 0 and those not finite are left out. `spans` (rows, 2) is the
    part of each row that has anything in it, from and up to a column; the rest is not looked at.
    """
    rows, columns = image.shape
    mask = np.uint32(0x01010101 * ((1 << (8 - fading)) - 1))
    faint = np.uint32(24 << 24)
    shift = np.uint32(fading)
    for i in range(rows):
        row = image[i, spans[i, 0] : spans[i, 1]]  # a view: the loop vectorises, six times faster
        left = np.uint32(0)
        for j in range(len(row)):
            c = row[j]
            c = np.uint32(c - ((c >> shift) & mask))
            c = c if c >= faint else np.uint32(0)
            row[j] = c
            left = np.uint32(left | c)
        if left == 0:
            spans[i, 0], spans[i, 1] = columns, 0
    for n in range(before.shape[1]):
        x = before[0, n] + share * (after[0, n] - before[0, n])
        y = before[1, n] + share * (after[1, n] - before[1, n])
        if colours[n] == 0 or not (0.0 <= x < columns and 0.0 <= y < rows):
            continue
        column, top = int(x), int(y)
        for i in range(top, min(top + size, rows)):
            spans[i, 0] = min(spans[i, 0], column)
            spans[i, 1] = max(spans[i, 1], min(column + size, columns))
            for j in range(column, min(column + size, columns)):
                image[i, j] = colours[n]
# fmt: on
