"""What a click, a double click and the menu do in the view of space, and words about what is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QMenu

from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export.space_scene import PLANE
from plrnn_explorer.gui.format import plural, subscripts
from plrnn_explorer.gui.plots.hover_card import HoverCard, describe
from plrnn_explorer.gui.plots.orbit_player import run
from plrnn_explorer.gui.plots.pointer import FIRST_STEPS
from plrnn_explorer.gui.plots.text import fixed
from plrnn_explorer.gui.plots3d.canvas import SpaceCanvas
from plrnn_explorer.gui.plots3d.picking import Hit
from plrnn_explorer.gui.plots3d.slice_job import SliceJob
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import attractor_name, object_name
from plrnn_explorer.study.study import Orbit, Study
from plrnn_explorer.translation import tr, within


class Pointing(QObject):
    """Turns what was hit in the picture into selections, orbits and words.

    Signals
    -------
    cursor_moved(str)
        Words about the place under the mouse, "" where there is none.
    """

    cursor_moved = Signal(str)

    def __init__(self, session: Session, theme: Theme, canvas: SpaceCanvas, slices: SliceJob) -> None:
        super().__init__(canvas)
        self._session, self._theme, self._canvas, self._slices = session, theme, canvas, slices
        self.card = HoverCard(theme, canvas)
        self._told: tuple[Hit, QPoint] | None = None  # what the card speaks of, and where it stands
        session.study_changed.connect(self.retell)
        canvas.tapped.connect(self._tapped)
        canvas.hovered.connect(self._hovered)
        canvas.menu_wanted.connect(self._show_menu)

    def _tapped(self, hit: Hit | None, double: bool, extend: bool) -> None:
        if hit is None:
            if not double and not extend:
                self._session.select("")
        elif double:
            self._canvas.centre_on(hit)
        elif hit.object_id != PLANE:
            self._session.select(hit.object_id, extend)
        elif not extend:
            self._start_orbit(hit)

    def state_of(self, hit: Hit) -> Floats | None:
        """State (M,) at the place that was hit, where it is known."""
        view = self._canvas.view
        return (
            None
            if view is None or hit.units is None
            else view.frame.embed(view.middle + hit.units * view.half)
        )

    def _start_orbit(self, hit: Hit) -> None:
        study, state = self._session.study, self.state_of(hit)
        if study is not None and state is not None:
            self._session.add_orbit(Orbit(run(study.model, state, FIRST_STEPS)))

    def _hovered(self, hit: Hit | None, at: QPointF) -> None:
        study = self._session.study
        name = hit.object_id if hit is not None and hit.object_id != PLANE else ""
        if name != self._canvas.hovered_id:
            self._canvas.hovered_id = name
            shape = Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.OpenHandCursor
            self._canvas.setCursor(shape)
            self._canvas.update()
        self.cursor_moved.emit(self._place(hit))
        if hit is None or study is None or not name:
            self.card.hide()
            return
        self._told = (hit, at.toPoint())
        self.card.show_at(self._words(study, name, hit), at.toPoint())

    def retell(self) -> None:
        """Say again what lies under a mouse that rests: the study is another now."""
        study = self._session.study
        if not self.card.isVisible() or self._told is None or study is None:
            return
        hit, place = self._told
        if study.find(hit.object_id) is None:
            self.card.hide()
        else:
            self.card.show_at(self._words(study, hit.object_id, hit), place)

    def _words(self, study: Study, name: str, hit: Hit) -> str:
        return describe(study, name, hit.part, self._theme.hex("dim"), "space")

    def _place(self, hit: Hit | None) -> str:
        """Position of what is pointed at; on the plane also where an orbit from there ends."""
        view, study = self._canvas.view, self._session.study
        if hit is None or hit.units is None or view is None or study is None:
            return ""
        position = view.middle + hit.units * view.half
        named = zip(view.frame.names, position)
        shown = [*named][:2] if view.frame.is_height else named
        where = ", ".join(f"{subscripts(name)} = {fixed(float(value), 3)}" for name, value in shown)
        if hit.object_id != PLANE:
            return where
        basins = self._slices.basins(view)
        if basins is None:
            return where
        first, second = (i for i in range(3) if i != view.slice_axis)
        column = int((position[first] - basins.x[0]) / (basins.x[1] - basins.x[0]) * basins.x[2])
        row = int((position[second] - basins.y[0]) / (basins.y[1] - basins.y[0]) * basins.y[2])
        if not (0 <= column < basins.x[2] and 0 <= row < basins.y[2]):
            return where
        proof = (
            "" if basins.certified[row, column] or basins.labels[row, column] < -2 else tr(" (not proved)")
        )
        label, steps = int(basins.labels[row, column]), int(basins.steps[row, column])
        decided = label >= 0 or label == ESCAPED
        proof = tr(" (not proved)") if decided and not basins.certified[row, column] else ""
        return f"{where} → {self._outcome(label, steps)}{proof}"

    def _outcome(self, label: int, steps: int) -> str:
        study = self._session.study
        if label == ESCAPED:
            return tr("escapes in {steps}").format(steps=plural(steps, "step"))
        if study is None or label == UNDECIDED or not 0 <= label < len(study.known_attractors):
            return tr("undecided")
        name = attractor_name(study, label)
        return tr("{attractor} in {steps}").format(attractor=within(name), steps=plural(steps, "step"))

    # The menu -----------------------------------------------------------------------------------

    def _show_menu(self, hit: Hit | None, place: QPoint) -> None:
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, hit)
        menu.popup(place)

    def fill_menu(self, menu: QMenu, hit: Hit | None) -> None:
        """Put in what can be done with what was hit, and the directions to look from."""
        if hit is not None:
            self._add_object(menu, hit)
            menu.addSeparator()
        canvas = self._canvas
        deeds: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (tr("Show the &whole box"), "Home", canvas.home),
            (tr("From the &front"), "1", lambda: canvas.look_from(*canvas.FRONT)),
            (tr("From the &right"), "3", lambda: canvas.look_from(*canvas.RIGHT)),
            (tr("From &above"), "7", lambda: canvas.look_from(*canvas.ABOVE)),
            (tr("&Perspective or parallel rays"), "5", canvas.toggle_perspective),
        )
        for words, key, deed in deeds:
            menu.addAction(f"{words}\t{key}", deed)

    def _add_object(self, menu: QMenu, hit: Hit) -> None:
        session, study = self._session, self._session.study
        if study is None:
            return
        if hit.object_id == PLANE:
            menu.addAction(tr("&Start an orbit here"), lambda: self._start_orbit(hit))
        else:
            name = object_name(study, hit.object_id).replace("&", "&&")
            words = tr("Select {name}").format(name=within(name))
            menu.addAction(words, lambda: session.select(hit.object_id))
            found = study.find(hit.object_id)
            if isinstance(found, Cycle) and found.stability == "saddle":
                menu.addAction(tr("&Grow its manifolds"), lambda: session.grow_manifolds(hit.object_id))
        if hit.units is not None:
            menu.addAction(tr("Bring it to the &middle"), lambda: self._canvas.centre_on(hit))
