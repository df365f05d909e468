"""Before anything is analysed orbits are sketched in the background."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.parameters import ParameterRef
from plrnn_explorer.study.study import Study
from tests.factories import bistable_study, lozi_study


def test_orbits_are_sketched_until_there_are_basins(open_study, session, qtbot) -> None:
    study = bistable_study()
    phase_space = open_study(Study(study.model))
    layer = phase_space.layers.sketch
    qtbot.waitUntil(layer.item.isVisible)
    states = layer.runner.states
    np.testing.assert_allclose(states[:, 1:41], study.model(states[:, :40]), rtol=1e-12, atol=1e-12)
    assert np.ptp(layer.item.image.astype(int), axis=(0, 1)).max() > 50  # there is something to see
    session.apply(basins=study.basins, cycles=study.cycles)
    phase_space.redraw()
    assert not layer.item.isVisible()
    assert layer.runner.states is None


def test_the_layer_can_be_switched_off(open_study, session, qtbot) -> None:
    phase_space = open_study(Study(lozi_study().model))
    qtbot.waitUntil(phase_space.layers.sketch.item.isVisible)
    phase_space.controls.layer_actions["sketch"].trigger()
    phase_space.redraw()
    assert not phase_space.layers.sketch.item.isVisible()
    assert session.study.view.layers["sketch"] is False


def test_another_model_is_sketched_anew(open_study, session, qtbot) -> None:
    phase_space = open_study(Study(lozi_study().model))
    layer = phase_space.layers.sketch
    qtbot.waitUntil(lambda: layer.runner.states is not None)
    first = layer.runner.states
    model = bistable_study().model
    session.show_study(Study(model))
    phase_space.redraw()
    assert layer.runner.states is None
    qtbot.waitUntil(lambda: layer.runner.states is not None)
    again = layer.runner.states
    assert again is not first
    np.testing.assert_allclose(again[:, 1:41], model(again[:, :40]), rtol=1e-12, atol=1e-12)


def test_nothing_is_sketched_while_a_slider_moves(open_study, session, qtbot) -> None:
    study = bistable_study()
    phase_space = open_study(study.with_changes(orbits=()))
    session.inputs.set_parameter(ParameterRef("h1", (0,)), 0.01)
    assert session.study.basins is None
    phase_space.redraw()
    assert phase_space.layers.sketch.runner.states is None
    qtbot.wait(60)
    assert not phase_space.layers.sketch.item.isVisible()
