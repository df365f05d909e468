"""Head of the import dialog: the file, what it was recognised as, and its equation."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from plrnn_explorer.export.typeset import Outline
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.equation_label import EquationLabel
from plrnn_explorer.gui.format import plural
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.evidence import Recognised
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import tr

#: Sizes of type of the family's own equation and of the canonical form, in pixels.
_OWN, _CANONICAL = 21.0, 14.0


class ImportHeader(QWidget):
    """Shows what a file is, in three lines and two equations."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._shapes = ElidedLabel(self), ElidedLabel(self)
        style_label(self._name, "large")
        style_label(self._shapes, "dim")
        self._name.setText(name)
        self._facts = plain_label(tr("Reading the file…"), self, "dim")
        self.equation = EquationLabel(theme, _OWN, parent=self)
        self.canonical = EquationLabel(theme, _CANONICAL, "dim", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        column.addSpacing(8)
        for widget in (self.equation, self.canonical, self._shapes):
            column.addWidget(widget)

    def show_recognised(self, about: Recognised) -> None:
        """Show format, family, sizes and the settings file used."""
        M, H = about.dimension, about.units
        facts = [told(about.format), told(about.family), plural(M, "state variable"), plural(H, "ReLU unit")]
        if about.companion:
            facts.append(tr("settings from {companion}").format(companion=about.companion))
        self._facts.setText("  ·  ".join(facts))
        self._shapes.setText(
            f"z: {plural(M, 'value')}   A: {M}×{M}   W₁: {M}×{H}   W₂: {H}×{M}   h₁: {M}   h₂: {H}"
        )

    def show_equations(self, equations: tuple[tuple[str, Outline | None], ...]) -> None:
        """Show the family's own equation, and beneath it the canonical form where that is another."""
        for label, (text, outline) in zip((self.equation, self.canonical), equations):
            label.show_equation(text, outline)
        if equations:
            self.canonical.setVisible(len(equations) > 1)
