"""The file in which everything that is remembered lies."""

from __future__ import annotations

from PySide6.QtCore import QSettings

#: Files that were looked at, and those that cannot be written to: their settings live on in memory.
_seen: set[str] = set()
_in_memory: dict[str, QSettings] = {}


def store() -> QSettings:
    """Settings file; an INI file on every system, so that it can be read and mended by hand.

    Where it cannot be written to, what is set holds until the program ends.
    """
    settings = QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "plrnn_explorer", "plrnn_explorer"
    )
    name = settings.fileName()
    if name not in _seen:
        _seen.add(name)
        if not settings.isWritable():
            _in_memory[name] = settings  # Qt forgets what it could not write with the last object of a file
    return settings


def unwritable() -> str:
    """Path of the settings file if it cannot be written to, else ""."""
    settings = store()
    return "" if settings.isWritable() else settings.fileName()
