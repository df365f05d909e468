"""The pictures of the page Prepare: the filter, the orbit, mutual information, false neighbours."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from plrnn_explorer.fit.embedding import FEW, DelayChoice, DimensionChoice
from plrnn_explorer.fit.preparing import Preparation
from plrnn_explorer.gui.fit.fit_plot import FitPlot
from plrnn_explorer.gui.fit.looking import Look
from plrnn_explorer.gui.fit.marked_plot import MarkedPlot
from plrnn_explorer.gui.fit.orbit_preview import OrbitPreview
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

_BEFORE, _AFTER = 1, 2


class PreparePlots(QWidget):
    """Made once, given new data."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = Look(None)
        self._recorded = True
        self.filter = FitPlot(theme, tr("The signal before and after resampling"), parent=self)
        self.orbit = OrbitPreview(theme, self)
        self.delay = MarkedPlot(theme, tr("Mutual information against the delay"), 0, self)
        self.dimension = MarkedPlot(theme, tr("False nearest neighbours against the dimension"), 1, self)
        for plot, tip in (
            (self.delay, tr("Drag to choose the delay; the dot is proposed")),
            (self.dimension, tr("Drag to choose the dimension; the dot is proposed")),
        ):
            plot.setToolTip(tip)
        self.delay.label("bottom", tr("delay (samples)"))
        self.delay.label("left", tr("nats"))
        self.dimension.label("bottom", tr("dimension"))
        self.dimension.label("left", tr("share"))
        self.as_trace = self._chip(tr("Trace"), tr("Show a part of the trace instead of the spectrum"))
        self.in_3d = self._chip(tr("3-D"), tr("Show three delays, to be turned by hand"))
        self.as_trace.toggled.connect(self._draw_filter)
        self.in_3d.toggled.connect(self.orbit.set_3d)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for index, (words, plot, chip) in enumerate((
            (tr("BEFORE AND AFTER RESAMPLING"), self.filter, self.as_trace),
            (tr("EMBEDDED ORBIT"), self.orbit, self.in_3d),
            (tr("MUTUAL INFORMATION"), self.delay, None),
            (tr("FALSE NEAREST NEIGHBOURS"), self.dimension, None),
        )):  # fmt: skip
            grid.addLayout(self._titled(words, plot, chip), index // 2, index % 2)
        for k in (0, 1):
            grid.setColumnStretch(k, 1)
            grid.setRowStretch(k, 1)
        theme.changed.connect(self._draw_filter)

    def _chip(self, words: str, tip: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(words)
        chip.setToolTip(tip)
        chip.setCheckable(True)
        chip.setProperty("kind", "chip")
        return chip

    def _titled(self, words: str, plot: QWidget, chip: QToolButton | None) -> QVBoxLayout:
        row = QHBoxLayout()
        row.addWidget(style_label(QLabel(words, self), "title"), 1)
        if chip is not None:
            row.addWidget(chip)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(plot, 1)
        return column

    # What is shown ------------------------------------------------------------------------------

    def show_look(self, look: Look, recording: Recording, wanted: Preparation) -> None:
        """Show what became of the first coordinate."""
        self._look, self._recorded = look, recording.dt > 0.0
        self._draw_filter()

    def _draw_filter(self) -> None:
        look, trace, theme = self._look, self.as_trace.isChecked(), self._theme
        before, after = (look.trace_before, look.trace_after) if trace else (look.before, look.after)
        if not before.size or not after.size:
            self.filter.clear_curves()
            return
        time, frequency = (tr("time (s)"), tr("frequency (Hz)")) if self._recorded else (
            tr("sample"), tr("frequency (1/sample)"))  # fmt: skip
        self.filter.label("bottom", time if trace else frequency)
        self.filter.label("left", "" if trace else tr("power (logarithm)"))
        self.filter.show_curve(_BEFORE, before[0], before[1], theme.colour("faint"), 1.25)
        self.filter.show_curve(_AFTER, after[0], after[1], theme.colour("recording"), 1.5)
        self.filter._curves[_AFTER].setZValue(3)
        both = np.concatenate([before[1], after[1][: max(1, int(0.9 * after.shape[1]))]])
        high = before[0, -1] if trace else min(before[0, -1], 2.5 * after[0, -1])
        self.filter.set_window((float(before[0, 0]), float(high)), (float(both.min()), float(both.max())))

    def show_proposal(
        self,
        delay: DelayChoice | None,
        dimension: DimensionChoice | None,
        series: Floats,
        wanted: Preparation,
    ) -> None:
        """Show what an embedding asks for, and what is chosen."""
        proposed = delay.delay if delay is not None and delay.by else -1
        self.delay.show_values(np.empty(0) if delay is None else delay.information, proposed)
        false = np.empty(0) if dimension is None else dimension.false
        self.dimension.show_values(false, -1 if dimension is None else dimension.dimension, FEW)
        embedded = wanted.dimension > 1
        self.delay.show_marker(wanted.delay if embedded else -1)
        self.dimension.show_marker(wanted.dimension)
        self.orbit.show_series(series, wanted.delay if embedded else max(1, proposed))
