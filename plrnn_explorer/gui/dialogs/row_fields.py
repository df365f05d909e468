"""Fields one below the other that take a whole row of values pasted at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.translation import tr

#: Rows shown before the list scrolls, and the height of one.
_ROWS, _ROW_HEIGHT = 10, 34
#: Values pasted are cut at these; a table's cells only where it has any, so that names may hold blanks.
_CELLS, _WORDS = re.compile(r"[\t;\n]+"), re.compile(r"[\s,;]+")


class RowEdit(QLineEdit):
    """A field that hands on what is pasted, if it holds several values.

    Signals
    -------
    row_pasted(list)
        The values, texts.
    """

    row_pasted = Signal(list)

    def __init__(self, numbers: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            values = split_row(QGuiApplication.clipboard().text(), self._numbers)
            if len(values) > 1:
                event.accept()
                self.row_pasted.emit(values)
                return
        super().keyPressEvent(event)


def split_row(text: str, numbers: bool) -> list[str]:
    """Values of a pasted row: cut at tabs, semicolons and lines; numbers and plain lists also at commas."""
    text = text.strip()
    if numbers:
        return [word for word in _WORDS.split(text) if word]
    cells = _CELLS.split(text) if _CELLS.search(text) else text.split(",")
    return [cell.strip() for cell in cells]


class RowFields(QScrollArea):
    """A grid of labelled fields in one or more columns, each followed by a word.

    Signals
    -------
    edited()
    """

    edited = Signal()

    def __init__(self, numbers: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = numbers
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(2, 2, 8, 2)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._holder)
        self.columns: list[list[RowEdit]] = []

    def add_heading(self, texts: Sequence[str]) -> None:
        """Put words over the columns."""
        row = self._grid.rowCount()
        for column, text in enumerate(texts):
            self._grid.addWidget(style_label(QLabel(text), "dim"), row, column)

    def add_group(
        self,
        labels: Sequence[str],
        values: Iterable[Sequence[str]],
        names: Sequence[str],
        after: Sequence[str],
    ) -> list[list[RowEdit]]:
        """Add rows: a label, a field for each column of `values`, and a word after them.

        `names` say what each column is, for those who do not see it. Returns the fields by column.
        """
        first = self._grid.rowCount()
        group = []
        for column, texts in enumerate(values):
            fields = [
                self._field(text, tr("{value} of {label}").format(value=names[column], label=label))
                for text, label in zip(texts, labels)
            ]
            for i, field in enumerate(fields):
                self._grid.addWidget(field, first + i, column + 1)
                field.row_pasted.connect(lambda row, i=i, fields=fields: self._fill(fields, i, row))
            group.append(fields)
        for i, (label, word) in enumerate(zip(labels, after)):
            self._grid.addWidget(plain_label(label, self, wrap=False), first + i, 0)
            self._grid.addWidget(plain_label(word, self, "dim", wrap=False), first + i, len(group) + 1)
        self.columns += group
        rows = sum(len(column) for column in self.columns[:: max(1, len(group))])
        self.setMinimumHeight(min(rows + 1, _ROWS) * _ROW_HEIGHT)
        return group

    def _field(self, text: str, name: str) -> RowEdit:
        field = RowEdit(self._numbers)
        field.setText(text)
        field.setAccessibleName(name)
        field.textEdited.connect(lambda _text: self.edited.emit())
        return field

    def _fill(self, fields: list[RowEdit], first: int, row: list[str]) -> None:
        for field, text in zip(fields[first:], row):
            field.setText(text)
        fields[min(first + len(row), len(fields)) - 1].setFocus()
        self.edited.emit()


def lay_out(dialog: QDialog, hint: str, fields: RowFields, words: QWidget) -> QPushButton:
    """Fill a dialog with a hint, the fields, a line of words and buttons; returns the one that accepts."""
    kinds = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(
        kinds.Ok | kinds.Cancel, dialog
    )  # with a parent: else not our style, but icons
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(12)
    told = style_label(QLabel(hint), "dim")
    told.setWordWrap(True)
    column.addWidget(told)
    column.addWidget(fields, 1)
    column.addWidget(words)
    column.addWidget(buttons)
    return buttons.button(kinds.Ok)
