"""Signals of the system that are answered in another way for a while."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def answered(number: signal.Signals, handler: Any) -> Iterator[None]:
    """Answer a signal by `handler` meanwhile; off the main thread, which alone gets them, as before."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(number, handler)
    try:
        yield
    finally:
        # None: answered by something outside Python, which cannot be put back.
        usual = signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL
        signal.signal(number, usual if before is None else before)
