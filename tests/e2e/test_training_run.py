"""The user has a folder of checkpoints and wants to see what training made of them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from plrnn_explorer.batch import find_checkpoints, run_batch
from plrnn_explorer.export.recipe import read_figure_recipe
from plrnn_explorer.gui.batch import run_state
from plrnn_explorer.gui.batch.figure_dialog import FigureDialog
from plrnn_explorer.gui.batch.run_state import results_folder
from plrnn_explorer.gui.dialogs.import_dialog import ImportDialog
from tests.training_run import write_run

sys.path.append(str(Path(__file__).parents[1] / "models"))
from model_files import plain_arrays, torch_file

QUICK = {"resolution": 16, "seed": 0, "max_period": 1, "stages": ["cycles", "basins"]}


def threads(workers=2):
    from concurrent.futures import ThreadPoolExecutor

    return lambda: ThreadPoolExecutor(workers)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Five checkpoints of a network that learns to decide, one that was cut off, and the results of all."""
    folder = tmp_path_factory.mktemp("run") / "decision"
    write_run(folder, 5)
    (folder / "model_epoch_90.npz").write_bytes(b"cut off")
    list(run_batch(find_checkpoints(folder), results_folder(folder), threads(1), QUICK))
    return folder


@pytest.fixture
def trained(made, tmp_path):
    """A training run nobody has looked at."""
    return Path(shutil.copytree(made, tmp_path / "decision"))


@pytest.fixture
def analysed(made, trained):
    """The same, analysed earlier."""
    shutil.copytree(results_folder(made), results_folder(trained))
    return trained


@pytest.fixture
def quick(monkeypatch):
    """Threads for processes, and little to find: these stories are about the window."""
    monkeypatch.setattr(run_state, "local_pool", threads)


@pytest.fixture
def show(window, qtbot):
    """Open a folder in the window of training runs, and wait until it was looked through."""

    def run(folder):
        window.batches.open_folder(folder)
        batch = window.batches.window
        qtbot.waitUntil(lambda: batch.run is not None and not batch.job.looking)
        return batch

    return run


def set_quick(batch):
    batch.controls.period.setValue(1)
    batch.controls.resolution.setValue(16)
    for action in batch.controls.stages.menu().actions():
        action.setChecked(action.data() in ("cycles", "basins"))


def test_a_run_is_analysed_and_one_broken_file_stops_nothing(show, qtbot, trained, quick):
    batch = show(trained)
    assert "6 checkpoints, none analysed yet" in batch.parts.state.text()
    numbers = batch.plots.plots["share"].getPlotItem().getAxis("left").style
    assert not numbers["showValues"]  # there is nothing yet to be read off
    set_quick(batch)
    batch.parts.go.click()
    qtbot.waitUntil(lambda: not batch.job.running)
    assert numbers["showValues"]
    assert batch.parts.state.text() == "5 of 6 checkpoints analysed, 1 failed"
    epochs = [c.epoch for c in batch.run.checkpoints]
    assert epochs == sorted(epochs)
    broken = epochs.index(90)
    assert "model_epoch_90.npz" in batch.run.rows[broken]["error"]
    assert (results_folder(trained) / "studies" / "model_epoch_100.plrnnx").exists()
    lines = batch.run.lines
    assert sum(len(line.places) for line in lines) == sum(
        len(row.get("attractors", ())) for row in batch.run.rows
    )
    batch.choose(broken)
    assert batch.run.rows[broken]["error"] in batch.portrait.toolTip()


def test_what_was_found_earlier_is_there_at_once_and_goes_on_the_same_way(show, analysed):
    batch = show(analysed)
    assert batch.run.finished == 6
    assert batch.controls.period.value() == 1
    assert batch.controls.order({}).settings == QUICK
    assert batch.parts.go.text() == "Look for new ones"


def test_a_run_that_goes_on_has_its_new_checkpoints_analysed_alone(show, qtbot, analysed, quick):
    batch = show(analysed)
    (analysed / "model_epoch_120.npz").write_bytes((analysed / "model_epoch_20.npz").read_bytes())
    batch.parts.go.click()
    qtbot.waitUntil(lambda: not batch.job.running)
    assert batch.run.fresh == 2  # the new one, and the broken one is tried again
    assert len(batch.run.checkpoints) == 7


def test_a_batch_is_paused_goes_on_and_is_stopped(show, qtbot, trained, quick):
    batch = show(trained)
    set_quick(batch)
    batch.controls.workers.setValue(1)
    batch.parts.go.click()
    batch.parts.go.click()
    assert batch.job.held
    assert "paused" in batch.parts.state.text()
    assert batch.parts.go.text() == "Continue"
    rows = results_folder(trained) / "rows"
    qtbot.wait(300)
    before = len(list(rows.glob("*.json"))) if rows.exists() else 0
    assert before < 6
    batch.parts.go.click()
    qtbot.waitUntil(lambda: rows.exists() and len(list(rows.glob("*.json"))) > before)
    batch.parts.stop.click()
    qtbot.waitUntil(lambda: not batch.job.running)
    assert batch.run is not None
    assert not batch.parts.stop.isVisible()


def test_strip_plot_and_table_choose_the_same_epoch(show, qtbot, analysed):
    batch = show(analysed)
    batch.strip.setFocus()
    batch.choose(0)
    qtbot.keyClick(batch.strip, Qt.Key.Key_Right)
    assert (batch.position, batch.table.currentIndex().row()) == (1, 1)
    assert batch.transport.place.text() == "epoch 40, 2 of 6"
    plot = batch.plots.plots["share"]
    box = plot.getPlotItem().getViewBox()
    qtbot.wait(50)
    at = plot.mapFromScene(box.mapViewToScene(QPointF(61.0, 50.0)))
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    assert batch.run.checkpoints[batch.position].epoch == 60
    assert batch.strip.position == batch.position
    batch.parts.tabs.setCurrentIndex(1)
    batch.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    batch.table.selectRow(0)
    assert batch.run.checkpoints[batch.position].epoch == 100
    kinds = [batch.table.model().index(r, 2).data() for r in range(batch.table.model().rowCount())]
    assert "2 × fixed point" in kinds  # a network that decides, not "fixed point, fixed point"


def test_pictures_come_for_what_is_on_view(show, qtbot, analysed):
    batch = show(analysed)
    qtbot.waitUntil(
        lambda: all(batch.strip.picture(i) is not None for i in batch.strip.visible()
                    if batch.run.rows[i]["status"] == "done"),
    )  # fmt: skip
    images = [batch.strip.picture(i).constBits().tobytes() for i in (0, 3)]
    assert images[0] != images[1]
    qtbot.waitUntil(lambda: batch.thumbnails.has(batch.portrait.wanted()))


def test_all_portraits_show_the_same_window(show, analysed):
    windows = {str(row["settings"]["view"]) for row in show(analysed).run.rows if row["status"] == "done"}
    assert len(windows) == 1


def test_playing_goes_to_the_last_epoch_and_stops_there(show, qtbot, analysed):
    batch = show(analysed)
    batch.transport._timer.setInterval(5)
    batch.choose(0)
    qtbot.keyClick(batch.strip, Qt.Key.Key_Space)
    assert batch.transport.playing
    qtbot.waitUntil(lambda: not batch.transport.playing)
    assert batch.position == 5


def test_a_double_click_opens_the_checkpoint_with_its_results(window, show, qtbot, analysed):
    batch = show(analysed)
    with qtbot.waitSignal(window.documents.opened):
        batch.strip.doubleClicked.emit(batch.strip.model().index(2))
    study = window.session.study
    assert study.basins is not None
    assert study.model.fingerprint == batch.run.rows[2]["fingerprint"]


def test_the_table_is_saved_and_copied(show, qtbot, analysed, tmp_path, monkeypatch):
    batch = show(analysed)
    path = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    batch.exports.save_table()
    qtbot.waitUntil(lambda: "Saved as table.csv" in batch.parts.state.text())
    assert len(path.read_text().splitlines()) == 7
    batch.table.clearSelection()
    batch.table.copy()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:2] == ["Epoch", "File"]
    assert len(copied) == 7


def test_the_filmstrip_is_saved_as_a_figure(show, qtbot, analysed, tmp_path, monkeypatch):
    batch = show(analysed)
    batch.exports.ask_figure()
    dialog = batch.findChild(FigureDialog)
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull())
    dialog.frames.setValue(3)
    dialog.width_mm.setValue(90)
    path = tmp_path / "strip.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), "PNG (*.png)"))
    dialog.save.click()
    qtbot.waitUntil(lambda: dialog.state.text() == "Saved as strip.png.")
    recipe = read_figure_recipe(path)
    assert len(recipe["checkpoints"]) == 3
    assert recipe["options"].width_mm == 90
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "no/a.png"), ""))
    dialog.save.click()
    qtbot.waitUntil(lambda: "could not be written" in dialog.state.text())
    dialog.reject()


def test_a_folder_of_checkpoints_that_is_dropped_leads_here(window, qtbot, analysed):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(analysed))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: window.files.dialog is not None)
    dialog = window.files.dialog
    qtbot.waitUntil(dialog.run_button.isVisible)
    dialog.run_button.click()
    batch = window.batches.window
    qtbot.waitUntil(lambda: batch.run is not None and batch.run.finished == 6)
    assert window.session.study is None


def test_menu_and_start_page_show_it_and_a_folder_without_models_says_so(window, qtbot, tmp_path):
    window.actions_["training_run"].trigger()
    batch = window.batches.window
    assert batch.isVisible()
    assert batch.parts.middle.currentIndex() == 0
    batch.close()
    window.start_page.run_button.click()
    assert batch.isVisible()
    (tmp_path / "empty").mkdir()
    batch.open_folder(tmp_path / "empty")
    qtbot.waitUntil(lambda: "holds no model files" in batch.parts.state.text())
    assert not batch.parts.go.isEnabled()


def test_files_that_do_not_say_all_are_asked_about_once(show, qtbot, tmp_path, quick):
    folder = tmp_path / "open"
    folder.mkdir()
    for epoch in (1, 2):
        arrays = plain_arrays(4, epoch) | {"W": 0.1 * np.eye(4) - 0.02}
        (folder / f"epoch_{epoch}.pt").write_bytes(torch_file(arrays))
    batch = show(folder)
    assert not batch.parts.go.isEnabled()
    batch.parts.answer.click()
    dialog = batch.findChild(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.is_computing)
    dialog.answer("P", 2)
    qtbot.waitUntil(lambda: not dialog.is_computing)
    dialog.accept()
    set_quick(batch)
    batch.parts.go.click()
    qtbot.waitUntil(lambda: not batch.job.running)
    assert [row["status"] for row in batch.run.rows] == ["done", "done"]
    assert [row["units"] for row in batch.run.rows] == [2, 2]


def test_closing_the_program_meanwhile_ends_the_batch_and_asks_for_no_more_pictures(
    window, show, qtbot, trained, quick
):
    batch = show(trained)
    set_quick(batch)
    batch.go()
    qtbot.waitUntil(lambda: batch.run.finished > 0)
    batch.strip.ask_soon()
    window.close()
    qtbot.wait(150)  # timers that were on their way
    batch.go()
    assert not batch.job.running
    assert not batch.thumbnails.busy
