"""Following a closed curve of segments under a map of the plane, cut where the map has its borders."""

from __future__ import annotations

import math

import numpy as np

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats


@compiled
def _apply(
    A: Floats, W1: Floats, W2: Floats, h1: Floats, h2: Floats, x: float, y: float
) -> tuple[float, float]:
    """F of one point of the plane."""
    u = A[0, 0] * x + A[0, 1] * y + h1[0]
    v = A[1, 0] * x + A[1, 1] * y + h1[1]
    for h in range(len(h2)):
        active = W2[h, 0] * x + W2[h, 1] * y + h2[h]
        if active > 0.0:
            u += W1[0, h] * active
            v += W1[1, h] * active
    return u, v


@compiled
def follow(
    A: Floats, W1: Floats, W2: Floats, h1: Floats, h2: Floats,
    start: Floats, image: Floats, row: int, new_start: Floats, new_image: Floats,
) -> tuple[int, int, float]:  # fmt: skip
    """Map segments `image` (N, 4) from `row` on, cut at the borders, until the buffers are full.

    `start` (N, 4) are the segments they come from, cut at the same shares. Returns the next row, the number
    of pieces and the angle by which start - image turns along them.
    """
    H = len(h2)
    share = np.empty(H + 2)
    n, turned = 0, 0.0
    while row < len(image) and n + H + 1 <= len(new_image):
        ax, ay, bx, by = image[row, 0], image[row, 1], image[row, 2], image[row, 3]
        sx, sy, tx, ty = start[row, 0], start[row, 1], start[row, 2], start[row, 3]
        m = 1
        share[0] = 0.0
        for h in range(H):
            a = W2[h, 0] * ax + W2[h, 1] * ay + h2[h]
            b = W2[h, 0] * bx + W2[h, 1] * by + h2[h]
            if (a < 0.0 and b > 0.0) or (a > 0.0 and b < 0.0):
                share[m] = a / (a - b)
                m += 1
        if m > 2:
            share[:m] = np.sort(share[:m])
        share[m] = 1.0
        x, y = ax, ay
        u, v = _apply(A, W1, W2, h1, h2, x, y)
        sx_, sy_ = sx, sy
        for i in range(1, m + 1):
            s = share[i]
            if i < m:
                if s <= share[i - 1]:
                    continue
                x, y = ax + s * (bx - ax), ay + s * (by - ay)
                px, py = sx + s * (tx - sx), sy + s * (ty - sy)
            else:
                x, y, px, py = bx, by, tx, ty
            p, q = _apply(A, W1, W2, h1, h2, x, y)
            new_start[n, 0], new_start[n, 1], new_start[n, 2], new_start[n, 3] = sx_, sy_, px, py
            new_image[n, 0], new_image[n, 1], new_image[n, 2], new_image[n, 3] = u, v, p, q
            fx, fy, gx, gy = sx_ - u, sy_ - v, px - p, py - q
            turned += math.atan2(fx * gy - fy * gx, fx * gx + fy * gy)
            n += 1
            u, v, sx_, sy_ = p, q, px, py
        row += 1
    return row, n, turned
