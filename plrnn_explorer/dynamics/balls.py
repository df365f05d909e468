"""Ball arithmetic (Arb, by python-flint): numbers with a proved error bound, and matrices of them."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Floats

# python-flint has no type annotations: these names say what is meant.
Ball = Any
BallMatrix = Any

#: The precision of python-flint is one setting for all threads.
_LOCK = threading.RLock()


class NotProvedError(Exception):
    """A hypothesis could not be shown at this precision; the text names it. More bits may help."""


class RefutedError(Exception):
    """A hypothesis was shown to be false, or no precision can show it; the text names it."""


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Compute with so many bits."""
    from flint import ctx

    with _LOCK, ctx.workprec(bits):
        yield


def ball_matrix(values: Floats) -> BallMatrix:
    """Matrix of balls of radius zero from floats (n, m): exactly these numbers."""
    from flint import arb_mat

    rows, columns = values.shape
    return arb_mat(rows, columns, [float(v) for v in values.reshape(-1)])


def column(values: Floats) -> BallMatrix:
    """Column of balls of radius zero from floats (n,)."""
    return ball_matrix(np.asarray(values).reshape(-1, 1))


def beside(columns: Sequence[BallMatrix]) -> BallMatrix:
    """Put columns (n x 1 each) next to each other."""
    from flint import arb_mat

    n, d = columns[0].nrows(), len(columns)
    return arb_mat(n, d, [columns[j][i, 0] for i in range(n) for j in range(d)])


def columns_of(matrix: BallMatrix, first: int, last: int) -> BallMatrix:
    """Columns first … last - 1 of a matrix, real or complex."""
    n = matrix.nrows()
    return type(matrix)(n, last - first, [matrix[i, j] for i in range(n) for j in range(first, last)])


def real_part(matrix: Any) -> BallMatrix:
    """Real part of a matrix of complex balls."""
    return matrix.real


def solved(matrix: BallMatrix, right: BallMatrix, what: str) -> BallMatrix:
    """Solution of a square linear system, every solution of every system in the balls enclosed.

    Raises
    ------
    NotProvedError
        If the matrix is not shown to be invertible; the text is `what`.
    """
    try:
        return matrix.solve(right)
    except ZeroDivisionError as error:
        raise NotProvedError(what) from error


def lower(ball: Ball) -> float:
    """Return a float not above any number of the ball."""
    return math.nextafter(float(ball.lower()), -math.inf)


def upper(ball: Ball) -> float:
    """Return a float not below any number of the ball."""
    return math.nextafter(float(ball.upper()), math.inf)


def bounds(matrix: BallMatrix) -> tuple[Floats, Floats]:
    """Floats (n, m) below and above all numbers of a matrix of balls."""
    shape = (matrix.nrows(), matrix.ncols())
    entries = matrix.entries()
    low = np.array([lower(b) for b in entries], dtype=np.float64).reshape(shape)
    high = np.array([upper(b) for b in entries], dtype=np.float64).reshape(shape)
    return low, high


def signs(low: Floats, high: Floats) -> NDArray[np.int8]:
    """Signs of enclosed numbers: 1, -1, or 0 where the enclosure contains zero."""
    return np.asarray((low > 0).astype(np.int8) - (high < 0).astype(np.int8), dtype=np.int8)


def text(ball: Ball, digits: int = 20) -> str:
    """Decimal enclosure "[1.25 +/- 3e-40]": the ball lies in it."""
    return str(ball.str(digits, radius=True))
