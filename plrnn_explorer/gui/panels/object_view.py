"""The tree of the objects panel: what mouse and keyboard do in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTreeView, QWidget

from plrnn_explorer.gui.panels.object_delegate import ObjectDelegate, places
from plrnn_explorer.gui.panels.object_model import GROUP_ROLE, SWATCH_ROLE
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr


class ObjectView(QTreeView):
    """A flat tree without branch lines: a click on a group folds it, on an eye shows or hides.

    Signals
    -------
    eye_clicked(QModelIndex), swatch_clicked(QModelIndex)
    visibility_asked()
        Space was pressed: show or hide the selected objects.
    deselected()
        Escape was pressed, or the empty space clicked.
    """

    eye_clicked = Signal(QModelIndex)
    swatch_clicked = Signal(QModelIndex)
    visibility_asked = Signal()
    deselected = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ObjectDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Objects"))
        self._pressed = QPersistentModelIndex()

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let the delegate draw the whole row: the style's own background would lie under it."""
        own = QStyleOptionViewItem(option)
        own.rect = self.visualRect(index)
        flag = QStyle.StateFlag
        under_mouse = self.viewport().underMouse() and own.rect.contains(
            self.viewport().mapFromGlobal(self.cursor().pos())
        )
        for state, holds in (
            (flag.State_Selected, self.selectionModel().isSelected(index)),
            (flag.State_Open, self.isExpanded(index)),
            (flag.State_MouseOver, under_mouse),
        ):
            own.state = own.state | state if holds else own.state & ~state
        self.itemDelegate().paint(painter, own, index)

    def _part(self, point: QPoint, index: QModelIndex) -> str:
        row = places(self.visualRect(index))
        if row.eye.contains(point):
            return "eye"
        if row.swatch.adjusted(-3, -6, 3, 6).contains(point) and index.data(SWATCH_ROLE):
            return "swatch"
        return "group" if index.data(GROUP_ROLE) is not None else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = QPersistentModelIndex()
        if left and not index.isValid():
            self.deselected.emit()
        elif left and self._part(event.position().toPoint(), index):
            self._pressed = QPersistentModelIndex(index)  # acts on release, and selects nothing
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not self._pressed.isValid():
            super().mouseReleaseEvent(event)
            return
        if index.isValid() and self._pressed == QPersistentModelIndex(index):
            part = self._part(event.position().toPoint(), index)
            if part == "eye":
                self.eye_clicked.emit(index)
            elif part == "swatch":
                self.swatch_clicked.emit(index)
            elif part == "group":
                self.setExpanded(index, not self.isExpanded(index))
        self._pressed = QPersistentModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.visibility_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.deselected.emit()
        else:
            super().keyPressEvent(event)
