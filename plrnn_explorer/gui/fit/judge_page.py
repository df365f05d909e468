"""The page that says how far a fitted model can be trusted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.fit.preparing import Prepared
from plrnn_explorer.gui.fit.page import Page
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr


class JudgePage(Page):
    """What the model does on data the fit has not seen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        intro = tr("What the model does on data the fit has not seen, and where it should not be trusted.")
        super().__init__(session, theme, tr("Judge"), intro, parent)
        self.judgement: Judgement | None = None
        self.body.addStretch(1)

    def show_judgement(self, judgement: Judgement, prepared: Prepared) -> None:
        """Show what was measured of a model."""
        self.judgement = judgement
