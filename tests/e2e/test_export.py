"""The user exports the figure in three formats, the tables, and all data."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from plrnn_explorer.export.figure import save_figure
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.recipe import read_figure_recipe
from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog, as_shown
from plrnn_explorer.gui.figure_memory import presets
from plrnn_explorer.models.load import save_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.script import with_imports
from plrnn_explorer.study.study import Orbit
from tests.factories import bistable_study


@pytest.fixture
def dialog(window, open_file, idle, qtbot):
    open_file(window, "example:lozi")
    window.actions_["cycles"].trigger()
    idle(window)
    window.actions_["export"].trigger()
    found = window.files.dialog
    assert isinstance(found, ExportDialog)
    qtbot.waitUntil(lambda: not found.preview.is_empty)
    yield found
    found.reject()


@pytest.fixture(autouse=True)
def clean_clipboard(qapp):
    """Qt's offscreen platform crashes at the end of a process whose clipboard holds data made by Python."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def drawn(qtbot, dialog):
    """Wait until all that was asked for is drawn."""

    def wait():
        qtbot.waitUntil(lambda: not dialog._timer.isActive() and not dialog.drawer.busy)

    wait()
    return wait


@pytest.fixture
def said(qtbot, dialog):
    """Wait for what the dialog says of something that was written."""

    def wait():
        qtbot.waitUntil(lambda: bool(dialog.written.text() or dialog.failure.text()))
        return dialog.written.text() or dialog.failure.text()

    return wait


@pytest.mark.parametrize(
    ("kind", "start"), [("svg", b"<?xml"), ("pdf", b"%PDF"), ("png", b"\x89PNG"), ("tiff", b"II*\0")]
)
def test_figure(dialog, said, monkeypatch, tmp_path, kind, start):
    path = tmp_path / "figure"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    dialog.form.format.setCurrentIndex(dialog.form.format.findData(kind))
    dialog.form.width_mm.setValue(89)
    dialog.saver.save_figure()
    assert said().startswith("Exported to")
    written = path.with_suffix(f".{kind}")
    assert written.read_bytes().startswith(start)
    if kind == "svg":
        assert 'width="252.28' in written.read_text(encoding="utf-8")  # 89 mm in points


def without_recipe(path):
    """The drawing alone: the recipe in the file spells out what the window shows."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"<dc:description>.*?</dc:description>", "", text, flags=re.DOTALL)


def test_what_was_saved_is_in_the_history_and_its_python_writes_the_same(
    dialog, said, window, monkeypatch, tmp_path
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "a b.svg"), ""))
    dialog.form.width_mm.setValue(89)
    dialog.form.heading.setText("Lozi: $x_1$")
    was = window.session.modified
    dialog.saver.save_figure()
    assert said().startswith("Exported to")
    written = without_recipe(tmp_path / "a b.svg")
    assert window.session.modified == was
    step = window.session.study.history[-1]
    assert step.text == "Save figure a b.svg"
    (tmp_path / "a b.svg").unlink()
    exec(with_imports(step.code), {"study": window.session.study})
    assert without_recipe(tmp_path / "a b.svg") == written
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "all.npz"), ""))
    dialog.saver.save_data()
    assert "all" in said()
    step = window.session.study.history[-1]
    (tmp_path / "all.npz").unlink()
    exec(with_imports(step.code), {"study": window.session.study})
    assert (tmp_path / "all.npz").exists()


@pytest.mark.parametrize(
    ("typed", "written"), [("a", "a.svg"), ("fig v1.2", "fig v1.2.svg"), ("b.PNG", "b.PNG"), ("c.jpg", "")]
)
def test_the_suffix_is_put_where_there_is_none(dialog, said, monkeypatch, tmp_path, typed, written):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / typed), ""))
    dialog.saver.save_figure()
    if written:
        assert said().startswith("Exported to")
        assert [p.name for p in tmp_path.glob("*.*")] == [written]
    else:
        assert "not .jpg" in said()


def test_tables(dialog, said, monkeypatch, tmp_path):
    folder = tmp_path / "tables"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))
    dialog.saver.save_tables()
    assert "Exported to" in said()
    assert dialog.written.isVisible()
    text = (folder / "cycles.csv").read_text(encoding="utf-8")
    assert text.count("saddle") >= 2


@pytest.mark.parametrize("name", ["all.npz", "all.json"])
def test_data(dialog, said, monkeypatch, tmp_path, name):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / name), ""))
    dialog.saver.save_data()
    assert said().startswith("Exported to")
    if name == "all.npz":
        with np.load(tmp_path / name, allow_pickle=False) as arrays:
            assert len(arrays.files) > 5
    else:
        assert json.loads((tmp_path / name).read_text(encoding="utf-8"))["cycles"]


def test_trouble_is_said_in_the_dialog(dialog, said, drawn, qtbot, monkeypatch, tmp_path):
    gone = tmp_path / "nowhere" / "f.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(gone), ""))
    dialog.saver.save_figure()
    assert "nowhere" in said()
    assert dialog.failure.isVisible()
    assert not dialog.written.isVisible()
    dialog.preview.room_changed.emit()  # the words leave less room: the preview is drawn anew
    drawn()
    assert "nowhere" in dialog.failure.text()  # and they stay
    dialog.form.panels.tick("phase", False)
    qtbot.waitUntil(lambda: not dialog.save.isEnabled())
    assert dialog.failure.text()
    dialog.form.panels.tick("phase")
    qtbot.waitUntil(dialog.save.isEnabled)


def choose(box, data):
    box.setCurrentIndex(box.findData(data))


def test_journals_bring_their_width_type_and_limits(dialog, drawn):
    choose(dialog.form.journal, "aps")
    options = dialog.form.options()
    assert (options.width_mm, options.font_size, options.height_mm) == (86.0, 9.0, None)
    dialog.form.width_mm.setValue(100)
    assert dialog.form.columns.currentIndex() == -1
    drawn()
    assert not dialog.advice.isVisible()
    dialog.form.font_size.setValue(5)
    drawn()
    assert "4 pt" in dialog.advice.text()
    assert dialog.advice.isVisible()


def test_words_are_changed_where_they_stand_and_undone(dialog, drawn, qtbot):
    spot = next(s for s in dialog.preview.spots if s.key == "phase.x")
    qtbot.mouseClick(
        dialog.preview, Qt.MouseButton.LeftButton, pos=dialog.preview.place(spot).center().toPoint()
    )
    assert dialog.preview.editor.isVisible()
    assert dialog.preview.editor.text() == spot.words
    dialog.preview.editor.clear()
    qtbot.keyClicks(dialog.preview.editor, "position (mm)")
    qtbot.keyClick(dialog.preview.editor, Qt.Key.Key_Return)
    assert dialog.isVisible()  # Enter is no answer to the dialog
    drawn()
    assert {s.key: s.words for s in dialog.preview.spots}["phase.x"] == "position (mm)"
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    drawn()
    assert {s.key: s.words for s in dialog.preview.spots}["phase.x"] == spot.words
    dialog.undo_stack.redo()
    drawn()
    assert dialog.form.options().labels == {"phase.x": "position (mm)"}


def test_words_of_the_legend_can_be_changed_twice_and_by_keyboard(dialog, drawn, qtbot):
    def type_over(key, words):
        preview = dialog.preview
        preview.setFocus()
        while preview._at < 0 or preview.spots[preview._at].key != key:
            qtbot.keyClick(preview, Qt.Key.Key_Right)
        qtbot.keyClick(preview, Qt.Key.Key_Return)
        preview.editor.setText(words)
        qtbot.keyClick(preview.editor, Qt.Key.Key_Return)
        drawn()

    type_over("legend.saddle", "threshold")
    type_over("legend.saddle", "border state")
    assert dialog.form.options().labels == {"legend.saddle": "border state"}
    type_over("legend.saddle", "")
    assert dialog.form.options().labels == {}


def drag(qtbot, preview, start, way):
    """Press, move in steps, and let go."""
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(preview, left, pos=start.toPoint())
    for share in (0.3, 0.7, 1.0):
        at = (start + way * share).toPoint()
        spot = QPointF(at), QPointF(preview.mapToGlobal(at))
        move = QMouseEvent(
            QEvent.Type.MouseMove, *spot, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier(0)
        )
        QApplication.sendEvent(preview, move)
    qtbot.mouseRelease(preview, left, pos=(start + way).toPoint())


def test_the_legend_is_dragged_where_it_is_wanted_and_comes_back(dialog, drawn, qtbot):
    preview = dialog.preview
    before, page = preview.legend_place(), preview._page()
    word = next(s for s in preview.spots if s.key == "legend.saddle")
    # Taken by one of its words, which a click would edit.
    drag(qtbot, preview, preview.place(word).center(), QPointF(0, -0.4 * page.height()))
    assert not preview.editor.isVisible()
    drawn()
    after = preview.legend_place()
    assert after.y() == pytest.approx(before.y() - 0.4 * page.height(), abs=3)
    assert after.x() == pytest.approx(before.x(), abs=3)
    assert preview._page() == page
    at = dialog.form.options().legend_at
    qtbot.keyClick(preview, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    drawn()
    assert dialog.form.options().legend_at[0] == pytest.approx(at[0] + 0.01, abs=0.002)
    dialog.undo_stack.undo()
    assert dialog.form.options().legend_at == at
    drawn()
    corner = preview.legend_place().bottomRight() - QPointF(2, 2)
    qtbot.mouseDClick(preview, Qt.MouseButton.LeftButton, pos=corner.toPoint())
    drawn()
    assert dialog.form.options().legend_at is None
    assert preview.legend_place().y() == pytest.approx(before.y(), abs=2)


def test_choosing_a_place_for_the_legend_undoes_the_hand(dialog, drawn):
    dialog._move_legend(0.2, 0.3)
    combo = dialog.form.combos["legend"]
    combo.setCurrentIndex(combo.findData("right"))
    combo.activated.emit(combo.currentIndex())
    drawn()
    assert dialog.form.options().legend_at is None
    assert dialog.form.options().legend == "right"


@pytest.mark.parametrize("kind", ["svg", "tiff"])
def test_the_figure_is_dragged_out_as_picture_and_file(dialog, drawn, qtbot, monkeypatch, kind):
    seen = {}

    def drop(drag, actions):
        data = drag.mimeData()
        assert data.hasImage() or data.hasFormat("image/png")
        (url,) = data.urls()
        path = Path(url.toLocalFile())
        seen.update(path=path, data=path.read_bytes())
        seen["formats"] = {f: bytes(data.data(f)) for f in data.formats()}
        return actions

    monkeypatch.setattr(QDrag, "exec", drop)
    choose(dialog.form.format, kind)
    preview = dialog.preview
    start = preview._page().center()
    assert not preview.legend_place().contains(start)
    drag(qtbot, preview, start, QPointF(40, 40))
    assert seen["path"].suffix == f".{kind}"
    assert seen["path"].name.startswith("Lozi")
    assert seen["formats"]["image/png"].startswith(b"\x89PNG")
    assert seen["formats"]["image/svg+xml"].startswith(b"<?xml")
    assert read_figure_recipe(seen["path"])["options"].width_mm == dialog.form.options().width_mm
    assert not preview.editor.isVisible()


def test_escape_leaves_words_and_dialog_alone(dialog, drawn, qtbot):
    dialog.preview.edit(dialog.preview.spots[0])
    dialog.preview.editor.setText("nothing of this")
    qtbot.keyClick(dialog.preview.editor, Qt.Key.Key_Escape)
    assert not dialog.preview.editor.isVisible()
    assert dialog.isVisible()
    assert not dialog.form.options().labels


def test_changes_of_the_form_are_undone_one_by_one(dialog, drawn):
    choose(dialog.form.combos["palette"], "bright")
    drawn()
    dialog.form.panels.tick("spectrum")
    drawn()
    assert dialog.form.options().panels == ("phase", "spectrum")
    dialog.undo_stack.undo()
    assert dialog.form.options().panels == ("phase",)
    assert dialog.form.options().palette == "bright"
    dialog.undo_stack.undo()
    assert dialog.form.options().palette == "muted"


def test_panels_are_put_in_order_by_keyboard(dialog, qtbot):
    panels = dialog.form.panels
    panels.tick("spectrum")
    panels.setCurrentRow([panels.item(r).text() for r in range(panels.count())].index("Spectrum"))
    for _ in range(panels.currentRow()):
        qtbot.keyClick(panels, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert panels.panels() == ("spectrum", "phase")


def test_what_a_study_lacks_cannot_be_ticked_and_says_why(dialog):
    panels = dialog.form.panels
    items = {panels.item(r).text(): panels.item(r) for r in range(panels.count())}
    assert not items["Basins"].flags() & Qt.ItemFlag.ItemIsEnabled
    assert "not mapped" in items["Basins"].toolTip()


def test_another_vision_changes_the_preview_and_not_the_file(dialog, drawn):
    before = dialog.preview._image.copy()
    choose(dialog.vision, "grey")
    drawn()
    assert dialog.preview._image != before
    assert dialog.form.options() == FigureOptions()


def test_the_last_look_and_named_ones_are_kept(window, dialog, drawn, qtbot):
    choose(dialog.form.combos["palette"], "okabe_ito")
    dialog.form.heading.setText("only here")
    drawn()
    dialog.presets.saving.emit("Mine")
    choose(dialog.form.combos["palette"], "viridis")
    drawn()
    dialog.reject()
    window.actions_["export"].trigger()
    again = window.files.dialog
    assert again.form.options() == FigureOptions(palette="viridis")
    row = again.presets.box.findText("Mine")
    again.presets.box.setCurrentIndex(row)
    again.presets.box.activated.emit(row)
    assert again.form.options() == FigureOptions(palette="okabe_ito")
    again.presets.forget_button.click()
    assert presets() == {}
    again.reject()


def test_options_come_back_from_a_figure(dialog, drawn, said, monkeypatch, tmp_path):
    wanted = dialog.options().with_changes(palette="vibrant", title="As before", width_mm=86.0)
    study = dialog.study
    save_figure(study, tmp_path / "a.png", wanted, dpi=72)
    save_figure(bistable_study(), tmp_path / "other.pdf", palette="bright", view=bistable_study().view)
    for name in ("a.png", "other.pdf"):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, n=name, **__: (str(tmp_path / n), ""))
        dialog.saver.ask_figure()
        found = dialog.form.options()
        if name == "a.png":
            assert found.with_changes(view=None, dpi=300) == wanted.with_changes(view=None)
            assert found.view.x == wanted.view.x
        else:
            assert (found.palette, found.view) == ("bright", None)  # another model's window means nothing
    (tmp_path / "b.png").write_bytes(b"no figure")
    dialog.load(tmp_path / "b.png")
    assert "b.png" in dialog.failure.text()


def test_script(dialog, said, monkeypatch, tmp_path):
    path = tmp_path / "figure.py"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), "Python (*.py)"))
    dialog.saver.save_script()
    assert said().startswith("Exported to")
    compile(path.read_text(encoding="utf-8"), "figure.py", "exec")
    assert path.with_suffix(".npz").exists()


def clipboard_formats():
    data = QGuiApplication.clipboard().mimeData()
    return {f: bytes(data.data(f)) for f in ("image/png", "image/svg+xml", "application/pdf")}


def check_clipboard():
    found = clipboard_formats()
    starts = {"image/png": b"\x89PNG", "image/svg+xml": b"<?xml", "application/pdf": b"%PDF"}
    assert all(found[kind].startswith(start) for kind, start in starts.items())
    assert not QGuiApplication.clipboard().image().isNull()


def test_copy(dialog, drawn, said):
    QGuiApplication.clipboard().clear()
    dialog.saver.copy()
    assert "clipboard" in said()
    check_clipboard()


def test_copy_without_the_dialog(window, open_file, idle, qtbot):
    open_file(window, "example:lozi")
    QGuiApplication.clipboard().clear()
    window.actions_["copy_figure"].trigger()

    def copied():
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and data.hasFormat("application/pdf")

    qtbot.waitUntil(copied)
    check_clipboard()


def test_before_any_analysis_the_figure_shows_the_slice_on_screen(window, open_file, tmp_path):
    model = PiecewiseLinearMap(0.5 * np.eye(3), 0.1 * np.eye(3), np.eye(3), np.ones(3), np.zeros(3))
    save_model(model, tmp_path / "three.npz")
    open_file(window, tmp_path / "three.npz")
    window.session.add_orbit(Orbit(model.orbit([1.0, 2.0, 3.0], 30)))
    on_screen = window.phase_space.sync.plane
    assert on_screen.origin[2] == pytest.approx(2.5)  # z = 0.5 z + 0.1 z + 1, where all orbits settle
    drawn = as_shown(window.session).view
    assert np.array_equal(drawn.plane.origin, on_screen.origin)
    assert np.array_equal(drawn.plane.basis, on_screen.basis)
    shown = window.phase_space.sync.window  # not that of the orbit
    assert np.allclose((drawn.x, drawn.y), shown)
