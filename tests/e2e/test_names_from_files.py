"""Names a file holds are shown as they are: none of them is ever markup, which could name other files."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from plrnn_explorer.gui.dialogs.import_dialog import ImportDialog
from plrnn_explorer.gui.dialogs.refused_dialog import RefusedDialog
from plrnn_explorer.models.families import shallow_plrnn
from plrnn_explorer.models.load import save_model
from plrnn_explorer.models.map import Observation

sys.path.append(str(Path(__file__).parents[1] / "models"))
from model_files import plain_arrays, shallow_arrays, torch_file

#: Qt's labels and tooltips draw this as a picture unless they are told not to.
MARKUP = "<img src='x'>"


def markup_drawn(top: QWidget) -> list[str]:
    """What would be drawn as markup of the file's own, in labels and tooltips."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        tips = [action.toolTip() for action in widget.actions()]
        texts = {"actions": " ".join(tips), "tooltip": widget.toolTip(), "status tip": widget.statusTip()}
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            texts["label"] = widget.text()
        for kind, text in texts.items():
            if MARKUP in text:
                found.append(f"{kind} of {type(widget).__name__} in {type(widget.parent()).__name__}: {text}")
    return found


def test_names_in_the_window_are_no_markup(window, open_file, idle, tmp_path):
    model = shallow_plrnn(
        **shallow_arrays(3, 4),
        C=np.ones((3, 1)),
        input_values=[0.5],
        input_names=(f"{MARKUP} s",),
        family=f"{MARKUP} f",
        coordinates=tuple(f"{MARKUP} {i}" for i in range(3)),
        observation=Observation(
            np.eye(2, 3), np.zeros(2), (f"{MARKUP} a", f"{MARKUP} b"), (f"{MARKUP}",) * 2
        ),
        name=MARKUP,
        origin={MARKUP: MARKUP, "file": MARKUP, "format": MARKUP},
    )
    path = tmp_path / "model.npz"
    save_model(model, path)
    open_file(window, path)
    idle(window)
    assert not markup_drawn(window), "\n".join(markup_drawn(window))


def test_names_in_the_import_dialog_are_no_markup(window, qtbot, tmp_path):
    arrays = {f"{net}{MARKUP}.{k}": v for net in "ab" for k, v in plain_arrays(3).items()}
    path = tmp_path / f"{MARKUP}.pt"
    path.write_bytes(torch_file(arrays | {f"{MARKUP}.other": np.ones(2)}))
    with qtbot.waitSignal(window.documents.choice_needed):
        window.documents.open(str(path))
    dialog = window.files.dialog
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: not dialog.is_computing)
    assert not markup_drawn(dialog), "\n".join(markup_drawn(dialog))
    dialog.reject()


def test_names_of_a_refused_file_are_no_markup(window, qtbot, tmp_path):
    path = tmp_path / f"{MARKUP}.pt"
    path.write_bytes(torch_file({f"{MARKUP}.X": np.ones(2)}))
    window.documents.open(str(path))
    qtbot.waitUntil(lambda: bool(window.notices.notices()) or window.files.dialog is not None)
    assert not markup_drawn(window), "\n".join(markup_drawn(window))
    for dialog in window.findChildren(RefusedDialog):
        assert not markup_drawn(dialog), "\n".join(markup_drawn(dialog))
        dialog.reject()


def test_names_in_a_recording_are_no_markup(window, open_file, qtbot, tmp_path):
    open_file(window, "example:duffing")
    path = tmp_path / f"{MARKUP.replace('/', '')}.csv"
    rows = [f"{i % 7},{i % 5}" for i in range(30)]
    path.write_text("\n".join([f"{MARKUP} a (mV),{MARKUP} b ({MARKUP})", *rows]))
    window.recordings.add_path(path)
    qtbot.waitUntil(lambda: window.recordings.dialog is not None)
    dialog = window.recordings.dialog
    assert not markup_drawn(dialog), "\n".join(markup_drawn(dialog))
    dialog.accept()
    assert not markup_drawn(window), "\n".join(markup_drawn(window))
    index = window.objects.model.index_of("recording:0")
    assert "<" not in index.data(Qt.ItemDataRole.ToolTipRole)
