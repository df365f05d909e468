"""A model file that cannot be used: what was found in it, why not, and what to try."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.translation import tr

_WIDTH = 620


class RefusedDialog(QDialog):
    """Shows why a file was refused.

    Signals
    -------
    another_asked()
        The user wants to choose another file.
    """

    another_asked = Signal()

    def __init__(
        self, path: Path, sentence: str, findings: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path, self._sentence, self._findings = path, sentence, findings
        self.setWindowTitle(tr("{name} cannot be opened").format(name=path.name))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        name = ElidedLabel(self)
        style_label(name, "large")
        name.setText(path.name)
        column.addWidget(name)
        column.addWidget(style_label(QLabel(tr("This file cannot be opened as a model."), self), "dim"))
        reason, advice = parts(path.name, sentence)
        for title, text in (("WHY", reason), (tr("WHAT TO TRY"), advice)):
            if text:
                column.addSpacing(10)
                column.addWidget(style_label(QLabel(title, self), "title"))
                column.addWidget(self._text(text))
        column.addSpacing(10)
        column.addWidget(style_label(QLabel(tr("WHAT WAS FOUND"), self), "title"))
        column.addWidget(self._list(), 1)
        column.addSpacing(12)
        column.addWidget(self._buttons())

    def details(self) -> str:
        """Everything, as it is copied."""
        return "\n".join([self._sentence, "", tr("File: {path}").format(path=self._path), *self._findings])

    def _text(self, text: str) -> QLabel:
        label = plain_label(text, self)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _list(self) -> QScrollArea:
        """Show facts in a line, arrays and entries as a table of names and sizes."""
        pairs = [line.rpartition(": ")[::2] for line in self._findings if ": " in line]
        facts = [line for line in self._findings if ": " not in line]
        lines = QWidget(self)
        lines.setAccessibleName(tr("What was found in the file"))
        lines.setAccessibleDescription("; ".join(self._findings))
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._text("  ·  ".join(facts)), 0, 0, 1, 3)
        for number, (name, size) in enumerate(pairs, start=1):
            label = self._text(name)
            label.setWordWrap(False)
            grid.addWidget(label, number, 0)
            shape = self._text(size)
            shape.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(style_label(shape, "dim"), number, 1)
        grid.setRowStretch(len(pairs) + 1, 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(lines)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(min(lines.sizeHint().height() + 4, 240))
        return area

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(tr("Copy details"), self)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details()))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        another = QPushButton(tr("Open another file…"), self)
        another.setAutoDefault(False)
        another.clicked.connect(self.accept)
        another.clicked.connect(self.another_asked)
        buttons.addButton(another, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        return buttons


def parts(name: str, sentence: str) -> tuple[str, str]:
    """Take the sentence of a refusal apart: the reason, and what to try ("" where it says nothing)."""
    text = sentence.removeprefix(f"{name}:").strip()
    reason, _, advice = text.rpartition("; ")
    if not reason:
        reason, advice = advice, ""
    return _capital(reason), _capital(advice)


def _capital(text: str) -> str:
    return text and text[0].upper() + text[1:].rstrip(".") + "."
