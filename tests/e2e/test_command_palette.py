"""The command palette, by keyboard only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.dialogs.help_dialog import help_topics
from plrnn_explorer.gui.palette.entries import entries
from plrnn_explorer.gui.palette.palette import CommandPalette


@pytest.fixture
def palette(qtbot):
    def show(window):
        window.actions_["palette"].trigger()
        (found,) = window.findChildren(CommandPalette)
        return found

    return show


def rows(palette):
    return [palette.list.item(i).text() for i in range(palette.list.count())]


def test_a_command_is_found_and_done_without_the_mouse(window, open_file, palette, qtbot):
    open_file(window, "example:lozi")
    shown = palette(window)
    QTest.keyClicks(shown.field, "full sc")
    assert rows(shown)[0] == "Full screen"
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    qtbot.waitUntil(window.isFullScreen)
    assert preferences.chosen_lately()[0].endswith("Full screen")


def test_an_example_opens_and_its_objects_are_found(window, palette, qtbot):
    shown = palette(window)
    QTest.keyClicks(shown.field, "duffing")
    with qtbot.waitSignal(window.documents.opened):
        QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert window.session.study.model.name == "Duffing oscillator"
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))
    shown = palette(window)
    QTest.keyClicks(shown.field, "orbit 1")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.selection == "orbit:0")


def test_what_cannot_be_done_says_why_and_stays(window, palette, qtbot):
    shown = palette(window)
    QTest.keyClicks(shown.field, "analyse")
    entry = shown.list.item(0).data(Qt.ItemDataRole.UserRole)
    assert (entry.text, entry.reason) == ("Analyse", "open a model first")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.isVisible()
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))


def test_arrows_go_round(window, palette):
    shown = palette(window)
    QTest.keyClick(shown.field, Qt.Key.Key_Up)
    assert shown.list.currentRow() == shown.list.count() - 1
    QTest.keyClick(shown.field, Qt.Key.Key_Down)
    assert shown.list.currentRow() == 0
    shown.close()


def test_every_action_and_every_help_text_is_there_once(window):
    found = entries(window)
    keys = [entry.key for entry in found]
    assert len(set(keys)) == len(keys)
    texts = {entry.text for entry in found}
    for name, action in window.actions_.all.items():
        assert action.text().replace("&", "").rstrip("….") in texts, name
    assert len(help_topics()) > 10
    assert {topic.title for topic in help_topics()} <= {
        entry.text for entry in found if entry.detail == "Help"
    }
    assert all(entry.text for entry in found)


def test_nothing_found_is_said(window, palette):
    shown = palette(window)
    QTest.keyClicks(shown.field, "xqzzy")
    assert shown.empty.isVisible()
    assert not shown.list.isVisible()
    shown.close()


def test_a_command_that_only_its_menu_knows_is_done(window, palette, qtbot):
    """PySide once let every action of a menu die, for Python, while the palette collected them."""
    for mode in ("Dark", "Light"):
        shown = palette(window)
        QTest.keyClicks(shown.field, mode)
        assert rows(shown)[0] == mode
        QTest.keyClick(shown.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda mode=mode: preferences.theme_mode() == mode.lower())
        qtbot.waitUntil(lambda: not window.findChildren(CommandPalette))


def test_collecting_loses_no_entry_of_the_menus(window):
    first = [entry.key for entry in entries(window)]
    assert "View › Theme/Dark" in first
    assert [entry.key for entry in entries(window)] == first
    assert all(menu.title() for menu in window.actions_.menus.values())  # still there for Python
