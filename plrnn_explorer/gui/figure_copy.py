"""The figure on the clipboard, in the three formats that other programs paste."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.study.study import Study

_TYPES = {"svg": "image/svg+xml", "pdf": "application/pdf", "png": "image/png"}


def clipboard_files(study: Study, options: FigureOptions) -> dict[str, bytes]:
    """A figure as files by mime type; takes a second, and touches nothing of Qt."""
    from plrnn_explorer.export.compose import compose
    from plrnn_explorer.export.figure import drawn_bytes

    drawing = compose(study, options)
    return {mime: drawn_bytes(study, drawing, kind) for kind, mime in _TYPES.items()}


def put_on_clipboard(files: Mapping[str, bytes]) -> None:
    """Put a figure on the clipboard: programs take the best format they know."""
    data = QMimeData()
    # The picture itself too: programs on Windows and macOS ask for no mime type.
    data.setImageData(QImage.fromData(files["image/png"]))
    for mime, content in files.items():
        data.setData(mime, content)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
