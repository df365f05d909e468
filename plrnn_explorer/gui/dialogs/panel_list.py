"""The panels of a figure: ticked those shown, in the order they are lettered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from plrnn_explorer.export.options import PANEL_WORDS
from plrnn_explorer.translation import tr

_NAME = Qt.ItemDataRole.UserRole
_ROW = 24


class PanelList(QListWidget):
    """Tick panels, drag them (or Alt+Up, Alt+Down) into order.

    Parameters
    ----------
    missing : mapping of panel to why it cannot be drawn

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, missing: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing = dict(missing)
        self.setAccessibleName(tr("Panels of the figure"))
        self.setToolTip(tr("Tick what is drawn; drag, or press Alt with an arrow key, to change the order."))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_ROW * len(PANEL_WORDS) + 6)
        self.set_panels(("phase",))
        self.itemChanged.connect(self._changed)
        self.model().rowsMoved.connect(self._changed)
        self.installEventFilter(self)

    def _changed(self, *_: object) -> None:
        self.changed.emit()

    def panels(self) -> tuple[str, ...]:
        """Panels that are ticked, in order."""
        rows = (self.item(row) for row in range(self.count()))
        return tuple(str(i.data(_NAME)) for i in rows if i.checkState() == Qt.CheckState.Checked)

    def set_panels(self, chosen: Sequence[str]) -> None:
        """Tick panels, and put them first in their order; those that cannot be drawn stay without a tick."""
        was = self.blockSignals(True)
        self.clear()
        for name in [*chosen, *(n for n in PANEL_WORDS if n not in chosen)]:
            item = QListWidgetItem(tr(PANEL_WORDS[name]), self)
            item.setData(_NAME, name)
            why = self._missing.get(name, "")
            flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
            flags |= Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if why else flags | Qt.ItemFlag.ItemIsEnabled)
            on = name in chosen and not why
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setToolTip(why)
        self.blockSignals(was)

    def tick(self, name: str, on: bool = True) -> None:
        """Tick one panel."""
        for row in range(self.count()):
            if self.item(row).data(_NAME) == name:
                self.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow key moves a panel."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(step)
                return True
        return bool(super().eventFilter(watched, event))

    def _move(self, step: int) -> None:
        row = self.currentRow()
        if row >= 0 and 0 <= row + step < self.count():
            self.insertItem(row + step, self.takeItem(row))
            self.setCurrentRow(row + step)
            self.changed.emit()
