"""Who wears the style sheet: the parts of a window, each for itself, so that a new look comes in short steps.

Qt polishes everything below the widget that gets a new sheet before it does anything else: 60 to 90 ms for
the main window as one. Its parts, of which most lie behind a tab, take a few milliseconds each.
"""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

#: A turn of the event loop that has dressed this long, in milliseconds, leaves the rest to the next.
_TURN_MS = 15
#: What a main window wears itself. It names roles of the palette, so that it never has to be set again.
_FRAME = """
QMainWindow { background: palette(window); }
QMainWindow::separator { background: palette(dark); width: 1px; height: 1px; }
QMainWindow::separator:hover { background: palette(link); }
"""
#: Qt's own helpers, which draw nothing.
_BARE = "qt_qmainwindow_extended_splitter"


class Wardrobe(QObject):
    """Gives widgets the style sheet, what is seen first; nothing is painted until all of that has changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._wearers: list[QWidget] = []
        self._windows: list[QMainWindow] = []
        self._waiting: list[QWidget] = []
        self._held: list[QWidget] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._turn)

    @property
    def is_empty(self) -> bool:
        """Whether nobody wears the sheet."""
        return not (self._wearers or self._windows)

    def dress(self, wearer: QWidget) -> None:
        """Let a widget, with all it owns, wear the sheet from now on."""
        if not any(each is wearer for each in self._wearers):
            self._wearers.append(wearer)
            wearer.destroyed.connect(lambda: self._drop(wearer))
        wearer.setStyleSheet(self._sheet)

    def dress_parts(self, window: QMainWindow) -> None:
        """Let every part of a main window wear the sheet for itself, also those it will get."""
        window.setStyleSheet(_FRAME)
        self._windows.append(window)
        window.destroyed.connect(lambda: self._drop(window))
        window.installEventFilter(self)

    def dress_all(self, window: QMainWindow) -> None:
        """Dress the parts a window has so far; before it is shown Qt does not polish them twice for it."""
        for part in window.children():
            if isinstance(part, QWidget) and not self._is_dressed(part):
                self.dress(part)

    def change(self, sheet: str) -> None:
        """Give everybody another sheet: what there is time for now, and the rest in the next turns."""
        self._sheet = sheet
        for window in self._windows:
            window.style().polish(window)
        self._waiting = sorted(self._wearers, key=_is_seen)  # the last is taken first
        self._hold()
        self._turn()

    def finish(self) -> None:
        """Dress everybody who still waits."""
        while self._waiting:
            self._turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child, is_window = event.child(), any(watched is each for each in self._windows)
            if is_window and isinstance(child, QWidget) and not self._is_dressed(child):
                self.dress(child)
        return False

    def _is_dressed(self, part: QWidget) -> bool:
        return part.objectName() == _BARE or any(each is part for each in self._wearers)

    def _turn(self) -> None:
        self._next.stop()
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < _TURN_MS:
            if self._held and not _is_seen(self._waiting[-1]):
                break  # all that is seen has changed: paint before anything else
            self._waiting.pop().setStyleSheet(self._sheet)
        if not self._waiting or not _is_seen(self._waiting[-1]):
            self._release()
        if self._waiting:
            self._next.start(0)

    def _hold(self) -> None:
        for wearer in self._waiting:
            window = wearer.window()
            if _is_seen(wearer) and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._held.append(window)

    def _release(self) -> None:
        held, self._held = self._held, []
        for window in held:
            window.setUpdatesEnabled(True)

    def _drop(self, gone: QWidget) -> None:
        self._windows = [each for each in self._windows if each is not gone]
        for some in (self._wearers, self._waiting, self._held):
            some[:] = [each for each in some if each is not gone]


def _is_seen(widget: QWidget) -> bool:
    """Whether any of a widget is on screen: a dock behind a tab counts as visible, but lies outside."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()
