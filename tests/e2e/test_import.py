"""A file that does not say what it is: the window asks, with the likely answer preselected."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QRadioButton

from plrnn_explorer.gui.dialogs.import_dialog import ImportDialog
from plrnn_explorer.models.errors import Choice, ModelChoiceNeeded

FOLDERS = ("alrnn_lorenz63_minimal_P2",)


@pytest.fixture
def alrnn(shared):
    """An AL-RNN whose file does not say how many of its units are ReLUs."""
    folders = sorted(p for p in (shared / "models").iterdir() if "alrnn" in p.name.lower())
    files = [f for d in folders for f in sorted(d.iterdir()) if f.suffix in (".pt", ".pth", ".pkl")]
    if not files:
        pytest.skip("no AL-RNN among the real models in ../shared")
    return files[0]


def test_the_question_is_asked_and_the_answer_used(window, open_file, qtbot, alrnn):
    with qtbot.waitSignal(window.documents.choice_needed, timeout=30_000):
        window.documents.open(str(alrnn))
    dialog = window.files.dialog
    assert isinstance(dialog, ImportDialog)
    assert alrnn.name in dialog.windowTitle()
    assert "P" in dialog.answers()
    with qtbot.waitSignal(window.documents.opened, timeout=30_000):
        dialog.accept()
    model = window.session.study.model
    assert model.family == "AL-RNN"
    assert model.n_units == dialog_answer(model)
    canonical = np.load(alrnn.parent / "canonical.npz")
    assert model.dimension == canonical["A"].shape[0]


def dialog_answer(model) -> int:
    return int(model.origin.get("choices", {}).get("P", model.n_units))


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
