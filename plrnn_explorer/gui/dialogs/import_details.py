"""What the import dialog folds away: choices that are certain, and why the file was recognised so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.gui.dialogs.import_question import AnswerBox, sentence
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.models.evidence import Recognised
from plrnn_explorer.models.files.questions import Asked
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import tr


class Fold(QWidget):
    """A link that unfolds what lies beneath it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.link = QPushButton(f"▸ {title}", self)
        self.link.setProperty("kind", "link")
        self.link.setCheckable(True)
        self.link.setAutoDefault(False)
        self.link.setAccessibleName(title)
        self.body = QWidget(self)
        self.body.hide()
        self._rows = QVBoxLayout(self.body)
        self._rows.setContentsMargins(16, 0, 0, 6)
        self._rows.setSpacing(6)
        self.link.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.link)
        column.addWidget(self.body)

    def _unfold(self, open_: bool) -> None:
        self.body.setVisible(open_)
        self.link.setText(f"{'▾' if open_ else '▸'} {self._title}")

    def add(self, widget: QWidget) -> None:
        """Add a row."""
        self._rows.addWidget(widget)

    def add_text(self, text: str) -> None:
        """Add small text, which can be copied."""
        label = plain_label(text, self.body, "dim")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rows.addWidget(label)

    def clear(self) -> None:
        """Take all rows away."""
        while self._rows.count():
            item: Any = self._rows.takeAt(0)
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class ImportDetails(QWidget):
    """Certain choices, which may be overruled, and the evidence.

    Signals
    -------
    answered(str, object)
        Argument and the value chosen by the user.
    """

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.more = Fold(tr("More choices"), self)
        self.evidence = Fold(tr("What was recognised, and why"), self)
        self._boxes: dict[str, AnswerBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for fold in (self.more, self.evidence):
            fold.hide()
            column.addWidget(fold)

    def show_certain(self, asked: list[Asked]) -> None:
        """List the certain choices with the answers in force, and who says them."""
        if [a.choice.argument for a in asked] != list(self._boxes):
            self.more.clear()
            self._boxes = {}
            for each in asked:
                box = AnswerBox(each, self.more.body, label=True)
                box.answered.connect(self.answered)
                self.more.add(box)
                self.more.add_text(sentence(each.evidence))
                self._boxes[each.choice.argument] = box
        for each in asked:
            self._boxes[each.choice.argument].show_answer(each)
        self.more.setVisible(bool(asked))

    def show_evidence(self, about: Recognised) -> None:
        """List what in the file said what it is, and what of it was left out."""
        self.evidence.clear()
        left = (
            tr("Not needed and left out: {join}.").format(join=", ".join(about.ignored))
            if about.ignored
            else ""
        )
        for line in (*about.evidence, left):
            if line:
                self.evidence.add_text(told(line))
        self.evidence.show()
