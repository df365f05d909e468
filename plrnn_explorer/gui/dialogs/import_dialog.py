"""Questions about a file that does not say what it is, with the likely answers preselected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.models.errors import Choice, ModelChoiceNeeded

#: More options than this go into a drop-down list.
_MOST_BUTTONS = 5


class ImportDialog(QDialog):
    """Asks what `ModelChoiceNeeded` asks; `answers` are arguments of `load_model`."""

    def __init__(self, path: Path, question: ModelChoiceNeeded, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Open {path.name}")
        self.setMinimumWidth(440)
        self._read: dict[str, Callable[[], Any]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(style_label(QLabel(path.name, self), "heading"))
        # The exception's own sentence is for scripts; here the questions say it.
        column.addWidget(QLabel("The file does not say all that is needed to read it.", self))
        for choice in question.choices:
            column.addSpacing(8)
            self._add(column, choice)
        column.addSpacing(8)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        opening = buttons.addButton("Open", QDialogButtonBox.ButtonRole.AcceptRole)
        opening.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addStretch(1)
        column.addWidget(buttons)

    def answers(self) -> dict[str, Any]:
        """The chosen value of every argument asked for."""
        return {argument: read() for argument, read in self._read.items()}

    def _add(self, column: QVBoxLayout, choice: Choice) -> None:
        question = QLabel(choice.question, self)
        question.setWordWrap(True)
        column.addWidget(question)
        few = len(choice.options) <= _MOST_BUTTONS
        (self._add_buttons if few else self._add_list)(column, choice)
        reason = style_label(QLabel(_sentence(choice.reason), self), "dim")
        reason.setWordWrap(True)
        column.addWidget(reason)

    def _add_buttons(self, column: QVBoxLayout, choice: Choice) -> None:
        group = QButtonGroup(self)
        for number, (value, label) in enumerate(choice.options):
            button = QRadioButton(label, self)
            button.setAccessibleName(f"{choice.question} {label}")
            button.setChecked(value == choice.likely)
            group.addButton(button, number)
            column.addWidget(button)
        if group.checkedId() < 0 and group.buttons():
            group.buttons()[0].setChecked(True)
        self._read[choice.argument] = lambda: choice.options[group.checkedId()][0]

    def _add_list(self, column: QVBoxLayout, choice: Choice) -> None:
        box = QComboBox(self)
        box.setAccessibleName(choice.question)
        for value, label in choice.options:
            box.addItem(label)
            if value == choice.likely:
                box.setCurrentIndex(box.count() - 1)
        column.addWidget(box)
        self._read[choice.argument] = lambda: choice.options[box.currentIndex()][0]


def _sentence(text: str) -> str:
    return text and text[0].upper() + text[1:].rstrip(".") + "."
