"""How true a grown manifold is: sampled points, followed towards the cycle."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.growth import Generation
from plrnn_explorer.dynamics.local_manifold import LocalManifold
from plrnn_explorer.dynamics.manifold import Which
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
#: Points and what F misses in the step that led back to them.
Walk = Iterator[tuple[Floats, float]]
#: Up to so many points of a cycle all distances are computed.
_FEW_POINTS = 8
#: Points followed.
SAMPLES = 60
#: Steps between two places to cancel.
_NEWS = 200
#: How near, relatively, the linear part of the way is followed.
_NEAR = 1e-9
#: The most steps iterated.
_MOST = 10_000


def residual(
    model: PiecewiseLinearMap, local: LocalManifold, generations: list[Generation], seed: int = 0
) -> Iterator[tuple[float, Floats]]:
    """Distance from the cycle that sampled points keep when they are iterated towards it.

    Points of a stable manifold are iterated forward by F. Points of an unstable one go back by the inverse of
    F on the manifold (from a segment to the one it is the image of): the inverse on the whole space would
    blow up rounding across the manifold instead of testing it. What F misses in one such step, the defect,
    counts as distance too. Once all are on the local piece, and this was seen to be linear for two rounds of
    the cycle, the rest of the way back is geometric. All is relative to the largest distance at step 0.

    Yields
    ------
    residual : float
        The largest, over the points, of their least distances; at least the largest defect.
    by_steps : (s,) float array
        The largest distance after 0, 1, 2 … steps; the last pair yielded is the whole result.
    """
    sizes = np.array([len(g) for g in generations])
    total = int(sizes.sum())
    rng = np.random.default_rng(seed)
    rows = np.sort(rng.choice(total, size=min(SAMPLES, total), replace=False))
    rate = abs(local.multiplier) ** (-1.0 if local.which == "unstable" else 1.0)
    history, share = _History(generations), rng.random((len(rows), 1))
    if local.which == "stable":
        walk = forward(model, history.points(rows, share))
    else:
        walk = _backward(model, local, history, rows, share)
    return follow(walk, local.cycle, local.which, rate ** (1 / local.cycle.period), len(generations))


def follow(
    walk: Walk, cycle: Cycle, which: Which, rate: float, n_generations: int
) -> Iterator[tuple[float, Floats]]:
    """Follow a walk towards a cycle that is approached by the factor `rate` per step in the end.

    Yields
    ------
    residual, by_steps
        As `residual` does.
    """
    k = cycle.period
    linear = 1 + int(np.log(_NEAR) / np.log(max(rate, 1e-300)))
    on = 2 * k if which == "unstable" else linear
    steps = min(_MOST, n_generations + on)
    distance_to = _Distance(cycle.points)
    least, largest, defect, scale = np.full(1, np.inf), list[float](), 0.0, 1.0
    for step, (z, missed) in zip(range(steps + 1), walk):
        distance = distance_to(z)
        least, defect = np.minimum(least, distance), max(defect, missed)
        largest.append(float(distance.max()))
        scale = max(largest[0], 1e-300)
        if largest[-1] > 1e6 * scale or (step and largest[-1] <= 1e-14 * scale):
            break
        if step % _NEWS == 0:
            yield max(float(least.max()), defect) / scale, _frozen(np.array(largest) / scale)
    if which == "unstable" and len(largest) == n_generations + on + 1:
        last = largest[-1]
        largest += (last * rate ** np.arange(1, linear)).tolist()
        least = np.minimum(least, last * rate ** (linear - 1))
    yield max(float(least.max()), defect) / scale, _frozen(np.array(largest) / scale)


def _frozen(array: Floats) -> Floats:
    array.setflags(write=False)
    return array


class _Distance:
    """Distance of points (n, M) from the nearest of a cycle's points; without a tree where these are few."""

    def __init__(self, points: Floats) -> None:
        self._points = points
        self._tree = cKDTree(points) if len(points) > _FEW_POINTS else None

    def __call__(self, z: Floats) -> Floats:
        if self._tree is not None:
            return np.asarray(self._tree.query(z)[0])
        away = z[:, None] - self._points
        return np.asarray(np.sqrt(np.einsum("nkm,nkm->nk", away, away).min(axis=1)))


def forward(model: PiecewiseLinearMap, z: Floats) -> Walk:
    """Orbits of F from points (n, M)."""
    while True:
        yield z, 0.0
        z = model(z)


class _History:
    """All generations in one table, with the row of every segment's parent."""

    def __init__(self, generations: list[Generation]) -> None:
        sizes = [len(g) for g in generations]
        first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        before = np.concatenate([[0], first[:-1]])
        self.segments = np.concatenate([g.segments for g in generations])
        self.share = np.concatenate([g.share for g in generations])
        self.origin = np.concatenate([g.origin for g in generations])
        self.generation = np.repeat(np.arange(len(sizes)), sizes)
        self.parent = np.concatenate([g.parent + start for g, start in zip(generations, before)])

    def points(self, rows: Ints, share: Floats) -> Floats:
        """Points at the shares (n, 1) of segments."""
        return np.asarray((1 - share) * self.segments[rows, 0] + share * self.segments[rows, 1])


def _backward(
    model: PiecewiseLinearMap, local: LocalManifold, history: _History, rows: Ints, share: Floats
) -> Walk:
    """Orbits back along the segments' ancestors, then linearly into the cycle; the defect of each step."""
    k = local.cycle.period
    generation = history.generation[rows]
    at = (history.origin[rows] // 2 + generation) % k
    rows = rows.copy()
    z = history.points(rows, share)
    yield z, 0.0
    while True:
        grown = generation > 0
        part = history.share[rows]
        share = np.where(grown[:, None], part[:, :1] + share * (part[:, 1:] - part[:, :1]), share)
        rows = np.where(grown, history.parent[rows], rows)
        before = (at - 1) % k
        along = np.sum((z - local.cycle.points[at]) * local.directions[at], axis=1)
        on_local = (
            local.cycle.points[before] + (along / local.factors[before])[:, None] * local.directions[before]
        )
        source = np.where(grown[:, None], history.points(rows, share), on_local)
        defect = float(np.abs(model(source) - z).max())
        z, generation, at = source, np.maximum(generation - 1, 0), before
        yield z, defect
