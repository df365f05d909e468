"""A button that unfolds a menu."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QToolButton, QWidget


def menu_button(text: str, tip: str, parent: QWidget) -> tuple[QToolButton, QMenu]:
    """A button in the look of the others that unfolds a menu, and the menu, which is empty."""
    button = QToolButton(parent)
    button.setText(text)
    button.setProperty("kind", "button")
    button.setToolTip(tip)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    button.setMenu(menu)
    return button, menu
