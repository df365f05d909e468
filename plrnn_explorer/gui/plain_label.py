"""Labels for text that comes from files: shown as it is written, never read as rich text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from plrnn_explorer.gui.theme import style_label


def plain_label(text: str, parent: QWidget, role: str = "", wrap: bool = True) -> QLabel:
    """Return a label of plain text in one of the style sheet's kinds ("dim", "heading", …)."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setText(text)
    return style_label(label, role) if role else label
