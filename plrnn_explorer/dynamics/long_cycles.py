"""Stable cycles of any period, from an orbit that has nearly settled on one."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle, make_cycle
from plrnn_explorer.dynamics.words import realised
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: An orbit that comes back within this share of its extent may be settling on a cycle.
_RETURN = 1e-2
#: Periods tried, the nearest returns first.
_TRIED = 8
#: Numbers in the Jacobians of one word.
_MOST_NUMBERS = 20_000_000


def cycle_of_orbit(model: PiecewiseLinearMap, orbit: Floats) -> Cycle | None:
    """Return the stable cycle that an orbit settles on, solved exactly from its itinerary.

    Parameters
    ----------
    model : PiecewiseLinearMap
    orbit : (n, M) float array
        After its transient; cycles of period up to n / 2 are found.

    Returns
    -------
    Cycle or None
        None if no itinerary that the orbit repeats belongs to a stable cycle that realises it.

    Notes
    -----
    The periods tried are those after which the orbit returns nearest to its last point and has just run twice
    through one itinerary. Whether there is a cycle is then decided by the linear equation of that itinerary
    (SCYFI: Eisenmann et al., NeurIPS 2023, section 3), not by how near the return was: orbits on a closed
    curve return as near as one likes.
    """
    codes, tried = model.region(orbit), set[int]()
    for period in _return_periods(orbit):
        word = codes[-period:]
        if not np.array_equal(word, codes[-2 * period : -period]):
            continue
        word = _root(word)
        cycle = None if len(word) in tried else _solve(model, word)
        if cycle is not None:
            return cycle
        tried.add(len(word))
    return None


def _return_periods(orbit: Floats) -> list[int]:
    """Times of return near the last point: the nearest returns, and the shortest of those about as near."""
    size = float(np.linalg.norm(np.ptp(orbit, axis=0)))
    distances = np.linalg.norm(orbit[-2::-1] - orbit[-1], axis=1)[: len(orbit) // 2]
    at = np.flatnonzero(distances <= _RETURN * size + 1e-12 * float(np.abs(orbit[-1]).max()))
    nearest = at[np.argsort(distances[at], kind="stable")][:_TRIED]
    if not len(nearest):
        return []
    shortest = at[distances[at] <= 2 * distances[nearest[-1]]][:_TRIED]
    return [int(p) + 1 for p in dict.fromkeys([*nearest.tolist(), *shortest.tolist()])]


def _root(word: Bools) -> Bools:
    """The shortest word of which this one is a repetition."""
    k = len(word)
    return next(
        word[:p] for p in range(1, k + 1) if k % p == 0 and np.array_equal(word, np.roll(word, p, axis=0))
    )


def _solve(model: PiecewiseLinearMap, word: Bools) -> Cycle | None:
    """Cycle of a word (k, H) if it is stable and realises the word."""
    M = model.dimension
    if len(word) * M * max(M, 1) > _MOST_NUMBERS:
        return None
    jacobians, offsets = model.jacobian(word), model.offset(word)
    product, constant = np.eye(M), np.zeros(M)
    for J, b in zip(jacobians, offsets):
        product, constant = J @ product, J @ constant + b
    if np.abs(np.linalg.eigvals(product)).max() >= 1 - 1e-9:
        return None
    first = np.linalg.solve(np.eye(M) - product, constant)
    # Stable: going round forgets the rounding of the solution.
    points = np.empty((len(word), M))
    z = first
    for _ in range(2):
        for i, (J, b) in enumerate(zip(jacobians, offsets)):
            points[i] = z
            z = J @ z + b
    real, codes = realised(model, points[None], word[None])
    return make_cycle(model, points, codes[0]) if real[0] else None
