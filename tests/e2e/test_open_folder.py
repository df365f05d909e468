"""The user opens a training run's folder, chooses a checkpoint, and saves the model for others."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from plrnn_explorer.gui.file_commands import FileCommands
from plrnn_explorer.models.load import load_model, save_model
from tests.factories import bistable_map


@pytest.fixture
def parameters(tmp_path):
    """Folder with one file for each parameter of a PLRNN."""
    folder = tmp_path / "fit 3"
    folder.mkdir()
    (folder / "A.csv").write_text("0.5\n0.25\n")
    np.save(folder / "W.npy", [[0.0, 0.5], [-0.5, 0.0]])
    (folder / "h.csv").write_text("0.1,0.2\n")
    return folder


@pytest.fixture
def run_folder(tmp_path):
    folder = tmp_path / "run"
    (folder / "checkpoints").mkdir(parents=True)
    for i in (1, 2, 10):
        save_model(bistable_map().with_changes(name=f"epoch {i}"), folder / f"checkpoints/model_{i}.npz")
    return folder


def test_open_a_folder_of_parameters(window, qtbot, parameters, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(parameters))
    with qtbot.waitSignal(window.documents.opened):
        window.actions_["open_folder"].trigger()
    assert window.session.study.model.name == "fit 3"
    assert window.session.study.model.family == "PLRNN"


def test_drop_a_folder_although_a_model_is_open(window, open_file, qtbot, parameters):
    open_file(window, "example:lozi")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(parameters))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    with qtbot.waitSignal(window.documents.opened):
        window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))
    assert window.session.study.source == str(parameters)


def test_checkpoints_are_asked_for_with_the_last_preselected(window, qtbot, run_folder):
    window.files.open_name(str(run_folder))
    qtbot.waitUntil(lambda: window.files.dialog is not None)
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: not dialog.is_computing)
    assert dialog.answers() == {"file": "checkpoints/model_10.npz"}
    with qtbot.waitSignal(window.documents.opened):
        dialog.accept()
    assert window.session.study.model.name == "epoch 10"


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("out.mat", "NumPy archive (*.npz)", "out.mat"),
        ("out", "JSON (*.json)", "out.json"),
        ("out v1.2", "MATLAB (*.mat)", "out v1.2.mat"),
    ],
)
def test_save_the_model_alone(window, open_file, qtbot, tmp_path, monkeypatch, typed, kind, written):
    open_file(window, "example:lozi")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    messages = []
    window.session.message.connect(lambda level, text: messages.append((level, text)))
    window.actions_["save_model"].trigger()
    qtbot.waitUntil(lambda: len(messages) > 0)
    assert messages == [("info", f"The model is saved as {written}, without results.")]
    assert load_model(tmp_path / written).fingerprint == window.session.study.model.fingerprint


def test_save_the_model_where_nothing_can_be_written(window, open_file, qtbot, tmp_path, monkeypatch):
    open_file(window, "example:lozi")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "a.npz"), ""))
    with qtbot.waitSignal(window.session.message) as raised:
        window.actions_["save_model"].trigger()
    assert raised.args[0] == "error"
    assert "a.npz cannot be written" in raised.args[1]


def test_all_formats_are_offered(window, open_file, monkeypatch):
    seen = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: seen.append(a) or ("", ""))
    open_file(window, "example:lozi")
    assert isinstance(window.files, FileCommands)
    window.actions_["save_model"].trigger()
    assert all(f"*.{ending}" in seen[0][3] for ending in ("npz", "json", "mat"))
