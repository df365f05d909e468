"""The bifurcations panel in the real window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog
from plrnn_explorer.models.inputs import input_on_coordinates
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.bifurcations import follow_bifurcations
from plrnn_explorer.study.commands import analyse
from plrnn_explorer.study.script import script_of
from plrnn_explorer.study.store import open_study, save_study
from plrnn_explorer.study.study import Study, View


def doubling_map():
    """In x the skew tent map with slopes 0.5 and -1.5: a stable 2-cycle is born at input 0."""
    model = PiecewiseLinearMap(
        A=[[0.5, 0.0], [0.2, 0.3]], W1=[[-2.0], [0.0]], W2=[[1.0, 0.0]], h1=[0.0, 0.0], h2=[0.0]
    )
    return model.with_inputs(input_on_coordinates(model, [0], ["drive"]))


@pytest.fixture
def panel(window, qtbot):
    model = doubling_map().with_input([-0.5])
    study = analyse(Study(model, view=View.of_model(model)), "cycles", max_period=2)
    window.session.show_study(study)
    window.docks.raise_("bifurcations")
    qtbot.waitUntil(window.panels.bifurcations.isVisible)
    return window.panels.bifurcations


@pytest.fixture
def computed(panel, window, qtbot):
    panel.form.button.click()
    qtbot.waitUntil(lambda: not window.session.worker.busy)
    qtbot.waitUntil(lambda: window.session.study.bifurcations is not None)
    return panel


def test_diagram_is_computed_kept_and_undone(computed, window, tmp_path):
    diagram = window.session.study.bifurcations
    assert [event.kind for event in diagram.events] == ["border doubling"]
    assert computed.plot.diagram is diagram
    assert "period doubling" in computed.says.toolTip()
    code = "".join(script_of(window.session.study).replace('"', "'").split())  # however it is wrapped
    assert "follow_bifurcations(study,'drive',(-1.0,1.0)," in code
    save_study(window.session.study, tmp_path / "kept.plrnn")
    again = open_study(tmp_path / "kept.plrnn").bifurcations
    np.testing.assert_array_equal(again.branches[0].points, diagram.branches[0].points)
    assert again.events[0].kind == "border doubling"
    window.session.undo_stack.undo()
    assert window.session.study.bifurcations is None


def test_number_of_searches_is_asked_for_and_kept_in_the_step(panel, window, qtbot):
    panel.form.searches.setValue(3)
    panel.form.button.click()
    qtbot.waitUntil(lambda: window.session.study.bifurcations is not None)
    assert "searches=3" in script_of(window.session.study)
    assert window.session.study.bifurcations.parameters["searches"] == 3


def test_line_follows_the_input_and_the_input_the_line(computed, window):
    window.session.set_input([0.25])
    assert computed.plot.line.value() == pytest.approx(0.25)
    assert window.session.study.bifurcations is not None
    computed.go_to(0.5)
    assert window.session.study.model.inputs.values[0] == 0.5


def test_event_is_gone_to_and_told_in_words(computed, window, qtbot):
    qtbot.mouseClick(computed.form.on, Qt.MouseButton.LeftButton)
    assert window.session.study.model.inputs.values[0] == pytest.approx(0.0, abs=1e-9)
    assert "certified" in computed.says.toolTip()
    assert "2-cycle" in computed.says.toolTip()


def test_branch_selects_its_cycle(computed, window):
    diagram = window.session.study.bifurcations
    number = next(i for i, branch in enumerate(diagram.branches) if branch.high <= 0)
    computed.select_branch(number, -0.5)
    assert window.session.selection.startswith("cycle:")
    assert diagram.branches[number].is_of(window.session.study.find(window.session.selection))
    assert len(computed.plot.chosen.getData()[0])


def test_diagram_of_other_parameters_is_not_passed_off_as_this_one(computed, window):
    study = window.session.study
    other = follow_bifurcations(study, "drive", (-1.0, 1.0), longest_period=1, samples=0)
    changed = other.with_changes(model=other.model.with_parameter("A[1, 1]", 0.4))
    window.session.show_study(changed)
    assert not computed.plot.line.isVisible()
    assert "anew" in computed.says.toolTip()


def test_a_narrow_range_is_numbered_as_it_was_typed(computed):
    axis = computed.plot.getPlotItem().getAxis("bottom")
    axis.setRange(-0.05, 0.05)
    assert "0.001" not in axis.labelString()
    assert axis.autoSIPrefixScale == 1.0


def test_what_was_said_of_an_event_or_a_branch_goes_when_the_line_leaves_it(computed, window):
    diagram = window.session.study.bifurcations
    summary = computed.says.text()
    number = next(i for i, branch in enumerate(diagram.branches) if branch.high <= 0)
    computed.select_branch(number, -0.5)
    assert "−1 to" in computed.says.text()
    window.session.set_input([-0.75])  # still on it
    assert "−1 to" in computed.says.text()
    window.session.set_input([0.5])
    assert computed.says.text() != summary or "−1 to" not in summary
    assert not computed.says.text().endswith("−1 to 0")
    computed.show_event(0)
    assert computed.says.text().startswith("period doubling")
    window.session.set_input([0.25])
    assert not computed.says.text().startswith("period doubling")


def test_diagram_gets_most_of_the_room(computed, window, qtbot):
    qtbot.waitUntil(lambda: computed.plot.height() > 0.5 * computed.height())
    assert computed.form.height() < 40


def test_controls_stand_below_each_other_where_there_is_little_room(panel, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    panel.form.setParent(holder)
    panel.form.setGeometry(0, 0, 230, 200)
    holder.resize(240, 220)
    holder.show()
    panel.form.show()
    boxes = panel.form.parameter, panel.form.low, panel.form.button
    qtbot.waitUntil(lambda: len({box.y() for box in boxes}) == 3)


def test_chosen_coordinate_is_drawn_and_figures_begin_with_it(computed, window):
    assert [text for _, text in computed.form._axes] == ["state:1", "state:2"]
    computed.form.height_of.setCurrentIndex(1)
    computed.form.height_changed.emit()
    assert computed.plot.getPlotItem().getAxis("left").labelText == computed.form.height_of.currentText()
    dialog = ExportDialog(window.session, window.theme, Path(), "figure", window)
    assert dialog.options().bifurcation_axis == "state:2"
    dialog.form.axis.setCurrentIndex(dialog.form.axis.findData("state:1"))
    assert dialog.options().bifurcation_axis == "state:1"
    dialog.reject()


def test_keys_move_the_line_step_to_events_and_zoom(computed, window, qtbot):
    plot = computed.plot
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.session.study.model.inputs.values[0] == pytest.approx(-0.48))
    qtbot.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.session.study.model.inputs.values[0] == pytest.approx(0.0, abs=1e-9))
    whole = plot.viewRange()[0]
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    assert np.ptp(plot.viewRange()[0]) == pytest.approx(0.8 * np.ptp(whole))
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.viewRange()[0] == pytest.approx(whole)


def test_times_are_asked_for_and_kept_in_the_step(panel, window, qtbot):
    panel.form.search_seconds.setValue(5)
    panel.form.follow_seconds.setValue(7)
    panel.form.button.click()
    qtbot.waitUntil(lambda: window.session.study.bifurcations is not None, timeout=60_000)
    code = script_of(window.session.study)
    assert "search_seconds=5.0" in code
    assert "follow_seconds=7.0" in code


def test_event_along_a_parameter_without_a_slider_stays_told_when_it_gets_one(panel, window):
    study = window.session.study
    window.session.show_study(follow_bifurcations(study, "A[1, 1]", (-1.5, 1.5), longest_period=2, samples=0))
    panel.step_event(1)
    event = panel.plot.diagram.events[panel._event]
    assert window.session.study.model.A[1, 1] == pytest.approx(event.value)
    assert "A[2, 2] = " in panel.says.text()
    assert panel.form.ends == (-1.5, 1.5)


def test_a_diagram_along_a_parameter_that_is_not_followed_can_be_computed_again(panel, window):
    study = window.session.study
    window.session.show_study(follow_bifurcations(study, "A[1, 1]", (-0.5, 0.5), longest_period=1, samples=0))
    assert panel.form.parameter_text == "A[1, 1]"
    assert panel.form.ends == (-0.5, 0.5)
    assert panel.form.button.isEnabled()
    assert "A" in panel.form.parameter.currentText()


def test_the_room_for_a_diagram_is_given_back_with_the_next_model(panel, window, qtbot):
    dock = panel.parentWidget()
    before = dock.height()
    study = window.session.study
    window.session.show_study(follow_bifurcations(study, "drive", (-1.0, 1.0), longest_period=2, samples=0))
    qtbot.waitUntil(lambda: dock.height() > before)
    window.session.show_study(Study(doubling_map()))
    qtbot.waitUntil(lambda: dock.height() <= before)


def test_without_a_diagram_the_axes_have_no_numbers(panel, computed, window):
    axis = panel.plot.getPlotItem().getAxis("left")
    assert axis.style["showValues"]
    window.session.undo_stack.undo()
    assert not axis.style["showValues"]
