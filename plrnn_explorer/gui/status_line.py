"""The status bar: what the model is, whether it is invertible, and what lies under the cursor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar

from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.gui.format import count, plural
from plrnn_explorer.gui.session import Session
from plrnn_explorer.phrases import told
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, numbered, tr, trn


class StatusLine(QStatusBar):
    """Facts on the left, the cursor's position on the right."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.facts, self.invertibility, self.position = QLabel(self), QLabel(self), QLabel(self)
        for label, name in (
            (self.facts, tr("Model")),
            (self.invertibility, tr("Invertibility")),
            (self.position, tr("Position of the cursor")),
        ):
            label.setAccessibleName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)  # names come from files
        self.addWidget(self.facts)
        self.addWidget(self.invertibility)
        self.addPermanentWidget(self.position)
        session.study_changed.connect(self._show)

    def show_cursor(self, text: str) -> None:
        """Show where the cursor is and what lies there."""
        self.position.setText(text)

    def show_busy(self, text: str) -> None:
        """Show that a file is being read or written; "" when it is done."""
        if text:
            self.showMessage(text)
        else:
            self.clearMessage()

    def _show(self, old: Study | None, new: Study | None) -> None:
        if new is None:
            for label in (self.facts, self.invertibility, self.position):
                label.clear()
        elif old is None or old.model is not new.model or old.invertibility is not new.invertibility:
            self.facts.setText(model_facts(new))
            found = new.invertibility
            self.invertibility.setText(invertibility_words(found) if found else "")
            self.invertibility.setToolTip(told(found.sentence) if found else "")


def model_facts(study: Study) -> str:
    """Family, size and regions of a model: "AL-RNN · M = 3 · 20 units · 14 regions visited"."""
    model, found = study.model, study.invertibility
    parts = [told(model.family), f"M = {model.dimension}", plural(model.n_units, "unit")]
    if found is not None:
        whole = found.proof == "complete"
        visited = numbered("{n} region visited", "{n} regions visited")
        one, many = numbered("{n} region", "{n} regions") if whole else visited
        parts.append(trn(one, many, found.n_regions).format(n=count(found.n_regions)))
    return " · ".join(parts)


#: Verdicts in a few words.
_VERDICTS = (mark("invertible"), mark("not invertible"), mark("locally invertible"))


def invertibility_words(found: Invertibility) -> str:
    """The verdict in a few words, with what it rests on."""
    if found.verdict == "unknown":
        return tr("invertibility unknown")
    words = tr("invertible" if found.verdict == "homeomorphism" else found.verdict)
    # One pair of opposite signs disproves it, however many regions were not visited.
    proved = found.proof == "complete" or found.verdict == "not invertible"
    return words if proved else tr("{words} on all visited regions").format(words=words)
