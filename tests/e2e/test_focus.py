"""The keyboard's place is seen: whatever the Tab key reaches looks different with the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from plrnn_explorer.gui.panels.panel import Panel


def tab_stops(window: QWidget) -> list[QWidget]:
    """Visible widgets in the order of the Tab key."""
    stops: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not window:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if takes and widget.isEnabled() and widget.isVisible() and widget.window() is window:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def pictures(qtbot, window: QWidget, stop: QWidget, elsewhere: QWidget):
    """A widget without and with the focus."""
    seen = []
    for target in (elsewhere, stop):
        target.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(target.hasFocus)
        QApplication.processEvents()
        seen.append(stop.grab().toImage())
    return seen


@pytest.fixture
def full_window(window, open_file, idle):
    open_file(window, "example:lozi")
    window.actions_["cycles"].trigger()
    idle(window)
    window.activateWindow()
    window.phase_space.clear_orbits()  # what moves looks different anyway
    return window


@pytest.mark.parametrize("front", ["basins", "connections", "summary", "model", "regions"])
def test_every_tab_stop_shows_the_focus(full_window, qtbot, front):
    full_window.session.select("cycle:0")
    full_window.docks.raise_(front)
    panels = full_window.findChildren(Panel)
    qtbot.waitUntil(lambda: not any(panel._later.isActive() for panel in panels))  # those behind tabs
    stops = tab_stops(full_window)
    assert len(stops) > 8
    for stop in stops:
        elsewhere = next(other for other in stops if other is not stop)
        without, having = pictures(qtbot, full_window, stop, elsewhere)
        assert without != having, f"{type(stop).__name__} “{stop.accessibleName()}” shows no focus"
