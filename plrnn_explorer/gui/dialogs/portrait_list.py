"""A grid of small phase portraits to choose from, one for each answer to a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plrnn_explorer.gui.dialogs.import_jobs import PORTRAIT, Portrait
from plrnn_explorer.gui.portrait import coloured
from plrnn_explorer.gui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
#: Width of an item: at most, with several questions, at least; the room around its picture; its words.
_WIDEST, _SMALL, _LEAST, _PAD, _WORDS = 260, 156, 128, 6, 40
VALUE = Qt.ItemDataRole.UserRole


class _Options(QAbstractListModel):
    """The options of a question, with what is known of each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.options: tuple[tuple[Any, str], ...] = ()
        self.portraits: dict[Any, Portrait] = {}

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.options)

    def words(self, value: Any) -> str:
        """What is known of an option."""
        return self.portraits[value].words if value in self.portraits else ""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value, label = self.options[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{label} {self.words(value)}".strip()
        if role == VALUE:
            return value
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            text = f"{label}: {self.words(value)}" if self.words(value) else label
            return escape(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def replace_all(self, options: tuple[tuple[Any, str], ...]) -> None:
        """Show other options."""
        self.beginResetModel()
        self.options, self.portraits = options, {}
        self.endResetModel()

    def add(self, portraits: Sequence[Portrait]) -> None:
        """Take in portraits that are ready."""
        for portrait in portraits:
            if self.portraits.get(portrait.value) is not portrait:
                self.portraits[portrait.value] = portrait
                row = next((i for i, o in enumerate(self.options) if o[0] == portrait.value), -1)
                if row >= 0:
                    self.dataChanged.emit(self.index(row), self.index(row))


class _Painter(QStyledItemDelegate):
    """Paints one option: its portrait, its label, and what its orbits do."""

    def __init__(self, theme: Theme, parent: QObject, portrait: Callable[[Any], Portrait | None]) -> None:
        super().__init__(parent)
        self._theme, self._portrait = theme, portrait
        self.item = item_size(_LEAST)
        self._images: dict[Portrait, QImage] = {}
        theme.changed.connect(self._images.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return self.item

    def paint(self, painter: QPainter, option: Any, index: _Index) -> None:
        theme, value = self._theme, index.data(VALUE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = option.rect.adjusted(1, 1, -2, -2)
        if chosen or hover:
            painter.setPen(QPen(theme.colour("accent" if chosen else "border"), 2.0 if focused else 1.0))
            painter.setBrush(theme.colour("selection" if chosen else "hover"))
            painter.drawRoundedRect(outer, 5, 5)
        place = QRect(option.rect.topLeft() + QPoint(_PAD, _PAD), _picture(self.item))
        portrait = self._portrait(value)
        if portrait is None:
            painter.fillRect(place, theme.colour("background"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image(portrait))
        painter.setPen(QPen(theme.colour("hairline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        model: Any = index.model()
        label = model.option_label(index)
        self._write(painter, place, 2, label, "text", bold=chosen)
        self._write(painter, place, 19, portrait.words if portrait else "…", "dim")
        painter.restore()

    def _write(
        self, painter: QPainter, under: QRect, down: int, text: str, role: str, bold: bool = False
    ) -> None:
        font = self._theme.font(label=True, bold=bold)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, under.width())
        painter.drawText(under.left(), under.bottom() + down + QFontMetrics(font).ascent() + 2, short)

    def _image(self, portrait: Portrait) -> QImage:
        if portrait not in self._images:
            if len(self._images) > 400:
                self._images.clear()
            way, end = portrait.way.astype(np.float64), portrait.end.astype(np.float64)
            self._images[portrait] = coloured(way, end, self._theme)
        return self._images[portrait]


class _Filtered(QSortFilterProxyModel):
    """The options whose label or words hold the text looked for."""

    def option_label(self, index: _Index) -> str:
        """Label of an option without what is known of it."""
        model: Any = self.sourceModel()
        return str(model.options[self.mapToSource(index).row()][1])


class PortraitList(QListView):
    """Choose one of several options by its phase portrait.

    Signals
    -------
    chosen(object)
        The value of the option the user chose.
    resized()
        The options have another size.
    portraits_wanted()
        Others came into view: ask `wanted` what to draw first.
    """

    chosen = Signal(object)
    resized = Signal()
    portraits_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = _Options(self)
        self._proxy = _Filtered(self)
        self._proxy.setSourceModel(self._options)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._proxy)
        self._painter = _Painter(theme, self, lambda value: self._options.portraits.get(value))
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet = False
        self._widest = _WIDEST
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(60)
        self._soon.timeout.connect(self.portraits_wanted)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        theme.changed.connect(self.viewport().update)

    # What is shown ------------------------------------------------------------------------------

    def show_options(self, options: tuple[tuple[Any, str], ...], value: Any) -> None:
        """Show options (with the portraits known, if they are the same), one of them chosen."""
        if options != self._options.options:
            self._quiet = True
            self._options.replace_all(options)
            self._fill_width()
            self._quiet = False
            self._soon.start()
        self.choose(value)

    @property
    def options(self) -> tuple[tuple[Any, str], ...]:
        """Values and labels, also of those that a search hides."""
        return self._options.options

    def add_portraits(self, portraits: Sequence[Portrait]) -> None:
        """Take in portraits that are ready."""
        self._options.add(portraits)

    def forget_portraits(self) -> None:
        """Portraits on view are those of other answers by now."""
        self._options.portraits.clear()
        self._soon.start()

    def wanted(self) -> tuple[Any, ...]:
        """Values without a portrait, those on view first."""
        area = self.viewport().rect()
        ordered: list[tuple[bool, int, Any]] = []
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            ordered.append((not self.visualRect(index).intersects(area), row, index.data(VALUE)))
        ordered.sort(key=lambda each: each[:2])
        return tuple(value for _, _, value in ordered if value not in self._options.portraits)

    def filter(self, text: str) -> None:
        """Show the options whose label or words hold a text."""
        self._quiet = True
        value = self.value()
        self._proxy.setFilterFixedString(text)
        if self.value() != value:
            self.setCurrentIndex(QModelIndex())  # hidden by the search: another one is the user's to choose
        self._quiet = False
        self.choose(value)
        self._soon.start()

    # What is chosen -----------------------------------------------------------------------------

    def value(self) -> Any:
        """Value of the chosen option; None without one."""
        index = self.currentIndex()
        return index.data(VALUE) if index.isValid() else None

    def choose(self, value: Any) -> None:
        """Choose an option without telling."""
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            if index.data(VALUE) == value and type(index.data(VALUE)) is type(value):
                if self.currentIndex() != index:
                    self._quiet = True
                    self.setCurrentIndex(index)
                    self.scrollTo(index)
                    self._quiet = False
                return

    def choose_first(self) -> None:
        """Choose the first option on view, as the user does, unless one on view is chosen."""
        if self.value() is None and self._proxy.rowCount():
            self.setCurrentIndex(self._proxy.index(0, 0))

    def _current_changed(self, current: QModelIndex, _old: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.data(VALUE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fill_width()
        super().resizeEvent(event)
        self._soon.start()

    def _show_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def set_small(self, small: bool) -> None:
        """Leave room for other questions, or take all the width there is."""
        self._widest = _SMALL if small else _WIDEST
        self._fill_width()

    def _fill_width(self) -> None:
        """Make the items as wide as fills the rows; a few options get larger pictures."""
        room = self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width() - 4
        columns = min(len(self._options.options) or 1, max(1, room // _LEAST))
        size = item_size(min(self._widest, room // columns))
        if size != self._painter.item:
            self._painter.item = size
            self.scheduleDelayedItemsLayout()
            QTimer.singleShot(0, self, self._show_current)
            self.resized.emit()

    def rows_height(self, rows: int) -> int:
        """Height that shows so many rows of options."""
        return rows * self._painter.item.height() + 2 * self.frameWidth() + 4

    def columns(self) -> int:
        """Options side by side."""
        return max(1, (self.width() - 2 * self.frameWidth()) // self._painter.item.width())


def item_size(width: int) -> QSize:
    """Size of an item of a width."""
    return QSize(width, (width - 2 * _PAD) * PORTRAIT[1] // PORTRAIT[0] + 2 * _PAD + _WORDS)


def _picture(item: QSize) -> QSize:
    return QSize(item.width() - 2 * _PAD, item.height() - 2 * _PAD - _WORDS)
