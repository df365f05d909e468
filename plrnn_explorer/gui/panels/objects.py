"""The objects panel: everything found, to show, hide, colour, name and select."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QColorDialog, QLabel, QMenu, QWidget

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.object_bar import ObjectBar
from plrnn_explorer.gui.panels.object_copy import copy_coordinates, copy_objects
from plrnn_explorer.gui.panels.object_filter import ListOptions, is_of_cycles
from plrnn_explorer.gui.panels.object_model import GROUP_ROLE, ID_ROLE, SWATCH_ROLE, VISIBLE_ROLE, ObjectModel
from plrnn_explorer.gui.panels.object_view import ObjectView
from plrnn_explorer.gui.panels.panel import MARGIN, Panel, changed, column_layout
from plrnn_explorer.gui.python_commands import copy_object
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.study.related import related
from plrnn_explorer.study.removal import removable
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: A group of more objects than this stays folded at first; of cycles so many together are unfolded, and all
#: that a filter finds where it is no more than this.
_UNFOLD_UP_TO, _ROWS_OF_CYCLES, _UNFOLD_FOUND = 40, 14, 200


class ObjectsPanel(Panel):
    """Fixed points, cycles, manifolds, homoclinic points and orbits in groups.

    Signals
    -------
    object_activated(str)
        Id of an object that was double-clicked, or selected and Enter pressed.
    recording_asked(str, str)
        "edit", "fit" or "remove", and the id of a recording.
    """

    panel_title = mark("Objects")
    object_activated = Signal(str)
    recording_asked = Signal(str, str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self.model = ObjectModel(session, self)
        self.view = ObjectView(theme)
        self.view.setModel(self.model)
        self.bar = ObjectBar(theme)
        self.count = style_label(QLabel(), "dim")
        self.count.setContentsMargins(MARGIN, 2, MARGIN, 4)
        self.count.hide()
        layout = column_layout(self.body, 0)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.count)
        self._syncing = False
        self._by_hand: set[object] = set()  # groups the user folded or unfolded
        self._folding = False
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
        self.bar.changed.connect(self._arrange)
        self.bar.left.connect(self._to_list)
        view.expanded.connect(self._folded)
        view.collapsed.connect(self._folded)

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
        self._tell_count()
        self.show_body(self.model.arranged.total > 0 or self.model.rowCount() > 0)
        if new is None:
            self.empty.offer(tr("Open a model: its fixed points, cycles and manifolds will be listed here."))
        else:
            self.empty.offer(
                tr(
                    "The fixed points, cycles and manifolds of the model will be listed here, with a"
                    " word on whether the list is complete."
                ),
                tr("Find cycles"),
                ("cycles",),
            )
        self._sync_selection()

    def refresh_selection(self, _object_id: str) -> None:
        self._sync_selection()

    def refresh_theme(self) -> None:
        self.view.viewport().update()

    def _sync_selection(self) -> None:
        """Select the rows of what is selected everywhere; the last one is the current row."""
        study, selected = self.study, self.session.selected
        self.model.related = related(study, selected) if study and selected else frozenset()
        self.view.viewport().update()
        rows = [self.model.index_of(i) for i in selected]
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

    # Groups, filter and order ---------------------------------------------------------------------

    def _arrange(self, options: ListOptions) -> None:
        """List what is asked for, as it is asked for."""
        other = options.grouping != self.model.options.grouping
        self._syncing = True
        self.model.options = options
        self.model.show(self.study)
        self._syncing = False
        if other:
            self._by_hand.clear()
        self._fold()
        self._tell_count()
        self._sync_selection()

    def _tell_count(self) -> None:
        found, active = self.model.arranged, self.model.options.filters
        self.count.setVisible(active)
        if active:
            n, total = fmt.count(found.shown), fmt.count(found.total)
            self.count.setText(tr("{n} of {total} shown").format(n=n, total=total))

    def focus_filter(self) -> None:
        """Put the keyboard into the filter field."""
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        ids = [e.id for group in self.model.arranged.groups for e in group.entries]
        if ids and self.model.options.filters and not set(ids) & set(self.session.selected):
            self.session.select(ids[0])

    def _reset(self) -> None:
        self._by_hand.clear()
        self._fold()

    def _rows_inserted(self, _parent: QModelIndex, _first: int, _last: int) -> None:
        self._fold()

    def _folded(self, index: QModelIndex) -> None:
        group = index.data(GROUP_ROLE)
        if not self._folding and group is not None:
            self._by_hand.add(group.key)

    def _fold(self) -> None:
        """Unfold short groups, and of many groups of cycles the first; what the user chose stays."""
        self._folding = True
        room, few = _ROWS_OF_CYCLES, self.model.options.filters and self.model.arranged.shown <= _UNFOLD_FOUND
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            group, n = index.data(GROUP_ROLE), self.model.rowCount(index)
            short = n <= _UNFOLD_UP_TO
            if is_of_cycles(group):
                short = n <= (_UNFOLD_UP_TO if group.key == ("cycles", 1) else room)
                room = max(0, room - n) if short else 0
            if group.key not in self._by_hand:
                self.view.setExpanded(index, bool(n) and (short or few))
        self._folding = False

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
            one = len(object_ids) == 1
            if visible:
                words = tr("Show object") if one else tr("Show objects")
            else:
                words = tr("Hide object") if one else tr("Hide objects")
            self.session.set_appearance(object_ids, words, visible=visible)

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
        colour = QColorDialog.getColor(QColor(now), self, tr("Colour"))
        if colour.isValid():
            self.session.set_appearance(object_ids, tr("Change colour"), colour=colour.name())

    def reset_appearance(self) -> None:
        """Give the selected objects their usual name and colour again."""
        self.session.set_appearance(self.selected_ids(), tr("Reset name and colour"), name="", colour="")

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

    def grow(self) -> None:
        """Grow the manifolds of the current saddle, as Enter and a double click do."""
        self._activated(self.view.currentIndex())

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

    def copy_python(self) -> None:
        """Copy the script that leads to the first selected object."""
        for object_id in self.selected_ids()[:1]:
            copy_object(self.session, object_id)

    # Menu ----------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self._needs_selection: list[QAction] = []
        self.menu = QMenu(self)
        self._action(tr("Rename"), self.rename, "F2")
        self._action(tr("Colour…"), self.choose_colour)
        self._action(tr("Reset name and colour"), self.reset_appearance)
        self.menu.addSeparator()
        self._action(tr("Show or hide"), self.toggle_selected, "Space")
        self._action(tr("Hide others"), self.hide_others)
        self.menu.addAction(tr("Show all"), self.show_all)
        self.menu.addSeparator()
        copy = self._action(tr("Copy"), self.copy, QKeySequence(QKeySequence.StandardKey.Copy).toString())
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(copy)
        self._action(tr("Copy coordinates"), self.copy_coordinates)
        python = self._action(tr("Copy as Python"), self.copy_python)
        python.setToolTip(tr("Copy the script that leads to this object"))
        self.menu.addSeparator()
        self.grow_action = self._action(tr("Grow manifolds"), self.grow, "Return")
        self.measure_action = self.menu.addAction(tr("Measure exponents"), self.measure)
        self.recording_actions = [
            self.menu.addAction(words, lambda what=what: self._ask_recording(what))
            for words, what in ((tr("Recording…"), "edit"), (tr("Fit a model to it…"), "fit"))
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
        current = self.study.find(self.view.currentIndex().data(ID_ROLE) or "") if self.study else None
        self.grow_action.setVisible(isinstance(current, Cycle) and current.stability == "saddle")
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
