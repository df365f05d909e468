"""A text whose phrases are links: hovering marks what belongs together, as does selecting an object."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from plrnn_explorer.gui.panels.account_text import parts_of
from plrnn_explorer.gui.theme import Theme


class LinkedText(QTextBrowser):
    """Rich text that marks the phrases of objects without being written anew."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._selected: frozenset[str] = frozenset()
        self._hovered = ""
        #: Address, first and last position of each link.
        self.spans: list[tuple[str, int, int]] = []
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(4)
        self.highlighted.connect(self._hover)

    def write(self, html: str) -> None:
        """Show another text where the last one was scrolled to."""
        place = self.verticalScrollBar().value()
        self.setHtml(html)
        self.spans = self._find_spans()
        self._hovered = ""
        self._mark()
        self.verticalScrollBar().setValue(place)

    def mark_objects(self, object_ids: Collection[str]) -> None:
        """Mark the phrases that speak of these objects; of a point also those of its set."""
        wanted = frozenset(object_ids) | {i.partition("/")[0] for i in object_ids}
        if wanted != self._selected:
            self._selected = wanted
            self._mark()

    def marked(self) -> list[str]:
        """Texts of the phrases marked now."""
        return [selection.cursor.selectedText() for selection in self.extraSelections()]

    def _find_spans(self) -> list[tuple[str, int, int]]:
        found = []
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                address = fragment.charFormat().anchorHref()
                if address:
                    found.append((address, fragment.position(), fragment.position() + fragment.length()))
                pieces += 1
            block = block.next()
        return found

    def _hover(self, url: QUrl) -> None:
        self._hovered = url.toString()
        self._mark()

    def _mark(self) -> None:
        selections = []
        for address, first, last in self.spans:
            object_id = parts_of(address)[1]
            role = ""
            if self._hovered and (address == self._hovered or object_id == parts_of(self._hovered)[1] != ""):
                role = "hover"
            if object_id and object_id in self._selected:
                role = "selection"
            if role:
                selections.append(self._selection(first, last, self._theme.colour(role)))
        self.setExtraSelections(selections)

    def _selection(self, first: int, last: int, colour: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setBackground(colour)
        selection.cursor = cursor
        selection.format = style
        return selection
