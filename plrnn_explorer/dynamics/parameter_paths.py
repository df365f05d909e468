"""Cycles along a straight path of parameters that are entries of the matrices, from border to border."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import brentq

from plrnn_explorer.dynamics.cycle import BORDER_TOLERANCE
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.dynamics.words import Alphabet
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints

#: Borders a cycle may cross in one step, and cycles of one period whose way is looked at.
_MOST_BORDERS, _MOST_TRACED = 12, 24
#: A system worse conditioned than this is singular.
_SINGULAR = 1e13
#: Parts of a step looked at for the first border on the way.
_PARTS = 4
#: Halvings of a part that enclose where the equations become singular.
_HALVINGS = 26
#: Why a cycle ends there.
_AWAY = "it went off to infinity, where its equations became singular"
#: How near to zero, relative to its terms, a preactivation counts as on the border once it was solved for.
_ON_BORDER = 1e-9
#: A path is followed back so many steps before its beginning at most.
_BACK = 1.0


@dataclass(eq=False)
class MatrixPaths:
    """Cycles of one period on their way from the map `before` (t = 0) to `after` (t = 1).

    As `input_paths.Paths`, where the matrices change: with one itinerary the points are rational in t, so the
    linear equations of the itinerary are solved at t = 1 (exactly, whatever lies between), and only where
    the solution contradicts the itinerary the first border on the way is searched for, by bracketing the
    zero of the preactivation that changes its sign. The unit is switched there and the way goes on: forward
    where the index sign det(I - DF^k) stays, back where it changes (a nonsmooth fold).

    Every cycle found at t = 1 is one of the map there, whatever the way. Which former cycle it continues is
    not proved: an itinerary that ends and begins again between t = 0 and 1 (two folds, two passages through
    infinity) is taken for one that holds, and a step with a fault is looked at in a few parts only.

    Attributes
    ----------
    before, after, words, arrived, turned, why, crossed
        As in `input_paths.Paths`.
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
        self._maps: dict[float, PiecewiseLinearMap] = {0.0: self.before, 1.0: self.after}

    def run(self) -> None:
        """Follow every cycle to the end of its path."""
        values, sign, regular = self._solved(self.words, 1.0)
        wrong = ((values > 0) != self.words) & (values != 0)
        # Where the index sign of one itinerary changes, its points went through infinity: no continuation.
        began = self._solved(self.words, 0.0)[1]
        self.arrived[:] = regular & ~wrong.any(axis=(1, 2)) & (sign * began >= 0)
        for n, row in enumerate(np.flatnonzero(~self.arrived).tolist()):
            if n < _MOST_TRACED:
                self._trace(row)
            else:
                self.why[row] = "its itinerary ended on the way"

    def _trace(self, row: int) -> None:
        """Take one cycle from border to border."""
        t, forward = 0.0, True
        for _ in range(_MOST_BORDERS):
            goal = 1.0 if forward else -_BACK
            met = self._first_border(self.words[row], t, goal)
            if met is None:
                self.arrived[row], self.turned[row] = forward, self.turned[row] or not forward
                return
            t, on = met
            if not on.any():
                self.why[row] = self.why[row] or _AWAY
                return
            old = self.words[row].copy()
            self.words[row] ^= on
            self.crossed.append(np.concatenate([old, self.words[row]]))
            name = _named(on)
            signs = [self._solved(word[None], t)[1][0] for word in (old, self.words[row])]
            if signs[0] != signs[1]:
                forward = not forward
                self.why[row] = self.why[row] or f"it met another one at {name} and both vanished"
            self.turned[row] |= t < 0.0
        self.why[row] = self.why[row] or f"it met more than {_MOST_BORDERS} borders on the way"

    def _first_border(self, word: Bools, t: float, goal: float) -> tuple[float, Bools] | None:
        """Where on the way from t to `goal` the itinerary ends, and which entries (k, H) are zero there.

        None: it holds up to `goal`. No entries: the equations become singular, where the points run away.
        """
        begin = t
        for end in np.linspace(t, goal, _PARTS + 1)[1:].tolist():
            singular = self._before_singular(word, begin, end)
            end = end if singular is None else singular
            signed, regular = self._signed(word, end)
            bad = np.argwhere(signed < 0)
            if not regular:
                return end, np.zeros_like(word)
            if len(bad):
                return self._bracketed(word, begin, end, bad)
            if singular is not None:
                return end, np.zeros_like(word)
            begin = end
        return None

    def _before_singular(self, word: Bools, begin: float, end: float) -> float | None:
        """A place shortly before det(I - DF^k) of an itinerary changes its sign; None where it does not.

        There the points go to infinity and come back from the other side: preactivations change their signs
        without a zero.
        """
        sign = self._solved(word[None], begin)[1][0]
        if sign * self._solved(word[None], end)[1][0] >= 0:
            return None
        for _ in range(_HALVINGS):
            middle = (begin + end) / 2
            if sign * self._solved(word[None], middle)[1][0] > 0:
                begin = middle
            else:
                end = middle
        return begin

    def _bracketed(self, word: Bools, begin: float, end: float, bad: Ints) -> tuple[float, Bools]:
        """The first of the zeros between `begin` and `end` of the entries that are wrong at `end`."""
        first = end
        for i, unit in bad.tolist():

            def entry(t: float, i: int = i, unit: int = unit) -> float:
                return float(self._signed(word, t)[0][i, unit])

            # At a border met just before, the entry is zero up to rounding.
            zero = _zero(entry, begin, end)
            first = zero if abs(zero - begin) < abs(first - begin) else first
        signed, _ = self._signed(word, first)
        model = self._at(first)
        scale = np.abs(model.h2) + np.abs(model.W2).sum(axis=1)
        on = np.abs(signed) <= _ON_BORDER * (scale + np.abs(signed).max())
        if not on.any():
            nearest = min(bad.tolist(), key=lambda at: abs(signed[at[0], at[1]]))
            on[nearest[0], nearest[1]] = True
        return first, np.asarray(on)

    def _signed(self, word: Bools, t: float) -> tuple[Floats, bool]:
        """Preactivations (k, H) at t, negative where they contradict the itinerary; whether it is regular."""
        values, _, regular = self._solved(word[None], t)
        return np.where(word, values[0], -values[0]), bool(regular[0])

    def _at(self, t: float) -> PiecewiseLinearMap:
        if t not in self._maps:
            mixed = {}
            for name in ("A", "W1", "W2", "h1", "h2"):
                a, b = getattr(self.before, name), getattr(self.after, name)
                mixed[name] = a if a is b else (1 - t) * a + t * b
            self._maps = dict(list(self._maps.items())[-64:])
            self._maps[t] = PiecewiseLinearMap(**mixed)
        return self._maps[t]

    def _solved(self, words: Bools, t: float) -> tuple[Floats, Floats, Bools]:
        """Preactivations (B, k, H) of words at t, index signs (B,), and which systems are regular."""
        from plrnn_explorer.dynamics.kernels.cyclic_system import solve_words

        model = self._at(t)
        B, k, H = words.shape
        codes, letters = letters_of(words.reshape(B * k, H))
        alphabet = Alphabet.of(model, codes)
        points, condition, sign = np.empty((B, k, model.dimension)), np.empty(B), np.empty(B)
        solve_words(letters.reshape(B, k), alphabet.jacobians, alphabet.offsets, points, condition, sign)
        with np.errstate(invalid="ignore", over="ignore"):
            values = model.preactivation(points)
            scale = np.abs(points) @ np.abs(model.W2).T + np.abs(model.h2)
            values[np.abs(values) <= BORDER_TOLERANCE * 1e-3 * scale] = 0.0
        regular = (condition < _SINGULAR) & np.isfinite(values).all(axis=(1, 2))
        return np.where(regular[:, None, None], values, 0.0), sign, regular


def _zero(entry: Callable[[float], float], begin: float, end: float) -> float:
    """Zero of a function that is negative at `end`; `begin` where it is no longer positive there."""
    if entry(begin) <= 0:
        return begin
    return float(brentq(entry, begin, end, xtol=1e-14, rtol=1e-13, maxiter=60))


def _named(on: Bools) -> str:
    """The border of which units, for people."""
    units = np.flatnonzero(on.any(axis=0))
    named = ", ".join(str(u + 1) for u in units[:3]) + (" …" if len(units) > 3 else "")
    return f"the border{'s' * (len(units) > 1)} of unit{'s' * (len(units) > 1)} {named}"
