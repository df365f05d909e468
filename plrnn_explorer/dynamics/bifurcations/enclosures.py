"""Proved intervals about the values at which something happens to a cycle, in ball arithmetic."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

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
#: Multipliers whose squared size is nearer to 1 are next to the unit circle.
_NEAR_CIRCLE = 1e-5
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

    def pieces(self, word: Bools, arrays: dict[str, BallMatrix]) -> list[tuple[BallMatrix, BallMatrix]]:
        """Jacobian and offset (a column) in the region of each code of an itinerary (k, H)."""
        from flint import arb_mat

        M, found = self._line.model.dimension, []
        W1, W2, h2 = arrays["W1"], arrays["W2"], arrays["h2"]
        for code in word:
            jacobian, offset = arrays["A"], arrays["h1"]
            active = np.flatnonzero(code).tolist()
            if active:
                left = arb_mat(M, len(active), [W1[i, j] for i in range(M) for j in active])
                right = arb_mat(len(active), M, [W2[j, i] for j in active for i in range(M)])
                bias = arb_mat(len(active), 1, [h2[j, 0] for j in active])
                jacobian, offset = jacobian + left * right, offset + left * bias
            found.append((jacobian, offset))
        return found

    def monodromy(self, word: Bools, value: Ball) -> BallMatrix:
        """Monodromy matrix of an itinerary (k, H)."""
        product = ball_matrix(np.eye(self._line.model.dimension))
        for jacobian, _ in self.pieces(word, self.at(value)):
            product = jacobian * product
        return product

    def monodromy_and_slope(self, word: Bools, value: Ball) -> tuple[BallMatrix, BallMatrix]:
        """Monodromy matrix and its derivative by the number: one entry of A, W1 or W2."""
        M, entry = self._line.model.dimension, self._line.matrix_entry
        (row, column_), arrays = entry.index, self.at(value)
        product, slope = ball_matrix(np.eye(M)), ball_matrix(np.zeros((M, M)))
        for code, (jacobian, _) in zip(word, self.pieces(word, arrays)):
            moved = ball_matrix(np.zeros((M, M)))
            if entry.matrix == "A":
                moved[row, column_] = 1
            for i in range(M) if entry.matrix != "A" else ():
                if entry.matrix == "W1" and code[column_]:
                    moved[row, i] = arrays["W2"][column_, i]
                elif entry.matrix == "W2" and code[row]:
                    moved[i, column_] = arrays["W1"][i, row]
            slope = moved * product + jacobian * slope
            product = jacobian * product
        return product, slope

    def preactivations(self, word: Bools, value: Ball) -> list[BallMatrix]:
        """Preactivations (H, 1) at each point of the cycle with an itinerary (k, H)."""
        arrays, M = self.at(value), self._line.model.dimension
        pieces = self.pieces(word, arrays)
        product, constant = ball_matrix(np.eye(M)), column(np.zeros(M))
        for jacobian, offset in pieces:
            product, constant = jacobian * product, jacobian * constant + offset
        point = solved(ball_matrix(np.eye(M)) - product, constant, "the equations of the cycle are singular")
        entries = []
        for jacobian, offset in pieces:
            entries.append(arrays["W2"] * point + arrays["h2"])
            point = jacobian * point + offset
        return entries

    def keeps_signs(self, word: Bools, value: Ball, but: Bools) -> bool:
        """Whether all preactivations of the cycle but some (k, H) provably have the itinerary's signs."""
        used = np.any(self._line.model.W2 != 0, axis=1)
        for code, on, entry in zip(word, but, self.preactivations(word, value)):
            low, high = bounds(entry)
            wanted = np.where(code, 1, -1)
            if np.any((signs(low, high)[:, 0] != wanted)[~on & used]):
                return False
        return True


def enclose_border(line: ParameterLine, word: Bools, value: float, zeros: Bools) -> Enclosure:
    """Enclose where the first of the entries `zeros` (k, H) of the cycle with this itinerary is zero.

    Proved: the entry changes its sign in the interval, and all entries but these keep theirs throughout.
    """
    balls = BallLine(line)
    i, unit = (int(n) for n in np.argwhere(zeros)[0])

    def at(number: Ball) -> Ball:
        return balls.preactivations(word, number)[i][unit, 0]

    def others_hold(number: Ball) -> bool:
        return balls.keeps_signs(word, number, zeros)

    alone = _one_border(line, zeros)
    return _enclosed(at, value, others_hold if alone else None, _bits(line, word))


def enclose_multiplier(line: ParameterLine, word: Bools, value: float, sign: int) -> Enclosure:
    """Enclose where det(I - sign D) of the monodromy matrix D is zero."""
    balls = BallLine(line)

    def at(number: Ball) -> Ball:
        product = balls.monodromy(word, number)
        return (ball_matrix(np.eye(line.model.dimension)) - product * sign).det()

    return _enclosed(at, value, lambda _number: True, _bits(line, word))


def enclose_circle(line: ParameterLine, word: Bools, value: float) -> Enclosure:
    """Enclose where a complex pair of multipliers passes the unit circle, along an entry of a matrix.

    Proved: throughout the interval all multipliers are simple, one pair is not real, no other lies on the
    unit circle, |lambda|^2 of the pair has a derivative of one sign, and all preactivations of the cycle keep
    their signs; from one end to the other the pair changes the side. So it passes at one value,
    transversally.
    """
    balls = BallLine(line)

    def at(number: Ball) -> Ball:
        sizes = [_size(each) for each in _eigenvalues(balls.monodromy(word, number)) if each.imag > 0]
        near = [size for size in sizes if abs(float(size.mid())) < _NEAR_CIRCLE]
        if len(near) != 1:  # which of them passes is told by their enclosures over the interval
            raise NotProvedError("no single complex pair is next to the unit circle")
        return near[0]

    def passes(number: Ball) -> bool:
        return _passes_circle(*balls.monodromy_and_slope(word, number)) and balls.keeps_signs(
            word, number, np.zeros_like(word)
        )

    return _enclosed(at, value, passes, _bits(line, word))


def _passes_circle(monodromy: BallMatrix, slope: BallMatrix) -> bool:
    """Whether one non-real pair of simple eigenvalues, and no other, may lie on the circle and crosses it."""
    from flint import acb_mat

    values, left, right = _eigenvalues(monodromy, vectors=True)
    on = [i for i, value in enumerate(values) if _size(value).contains(0)]
    if len(on) != 2 or not all(values[i].imag > 0 or values[i].imag < 0 for i in on):
        return False
    # Each ball holds one eigenvalue of every matrix: the two are a pair, as none else may be its partner.
    if not all(abs(_size(value)) > 2 * _NEAR_CIRCLE for i, value in enumerate(values) if i not in on):
        return False  # at the ends of the interval another pair could have been meant
    i = on[0]
    moved = (left * acb_mat(slope) * right)[i, i]
    growth = (values[i].conjugate() * moved).real
    return bool(growth > 0 or growth < 0)


def _eigenvalues(matrix: BallMatrix, vectors: bool = False) -> Any:
    """Enclosures of the eigenvalues of a matrix, all apart; with left and right eigenvectors, L R = I."""
    from flint import acb_mat

    try:
        return acb_mat(matrix).eig(left=vectors, right=vectors)
    except ValueError as error:
        raise NotProvedError("the multipliers could not be told apart") from error


def _size(value: Any) -> Ball:
    """|value|^2 - 1."""
    return value.real * value.real + value.imag * value.imag - 1


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
