"""Words a search for cycles starts from: random ones, those of orbits, and those near cycles found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.window import parameter_scale
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints

#: Kinds of starting words; the first two do not depend on what was found.
KINDS = ("random words", "orbits", "neighbours")
#: Orbits followed from random points before they have settled.
_TRANSIENTS = 200
#: Arithmetic operations for them: fewer are followed for large networks.
_TRANSIENT_WORK = 2e8
#: Stretches of orbit whose ends are compared to find those that nearly close.
_STRETCHES = 4000


class StartingWords:
    """Draws starting words of one period.

    Random words are the codes of independent random points around the orbits and at other scales, and random
    codes, which need not belong to any region. Words of orbits are those of stretches of k steps, settled or
    not, half of them the ones that come back nearest to where they began (close returns: Auerbach et al.,
    Phys. Rev. Lett. 58, 2387, 1987). Neighbours join the itineraries of two shorter cycles, or repeat that of
    one, or take a cycle of this period, and change a unit or two.
    """

    def __init__(
        self,
        model: PiecewiseLinearMap,
        orbits: Floats,
        period: int,
        known: Sequence[Cycle],
        rng: np.random.Generator,
    ) -> None:
        self._model, self._period, self._rng = model, period, rng
        seen = np.concatenate([orbits.reshape(-1, model.dimension), *(cycle.points for cycle in known)])
        low, high = seen.min(axis=0), seen.max(axis=0)
        self._middle, self._half = (low + high) / 2, (high - low) / 2
        self._wide = parameter_scale(model)
        self._orbits = self._with_transients(orbits)
        self._shorter: dict[int, list[Bools]] = {}
        for cycle in known:
            if cycle.period < period:
                self._shorter.setdefault(cycle.period, []).append(cycle.regions)
        self._parts = [p for p in self._shorter if period % p == 0 or period - p in self._shorter]
        self._close = self._closest_returns()

    def draw(self, n: int, found: Sequence[Cycle]) -> tuple[Bools, Ints]:
        """Draw n words (n, k, H) and what they are, (n, 3): one in the column of their kind."""
        near = n // 3 if found or self._parts else 0
        seen = (n - near) // 2
        words = [self._random(n - near - seen), self._from_orbits(seen)]
        if near:
            words.append(np.array([self._neighbour(found) for _ in range(near)]))
        kinds = np.repeat(np.eye(3, dtype=np.int64), [n - near - seen, seen, near], axis=0)
        return np.concatenate(words), kinds

    def _random(self, n: int) -> Bools:
        words = self._model.region(self._points((n, self._period)))
        words[: n // 3] = self._rng.random((n // 3, *words.shape[1:])) < 0.5
        return words

    def _points(self, shape: tuple[int, ...]) -> Floats:
        """Random points (*shape, M) around what was seen, and at multiples of the parameters' scale."""
        around = self._middle + self._rng.uniform(-1.5, 1.5, (*shape, len(self._middle))) * self._half
        scale = self._wide * np.exp(self._rng.uniform(-3.0, 1.5, (shape[0], *[1] * len(shape))))
        wide = self._rng.standard_normal((*shape, len(self._middle))) * scale
        return np.asarray(around + np.where(self._rng.random((shape[0], *[1] * len(shape))) < 0.5, wide, 0.0))

    def _with_transients(self, orbits: Floats) -> Floats:
        """Orbits that have settled, and ones that have not: these pass by the cycles that repel."""
        steps = orbits.shape[1] - 1
        M, H = self._model.dimension, self._model.n_units
        n = min(_TRANSIENTS, max(8, int(_TRANSIENT_WORK / (4 * steps * M * (M + H)))))
        begun = self._model.orbit(self._points((n,)), steps)
        stays = np.isfinite(begun) & (np.abs(begun) < 1e6 * (self._wide + np.abs(self._middle) + self._half))
        return np.concatenate([orbits, np.where(stays.all(axis=2, keepdims=True), begun, np.nan)])

    def _from_orbits(self, n: int) -> Bools:
        which = self._rng.integers(len(self._orbits), size=n)
        when = self._rng.integers(self._orbits.shape[1] - self._period + 1, size=n)
        nearest = self._close[self._rng.integers(len(self._close), size=n // 2)]
        which[: n // 2], when[: n // 2] = nearest.T
        return self._model.region(self._orbits[which[:, None], when[:, None] + np.arange(self._period)])

    def _closest_returns(self) -> Ints:
        """Orbit and step (n, 2) of the stretches that come back nearest to their begin, for their size."""
        k, orbits = self._period, self._orbits
        steps = orbits.shape[1] - k
        size = np.full((len(orbits), steps), 1e-300)
        for j in range(1, k + 1):
            gap = np.abs(orbits[:, j : j + steps] - orbits[:, :steps]).max(axis=2)
            size = np.maximum(size, gap)
        flat = (gap / size).reshape(-1) + 1e-3 * self._rng.random(size.size)
        best = np.argsort(flat, kind="stable")[: max(1, min(_STRETCHES, len(flat) // 4))]
        return np.stack(np.divmod(best, steps), axis=1)

    def _neighbour(self, found: Sequence[Cycle]) -> Bools:
        rng = self._rng
        if found and (not self._parts or rng.random() < 0.5):
            cycle = found[int(rng.integers(len(found)))]
            changed = changed_at_a_border(self._model, cycle.regions[None], cycle.points[None], rng)
            return np.asarray(changed[0])
        word = self._joined()
        for _ in range(rng.integers(1, 3) if self._model.n_units else 0):
            step, unit = rng.integers(len(word)), rng.integers(self._model.n_units)
            word[step, unit] = ~word[step, unit]
        return word

    def _joined(self) -> Bools:
        """A word of this period put together from those of shorter cycles."""
        rng, k = self._rng, self._period
        p = self._parts[rng.integers(len(self._parts))]
        first = self._shorter[p][rng.integers(len(self._shorter[p]))]
        if k - p not in self._shorter or (k % p == 0 and rng.random() < 0.5):
            return np.tile(first, (k // p, 1))
        second = self._shorter[k - p][rng.integers(len(self._shorter[k - p]))]
        turned = np.roll(first, rng.integers(p), 0), np.roll(second, rng.integers(k - p), 0)
        return np.asarray(np.concatenate(turned))


def changed_at_a_border(
    model: PiecewiseLinearMap, words: Bools, points: Floats, rng: np.random.Generator
) -> Bools:
    """Words (B, k, H) with one unit of one step changed, one of the three with the nearest borders."""
    changed: Bools = words.copy()
    norms = np.linalg.norm(model.W2, axis=1)
    if not norms.any() or len(words) == 0:
        return changed
    rows, steps = np.arange(len(words)), rng.integers(words.shape[1], size=len(words))
    with np.errstate(divide="ignore", invalid="ignore"):
        distance = np.abs(model.preactivation(points[rows, steps])) / norms
    near = np.argsort(distance, axis=1)[:, :3]
    units = near[rows, rng.integers(min(3, int(np.sum(norms > 0))), size=len(words))]
    changed[rows, steps, units] ^= True
    return changed
