"""The user works in the units of the recording: names them, looks at data space, starts from data values."""

from __future__ import annotations

import numpy as np
import pytest
from factories import bistable_map
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from plrnn_explorer.models.load import save_model
from plrnn_explorer.models.map import Observation
from plrnn_explorer.study.store import open_study, save_study

SEEN = Observation([[10.0, 5.0], [0.1, -0.2], [1.0, 0.0]], [-65.0, 0.0, 2.0])


@pytest.fixture
def model_file(tmp_path):
    path = tmp_path / "cell.npz"
    save_model(bistable_map().with_changes(observation=SEEN, coordinates=()), path)
    return path


@pytest.fixture
def cell(window, open_file, model_file):
    open_file(window, model_file)
    return window


def dialog_of(window, action: str):
    window.actions_[action].trigger()
    return window.files.dialog


def type_into(qtbot, field, text: str) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def paste_into(qtbot, field, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_names_units_data_space_and_back_from_the_file(cell, qtbot, tmp_path):
    assert cell.phase_space.sync.plane.names == ("z1", "z2")  # data without names come second
    dialog = dialog_of(cell, "names")
    paste_into(qtbot, dialog.names[0], "V\tI\tm")
    type_into(qtbot, dialog.units[0], "mV")
    type_into(qtbot, dialog.states[0], "V")
    assert dialog.fault.text() == "The name V is given twice; every coordinate needs its own."
    assert not dialog.ok.isEnabled()
    type_into(qtbot, dialog.states[0], "u")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert cell.session.study.model.observation.labels == ("V (mV)", "I", "m")
    assert cell.session.study.model.coordinate_names == ("u", "z2")
    if cell.phase_space.sync.plane.names != ("V (mV)", "I"):
        qtbot.keyClick(cell.phase_space, Qt.Key.Key_D)
    assert cell.phase_space.sync.plane.names == ("V (mV)", "I")
    save_study(cell.session.study, tmp_path / "kept.plrnnx")
    assert open_study(tmp_path / "kept.plrnnx").model.observation.labels == ("V (mV)", "I", "m")
    cell.session.undo_stack.undo()
    while cell.session.undo_stack.canUndo():
        cell.session.undo_stack.undo()
    assert cell.session.study.model.observation.names == ()


def test_results_survive_new_names(cell, qtbot, idle):
    cell.actions_["cycles"].trigger()
    idle(cell)
    cycles = cell.session.study.cycles
    assert len(cycles.cycles) == 3
    cell.session.rename(["a", "b"], ["V", "I", "m"], ["mV", "", ""])
    assert cell.session.study.cycles is cycles
    cell.actions_["manifolds"].trigger()
    idle(cell)
    assert cell.session.study.manifolds
    assert cell.session.study.model.coordinate_names == ("a", "b")


def test_an_orbit_starts_where_the_data_are_pasted(cell, qtbot):
    dialog = dialog_of(cell, "data_orbit")
    state = np.array([0.7, -0.4])
    values = SEEN(state)
    paste_into(qtbot, dialog.fields[0], "\t".join(repr(float(v)) for v in values))
    assert dialog.words.text() == "Exactly one state has these data values."
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    (orbit,) = cell.session.study.orbits
    np.testing.assert_allclose(orbit.start, state, atol=1e-12)
    assert cell.series.points.shape[0] > 1


def test_data_that_no_state_has_are_fitted_and_said_so(cell, qtbot):
    dialog = dialog_of(cell, "data_orbit")
    type_into(qtbot, dialog.fields[2], "900")
    assert "No state has exactly these data values" in dialog.words.text()
    assert dialog.start.isEnabled()
    type_into(qtbot, dialog.fields[1], "1e")
    assert dialog.words.text() == "“1e” for x2 is no number."
    assert not dialog.start.isEnabled()
    dialog.fields[1].selectAll()
    paste_into(qtbot, dialog.fields[1], "−0.5")  # as the program itself writes it
    assert dialog.start.isEnabled()
    dialog.reject()
    assert cell.session.study.orbits == ()


def test_without_an_observation_model_nothing_of_it_is_offered(window, open_file):
    open_file(window, "example:lozi")
    assert not window.actions_["data_orbit"].isEnabled()
    assert window.actions_["names"].isEnabled()


def test_analysis_in_data_space_to_the_end(cell, qtbot, idle):
    qtbot.keyClick(cell.phase_space, Qt.Key.Key_D)
    cell.actions_["analyse"].trigger()
    idle(cell)
    study = cell.session.study
    assert study.view.plane.names == ("x1", "x2")
    basins = study.basins
    assert basins.plane.same_as(study.view.plane)
    # The label under each sink is its own.
    for label, attractor in enumerate(basins.attractors):
        x, y = SEEN(attractor.points[0])[:2]
        column = int((x - basins.x[0]) / (basins.x[1] - basins.x[0]) * basins.x[2])
        row = int((y - basins.y[0]) / (basins.y[1] - basins.y[0]) * basins.y[2])
        assert basins.labels[row, column] == label


def test_names_in_the_dialogs_are_no_markup(window, open_file, tmp_path):
    seen = Observation(SEEN.B, SEEN.b, ("<b>a</b>", "b", "c"), ("<img src='x'>", "", ""))
    save_model(bistable_map().with_changes(observation=seen), tmp_path / "marked.npz")
    open_file(window, tmp_path / "marked.npz")
    for action in ("data_orbit", "names"):
        dialog = dialog_of(window, action)
        rich = [w for w in dialog.findChildren(QLabel) if w.textFormat() != Qt.TextFormat.PlainText]
        assert not [label.text() for label in rich if "<" in label.text()]
        dialog.reject()
