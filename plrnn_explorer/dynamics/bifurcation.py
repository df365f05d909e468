"""Bifurcations along an input or a parameter: every cycle followed exactly, and what happens to it."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from plrnn_explorer.dynamics.bifurcations.build import Builder
from plrnn_explorer.dynamics.bifurcations.diagram import BifurcationDiagram
from plrnn_explorer.dynamics.bifurcations.explorer import Explorer
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.dynamics.bifurcations.samples import sampled_orbits
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet
from plrnn_explorer.dynamics.cycles import Method, cycle_steps
from plrnn_explorer.dynamics.exhaustive import MOST_UNITS, n_necklaces
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.models.arrangement import all_codes
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.parameters import ParameterRef
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark

#: Itineraries of one period that are all solved: along an input they cost microseconds, else milliseconds.
_ALL_WORDS = {True: 20_000, False: 400}
#: Starting words and arithmetic of one search at one value.
_STARTS, _WORK = 100, 3e8
#: Units up to which branch and bound is tried at every value, even where it gave up at one: it is quick.
_PROVED_ANYWAY = 50
#: Share of the work that searching takes, following, enclosing the events, and simulating.
_SEARCH, _FOLLOW, _ENCLOSE = 0.5, 0.7, 0.85
_EMPTY = phrase("the range of the parameter is empty: its lower end should lie below its upper one")


def bifurcation_diagram(
    model: PiecewiseLinearMap,
    parameter: ParameterRef | str | int,
    values: tuple[float, float],
    *,
    cycles: Iterable[Cycle] = (),
    longest_period: int = 4,
    searches: int = 9,
    most_branches: int = 3000,
    samples: int = 200,
    seed: int = 0,
    search_seconds: float | None = None,
    follow_seconds: float | None = None,
) -> BifurcationDiagram:
    """Follow fixed points and cycles along a range of an input or of one parameter.

    Parameters
    ----------
    model : PiecewiseLinearMap
    parameter : ParameterRef, str or int
        An entry of A, W1, W2, h1 or h2 (``"W1[0, 3]"``), or an input by its name or index.
    values : (float, float)
        The range.
    cycles : iterable of Cycle
        Cycles known at the model's own value: followed too, whatever is searched.
    longest_period : int
        Cycles up to this period are searched and followed.
    searches : int
        Values, evenly spaced over the range, at which cycles are searched where itineraries are too many to
        solve them all.
    most_branches : int
        Bound on the diagram.
    samples : int
        Values at which orbits are simulated for the background; 0: none.
    seed : int
        Of the searches and the simulation.
    search_seconds : float, optional
        No search at another value is gone on with after that time; the first one always ends. ``searched``
        then holds the values that were done, first the ends of the range and then always the middle of what
        is between. Without: no limit, and the same result on every machine.
    follow_seconds : float, optional
        After that time no further itinerary is followed; ``left_out`` counts those that were met, and
        ``late`` is true. Without: no limit.

    Returns
    -------
    BifurcationDiagram

    Raises
    ------
    ValueError
        If there is no such parameter, the range is empty or a number is not positive.

    Notes
    -----
    With one itinerary the points of a cycle are affine in an input or a bias, and rational in an entry of a
    matrix; the values at which a preactivation is zero or a multiplier 1 or -1 are zeros of linear functions,
    or eigenvalues of small matrices, so each itinerary's range of existence is computed, not traced. From its
    ends all itineraries that differ in the units on the border are tried up to the longest period, both
    sides: at a border collision det(I - D) keeps its sign and the cycle persists, or changes it and two
    cycles meet (a nonsmooth fold); a change of det(I + D) brings a cycle of twice the period.

    References
    ----------
    Feigin, J. Appl. Math. Mech. 34 (1970) 822; di Bernardo, Budd, Champneys & Kowalczyk, Piecewise-smooth
    Dynamical Systems (Springer 2008), chapter 3; Sushko & Gardini, Int. J. Bifurcation Chaos 20 (2010) 2045
    (degenerate flips).
    """
    return finish(
        bifurcation_steps(
            model, parameter, values, cycles=cycles, longest_period=longest_period, searches=searches,
            most_branches=most_branches, samples=samples, seed=seed, search_seconds=search_seconds,
            follow_seconds=follow_seconds,
        )
    )  # fmt: skip


def bifurcation_steps(
    model: PiecewiseLinearMap,
    parameter: ParameterRef | str | int,
    values: tuple[float, float],
    *,
    cycles: Iterable[Cycle] = (),
    longest_period: int = 4,
    searches: int = 9,
    most_branches: int = 3000,
    samples: int = 200,
    seed: int = 0,
    search_seconds: float | None = None,
    follow_seconds: float | None = None,
) -> Steps[BifurcationDiagram]:
    """Run `bifurcation_diagram` step by step; each step yields the diagram so far."""
    line = ParameterLine.of(model, parameter)
    low, high = float(values[0]), float(values[1])
    if not (np.isfinite([low, high]).all() and low < high):
        raise ValueError(_EMPTY)
    if min(longest_period, searches, most_branches) < 1 or samples < 0:
        raise ValueError("the longest period, the searches and the branches should be at least 1")
    if not all(seconds is None or seconds > 0 for seconds in (search_seconds, follow_seconds)):
        raise ValueError("the time for searching or following should be positive")
    known = tuple(cycles)
    written = provenance(
        model, parameter=line.text, values=(low, high), cycles=len(known), longest_period=longest_period,
        searches=searches, most_branches=most_branches, samples=samples, seed=seed,
        search_seconds=search_seconds, follow_seconds=follow_seconds, line=line.at(low).fingerprint,
    )  # fmt: skip
    start = BifurcationDiagram(line.text, low, high, (), (), {}, np.zeros(0), parameters=written)
    work = _Work(line, (low, high), longest_period, searches, seed, search_seconds)
    explorer = Explorer(line, (low, high), longest_period, most_branches, seconds=follow_seconds)
    explorer.add(cycle.regions for cycle in known)
    for share in work.gather(explorer):
        yield Progress(start, _SEARCH * share, mark("Search"))
    for share in explorer.run():
        yield Progress(start, _SEARCH + (_FOLLOW - _SEARCH) * share, mark("Following"))
    found = replace(
        start, completeness=work.completeness(not explorer.left_out), searched=work.values,
        proved={k: tuple(v) for k, v in work.proved.items()}, left_out=explorer.left_out,
        late=explorer.late,
    )  # fmt: skip
    builder = Builder(line, (low, high), longest_period)
    for share, events in builder.events(explorer.tracks):
        if share == 1.0:
            found = replace(found, branches=tuple(builder.branches), events=events)
        yield Progress(found, _FOLLOW + (_ENCLOSE - _FOLLOW) * share, mark("Events"))
    if samples:
        starts = _starts(found, model)
        for share, orbits in sampled_orbits(line, (low, high), starts, n_values=samples, seed=seed):
            found = replace(found, samples=orbits or found.samples)
            yield Progress(found, _ENCLOSE + (1 - _ENCLOSE) * share, mark("Orbits"))
    yield Progress(found, 1.0)


@dataclass(eq=False)
class _Work:
    """Itineraries to begin with: all of a period where they are few, else of cycles searched at values."""

    line: ParameterLine
    ends: tuple[float, float]
    longest: int
    searches: int
    seed: int
    seconds: float | None = None
    values: Floats = field(default_factory=lambda: np.zeros(0))
    proved: dict[int, list[bool]] = field(default_factory=dict)
    _every: set[int] = field(default_factory=set)
    _gave_up: bool = False

    def gather(self, explorer: Explorer) -> Iterator[float]:
        """Hand the itineraries on; yields the share done."""
        model = self.line.model
        for period in range(1, self.longest + 1):
            if model.n_units > MOST_UNITS:
                break
            if n_necklaces(2**model.n_units, period) <= _ALL_WORDS[self.line.is_affine]:
                self._every.add(period)
                explorer.add(_all_words(model, period))
            yield 0.0
        if len(self._every) == self.longest:
            return
        yield from self._search_all(explorer)

    def _search_all(self, explorer: Explorer) -> Iterator[float]:
        """Search at the values, while there is time, those far apart first."""
        values, found = np.linspace(*self.ends, self.searches), dict[int, CycleSet]()
        until = math.inf if self.seconds is None else time.monotonic() + self.seconds
        ended: list[int] = []
        for n, i in enumerate(_spread(self.searches)):
            for so_far, share in self._search(float(values[i])):
                found[i] = so_far
                yield (n + share) / self.searches
                if ended and time.monotonic() > until:
                    break
            else:
                ended.append(i)
                self._gave_up |= "search" in found[i].completeness.values()
                continue
            break
        for i in sorted(found):  # what was found until a search was broken off is followed, too
            explorer.add(cycle.regions for cycle in found[i].cycles)
        self.values = values[sorted(ended)]
        for period in {*range(1, self.longest + 1)} - self._every:
            how = [found[i].completeness.get(period, "search") for i in sorted(ended)]
            self.proved[period] = [each != "search" for each in how]

    def _search(self, value: float) -> Iterator[tuple[CycleSet, float]]:
        model = self.line.at(value)
        # Where a proof was given up at one value, the time is better spent on searching at others.
        method: Method | None = "search" if self._gave_up and model.n_units > _PROVED_ANYWAY else None
        for progress in cycle_steps(
            model, self.longest, method=method, starts=_STARTS, max_work=_WORK, seed=self.seed
        ):
            yield progress.result, progress.fraction

    def completeness(self, all_followed: bool) -> dict[int, str]:
        """What is known of each period."""
        every = self._every if all_followed else set()
        return {k: "exhaustive" if k in every else "search" for k in range(1, self.longest + 1)}


def _spread(n: int) -> list[int]:
    """The numbers below n, first the ends, then always the middle of what is between."""
    gaps, order = [(0, n - 1)], [0, n - 1]
    for low, high in gaps:
        middle = (low + high) // 2
        if low < middle:
            order.append(middle)
            gaps += [(low, middle), (middle, high)]
    return list(dict.fromkeys(order))


def _all_words(model: PiecewiseLinearMap, period: int) -> Sequence[Bools]:
    from plrnn_explorer.dynamics.kernels.lyndon import list_lyndon

    codes = all_codes(model.n_units)
    words = np.empty((n_necklaces(len(codes), period), period), dtype=np.int64)
    list_lyndon(np.full(period, -1, dtype=np.int64), 1, len(codes), words)
    return list(codes[words])


def _starts(found: BifurcationDiagram, model: PiecewiseLinearMap) -> Floats:
    """Where simulated orbits begin: about points of a few branches, and the origin."""
    stable = sorted(found.branches, key=lambda b: (b.stability != "sink", b.period))[:5]
    points = [branch.points[len(branch.values) // 2][0] for branch in stable]
    return np.array([np.zeros(model.dimension), *points])
