"""Cycles in any dimension, complete in a box or in the whole space, by branch and bound."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.bounding import Box, box_of_all_zeros
from plrnn_explorer.dynamics.branching import Zeros, find_zeros
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.program_search import find_zeros_by_programs
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.dynamics.words import Alphabet, is_primitive, solve_words
from plrnn_explorer.dynamics.words import solved as solve_regular
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.ridges import Ridges, ridges
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import grouped

#: Work given to one period: boxes times the numbers of their equations.
_MAX_WORK = 1e9
#: The share of it that periods above 1 get: most of them need far more, and a search follows.
_LONGER = 0.1
#: From this many unknowns on, with at most this many ridges each and pieces each of these, linear programs
#: are tried as well; ridges of dozens of pieces have too many nodes for them.
_MANY_UNKNOWNS, _FEW_RIDGES, _FEW_PIECES = 5, 3, 4
_MAX_PROGRAMS = 3000
#: Where no box provably holds everything, one this many times the extent of the orbits is searched.
_PADDING = 10.0
#: A solution this near an unresolved box, relative to its size, is the one in it.
_NEAR = 1e-9
#: Error of a solution in units of its size, for each unit of its condition number.
_ROUNDING = 1e-14


@dataclass(frozen=True, eq=False)
class BoxCycles:
    """Cycles of one period found by branch and bound.

    Attributes
    ----------
    cycles : tuple of Cycle
    proved : bool
        Whether no other cycle of this period has all its points in `box` (None: the whole space).
    box : (low (M,), high (M,)) or None
    note : str
        What stopped the proof, else empty.
    """

    cycles: tuple[Cycle, ...]
    proved: bool
    box: Box | None
    note: str = ""


class BoxSearch:
    """Branch and bound for the cycles of a map, period by period.

    Attributes
    ----------
    gave_up : bool
        A period could not be proved within the budget: longer ones are harder.
    """

    def __init__(
        self, model: PiecewiseLinearMap, box: Box | None = None, max_work: float = _MAX_WORK
    ) -> None:
        self._model = model
        self._ridges: Ridges = ridges(model)
        self._given = box
        self._max_work = max_work
        self.gave_up = False

    def cycles(self, period: int) -> Iterator[tuple[float, BoxCycles | None]]:
        """Find all cycles of a period in the box: yields the share of the budget used, the result last."""
        steps = self._steps(period)
        while True:
            try:
                share = next(steps)
            except StopIteration as end:
                self.gave_up = not end.value.proved
                yield 1.0, end.value
                return
            yield share, None

    def _steps(self, period: int) -> Generator[float, None, BoxCycles]:
        system = self._ridges.fixed_points(period)
        box, whole = yield from self._box(period)
        n, g = system.dimension, system.n_ridges
        work = self._max_work * (1.0 if period == 1 else _LONGER)
        budget = int(work / (g * n * (n + 2) + n**3))
        low, high = np.tile(box[0], period), np.tile(box[1], period)
        few_pieces = g <= _FEW_RIDGES * n and len(system.slopes) <= _FEW_PIECES * g
        dear = period == 1 and n >= _MANY_UNKNOWNS and few_pieces
        zeros = yield from find_zeros(system, low, high, max_boxes=budget // 10 if dear else budget)
        if dear and not zeros.finished:
            zeros = yield from find_zeros_by_programs(system, low, high, max_programs=_MAX_PROGRAMS)
        cycles, open_boxes = self._cycles_of(zeros, period)
        return BoxCycles(
            tuple(cycles),
            zeros.finished and open_boxes == 0,
            None if whole else box,
            _reason(zeros, open_boxes, period),
        )

    def _box(self, period: int) -> Generator[float, None, tuple[Box, bool]]:
        """Return the box to search, and whether it provably holds every cycle of the period."""
        if self._given is not None:
            return self._given, False
        search = box_of_all_zeros(self._ridges.fixed_points(period))
        while True:
            try:
                next(search)
            except StopIteration as end:
                found: Box | None = end.value
                break
            yield 0.0
        if found is None:
            return natural_box(self._model, padding=_PADDING), False
        M = self._model.dimension
        low, high = (side.reshape(period, M) for side in found)
        return (low.min(axis=0), high.max(axis=0)), True

    def _cycles_of(self, zeros: Zeros, period: int) -> tuple[list[Cycle], int]:
        """Cycles among what a search of the box listed, and the number of boxes that stay unexplained."""
        from plrnn_explorer.dynamics.kernels.boxes import SINGULAR, TINY

        solved = zeros.kinds != TINY
        singular = zeros.kinds == SINGULAR
        codes = self._codes(zeros, period)
        found: dict[bytes, Cycle] = {}
        # Repeated itineraries belong to shorter cycles, or to the continua around these.
        primitive = np.array([is_primitive(code) for code in codes], dtype=np.bool_)
        # The border point at the end of a continuum has its itinerary: the continuum comes first.
        for chosen in (singular, solved & ~singular):
            for cycle in solve_words(self._model, codes[chosen & primitive]):
                found.setdefault(cycle.key, cycle)
        open_boxes = self._lost_to_rounding(codes[solved & ~singular & primitive], list(found.values()))
        for code, point in zip(codes[~solved], zeros.points[~solved]):
            near = [c for c in self._of_divisors(code) if _is_at(c, point)]
            found.update({c.key: c for c in near if c.period == period and c.key not in found})
            open_boxes += not near
        return list(found.values()), open_boxes

    def _lost_to_rounding(self, codes: Bools, found: list[Cycle]) -> int:
        """Itineraries (n, k, H) whose solution misses its regions by no more than its own rounding.

        Where the equations are badly conditioned such a cycle may exist all the same, unless it is one of
        those found.
        """
        n, k, H = codes.shape
        if not n:
            return 0
        names, letters = letters_of(codes.reshape(n * k, H))
        points, condition, regular = solve_regular(Alphabet.of(self._model, names), letters.reshape(n, k))
        slip = _ROUNDING * condition * np.abs(points).max(axis=(1, 2))
        normal = np.linalg.norm(self._model.W2, axis=1)
        beyond = np.where(codes, -1.0, 1.0) * self._model.preactivation(points)
        misses = np.max(beyond / np.where(normal > 0, normal, np.inf), axis=(1, 2))
        # Singular to rounding, but the search met a solution there: nothing says on which side it lies.
        single = ~self._are_continua(codes, found)
        lost = int(np.sum(~regular & single))
        # Those that do lie in their regions are among the found, unless two share one itinerary of a border.
        for i in np.flatnonzero(regular & single & (misses <= slip)):
            near = max(10.0 * slip[i], _NEAR * (1.0 + np.abs(points[i]).max()))
            lost += not any(np.abs(c.points - points[i, 0]).max(axis=1).min() <= near for c in found)
        return lost

    def _are_continua(self, codes: Bools, found: list[Cycle]) -> Bools:
        """Which itineraries (n, k, H) belong to a continuum that was found."""
        known = {cycle.key for cycle in found if "continuum" in cycle.flags}
        keys = [{c.key for c in solve_words(self._model, code[None])} for code in codes]
        return np.array([bool(key & known) for key in keys], dtype=np.bool_)

    def _of_divisors(self, code: Bools) -> list[Cycle]:
        """Cycles with this itinerary (k, H) or with the one of which it is a repetition."""
        k = len(code)
        return [c for p in range(1, k + 1) if k % p == 0 for c in solve_words(self._model, code[None, :p])]

    def _codes(self, zeros: Zeros, period: int) -> Bools:
        """Itineraries (n, k, H) of what was listed."""
        n, M = len(zeros.points), self._model.dimension
        pieces = zeros.pieces.reshape(n * period, self._ridges.system.n_ridges)
        return self._ridges.codes(pieces, zeros.points.reshape(-1, M)).reshape(n, period, self._model.n_units)


_FIXED, _OF_PERIOD = phrase("fixed points"), phrase("cycles of period {period}")
_GIVEN_UP = phrase(
    "Whether there are other {what} is not proved: the proof was given up after {boxes} boxes."
)
_ONE_PLACE = phrase(
    "Whether there are {what} at 1 place where many borders meet, or where rounding hides on which side of a "
    "border they lie, was not decided."
)
_PLACES = phrase(
    "Whether there are {what} at {n} places where many borders meet, or where rounding hides on which side "
    "of a border they lie, was not decided."
)


def _is_at(cycle: Cycle, point: Floats) -> bool:
    """Whether one of the cycle's points is the first of the points given (k M,)."""
    first = point[: cycle.dimension]
    return bool(np.abs(cycle.points - first).max(axis=1).min() <= _NEAR * (1.0 + np.abs(first).max()))


def _reason(zeros: Zeros, open_boxes: int, period: int) -> str:
    what = _FIXED if period == 1 else _OF_PERIOD.format(period=period)
    if not zeros.finished:
        return _GIVEN_UP.format(what=what, boxes=grouped(zeros.boxes))
    if open_boxes:
        return (_ONE_PLACE if open_boxes == 1 else _PLACES).format(what=what, n=open_boxes)
    return ""
