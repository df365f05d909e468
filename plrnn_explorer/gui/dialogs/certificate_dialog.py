"""The proof of a homoclinic or heteroclinic point in a window of its own, large enough to be read."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.translation import tr


class CertificateDialog(QDialog):
    """Two tabs: the account in words, and the certificate with every enclosure."""

    def __init__(self, title: str, account: Sequence[str], text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = QTextBrowser()
        self.words.setAccessibleName(tr("The proof in words"))
        self.words.setHtml(account_html(account))
        self.full = QPlainTextEdit(text)
        self.full.setReadOnly(True)
        self.full.setTabChangesFocus(True)
        self.full.setAccessibleName(tr("The certificate in full"))
        self.full.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.full.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.words, tr("In words"))
        self.tabs.addTab(self.full, tr("With all enclosures"))
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy the text on view"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.resize(720, 620)

    def copy(self) -> None:
        """Copy the text on view."""
        shown = self.words if self.tabs.currentIndex() == 0 else self.full
        QGuiApplication.clipboard().setText(shown.toPlainText().rstrip() + "\n")


def account_html(account: Sequence[str]) -> str:
    """Paragraphs with the word before the colon standing out."""
    parts = []
    for paragraph in account:
        word, colon, rest = paragraph.partition(": ")
        bold = f"<b>{escape(word)}.</b> {escape(rest)}" if colon and len(word) < 30 else escape(paragraph)
        parts.append(f"<p style='margin: 0 0 8px 0; line-height: 135%'>{bold}</p>")
    return "".join(parts)
