"""The time series panel: the coordinates of an orbit against the step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from plrnn_explorer.dynamics.axes import axes_of, opens_in_data
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.coordinate_chooser import CoordinateChooser
from plrnn_explorer.gui.panels.panel import MARGIN, Panel, changed, column_layout
from plrnn_explorer.gui.panels.series_plot import SeriesPlot
from plrnn_explorer.gui.panels.series_points import Series, before_escape, series_of
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.names import Names, inner
from plrnn_explorer.study.study import Orbit, Study

#: Coordinates drawn at first; with more there is a choice.
_AT_FIRST = 8
#: Steps of the orbit that the button starts.
_STEPS = 500


class TimeSeriesPanel(Panel):
    """Shows the selected orbit, homoclinic orbit or cycle; without one the orbit started last."""

    panel_title = "Time series"

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._id = self._asked = self._newest = ""
        self._series = Series(np.empty((0, 1)))
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
        return self._series.points

    @property
    def values(self) -> Floats:
        """What can be drawn, (n, M + N): the points on show and what is observed of them."""
        seen = self.study.model.observation if self.study is not None else None
        points = self.points
        if seen is None or points.shape[1] != seen.B.shape[1]:
            return points
        return np.hstack([points, seen(points)])

    def refresh(self, old: Study | None, new: Study | None) -> None:
        if new is not None and changed(old, new, "model"):
            self._offer_columns(old, new)
        if new is not None and len(new.orbits) > (len(old.orbits) if old else 0):
            self._newest = f"orbit:{len(new.orbits) - 1}"  # what was just started is looked at
        elif changed(old, new, "model"):
            self._newest = ""
        if changed(old, new, "model", "orbits", "cycles", "connections", "appearance"):
            self._choose(self._newest or self.session.selection)

    def _offer_columns(self, old: Study | None, new: Study) -> None:
        """Offer state and data coordinates; new names leave the choice as it is."""
        labels, n_states = column_labels(new.model), new.model.dimension
        chosen: Sequence[int] = self.chooser.chosen
        if old is None or not new.has_map_of(old):
            first = new.model.observation is not None and opens_in_data(new.model)
            chosen = range(n_states, len(labels))[:_AT_FIRST] if first else range(n_states)[:_AT_FIRST]
        self.chooser.set_names(labels, chosen)
        self.chooser.setVisible(len(labels) > _AT_FIRST or len(labels) > n_states)

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
            study = self.study
            points = orbits[self._id]
            self._show(self._id, before_escape(study, points) if study else Series(points))

    def _choose(self, object_id: str) -> None:
        study = self.study
        series = series_of(study, object_id) if study else None
        if study and series is None and study.orbits:
            object_id = f"orbit:{len(study.orbits) - 1}"
            series = series_of(study, object_id)
        self.show_body(series is not None)
        if study is None or series is None:
            self._id = ""
            self.setWindowTitle(self.panel_title)
            self._offer(study)
            return
        self.setWindowTitle(f"{self.panel_title} · {_title(study, object_id)}")
        self._show(object_id, series)

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

    def _show(self, object_id: str, series: Series) -> None:
        other = object_id != self._id
        self._id, self._series = object_id, series
        self._draw()
        if other:
            self.plot.show_all()

    def _draw(self) -> None:
        values = self.values
        columns = [c for c in self.chooser.chosen if c < values.shape[1]]
        self.plot.show_points(values, columns, self._series.first)
        self._show_legend()

    def _show_legend(self, row: int = -1) -> None:
        """Name the curves in their colours, with the values at the step under the cursor."""
        if self.study is None:
            return
        names, values = column_labels(self.study.model), self.values
        known = 0 <= row < len(self.points)
        parts = []
        for number, column in enumerate(self.chooser.chosen):
            text = fmt.subscripts(names[column])
            if known:
                text += f"&nbsp;{fmt.number(values[row, column])}"
            parts.append(f'<span style="color:{self.plot.colour(number)}">{text}</span>')
        step = fmt.number(row + self._series.first)
        where = f"at&nbsp;step&nbsp;{step}" if known else "against&nbsp;the&nbsp;step"
        if not known and self._series.escapes:
            where += ",&nbsp;until&nbsp;it&nbsp;escapes"
        parts.append(f'<span style="color:{self.theme.hex("dim")}">{where}</span>')
        self.legend.setText(" &nbsp; ".join(parts))
        self.legend.setToolTip(fmt.full_vector(self.points[row]) if known else "")


def column_labels(model: PiecewiseLinearMap) -> tuple[str, ...]:
    """Names of the columns of `TimeSeriesPanel.values`: state coordinates, then data with their units."""
    return tuple(axis.label for axis in axes_of(model))


def _title(study: Study, object_id: str) -> str:
    name = Names(study).of(object_id)
    found = study.find(object_id)
    if isinstance(found, Orbit):
        return f"{inner(name)} from {fmt.vector(found.start, 3)}"
    return inner(name)
