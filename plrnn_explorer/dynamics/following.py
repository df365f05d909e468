"""Following fixed points and cycles of a map whose input or a parameter is moved, at the pace of a slider."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from plrnn_explorer.dynamics.births import all_of_period, likely_words
from plrnn_explorer.dynamics.cycle import Completeness, Cycle, CycleSet
from plrnn_explorer.dynamics.exhaustive import work as exhaustive_work
from plrnn_explorer.dynamics.input_paths import Paths
from plrnn_explorer.dynamics.parameter_paths import MatrixPaths
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.dynamics.words import Alphabet, cycles_of, realised, solve_letters, solved
from plrnn_explorer.models.arrangement import all_codes, enumerate_regions
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase

#: How a `CycleSet` made here calls its method.
METHOD = "following"
#: Units for which the fixed-point equations of all 2^H region codes are solved at every step.
_FEW_UNITS = 10
#: Units of a map of the plane up to which the same is done with the regions that are realised: at most 3,656.
_SOME_LINES = 85
#: Units of a map of the plane up to which its regions are enumerated anew where the input moves the borders.
_FEW_LINES = 16
#: Regions of singular equations that are looked at for a continuum of fixed points.
_MOST_SINGULAR = 32
#: Itineraries of lost cycles that are tried again at every step, of each period.
_REMEMBERED = 200
#: Rounds of SCYFI's iteration about a cycle that was lost.
_ROUNDS = 3
#: Words of twice the period tried.
_MOST_DOUBLED = 100
#: Arithmetic operations of one step of following: some milliseconds.
MAX_WORK = 2e7
#: Share of them for solving all itineraries of a period, and for trying words that may have become cycles.
_ALL_SHARE, _BIRTH_SHARE, _MOST_BIRTHS = 0.1, 0.1, 64


@dataclass(frozen=True, eq=False)
class Followed:
    """Cycles of a map, as followed from those of the map at another input.

    Attributes
    ----------
    cycles : CycleSet
        ``completeness`` is "complete" or "exhaustive" for fixed points where all regions were solved, else
        "search": new cycles may have appeared anywhere.
    came_from : tuple of (int or None)
        For each cycle the index of the former one it continues; None for new ones.
    lost : tuple of str
        A phrase for each former cycle that was not found again: why.
    note : str
        All of this in a sentence or two, for people; empty if nothing was lost.
    """

    cycles: CycleSet
    came_from: tuple[int | None, ...]
    lost: tuple[str, ...] = ()
    note: str = ""


@dataclass
class _Found:
    """Cycles by identity, and which former cycle each continues."""

    cycles: dict[bytes, Cycle] = field(default_factory=dict)
    origin: dict[bytes, int] = field(default_factory=dict)

    def add(self, cycle: Cycle, origin: int | None = None) -> None:
        """Add a cycle; the first to claim it is what it continues."""
        self.cycles.setdefault(cycle.key, cycle)
        if origin is not None:
            self.origin.setdefault(cycle.key, origin)


def follow_cycles(
    before: PiecewiseLinearMap, former: CycleSet, after: PiecewiseLinearMap, max_work: float = MAX_WORK
) -> Followed:
    """Follow the cycles of a network to another input, or to other values of its parameters.

    While the input goes straight from one value to the other, a cycle of one itinerary moves along a straight
    line (its equations are linear in the input). Where it meets a border, the unit is switched and the path
    goes on with the new itinerary, backwards in the input where the index sign det(I - DF^k) changes (a
    nonsmooth fold), until it reaches the new input, or ends far behind the former one: then the cycle has met
    another one and both vanished. Where its points meet at a border it shrinks onto a shorter one. So
    what is followed is followed exactly, through up to 200 borders a step (nonsmooth folds included). At each
    border the words of twice the period that combine both sides are tried as well, and near lost cycles
    what SCYFI's iteration leads to. Where the regions are few, all fixed points are solved anew, and where
    the itineraries of a period are few all of these; elsewhere words along a few orbits are tried. Where
    entries of the matrices change, itineraries are solved at the new values, and where one ends the border
    it met is bracketed (`parameter_paths`).

    Parameters
    ----------
    before : PiecewiseLinearMap
        The network at the former input.
    former : CycleSet
        Its cycles.
    after : PiecewiseLinearMap
        The network at the new input or parameters: matrices of the same sizes.
    max_work : float
        Arithmetic operations spent at most, about 10^9 a second; cycles of long period are left out first,
        and the note says so.

    Returns
    -------
    Followed

    Raises
    ------
    ValueError
        If the maps are of different sizes.

    References
    ----------
    Border collisions: di Bernardo et al., Piecewise-smooth Dynamical Systems (Springer 2008), chapter 3.
    Paths of piecewise-linear equations: Eaves, SIAM Rev. 18 (1976) 209. The iteration of itineraries:
    Eisenmann et al., NeurIPS 2023 (SCYFI).
    """
    return Follower(before).follow(before, former, after, max_work)


class Follower:
    """Follows the cycles of one network; keeps what does not depend on the input between two steps.

    Parameters
    ----------
    model : PiecewiseLinearMap
        The network at any input.
    """

    def __init__(self, model: PiecewiseLinearMap) -> None:
        self._borders = model.W2, model.h2
        self._codes: Bools | None = None
        self._rng = np.random.default_rng(0)
        self._gone: dict[int, dict[bytes, Bools]] = {}

    def follow(
        self,
        before: PiecewiseLinearMap,
        former: CycleSet,
        after: PiecewiseLinearMap,
        max_work: float = MAX_WORK,
    ) -> Followed:
        """Run `follow_cycles`."""
        if before.W2.shape != after.W2.shape:
            raise ValueError("cycles are followed between maps of the same sizes only")
        found = _Found()
        reached, left_out = _affordable(after, former.cycles, max_work)
        lost: dict[int, str] = {}
        for period in sorted({former.cycles[i].period for i in reached}):
            group = [i for i in reached if former.cycles[i].period == period]
            lost |= _follow_group(before, after, former.cycles, group, found)
        self._try_again(after, found, max_work)
        self._remember([former.cycles[i] for i in lost])
        ways: dict[int, Completeness] = dict.fromkeys(former.completeness, "search")
        if 1 in ways:
            fixed, ways[1] = self._fixed_points(after)
            for cycle in fixed:
                found.add(cycle)
        self._look_for_births(after, ways, found, max_work)
        return _result(before, after, former, found, lost, left_out, ways)

    def _look_for_births(
        self, model: PiecewiseLinearMap, ways: dict[int, Completeness], found: _Found, max_work: float
    ) -> None:
        """Add cycles of period 2 and more that are new: all where they can be listed, else some."""
        left, searched = _ALL_SHARE * max_work, []
        for period in sorted(k for k in ways if k > 1):
            every = all_of_period(model, period, left)
            if every is None:
                searched.append(period)
                continue
            left -= exhaustive_work(model, period)
            ways[period] = "exhaustive"
            for cycle in every:
                found.add(cycle)
        if not searched:
            return
        each = _BIRTH_SHARE * max_work / (len(searched) * (_ROUNDS + 1) * _work(model))
        most = min(_MOST_BIRTHS, int(each / max(searched)))
        for words in likely_words(model, searched, self._rng, most) if most > 1 else ():
            for _ in range(_ROUNDS + 1):
                words = model.region(_solve(model, words, [None] * len(words), found))

    def _fixed_points(self, model: PiecewiseLinearMap) -> tuple[list[Cycle], Completeness]:
        """All fixed points where the regions are few, none and "search" elsewhere."""
        if model.n_units <= _FEW_UNITS:
            return _of_all(model, all_codes(model.n_units), "exhaustive")
        if model.dimension > 2 or model.n_units > _SOME_LINES:
            return [], "search"
        W2, h2 = self._borders
        moved = not (np.array_equal(model.W2, W2) and np.array_equal(model.h2, h2))
        if self._codes is None or (moved and model.n_units <= _FEW_LINES):
            self._codes, self._borders, moved = enumerate_regions(model), (model.W2, model.h2), False
        # Where the borders have moved, regions may be new: those known are tried, but prove nothing.
        cycles, proof = _of_all(model, self._codes, "complete")
        return cycles, "search" if moved else proof

    def _remember(self, lost: Sequence[Cycle]) -> None:
        """Keep the itineraries of lost cycles: where the input comes back, so do they."""
        for cycle in lost:
            words = self._gone.setdefault(cycle.period, {})
            words.pop(cycle.key, None)
            words[cycle.key] = cycle.regions
            if len(words) > _REMEMBERED:
                del words[next(iter(words))]

    def _try_again(self, model: PiecewiseLinearMap, found: _Found, max_work: float) -> None:
        """Solve the itineraries remembered, those lost last where there are too many."""
        for period, words in self._gone.items():
            most = int(max_work / (period * _work(model)))
            tried = list(words.values())[-most:] if most else []
            if tried:
                _solve(model, np.array(tried), [None] * len(tried), found)


def _of_all(model: PiecewiseLinearMap, codes: Bools, proof: Completeness) -> tuple[list[Cycle], Completeness]:
    """Fixed points of the regions with these codes; "search" where too many have singular equations."""
    alphabet = Alphabet.of(model, codes)
    letters = np.arange(len(codes))[:, None]
    points, condition, regular = solved(alphabet, letters)
    real, own = realised(model, points[regular], codes[letters[regular]])
    cycles, _ = cycles_of(model, points[regular][real], own[real], condition[regular][real])
    singular = letters[~regular]
    if len(singular) > _MOST_SINGULAR:  # each may hold a continuum, which takes linear programming
        return cycles, "search"
    return [*cycles, *solve_letters(model, alphabet, singular)[0]], proof


def _work(model: PiecewiseLinearMap) -> float:
    """Arithmetic operations of solving one point of a word."""
    M = model.dimension
    return 25 * M**3 + 200 * M**2 + 2 * M * (M + 1) * model.n_units


def _affordable(model: PiecewiseLinearMap, cycles: Sequence[Cycle], max_work: float) -> tuple[list[int], int]:
    """Indices of the cycles that can be followed within the work, short periods first; how many are left."""
    each = _work(model)
    order = sorted(range(len(cycles)), key=lambda i: cycles[i].period)
    spent = np.cumsum([each * cycles[i].period for i in order], dtype=np.float64)
    n = int(np.searchsorted(spent, max_work, side="right"))
    return sorted(order[:n]), len(cycles) - n


def _follow_group(
    before: PiecewiseLinearMap,
    after: PiecewiseLinearMap,
    cycles: Sequence[Cycle],
    group: list[int],
    found: _Found,
) -> dict[int, str]:
    """Follow cycles of one period; adds what is found, returns why others were lost."""
    words = np.array([cycles[i].regions for i in group])
    paths = (
        Paths(before, after, words) if _same_matrices(before, after) else MatrixPaths(before, after, words)
    )
    paths.run()
    # A path that went back passed other cycles: what it leads to may be the continuation of one of these.
    for chosen in (paths.arrived & ~paths.turned, paths.arrived & paths.turned):
        rows = np.flatnonzero(chosen)
        _solve(after, paths.words[rows], [group[i] for i in rows], found)
    claimed = set(found.origin.values())
    rows = np.array([i for i in range(len(group)) if group[i] not in claimed], dtype=np.int64)
    lost = {group[i]: paths.why[i] or phrase("it was not found again") for i in rows}
    words = paths.words[rows]
    for _ in range(_ROUNDS):
        words = after.region(_solve(after, words, [None] * len(words), found))
    if paths.crossed:
        words = np.array(paths.crossed[:_MOST_DOUBLED])
        _solve(after, words, [None] * len(words), found)
    return lost


def _same_matrices(one: PiecewiseLinearMap, other: PiecewiseLinearMap) -> bool:
    """Whether two maps differ in their biases at most."""
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in ("A", "W1", "W2"))


def _solve(model: PiecewiseLinearMap, words: Bools, owners: Sequence[int | None], found: _Found) -> Floats:
    """Solve words (B, k, H) and add those that are realised to `found`; returns their points."""
    B, k, H = words.shape
    if B == 0:
        return np.empty((0, k, model.dimension))
    codes, letters = letters_of(words.reshape(B * k, H))
    letters = letters.reshape(B, k)
    points, condition, regular = solved(Alphabet.of(model, codes), letters)
    real, own = realised(model, points, words)
    rows = np.flatnonzero(real & regular)
    cycles, primitive = cycles_of(model, points[rows], own[rows], condition[rows])
    for cycle, row in zip(cycles, rows[primitive]):
        found.add(cycle, owners[int(row)])
    return np.where(np.isfinite(points), points, 0.0)


def _result(
    before: PiecewiseLinearMap,
    model: PiecewiseLinearMap,
    former: CycleSet,
    found: _Found,
    lost: Mapping[int, str],
    left_out: int,
    ways: Mapping[int, Completeness],
) -> Followed:
    """Put cycles in order: by period, those that continue a former one first and in its place."""
    first_new = len(former.cycles)
    keys = sorted(
        found.cycles,
        key=lambda key: (found.cycles[key].period, found.origin.get(key, first_new)),
    )
    longest = max(former.completeness, default=0)
    keys = [key for key in keys if found.cycles[key].period <= max(longest, 1)]
    came_from = tuple(found.origin.get(key) for key in keys)
    proved = all(way != "search" for way in ways.values())
    gone = [f"{_name(former.cycles[i])}: {why}" for i, why in lost.items() if i not in came_from]
    what = "input" if _same_matrices(before, model) else "parameter"
    note = _note(len(former.cycles), gone, left_out, sum(c is None for c in came_from), proved, what)
    cycles = CycleSet(
        tuple(found.cycles[key] for key in keys),
        ways,
        parameters=provenance(model, method=METHOD, followed=len(former.cycles)),
        note=note,
    )
    return Followed(cycles, came_from, tuple(gone), note)


_GONE = {
    "input": phrase("While the input moved, {n} of {former} cycles went: {shown}."),
    "parameter": phrase("While the parameter moved, {n} of {former} cycles went: {shown}."),
}
_ONE_NEW, _NEW = phrase("1 is new."), phrase("{n} are new.")
_LEFT_OUT = {
    "input": phrase("{n} of long period were too many to follow while the input moves."),
    "parameter": phrase("{n} of long period were too many to follow while the parameter moves."),
}
_FOLLOWED = {
    "input": phrase("Cycles were followed from the former input, others may have appeared."),
    "parameter": phrase("Cycles were followed from the former parameter, others may have appeared."),
}
_WITHIN_ONE_STEP = phrase("What comes and goes within one step of the parameter was not searched for.")


def _name(cycle: Cycle) -> str:
    if cycle.period == 1:
        return phrase("a fixed point ({stability})").format(stability=cycle.stability)
    return phrase("a {period}-cycle ({stability})").format(period=cycle.period, stability=cycle.stability)


def _note(
    n_former: int, gone: Iterable[str], left_out: int, n_new: int, proved: bool, what: str = "input"
) -> str:
    gone = list(gone)
    parts = []
    if gone:
        shown = "; ".join(gone[:3]) + ("; …" if len(gone) > 3 else "")
        parts.append(_GONE[what].format(n=len(gone), former=n_former, shown=shown))
    if n_new:
        parts.append((_ONE_NEW if n_new == 1 else _NEW).format(n=n_new))
    if left_out:
        parts.append(_LEFT_OUT[what].format(n=left_out))
    if parts or not proved:
        parts.append(_FOLLOWED[what])
        if what == "parameter":
            parts.append(_WITHIN_ONE_STEP)
    return " ".join(parts)
