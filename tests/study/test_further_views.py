"""Further planes of one study: each sees its own basins, never those of another plane."""

from __future__ import annotations

import numpy as np
import pytest
from factories import bistable_study

from plrnn_explorer.dynamics.basins import map_basins
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.rename import rename_changes
from plrnn_explorer.study.store import open_study, save_study
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.study.views import plane_beside, seen, view_steps, with_view

SETTINGS = Settings(max_period=1, resolution=24, max_cells=200, basin_steps=300)


def three_wells() -> PiecewiseLinearMap:
    """A bistable map along z1, contracting along z2 and z3: the basins are the two half-spaces of z1."""
    return PiecewiseLinearMap(
        A=np.diag([0.5, 0.5, 0.25]),
        W1=np.array([[1.0, -1.0], [0.0, 0.0], [0.0, 0.0]]),
        W2=np.array([[1.0, 0.0, 0.0], [1.0, 0.0, 0.0]]),
        h1=np.array([-0.5, 0.0, 0.0]),
        h2=np.array([0.5, -0.5]),
    )


@pytest.fixture(scope="module")
def study() -> Study:
    return finish(analyse_steps(Study(three_wells()), SETTINGS, ("basins",)))


def test_basins_of_a_second_plane_are_computed_for_that_plane(study):
    plane = Plane.through(np.zeros(3), (0, 2))
    view = View(plane, (-2.0, 2.0), (-1.0, 1.0))
    two = study.with_changes(**with_view(study, 1, view))
    done = finish(view_steps(two, 1, SETTINGS))
    assert done.basins is study.basins
    assert done.view is study.view
    other = seen(done, 1)
    assert other.view is view
    assert other.basins.plane.same_as(plane)
    nx, ny = other.basins.x[2], other.basins.y[2]
    direct = map_basins(
        study.model, (-2.0, 2.0, nx), (-1.0, 1.0, ny), plane=plane, attractors=study.known_attractors
    )
    known = (other.basins.labels >= 0) & (direct.labels >= 0)
    assert known.mean() > 0.9
    assert np.array_equal(other.basins.labels[known], direct.labels[known])


def test_basins_of_other_attractors_are_not_shown(study):
    view = View(Plane.through(np.zeros(3), (0, 2)), (-2.0, 2.0), (-1.0, 1.0))
    done = finish(view_steps(study.with_changes(views=(view,)), 1, SETTINGS))
    assert seen(done, 1).basins is not None
    fewer = done.with_changes(basins=None, attractors=None)
    assert seen(fewer, 1).basins is None


def test_a_new_search_for_cycles_takes_the_basins_of_every_plane_away(study):
    view = View(Plane.through(np.zeros(3), (0, 2)), (-2.0, 2.0), (-1.0, 1.0))
    done = finish(view_steps(study.with_changes(views=(view,)), 1, SETTINGS))
    again = finish(analyse_steps(done, SETTINGS, ("cycles",)))
    assert again.view_results == ()
    assert again.views == (view,)


def test_further_views_are_saved(study, tmp_path):
    view = View(Plane.through(np.zeros(3), (0, 2), ("a", "b")), (-2.0, 2.0), (-1.0, 1.0), {"vectors": True})
    done = finish(view_steps(study.with_changes(views=(view,)), 1, SETTINGS))
    save_study(done, tmp_path / "two.plrnn-study")
    back = open_study(tmp_path / "two.plrnn-study")
    assert back.views[0].plane.same_as(view.plane)
    assert back.views[0].plane.names == ("a", "b")
    assert back.views[0].layers == {"vectors": True}
    assert np.array_equal(seen(back, 1).basins.labels, seen(done, 1).basins.labels)


def test_the_plane_beside_shares_an_axis_and_a_state():
    model = three_wells()
    state = np.array([0.3, -0.2, 0.7])
    beside = plane_beside(model, Plane.through(state, (0, 1)), state)
    assert beside.names == ("z1", "z3")
    assert beside.distance(state) < 1e-12
    assert plane_beside(bistable_study().model, Plane.through(np.zeros(2)), np.zeros(2)).names == ("z1", "z2")


def test_new_names_reach_every_view(study):
    view = View(Plane.through(np.zeros(3), (0, 2), ("z1", "z3")), (-2.0, 2.0), (-1.0, 1.0))
    turned = Plane(np.zeros(3), np.array([[0.6, 0.8, 0.0], [0.0, 0.0, 1.0]]), ("PC1 (60 %)", "z3"))
    oblique = View(turned, (0.0, 1.0), (0.0, 1.0))
    changes = rename_changes(study.with_changes(views=(view, oblique)), ["u", "v", "w"], [], [])
    assert [each.plane.names for each in changes["views"]] == [("u", "w"), ("PC1 (60 %)", "w")]


def test_the_plane_beside_an_oblique_one_keeps_its_values_and_tells_those_of_a_coordinate():
    state = np.array([0.3, -0.2, 0.7])
    turned = Plane(np.ones(3), np.array([[0.6, 0.8, 0.0], [-0.8, 0.6, 0.0]]), ("PC1 (60 %)", "PC2 (40 %)"))
    beside = plane_beside(three_wells(), turned, state)
    assert beside.names == ("PC1 (60 %)", "z3")
    np.testing.assert_allclose(beside.project(state), [turned.project(state)[0], state[2]], atol=1e-12)
    tilted = Plane(np.ones(3), np.array([[0.6, 0.0, 0.8], [0.0, 1.0, 0.0]]), ("PC1 (60 %)", "PC2 (40 %)"))
    across = plane_beside(three_wells(), tilted, state)
    assert across.names == ("PC1 (60 %)", "⊥")
    np.testing.assert_allclose(across.basis @ tilted.basis[1], 0.0, atol=1e-12)
    assert across.distance(state) < 1e-12
