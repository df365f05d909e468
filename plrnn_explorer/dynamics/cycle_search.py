"""Cycles by SCYFI's search over itineraries, in batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.dynamics.window import bounded_orbit_steps
from plrnn_explorer.dynamics.words import Alphabet, cycles_of, realised, solved
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Rounds after which a word that still changes is given up (SCYFI's inner loop).
_ROUNDS = 40
_BATCH_NUMBERS = 1_000_000


def search(
    model: PiecewiseLinearMap, period: int, starts: int, rng: np.random.Generator
) -> Iterator[tuple[dict[bytes, Cycle], Counter[bytes], float]]:
    """Search cycles of one period by itinerary iteration (SCYFI: Eisenmann et al., NeurIPS 2023, section 3).

    A word is solved, replaced by the codes of the points obtained, and so on until it repeats itself.
    Half of the starting words come from random points, half from simulated orbits.

    Yields
    ------
    cycles by key, hits by key, share done
    """
    found: dict[bytes, Cycle] = {}
    hits: Counter[bytes] = Counter()
    M, H = model.dimension, model.n_units
    size = max(1, _BATCH_NUMBERS // max((period * M) ** 2, period * M * H))
    done = 0
    orbits: Floats | None = None
    for step in bounded_orbit_steps(model, period + 200, rng):
        orbits = step
        yield found, hits, 0.0
    assert orbits is not None
    while done < starts:
        words = _starting_words(model, orbits, period, min(size, starts - done), rng)
        done += len(words)
        for _ in range(_ROUNDS):
            words, cycles = _improve(model, words)
            for cycle in cycles:
                found.setdefault(cycle.key, cycle)
                hits[cycle.key] += 1
            yield found, hits, done / starts
            if len(words) == 0:
                break


def chao1(hits: list[int]) -> float:
    """Estimate how many kinds were never hit from how many were hit once and twice (Chao 1984, unbiased)."""
    once, twice = sum(h == 1 for h in hits), sum(h == 2 for h in hits)
    return once * (once - 1) / (2 * (twice + 1))


def _improve(model: PiecewiseLinearMap, words: Bools) -> tuple[Bools, list[Cycle]]:
    """One round: words that are not yet those of their own points, and the cycles of those that are."""
    B, k, H = words.shape
    alphabet_codes, letters = letters_of(words.reshape(B * k, H))
    points, condition, regular = solved(Alphabet.of(model, alphabet_codes), letters.reshape(B, k))
    words, points = words[regular], points[regular]
    real, codes = realised(model, points, words)
    cycles = cycles_of(model, points[real], codes[real], condition[regular][real])
    return model.region(points[~real]), cycles


def _starting_words(
    model: PiecewiseLinearMap, orbits: Floats, period: int, n: int, rng: np.random.Generator
) -> Bools:
    """Words from random points around the orbits (independent letters) and from the orbits themselves."""
    low, high = orbits.min(axis=(0, 1)), orbits.max(axis=(0, 1))
    middle, half = (low + high) / 2, (high - low) / 2 + 1e-9
    random = middle + rng.uniform(-1.5, 1.5, (n - n // 2, period, model.dimension)) * half
    which = rng.integers(len(orbits), size=n // 2)
    when = rng.integers(orbits.shape[1] - period + 1, size=n // 2)
    seen = orbits[which[:, None], when[:, None] + np.arange(period)]
    return model.region(np.concatenate([random, seen]))
