"""Every cycle of a map of the plane, by search over itineraries with exact polygons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.transitions import TooManyWords, Transitions, letters_of, transition_steps
from plrnn_explorer.dynamics.words import Alphabet, solve_letters
from plrnn_explorer.models.arrangement import regions_in_steps
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints, Polygons, concatenate

#: Words and vertices one call of a compiled loop may return: some milliseconds of work.
_WORDS, _VERTICES = 20_000, 200_000
#: Words followed round by one call, and words whose equations are solved in one go.
_CLOSED, _SOLVED = 20_000, 4000


@dataclass(frozen=True, eq=False)
class _Front:
    """Words of one length that may begin a cycle: their letters (N, t), the length of the longest Lyndon
    prefix (N,) and the set of points F^(t-1) of the points that follow the word.
    """

    words: Ints
    lyndon: Ints
    polygons: Polygons


class ItineraryTree:
    """Search for the cycles of a map of the plane, period by period.

    Each node is a word and the convex polygon of points that can follow it, regions to infinity included, so
    what is found is complete for the whole plane. Only words that are the smallest of their rotations so far
    (prenecklaces: Fredricksen, Kessler and Maiorana) and that stay in one strongly connected set of
    transitions between regions are followed.
    """

    def __init__(self, model: PiecewiseLinearMap, max_words: int = 1_000_000) -> None:
        self._model = model
        self._max_words = max_words

    def prepare(self) -> Iterator[str]:
        """Enumerate the regions, the words of length 1, and their transitions; yields what is being done.

        Raises
        ------
        TooManyWords
            If there are more regions than the budget allows.
        """
        steps = regions_in_steps(self._model)
        while True:
            try:
                n = next(steps)
            except StopIteration as end:
                polygons, codes = end.value
                break
            if n > self._max_words:
                raise TooManyWords
            yield f"{n:,} regions"
        codes, letters = letters_of(codes)
        self.front = _Front(letters[:, None], np.ones(len(letters), dtype=np.int64), polygons)
        links = transition_steps(self._model, polygons, codes, letters)
        while True:
            try:
                share = next(links)
            except StopIteration as end:
                self._links: Transitions = end.value
                return
            yield f"Transitions between {len(codes):,} regions: {share:.0%}"

    @property
    def depth(self) -> int:
        """Length of the words reached so far."""
        return int(self.front.words.shape[1])

    def cycles(self) -> Iterator[list[Cycle]]:
        """Cycles whose period is the present depth, in batches."""
        alphabet = Alphabet(self._links.codes, self._links.jacobians, self._links.offsets)
        for words in self._closing_words():
            if words is None:
                yield []
                continue
            for first in range(0, len(words), _SOLVED):
                yield solve_letters(self._model, alphabet, words[first : first + _SOLVED])[0]

    def _closing_words(self) -> Iterator[Ints | None]:
        """Lyndon words that can be followed once more by points that followed them, each once, at the end."""
        from plrnn_explorer.dynamics.kernels.itineraries import closing

        front = self.front
        found = []
        row = 0
        while row < len(front.words):
            chosen = np.empty(_CLOSED, dtype=np.int64)
            row, n = closing(
                front.words, front.lyndon, front.polygons.start, front.polygons.vertices, row, row + _CLOSED,
                *self._links.tables, chosen,
            )  # fmt: skip
            found.append(front.words[chosen[:n]])
            yield None
        if found:
            yield _distinct(np.concatenate(found))

    def deepen(self) -> Iterator[float]:
        """Follow every word one step; yields the share done.

        Raises
        ------
        TooManyWords
            When the next depth has more words than the budget; the present depth stays valid.
        """
        from plrnn_explorer.dynamics.kernels.itineraries import ROOM, grow

        front, t = self.front, self.depth
        n_most = max(_WORDS, int(np.diff(self._links.first).max(initial=0)))
        n_vertices = max(_VERTICES, n_most * ROOM if n_most > _WORDS else 0)
        words, lyndon = np.empty((n_most, t + 1), dtype=np.int64), np.empty(n_most, dtype=np.int64)
        start, vertices = np.zeros(n_most + 1, dtype=np.int64), np.empty((n_vertices, 3))
        grown: list[_Front] = []
        row, total = 0, 0
        while row < len(front.words):
            row, n = grow(
                front.words, front.lyndon, front.polygons.start, front.polygons.vertices, row,
                *self._links.tables, words, lyndon, start, vertices,
            )  # fmt: skip
            total += n
            if total > self._max_words:
                raise TooManyWords
            pieces = Polygons(vertices[: start[n]].copy(), start[: n + 1].copy())
            grown.append(_Front(words[:n].copy(), lyndon[:n].copy(), pieces))
            yield row / len(front.words)
        self.front = _join(grown, t + 1)


def _distinct(words: Ints) -> Ints:
    """Each word once, in lexicographic order."""
    if len(words) < 2:
        return words
    words = words[np.lexsort(words.T[::-1])]
    new = np.append(True, (words[1:] != words[:-1]).any(axis=1))
    return np.asarray(words[new])


def _join(fronts: list[_Front], t: int) -> _Front:
    if len(fronts) == 1:
        return fronts[0]
    if not fronts:
        none = np.zeros(0, dtype=np.int64)
        return _Front(
            np.zeros((0, t), dtype=np.int64), none, Polygons(np.zeros((0, 3)), np.zeros(1, dtype=np.int64))
        )
    return _Front(
        np.concatenate([f.words for f in fronts]),
        np.concatenate([f.lyndon for f in fronts]),
        concatenate([f.polygons for f in fronts]),
    )
