"""The start page: what to recover, files used lately, examples, and where to drop a file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.recent import Recent, pin, recent, remove_recent
from plrnn_explorer.gui.start_cards import ExampleCard, KeptCard, RecentCard
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.resources import ResourceMissingError, examples
from plrnn_explorer.study.journal import Kept
from plrnn_explorer.translation import tr

_log = logging.getLogger(__name__)
_COLUMN, _COLUMNS = 960, 3
#: Files used lately that are shown, two in a row, and studies to recover.
_MOST_RECENT, _MOST_KEPT = 6, 3


class StartPage(QScrollArea):
    """What is shown while no model is open.

    Signals
    -------
    open_asked()
        The user wants to choose a file.
    chosen(str)
        ``"example:NAME"``.
    recent_chosen(Path)
        A file used lately; it may be gone.
    recover_asked(Kept), discard_asked(Kept)
    tour_asked()
    run_asked()
        The user has the checkpoints of a training run.
    fit_asked()
        The user has a recording and no model.
    """

    open_asked = Signal()
    chosen = Signal(str)
    recent_chosen = Signal(object)
    recover_asked = Signal(object)
    discard_asked = Signal(object)
    tour_asked = Signal()
    run_asked = Signal()
    fit_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Start page"))
        self.cards: list[ExampleCard] = []
        self.kept_cards: list[KeptCard] = []
        self.recent_cards: list[RecentCard] = []
        self._waiting: list[ExampleCard] = []
        page, column = QWidget(self), QWidget(self)
        column.setMaximumWidth(_COLUMN)
        self._fill(QVBoxLayout(column))
        row = QHBoxLayout(page)
        row.setContentsMargins(32, 0, 32, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setWidget(page)
        self.refresh_recent()

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 32, 0, 32)
        column.setSpacing(8)
        column.addWidget(style_label(QLabel(tr("See what your network does"), self), "large"))
        intro = QLabel(
            tr(
                "Open a trained ReLU network to find its fixed points and cycles, what separates its"
                " outcomes, and whether it is chaotic."
            ),
            self,
        )
        intro.setWordWrap(True)
        column.addWidget(intro)
        column.addSpacing(4)
        column.addLayout(self._open_row())
        self._kept_title, self._kept = self._section(column, tr("NOT SAVED"))
        self._recent_title, self._recent = self._section(column, tr("RECENT"))
        column.addSpacing(16)
        column.addWidget(style_label(QLabel(tr("EXAMPLES"), self), "title"))
        column.addLayout(self._example_grid())
        column.addStretch(1)

    def _section(self, column: QVBoxLayout, title: str) -> tuple[QLabel, QGridLayout]:
        """A heading that is hidden while there is nothing below it, and the place below it."""
        label = style_label(QLabel(title, self), "title")
        label.setContentsMargins(0, 16, 0, 0)
        grid = QGridLayout()
        grid.setSpacing(8)
        column.addWidget(label)
        column.addLayout(grid)
        label.hide()
        return label, grid

    def _open_row(self) -> QHBoxLayout:
        button = QPushButton(tr("Open a model or study…"), self)
        button.setProperty("kind", "accent")
        button.setToolTip(
            tr(
                "NumPy, JSON, PyTorch, Julia (BSON, JLD2), MATLAB or Keras files, or a saved study (Ctrl+O);"
                " folders with Ctrl+Shift+O"
            )
        )
        button.setAccessibleName(tr("Open a model or study"))
        button.clicked.connect(self.open_asked)
        self.open_button = button
        self.setFocusProxy(button)  # so that no frame is drawn round the whole page
        self.run_button = QPushButton(tr("Training run…"), self)
        self.run_button.setToolTip(tr("You have a folder of checkpoints: see what training made of them"))
        self.run_button.clicked.connect(self.run_asked)
        self.fit_button = QPushButton(tr("Fit a model to a recording…"), self)
        self.fit_button.setToolTip(tr("You have measured something and no model of it yet (Ctrl+Shift+F)"))
        self.fit_button.clicked.connect(self.fit_asked)
        self.tour_button = QPushButton(self)
        self.tour_button.setToolTip(tr("Five steps on an example: what is where, in a minute"))
        self.tour_button.clicked.connect(self.tour_asked)
        hint = tr("or drop files here · {endings}").format(
            endings=tr(".npz  .pt  .pkl  .bson  .mat  .h5  .csv …")
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(button)
        row.addWidget(self.fit_button)
        row.addWidget(self.run_button)
        row.addWidget(self.tour_button)
        told = ElidedLabel(self)  # with these buttons a small window has no room for all of it
        told.setText(hint)
        style_label(told, "dim")
        row.addWidget(told, 1)
        return row

    def _example_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        try:
            found = examples()
        except (ResourceMissingError, ValueError, KeyError) as error:
            _log.error("examples: %s", error)
            missing = tr("The bundled examples are missing; please reinstall the program.")
            grid.addWidget(QLabel(missing, self))
            return grid
        for number, each in enumerate(found):
            card = ExampleCard(each, self._theme, self)
            card.chosen.connect(lambda name: self.chosen.emit(f"example:{name}"))
            grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
            grid.setColumnStretch(number % _COLUMNS, 1)
            self.cards.append(card)
        self._waiting = list(self.cards)
        return grid

    # What changes --------------------------------------------------------------------------------

    def show_kept(self, kept: list[Kept]) -> None:
        """Offer studies that were not saved when the program ended."""
        _clear(self._kept)
        self.kept_cards = []
        self._kept_title.setVisible(bool(kept))
        for number, each in enumerate(kept[:_MOST_KEPT]):
            card = KeptCard(each, self)
            card.recover_asked.connect(self.recover_asked)
            card.discard_asked.connect(self.discard_asked)
            self._kept.addWidget(card, number, 0)
            self.kept_cards.append(card)
        self._order_tabs()

    def refresh_recent(self) -> None:
        """List the files used lately anew."""
        taken = preferences.tour_taken()
        self.tour_button.setText(tr("Take the tour") if taken else tr("New here? Take the tour"))
        _clear(self._recent)
        self.recent_cards = []
        entries = recent()[:_MOST_RECENT]
        self._recent_title.setVisible(bool(entries))
        for number, entry in enumerate(entries):
            card = self._recent_card(entry)
            self._recent.addWidget(card, number // 2, number % 2)
            self._recent.setColumnStretch(number % 2, 1)
            self.recent_cards.append(card)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go down the page: cards that come later would be reached after the whole window."""
        stops: list[QWidget] = [self.open_button, self.fit_button, self.run_button, self.tour_button]
        for kept in self.kept_cards:
            stops += [kept.recover, kept.discard]
        for card in self.recent_cards:
            stops += [card, card.pin, card.remove]
        for before, after in pairwise([*stops, *self.cards]):
            QWidget.setTabOrder(before, after)

    def _recent_card(self, entry: Recent) -> RecentCard:
        card = RecentCard(entry, self._theme, self)
        card.activated.connect(lambda: self.recent_chosen.emit(entry.path))
        card.pin_asked.connect(lambda pinned: self._soon(lambda: pin(entry.path, pinned)))
        card.remove_asked.connect(lambda: self._soon(lambda: remove_recent(entry.path)))
        return card

    def _soon(self, change: Callable[[], None]) -> None:
        """Change the list once the card that asked for it has done with its event."""

        def run() -> None:
            change()
            self.refresh_recent()
            self.open_button.setFocus()

        QTimer.singleShot(0, self, run)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._waiting:
            # One picture per turn of the event loop: the page itself is there at once.
            QTimer.singleShot(0, self, self._next_picture)
        return super().event(event)

    def _next_picture(self) -> None:
        if self._waiting:
            self._waiting.pop(0).show_picture()
            QTimer.singleShot(0, self, self._next_picture)


def _clear(layout: QGridLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        if item is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
