"""Real trained networks in the view of space: ten and twenty dimensions seen in three."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.frame3 import principal_frame
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.dynamics.window import natural_states
from plrnn_explorer.export.look import DARK
from plrnn_explorer.export.space import render
from plrnn_explorer.export.space_lens import Lens
from plrnn_explorer.export.space_scene import make_scene
from plrnn_explorer.models.load import load_model
from plrnn_explorer.study.space_view import first_space, fitted
from plrnn_explorer.study.study import Study


@pytest.mark.parametrize("name", ["alrnn_lorenz_m20_p2", "plrnn_lorenz_M10_koppe2019"])
def test_an_unstable_surface_of_a_lorenz_network_is_seen_where_it_is(shared: Path, name: str):
    model = load_model(shared / "models" / name / "canonical.npz")
    cycles = find_cycles(model, max_period=1)
    saddle = next(c for c in cycles.cycles if c.stability == "saddle" and c.n_unstable == 2)
    surface = grow_manifold(model, saddle, "unstable", max_cells=200)
    study = Study(model, cycles=cycles, surfaces=(surface,))
    states = natural_states(model, cycles.cycles, 0)
    # The surface lies nearly in a plane: a third direction from a few states beside it.
    beside = saddle.points + 0.01 * np.ptp(surface.corners, axis=0) * np.eye(model.dimension)[:5]
    views = (
        first_space(model, cycles.cycles),
        fitted(principal_frame(states), states),
        fitted(principal_frame(np.concatenate([surface.corners, beside])), surface.corners),
    )
    for view in views:
        lens = Lens.of(view, 200, 200)
        picture = render(make_scene(study, view, DARK), lens)
        assert picture.named.max() >= 0  # the surface is somewhere in the picture
    points = surface.sample(400, rng=0)  # of the last view, which the surface fills
    x, y, _ = lens.project(view.frame.project(points)).T.astype(int)
    named = picture.named[np.clip(y, 0, 199), np.clip(x, 0, 199)]
    assert np.mean(named >= 0) > 0.9
    assert {picture.ids[i] for i in named if i >= 0} == {"surface:0"}
