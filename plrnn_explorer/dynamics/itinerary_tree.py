"""Every cycle of a map of the plane, by depth-first search over itineraries with exact polygons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.words import solve_words
from plrnn_explorer.models.arrangement import border_lines, regions_in_steps, with_constant_units
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Polygons, bounds, concatenate, split_at_lines

Ints = NDArray[np.int64]
#: Values of border functions at polygons computed in one go: some tens of milliseconds of work.
_CHUNK_NUMBERS = 60_000
#: Numbers in the linear systems of words solved in one go.
_SOLVE_NUMBERS = 400_000


@dataclass(frozen=True, eq=False)
class _Front:
    """Words of one length that may begin a cycle: their letters (N, t), the length of the longest Lyndon
    prefix (N,) and the set of points F^(t-1) of the points that follow the word.
    """

    words: Ints
    lyndon: Ints
    polygons: Polygons

    def take(self, chosen: Bools) -> _Front:
        return _Front(self.words[chosen], self.lyndon[chosen], self.polygons.take(chosen))


class TooManyWords(Exception):  # noqa: N818 - it ends a proof, it is not a fault
    """More words are realised than the budget allows."""


class ItineraryTree:
    """Search for the cycles of a map of the plane, period by period.

    Each node is a word and the convex polygon of points that can follow it, regions to infinity included, so
    what is found is complete for the whole plane. Only words that are the smallest of their rotations so far
    (prenecklaces: Fredricksen, Kessler and Maiorana) and that stay in one strongly connected set of
    transitions between regions are followed.
    """

    def __init__(self, model: PiecewiseLinearMap, max_words: int = 300_000) -> None:
        self._model = model
        self._max_words = max_words
        self._lines = border_lines(model)
        self._component: Ints | None = None

    def prepare(self) -> Iterator[int]:
        """Enumerate the regions, the words of length 1; yields their number so far.

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
                self._begin(*end.value)
                return
            if n > self._max_words:
                raise TooManyWords
            yield n

    def _begin(self, polygons: Polygons, codes: Bools) -> None:
        packed = np.packbits(codes, axis=1)
        _, first, letters = np.unique(packed, axis=0, return_index=True, return_inverse=True)
        self.codes = codes[first]
        self._jacobians, self._offsets = self._model.jacobian(self.codes), self._model.offset(self.codes)
        # A random linear hash finds the letter of a code; the code itself is compared after.
        self._weights = np.random.default_rng(7).integers(-(2**62), 2**62, self.codes.shape[1])
        hashes = self.codes @ self._weights
        self._order = np.argsort(hashes)
        self._hashes = hashes[self._order]
        if len(np.unique(hashes)) < len(hashes):
            raise RuntimeError("two regions share a hash")
        letters = letters.reshape(-1).astype(np.int64)
        self.front = _Front(letters[:, None], np.ones(len(letters), dtype=np.int64), polygons)
        self._bounds = _bounds_by_letter(polygons, letters, len(self.codes))

    @property
    def depth(self) -> int:
        """Length of the words reached so far."""
        return int(self.front.words.shape[1])

    def cycles(self) -> Iterator[list[Cycle]]:
        """Cycles whose period is the present depth, in batches."""
        words = self._closing_words()
        size = 1 + _SOLVE_NUMBERS // (self.depth * (4 * self.depth + self.codes.shape[1]))
        for first in range(0, len(words), size):
            yield solve_words(self._model, self.codes[words[first : first + size]])

    def _closing_words(self) -> Ints:
        """Lyndon words whose last set of points has an image that can meet the first region, each once."""
        lyndon = self.front.take(self.front.lyndon == self.depth)
        if len(lyndon.words) == 0:
            return lyndon.words
        last = lyndon.words[:, -1]
        image = lyndon.polygons.mapped(self._jacobians[last], self._offsets[last])
        low, high = bounds(image)
        first_low, first_high = self._bounds
        first = lyndon.words[:, 0]
        meets = (low <= first_high[first]) & (high >= first_low[first])
        return np.asarray(np.unique(lyndon.words[meets.all(axis=1)], axis=0))

    def deepen(self) -> Iterator[float]:
        """Follow every word one step; yields the share done.

        Raises
        ------
        TooManyWords
            When the next depth has more words than the budget; the present depth stays valid.
        """
        if self._component is None:
            yield from self._find_components()
        grown: list[_Front] = []
        total = 0
        for share, front in self._children():
            front = front.take(self._may_close(front))
            total += len(front.words)
            if total > self._max_words:
                raise TooManyWords
            grown.append(front)
            yield share
        self.front = _join(grown) if grown else self.front.take(np.zeros(len(self.front.words), dtype=bool))

    def _children(self) -> Iterator[tuple[float, _Front]]:
        """All words one letter longer, in chunks, with the share done."""
        n = len(self.front.words)
        size = 20 + _CHUNK_NUMBERS // max(1, len(self._lines))
        for first in range(0, n, size):
            chosen = np.zeros(n, dtype=bool)
            chosen[first : first + size] = True
            part = self.front.take(chosen)
            last = part.words[:, -1]
            image = part.polygons.mapped(self._jacobians[last], self._offsets[last])
            pieces, codes, parents = split_at_lines(image, self._lines)
            words = np.hstack([part.words[parents], self._letters(codes)[:, None]])
            yield min(1.0, (first + size) / n), _Front(words, part.lyndon[parents], pieces)

    def _letters(self, codes: Bools) -> Ints:
        codes = with_constant_units(self._model, codes)
        found = np.searchsorted(self._hashes, codes @ self._weights)
        letters = self._order[np.minimum(found, len(self._order) - 1)]
        if not np.array_equal(self.codes[letters], codes):
            # Rounding made a sliver of a region that has no interior: nothing follows it for sure.
            wrong = (self.codes[letters] != codes).any(axis=1)
            distances = [(self.codes != code).sum(axis=1) for code in codes[wrong]]
            letters[wrong] = [int(np.argmin(d)) for d in distances]
        return letters

    def _may_close(self, front: _Front) -> Bools:
        """Whether a word may still become a cycle; updates the Lyndon prefixes in place."""
        words, t = front.words, front.words.shape[1]
        compared = words[np.arange(len(words)), t - 1 - front.lyndon]
        last = words[:, -1]
        front.lyndon[last > compared] = t
        component = self._component
        assert component is not None
        return np.asarray((last >= compared) & (component[last] == component[words[:, -2]]))

    def _find_components(self) -> Iterator[float]:
        """Strongly connected sets of regions under "F of one meets the other"."""
        n = len(self.codes)
        pairs = []
        total = 0
        for share, front in self._children():
            total += len(front.words)
            if total > 4 * self._max_words:
                raise TooManyWords
            pairs.append(np.unique(front.words, axis=0))
            yield 0.5 * share
        edges = np.concatenate(pairs)
        graph = coo_array((np.ones(len(edges), dtype=np.int8), (edges[:, 0], edges[:, 1])), shape=(n, n))
        _, component = connected_components(graph, directed=True, connection="strong")
        self._component = component.astype(np.int64)


def _bounds_by_letter(polygons: Polygons, letters: Ints, n: int) -> tuple[Floats, Floats]:
    """Bounding boxes of the regions; a region may be several polygons."""
    low, high = np.full((n, 2), np.inf), np.full((n, 2), -np.inf)
    piece_low, piece_high = bounds(polygons)
    np.minimum.at(low, letters, piece_low)
    np.maximum.at(high, letters, piece_high)
    return low, high


def _join(fronts: list[_Front]) -> _Front:
    return _Front(
        np.concatenate([f.words for f in fronts]),
        np.concatenate([f.lyndon for f in fronts]),
        concatenate([f.polygons for f in fronts]),
    )
