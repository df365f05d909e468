"""The regions orbits visit, the inner loop of symbolic dynamics."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.dynamics.kernels.tangent import step_state

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@compiled
def visit(
    A: Floats, W1T: Floats, W2T: Floats, h1: Floats, h2: Floats,
    states: Floats, alive: Bools, escaped: float, codes: NDArray[np.uint8],
) -> None:  # fmt: skip
    """Follow states (n, M) in place and write the region codes of the points passed.

    `codes` is (n, steps, bytes) of zeros: unit h is bit h % 8 of byte h // 8. An orbit that leaves the bound
    `escaped` is marked as not alive and stops.
    """
    n, steps = codes.shape[0], codes.shape[1]
    M, H = states.shape[1], len(h2)
    u, after = np.empty(H), np.empty(M)
    for orbit in range(n):
        for step in range(steps):
            if not alive[orbit]:
                break
            step_state(states[orbit], u, A, W1T, W2T, h1, h2, after)
            for h in range(H):
                if u[h] > 0.0:
                    codes[orbit, step, h >> 3] |= np.uint8(1 << (h & 7))
            for i in range(M):
                states[orbit, i] = after[i]
                if not abs(after[i]) <= escaped:
                    alive[orbit] = False
