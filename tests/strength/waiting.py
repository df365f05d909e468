"""Waits in which the event loop runs."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QTimer


def wait(ms: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(int(ms), loop.quit)
    loop.exec()


def wait_until(done: Callable[[], bool], seconds: float) -> bool:
    """Let the event loop run until something is so; False: it took too long."""
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            return False
        wait(20)
    return True


def turns(seconds: float) -> Iterator[float]:
    """Angles of a hand that goes round once a second, as time goes by."""
    begin = time.monotonic()
    while (now := time.monotonic() - begin) < seconds:
        yield 2 * math.pi * now
        wait(8)
