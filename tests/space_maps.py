"""A small study of a map of space, for tests of what shows it in three dimensions."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.attractor_search import AttractorSet
from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Study, View


def space_map() -> PiecewiseLinearMap:
    """Two sinks at z1 = ±2 and a saddle between them at 0: its stable manifold is the plane z1 = 0."""
    # 0.6 z1 + 0.8 (relu(z1 + 1) − relu(z1 − 1) − 1): 1.4 z1 between −1 and 1, 0.6 z1 ± 0.8 beyond.
    return PiecewiseLinearMap(
        A=np.diag([0.6, 0.5, 0.4]),
        W1=[[0.8, -0.8], [0.0, 0.0], [0.0, 0.0]],
        W2=[[1.0, 0.0, 0.0], [1.0, 0.0, 0.0]],
        h1=[-0.8, 0.0, 0.0],
        h2=[1.0, -1.0],
        name="Two sinks in space",
    )


def space_study() -> Study:
    """Fixed points, the stable plane and the unstable line of the saddle, and both attractors."""
    model = space_map()
    cycles = find_cycles(model, max_period=1)
    saddle = next(cycle for cycle in cycles.cycles if cycle.stability == "saddle")
    box = (-3.0 * np.ones(3), 3.0 * np.ones(3))
    stable = grow_manifold(model, saddle, "stable", box=box)
    unstable = grow_manifold(model, saddle, "unstable", box=box)
    attractors = find_attractors(model)
    found = AttractorSet(attractors, (1,) * len(attractors), 0, 0, *box, {})
    return Study(
        model,
        cycles=cycles,
        surfaces=(stable,),
        manifolds=(unstable,),
        attractors=found,
        view=View.of_model(model),
    )
