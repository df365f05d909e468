"""All eigenvalues and eigenvectors of a matrix of balls, proved simple, by matrix products alone.

Arb has `acb_mat.eig`, whose QR iteration at thousands of bits is one call of a second for 20 x 20 matrices,
during which no other thread of Python runs. Here approximate eigenvectors come from `eigenvectors`; they are
not trusted: `eigenpairs` proves its enclosures from them, whatever they are.
"""

from __future__ import annotations

from collections.abc import Iterable

from plrnn_explorer.dynamics.balls import Ball, BallMatrix, NotProvedError, precision
from plrnn_explorer.dynamics.eigenvectors import complexifying, one_matrix, product, refined

#: Bits of working precision beyond those asked for.
_GUARD = 32


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
        found = refined(matrix.mid())
        if found is None:
            raise NotProvedError(what)
        X, near, pairs = found
        diagonal, inverse = _transformed(matrix, X, near, what)
        forth, back = complexifying(matrix.nrows(), pairs)
        diagonal = back * acb_mat(diagonal) * forth
        values, right = _nearly_diagonal(diagonal, what)
        _, left = _nearly_diagonal(diagonal.transpose(), what)
        return (
            values,
            product(left.transpose() * back, acb_mat(inverse)),
            product(acb_mat(X), forth * right),
        )


def _transformed(A: BallMatrix, X: BallMatrix, near: BallMatrix, what: str) -> tuple[BallMatrix, BallMatrix]:
    """Enclose X^-1 A X and X^-1, given a matrix near X^-1, all real.

    With R = 1 - near X and e = |R| < 1 (row sums), X^-1 = (1 - R)^-1 near: a column of near, or of near times
    anything, is off by e / (1 - e) times its largest entry at most.
    """
    from flint import arb, arb_mat

    n = X.nrows()
    error = _largest(_size(row) for row in (one_matrix(n) - product(near, X)).tolist())
    if not error < 1:
        raise NotProvedError(what)
    factor = (error / (1 - error)).upper()

    def widened(matrix: BallMatrix) -> BallMatrix:
        off = [arb(0, (factor * _largest(matrix[i, j] for i in range(n))).upper()) for j in range(n)]
        return matrix + arb_mat(n, n, off * n)

    return widened(product(near, product(A, X))), widened(near)


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
