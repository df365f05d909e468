"""Baseline: the heuristic search for cycles of Eisenmann et al. (NeurIPS 2023), one itinerary at a time."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import PiecewiseLinearMap

#: Repetitions the authors give as defaults, by period: (below this period, repetitions).
OUTER = ((8, 10), (30, 40))
INNER = ((3, 20), (6, 60), (8, 300), (20, 1080))


def scyfi(
    model: PiecewiseLinearMap, max_period: int, *, share: float = 1.0, seed: int = 0
) -> list[list[np.ndarray]]:
    """Cycles found by period, each as its points (k, M): list index k - 1 for period k.

    Algorithm 1 of the paper: start from random regions, solve for the cycle they would have, go on from the
    regions its orbit visits. A cycle is new if its first point, rounded to two digits, was not on one found
    before. Both counters start again after each new cycle. `share` shrinks the inner repetitions.
    """
    rng = np.random.default_rng(seed)
    shorter: set[tuple[float, ...]] = set()
    found = []
    for period in range(1, max_period + 1):
        outer = next(n for below, n in OUTER if period < below)
        inner = max(1, round(share * next(n for below, n in INNER if period < below)))
        cycles = _of_period(model, period, outer, inner, shorter, rng)
        for cycle in cycles:
            shorter.update(map(_rounded, cycle))
        found.append(cycles)
    return found


def _of_period(model, period, outer, inner, shorter, rng):
    known: set[tuple[float, ...]] = set()
    cycles = []
    restart = -1
    while restart < outer:
        restart += 1
        word = rng.random((period, model.n_units)) < 0.5
        tries = 0
        while tries < inner:
            tries += 1
            orbit = _candidate(model, word)
            if orbit is None:
                word = rng.random((period, model.n_units)) < 0.5
                continue
            visited = orbit @ model.W2.T + model.h2 > 0
            first = _rounded(orbit[0])
            if not np.array_equal(visited, word):
                word = visited
                continue
            if first not in shorter and first not in known:
                cycles.append(orbit)
                known.update(map(_rounded, orbit))
                restart = tries = 0
            word = rng.random((period, model.n_units)) < 0.5
    return cycles


def _candidate(model, word):
    """Points of the cycle a word would have, or None where its equations are singular."""
    M = model.dimension
    product, constant = np.eye(M), np.zeros(M)
    for active in word:
        jacobian = model.A + (model.W1 * active) @ model.W2
        product = jacobian @ product
        constant = jacobian @ constant + model.W1 @ (active * model.h2) + model.h1
    try:
        z = np.linalg.solve(np.eye(M) - product, constant)
    except np.linalg.LinAlgError:
        return None
    orbit = np.empty((len(word), M))
    for i in range(len(word)):
        orbit[i] = z
        z = model.A @ z + model.W1 @ np.maximum(model.W2 @ z + model.h2, 0.0) + model.h1
    return orbit


def _rounded(point):
    return tuple(np.round(point, 2) + 0.0)


def necklace_counts(model: PiecewiseLinearMap, max_period: int) -> list[int]:
    """Numbers of cycles by period from every itinerary of a map with one unit: the truth, slowly."""
    return [sum(_is_real(model, word) for word in _lyndon(k)) for k in range(1, max_period + 1)]


def _is_real(model, word):
    codes = np.array(word, dtype=bool)[:, None]
    orbit = _candidate(model, codes)
    if orbit is None:
        return False
    return bool(np.array_equal(orbit @ model.W2.T + model.h2 > 0, codes))


def _lyndon(length):
    """Lyndon words of this length over {0, 1} (Duval 1988)."""
    word = [-1]
    while word:
        word[-1] += 1
        m = len(word)
        if m == length:
            yield tuple(word)
        while len(word) < length:
            word.append(word[-m])
        while word and word[-1] == 1:
            word.pop()
