"""The user exports the figure in three formats, the tables, and all data."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog

from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog, as_shown
from plrnn_explorer.models.load import save_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Orbit


@pytest.fixture
def dialog(window, open_file, idle, qtbot):
    open_file(window, "example:lozi")
    window.actions_["cycles"].trigger()
    idle(window)
    window.actions_["export"].trigger()
    found = window.files.dialog
    assert isinstance(found, ExportDialog)
    qtbot.waitUntil(lambda: not found.preview.pixmap().isNull(), timeout=30_000)
    yield found
    found.reject()


@pytest.mark.parametrize(("kind", "start"), [("SVG", b"<?xml"), ("PDF", b"%PDF"), ("PNG", b"\x89PNG")])
def test_figure(dialog, monkeypatch, tmp_path, kind, start):
    path = tmp_path / "figure"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    dialog.form._format.setCurrentText(kind)
    dialog.form.width_mm.setValue(89)
    dialog.save_figure()
    assert dialog.failure.text() == ""
    written = path.with_suffix(f".{kind.lower()}")
    assert written.read_bytes().startswith(start)
    if kind == "SVG":
        assert 'width="252.28' in written.read_text(encoding="utf-8")  # 89 mm in points


def test_tables(dialog, monkeypatch, tmp_path):
    folder = tmp_path / "tables"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))
    dialog.save_tables()
    assert "Exported to" in dialog.written.text()
    assert dialog.written.isVisible()
    text = (folder / "cycles.csv").read_text(encoding="utf-8")
    assert text.count("saddle") >= 2


def test_data(dialog, monkeypatch, tmp_path):
    for name in ("all.npz", "all.json"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, n=name, **__: (str(tmp_path / n), ""))
        dialog.save_data()
        assert dialog.failure.text() == ""
    with np.load(tmp_path / "all.npz", allow_pickle=False) as arrays:
        assert len(arrays.files) > 5
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["cycles"]


def test_trouble_is_said_in_the_dialog(dialog, monkeypatch, tmp_path):
    gone = tmp_path / "nowhere" / "f.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(gone), ""))
    dialog.save_figure()
    assert "nowhere" in dialog.failure.text()
    assert dialog.failure.isVisible()
    assert not dialog.written.isVisible()
    for box in dialog.form.parts.values():
        box.setChecked(False)
    dialog.draw_preview()
    assert dialog.failure.text()
    assert not dialog.save.isEnabled()


def test_widths_of_journals(dialog):
    dialog.form.preset.setCurrentIndex(0)
    assert dialog.form.options()["width_mm"] == 89
    dialog.form.width_mm.setValue(100)
    assert dialog.form.preset.currentText() == "Own size"
    assert dialog.form.options()["height_mm"] is None


def test_before_any_analysis_the_figure_shows_the_slice_on_screen(window, open_file, tmp_path):
    model = PiecewiseLinearMap(0.5 * np.eye(3), 0.1 * np.eye(3), np.eye(3), np.ones(3), np.zeros(3))
    save_model(model, tmp_path / "three.npz")
    open_file(window, tmp_path / "three.npz")
    window.session.add_orbit(Orbit(model.orbit([1.0, 2.0, 3.0], 30)))
    on_screen = window.phase_space.sync.plane
    assert on_screen.origin[2] == pytest.approx(2.5)  # z = 0.5 z + 0.1 z + 1, where all orbits settle
    drawn = as_shown(window.session.study).view.plane
    assert np.array_equal(drawn.origin, on_screen.origin)
    assert np.array_equal(drawn.basis, on_screen.basis)
