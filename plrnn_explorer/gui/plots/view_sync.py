"""Keeps the window on screen and the view of the study the same, without going round in circles."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.plots.fit import sticks_out
from plrnn_explorer.gui.plots.picture import default_layers
from plrnn_explorer.gui.plots.plane_box import PlaneBox
from plrnn_explorer.gui.plots.view_slot import ViewSlot
from plrnn_explorer.gui.session import Session
from plrnn_explorer.study.analyse import Stage
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.study.views import is_preview
from plrnn_explorer.translation import tr

#: Undo steps of drags of the slice merge under numbers from here on.
_DRAGS = 50_000
#: Milliseconds until a moved window is written to the study, and until the hand is taken to rest.
_WRITE_MS, _REST_MS = 120, 300
#: Milliseconds a slice must lie still until coarse basins are asked for.
_PREVIEW_MS = 60
#: Numbers of gestures, of whichever view: what belongs to one is one step to undo.
_gestures = count(1)


class ViewSync(QObject):
    """The plane and window shown: those of the study's first view, or of the one a slot names.

    Signals
    -------
    changed()
        The plane, the window or the layers changed, by whomever.
    """

    changed = Signal()

    def __init__(
        self, session: Session, box: PlaneBox, parent: QObject, slot: ViewSlot | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._box = session, box
        self.slot = slot or ViewSlot(session)
        self.view: View | None = None
        self._gesture = next(_gestures)  # moves of the window are one step to undo until the hand rests
        self._moved = False  # by hand, since the view was last written or shown
        self._going_along = False
        self._along: list[ViewSync] = []  # others whose window moved with this one since it was last written
        # The views basins were last asked for, and manifolds; whether points of the latter had been found.
        self._asked: View | None = None
        self._grown: View | None = None
        self._connected = False
        self._write, self._rest, self._preview = QTimer(self), QTimer(self), QTimer(self)
        for timer, wait, then in (
            (self._write, _WRITE_MS, self.flush),
            (self._rest, _REST_MS, self._rested),
            (self._preview, _PREVIEW_MS, self._preview_wanted),
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(then)
        box.sigRangeChangedManually.connect(self._moved_by_hand)
        box.sigRangeChanged.connect(self.changed)
        if self.slot.index == 0:
            session.on_screen = lambda: self.view

    @property
    def plane(self) -> Plane | None:
        """The plane shown."""
        return self.view.plane if self.view else None

    @property
    def window(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Ranges of x and y shown."""
        x, y = self._box.viewRange()
        return (float(x[0]), float(x[1])), (float(y[0]), float(y[1]))

    # From the study to the screen ---------------------------------------------------------------

    def follow(self, old: Study | None, new: Study | None) -> None:
        """Show the view of a study that changed; ask for what the window shows and lacks."""
        same_model = old is not None and new is not None and old.has_network_of(new)
        news = (
            old is not None
            and new is not None
            and any(
                getattr(new, part) is not getattr(old, part) for part in ("basins", "manifolds", "surfaces")
            )
        )
        anew = self.slot.begins_anew(old, new)
        old, new = self.slot.seen(old), self.slot.seen(new)
        if new is None or not same_model:
            self._write.stop()
            self._rest.stop()
            self._asked = self._grown = None
            self._connected = False
            self._show(self.slot.first_view(new) if new else None)
        elif anew or (new.view is not old.view and new.view is not self.view) or _is_renamed(old, new):  # type: ignore[union-attr]
            self._write.stop()
            self._show(self.slot.first_view(new))
            self._rest.start()
        elif news or new.basins is not old.basins:  # type: ignore[union-attr]
            self._rest.start()

    def _show(self, view: View | None) -> None:
        self.view, self._moved = view, False
        if view is not None:
            self._box.set_units(*view.plane.units.tolist())
            self._box.setRange(xRange=view.x, yRange=view.y, padding=0)
        self.changed.emit()

    # From the hand to the study -----------------------------------------------------------------

    def _moved_by_hand(self, *_: object) -> None:
        if self.view is not None:
            self._moved = True
            self._write.start()
            self._rest.start()

    def flush(self) -> None:
        """Write the window to the study now."""
        self._write.stop()
        if not self._moved or self.view is None or self._session.study is None:
            return
        self._moved = False
        x, y = self.window
        if (x, y) != (self.view.x, self.view.y) or self.slot.view is None:
            self._set(replace(self.view, x=x, y=y), tr("Change view"), merge=self._gesture)

    @property
    def gesture(self) -> int:
        """Number of the gesture of the hand; the moves of one are one step to undo."""
        return self._gesture

    def end_gesture(self) -> None:
        """What was moved so far is a step of its own."""
        self.flush()
        self._gesture = next(_gestures)

    def go_along(self, leader: ViewSync, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show a window because another view moved; both are written as one step, by that one."""
        if self._going_along or leader._going_along or self.view is None:
            return
        self._going_along = True
        try:
            self._box.setRange(xRange=x, yRange=y, padding=0)
        finally:
            self._going_along = False
        if self not in leader._along:
            leader._along.append(self)

    def _take_along(self) -> dict[str, Any]:
        """Fields of the study that change with the windows of views that moved with this one."""
        fields: dict[str, Any] = {}
        for other in self._along:
            if other.view is not None:
                x, y = other.window
                other.view = replace(other.view, x=x, y=y)
                fields |= other.slot.fields(other.view)
                other.look_again()
        self._along = []
        return fields

    def set_window(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show a window, as by hand."""
        self._moved = self.view is not None
        self._box.setRange(xRange=x, yRange=y, padding=0)
        self._moved_by_hand()

    def set_plane(self, plane: Plane, window: tuple[tuple[float, float], tuple[float, float]]) -> None:
        """Look at another plane, through a window in it."""
        if self.view is not None:
            self._moved = False
            self.view = view = replace(self.view, plane=plane, x=window[0], y=window[1])
            self._box.set_units(*plane.units.tolist())
            self._box.setRange(xRange=view.x, yRange=view.y, padding=0)
            self._set(view, tr("Change axes"))

    def move_plane(self, plane: Plane, drag: int) -> None:
        """Move the plane along itself; the window stays. Moves with the same number are one step to undo."""
        if self.view is not None:
            self.view = replace(self.view, plane=plane)
            self._set(self.view, tr("Move slice"), merge=_DRAGS + drag)
            self._preview.start()

    def set_layer(self, layer: str, shown: bool) -> None:
        """Switch a layer on or off."""
        if self.view is not None:
            self.flush()
            layers = {**self.view.layers, layer: shown}
            self._set(replace(self.view, layers=layers), tr("Show layers") if shown else tr("Hide layers"))

    def _set(self, view: View, text: str, merge: int = -1) -> None:
        self.view = view
        self.slot.write(view, text, merge, self._take_along())
        self.changed.emit()
        self._rest.start()

    # What the new window lacks ---------------------------------------------------------------------

    def _preview_wanted(self) -> None:
        """Ask for coarse basins of a plane that is being moved, where these are cheap."""
        study, view = self._session.study, self.view
        if study is None or view is None or not self.slot.is_looked_at() or not self.slot.wants_basins:
            return
        if view.layers.get("basins", default_layers(study.model)["basins"]):
            self.slot.preview_basins()

    def look_again(self) -> None:
        """Ask for what the window lacks, as when the hand comes to rest: the view is on screen again."""
        self._rest.start()

    def _rested(self) -> None:
        """Ask for what the window shows and was not computed, once the hand rests; each once per view.

        Basins first: they take seconds. Manifolds follow when those are done, for a job starts from the study
        as it is then.
        """
        self.flush()
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._gesture = next(_gestures)
        study, view = self.slot.seen(self._session.study), self.view
        if study is None or view is None or not self.slot.is_looked_at():
            return
        shown = view.layers.get("basins", default_layers(study.model)["basins"])
        if shown and self.slot.wants_basins:
            if study.basins is None or is_preview(study.basins) or not covers(study.basins, view):
                if view is not self._asked:
                    self._asked = view
                    self.slot.ask_basins(view)
                return
            if study.basins.block > 1:
                return
        if view is not self._grown and sticks_out(study, view):
            self._grown = view
            # Points found on the old manifolds are dropped with them and must be found again.
            self._connected |= study.connections is not None
            stages: tuple[Stage, ...] = ("manifolds", "connections") if self._connected else ("manifolds",)
            self._session.analyse(stages, title=tr("Manifolds of the window"), by_hand=False)


def _is_renamed(old: Study | None, new: Study) -> bool:
    """Whether the axes of the view that is guessed may have new names; another input leaves the window."""
    if old is None or new.view is not None or new.model is old.model:
        return False
    return new.has_map_of(old)


def covers(basins: BasinMap, view: View) -> bool:
    """Whether a basin map was made for the window of a view."""
    mine = np.array([*basins.x[:2], *basins.y[:2]])
    wanted = np.array([*view.x, *view.y])
    size = np.array([view.x[1] - view.x[0]] * 2 + [view.y[1] - view.y[0]] * 2)
    return bool(np.all(np.abs(mine - wanted) <= 1e-6 * size)) and same_plane(basins.plane, view.plane)


def same_plane(a: Plane, b: Plane) -> bool:
    """Whether two planes have the same points and axes."""
    return a.same_as(b)
