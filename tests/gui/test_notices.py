"""Notices: what is left of them when they are gone."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLayoutItem, QWidget

from plrnn_explorer.gui.notices import Notices
from plrnn_explorer.gui.theme import Theme


def _items_known_to_python():
    return sum(isinstance(half, QLayoutItem) for half in shiboken6.getAllValidWrappers())


def test_no_layout_item_outlives_its_notice(qtbot):
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(900, 600)
    notices = Notices(Theme(QApplication.instance(), "dark"), over, QWidget(over))
    before = _items_known_to_python()
    for i in range(12):
        notices.show_notice("error", f"Sentence {i}.")
        notices.notices()
    assert [n.sentence for n in notices.notices()] == ["Sentence 9.", "Sentence 10.", "Sentence 11."]
    for notice in notices.notices():
        notice.deleteLater()  # as its button does, and its time
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # A half left over would answer for whatever Qt makes next at its address.
    assert _items_known_to_python() == before
