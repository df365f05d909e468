"""Slices of stable manifolds on screen."""

from __future__ import annotations

import numpy as np
from factories import sliced_study

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.panels.object_groups import groups_of
from plrnn_explorer.gui.plots.slice_layer import SliceLayer
from plrnn_explorer.study.study import View


def test_a_slice_is_drawn_where_it_lies_and_hidden_on_another_plane(open_study) -> None:
    study = sliced_study()
    phase_space = open_study(study)
    layer = next(each for each in phase_space.layers.all if isinstance(each, SliceLayer))
    (shown,) = layer._shown
    assert shown._item.isVisible()
    ends = study.slices[0].segments.reshape(-1, 2)
    np.testing.assert_allclose(np.nanmin(shown._curve, axis=0), ends.min(axis=0), atol=0.05)
    np.testing.assert_allclose(np.nanmax(shown._curve, axis=0), ends.max(axis=0), atol=0.05)
    other = Plane.through(np.array([0.0, 0.3, 0.0]), (0, 2))
    open_study(study.with_changes(view=View(other, (-3.0, 3.0), (-2.0, 2.0))))
    assert not shown._item.isVisible()


def test_slices_are_listed_with_a_word_on_their_proof() -> None:
    (group,) = [each for each in groups_of(sliced_study()) if each.key == "slices"]
    assert group.word == "searched"
    assert [entry.id for entry in group.entries] == ["slice:0"]
