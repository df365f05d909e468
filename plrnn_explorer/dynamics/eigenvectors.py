"""Eigenvectors at thousands of bits by matrix products alone, not proved.

Eigenvectors in floats are refined by Newton's method at full precision (first-order perturbation theory:
column j of the diagonalising matrix is corrected along column i by g_ij / (g_jj - g_ii)). What floats could
not tell apart (multipliers of a cycle may differ by hundreds of orders of magnitude) is shifted, scaled and
given to floats again.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components

from plrnn_explorer.dynamics.balls import Ball, BallMatrix, ball_matrix, columns_of, precision, real_part
from plrnn_explorer.models.map import Floats

#: Rounds of refinement at most, and those without any eigenvalue told apart from others.
_MOST_ROUNDS, _MOST_IDLE = 60, 6
#: Milliseconds that one call into Arb may take, about: no other thread runs meanwhile.
_LONGEST_CALL = 20.0

#: Columns that hold the real and the imaginary part of an eigenvector.
Pairs = tuple[tuple[int, int], ...]


def refined(A: BallMatrix) -> tuple[BallMatrix, BallMatrix, Pairs] | None:
    """Nearly all eigenvectors of a matrix of numbers, in real columns X; nearly X^-1; the complex pairs.

    None if they were not found.
    """
    from flint import acb_mat, ctx

    full, n = ctx.prec, A.nrows()
    pairs: Pairs
    X, L, pairs = one_matrix(n), one_matrix(n), ()
    bits, most, idle, before = full, 0, 0, 0.0
    for _ in range(_MOST_ROUNDS):
        with precision(bits):
            L = _inverse(X, L, 1 if before else 3)
            real = product(L, product(A, X)).mid()
            forth, back = complexifying(n, pairs)
            steps, sizes, nearest = _steps((back * acb_mat(real) * forth).mid())
            groups = _groups(sizes, pairs)
            turned = _turned(real, steps, groups, pairs)
            if turned is None:
                return None
            X, L, pairs = product(X, turned[0]).mid(), product(turned[1], L).mid(), turned[2]
        apart = n - sum(len(group) - 1 for group in groups)
        most, idle = (apart, 0) if apart > most else (most, idle + 1)
        known = 0.0 if groups else -float(sizes.max())
        if known:
            # The proof makes 2 bits of every bit of X, which has 2 known ones by now.
            lost = max(0.0, _log2(L) + _log2(A) + _log2(X) + 2 * math.log2(n) - nearest)
            if 4 * known >= full + 2 * lost or (bits == full and known <= before + 1):
                return X, _inverse(X, L, 2), pairs
            bits, idle = int(min(full, 4 * known + lost + 64)), 0
        before = known
        if idle > _MOST_IDLE:
            return None
    return None


def _inverse(X: BallMatrix, near: BallMatrix, times: int) -> BallMatrix:
    """Newton's method for the inverse."""
    for _ in range(times):
        near = (near + product((one_matrix(X.nrows()) - product(near, X)).mid(), near)).mid()
    return near


def product(left: BallMatrix, right: BallMatrix) -> BallMatrix:
    """Product of matrices, a few columns of the right one at a time where it would take long."""
    from flint import ctx

    n, columns = left.nrows(), right.ncols()
    # Measured for real matrices: 11 ms for 20 x 20 at 3104 bits.
    each = 11 * (n / 20) ** 2 / 20 * (ctx.prec / 3104) ** 1.7
    at_once = max(1, int(_LONGEST_CALL / each))
    if at_once >= columns:
        return left * right
    parts = [
        (left * columns_of(right, j, min(j + at_once, columns))).transpose().tolist()
        for j in range(0, columns, at_once)
    ]
    return type(left * columns_of(right, 0, 1))([row for part in parts for row in part]).transpose()


def _steps(G: BallMatrix) -> tuple[list[list[Ball]], Floats, float]:
    """Newton's steps g_ij / (g_jj - g_ii), log2 of their sizes, and log2 of the smallest difference."""
    n = G.nrows()
    g = G.tolist()
    steps = [[g[i][j] / (g[j][j] - g[i][i]) if i != j else 0 * g[i][i] for j in range(n)] for i in range(n)]
    sizes = np.array([[_log2_of(z) for z in row] for row in steps])
    gaps = [_log2_of(g[j][j] - g[i][i]) for i in range(n) for j in range(i)]
    return steps, sizes, min(gaps, default=0.0)


def _groups(sizes: Floats, pairs: Pairs) -> list[NDArray[np.intp]]:
    """Indices that Newton's steps cannot tell apart yet, in groups; pairs are in one group as a whole."""
    n = len(sizes)
    unclear = ~(sizes <= -2 - math.log2(n))
    joined = unclear.copy()
    for i, j in pairs:
        joined[i, j] = True
    _, labels = connected_components(joined, directed=False)
    found = [np.flatnonzero(labels == label) for label in np.unique(labels)]
    return [group for group in found if unclear[np.ix_(group, group)].any()]


def _turned(
    G: BallMatrix, steps: list[list[Ball]], groups: list[NDArray[np.intp]], pairs: Pairs
) -> tuple[BallMatrix, BallMatrix, Pairs] | None:
    """The next change of real coordinates, nearly its inverse, and the pairs: by floats inside of groups."""
    from flint import acb_mat

    n = G.nrows()
    label, inside, undo = np.arange(n), np.eye(n), np.eye(n)
    new = [pair for pair in pairs if not any(pair[0] in group for group in groups)]
    for group in groups:
        label[group] = group[0]
        place = np.ix_(group, group)
        try:
            inside[place], inner = _real_vectors(_scaled([[G[int(i), int(j)] for j in group] for i in group]))
            undo[place] = np.linalg.inv(inside[place])
        except np.linalg.LinAlgError:
            return None
        new += [(int(group[k]), int(group[k + 1])) for k in inner]
    forth, back = complexifying(n, pairs)
    between = acb_mat(n, n, [steps[i][j] if label[i] != label[j] else 0 for i in range(n) for j in range(n)])
    step = real_part(forth * between * back).mid()
    return (
        (one_matrix(n) + step) * ball_matrix(inside),
        ball_matrix(undo) * (one_matrix(n) - step),
        tuple(new),
    )


def _real_vectors(block: Floats) -> tuple[Floats, list[int]]:
    """Eigenvectors of floats in real columns, and the first columns of the complex ones."""
    values, vectors = np.linalg.eig(block)
    first = [int(k) for k in np.flatnonzero(values.imag > 0)]
    columns = vectors.real.copy()
    for k in first:
        columns[:, k + 1] = vectors[:, k].imag
    return columns, first


def complexifying(n: int, pairs: Pairs) -> tuple[BallMatrix, BallMatrix]:
    """Matrices that make (v, conj v) of the columns (Re v, Im v), and back."""
    from flint import acb_mat

    forth, back = acb_mat(one_matrix(n)), acb_mat(one_matrix(n))
    for i, j in pairs:
        forth[i, j], forth[j, i], forth[j, j] = 1, 1j, -1j
        back[i, i], back[i, j], back[j, i], back[j, j] = 0.5, -0.5j, 0.5, 0.5j
    return forth, back


def _scaled(block: list[list[Ball]]) -> Floats:
    """A square block in floats, shifted to trace zero and divided by its largest entry; NaN if that is 0."""
    n = len(block)
    mean = sum(block[i][i] for i in range(n)) / n
    moved = [[(z - mean if i == j else z).mid() for j, z in enumerate(row)] for i, row in enumerate(block)]
    largest = abs(max((z for row in moved for z in row), key=_log2_of))
    return np.array([[float((z / largest).mid()) for z in row] for row in moved])


def one_matrix(n: int) -> BallMatrix:
    from flint import arb_mat

    return arb_mat(n, n, [int(i == j) for i in range(n) for j in range(n)])


def _log2_of(z: Ball) -> float:
    """About log2 |z|: -inf of zero, NaN if it is no number."""
    size = abs(z).mid()
    if size.is_zero():
        return -math.inf
    if not size.is_finite():
        return math.nan
    mantissa, exponent = size.man_exp()
    return int(exponent) + math.log2(int(mantissa))


def _log2(matrix: BallMatrix) -> float:
    return max(_log2_of(z) for z in matrix.entries())
