"""The page that says how far a fitted model can be trusted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip, QWidget

from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.fit.preparing import Prepared
from plrnn_explorer.gui.fit.judgement_view import JudgementView, invitation
from plrnn_explorer.gui.fit.page import Page
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr, trn


class JudgePage(Page):
    """What the model does on data the fit has not seen."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        intro = tr("What the model does on data the fit has not seen, and where it should not be trusted.")
        super().__init__(session, theme, tr("Judge"), intro, parent)
        self.judgement: Judgement | None = None
        self.empty = invitation(self)
        self.view = JudgementView(theme, self)
        self.view.attractor_asked.connect(self._point_out)
        self.view.hide()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.view, 1)
        self.body.addStretch(0)

    def show_judgement(self, judgement: Judgement, prepared: Prepared) -> None:
        """Show what was measured of a model."""
        if judgement.measured is None:
            judgement = replace(judgement, measured=prepared.measured)
        self.judgement = judgement
        self.empty.hide()
        self.view.show()
        self.view.show_judgement(judgement)
        n = judgement.steps
        self.told.emit(trn("follows {n} step", "follows {n} steps", n).format(n=n))

    def _point_out(self, index: int) -> None:
        """Say where an attractor lies: here is no phase space to show it in."""
        found = self.judgement
        if found is None or found.attractors is None or found.measured is None:
            return
        centre = found.measured.recorded(found.attractors[index].centre)
        seen = found.measured
        where = ", ".join(
            f"{name} = {value:.4g} {unit}".strip().replace("-", "−")
            for name, value, unit in zip(seen.names, centre.tolist(), seen.units)
        )
        said = tr("It lies about {where}; open the model to see it in the phase space.").format(where=where)
        QToolTip.showText(QCursor.pos(), said, self)
