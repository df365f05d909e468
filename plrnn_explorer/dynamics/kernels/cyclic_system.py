"""The cyclic systems z_{i+1} - J_i z_i = b_i (i modulo k) of many words, solved in O(k) by orthogonal steps.

Structured QR: the equations of two neighbouring steps are combined so that the point between them drops out,
which is stable however strongly the product of the J_i stretches (S. J. Wright, SIAM J. Sci. Stat. Comput.
13, 742, 1992; Gaussian elimination is not). The running equation is S z_0 + T z_{i+1} = c.
"""

from __future__ import annotations

import math

import numpy as np

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats
from plrnn_explorer.models.polygons import Ints


@compiled
def _reflect(w: Floats, rows: int, pivot: int, columns: int, total_of: Floats) -> float:
    """One Householder step on w[:rows, :columns]: the vector stays below the pivot; returns its factor."""
    size = 0.0
    for r in range(pivot, rows):
        size = max(size, abs(w[r, pivot]))
    if size == 0.0:
        return 0.0
    total = 0.0
    for r in range(pivot, rows):
        total += (w[r, pivot] / size) ** 2
    head = w[pivot, pivot]
    beta = -math.copysign(size * math.sqrt(total), head)
    tau = float((beta - head) / beta)
    scale = 1.0 / (head - beta)
    for r in range(pivot + 1, rows):
        w[r, pivot] *= scale
    w[pivot, pivot] = beta
    # Row by row, as the numbers lie in memory.
    for j in range(pivot + 1, columns):
        total_of[j] = w[pivot, j]
    for r in range(pivot + 1, rows):
        share = w[r, pivot]
        for j in range(pivot + 1, columns):
            total_of[j] += share * w[r, j]
    for j in range(pivot + 1, columns):
        total_of[j] *= tau
        w[pivot, j] -= total_of[j]
    for r in range(pivot + 1, rows):
        share = w[r, pivot]
        for j in range(pivot + 1, columns):
            w[r, j] -= share * total_of[j]
    return tau


@compiled
def factor(J: Floats, q: Floats, tau: Floats, w: Floats) -> float:
    """Factor the system of one word, J (k, M, M); returns the sign of its determinant (0: singular).

    Stage i = 1 … k-1 of q (k, 2M, 3M) holds [R and reflections | U | V] of R z_i + U z_0 + V z_{i+1} = g,
    stage 0 the reflections of the last M equations for z_0. `w` (2M, 3M) is work space.
    """
    k, M = J.shape[0], J.shape[1]
    sign = 1.0
    # The running equation, first -J_0 z_0 + z_1 = b_0: S in columns M … 2M, T in columns 0 … M.
    S, T, totals = np.empty((M, M)), np.empty((M, M)), np.empty(3 * M)
    for r in range(M):
        for c in range(M):
            S[r, c] = -J[0, r, c]
            T[r, c] = 1.0 if r == c else 0.0
    for i in range(1, k):
        for r in range(M):
            for c in range(M):
                w[r, c], w[r, M + c], w[r, 2 * M + c] = T[r, c], S[r, c], 0.0
                w[M + r, c], w[M + r, M + c] = -J[i, r, c], 0.0
                w[M + r, 2 * M + c] = 1.0 if r == c else 0.0
        for p in range(M):
            tau[i, p] = _reflect(w, 2 * M, p, 3 * M, totals)
            sign *= -1.0 if tau[i, p] != 0.0 else 1.0
            sign *= np.sign(w[p, p])
        for r in range(2 * M):
            for c in range(3 * M):
                q[i, r, c] = w[r, c]
        for r in range(M):
            for c in range(M):
                S[r, c], T[r, c] = w[M + r, M + c], w[M + r, 2 * M + c]
    for r in range(M):
        for c in range(M):
            w[r, c] = S[r, c] + T[r, c]
    for p in range(M):
        tau[0, p] = _reflect(w, M, p, M, totals)
        sign *= -1.0 if tau[0, p] != 0.0 else 1.0
        sign *= np.sign(w[p, p])
    for r in range(M):
        for c in range(M):
            q[0, r, c] = w[r, c]
    # Columns in the order z_1 … z_{k-1}, z_0 instead of z_0, z_1 …: a rotation of k blocks of M.
    return -sign if ((k - 1) * M * M) % 2 else sign


@compiled
def _turn(q: Floats, tau: Floats, i: int, rows: int, v: Floats, back: bool) -> None:
    """Apply the reflections of stage i to v (rows,): Q^T v, or Q v if `back`."""
    M = tau.shape[1]
    for step in range(M):
        p = M - 1 - step if back else step
        s = v[p]
        for r in range(p + 1, rows):
            s += q[i, r, p] * v[r]
        s *= tau[i, p]
        v[p] -= s
        for r in range(p + 1, rows):
            v[r] -= s * q[i, r, p]


@compiled
def solve(q: Floats, tau: Floats, b: Floats, z: Floats, v: Floats) -> None:
    """Points z (k, M) from the factored system and right-hand side b (k, M); `v` (2M,) is work space."""
    k, M = b.shape
    for r in range(M):
        v[r] = b[0, r]
    for i in range(1, k):
        for r in range(M):
            v[M + r] = b[i, r]
        _turn(q, tau, i, 2 * M, v, False)
        for r in range(M):
            z[i, r], v[r] = v[r], v[M + r]
    _turn(q, tau, 0, M, v, False)
    for r in range(M):
        z[0, r] = v[r]
    for stage in range(k):
        i = 0 if stage == 0 else k - stage
        following = 0 if i == k - 1 else i + 1
        for step in range(M):
            r = M - 1 - step
            s = z[i, r]
            for c in range(r + 1, M):
                s -= q[i, r, c] * z[i, c]
            if i > 0:
                for c in range(M):
                    s -= q[i, r, M + c] * z[0, c] + q[i, r, 2 * M + c] * z[following, c]
            z[i, r] = s / q[i, r, r]


@compiled
def solve_transposed(q: Floats, tau: Floats, x: Floats, y: Floats, v: Floats) -> None:
    """Solution y (k, M) of the transposed system with right-hand side x (k, M), which is used up."""
    k, M = x.shape
    for stage in range(1, k + 1):
        i = stage if stage < k else 0
        for r in range(M):
            s = x[i, r]
            for c in range(r):
                s -= q[i, c, r] * y[i, c]
            y[i, r] = s / q[i, r, r]
        if i > 0:
            following = 0 if i == k - 1 else i + 1
            for c in range(M):
                for r in range(M):
                    x[0, c] -= q[i, r, M + c] * y[i, r]
                    x[following, c] -= q[i, r, 2 * M + c] * y[i, r]
    for r in range(M):
        v[r] = y[0, r]
    _turn(q, tau, 0, M, v, True)
    for stage in range(1, k):
        i = k - stage
        for r in range(M):
            v[M + r] = v[r]
        for r in range(M):
            v[r] = y[i, r]
        _turn(q, tau, i, 2 * M, v, True)
        for r in range(M):
            y[i, r] = v[M + r]
    for r in range(M):
        y[0, r] = v[r]


@compiled
def _refine(
    J: Floats, b: Floats, q: Floats, tau: Floats, z: Floats, rest: Floats, step: Floats, v: Floats
) -> None:
    """One step of iterative refinement of the points z (k, M)."""
    k, M = b.shape
    for i in range(k):
        following = i + 1 if i + 1 < k else 0
        for r in range(M):
            s = b[i, r] - z[following, r]
            for c in range(M):
                s += J[i, r, c] * z[i, c]
            rest[i, r] = s
    solve(q, tau, rest, step, v)
    for i in range(k):
        for r in range(M):
            z[i, r] += step[i, r]


@compiled
def _condition(
    J: Floats, b: Floats, q: Floats, tau: Floats, z: Floats, weight: Floats, x: Floats, y: Floats, v: Floats
) -> float:
    """Estimate max |C^-1| (|C| s + |b|) / s along each axis, s the size of the points along it.

    The norm estimator of Hager (1984) and Higham (ACM Trans. Math. Softw. 14, 381, 1988): the result is
    a lower bound, seldom more than three times too small.
    """
    k, M = b.shape
    size = np.zeros(M)
    largest = 0.0
    for i in range(k):
        for r in range(M):
            size[r] = max(size[r], abs(z[i, r]))
            largest = max(largest, abs(z[i, r]))
    for r in range(M):
        if size[r] == 0.0:
            size[r] = largest if largest > 0.0 else 1.0
    for i in range(k):
        for r in range(M):
            s = size[r] + abs(b[i, r])
            for c in range(M):
                s += abs(J[i, r, c]) * size[c]
            weight[i, r] = s
    n = k * M
    best, chosen = 0.0, -1
    for turn in range(4):
        # x: all equal first, then the unit vector that promises most. y = weight * C^-T (x / size)
        for i in range(k):
            for r in range(M):
                if turn == 0:
                    x[i, r] = 1.0 / (n * size[r])
                else:
                    x[i, r] = 1.0 / size[r] if i * M + r == chosen else 0.0
        solve_transposed(q, tau, x, y, v)
        total = 0.0
        for i in range(k):
            for r in range(M):
                total += abs(weight[i, r] * y[i, r])
                x[i, r] = math.copysign(weight[i, r], y[i, r])
        if not total < math.inf:
            return math.inf
        if turn > 0 and total <= best:
            break
        best = total
        solve(q, tau, x, y, v)
        top, at = 0.0, 0
        for i in range(k):
            for r in range(M):
                value = abs(y[i, r]) / size[r]
                if value > top:
                    top, at = value, i * M + r
        if not top < math.inf:
            return math.inf
        if at == chosen:
            break
        chosen = at
    return best


@compiled
def solve_words(
    letters: Ints, J_of: Floats, b_of: Floats, points: Floats, condition: Floats, sign: Floats
) -> None:
    """Solve words (B, k) given by letters with J_of (L, M, M), b_of (L, M).

    Fills the points (B, k, M), the condition of each system (inf where it is singular) and the sign of its
    determinant.
    """
    B, k = letters.shape
    M = b_of.shape[1]
    J, b = np.empty((k, M, M)), np.empty((k, M))
    q, tau, w, v = np.zeros((k, 2 * M, 3 * M)), np.zeros((k, M)), np.empty((2 * M, 3 * M)), np.empty(2 * M)
    rest, step, x = np.empty((k, M)), np.empty((k, M)), np.empty((k, M))
    for n in range(B):
        for i in range(k):
            letter = letters[n, i]
            for r in range(M):
                b[i, r] = b_of[letter, r]
                for c in range(M):
                    J[i, r, c] = J_of[letter, r, c]
        sign[n] = factor(J, q, tau, w)
        z = points[n]
        solve(q, tau, b, z, v)
        _refine(J, b, q, tau, z, rest, step, v)
        condition[n] = _condition(J, b, q, tau, z, rest, x, step, v)
