"""Cycles: against the published search, and of long periods."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.degree import index_sum
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.benchmarks import maps
from tests.benchmarks.peers import newton_cycles
from tests.benchmarks.scyfi import necklace_counts, scyfi
from tests.benchmarks.table import Row
from tests.benchmarks.timing import once, timed

#: The published repetitions make the loop 50 times longer and find a few cycles more; see --all-repetitions.
SHARE = 0.02


def against_scyfi(name: str, model: PiecewiseLinearMap, max_period: int = 12, share: float = SHARE) -> Row:
    """All cycles to a period: every word is tried for the truth, the SCYFI loop is the baseline."""
    truth = necklace_counts(model, max_period)
    theirs = once(lambda: scyfi(model, max_period, share=share))
    ours = timed(lambda: find_cycles(model, max_period), repeats=5)
    counts = [len(ours.result.of_period(k)) for k in range(1, max_period + 1)]
    found = sum(len(cycles) for cycles in theirs.result)
    equal = counts == truth
    proved = set(ours.result.completeness.values()) == {"complete"}
    return Row(
        work=f"cycles of {name}, periods to {max_period}",
        baseline=f"SCYFI loop ({share:.0%} of its repetitions): found {found} of {sum(truth)}",
        baseline_seconds=theirs.seconds,
        seconds=ours.seconds,
        reach="all, 100x (500x if compiled)",
        reached=equal and proved and theirs.seconds >= 100 * ours.seconds,
        checked=f"{sum(counts)} of {sum(truth)} by trying every word: {'equal' if equal else 'NOT EQUAL'}",
        first=ours.first,
    )


def against_newton(max_period: int = 12) -> Iterator[Row]:
    """The Lozi map's cycles by Newton's method from the points of an orbit, if pynamicalsys is there."""
    theirs = newton_cycles(max_period)
    if theirs is None:
        return
    ours = timed(lambda: find_cycles(maps.lozi(), max_period), repeats=5)
    n = len(ours.result.cycles)
    yield Row(
        work=f"cycles of the Lozi map, periods to {max_period}",
        baseline=f"pynamicalsys, Newton from an orbit: found {theirs.result} of {n}",
        baseline_seconds=theirs.seconds,
        seconds=ours.seconds,
        reach="all, faster",
        reached=theirs.result <= n and ours.seconds < theirs.seconds,
        checked="numbers of cycles",
        first=ours.first,
    )


def long_periods(max_period: int = 27, reference: float = 0.9) -> Row:
    """Every Lozi cycle to a long period; the index sums of all periods must vanish."""
    model = maps.lozi()
    ours = timed(lambda: find_cycles(model, max_period, max_words=10**8), repeats=2, budget=30.0)
    found = ours.result
    sums = [index_sum(model, found.cycles, n) for n in range(1, max_period + 1)]
    exact = not any(sums)
    distinct = len({cycle.key for cycle in found.cycles}) == len(found.cycles)
    proved = list(found.completeness.values()) == ["complete"] * max_period
    error = max(float(np.abs(model(c.points) - np.roll(c.points, -1, axis=0)).max()) for c in found.cycles)
    return Row(
        work=f"cycles of the Lozi map, periods to {max_period}: {len(found.cycles):,}",
        baseline="a compiled tree search, measured elsewhere",
        baseline_seconds=reference,
        seconds=ours.seconds,
        reach="within 5 times, index sums exact",
        reached=proved and distinct and exact and ours.seconds <= 5 * reference,
        checked=f"index sums of n = 1..{max_period} all 0: {exact}; F of every point within {error:.0e}",
        first=ours.first,
    )
