"""A small plot of a recording as the model will see it, with the model's own orbit behind it."""

from __future__ import annotations

from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.plots.plane_box import MinusAxis
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.recordings.matching import data_space, model_data
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

#: Coordinates shown, and steps of the model's own orbit.
_MOST, _OWN = 4, 500


class RecordingPreview(pg.GraphicsLayoutWidget):
    """One row for each coordinate that was recorded, the first few of them."""

    def __init__(self, model: PiecewiseLinearMap, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._rows: tuple[int, ...] = ()
        self._plots: list[tuple[pg.PlotDataItem, pg.PlotDataItem]] = []
        self.setBackground(theme.colour("background"))
        self.setMinimumSize(400, 260)
        self.setAccessibleName(tr("Preview of the recording"))

    def show_recording(self, recording: Recording) -> None:
        """Draw a recording as it is aligned."""
        rows = recording.alignment.matched[:_MOST]
        if rows != self._rows or not self._plots:
            self._build(rows)
        values, own = recording.aligned, model_data(self._model)
        length = min(_OWN, max(50, len(values)))
        for i, (measured, modelled) in zip(rows, self._plots):
            measured.setData(np.arange(len(values)), values[:, i], connect="finite")
            modelled.setData([] if own is None else own[:length, i])

    def _build(self, rows: tuple[int, ...]) -> None:
        self.clear()
        self._rows, self._plots = rows, []
        space, first = data_space(self._model), None
        for position, i in enumerate(rows):
            axes = {"left": MinusAxis("left"), "bottom": MinusAxis("bottom")}
            plot = self.addPlot(row=position, col=0, axisItems=axes, enableMenu=False)
            plot.hideButtons()
            plot.setMouseEnabled(x=True, y=False)
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(pg.mkPen(self._theme.colour("border")))
                axis.setTextPen(self._theme.colour("dim"))
                axis.setStyle(tickFont=self._theme.font(label=True), maxTickLevel=0)
                axis.enableAutoSIPrefix(False)
            plot.getAxis("left").setWidth(64)
            plot.getAxis("bottom").setStyle(showValues=position == len(rows) - 1)
            unit = f" ({space.units[i]})" if space.units[i] else ""
            plot.setLabel("left", escape(subscripts(space.names[i]) + unit))
            thick = max(1.0, self.devicePixelRatioF())  # Qt counts it in the screen's pixels
            modelled = plot.plot(pen=pg.mkPen(self._theme.colour("faint"), width=thick))
            measured = plot.plot(pen=pg.mkPen(self._theme.colour("recording"), width=thick))
            for item in (modelled, measured):
                item.setDownsampling(auto=True, method="peak")
                item.setClipToView(True)
            if first is None:
                first = plot
            else:
                plot.setXLink(first)
            self._plots.append((measured, modelled))
        if first is not None:
            first.setXRange(0, _OWN, padding=0.02)
            self.ci.layout.setSpacing(2)
            plot.setLabel("bottom", tr("step of the model"))
