"""The swarm on screen: an opaque sheet over the plot that shows the plot's picture and the points on it.

The picture below is painted once and kept until the plot changes: painting the whole plot for every frame
would take longer than everything else together. Steps of the map are computed on another thread while the
points are on their way: however large the network, the picture moves at the same pace.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from plrnn_explorer.dynamics.swarm import Ends, Swarm, label_steps, starts_in
from plrnn_explorer.export.look import basin_colour
from plrnn_explorer.gui.plots.picture import Picture
from plrnn_explorer.gui.plots.plane_box import PlaneBox, PlotArea
from plrnn_explorer.gui.plots.swarm_button import DEFAULT, SwarmButton
from plrnn_explorer.gui.plots.swarm_sheet import SwarmSheet
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.jobs import JobState, Worker
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.futures import attractors_of
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.study import Appearance, Study
from plrnn_explorer.translation import tr

#: Seconds of a frame; how late frames may be to be made up for.
_FRAME, _LATE = 0.016, 0.05
#: Milliseconds until the colours are computed anew.
_REST_MS = 500
#: While the plot below changes all the time, it is painted anew for this share of the time.
_SHARE_BELOW = 0.25
#: Steps a second by speed of the orbits, and the bounds of it.
_SLOWER, _SLOWEST, _FASTEST = 5.0, 1.0, 60.0
#: Share of a step's time in which points move; then they rest until the next.
_MOVING = 0.7
#: Pixels of a point.
_SIZE = 2


class SwarmView(QWidget):
    """Runs a `Swarm` over a plot while it is on view.

    Parameters
    ----------
    session : Session
    theme : Theme
    area, box : the plot
    kind : str
        What its computation is called among the jobs, different for every plot.

    Signals
    -------
    ended()
        It was put away, or there is no plane any more.
    """

    ended = Signal()

    def __init__(self, session: Session, theme: Theme, area: PlotArea, box: PlaneBox, kind: str) -> None:
        super().__init__(area.viewport())
        self._session, self._theme, self._area, self._box, self._kind = session, theme, area, box, kind
        self._picture: Picture | None = None
        self._swarm: Swarm | None = None
        self._sheet = SwarmSheet()
        self._below = (False, 0.0)  # whether the sheet has the plot as it is; until when it need not
        self._stepper: Worker | None = None
        self._step = 0  # job that computes the next step
        self._places = np.zeros((2, 2, 0))  # before and after the step, in pixels of the sheet
        self._colours = np.zeros(0, dtype=np.uint32)
        self._wanted: tuple[object, ...] = ()
        self._job = 0
        self.count, self.speed = DEFAULT, 60.0
        self._last = self._share = self._due = 0.0
        self.frames = 0  # so far
        self._timer, self._rest = QTimer(self), QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._frame)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Swarm of points"))
        area.scene().changed.connect(self._plot_changed)
        session.job_changed.connect(self._job_changed)
        self.hide()

    # What is shown ------------------------------------------------------------------------------

    def use(self, button: SwarmButton, picture: Callable[[], Picture | None]) -> None:
        """Let a button switch the swarm; `picture` gives what the plot shows."""

        def switch(on: bool) -> None:
            shown = picture() if on else None
            if shown is not None:
                self.start(shown)
            else:
                self.stop()

        button.toggled.connect(switch)
        button.count_changed.connect(self.set_count)
        self.ended.connect(lambda: button.setChecked(False))

    @property
    def running(self) -> bool:
        """Whether the swarm is on view."""
        return self._swarm is not None

    def start(self, picture: Picture) -> None:
        """Show a swarm of points that start in the window on view."""
        self._picture = picture
        self._new_swarm(picture)
        self._fit()
        self.show()
        self._last = self._due = time.perf_counter()
        self._timer.start(0)

    def stop(self) -> None:
        """Put the swarm away."""
        self._timer.stop()
        self._rest.stop()
        self._swarm, self._below, self._wanted = None, (False, 0.0), ()
        self._cancel()
        self.hide()
        self.ended.emit()

    def _cancel(self) -> None:
        if self._job:
            self._session.worker.cancel(self._job)
            self._job = 0

    def set_count(self, count: int) -> None:
        """Show so many points."""
        self.count = count
        if self.running and self._picture is not None:
            self._new_swarm(self._picture)

    def follow(self, picture: Picture | None) -> None:
        """Take over what the plot shows now."""
        swarm, before = self._swarm, self._picture
        if swarm is None:
            return
        if picture is None or before is None or picture.plane.origin.shape != before.plane.origin.shape:
            self.stop()
            return
        self._picture = picture
        self._fit()
        if picture.study.model is not before.study.model:
            swarm.change_model(picture.study.model)
        if _ends(picture) != _ends(before):
            self._cancel()  # what it would say is of another map, or of other attractors
            swarm.forget()
        if picture.plane is not before.plane or picture.window != before.window:
            self._project()
            self._sheet.clear()
        if _basis(picture) != self._wanted:
            self._wanted = _basis(picture)
            self._rest.start()
        if _looks(picture) is not _looks(before) or picture.theme.is_dark != before.theme.is_dark:
            self._paint_points()

    def _new_swarm(self, picture: Picture) -> None:
        known = self._swarm
        starts = starts_in(picture.plane, picture.x, picture.y)
        self._swarm = Swarm(picture.study.model, starts, self.count)
        if known is not None and np.array_equal(known.starts, starts):
            self._swarm.know(known.ends)
        else:
            self._wanted = _basis(picture)
            self._ask()
        self._share = 0.0
        self._project()

    def _fit(self) -> None:
        """Lie over the inside of the plot."""
        inside = self._area.mapFromScene(self._box.sceneBoundingRect()).boundingRect()
        if inside != self.geometry():
            self.setGeometry(inside)
            self._below = (False, 0.0)
        ratio = self.devicePixelRatioF()
        shape = max(1, round(inside.height() * ratio)), max(1, round(inside.width() * ratio))
        if shape != self._sheet.shape:
            self._sheet.fit(shape)
            self._below = (False, 0.0)
            self._project()

    def _plot_changed(self, *_: object) -> None:
        self._below = (False, self._below[1])

    # Colours ------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Compute in the background where the starts end."""
        picture, swarm = self._picture, self._swarm
        if picture is None or swarm is None:
            return
        study, old = picture.study, swarm.starts
        fresh = starts_in(picture.plane, picture.x, picture.y)
        if not np.array_equal(fresh, old):  # another window: points start there from now on
            swarm.start_from(fresh)
        find = partial(attractors_of, study)
        make = partial(label_steps, study.model, find, fresh)
        self._job = self._session.worker.start(self._kind, tr("Colour the swarm"), make)

    def _job_changed(self, state: JobState) -> None:
        swarm = self._swarm
        if swarm is None or state.job != self._job or not isinstance(state.result, Ends):
            return
        if state.result.labels is not swarm.ends.labels:
            swarm.know(state.result)
            self._paint_points()

    def _paint_points(self) -> None:
        """Colour of every point: that of the basin it goes to, grey while that is not known."""
        swarm, picture = self._swarm, self._picture
        if swarm is None or picture is None:
            return
        table = [*_colours(picture.study, len(swarm.ends.attractors)), self._theme.hex("dim")]
        inks = np.array([int(colour.lstrip("#"), 16) | 0xFF000000 for colour in table], dtype=np.uint32)
        labels = swarm.labels
        self._colours = inks[np.where(labels >= 0, labels, len(inks) - 1)]

    # Frames -------------------------------------------------------------------------------------

    @property
    def steps_per_second(self) -> float:
        """Steps of the map in a second."""
        return float(np.clip(self.speed / _SLOWER, _SLOWEST, _FASTEST))

    def _frame(self) -> None:
        """Move on by the time that passed."""
        swarm, begun = self._swarm, time.perf_counter()
        if swarm is None or self._picture is None:
            return
        self._share += min(0.1, begun - self._last) * self.steps_per_second
        self._last = begun
        self._compute(swarm)
        if self._share >= 1.0 and swarm.ready:
            self._share %= 1.0
            reach = max(self._picture.x[1] - self._picture.x[0], self._picture.y[1] - self._picture.y[0])
            swarm.advance(reach)
            self._project()
            self._compute(swarm)
        self._share = min(1.0, self._share)  # a large network takes longer: points wait where they are
        self._refresh_below(begun)
        self._draw()
        self.update()
        self.frames += 1
        # A late frame is made up for by the next ones, up to a point: the pace stays.
        self._due = max(self._due + _FRAME, time.perf_counter() - _LATE)
        self._timer.start(max(1, round(1e3 * (self._due - time.perf_counter()))))

    def _compute(self, swarm: Swarm) -> None:
        """Have the next step computed, and take it over when it is."""
        if self._session.worker.closed:
            return
        if self._stepper is None:
            self._stepper = self._session.helper()
        for state in self._stepper.poll():
            if state.job == self._step and state.finished:
                self._step = 0
                if state.status == "done":
                    swarm.take(state.result)
        if not self._step and not swarm.ready:
            self._step = self._stepper.start("step", "Step", swarm.step_steps)

    def _draw(self) -> None:
        share = min(1.0, self._share / _MOVING)
        eased = share * share * (3.0 - 2.0 * share)
        size = max(1, round(_SIZE * self.devicePixelRatioF()))
        self._sheet.draw(self._places[0], self._places[1], eased, self._colours, size)

    def _project(self) -> None:
        """Bring the states before and after the step to pixels, and colour what is known now."""
        swarm, picture = self._swarm, self._picture
        if swarm is None or picture is None:
            return
        plane = picture.plane
        with np.errstate(all="ignore"):
            self._places = np.stack([self._pixel(plane.project(z.T)) for z in (swarm.now, swarm.after)])
        self._paint_points()

    def _pixel(self, xy: Floats) -> Floats:
        picture, (rows, columns) = self._picture, self._sheet.shape
        assert picture is not None
        x = (xy[:, 0] - picture.x[0]) / (picture.x[1] - picture.x[0]) * columns
        y = (picture.y[1] - xy[:, 1]) / (picture.y[1] - picture.y[0]) * rows
        return np.array([x, y])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._sheet.paint(painter, self.devicePixelRatioF())
        painter.end()

    def _refresh_below(self, now: float) -> None:
        """Paint the plot below anew if it changed; not at every frame, while it changes all the time."""
        fresh, until = self._below
        if fresh or now < until:
            return
        self._below = (True, 0.0)
        self._sheet.below = self._plot_below()
        took = time.perf_counter() - now
        self._below = (self._below[0], now + took / _SHARE_BELOW)

    def _plot_below(self) -> QPixmap:
        """The plot without the swarm."""
        ratio, place, (rows, columns) = self.devicePixelRatioF(), self.geometry(), self._sheet.shape
        picture = QPixmap(columns, rows)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.colour("background"))
        painter = QPainter(picture)
        painter.setRenderHints(self._area.renderHints())
        self._area.render(painter, QRectF(QPoint(0, 0), self.size()), QRect(place))
        painter.end()
        return picture


def _basis(picture: Picture) -> tuple[object, ...]:
    """What the ends of the starts depend on."""
    return *_ends(picture), picture.window[:2], id(picture.plane)


def _ends(picture: Picture) -> tuple[object, ...]:
    """What it depends on where a state ends, and what the label of that is."""
    study = picture.study
    known = tuple(attractor.key for attractor in study.known_attractors)
    return id(study.model), known or id(study.cycles)


def _looks(picture: Picture) -> object:
    return picture.study.appearance


def _colours(study: Study, count: int) -> list[str]:
    """Colours of the basins, the user's own where there is one."""
    names, known = names_of(study), len(study.known_attractors)
    colours = []
    for i in range(count):
        own = study.appearance.get(names.attractor_id(i), Appearance()).colour if i < known else ""
        colours.append(own or basin_colour(i))
    return colours
