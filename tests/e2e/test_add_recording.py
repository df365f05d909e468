"""The user lays a measured time series beside the model."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from plrnn_explorer.gui import recording_commands
from plrnn_explorer.models.load import load_model, save_model
from plrnn_explorer.resources import example


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))


@pytest.fixture
def measured(tmp_path):
    """What was measured of the Lozi map: its own orbit in other units, with a gap."""
    values = load_model(example("lozi").path).orbit([0.1, 0.1], 299) * [20.0, 4.0] + [-60.0, 1.0]
    values[50] = np.nan
    path = tmp_path / "measured.csv"
    np.savetxt(path, values, delimiter=",", header="V (mV),I (pA)")
    return path


@pytest.fixture
def beside(window, open_file, qtbot, measured):
    """A window with the Lozi map and the recording, dropped on it and accepted."""
    open_file(window, "example:lozi")
    drop(window, measured)
    qtbot.waitUntil(lambda: window.recordings.dialog is not None)
    window.recordings.dialog.accept()
    return window


def test_a_dropped_table_is_laid_beside_the_model(beside, qtbot):
    recording = beside.session.study.recordings[0]
    assert recording.alignment.scaling == "standardised"
    assert beside.session.selection == "recording:0"
    groups = [beside.objects.model.index(r, 0).data() for r in range(beside.objects.model.rowCount())]
    assert "Recordings · 1" in groups
    qtbot.waitUntil(lambda: len(beside.series.plot.measured) == 2)
    curve = beside.series.plot.measured[0]
    np.testing.assert_array_equal(curve.getOriginalDataset()[1], recording.aligned[:, 0])
    assert "recording thin" in beside.series.legend.text().replace("&nbsp;", " ")


def test_adding_is_undone_and_done_again(beside):
    recording = beside.session.study.recordings[0]
    beside.session.undo_stack.undo()
    assert beside.session.study.recordings == ()
    beside.session.undo_stack.redo()
    assert beside.session.study.recordings == (recording,)


def test_the_dialog_changes_columns_and_scale(beside, qtbot):
    beside.recordings.edit("recording:0")
    dialog = beside.recordings.dialog
    dialog.columns[0].setCurrentIndex(2)
    dialog.columns[0].activated.emit(2)
    dialog.scaling.setCurrentIndex(dialog.scaling.findData("as recorded"))
    dialog.scaling.activated.emit(0)
    dialog.every.setValue(3)
    dialog.offsets[1].setText("5.5")
    dialog.offsets[1].setModified(True)
    dialog.offsets[1].editingFinished.emit()
    dialog.accept()
    now = beside.session.study.recordings[0].alignment
    assert (now.columns, now.every, now.scaling) == ((1, 1), 3, "by hand")
    assert now.offset == (0.0, 5.5)
    assert beside.session.undo_stack.undoText() == "Change recording"


def test_a_forecast_starts_on_the_recording(beside, qtbot):
    beside.recordings.edit("recording:0")
    dialog = beside.recordings.dialog
    for field, value in zip((*dialog.offsets, *dialog.scales), (-60, 1, 20, 4)):
        field.setText(str(value))
        field.setModified(True)
        field.editingFinished.emit()
    dialog.accept()
    beside.series.orbit_asked.emit("recording:0", 50)  # the gap: the next sample is taken
    orbit = beside.session.study.orbits[-1]
    assert orbit.first == 51
    truth = load_model(example("lozi").path).orbit([0.1, 0.1], 299)
    np.testing.assert_allclose(orbit.points[:10], truth[51:61], atol=1e-9)
    qtbot.waitUntil(lambda: "of it for" in beside.series.legend.text().replace("&nbsp;", " "))


def test_a_recording_is_removed(beside):
    beside.recordings.remove("recording:0")
    assert beside.session.study.recordings == ()
    assert beside.session.undo_stack.undoText() == "Remove recording"


def test_it_comes_back_with_the_study(beside, tmp_path, qtbot, open_file):
    before = beside.session.study.recordings[0]
    with qtbot.waitSignal(beside.session.saved_changed):
        beside.documents.save(tmp_path / "a.plrnnx")
    qtbot.waitUntil(lambda: not beside.session.modified)
    open_file(beside, tmp_path / "a.plrnnx")
    again = beside.session.study.recordings[0]
    assert again.alignment == before.alignment
    assert again.values.tobytes() == before.values.tobytes()


def test_a_real_recording_has_its_sweeps_to_choose_from(window, open_file, qtbot, shared):
    open_file(window, "example:duffing")
    drop(window, shared / "recordings" / "17o05028_ic_steps.abf")
    qtbot.waitUntil(lambda: window.recordings.dialog is not None)
    dialog = window.recordings.dialog
    assert dialog.sweep.count() == 17  # sixteen, and all
    dialog.sweep.setCurrentIndex(15)
    dialog.every.setValue(20)
    dialog.accept()
    recording = window.session.study.recordings[0]
    assert len(recording.aligned) == 3000
    assert recording.samples[0] == 15 * 60_000
    assert recording.alignment.columns == (0, -1)


def test_a_dropped_model_is_opened_though_another_is_there(window, open_file, qtbot, lozi_file):
    open_file(window, "example:duffing")
    with qtbot.waitSignal(window.documents.opened):
        drop(window, lozi_file)
    assert window.session.study.source == str(lozi_file)


@pytest.mark.parametrize("answer", ["model", "recording", "cancel"])
def test_a_file_that_is_both_asks(window, open_file, qtbot, tmp_path, monkeypatch, answer):
    asked = []
    monkeypatch.setattr(recording_commands, "ask_which", lambda _w, name: asked.append(name) or answer)
    save_model(load_model(example("lozi").path), tmp_path / "a.npz")
    with np.load(tmp_path / "a.npz") as content:
        np.savez(tmp_path / "both.npz", data=np.random.default_rng(0).normal(size=(500, 2)), **content)
    open_file(window, "example:duffing")
    drop(window, tmp_path / "both.npz")
    qtbot.waitUntil(lambda: asked == ["both.npz"])
    if answer == "model":
        qtbot.waitUntil(lambda: window.session.study.source.endswith("both.npz"))
    elif answer == "recording":
        qtbot.waitUntil(lambda: window.recordings.dialog is not None)
        assert window.recordings.dialog.recording.n_samples == 500
        window.recordings.dialog.reject()
    assert len(window.session.study.recordings) == 0


def test_what_is_wrong_is_said_in_one_sentence(window, open_file, qtbot, tmp_path):
    open_file(window, "example:lozi")
    bad = tmp_path / "bad.csv"
    bad.write_text("1,2\n" * 20 + "3\n")
    with qtbot.waitSignal(window.session.message) as told:
        drop(window, bad)
    assert told.args[1].startswith("bad.csv: line 21 has 1 entries")


def test_without_a_model_a_recording_says_what_it_needs(window, qtbot, measured):
    with qtbot.waitSignal(window.session.message) as told:
        drop(window, measured)
    assert "To lay it beside a model you have, open the model first." in told.args[1]


def test_the_lorenz_example_comes_with_a_recording(window, open_file, qtbot):
    open_file(window, "example:lorenz")
    recording = window.session.study.recordings[0]
    assert recording.dt == pytest.approx(0.01)
    qtbot.waitUntil(lambda: len(window.series.plot.measured) == 3)
