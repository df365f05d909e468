"""The command palette: type a few letters of anything there is to do, and press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.palette.entries import Entry
from plrnn_explorer.gui.palette.fuzzy import match
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import tr

_WIDTH, _ROW, _ROWS, _MOST = 600, 30, 12, 80
#: A match in what an entry belongs to ("View") counts this much of one in its own name.
_DETAIL = 0.4
#: What was chosen lately stands a little higher.
_LATELY = 6.0
#: What scores less than this share of the best is not meant.
_WORTH = 0.25
_ENTRY, _PLACES = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def ranked(
    query: str, entries: Sequence[Entry], lately: Sequence[str] = ()
) -> list[tuple[Entry, tuple[int, ...]]]:
    """Entries that answer a query, best first, each with the indices of its matching letters.

    Parameters
    ----------
    query : str
    entries : sequence of Entry
    lately : keys of entries chosen lately, newest first
    """
    bonus = {key: _LATELY - 0.5 * i for i, key in enumerate(lately)}
    found: list[tuple[float, Entry, tuple[int, ...]]] = []
    for entry in entries:
        score = _score(query, entry)
        if score is not None:
            lift = bonus.get(entry.key, 0.0) - (3.0 if entry.reason else 0.0)
            found.append((score[0] + lift, entry, score[1]))
    if not query.strip():  # nothing to go by: what was chosen lately, then the order of the menus
        found = [(bonus.get(entry.key, 0.0), entry, places) for _, entry, places in found]
    found.sort(key=lambda each: -each[0])
    if query.strip() and found:
        found = [each for each in found if each[0] >= _WORTH * found[0][0]]
    return [(entry, places) for _, entry, places in found]


def _score(query: str, entry: Entry) -> tuple[float, tuple[int, ...]] | None:
    own = match(query, entry.text)
    if own is not None:
        return own.score, own.places
    both = match(query, f"{entry.text} {entry.detail}")
    if both is None:
        return None
    return _DETAIL * both.score, tuple(p for p in both.places if p < len(entry.text))


class CommandPalette(QDialog):
    """A line to type in and what answers it; arrow keys choose, Enter does, Esc closes."""

    def __init__(self, parent: QWidget, theme: Theme, entries: Sequence[Entry]) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        theme.wardrobe.dress(self)
        self._over = parent
        self._entries, self._lately = entries, preferences.chosen_lately()
        self.setWindowTitle(tr("Command palette"))
        self.setAccessibleName(tr("Command palette"))
        self.setProperty("kind", "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search commands, objects, examples, files and help"))
        self.field.setAccessibleName(tr("Search commands, objects, examples, files and help"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._choose)
        self.empty = style_label(QLabel(tr("Nothing is called that."), self), "dim")
        self.empty.setContentsMargins(10, 6, 10, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.empty)
        self.field.textChanged.connect(self.search)
        self.search("")

    def open_over(self, window: QWidget) -> None:
        """Show at the top of a window, in its middle."""
        top = window.mapToGlobal(window.rect().topLeft())
        self.move(top.x() + (window.width() - self.width()) // 2, top.y() + 48)
        self.show()
        self.field.setFocus()

    def search(self, query: str) -> None:
        """List what answers a query."""
        self.list.clear()
        found = ranked(query, self._entries, self._lately)[:_MOST]
        for entry, places in found:
            item = QListWidgetItem(entry.text, self.list)
            item.setData(_ENTRY, entry)
            item.setData(_PLACES, places)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(entry))
            item.setToolTip(entry.reason)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.list.setFixedHeight(_ROW * min(max(1, len(found)), _ROWS) + 4)
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        """Use a key typed into the field; False if it is the field's own."""
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS,
        }  # fmt: skip
        count = self.list.count()
        if key in steps and count:
            step = steps[Qt.Key(key)]
            row = self.list.currentRow() + step
            self.list.setCurrentRow(row % count if abs(step) == 1 else min(max(row, 0), count - 1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentItem() is not None:
                self._choose(self.list.currentItem())
            return True
        return False

    def _choose(self, item: QListWidgetItem) -> None:
        entry: Entry = item.data(_ENTRY)
        if entry.reason:
            return  # it says why beside it
        preferences.note_chosen(entry.key)
        self.close()
        # Once the popup is gone: what is chosen may open a window of its own.
        QTimer.singleShot(0, self._over, entry.run)


def _spoken(entry: Entry) -> str:
    """An entry for a screen reader."""
    state = "" if entry.checked is None else tr("on") if entry.checked else tr("off")
    return ", ".join(filter(None, [entry.text, state, entry.detail, entry.shortcut, entry.reason]))


class _Delegate(QStyledItemDelegate):
    """Paints the name with the letters that match, what it belongs to, and its key or why it is greyed."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_WIDTH - 40, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        theme, row = self._theme, option.rect.adjusted(10, 0, -10, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        small = theme.font(label=True)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        right = entry.reason or entry.shortcut
        width = min(metrics.horizontalAdvance(right) + 2, row.width() // 2)
        painter.setPen(theme.colour("faint" if entry.reason else "dim"))
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRect(row.right() - width, row.top(), width + 1, row.height()),
            centred | Qt.AlignmentFlag.AlignRight,
            metrics.elidedText(right, Qt.TextElideMode.ElideRight, width),
        )
        rest = row.adjusted(0, 0, -width - 12, 0)
        used = self._paint_name(painter, entry, index.data(_PLACES), rest)
        painter.setFont(small)
        painter.setPen(theme.colour("faint" if entry.reason else "dim"))
        rest = rest.adjusted(used + 10, 1, 0, 1)
        detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, max(0, rest.width()))
        painter.drawText(rest, centred, detail)
        painter.restore()

    def _paint_name(self, painter: QPainter, entry: Entry, places: Sequence[int], row: QRect) -> int:
        """Draw the name; returns the room it took."""
        font = self._theme.font()
        mark = "✓ " if entry.checked else ""
        metrics = QFontMetrics(font)
        text = metrics.elidedText(mark + entry.text, Qt.TextElideMode.ElideRight, row.width())
        layout = QTextLayout(text, font)
        found = QTextCharFormat()
        found.setFontWeight(QFont.Weight.Bold)
        if not entry.reason:
            found.setForeground(self._theme.colour("accent"))
        ranges = []
        for place in places:
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = place + len(mark), 1, found
            ranges.append(each)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(row.width() + 40)
        layout.endLayout()
        painter.setPen(self._theme.colour("faint" if entry.reason else "text"))
        top = row.top() + (row.height() - line.height()) / 2
        layout.draw(painter, QPointF(row.left(), top))
        return round(line.naturalTextWidth())
