"""A judgement to read: the verdict in words, the measures beside the data's own, and plots."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.fit.judging import Judgement
from plrnn_explorer.fit.measure_table import measure_rows, measures_code
from plrnn_explorer.fit.verdict import Saying, sayings
from plrnn_explorer.gui.fit.judgement_plots import JudgementPlots
from plrnn_explorer.gui.panels.linked_text import LinkedText
from plrnn_explorer.gui.plain_label import plain_label
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import tr

#: Width of the words.
_WORDS = 384
_ROWS = 6


class JudgementView(QWidget):
    """Words and numbers on the left, plots on the right.

    Signals
    -------
    attractor_asked(int)
        The user wants to see attractor so and so of the judgement.
    """

    attractor_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.judgement: Judgement | None = None
        self.words = LinkedText(theme, self)
        self.words.setAccessibleName(tr("Verdict in words"))
        self.words.anchorClicked.connect(self._follow)
        self.plots = JudgementPlots(theme, self)
        self.cells = [[QLabel(self) for _ in range(3)] for _ in range(_ROWS)]
        self.copy_text = self._button(tr("Copy as text"), tr("Copy the verdict and the measures"), self.text)
        self.copy_code = self._button(
            tr("Copy as Python"), tr("Copy the measures as a Python dictionary"), self.code
        )
        self._lay_out()
        theme.changed.connect(self._write)

    def _button(self, text: str, tip: str, what: Callable[[], str]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(what()))
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.words, 1)
        left.addLayout(self._table())
        row = QHBoxLayout()
        row.addWidget(self.copy_text)
        row.addWidget(self.copy_code)
        row.addStretch(1)
        left.addLayout(row)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        side = QWidget(self)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(_WORDS)
        whole.addWidget(side)
        whole.addWidget(self.plots, 1)

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for column, text in enumerate((tr("Measures"), tr("model"), tr("data's own"))):
            grid.addWidget(style_label(QLabel(text, self), "dim"), 0, column)
        for row, cells in enumerate(self.cells):
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row + 1, column)
        grid.setColumnStretch(0, 1)
        return grid

    def show_judgement(self, found: Judgement) -> None:
        """Show a judgement."""
        self.judgement = found
        seen = found.measured
        N = found.seen.points.shape[1]
        names = seen.labels if seen else tuple(tr("coordinate {n}").format(n=i + 1) for i in range(N))
        for cells, row in zip(self.cells, measure_rows(found)):
            for cell, text in zip(cells, (row.name, row.model, row.data)):
                cell.setText(text)
                cell.setToolTip(row.tip)
        self.plots.show_judgement(found, names)
        self._write()

    def _write(self) -> None:
        if self.judgement is not None:
            self.words.write("".join(_rich(each, self._theme.hex) for each in sayings(self.judgement)))

    def _follow(self, url: QUrl) -> None:
        kind, _, index = url.toString().partition(":")
        if kind == "judged" and index.isdigit():
            self.attractor_asked.emit(int(index))

    def text(self) -> str:
        """Verdict and measures as plain text, tabs between the columns."""
        if self.judgement is None:
            return ""
        rows = [f"{r.name}\t{r.model}\t{r.data}".rstrip() for r in measure_rows(self.judgement)]
        heading = "\t".join((tr("Measures"), tr("model"), tr("data's own")))
        return "\n".join([self.judgement.verdict, "", heading, *rows, ""])

    def code(self) -> str:
        """The measures as Python."""
        return "" if self.judgement is None else measures_code(self.judgement)


def _rich(saying: Saying, colour: Callable[[str], str]) -> str:
    role = {True: "good", False: "warning", None: "dim"}[saying.good]
    values = {name: escape(words) for name, words in saying.values.items()}
    if saying.attractor is not None:
        link = f'<a href="judged:{saying.attractor}" style="text-decoration:none">{values["what"]}</a>'
        values["what"] = link
    text = escape(saying.template, quote=False).format(**values)
    sign = f'<span style="color:{colour(role)}">●</span> '
    return f'<p style="margin:0 0 8px 0; line-height:120%">{sign}{text}</p>'


def invitation(parent: QWidget) -> QLabel:
    """What stands where nothing was judged yet."""
    return plain_label(tr("The verdict comes when a fit is done."), parent, "dim")
