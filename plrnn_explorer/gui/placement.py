"""Where the window appears: as it was left, and always on a screen that is there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui import preferences

_WIDE, _HIGH = 1440, 900
#: So much of the title bar must be on a screen for the window to be moved by hand.
_GRIP = 120
#: Room left for the title bar, which is not part of a window's own height.
_FRAME = 32


def restore_geometry(
    window: QWidget, name: str = "window", first_size: tuple[int, int] = (_WIDE, _HIGH)
) -> None:
    """Give a window the place it was left at; else its first size, where the system puts new windows.

    `name`: what its place is remembered by.
    """
    state = preferences.layout(name)
    restored = state is not None and window.restoreGeometry(state)
    if restored and is_on_screen(window.geometry()):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(first_size[0], room.width()), min(first_size[1], room.height() - _FRAME))
    if restored:  # on a screen that is gone
        window.move(room.topLeft())
    elif (
        window.parentWidget() is not None
    ):  # Qt would centre it without its title bar, which a screen may cut
        free = room.size() - window.size()
        window.move(room.left() + max(0, free.width()) // 2, room.top() + max(0, free.height() - _FRAME) // 2)


def keep_on_screen(window: QWidget) -> None:
    """Bring a window back whenever the screen it is on is taken away."""
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.screenRemoved.connect(lambda _screen: QTimer.singleShot(0, window, lambda: bring_back(window)))


def bring_back(window: QWidget) -> None:
    """Move a window that cannot be got hold of to the main screen, no larger than that."""
    if not is_on_screen(window.geometry()):
        room = QGuiApplication.primaryScreen().availableGeometry()
        window.resize(min(window.width(), room.width()), min(window.height(), room.height() - _FRAME))
        window.move(room.topLeft())


def is_on_screen(place: QRect) -> bool:
    """Whether enough of a window's top edge lies on some screen to get hold of it."""
    top = QRect(place.x(), place.y(), place.width(), 32)
    seen = (screen.availableGeometry().intersected(top) for screen in QGuiApplication.screens())
    return any(each.width() >= _GRIP and each.height() > 0 for each in seen)
