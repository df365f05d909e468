"""The help: pages with pictures, a search and a way back; and what the program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.dialogs.help_page import HelpPage
from plrnn_explorer.gui.dialogs.help_topics import (
    help_topics,
    page_markdown,
    page_text,
    plain_text,
    section_names,
    shortcut_lists,
)
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.resources import resource
from plrnn_explorer.study.version import program_version
from plrnn_explorer.translation import mark, tr

__all__ = ["AboutDialog", "HelpDialog", "help_topics", "page_text", "shortcut_lists"]

#: Height of the heading of a part in the list of pages, with the room above it.
_HEADING = 32

_ABOUT = (
    mark(
        "See what a trained ReLU recurrent network does: fixed points, cycles, manifolds, basins and chaos."
    ),
    mark(
        "The method follows Eisenmann, Brändle, Monfared and Durstewitz, *Detecting"
        " Invariant Manifolds in ReLU-Based RNNs* (arXiv 2510.03814, ICLR 2026), and for"
        " cycles Eisenmann et al., *Bifurcations and loss jumps in RNN training* (NeurIPS"
        " 2023). The map is piecewise affine, so most of what is shown here is computed"
        " exactly."
    ),
    mark("Built with Python, NumPy, SciPy, Qt (PySide6, LGPL), pyqtgraph and Matplotlib."),
)


class HelpDialog(QDialog):
    """A page for each topic, a list and a search that lead there; stays open beside the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help — plrnn_explorer"))
        self.resize(900, 660)
        self.setMinimumSize(860, 400)  # pictures are 560 wide
        self._topics = help_topics()
        self._texts = [plain_text(topic.path).lower() for topic in self._topics]
        self._past: list[int] = []
        self._future: list[int] = []
        self._shown = -1
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Help topics"))
        self.page = HelpPage(self)
        self.page.setAccessibleName(tr("Help text"))
        self.back = self._button(tr("Back"), tr("To the page before"), QKeySequence.StandardKey.Back)
        self.forward = self._button(tr("Forward"), tr("To the page after"), QKeySequence.StandardKey.Forward)
        self._lay_out()
        self._connect()
        self._filter("")
        if self._topics:
            self._open(0)
        else:
            self.page.setPlainText(tr("The help texts are missing; please reinstall the program."))

    def _button(self, text: str, tip: str, key: QKeySequence.StandardKey) -> QPushButton:
        button = QPushButton(text, self)
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{tip} ({keys})" if keys else tip)
        button.setAutoDefault(False)
        QShortcut(QKeySequence(key), self, button.click)
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.forward)
        buttons.addStretch(1)
        for part in (self.search, self.list):
            part.setFixedWidth(232)
            left.addWidget(part)
        left.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        row.addLayout(left)
        row.addWidget(self.page, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._open_first)
        self.list.currentItemChanged.connect(self._chosen)
        self.page.anchorClicked.connect(self._follow)
        self.back.clicked.connect(lambda: self._step(self._past, self._future))
        self.forward.clicked.connect(lambda: self._step(self._future, self._past))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    # Which page ---------------------------------------------------------------------------------

    @property
    def topic(self) -> str:
        """Stem of the file of the page on view, "" for none."""
        return self._topics[self._shown].path.stem if self._shown >= 0 else ""

    def show_topic(self, name: str) -> None:
        """Go to a help text by the stem of its file; "panels#jobs" to a section of it."""
        page, _, section = name.partition("#")
        for number, topic in enumerate(self._topics):
            if topic.path.stem == page and not (section and number == self._shown):
                self._go(number)
        if section and self.topic == page:
            self._show_section(section)

    def _show_section(self, name: str) -> None:
        """Go to a section by its name in links, also by that of the English page: both are built alike."""
        for path in (self._topics[self._shown].path, resource("help", f"{self.topic}.md")):
            names = section_names(page_markdown(path))
            if name in names:
                self.page.show_section(names.index(name))
                return

    def _go(self, number: int) -> None:
        """Show another page; the one left can be gone back to."""
        if number != self._shown:
            if self._shown >= 0:
                self._past.append(self._shown)
            self._future.clear()
        self._open(number)

    def _step(self, there: list[int], back: list[int]) -> None:
        if there:
            back.append(self._shown)
            self._open(there.pop())

    def _open(self, number: int) -> None:
        self._shown = number
        self.page.show_page(self._topics[number].path, self._words())
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))
        self.list.blockSignals(True)
        self._select()
        self.list.blockSignals(False)

    def _select(self) -> None:
        """Select the topic on view in the list, nothing where it is not listed."""
        rows = range(self.list.count())
        numbers = [self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in rows]
        self.list.setCurrentRow(numbers.index(self._shown) if self._shown in numbers else -1)

    # Searching ----------------------------------------------------------------------------------

    def _words(self) -> tuple[str, ...]:
        return tuple(self.search.text().lower().split())

    def _filter(self, _text: str) -> None:
        """List the topics that hold all words searched, those with a word in their title first."""
        words = self._words()
        fits = [i for i, text in enumerate(self._texts) if all(word in text for word in words)]
        titles = [topic.title.lower() for topic in self._topics]
        if words:
            fits.sort(key=lambda i: (not any(word in titles[i] for word in words), i))
        self.list.blockSignals(True)
        self.list.clear()
        part = ""
        for i in fits:
            if not words and self._topics[i].part != part:
                part = self._topics[i].part
                self._say(part, heading=True)
            item = QListWidgetItem(self._topics[i].title)
            item.setToolTip(self._topics[i].title)  # long ones are elided
            item.setData(Qt.ItemDataRole.UserRole, i)
            self.list.addItem(item)
        if not fits:
            self._say(tr("No page has these words"))
        self._select()
        self.list.blockSignals(False)
        if self._shown >= 0:
            self.page.mark(words)

    def _say(self, words: str, heading: bool = False) -> None:
        """Add a row that cannot be chosen."""
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        if heading:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
            item.setSizeHint(QSize(0, _HEADING))
            item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        self.list.addItem(item)

    def _open_first(self) -> None:
        """Open the first page of the list."""
        rows = map(self.list.item, range(self.list.count()))
        self._chosen(next((item for item in rows if item.flags() & Qt.ItemFlag.ItemIsSelectable), None), None)

    def _chosen(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        number = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(number, int):
            self._go(number)

    def _follow(self, url: QUrl) -> None:
        """Follow a link to another page, or out of the program."""
        if url.isRelative():
            section = f"#{url.fragment()}" if url.hasFragment() else ""
            self.show_topic((url.path().removesuffix(".md") or self.topic) + section)
        else:
            QDesktopServices.openUrl(url)


class AboutDialog(QDialog):
    """Name, version, method and libraries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About plrnn_explorer"))
        self.setFixedWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(8)
        column.addWidget(style_label(QLabel("plrnn_explorer", self), "large"))
        column.addWidget(
            style_label(
                QLabel(tr("Version {program_version}").format(program_version=program_version()), self), "dim"
            )
        )
        for paragraph in map(tr, _ABOUT):
            text = QLabel(paragraph, self)
            text.setTextFormat(Qt.TextFormat.MarkdownText)
            text.setWordWrap(True)
            column.addWidget(text)
