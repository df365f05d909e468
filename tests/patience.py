"""How long tests wait for what happens in the window."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

#: Milliseconds until what a test waits for counts as never happening. A machine with much else to do may need
#: a minute for what takes a second; where it does happen, nobody waits that long.
PATIENCE_MS = 180_000
#: The same in seconds, for what goes on in another thread or process.
PATIENCE_S = PATIENCE_MS / 1000


class PatientBot(QtBot):
    """As pytest-qt's, but it waits as long as a busy machine needs, not five seconds."""

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> None:
        """Wait until a callback returns true, or asserts nothing."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        """Wait for all of several signals."""
        return super().waitSignals(signals, timeout=timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        """Wait until a window is seen."""
        return super().waitExposed(widget, timeout=timeout)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        """Wait until a window is the one that keys go to."""
        return super().waitActive(widget, timeout=timeout)
