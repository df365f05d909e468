"""A model is judged against a recording in the study: read, clicked, undone, saved and opened again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.study.store import open_study, save_study
from tests.factories import judged_study


@pytest.fixture
def judging(window, qtbot):
    """The window with a model that invents a resting point at 10, and the dialog, done."""
    window.session.show_study(judged_study().with_changes(judgement=None))
    window.actions_["judge"].trigger()
    qtbot.waitUntil(lambda: not window.session.worker.busy)
    qtbot.waitUntil(lambda: window.session.study.judgement is not None)
    qtbot.waitUntil(lambda: window.session.study.judgement.attractors is not None)
    return window.dialogs.judgement


def test_the_verdict_is_read_and_what_it_names_is_shown(judging, window, tmp_path):
    view, session = judging.view, window.session
    assert "invents a resting point" in view.words.toPlainText()
    assert "is not known" in view.words.toPlainText()
    (span,) = view.words.spans
    view.words.anchorClicked.emit(QUrl(span[0]))
    np.testing.assert_allclose(session.marked, [10.0, 0.0], atol=1e-6)  # no search has found it yet
    view.copy_text.click()
    copied = QGuiApplication.clipboard().text()
    assert "D_stsp\t" in copied
    assert copied.startswith(session.study.judgement.verdict)
    view.copy_code.click()
    made: dict[str, object] = {}
    exec(QGuiApplication.clipboard().text(), made)
    assert made["judgement"]["held_back"] is None
    assert made["judgement"]["invented"] == [pytest.approx(session.study.judgement.invented[0].centre)]


def test_the_run_that_is_drawn_is_that_of_the_model(judging, window):
    study, plots = window.session.study, judging.view.plots
    _, data = plots.run.curve("data")
    _, ours = plots.run.curve("model")
    found = study.judgement
    begin = found.measured.mean + found.measured.scale * found.beside.data[0]
    expected = study.model.orbit(begin, len(ours) - 1)[:, 0]
    np.testing.assert_allclose(ours, expected, atol=1e-9)
    assert data[0] == pytest.approx(ours[0])


def test_a_run_that_leaves_the_data_stays_on_view(judging):
    found, plots = judging.view.judgement, judging.view.plots
    gone = replace(found.beside, ours=found.beside.ours - np.ptp(found.beside.data, axis=0))
    plots.show_judgement(replace(found, beside=gone), ("x", "y"))
    low, high = plots.run.getViewBox().viewRange()[1]
    assert low < plots.run.curve("model")[1].min() < plots.run.curve("data")[1].min()
    assert high > plots.run.curve("data")[1].max()


def test_a_judgement_is_undone_saved_and_told_in_the_summary(judging, window, tmp_path, qtbot):
    session = window.session
    kept = session.study.judgement
    save_study(session.study, tmp_path / "judged.plrnnx")
    assert open_study(tmp_path / "judged.plrnnx").judgement.verdict == kept.verdict
    window.docks.raise_("summary")
    window.panels.summary.set_length("account")
    text = window.panels.summary.text
    qtbot.waitUntil(lambda: "It invents a resting point" in text.toPlainText())
    assert "judge_against" in session.study.history[-1].code
    session.undo_stack.undo()
    assert session.study.judgement is None
    session.undo_stack.redo()
    assert session.study.judgement is kept


def test_without_a_recording_it_says_what_to_do(window, qtbot):
    study = judged_study().with_changes(judgement=None, recordings=())
    window.session.show_study(study)
    with qtbot.waitSignal(window.session.message) as told:
        window.actions_["judge"].trigger()
    assert "Add a recording" in told.args[1]
    assert window.dialogs.judgement is None
