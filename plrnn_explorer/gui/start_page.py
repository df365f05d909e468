"""The start page: examples, recent files, and where to drop a file."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
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
from plrnn_explorer.gui.portrait import STEPS, portrait, starts_in
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.map import Floats
from plrnn_explorer.resources import Example, ResourceMissingError, examples
from plrnn_explorer.study.opening import example_study
from plrnn_explorer.study.study import View

_log = logging.getLogger(__name__)
_PICTURE = (232, 128)
_COLUMN = 784


class ExampleCard(QFrame):
    """One example: its picture, title and what to look at; a click or Enter opens it."""

    chosen = Signal(str)

    def __init__(self, example: Example, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.example, self._theme = example, theme
        self._orbits: tuple[View, Floats] | None = None
        self._drawn = False  # in the look in force
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"Open the example {example.title}")
        self.setAccessibleDescription(" ".join(example.sentences))
        self.picture = QLabel(self)
        self.picture.setFixedHeight(_PICTURE[1])
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = style_label(QLabel(example.sentences[0] if example.sentences else "", self), "dim")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 12)
        column.setSpacing(4)
        column.addWidget(self.picture)
        column.addSpacing(4)
        column.addWidget(style_label(QLabel(example.title, self), "heading"))
        column.addWidget(text, 1)
        theme.changed.connect(self._draw)

    def show_picture(self) -> None:
        """Compute the phase portrait and draw it."""
        try:
            study = example_study(self.example)
        except ModelFileError as error:
            _log.warning("example %s: %s", self.example.name, error)
            return
        if study.model.dimension > 1:
            view = study.view or View.of_model(study.model)
            self._orbits = view, study.model.orbit(starts_in(view), STEPS)
            self._draw()

    def _draw(self) -> None:
        self._drawn = self._orbits is not None and self.isVisible()
        if self._orbits is not None and self._drawn:
            self.picture.setPixmap(portrait(*self._orbits, self._theme, *_PICTURE))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._drawn:  # in another look, or while nobody saw it
            self._draw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.example.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.example.name)
        else:
            super().keyPressEvent(event)


class StartPage(QScrollArea):
    """What is shown while no model is open.

    Signals
    -------
    open_asked()
        The user wants to choose a file.
    chosen(str)
        A path or ``"example:NAME"``.
    """

    open_asked = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Start page")
        self.cards: list[ExampleCard] = []
        self._waiting: list[ExampleCard] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
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
        column.setContentsMargins(0, 40, 0, 32)
        column.setSpacing(8)
        column.addWidget(style_label(QLabel("See what your network does", self), "large"))
        intro = QLabel(
            "Open a trained ReLU network to find its fixed points and cycles, what separates its outcomes,"
            " and whether it is chaotic.",
            self,
        )
        intro.setWordWrap(True)
        column.addWidget(intro)
        column.addSpacing(8)
        column.addLayout(self._open_row())
        column.addSpacing(24)
        column.addWidget(style_label(QLabel("EXAMPLES", self), "title"))
        column.addLayout(self._example_grid())
        column.addSpacing(24)
        self._recent_title = style_label(QLabel("RECENT", self), "title")
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        column.addStretch(1)

    def _open_row(self) -> QHBoxLayout:
        button = QPushButton("Open a model or study…", self)
        button.setProperty("kind", "accent")
        button.setToolTip(
            "NumPy, JSON, PyTorch, Julia (BSON, JLD2), MATLAB or Keras files, or a saved study (Ctrl+O);"
            " folders with Ctrl+Shift+O"
        )
        button.setAccessibleName("Open a model or study")
        button.clicked.connect(self.open_asked)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(button)
        row.addWidget(
            style_label(
                QLabel("or drop a file or folder here · .npz  .pt  .pkl  .bson  .mat  .h5  .csv …", self),
                "dim",
            )
        )
        row.addStretch(1)
        return row

    def _example_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        try:
            found = examples()
        except (ResourceMissingError, ValueError, KeyError) as error:
            _log.error("examples: %s", error)
            grid.addWidget(QLabel("The bundled examples are missing; please reinstall the program.", self))
            return grid
        for number, each in enumerate(found):
            card = ExampleCard(each, self._theme, self)
            card.chosen.connect(lambda name: self.chosen.emit(f"example:{name}"))
            grid.addWidget(card, number // 3, number % 3)
            grid.setColumnStretch(number % 3, 1)
            self.cards.append(card)
        self._waiting = list(self.cards)
        return grid

    def refresh_recent(self) -> None:
        """List the recent files anew."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.deleteLater()
        files = preferences.recent_files()[:6]
        self._recent_title.setVisible(bool(files))
        for path in files:
            self._recent.addWidget(self._recent_button(path))

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(f"{path.name}   ·   {_short(path.parent)}", self)
        button.setProperty("kind", "link")
        button.setToolTip(str(path))
        button.setAccessibleName(f"Open {path.name} again")
        button.clicked.connect(lambda: self.chosen.emit(str(path)))
        return button

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._waiting:
            # One picture per turn of the event loop: the page itself is there at once.
            QTimer.singleShot(0, self, self._next_picture)
        return super().event(event)

    def _next_picture(self) -> None:
        if self._waiting:
            self._waiting.pop(0).show_picture()
            QTimer.singleShot(0, self, self._next_picture)


def _short(folder: Path) -> str:
    """A folder with the home folder as ~."""
    try:
        return f"~/{folder.relative_to(Path.home())}"
    except ValueError:
        return str(folder)
