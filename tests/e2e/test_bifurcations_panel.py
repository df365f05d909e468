"""The bifurcations panel in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

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
