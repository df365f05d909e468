"""Opening a model file with a look at it: what it is, what it leaves open, where its orbits go."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import scipy.io
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from plrnn_explorer import load_model
from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.dialogs.import_dialog import ImportDialog
from plrnn_explorer.gui.dialogs.refused_dialog import RefusedDialog
from plrnn_explorer.gui.notices import Notice

sys.path.append(str(Path(__file__).parents[1] / "models"))
from model_files import plain_arrays, torch_file


def alrnn_file(path: Path, M: int = 4, seed: int = 3) -> Path:
    """An AL-RNN of our own as PyTorch writes it: without P."""
    path.write_bytes(torch_file(plain_arrays(M, seed) | {"W": 0.1 * np.eye(M) - 0.02}))
    return path


@pytest.fixture
def alrnn(tmp_path):
    return alrnn_file(tmp_path / "network.pt")


@pytest.fixture
def stack(tmp_path):
    """Forty shallow networks of our own in one MATLAB file, stacked as published ones are."""
    rng = np.random.default_rng(5)
    T, M, H = 40, 3, 4
    path = tmp_path / "stack.mat"
    arrays = {
        "A": np.diag(rng.uniform(0.3, 0.8, M)),
        "W1": rng.normal(size=(T, H, M)),
        "W2": 0.3 * rng.normal(size=(T, M, H)),
        "h1": rng.normal(size=(1, H)),
        "h2": rng.normal(size=(1, M)),
    }
    scipy.io.savemat(path, arrays)
    return path


@pytest.fixture
def ask(window, qtbot):
    """Open a file that asks; wait until the dialog shows the model."""

    def run(path: Path, with_options: bool = False) -> ImportDialog:
        with qtbot.waitSignal(window.documents.choice_needed):
            (window.documents.ask if with_options else window.documents.open)(str(path))
        dialog = window.files.dialog
        assert isinstance(dialog, ImportDialog)
        shown(dialog)
        return dialog

    def shown(dialog: ImportDialog) -> None:
        qtbot.waitUntil(lambda: not dialog.is_computing)

    run.shown = shown
    return run


def test_the_question_is_asked_and_the_answer_used(window, qtbot, ask, alrnn):
    dialog = ask(alrnn)
    assert alrnn.name in dialog.windowTitle()
    assert dialog.answers() == {"P": 2}  # preselected
    assert dialog.header.equation.text.startswith("z′ = A z + W [z₁")
    assert "bounded" in dialog.live.sentence.text()
    with qtbot.waitSignal(window.documents.opened):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    model = window.session.study.model
    assert (model.family, model.n_units) == ("AL-RNN", 2)
    assert model.fingerprint == load_model(alrnn, P=2).fingerprint
    assert window.notices.notices() == []


def test_another_answer_rebuilds_the_model_at_once(window, qtbot, ask, alrnn):
    dialog = ask(alrnn)
    options = dialog.questions["P"].list
    qtbot.waitUntil(lambda: options.wanted() == ())  # every option has its portrait
    qtbot.keyClick(options, Qt.Key.Key_Right)
    ask.shown(dialog)
    assert dialog.answers() == {"P": 3}
    assert dialog.preview.reading.model.n_units == 3
    assert window.session.study is None  # nothing opens before it is asked for


def test_cancelling_the_question_keeps_everything(window, ask, open_file, alrnn):
    open_file(window, "example:lozi")
    kept = window.session.study
    ask(alrnn).reject()
    assert window.session.study is kept
    assert window.files.dialog is None


def test_a_file_that_leaves_nothing_open_shows_itself_with_its_options(window, qtbot, ask, lozi_file):
    dialog = ask(lozi_file, with_options=True)
    assert dialog.answers() == {}
    assert "nothing open" in " ".join(x.text() for x in dialog.findChildren(type(dialog.live.sentence)))
    with qtbot.waitSignal(window.documents.opened):
        dialog.accept()
    assert window.session.study.model.fingerprint == load_model(lozi_file).fingerprint


def test_one_of_many_models_is_found_by_search_and_opened_by_a_double_click(window, qtbot, ask, stack):
    dialog = ask(stack)
    question = dialog.questions["index"]
    assert question.list.model().rowCount() == 40
    qtbot.waitUntil(lambda: question.list.wanted() == ())
    question.search.setText("index 17")
    assert question.list.model().rowCount() == 1
    with qtbot.waitSignal(window.documents.opened):
        question.list.setCurrentIndex(question.list.model().index(0, 0))
        question.list.doubleClicked.emit(question.list.currentIndex())
    assert window.session.study.model.fingerprint == load_model(stack, index=17).fingerprint
    assert window.windowTitle().startswith("stack, index 17[*]")


def test_answers_are_remembered_for_the_next_file_of_the_kind(qtbot, ask, alrnn, tmp_path):
    dialog = ask(alrnn)
    dialog.answer("P", 3)
    ask.shown(dialog)
    dialog.accept()
    again = ask(alrnn_file(tmp_path / "next.pt", M=5, seed=9))
    assert again.answers() == {"P": 3}
    assert "last file of this kind" in again.questions["P"].reason.text()
    again.forget_button.click()
    ask.shown(again)
    assert again.answers() == {"P": 2}
    again.reject()
    small = ask(alrnn_file(tmp_path / "small.pt", M=2))
    assert small.answers()["P"] == 2
    small.reject()


def test_what_is_remembered_never_contradicts_the_file(ask, alrnn, tmp_path):
    dialog = ask(alrnn)
    dialog.answer("P", 4)
    ask.shown(dialog)
    dialog.accept()
    for name, P in (("lorenz_p1.pt", 1), ("tiny.pt", 2)):  # the name says P = 1; P = 4 is more than M = 3
        other = ask(alrnn_file(tmp_path / name, M=3))
        assert other.answers() == {"P": P}
        other.reject()


def test_a_refused_file_says_what_was_found(window, qtbot, tmp_path):
    path = tmp_path / "other.npz"
    np.savez(path, kernel=np.zeros((3, 4)), gate=np.zeros(3))
    with qtbot.waitSignal(window.documents.refused):
        window.files.open_name(str(path))
    (notice,) = window.notices.findChildren(Notice)
    details = next(b for b in notice.findChildren(QPushButton) if b.text() == "Details…")
    details.click()
    dialog = window.files.dialog
    assert isinstance(dialog, RefusedDialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy details")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    for part in (str(path), "NumPy archive", "kernel: 3×4", notice.sentence):
        assert part in copied
    dialog.reject()


def test_everything_has_a_name_and_can_be_reached_by_keyboard(qtbot, ask, stack):
    dialog = ask(stack)
    options = dialog.questions["index"].list
    for widget in (options, dialog.questions["index"].search, dialog.header.equation, dialog.open_button):
        assert widget.accessibleName() or widget.text()
    assert options.hasFocus() or not dialog.isActiveWindow(), dialog.focusWidget().text()
    index = options.model().index(0, 0)
    qtbot.waitUntil(lambda: ":" in index.data(Qt.ItemDataRole.AccessibleTextRole))
    dialog.reject()


def test_an_answer_that_cannot_be_used_says_so_and_does_not_open(window, qtbot, ask, tmp_path):
    rng = np.random.default_rng(2)
    path = tmp_path / "rnn.pt"
    shapes = {"weight_hh_l0": (5, 5), "weight_ih_l0": (5, 2), "bias_hh_l0": (5,), "bias_ih_l0": (5,)}
    path.write_bytes(torch_file({name: 0.2 * rng.normal(size=shape) for name, shape in shapes.items()}))
    dialog = ask(path)
    assert dialog.answers() == {"activation": "relu"}
    dialog.answer("activation", "tanh")
    ask.shown(dialog)
    assert "not ReLU" in dialog.live.sentence.text()
    assert not dialog.open_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.answer("activation", "relu")
    ask.shown(dialog)
    assert dialog.open_button.isEnabled()
    dialog.reject()


def test_names_in_a_file_are_never_read_as_rich_text(window, qtbot, ask, tmp_path):
    path = tmp_path / "<b>run.pt"
    arrays = plain_arrays(3) | {"<img src=x>.weight": np.zeros((2, 2))}
    path.write_bytes(torch_file(arrays))
    dialog = ask(path)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()
    dialog.reject()


def test_a_folder_of_checkpoints_shows_each(window, qtbot, ask, tmp_path):
    folder = tmp_path / "run"
    folder.mkdir()
    for epoch in (100, 20, 300):
        alrnn_file(folder / f"model_{epoch}.pt", seed=epoch)
    dialog = ask(folder)
    files = dialog.questions["file"].list
    assert dialog.answers()["file"] == "model_300.pt"  # the last one
    qtbot.waitUntil(lambda: files.wanted() == ())
    dialog.answer("file", "model_20.pt")
    ask.shown(dialog)
    with qtbot.waitSignal(window.documents.opened):
        dialog.accept()
    truth = load_model(folder / "model_20.pt", P=2)
    assert window.session.study.model.fingerprint == truth.fingerprint


def test_closing_the_window_ends_what_the_dialog_computes(window, qtbot, stack):
    with qtbot.waitSignal(window.documents.choice_needed):
        window.documents.open(str(stack))
    window.close()  # the thread of the dialog must end too, or the story fails
    assert window.files.dialog is None


@pytest.mark.parametrize("kept", ["{", "[1]", '{"P": [1, 2]}', 7])
def test_a_damaged_memory_is_no_memory(kept):
    preferences.store().setValue("imports/PyTorch_AL_RNN_P", kept)
    assert preferences.import_answers("PyTorch AL-RNN P") == {}


def test_enter_in_the_search_opens_nothing_that_is_hidden(qtbot, ask, stack):
    dialog = ask(stack)
    question = dialog.questions["index"]
    question.search.setFocus()
    qtbot.keyClicks(question.search, "index 17")
    assert question.list.value() is None
    qtbot.keyClick(question.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.answers()["index"] == 17
    question.search.clear()
    qtbot.keyClicks(question.search, "index 2")
    qtbot.keyClick(question.search, Qt.Key.Key_Down)
    assert question.list.hasFocus()
    assert dialog.answers()["index"] == 2
    dialog.reject()
