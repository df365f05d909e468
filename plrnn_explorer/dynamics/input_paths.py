"""Cycles along a straight path of inputs, from border to border."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from plrnn_explorer.dynamics.cycle import BORDER_TOLERANCE
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.dynamics.words import Alphabet
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints
from plrnn_explorer.phrases import phrase

#: Borders a cycle may cross in one step of the input.
_MOST_BORDERS = 200
#: How far a path may go back beyond its beginning, in steps of the input.
_BACK = 10.0
#: Borders met within this share of the step of each other are met together (pairs of one hyperplane).
_TOGETHER = 1e-10
#: The same where the points of a cycle meet each other at a border.
_COLLAPSE = 1e-8
#: A system worse conditioned than this is singular: the cycle runs off, or is one of a continuum.
_SINGULAR = 1e13
#: Why a cycle went.
_MANY = phrase("it met more than {n} borders on the way")
_FOLD = phrase("it met another one at {where} and both vanished")
_BORDER, _BORDERS = phrase("the border of unit {units}"), phrase("the borders of units {units}")
_POINT, _CYCLE = phrase("a fixed point"), phrase("a {period}-cycle")
_SHRANK = phrase("it shrank onto {onto} at {where}")
_DOUBLING = phrase("it shrank onto {onto} at {where} (border-collision period doubling)")


@dataclass(eq=False)
class Paths:
    """Cycles of one period on their way from the biases of `before` (t = 0) to those of `after` (t = 1).

    With one itinerary the points are affine in t. `run` moves each cycle to the first border on its way,
    switches the units that border it, and goes on. Where the index sign det(I - DF^k) changes, the way
    goes back towards smaller t (a nonsmooth fold) until it turns again. A path ends at t = 1, where the
    cycle then is, or far behind t = 0, or where it began: then the cycle has met another one and both
    vanished; or at a border where the points of the cycle meet and it shrinks onto a shorter one, which goes
    on without it.

    Attributes
    ----------
    words : (B, k, H) bool array
        Itineraries; at the end those at t = 1 of paths that arrived.
    arrived : (B,) bool array
        Whether the cycle reached t = 1.
    turned : (B,) bool array
        Whether the path went back behind t = 0: it passed another cycle of `before` there.
    why : list of str
        A phrase for each row: where it turned, or why it ended.
    crossed : list of (2k, H) bool arrays
        At each border, the itineraries before and after it.
    """

    before: PiecewiseLinearMap
    after: PiecewiseLinearMap
    words: Bools
    arrived: Bools = field(init=False)
    turned: Bools = field(init=False)
    why: list[str] = field(init=False)
    crossed: list[Bools] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.words = self.words.copy()
        B = len(self.words)
        self.arrived, self.turned = np.zeros(B, dtype=bool), np.zeros(B, dtype=bool)
        self.why = [""] * B
        back = {
            h: (1 + _BACK) * getattr(self.before, h) - _BACK * getattr(self.after, h) for h in ("h1", "h2")
        }
        self._behind = self.before.with_changes(**back)
        self._t, self._forward = np.zeros(B), np.ones(B, dtype=bool)
        self._sign = np.zeros(B)
        self._met: list[str] = [""] * B
        self._first: dict[int, tuple[bytes, bool, float]] = {}  # border of each row

    def run(self) -> None:
        """Follow every cycle to the end of its path."""
        rows = np.arange(len(self.words))
        for _ in range(_MOST_BORDERS):
            if len(rows) == 0:
                return
            rows = self._advance(rows)
        for row in rows:
            self.why[int(row)] = self.why[row] or _MANY.format(n=_MOST_BORDERS)

    def _advance(self, rows: Ints) -> Ints:
        """Take the cycles `rows` over their next border; returns those still on their way."""
        words = self.words[rows]
        start, finish, sign, regular = self._both_ends(words)
        for row in rows[~regular]:
            self.why[int(row)] = phrase("its equations became singular")
        folds = (self._sign[rows] != 0) & (sign != self._sign[rows])
        for row in rows[folds]:
            self.why[int(row)] = self.why[row] or _FOLD.format(where=self._met[row])
        self._forward[rows] ^= folds
        self._sign[rows] = sign
        ahead = np.where(self._forward[rows, None, None], finish, start)
        wrong = ((ahead > 0) != words) & (ahead != 0)
        there = regular & ~wrong.any(axis=(1, 2))
        self.arrived[rows[there & self._forward[rows]]] = True
        self.turned[rows[there & ~self._forward[rows]]] = True
        left = np.flatnonzero(regular & ~there)
        going = [self._cross(int(rows[i]), start[i], finish[i], wrong[i]) for i in left]
        return np.asarray(rows[left[going]]) if going else rows[:0]

    def _cross(self, row: int, start: Floats, finish: Floats, wrong: Bools) -> bool:
        """Switch the units whose border is met first; returns whether the way goes on."""
        way = 1.0 if self._forward[row] else -1.0
        with np.errstate(divide="ignore", invalid="ignore"):
            t = np.where(wrong, way * ((1 + _BACK) * start / (start - finish) - _BACK), np.inf)
        t = np.maximum(t, way * self._t[row])
        first = float(t.min())
        met = t <= first + _TOGETHER
        self._t[row] = way * first
        self.turned[row] |= self._t[row] < 0.0
        old = self.words[row].copy()
        here = old.tobytes(), bool(self._forward[row]), float(self._t[row])
        begun = self._first.setdefault(row, here)
        if here is not begun and here[:2] == begun[:2] and abs(here[2] - begun[2]) <= _COLLAPSE:
            return False  # round an isola: it lives between two folds only
        self.words[row] ^= met
        self.crossed.append(np.concatenate([old, self.words[row]]))
        units = np.flatnonzero(met.any(axis=0))
        named = ", ".join(str(u + 1) for u in units[:3]) + (" …" if len(units) > 3 else "")
        self._met[row] = (_BORDERS if len(units) > 1 else _BORDER).format(units=named)
        period = _period_reached(old, t <= first + _COLLAPSE)
        if period < len(old) and not self.why[row]:
            onto = (_POINT if period == 1 else _CYCLE).format(period=period)
            shrank = _DOUBLING if len(old) == 2 * period else _SHRANK
            self.why[row] = shrank.format(onto=onto, where=self._met[row])
        return period == len(old)

    def _both_ends(self, words: Bools) -> tuple[Floats, Floats, Floats, Bools]:
        """Preactivations (B, k, H) far behind and at t = 1, index signs, and which systems are regular."""
        from plrnn_explorer.dynamics.kernels.cyclic_system import solve_words

        B, k, H = words.shape
        codes, letters = letters_of(words.reshape(B * k, H))
        letters = letters.reshape(B, k)
        values = []
        condition, sign = np.empty(B), np.empty(B)
        for model in (self._behind, self.after):
            alphabet = Alphabet.of(model, codes)
            points = np.empty((B, k, model.dimension))
            solve_words(letters, alphabet.jacobians, alphabet.offsets, points, condition, sign)
            value = model.preactivation(points)
            scale = np.abs(points) @ np.abs(model.W2).T + np.abs(model.h2)
            value[np.abs(value) <= BORDER_TOLERANCE * 1e-3 * scale] = 0.0
            values.append(value)
        regular = (condition < _SINGULAR) & np.isfinite(values[1]).all(axis=(1, 2))
        return values[0], values[1], sign, regular


def _period_reached(word: Bools, met: Bools) -> int:
    """Period of the points of a k-cycle with itinerary `word` (k, H) when its units `met` (k, H) are zero.

    Less than k where the cycle has shrunk onto a shorter one: its itinerary and the one shifted by p differ
    in units at their borders only, so that the points shifted by p solve the same equations.
    """
    k = len(word)
    for p in range(1, k):
        if k % p == 0 and not ((word != np.roll(word, -p, axis=0)) & ~np.roll(met, -p, axis=0)).any():
            return p
    return k
