"""The user plays with the picture: a swarm, zooms and back, a saddle's manifolds grown on and on."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from plrnn_explorer.study.analyse import Settings


@pytest.fixture
def duffing(window, open_file, idle):
    open_file(window, "example:duffing")
    window.session.settings = Settings(max_period=1, resolution=60, max_cells=300, max_arclength=0.5)
    window.actions_["cycles"].trigger()
    idle(window)
    return window


def test_the_swarm_is_switched_by_the_menu_and_keeps_running_while_the_view_moves(duffing, qtbot):
    duffing.actions_["swarm"].trigger()
    swarm = duffing.phase_space.swarm
    assert swarm.isVisible()
    assert duffing.phase_space.controls.swarm.isChecked()
    qtbot.waitUntil(lambda: swarm.frames > 5)
    duffing.phase_space.box.zoom_by(0.5)
    qtbot.waitUntil(lambda: np.ptp(swarm._swarm.starts[:, 0]) < 2.1)
    qtbot.waitUntil(lambda: (swarm._swarm.labels >= 0).any())
    duffing.actions_["swarm"].trigger()
    assert not swarm.isVisible()


def test_back_and_forward_by_their_keys(duffing, qtbot):
    space = duffing.phase_space
    first = space.sync.window
    space.box.zoom_by(0.5)
    space.sync.end_gesture()
    second = space.sync.window
    QTest.keyClick(duffing, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    np.testing.assert_allclose(space.sync.window, first)
    QTest.keyClick(duffing, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    np.testing.assert_allclose(space.sync.window, second)


def test_every_double_click_on_a_saddle_grows_its_manifolds_further(duffing, qtbot, idle):
    session = duffing.session
    (saddle,) = [c for c in session.study.cycles.cycles if c.stability == "saddle"]
    length = 0.0
    for _ in range(3):
        duffing.phase_space.box.tapped.emit(QPointF(*saddle.points[0]), True)
        idle(duffing)
        assert {m.which for m in session.study.manifolds} == {"stable", "unstable"}
        longer = sum(m.arclength for m in session.study.manifolds)
        assert longer > 1.2 * length
        length = longer


def test_a_parameter_moved_under_the_swarm_leaves_no_colour(duffing, qtbot):
    duffing.phase_space.toggle_swarm()
    swarm = duffing.phase_space.swarm
    qtbot.waitUntil(lambda: (swarm._swarm.labels >= 0).any())
    duffing.session.inputs.set_parameter(*first_bias(duffing))
    duffing.phase_space.redraw()
    assert (swarm._swarm.labels < 0).all()
    assert swarm._swarm.model is duffing.session.study.model
    duffing.phase_space.toggle_swarm()


def first_bias(window):
    from plrnn_explorer.models.parameters import ParameterRef

    ref = ParameterRef("h1", (0,))
    window.session.inputs.follow_parameter(ref)
    return ref, ref.value_in(window.session.study.model) + 0.01
