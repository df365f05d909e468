"""The objects panel: everything found, to show, hide, colour, name and select."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QColorDialog, QMenu, QWidget

from plrnn_explorer.gui.panels.object_copy import copy_coordinates, copy_objects
from plrnn_explorer.gui.panels.object_model import GROUP_ROLE, ID_ROLE, SWATCH_ROLE, VISIBLE_ROLE, ObjectModel
from plrnn_explorer.gui.panels.object_view import ObjectView
from plrnn_explorer.gui.panels.panel import Panel, changed, column_layout
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.removal import removable
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: A group of more objects than this stays folded at first.
_UNFOLD_UP_TO = 60


class ObjectsPanel(Panel):
    """Fixed points, cycles, manifolds, homoclinic points and orbits in groups.

    Signals
    -------
    object_activated(str)
        Id of an object that was double-clicked, or selected and Enter pressed.
    recording_asked(str, str)
        "edit" or "remove", and the id of a recording.
    """

    panel_title = "Objects"
    object_activated = Signal(str)
    recording_asked = Signal(str, str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.model = ObjectModel(session, self)
        self.view = ObjectView(theme)
        self.view.setModel(self.model)
        column_layout(self.body, 0).addWidget(self.view)
        self._syncing = False
        self._unfolded: set[object] = set()
        self._make_actions()
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.selectionModel().selectionChanged.connect(self._selection_made)
        view.activated.connect(self._activated)
        view.eye_clicked.connect(self._toggle_eye)
        view.swatch_clicked.connect(lambda index: self._choose_colour([index.data(ID_ROLE)]))
        view.visibility_asked.connect(self.toggle_selected)
        view.deselected.connect(lambda: self.session.select(""))
        view.customContextMenuRequested.connect(self._open_menu)
        self.model.rowsInserted.connect(self._rows_inserted)
        self.model.modelReset.connect(self._reset)

    # Following the session -----------------------------------------------------------------------

    def refresh(self, old: Study | None, new: Study | None) -> None:
        fields = (
            "model", "cycles", "manifolds", "surfaces", "slices", "connections", "orbits", "recordings",
            "appearance",
        )  # fmt: skip
        if changed(old, new, *fields) or _other_attractors(old, new) or _other_plane(old, new):
            self._syncing = True
            self.model.show(new)
            self._syncing = False
        self.show_body(self.model.rowCount() > 0)
        if new is None:
            self.empty.offer("Open a model: its fixed points, cycles and manifolds will be listed here.")
        else:
            self.empty.offer(
                "The fixed points, cycles and manifolds of the model will be listed here, with a word on "
                "whether the list is complete.",
                "Find cycles",
                ("cycles",),
            )
        self._sync_selection()

    def refresh_selection(self, _object_id: str) -> None:
        self._sync_selection()

    def refresh_theme(self) -> None:
        self.view.viewport().update()

    def _sync_selection(self) -> None:
        """Select the rows of what is selected everywhere; the last one is the current row."""
        rows = [self.model.index_of(i) for i in self.session.selected]
        rows = [index for index in rows if index.isValid()]
        chosen = self.view.selectionModel()
        last = rows[-1] if rows else QModelIndex()
        if set(rows) == set(chosen.selectedIndexes()) and (not rows or last == self.view.currentIndex()):
            return
        self._syncing = True
        if rows:
            self.view.setExpanded(last.parent(), True)
            flag = QItemSelectionModel.SelectionFlag
            chosen.setCurrentIndex(last, flag.NoUpdate)
            chosen.select(_selection_of(rows), flag.ClearAndSelect)
            self.view.scrollTo(last)
        else:
            chosen.clear()
        self._syncing = False

    def _selection_made(self) -> None:
        """Tell the session of the selected rows, the current one last.

        (The current row alone also changes when the focus comes.) Points of a set stay selected with it.
        """
        if self._syncing:
            return
        ids, current = self.selected_ids(), self.view.currentIndex().data(ID_ROLE)
        if not ids:
            self.session.select_all(i for i in self.session.selected if not self.model.index_of(i).isValid())
            return
        if current in ids and len(ids) == 1 and self.session.selection.startswith(f"{current}/"):
            return
        kept = [i for i in self.session.selected if i in ids]
        more = [i for i in ids if i not in kept]
        self.session.select_all([i for i in (*kept, *more) if i != current] + [current] * (current in ids))

    def _reset(self) -> None:
        self._unfolded.clear()
        for row in range(self.model.rowCount()):
            self._unfold(self.model.index(row, 0))

    def _rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        indices = [parent] if parent.isValid() else [self.model.index(r, 0) for r in range(first, last + 1)]
        for index in indices:
            self._unfold(index)

    def _unfold(self, index: QModelIndex) -> None:
        """Unfold a group when its first objects come; what the user folds later stays folded."""
        group = index.data(GROUP_ROLE)
        if group.key in self._unfolded or not self.model.rowCount(index):
            return
        self._unfolded.add(group.key)
        self.view.setExpanded(index, self.model.rowCount(index) <= _UNFOLD_UP_TO)

    # What the user does --------------------------------------------------------------------------

    def selected_ids(self) -> list[str]:
        """Ids of the selected rows, from top to bottom."""
        rows = sorted(self.view.selectionModel().selectedIndexes(), key=lambda i: (i.parent().row(), i.row()))
        return [index.data(ID_ROLE) for index in rows]

    def _activated(self, index: QModelIndex) -> None:
        if index.data(ID_ROLE):
            self.object_activated.emit(index.data(ID_ROLE))

    def _toggle_eye(self, index: QModelIndex) -> None:
        self._set_visible(self.model.ids_below(index), not index.data(VISIBLE_ROLE))

    def toggle_selected(self) -> None:
        """Show the selected objects if all are hidden, else hide them."""
        ids = self.selected_ids()
        self._set_visible(ids, not any(self.session.appearance(i).visible for i in ids))

    def _set_visible(self, object_ids: list[str], visible: bool) -> None:
        if object_ids:
            verb, what = "Show" if visible else "Hide", "object" if len(object_ids) == 1 else "objects"
            self.session.set_appearance(object_ids, f"{verb} {what}", visible=visible)

    def hide_others(self) -> None:
        """Hide all objects but the selected ones."""
        if self.study is None:
            return
        keep = set(self.selected_ids())
        others = [i for i in self.study.ids() if i not in keep and self.session.appearance(i).visible]
        self._set_visible(others, False)

    def show_all(self) -> None:
        """Show every object."""
        if self.study is not None:
            hidden = [i for i in self.study.ids() if not self.session.appearance(i).visible]
            self._set_visible(hidden, True)

    def choose_colour(self) -> None:
        """Ask for a colour of the selected objects."""
        self._choose_colour(self.selected_ids())

    def _choose_colour(self, object_ids: list[str]) -> None:
        if not object_ids:
            return
        index = self.model.index_of(object_ids[0])
        now = self.session.appearance(object_ids[0]).colour or index.data(SWATCH_ROLE) or ""
        colour = QColorDialog.getColor(QColor(now), self, "Colour")
        if colour.isValid():
            self.session.set_appearance(object_ids, "Change colour", colour=colour.name())

    def reset_appearance(self) -> None:
        """Give the selected objects their usual name and colour again."""
        self.session.set_appearance(self.selected_ids(), "Reset name and colour", name="", colour="")

    def rename(self) -> None:
        """Edit the name of the current object in place."""
        index = self.view.currentIndex()
        if index.data(ID_ROLE):
            self.view.edit(index)

    def copy(self) -> None:
        """Copy a table of the selected objects."""
        if self.study is not None:
            QGuiApplication.clipboard().setText(copy_objects(self.study, self.selected_ids()))

    def copy_coordinates(self) -> None:
        """Copy the coordinates of the selected objects."""
        if self.study is not None:
            QGuiApplication.clipboard().setText(copy_coordinates(self.study, self.selected_ids()))

    def measure(self) -> None:
        """Measure exponents and regions of the current orbit."""
        for object_id in self.selected_ids()[:1]:
            self.session.measure_orbit(object_id)

    def remove(self) -> None:
        """Remove the selected orbits and recordings."""
        self.session.remove(self.selected_ids())

    def _ask_recording(self, what: str) -> None:
        for object_id in self.selected_ids()[:1]:
            if object_id.startswith("recording:"):
                self.recording_asked.emit(what, object_id)

    # Menu ----------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self._needs_selection: list[QAction] = []
        self.menu = QMenu(self)
        self._action("Rename", self.rename, "F2")
        self._action("Colour…", self.choose_colour)
        self._action("Reset name and colour", self.reset_appearance)
        self.menu.addSeparator()
        self._action("Show or hide", self.toggle_selected, "Space")
        self._action("Hide others", self.hide_others)
        self.menu.addAction("Show all", self.show_all)
        self.menu.addSeparator()
        copy = self._action("Copy", self.copy, QKeySequence(QKeySequence.StandardKey.Copy).toString())
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(copy)
        self._action("Copy coordinates", self.copy_coordinates)
        self.menu.addSeparator()
        self.measure_action = self.menu.addAction("Measure exponents", self.measure)
        self.recording_actions = [
            self.menu.addAction(words, lambda what=what: self._ask_recording(what))
            for words, what in (("Recording…", "edit"),)
        ]
        self.remove_action = self._action(
            tr("Remove"), self.remove, QKeySequence(QKeySequence.StandardKey.Delete).toString()
        )
        self.remove_action.setToolTip(tr("Remove the selected orbits and recordings"))
        self.view.addAction(self.remove_action)

    def _action(self, text: str, slot: object, shortcut: str = "") -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(slot)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutVisibleInContextMenu(True)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._needs_selection.append(action)
        return action

    def _open_menu(self, point: QPoint) -> None:
        for action in self._needs_selection:
            action.setEnabled(bool(self.selected_ids()))
        orbit = self.selected_ids()[:1]
        self.measure_action.setEnabled(bool(orbit) and orbit[0].startswith("orbit:"))
        for action in self.recording_actions:
            action.setVisible(bool(orbit) and orbit[0].startswith("recording:"))
        study = self.study
        self.remove_action.setVisible(study is not None and bool(removable(study, self.selected_ids())))
        self.menu.popup(self.view.viewport().mapToGlobal(point))


def _selection_of(rows: list[QModelIndex]) -> QItemSelection:
    selection = QItemSelection()
    for index in rows:
        selection.select(index, index)
    return selection


def _other_attractors(old: Study | None, new: Study | None) -> bool:
    """Whether the attractors changed: refining a basin map keeps them, and with them the swatches."""
    if not changed(old, new, "basins") or old is None or new is None:
        return False
    return _attractor_keys(old) != _attractor_keys(new)


def _other_plane(old: Study | None, new: Study | None) -> bool:
    """Whether recordings may be drawn that were not, or the other way round."""
    planes = [study.view.plane if study and study.view else None for study in (old, new)]
    return new is not None and bool(new.recordings) and planes[0] is not planes[1]


def _attractor_keys(study: Study) -> list[bytes]:
    return [a.key for a in study.basins.attractors] if study.basins else []
