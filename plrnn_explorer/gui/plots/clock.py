"""The one redraw timer of a plot: 60 pictures a second at most, none while nothing changes."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_FRAME_MS = 16
#: After a stall (another program, a sleep) orbits do not race to catch up.
_LONGEST = 0.1


class FrameClock(QObject):
    """Ticks from the moment somebody asks until told to rest.

    Signals
    -------
    frame(float)
        Time to draw; seconds since the last picture.
    """

    frame = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = 0.0
        self._asked = False  # since the last picture was begun
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)

    def ask(self) -> None:
        """Draw within a frame."""
        self._asked = True
        if not self._timer.isActive():
            self._last = time.monotonic()
            self._timer.start()

    def rest(self) -> None:
        """Stop until asked again; a picture asked for while this one was drawn is still to come."""
        if not self._asked:
            self._timer.stop()

    def _tick(self) -> None:
        now = time.monotonic()
        passed, self._last = now - self._last, now
        self._asked = False
        self.frame.emit(min(passed, _LONGEST))
