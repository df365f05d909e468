"""Small dense linear algebra inside compiled loops."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled

Floats = NDArray[np.float64]


@compiled
def invert(matrix: Floats, inverse: Floats) -> float:
    """Gauss-Jordan with row pivots: fills `inverse`, destroys `matrix`; smallest pivot over largest entry."""
    n = len(matrix)
    size = np.abs(matrix).max()
    inverse[:] = 0.0
    for i in range(n):
        inverse[i, i] = 1.0
    smallest = size
    for k in range(n):
        best = k + np.argmax(np.abs(matrix[k:, k]))
        pivot = matrix[best, k]
        smallest = min(smallest, abs(pivot))
        if not abs(pivot) > 1e-14 * size:
            return 0.0
        if best != k:
            for j in range(n):
                matrix[k, j], matrix[best, j] = matrix[best, j], matrix[k, j]
                inverse[k, j], inverse[best, j] = inverse[best, j], inverse[k, j]
        matrix[k] *= 1.0 / pivot
        inverse[k] *= 1.0 / pivot
        eliminate(matrix, inverse, k)
    return float(smallest / size)


@compiled
def eliminate(matrix: Floats, inverse: Floats, k: int) -> None:
    """Subtract row k from all others so that column k becomes a unit vector."""
    n = len(matrix)
    for i in range(n):
        factor = matrix[i, k]
        if i != k and factor != 0.0:
            for j in range(n):
                matrix[i, j] -= factor * matrix[k, j]
                inverse[i, j] -= factor * inverse[k, j]
