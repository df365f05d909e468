"""Small dense linear algebra inside compiled loops."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled

Floats = NDArray[np.float64]
#: J, b, inverse of J and room to compute it.
Fit = tuple[Floats, Floats, Floats, Floats]
#: Rounding of one term in a product with a computed inverse, four times over.
_ROUNDING = 1e-15


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


@compiled
def rounding(fit: Fit, size: Floats, slip: Floats) -> None:
    """Bound what rounding can move -J^-1 (b + errors), whose terms sum up to `size` (n,), into `slip` (n,).

    The computed inverse X differs from J^-1 by no more than about n eps |X| |J| |X| (Higham, Accuracy and
    Stability of Numerical Algorithms, 2002, section 14.1): with a badly conditioned J that is far more than
    the rounding of the sums.
    """
    J, inverse = fit[0], fit[2]
    n = len(size)
    moved = np.zeros(n)
    for r in range(n):
        for k in range(n):
            moved[r] += abs(J[r, k]) * size[k]
    for k in range(n):
        slip[k] = 1e-12 * size[k]
        for r in range(n):
            slip[k] += _ROUNDING * n * abs(inverse[k, r]) * moved[r]


@compiled
def solution(fit: Fit, point: Floats, slip: Floats) -> None:
    """Write -J^-1 b to `point` and what rounding can move it to `slip`, both (n,)."""
    _, b, inverse, _ = fit
    size = np.zeros(len(b))
    for k in range(len(b)):
        point[k] = 0.0
        for r in range(len(b)):
            point[k] -= inverse[k, r] * b[r]
            size[k] += abs(inverse[k, r] * b[r])
    rounding(fit, size, slip)
