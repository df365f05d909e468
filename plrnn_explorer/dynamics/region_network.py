"""The regions orbits visit as a weighted graph: how often each, and how often one follows another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.symbols import Symbols
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class RegionNetwork:
    """Regions visited and the steps between them.

    Attributes
    ----------
    codes : (R, H) bool array
        Region codes, the most visited first.
    counts : (R,) int array
        Points in each region.
    sources, targets, transitions : (E,) int array
        Steps from region `sources` to region `targets` (rows of `codes`) and how often each was made; the
        most frequent first.
    omitted : int
        Regions left out by `top`, and `omitted_share` the share of the points in them.
    sizes : (R,) int array
        Regions each node stands for: 1, except in the result of `grouped`, where `codes` are those of the
        most visited region of each group.
    left : (R,) int array
        Steps made out of each region to all regions, those that are not listed too; empty where all are.
    units : tuple of int
        Units by which regions were grouped; empty where they were not.
    """

    codes: Bools
    counts: Ints
    sources: Ints
    targets: Ints
    transitions: Ints
    omitted: int = 0
    omitted_share: float = 0.0
    sizes: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    units: tuple[int, ...] = ()
    left: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def shares(self) -> Floats:
        """(R,) share of the points in each region."""
        kept = 1.0 - self.omitted_share
        return np.asarray(kept * self.counts / max(1, int(self.counts.sum())))

    @property
    def frequencies(self) -> Floats:
        """(E,) share of all steps out of the source, listed or not, that go to the target."""
        leaving = self.leaving
        return np.asarray(self.transitions / leaving[self.sources]) if len(self.sources) else np.zeros(0)

    @property
    def leaving(self) -> Ints:
        """(R,) steps out of each region."""
        if len(self.left):
            return self.left
        listed = np.bincount(self.sources, weights=self.transitions, minlength=len(self))
        return np.asarray(listed.astype(np.int64))

    def rank(self, code: Bools) -> int:
        """Row of a region, or of its group; -1 if it was not visited, or is one of another model's."""
        if np.shape(code) != self.codes.shape[1:]:
            return -1
        which = list(self.units) if self.units else slice(None)
        same = np.flatnonzero((self.codes[:, which] == code[which]).all(axis=1))
        return int(same[0]) if len(same) else -1

    def grouped(self, most: int) -> RegionNetwork:
        """At most `most` groups of regions that agree in some units: those that split the points best.

        The units are taken one after the other, each the one that raises the entropy of the partition most.
        """
        labels, units = np.zeros(len(self), dtype=np.int64), list[int]()
        while True:
            unit, finer = _best_split(self.codes, self.counts, labels, units)
            if unit < 0 or int(finer.max(initial=0)) + 1 > most:
                break
            labels, units = finer, [*units, unit]
        return _lumped(self, labels, tuple(sorted(units)))

    def top(self, most: int) -> RegionNetwork:
        """The `most` most visited regions and the steps among them."""
        if len(self) <= most:
            return self
        kept = (self.sources < most) & (self.targets < most)
        share = float(self.counts[most:].sum() / max(1, int(self.counts.sum())))
        return RegionNetwork(
            self.codes[:most], self.counts[:most], self.sources[kept], self.targets[kept],
            self.transitions[kept], self.omitted + len(self) - most, share, left=self.leaving[:most],
        )  # fmt: skip


#: Units tried for a split: those that are on about half of the time.
_TRIED = 48


def _best_split(codes: Bools, counts: Ints, labels: Ints, taken: list[int]) -> tuple[int, Ints]:
    """The unit that splits the groups best, and the groups with it; -1 if none splits any."""
    total = max(1, int(counts.sum()))
    balance = np.abs(counts @ codes / total - 0.5)
    balance[taken] = 1.0
    best, gain, finer = -1, 0.0, labels
    for unit in np.argsort(balance, kind="stable")[:_TRIED]:
        if balance[unit] >= 0.5:
            break
        split = 2 * labels + codes[:, unit]
        share = np.bincount(split, weights=counts) / total
        entropy = float(-np.sum(share[share > 0] * np.log(share[share > 0])))
        if entropy > gain + 1e-12:
            best, gain, finer = int(unit), entropy, split
    numbers = np.unique(finer, return_inverse=True)[1].astype(np.int64)
    return (best, numbers) if best >= 0 and numbers.max(initial=0) > labels.max(initial=0) else (-1, labels)


def _lumped(network: RegionNetwork, labels: Ints, units: tuple[int, ...]) -> RegionNetwork:
    """One node for each label; the regions are in the order of their counts, so the first speaks for all."""
    counts = np.bincount(labels, weights=network.counts).astype(np.int64)
    first = np.unique(labels, return_index=True)[1]
    order = np.argsort(-counts, kind="stable")
    ranks = np.argsort(order, kind="stable")[labels]
    pairs, at = np.unique(ranks[network.sources] * len(order) + ranks[network.targets], return_inverse=True)
    times = np.bincount(at, weights=network.transitions, minlength=len(pairs)).astype(np.int64)
    often = np.argsort(-times, kind="stable")
    sources, targets = np.divmod(pairs[often], len(order))
    return RegionNetwork(
        network.codes[first[order]], counts[order], sources, targets, times[often],
        sizes=np.bincount(labels)[order], units=units,
    )  # fmt: skip


def network_of_symbols(symbols: Symbols) -> RegionNetwork:
    """The network of orbits that were measured."""
    return RegionNetwork(symbols.codes, symbols.counts, symbols.sources, symbols.targets, symbols.transitions)


def network_of_runs(model: PiecewiseLinearMap, runs: Sequence[Floats]) -> RegionNetwork:
    """The network of orbits given by their points, arrays (n, M); steps lead only within one of them."""
    runs = [run[np.isfinite(run).all(axis=1)] for run in runs]
    return network_of_codes([model.region(run) for run in runs], model.n_units)


def network_of_codes(runs: Sequence[Bools], n_units: int, closed: bool = False) -> RegionNetwork:
    """The network of itineraries: region codes (n, H) in the order of the steps; `closed`: of cycles."""
    runs = [run for run in runs if len(run)]
    if closed:  # twice around makes the step back to the start one of those counted
        twice = network_of_codes([np.concatenate([run, run, run[:1]]) for run in runs], n_units)
        once = network_of_codes(runs, n_units)
        counts = np.zeros(len(twice), dtype=np.int64)
        counts[[twice.rank(code) for code in once.codes]] = once.counts
        return replace(twice, counts=counts, transitions=twice.transitions // 2)
    if not runs:
        none = np.zeros(0, dtype=np.int64)
        return RegionNetwork(np.zeros((0, n_units), dtype=np.bool_), none, none, none, none)
    codes, letters = letters_of(np.concatenate(runs))
    counts = np.bincount(letters, minlength=len(codes))
    order = np.argsort(-counts, kind="stable")
    ranks = np.argsort(order, kind="stable")[letters]
    ends = np.cumsum([len(run) for run in runs])[:-1] - 1
    steps = np.ones(len(ranks) - 1, dtype=np.bool_)
    steps[ends] = False
    pairs = ranks[:-1][steps] * len(codes) + ranks[1:][steps]
    distinct, times = np.unique(pairs, return_counts=True)
    often = np.argsort(-times, kind="stable")
    sources, targets = np.divmod(distinct[often], len(codes))
    return RegionNetwork(codes[order], counts[order], sources, targets, times[often])


def merged(networks: Sequence[RegionNetwork]) -> RegionNetwork:
    """Several networks of one model as one: points and steps are added up."""
    codes, letters = letters_of(np.concatenate([n.codes for n in networks]))
    starts = np.cumsum([0, *(len(n) for n in networks)])
    counts = np.zeros(len(codes), dtype=np.int64)
    np.add.at(counts, letters, np.concatenate([n.counts for n in networks]))
    order = np.argsort(-counts, kind="stable")
    ranks = np.argsort(order, kind="stable")[letters]
    sources = np.concatenate([ranks[n.sources + start] for n, start in zip(networks, starts)])
    targets = np.concatenate([ranks[n.targets + start] for n, start in zip(networks, starts)])
    times = np.concatenate([n.transitions for n in networks])
    pairs, at = np.unique(sources * len(codes) + targets, return_inverse=True)
    total = np.zeros(len(pairs), dtype=np.int64)
    np.add.at(total, at, times)
    often = np.argsort(-total, kind="stable")
    first, second = np.divmod(pairs[often], len(codes))
    return RegionNetwork(codes[order], counts[order], first, second, total[often])


@dataclass(frozen=True)
class UnseenWords:
    """Words of regions that were never seen although every shorter part of them was.

    `numbers` counts them by length (2, 3); `examples` names some as tuples of rows of the network.
    """

    numbers: tuple[int, ...]
    examples: tuple[tuple[int, ...], ...]


def unseen_words(symbols: Symbols, most: int = 6) -> UnseenWords:
    """Words of two and three regions that did not occur (the forbidden words, as far as orbits can tell)."""
    R = symbols.n_regions
    seen = np.sort(symbols.sources * R + symbols.targets)
    pairs = R * R - len(seen)
    entering = np.bincount(symbols.targets, minlength=R)
    leaving = np.bincount(symbols.sources, minlength=R)
    triples = int(entering @ leaving)
    three = symbols.words.shape[1] >= 3
    if three:
        windows = np.lib.stride_tricks.sliding_window_view(symbols.words, 3, axis=1).reshape(-1, 3)
        keys = np.unique(windows @ np.array([R * R, R, 1]))
        triples -= len(keys)
    examples: list[tuple[int, ...]] = []
    if R <= 40:
        missing = np.setdiff1d(np.arange(R * R), seen)[:most]
        examples = [(int(k // R), int(k % R)) for k in missing]
        if three and len(examples) < most:
            graph = np.zeros((R, R), dtype=np.bool_)
            graph[symbols.sources, symbols.targets] = True
            possible = np.flatnonzero((graph[:, :, None] & graph[None]).ravel())
            rest = np.setdiff1d(possible, keys)[: most - len(examples)]
            examples += [(int(k // R**2), int(k // R % R), int(k % R)) for k in rest]
    return UnseenWords((pairs, max(0, triples)) if three else (pairs,), tuple(examples))
