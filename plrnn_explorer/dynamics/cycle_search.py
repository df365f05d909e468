"""Cycles above two dimensions: all itineraries where these are few, else SCYFI's search in batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.dynamics.window import bounded_orbit_steps
from plrnn_explorer.dynamics.words import Alphabet, cycles_of, realised, solve_words, solved
from plrnn_explorer.models.arrangement import all_codes
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Itineraries of one period that are all solved before a search is used instead.
EXHAUSTIVE_WORDS = 20_000
#: Rounds after which a word that still changes is given up (SCYFI's inner loop).
_ROUNDS = 40
_BATCH_NUMBERS = 1_000_000


def n_necklaces(letters: int, period: int) -> int:
    """Number of primitive necklaces (Lyndon words) of a length, by Möbius inversion."""
    divisors = [d for d in range(1, period + 1) if period % d == 0]
    return sum(_moebius(d) * int(letters ** (period // d)) for d in divisors) // period


def is_exhaustible(model: PiecewiseLinearMap, period: int) -> bool:
    """Whether all itineraries of a period can be solved."""
    return model.n_units <= 20 and n_necklaces(2**model.n_units, period) <= EXHAUSTIVE_WORDS


def exhaust(model: PiecewiseLinearMap, period: int) -> Iterator[tuple[list[Cycle], float]]:
    """Solve every itinerary of one period over all 2^H codes; yields the cycles so far and the share done."""
    codes = all_codes(model.n_units)
    words = np.array(list(_lyndon_words(len(codes), period)), dtype=np.int64).reshape(-1, period)
    found: dict[bytes, Cycle] = {}
    size = max(1, _BATCH_NUMBERS // ((period * model.dimension) ** 2 + period * model.dimension**2))
    for first in range(0, max(1, len(words)), size):
        for cycle in solve_words(model, codes[words[first : first + size]]):
            found.setdefault(cycle.key, cycle)
        yield list(found.values()), min(1.0, (first + size) / max(1, len(words)))


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


def _lyndon_words(letters: int, length: int) -> Iterator[tuple[int, ...]]:
    """Lyndon words of exactly this length over 0 … letters - 1 (Duval 1988)."""
    word = [-1]
    while word:
        word[-1] += 1
        if len(word) == length:
            yield tuple(word)
        period = len(word)
        word += [word[i % period] for i in range(period, length)]
        while word and word[-1] == letters - 1:
            word.pop()


def _moebius(n: int) -> int:
    sign, p = 1, 2
    while n > 1:
        if n % p == 0:
            n //= p
            if n % p == 0:
                return 0
            sign = -sign
        p += 1
    return sign
