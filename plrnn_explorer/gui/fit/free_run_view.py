"""The free-running orbit of a network beside the data: time series, and a plane of two coordinates."""

from __future__ import annotations

from html import escape

import numpy as np
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from plrnn_explorer.fit.preparing import Prepared
from plrnn_explorer.fit.watching import FreeRun
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.fit.fit_plot import FitPlot
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

#: Coordinates shown against time, and steps of them.
_ROWS, _STEPS = 3, 500
#: Pixels a row needs, and those of the line above and of the axis below.
_ROW, _AXIS = 52, 56
#: Room around the data, as a share of their range.
_ROOM = 0.25
#: Data at rest are shown in a range as large, in standard deviations, so that an orbit beside them is seen.
_LEAST = 0.2
#: What lies farther away than so many ranges of the data is not drawn: Qt draws no such numbers.
_FAR = 20.0


class FreeRunView(QWidget):
    """Shows a `FreeRun` in recorded units; its window is that of the data, so that nothing jumps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prepared: Prepared | None = None
        self._run: FreeRun | None = None
        self._data: Floats | None = None
        self.rows: list[FitPlot] = []
        self.plane = FitPlot(theme, tr("Free run and data in the plane"))
        self.plane.setMinimumHeight(90)
        self.legend = style_label(QLabel(self), "dim")
        self.legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.legend, 0, 0, 1, 2)
        grid.addLayout(self._column, 1, 0)
        grid.addWidget(self.plane, 1, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(1, 1)
        theme.changed.connect(self._repaint)
        self._tell()

    # What is shown ----------------------------------------------------------------------------------

    def show_prepared(self, prepared: Prepared) -> None:
        """Other data: no orbit yet."""
        self._prepared, self._run = prepared, None
        held = prepared.dataset.held_back or prepared.dataset.training
        self._data = max(held, key=len).data
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(k) for k in range(min(_ROWS, self._data.shape[1]))]
        for row in self.rows:
            self._column.addWidget(row, 1)
        self._fit_rows()
        x, y = self._plane_names()
        self.plane.label("bottom", x)
        self.plane.label("left", y)
        self._repaint()

    def _fit_rows(self) -> None:
        """As many rows as can be read; the last one on view has the numbers of the time axis."""
        shown = max(1, min(len(self.rows), (self.height() - _AXIS) // _ROW))
        for k, row in enumerate(self.rows):
            last = k == shown - 1
            row.setVisible(k < shown)
            row.getAxis("bottom").setStyle(showValues=last)
            row.label("bottom", self._time_words()) if last else row.getAxis("bottom").showLabel(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _row(self, k: int) -> FitPlot:
        name = self._label(k)
        plot = FitPlot(self._theme, tr("{name} against time").format(name=name), parent=self)
        plot.caption(name)
        return plot

    def show_run(self, run: FreeRun | None) -> None:
        """Another orbit."""
        if run is not self._run:
            self._run = run
            self._repaint()

    def _repaint(self) -> None:
        """Draw what there is, in the colours of the look in force."""
        if self._prepared is None or self._data is None:
            return
        shown = self._run.data if self._run is not None else self._data[:_STEPS]
        data = self._units(shown)
        orbit = self._units(self._run.orbit) if self._run is not None else np.empty((0, data.shape[1]))
        low, high = data.min(axis=0), data.max(axis=0)
        span = np.maximum(np.where(high > low, high - low, 1.0), _LEAST * self._prepared.scale)
        orbit = np.where(np.abs(orbit - (low + high) / 2) < _FAR * span, orbit, np.nan)
        middle, half = (low + high) / 2, np.maximum((high - low) / 2, span / 2)
        window = np.stack([middle - half - _ROOM * span, middle + half + _ROOM * span], axis=1)
        for k, row in enumerate(self.rows):
            self._both(row, data[:_STEPS, k], orbit[:_STEPS, k], window[k])
        self._show_plane(data, orbit, window)
        self._tell()

    def _both(self, row: FitPlot, data: Floats, orbit: Floats, window: Floats) -> None:
        time = self._step() * np.arange(len(data), dtype=np.float64)
        row.show_curve(0, time, data, self._theme.colour("recording"))
        row.show_curve(1, time[: len(orbit)], orbit, self._theme.colour("orbit"))
        row.set_window((0.0, time[-1] or 1.0), tuple(window), 0.0)

    def _show_plane(self, data: Floats, orbit: Floats, window: Floats) -> None:
        for number, (points, role) in enumerate(((data, "recording"), (orbit, "orbit"))):
            xy = points[:, :2] if points.shape[1] > 1 else np.column_stack([points[:-1], points[1:]])
            self.plane.show_curve(number, xy[:, 0], xy[:, 1], self._theme.colour(role), 1.0)
        y = window[1] if len(window) > 1 else window[0]
        self.plane.set_window(tuple(window[0]), tuple(y), 0.0)

    # Words ----------------------------------------------------------------------------------------------

    def _units(self, x: Floats) -> Floats:
        assert self._prepared is not None
        return np.asarray(self._prepared.mean + self._prepared.scale * x)

    def _label(self, k: int) -> str:
        assert self._prepared is not None
        unit = self._prepared.units[k]
        return fmt.subscripts(self._prepared.names[k] + (f" ({unit})" if unit else ""))

    def _plane_names(self) -> tuple[str, str]:
        assert self._data is not None
        if self._data.shape[1] > 1:
            return self._label(0), self._label(1)
        name = self._label(0)
        return name, tr("{name}, a step later").format(name=name)

    def _step(self) -> float:
        """A step on the axis: seconds or milliseconds where they are known."""
        dt = self._prepared.dt if self._prepared is not None else 0.0
        return dt * (1.0 if self._in_seconds() else 1e3) if dt > 0.0 else 1.0

    def _in_seconds(self) -> bool:
        return self._prepared is not None and self._prepared.dt * _STEPS >= 2.0

    def _time_words(self) -> str:
        if self._prepared is None or self._prepared.dt == 0.0:
            return tr("step")
        return tr("time (s)") if self._in_seconds() else tr("time (ms)")

    def _tell(self) -> None:
        recorded, free = (self._theme.colour(role).name() for role in ("recording", "orbit"))
        held = self._prepared is not None and bool(self._prepared.dataset.held_back)
        words = escape(tr("Data that were held back") if held else tr("Data"))
        parts = [f'<span style="color:{recorded}">{words}</span>']
        if self._run is not None:
            told = tr("Free run of seed {seed} after {update} updates")
            text = told.format(seed=self._run.seed, update=fmt.count(self._run.update))
            parts.append(f'<span style="color:{free}">{escape(text)}</span>')
        self.legend.setText(" &nbsp; ".join(parts))
