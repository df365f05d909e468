"""Above the list of objects: a field to filter it, chips, and how it is grouped and sorted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from plrnn_explorer.gui.panels.object_filter import CHIPS, GROUPINGS, SORTS, ListOptions
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr

#: Milliseconds after the last key before a long list is filtered.
_AFTER_TYPING_MS = 120


class ObjectBar(QWidget):
    """Signals
    -------
    changed(ListOptions)
        Something else is to be shown.
    left()
        The list should have the keyboard: Enter, the down key, or Escape in an empty field.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Filter: name, kind, period 12 …"))
        self.field.setAccessibleName(tr("Filter the objects"))
        self.field.setToolTip(
            tr("Names and kinds, e.g. saddle, unstable, certified, hidden, period 12, period > 4 (Ctrl+F)")
        )
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_TYPING_MS)
        self._soon.timeout.connect(self._tell)
        self.field.textChanged.connect(lambda _text: self._soon.start())
        self.order = QToolButton()
        theme.set_icon(self.order, "layers", "dim")
        self.order.setToolTip(tr("Group and sort the cycles"))
        self.order.setAccessibleName(tr("Group and sort"))
        self.order.setProperty("arrow", "none")
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chips = {name: self._chip(name) for name in CHIPS}
        self._make_menu()
        self._lay_out()

    def _chip(self, name: str) -> QToolButton:
        words, tip = CHIPS[name]
        chip = QToolButton()
        chip.setText(tr(words))
        chip.setToolTip(tr(tip))
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        chip.toggled.connect(lambda _on: self._tell())
        return chip

    def _make_menu(self) -> None:
        menu = QMenu(self)
        self.groupings, self.sorts = QActionGroup(self), QActionGroup(self)
        for title, group, choices in (
            (tr("Group by"), self.groupings, GROUPINGS), (tr("Sort by"), self.sorts, SORTS),
        ):  # fmt: skip
            menu.addSection(title)
            for name, words in choices.items():
                action = QAction(tr(words), group, checkable=True)
                action.setData(name)
                action.setChecked(name == next(iter(choices)))
                menu.addAction(action)
            group.triggered.connect(lambda _action: self._tell())
        self.order.setMenu(menu)

    def _lay_out(self) -> None:
        top, row = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.field, 1)
        top.addWidget(self.order)
        row.setSpacing(3)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 6, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(row)

    def options(self) -> ListOptions:
        """What is to be shown."""
        grouping, sort = self.groupings.checkedAction(), self.sorts.checkedAction()
        chips = frozenset(name for name, chip in self.chips.items() if chip.isChecked())
        return ListOptions(self.field.text(), chips, str(grouping.data()), str(sort.data()))

    def choose(self, grouping: str = "", sort: str = "") -> None:
        """Group or sort by something else."""
        for group, name in ((self.groupings, grouping), (self.sorts, sort)):
            for action in group.actions():
                if action.data() == name:
                    action.trigger()

    def clear(self) -> None:
        """Show everything again."""
        self.field.clear()
        for chip in self.chips.values():
            chip.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        self._soon.stop()
        self.changed.emit(self.options())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                self._tell()
                return True
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tell()
                self.left.emit()
                return True
        return bool(super().eventFilter(watched, event))
