"""The regions panel in the real window: graph, selection both ways, card, the node that is lit."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.regions import region_code, region_id
from plrnn_explorer.study.study import Orbit, Study, View
from tests.factories import lozi_study


@pytest.fixture
def panel(window, qtbot):
    window.session.show_study(lozi_study())
    window.docks.raise_("regions")
    qtbot.wait(50)
    return window.panels.regions


def click_node(qtbot, panel, node, modifier=Qt.KeyboardModifier.NoModifier):
    x, y = panel.graph.picture().centres[node]
    qtbot.mouseClick(panel.graph, Qt.MouseButton.LeftButton, modifier, QPoint(round(x), round(y)))


def test_a_drawn_orbit_gives_its_network(panel, window):
    orbit = window.session.study.orbits[0].points
    right = (orbit[:, 0] > 0).sum()
    network = panel.graph.network
    assert sorted(network.counts.tolist()) == sorted([right, len(orbit) - right])
    assert "2 regions" in panel.counts.text()
    assert "drawn" in panel.chooser.currentText()


def test_a_click_selects_the_region_shades_it_and_shows_its_map(panel, window, qtbot):
    click_node(qtbot, panel, 1)
    session = window.session
    code = panel.graph.network.codes[1]
    assert session.selection == region_id(code)
    assert region_code(session.study, session.selection).tolist() == code.tolist()
    assert panel.card.isVisible()
    assert panel.card.facts["determinant"].text() == "−0.5000"
    assert panel.card.facts["fixed"].text().startswith("real")
    window.phase_space.redraw()
    layer = next(x for x in window.phase_space.layers.all if type(x).__name__ == "RegionLayer")
    (polygon,) = layer.item.polygons
    assert (window.session.study.model.region(polygon.mean(axis=0)) == code).all()
    panel.card.copy()
    assert QGuiApplication.clipboard().text().splitlines()[0] == "J"
    session.select("")
    assert not panel.card.isVisible()
    window.phase_space.redraw()
    assert layer.item.polygons == []


def test_in_a_low_panel_the_map_of_the_region_is_scrolled_to(panel, window, qtbot):
    panel.setFixedHeight(260)
    click_node(qtbot, panel, 1)
    view = panel.facts_area.viewport()
    top = lambda: panel.card.title.mapTo(view, QPoint(0, 0)).y()  # noqa: E731
    qtbot.waitUntil(lambda: 0 <= top() <= view.height() - panel.card.title.height())


def test_ctrl_click_shades_several(panel, window, qtbot):
    click_node(qtbot, panel, 0)
    click_node(qtbot, panel, 1, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.selected) == 2
    window.phase_space.redraw()
    layer = next(x for x in window.phase_space.layers.all if type(x).__name__ == "RegionLayer")
    assert len(layer.item.polygons) == 2


def test_the_keyboard_goes_from_node_to_node(panel, window, qtbot):
    qtbot.keyClick(panel.graph, Qt.Key.Key_Right)
    first = window.session.selection
    qtbot.keyClick(panel.graph, Qt.Key.Key_Right)
    assert first != window.session.selection
    assert window.session.selection.startswith("region:")
    qtbot.keyClick(panel.graph, Qt.Key.Key_Escape)
    assert window.session.selection == ""


def test_a_cycle_marks_the_regions_it_goes_through(panel, window):
    window.session.select("cycle:2")  # from one side to the other and back
    assert panel.graph._marked == {0, 1}
    assert "→" in panel.path.text()
    window.session.select("cycle:0")
    assert len(panel.graph._marked) == 1


def test_the_node_of_the_running_orbit_is_lit(panel, window):
    orbit = window.session.study.orbits[0].points
    for state in orbit[:6]:
        window.phase_space.orbits_ran.emit({"orbit:0": state[None]})
        code = panel.graph.network.codes[panel.graph.lit]
        assert (code == window.session.study.model.region(state)).all()


def test_without_orbits_it_says_what_will_be_here(window, qtbot):
    window.session.show_study(lozi_study().with_changes(orbits=()))
    window.docks.raise_("regions")
    panel = window.panels.regions
    qtbot.waitUntil(panel.isVisible)
    assert not panel.body.isVisible()
    assert "Measure" in panel.empty.button.text()
    window.session.select("cycle:2")  # its itinerary is known exactly
    assert panel.body.isVisible()
    assert len(panel.graph.network) == 2
    assert "exact" in panel.counts.text()


def test_of_hundreds_of_regions_the_most_visited_are_drawn(window, qtbot):
    rng = np.random.default_rng(5)
    model = PiecewiseLinearMap(
        A=np.diag([0.2, 0.1]), W1=0.4 * rng.normal(size=(2, 60)), W2=rng.normal(size=(60, 2)),
        h1=np.zeros(2), h2=rng.normal(size=60),
    )  # fmt: skip
    points = rng.normal(size=(4000, 2))
    study = Study(model, orbits=(Orbit(points),), view=View.of_model(model))
    window.session.show_study(study)
    window.docks.raise_("regions")
    panel = window.panels.regions
    qtbot.waitUntil(panel.body.isVisible)
    # The forty most visited are less than half of the points: groups show them all.
    assert panel.group.isVisible()
    assert panel.group.isChecked()
    groups = panel.graph.network
    assert len(groups) <= 40
    assert groups.counts.sum() == len(points)
    assert f"Shown as {len(groups)} groups" in panel.counts.text()
    assert "Group 1 of" in panel.graph.tip(0)
    panel.graph._choose(0, False)
    assert panel.graph._selected == {0}
    assert panel.card.isVisible()
    panel.group.click()
    assert len(panel.graph.network) == 40
    more = len(np.unique(model.region(points), axis=0)) - 40
    assert f"And {more} more" in panel.counts.text()
    assert "% of the time" in panel.counts.text()
    panel.grab()
