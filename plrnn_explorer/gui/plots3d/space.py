"""The view of space: a study in three directions, to be turned by hand."""

from __future__ import annotations

import time
from dataclasses import fields, replace

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from plrnn_explorer.dynamics.axes import Axis
from plrnn_explorer.dynamics.frame3 import Frame3, frame_of_axes, principal_frame
from plrnn_explorer.dynamics.window import natural_states
from plrnn_explorer.export.space_heights import raised
from plrnn_explorer.gui.plots.cycle_layer import longest_shown
from plrnn_explorer.gui.plots.keys import next_cycle
from plrnn_explorer.gui.plots.phase_space import PhaseSpace
from plrnn_explorer.gui.plots3d.canvas import SpaceCanvas
from plrnn_explorer.gui.plots3d.cloud import cloud
from plrnn_explorer.gui.plots3d.comets import Comet
from plrnn_explorer.gui.plots3d.controls import SliceBar, SpaceControls
from plrnn_explorer.gui.plots3d.cut_note import CutNote
from plrnn_explorer.gui.plots3d.offer import has_space, nothing
from plrnn_explorer.gui.plots3d.pointing import Pointing
from plrnn_explorer.gui.plots3d.renderer import Renderer, Shown, Wish
from plrnn_explorer.gui.plots3d.slice_job import SliceJob
from plrnn_explorer.gui.plots3d.waiting import Waiting
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.space_view import Camera, SpaceView, box_around, over_window, space_axes
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Milliseconds until the hand rests: then the picture is made fine, and the view goes into the study.
_REST_MS, _KEEP_MS = 130, 350
#: Milliseconds in which several news become one picture, seconds between news in quick succession.
_COLLECT_MS, _SUCCESSION = 15, 0.12
#: What a picture may take while it turns, in seconds, and the coarseness it may get for it.
_QUICK, _COARSEST = 0.013, 0.4
#: Layers of a picture while it turns.
_FEW_LAYERS = 6
#: Subpixels and layers of a fine picture, and its pixels up to which there are subpixels.
_SAMPLES, _LAYERS, _MOST_FINE = 2, 16, 4_500_000
#: Numbers by which successive changes become one step of undo.
_CAMERA_STEPS, _SLICE_STEPS, _OPACITY_STEPS = 31, 32, 33
#: Names written at most.
_MOST_NAMES = 40


class SpaceWidget(QWidget):
    """A study in three directions of its state space.

    Parameters
    ----------
    session : Session
    theme : Theme
    phase_space : PhaseSpace
        Its orbits run here as well.

    Signals
    -------
    cursor_moved(str)
        Words about what is under the cursor, for the status bar.
    """

    cursor_moved = Signal(str)

    def __init__(
        self, session: Session, theme: Theme, phase_space: PhaseSpace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self._theme, self._phase_space = session, theme, phase_space
        self.view: SpaceView | None = None  # None: as the model is first seen
        self._ratio = 0.5  # of coarse pictures, follows what they took
        self._frames: list[float] = []
        self.renderer = Renderer(session, self)
        self.slice_job = SliceJob(session, self)
        self.controls = SpaceControls(theme, self)
        self.canvas = SpaceCanvas(theme, self)
        self.pointing = Pointing(session, theme, self.canvas, self.slice_job)
        self.bar = SliceBar(self)
        self.cut = CutNote(session, self.canvas)
        self.hint = Waiting(self)
        self._rest, self._keep = self._timer(_REST_MS, self._draw_fine), self._timer(_KEEP_MS, self.flush)
        self._changed_by_hand = ""
        self._asked_at = 0.0
        self._arrange()
        self._connect()
        self._study_changed(None, session.study)

    def _timer(self, wait: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(then)
        return timer

    def _arrange(self) -> None:
        self._pages = QStackedLayout()
        self._pages.addWidget(self.canvas)
        self._pages.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addLayout(self._pages, 1)
        layout.addWidget(self.bar)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas.setFocusProxy(self)
        self.setAccessibleName(tr("View of space"))
        self.canvas.setAccessibleName(tr("State space in three directions"))
        self.canvas.comets = self._comets

    def _connect(self) -> None:
        session, controls, canvas = self.session, self.controls, self.canvas
        session.study_changed.connect(self._study_changed)
        session.selected_changed.connect(self._selected)
        session.flushing.connect(self.flush)
        self._theme.changed.connect(self.redraw_soon)
        self._phase_space.drawn.connect(self._orbits_moved)
        self.renderer.ready.connect(self._picture_ready)
        self.renderer.progress.connect(self.hint.progress)
        self.renderer.failed.connect(lambda error: session.message.emit("error", error))
        self.slice_job.changed.connect(self._basins_came)
        self.hint.wanted.connect(lambda: session.analyse(("basins",), tr("Map basins")))
        canvas.turned.connect(self._turned)
        self.pointing.cursor_moved.connect(self.cursor_moved)
        controls.home_wanted.connect(self.fit)
        controls.axes_chosen.connect(self.show_axes)
        controls.principal_wanted.connect(self.show_principal_axes)
        controls.layer_toggled.connect(self._layer_toggled)
        controls.perspective_toggled.connect(canvas.toggle_perspective)
        controls.opacity_changed.connect(self._opacity_changed)
        controls.slice_chosen.connect(self._slice_chosen)
        self.bar.moved.connect(self._slice_moved)

    # Pictures -----------------------------------------------------------------------------------

    def redraw_soon(self, *_: object) -> None:
        """Make a fine picture; while news comes in quick succession, quick ones first."""
        now, before = time.monotonic(), self._asked_at
        self._asked_at = now
        if now - before < _SUCCESSION:
            self._draw_quickly()
        elif self.isVisible():
            self._rest.start(_COLLECT_MS)

    def _draw_quickly(self) -> None:
        """Make a quick picture now and a fine one when the hand rests."""
        if self.isVisible():
            self._ask(fine=False)
            self._rest.start(_REST_MS)

    def _draw_fine(self) -> None:
        self._ask(fine=True)

    def _ask(self, fine: bool) -> None:
        study = self.session.study
        size = self._pages.currentWidget().size()  # the canvas is hidden before the first picture
        if study is None or not has_space(study) or min(size.width(), size.height()) < 8:
            return
        self.renderer.ask(self._wish(study, size, fine))

    def _wish(self, study: Study, size: QSize, fine: bool) -> Wish:
        ratio = self.devicePixelRatioF()
        pixels = size.width() * size.height() * ratio**2
        samples = _SAMPLES if fine and pixels * _SAMPLES**2 <= 4 * _MOST_FINE else 1
        return Wish(
            study, self.view, self._theme.look, self.session.selected, self.slice_job.basins(self.view),
            (size.width(), size.height()), ratio if fine else ratio * self._ratio,
            samples, _LAYERS if fine else _FEW_LAYERS, not fine,
        )  # fmt: skip

    def _picture_ready(self, shown: Shown) -> None:
        study = self.session.study
        if study is None or shown.wish.study.model is not study.model:
            return
        if shown.wish.quick:
            self._adapt(shown.seconds)
        if self.view is None:
            self.view = self.canvas.view = shown.view
            self._tell_controls()
            self.slice_job.ask(self.view)
        elif shown.wish.view is None:  # asked for before it was known what is looked at
            self.redraw_soon()
            return
        self.canvas.show_picture(shown)
        self._pages.setCurrentWidget(self.canvas)

    def _adapt(self, seconds: float) -> None:
        """Make quick pictures as fine as they can be in the time there is."""
        wanted = self._ratio * float(np.clip((_QUICK / max(seconds, 1e-3)) ** 0.5, 0.7, 1.15))
        self._ratio = float(np.clip(wanted, _COARSEST, 1.0))

    # News ---------------------------------------------------------------------------------------

    def _study_changed(self, old: Study | None, new: Study | None) -> None:
        if old is not None and new is not None and new.space is self.view and _differ_in_space(old, new):
            self._view_kept(new)  # what was turned by hand went into the study; it is drawn already
            return
        same = old is not None and new is not None and old.has_network_of(new)
        if new is None or not has_space(new):
            self.view = self.canvas.view = None
            self.canvas.show_picture(None)
            self.cut.show_study(None, False)
            self._say(*((tr("Open a model to see its state space."),) if new is None else nothing(new)))
            return
        if not same:
            self.canvas.show_picture(None)
        if not same or old is None or self._is_outdated(old, new):
            self._changed_by_hand = ""
            self._keep.stop()
            self.view = new.space
        if self.view is not None and new.view is not None:
            self.view = over_window(self.view, new.view.plane, new.view.x, new.view.y)
        self.canvas.view = self.view
        if self.canvas.shown is None:  # never an empty place
            self.hint.wait(tr("Preparing the 3-D view…"))
            self._pages.setCurrentWidget(self.hint)
        self._view_kept(new)
        self.redraw_soon()

    def _basins_came(self) -> None:
        """Draw them; the box of settling times becomes as high as these are."""
        if self.view is not None:
            self.view = self.canvas.view = raised(self.view, self.slice_job.basins(self.view))
        self.redraw_soon()

    def _view_kept(self, study: Study) -> None:
        """Tell everything around the picture what is looked at."""
        self._draw_marks(study)
        self._tell_controls()
        self.cut.show_study(study, self.view is None or self.view.shows("surfaces"))
        self.slice_job.ask(self.view)

    def _is_outdated(self, old: Study, new: Study) -> bool:
        """Whether the view is another now: in the study, or as the first cycles suggest it."""
        untouched = new.space is None and not self._changed_by_hand
        return old.space is not new.space or (untouched and old.cycles is None and new.cycles is not None)

    def _draw_marks(self, study: Study) -> None:
        cycles = study.cycles.cycles if study.cycles else ()
        self.canvas.longest = longest_shown([cycle.period for cycle in cycles])
        named: list[str] = []
        if self.view is not None and self.view.shows("labels"):
            named = [f"cycle:{i}" for i in range(min(len(cycles), _MOST_NAMES))]
        names = names_of(study)
        self.canvas.names = {object_id: names.of(object_id) for object_id in named}
        self.canvas.selected = self.session.selected

    def _say(self, sentence: str, button: str = "") -> None:
        self.hint.say(sentence, button)
        self._pages.setCurrentWidget(self.hint)
        self._tell_controls()

    def _tell_controls(self) -> None:
        study, view = self.session.study, self.view
        self.controls.setVisible(study is not None and view is not None)
        if study is None or view is None:
            self.bar.hide()
        else:
            self.controls.show_view(study.model, view, space_axes(study.model, view.frame))
            self.bar.show_view(view, "" if study.known_attractors else tr("Map the basins first (Ctrl+4)"))

    def _selected(self, selected: tuple[str, ...]) -> None:
        self.canvas.selected = selected
        self.redraw_soon()

    def _orbits_moved(self) -> None:
        if self.isVisible() and self._phase_space.player.tracks and self.canvas.shown is not None:
            self.canvas.update()

    def _comets(self) -> list[Comet]:
        study, player = self.session.study, self._phase_space.player
        if study is None or self.view is None or not self.view.shows("orbits"):
            return []
        tail, comets = int(max(24, 1.2 * player.speed)), []
        for i, track in enumerate(player.tracks):
            own = self.session.appearance(f"orbit:{i}")
            if own.visible and track.points.shape[1] == study.model.dimension:
                colour = QColor(own.colour) if own.colour else self._theme.colour("orbit")
                heavy = f"orbit:{i}" in self.session.selected
                comets.append(Comet(track.points[: track.now + 1], colour, heavy, tail))
        return comets

    # What the hand does -------------------------------------------------------------------------

    def _change(self, text: str, merge: int = -1, **fields: object) -> None:
        """Change the view by hand; soon it goes into the study, as a step that can be undone."""
        if self.view is None:
            return
        self.view = self.canvas.view = replace(self.view, **fields)  # type: ignore[arg-type]
        if merge >= 0:
            self._changed_by_hand, self._merge = text, merge
            self._keep.start()
        else:
            self._keep.stop()
            self._changed_by_hand = ""
            self.session.change(text, space=self.view)
        self._draw_quickly()

    def flush(self) -> None:
        """Hand over to the study what was turned a moment ago."""
        text, self._changed_by_hand = self._changed_by_hand, ""
        self._keep.stop()
        if text and self.session.study is not None:
            self.session.change(text, self._merge, space=self.view)

    def _turned(self, camera: Camera) -> None:
        self._change(tr("Turn the view of space"), _CAMERA_STEPS, camera=camera)

    def _layer_toggled(self, layer: str, on: bool) -> None:
        if self.view is not None:
            self._change(tr("Change layers of space"), layers={**self.view.layers, layer: on})

    def _opacity_changed(self, opacity: float) -> None:
        self._change(tr("Change opacity"), _OPACITY_STEPS, opacity=opacity)

    def _slice_chosen(self, axis: int) -> None:
        if self.view is not None:
            at = float(self.view.middle[axis]) if axis >= 0 else 0.0
            self._change(tr("Choose the plane with basins"), slice_axis=axis, slice_at=at)

    def _slice_moved(self, at: float) -> None:
        self._change(tr("Move the plane with basins"), _SLICE_STEPS, slice_at=at)
        self._tell_controls()
        self.slice_job.ask(self.view)

    def fit(self) -> None:
        """Show the whole box."""
        self.canvas.home()

    def show_axes(self, axes: list[Axis]) -> None:
        """Look at three other coordinates."""
        study, view = self.session.study, self.view
        if study is None or view is None:
            return
        try:
            self.show_frame(frame_of_axes(study.model, axes, view.frame.embed(view.middle)))
        except ValueError as error:
            self._tell_controls()
            self.session.message.emit("error", f"{error}.")

    def show_principal_axes(self) -> None:
        """Look along the principal axes of the selected orbit or attractor, else of the first attractor."""
        study = self.session.study
        if study is None:
            return
        try:
            self.show_frame(principal_frame(cloud(study, self.session.selection)))
        except ValueError as error:
            self.session.message.emit("error", f"{error}.")

    def show_frame(self, frame: Frame3) -> None:
        """Look at a space, with a box around what is there."""
        study = self.session.study
        if study is None or self.view is None:
            return
        cycles = study.cycles.cycles if study.cycles else ()
        low, high = box_around(frame, natural_states(study.model, cycles, 0))
        camera = replace(self.view.camera, zoom=1.0, centre=Camera().centre)
        axis = self.view.slice_axis
        at = float((low[axis] + high[axis]) / 2) if axis >= 0 else 0.0
        self._change(
            tr("Choose the axes of space"), frame=frame, low=low, high=high, camera=camera, slice_at=at
        )

    # Qt -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if self.view is None or self.canvas.press(event):
            return
        if event.key() == keys.Key_Escape:
            self.session.select("")
        elif event.key() == keys.Key_Space:
            self._phase_space.toggle_play()
        elif event.key() == keys.Key_N:
            forward = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.session.select(next_cycle(self.session.study, self.session.selection, forward))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.redraw_soon)


def _differ_in_space(old: Study, new: Study) -> bool:
    """Whether two studies differ in nothing but this view (and the account of it)."""
    names = (field.name for field in fields(Study) if field.name not in ("space", "history"))
    return all(getattr(old, name) is getattr(new, name) for name in names)
