"""Running a network over batches of data with teacher forcing, forwards and backwards in time."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats


# fmt: off
@compiled
def forward(
    A: Floats, W1: Floats, W2: Floats, h1: Floats, h2: Floats, clipped: bool,
    start: Floats, drive: Floats, data: Floats, forcing: Floats,
    states: Floats, predicted: Floats,
) -> None:
    """Fill `states` (T, S, M), from which each step is made, and `predicted` (T, S, M), its result.

    After step t the first N coordinates are moved a share forcing[t] of the way to data[t] (S, N); where the
    data are missing (NaN) they are left alone. `drive` (T, S, M) is what the inputs add.
    """
    T, S, N = data.shape
    M, H = W1.shape
    At, W1t, W2t = A.T.copy(), W1.T.copy(), W2.T.copy()
    z, u, x, y = start.copy(), np.empty((S, H)), np.empty((S, M)), np.empty((S, M))
    for t in range(T):
        states[t] = z
        np.dot(z, W2t, u)
        for s in range(S):
            for h in range(H):
                plain = u[s, h]
                u[s, h] = max(plain + h2[h], 0.0) - (max(plain, 0.0) if clipped else 0.0)
        np.dot(z, At, x)
        np.dot(u, W1t, y)
        for s in range(S):
            for m in range(M):
                z[s, m] = x[s, m] + y[s, m] + h1[m] + drive[t, s, m]
        predicted[t] = z
        share = forcing[t]
        if share != 0.0:
            for s in range(S):
                for n in range(N):
                    if data[t, s, n] == data[t, s, n]:
                        z[s, n] += share * (data[t, s, n] - z[s, n])


@compiled
def backward(
    A: Floats, W1: Floats, W2: Floats, h2: Floats, clipped: bool,
    data: Floats, forcing: Floats, states: Floats, off: Floats,
    by_step: Floats, by_unit: Floats, by_plain: Floats, by_start: Floats,
) -> None:
    """Backpropagation through time: what the loss changes by with each step's result.

    `off` (T, S, N) is the loss's derivative by the predicted data alone. Fills `by_step` (T, S, M), the
    derivative by each step's result, `by_unit` and `by_plain` (T, S, H), those by W2 z + h2 in the first and
    by W2 z in the second ReLU of a clipped network (with its sign), and `by_start` (S, M).
    """
    T, S, N = data.shape
    M, H = W1.shape
    W2t = W2.T.copy()
    g, v, u = np.zeros((S, M)), np.empty((S, H)), np.empty((S, H))
    x, y, both = np.empty((S, M)), np.empty((S, M)), np.empty((S, H))
    for t in range(T - 1, -1, -1):
        share = forcing[t]
        for s in range(S):
            for n in range(N):
                if share != 0.0 and data[t, s, n] == data[t, s, n]:
                    g[s, n] *= 1.0 - share
                g[s, n] += off[t, s, n]
        by_step[t] = g
        np.dot(g, W1, v)
        np.dot(states[t], W2t, u)
        for s in range(S):
            for h in range(H):
                first = v[s, h] if u[s, h] + h2[h] > 0.0 else 0.0
                second = -v[s, h] if clipped and u[s, h] > 0.0 else 0.0
                by_unit[t, s, h] = first
                by_plain[t, s, h] = second
                both[s, h] = first + second
        np.dot(g, A, x)
        np.dot(both, W2, y)
        for s in range(S):
            for m in range(M):
                g[s, m] = x[s, m] + y[s, m]
    by_start[:] = g
