"""Every cycle of a map of the plane, by search over itineraries with exact polygons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.plane_regions import region_steps
from plrnn_explorer.dynamics.transitions import TooManyWords, Transitions, letters_of, transition_steps
from plrnn_explorer.dynamics.words import Alphabet, solve_letters
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints
from plrnn_explorer.phrases import phrase

#: Words and vertices one call of a compiled loop may return: some milliseconds of work.
_WORDS, _VERTICES = 20_000, 200_000
#: Words followed round by one call, and words whose equations are solved in one go.
_CLOSED, _SOLVED = 10_000, 1000
_REGIONS = phrase("Regions found so far: {n:,}")
_LINKS = phrase("Transitions between {n:,} regions: {share}")


Letters = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class _Front:
    """Words of one length that may begin a cycle: their letters (N, t), the length of the longest Lyndon
    prefix (N,) and the polygons of the points F^(t-1) of the points that follow the word, as in `Polygons`.
    """

    words: Letters
    lyndon: Letters
    start: Ints
    vertices: Floats

    def first(self, n: int) -> _Front:
        return _Front(self.words[:n], self.lyndon[:n], self.start[: n + 1], self.vertices[: self.start[n]])


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
        steps = region_steps(self._model)
        while True:
            try:
                n = next(steps)
            except StopIteration as end:
                polygons, codes = end.value
                break
            if n > self._max_words:
                raise TooManyWords
            yield _REGIONS.format(n=n)
        codes, letters = letters_of(codes)
        ones = np.ones(len(letters), dtype=np.int32)
        first = letters[:, None].astype(np.int32)
        self.depth = 1
        self._fronts = [_Front(first, ones, polygons.start, polygons.vertices)]
        links = transition_steps(self._model, polygons, codes, letters)
        while True:
            try:
                share = next(links)
            except StopIteration as end:
                self._links: Transitions = end.value
                return
            yield _LINKS.format(n=len(codes), share=f"{share:.0%}")

    def cycles(self) -> Iterator[list[Cycle]]:
        """Cycles whose period is the present depth, in batches."""
        alphabet = Alphabet(self._links.codes, self._links.jacobians, self._links.offsets)
        for words in self._closing_words():
            if words is None:
                yield []
                continue
            for first in range(0, len(words), _SOLVED):
                yield solve_letters(self._model, alphabet, words[first : first + _SOLVED].astype(np.int64))[0]

    def _closing_words(self) -> Iterator[Letters | None]:
        """Lyndon words that can be followed once more by points that followed them, each once, at the end."""
        from plrnn_explorer.dynamics.kernels.itineraries import closing

        found = []
        for front in self._fronts:
            row = 0
            while row < len(front.words):
                chosen = np.empty(_CLOSED, dtype=np.int64)
                row, n = closing(
                    front.words, front.lyndon, front.start, front.vertices, row, row + _CLOSED,
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
        from plrnn_explorer.dynamics.kernels.itineraries import grow

        grown: list[_Front] = []
        total, done, n_words = 0, 0, sum(len(front.words) for front in self._fronts)
        for front in self._fronts:
            row = 0
            while row < len(front.words):
                new = self._empty(len(front.words) - row)
                row, n = grow(
                    front.words, front.lyndon, front.start, front.vertices, row,
                    *self._links.tables, new.words, new.lyndon, new.start, new.vertices,
                )  # fmt: skip
                total += n
                if total > self._max_words:
                    raise TooManyWords
                n_vertices = int(new.start[n])
                grown.append(
                    _Front(new.words[:n], new.lyndon[:n], new.start[: n + 1], new.vertices[:n_vertices])
                )
                yield (done + row) / n_words
            done += len(front.words)
        self._fronts = grown
        self.depth += 1

    def _empty(self, n: int) -> _Front:
        """Room for the children of at most n words."""
        from plrnn_explorer.dynamics.kernels.itineraries import ROOM

        most = max(1, int(np.diff(self._links.first).max(initial=0)))
        n_words = min(n * most, max(_WORDS, most))
        n_vertices = min(n_words * ROOM, max(_VERTICES, most * ROOM))
        return _Front(
            np.empty((n_words, self.depth + 1), dtype=np.int32),
            np.empty(n_words, dtype=np.int32),
            np.zeros(n_words + 1, dtype=np.int64),
            np.empty((n_vertices, 3)),
        )


def _distinct(words: Letters) -> Letters:
    """Each word once, in lexicographic order."""
    if len(words) < 2:
        return words
    words = words[np.lexsort(words.T[::-1])]
    new = np.append(True, (words[1:] != words[:-1]).any(axis=1))
    return np.asarray(words[new])
