"""F1 opens the page about the panel under the pointer or with the focus, and about the dialog in use."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QTabBar

from plrnn_explorer.gui.dialog_help import SECTIONS
from plrnn_explorer.gui.dialogs.help_dialog import HelpDialog
from plrnn_explorer.gui.docks import DockTitle
from plrnn_explorer.gui.help_context import PAGES
from tests.factories import bistable_study


def test_the_question_mark_of_every_panel(window):
    window.session.show_study(bistable_study())
    assert set(window.docks.docks) == set(PAGES)
    for name, dock in window.docks.docks.items():
        title = dock.titleBarWidget()
        assert isinstance(title, DockTitle)
        title.help.click()
        assert window.dialogs.help.topic == PAGES[name].partition("#")[0]
    window.dialogs.help.close()


def test_f1_tells_about_the_panel_with_the_focus(window, qtbot, monkeypatch):
    monkeypatch.setattr(QCursor, "pos", lambda: window.mapToGlobal(window.rect().bottomRight()))
    window.session.show_study(bistable_study())
    window.docks.raise_("spectrum")
    monkeypatch.setattr(
        "plrnn_explorer.gui.help_context.QApplication.focusWidget", lambda: window.panels.spectrum
    )
    window.actions_["help"].trigger()
    assert window.dialogs.help.topic == "eigenvalues"
    window.dialogs.help.close()


@pytest.mark.parametrize("name", ["objects", "spectrum"])
def test_f1_tells_about_the_panel_under_the_pointer(window, qtbot, monkeypatch, name):
    window.session.show_study(bistable_study())
    window.docks.raise_(name)
    panel = window.docks.docks[name].widget()
    qtbot.waitUntil(panel.isVisible)
    monkeypatch.setattr("plrnn_explorer.gui.help_context.QApplication.widgetAt", lambda _pos: panel)
    window.actions_["help"].trigger()
    assert window.dialogs.help.topic == PAGES[name].partition("#")[0]
    window.dialogs.help.close()


def test_f1_tells_about_the_panel_whose_tab_is_under_the_pointer(window, qtbot, monkeypatch):
    window.session.show_study(bistable_study())
    title = window.docks.docks["bifurcations"].windowTitle()

    def tab():
        bars = [bar for bar in window.findChildren(QTabBar) if bar.parentWidget() is window]
        return next(((b, i) for b in bars for i in range(b.count()) if b.tabText(i) == title), None)

    qtbot.waitUntil(lambda: tab() is not None)
    bar, index = tab()
    monkeypatch.setattr(QCursor, "pos", lambda: bar.mapToGlobal(bar.tabRect(index).center()))
    monkeypatch.setattr("plrnn_explorer.gui.help_context.QApplication.widgetAt", lambda _pos: bar)
    window.actions_["help"].trigger()
    assert window.dialogs.help.topic == PAGES["bifurcations"]
    window.dialogs.help.close()


def on_view(pages: HelpDialog) -> str:
    """The part of the page that can be seen."""
    view = pages.page.viewport().rect()
    ends = [pages.page.cursorForPosition(at).position() for at in (view.topLeft(), view.bottomRight())]
    return pages.page.document().toPlainText()[slice(*ends)]


@pytest.mark.parametrize(
    ("action", "heading"),
    [("preferences", "Settings"), ("add_input", "Inputs and parameters"), ("names", "Names and units")],
)
def test_f1_in_a_dialog_opens_its_section_beside_it(window, qtbot, action, heading):
    window.session.show_study(bistable_study())
    window.actions_[action].trigger()
    dialog = window.files.dialog
    assert isinstance(dialog, QDialog)
    assert dialog.isModal()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and dialog.isActiveWindow())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    pages = dialog.findChild(HelpDialog)
    assert pages.isVisible()
    assert pages.topic == "dialogs"
    assert f"{heading}\n" in on_view(pages)
    assert "The windows and dialogs" not in on_view(pages)
    dialog.reject()


def test_f1_in_a_window_that_stays_open_uses_the_help_of_the_main_window(window, qtbot):
    window.session.show_study(bistable_study())
    window.actions_["history"].trigger()
    history = window.dialogs.history
    qtbot.waitUntil(lambda: history.isActiveWindow() and QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert window.dialogs.help.topic == "dialogs"
    assert "History\n" in on_view(window.dialogs.help)
    window.dialogs.help.close()
    history.close()


def test_every_section_can_be_gone_to_in_both_languages(qtbot, monkeypatch):
    for language in ("en", "de"):
        monkeypatch.setattr("plrnn_explorer.gui.dialogs.help_topics.language", lambda: language)  # noqa: B023
        pages = HelpDialog()
        qtbot.addWidget(pages)
        pages.resize(900, 400)
        pages.show()
        pages.show_topic("dialogs")
        tops = set()
        for section in {*SECTIONS.values()} - {"citing"}:
            pages.show_topic(section)
            tops.add(pages.page.verticalScrollBar().value())
        assert len(tops) > 8  # the last ones share the end of the page
