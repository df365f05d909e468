"""Where the parts of the export dialog stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.export.colour_vision import VISIONS
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.translation import mark, tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog

_LEFT = 312
#: Name of the command, words, tip, whether it needs a figure.
_BELOW = (
    ("load", mark("Load options…"), mark("Use the options of a figure that was saved before"), False),
    ("tables", mark("Save tables…"), mark("Write cycles, manifolds, basins … as CSV files"), False),
    ("data", mark("Save data…"), mark("Write everything as one NPZ or JSON file"), False),
    ("script", mark("Save as script…"), mark("Write a Python script that draws this figure"), True),
    ("copy", mark("Copy figure"), mark("Put it on the clipboard as PNG, SVG and PDF (Ctrl+Shift+C)"), True),
    ("close", mark("Close"), mark("Close this dialog"), False),
    ("save", mark("Save figure…"), mark("Write the figure to a file"), True),
)  # fmt: skip
_ABOVE = (
    ("undo", mark("Undo"), mark("Take the last change of the figure back (Ctrl+Z)")),
    ("redo", mark("Redo"), mark("Make the change again (Ctrl+Shift+Z)")),
    ("reset", mark("Reset words"), mark("Put the program's own words back")),
)


def lay_out(dialog: ExportDialog) -> None:
    """Build the dialog: the form beside the page, buttons below."""
    scroll = QScrollArea(dialog)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(dialog.form)
    left = QVBoxLayout()
    left.setSpacing(8)
    left.addWidget(dialog.presets)
    left.addWidget(scroll, 1)
    holder = QWidget(dialog)
    holder.setFixedWidth(_LEFT)
    left.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(left)
    right = QVBoxLayout()
    right.setSpacing(8)
    right.addLayout(_above(dialog))
    right.addWidget(dialog.preview, 1)
    for label in (dialog.advice, dialog.failure, dialog.written):
        right.addWidget(label)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(holder)
    row.addLayout(right, 1)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(16, 12, 16, 12)
    whole.setSpacing(12)
    whole.addLayout(row, 1)
    whole.addLayout(_below(dialog))


def _above(dialog: ExportDialog) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    hint = ElidedLabel(dialog)  # gives way: the dialog fits a screen of 1024 pixels
    style_label(hint, "dim")
    hint.whole = True
    hint.setText(tr("Click words in the figure to change them."))
    row.addWidget(hint)
    row.addStretch(1)
    dialog.page_size = style_label(QLabel(dialog), "dim")
    row.addWidget(dialog.page_size)
    row.addSpacing(8)
    dialog.vision = QComboBox(dialog)
    dialog.vision.setAccessibleName(tr("Seen by a reader with"))
    dialog.vision.setToolTip(tr("How other readers see the colours; what is saved stays as it is"))
    for name, words in VISIONS.items():
        dialog.vision.addItem(tr(words), name)
    dialog.vision.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    dialog.vision.setMinimumContentsLength(12)
    dialog.vision.view().setMinimumWidth(300)
    row.addWidget(dialog.vision)
    for name, words, tip in _ABOVE:
        button = _button(dialog, name, words, tip)
        row.addWidget(button)
        if name in ("undo", "redo"):
            button.setEnabled(False)
            stack = dialog.undo_stack
            (stack.canUndoChanged if name == "undo" else stack.canRedoChanged).connect(button.setEnabled)
    return row


def _below(dialog: ExportDialog) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for name, words, tip, figure in _BELOW:
        button = _button(dialog, name, words, tip)
        row.addWidget(button)
        if figure:
            dialog.saver.buttons.append(button)
        if name == "data":
            row.addStretch(1)
        if name == "save":
            button.setDefault(True)
            button.setMinimumWidth(button.sizeHint().width() + 16)  # its bold type is wider
            dialog.save = button
    return row


def _button(dialog: ExportDialog, name: str, words: str, tip: str) -> QPushButton:
    button = QPushButton(tr(words), dialog)
    button.setToolTip(tr(tip))
    button.setAutoDefault(False)
    run = dialog.command(name)
    button.clicked.connect(lambda: run())
    return button
