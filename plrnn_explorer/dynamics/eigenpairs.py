"""All eigenvalues and eigenvectors of a matrix of balls, proved simple, by matrix products alone.

Arb has `acb_mat.eig`, whose QR iteration at thousands of bits is one call of a second for 20 x 20 matrices,
during which no other thread of Python runs. Here QR is left to floats: their eigenvectors are refined by
Newton's method at full precision (first-order perturbation theory: the column j of the diagonalising
matrix is corrected along column i by g_ij / (g_jj - g_ii)), where what floats could not tell apart
(multipliers of a cycle differ by hundreds of orders of magnitude) is shifted, scaled and given to floats
again. None of this is trusted: `eigenpairs` proves its enclosures from the result, whatever it is.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components

from plrnn_explorer.dynamics.balls import (
    Ball,
    BallMatrix,
    NotProvedError,
    ball_matrix,
    columns_of,
    precision,
    real_part,
)
from plrnn_explorer.models.map import Floats

#: Bits of working precision beyond those asked for.
_GUARD = 32
#: Rounds of refinement at most, and those without any eigenvalue told apart from others.
_MOST_ROUNDS, _MOST_IDLE = 60, 6
#: Milliseconds that one call into Arb may take, about: no other thread runs meanwhile.
_LONGEST_CALL = 20.0

#: Columns that hold the real and the imaginary part of an eigenvector.
Pairs = tuple[tuple[int, int], ...]


def eigenpairs(matrix: BallMatrix, what: str) -> tuple[list[Ball], BallMatrix, BallMatrix]:
    """Enclose all eigenvalues and eigenvectors of every matrix (n, n) in the balls, at the current precision.

    With X approximate eigenvectors, D = X^-1 A X is enclosed; its Gershgorin discs are shown to be disjoint
    by rows and by columns, so that each holds exactly one eigenvalue (Horn & Johnson, Matrix Analysis, 2013,
    Theorem 6.1.1), the same by rows and columns since the off-diagonal part may be scaled down to nothing.

    Returns
    -------
    values : list of n complex balls, disjoint: every eigenvalue is simple
    covectors : (n, n) complex matrix, left eigenvectors in rows
    vectors : (n, n) complex matrix, right eigenvectors in columns

    Raises
    ------
    NotProvedError
        If the discs could not be made disjoint; the text is `what`.
    """
    from flint import acb_mat, ctx

    with precision(ctx.prec + _GUARD):
        refined = _refined(matrix.mid())
        if refined is None:
            raise NotProvedError(what)
        X, near, pairs = refined
        diagonal, inverse = _transformed(matrix, X, near, what)
        forth, back = _complexifying(matrix.nrows(), pairs)
        diagonal = back * acb_mat(diagonal) * forth
        values, right = _nearly_diagonal(diagonal, what)
        _, left = _nearly_diagonal(diagonal.transpose(), what)
        return (
            values,
            _product(left.transpose() * back, acb_mat(inverse)),
            _product(acb_mat(X), forth * right),
        )


def _transformed(A: BallMatrix, X: BallMatrix, near: BallMatrix, what: str) -> tuple[BallMatrix, BallMatrix]:
    """Enclose X^-1 A X and X^-1, given a matrix near X^-1, all real.

    With R = 1 - near X and e = |R| < 1 (row sums), X^-1 = (1 - R)^-1 near: a column of near, or of near times
    anything, is off by e / (1 - e) times its largest entry at most.
    """
    from flint import arb, arb_mat

    n = X.nrows()
    error = max((_size(row) for row in (_one(n) - _product(near, X)).tolist()), key=float)
    if not error < 1:
        raise NotProvedError(what)
    factor = (error / (1 - error)).upper()

    def widened(matrix: BallMatrix) -> BallMatrix:
        off = [arb(0, (factor * _largest(matrix[i, j] for i in range(n))).upper()) for j in range(n)]
        return matrix + arb_mat(n, n, off * n)

    return widened(_product(near, _product(A, X))), widened(near)


def _nearly_diagonal(D: BallMatrix, what: str) -> tuple[list[Ball], BallMatrix]:
    """Eigenvalues and right eigenvectors (columns, v_jj = 1) of a matrix with disjoint discs by rows.

    Let v be the eigenvector of the eigenvalue m in disc j. If its largest component were another one, i, then
    |D_ii - m| <= sum |D_ik| = r_i: m would lie in disc i. So v_j = 1 and |v_i| <= 1, and the i-th equation,
    (D_ii - m) v_i = -sum over k != i of D_ik v_k, bounds v_i, twice; the j-th one encloses m.
    """
    from flint import acb, acb_mat

    n = D.nrows()
    d = [D[i, i] for i in range(n)]
    off = acb_mat(n, n, [acb(0) if i == j else D[i, j] for i in range(n) for j in range(n)])
    radii = [_size(row) for row in off.tolist()]
    bounds = []
    for i in range(n):
        for j in range(n):
            apart = (d[i] - d[j]).abs_lower() - radii[j]
            if i != j and not apart > radii[i]:
                raise NotProvedError(what)
            bounds.append(acb(0) if i == j else _disc((radii[i] / apart).upper()))
    rest = off * acb_mat(n, n, bounds)
    values = [d[j] + rest[j, j] for j in range(n)]
    entries = [
        acb(1) if i == j else -(D[i, j] + rest[i, j]) / (d[i] - values[j]) for i in range(n) for j in range(n)
    ]
    return values, acb_mat(n, n, entries)


def _refined(A: BallMatrix) -> tuple[BallMatrix, BallMatrix, Pairs] | None:
    """Nearly all eigenvectors of a matrix of numbers, in real columns X; nearly X^-1; the complex pairs.

    None if they were not found.
    """
    from flint import acb_mat, ctx

    full, n = ctx.prec, A.nrows()
    pairs: Pairs
    X, L, pairs = _one(n), _one(n), ()
    bits, most, idle, before = full, 0, 0, 0.0
    for _ in range(_MOST_ROUNDS):
        with precision(bits):
            L = _inverse(X, L, 1 if before else 3)
            real = _product(L, _product(A, X)).mid()
            forth, back = _complexifying(n, pairs)
            steps, sizes, nearest = _steps((back * acb_mat(real) * forth).mid())
            groups = _groups(sizes, pairs)
            turned = _turned(real, steps, groups, pairs)
            if turned is None:
                return None
            X, L, pairs = _product(X, turned[0]).mid(), _product(turned[1], L).mid(), turned[2]
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
        near = (near + _product((_one(X.nrows()) - _product(near, X)).mid(), near)).mid()
    return near


def _product(left: BallMatrix, right: BallMatrix) -> BallMatrix:
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
    forth, back = _complexifying(n, pairs)
    between = acb_mat(n, n, [steps[i][j] if label[i] != label[j] else 0 for i in range(n) for j in range(n)])
    step = real_part(forth * between * back).mid()
    return (_one(n) + step) * ball_matrix(inside), ball_matrix(undo) * (_one(n) - step), tuple(new)


def _real_vectors(block: Floats) -> tuple[Floats, list[int]]:
    """Eigenvectors of floats in real columns, and the first columns of the complex ones."""
    values, vectors = np.linalg.eig(block)
    first = [int(k) for k in np.flatnonzero(values.imag > 0)]
    columns = vectors.real.copy()
    for k in first:
        columns[:, k + 1] = vectors[:, k].imag
    return columns, first


def _complexifying(n: int, pairs: Pairs) -> tuple[BallMatrix, BallMatrix]:
    """Matrices that make (v, conj v) of the columns (Re v, Im v), and back."""
    from flint import acb_mat

    forth, back = acb_mat(_one(n)), acb_mat(_one(n))
    for i, j in pairs:
        forth[i, j], forth[j, i], forth[j, j] = 1, 1j, -1j
        back[i, i], back[i, j], back[j, i], back[j, j] = 0.5, -0.5j, 0.5, 0.5j
    return forth, back


def _scaled(block: list[list[Ball]]) -> Floats:
    """A square block in floats, shifted to trace zero and divided by its largest entry; NaN if that is 0."""
    n = len(block)
    mean = sum(block[i][i] for i in range(n)) / n
    moved = [[(z - mean if i == j else z).mid() for j, z in enumerate(row)] for i, row in enumerate(block)]
    largest = _largest(z for row in moved for z in row)
    return np.array([[float((z / largest).mid()) for z in row] for row in moved])


def _one(n: int) -> BallMatrix:
    from flint import arb_mat

    return arb_mat(n, n, [int(i == j) for i in range(n) for j in range(n)])


def _size(row: list[Ball]) -> Ball:
    """Upper bound of the sum of moduli, a number."""
    return sum(abs(z).upper() for z in row).upper()


def _largest(entries: Iterable[Ball]) -> Ball:
    """Upper bound of all moduli, a number."""
    from flint import arb

    found = arb(0)
    for z in entries:
        found = found.max(abs(z).upper())
    return found.upper()


def _disc(radius: Ball) -> Ball:
    """Complex ball around 0 that contains all numbers of modulus up to an upper bound."""
    from flint import acb, arb

    return acb(arb(0, radius), arb(0, radius))


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
