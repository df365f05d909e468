"""Slices and exact basins as a part of the analysis."""

import numpy as np

from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.study import Study, View
from tests.factories import bistable_map, sliced_study


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
