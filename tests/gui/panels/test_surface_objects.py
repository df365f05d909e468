"""Surfaces in the objects list and in the plot."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.panels.object_descriptions import describe
from plrnn_explorer.gui.panels.object_groups import groups_of
from plrnn_explorer.gui.plots.manifold_layer import flatten
from plrnn_explorer.study.names import Names
from plrnn_explorer.study.study import Study
from tests.piecewise_maps import bistable_in_space


@pytest.fixture(scope="module")
def study():
    model = bistable_in_space()
    found = find_cycles(model, 1)
    saddle = next(c for c in found.cycles if c.stability == "saddle")
    surface = grow_manifold(model, saddle, "stable", box=(np.full(3, -3.0), np.full(3, 3.0)), max_steps=2)
    return Study(model, cycles=found, manifolds=(), surfaces=(surface,))


def test_a_surface_is_listed_with_its_cells_and_why_it_ends(study):
    group = groups_of(study)[-1]
    assert (group.title, group.word) == ("Surfaces · 1", "1 cut short")
    described = describe(Names(study), group.entries[0].id)
    assert described.name == "Stable 2-D of saddle"
    assert f"{len(study.surfaces[0])} cells" in described.info
    assert "iterations" in described.tip
    assert "Residual" in described.tip


def test_the_plot_draws_the_slice(study):
    plane = Plane.through(np.array([0.0, 0.0, 0.4]))
    drawn = flatten(study.surfaces[0], plane).chunks.segments
    assert len(drawn) > 0
    np.testing.assert_array_equal(drawn, study.surfaces[0].slice(plane)[0])
