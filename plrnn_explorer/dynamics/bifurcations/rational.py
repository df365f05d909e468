"""Cycles along an entry of A, W1 or W2: with one itinerary their points are rational in it.

The equations of all k points of a cycle are M(t) y = c(t) with M and c affine in the distance t from a
reference value, and the part that moves of rank at most k. With y = y0 + t X (I + t S)^-1 e (X the solution
for the moving columns, S of size k) every preactivation is p0 + w (I / t + S)^-1 e, so all its zeros are
eigenvalues of one small matrix, 1 / t = -eig(S + e w / p0); the equations are singular at -1 / eig(S).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import LinAlgError, eigvals
from scipy.optimize import brentq

from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.dynamics.bifurcations.pieces import ALWAYS_ON, ON_BORDER, SHORTEST, Piece
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints

#: Shares of the range tried as the reference value: the one with the best conditioned equations is taken.
_REFERENCES = (0.4871, 0.2113, 0.7637, 0.0591, 0.9437)
#: Eigenvalues with a smaller imaginary part, relative to their size, count as real.
_REAL = 1e-6
#: Equations worse conditioned than this are singular.
_SINGULAR = 1e13
#: Values at which the signs of all units are looked at first, and where the batches of units end.
_SAMPLED, _SPLITS = 7, [8, 64, 256, 1024, 4096, 16384]
#: Unknowns of the equations for a pair of multipliers with product 1 at most.
MOST_PAIRS = 150


@dataclass(eq=False)
class RationalSolution:
    """As `pieces.Solution`."""

    line: ParameterLine
    ends: tuple[float, float]
    word: Bools
    _system: _System = field(init=False)

    def __post_init__(self) -> None:
        width = self.ends[1] - self.ends[0]
        tried = (_System.of(self.line, self.ends[0] + share * width, self.word) for share in _REFERENCES)
        best: _System | None = None
        for system in tried:
            if best is None or system.condition < best.condition:
                best = system
            if best.condition < 1e6:
                break
        assert best is not None
        self._system = best

    def points(self, values: Floats) -> Floats:
        """Points (n, k, M) at values (n,)."""
        return self._system.solutions(np.asarray(values, dtype=np.float64))[0]

    def preactivations(self, values: Floats, units: Ints | None = None) -> tuple[Floats, Floats]:
        """Preactivations (n, k, H) at values (n,), of all units or of some, and the sizes of their terms."""
        points, own = self._system.solutions(np.asarray(values, dtype=np.float64))
        model, chosen = self._system.model, slice(None) if units is None else units
        W2, h2 = model.W2[chosen], model.h2[chosen]
        with np.errstate(invalid="ignore", over="ignore"):
            result = points @ W2.T + h2
            scale = np.abs(points) @ np.abs(W2).T + np.abs(h2)
        if own is not None:
            unit, column = self.line.matrix_entry.index
            at = [unit] if units is None else np.flatnonzero(units == unit)
            moved = np.abs(values)[:, None] * np.abs(points[:, :, column])
            result[:, :, at], scale[:, :, at] = own[:, :, None], scale[:, :, at] + moved[:, :, None]
        # Of the whole cycle: the terms of a preactivation may all be zero at one of its points.
        return result, np.broadcast_to(scale.max(axis=1, keepdims=True), scale.shape)

    def jacobians(self, values: Floats) -> Floats:
        """Jacobians (n, k, M, M) along the cycle."""
        entry, model = self.line.matrix_entry, self._system.model
        base = model.jacobian(self.word)
        moved = np.zeros_like(base)
        row, column = entry.index
        if entry.matrix == "A":
            moved[:, row, column] = 1.0
        elif entry.matrix == "W1":
            moved[:, row] = self.word[:, column, None] * model.W2[column]
        else:
            moved[:, :, column] = self.word[:, row, None] * model.W1[:, row]
        offset = np.asarray(values) - self._system.reference
        return np.asarray(base + offset[:, None, None, None] * moved)

    def crossings(self, which: str) -> Floats:
        """Values at which a multiplier is 1 or -1, or a pair has product 1."""
        if which == "one":
            return self._inside(self._system.singular())
        if which == "flip":
            twisted = _System.of(self.line, self._system.reference, self.word, twist=True)
            return self._inside(twisted.singular())
        return self._inside(self._pair_values())

    def pieces(self) -> list[Piece]:
        """Ranges in which the cycle exists."""
        if self._system.condition > _SINGULAR:
            return []
        cuts = np.unique(np.concatenate([self.ends, self._poles]))
        ranges = list(pairwise(cuts.tolist()))
        for units in self._in_turn():
            ranges = self._where(units, ranges)
            if not ranges:
                return []
        width = self.ends[1] - self.ends[0]
        pieces = [Piece(low, high, None, None) for low, high in ranges]
        return [self._with_zeros(p) for p in pieces if p.high - p.low > SHORTEST * width]

    @cached_property
    def _poles(self) -> Floats:
        return self.crossings("one")

    def _in_turn(self) -> list[Ints]:
        """Batches of all units, those whose signs are wrong most often first: most itineraries end there."""
        values = np.linspace(*self.ends, _SAMPLED + 2)[1:-1]
        wrong = ~self._right(values, np.arange(self.line.model.n_units)).all(axis=1)
        order = np.argsort(-wrong.sum(axis=0), kind="stable")
        return np.split(order, _SPLITS[: np.searchsorted(_SPLITS, len(order))])

    def _where(self, units: Ints, ranges: list[tuple[float, float]]) -> list[tuple[float, float]]:
        """Parts of the ranges in which the preactivations of these units, too, have the itinerary's signs."""
        zeros = self._inside(self._system.zeros(self.line, units))
        cells: list[tuple[float, float]] = []
        for low, high in ranges:
            first, last = np.searchsorted(zeros, low, "right"), np.searchsorted(zeros, high, "left")
            cells += pairwise([low, *zeros[first:last].tolist(), high])
        holds: Bools = np.asarray(self._right(np.array(cells).mean(axis=1), units).all(axis=(1, 2)))
        kept: list[tuple[float, float]] = []
        for (low, high), real in zip(cells, holds):
            if real and kept and kept[-1][1] == low and low not in self._poles:
                kept[-1] = kept[-1][0], high
            elif real:
                kept.append((low, high))
        return kept

    def _right(self, values: Floats, units: Ints) -> Bools:
        """Whether preactivations (n, k, u) have the itinerary's signs."""
        result, scale = self.preactivations(values, units)
        with np.errstate(invalid="ignore"):
            inactive = np.abs(result) <= ALWAYS_ON * scale
            right = np.where(self.word[:, units], (result > 0) & ~inactive, (result <= 0) | inactive)
        return np.asarray(right & np.isfinite(result))

    def _with_zeros(self, piece: Piece) -> Piece:
        low, low_zeros = self._end(piece.low, piece)
        high, high_zeros = self._end(piece.high, piece)
        return Piece(low, high, low_zeros, high_zeros)

    def _end(self, value: float, piece: Piece) -> tuple[float, Bools | None]:
        """An end of a piece made as exact as floats allow, and which entries are zero there."""
        if value in self.ends:
            return value, None
        if len(self._poles) and np.abs(self._poles - value).min() <= SHORTEST * (self.ends[1] - self.ends[0]):
            return value, np.zeros_like(self.word)
        inner, size = (each[0] for each in self.preactivations(np.array([(piece.low + piece.high) / 2])))
        result, scale = self.preactivations(np.array([value]))
        scale = np.maximum(scale[0], size)
        moves = np.abs(inner) > ALWAYS_ON * scale
        nearest = np.where(moves, np.abs(result[0]) / np.maximum(scale, 1e-300), np.inf)
        entry = np.unravel_index(np.argmin(nearest), self.word.shape)
        value = self._polished(value, (int(entry[0]), int(entry[1])), piece)
        result, _ = self.preactivations(np.array([value]))
        return value, np.asarray((np.abs(result[0]) <= ON_BORDER * scale) & moves)

    def _polished(self, value: float, entry: tuple[int, int], piece: Piece) -> float:
        """The zero of one preactivation next to a value."""
        reach = 1e-6 * (piece.high - piece.low)

        def at(x: float) -> float:
            return float(self.preactivations(np.array([x]))[0][0][entry])

        low, high = value - reach, value + reach
        return float(brentq(at, low, high, xtol=1e-300, rtol=1e-15)) if at(low) * at(high) < 0 else value

    def _inside(self, values: Floats) -> Floats:
        low, high = self.ends
        return np.unique(values[(values > low) & (values < high)])

    def _pair_values(self) -> Floats:
        """Values at which two multipliers have product 1: I - the product of second compounds is singular.

        The second compound of J + t u v is affine in t: two columns of a matrix of rank one are parallel.
        """
        k, M = len(self.word), self.line.model.dimension
        pairs = M * (M - 1) // 2
        if M < 2 or k * pairs > MOST_PAIRS:
            return np.zeros(0)
        at = self._system.reference
        J0, J1 = self.jacobians(np.array([at, at + 1.0]))
        base, moved = _compounds(J0), _compounds(J1) - _compounds(J0)
        left, right = np.eye(k * pairs), np.zeros((k * pairs, k * pairs))
        for i in range(k):
            rows = slice((i + 1) % k * pairs, ((i + 1) % k + 1) * pairs)
            columns = slice(i * pairs, (i + 1) * pairs)
            left[rows, columns] -= base[i]
            right[rows, columns] += moved[i]
        return at + _real_inverse(_pencil(left, right))


@dataclass(frozen=True, eq=False)
class _System:
    """The equations of an itinerary about a reference value: y0, X, S and e of the module's description.

    ``own`` is the index in y of the preactivations of the unit whose weights move (W2), else None.
    """

    model: PiecewiseLinearMap
    word: Bools
    reference: float
    y0: Floats
    X: Floats
    S: Floats
    e: Floats
    own: slice | None
    condition: float

    @classmethod
    def of(cls, line: ParameterLine, reference: float, word: Bools, twist: bool = False) -> _System:
        """Set up and solve; `twist`: of -F^k instead of F^k."""
        model, entry = line.at(reference), line.matrix_entry
        k, M = len(word), model.dimension
        extra = entry.matrix == "W2"
        n = k * M + (k if extra else 0)
        matrix, right = np.eye(n), np.zeros(n)
        U, V, g = np.zeros((n, k)), np.zeros((n, k)), np.zeros(k)
        code = word.copy()
        row, column = entry.index
        if extra:
            code[:, row] = False
        jacobians, offsets = model.jacobian(code), model.offset(code)
        for i in range(k):
            here, there = slice(i * M, (i + 1) * M), slice((i + 1) % k * M, ((i + 1) % k + 1) * M)
            sign = -1.0 if twist and i == k - 1 else 1.0
            matrix[there, here] -= sign * jacobians[i]
            right[there] = offsets[i]
            if extra:
                matrix[there, k * M + i] -= sign * word[i, row] * model.W1[:, row]
                matrix[k * M + i, here] -= model.W2[row]
                right[k * M + i] = model.h2[row]
                U[k * M + i, i], V[i * M + column, i] = -1.0, 1.0
            elif entry.matrix == "A":
                U[there.start + row, i], V[here.start + column, i] = -sign, 1.0
            elif word[i, column]:
                U[there.start + row, i], V[here, i] = -sign, model.W2[column]
                g[i] = -model.h2[column]
        return cls._solved(
            model, word, reference, matrix, right, (U, V, g), slice(k * M, n) if extra else None
        )

    @classmethod
    def _solved(
        cls, model: PiecewiseLinearMap, word: Bools, reference: float, matrix: Floats, right: Floats,
        moving: tuple[Floats, Floats, Floats], own: slice | None,
    ) -> _System:  # fmt: skip
        U, V, g = moving
        used = np.any(V != 0, axis=0)
        U, V, g = U[:, used], V[:, used], g[used]
        condition = float(np.linalg.cond(matrix))
        try:
            both = np.linalg.solve(matrix, np.column_stack([right, U]))
        except np.linalg.LinAlgError:
            both, condition = np.zeros((len(right), 1 + U.shape[1])), float("inf")
        exact: Floats = np.asarray(both, dtype=np.float64)
        y0, X = exact[:, 0], exact[:, 1:]
        return cls(model, word, reference, y0, X, V.T @ X, g - V.T @ y0, own, condition)

    def solutions(self, values: Floats) -> tuple[Floats, Floats | None]:
        """Points (n, k, M) at values (n,), and preactivations (n, k) of the unit whose weights move."""
        t = values - self.reference
        r = len(self.S)
        small = np.eye(r) + t[:, None, None] * self.S
        with np.errstate(all="ignore"):
            try:
                moved = np.linalg.solve(small, np.broadcast_to(self.e[:, None], (len(t), r, 1)))[:, :, 0]
            except np.linalg.LinAlgError:
                moved = np.stack([_solve_or_nan(each, self.e) for each in small])
            y = self.y0 + t[:, None] * (moved @ self.X.T)
        k, M = len(self.word), self.model.dimension
        points = y[:, : k * M].reshape(len(t), k, M)
        return points, None if self.own is None else y[:, self.own]

    def singular(self) -> Floats:
        """All values at which the equations are singular."""
        return self.reference + _real_inverse(-np.linalg.eigvals(self.S))

    def zeros(self, line: ParameterLine, units: Ints) -> Floats:
        """All values at which a preactivation of one of these units is zero."""
        k, M, r = len(self.word), self.model.dimension, len(self.S)
        if r == 0:
            return np.zeros(0)
        points, moves = self.y0[: k * M].reshape(k, M), self.X[: k * M].reshape(k, M, r)
        p0 = points @ self.model.W2[units].T + self.model.h2[units]
        w = np.einsum("hm,kmr->khr", self.model.W2[units], moves)
        if self.own is not None:
            at = np.flatnonzero(units == line.matrix_entry.index[0])
            p0[:, at], w[:, at] = self.y0[self.own, None], self.X[self.own, None]
        p0, w = p0.reshape(-1), w.reshape(-1, r)
        moving = (np.abs(w).max(axis=1, initial=0.0) > 0) & (p0 != 0)
        if not moving.any():
            return np.zeros(0)
        ratio = w[moving] / p0[moving, None]
        matrices = self.S + self.e[:, None] * ratio[:, None, :]
        return self.reference + _real_inverse(-np.linalg.eigvals(matrices).reshape(-1))


def _solve_or_nan(matrix: Floats, right: Floats) -> Floats:
    try:
        return np.asarray(np.linalg.solve(matrix, right))
    except np.linalg.LinAlgError:
        return np.full(len(right), np.nan)


def _real_inverse(values: NDArray[Any]) -> Floats:
    """1 / x of those of some complex numbers that are real up to rounding, and not zero."""
    size = np.abs(values)
    kept = (np.abs(values.imag) <= _REAL * size) & (size > 1e-300)
    return np.asarray(1.0 / values[kept].real)


def _pencil(left: Floats, right: Floats) -> Floats:
    """All 1 / t with left - t right singular."""
    try:
        return np.asarray(eigvals(np.linalg.solve(left, right)))
    except (LinAlgError, np.linalg.LinAlgError):
        return np.zeros(0)


def _compounds(jacobians: Floats) -> Floats:
    """Second compound matrices (k, P, P) of matrices (k, M, M): all 2 x 2 minors."""
    M = jacobians.shape[-1]
    one, two = np.triu_indices(M, 1)
    rows = jacobians[:, one], jacobians[:, two]
    return np.asarray(rows[0][:, :, one] * rows[1][:, :, two] - rows[0][:, :, two] * rows[1][:, :, one])
