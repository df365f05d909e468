"""What is done with files dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from plrnn_explorer.gui.file_commands import FileCommands
from plrnn_explorer.gui.recording_commands import RecordingCommands, named_as_recording
from plrnn_explorer.gui.session import Session
from plrnn_explorer.translation import tr


def paths_of(data: QMimeData) -> list[Path]:
    """Return the files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def take(paths: list[Path], session: Session, files: FileCommands, recordings: RecordingCommands) -> None:
    """Open the first as a model, or add it as a recording; say so where there are more."""
    first, *others = paths
    if first.is_dir() or (session.study is None and not named_as_recording(first)):
        files.open_name(str(first))
    else:
        recordings.drop(first)
    if others:
        rest = (
            tr("The other file was")
            if len(others) == 1
            else tr("The other {n} files were").format(n=len(others))
        )
        session.message.emit(
            "info",
            tr("Only {name} was taken. {rest} not opened; drop one at a time.").format(
                name=first.name, rest=rest
            ),
        )
