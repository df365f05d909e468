"""The basins panel: shares, colours, and no claim beyond what is proved."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from plrnn_explorer.dynamics.basin_map import PENDING
from plrnn_explorer.dynamics.basin_polygons import BasinPolygons
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.look import attractor_colours
from plrnn_explorer.gui.panels.basin_bars import eye_place, share_words
from plrnn_explorer.gui.panels.basins import BasinsPanel
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.names import object_name
from plrnn_explorer.study.study import Study

from .conftest import some_basins, without_results


@pytest.fixture
def panel(qtbot, session, theme, study):
    session.show_study(study)
    panel = BasinsPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(300, 400)
    panel.show()
    return panel


def rows(panel) -> list[str]:
    model = panel.model
    return [model.index(r).data(Qt.ItemDataRole.AccessibleTextRole) for r in range(model.rowCount())]


def test_shares_sorted_with_undecided_and_escaped_last(panel):
    # Half a cell for each one beside another label: rows 6, 7, 8 and 9 of ten.
    assert rows(panel) == [
        "Sink 1: 70.0 ± 5.0 %", "Sink 2: 20.0 ± 10.0 %", "Undecided: 10.0 ± 5.0 %", "Escaped: 0.0 %",
    ]  # fmt: skip
    assert panel.caption.text() == "Share of the window"


def test_colours_are_those_of_the_picture(panel, study):
    assert tuple(bar.colour for bar in panel.model.bars[:2]) == attractor_colours(study)


def test_only_what_is_proved_is_called_proved(panel, session, study):
    assert panel.proof.text() == "90 % of the window proved"
    session.apply(basins=some_basins(study.cycles.cycles[:2], certified=0.5))
    assert panel.proof.text() == "50 % of the window proved"


def test_while_refining_shares_are_of_the_computed_cells(panel, session, study):
    coarse = some_basins(study.cycles.cycles[:2], block=4)
    session.apply(basins=coarse)
    assert panel.caption.text() == "Share of the computed cells"
    assert panel.proof.text().endswith("of the computed cells proved")
    assert "squares of 4 × 4" in panel.detail.text()
    labels = coarse.labels.copy()
    labels[0] = PENDING
    session.apply(basins=replace(coarse, labels=labels, block=1))
    assert panel.caption.text() == "Share of the computed cells"


def test_a_preview_is_no_result(panel, session, study):
    coarse = some_basins(study.cycles.cycles[:2])
    session.apply(basins=replace(coarse, parameters={"preview": True}))
    assert panel.caption.text() == "Share of the computed cells"
    assert panel.proof.text() == ""
    assert panel.detail.text().startswith("A coarse preview")


def test_refining_keeps_rows_and_selection(panel, session, study):
    session.select("cycle:1")
    removed = []
    panel.model.rowsRemoved.connect(lambda *_a: removed.append(1))
    session.apply(basins=some_basins(study.cycles.cycles[:2], certified=0.1))
    assert not removed
    assert panel.view.selectionModel().selectedIndexes()[0].row() == 1


def test_click_selects_the_attractor(qtbot, panel, session):
    rect = panel.view.visualRect(panel.model.index(1))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert session.selection == "cycle:1"


def test_focus_alone_selects_nothing(panel, session):
    panel.activateWindow()
    panel.view.setFocus()
    assert session.selection == ""


def test_selection_elsewhere_is_shown(panel, session):
    session.select("cycle:0")
    assert panel.view.currentIndex().row() == 0
    session.select("cycle:2")  # a saddle has no basin
    assert not panel.view.selectionModel().hasSelection()


def test_user_names_and_colours_are_used(panel, session):
    session.set_appearance(["cycle:0"], "Rename", name="Rest", colour="#010203")
    assert rows(panel)[0] == "Rest: 70.0 ± 5.0 %"
    assert panel.model.bars[0].colour == "#010203"


def test_recompute_and_empty_state_ask_for_basins(panel, session, study, monkeypatch):
    asked = []
    monkeypatch.setattr(session, "analyse", lambda stages, _title: asked.append(stages))
    panel.button.click()
    session.show_study(without_results(study))
    assert panel.empty.isVisible()
    panel.empty.button.click()
    assert asked == [("basins",), ("basins",)]


def test_above_two_dimensions_the_share_is_that_of_a_slice(panel, session, study):
    model = PiecewiseLinearMap(np.eye(3) / 2, np.zeros((3, 1)), np.zeros((1, 3)), np.zeros(3), [0.0])
    plane = Plane.through([0.0, 0.0, 0.25])
    basins = replace(some_basins(study.cycles.cycles[:2]), plane=plane)
    session.show_study(Study(model, basins=basins))
    assert panel.caption.text() == "Share of this slice"
    assert panel.proof.text().endswith("of the slice proved")
    assert "z₃ = 0.25" in panel.caption.toolTip()


def test_the_eye_hides_the_basin_and_selects_nothing(qtbot, panel, session):
    at = eye_place(panel.view.visualRect(panel.model.index(0))).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not session.appearance("cycle:0").visible
    assert session.selection == ""
    assert rows(panel)[0].endswith("hidden")
    assert session.undo_stack.undoText() == "Hide basin"
    panel.grab()
    session.undo_stack.undo()
    assert session.appearance("cycle:0").visible


def test_space_hides_the_current_basin(qtbot, panel, session):
    session.select("cycle:1")
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert not session.appearance("cycle:1").visible


def test_undecided_cells_can_be_selected(qtbot, panel, session):
    rect = panel.view.visualRect(panel.model.index(2))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert session.selection == "basin:undecided"
    assert object_name(session.study, session.selection) == "Undecided starting points"
    session.select_all(["cycle:0", "cycle:1"])
    assert len(panel.view.selectionModel().selectedIndexes()) == 2


def test_what_the_errors_are_is_said(panel, session, study):
    assert "half a cell along the border" in panel.detail.text()
    corners = np.array([[-2, -2], [2, -2], [2, 2], [-2, 2]], float)
    whole = BasinPolygons(corners, np.array([0, 4]), np.array([0], np.int16), np.array([1]))
    basins = some_basins(study.cycles.cycles[:2])
    labels = np.zeros_like(basins.labels)
    session.apply(basins=replace(basins, labels=labels, polygons=whole, method="exact polygons"))
    assert "exact to rounding" in panel.detail.text()
    assert rows(panel)[0] == "Sink 1: 100.0 %"


def test_errors_in_words():
    assert share_words(0.657, 0.002) == "65.7 ± 0.2 %"
    assert share_words(0.657, 0.0001) == "65.70 ± 0.01 %"
    assert share_words(0.657, 0.0) == "65.7 %"
    assert share_words(1.0, 0.1) == "100.0 %"
    assert share_words(0.99999, 0.001) == "99.9 ± 0.2 %"  # rounded up: 99.9 is 0.099 off itself
