"""Item model of the objects panel: groups and their objects, changed row by row as results come in."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from plrnn_explorer.export.look import attractor_colours
from plrnn_explorer.gui.panels.object_descriptions import Description, describe
from plrnn_explorer.gui.panels.object_filter import Arranged, ListOptions, arranged
from plrnn_explorer.gui.panels.object_groups import Entry, Group, groups_of
from plrnn_explorer.gui.panels.row_changes import row_changes
from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.names import Names
from plrnn_explorer.study.study import Appearance, Study
from plrnn_explorer.translation import mark, tr

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DEFAULT = Appearance()

#: Roles beside Qt's: the id, the description, the group and whether the object is visible.
ID_ROLE = Qt.ItemDataRole.UserRole + 1
DESCRIPTION_ROLE = Qt.ItemDataRole.UserRole + 2
GROUP_ROLE = Qt.ItemDataRole.UserRole + 3
VISIBLE_ROLE = Qt.ItemDataRole.UserRole + 4
SWATCH_ROLE = Qt.ItemDataRole.UserRole + 5
#: Whether the object belongs to a selected one.
RELATED_ROLE = Qt.ItemDataRole.UserRole + 6
#: Roles that need an object's description; the others are asked for every row, the hidden ones too.
_DESCRIBED = (
    DESCRIPTION_ROLE,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


#: What glyphs stand for, as a screen reader says it.
_GLYPHS = (
    mark("sink"), mark("saddle"), mark("source"), mark("neutral"), mark("stable"), mark("unstable"),
    mark("orbit"),
    mark("recording"), mark("homoclinic"), mark("heteroclinic"),
)  # fmt: skip


@dataclass
class _Slot:
    """A group on show; `serial` (from 1) is what the indices of its objects carry."""

    serial: int
    group: Group


class ObjectModel(QAbstractItemModel):
    """Groups at the top level, their objects below; one column.

    `show` never resets the model while the studies are of the same network: rows that stay keep their
    indices, so selection, scroll position and expansion survive every partial result.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._study: Study | None = None
        self._names: Names | None = None
        self._slots: list[_Slot] = []
        self._by_serial: dict[int, _Slot] = {}
        self._serial = 0
        self._descriptions: dict[str, Description] = {}
        self._swatches: dict[str, str] = {}
        self._rows: dict[str, tuple[int, int]] | None = None
        #: What is listed and how; `show` again after a change.
        self.options = ListOptions()
        #: Ids of what belongs to the selected objects.
        self.related: frozenset[str] = frozenset()
        self.arranged = Arranged([], 0, 0)

    # Content -------------------------------------------------------------------------------------

    def show(self, study: Study | None) -> None:
        """Show the objects of a study."""
        old, self._study = self._study, study
        other = old is None or study is None or not study.has_network_of(old)
        self._names = Names(study) if study else None
        self._swatches = _basin_swatches(study, self._names) if study and self._names else {}
        self._descriptions.clear()
        self.arranged = arranged(study, self._names, groups_of(study), self.options)
        groups = self.arranged.groups
        if other:
            self.beginResetModel()
            self._slots = [self._slot(group) for group in groups]
            self._by_serial = {slot.serial: slot for slot in self._slots}
            self._rows = None
            self.endResetModel()
        else:
            self._update_groups(groups)

    def _slot(self, group: Group) -> _Slot:
        self._serial += 1
        slot = _Slot(self._serial, group)
        self._by_serial[slot.serial] = slot
        return slot

    def _update_groups(self, groups: list[Group]) -> None:
        new_keys = [group.key for group in groups]
        self._change_rows(
            _ROOT,
            [slot.group.key for slot in self._slots],
            new_keys,
            self._remove_groups,
            lambda at, first, last: self._insert_groups(at, groups[first : last + 1]),
        )
        for row, group in enumerate(groups):
            slot = self._slots[row]
            if slot.group is not group:
                self._update_entries(row, slot, group)
        if groups:
            self.dataChanged.emit(self.index(0, 0), self.index(len(groups) - 1, 0))

    def _remove_groups(self, first: int, last: int) -> None:
        for slot in self._slots[first : last + 1]:
            del self._by_serial[slot.serial]
        del self._slots[first : last + 1]

    def _insert_groups(self, at: int, groups: list[Group]) -> None:
        self._slots[at:at] = [self._slot(group) for group in groups]

    def _update_entries(self, row: int, slot: _Slot, group: Group) -> None:
        entries = slot.group.entries
        old_keys = [entry.key for entry in entries]
        slot.group = replace(group, entries=entries)
        parent = self.index(row, 0)

        def remove(first: int, last: int) -> None:
            del entries[first : last + 1]

        def insert(at: int, first: int, last: int) -> None:
            entries[at:at] = group.entries[first : last + 1]

        self._change_rows(parent, old_keys, [entry.key for entry in group.entries], remove, insert)
        slot.group = group  # ids may have moved on while the keys stayed
        self._rows = None
        if group.entries:
            first, last = self.index(0, 0, parent), self.index(len(group.entries) - 1, 0, parent)
            self.dataChanged.emit(first, last)

    def _change_rows(
        self,
        parent: QModelIndex,
        old: Sequence[Hashable],
        new: Sequence[Hashable],
        remove: Callable[[int, int], None],
        insert: Callable[[int, int, int], None],
    ) -> None:
        self._rows = None
        removals, insertions = row_changes(old, new)
        for first, last in removals:
            self.beginRemoveRows(parent, first, last)
            remove(first, last)
            self.endRemoveRows()
        for first, last in insertions:
            self.beginInsertRows(parent, first, last)
            insert(first, first, last)
            self.endInsertRows()

    # Lookup --------------------------------------------------------------------------------------

    def index_of(self, object_id: str) -> QModelIndex:
        """Index of an object; of its set for "connection:0/3"; invalid if it is not listed."""
        if self._rows is None:
            self._rows = {
                entry.id: (g, r)
                for g, slot in enumerate(self._slots)
                for r, entry in enumerate(slot.group.entries)
            }
        place = self._rows.get(object_id.partition("/")[0])
        return self.index(place[1], 0, self.index(place[0], 0)) if place else QModelIndex()

    def ids_below(self, index: Index) -> list[str]:
        """Ids of an object, or of all objects of a group."""
        if not index.isValid():
            return []
        if index.internalId() == 0:
            return [entry.id for entry in self._slots[index.row()].group.entries]
        return [self._entry(index).id]

    def _entry(self, index: Index) -> Entry:
        return self._by_serial[index.internalId()].group.entries[index.row()]

    def describe(self, object_id: str) -> Description:
        """Description of an object, worked out when first asked for."""
        found = self._descriptions.get(object_id)
        if found is None and self._names is not None:
            found = self._descriptions[object_id] = describe(self._names, object_id)
        return found or Description("", ("",), "", "orbit")

    # Qt's interface ------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._slots[parent.row()].serial if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> Any:
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        slot = self._by_serial.get(index.internalId())
        return self.createIndex(self._slots.index(slot), 0, 0) if slot in self._slots else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._slots)
        return len(self._slots[parent.row()].group.entries) if parent.internalId() == 0 else 0

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        enabled = Qt.ItemFlag.ItemIsEnabled
        if not index.isValid() or index.internalId() == 0:
            return enabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return enabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._group_data(self._slots[index.row()].group, role)
        return self._object_data(self._entry(index).id, role)

    def _group_data(self, group: Group, role: int) -> Any:
        if role == GROUP_ROLE:
            return group
        if role == Qt.ItemDataRole.DisplayRole:
            return group.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group.title} {tr(group.word)}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return group.tip
        if role == VISIBLE_ROLE:
            shown = self._study.appearance if self._study else {}
            return any(shown.get(entry.id, _DEFAULT).visible for entry in group.entries)
        return None

    def _object_data(self, object_id: str, role: int) -> Any:
        if role == ID_ROLE:
            return object_id
        if role == VISIBLE_ROLE:
            return self._appearance(object_id).visible
        if role == RELATED_ROLE:
            return object_id in self.related
        if role == SWATCH_ROLE:
            return self._swatches.get(object_id)
        if role == Qt.ItemDataRole.DecorationRole:
            own = self._appearance(object_id).colour
            return QColor(own) if own else None
        if role not in _DESCRIBED:
            return None
        description = self.describe(object_id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return description.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            hidden = "" if self._appearance(object_id).visible else tr(", hidden")
            return f"{description.name}, {tr(description.glyph)}, {description.info}{hidden}"
        return description if role == DESCRIPTION_ROLE else description.tip

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or index.internalId() == 0:
            return False
        object_id, name = self._entry(index).id, str(value).strip()
        if name != self.describe(object_id).name:
            self._session.set_appearance([object_id], tr("Rename object"), name=name)
        return True

    def _appearance(self, object_id: str) -> Appearance:
        return self._study.appearance.get(object_id, _DEFAULT) if self._study else _DEFAULT


def _basin_swatches(study: Study, names: Names) -> dict[str, str]:
    """Basin colour of each attractor, by its id."""
    if study.basins is None:
        return {}
    colours = attractor_colours(study)
    return {names.attractor_id(i): colour for i, colour in enumerate(colours)}
