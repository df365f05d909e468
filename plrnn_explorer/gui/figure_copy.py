"""The figure on the clipboard, in the three formats that other programs paste."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.study.study import Study

_TYPES = {"svg": "image/svg+xml", "pdf": "application/pdf", "png": "image/png"}


@dataclass(frozen=True, eq=False)
class Copied:
    """A figure as files by mime type, and as a picture."""

    files: Mapping[str, bytes]
    picture: QImage


def copied_figure(study: Study, options: FigureOptions) -> Copied:
    """Draw a figure for the clipboard; takes a second, on any thread (QImage is a plain value)."""
    from plrnn_explorer.export.compose import compose
    from plrnn_explorer.export.figure import drawn_bytes

    drawing = compose(study, options)
    files = {mime: drawn_bytes(study, drawing, kind) for kind, mime in _TYPES.items()}
    return Copied(files, QImage.fromData(files["image/png"]))


def put_on_clipboard(copied: Copied) -> None:
    """Put a figure on the clipboard: programs take the best format they know."""
    data = QMimeData()
    # The picture itself too: programs on Windows and macOS ask for no mime type.
    data.setImageData(copied.picture)
    for mime, content in copied.files.items():
        data.setData(mime, content)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
