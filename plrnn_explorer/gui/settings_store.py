"""The file in which everything that is remembered lies."""

from __future__ import annotations

from PySide6.QtCore import QSettings


def store() -> QSettings:
    """Settings file; an INI file on every system, so that it can be read and mended by hand."""
    return QSettings(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, "plrnn_explorer", "plrnn_explorer"
    )
