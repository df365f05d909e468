"""Symbolic dynamics: the regions an attractor visits, its words and their entropies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from plrnn_explorer.dynamics.batch_means import blocked_error
from plrnn_explorer.dynamics.cycle_search import chao1
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.region_graph import graph_entropy
from plrnn_explorer.dynamics.visits import Visits, visit_steps
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark

Ints = NDArray[np.int64]

#: Words longer than those with this share of the steps as different words are too thinly sampled.
_SAMPLED = 0.02
#: A fall of the entropy rate by less than this share from one length to the next counts as settled.
_CONVERGED = 0.02
#: Blocks of the series whose mean is the entropy rate.
_BLOCKS = 1024
_MESSAGE = mark("Regions and words")
_UNSEEN = phrase("About {n} more regions are estimated not to have been visited yet.")
_TOO_MANY = phrase("The regions are too many for the steps to estimate an entropy rate.")
_FALLS = phrase(
    "The entropy rate still falls with the length of the words (by {drop} at {length}): it is an upper "
    "estimate."
)


@dataclass(frozen=True, eq=False)
class Symbols:
    """The graph of visited regions and the words that occurred along orbits.

    Attributes
    ----------
    codes : (R, H) bool array
        Codes of the visited regions, the most frequent first; a region's number is its row.
    counts : (R,) int array
        Points in each region.
    sources, targets, transitions : (E,) int array
        Steps from region `sources` to region `targets` (numbers) and how often each was made; the most
        frequent first.
    words : (W, n) int array
        The different words (sequences of region numbers) of the greatest length n, the most frequent first.
    word_counts : (W,) int array
    word_numbers : (n,) int array
        Number of different words of length 1 … n.
    block_entropies : (n,) float array
        Shannon entropy of the words of length 1 … n in nats, with the first correction for the finite number
        of samples.
    graph_entropies : (n,) float array
        Topological entropy, in nats per step, of all sequences whose words of length 1 … n occurred; see
        Notes.
    entropy_rate, entropy_rate_error : float
        Nats per step: entropy of the next symbol given the `entropy_length` - 1 before it, and its
        statistical error; NaN where there are too many words for the steps. For a stationary process it
        falls towards the metric entropy of the symbol sequence as the words get longer: an upper estimate.
    entropy_length : int
        Length of the words the rate comes from: the longest that are well sampled; 0 if none are.
    unseen_words : (n,) float array
        Chao1 estimate of the number of words of length 1 … n that belong to the attractor but did not occur.
    steps, orbits : int
        Points per orbit and orbits followed to the end.
    escaped : bool
        Whether an orbit escaped to infinity; it is left out.
    note : str
        What limits the figures; empty where nothing does.
    parameters : mapping

    Notes
    -----
    `graph_entropies[k - 1]` is the topological entropy of the subshift of finite type that allows every
    sequence all of whose words of length k occurred. Where all words of the attractor of that length have
    been seen it is an upper bound of the topological entropy of its symbol sequences; it does not increase
    with k. For k = 1 it is the logarithm of the number of regions, for k = 2 that of the spectral radius of
    the transition graph. A word not seen could raise it: it is a bound for what was observed, not a proof.
    """

    codes: Bools
    counts: Ints
    sources: Ints
    targets: Ints
    transitions: Ints
    words: Ints
    word_counts: Ints
    word_numbers: Ints
    block_entropies: Floats
    graph_entropies: Floats
    unseen_words: Floats
    entropy_rate: float
    entropy_rate_error: float
    entropy_length: int
    steps: int
    orbits: int
    escaped: bool = False
    note: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def n_regions(self) -> int:
        """Number of different regions visited."""
        return len(self.codes)

    @cached_property
    def frequencies(self) -> Floats:
        """(E,) share of the steps out of the source region that go to the target region."""
        leaving = np.bincount(self.sources, weights=self.transitions, minlength=self.n_regions)
        return np.asarray(self.transitions / leaving[self.sources])

    @property
    def topological_entropy_bound(self) -> float:
        """Graph entropy of the longest words of which none is estimated to be missing; NaN if none are."""
        seen = np.flatnonzero(self.unseen_words < 0.5)
        return float(self.graph_entropies[seen[-1]]) if len(seen) else float("nan")


def find_symbols(
    model: PiecewiseLinearMap,
    z0: ArrayLike,
    steps: int = 20_000,
    transient: int = 1000,
    word_length: int = 8,
) -> Symbols:
    """Follow orbits and record the regions they visit, the transitions and the words.

    Parameters
    ----------
    model : PiecewiseLinearMap
    z0 : (M,) or (n, M) array_like
        Initial condition, or several that lead to the same attractor.
    steps : int
        Points recorded of each orbit.
    transient : int
        Steps before the record begins.
    word_length : int
        Longest words counted, at least 1.

    Returns
    -------
    Symbols

    Raises
    ------
    ValueError
        If `z0` has the wrong shape or the numbers make no sense.

    References
    ----------
    Entropies of words: Cover & Thomas, Elements of Information Theory (2006), chapter 4; correction for
    finite samples: Miller (1955), (W - 1) / 2N; unseen regions: Chao, Scand. J. Stat. 11 (1984) 265.
    """
    return finish(symbol_steps(model, z0, steps, transient, word_length))


def symbol_steps(
    model: PiecewiseLinearMap,
    z0: ArrayLike,
    steps: int = 20_000,
    transient: int = 1000,
    word_length: int = 8,
) -> Steps[Symbols]:
    """Record regions and words as a long computation; arguments and result as `find_symbols`."""
    z = np.atleast_2d(np.array(z0, dtype=np.float64))
    if z.ndim != 2 or z.shape[1] != model.dimension or not len(z):
        M = model.dimension
        raise ValueError(f"Initial conditions should have {M} coordinates but z0 has shape {np.shape(z0)}")
    if steps < 2 or transient < 0 or not 1 <= word_length <= steps:
        raise ValueError(
            f"{steps} steps after a transient of {transient} give no words of length {word_length};"
            " use more steps or shorter words"
        )
    parameters = provenance(
        model, z0=z, steps=int(steps), transient=int(transient), word_length=int(word_length)
    )
    return _run(model, z, steps, transient, word_length, parameters)


def _run(
    model: PiecewiseLinearMap,
    z: Floats,
    steps: int,
    transient: int,
    word_length: int,
    parameters: Mapping[str, Any],
) -> Steps[Symbols]:
    result = _nothing(model.n_units, parameters)
    for progress in visit_steps(model, z, steps, transient):
        yield Progress(result, 0.8 * progress.fraction, _MESSAGE)
    visits = progress.result
    if not visits.orbits:
        yield Progress(result, 1.0, _MESSAGE)
        return
    words = _Words(visits, word_length)
    for k in range(word_length):
        words.lengthen()
        yield Progress(result, 0.8 + 0.2 * (k + 1) / word_length, _MESSAGE)
    yield Progress(words.result(parameters), 1.0, _MESSAGE)


def _nothing(H: int, parameters: Mapping[str, Any]) -> Symbols:
    none = np.zeros(0, dtype=np.int64)
    return Symbols(
        np.zeros((0, H), dtype=np.bool_), none, none, none, none, none.reshape(0, 1), none, none,
        np.zeros(0), np.zeros(0), np.zeros(0), np.nan, np.nan, 0, 0, 0,
        escaped=True, note=phrase("Every orbit escaped to infinity."), parameters=parameters,
    )  # fmt: skip


class _Words:
    """Words of growing length along the orbits; each place holds the number of the word that begins there."""

    def __init__(self, visits: Visits, longest: int) -> None:
        self._visits, self._longest = visits, longest
        self._numbers = np.zeros_like(visits.regions)
        self._counts = np.zeros(0, dtype=np.int64)
        self._first = np.zeros(0, dtype=np.int64)
        self._rate = (np.nan, np.nan, 0)
        self._sizes: list[int] = []
        self._entropies: list[float] = []
        self._graphs: list[float] = []
        self._unseen: list[float] = []

    def lengthen(self) -> None:
        """Go from words of length k - 1 to words of length k."""
        R, k = len(self._visits.codes), len(self._sizes) + 1
        regions = self._visits.regions
        places = regions.shape[1] - k + 1
        before, shorter = self._numbers[:, :places], self._counts
        pairs = before * R + regions[:, k - 1 :]
        distinct, first, numbers, counts = np.unique(
            pairs, return_index=True, return_inverse=True, return_counts=True
        )
        self._graphs.append(self._graph(distinct, first, k, R))
        self._numbers, self._counts, self._first = numbers.reshape(pairs.shape), counts, first
        p = counts / pairs.size
        bias = (len(counts) - 1) / (2 * pairs.size)
        self._entropies.append(float(-np.sum(p * np.log(p))) + bias)
        self._sizes.append(len(counts))
        self._unseen.append(chao1(counts.tolist()))
        if len(counts) <= _SAMPLED * pairs.size and self._rate[2] == k - 1:
            self._rate = (*self._entropy_rate(before, shorter), k)

    def _graph(self, distinct: Ints, first: Ints, k: int, R: int) -> float:
        """Entropy of the graph whose nodes are the words of length k - 1, its edges those of length k."""
        if k == 1:
            return float(np.log(R))
        # The word of length k - 1 that begins one place later, where the word occurred first.
        after = self._numbers[:, 1:].ravel()[first]
        return graph_entropy(distinct // R, after, len(self._counts))

    def _entropy_rate(self, before: Ints, shorter: Ints) -> tuple[float, float]:
        """Mean of -log p(next symbol | word before) and its error by blocking."""
        own = self._counts[self._numbers]
        given = np.bincount(before.ravel(), minlength=max(1, len(shorter)))[before]
        surprise = np.log(given / own).T
        blocks = np.array_split(surprise, min(_BLOCKS, len(surprise)))
        means = np.array([block.mean(axis=0) for block in blocks])[:, :, None]
        rate = self._entropies[-1] - (self._entropies[-2] if len(self._entropies) > 1 else 0.0)
        return max(0.0, rate), float(blocked_error(means).error[0])

    def result(self, parameters: Mapping[str, Any]) -> Symbols:
        """Put the figures of all lengths together."""
        visits, n = self._visits, self._longest
        R = len(visits.codes)
        order = np.argsort(-visits.counts, kind="stable")
        rank = np.argsort(order, kind="stable")
        regions = rank[visits.regions]
        pairs, transitions = np.unique(regions[:, :-1] * R + regions[:, 1:], return_counts=True)
        often = np.argsort(-transitions, kind="stable")
        places = regions.shape[1] - n + 1
        row, column = np.divmod(self._first, places)
        listed = np.argsort(-self._counts, kind="stable")
        words = regions[row[listed, None], column[listed, None] + np.arange(n)]
        arrays = (
            visits.codes[order],
            visits.counts[order],
            pairs[often] // R,
            pairs[often] % R,
            transitions[often],
            words,
            self._counts[listed],
            np.array(self._sizes, dtype=np.int64),
            np.array(self._entropies),
            np.array(self._graphs),
            np.array(self._unseen),
        )
        for array in arrays:
            array.setflags(write=False)
        return Symbols(
            *arrays,
            *self._rate,
            steps=regions.shape[1],
            orbits=visits.orbits,
            escaped=visits.escaped,
            note=self._note(R),
            parameters=parameters,
        )

    def _note(self, R: int) -> str:
        notes = []
        unseen, (rate, error, length) = self._unseen[0], self._rate
        if unseen > 0.01 * R and unseen >= 1:
            notes.append(_UNSEEN.format(n=f"{unseen:.0f}"))
        if length == 0:
            notes.append(_TOO_MANY)
        elif length > 1:
            drop = self._entropies[length - 2] - (self._entropies[length - 3] if length > 2 else 0.0) - rate
            if drop > max(3 * error, _CONVERGED * rate):
                notes.append(_FALLS.format(drop=f"{drop:.2g}", length=length))
        return " ".join(notes)
