"""A file that does not say what it is: the window asks, with the likely answer preselected."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QRadioButton

from plrnn_explorer.gui.dialogs.import_dialog import ImportDialog
from plrnn_explorer.models.errors import Choice, ModelChoiceNeeded


@pytest.fixture
def alrnn(shared, tmp_path):
    """A real AL-RNN without the settings file that says how many of its units are ReLUs."""
    path = tmp_path / "lorenz_m20_p2"
    shutil.copy(shared / "models" / "alrnn_lorenz_m20_p2" / path.name, path)
    return path


@pytest.fixture
def alrnn_truth(shared):
    return shared / "models" / "alrnn_lorenz_m20_p2" / "canonical.npz"


def test_the_question_is_asked_and_the_answer_used(window, qtbot, alrnn, alrnn_truth):
    with qtbot.waitSignal(window.documents.choice_needed, timeout=30_000):
        window.documents.open(str(alrnn))
    dialog = window.files.dialog
    assert isinstance(dialog, ImportDialog)
    assert alrnn.name in dialog.windowTitle()
    assert dialog.answers()["P"] == 2  # preselected
    with qtbot.waitSignal(window.documents.opened, timeout=30_000):
        dialog.accept()
    model, canonical = window.session.study.model, np.load(alrnn_truth)
    assert (model.family, model.n_units) == ("AL-RNN", 2)
    for name in ("A", "h1"):
        np.testing.assert_allclose(getattr(model, name), canonical[name], atol=1e-12)
    assert window.notices.notices() == []


def test_cancelling_the_question_opens_nothing(window, qtbot, alrnn):
    with qtbot.waitSignal(window.documents.choice_needed, timeout=30_000):
        window.documents.open(str(alrnn))
    window.files.dialog.reject()
    assert window.session.study is None
    assert window.files.dialog is None


@pytest.fixture
def question() -> ModelChoiceNeeded:
    few = Choice("clipped", "Is it clipped?", ((True, "Yes"), (False, "No")), False, "Most are not.")
    many = Choice("P", "How many?", tuple((n, f"{n} units") for n in range(1, 21)), 2, "Two rows differ.")
    return ModelChoiceNeeded("The file does not say it.", (few, many))


def test_likely_answers_are_preselected(qtbot, theme, question, tmp_path):
    dialog = ImportDialog(tmp_path / "model.pt", question)
    qtbot.addWidget(dialog)
    assert dialog.answers() == {"clipped": False, "P": 2}
    yes = next(b for b in dialog.findChildren(QRadioButton) if b.text() == "Yes")
    yes.click()
    dialog.findChild(QComboBox).setCurrentIndex(4)
    assert dialog.answers() == {"clipped": True, "P": 5}
    assert dialog.findChild(QDialogButtonBox) is not None
