"""The homoclinic points panel: what is listed, and what is said to follow from it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.dynamics.certificate import Certificate
from plrnn_explorer.gui.panels.connections import ConnectionsPanel
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Study

from .conftest import some_connection, without_results


@pytest.fixture
def panel(qtbot, session, theme, study):
    session.show_study(study)
    panel = ConnectionsPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(480, 320)
    panel.show()
    return panel


def column(panel, number: int) -> list[str]:
    model = panel.table.model()
    return [model.index(r, number).data() for r in range(model.rowCount())]


def test_points_with_their_proof_beside_them(panel):
    assert column(panel, 2) == ["9", "8", "7"]
    assert column(panel, 3) == ["17.19", "42.97", "68.75"]  # 0.3, 0.75 and 1.2 radians
    assert column(panel, 5) == ["not certified"] * 3


def test_chaos_is_said_with_its_qualifier(panel, session, study):
    assert "implies chaos" in panel.sentence.text()
    assert panel.sentence.text().endswith("Computed in double precision, not certified.")
    saddle = study.cycles.cycles[2]
    session.apply(connections=(some_connection(saddle, (True, False)),))
    assert "is certified: the map is chaotic" in panel.sentence.text()
    assert column(panel, 5) == ["certified", "not certified"]


def test_tangency_or_a_heteroclinic_connection_alone_claims_no_chaos(panel, session, study):
    found = study.connections[0]
    session.apply(connections=(replace(found, angles=np.zeros(3)),))
    assert "does not show chaos" in panel.sentence.text()
    session.apply(connections=(replace(found, target=study.cycles.cycles[3]),))
    assert "do not imply chaos" in panel.sentence.text()
    assert not panel.table.isColumnHidden(1)
    assert column(panel, 1)[0] == "Saddle 1 → Saddle 2"


def test_selection_both_ways(qtbot, panel, session):
    index = panel.table.model().index(1, 2)
    place = panel.table.visualRect(index).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection == "connection:0/1"
    session.select("connection:0/2")
    assert {i.row() for i in panel.table.selectionModel().selectedIndexes()} == {2}
    session.select("cycle:0")
    assert not panel.table.selectionModel().hasSelection()


def test_sorting_by_number_not_by_text(panel, session, study):
    found = replace(study.connections[0], steps=np.array([9, 10, 2]))
    session.apply(connections=(found,))
    panel.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert column(panel, 2) == ["2", "9", "10"]
    session.select("connection:0/2")
    assert {i.row() for i in panel.table.selectionModel().selectedIndexes()} == {0}


def test_copy_has_every_digit(panel, study):
    panel.table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    angles = [float(line.split("\t")[2]) for line in lines[1:]]
    assert lines[0].split("\t")[:3] == ["#", "Steps", "Angle °"]
    assert angles == np.degrees(study.connections[0].angles).tolist()


def test_growing_set_keeps_the_selection(panel, session, study):
    session.select("connection:0/1")
    resets = []
    panel.model.modelReset.connect(lambda: resets.append(1))
    session.apply(connections=(some_connection(study.cycles.cycles[2], (False,) * 500),))
    assert not resets
    assert panel.table.model().rowCount() == 500
    assert {i.row() for i in panel.table.selectionModel().selectedIndexes()} == {1}


def test_the_note_says_what_limits_the_result(panel, session, study):
    assert not panel.note.isVisible()
    session.apply(connections=(replace(study.connections[0], note="Only the first 3 were refined."),))
    assert panel.note.text() == "Only the first 3 were refined."


def test_empty_states(panel, session, study):
    session.show_study(without_results(study))
    assert panel.empty.button.text() == "Find homoclinic points"
    session.apply(connections=())
    assert panel.empty.isVisible()
    assert panel.empty.text.text().startswith("No homoclinic points were found on the manifolds grown so far")


def test_beyond_two_dimensions_points_are_found_too(panel, session):
    model = PiecewiseLinearMap(np.eye(3) / 2, np.zeros((3, 1)), np.zeros((1, 3)), np.zeros(3), [0.0])
    session.show_study(Study(model))
    assert panel.empty.button.text() == "Find homoclinic points"
    session.show_study(Study(model, connections=(), notes={"connections": "A note."}))
    assert panel.empty.text.text() == "A note."


def test_the_proof_of_a_point_is_read_and_copied(qtbot, panel, session, study):
    found = study.connections[0]
    proofs = (
        Certificate(True, "homoclinic", "", 128, 9, text="Statement. It is so."),
        Certificate(False, "homoclinic", "a border is near", 128, 8, text="Not certified: a border is near."),
        None,
    )
    session.apply(
        connections=(replace(found, certified=np.array([True, False, False]), certificates=proofs),)
    )
    view = panel.certificate
    session.select("connection:0/0")
    assert view.isVisible()
    assert "takes 9 steps" in view.text.text()
    assert "Smale–Birkhoff" in view.text.text()
    view.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("Proved: An orbit leaves saddle 1")
    assert QGuiApplication.clipboard().text().endswith("Statement. It is so.\n")
    view.read_button.click()
    dialog = view.dialog
    assert dialog.isVisible()
    assert dialog.full.toPlainText() == "Statement. It is so."
    dialog.tabs.setCurrentIndex(1)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Statement. It is so.\n"
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    session.select("connection:0/1")
    assert view.title.text() == "No certificate of point 2"
    assert view.account == ["Nothing is proved here: a border is near"]
    assert not view.copy_button.isVisible()
    for other in ("connection:0/2", "cycle:0", "connection:0", ""):
        session.select(other)
        assert not view.isVisible()


def test_the_same_is_not_said_twice(panel, session):
    session.apply(connections=(), notes={"connections": "The manifolds do not cross: nothing was found."})
    assert panel.empty.text.text() == "The manifolds do not cross: nothing was found."


# Walking along the orbit ------------------------------------------------------------------------


def test_the_walk_goes_from_the_cycle_and_back_to_it(panel, session, study):
    session.select("connection:0/1")
    walk = panel.walk.walk
    orbit = study.connections[0].orbits[1]
    assert walk.points[-walk.first : -walk.first + len(orbit)].tolist() == orbit.tolist()
    cycle = study.connections[0].source.points[0]
    assert walk.from_source == pytest.approx(np.linalg.norm(walk.points - cycle, axis=1))
    assert walk.from_source.tolist() == walk.from_target.tolist()
    codes = study.model.region(walk.points)
    same = [a == b for a, b in zip(walk.symbols[:-1], walk.symbols[1:])]
    assert same == (codes[1:] == codes[:-1]).all(axis=1).tolist()
    assert walk.symbols[0] == "A"


def test_each_step_shows_its_state_and_marks_it(qtbot, panel, session):
    states = []
    panel.state_changed.connect(states.append)
    session.select("connection:0/0")
    assert panel.details.isVisible()
    first = panel.walk.slider.value()
    assert panel.walk.step.text() == f"step 0 of {panel.walk.walk.steps}"
    panel.walk.slider.setFocus()
    qtbot.keyClick(panel.walk.slider, Qt.Key.Key_Right)
    assert panel.walk.slider.value() == first + 1
    assert states[-1].tolist() == panel.walk.walk.points[first + 1].tolist()
    distance = panel.walk.walk.from_source[first + 1]
    assert f"{distance:.2f}"[:3] in panel.walk.facts.text()
    session.select("cycle:0")
    assert states[-1] is None
    assert not panel.details.isVisible()


def test_playing_walks_to_the_end_and_stops(qtbot, panel, session):
    session.select("connection:0/0")
    walk = panel.walk
    walk._timer.setInterval(1)
    walk.slider.setValue(walk.slider.maximum() - 2)
    walk.play_button.click()
    assert walk.is_playing
    qtbot.waitUntil(lambda: walk.slider.value() == walk.slider.maximum() and not walk.is_playing)
    walk.play_button.click()  # from the end it begins anew
    assert walk.slider.value() == 0
    walk.play_button.click()
    assert not walk.is_playing
    panel.grab()


def test_a_click_in_the_plot_goes_to_that_step(qtbot, panel, session):
    panel.resize(480, 700)
    session.select("connection:0/0")
    plot = panel.walk.plot
    frame = plot._frame()
    at = frame.bottomRight().toPoint()
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at)
    assert panel.walk.slider.value() == panel.walk.slider.maximum()


def test_a_manifold_or_cycle_marks_its_points(panel, session, study):
    rows = len(study.connections[0])
    for object_id in ("connection:0", "manifold:0", "cycle:2"):
        session.select(object_id)
        assert len(panel.table.selectionModel().selectedRows()) == rows
        assert session.selection == object_id
    session.select("cycle:0")
    assert panel.table.selectionModel().selectedRows() == []
    session.select_all(["connection:0/0", "connection:0/2"])
    assert len(panel.table.selectionModel().selectedRows()) == 2
