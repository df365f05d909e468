"""The time series panel: what it draws for what is selected."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from plrnn_explorer.gui.panels.time_series import TimeSeriesPanel
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from plrnn_explorer.study.rename import rename_changes
from plrnn_explorer.study.study import Orbit, Study

from .conftest import without_results


@pytest.fixture
def panel(qtbot, session, theme, study):
    session.show_study(study)
    panel = TimeSeriesPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(480, 160)
    panel.show()
    return panel


def drawn(panel) -> np.ndarray:
    return np.stack([curve.yData for curve in panel.plot.curves], axis=1)


def test_last_orbit_without_a_selection(panel, study):
    assert np.array_equal(drawn(panel), study.orbits[0].points)
    assert panel.windowTitle() == "Time series · orbit 1 from (0.100, 0.100)"


def test_the_selected_object_is_drawn(panel, session, study):
    session.select("connection:0/1")
    orbit, first = study.connections[0].orbits[1], -panel.plot.curves[0].xData[0]
    assert first > 0  # it starts before the orbit: on the way out of the saddle
    assert np.array_equal(drawn(panel)[int(first) :][: len(orbit)], orbit)
    session.select("cycle:4")
    cycle = study.cycles.cycles[4]
    assert np.array_equal(drawn(panel)[:4], np.tile(cycle.points, (2, 1)))
    session.select("manifold:0")
    assert np.array_equal(drawn(panel), study.orbits[0].points)


def test_a_running_orbit_grows_in_the_same_curves(panel, study, lozi):
    curves = panel.plot.curves
    longer = lozi.orbit(study.orbits[0].start, 400)
    panel.show_running({"orbit:0": longer, "orbit:7": longer[:3]})
    assert np.array_equal(drawn(panel), longer)
    assert panel.plot.curves == curves


def test_an_added_orbit_is_shown(panel, session, lozi):
    session.add_orbit(Orbit(lozi.orbit([0.3, 0.2], 20)))
    assert len(drawn(panel)) == 21


def test_a_new_orbit_is_looked_at_until_something_else_is_selected(panel, session, lozi):
    session.select("cycle:2")
    session.add_orbit(Orbit(lozi.orbit([0.3, 0.2], 20)))
    assert panel.windowTitle().startswith("Time series · orbit 2 from")
    session.select("cycle:3")  # a fixed point has no series of its own: the orbit stays
    assert panel.windowTitle().startswith("Time series · orbit 2 from")
    session.select("cycle:4")
    assert "2-cycle" in panel.windowTitle()


def test_steps_are_whole_numbers(panel):
    spacings = panel.plot.getPlotItem().getAxis("bottom").tickSpacing(0, 2, 500)
    assert all(spacing >= 1 for spacing, _offset in spacings)


def test_many_points_are_thinned_before_drawing(panel):
    assert all(curve.opts["autoDownsample"] for curve in panel.plot.curves)
    assert {curve.opts["downsampleMethod"] for curve in panel.plot.curves} == {"peak"}
    assert all(curve.opts["clipToView"] for curve in panel.plot.curves)


def test_an_escaping_orbit_is_cut_where_it_escapes(panel, session):
    points = np.array([[1.0, 0.0], [1e6, 1.0], [1e13, 2.0], [np.inf, np.nan]])
    session.apply(orbits=(Orbit(points),))
    assert len(panel.points) == 2


def test_value_under_the_cursor_is_named(panel):
    panel.plot.step_hovered.emit(0)
    assert "at&nbsp;step&nbsp;0" in panel.legend.text()
    assert "z₁&nbsp;0.1000" in panel.legend.text()
    assert panel.legend.toolTip() == "0.1, 0.1"
    panel.plot.step_hovered.emit(-1)
    assert "0.1000" not in panel.legend.text()


def test_many_coordinates_are_chosen_from(panel, session):
    model = PiecewiseLinearMap(np.eye(20) / 2, np.zeros((20, 1)), np.zeros((1, 20)), np.zeros(20), [0.0])
    session.show_study(Study(model, orbits=(Orbit(model.orbit(np.ones(20), 30)),)))
    assert panel.chooser.isVisible()
    assert drawn(panel).shape == (31, 8)
    panel.chooser.list.item(19).setCheckState(panel.chooser.list.item(0).checkState())
    assert drawn(panel).shape == (31, 9)


def test_button_starts_an_orbit(panel, session, study):
    session.show_study(without_results(study))
    assert panel.empty.isVisible()
    panel.empty.button.click()
    assert len(session.study.orbits) == 1
    assert panel.body.isVisible()


def test_data_coordinates_are_drawn_with_names_and_units(qtbot, session, theme, study):
    seen = Observation([[40.0, 3.0], [0.0, 1.0]], [-65.0, 0.5], ("V", "I"), ("mV", ""))
    named = study.with_changes(model=study.model.with_changes(observation=seen))
    session.show_study(named)
    panel = TimeSeriesPanel(session, theme)
    qtbot.addWidget(panel)
    panel.show()
    assert [panel.chooser.list.item(i).text() for i in range(4)] == ["z₁", "z₂", "V (mV)", "I"]
    assert np.array_equal(drawn(panel), seen(study.orbits[0].points))  # named data first
    panel.chooser.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert drawn(panel).shape[1] == 3
    assert "V (mV)" in panel.legend.text()
    session.change("Rename", **rename_changes(named, ["", ""], ["U", "I"], ["V", ""]))
    assert panel.chooser.chosen == [0, 2, 3]  # another name is no reason to choose anew
    assert "U (V)" in panel.legend.text()


def test_lines_are_as_wide_on_a_fine_screen(panel, monkeypatch):
    plot = panel.plot
    monkeypatch.setattr(plot, "devicePixelRatioF", lambda: 2.0)
    plot.refresh_theme()
    assert {curve.opts["pen"].widthF() for curve in plot.curves} == {2.0}
