"""The proof of one homoclinic or heteroclinic point, to read and to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.certificate import Certificate
from plrnn_explorer.gui.panels.panel import GAP, MARGIN
from plrnn_explorer.gui.theme import style_label

_HEIGHT = 190


class CertificateView(QWidget):
    """Shows a certificate's text, or in a sentence why there is none; hidden where no proof was tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = style_label(QLabel(), "dim")
        self.title.setWordWrap(True)
        self.copy_button = QPushButton("Copy certificate")
        self.copy_button.clicked.connect(self.copy)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName("Certificate")
        self.text.setFixedHeight(_HEIGHT)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(self.title, 1)
        row.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(row)
        layout.addWidget(self.text)
        self.show_proof("", None)

    def show_proof(self, name: str, proof: Certificate | None) -> None:
        """Show the certificate of a point called `name`."""
        self.setVisible(proof is not None)
        if proof is None:
            self.text.clear()
            return
        failed = f"{name[:1].upper()}{name[1:]}. {proof.text}"
        self.title.setText(f"Certificate of {name}" if proof.certified else failed)
        self.copy_button.setVisible(proof.certified)
        self.text.setVisible(proof.certified)
        if self.text.toPlainText() != proof.text:
            self.text.setPlainText(proof.text)

    def copy(self) -> None:
        """Copy the text."""
        QGuiApplication.clipboard().setText(self.text.toPlainText() + "\n")
