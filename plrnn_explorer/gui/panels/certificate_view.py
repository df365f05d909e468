"""The proof of one homoclinic or heteroclinic point in words, to read, to copy and to open in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.certificate import Certificate
from plrnn_explorer.gui.dialogs.certificate_dialog import CertificateDialog, account_html
from plrnn_explorer.gui.panels.panel import GAP, MARGIN, wrapped
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.translation import tr


class CertificateView(QWidget):
    """Shows the account of a certificate, or in a sentence why there is none; hidden where none was tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proof: Certificate | None = None
        self._account: list[str] = []
        self._name = ""
        self.dialog: CertificateDialog | None = None
        self.title = style_label(QLabel(), "heading")
        self.title.setWordWrap(True)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setProperty("kind", "link")
        self.copy_button.setToolTip(tr("Copy the account and the certificate with all enclosures"))
        self.copy_button.setAccessibleName(tr("Copy the certificate"))
        self.copy_button.clicked.connect(self.copy)
        self.read_button = QPushButton(tr("Read in full…"))
        self.read_button.setProperty("kind", "link")
        self.read_button.setToolTip(tr("Open the certificate with all enclosures in a window of its own"))
        self.read_button.clicked.connect(self.read)
        self.text = wrapped(QLabel())
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setAccessibleName(tr("Certificate"))
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.read_button)
        row.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.text)
        self.show_proof("", None, ())

    @property
    def account(self) -> list[str]:
        """The paragraphs on show."""
        return self._account

    def show_proof(self, name: str, proof: Certificate | None, account: Sequence[str]) -> None:
        """Show the certificate of a point called `name`, with its account in paragraphs."""
        self.setVisible(proof is not None)
        self._proof, self._account, self._name = proof, list(account), name
        if proof is None:
            self.text.clear()
            return
        said = tr("Certificate of {name}") if proof.certified else tr("No certificate of {name}")
        self.title.setText(said.format(name=name))
        for button in (self.copy_button, self.read_button):
            button.setVisible(proof.certified)
        self.text.setText(account_html(self._account))

    def copy(self) -> None:
        """Copy the account, then the certificate in full."""
        if self._proof is not None:
            QGuiApplication.clipboard().setText("\n".join([*self._account, "", self._proof.text, ""]))

    def read(self) -> None:
        """Open the certificate in a window of its own."""
        if self._proof is None:
            return
        if self.dialog is not None:
            self.dialog.close()
        dialog = CertificateDialog(self.title.text(), self._account, self._proof.text, self.window())
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        dialog.show()

    def _forget(self) -> None:
        self.dialog = None
