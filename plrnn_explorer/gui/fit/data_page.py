"""The page on which a recording is opened and its columns, sweeps and part in time are chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from plrnn_explorer.gui.fit.page import Page
from plrnn_explorer.gui.fit.preparing_state import PreparingState
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr


class DataPage(Page):
    """Shows a recording, and lets what is fitted be chosen.

    Signals
    -------
    open_asked()
        The user wants to choose a file.
    """

    open_asked = Signal()

    def __init__(
        self, session: Session, theme: Theme, state: PreparingState, parent: QWidget | None = None
    ) -> None:
        intro = tr("Choose what was measured, what acted from outside, and what is kept to judge the model.")
        super().__init__(session, theme, tr("Data"), intro, parent)
        self.state = state
        self.open_button = QPushButton(tr("Open a recording…"), self)
        self.open_button.clicked.connect(self.open_asked)
        self.body.addWidget(self.open_button)
        self.body.addStretch(1)
