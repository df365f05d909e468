"""Tables of numbers: aligned on the decimal point, sortable, copied with every digit."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QAction, QBrush, QGuiApplication, QKeySequence, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from plrnn_explorer.gui.format import plain
from plrnn_explorer.gui.panels.row_changes import row_changes
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW_HEIGHT = 24
#: Roles: what sorting compares, and the text with every digit.
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
FULL_ROLE = Qt.ItemDataRole.UserRole + 2
KEY_ROLE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True)
class Column:
    """A column: its heading, what the heading means, and whether it holds numbers."""

    title: str
    tip: str
    numeric: bool = True


@dataclass(frozen=True)
class Cell:
    """A cell: what it shows, what it copies (if different), what sorts it, a colour role of the theme, and a
    mark before the text.
    """

    text: str
    full: str = ""
    sort: Any = None
    role: str = ""
    tip: str = ""
    mark: QPixmap | None = None


Row = tuple[Cell, ...]


class TableModel(QAbstractTableModel):
    """Rows that are made when first asked for; a longer list only inserts rows."""

    def __init__(self, columns: Sequence[Column], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._theme = theme
        self._keys: list[Hashable] = []
        self._make: Callable[[int], Row] = lambda _row: ()
        self._cache: dict[int, Row] = {}

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the rows are to be set again."""
        if tuple(columns) != self.columns:
            self.beginResetModel()
            self.columns = tuple(columns)
            self._keys, self._cache = [], {}
            self.endResetModel()

    def set_rows(self, keys: Sequence[Hashable], make: Callable[[int], Row]) -> None:
        """Show rows with these keys; `make` gives row number i. Rows whose key stays keep their place."""
        removals, insertions = row_changes(self._keys, keys)
        self._make = make
        self._cache.clear()
        for first, last in removals:
            self.beginRemoveRows(_ROOT, first, last)
            del self._keys[first : last + 1]
            self.endRemoveRows()
        for first, last in insertions:
            self.beginInsertRows(_ROOT, first, last)
            self._keys[first:first] = keys[first : last + 1]
            self._cache.clear()
            self.endInsertRows()
        self._cache.clear()
        if keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(keys) - 1, len(self.columns) - 1))

    def row_of(self, key: Hashable) -> int:
        """Row with a key, -1 if there is none."""
        return self._keys.index(key) if key in self._keys else -1

    def cell(self, row: int, column: int) -> Cell:
        """Cell at a place."""
        if row not in self._cache:
            self._cache[row] = self._make(row)
        return self._cache[row][column]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == KEY_ROLE:
            return self._keys[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column()).value
        cell = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == FULL_ROLE:
            return cell.full or plain(cell.text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.full or plain(cell.text)
        if role == SORT_ROLE:
            return cell.text if cell.sort is None else cell.sort
        if role == Qt.ItemDataRole.DecorationRole:
            return cell.mark
        if role == Qt.ItemDataRole.ForegroundRole and cell.role:
            return QBrush(self._theme.colour(cell.role))
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        numeric = self.columns[column].numeric
        side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(self.columns[section].tip)
        return self._side(section).value if role == Qt.ItemDataRole.TextAlignmentRole else None


class Table(QTableView):
    """A quiet table: whole rows, no grid, Ctrl+C copies the selected rows (or all) as tab-separated text."""

    def __init__(self, model: TableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.sorted_model = QSortFilterProxyModel(self)
        self.sorted_model.setSourceModel(model)
        self.sorted_model.setSortRole(SORT_ROLE)
        self.setModel(self.sorted_model)
        self._source = model
        self._set_looks()
        self.copy_action = QAction(tr("Copy table"), self)
        self.copy_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(self.copy)
        self.addAction(self.copy_action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _set_looks(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView::item { padding: 0 3px; }")
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(28)
        header.setHighlightSections(False)

    def set_widths(self, *widths: int) -> None:
        """Give columns fixed widths in pixels; 0 shares what is left."""
        header = self.horizontalHeader()
        for section, width in enumerate(widths):
            fixed = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(section, fixed)
            if width:
                header.resizeSection(section, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row on view where the room becomes less."""
        super().resizeEvent(event)
        chosen = self.selectionModel().selectedRows() if self.selectionModel() else []
        if len(chosen) == 1:
            self.scrollTo(chosen[0])

    def make_sortable(self) -> None:
        """Sort by a click on a heading; a third click brings the first order back."""
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def row_of(self, key: Hashable) -> int:
        """Row on show with a key, -1 if there is none."""
        row = self._source.row_of(key)
        return self.sorted_model.mapFromSource(self._source.index(row, 0)).row() if row >= 0 else -1

    def text(self) -> str:
        """The selected rows, all without a selection, as tab-separated text with every digit."""
        model = self.sorted_model
        rows = sorted({i.row() for i in self.selectionModel().selectedIndexes()}) or range(model.rowCount())
        shown = [c for c in range(len(self._source.columns)) if not self.isColumnHidden(c)]
        lines = ["\t".join(tr(self._source.columns[c].title) for c in shown)]
        lines += ["\t".join(str(model.index(r, c).data(FULL_ROLE)) for c in shown) for r in rows]
        return "\n".join(lines) + "\n"

    def copy(self) -> None:
        """Copy `text`."""
        QGuiApplication.clipboard().setText(self.text())
