"""Help texts and what the program is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from plrnn_explorer.gui.actions import SPECS
from plrnn_explorer.gui.plots.keys import COMMANDS
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.resources import ResourceMissingError, resource
from plrnn_explorer.study.version import program_version

_ABOUT = (
    "See what a trained ReLU recurrent network does: fixed points, cycles, manifolds, basins and chaos.",
    "The method follows Eisenmann, Brändle, Monfared and Durstewitz, *Detecting Invariant Manifolds in"
    " ReLU-Based RNNs* (arXiv 2510.03814, ICLR 2026), and for cycles Eisenmann et al., *Bifurcations and loss"
    " jumps in RNN training* (NeurIPS 2023). The map is piecewise affine, so most of what is shown here is"
    " computed exactly.",
    "Built with Python, NumPy, SciPy, Qt (PySide6, LGPL), pyqtgraph and Matplotlib.",
)

#: Keys of the phase space that are no entries of its menu.
_UNLISTED = (
    ("Arrow keys", "Move the view"),
    ("Shift+N", "Select the cycle before"),
    ("Esc", "Select nothing"),
)

#: Texts in the order in which the ideas build on each other; others follow by name.
_ORDER = (
    "start", "region", "fixed-point", "saddle", "eigenvalues", "stable-manifold", "unstable-manifold",
    "basin", "homoclinic-point", "invertibility", "lyapunov-exponent", "completeness", "shortcuts",
)  # fmt: skip


def help_topics() -> list[tuple[str, Path]]:
    """Title (the text's first heading) and file of every help text, those one needs first at the top."""
    try:
        files = sorted(resource("help").glob("*.md"), key=lambda path: (_rank(path.stem), path.stem))
    except ResourceMissingError:
        return []
    return [(_title(path), path) for path in files]


def _rank(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _title(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.lstrip("# ") for line in lines if line.startswith("#")), path.stem)


def _text(path: Path) -> str:
    """A help text; that on shortcuts with the lists of all keys, as the program knows them."""
    text = path.read_text(encoding="utf-8")
    return f"{text}\n\n{shortcut_lists()}" if path.stem == "shortcuts" else text


def shortcut_lists() -> str:
    """All keys in Markdown: those of the menus, and those of the phase space while it has the focus."""
    portable = QKeySequence.SequenceFormat.NativeText
    menus = [
        f"- {QKeySequence(spec.shortcut).toString(portable)}: {_plain(spec.text)}"
        for spec in SPECS.values()
        if spec.shortcut
    ]
    plot = [f"- {c.shown}: {_plain(c.words)}" for c in COMMANDS if c.words and c.shown]
    plot += [f"- {keys}: {words}" for keys, words in _UNLISTED]
    return "\n".join(["**Everywhere**", "", *menus, "", "**In the phase space**", "", *plot, ""])


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")


class HelpDialog(QDialog):
    """All texts on one page, with a list of topics that leads to them; stays open beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Help — plrnn_explorer")
        self.resize(860, 600)
        self._topics = help_topics()
        self.list = QListWidget(self)
        self.list.setFixedWidth(232)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("Help topics")
        self.list.addItems([title for title, _ in self._topics])
        self.page = QTextBrowser(self)
        self.page.setOpenExternalLinks(True)
        self.page.setAccessibleName("Help text")
        self._headings = self._fill()
        self.list.currentRowChanged.connect(self._go_to)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.list)
        row.addWidget(self.page, 1)

    def _fill(self) -> list[QTextBlock]:
        """Write the page; returns the block of each topic's heading."""
        if not self._topics:
            self.page.setPlainText("The help texts are missing; please reinstall the program.")
            return []
        self.page.setMarkdown("\n\n".join(_text(path) for _, path in self._topics))
        document = self.page.document()
        document.setDocumentMargin(20)
        headings: list[QTextBlock] = []
        block = document.begin()
        while block.isValid():
            spacing = block.blockFormat()
            spacing.setLineHeight(125.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            spacing.setBottomMargin(8.0)
            if spacing.headingLevel() == 1:
                spacing.setTopMargin(24.0 if headings else 0.0)
                headings.append(block)
                self._restyle(block)
            QTextCursor(block).setBlockFormat(spacing)
            block = block.next()
        return headings

    @staticmethod
    def _restyle(block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        style = QTextCharFormat()
        style.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        cursor.mergeCharFormat(style)

    def show_topic(self, name: str) -> None:
        """Go to a help text by the stem of its file."""
        for number, (_, path) in enumerate(self._topics):
            if path.stem == name:
                self.list.setCurrentRow(number)

    def _go_to(self, number: int) -> None:
        if 0 <= number < len(self._headings):
            top = self.page.document().documentLayout().blockBoundingRect(self._headings[number]).top()
            self.page.verticalScrollBar().setValue(round(top) - 12)


class AboutDialog(QDialog):
    """Name, version, method and libraries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About plrnn_explorer")
        self.setFixedWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(8)
        column.addWidget(style_label(QLabel("plrnn_explorer", self), "large"))
        column.addWidget(style_label(QLabel(f"Version {program_version()}", self), "dim"))
        for paragraph in _ABOUT:
            text = QLabel(paragraph, self)
            text.setTextFormat(Qt.TextFormat.MarkdownText)
            text.setWordWrap(True)
            column.addWidget(text)
