"""The time series panel: the coordinates of an orbit against the step."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.coordinate_chooser import CoordinateChooser
from plrnn_explorer.gui.panels.naming import Names, inner
from plrnn_explorer.gui.panels.panel import MARGIN, Panel, changed, column_layout
from plrnn_explorer.gui.panels.series_plot import SeriesPlot
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Orbit, Study

#: Coordinates drawn at first; with more there is a choice.
_AT_FIRST = 8
#: A cycle is repeated to show at least this many steps and turns.
_CYCLE_STEPS, _CYCLE_TURNS = 24, 3
#: Steps of the orbit that the button starts; beyond this size an orbit has escaped and is cut.
_STEPS, _ESCAPED = 500, 1e12


class TimeSeriesPanel(Panel):
    """Shows the selected orbit, homoclinic orbit or cycle; without one the orbit started last."""

    panel_title = "Time series"

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._id = self._asked = self._newest = ""
        self._points: Floats = np.empty((0, 1))
        self.plot = SeriesPlot(theme)
        self.legend = QLabel()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setFont(theme.font(label=True))
        self.chooser = CoordinateChooser()
        self.chooser.changed.connect(self._draw)
        self.plot.step_hovered.connect(self._show_legend)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column_layout(self.body, 0)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 4)
        layout.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self.legend, 1)
        row.addWidget(self.chooser)
        layout.addLayout(row)
        layout.addWidget(self.plot, 1)

    @property
    def points(self) -> Floats:
        """The points on show, (n, M)."""
        return self._points

    def refresh(self, old: Study | None, new: Study | None) -> None:
        if new is not None and changed(old, new, "model"):
            names = new.model.coordinate_names
            self.chooser.set_names(names, _AT_FIRST)
            self.chooser.setVisible(len(names) > _AT_FIRST)
        if new is not None and len(new.orbits) > (len(old.orbits) if old else 0):
            self._newest = f"orbit:{len(new.orbits) - 1}"  # what was just started is looked at
        elif changed(old, new, "model"):
            self._newest = ""
        if changed(old, new, "model", "orbits", "cycles", "connections", "appearance"):
            self._choose(self._newest or self.session.selection)

    def refresh_selection(self, object_id: str) -> None:
        if object_id != self._asked:
            self._asked, self._newest = object_id, ""
        self._choose(self._newest or object_id)

    def refresh_theme(self) -> None:
        self.plot.refresh_theme()
        self._show_legend()

    def show_running(self, orbits: Mapping[str, Floats]) -> None:
        """Show an orbit while it runs: points (n, M) up to its head by orbit id."""
        if self.isVisible() and self._id in orbits:
            self._show(self._id, orbits[self._id])

    def _choose(self, object_id: str) -> None:
        study = self.study
        points = _points(study, object_id) if study else None
        if study and points is None and study.orbits:
            object_id = f"orbit:{len(study.orbits) - 1}"
            points = _points(study, object_id)
        self.show_body(points is not None)
        if study is None or points is None:
            self._id = ""
            self.setWindowTitle(self.panel_title)
            self._offer(study)
            return
        self.setWindowTitle(f"{self.panel_title} · {_title(study, object_id)}")
        self._show(object_id, points)

    def _offer(self, study: Study | None) -> None:
        text = "The coordinates of an orbit, step by step, will be shown here."
        if study is None:
            self.empty.offer(text)
            return
        text += " Click in the phase space to start one, or start one at the centre of the view."
        self.empty.offer(text, "Start an orbit", run=self._start)

    def _start(self) -> None:
        study = self.study
        if study is None:
            return
        start = np.zeros(study.model.dimension)
        if study.view is not None:
            start = study.view.plane.embed((sum(study.view.x) / 2, sum(study.view.y) / 2))
        self.session.add_orbit(Orbit(study.model.orbit(start, _STEPS)))

    def _show(self, object_id: str, points: Floats) -> None:
        other = object_id != self._id
        self._id, self._points = object_id, _while_finite(points)
        self._draw()
        if other:
            self.plot.show_all()

    def _draw(self) -> None:
        columns = [c for c in self.chooser.chosen if c < self._points.shape[1]]
        self.plot.show_points(self._points, columns)
        self._show_legend()

    def _show_legend(self, step: int = -1) -> None:
        """Name the curves in their colours, with the values at the step under the cursor."""
        if self.study is None:
            return
        names = self.study.model.coordinate_names
        known = 0 <= step < len(self._points)
        parts = []
        for number, column in enumerate(self.chooser.chosen):
            text = fmt.subscripts(names[column])
            if known:
                text += f"&nbsp;{fmt.number(self._points[step, column])}"
            parts.append(f'<span style="color:{self.plot.colour(number)}">{text}</span>')
        where = f"at&nbsp;step&nbsp;{step}" if known else "against&nbsp;the&nbsp;step"
        parts.append(f'<span style="color:{self.theme.hex("dim")}">{where}</span>')
        self.legend.setText(" &nbsp; ".join(parts))
        self.legend.setToolTip(fmt.full_vector(self._points[step]) if known else "")


def _points(study: Study, object_id: str) -> Floats | None:
    """The series an object stands for, (n, M); None if it is none."""
    found = study.find(object_id)
    if isinstance(found, Orbit):
        return found.points
    if isinstance(found, Cycle) and found.period > 1:  # a fixed point would be a straight line
        turns = max(_CYCLE_TURNS, -(-_CYCLE_STEPS // found.period))
        return np.concatenate([np.tile(found.points, (turns, 1)), found.points[:1]])
    if isinstance(found, HomoclinicPoints) and len(found):
        point = object_id.partition("/")[2] or "0"
        return found.orbits[int(point)] if int(point) < len(found) else None
    return None


def _title(study: Study, object_id: str) -> str:
    name = Names(study).of(object_id)
    found = study.find(object_id)
    if isinstance(found, Orbit):
        return f"{inner(name)} from {fmt.vector(found.start, 3)}"
    return inner(name)


def _while_finite(points: Floats) -> Floats:
    """The points before the orbit escaped."""
    with np.errstate(invalid="ignore"):
        gone = np.flatnonzero(~np.all(np.abs(points) < _ESCAPED, axis=1))
    return points[: gone[0]] if len(gone) else points
