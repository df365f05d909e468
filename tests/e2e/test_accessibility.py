"""Every control of the window, its panels and dialogs: reachable, named, told apart, seen when in focus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QFocusEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QLabel,
    QMenu,
    QScrollBar,
    QTabBar,
    QWidget,
)

from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.resources import resource
from plrnn_explorer.study.analyse import Settings

#: Parts of Qt's own widgets: they are reached and named through the widget they belong to.
_INTERNAL = ("qt_", "ScrollLeftButton", "ScrollRightButton")
#: Commands that show a dialog, with a model on view.
DIALOGS = ("preferences", "settings", "names", "add_input", "follow_parameter", "export", "about", "help")


def parts(top: QWidget) -> Iterator[QWidget]:
    """Visible widgets within one, without what Qt made for itself."""
    for each in top.findChildren(QWidget):
        if each.isVisible() and not each.objectName().startswith(_INTERNAL) and not is_behind(each):
            yield each


def is_behind(widget: QWidget) -> bool:
    """Whether a widget is in a panel behind the tab of another."""
    each = widget
    while each is not None and not isinstance(each, QDockWidget):
        each = each.parentWidget()
    return each is not None and each.visibleRegion().isEmpty()


def stops(top: QWidget) -> list[QWidget]:
    """Widgets that Tab should reach."""
    tab = Qt.FocusPolicy.TabFocus
    return [w for w in parts(top) if w.focusPolicy() & tab and w.isEnabled() and w.focusProxy() is None]


def told(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def described(widget: QWidget) -> str:
    chain, each = [], widget
    while each is not None:
        chain.append(f"{type(each).__name__} {each.objectName() or told(each)!r}")
        each = each.parentWidget()
    return " < ".join(chain[:4])


def nameless(top: QWidget) -> list[str]:
    return [described(w) for w in stops(top) if not told(w) and not isinstance(w, QTabBar | QScrollBar)]


def untold(top: QWidget) -> list[str]:
    """Buttons without words and without a tool tip."""
    buttons = (w for w in parts(top) if isinstance(w, QAbstractButton))
    return [described(b) for b in buttons if not b.text() and not b.toolTip()]


def mnemonics(texts: list[str]) -> list[str]:
    """Letters that more than one of some texts is reached by."""
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    return [key for key, n in Counter(filter(None, keys)).items() if n > 1]


def twice(top: QWidget) -> list[str]:
    """Mnemonics that a dialog or the window uses for two things at once."""
    texts = [w.text() for w in parts(top) if isinstance(w, QAbstractButton) and w.isEnabled()]
    texts += [w.text() for w in parts(top) if isinstance(w, QLabel) and w.buddy() is not None]
    if isinstance(top, MainWindow):
        texts += [action.text() for action in top.menuBar().actions()]
    return mnemonics(texts)


def walk(top: QWidget) -> set[QWidget]:
    """Press Tab until it comes round; returns what had the focus."""
    top.activateWindow()
    QTest.qWaitForWindowActive(top)
    first = top.focusWidget() or next(iter(stops(top)), None)
    if first is None:
        return set()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: set[QWidget] = set()
    before = None
    for _ in range(600):
        focus = QApplication.focusWidget()
        # In a text Tab goes from link to link first: the same widget again is no round.
        if focus is None or (focus in seen and focus is not before):
            break
        seen.add(focus)
        before = focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return seen


def check(top: QWidget) -> None:
    assert "\n".join(nameless(top)) == ""
    assert untold(top) == []
    assert twice(top) == []


@pytest.fixture
def analysed(window, open_file, idle, qtbot):
    open_file(window, "example:evidence")
    window.session.settings = Settings(max_period=3, resolution=50, max_arclength=3.0, max_cells=500)
    window.session.analyse()
    idle(window)
    return window


def test_the_start_page(window):
    check(window)


def test_the_window_with_every_panel_in_front(analysed, qtbot):
    analysed.session.select("cycle:0")
    for name in analysed.docks.docks:
        analysed.docks.raise_(name)
        qtbot.wait(1)
        check(analysed)


def test_tab_reaches_every_control(analysed, qtbot):
    for name in analysed.docks.docks:
        analysed.docks.raise_(name)
        qtbot.wait(1)
        seen = walk(analysed)
        missed = [w for w in stops(analysed) if w not in seen and not isinstance(w, QScrollBar)]
        missed = [w for w in missed if not in_one_group(w, seen)]
        assert "\n".join(described(w) for w in missed) == "", name


def in_one_group(widget: QWidget, seen: set[QWidget]) -> bool:
    """Whether arrow keys lead to a button from one of its group, as for radio buttons and tabs."""
    if not isinstance(widget, QAbstractButton) or not (widget.autoExclusive() or widget.group()):
        return False
    group = (
        widget.group().buttons() if widget.group() else widget.parentWidget().findChildren(QAbstractButton)
    )
    return any(each in seen for each in group)


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs(analysed, qtbot, name):
    analysed.actions_[name].trigger()
    dialog = analysed.files.dialog or analysed.dialogs.help
    assert isinstance(dialog, QDialog)
    qtbot.wait(1)
    check(dialog)
    assert dialog.windowTitle()
    seen = walk(dialog)
    missed = [w for w in stops(dialog) if w not in seen and not isinstance(w, QScrollBar)]
    assert [described(w) for w in missed if not in_one_group(w, seen)] == []
    dialog.close()


def test_the_fit_window(window, qtbot):
    window.fits.show_path(resource("examples", "lorenz_recording.csv"))
    fit = window.fits.window
    qtbot.waitUntil(lambda: fit.prepare.prepared is not None)
    qtbot.waitUntil(lambda: not fit.background.busy)
    for step in (0, 1):  # Data, Prepare
        fit.go(step)
        qtbot.wait(1)
        check(fit)
        seen = walk(fit)
        missed = [w for w in stops(fit) if w not in seen and not isinstance(w, QScrollBar)]
        assert [described(w) for w in missed if not in_one_group(w, seen)] == []


def menus(window: MainWindow) -> Iterator[QMenu]:
    yield from (menu for menu in window.menuBar().findChildren(QMenu) if menu.title())


def test_no_menu_uses_a_letter_twice(analysed):
    for menu in menus(analysed):
        menu.aboutToShow.emit()
        shown = [a.text().partition("\t")[0] for a in menu.actions() if a.isVisible() and not a.isSeparator()]
        assert mnemonics(shown) == [], menu.title()


def test_no_two_actions_share_a_shortcut(analysed):
    keys: Counter[str] = Counter()
    for action in set(analysed.findChildren(QAction)):
        if action.isVisible() and action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut:
            keys.update({key.toString() for key in action.shortcuts()})
    assert [key for key, n in keys.items() if key and n > 1] == []


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_what_has_the_focus_is_seen(analysed, theme, qtbot, mode):
    """Of every kind of control one is given the focus: its picture must change."""
    theme.set_mode(mode)
    theme.wardrobe.finish()
    analysed.activateWindow()
    QTest.qWaitForWindowActive(analysed)
    kinds: dict[str, QWidget] = {}
    for widget in stops(analysed):
        if not isinstance(widget, QScrollBar) and widget.width() > 4 and widget.height() > 4:
            kinds.setdefault(type(widget).__name__, widget)
    unseen = [name for name, widget in kinds.items() if not changes(widget)]
    assert unseen == []


def changes(widget: QWidget) -> bool:
    """Whether a widget, or the frame of the view it fills, looks different with the focus."""
    frame = widget
    if isinstance(widget.parentWidget(), QAbstractScrollArea) and widget.parentWidget().viewport() is widget:
        frame = widget.parentWidget()
    widget.clearFocus()
    without = frame.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if not widget.hasFocus():  # the offscreen platform may refuse it
        QApplication.sendEvent(widget, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    return frame.grab().toImage() != without


def test_standard_buttons_of_dialogs_have_words(analysed):
    analysed.actions_["preferences"].trigger()
    box = analysed.files.dialog.findChild(QDialogButtonBox)
    assert all(button.text() for button in box.buttons())
    analysed.files.dialog.close()
