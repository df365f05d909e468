"""What the mouse points at, and what a click or a drag there does."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from plrnn_explorer.gui.plots.grab import OrbitGrab
from plrnn_explorer.gui.plots.hover_card import HoverCard, describe
from plrnn_explorer.gui.plots.hover_hits import Hit, place_text
from plrnn_explorer.gui.plots.marks import Targets
from plrnn_explorer.gui.plots.orbit_player import run
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.plane_box import PlaneBox, PlotArea
from plrnn_explorer.gui.plots.readout import cursor_text, selected_state
from plrnn_explorer.gui.plots.slice_note import off_words
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Orbit

#: Steps an orbit is stored with; while it runs it goes on beyond.
FIRST_STEPS = 200
#: Milliseconds the mouse rests before a place is named.
_DWELL_MS = 450


class Pointer(QObject):
    """Turns the hand's doings into selections and orbits.

    Signals
    -------
    hovered(str)
        Id of the object pointed at, "" for none.
    preview_changed(object)
        The orbit (n, M) under the hand while it is dragged, None when it is let go.
    cursor_moved(str)
        Words about the position, "" outside.
    """

    hovered = Signal(str)
    preview_changed = Signal(object)
    cursor_moved = Signal(str)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        area: PlotArea,
        box: PlaneBox,
        picture: Callable[[], Picture | None],
        targets: Callable[[], list[Targets]],
        grab: OrbitGrab,
        line_at: Callable[[Picture, tuple[float, float]], Hit | None],
    ) -> None:
        super().__init__(area)
        self._session, self._theme, self._area, self._box = session, theme, area, box
        self._picture, self._targets = picture, targets
        self._object = ""
        self._basis, self._told = Memory(), Memory()
        self._grab, self._dragging, self._line_at = grab, False, line_at
        self._dwell = QTimer(self)  # what a place is, is said when the mouse rests there
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(_DWELL_MS)
        self._dwell.timeout.connect(self._say_place)
        self.position: tuple[float, float] | None = None  # of the cursor in the plane, None outside
        self.card = HoverCard(theme, area)
        area.viewport().setCursor(Qt.CursorShape.CrossCursor)
        box.tapped.connect(self._tapped)
        box.dragged.connect(self._dragged)
        area.scene().sigMouseMoved.connect(self._moved)

    def target_at(self, xy: tuple[float, float]) -> tuple[str, int] | None:
        """Object at a position and which of its points; the topmost if there are several."""
        picture = self._picture()
        if picture is None:
            return None
        hits = (group.nearest(xy, picture.pixel) for group in self._targets())
        return next((hit for hit in hits if hit), None)

    def start_orbit(self, xy: tuple[float, float]) -> None:
        """Start an orbit at a position of the plane."""
        points = self._orbit_from(xy)
        if points is not None:
            self._session.add_orbit(Orbit(points))

    def start_orbit_here(self) -> None:
        """Start an orbit at the cursor, else at the selected point, else in the middle."""
        picture = self._picture()
        if picture is None:
            return
        xy = self.position
        state = selected_state(picture.study, picture.selection)
        if xy is None and state is not None:
            x, y = picture.plane.project(state)
            xy = (float(x), float(y))
        self.start_orbit(xy or (sum(picture.x) / 2, sum(picture.y) / 2))

    def leave(self) -> None:
        """The mouse has left the plot."""
        self.position = None
        self._point_at(None)
        self.cursor_moved.emit("")

    def retell(self, picture: Picture | None) -> None:
        """Say again what lies under a mouse that rests, where the study or the plane are others now."""
        named = picture is not None and bool(self._object) and self.card.isVisible() and not self._dragging
        if self._told.changed(picture.study if picture else None) and named and self.position is not None:
            self._point_at(self.target_at(self.position))
        basis = (picture.study.basins, picture.plane) if picture is not None else (None,)
        if self._basis.changed(*basis) and picture is not None and self.position is not None:
            self.cursor_moved.emit(cursor_text(picture, self.position))

    def _orbit_from(self, xy: tuple[float, float]) -> Floats | None:
        picture = self._picture()
        if picture is None:
            return None
        return run(picture.study.model, picture.plane.embed(np.array(xy)), FIRST_STEPS)

    def _tapped(self, at: QPointF, double: bool) -> None:
        xy = (at.x(), at.y())
        hit = self.target_at(xy)
        extend = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        if hit is None:
            if not double and not extend:
                self.start_orbit(xy)
            return
        if not (extend and double):  # the first click of a double one has toggled it
            self._session.select(hit[0], extend)
        if double:
            self._session.grow_manifolds(hit[0])

    def _dragged(self, at: QPointF, finished: bool) -> None:
        """Move the orbit that was taken, else show the one that would start here."""
        picture, xy = self._picture(), (at.x(), at.y())
        if picture is None:
            return
        self._point_at(None)
        if not self._dragging and self._box.pressed_at is not None:
            self._grab.take(picture, (self._box.pressed_at.x(), self._box.pressed_at.y()))
        self._dragging = not finished
        if self._grab.holds:
            self._say(self._grab.move(picture, xy), xy)
        elif finished:
            self.start_orbit(xy)
        else:
            points = self._orbit_from(xy)
            self.preview_changed.emit(points)
            self._say(self._grab.future(points[0]) if points is not None else "", xy)
        if finished:
            self._grab.drop()
            self.preview_changed.emit(None)
            self.card.hide()

    def _say(self, words: str, xy: tuple[float, float]) -> None:
        """Write a few words at the hand."""
        if words:
            self.card.show_at(escape(words), self._area.mapFromScene(self._box.mapViewToScene(QPointF(*xy))))

    def _moved(self, at: QPointF) -> None:
        picture = self._picture()
        if picture is None or not self._box.sceneBoundingRect().contains(at):
            if self.position is not None:
                self.leave()
            return
        place = self._box.mapSceneToView(at)
        self.position = (place.x(), place.y())
        if self._dragging:
            self.cursor_moved.emit(cursor_text(picture, self.position))
            return  # the card says where the orbit in the hand settles
        hit = self.target_at(self.position)
        self._point_at(hit)
        if hit is None:
            self._name_line(picture, self.position)
        self.cursor_moved.emit(cursor_text(picture, self.position))

    def _name_line(self, picture: Picture, xy: tuple[float, float]) -> None:
        """Name the line under the mouse, else the place once the mouse rests."""
        line = self._line_at(picture, xy)
        if line is not None:
            self.card.show_at(line.text, self._area.mapFromScene(self._box.mapViewToScene(QPointF(*xy))))
        else:
            self._dwell.start()

    def _say_place(self) -> None:
        """Say what runs through the place under the mouse and which basin it lies in."""
        picture, xy = self._picture(), self.position
        if picture is None or xy is None or self._dragging or self.card.isVisible():
            return
        text = place_text(picture, xy)
        if text:
            self.card.show_at(text, self._area.mapFromScene(self._box.mapViewToScene(QPointF(*xy))))

    def _point_at(self, hit: tuple[str, int] | None) -> None:
        self._dwell.stop()
        name = hit[0] if hit else ""
        if name != self._object:
            self._object = name
            shape = Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.CrossCursor
            self._area.viewport().setCursor(shape)
            self.hovered.emit(name)
        study = self._session.study
        if hit is None or study is None or self.position is None:
            self.card.hide()
            return
        place = self._area.mapFromScene(self._box.mapViewToScene(QPointF(*self.position)))
        text, dim = describe(study, name, hit[1], self._theme.hex("dim")), self._theme.hex("dim")
        picture = self._picture()
        off = off_words(picture, name, hit[1]) if picture is not None else ""
        self.card.show_at(f"{text}<br><span style='color:{dim}'>{off}</span>" if off else text, place)
