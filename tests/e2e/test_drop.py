"""The user drops a file on the window."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from plrnn_explorer.gui.dropped_files import Drop, intention, paths_of, sorted_out
from plrnn_explorer.resources import resource
from plrnn_explorer.study.study import View


def test_a_dropped_file_is_opened(window, qtbot, lozi_file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(lozi_file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.documents.opened):
        window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))
    assert window.session.study.source == str(lozi_file)


def test_text_is_not_taken(window):
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_of_several_files_the_first_is_taken_and_that_is_said(window, qtbot, lozi_file, tmp_path):
    other = tmp_path / "other.npz"
    shutil.copy(lozi_file, other)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(lozi_file)), QUrl.fromLocalFile(str(other))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    said = []
    window.session.message.connect(lambda _level, sentence: said.append(sentence))
    with qtbot.waitSignal(window.documents.opened):
        window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))
    assert any("Not opened: other.npz." in sentence for sentence in said)
    assert window.session.study.source == str(lozi_file)


def urls(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(window, data) -> QDragEnterEvent:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    window.dragEnterEvent(event)
    return event


def drop(window, data) -> None:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_a_model_and_its_recording_dropped_together(window, qtbot, tmp_path):
    model = resource("examples", "lorenz.npz")
    recording = resource("examples", "lorenz_recording.csv")
    drop(window, urls(recording, model))  # in any order
    qtbot.waitUntil(lambda: window.recordings.dialog is not None)
    assert window.session.study.source == str(model)
    window.recordings.dialog.accept()
    assert [each.name for each in window.session.study.recordings] != []


def test_several_recordings_are_asked_about_one_after_the_other(window, open_file, qtbot, tmp_path):
    open_file(window, "example:lorenz")
    before = len(window.session.study.recordings)
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for path in paths:
        shutil.copy(resource("examples", "lorenz_recording.csv"), path)
    drop(window, urls(*paths))
    for number in (1, 2):
        qtbot.waitUntil(lambda: window.recordings.dialog is not None)
        window.recordings.dialog.accept()
        assert len(window.session.study.recordings) == before + number


def test_paths_dragged_as_text_are_files(window, qtbot, lozi_file):
    data = QMimeData()
    data.setText(f"{lozi_file}\n")
    assert enter(window, data).isAccepted()
    with qtbot.waitSignal(window.documents.opened):
        drop(window, data)
    assert window.session.study.source == str(lozi_file)


def test_text_that_only_looks_like_paths_is_not_taken(lozi_file):
    for text in ("/nowhere/at/all.npz", f"{lozi_file}\nand more", "relative.npz", "~nobody/x", ""):
        data = QMimeData()
        data.setText(text)
        assert paths_of(data) == []


def test_while_files_are_dragged_it_says_what_would_happen(window, lozi_file):
    enter(window, urls(lozi_file))
    assert window.drop_indicator.isVisible()
    assert window.drop_indicator.text == f"Open {lozi_file.name}"
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.drop_indicator.isVisible()


@pytest.mark.parametrize(
    ("names", "expected", "words"),
    [
        (["a.npz"], Drop(Path("a.npz"), (), ()), "Open a.npz"),
        (["b.csv"], Drop(None, (Path("b.csv"),), ()), "Add the recording b.csv"),
        (["b.csv", "a.npz"], Drop(Path("a.npz"), (Path("b.csv"),), ()), "Open a.npz, then add the recording"),
        (["a.npz", "c.pt"], Drop(Path("a.npz"), (), (Path("c.pt"),)), "Open a.npz"),
        (["b.csv", "d.abf"], Drop(None, (Path("b.csv"), Path("d.abf")), ()), "Add 2 recordings"),
    ],
)
def test_what_becomes_of_files_dropped_together(names, expected, words):
    paths = [Path(name) for name in names]
    assert sorted_out(paths) == expected
    assert intention(paths, has_model=False) == words


def figure(study, path):
    from plrnn_explorer.export.figure import save_figure

    save_figure(study, path)


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_figure_brings_back_its_model_and_its_window(window, open_file, qtbot, tmp_path, lozi_file, ending):
    open_file(window, lozi_file)
    view = replace(View.of_model(window.session.study.model), x=(-0.5, 0.75), y=(-0.25, 0.5))
    figure(window.session.study.with_changes(view=view), tmp_path / f"figure.{ending}")
    window.session.modified = False
    window.files.close_model()
    drop(window, urls(tmp_path / f"figure.{ending}"))
    qtbot.waitUntil(
        lambda: window.session.study is not None and window.session.study.view.x == (-0.5, 0.75),
    )
    assert window.session.study.source == str(lozi_file)
    assert window.session.study.view.y == (-0.25, 0.5)


def test_a_picture_of_something_else_is_a_sentence(window, qtbot, tmp_path):
    path = tmp_path / "cat.svg"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    with qtbot.waitSignal(window.session.message) as told:
        drop(window, urls(path))
    assert told.args == ["error", "cat.svg holds no options of a figure of this program."]
