"""Slices and exact basins as a part of the analysis."""

import numpy as np

from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.study import Study, View
from tests.factories import bistable_map, bistable_study, sliced_study


def test_above_the_plane_slices_come_with_the_basins():
    known = sliced_study()
    found = finish(
        analyse_steps(Study(known.model), Settings(max_period=1, resolution=40), ("cycles", "basins"))
    )
    assert found.basins.method == "exact polygons"
    assert len(found.slices) == 1
    assert found.slices[0].plane is found.view.plane
    assert list(found.ids())[-1] == "slice:0"
    # Another window: cut anew.
    moved = View(known.view.plane, (-1.0, 1.0), (-1.0, 1.0))
    again = finish(analyse_steps(found.with_changes(view=moved), Settings(resolution=40), ("basins",)))
    assert again.slices[0].x == (-1.0, 1.0)
    assert np.abs(again.slices[0].segments).max() <= 1.0


def test_in_the_plane_basins_are_polygons_and_there_are_no_slices():
    found = finish(analyse_steps(Study(bistable_map()), Settings(max_period=1, resolution=40), ("basins",)))
    assert found.slices is None
    assert found.basins.method == "exact polygons"
    assert found.basins.certified.all()


def test_basins_next_to_manifolds_that_do_not_say_in_which_box_they_are_whole():
    """Truth: the side on which the orbit of each pixel's centre is after 400 steps."""
    study = bistable_study()
    assert all("box" not in manifold.parameters for manifold in study.manifolds)
    basins = finish(analyse_steps(study, Settings(resolution=40), ("basins",))).basins
    (left, right, n), (low, high, m) = basins.x, basins.y
    x = left + (np.arange(n) + 0.5) * (right - left) / n
    y = low + (np.arange(m) + 0.5) * (high - low) / m
    z = np.stack(np.meshgrid(x, y), axis=-1)
    for _ in range(400):
        v = z[..., 0] + 0.4 * z[..., 1]
        bend = np.maximum(v + 0.5, 0.0) - np.maximum(v - 0.5, 0.0)
        z = np.stack([0.5 * z[..., 0] + bend - 0.5, 0.3 * z[..., 0] + 0.6 * z[..., 1]], axis=-1)
    sides = np.array([each.points[0, 0] > 0.0 for each in basins.attractors])
    assert sorted(sides) == [False, True]
    assert (basins.labels >= 0).mean() > 0.95
    assert (sides[basins.labels] == (z[..., 0] > 0.0))[basins.labels >= 0].all()
