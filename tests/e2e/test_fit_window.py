"""The user has a recording and no model: from the file to data that can be fitted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from plrnn_explorer.gui.fit.fit_window import DATA, FIT, JUDGE, PREPARE
from plrnn_explorer.resources import resource

PATIENCE_MS = 60_000


@pytest.fixture
def lorenz_csv():
    return resource("examples", "lorenz_recording.csv")


@pytest.fixture
def read(qtbot):
    """Open the fit window on a file, and wait until the data are prepared."""

    def run(window, path):
        window.fits.show_path(path)
        fit = window.fits.window
        qtbot.waitUntil(lambda: fit.state.recording is not None, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: not fit.background.busy, timeout=PATIENCE_MS)
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
    qtbot.waitUntil(lambda: window.fits.window is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.fits.window.state.recording is not None, timeout=PATIENCE_MS)
    assert window.fits.window.isVisible()


def test_a_recording_beside_a_model_can_be_fitted_from_its_menu(window, open_file, qtbot, lorenz_csv):
    open_file(window, "example:lorenz")
    window.recordings.add_path(lorenz_csv)
    qtbot.waitUntil(lambda: window.recordings.dialog is not None, timeout=PATIENCE_MS)
    window.recordings.dialog.accept()
    window.session.select("recording:0")
    actions = {action.text(): action for action in window.objects.recording_actions}
    actions["Fit a model to it…"].trigger()
    fit = window.fits.window
    np.testing.assert_array_equal(fit.state.recording.values, window.session.study.recordings[0].values)


def test_a_file_that_is_no_recording_is_refused_in_a_sentence(window, qtbot, tmp_path):
    path = tmp_path / "notes.abf"
    path.write_bytes(b"ABF2" + bytes(40))
    window.fits.show_path(path)
    fit = window.fits.window
    qtbot.waitUntil(lambda: not fit.background.busy, timeout=PATIENCE_MS)
    assert "notes.abf" in fit.message.text()
    assert fit.message.text().endswith(".")
    assert fit.state.recording is None
