"""Cycles that appear while a map is changed: all itineraries where they are few, a few tries elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.exhaustive import exhaust, work
from plrnn_explorer.models.map import Bools, PiecewiseLinearMap

#: Steps after which random orbits count as near where orbits settle, and orbits followed.
_TRANSIENT, _ORBITS = 40, 24
#: States beyond this are those of an orbit that escapes.
_FAR = 1e9


def all_of_period(model: PiecewiseLinearMap, period: int, max_work: float) -> tuple[Cycle, ...] | None:
    """All cycles of a period where solving every itinerary costs at most `max_work`, else None."""
    if work(model, period) > max_work:
        return None
    last: tuple[Cycle, ...] = ()
    for part in exhaust(model, period):
        last = part.cycles
    return last


def likely_words(
    model: PiecewiseLinearMap, periods: list[int], rng: np.random.Generator, count: int
) -> Iterator[Bools]:
    """Words (count, k, H) of each period k along orbits, to be tried for cycles that are new.

    The orbits start at random and in part have settled: a stable cycle that was born is met by them.
    """
    steps = _TRANSIENT + 2 * max(periods)
    starts = rng.standard_normal((_ORBITS, model.dimension)) * np.exp(rng.uniform(-1.5, 1.5, (_ORBITS, 1)))
    orbits = model.orbit(starts, steps)
    with np.errstate(invalid="ignore"):
        stays = (np.abs(orbits) < _FAR).all(axis=(1, 2))
    if not stays.any():
        return
    orbits = orbits[stays]
    for period in periods:
        which = rng.integers(len(orbits), size=count)
        when = rng.integers(steps - period + 1, size=count)
        when[: count // 2] = steps - period  # of the settled end
        yield model.region(orbits[which[:, None], when[:, None] + np.arange(period)])
