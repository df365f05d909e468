"""The user has a recording and no model: from the file to data that can be fitted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication
from scipy.io import savemat

from plrnn_explorer.gui.fit.data_form import INPUT, UNUSED
from plrnn_explorer.gui.fit.fit_window import DATA, FIT, JUDGE, PREPARE
from plrnn_explorer.gui.fit.judge_page import JudgePage
from plrnn_explorer.gui.fit.traces import thinned
from plrnn_explorer.resources import resource


@pytest.fixture
def lorenz_csv():
    return resource("examples", "lorenz_recording.csv")


@pytest.fixture
def read(qtbot):
    """Open the fit window on a file, and wait until the data are prepared."""

    def run(window, path):
        window.fits.show_path(path)
        fit = window.fits.window
        qtbot.waitUntil(lambda: fit.state.recording is not None)
        qtbot.waitUntil(lambda: not fit.background.busy)
        return fit

    return run


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_the_start_page_leads_to_the_window_and_nothing_can_be_skipped(window, qtbot):
    qtbot.mouseClick(window.start_page.fit_button, Qt.MouseButton.LeftButton)
    fit = window.fits.window
    assert fit.isVisible()
    assert fit.stack.currentIndex() == DATA
    assert [step.isEnabled() for step in fit.rail.steps] == [True, False, False, False]
    assert not fit.next.isEnabled()
    assert not fit.back.isEnabled()
    for step in (PREPARE, FIT, JUDGE):
        fit.go(step)
        assert fit.stack.currentIndex() == DATA


def test_pages_nobody_can_be_on_yet_are_made_once_the_window_is_there(window, qtbot):
    fit = window.fits.show()
    assert not fit.has_fit
    qtbot.waitUntil(lambda: isinstance(fit.stack.widget(JUDGE), JudgePage))
    assert fit.stack.widget(FIT) is fit.fit
    assert fit.stack.count() == 4


def test_a_recording_that_is_read_opens_the_next_steps(window, read, lorenz_csv, qtbot):
    fit = read(window, lorenz_csv)
    assert [step.isEnabled() for step in fit.rail.steps] == [True, True, True, False]
    qtbot.mouseClick(fit.next, Qt.MouseButton.LeftButton)
    assert fit.stack.currentIndex() == PREPARE
    qtbot.keyClick(fit, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert fit.stack.currentIndex() == FIT
    assert fit.fit.prepared is fit.prepare.prepared
    qtbot.keyClick(fit, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert fit.stack.currentIndex() == DATA


def test_a_recording_dropped_without_a_model_is_there_to_be_fitted(window, qtbot, lorenz_csv):
    drop(window, lorenz_csv)
    qtbot.waitUntil(lambda: window.fits.window is not None)
    qtbot.waitUntil(lambda: window.fits.window.state.recording is not None)
    assert window.fits.window.isVisible()


def test_an_axon_file_dropped_without_a_model_brings_its_current_as_input(window, qtbot, shared):
    drop(window, shared / "recordings" / "17o05028_ic_steps.abf")
    qtbot.waitUntil(lambda: window.fits.window is not None)
    fit = window.fits.window
    qtbot.waitUntil(lambda: fit.state.recording is not None)
    assert fit.state.recording.names == ("IN 0", "command")
    assert fit.state.preparation.inputs == (1,)


def test_a_matlab_file_dropped_without_a_model_is_judged_by_what_is_in_it(window, qtbot, tmp_path):
    savemat(tmp_path / "measured.mat", {"v": np.sin(np.arange(300.0)), "dt": 0.1})
    drop(window, tmp_path / "measured.mat")
    qtbot.waitUntil(lambda: window.fits.window is not None)
    np.testing.assert_array_equal(window.fits.window.state.recording.values[:, 0], np.sin(np.arange(300.0)))
    rng = np.random.default_rng(0)
    model = {"A": np.array([0.5, 0.6]), "W1": rng.normal(size=(2, 9)), "W2": rng.normal(size=(9, 2))}
    savemat(tmp_path / "model.mat", {**model, "h1": np.zeros(2), "h2": np.zeros(9)})
    with qtbot.waitSignal(window.documents.opened):
        drop(window, tmp_path / "model.mat")


def test_a_recording_beside_a_model_can_be_fitted_from_its_menu(window, open_file, qtbot, lorenz_csv):
    open_file(window, "example:lorenz")
    window.recordings.add_path(lorenz_csv)
    qtbot.waitUntil(lambda: window.recordings.dialog is not None)
    window.recordings.dialog.accept()
    window.session.select("recording:0")
    actions = {action.text(): action for action in window.objects.recording_actions}
    actions["Fit a model to it…"].trigger()
    fit = window.fits.window
    np.testing.assert_array_equal(fit.state.recording.values, window.session.study.recordings[0].values)


@pytest.fixture
def beside_model(window, open_file, qtbot):
    """Lay a recording beside a model, and ask for a model of it in the list of objects."""

    def run(path):
        open_file(window, "example:duffing")
        window.recordings.add_path(path)
        qtbot.waitUntil(lambda: window.recordings.dialog is not None)
        window.recordings.dialog.accept()
        window.session.select("recording:0")

    return run


def fit_selected(window, qtbot):
    actions = {action.text(): action for action in window.objects.recording_actions}
    actions["Fit a model to it…"].trigger()
    fit = window.fits.window
    qtbot.waitUntil(lambda: fit.state.recording is not None)
    return fit


def test_an_axon_recording_of_the_study_brings_its_current_as_input(window, beside_model, qtbot, shared):
    beside_model(shared / "recordings" / "17o05028_ic_steps.abf")
    assert window.session.study.recordings[0].names == ("IN 0",)  # beside a model it is no data
    fit = fit_selected(window, qtbot)
    assert fit.state.recording.names == ("IN 0", "command")
    assert fit.state.preparation.inputs == (1,)
    fit.prepare.copy_code()
    assert "command=True" in QGuiApplication.clipboard().text()


def test_a_current_that_cannot_be_read_again_is_said(window, beside_model, qtbot, shared, tmp_path):
    path = tmp_path / "cell.abf"
    path.write_bytes((shared / "recordings" / "17o05028_ic_steps.abf").read_bytes())
    beside_model(path)
    path.unlink()
    fit = fit_selected(window, qtbot)
    assert fit.state.preparation.inputs == ()
    assert "cell.abf is not there any more" in fit.message.text()


def test_a_file_that_is_no_recording_is_refused_in_a_sentence(window, qtbot, tmp_path):
    path = tmp_path / "notes.abf"
    path.write_bytes(b"ABF2" + bytes(40))
    window.fits.show_path(path)
    fit = window.fits.window
    qtbot.waitUntil(lambda: not fit.background.busy)
    assert "notes.abf" in fit.message.text()
    assert fit.message.text().endswith(".")
    assert fit.state.recording is None


def press(qtbot, strip, index):
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=strip.cell(index).center().toPoint())


def test_sweeps_are_held_back_by_a_drag_and_that_is_one_step_to_undo(window, read, tmp_path, qtbot):
    values = np.random.default_rng(0).normal(size=(6, 400, 2)).cumsum(axis=1)
    np.save(tmp_path / "trials.npy", values)
    fit = read(window, tmp_path / "trials.npy")
    strip = fit.data.form.sweeps
    press(qtbot, strip, 3)
    qtbot.mouseMove(strip, strip.cell(4).center().toPoint())
    move = QMouseEvent(
        QEvent.Type.MouseMove, strip.cell(4).center(), strip.mapToGlobal(strip.cell(4).center()),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(strip, move)
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=strip.cell(4).center().toPoint())
    assert fit.state.preparation.held_back == (3, 4)
    qtbot.waitUntil(lambda: fit.prepare.prepared is not None)
    assert [len(s) for s in fit.prepare.prepared.dataset.held_back] == [400, 400]
    fit.state.undo_stack.undo()
    assert fit.state.preparation.held_back == ()


def test_lines_on_the_traces_choose_the_part_and_what_is_held_back(window, read, lorenz_csv, qtbot):
    fit = read(window, lorenz_csv)
    whole = fit.data.form.end.value()
    fit.data.view.dragged.emit("begin", 0.25 * whole, True)
    fit.data.view.dragged.emit("cut", 0.5 * whole, True)
    wanted = fit.state.preparation
    assert wanted.begin == pytest.approx(0.25 * whole)
    assert wanted.held_share == pytest.approx(2 / 3, abs=1e-3)
    assert fit.data.form.share.value() == pytest.approx(66.7, abs=0.1)
    lines = fit.data.view.rows[0].lines
    assert lines["cut"].value() == pytest.approx(0.5 * whole, rel=1e-3)
    qtbot.keyClick(fit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert fit.state.preparation.held_share == 0.2


def drag_on(qtbot, view, begin, end):
    """Drag from one time to another on the first trace, with the mouse."""
    box = view.rows[0].plot.getViewBox()
    height = sum(box.viewRange()[1]) / 2
    way = [view.mapFromScene(box.mapViewToScene(QPointF(t, height))) for t in np.linspace(begin, end, 9)]
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=way[0])
    for at in way[1:]:
        place = QPointF(at)
        move = QMouseEvent(
            QEvent.Type.MouseMove, place, view.viewport().mapToGlobal(place), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), move)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=way[-1])


def test_parts_in_the_middle_are_held_back_dragged_and_undone(window, read, lorenz_csv, qtbot):
    fit = read(window, lorenz_csv)  # 40 s
    form, view = fit.data.form, fit.data.view
    qtbot.mouseClick(form.parts.add, Qt.MouseButton.LeftButton)
    ((begin, end),) = fit.state.preparation.held_parts
    assert (begin, end) == pytest.approx((16.0, 24.0), abs=0.05)
    assert not form.share.isEnabled()
    assert not view.rows[0].lines["cut"].isVisible()
    qtbot.wait(50)  # the plot is laid out
    drag_on(qtbot, view, (begin + end) / 2, (begin + end) / 2 + 6.0)  # the whole of it
    assert fit.state.preparation.held_parts[0] == pytest.approx((begin + 6, end + 6), abs=0.3)
    drag_on(qtbot, view, begin + 6.0, begin + 2.0)  # its left end
    moved = fit.state.preparation.held_parts[0]
    assert moved == pytest.approx((begin + 2, end + 6), abs=0.3)
    assert [row.parts[0].getRegion() for row in view.rows] == [pytest.approx(moved, abs=0.01)] * 3
    form.parts.rows[0][1].setValue(25.0)
    qtbot.mouseClick(form.parts.add, Qt.MouseButton.LeftButton)
    first, second = fit.state.preparation.held_parts
    assert first == (moved[0], 25.0)
    assert second[1] <= first[0] or second[0] >= first[1]
    qtbot.waitUntil(lambda: not fit.background.busy)
    assert len(fit.prepare.prepared.dataset.held_back) == 2
    fit.prepare.copy_code()
    assert f"held_parts={(first, second)!r}" in QGuiApplication.clipboard().text()
    for _ in range(4):
        qtbot.keyClick(fit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert fit.state.preparation.held_parts == ((begin, end),)
    qtbot.mouseClick(form.parts.rows[0][2], Qt.MouseButton.LeftButton)
    assert fit.state.preparation.held_parts == ()
    assert form.share.isEnabled()
    assert view.rows[0].lines["cut"].isVisible()


def test_a_part_never_ends_before_it_begins(window, read, lorenz_csv, qtbot):
    fit = read(window, lorenz_csv)
    qtbot.mouseClick(fit.data.form.parts.add, Qt.MouseButton.LeftButton)
    before = fit.state.preparation.held_parts
    first, last, _ = fit.data.form.parts.rows[0]
    first.setValue(last.value() + 3.0)
    assert fit.state.preparation.held_parts == before
    assert first.value() == before[0][0]


def test_a_column_becomes_an_input_and_one_always_stays_to_be_fitted(window, read, lorenz_csv, qtbot):
    fit = read(window, lorenz_csv)
    x, y, z = fit.data.form.roles
    for box, role in ((z, INPUT), (y, UNUSED), (x, UNUSED)):
        box.setCurrentIndex(role)
        box.activated.emit(role)
    assert fit.state.preparation.columns == (0,)
    assert fit.state.preparation.inputs == (2,)
    qtbot.waitUntil(lambda: fit.prepare.prepared is not None)
    assert fit.prepare.prepared.input_names == ("Z",)


def test_the_injected_current_of_an_axon_file_is_the_input(window, read, shared):
    fit = read(window, shared / "recordings" / "17o05028_ic_steps.abf")
    recording = fit.state.recording
    assert recording.column_names[fit.state.preparation.inputs[0]].startswith("command")
    assert fit.prepare.prepared.input_units == ("pA",)
    assert len(fit.data.form.sweeps.states) == recording.n_sweeps == 16


def test_traces_keep_every_spike_however_far_they_are_thinned():
    rng = np.random.default_rng(3)
    values = rng.normal(size=(100_003, 2))
    values[77_123, 1] = 50.0
    values[5_000:5_400] = np.nan
    rows, shown = thinned(values, (1, 0), 200)
    assert len(rows) == len(shown) <= 500
    assert shown[:, 0].max() == 50.0
    assert abs(rows[np.nanargmax(shown[:, 0])] - 77_123) <= 500
    for column, original in zip(shown.T, values[:, [1, 0]].T):
        assert np.nanmin(column) == np.nanmin(original[: len(rows) // 2 * 500])
