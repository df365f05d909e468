"""One page of the help, its picture in the look in force."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from plrnn_explorer.gui.dialogs.help_topics import page_text, picture_file

#: Dots of a picture's file for one on screen.
_RATIO = 2.0
#: Programs stand this far in, in points of the screen.
_INDENT = 16.0
#: Scheme of the addresses of pictures.
_SCHEME = "picture"


class HelpPage(QTextBrowser):
    """Shows one help text; links are told, not followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._words: tuple[str, ...] = ()
        self.setOpenLinks(False)

    def show_page(self, path: Path, words: tuple[str, ...] = ()) -> None:
        """Show the text of a file; `words` that were searched are marked."""
        self._path, self._words = path, words
        self._write()
        self.verticalScrollBar().setValue(0)

    def show_section(self, number: int) -> None:
        """Go to a heading of the page on view, counted from 0 (its title)."""
        block = self.document().begin()
        while block.isValid() and (number or not block.blockFormat().headingLevel()):
            number -= block.blockFormat().headingLevel() > 0
            block = block.next()
        if block.isValid():
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top))

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark these words on the page on view."""
        self._words = words
        self._mark_words()

    def is_dark(self) -> bool:
        """Whether the page is dark now."""
        return self.palette().color(QPalette.ColorRole.Base).lightness() < 128

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        url = QUrl(name)
        if url.scheme() != _SCHEME:
            return super().loadResource(kind, url)
        look, _, picture = url.path().rpartition("/")
        path = picture_file(picture, look == "dark" if look else self.is_dark())
        image = QImage() if path is None else QImage(str(path))
        image.setDevicePixelRatio(_RATIO)
        return image

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._path is not None:
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def _write(self) -> None:
        if self._path is None:
            return
        # A document keeps the pictures it has loaded: the other look is another address.
        look = "dark" if self.is_dark() else "light"
        self.setMarkdown(page_text(self._path).replace(f"({_SCHEME}:", f"({_SCHEME}:{look}/"))
        document = self.document()
        document.setDocumentMargin(20)
        whole = QTextCursor(document)
        whole.beginEditBlock()  # laid out once, not after each paragraph
        self._arrange(document)
        whole.endEditBlock()
        self._mark_words()

    def _arrange(self, document: QTextDocument) -> None:
        block = document.begin()
        while block.isValid():
            spacing = block.blockFormat()
            level = spacing.headingLevel()
            in_table = QTextCursor(block).currentTable() is not None
            code = _is_code(block)  # each line of a program is a block
            if not _is_picture(block):
                proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
                spacing.setLineHeight(110.0 if in_table or code else 125.0, proportional)
            spacing.setBottomMargin(2.0 if in_table else 8.0)
            if code:
                spacing.setLeftMargin(_INDENT)
                spacing.setBottomMargin(0.0 if _is_code(block.next()) else 12.0)
            if level == 2:
                spacing.setTopMargin(14.0)
            QTextCursor(block).setBlockFormat(spacing)
            if level or code:
                _resize(block, 1 if level == 1 else -1 if code else 0)
            elif _is_caption(block):
                _dim(block, self.palette().color(QPalette.ColorRole.PlaceholderText))
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _quiet(frame, self.palette().color(QPalette.ColorRole.Mid))

    def _mark_words(self) -> None:
        """Mark what was searched."""
        style = QTextCharFormat()
        style.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        found = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, style
                found.append(selection)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)


def _is_picture(block: QTextBlock) -> bool:
    return block.text().startswith("\ufffc")


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _is_caption(block: QTextBlock) -> bool:
    return _is_picture(block.previous())


def _resize(block: QTextBlock, step: int) -> None:
    style = QTextCharFormat()
    style.setProperty(QTextFormat.Property.FontSizeAdjustment, step)
    cursor = QTextCursor(block)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.mergeCharFormat(style)


def _dim(block: QTextBlock, colour: QColor) -> None:
    style = QTextCharFormat()
    style.setForeground(colour)
    style.setFontItalic(False)
    style.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(style)


def _quiet(table: QTextTable, colour: QColor) -> None:
    """Hairlines instead of boxes in boxes."""
    style = table.format()
    style.setBorder(0)
    style.setCellSpacing(0)
    style.setCellPadding(3)
    style.setBorderBrush(colour)
    style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    style.setColumnWidthConstraints(
        [
            QTextLength(QTextLength.Type.FixedLength, 150),
            QTextLength(QTextLength.Type.VariableLength, 0),
        ]
    )
    table.setFormat(style)
