"""Garbage is collected on the main thread alone.

Python collects on whichever thread happens to allocate. On a worker's it would free widgets there, beside the
main thread that is using them.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

#: How often it is looked whether there is something to collect, in milliseconds.
_EVERY_MS = 250
#: What is old is looked through again once so large a share has joined it since: Python's own rule.
_GROWN = 0.25
#: So many objects that have grown old are looked through in some 10 ms, and then put aside.
_HANDFUL = 40_000
#: A window that has not been drawn for so many seconds is left alone: looking at all takes a quarter of one.
_REST = 30.0
#: Windows open now: the last one to close gives collecting back to Python.
_open: set[int] = set()


class Collector(QObject):
    """Collects, generation by generation, when Python would have; from a timer of the main thread.

    Looking at every object takes 70 to 250 ms once libraries and a study are there. So what has outlived a
    full collection is put aside ("frozen"), and looked at again only when the window is at rest: nothing has
    been drawn for a while, and nothing is being computed (`busy`).
    """

    def __init__(self, parent: QObject | None = None, busy: Callable[[], bool] = lambda: False) -> None:
        super().__init__(parent)
        self._busy = busy
        _open.add(id(self))
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        self._drawn = time.monotonic()
        self._all = 0  # objects when all were looked at last; counting them takes 20 ms: done when asked for
        self._joined = self._fresh = 0  # grown old since then, and since some were put aside

    def drawn(self) -> None:
        """Note that the window is being drawn: it is in use."""
        self._drawn = time.monotonic()

    def collect(self) -> None:
        """Collect the oldest generation that is due, if any is."""
        if self._joined and time.monotonic() - self._drawn > _REST and not self._busy():
            self._all = self._all or gc.get_freeze_count()
            if self._joined > _GROWN * self._all:
                self._collect_all()
                return
        counts = zip(gc.get_count(), gc.get_threshold())
        due = max((g for g, (count, most) in enumerate(counts) if count > most > 0), default=-1)
        if due == 2 and self._fresh <= _HANDFUL:
            due = 1
        if due == 1:
            grown = len(gc.get_objects(generation=1)) + len(gc.get_objects(generation=0))
            self._joined, self._fresh = self._joined + grown, self._fresh + grown
        if due >= 0:
            gc.collect(due)
        if due == 2:
            gc.freeze()
            self._fresh = 0

    def _collect_all(self) -> None:
        """Look at every object, also those put aside."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._all = self._joined = self._fresh = 0

    def shutdown(self) -> None:
        """Leave collecting to Python again, unless another window is open."""
        self._timer.stop()
        _open.discard(id(self))
        if not _open:
            gc.unfreeze()
            gc.enable()
