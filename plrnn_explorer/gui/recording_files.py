"""The file dialog of recordings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from plrnn_explorer.gui import preferences
from plrnn_explorer.recordings.load import SUFFIXES
from plrnn_explorer.translation import tr


def ask_recording(window: QWidget, title: str) -> Path | None:
    """Let the user choose a recording, beginning in the folder used last; None if they did not."""
    recent = preferences.recent_files()
    folder = str(recent[0].parent if recent else Path.home())
    filters = tr("Recordings ({join});;All files (*)").format(join=" ".join(f"*.{s}" for s in SUFFIXES))
    brief = QFileDialog.Option.HideNameFilterDetails
    name, _ = QFileDialog.getOpenFileName(window, title, folder, filters, options=brief)
    return Path(name) if name else None
