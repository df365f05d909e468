"""Everything can be reached without a mouse and has a name for those who do not see it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QSlider,
    QTabBar,
    QWidget,
)

from plrnn_explorer.gui.actions import SPECS

INTERACTIVE = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTabBar)


def nameless(root: QWidget) -> list[str]:
    """Interactive widgets no screen reader can name; parts of other widgets are named by those."""
    found = []
    for widget in root.findChildren(QWidget):
        outer = widget.parent(), widget.parent().parent()  # a drop-down list lies in a frame of its combo box
        inner = any(isinstance(each, QComboBox | QAbstractSpinBox) for each in outer)
        inner = inner or widget.objectName().startswith("qt_")
        label = widget.text() if isinstance(widget, QAbstractButton) else ""
        if isinstance(widget, QHeaderView) or not widget.isVisibleTo(root):
            continue  # named by its table; not there yet
        if isinstance(widget, INTERACTIVE) and not inner and not (widget.accessibleName() or label):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_every_control_has_a_name(window, open_file, idle, qtbot):
    assert nameless(window) == []
    open_file(window, "example:lozi")
    window.actions_["cycles"].trigger()
    idle(window)
    for dock in window.docks.docks.values():
        dock.raise_()
        qtbot.waitUntil(dock.isVisible)
        assert nameless(window) == []


@pytest.mark.parametrize("name", ["settings", "export", "about", "help"])
def test_every_control_of_a_dialog_has_a_name(window, open_file, name):
    open_file(window, "example:lozi")
    window.actions_[name].trigger()
    dialog = window.files.dialog or window.dialogs.help
    assert dialog.isVisible()
    assert nameless(dialog) == []
    dialog.reject()


def test_shortcuts_are_unique_and_explained(window):
    keys = [a.shortcut().toString() for a in window.actions_.all.values() if not a.shortcut().isEmpty()]
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    assert all(spec.tip for spec in SPECS.values())


def test_menus_have_no_mnemonic_twice(window):
    for title, menu in window.actions_.menus.items():
        texts = [a.text() for a in menu.actions() if "&" in a.text()]
        letters = [t[t.index("&") + 1].lower() for t in texts]
        assert [x for x, times in Counter(letters).items() if times > 1] == [], title


def test_tab_reaches_the_toolbar_and_the_phase_space(window, open_file, qtbot):
    open_file(window, "example:lozi")
    first = window.focusWidget()
    assert first is window.phase_space
    seen, widget = {first.accessibleName()}, first.nextInFocusChain()
    while widget is not first:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window):
            seen.add(widget.accessibleName())
        widget = widget.nextInFocusChain()
    assert {"Open…", "Analyse", "Export figure…", "Phase space"} <= seen
