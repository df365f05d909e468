"""The user resamples and embeds a recording, overrules what is proposed, and copies it as Python."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from scipy.io import savemat

from plrnn_explorer.gui.fit.fit_window import FIT, PREPARE
from plrnn_explorer.gui.language import Language
from plrnn_explorer.resources import resource


@pytest.fixture
def prepare(qtbot, window):
    """Open the fit window on a file and go to Prepare; everything proposed is there."""

    def run(path):
        window.fits.show_path(path)
        fit = window.fits.window
        qtbot.waitUntil(lambda: fit.state.recording is not None)
        settle(qtbot, fit)
        fit.go(PREPARE)
        return fit

    return run


def settle(qtbot, fit):
    qtbot.waitUntil(lambda: not fit.background.busy)


@pytest.fixture
def one_column(tmp_path):
    """The x of Lorenz-63 alone, as a MATLAB file with its sampling interval."""
    table = np.loadtxt(resource("examples", "lorenz_recording.csv"), delimiter=",", skiprows=1)
    savemat(tmp_path / "lorenz_x.mat", {"x": table[:, 1], "dt": 0.01})
    return tmp_path / "lorenz_x.mat"


def test_a_single_column_is_embedded_as_proposed_and_that_can_be_undone(prepare, one_column, qtbot):
    fit = prepare(one_column)
    wanted = fit.state.preparation
    assert wanted.dimension == 3  # of the attractor: 2.06, and three variables
    assert 10 <= wanted.delay <= 20  # a quarter of a turn of 0.65 s to 0.8 s, at 10 ms
    assert fit.prepare.plots.delay.marker.value() == wanted.delay
    assert len(fit.prepare.prepared.names) == 3
    qtbot.keyClick(fit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, fit)
    assert fit.state.preparation.dimension == 1
    assert len(fit.prepare.prepared.names) == 1
    qtbot.mouseClick(fit.prepare.form.use, Qt.MouseButton.LeftButton)
    settle(qtbot, fit)
    assert fit.state.preparation == wanted


def test_the_delay_is_overruled_by_a_drag_on_the_plot(prepare, one_column, qtbot):
    fit = prepare(one_column)
    before, plot = fit.prepare.dimension.false, fit.prepare.plots.delay
    box = plot.getViewBox()
    at = plot.mapFromScene(box.mapViewToScene(QPointF(40.0, 0.5)))
    start = plot.mapFromScene(box.mapViewToScene(QPointF(16.0, 0.5)))
    qtbot.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, fit)
    assert fit.state.preparation.delay == pytest.approx(40, abs=1)
    assert fit.state.preparation.dimension == 3
    assert not np.array_equal(fit.prepare.dimension.false, before)  # false neighbours at the new delay
    assert fit.prepare.prepared.names[1].endswith(f"{10 * fit.state.preparation.delay} ms ago")


def test_resampling_filters_and_the_spectrum_ends_at_the_new_limit(prepare, one_column, qtbot):
    fit = prepare(one_column)
    delay = fit.state.preparation.delay
    fit.prepare.form.every.setValue(4)
    settle(qtbot, fit)
    assert fit.state.preparation.delay == round(delay / 4)  # the same in time
    assert fit.prepare.delay.delay == pytest.approx(delay / 4, abs=1.5)  # and proposed again
    assert fit.prepare.prepared.dt == pytest.approx(0.04)
    look = fit.prepare._look
    assert look.before[0, -1] == pytest.approx(50.0)
    assert look.after[0, -1] == pytest.approx(12.5)
    assert "40 ms" in fit.prepare.form.sampling.text()
    assert "12.5 Hz" in fit.prepare.form.sampling.text()


@pytest.mark.parametrize(
    ("values", "said"),
    [(np.ones(500), "does not change"), (np.sin(np.arange(15.0)), "o stretch of 20 samples")],
    ids=["constant", "short"],
)
def test_what_cannot_be_fitted_is_said_in_a_sentence(prepare, tmp_path, values, said):
    np.save(tmp_path / "values.npy", values)
    fit = prepare(tmp_path / "values.npy")
    assert said in fit.prepare.form.left.text()
    assert fit.prepare.form.left.text().endswith(".")
    assert fit.prepare.prepared is None
    assert not fit.can_go(FIT)
    assert not fit.next.isEnabled()


def test_missing_values_cut_the_data_and_that_is_said(prepare, tmp_path):
    values = np.sin(0.2 * np.arange(900.0))[:, None] + np.random.default_rng(0).normal(size=(900, 2)) / 9
    values[400:410, 1] = np.nan
    np.save(tmp_path / "gaps.npy", values)
    fit = prepare(tmp_path / "gaps.npy")
    assert "10 samples with missing values" in fit.data.form.notes.text()
    assert "2 stretches" in fit.prepare.form.left.text()


def test_copied_python_prepares_the_same_data(prepare, one_column, qtbot):
    fit = prepare(one_column)
    fit.data.form.share.setValue(30.0)
    fit.prepare.form.every.setValue(2)
    settle(qtbot, fit)
    qtbot.mouseClick(fit.prepare.copy, Qt.MouseButton.LeftButton)
    names: dict = {}
    exec(QGuiApplication.clipboard().text(), names)
    ours, copied = fit.prepare.prepared.dataset, names["prepared"].dataset
    for mine, other in zip((*ours.training, *ours.held_back), (*copied.training, *copied.held_back)):
        np.testing.assert_array_equal(mine.data, other.data)
    assert len(ours.held_back) == len(copied.held_back) == 1


def test_a_real_neuron_is_resampled_with_its_current_as_input(prepare, shared, qtbot):
    fit = prepare(shared / "recordings" / "17o05028_ic_steps.abf")
    fit.prepare.form.every.setValue(20)
    settle(qtbot, fit)
    prepared = fit.prepare.prepared
    assert prepared.dt == pytest.approx(1e-3)
    assert prepared.input_units == ("pA",)
    fit.go_on()
    assert fit.stack.currentIndex() == FIT
    assert fit.fit.prepared is prepared


def test_help_leads_to_the_page_about_the_step(prepare, one_column, window, qtbot):
    fit = prepare(one_column)
    qtbot.keyClick(fit, Qt.Key.Key_F1)
    assert "Delay embedding" in window.dialogs.help.page.toPlainText()


@pytest.fixture
def german(qapp):
    language = Language(qapp, "de")
    yield language
    language.remove()


def test_no_field_is_pushed_out_of_sight_by_german_words(german, make_window, one_column, qtbot):
    fit = make_window().fits.show()
    fit.open_path(one_column)
    qtbot.waitUntil(lambda: fit.state.recording is not None)
    settle(qtbot, fit)
    fit.go(PREPARE)
    form = fit.prepare.form
    assert form.widget().minimumSizeHint().width() <= form.viewport().width()
