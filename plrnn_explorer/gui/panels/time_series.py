"""The time series panel: an orbit's coordinates against the step, and what was measured beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from plrnn_explorer.dynamics.axes import axes_of, opens_in_data
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.coordinate_chooser import CoordinateChooser
from plrnn_explorer.gui.panels.panel import MARGIN, Panel, changed, column_layout
from plrnn_explorer.gui.panels.series_legend import Seen, legend_text, values_at
from plrnn_explorer.gui.panels.series_plot import NOWHERE, SeriesPlot
from plrnn_explorer.gui.panels.series_points import Series, before_escape, series_of
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.recordings.matching import data_space
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.names import Names, inner
from plrnn_explorer.study.study import Orbit, Study
from plrnn_explorer.translation import grouped, mark, tr

#: Coordinates drawn at first; with more there is a choice.
_AT_FIRST = 8
#: Steps of the orbit that the button starts.
_STEPS = 500


class TimeSeriesPanel(Panel):
    """Shows the selected orbit, homoclinic orbit or cycle; without one the orbit started last.

    A recording of the study is drawn with it, on the same axis of steps.

    Signals
    -------
    orbit_asked(str, object)
        Start an orbit of the model where a recording (its id) is at a step.
    """

    panel_title = mark("Time series")
    orbit_asked = Signal(str, object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._id = self._asked = self._newest = self._recording_id = self._compared = ""
        self._series = Series(np.empty((0, 1)))
        self._seen = ""  # digest of the recording shown last
        self.plot = SeriesPlot(theme)
        self.legend = QLabel()
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setFont(theme.font(label=True))
        self.chooser = CoordinateChooser()
        self.chooser.changed.connect(self._draw)
        self.forecast = QToolButton()
        self.forecast.setText(tr("Forecast from here"))
        self.forecast.setToolTip(tr("Start the model's orbit at the first recorded sample on view"))
        self.forecast.setStyleSheet("QToolButton { font-size: 11px; }")
        self.forecast.clicked.connect(lambda: self._ask_orbit(self.plot.first_step))
        self.plot.step_hovered.connect(self._show_legend)
        self.plot.menu_asked.connect(self._open_menu)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column_layout(self.body, 0)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 4)
        layout.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(self.legend, 1)
        row.addWidget(self.forecast)
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

    @property
    def recording(self) -> Recording | None:
        """The recording on show."""
        found = self.study.find(self._recording_id) if self.study and self._recording_id else None
        return found if isinstance(found, Recording) and not found.is_missing else None

    def refresh(self, old: Study | None, new: Study | None) -> None:
        if new is not None and changed(old, new, "model"):
            self._offer_columns(old, new)
        if new is not None and len(new.orbits) > (len(old.orbits) if old else 0):
            self._newest = f"orbit:{len(new.orbits) - 1}"  # what was just started is looked at
        elif changed(old, new, "model"):
            self._newest = ""
        if changed(old, new, "model", "orbits", "cycles", "connections", "appearance", "recordings"):
            self._choose(self._newest or self.session.selection)

    def _offer_columns(self, old: Study | None, new: Study) -> None:
        """Offer state and data coordinates; new names leave the choice as it is."""
        labels, n_states = column_labels(new.model), new.model.dimension
        chosen: Sequence[int] = self.chooser.chosen
        if old is None or not new.has_network_of(old):
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
            first = self._series.first
            self._show(self._id, before_escape(study, points, first) if study else Series(points))

    def _choose(self, object_id: str) -> None:
        study = self.study
        series = series_of(study, object_id) if study else None
        if study and series is None and study.orbits:
            object_id = f"orbit:{len(study.orbits) - 1}"
            series = series_of(study, object_id)
        self._recording_id = _recording_beside(study, self.session.selection, object_id, series)
        recording = self.recording
        self.show_body(series is not None or recording is not None)
        if study is None or (series is None and recording is None):
            self._id = ""
            self.setWindowTitle(tr(self.panel_title))
            self._offer(study)
            return
        if series is None:
            object_id, series = self._recording_id, Series(np.empty((0, study.model.dimension)))
        self._choose_recorded()
        self.setWindowTitle(f"{tr(self.panel_title)} · {_title(study, object_id, self._recording_id)}")
        self._show(object_id, series)

    def _choose_recorded(self) -> None:
        """Draw what was recorded when a recording comes on show, and at least some of it later."""
        study, recording = self.study, self.recording
        if study is None or recording is None:
            return
        recorded = [c + _first_data(study.model) for c in recording.alignment.matched]
        is_new, self._seen = self._seen != recording.digest, recording.digest
        if recorded and (is_new or not set(recorded) & set(self.chooser.chosen)):
            self.chooser.set_names(column_labels(study.model), recorded[:_AT_FIRST])

    def _offer(self, study: Study | None) -> None:
        text = tr("The coordinates of an orbit, step by step, will be shown here.")
        if study is None:
            self.empty.offer(text)
            return
        text += tr(" Click in the phase space to start one, or start one at the centre of the view.")
        self.empty.offer(text, tr("Start an orbit"), run=self._start)

    def _start(self) -> None:
        study = self.study
        if study is None:
            return
        start = np.zeros(study.model.dimension)
        if study.view is not None:
            start = study.view.plane.embed((sum(study.view.x) / 2, sum(study.view.y) / 2))
        self.session.add_orbit(Orbit(study.model.orbit(start, _STEPS)))

    def _show(self, object_id: str, series: Series) -> None:
        other = (object_id, self._recording_id) != (self._id, self._compared)
        self._id, self._compared, self._series = object_id, self._recording_id, series
        self._draw()
        if other:
            self.plot.show_all()

    def _draw(self) -> None:
        values = self.values
        columns = [c for c in self.chooser.chosen if c < values.shape[1]]
        recording, before = self.recording, _first_data(self.study.model) if self.study else 0
        measured = recording.aligned if recording is not None else np.empty((0, 0))
        rows = [c - before if 0 <= c - before < measured.shape[1] else -1 for c in columns]
        self.plot.show_recording(measured, rows, alone=not len(values))
        self.plot.show_points(values, columns, self._series.first)
        self.forecast.setVisible(recording is not None)
        self._show_legend()

    def _show_legend(self, step: int = NOWHERE) -> None:
        """Name the curves in their colours, with the values at the step under the cursor."""
        if self.study is None:
            return
        model, values = self.study.model, self.values
        names = column_labels(model)
        seen = Seen(values, self._series.first, self._series.escapes, _first_data(model), self.recording)
        labels = [(c, names[c], self.plot.colour(k)) for k, c in enumerate(self.chooser.chosen)]
        # As much as there is room for: the last words say least.
        for most in (9, 1, 0):
            self.legend.setText(legend_text(seen, step, labels, self.theme.hex("dim"), most))
            if self.legend.sizeHint().width() <= self.legend.width():
                break
        state = values_at(self.points, step - self._series.first)
        self.legend.setToolTip("" if state is None else fmt.full_vector(state))

    # What the user does ------------------------------------------------------------------------------

    def _ask_orbit(self, step: int) -> None:
        if self.recording is not None:
            self.orbit_asked.emit(self._recording_id, max(0, step))

    def _open_menu(self, step: int, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.recording is not None:
            menu.addAction(
                tr("Start the model's orbit at step {step}").format(step=grouped(step)),
                lambda: self._ask_orbit(step),
            )
        menu.addAction(tr("Show all"), self.plot.show_everything)
        menu.popup(place)


def _recording_beside(study: Study | None, selection: str, object_id: str, series: Series | None) -> str:
    """Id of the recording shown: the selected one, else the first visible one; none beside cycles."""
    if study is None or (series is not None and not object_id.startswith("orbit:")):
        return ""
    if isinstance(study.find(selection), Recording):
        return selection
    for i, recording in enumerate(study.recordings):
        look = study.appearance.get(f"recording:{i}")
        if not recording.is_missing and (look is None or look.visible):
            return f"recording:{i}"
    return ""


def _first_data(model: PiecewiseLinearMap) -> int:
    """Column of the first data coordinate; without an observation model the states are the data."""
    return model.dimension if data_space(model).stated else 0


def column_labels(model: PiecewiseLinearMap) -> tuple[str, ...]:
    """Names of the columns of `TimeSeriesPanel.values`: state coordinates, then data with their units."""
    return tuple(axis.label for axis in axes_of(model))


def _title(study: Study, object_id: str, recording_id: str) -> str:
    name = Names(study).of(object_id)
    found = study.find(object_id)
    if isinstance(found, Recording):
        return name
    beside = tr(" beside {of}").format(of=Names(study).of(recording_id)) if recording_id else ""
    if isinstance(found, Orbit):
        return tr("{inner} from {vector}{beside}").format(
            inner=inner(name), vector=fmt.vector(found.start, 3), beside=beside
        )
    return inner(name)
