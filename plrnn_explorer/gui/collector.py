"""Garbage is collected on the main thread alone.

Python collects on whichever thread happens to allocate. On a worker's it would free widgets there, beside the
main thread that is using them.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: How often it is looked whether there is something to collect, in milliseconds.
_EVERY_MS = 250
#: All is looked through again once so large a share of what was old has joined it since: Python's own rule.
_GROWN = 0.25
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
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        self._old, self._joined = 0, 0  # objects after the last full collection, and what grew old since

    def collect(self) -> None:
        """Collect the oldest generation that is due, if any is.

        A full collection looks at every object, which takes 70 ms after some work. It waits until there is a
        quarter more of them, as it would if Python collected.
        """
        counts = zip(gc.get_count(), gc.get_threshold())
        due = max((g for g, (count, most) in enumerate(counts) if count > most > 0), default=-1)
        if due == 2 and self._joined < _GROWN * self._old:
            due = 1
        if due == 1:
            self._joined += len(gc.get_objects(generation=1)) + len(gc.get_objects(generation=0))
        if due >= 0:
            gc.collect(due)
        if due == 2:
            self._old, self._joined = len(gc.get_objects(generation=2)), 0

    def shutdown(self) -> None:
        """Leave collecting to Python again, unless another window is open."""
        self._timer.stop()
        _open.discard(id(self))
        if not _open:
            gc.enable()
