"""Where the parts of the window of a training run stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.hairline import hairline
from plrnn_explorer.gui.menu_button import menu_button
from plrnn_explorer.gui.theme import style_label
from plrnn_explorer.translation import tr

if TYPE_CHECKING:
    from plrnn_explorer.gui.batch.batch_window import BatchWindow


@dataclass
class Parts:
    """What the window changes while it works."""

    title: ElidedLabel
    state: ElidedLabel
    bar: QProgressBar
    go: QPushButton
    stop: QPushButton
    answer: QPushButton
    open_folder: QPushButton
    export: QToolButton
    middle: QStackedWidget
    tabs: QTabWidget


def lay_out(window: BatchWindow) -> Parts:
    """Build the window: head, filmstrip, and below it the portrait beside lines and table."""
    parts = _parts(window)
    middle = QWidget(window)
    below = QVBoxLayout(middle)
    below.setContentsMargins(0, 0, 0, 0)
    below.setSpacing(0)
    for widget in (window.transport, window.strip, hairline(window), _lower(window, parts)):
        below.addWidget(widget, 1 if isinstance(widget, QSplitter) else 0)
    parts.middle.addWidget(_empty(window))
    parts.middle.addWidget(middle)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(_head(window, parts))
    column.addWidget(hairline(window))
    column.addWidget(parts.middle, 1)
    return parts


def _parts(window: BatchWindow) -> Parts:
    bar = QProgressBar(window)
    bar.setRange(0, 1000)
    bar.setTextVisible(False)
    bar.setAccessibleName(tr("Share of the checkpoints that are finished"))
    export, menu = menu_button(tr("Export"), tr("Save the filmstrip as a figure, or the table"), window)
    menu.addAction(tr("Filmstrip as a figure…"), window.exports.ask_figure)
    menu.addAction(tr("Table…"), window.exports.save_table)
    menu.addAction(tr("Copy table"), window.table.copy)
    parts = Parts(
        _line(window, "heading"), _line(window, "dim"), bar,
        _button(window, "", tr("Analyse, hold or go on (F5)"), "accent"),
        _button(window, tr("Stop"), tr("Give up what is under way; what is done is kept")),
        _button(window, tr("Answer…"), tr("Say for all checkpoints what their files do not say")),
        _button(window, tr("Open folder…"), tr("Choose the folder of another training run (Ctrl+O)")),
        export, QStackedWidget(window), QTabWidget(window),
    )  # fmt: skip
    parts.go.setMinimumWidth(120)
    return parts


def _line(window: BatchWindow, kind: str) -> ElidedLabel:
    label = ElidedLabel(window)
    style_label(label, kind)
    return label


def _button(window: BatchWindow, text: str, tip: str, kind: str = "") -> QPushButton:
    button = QPushButton(text, window)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    if kind:
        button.setProperty("kind", kind)
    return button


def restyle(widget: QWidget, kind: str) -> None:
    """Give a widget another of the style sheet's kinds."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _head(window: BatchWindow, parts: Parts) -> QVBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(parts.title)
    words.addWidget(parts.state)
    first = QHBoxLayout()
    first.setSpacing(8)
    first.addLayout(words, 1)
    for widget in (parts.answer, parts.open_folder, parts.export, parts.stop, parts.go):
        first.addWidget(widget)
    head = QVBoxLayout()
    head.setContentsMargins(16, 10, 16, 10)
    head.setSpacing(8)
    head.addLayout(first)
    head.addWidget(window.controls)
    policy = parts.bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)  # nothing jumps
    parts.bar.setSizePolicy(policy)
    head.addWidget(parts.bar)
    return head


def _lower(window: BatchWindow, parts: Parts) -> QSplitter:
    parts.tabs.setDocumentMode(True)
    parts.tabs.addTab(window.plots, tr("Over the epochs"))
    parts.tabs.addTab(window.table, tr("Table"))
    split = QSplitter(Qt.Orientation.Horizontal, window)
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    split.addWidget(window.portrait)
    split.addWidget(parts.tabs)
    split.setStretchFactor(0, 4)
    split.setStretchFactor(1, 6)
    split.setSizes([480, 740])
    return split


def _empty(window: BatchWindow) -> QWidget:
    """What is there before a folder is opened."""
    page = QWidget(window)
    column = QVBoxLayout(page)
    words = style_label(QLabel(page), "dim")
    words.setWordWrap(True)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words.setText(
        tr(
            "Here will be a phase portrait of every checkpoint of a training run, all in one window, and what"
            " becomes of each attractor from epoch to epoch: its share, its exponent, its period."
        )
    )
    words.setFixedWidth(460)
    words.setMinimumHeight(words.heightForWidth(460))  # a layout that aligns it asks for one line only
    button = _button(window, tr("Open folder…"), tr("Choose the folder the checkpoints are in (Ctrl+O)"))
    button.clicked.connect(window.ask_folder)
    column.addStretch(1)
    column.addWidget(words, 0, Qt.AlignmentFlag.AlignCenter)
    column.addSpacing(10)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
    column.addStretch(2)
    return page
