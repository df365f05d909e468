"""Garbage is collected on the main thread alone.

Python collects on whichever thread happens to allocate. On a worker's it would free widgets there, beside the
main thread that is using them.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: How often it is looked whether there is something to collect, in milliseconds.
_EVERY_MS = 250
#: Windows open now: the last one to close gives collecting back to Python.
_open: set[int] = set()


class Collector(QObject):
    """Collects, generation by generation, when Python would have; from a timer of the main thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _open.add(id(self))
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(collect)
        self._timer.start()

    def shutdown(self) -> None:
        """Leave collecting to Python again, unless another window is open."""
        self._timer.stop()
        _open.discard(id(self))
        if not _open:
            gc.enable()


def collect() -> None:
    """Collect the oldest generation that is due, if any is."""
    due = [g for g, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold())) if count > most > 0]
    if due:
        gc.collect(max(due))
