"""Shares of the window as bars, one row for each attractor."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.dynamics.basin_shares import outward
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.glyphs import draw_eye
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_HEIGHT = 30
BAR_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Bar:
    """One row: `label` as in `BasinMap.labels`, the id of what it stands for, colour, share and its error.

    `tip` says more about it; `exact`: the share is that of exact polygons; `visible`: not hidden by its eye.
    """

    label: int
    object_id: str
    name: str
    colour: str
    share: float
    tip: str = ""
    error: float = 0.0
    exact: bool = False
    visible: bool = True

    @property
    def has_eye(self) -> bool:
        """Whether it can be hidden."""
        return self.label >= 0 and bool(self.object_id)

    @property
    def number(self) -> str:
        """The share with its error, in per cent."""
        return share_words(self.share, self.error)


def share_words(share: float, error: float) -> str:
    """A share and how far it may be off: "65.7 ± 0.2 %"; nothing short of all is 100 %."""
    if error <= 0 or not 0 < share < 1:
        return fmt.percent(share)
    decimals = 1 if error >= 5e-4 else 2
    shown, plus = outward(100 * share, 100 * error, decimals)
    if Decimal(shown) in (0, 100):  # nothing short of all is 100 %
        return f"{fmt.percent(share, decimals).removesuffix(' %')} ± {plus} %"
    return f"{shown} ± {plus} %"


class BarModel(QAbstractListModel):
    """The bars, largest first; changed in place while the map is refined."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bars: list[Bar] = []

    def set_bars(self, bars: list[Bar]) -> None:
        """Show these bars."""
        common = min(len(bars), len(self.bars))
        if len(bars) < len(self.bars):
            self.beginRemoveRows(_ROOT, len(bars), len(self.bars) - 1)
            del self.bars[len(bars) :]
            self.endRemoveRows()
        elif len(bars) > len(self.bars):
            self.beginInsertRows(_ROOT, common, len(bars) - 1)
            self.bars += bars[common:]
            self.endInsertRows()
        self.bars[:] = bars
        if bars:
            self.dataChanged.emit(self.index(0), self.index(len(bars) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        bar = self.bars[index.row()]
        if role == BAR_ROLE:
            return bar
        if role == Qt.ItemDataRole.DisplayRole:
            return bar.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            hidden = "" if bar.visible else tr(", hidden")
            return f"{bar.name}: {bar.number}{hidden}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(bar)
        return None


def _places(value: float) -> int:
    """Decimals that show two digits of a number."""
    return max(0, 1 - math.floor(math.log10(value)))


def _tip(bar: Bar) -> str:
    """The share with every digit, what its error is, and what else is known of the attractor."""
    words = (
        tr("{name}: {full} % of the window") if bar.exact else tr("{name}: {full} % of the computed cells")
    )
    lines = [words.format(name=bar.name, full=fmt.full(100 * bar.share))]
    if bar.exact:
        lines.append(tr("The area of exact polygons"))
    elif bar.error > 0:
        error = outward(0.0, 100 * bar.error, _places(100 * bar.error))[1]
        lines.append(tr("± at most {error} %: half a cell along its border").format(error=error))
    return "\n".join([*lines, bar.tip] if bar.tip else lines)


class BarDelegate(QStyledItemDelegate):
    """Paints swatch, name, bar and per cent.

    `number_width` is the same for all rows; the track of a bar is the whole window.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.number_width = 44

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bar = index.data(BAR_ROLE)
        if not isinstance(bar, Bar):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, option, bool(bar.object_id))
        if bar.has_eye:
            near = bool(option.state & QStyle.StateFlag.State_MouseOver)
            role = "text" if near else "dim" if bar.visible else "faint"
            centre = QPointF(eye_place(option.rect).center()) + QPointF(0.5, 0.5)
            draw_eye(painter, centre, self._theme.colour(role), bar.visible)
        painter.setOpacity(1.0 if bar.visible else 0.45)
        row = option.rect.adjusted(12, 0, -34, -8)
        swatch = QRect(row.left(), row.center().y() - 3, 9, 9)
        self._paint_swatch(painter, swatch, bar)
        number = QRect(row.right() - self.number_width, row.top() + 1, self.number_width + 1, row.height())
        name = QRect(swatch.right() + 9, row.top(), number.left() - swatch.right() - 15, row.height())
        font = self._theme.font()
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if bar.label >= 0 else "dim"))
        text = QFontMetrics(font).elidedText(bar.name, Qt.TextElideMode.ElideMiddle, name.width())
        painter.drawText(name, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.setFont(self._theme.font(label=True))
        painter.setPen(self._theme.colour("dim"))
        side = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(number, side, bar.number)
        width = number.right() - name.left()
        self._paint_bar(painter, QRectF(name.left(), row.bottom(), width, 4), bar)
        painter.restore()

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem, clickable: bool) -> None:
        selected = clickable and bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = clickable and bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(QPen(self._theme.colour("accent"), 1) if selected else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection" if selected else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 0.5, -4.5, -0.5), 4, 4)

    def _paint_swatch(self, painter: QPainter, place: QRect, bar: Bar) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.label >= 0:
            painter.setBrush(QColor(bar.colour))
        elif bar.label == UNDECIDED:
            painter.fillRect(place, self._theme.colour("track"))
            painter.setBrush(QBrush(self._theme.colour("dim"), Qt.BrushStyle.Dense5Pattern))
        else:
            painter.setPen(QPen(self._theme.colour("border"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 2, 2)

    def _paint_bar(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        if track.width() < 12:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(track, 2, 2)
        filled = track.width() * bar.share
        if bar.share > 0:
            painter.setBrush(QColor(bar.colour) if bar.colour else self._theme.colour("undecided"))
            filled = max(filled, 1.5)  # what is there is seen
            radius = min(2.0, filled / 2)
            painter.drawRoundedRect(QRectF(track.left(), track.top(), filled, track.height()), radius, radius)
        if bar.error * track.width() >= 1.0:
            off, middle = bar.error * track.width(), track.center().y()
            low, high = max(track.left(), track.left() + filled - off), track.left() + filled + off
            painter.setPen(QPen(self._theme.colour("text"), 1))
            painter.drawLine(QPointF(low, middle), QPointF(min(high, track.right()), middle))


def eye_place(row: QRect) -> QRect:
    """Where the eye of a row lies."""
    return QRect(row.right() - 30, row.top(), 22, row.height())


class BarView(QListView):
    """The list of bars.

    Signals
    -------
    eye_clicked(QModelIndex)
        The eye of a row was clicked, or Space pressed on the current row.
    """

    eye_clicked = Signal(QModelIndex)

    def __init__(self, model: BarModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.delegate = BarDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Basins by their share of the window"))
        self._theme = theme

    def fit(self, bars: list[Bar]) -> None:
        """Make room for the longest number."""
        small = QFontMetrics(self._theme.font(label=True))
        numbers = [small.horizontalAdvance(bar.number) for bar in bars[:200]]
        self.delegate.number_width = max([small.horizontalAdvance("100.0 %"), *numbers]) + 2
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._eye_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.eye_clicked.emit(index)  # the eye selects nothing
            return
        super().mousePressEvent(event)

    def _eye_at(self, point: QPoint) -> QModelIndex:
        index = self.indexAt(point)
        bar = index.data(BAR_ROLE) if index.isValid() else None
        on_eye = isinstance(bar, Bar) and bar.has_eye and eye_place(self.visualRect(index)).contains(point)
        return index if on_eye else QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.eye_clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
