"""The user drops a file on the window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def test_a_dropped_file_is_opened(window, qtbot, lozi_file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(lozi_file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.documents.opened, timeout=30_000):
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
    other = tmp_path / "other.csv"
    other.write_text("1,2\n3,4\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(lozi_file)), QUrl.fromLocalFile(str(other))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    said = []
    window.session.message.connect(lambda _level, sentence: said.append(sentence))
    with qtbot.waitSignal(window.documents.opened, timeout=30_000):
        window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, Qt.KeyboardModifier.NoModifier))
    assert any("The other file was not opened" in sentence for sentence in said)
    assert window.session.study.source == str(lozi_file)
