"""F1 opens the page about the panel under the pointer or with the focus; the "?" of a panel does too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QTabBar

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
        assert window.dialogs.help.topic == PAGES[name]
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
    assert window.dialogs.help.topic == PAGES[name]
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
