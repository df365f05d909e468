"""The map in ball arithmetic: Jacobians, offsets and the signs of preactivations with proved bounds."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.balls import (
    BallMatrix,
    NotProvedError,
    RefutedError,
    ball_matrix,
    bounds,
    column,
    signs,
)
from plrnn_explorer.dynamics.cycle import BORDER_TOLERANCE
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase

_TOO_CLOSE = phrase("{what} is too close to a border: rounding of the parameters decides its side")
_OTHER_WAY = phrase("{what} does not follow its itinerary")
_NO_SIGN = phrase("the sign of a preactivation is undecided: {what} is too close to a border")


class BallMap:
    """The map whose parameters are exactly the float64 numbers of a model, at the current precision.

    Units whose row of W2 is zero never switch and have no border.

    Parameters
    ----------
    model : PiecewiseLinearMap
    size : (M,) float array
        Largest |coordinates| of the states looked at: the scale on which a point is close to a border.
    """

    def __init__(self, model: PiecewiseLinearMap, size: Floats) -> None:
        self.model, self._size = model, size
        self.switching = np.flatnonzero(np.any(model.W2 != 0, axis=1))
        self._pieces: dict[bytes, tuple[BallMatrix, BallMatrix]] = {}

    @property
    def dimension(self) -> int:
        """Number of state variables M."""
        return self.model.dimension

    @cached_property
    def _W2(self) -> BallMatrix:
        return ball_matrix(self.model.W2[self.switching])

    def piece(self, code: Bools) -> tuple[BallMatrix, BallMatrix]:
        """Jacobian (M x M) and offset (M x 1) of the region with code (H,)."""
        key = np.packbits(code).tobytes()
        if key not in self._pieces:
            self._pieces[key] = self._piece(np.flatnonzero(code))
        return self._pieces[key]

    def _piece(self, active: NDArray[np.intp]) -> tuple[BallMatrix, BallMatrix]:
        jacobian, offset = ball_matrix(self.model.A), column(self.model.h1)
        if len(active):
            W1 = ball_matrix(self.model.W1[:, active])
            jacobian = jacobian + W1 * ball_matrix(self.model.W2[active])
            offset = offset + W1 * column(self.model.h2[active])
        return jacobian, offset

    def composed(self, word: Bools) -> tuple[BallMatrix, BallMatrix]:
        """Matrix P and constant c of the affine map P z + c that follows the itinerary (n, H)."""
        product, constant = ball_matrix(np.eye(self.dimension)), column(np.zeros(self.dimension))
        for code in word:
            jacobian, offset = self.piece(code)
            product, constant = jacobian * product, jacobian * constant + offset
        return product, constant

    def followed(self, word: Bools, vectors: BallMatrix, point: BallMatrix) -> tuple[BallMatrix, BallMatrix]:
        """Images P v of vectors (M x d) and P z + c of a point along an itinerary (n, H)."""
        for code in word:
            jacobian, offset = self.piece(code)
            vectors, point = jacobian * vectors, jacobian * point + offset
        return vectors, point

    def growth(self, word: Bools) -> float:
        """Bits by which error bounds grow along an itinerary at most, about: |J_n| … |J_1| in floats."""
        bits, sizes = 0.0, np.ones(self.dimension)
        for code in word:
            sizes = np.abs(self.model.jacobian(code)) @ sizes
            largest = max(float(sizes.max()), 1e-300)
            bits, sizes = bits + float(np.log2(largest)), sizes / largest
        return bits

    def preactivations(self, points: BallMatrix) -> tuple[Floats, Floats]:
        """Lower and upper bounds (n, H') of the preactivations of the switching units at n columns."""
        if not len(self.switching):
            return np.empty((points.ncols(), 0)), np.empty((points.ncols(), 0))
        h2 = self.model.h2[self.switching]
        constant = ball_matrix(np.tile(h2[:, None], (1, points.ncols())))
        low, high = bounds(self._W2 * points + constant)
        return low.T, high.T

    def margins(self, points: BallMatrix, codes: Bools, what: str) -> Floats:
        """Smallest |preactivation| (n,) of points (M x n) shown to lie inside the regions `codes` (n, H).

        Raises
        ------
        RefutedError
            If a point has another code, or lies within rounding of a border.
        NotProvedError
            If a sign is undecided.
        """
        fixed = np.all(self.model.W2 == 0, axis=1)
        if np.any(codes[:, fixed] != (self.model.h2[fixed] > 0)):
            raise RefutedError(_OTHER_WAY.format(what=what))
        low, high = self.preactivations(points)
        sign = signs(low, high)
        wanted = np.where(codes[:, self.switching], 1, -1)
        near = self._near()
        if np.any(np.maximum(np.abs(low), np.abs(high)) <= near):
            raise RefutedError(_TOO_CLOSE.format(what=what))
        if np.any(sign == -wanted):
            raise RefutedError(_OTHER_WAY.format(what=what))
        if np.any(sign == 0):
            raise NotProvedError(_NO_SIGN.format(what=what))
        least = np.minimum(np.abs(low), np.abs(high))
        if np.any(least <= near):
            raise RefutedError(_TOO_CLOSE.format(what=what))
        return np.asarray(least.min(axis=1, initial=np.inf))

    def _near(self) -> Floats:
        """Preactivations (H',) so small that the last digits of the parameters decide them."""
        W2, h2 = self.model.W2[self.switching], self.model.h2[self.switching]
        return np.asarray(BORDER_TOLERANCE * (np.abs(W2) @ self._size + np.abs(h2)))
