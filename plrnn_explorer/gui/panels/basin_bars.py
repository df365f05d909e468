"""Shares of the window as bars, one row for each attractor."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_HEIGHT = 24
BAR_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Bar:
    """One row: `label` as in `BasinMap.labels`, the id of the attractor ("" for none), colour and share.

    `tip` says more about the attractor.
    """

    label: int
    object_id: str
    name: str
    colour: str
    share: float
    tip: str = ""


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
            return f"{bar.name}: {fmt.percent(bar.share)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            share = tr("{name}: {full} % of the computed cells").format(
                name=bar.name, full=fmt.full(100 * bar.share)
            )
            return f"{share}\n{bar.tip}" if bar.tip else share
        return None


class BarDelegate(QStyledItemDelegate):
    """Paints swatch, name, bar and per cent.

    `name_width` is the same for all rows; the bar of the share `largest` fills its track.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name_width = 80
        self.largest = 1.0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bar = index.data(BAR_ROLE)
        if not isinstance(bar, Bar):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, option, bool(bar.object_id))
        row = option.rect.adjusted(12, 0, -12, 0)
        middle = row.center().y() + 1
        swatch = QRect(row.left(), middle - 5, 9, 9)
        self._paint_swatch(painter, swatch, bar)
        name = QRect(swatch.right() + 9, row.top(), min(self.name_width, row.width() // 2), row.height())
        font = self._theme.font()
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if bar.object_id else "dim"))
        text = QFontMetrics(font).elidedText(bar.name, Qt.TextElideMode.ElideMiddle, name.width())
        painter.drawText(name, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        small = self._theme.font(label=True)
        width = QFontMetrics(small).horizontalAdvance("100.0 %")
        number = QRect(row.right() - width, row.top() + 1, width + 1, row.height())
        painter.setFont(small)
        painter.setPen(self._theme.colour("dim"))
        side = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(number, side, fmt.percent(bar.share))
        self._paint_bar(
            painter, QRectF(name.right() + 9, middle - 3, number.left() - name.right() - 21, 6), bar
        )
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
        if bar.object_id or bar.colour:
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
        painter.drawRoundedRect(track, 3, 3)
        filled = track.width() * bar.share / max(self.largest, bar.share, 1e-300)
        if bar.share > 0:
            painter.setBrush(QColor(bar.colour) if bar.colour else self._theme.colour("undecided"))
            filled = max(filled, 3.0)
            radius = min(3.0, filled / 2)
            painter.drawRoundedRect(QRectF(track.left(), track.top(), filled, track.height()), radius, radius)


class BarView(QListView):
    """The list of bars."""

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
        """Make room for the longest name and the largest share."""
        metrics = QFontMetrics(self._theme.font())
        widths = (metrics.horizontalAdvance(bar.name) for bar in bars[:200])
        self.delegate.name_width = max(widths, default=40) + 2
        self.delegate.largest = max((bar.share for bar in bars), default=1.0)
        self.viewport().update()
