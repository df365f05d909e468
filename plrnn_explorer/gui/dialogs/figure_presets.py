"""Looks with a name: choose one, keep the present one, forget one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QPushButton, QWidget

from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.gui.figure_memory import forget_preset, presets, save_preset
from plrnn_explorer.translation import tr


class PresetRow(QWidget):
    """A list of looks and buttons to keep and forget them.

    Signals
    -------
    chosen(options), saving(name)
    """

    chosen = Signal(object)
    saving = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setAccessibleName(tr("Saved looks"))
        self.box.setPlaceholderText(tr("Saved looks"))
        self.box.setToolTip(tr("Looks that were kept under a name"))
        self.keep_button = self._button(tr("Keep…"), tr("Keep this look under a name"))
        self.forget_button = self._button(tr("Forget"), tr("Forget the look chosen"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.forget_button)
        self.box.activated.connect(self._choose)
        self.box.currentIndexChanged.connect(lambda at: self.forget_button.setEnabled(at > 0))
        self.keep_button.clicked.connect(self.ask)
        self.forget_button.clicked.connect(self._forget)
        self._fill("")

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _fill(self, current: str) -> None:
        self.box.clear()
        self.box.addItem(tr("The program's own"), FigureOptions())
        for name, options in presets().items():
            self.box.addItem(name, options)
        self.box.setCurrentIndex(self.box.findText(current) if current else -1)
        self.forget_button.setEnabled(self.box.currentIndex() > 0)

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.box.itemData(row))

    def ask(self) -> None:
        """Ask for a name, and keep the look under it."""
        name, agreed = QInputDialog.getText(self, tr("Keep this look"), tr("Name"))
        if agreed and name.strip():
            self.saving.emit(name.strip())

    def keep(self, name: str, options: FigureOptions) -> None:
        """Keep a look under a name; one of that name is replaced."""
        save_preset(name, options)
        self._fill(name)

    def _forget(self) -> None:
        if self.box.currentIndex() > 0:
            forget_preset(self.box.currentText())
            self._fill("")
