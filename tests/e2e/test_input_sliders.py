"""The user opens a network with inputs and drags a slider: everything on view follows."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from plrnn_explorer import find_cycles
from plrnn_explorer.export.summary import summary
from plrnn_explorer.gui import live_input
from plrnn_explorer.gui.dialogs.add_input_dialog import AddInputDialog
from plrnn_explorer.models.inputs import constant_input, input_on_coordinates
from plrnn_explorer.models.load import save_model
from plrnn_explorer.study.analyse import Settings
from plrnn_explorer.study.study import Orbit
from tests.factories import bistable_map

SMALL = Settings(max_period=1, resolution=50, max_cells=500, statistics_steps=100, transient=10)


@pytest.fixture
def model_file(tmp_path):
    model = bistable_map()
    path = tmp_path / "driven.npz"
    save_model(model.with_inputs(input_on_coordinates(model, [0, 1], ("current", "light"))), path)
    return path


@pytest.fixture
def driven(window, open_file, model_file):
    open_file(window, model_file)
    window.session.settings = SMALL
    return window


@pytest.fixture
def analysed(driven, idle):
    driven.actions_["analyse"].trigger()
    idle(driven)
    return driven


def drag(window, qtbot, row, ticks):
    """Press the slider, pull it over some ticks, let go; wait until the input stands there."""
    slider = window.inputs.rows[row].slider
    slider.setSliderDown(True)
    for tick in ticks:
        slider.setSliderPosition(tick)
        qtbot.wait(1)
    slider.setSliderDown(False)
    want = window.inputs.rows[row].spin.value()
    qtbot.waitUntil(lambda: window.session.study.model.inputs.values[row] == want)


def rested(window, qtbot, idle):
    """Wait until the hand counts as resting and all that belongs to the input is computed again."""
    live = window.session.inputs
    qtbot.waitUntil(lambda: not live._rest.isActive())
    idle(window)
    qtbot.waitUntil(lambda: not live._longer.isActive())


def keys(cycles):
    return {cycle.key for cycle in cycles}


def test_dragging_moves_the_fixed_points_to_those_of_a_fresh_search(analysed, qtbot, idle):
    session = analysed.session
    session.select("cycle:0")
    was = session.study
    drag(analysed, qtbot, 0, range(500, 540, 4))
    study = session.study
    assert study.model.inputs.values[0] > 0
    fresh = find_cycles(study.model, 1).cycles
    assert keys(study.cycles.cycles) == keys(fresh)
    shown = {c.key: c.points for c in study.cycles.cycles}
    for cycle in fresh:
        np.testing.assert_allclose(shown[cycle.key], cycle.points, rtol=1e-9, atol=1e-12)
    assert not np.array_equal(study.cycles.cycles[0].points, was.cycles.cycles[0].points)
    for stage in ("manifolds", "basins", "attractors", "connections", "invertibility", "statistics"):
        assert getattr(study, stage) is None, stage
    assert analysed.inputs.note.text() == "followed"
    rested(analysed, qtbot, idle)
    assert analysed.inputs.note.text() == ""
    assert session.study.model is study.model
    assert keys(session.study.cycles.cycles) == keys(fresh)
    assert session.study.basins.parameters["model"] == study.model.fingerprint
    assert session.study.manifolds is not None


def test_a_slow_drag_is_one_step_to_undo(driven, qtbot, monkeypatch):
    monkeypatch.setattr(live_input, "_ONE_STEP", -1.0)  # whatever time passes between two moves
    steps = driven.session.undo_stack.count()
    drag(driven, qtbot, 0, range(500, 560, 5))
    assert driven.session.undo_stack.count() == steps + 1
    drag(driven, qtbot, 0, range(560, 500, -5))
    assert driven.session.undo_stack.count() == steps + 2


def test_a_drag_that_comes_by_where_it_began_is_a_step_of_its_own(driven, qtbot):
    steps = driven.session.undo_stack.count()
    drag(driven, qtbot, 0, [555])
    slider, strip = driven.inputs.rows[0].slider, driven.inputs
    qtbot.waitUntil(lambda: not strip._timer.isActive())
    strip._timer.start()  # so that the next two moves are taken together
    slider.setSliderDown(True)
    slider.setSliderPosition(560)
    slider.setSliderPosition(555)
    qtbot.waitUntil(lambda: not strip._wanted)
    slider.setSliderPosition(520)
    slider.setSliderDown(False)
    qtbot.waitUntil(lambda: driven.session.study.model.inputs.values[0] == driven.inputs.rows[0].spin.value())
    assert driven.session.undo_stack.count() == steps + 2


def test_a_drag_is_one_step_to_undo_and_brings_the_results_back(analysed, qtbot, idle):
    session = analysed.session
    session.set_appearance(["cycle:1"], "Rename", name="Mine")
    session.select("cycle:1")
    was, steps = session.study, session.undo_stack.count()
    drag(analysed, qtbot, 0, range(500, 560, 5))
    assert session.undo_stack.count() == steps + 1
    assert "Change input to current = " in session.undo_stack.undoText()
    assert session.appearance("cycle:1").name == "Mine"
    assert session.selection == "cycle:1"
    rested(analysed, qtbot, idle)
    there = session.study
    session.undo_stack.undo()
    for name in ("model", "basins", "manifolds", "cycles", "attractors"):
        assert getattr(session.study, name) is getattr(was, name), name
    assert analysed.inputs.rows[0].spin.value() == 0.0
    rested(analysed, qtbot, idle)
    assert session.study.basins is was.basins  # nothing was computed again
    session.undo_stack.redo()
    assert session.study.basins is there.basins
    drag(analysed, qtbot, 0, (580,))
    assert session.undo_stack.count() == steps + 2  # another drag, another step


def test_orbits_run_anew_and_get_their_length_back(driven, qtbot, idle):
    session = driven.session
    model = session.study.model
    session.add_orbit(Orbit(model.orbit([0.4, 0.3], 900)))
    driven.phase_space.player.playing = False
    drag(driven, qtbot, 1, (520, 530))
    moved = session.study.model
    rested(driven, qtbot, idle)
    points = session.study.orbits[0].points
    np.testing.assert_array_equal(points, moved.orbit([0.4, 0.3], len(points) - 1))
    assert len(points) == 901 or np.array_equal(points[-1], points[-2])
    assert session.study.cycles is None  # nobody asked for them


def test_an_analysis_at_work_starts_again_at_the_new_input(driven, qtbot, idle):
    driven.actions_["analyse"].trigger()
    drag(driven, qtbot, 0, (520,))
    rested(driven, qtbot, idle)
    study = driven.session.study
    assert study.model.inputs.values[0] > 0
    assert study.basins.parameters["model"] == study.model.fingerprint


def test_inputs_and_ranges_are_saved_with_the_study(driven, qtbot, tmp_path, make_window, open_file):
    dialog = driven.inputs.edit_range(1)
    dialog.low.setValue(-0.5)
    dialog.high.setValue(-0.6)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.high.setValue(4.0)
    dialog.accept()
    assert driven.inputs.rows[1].high.text() == "4.00"
    drag(driven, qtbot, 1, (700,))
    path = tmp_path / "driven.plrnnx"
    driven.documents.save(path)
    qtbot.waitUntil(lambda: driven.session.path == path)
    again = make_window()
    open_file(again, path)
    inputs = again.session.study.model.inputs
    assert inputs.names == ("current", "light")
    assert inputs.values.tolist() == driven.session.study.model.inputs.values.tolist()
    assert (inputs.low[1], inputs.high[1]) == (-0.5, 4.0)
    assert again.inputs.isVisible()
    assert again.inputs.rows[1].slider.value() == driven.inputs.rows[1].slider.value()


def test_a_range_is_no_other_model(analysed):
    was = analysed.session.study
    dialog = analysed.inputs.edit_range(0)
    dialog.high.setValue(7.0)
    dialog.accept()
    assert analysed.session.study.basins is was.basins
    assert analysed.session.study.has_map_of(was)
    analysed.session.undo_stack.undo()
    assert analysed.inputs.rows[0].high.text() == "1.00"


def test_the_slider_is_moved_by_keys_and_the_value_typed(driven, qtbot):
    row = driven.inputs.rows[0]
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: driven.session.study.model.inputs.values[0] == 0.02)
    row.spin.setFocus()
    row.spin.selectAll()
    qtbot.keyClicks(row.spin, "2.5")
    qtbot.keyClick(row.spin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: driven.session.study.model.inputs.values[0] == 2.5)
    assert row.slider.value() == row.slider.maximum()  # beyond its range
    row.reset.click()
    qtbot.waitUntil(lambda: driven.session.study.model.inputs.values[0] == 0.0)
    assert row.slider.value() == 500
    assert not row.reset.isEnabled()


def test_keys_in_a_row_are_one_step_to_undo_and_not_the_drag_before_them(driven, qtbot):
    session, row = driven.session, driven.inputs.rows[0]
    drag(driven, qtbot, 0, (520, 540))
    dragged, steps = session.study.model.inputs.values[0], session.undo_stack.count()
    row._keys.setInterval(60_000)  # how slow the machine is says nothing of the user
    for _ in range(3):
        qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.study.model.inputs.values[0] == row.spin.value() > dragged)
    assert session.undo_stack.count() == steps + 1
    session.undo_stack.undo()
    assert session.study.model.inputs.values[0] == dragged


def test_everything_has_a_name_to_be_read_out(driven):
    for row in driven.inputs.rows:
        names = [w.accessibleName() for w in row.widgets[1:]]
        assert all(row.label.text() in name for name in names)
        assert len(set(names)) == len(names)


def test_a_value_that_leaves_the_numbers_is_told(driven, qtbot):
    model = driven.session.study.model
    with pytest.raises(ValueError, match="NaN or infinite"):
        driven.session.set_input([np.inf, 0.0])
    assert driven.session.study.model is model


def test_no_inputs_no_section(window, open_file, model_file):
    open_file(window, "example:lozi")
    assert not window.inputs.isVisible()
    open_file(window, model_file)
    assert window.inputs.isVisible()
    assert len(window.inputs.rows) == 2
    open_file(window, "example:lozi")
    assert not window.inputs.isVisible()


def test_an_input_is_added_to_any_model_and_taken_away(window, open_file, qtbot, idle):
    open_file(window, "example:lozi")
    session = window.session
    session.settings = SMALL
    window.actions_["cycles"].trigger()
    idle(window)
    was = session.study
    window.actions_["add_input"].trigger()
    dialog = window.findChild(AddInputDialog)
    dialog.name.setText("push")
    dialog.accept()
    assert window.inputs.isVisible()
    assert session.study.model.inputs.names == ("push",)
    assert session.study.cycles is was.cycles  # at zero it is the same map
    drag(window, qtbot, 0, (510, 520))
    model = session.study.model
    np.testing.assert_array_equal(model.h1, np.add(was.model.h1, [model.inputs.values[0], 0.0]))
    assert keys(session.study.cycles.cycles) == keys(find_cycles(model, 1).cycles)
    rested(window, qtbot, idle)
    window.inputs.remove(0)
    assert not window.inputs.isVisible()
    assert session.study.model.fingerprint == was.model.fingerprint
    session.undo_stack.undo()
    assert session.study.model.fingerprint == model.fingerprint
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.study.model is was.model


def test_an_input_inside_a_unit_is_the_second_beside_one_that_is_there(driven, qtbot):
    driven.actions_["add_input"].trigger()
    dialog = driven.findChild(AddInputDialog)
    dialog.to_unit.setChecked(True)
    dialog.unit.setValue(2)
    assert dialog.name.placeholderText() == "input to unit 2"
    dialog.accept()
    assert len(driven.inputs.rows) == 3
    inputs = driven.session.study.model.inputs
    assert inputs.names == ("current", "light", "input to unit 2")
    assert inputs.C2[:, 2].tolist() == [0.0, 1.0]
    driven.inputs.remove(0)
    assert driven.session.study.model.inputs.names == ("light", "input to unit 2")
    assert [row.label.text() for row in driven.inputs.rows] == ["light", "input to unit 2"]


def test_panels_say_at_which_input(analysed, qtbot, idle):
    drag(analysed, qtbot, 0, (520,))
    rested(analysed, qtbot, idle)
    analysed.docks.raise_("model")
    qtbot.waitUntil(
        lambda: (
            "2 constant inputs outside the ReLU; now current = "
            in analysed.model_panel.facts["Input"][1].text()
        )
    )
    assert summary(analysed.session.study)[0].startswith("All of this is at the constant input current = ")


def test_what_the_user_cancelled_is_not_begun_again_at_the_next_input(driven, qtbot, idle):
    driven.actions_["analyse"].trigger()
    qtbot.waitUntil(lambda: driven.session.study.cycles is not None)
    driven.actions_["cancel"].trigger()
    idle(driven)
    had = driven.session.study
    drag(driven, qtbot, 0, (520,))
    rested(driven, qtbot, idle)
    study = driven.session.study
    for stage in ("manifolds", "connections", "basins"):
        assert (getattr(study, stage) is not None) == (getattr(had, stage) is not None), stage


def test_a_network_that_reads_images_gets_some_of_its_sliders(window, open_file, tmp_path):
    model = bistable_map()
    path = tmp_path / "many.npz"
    save_model(model.with_inputs(constant_input(model.h1, model.h2, C1=np.ones((2, 784)))), path)
    open_file(window, path)
    assert len(window.inputs.rows) == 48
    assert window.inputs.note.text() == "of 784"
    window.inputs.rows[3].spin.setValue(0.5)
    values = window.session.study.model.inputs.values
    assert (len(values), values[3], np.count_nonzero(values)) == (784, 0.5, 1)


def test_the_outcome_told_of_one_input_is_withdrawn_at_another(analysed, qtbot, idle):
    told = [notice.sentence for notice in analysed.notices.notices()]
    assert any("sink" in sentence for sentence in told)
    drag(analysed, qtbot, 0, (560,))
    assert not any("sink" in notice.sentence for notice in analysed.notices.notices())


def test_in_a_narrow_window_the_slider_keeps_its_room(driven, qtbot):
    driven.resize(1024, 700)
    qtbot.wait(1)
    assert all(row.slider.width() >= 100 for row in driven.inputs.rows)
    driven.resize(1800, 900)
    qtbot.waitUntil(lambda: driven.inputs.rows[0].reset.isVisible())
