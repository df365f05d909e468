"""What can be chosen on the start page: examples, studies to recover, files used lately."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui.elided_label import ElidedLabel
from plrnn_explorer.gui.pictures import example_picture, kept_picture, with_ratio
from plrnn_explorer.gui.recent import Recent
from plrnn_explorer.gui.recovery import kept_time
from plrnn_explorer.gui.study_picture import HEIGHT, WIDTH, study_picture
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.resources import Example
from plrnn_explorer.study.journal import Kept
from plrnn_explorer.study.opening import example_study
from plrnn_explorer.translation import tr

_log = logging.getLogger(__name__)
_ROUND = 4.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Picture(QWidget):
    """A picture that fills its place, sharp at every ratio of the screen it was drawn for."""

    def __init__(self, parent: QWidget, size: QSize | None = None) -> None:
        super().__init__(parent)
        self.pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if size is not None:
            self.setFixedSize(size)

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Show another picture; a null one leaves the place empty."""
        self.pixmap = pixmap
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH * 3 // 4, HEIGHT * 3 // 4)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * HEIGHT / WIDTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(room, _ROUND, _ROUND)
        painter.setClipPath(path)
        if self.pixmap.isNull():
            painter.fillRect(room, self.palette().dark())
        else:
            painter.drawPixmap(room, self.pixmap, QRectF(self.pixmap.rect()))
        painter.end()


class Card(QFrame):
    """A frame that is chosen by a click, Enter or Space."""

    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.activated.emit()
        else:
            super().keyPressEvent(event)


class ExampleCard(Card):
    """One example: its picture, title and what to look at."""

    chosen = Signal(str)

    def __init__(self, example: Example, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.example, self._theme = example, theme
        self._wanted = self._shown = (
            False  # whether a picture was asked for, and is that of the look in force
        )
        self.setAccessibleName(tr("Open the example {title}").format(title=tr(example.title)))
        self.setAccessibleDescription(" ".join(map(tr, example.sentences)))
        self.setToolTip("\n".join(map(tr, example.sentences)))
        self.picture = Picture(self)
        text = style_label(QLabel(tr(example.sentences[0]) if example.sentences else "", self), "dim")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 10)
        column.setSpacing(4)
        column.addWidget(self.picture)
        column.addSpacing(4)
        column.addWidget(style_label(QLabel(tr(example.title), self), "heading"))
        column.addWidget(text, 1)
        self.activated.connect(lambda: self.chosen.emit(example.name))
        theme.changed.connect(self._forget_picture)

    def _forget_picture(self) -> None:
        self._shown = False
        if self.isVisible():
            self.show_picture()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted and not self._shown:  # another look came while nobody saw it
            self.show_picture()

    def show_picture(self) -> None:
        """Show the picture of the theme in force; where none was shipped, draw the orbits."""
        self._wanted = self._shown = True
        shipped = example_picture(self.example.name, self._theme.is_dark)
        if shipped.isNull():
            try:
                image = study_picture(example_study(self.example), self._theme.look)
                shipped = QPixmap.fromImage(image)
            except ModelFileError as error:
                _log.warning("example %s: %s", self.example.name, error)
        self.picture.show_pixmap(shipped)


class KeptCard(QFrame):
    """A study that was not saved when the program ended: its picture, and what becomes of it.

    Signals
    -------
    recover_asked(Kept), discard_asked(Kept)
    """

    recover_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = kept
        self.setProperty("kind", "card")
        picture = Picture(self, QSize(116, 64))
        pixmap = QPixmap()
        pixmap.loadFromData(kept.picture)
        picture.show_pixmap(with_ratio(pixmap))
        name = style_label(ElidedLabel(self), "heading")
        name.setText(kept.name)
        said = tr("Not saved when the program ended; as it was at {time}").format(time=kept_time(kept))
        where = style_label(ElidedLabel(self), "dim")
        where.setText(f"{said} · {kept.original.name}" if kept.original else said)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(where)
        words.addStretch(1)
        self.recover = QPushButton(tr("Recover"), self)
        self.recover.setAccessibleName(tr("Recover {name}").format(name=kept.name))
        self.recover.setToolTip(tr("Open it as it was; the file it came from stays until you save"))
        self.recover.clicked.connect(lambda: self.recover_asked.emit(kept))
        self.discard = QPushButton(tr("Discard"), self)
        self.discard.setAccessibleName(tr("Discard {name}").format(name=kept.name))
        self.discard.setToolTip(tr("Remove what was kept for good"))
        self.discard.clicked.connect(lambda: self.discard_asked.emit(kept))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addWidget(self.recover)
        row.addWidget(self.discard)


class RecentCard(Card):
    """A file used lately: what it showed last, its name and folder, and whether it stays at the top.

    Signals
    -------
    pin_asked(bool), remove_asked()
    """

    pin_asked = Signal(bool)
    remove_asked = Signal()

    def __init__(self, entry: Recent, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry, self._theme = entry, theme
        self.is_there = entry.path.exists()
        name = entry.path.name
        self.setAccessibleName(tr("Open {name} again").format(name=name))
        self.setAccessibleDescription(str(entry.path))
        self.setToolTip(str(entry.path))
        self.picture = Picture(self, QSize(73, 40))
        title, folder = style_label(ElidedLabel(self), "heading"), style_label(ElidedLabel(self), "dim")
        title.setText(name)
        gone = tr("not where it was: {folder}").format(folder=_short(entry.path.parent))
        folder.setText(_short(entry.path.parent) if self.is_there else gone)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(folder)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        self.pin = self._button("pin", tr("Keep {name} at the top").format(name=name))
        self.pin.setCheckable(True)
        self.pin.setChecked(entry.pinned)
        self.pin.toggled.connect(self.pin_asked)
        self.remove = self._button("close", tr("Take {name} off this list").format(name=name))
        self.remove.clicked.connect(self.remove_asked)
        row.addWidget(self.pin)
        row.addWidget(self.remove)
        theme.changed.connect(self.show_picture)
        self.show_picture()

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        self._theme.set_icon(button, icon, "dim")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def show_picture(self) -> None:
        """Show the picture of the theme in force, if there is one."""
        self.picture.show_pixmap(kept_picture(self.entry.path, self._theme.is_dark))


def _short(folder: Path) -> str:
    """A folder with the home folder as ~."""
    try:
        return f"~/{folder.relative_to(Path.home())}"
    except ValueError:
        return str(folder)
