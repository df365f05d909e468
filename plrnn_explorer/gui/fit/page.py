"""What the pages of the fit window have in common: a heading, a sentence, and a line for the step rail."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label

_MARGIN = 20


class Page(QWidget):
    """One step from a recording to a model; its own widgets go into `body`.

    Signals
    -------
    told(str)
        A few words for the step rail: what was chosen or found; "" for none.
    """

    told = Signal(str)

    def __init__(
        self, session: Session, theme: Theme, title: str, intro: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.theme = session, theme
        self.setAccessibleName(title)
        self.heading = style_label(QLabel(title, self), "large")
        self.intro = plain_label(intro, self, "dim")
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 12)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.intro)
        column.addSpacing(8)
        column.addLayout(self.body, 1)
