"""The traces of a recording, with the part that is used and the part that is held back, to be dragged."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from plrnn_explorer.fit.preparing import Preparation
from plrnn_explorer.gui.fit.traces import Traces, longest_time, places
from plrnn_explorer.gui.plots.plane_box import MinusAxis
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.translation import tr

#: Columns drawn, and milliseconds after a zoom until finer traces are asked for.
MOST_ROWS, _PAUSE_MS = 6, 120
_LEFT = 62
_KINDS = ("begin", "cut", "end")


class _Row:
    """One column: curves of fitted, held back and left out sweeps, shades and lines."""

    def __init__(self, plot: pg.PlotItem) -> None:
        self.plot = plot
        self.curves = {kind: plot.plot([], [], connect="finite") for kind in ("out", "held", "used")}
        self.shades = {
            kind: pg.LinearRegionItem(movable=False, pen=pg.mkPen(None))
            for kind in ("before", "held", "after")
        }
        self.parts: list[pg.LinearRegionItem] = []
        self.lines = {kind: pg.InfiniteLine(angle=90, movable=True) for kind in _KINDS}
        for shade in self.shades.values():
            shade.setZValue(5)
            plot.addItem(shade, ignoreBounds=True)
        for line in self.lines.values():
            line.setZValue(10)
            plot.addItem(line, ignoreBounds=True)


class TraceView(pg.GraphicsLayoutWidget):
    """One plot for each column, sweeps over each other on one axis of time.

    Signals
    -------
    range_changed(float, float)
        The user looks at another stretch of time.
    dragged(str, float, bool)
        A line was dragged to a time: "begin", "end" or "cut"; whether that was the end of the drag.
    part_dragged(int, float, float, bool)
        A part that is held back, or an end of it, was dragged: from when to when it is now.
    """

    range_changed = Signal(float, float)
    dragged = Signal(str, float, bool)
    part_dragged = Signal(int, float, float, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[_Row] = []
        self._traces: Traces | None = None
        self._columns: tuple[int, ...] = ()
        self._recording: Recording | None = None
        self._wanted = Preparation()
        self._setting = False
        self.setAccessibleName(tr("Traces of the recording"))
        self.setFrameShape(pg.GraphicsLayoutWidget.Shape.NoFrame)
        self.ci.layout.setContentsMargins(0, 4, 8, 0)
        self.ci.layout.setSpacing(2)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell_range)
        theme.changed.connect(self.refresh_theme)
        self.refresh_theme()

    def begin(self, recording: Recording, columns: tuple[int, ...]) -> None:
        """Make room for some columns of a recording."""
        self._recording, self._columns, self._traces = recording, columns[:MOST_ROWS], None
        self.clear()
        self.rows = []
        for number, column in enumerate(self._columns):
            axes = {"left": MinusAxis("left"), "bottom": MinusAxis("bottom")}
            plot = self.addPlot(row=number, col=0, axisItems=axes, enableMenu=False)
            self._dress(plot, recording.labels[column], number == len(self._columns) - 1)
            self.rows.append(self._row(plot))
            if number:
                plot.setXLink(self.rows[0].plot)
        end = longest_time(recording)
        if self.rows:
            self.rows[0].plot.setXRange(0.0, end, padding=0.01)
            self.rows[0].plot.getViewBox().setLimits(xMin=-0.02 * end, xMax=1.02 * end)
            self.rows[0].plot.sigXRangeChanged.connect(lambda *_: self._pause.start())
        self.refresh_theme()

    def _row(self, plot: pg.PlotItem) -> _Row:
        row = _Row(plot)
        for kind, line in row.lines.items():
            line.sigDragged.connect(lambda line, kind=kind: self._drag(kind, line.value(), False))
            line.sigPositionChangeFinished.connect(
                lambda line, kind=kind: self._drag(kind, line.value(), True)
            )
        return row

    def _drag(self, kind: str, value: float, ended: bool) -> None:
        if not self._setting:
            self.dragged.emit(kind, value, ended)

    def _dress(self, plot: pg.PlotItem, name: str, last: bool) -> None:
        plot.hideButtons()
        plot.setMouseEnabled(x=True, y=False)
        plot.setContentsMargins(0, 0, 0, 0)
        plot.getViewBox().setDefaultPadding(0.04)
        recorded = self._recording is not None and self._recording.dt > 0.0
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.enableAutoSIPrefix(False)
            axis.setStyle(tickLength=4, maxTickLevel=0, tickTextOffset=4, hideOverlappingLabels=False)
        plot.getAxis("left").setWidth(_LEFT)
        plot.getAxis("left").setLabel(escape(name if len(name) < 24 else f"{name[:22]}…"))
        plot.getAxis("bottom").setStyle(showValues=last)
        if last:
            plot.getAxis("bottom").setLabel(tr("time (s)") if recorded else tr("sample"))
        else:
            plot.getAxis("bottom").setHeight(4)

    # What is shown ------------------------------------------------------------------------------

    def show_traces(self, traces: Traces) -> None:
        """Draw thinned traces."""
        self._traces = traces
        self._draw()

    def show_choice(self, wanted: Preparation) -> None:
        """Show which sweeps and which part are fitted, and which are held back."""
        drawn = (self._wanted.sweeps, self._wanted.held_back) != (wanted.sweeps, wanted.held_back)
        self._wanted = wanted
        if drawn:
            self._draw()
        self._place()

    def _draw(self) -> None:
        traces, recording = self._traces, self._recording
        if traces is None or recording is None or traces.columns != self._columns:
            return
        used = self._wanted.sweeps or tuple(range(recording.n_sweeps))
        held = set(self._wanted.held_back)
        kinds: dict[str, list[int]] = {"out": [], "held": [], "used": []}
        for sweep in range(recording.n_sweeps):
            kind = "out" if sweep not in used else "held" if sweep in held else "used"
            kinds[kind].append(sweep)
        for number, row in enumerate(self.rows):
            for kind, sweeps in kinds.items():
                x = _joined([traces.times[i] for i in sweeps])
                y = _joined([traces.values[i][:, number] for i in sweeps])
                some = bool(np.isfinite(y).any())  # Qt crashes where it paints paths at no number
                row.curves[kind].setData(x if some else [], y if some else [], connect="finite")

    def _place(self) -> None:
        if self._recording is None:
            return
        begin, cut, end, whole = places(self._recording, self._wanted)
        self._setting = True
        for row in self.rows:
            for kind, at in (("begin", begin), ("cut", cut), ("end", end)):
                row.lines[kind].setBounds((0.0, whole))
                if not row.lines[kind].moving:
                    row.lines[kind].setValue(at)
            shared = not self._wanted.held_back and not self._wanted.held_parts
            row.lines["cut"].setVisible(shared)
            row.shades["held"].setVisible(shared and cut < end)
            row.shades["before"].setRegion((-whole, begin))
            row.shades["held"].setRegion((cut, end))
            row.shades["after"].setRegion((end, 2 * whole))
            self._place_parts(row, whole)
        self._setting = False

    def _place_parts(self, row: _Row, whole: float) -> None:
        """A shade for each part that is held back; a part under the hand stays where the hand has it."""
        parts = self._wanted.held_parts
        while len(row.parts) > len(parts):
            row.plot.removeItem(row.parts.pop())
        while len(row.parts) < len(parts):
            self._add_part(row)
        for shade, part in zip(row.parts, parts):
            shade.setBounds((0.0, whole))
            if not shade.moving and not any(line.moving for line in shade.lines):
                shade.setRegion(part)

    def _add_part(self, row: _Row) -> None:
        number, shade = len(row.parts), pg.LinearRegionItem(swapMode="block")
        shade.setZValue(6)
        row.parts.append(shade)
        row.plot.addItem(shade, ignoreBounds=True)
        shade.sigRegionChanged.connect(lambda item: self._drag_part(number, item, False))
        shade.sigRegionChangeFinished.connect(lambda item: self._drag_part(number, item, True))
        self._dress_part(shade)

    def _drag_part(self, number: int, shade: pg.LinearRegionItem, ended: bool) -> None:
        if not self._setting:
            first, last = shade.getRegion()
            self.part_dragged.emit(number, float(first), float(last), ended)

    def _dress_part(self, shade: pg.LinearRegionItem) -> None:
        theme, ratio = self._theme, max(1.0, self.devicePixelRatioF())
        shade.setBrush(theme.colour("accent", 0.13))
        shade.setHoverBrush(theme.colour("accent", 0.2))
        for line in shade.lines:
            line.setPen(pg.mkPen(theme.colour("accent"), width=1.5 * ratio))
            line.setHoverPen(pg.mkPen(theme.colour("accent_hover"), width=3 * ratio))

    def _tell_range(self) -> None:
        if self.rows:
            low, high = self.rows[0].plot.getViewBox().viewRange()[0]
            self.range_changed.emit(float(low), float(high))

    def refresh_theme(self) -> None:
        """Take the colours of the look in force."""
        theme, ratio = self._theme, max(1.0, self.devicePixelRatioF())
        self.setBackground(theme.colour("background"))
        colours = {"used": "recording", "held": "accent", "out": "faint"}
        for row in self.rows:
            for side in ("left", "bottom"):
                axis = row.plot.getAxis(side)
                axis.setPen(pg.mkPen(None))
                axis.setTickPen(pg.mkPen(theme.colour("border"), width=1))
                axis.setTextPen(theme.colour("axis"))
                axis.setTickFont(theme.font(label=True))
                axis.label.setFont(theme.font(label=True))
            row.plot.getViewBox().setBorder(pg.mkPen(theme.colour("hairline"), width=1))
            for kind, curve in row.curves.items():
                alpha = 0.35 if kind == "out" else 0.8
                curve.setPen(pg.mkPen(theme.colour(colours[kind], alpha), width=ratio))
            for kind, shade in row.shades.items():
                held = kind == "held"
                shade.setBrush(theme.colour("accent", 0.13) if held else theme.colour("background", 0.72))
            for shade in row.parts:
                self._dress_part(shade)
            for kind, line in row.lines.items():
                role = "accent" if kind == "cut" else "axis"
                line.setPen(pg.mkPen(theme.colour(role), width=1.5 * ratio))
                line.setHoverPen(pg.mkPen(theme.colour("accent_hover"), width=3 * ratio))


def _joined(parts: Sequence[Floats]) -> Floats:
    """Curves one after the other, with a gap between two."""
    gap = np.array([np.nan])
    return np.concatenate([each for part in parts for each in (part, gap)]) if parts else gap
