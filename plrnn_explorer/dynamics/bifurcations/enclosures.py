"""Proved intervals about the values at which something happens to a cycle, in ball arithmetic."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.balls import (
    Ball,
    BallMatrix,
    NotProvedError,
    ball_matrix,
    bounds,
    column,
    precision,
    signs,
    solved,
)
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.models.map import Bools
from plrnn_explorer.models.parameters import ParameterRef

#: Bits beyond those the itinerary loses.
_BITS = 128
#: The first interval tried, as a share of the value, how much wider each next one is, and how many.
_FIRST, _WIDER, _TRIES = 2.0**-51, 8.0, 10


@dataclass(frozen=True)
class Enclosure:
    """An interval, and whether it is proved to hold the value."""

    low: float
    high: float
    certified: bool


class BallLine:
    """The maps along a parameter in ball arithmetic: matrices whose moving number is a ball."""

    def __init__(self, line: ParameterLine) -> None:
        self._line, model = line, line.model
        self._used = np.flatnonzero(np.any(model.W2 != 0, axis=1))
        self.rows = self._used
        self._fixed = {name: ball_matrix(getattr(model, name)) for name in ("A", "W1", "W2")}

    def at(self, value: Ball) -> dict[str, BallMatrix]:
        """All five arrays with the number at `value`, biases as columns."""
        model, moved = self._line.model, self._line.moved
        biases = model if model.inputs is None else model.inputs
        arrays = {**self._fixed, "h1": column(biases.h1), "h2": column(biases.h2)}
        if isinstance(moved, ParameterRef):
            index = moved.index if len(moved.index) == 2 else (moved.index[0], 0)
            changed = arrays[moved.matrix] * 1
            changed[index] = value
            arrays[moved.matrix] = changed
        if model.inputs is not None:
            for i, number in enumerate(model.inputs.values.tolist()):
                amount = value if moved == i else number
                arrays["h1"] = arrays["h1"] + column(model.inputs.C1[:, i]) * amount
                arrays["h2"] = arrays["h2"] + column(model.inputs.C2[:, i]) * amount
        return arrays

    def composed(
        self, word: Bools, value: Ball
    ) -> tuple[BallMatrix, BallMatrix, list[BallMatrix], BallMatrix]:
        """Monodromy matrix, constant, preactivations at each point of the cycle, and its first point."""
        from flint import arb_mat

        arrays = self.at(value)
        M, pieces = self._line.model.dimension, []
        product, constant = ball_matrix(np.eye(M)), column(np.zeros(M))
        for code in word:
            jacobian, offset = arrays["A"], arrays["h1"]
            active = np.flatnonzero(code).tolist()
            if active:
                W1, W2 = arrays["W1"], arrays["W2"]
                left = arb_mat(M, len(active), [W1[i, j] for i in range(M) for j in active])
                right = arb_mat(len(active), M, [W2[j, i] for j in active for i in range(M)])
                bias = arb_mat(len(active), 1, [arrays["h2"][j, 0] for j in active])
                jacobian, offset = jacobian + left * right, offset + left * bias
            pieces.append((jacobian, offset))
            product, constant = jacobian * product, jacobian * constant + offset
        point = solved(ball_matrix(np.eye(M)) - product, constant, "the equations of the cycle are singular")
        first, entries = point, []
        for jacobian, offset in pieces:
            entries.append(arrays["W2"] * point + arrays["h2"])
            point = jacobian * point + offset
        return product, constant, entries, first


def enclose_border(line: ParameterLine, word: Bools, value: float, zeros: Bools) -> Enclosure:
    """Enclose where the first of the entries `zeros` (k, H) of the cycle with this itinerary is zero.

    Proved: the entry changes its sign in the interval, and all entries but these keep theirs throughout.
    """
    balls = BallLine(line)
    i, unit = (int(n) for n in np.argwhere(zeros)[0])

    def at(number: Ball) -> Ball:
        return balls.composed(word, number)[2][i][unit, 0]

    def others_hold(number: Ball) -> bool:
        entries = balls.composed(word, number)[2]
        for code, on, entry in zip(word, zeros, entries):
            low, high = bounds(entry)
            kept = ~on & np.any(line.model.W2 != 0, axis=1)
            wanted = np.where(code, 1, -1)
            if np.any((signs(low, high)[:, 0] != wanted)[kept]):
                return False
        return True

    alone = _one_border(line, zeros)
    return _enclosed(at, value, others_hold if alone else None, _bits(line, word))


def enclose_multiplier(line: ParameterLine, word: Bools, value: float, sign: int) -> Enclosure:
    """Enclose where det(I - sign D) of the monodromy matrix D is zero; with sign 0 where det D is 1."""
    balls = BallLine(line)

    def at(number: Ball) -> Ball:
        product = balls_product(balls, word, number)
        if sign == 0:
            return product.det() - 1
        return (ball_matrix(np.eye(line.model.dimension)) - product * sign).det()

    return _enclosed(at, value, lambda _number: True, _bits(line, word))


def balls_product(balls: BallLine, word: Bools, value: Ball) -> BallMatrix:
    """Monodromy matrix of an itinerary."""
    arrays = balls.at(value)
    product = ball_matrix(np.eye(arrays["A"].nrows()))
    for code in word:
        mask = ball_matrix(np.diag(code.astype(np.float64)))
        product = (arrays["A"] + arrays["W1"] * mask * arrays["W2"]) * product
    return product


def _one_border(line: ParameterLine, zeros: Bools) -> bool:
    """Whether the entries that are zero are of one point and, to the last bit, of one hyperplane."""
    places, units = np.nonzero(zeros)
    if len(units) == 1:
        return True
    if len(set(places.tolist())) > 1:
        return False
    moved = line.moved
    if isinstance(moved, ParameterRef) and moved.matrix in ("W2", "h2") and moved.index[0] in units:
        return False
    model, inputs = line.model, line.model.inputs
    rows = np.column_stack([model.W2, model.h2 if inputs is None else inputs.h2])
    if inputs is not None:  # those that are zero along the line move no border
        acts = inputs.values != 0
        acts[[moved] if isinstance(moved, int) else []] = True
        rows = np.column_stack([rows, inputs.C2[:, acts]])
    first = rows[units[0]]
    return all(np.array_equal(rows[u], first) or np.array_equal(rows[u], -first) for u in units[1:])


def _bits(line: ParameterLine, word: Bools) -> int:
    """Bits that survive the growth of error bounds along the itinerary."""
    growth = np.linalg.norm(line.model.jacobian(word), axis=(1, 2))
    return _BITS + 2 * int(np.log2(1.0 + growth).sum())


def _enclosed(
    function: Callable[[Ball], Ball], value: float, others: Callable[[Ball], bool] | None, bits: int
) -> Enclosure:
    """The narrowest of a few intervals about a value at whose ends a function has proved, opposite signs."""
    from flint import arb

    width = _FIRST * max(abs(value), 1e-12)
    with precision(bits):
        for _ in range(_TRIES):
            low, high = value - width, value + width
            try:
                ends = function(arb(low)), function(arb(high))
                if (ends[0] > 0 and ends[1] < 0) or (ends[0] < 0 and ends[1] > 0):
                    middle, radius = arb(low) / 2 + arb(high) / 2, (arb(high) - arb(low)) / 2
                    whole = middle + arb(0, float(radius.upper()))
                    return Enclosure(low, high, others is not None and others(whole))
            except NotProvedError:
                pass
            width *= _WIDER
    return Enclosure(value - width, value + width, False)
