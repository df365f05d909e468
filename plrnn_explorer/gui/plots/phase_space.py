"""The phase space: the picture the program is about."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.plots.clock import FrameClock
from plrnn_explorer.gui.plots.controls import PhaseControls
from plrnn_explorer.gui.plots.controls_wiring import wire
from plrnn_explorer.gui.plots.fit import whole_window
from plrnn_explorer.gui.plots.frame import PlotFrame
from plrnn_explorer.gui.plots.grab import OrbitGrab
from plrnn_explorer.gui.plots.hover_hits import Hit, line_at
from plrnn_explorer.gui.plots.keys import fill_menu, next_cycle, press
from plrnn_explorer.gui.plots.layers import Layers
from plrnn_explorer.gui.plots.marks import Targets
from plrnn_explorer.gui.plots.orbit_player import OrbitPlayer, run
from plrnn_explorer.gui.plots.picture import LAYERS, Picture
from plrnn_explorer.gui.plots.plane_box import PlaneBox, PlotArea
from plrnn_explorer.gui.plots.plane_tools import PlaneTools
from plrnn_explorer.gui.plots.pointer import FIRST_STEPS, Pointer
from plrnn_explorer.gui.plots.readout import selected_state, summary
from plrnn_explorer.gui.plots.swarm_view import SwarmView
from plrnn_explorer.gui.plots.view_slot import ViewSlot, state_of
from plrnn_explorer.gui.plots.view_sync import ViewSync
from plrnn_explorer.gui.plots.zoom_history import ZoomHistory
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.related import related
from plrnn_explorer.study.study import Orbit, Study
from plrnn_explorer.translation import tr

#: Seconds between two times that running orbits are taken over into the study.
_KEEP_EVERY = 1.0


class PhaseSpace(QWidget):
    """Basins, manifolds, cycles and running orbits in a plane of state space.

    Signals
    -------
    cursor_moved(str)
        Words about the position under the cursor, for the status bar; "" outside.
    orbits_ran(object)
        While orbits run, ten times a second: points (n, M) up to its head by orbit id.
    data_orbit_wanted()
        An orbit should start from data values that are asked for.
    drawn()
        A picture was drawn: orbits may have moved.
    """

    cursor_moved = Signal(str)
    orbits_ran = Signal(object)
    data_orbit_wanted = Signal()
    drawn = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        parent: QWidget | None = None,
        slot: ViewSlot | None = None,
        player: OrbitPlayer | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self._theme = session, theme
        self.slot = slot or ViewSlot(session)
        self._picture: Picture | None = None
        self.box: PlaneBox = PlaneBox()
        self.area = PlotArea(self.box)
        self.player = player or OrbitPlayer()
        self.layers = Layers(self.box, self.player, session)
        self.orbits, self.cycles = self.layers.orbits, self.layers.cycles
        self.connections, self.crosshair = self.layers.connections, self.layers.crosshair
        self.layers.unseen.done.connect(self.redraw_soon)
        self.layers.sketch.runner.done.connect(self.redraw_soon)
        self.layers.manifolds.rest.timeout.connect(self.redraw_soon)
        self.sync = ViewSync(session, self.box, self, self.slot)
        grab = OrbitGrab(session, self.player)
        self.pointer = Pointer(
            session, theme, self.area, self.box, self.picture, self._targets, grab, self._line_at
        )
        self.zooms: ZoomHistory = ZoomHistory(self.sync)
        self.frame = PlotFrame(self.area, self.box, theme)
        self.controls: PhaseControls = PhaseControls(theme, self)
        self.swarm = SwarmView(session, theme, self.area, self.box, tr("swarm {id}").format(id=id(self)))
        self.planes = PlaneTools(self, theme)
        self._clock = FrameClock(self)
        self._last_told = self._last_kept = 0.0
        self._arrange()
        self._connect()
        self._study_changed(None, session.study)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.planes.strip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setFocusProxy(self)
        self.setFocus()
        self.area.installEventFilter(self)
        self.area.viewport().installEventFilter(self)
        self.setAccessibleName(tr("Phase space"))
        self.area.setAccessibleName(tr("Phase space plot"))

    def _connect(self) -> None:
        controls = self.controls
        self._clock.frame.connect(self._frame)
        self.session.study_changed.connect(self._study_changed)
        self.session.selected_changed.connect(self._selected)
        self.session.state_marked.connect(self.redraw_soon)
        self.session.flushing.connect(self._flush)
        self._theme.changed.connect(self._restyle)
        self._theme.changed.connect(self.redraw_soon)
        self.sync.changed.connect(self.redraw_soon)
        self.box.sigResized.connect(self.redraw_soon)
        self.pointer.cursor_moved.connect(self.cursor_moved)
        self.pointer.hovered.connect(self.show_hovered)
        self.pointer.preview_changed.connect(self.show_preview)
        self.box.menu_wanted.connect(self._show_menu)
        wire(controls, self)

    # What is shown ------------------------------------------------------------------------------

    @property
    def study(self) -> Study | None:
        """The study as this view sees it."""
        return self.slot.seen(self.session.study)

    def picture(self) -> Picture | None:
        """Snapshot of what is to be drawn now; None while nothing is open."""
        whole, view = self.session.study, self.sync.view
        study = self.slot.seen(whole)
        if study is None or view is None:
            return None
        x, y = self.sync.window
        size = (max(1, int(self.box.width())), max(1, int(self.box.height())))
        chosen = self.session.selected
        also = related(whole, chosen) if whole and chosen else frozenset()
        return Picture(
            study,
            view.plane,
            x,
            y,
            size,
            self._theme,
            self.session.selection,
            view.layers,
            chosen,
            also,
            self.session.marked,
            whole,
        )

    def redraw_soon(self, *_: object) -> None:
        """Draw within a frame."""
        self._clock.ask()

    def redraw(self) -> None:
        """Draw what changed, now."""
        self._picture = self.picture()
        self.layers.update(self._picture)
        self.pointer.retell(self._picture)
        self.frame.update(self.study, self._picture, self.controls.legend.isChecked())
        self.controls.show_orbits(len(self.player.tracks), self.player.playing)
        self.swarm.follow(self._picture)

    def _frame(self, seconds: float) -> None:
        if self.player.playing and self.session.study is not None:
            moved = self.player.advance(self.session.study.model, seconds)
            self._tell_orbits()
            if not moved:
                self.keep_orbits()
        self.redraw()
        self.drawn.emit()
        if not self.player.playing:
            self._clock.rest()

    def _tell_orbits(self) -> None:
        now = time.monotonic()
        if now - self._last_told > 0.1 or not self.player.playing:
            self._last_told = now
            tracks = enumerate(self.player.tracks)
            self.orbits_ran.emit({f"orbit:{i}": t.points[: t.now + 1] for i, t in tracks})
        if now - self._last_kept > _KEEP_EVERY:
            self.keep_orbits()

    def keep_orbits(self) -> None:
        """Take the orbits over into the study as far as they ran; that is no step of its own to undo.

        Done whenever they come to rest and once a second while they run; before saving, ask for it.
        """
        self._last_kept = time.monotonic()
        orbits = self.player.ran()
        if orbits is not None and self.session.study is not None:
            self.session.run_on(orbits)

    # News ---------------------------------------------------------------------------------------

    def _flush(self) -> None:
        self.sync.flush()
        self.keep_orbits()

    def _restyle(self) -> None:
        # A slot of this widget, so that it ends with it; the frame is no QObject.
        self.frame.restyle()

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        same = old is not None and new is not None and old.has_network_of(new)
        self.sync.follow(old, new)
        if not same:
            self.zooms.forget()
        if old is None or new is None or not new.has_map_of(old):
            self.pointer.leave()  # what was said of the place under a resting mouse was of the former map
        self.zooms.note()
        self._follow_orbits(old, new, same)
        self._tell_controls(new)
        if old is None or new is None or old.cycles is not new.cycles:
            self.setAccessibleDescription(summary(new))
        self.redraw_soon()

    def _follow_orbits(self, old: Study | None, new: Study | None, same: bool) -> None:
        """Let the player run the orbits of a study that changed; `same`: it is of the same network."""
        orbits = new.orbits if new else ()
        if same and not new.has_map_of(old):  # type: ignore[union-attr, arg-type]
            self.player.rerun(orbits)  # under another input
        elif not same or (old is not None and old.orbits is not orbits):
            self.player.follow(orbits, run_new=same)

    def _tell_controls(self, study: Study | None) -> None:
        picture = self.picture()
        self.controls.axes.show_plane(study.model if study else None, self.sync.plane)
        self.planes.show()
        if picture is not None:
            self.controls.show_layers({layer: picture.shows(layer) for layer in LAYERS})

    def _selected(self, _selected: tuple[str, ...]) -> None:
        self.controls.axes.point = selected_state(self.session.study, self.session.selection)
        self.planes.show()
        self.redraw_soon()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is to those who use it; a frame about every picture is no news."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
            self.area.setProperty("ring", event.reason() in keys)
            self.area.style().unpolish(self.area)
            self.area.style().polish(self.area)

    def show_hovered(self, object_id: str) -> None:
        """Mark the object pointed at, here or elsewhere; "" for none."""
        self.cycles.hover(object_id)
        self.redraw_soon()

    def show_preview(self, points: Floats | None) -> None:
        """Draw the orbit (n, M) that follows the hand, here or in another view; None: none does."""
        self.orbits.preview = points
        self.redraw_soon()

    def _line_at(self, picture: Picture, xy: tuple[float, float]) -> Hit | None:
        return line_at(self.layers, self.player, picture, xy)

    def _targets(self) -> list[Targets]:
        return [self.connections.targets, self.cycles.targets]

    # What can be done ---------------------------------------------------------------------------

    def fit(self) -> None:
        """Show everything found; the first window where nothing is found yet."""
        study, plane = self.study, self.sync.plane
        if study is not None and plane is not None:
            self.sync.set_window(*whole_window(study, plane))

    def show_plane(self, plane: Plane) -> None:
        """Look at another plane: the same window if its axes stay, else one that shows what was found."""
        study, old = self.study, self.sync.plane
        if study is None or old is None:
            return
        same_axes = old.same_as(replace(plane, origin=old.origin)) and plane.names == old.names
        self.sync.set_plane(plane, self.sync.window if same_axes else whole_window(study, plane))
        self._tell_controls(study)

    def slice_state(self) -> Floats | None:
        """A state of the plane shown: the point of a cycle it goes through, else the middle of the window."""
        study, view = self.study, self.sync.view
        if study is None or view is None:
            return None
        return state_of(study, view)

    def toggle_data_space(self) -> None:
        """Look at the first data coordinates, or back at the first ones of the state."""
        self.planes.toggle_data_space()

    def set_equal_scales(self, equal: bool) -> None:
        """Give both axes the same scale, or let the window fill the plot."""
        self.box.setAspectLocked(equal, 1.0 if equal else None)
        self.sync.set_window(*self.sync.window)

    def toggle_play(self) -> None:
        """Run the orbits, or hold them."""
        self.player.toggle()
        self.keep_orbits()
        self.redraw_soon()

    def toggle_swarm(self) -> None:
        """Let thousands of points flow, or put them away."""
        self.controls.swarm.toggle()

    def toggle_legend(self) -> None:
        """Show the legend, or put it away."""
        self.controls.legend.toggle()

    def step(self) -> None:
        """Move every orbit one step on and hold."""
        if self.session.study is not None:
            self.player.step(self.session.study.model)
            self._tell_orbits()
            self.keep_orbits()
            self.redraw_soon()

    def clear_orbits(self) -> None:
        """Remove all orbits."""
        if self.session.study is not None and self.session.study.orbits:
            self.session.remove([f"orbit:{i}" for i in range(len(self.session.study.orbits))])

    def deselect(self) -> None:
        """Select nothing."""
        self.session.select("")

    def select_next_cycle(self, forward: bool = True) -> None:
        """Select the next fixed point or cycle of the list, or the one before."""
        self.session.select(next_cycle(self.session.study, self.session.selection, forward))

    def start_orbit_here(self) -> None:
        """Start an orbit at the cursor, else at the selected point, else in the middle."""
        self.pointer.start_orbit_here()

    def ask_data(self) -> None:
        """Ask for data values to start an orbit from."""
        self.data_orbit_wanted.emit()

    def start_orbit_at(self, state: Floats | None) -> None:
        """Start an orbit at a state (M,), in the plane shown or not."""
        if self.session.study is not None and state is not None:
            self.session.add_orbit(Orbit(run(self.session.study.model, state, FIRST_STEPS)))

    # Qt -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.sync.view is None or not press(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Menu by the keyboard; that of a right click comes from the box, which tells it from a drag."""
        event.accept()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.sync.view is not None:
            middle = self.box.mapSceneToView(self.box.sceneBoundingRect().center())
            self._show_menu(middle, self.area.mapToGlobal(self.area.rect().center()))

    def _show_menu(self, at: QPointF, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self, (at.x(), at.y()))
        menu.popup(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.pointer.leave()
        return False
