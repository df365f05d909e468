"""Where the window appears: as it was left, and always on a screen that is there."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui import preferences

_WIDE, _HIGH = 1440, 900
#: So much of the title bar must be on a screen for the window to be moved by hand.
_GRIP = 120


def restore_geometry(window: QWidget) -> None:
    """Give a window the place it was left at, or the middle of the screen."""
    state = preferences.layout("window")
    if state is None or not window.restoreGeometry(state) or not is_on_screen(window.geometry()):
        window.setGeometry(_first_place())


def is_on_screen(place: QRect) -> bool:
    """Whether enough of a window's top edge lies on some screen to get hold of it."""
    top = QRect(place.x(), place.y(), place.width(), 32)
    seen = (screen.availableGeometry().intersected(top) for screen in QGuiApplication.screens())
    return any(each.width() >= _GRIP and each.height() > 0 for each in seen)


def _first_place() -> QRect:
    room = QGuiApplication.primaryScreen().availableGeometry()
    place = QRect(0, 0, min(_WIDE, room.width()), min(_HIGH, room.height()))
    place.moveCenter(room.center())
    return place
