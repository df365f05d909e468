"""The thin line between two parts of a window."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget


def hairline(parent: QWidget, *, upright: bool = False) -> QFrame:
    """A line one pixel wide, which lies or stands."""
    line = QFrame(parent)
    line.setProperty("kind", "upright" if upright else "hairline")
    return line
