"""A button that unfolds the list of coordinates, to choose which are drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QToolButton, QWidget, QWidgetAction

from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.translation import tr


class CoordinateChooser(QToolButton):
    """Chooses among many coordinates; `chosen` lists their indices.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Coordinates ▾"))
        self.setProperty("arrow", "none")  # its words have one
        self.setToolTip(tr("Choose which coordinates are drawn"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setFixedSize(160, 240)
        self.list.setAccessibleName(tr("Coordinates"))
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self.list)
        menu.addAction(action)
        self.setMenu(menu)

    def set_names(self, names: Sequence[str], chosen: Iterable[int]) -> None:
        """Offer these coordinates, those with the indices `chosen` checked."""
        checked = set(chosen)
        self.list.blockSignals(True)
        self.list.clear()
        for i, name in enumerate(names):
            item = QListWidgetItem(subscripts(name))
            item.setCheckState(Qt.CheckState.Checked if i in checked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)

    @property
    def chosen(self) -> list[int]:
        """Indices of the checked coordinates."""
        items = (self.list.item(i) for i in range(self.list.count()))
        return [i for i, item in enumerate(items) if item.checkState() == Qt.CheckState.Checked]
