"""Places for the nodes of a small graph: the same graph always gives the same picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import shortest_path

from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]

#: Improvements of the stress layout, and the relative gain below which it has settled.
_ROUNDS, _SETTLED = 60, 1e-3
#: Offset that keeps nodes with the same neighbours from starting at one place, in edge lengths.
_NUDGE = 0.05
_GOLDEN = 2.399963229728653


def circle_layout(n: int) -> Floats:
    """Places (n, 2) on the unit circle, clockwise from the top."""
    angle = np.pi / 2 - 2 * np.pi * np.arange(n) / max(n, 1)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


def stress_layout(n: int, sources: Ints, targets: Ints, start: Floats | None = None) -> Floats:
    """Places (n, 2) whose distances are near the numbers of edges between the nodes.

    Parameters
    ----------
    n : int
        Number of nodes, some hundreds at most.
    sources, targets : (E,) int array
        Edges; their direction does not matter here.
    start : (n, 2) array, optional
        Places to begin from, so that a graph that grew keeps its shape.

    Notes
    -----
    Stress majorisation (Gansner, Koren & North, Graph Drawing 2004) with weights 1/d^2, from classical
    scaling. Parts without a connection stand one edge farther apart than the longest way within a part.
    """
    if n < 2:
        return np.zeros((n, 2))
    ways = _distances(n, sources, targets)
    places = _classical(ways) if start is None else np.array(start, dtype=np.float64)
    spiral = np.arange(n) * _GOLDEN
    places = places + _NUDGE * np.sqrt(np.arange(n) / n)[:, None] * np.stack(
        [np.cos(spiral), np.sin(spiral)], axis=1
    )
    rounds = _ROUNDS if start is None else _ROUNDS // 3
    return _centred(_majorised(places, ways, rounds), turn=start is None)


def _distances(n: int, sources: Ints, targets: Ints) -> Floats:
    graph = csr_array((np.ones(len(sources)), (sources, targets)), shape=(n, n))
    ways = shortest_path(graph, directed=False, unweighted=True)
    finite = ways[np.isfinite(ways)]
    apart = float(finite.max(initial=1.0)) + 1.0
    return np.asarray(np.where(np.isfinite(ways), ways, apart))


def _classical(ways: Floats) -> Floats:
    """Classical multidimensional scaling of distances (n, n)."""
    n = len(ways)
    centre = np.eye(n) - 1.0 / n
    values, vectors = np.linalg.eigh(-0.5 * centre @ ways**2 @ centre)
    places = vectors[:, -2:][:, ::-1] * np.sqrt(np.maximum(values[-2:][::-1], 0.0))
    signs = np.sign(places[np.argmax(np.abs(places), axis=0), np.arange(places.shape[1])])
    return np.asarray(places * np.where(signs == 0, 1.0, signs))


def _majorised(places: Floats, ways: Floats, rounds: int) -> Floats:
    """Lower the stress round by round; it never rises."""
    n = len(ways)
    with np.errstate(divide="ignore"):
        weights = np.where(ways > 0, ways**-2.0, 0.0)
    laplacian = np.diag(weights.sum(axis=1)) - weights
    inverse = np.linalg.pinv(laplacian)
    before = np.inf
    for _ in range(rounds):
        gaps = np.linalg.norm(places[:, None] - places[None], axis=-1)
        stress = float(np.sum(weights * (gaps - ways) ** 2))
        if before - stress < _SETTLED * stress:
            break
        before = stress
        with np.errstate(divide="ignore", invalid="ignore"):
            pull = np.where(gaps > 0, -weights * ways / gaps, 0.0)
        pull[np.arange(n), np.arange(n)] = 0.0
        pull[np.arange(n), np.arange(n)] = -pull.sum(axis=1)
        places = inverse @ (pull @ places)
    return places


def _centred(places: Floats, turn: bool) -> Floats:
    """Centre the places; with `turn` their longer axis lies level."""
    places = places - places.mean(axis=0)
    if turn and len(places) > 2:
        _, _, axes = np.linalg.svd(places, full_matrices=False)
        signs = np.where(axes[np.arange(2), np.argmax(np.abs(axes), axis=1)] < 0, -1.0, 1.0)
        places = places @ (axes * signs[:, None]).T
    return np.asarray(places)
