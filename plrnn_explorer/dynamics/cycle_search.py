"""Cycles by SCYFI's search over itineraries, in batches, from several kinds of starting words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.starting_words import KINDS, StartingWords, changed_at_a_border
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.dynamics.window import bounded_orbit_steps
from plrnn_explorer.dynamics.words import Alphabet, cycles_of, realised, solved
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints

#: Rounds after which a word that still changes is given up (SCYFI's inner loop), fewer for large networks.
_ROUNDS, _FEWEST_ROUNDS = 40, 6
#: Arithmetic operations of a search before it is content with fewer rounds.
_SEARCH_WORK = 2e10
#: Arithmetic operations of one round over a batch of words: some tens of milliseconds.
_BATCH_WORK = 3e7
#: Words of one batch at most; words near cycles found come from all batches before.
_BATCH_WORDS = 200


@dataclass(frozen=True)
class Searched:
    """What a search found so far.

    Attributes
    ----------
    cycles : mapping of key to Cycle
    hits : Counter of keys
        How many of the starts led to each cycle.
    found_by : mapping of kind of start to set of keys
    singular : int
        Words met on the way whose equations were singular to rounding: they lead nowhere.
    share : float
        Of the starts used.
    """

    cycles: dict[bytes, Cycle] = field(default_factory=dict)
    hits: Counter[bytes] = field(default_factory=Counter)
    found_by: dict[str, set[bytes]] = field(default_factory=lambda: {kind: set() for kind in KINDS})
    singular: int = 0
    share: float = 0.0

    @property
    def missing(self) -> float:
        """Estimate of the number of cycles not found, at least (Chao1)."""
        return chao1(list(self.hits.values()))


def search(
    model: PiecewiseLinearMap,
    period: int,
    starts: int,
    rng: np.random.Generator,
    known: Sequence[Cycle] = (),
) -> Iterator[Searched]:
    """Search cycles of one period by itinerary iteration (SCYFI: Eisenmann et al., NeurIPS 2023, section 3).

    A word is solved, replaced by the codes of the points obtained, and so on until it repeats itself; one
    that goes back and forth between two words is changed at a border near one of its points. The starting
    words are random, seen in simulated orbits, and changed from cycles found before (see `StartingWords`);
    cycles are told apart by their itinerary.

    Yields
    ------
    Searched
        What is found so far; the same objects, filled further.
    """
    cycles, hits = Searched().cycles, Counter[bytes]()
    found_by: dict[str, set[bytes]] = {kind: set() for kind in KINDS}
    orbits: Floats | None = None
    for step in bounded_orbit_steps(model, period + 200, rng):
        orbits = step
        yield Searched(cycles, hits, found_by)
    assert orbits is not None
    words_from = StartingWords(model, orbits, period, known, rng)
    size = min(_BATCH_WORDS, max(3, int(_BATCH_WORK / _word_work(model, period))))
    rounds = int(_SEARCH_WORK / (starts * _word_work(model, period))) if starts else 0
    rounds = min(_ROUNDS, max(_FEWEST_ROUNDS, rounds))
    done, singular = 0, 0
    while done < starts:
        words, weights = words_from.draw(min(size, starts - done), list(cycles.values()))
        done += len(words)
        before = np.zeros_like(words)
        for _ in range(rounds):
            words, before, weights, ended, n_singular = _improve(model, words, before, weights, rng)
            singular += n_singular
            for cycle, weight in ended:
                cycles.setdefault(cycle.key, cycle)
                hits[cycle.key] += int(weight.sum())
                for kind in np.flatnonzero(weight):
                    found_by[KINDS[kind]].add(cycle.key)
            yield Searched(cycles, hits, found_by, singular, done / starts)
            if len(words) == 0:
                break


def chao1(hits: list[int]) -> float:
    """Estimate how many kinds were never hit from how many were hit once and twice (Chao 1984, unbiased)."""
    once, twice = sum(h == 1 for h in hits), sum(h == 2 for h in hits)
    return once * (once - 1) / (2 * (twice + 1))


def _word_work(model: PiecewiseLinearMap, period: int) -> float:
    """Arithmetic operations of solving one word."""
    M = model.dimension
    return float(period * (25 * M**3 + 200 * M**2 + 2 * M * (M + 1) * model.n_units))


def _improve(
    model: PiecewiseLinearMap, words: Bools, before: Bools, weights: Ints, rng: np.random.Generator
) -> tuple[Bools, Bools, Ints, list[tuple[Cycle, Ints]], int]:
    """One round: new words, the old ones they come from, their weights; cycles that ended the search.

    Equal words are followed once; `weights` (B, kinds) counts the starts of each kind they stand for. A word
    that would become the one `before` it again goes back and forth for ever: it changes by one unit instead.
    """
    B, k, H = words.shape
    codes, letters = letters_of(words.reshape(B * k, H))
    letters, first, same = _distinct(letters.reshape(B, k))
    summed = np.zeros((len(letters), weights.shape[1]), dtype=np.int64)
    np.add.at(summed, same, weights)
    words, before = words[first], before[first]
    points, condition, regular = solved(Alphabet.of(model, codes), letters)
    words, before, points, summed = words[regular], before[regular], points[regular], summed[regular]
    real, own = realised(model, points, words)
    cycles, rows = cycles_of(model, points[real], own[real], condition[regular][real])
    ended = list(zip(cycles, summed[real][rows]))
    words, before, points = words[~real], before[~real], points[~real]
    new = model.region(points)
    stuck = np.flatnonzero((new == before).all(axis=(1, 2)))
    new[stuck] = changed_at_a_border(model, words[stuck], points[stuck], rng)
    return new, words, summed[~real], ended, int(np.sum(~regular))


def _distinct(letters: Ints) -> tuple[Ints, Ints, Ints]:
    """Words (n, k) each once, the row of each and the word of each row."""
    keys = np.ascontiguousarray(letters).view(np.dtype((np.void, letters.shape[1] * 8))).reshape(-1)
    _, first, same = np.unique(keys, return_index=True, return_inverse=True)
    return letters[first], first, same.reshape(-1)
