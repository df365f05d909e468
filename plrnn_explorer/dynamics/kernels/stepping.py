"""One step of the map for a block of points held as columns, written so that the inner loops vectorise."""

from __future__ import annotations

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats


@compiled
def step_columns(
    x: Floats, y: Floats, u: Floats, A: Floats, V: Floats, W2: Floats, h1: Floats, h2: Floats
) -> None:
    """Write F of the columns of x (M, L) into y (M, L); V (H, M) is W1 transposed, `u` (4, L) scratch space.

    NaN stays NaN. Two and three dimensions have loops of their own, in which a unit's value never leaves the
    registers: measured three times faster than the general loop.
    """
    M, L = x.shape
    H = W2.shape[0]
    for m in range(M):
        for b in range(L):
            y[m, b] = h1[m]
        for j in range(M):
            a = A[m, j]
            for b in range(L):
                y[m, b] += a * x[j, b]
    if M == 2:
        _units_2(x, y, V, W2, h2)
    elif M == 3:
        _units_3(x, y, V, W2, h2)
    else:
        for h in range(0, H, 4):
            _four_units(x, y, u, V, W2, h2, h, min(4, H - h))


@compiled
def _units_2(x: Floats, y: Floats, V: Floats, W2: Floats, h2: Floats) -> None:
    for h in range(W2.shape[0]):
        c, a0, a1, w0, w1 = h2[h], W2[h, 0], W2[h, 1], V[h, 0], V[h, 1]
        for b in range(x.shape[1]):
            v = c + a0 * x[0, b] + a1 * x[1, b]
            v = 0.0 if v <= 0.0 else v
            y[0, b] += w0 * v
            y[1, b] += w1 * v


@compiled
def _units_3(x: Floats, y: Floats, V: Floats, W2: Floats, h2: Floats) -> None:
    for h in range(W2.shape[0]):
        c, a0, a1, a2 = h2[h], W2[h, 0], W2[h, 1], W2[h, 2]
        w0, w1, w2 = V[h, 0], V[h, 1], V[h, 2]
        for b in range(x.shape[1]):
            v = c + a0 * x[0, b] + a1 * x[1, b] + a2 * x[2, b]
            v = 0.0 if v <= 0.0 else v
            y[0, b] += w0 * v
            y[1, b] += w1 * v
            y[2, b] += w2 * v


@compiled
def _four_units(
    x: Floats, y: Floats, u: Floats, V: Floats, W2: Floats, h2: Floats, first: int, count: int
) -> None:
    """Add units `first` to `first + count` (at most four) to y: together they touch it only once."""
    M, L = x.shape
    for i in range(4):
        for b in range(L):
            u[i, b] = h2[first + i] if i < count else 0.0
        if i < count:
            for j in range(M):
                a = W2[first + i, j]
                for b in range(L):
                    u[i, b] += a * x[j, b]
            for b in range(L):
                u[i, b] = 0.0 if u[i, b] <= 0.0 else u[i, b]
    for m in range(M):
        a0 = V[first, m]
        a1 = V[first + 1, m] if count > 1 else 0.0
        a2 = V[first + 2, m] if count > 2 else 0.0
        a3 = V[first + 3, m] if count > 3 else 0.0
        for b in range(L):
            y[m, b] += (a0 * u[0, b] + a1 * u[1, b]) + (a2 * u[2, b] + a3 * u[3, b])
