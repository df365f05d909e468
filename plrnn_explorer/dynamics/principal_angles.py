"""The smallest angle between two subspaces in ball arithmetic."""

from __future__ import annotations

from plrnn_explorer.dynamics.balls import Ball, BallMatrix, NotProvedError, lower, precision, solved, upper

#: Bits tried first, and the relative radius of eigenvalues that is enough.
_FEW_BITS, _TIGHT = 256, 1e-20


def smallest_angle(U: BallMatrix, N: BallMatrix) -> tuple[float, float]:
    """Bounds of the smallest principal angle between the span of U and the vectors orthogonal to N.

    The squared cosines of the principal angles between the spans of U and N, both of d columns, are the
    eigenvalues of (U'U)^-1 U'N (N'N)^-1 N'U (Björck & Golub, Math. Comp. 27, 1973); the largest of these
    angles and the smallest one of U with the complement of N make a right angle.
    """
    from flint import acb_mat, ctx

    unequal = "the tangent spaces of the manifolds could not be enclosed"
    Ut, Nt = U.transpose(), N.transpose()
    squares = solved(Ut * U, Ut * N, unequal) * solved(Nt * N, Nt * U, unequal)
    if squares.nrows() == 1:
        values = [squares[0, 0]]
    else:
        # At few bits first: with thousands of them the call would keep other threads waiting.
        for bits in sorted({min(_FEW_BITS, ctx.prec), ctx.prec}):
            try:
                with precision(bits):
                    values = [v.real for v in acb_mat(squares).eig(multiple=True)]
            except ValueError as error:
                if bits == ctx.prec:
                    raise NotProvedError(unequal) from error
                continue
            if all(v.rad() < _TIGHT * abs(v).lower() for v in values):
                break
    sines = [_angle_of(v) for v in values]
    return min(low for low, _ in sines), min(high for _, high in sines)


def _angle_of(squared_sine: Ball) -> tuple[float, float]:
    """Bounds of the angle, 0 to pi/2, whose squared sine lies in a ball."""
    from flint import arb

    low, high = squared_sine.lower().max(arb(0)), squared_sine.upper().min(arb(1))
    return max(0.0, lower(low.min(arb(1)).sqrt().asin())), upper(high.max(arb(0)).sqrt().asin())
