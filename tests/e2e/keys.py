"""A pair of hands on a keyboard: keys go to whatever has the focus, as from the window system."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

#: As often as Tab may be pressed before what is looked for counts as out of reach.
_MOST_TABS = 300


def focus() -> QWidget:
    """The widget that the keyboard types into."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup
    found = QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    assert found is not None, "the keyboard is nowhere"
    return found


def told(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def press(*keys: str) -> None:
    """Press keys by their names, such as "Ctrl+Z", one after another."""
    for name in keys:
        combination = QKeySequence(name)[0]
        QTest.keyClick(focus(), combination.key(), combination.keyboardModifiers())


def type_text(text: str) -> None:
    """Type a text where the cursor is."""
    QTest.keyClicks(focus(), text)


def tab_to(is_it: str | Callable[[QWidget], bool], back: bool = False) -> QWidget:
    """Press Tab until something has the focus: a widget of this accessible name, or one that answers yes."""
    wanted = is_it if callable(is_it) else lambda widget: told(widget).startswith(is_it)
    passed = []
    for _ in range(_MOST_TABS):
        if wanted(focus()):
            return focus()
        passed.append(told(focus()) or type(focus()).__name__)
        QTest.keyClick(focus(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    raise AssertionError(f"{is_it} is not reached by Tab, which came by {list(dict.fromkeys(passed))}")
