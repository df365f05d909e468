"""Fixed points and cycles: complete in one and two dimensions, exhaustive or searched above."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

import numpy as np

from plrnn_explorer.dynamics.box_search import BoxCycles, BoxSearch
from plrnn_explorer.dynamics.continua import cycle_around
from plrnn_explorer.dynamics.cycle import NEUTRAL_TOLERANCE, Completeness, Cycle, CycleSet, make_cycle
from plrnn_explorer.dynamics.cycle_search import search
from plrnn_explorer.dynamics.degree import IndexCheck, index_at_infinity, index_sum
from plrnn_explorer.dynamics.drift import drift
from plrnn_explorer.dynamics.exhaustive import MOST_UNITS, exhaust, work
from plrnn_explorer.dynamics.itinerary_tree import ItineraryTree
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.transitions import TooManyWords
from plrnn_explorer.models.arrangement import in_plane
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark

#: Arithmetic operations spent on all itineraries of one period before a search is used instead.
MAX_WORK = 2e10
_DRIFTS = phrase(
    "There is no cycle of any period: a combination of the states grows by the same amount in every step."
)
_GIVEN_UP = phrase(
    "More than {most:,} itineraries of length {length} are realised: the enumeration is complete up to "
    "period {period} and was given up for longer cycles."
)
_SEARCHED = phrase("More than {most:,} regions: cycles were searched.")
_MISSED = phrase("The index sum of period {period} is {total} but should be {turns}: a cycle was missed.")
_NO_PERIOD = phrase("the longest period must be a whole number of at least 1, not {period}")
#: What is under way.
_CYCLES, _INDEX = phrase("Cycles of period {period}"), phrase("Index sum of period {period}")
Method = Literal["complete", "exhaustive", "search"]


def find_cycles(
    model: PiecewiseLinearMap,
    max_period: int = 8,
    *,
    method: Method | None = None,
    max_words: int = 1_000_000,
    max_work: float = MAX_WORK,
    starts: int = 1000,
    seed: int = 0,
) -> CycleSet:
    """Find the fixed points and cycles of a map up to a period.

    Parameters
    ----------
    model : PiecewiseLinearMap
    max_period : int
        Longest period, at least 1.
    method : {"complete", "exhaustive", "search"}, optional
        Default: complete for M <= 2; above, exhaustive for the periods whose itineraries cost no more than
        `max_work`, else complete by branch and bound while its budget lasts, else search. A complete
        enumeration that meets more than `max_words` words goes on as a search and the result says from
        which period.
    max_words : int
        Words of one length the complete enumeration may follow.
    max_work : float
        Arithmetic operations spent on solving all itineraries of one period, about 10^9 a second.
    starts : int
        Starting words a search tries for each period: random words, words of simulated orbits (about as many)
        and, as soon as there are cycles to start from, as many neighbours of these.
    seed : int
        Of the search.

    Returns
    -------
    CycleSet
        ``completeness`` says for each period what is proved. "complete" holds for the whole space, above two
        dimensions for ``box`` where that is not None, in floating-point arithmetic; ``index_check`` confirms
        it independently where it could be computed.

    Raises
    ------
    ValueError
        If `max_period` is below 1 or the method does not fit the map.

    References
    ----------
    Eisenmann et al., NeurIPS 2023 (SCYFI), for the equations of a word and the search.
    """
    return finish(
        cycle_steps(
            model,
            max_period,
            method=method,
            max_words=max_words,
            max_work=max_work,
            starts=starts,
            seed=seed,
        )
    )


def cycle_steps(
    model: PiecewiseLinearMap,
    max_period: int = 8,
    *,
    method: Method | None = None,
    max_words: int = 1_000_000,
    max_work: float = MAX_WORK,
    starts: int = 1000,
    seed: int = 0,
) -> Steps[CycleSet]:
    """Run `find_cycles` step by step; each step yields the cycles found so far."""
    if max_period < 1 or max_period != int(max_period):
        raise ValueError(_NO_PERIOD.format(period=max_period))
    if method == "exhaustive" and model.n_units > MOST_UNITS:
        raise ValueError(
            f"the codes of {model.n_units} units are too many to try them all (at most {MOST_UNITS} units): "
            "search instead"
        )
    parameters = provenance(
        model, max_period=max_period, method=method or "automatic", max_words=max_words, max_work=max_work,
        starts=starts, seed=seed,
    )  # fmt: skip
    found = CycleSet((), {}, parameters=parameters)
    done = 0
    if method in (None, "complete") and model.dimension <= 2:
        for progress in _complete(model, found, max_period, max_words):
            found = progress.result
            done = len(found.completeness)
            yield progress
    if method is None and model.dimension > 2 and drift(model) is not None:
        every: dict[int, Completeness] = dict.fromkeys(range(1, max_period + 1), "complete")
        yield Progress(replace(found, completeness=every, note=_DRIFTS), 1.0, mark("Cycles"))
        return
    boxes = BoxSearch(model) if method in (None, "complete") and model.dimension > 2 else None
    for period in range(done + 1, max_period + 1):
        if method == "exhaustive" or (method is None and work(model, period) <= max_work):
            steps = _exhaustive(model, found, period)
        elif boxes is not None and not boxes.gave_up:
            steps = _boxed(boxes, model, found, period, starts, seed)
        else:
            steps = _searched(model, found, period, starts, seed)
        for found, share in steps:
            yield Progress(found, (period - 1 + share) / max_period, _CYCLES.format(period=period))
    yield Progress(found, 1.0, mark("Cycles"))


def _complete(model: PiecewiseLinearMap, found: CycleSet, max_period: int, max_words: int) -> Steps[CycleSet]:
    tree = ItineraryTree(in_plane(model), max_words)
    try:
        for n in tree.prepare():
            yield Progress(found, 0.0, n)
    except TooManyWords:
        yield Progress(replace(found, note=_SEARCHED.format(most=max_words)), 0.0)
        return
    check = IndexCheck(model)
    for period in range(1, max_period + 1):
        cycles: list[Cycle] = []
        for more in tree.cycles():
            cycles += more if model.dimension == 2 else [_original(model, cycle) for cycle in more]
            yield Progress(found, (period - 0.2) / max_period, _CYCLES.format(period=period))
        cycles += _around(model, found, period)
        unchecked, found = found, _added(found, period, cycles, "complete")
        for checked in _check_steps(found, period, cycles, check):
            found = checked or found
            yield Progress(unchecked, (period - 0.1) / max_period, _INDEX.format(period=period))
        yield Progress(found, period / max_period, _CYCLES.format(period=period))
        if period == max_period:
            return
        try:
            for share in tree.deepen():
                yield Progress(found, (period + 0.8 * share) / max_period, _CYCLES.format(period=period + 1))
        except TooManyWords:
            note = _GIVEN_UP.format(most=max_words, length=period + 1, period=period)
            yield Progress(replace(found, note=note), 0.0, mark("Cycles"))
            return


def _exhaustive(model: PiecewiseLinearMap, found: CycleSet, period: int) -> Iterator[tuple[CycleSet, float]]:
    base = found
    for so_far in exhaust(model, period):
        counts = {**base.singular_words, period: so_far.n_singular}
        yield replace(base, singular_words=counts), so_far.share
        found = replace(base, singular_words=counts)
        found = _added(found, period, [*so_far.cycles, *_around(model, base, period)], "exhaustive")
    yield found, 1.0


def _boxed(
    boxes: BoxSearch, model: PiecewiseLinearMap, found: CycleSet, period: int, starts: int, seed: int
) -> Iterator[tuple[CycleSet, float]]:
    """Branch and bound; where its budget does not suffice, a search that keeps what it found."""
    result: BoxCycles | None = None
    for share, last in boxes.cycles(period):
        result = last
        yield found, 0.5 * share
    assert result is not None
    cycles = [*result.cycles, *_around(model, found, period)]
    if result.proved:
        yield _checked(model, replace(_added(found, period, cycles, "complete"), box=result.box), period), 1.0
        return
    searched = found
    for searched, share in _searched(model, found, period, starts, seed):
        yield searched, 0.5 + 0.5 * share
    known = {cycle.key for cycle in searched.of_period(period)}
    more = [cycle for cycle in cycles if cycle.key not in known]
    note = " ".join(part for part in (found.note, result.note) if part)
    hits = {**searched.hits, period: searched.hits.get(period, ()) + (0,) * len(more)}
    yield replace(searched, cycles=(*searched.cycles, *more), hits=hits, note=note), 1.0


def _searched(
    model: PiecewiseLinearMap, found: CycleSet, period: int, starts: int, seed: int
) -> Iterator[tuple[CycleSet, float]]:
    rng = np.random.default_rng([seed, period])
    base = found
    around = _around(model, base, period)
    for so_far in search(model, period, starts, rng, base.cycles):
        more = [cycle for cycle in around if cycle.key not in so_far.cycles]
        found = _added(base, period, [*so_far.cycles.values(), *more], "search")
        by_kind = {kind: len(keys) for kind, keys in so_far.found_by.items()}
        found = replace(
            found,
            hits={**base.hits, period: tuple(so_far.hits[c.key] for c in found.cycles[len(base.cycles) :])},
            found_by={**base.found_by, period: by_kind},
            missing={**base.missing, period: so_far.missing},
            singular_words={**base.singular_words, period: so_far.singular},
        )
        yield found, so_far.share


def _around(model: PiecewiseLinearMap, found: CycleSet, period: int) -> list[Cycle]:
    """Continua of cycles of this period whose itinerary only repeats that of a shorter cycle."""
    around = [cycle_around(model, cycle, period) for cycle in found.cycles if "neutral" in cycle.flags]
    return [cycle for cycle in around if cycle is not None]


def _added(found: CycleSet, period: int, cycles: list[Cycle], how: Completeness) -> CycleSet:
    ordered = [cycles[i] for i in _order(cycles)]
    return replace(found, cycles=(*found.cycles, *ordered), completeness={**found.completeness, period: how})


def _order(cycles: list[Cycle]) -> Ints:
    """Order of cycles of one period: sinks, saddles, sources, neutral ones, each by their first point."""
    if not cycles:
        return np.zeros(0, dtype=np.int64)
    modulus = np.abs(np.array([cycle.eigenvalues for cycle in cycles]))
    inside = (modulus < 1 - NEUTRAL_TOLERANCE).all(axis=1)
    outside = (modulus > 1 + NEUTRAL_TOLERANCE).all(axis=1)
    neutral = (np.abs(modulus - 1) <= NEUTRAL_TOLERANCE).any(axis=1)
    rank = np.where(neutral, 3, np.where(inside, 0, np.where(outside, 2, 1)))
    first = np.round([cycle.points[0] for cycle in cycles], 9)
    return np.lexsort((*first.T[::-1], rank))


def _check_steps(
    found: CycleSet, period: int, cycles: list[Cycle], check: IndexCheck
) -> Iterator[CycleSet | None]:
    """Add the index check of a period of a map of the plane; yields often, last the checked cycles."""
    for pair in check.steps(period, cycles):
        yield None if pair is None else _with_check(found, period, *pair)


def _checked(model: PiecewiseLinearMap, found: CycleSet, period: int) -> CycleSet:
    """Add the index check of a period above two dimensions, where it is defined."""
    turns = index_at_infinity(model, period)
    if turns is None or any({"continuum", "border", "neutral"} & set(c.flags) for c in found.cycles):
        return found
    return _with_check(found, period, index_sum(model, found.cycles, period), turns)


def _with_check(found: CycleSet, period: int, total: int, turns: int) -> CycleSet:
    found = replace(found, index_check={**found.index_check, period: (total, turns)})
    if total == turns:
        return found
    # Something was lost to rounding: what the check contradicts is not called complete.
    note = _MISSED.format(period=period, total=total, turns=turns)
    return replace(found, completeness={**found.completeness, period: "search"}, note=note)


def _original(model: PiecewiseLinearMap, cycle: Cycle) -> Cycle:
    """Bring a cycle of the map `in_plane` back to one dimension."""
    kept = tuple(flag for flag in cycle.flags if flag == "continuum")
    one = make_cycle(model, cycle.points[:, :1].copy(), cycle.regions.copy(), kept)
    return replace(one, condition=cycle.condition)
