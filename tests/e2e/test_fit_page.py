"""Stories of the page Fit: start, watch, pause, stop, open, save, close; on data fitted in a second."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.dynamics.progress import finish
from plrnn_explorer.fit.fitting import fitting_steps
from plrnn_explorer.fit.preparing import Preparation, prepare
from plrnn_explorer.fit.recipe import FIT
from plrnn_explorer.gui.fit import ending
from plrnn_explorer.gui.language import Language
from plrnn_explorer.models.load import load_model
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.study.journal import kept_studies

PREPARED = Preparation(held_share=0.3)


@pytest.fixture
def recording(noisy_circle):
    return load_recording(noisy_circle)


@pytest.fixture
def page(window, recording):
    """The page with data, in the fit window, and a form that asks for little."""
    shown = window.fits.show()
    shown.show_recording(recording, PREPARED)
    shown.fit.show_prepared(recording, PREPARED, prepare(recording, PREPARED))
    shown.stack.setCurrentWidget(shown.fit)
    _ask_for(shown.fit, units=4, updates=150, networks=2, length=20, batch=4)
    yield shown.fit
    shown.fit.run.give_up()  # else the window would ask


@pytest.fixture
def german(qapp):
    language = Language(qapp, "de")
    yield language
    language.remove()


def _ask_for(page, **values):
    for name, value in values.items():
        page.form.boxes[name].setValue(value)


def _fitted(page, qtbot):
    with qtbot.waitSignal(page.fitted) as heard:
        page.bar.start.click()
    return heard.args[0]


def _under_way(page, qtbot):
    """Start a fit that would take long, and wait until it is seen to run."""
    _ask_for(page, updates=1_000_000)
    page.bar.start.click()
    qtbot.waitUntil(lambda: page.run.watched is not None and page.run.share > 0.0)


def test_a_fit_gives_the_same_network_as_the_engine(page, recording, qtbot):
    fitted = _fitted(page, qtbot)
    plain = finish(fitting_steps(prepare(recording, PREPARED).dataset, page.form.settings(), (0, 1)))
    np.testing.assert_array_equal(fitted.network.W1, plain.best.network.W1)
    assert fitted.fitting.losses == plain.losses
    assert page.run.status == "done"
    assert "best network is that of seed" in page.bar.words.text()
    assert page.result.fitted is fitted
    x, y = page.plots.loss._curves[1].getData()
    assert list(x) == [update for update, _ in plain.losses[1]]
    np.testing.assert_allclose(10.0**y, [loss for _, loss in plain.losses[1]])
    data, orbit = (curve.getData()[1] for curve in page.free_run.rows[0]._curves.values())
    assert data[0] == orbit[0]  # the free run begins on the data, in their units
    assert data.min() < -65.0


def test_pause_and_resume_lead_to_the_same_network(page, qtbot):
    first = _fitted(page, qtbot)
    page.bar.start.click()
    for _ in range(2):
        seen = page.run.share
        qtbot.waitUntil(lambda seen=seen: page.run.share > seen or page.run.status == "done")
        if page.run.status == "fitting":
            page.bar.pause.click()
            assert page.run.status == "paused"
            assert page.bar.pause.text() == "Resume"
            assert not page.bar.start.isEnabled()
            page.bar.pause.click()
    qtbot.waitUntil(lambda: page.run.status == "done")
    again = page.result.fitted
    assert again is not first
    assert again.fitting.losses == first.fitting.losses
    np.testing.assert_array_equal(again.network.W1, first.network.W1)


def test_stop_keeps_the_best_network_so_far(page, recording, qtbot):
    _under_way(page, qtbot)
    with qtbot.waitSignal(page.fitted) as heard:
        page.bar.stop.click()
    found = heard.args[0].fitting
    assert 0.0 < found.done < 1.0
    assert heard.args[0].network is found.best.network
    assert f"until={found.made}" in page.results.script()
    assert page.bar.words.text().startswith("Stopped")
    assert page.bar.start.isEnabled()


def test_a_seed_that_fails_is_a_sentence_and_the_others_go_on(page, qtbot, monkeypatch):
    from plrnn_explorer.fit import training

    real, calls = training.loss_and_gradient, iter(range(10_000_000))

    def fails(*arguments):
        loss, gradient = real(*arguments)
        return (np.nan if next(calls) == 70 else loss), gradient

    monkeypatch.setattr(training, "loss_and_gradient", fails)
    fitted = _fitted(page, qtbot)
    assert len(fitted.fitting.failures) == 1
    assert page.bar.trouble.text().startswith("Given up: seed 0: the loss is not a number")
    assert fitted.fitting.states[1].optimiser.count == 150


def test_what_cannot_be_fitted_is_said_in_a_sentence(page, qtbot):
    _ask_for(page, length=5000)
    page.bar.start.click()
    qtbot.waitUntil(lambda: page.run.status == "failed")
    assert "needs more than the 630 samples in a row" in page.bar.trouble.text()
    assert page.bar.start.isEnabled()
    assert page.result is None


def test_the_model_opens_as_a_new_study_that_says_how_it_was_fitted(page, window, qtbot):
    fitted = _fitted(page, qtbot)
    with qtbot.waitSignal(window.documents.opened):
        page.results.open.click()
    study = window.session.study
    assert study.model is fitted.model
    assert window.session.modified
    assert study.model.origin[FIT]["file"] == "circle.csv"
    assert study.model.observation.labels == ("V (mV)", "w")
    assert study.recordings[0].name == "circle"
    inside = study.recordings[0].aligned[:, 0]
    assert study.view.x[0] < inside.min() < inside.max() < study.view.x[1]
    assert "fit_model(recording, settings" in study.history[0].code
    assert "circle" in window.model_panel.facts["Fitted"][1].text()


def test_the_main_window_goes_on_working_while_a_fit_runs(page, window, qtbot, open_file, idle):
    _under_way(page, qtbot)
    open_file(window, "example:lozi")
    window.session.analyse(("cycles",))
    idle(window)
    assert window.session.study.cycles is not None
    assert page.run.status == "fitting"
    page.run.give_up()


def test_the_model_is_saved_with_its_recipe_and_the_script_names_the_file(page, qtbot, tmp_path):
    fitted = _fitted(page, qtbot)
    with qtbot.waitSignal(page.results.saved):
        page.results.save_as(tmp_path / "mine.npz")
    again = load_model(tmp_path / "mine.npz")
    np.testing.assert_array_equal(again.W1, fitted.model.W1)
    assert again.origin[FIT]["seeds"] == [0, 1]
    page.results.copy.click()
    code = QGuiApplication.clipboard().text()
    compile(code, "script", "exec")
    assert 'save_model(fitted.model, "mine.npz")' in code


@pytest.mark.parametrize(
    ("answer", "status"), [("go on", "fitting"), ("stop", "done"), ("cancel", "fitting")]
)
def test_closing_the_window_asks_while_a_fit_runs(page, window, qtbot, monkeypatch, answer, status):
    _under_way(page, qtbot)
    asked = []
    monkeypatch.setattr(ending, "ask_close", lambda *about: asked.append(about) or answer)
    shown = window.fits.window
    shown.close()
    assert len(asked) == 1
    assert shown.isVisible() == (answer == "cancel")
    assert window.isVisible()
    qtbot.waitUntil(lambda: page.run.status == status)
    page.run.give_up()
    shown.close()
    assert len(asked) == 1  # nothing is under way any more


def test_quitting_asks_while_a_fit_runs(page, window, qtbot, monkeypatch):
    _under_way(page, qtbot)
    answers = [False, True]
    monkeypatch.setattr(ending, "ask_quit", lambda *_: answers.pop(0))
    window.close()
    assert window.isVisible()
    window.close()
    assert not window.isVisible()
    assert answers == []


def test_a_crash_loses_little_of_a_long_fit(page, window, qtbot, monkeypatch):
    from plrnn_explorer.gui import preferences

    monkeypatch.setattr(preferences, "autosave_seconds", lambda: 0.05)
    _ask_for(page, updates=4000, networks=1)
    page.bar.start.click()
    file = page.run.keeper.file
    qtbot.waitUntil(file.exists)
    kept = kept_studies(file.parent)[0]
    assert kept.name.startswith("circle")
    window.documents.recover(kept.file, lambda study: window.session.show_study(study))
    with qtbot.waitSignal(window.documents.opened):
        pass
    assert window.session.study.model.origin[FIT]["file"] == "circle.csv"
    page.run.give_up()
    qtbot.waitUntil(lambda: not file.exists())  # nobody wants it any more


def test_data_that_were_prepared_anew_wait_for_the_end_of_a_fit(page, recording, qtbot):
    _under_way(page, qtbot)
    other = Preparation(held_share=0.5)
    page.show_prepared(recording, other, prepare(recording, other))
    assert "when this fit has ended" in page.bar.trouble.text()
    with qtbot.waitSignal(page.fitted):
        page.bar.stop.click()
    assert page.result.order.preparation == PREPARED
    assert page.prepared.dataset.training[0].data.shape == (450, 2)


def test_the_proposal_follows_the_data_and_the_kind(page, qtbot):
    form = page.form
    form.again.click()
    assert form.settings().every == 6  # a quarter of 25 samples
    assert not form.again.isEnabled()
    form.kind.setCurrentIndex(form.kind.findData("AL-RNN"))
    form.kind.activated.emit(form.kind.currentIndex())
    found = form.settings()
    assert (found.kind, found.units, found.dimension) == ("AL-RNN", 2, 20)
    form.boxes["units"].setValue(500)
    assert form.settings().units == 20  # no more ReLU units than state variables
    assert "few ReLU units" in form.kind_sentence.text()


def test_from_a_recording_to_a_judged_model_by_the_buttons_of_the_window(window, recording, qtbot):
    shown = window.fits.show()
    shown.show_recording(recording)
    qtbot.waitUntil(lambda: shown.can_go(2))
    shown.next.click()
    shown.next.click()
    page = shown.fit
    assert shown.stack.currentWidget() is page
    assert not shown.can_go(3)
    _ask_for(page, units=4, updates=100, networks=1, length=20, batch=4)
    _fitted(page, qtbot)
    assert shown.can_go(3)
    assert shown.judge.judgement is page.result.fitted.judgement
    shown.next.click()
    with qtbot.waitSignal(window.documents.opened):
        shown.next.click()
    assert window.session.study.model is page.result.fitted.model


def test_the_help_on_fitting_opens_with_its_key(page, window, qtbot):
    shown = window.fits.window
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    qtbot.keyClick(page.bar.start, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.dialogs.help is not None)
    assert "Teacher forcing" in window.dialogs.help.page.toPlainText()
    window.dialogs.help.close()


def test_the_page_speaks_german(german, make_window, recording, qtbot):
    window = make_window()
    shown = window.fits.show()
    shown.fit.show_prepared(recording, PREPARED, prepare(recording, PREPARED))
    _ask_for(shown.fit, units=4, updates=100, networks=1, length=20, batch=4)
    _fitted(shown.fit, qtbot)
    assert shown.fit.bar.start.text() == "Starten"
    assert shown.fit.bar.words.text().startswith("Fertig: Das beste Netz ist das von Startwert 0")
    assert shown.fit.form.proposal.text().startswith("Vorgeschlagen für 2 Koordinaten, 630")


@pytest.mark.parametrize(
    ("preparation", "kind"),
    [
        (Preparation(columns=(0,), inputs=(1,)), "clipped shallow PLRNN"),
        (Preparation(columns=(0,), delay=6, dimension=2), "AL-RNN"),
    ],
)
def test_one_coordinate_with_an_input_or_its_delays(page, window, recording, qtbot, preparation, kind):
    page.show_prepared(recording, preparation, prepare(recording, preparation))
    page.form.kind.setCurrentIndex(page.form.kind.findData(kind))
    page.form.kind.activated.emit(page.form.kind.currentIndex())
    _ask_for(page, updates=100, networks=1, length=20, batch=4)
    fitted = _fitted(page, qtbot)
    assert fitted.model.family.lower().startswith(kind.split(" ")[0].lower())
    with qtbot.waitSignal(window.documents.opened):
        page.results.open.click()
    study = window.session.study
    assert (study.model.inputs is not None) == bool(preparation.inputs)
    assert len(study.recordings[0].alignment.matched) == len(study.model.observation.b)


def test_names_of_rows_are_read_in_them_and_the_orbit_beside_data_at_rest_is_seen(page, recording):
    shown = PREPARED
    prepared = prepare(recording, shown)
    page.show_prepared(recording, shown, prepared)
    row = page.free_run.rows[0]
    assert row._caption.isVisible()
    assert row._caption.textItem.toPlainText() == page.free_run._label(0)
    assert not row.getAxis("left").label.isVisible()
    low, high = row.getViewBox().viewRange()[1]
    assert high - low >= 0.2 * prepared.scale[0]
