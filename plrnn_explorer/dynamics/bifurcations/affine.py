"""Cycles along an input or a bias: with one itinerary their points are affine in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.dynamics.bifurcations.pieces import ALWAYS_ON, ON_BORDER, SHORTEST, Piece
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.dynamics.words import Alphabet, solved
from plrnn_explorer.models.map import Bools, Floats

#: Numbers handled in one go.
_BATCH = 1_000_000


@dataclass(frozen=True, eq=False)
class AffineSolution:
    """As `pieces.Solution`: its points at both ends of the range and the range in which it exists."""

    word: Bools
    ends: tuple[float, float]
    at_ends: Floats
    matrices: Floats
    piece: Piece

    def pieces(self) -> list[Piece]:
        """The one range in which it exists."""
        return [self.piece]

    def points(self, values: Floats) -> Floats:
        """Points (n, k, M) at values (n,)."""
        share = ((np.asarray(values) - self.ends[0]) / (self.ends[1] - self.ends[0]))[:, None, None]
        return np.asarray((1 - share) * self.at_ends[0] + share * self.at_ends[1])

    def jacobians(self, values: Floats) -> Floats:
        """Jacobians (n, k, M, M): the same everywhere."""
        return np.broadcast_to(self.matrices, (len(values), *self.matrices.shape))

    def crossings(self, which: str) -> Floats:
        """None: the multipliers do not change."""
        return np.zeros(0)


def affine_solutions(line: ParameterLine, ends: tuple[float, float], words: Bools) -> list[AffineSolution]:
    """Those of the words (B, k, H) whose cycle exists somewhere in the range."""
    size = max(1, _BATCH // max(1, words.shape[1] * (line.model.n_units + line.model.dimension**2)))
    found: list[AffineSolution] = []
    for first in range(0, len(words), size):
        found += _of_batch(line, ends, words[first : first + size])
    return found


def _of_batch(line: ParameterLine, ends: tuple[float, float], words: Bools) -> list[AffineSolution]:
    B, k, H = words.shape
    codes, letters = letters_of(words.reshape(B * k, H))
    letters = letters.reshape(B, k)
    points, values, scales = [], [], []
    regular = np.ones(B, dtype=bool)
    for end in ends:
        model = line.at(end)
        at_end, _, is_regular = solved(Alphabet.of(model, codes), letters)
        regular &= is_regular
        with np.errstate(invalid="ignore", over="ignore"):
            values.append(model.preactivation(at_end))
            scales.append(np.abs(at_end) @ np.abs(model.W2).T + np.abs(model.h2))
        points.append(at_end)
    # Of the whole cycle: the terms of a preactivation may all be zero at one of its points.
    scale = np.maximum(*scales)
    scale = np.broadcast_to(scale.max(axis=1, keepdims=True), scale.shape)
    low, high, empty = _ranges(words, values, scale)
    rows = np.flatnonzero(regular & ~empty & (high - low > SHORTEST))
    return [
        AffineSolution(
            words[row],
            ends,
            np.stack([points[0][row], points[1][row]]),
            line.model.jacobian(words[row]),
            _piece(ends, (values[0][row], values[1][row]), scale[row], low[row], high[row]),
        )
        for row in rows
    ]


def _ranges(words: Bools, values: list[Floats], scale: Floats) -> tuple[Floats, Floats, Bools]:
    """Shares of the range between which each word agrees with its preactivations at both ends."""
    begin, end = (np.where(words, v, -v) for v in values)
    always = (np.abs(begin) <= ALWAYS_ON * scale) & (np.abs(end) <= ALWAYS_ON * scale)
    with np.errstate(divide="ignore", invalid="ignore"):
        zero = begin / (begin - end)
    axes = (1, 2)
    low = np.where((begin < 0) & (end > 0) & ~always, zero, 0.0).max(axis=axes, initial=0.0)
    high = np.where((begin > 0) & (end < 0) & ~always, zero, 1.0).min(axis=axes, initial=1.0)
    never = ((begin <= 0) & (end <= 0) & ~always) | (always & words)
    return low, high, np.asarray(never.any(axis=axes))


def _piece(
    ends: tuple[float, float], values: tuple[Floats, Floats], scale: Floats, low: float, high: float
) -> Piece:
    def zeros(share: float) -> Bools | None:
        if share in (0.0, 1.0):
            return None
        at = (1 - share) * values[0] + share * values[1]
        moves = np.maximum(np.abs(values[0]), np.abs(values[1])) > ALWAYS_ON * scale
        return np.asarray((np.abs(at) <= ON_BORDER * scale) & moves)

    width = ends[1] - ends[0]
    return Piece(
        ends[0] + float(low) * width,
        ends[1] - (1 - float(high)) * width,
        zeros(float(low)),
        zeros(float(high)),
    )
