"""The user chooses a parameter and drags it: everything on view follows."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from plrnn_explorer import find_cycles
from plrnn_explorer.gui.dialogs.parameter_dialog import ParameterDialog
from plrnn_explorer.models.parameters import ParameterRef
from plrnn_explorer.study.analyse import Settings
from plrnn_explorer.study.store import open_study, save_study

SMALL = Settings(max_period=2, resolution=50, max_cells=500, statistics_steps=100, transient=10)
SLOPE = ParameterRef("W1", (0, 0))


@pytest.fixture
def analysed(window, open_file, idle):
    open_file(window, "example:lozi")
    window.session.settings = SMALL
    window.actions_["analyse"].trigger()
    idle(window)
    return window


@pytest.fixture
def followed(analysed):
    analysed.session.inputs.follow_parameter(SLOPE)
    return analysed


def drag(window, qtbot, ticks):
    """Press the slider, pull it over some ticks, let go; wait until the parameter stands there."""
    row = window.parameters.rows[0]
    row.slider.setSliderDown(True)
    for tick in ticks:
        row.slider.setSliderPosition(tick)
        qtbot.wait(1)
    row.slider.setSliderDown(False)
    want = row.spin.value()
    qtbot.waitUntil(lambda: SLOPE.value_in(window.session.study.model) == pytest.approx(want, abs=1e-6))


def keys(cycles):
    return {cycle.key for cycle in cycles}


def test_a_parameter_is_found_by_its_name(analysed, qtbot):
    assert not analysed.parameters.isVisible()
    analysed.actions_["follow_parameter"].trigger()
    dialog = analysed.files.dialog
    assert isinstance(dialog, ParameterDialog)
    QTest.keyClicks(dialog.search, "w1[1")
    assert dialog.entries.rowCount() == 1
    assert dialog.entries.data(dialog.entries.index(0, 0)).startswith("W₁[1, 1] = −3.")
    QTest.keyClicks(dialog.search, "7")
    assert dialog.ref is None
    assert not dialog.ok.isEnabled()
    dialog.search.setText("W1[1, 1]")
    dialog.ok.click()
    qtbot.waitUntil(lambda: len(analysed.parameters.rows) == 1)
    assert analysed.parameters.isVisible()
    assert analysed.session.study.parameters[0].ref == SLOPE
    analysed.session.undo_stack.undo()
    assert not analysed.parameters.isVisible()


def test_a_double_click_on_an_entry_of_the_model_panel_follows_it(analysed, qtbot):
    analysed.docks.raise_("model")
    image = analysed.model_panel.maps["A"].image
    image.resize(160, 32)
    place = image.place()
    at = QPointF(place.width() * 0.75, place.height() * 0.25)  # first row, second column
    qtbot.mouseDClick(image, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert [each.ref.text for each in analysed.session.study.parameters] == ["A[0, 1]"]


def test_dragging_moves_cycles_to_those_of_a_fresh_search_and_undo_takes_one_step(followed, qtbot, idle):
    session = followed.session
    before, steps = session.study, session.undo_stack.count()
    session.select("cycle:0")
    drag(followed, qtbot, range(500, 560, 6))
    study = session.study
    fresh = find_cycles(study.model, 2).cycles
    assert keys(study.cycles.cycles) == keys(fresh)
    assert session.selection.startswith("cycle:")
    assert not np.array_equal(study.cycles.cycles[1].points, before.cycles.cycles[1].points)
    assert study.basins is None
    assert study.view is before.view
    assert session.undo_stack.count() == steps + 1
    session.undo_stack.undo()
    assert session.study.model is before.model
    assert session.study.basins is before.basins


def test_when_the_hand_rests_everything_is_computed_again(followed, qtbot, idle):
    session = followed.session
    drag(followed, qtbot, range(500, 520, 5))
    qtbot.waitUntil(lambda: not session.inputs._rest.isActive())
    idle(followed)
    study = session.study
    assert study.basins is not None
    assert study.manifolds
    assert study.manifolds[0].parameters["model"] == study.model.fingerprint


def test_reset_gives_the_network_itself_back(followed, qtbot):
    row, first = followed.parameters.rows[0], followed.session.study.model
    row.spin.setValue(-3.1)
    qtbot.waitUntil(lambda: SLOPE.value_in(followed.session.study.model) == -3.1)
    assert row.reset.isEnabled()
    row.reset.click()
    qtbot.waitUntil(lambda: followed.session.study.model.fingerprint == first.fingerprint)
    assert not row.reset.isEnabled()


def test_the_row_can_go_and_the_study_file_keeps_it(followed, qtbot, tmp_path):
    followed.parameters.rows[0].spin.setValue(-3.25)
    qtbot.waitUntil(lambda: SLOPE.value_in(followed.session.study.model) == -3.25)
    path = tmp_path / "moved.study"
    save_study(followed.session.study, path)
    again = open_study(path)
    assert again.parameters == followed.session.study.parameters
    assert SLOPE.value_in(again.model) == -3.25
    followed.parameters.rows[0].stop.click()
    assert followed.parameters.rows == []
    assert SLOPE.value_in(followed.session.study.model) == -3.25
