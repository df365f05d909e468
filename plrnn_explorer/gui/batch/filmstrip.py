"""The filmstrip: a phase portrait of every checkpoint, side by side in the order of the epochs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.export.look import line_colours
from plrnn_explorer.gui.batch.thumbnails import Thumbnails, Wanted
from plrnn_explorer.gui.batch.words import account
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.phrases import told
from plrnn_explorer.translation import tr

_Index = QModelIndex | QPersistentModelIndex
#: Size of a picture, the room around it, the room for its words.
PICTURE, _PAD, _WORDS = (132, 96), 5, 18
#: Pictures drawn beyond those on view, to each side.
_BEYOND = 4


class _Frames(QAbstractListModel):
    """The checkpoints of a run."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.run: Run | None = None

    def show_run(self, run: Run) -> None:
        """Show another state of the run; where the checkpoints are the same nothing jumps."""
        same = self.run is not None and self.run.checkpoints == run.checkpoints
        if not same:
            self.beginResetModel()
        self.run = run
        if not same:
            self.endResetModel()
        elif run.checkpoints:
            self.dataChanged.emit(self.index(0), self.index(len(run.checkpoints) - 1))

    def rowCount(self, parent: _Index | None = None) -> int:
        return (
            0 if self.run is None or (parent is not None and parent.isValid()) else len(self.run.checkpoints)
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.run is None or not index.isValid():
            return None
        position = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.run.title(position)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return account(self.run, position)
        return None


class Filmstrip(QListView):
    """Shows all portraits in one plane and range; the arrow keys go from epoch to epoch.

    Signals
    -------
    chosen(int)
        Position of the checkpoint the user went to.
    opened(int)
        A checkpoint is to be opened in the main window.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._thumbnails = theme, thumbnails
        self._frames = _Frames(self)
        self._quiet = False
        self.setModel(self._frames)
        self.setItemDelegate(_Painter(self, theme))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Filmstrip: a phase portrait of every checkpoint"))
        height = frame_size().height() + self.horizontalScrollBar().sizeHint().height() + 4
        self.setFixedHeight(height)
        self._soon = QTimer(self, interval=40, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        thumbnails.drawn.connect(self.viewport().update)
        theme.changed.connect(self._soon.start)
        #: What is drawn before everything else: the large portrait.
        self.first: tuple[Wanted, ...] = ()

    # What is shown ------------------------------------------------------------------------------

    def show_run(self, run: Run) -> None:
        """Show another state of the run."""
        chosen = self.position
        self._quiet = True
        self._frames.show_run(run)
        if chosen >= 0 and self.position != chosen:
            self.choose(min(chosen, len(run.checkpoints) - 1))
        self._quiet = False
        self._soon.start()

    @property
    def run(self) -> Run | None:
        """The run on show."""
        return self._frames.run

    @property
    def position(self) -> int:
        """Position of the chosen checkpoint, -1 without one."""
        return self.currentIndex().row()

    def choose(self, position: int) -> None:
        """Choose a checkpoint without telling."""
        if position == self.position:
            return
        self._quiet = True
        index = self._frames.index(position)
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.EnsureVisible)
        self._quiet = False
        self._soon.start()

    def go(self, step: int) -> bool:
        """Go to another checkpoint, as the user does; False at the end."""
        position = max(self.position, 0) + step
        if not 0 <= position < self._frames.rowCount():
            return False
        self.setCurrentIndex(self._frames.index(position))
        return True

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.row())

    # Pictures -----------------------------------------------------------------------------------

    def wanted(self, position: int) -> Wanted | None:
        """The picture of a checkpoint; None where it was not analysed."""
        return wanted_of(self.run, position, self._theme, PICTURE, self.devicePixelRatioF())

    def picture(self, position: int) -> Any:
        """What is there of a picture: an image or None."""
        wanted = self.wanted(position)
        return None if wanted is None else self._thumbnails.image(wanted)

    def visible(self) -> range:
        """Positions on view, or partly so."""
        width = frame_size().width()
        left = self.horizontalScrollBar().value()
        count = self._frames.rowCount()
        return range(max(0, left // width), min(count, (left + self.viewport().width()) // width + 1))

    def ask_soon(self) -> None:
        """Ask for the pictures on view when nothing else is to be done."""
        self._soon.start()

    def _ask(self) -> None:
        if self.run is None:
            return
        shown = self.visible()
        around = range(max(0, shown.start - _BEYOND), min(self._frames.rowCount(), shown.stop + _BEYOND))
        order = [*shown, *(i for i in around if i not in shown)]
        pictures = [wanted for i in order if (wanted := self.wanted(i)) is not None]
        self._thumbnails.ask((*self.first, *pictures), self.run.window)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def keyPressEvent(self, event: Any) -> None:
        """Left and right go from epoch to epoch, Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.position >= 0:
            self.opened.emit(self.position)
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints one frame: the portrait and its epoch."""

    def __init__(self, strip: Filmstrip, theme: Theme) -> None:
        super().__init__(strip)
        self._strip, self._theme = strip, theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return frame_size()

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        run, position, theme = self._strip.run, index.row(), self._theme
        if run is None:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or hover:
            wide = 2.0 if chosen and self._strip.hasFocus() else 1.0
            painter.setPen(QPen(theme.colour("accent" if chosen else "border"), wide))
            painter.setBrush(theme.colour("selection" if chosen else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 5, 5)
        place = QRect(option.rect.left() + _PAD, option.rect.top() + _PAD, *PICTURE)
        image = self._strip.picture(position)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, image)
        else:
            painter.fillRect(place, theme.colour("background"))
            self._say(painter, place, run, position)
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        self._name(painter, place, run.title(position), chosen)
        painter.restore()

    def _say(self, painter: QPainter, place: QRect, run: Run, position: int) -> None:
        """Say why there is no picture: it is on its way, or the sentence of what failed."""
        row = run.rows[position]
        failed = row is not None and row["status"] == "failed"
        painter.setFont(self._theme.font(label=True))
        painter.setPen(self._theme.colour("error" if failed else "faint"))
        words = told(str(row["error"])) if failed and row is not None else "…"
        inner = place.adjusted(6, 5, -6, -5)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.setClipRect(inner)
        painter.drawText(inner, int(flags), words if len(words) < 90 else words[:88] + "…")
        painter.setClipping(False)

    def _name(self, painter: QPainter, place: QRect, text: str, chosen: bool) -> None:
        font = self._theme.font(label=True, bold=chosen)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if chosen else "dim"))
        below = QRect(place.left(), place.bottom() + 2, place.width(), _WORDS)
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, below.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), short)


def frame_size() -> QSize:
    """Size of a frame with its words."""
    return QSize(PICTURE[0] + 2 * _PAD, PICTURE[1] + 2 * _PAD + _WORDS)


def wanted_of(
    run: Run | None, position: int, theme: Theme, size: tuple[int, int], ratio: float
) -> Wanted | None:
    """The picture of a checkpoint in some size; None where it was not analysed."""
    file = run.study_file(position) if run is not None and 0 <= position < len(run.rows) else None
    if run is None or file is None:
        return None
    row = run.rows[position] or {}
    written = f"{row.get('stamp')} {row.get('seconds')}"
    return Wanted(file, written, line_colours(run, position), theme.look, size, ratio)
