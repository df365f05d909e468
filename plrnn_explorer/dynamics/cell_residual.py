"""How true a manifold of cells is: sampled points, followed towards the cycle."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cells import Cells
from plrnn_explorer.dynamics.local_polytope import LocalPolytopes
from plrnn_explorer.dynamics.residual import SAMPLES, Walk, follow, forward
from plrnn_explorer.dynamics.shapes import shapes_of
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]


def cell_residual(
    model: PiecewiseLinearMap, local: LocalPolytopes, generations: list[Cells], seed: int = 0
) -> Iterator[tuple[float, Floats]]:
    """Distance from the cycle that sampled points keep when they are iterated towards it.

    As `residual` does for curves: forward by F for a stable manifold, back along the ancestry of the cells
    for an unstable one, where what F misses in one step counts as well.
    """
    sizes = np.array([len(front) for front in generations])
    rng = np.random.default_rng(seed)
    rows = np.sort(rng.choice(int(sizes.sum()), size=min(SAMPLES, int(sizes.sum())), replace=False))
    generation = np.repeat(np.arange(len(sizes)), sizes)[rows]
    row = rows - np.concatenate([[0], np.cumsum(sizes)])[generation]
    u = _inner_points(local, generations, generation, row, rng)
    z = np.stack(
        [
            generations[g].origins[i] + generations[g].bases[i] @ point
            for g, i, point in zip(generation, row, u)
        ]
    )
    if local.which == "stable":
        walk = forward(model, z)
    else:
        walk = _backward(model, local, generations, generation, row, u)
    return follow(walk, local.cycle, local.which, local.rate, len(generations))


def _inner_points(
    local: LocalPolytopes, generations: list[Cells], generation: Ints, row: Ints, rng: np.random.Generator
) -> Floats:
    """A random point of each chosen cell, in its own coordinates: between its centre and a random side."""
    shapes = shapes_of(local.dimension)
    points = np.empty((len(row), local.dimension))
    for n, (g, i) in enumerate(zip(generation, row)):
        front = generations[g]
        rows = front.rows[front.starts[i] : front.starts[i + 1]]
        points[n] = shapes.random_point(rows, rng)
    return points


def _backward(
    model: PiecewiseLinearMap, local: LocalPolytopes, generations: list[Cells], generation: Ints, row: Ints,
    u: Floats,
) -> Walk:  # fmt: skip
    """Orbits back along the cells' ancestors, then linearly into the cycle; the defect of each step."""
    generation, row, u = generation.copy(), row.copy(), u.copy()
    k = local.cycle.period
    back = np.linalg.inv(local.steps)
    at = np.array([generations[g].piece[i] for g, i in zip(generation, row)])
    z = np.empty((len(row), local.cycle.dimension))
    for n in range(len(row)):
        front = generations[generation[n]]
        z[n] = front.origins[row[n]] + front.bases[row[n]] @ u[n]
    yield z, 0.0
    while True:
        source = np.empty_like(z)
        for n in range(len(row)):
            if generation[n] > 0:
                front = generations[generation[n]]
                u[n] = front.shift[row[n]] + front.matrix[row[n]] @ u[n]
                row[n] = front.parent[row[n]]
                generation[n] -= 1
                before = generations[generation[n]]
                source[n] = before.origins[row[n]] + before.bases[row[n]] @ u[n]
            else:
                before_point = (at[n] - 1) % k
                u[n] = back[before_point] @ u[n]
                at[n] = before_point
                source[n] = local.cycle.points[before_point] + local.bases[before_point] @ u[n]
        defect = float(np.abs(model(source) - z).max())
        z = source
        yield z, defect
