"""Whose turn it is: a computation waits at its next step while the window draws.

Both run in one interpreter. A computation of many short array operations and a repaint of many short calls
take it from each other hundreds of times, and the repaint, which a hand waits for, takes two to three times
as long.
"""

from __future__ import annotations

import threading

#: No computation waits longer than this at one step, in seconds: a window that is always busy must not stop
#: it.
LONGEST_WAIT = 0.1


class Turn:
    """Held by the window while it shows something new; computations wait for it between two steps."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()

    @property
    def held(self) -> bool:
        """Whether the window has the turn."""
        return not self._free.is_set()

    def hold(self) -> None:
        """Let computations wait; on the window's thread, before something new is shown."""
        self._free.clear()

    def release(self) -> None:
        """Let computations go on, once it is drawn."""
        self._free.set()

    def wait(self) -> None:
        """Wait until the window has drawn, `LONGEST_WAIT` at most; on the computing thread."""
        self._free.wait(LONGEST_WAIT)
