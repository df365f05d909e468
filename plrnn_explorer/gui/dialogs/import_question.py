"""One question about a file: its options as phase portraits, and why one of them is likely."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDoubleValidator, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from plrnn_explorer.gui.dialogs.portrait_list import PortraitList
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.errors import Choice
from plrnn_explorer.models.files.questions import Asked
from plrnn_explorer.translation import tr

#: A list longer than this can be searched; one longer than a few rows scrolls.
_SEARCHED = 12


class QuestionView(QWidget):
    """Shows an open question.

    Signals
    -------
    answered(str, object)
        Argument and the value chosen by the user.
    """

    answered = Signal(str, object)

    def __init__(self, asked: Asked, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choice = asked.choice
        self.argument = choice.argument
        self.question = plain_label(choice.question, self)
        self.reason = plain_label("", self, "dim")
        self.search: QLineEdit | None = None
        self.list: PortraitList | None = None
        self.box: AnswerBox | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.question)
        column.addWidget(self.reason)
        if choice.any_number:
            self.box = AnswerBox(asked, self)
            self.box.answered.connect(self.answered)
            column.addWidget(self.box)
        else:
            self._add_list(column, choice, theme)
        self.show_asked(asked, asked.choice.reason)

    def _add_list(self, column: QVBoxLayout, choice: Choice, theme: Theme) -> None:
        self.list = PortraitList(theme, self)
        self.list.setAccessibleName(choice.question)
        self.list.chosen.connect(lambda value: self.answered.emit(self.argument, value))
        if len(choice.options) > _SEARCHED:
            self.search = QLineEdit(self)
            self.search.setPlaceholderText(tr("Search: a number, “oscillation”, “3 fixed points” …"))
            self.search.setAccessibleName(tr("Search the options"))
            self.search.setClearButtonEnabled(True)
            self.search.textChanged.connect(self.list.filter)
            self.search.installEventFilter(self)
            column.addWidget(self.search)
            self.list.setMinimumHeight(self.list.rows_height(1))
            self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        else:
            self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.list.resized.connect(self._fit_list)
        column.addWidget(self.list, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search, Down goes to what was found; Enter opens nothing that the search hides."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._search_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _search_key(self, key: Qt.Key) -> bool:
        """Whether a key typed into the search was used up."""
        if self.list is None or key not in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if key == Qt.Key.Key_Down:
            self.list.setFocus()
        elif self.list.value() is not None:
            return False  # the dialog opens what is chosen and seen
        self.list.choose_first()
        return True

    def _fit_list(self) -> None:
        if self.list is not None:
            rows = -(-len(self.list.options) // self.list.columns())
            self.list.setFixedHeight(self.list.rows_height(min(rows, 3)))

    @property
    def grows(self) -> bool:
        """Whether the question can use all the height there is."""
        return self.search is not None

    def take_focus(self) -> None:
        """Give the keyboard to the options."""
        (self.list or (self.box.box if self.box else self)).setFocus()

    def show_asked(self, asked: Asked, reason: str) -> None:
        """Show the answer in force, and the reason for the likely one."""
        self.reason.setText(sentence(reason))
        if self.list is not None:
            self.list.show_options(asked.choice.options, asked.answer)
        if self.box is not None:
            self.box.show_answer(asked)


class AnswerBox(QWidget):
    """A question in one line: its label and a drop-down list, in which other numbers can be typed too."""

    answered = Signal(str, object)

    def __init__(self, asked: Asked, parent: QWidget | None = None, label: bool = False) -> None:
        super().__init__(parent)
        choice = asked.choice
        self._argument, self._options = choice.argument, choice.options
        self.box = QComboBox(self)
        self.box.setAccessibleName(choice.question)
        for _, text in choice.options:
            self.box.addItem(text)
        if choice.any_number:
            self.box.setEditable(True)
            self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.box.setValidator(QDoubleValidator(1e-9, 1e9, 9, self.box))
            field = self.box.lineEdit()
            if field is not None:
                field.editingFinished.connect(self._typed)
        self.box.activated.connect(self._picked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if label:
            words = plain_label(choice.question, self)
            words.setBuddy(self.box)
            row.addWidget(words, 1)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        if not label:
            row.addStretch(1)
        self.show_answer(asked)

    def show_answer(self, asked: Asked) -> None:
        """Show the answer in force."""
        values = [value for value, _ in self._options]
        if asked.answer in values:
            self.box.setCurrentIndex(values.index(asked.answer))
        elif self.box.isEditable():
            self.box.setEditText(f"{asked.answer:g}")

    def _picked(self, index: int) -> None:
        self.answered.emit(self._argument, self._options[index][0])

    def _typed(self) -> None:
        text = self.box.currentText()
        known = [value for value, label in self._options if label == text]
        value: Any = known[0] if known else text.replace(",", ".")
        try:
            self.answered.emit(self._argument, float(value))
        except ValueError:
            return


def sentence(text: str) -> str:
    """Return a reason as a sentence; a name it begins with keeps its letters."""
    first = text.partition(" ")[0]
    begin = text[:1].upper() if first.isalpha() else text[:1]
    return text and begin + text[1:].rstrip(".") + "."
