"""Plots over the epochs below each other: shares, exponents, periods and counts, a line per attractor."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from plrnn_explorer.batch.curves import (
    MOST_LINES,
    NO_PERIOD,
    Value,
    count_curve,
    exponent,
    line_curve,
    longest_period,
    period,
    raised,
    share,
)
from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.export.look import basin_colour
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.batch.epoch_items import LineItems
from plrnn_explorer.gui.batch.words import account
from plrnn_explorer.gui.plots.axis_numbers import number_axes
from plrnn_explorer.gui.theme import Theme, style_label
from plrnn_explorer.translation import mark, tr, trn

_HEADINGS = (
    ("share", mark("Share of the window that leads to each attractor, %")),
    ("exponent", mark("Largest Lyapunov exponent, per step")),
    ("period", mark("Period, or kind where there is none")),
    ("count", mark("Fixed points (line) and cycles of longer period (dashed) found")),
)
_TIPS = {
    "share": mark("Bands: how far each share can be off, half a cell for each cell at a border."),
    "exponent": mark(
        "Bands: two standard errors. Of fixed points and cycles it follows from the multipliers."
    ),
    "period": mark("Period of the cycle; 1 is a fixed point."),
    "count": mark("Stable or not. The table says how surely all were found."),
}


class _Axis(pg.AxisItem):
    """True minus signs."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [text.replace("-", fmt.MINUS) for text in super().tickStrings(values, scale, spacing)]


class EpochPlots(QWidget):
    """Four plots with one axis of epochs and one cursor.

    Signals
    -------
    chosen(int)
        Position of the checkpoint nearest to where the user pressed.
    opened(int)
        It was pressed twice.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._run: Run | None = None
        self._position = -1
        self.plots: dict[str, pg.PlotWidget] = {}
        self._cursors: list[pg.InfiniteLine] = []
        self._items: dict[tuple[str, int], LineItems] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 12, 4)
        column.setSpacing(0)
        for name, heading in _HEADINGS:
            label = style_label(QLabel(tr(heading), self), "dim")
            label.setToolTip(tr(_TIPS[name]))
            label.setMinimumWidth(40)
            column.addWidget(label)
            column.addWidget(self._new_plot(name, tr(heading)), 3 if name == "share" else 2)
        self.note = style_label(QLabel(self), "dim")
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        theme.changed.connect(self.refresh)
        self.refresh()

    def _new_plot(self, name: str, heading: str) -> pg.PlotWidget:
        plot = pg.PlotWidget(
            self, enableMenu=False, axisItems={"left": _Axis("left"), "bottom": _Axis("bottom")}
        )
        plot.setMouseEnabled(x=True, y=False)
        plot.hideButtons()
        plot.setMinimumHeight(56)
        plot.setAccessibleName(heading)
        plot.getPlotItem().getViewBox().setDefaultPadding(0.02)
        plot.getPlotItem().setContentsMargins(0, 2, 0, 2)
        cursor = pg.InfiniteLine(angle=90, movable=False)
        cursor.hide()
        plot.addItem(cursor, ignoreBounds=True)
        self._cursors.append(cursor)
        if name == "exponent":
            self._zero = pg.InfiniteLine(0.0, angle=0, movable=False)
            plot.addItem(self._zero, ignoreBounds=True)
        if self.plots:
            plot.setXLink(next(iter(self.plots.values())))
        plot.viewport().installEventFilter(self)
        plot.viewport().setMouseTracking(True)
        self.plots[name] = plot
        return plot

    # What is shown ------------------------------------------------------------------------------

    def show_run(self, run: Run) -> None:
        """Draw another state of the run."""
        self._run = run
        self._draw()

    def choose(self, position: int) -> None:
        """Put the cursor at a checkpoint."""
        self._position = position
        run = self._run
        known = run is not None and 0 <= position < len(run.across) and np.isfinite(run.across[position])
        for cursor in self._cursors:
            cursor.setVisible(bool(known))
            if known and run is not None:
                cursor.setPos(run.across[position])

    def refresh(self) -> None:
        """Take the colours of the theme again."""
        for name, plot in self.plots.items():
            plot.setBackground(self._theme.colour("panel"))
            for side in ("left", "bottom"):
                axis = plot.getPlotItem().getAxis(side)
                axis.setPen(pg.mkPen(self._theme.colour("border"), width=1))
                axis.setTextPen(self._theme.colour("dim"))
                axis.setStyle(tickFont=self._theme.font(label=True), tickLength=-4, autoExpandTextSpace=False)
            plot.getPlotItem().getAxis("left").setWidth(48)
            last = name == _HEADINGS[-1][0]
            plot.getPlotItem().getAxis("bottom").setHeight(18 if last else 4)
        self._zero.setPen(pg.mkPen(self._theme.colour("border"), width=1))
        for cursor in self._cursors:
            cursor.setPen(pg.mkPen(self._theme.colour("accent"), width=1))
        self._draw()

    def _draw(self) -> None:
        run, used = self._run, set[tuple[str, int]]()
        if run is not None:
            top = longest_period(run)
            values: dict[str, Value] = {"share": share, "exponent": exponent, "period": period(top)}
            for number in reversed(range(min(MOST_LINES, len(run.lines)))):
                for name, value in values.items():
                    curve = line_curve(run, number, value)
                    if name == "period":
                        curve = raised(curve, number, min(MOST_LINES, len(run.lines)))
                    self._line(name, number, used).show(curve, self.colour(number))
            ink = self._theme.colour("dim")
            for number, field in enumerate(("fixed_points", "cycles")):
                self._line("count", number, used).show(count_curve(run, field), ink, dashed=number > 0)
            self._name_periods(top)
            self.plots["share"].setYRange(0, 100, padding=0.04)
            self.note.setText(self._words(run))
        for key, items in self._items.items():
            if key not in used:
                items.clear()
        self._number(run is not None and any(row and not row.get("error") for row in run.rows))
        self.choose(self._position)

    def _number(self, wanted: bool) -> None:
        """Whether the axes have numbers; below, only those of the last plot."""
        last = _HEADINGS[-1][0]
        for name, plot in self.plots.items():
            number_axes(plot.getPlotItem(), wanted, wanted and name == last)

    def _line(self, name: str, number: int, used: set[tuple[str, int]]) -> LineItems:
        """Items of line `number` of a plot, made when first needed."""
        used.add((name, number))
        if (name, number) not in self._items:
            self._items[name, number] = LineItems(self.plots[name])
        return self._items[name, number]

    def _name_periods(self, top: int) -> None:
        """Name the rows of the plot of periods: powers of two, and kinds without a period above them."""
        base = float(np.log2(max(2, top)))
        rows = [(float(k), str(2**k)) for k in range(int(base) + 1)]
        rows += [(base + 1.0 + i, tr(words)) for i, words in enumerate(NO_PERIOD.values())]
        kinds = {a["kind"] for row in (self._run.rows if self._run else ()) if row
                 for a in row.get("attractors") or ()}  # fmt: skip
        used = [i for i, kind in enumerate(NO_PERIOD) if kind in kinds]
        highest = base + (1.0 + used[-1] if used else 0.0)
        self.plots["period"].getPlotItem().getAxis("left").setTicks([rows])
        self.plots["period"].setYRange(-0.4, highest + 0.4, padding=0)

    def colour(self, number: int) -> QColor:
        """Colour of a line, readable on the panel: that of its basin in the portraits."""
        return self._theme.mixed(basin_colour(number), 0.75, "text")

    def _words(self, run: Run) -> str:
        """Say how the lines came about."""
        if not run.lines:
            return tr("A line per attractor will be here.")
        guesses = sum(line.guesses for line in run.lines)
        said = tr("Attractors are matched from epoch to epoch by how near they are.")
        dotted = trn(
            "Dotted: {n} match that is a guess.", "Dotted: {n} matches that are guesses.", guesses
        ).format(n=guesses)
        dotted = dotted if guesses else ""
        more = len(run.lines) - MOST_LINES
        left = tr("{n} short lines are not drawn.").format(n=more) if more > 0 else ""
        return " ".join(filter(None, (said, dotted, left)))

    # The mouse ----------------------------------------------------------------------------------

    def nearest(self, across: float) -> int:
        """Position of the checkpoint nearest along the axis; -1 where there is none."""
        places = np.array(self._run.across if self._run else (), dtype=np.float64)
        return int(np.nanargmin(np.abs(places - across))) if np.isfinite(places).any() else -1

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press chooses the nearest epoch, a double press opens it, hovering says what is there."""
        plot = next((p for p in self.plots.values() if p.viewport() is watched), None)
        if plot is not None and isinstance(event, QMouseEvent) and self._run is not None:
            box = plot.getPlotItem().getViewBox()
            where = box.mapSceneToView(plot.mapToScene(event.position().toPoint()))
            self._mouse(plot, event, where)
        return super().eventFilter(watched, event)

    def _mouse(self, plot: pg.PlotWidget, event: QMouseEvent, where: QPointF) -> None:
        position = self.nearest(where.x())
        if position < 0 or self._run is None:
            return
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonDblClick and left:
            self.opened.emit(position)
        elif event.type() == QEvent.Type.MouseButtonPress and left:
            self.chosen.emit(position)
        elif event.type() == QEvent.Type.MouseMove:
            plot.setToolTip(account(self._run, position))
