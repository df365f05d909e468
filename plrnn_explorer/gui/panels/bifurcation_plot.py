"""The bifurcation diagram as a plot: branches, events, simulated states, the line of the present value."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from plrnn_explorer.dynamics.bifurcations.diagram import BifurcationDiagram, Branch
from plrnn_explorer.gui.format import MINUS
from plrnn_explorer.gui.plots.axis_numbers import number_axes
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.bifurcation_words import cycles_text, event_text
from plrnn_explorer.translation import tr

#: How near a click must be, in pixels, and rows of simulated states that are told apart.
_NEAR, _ROWS = 9.0, 500
#: Marks of the kinds of events, and their sizes in pixels.
_MARKS = {
    "persistence": ("s", 5), "fold": ("t1", 10), "border doubling": ("d", 10), "border birth": ("star", 11),
    "flip": ("o", 8), "one": ("+", 10), "circle": ("o", 10), "unclear": ("x", 9),
}  # fmt: skip
#: Pen of each stability: share of the colour, width, style.
_PENS = {
    "sink": (1.0, 2.0, Qt.PenStyle.SolidLine),
    "saddle": (0.75, 1.0, Qt.PenStyle.DashLine),
    "source": (0.6, 1.0, Qt.PenStyle.DotLine),
    "neutral": (0.6, 1.0, Qt.PenStyle.DashDotLine),
}


class _Axis(pg.AxisItem):
    """An axis with true minus signs."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [text.replace("-", MINUS) for text in super().tickStrings(values, scale, spacing)]


class BifurcationPlot(pg.PlotWidget):
    """Items are made once and given new data.

    Signals
    -------
    value_dragged(float, bool)
        The line was moved by hand; True where a drag begins.
    branch_clicked(int, float)
        A branch, and the value there.
    event_clicked(int)
    stepped(int)
        To the next (1) or the previous (-1) event, by keyboard.
    """

    value_dragged = Signal(float, bool)
    branch_clicked = Signal(int, float)
    event_clicked = Signal(int)
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        axes = {"left": _Axis("left"), "bottom": _Axis("bottom")}
        super().__init__(parent, enableMenu=False, axisItems=axes)
        self._theme = theme
        self.diagram: BifurcationDiagram | None = None
        self._weights: tuple[Floats, float] = (np.zeros(0), 0.0)
        self._heights: list[Floats] = []
        self._selected: frozenset[int] = frozenset()
        self._dragging = False
        self.states = pg.ScatterPlotItem(size=1.5, pen=None)
        self.curves = {name: pg.PlotCurveItem(connect="finite") for name in _PENS}
        self.chosen = pg.PlotCurveItem(connect="finite")
        self.marks = pg.ScatterPlotItem(hoverable=True, tip=None)
        self.line = pg.InfiniteLine(angle=90, movable=True)
        for item in (self.states, *self.curves.values(), self.chosen, self.marks):
            self.addItem(item)
        self.addItem(self.line, ignoreBounds=True)
        self.line.sigDragged.connect(self._dragged)
        self.line.sigPositionChangeFinished.connect(self._dropped)
        self.hideButtons()
        self.getPlotItem().setContentsMargins(0, 4, 4, 0)
        self.getPlotItem().getViewBox().setDefaultPadding(0.02)
        self.scene().sigMouseClicked.connect(self._clicked)
        self.scene().sigMouseMoved.connect(self._hovered)
        self.setMinimumHeight(64)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Bifurcation diagram"))
        self.refresh_theme()

    # What is shown --------------------------------------------------------------------------------

    def show_diagram(self, diagram: BifurcationDiagram | None, weights: Floats, shift: float) -> None:
        """Draw a diagram; its height is weights (M,) z + shift."""
        number_axes(self.getPlotItem(), diagram is not None, diagram is not None)
        anew = diagram is not self.diagram or not np.array_equal(weights, self._weights[0])
        self.diagram, self._weights = diagram, (weights, shift)
        if not anew:
            return
        branches = diagram.branches if diagram is not None else ()
        self._heights = [branch.points @ weights + shift for branch in branches]
        for name, curve in self.curves.items():
            curve.setData(*self._joined([i for i, b in enumerate(branches) if b.stability == name]))
        self._show_states()
        self._show_marks()
        self._show_chosen()
        self.show_all()

    def show_all(self) -> None:
        """Show the whole diagram."""
        if self.diagram is not None:
            low, high = self._span()
            self.setXRange(self.diagram.low, self.diagram.high, padding=0.02)
            self.setYRange(low, high, padding=0.06)

    def show_value(self, value: float | None) -> None:
        """Put the line at the present value; None: there is none in this diagram."""
        self.line.setVisible(value is not None)
        if value is not None and not self._dragging:
            self.line.setValue(value)

    def show_selected(self, families: frozenset[int]) -> None:
        """Draw the branches of these families heavier."""
        if families != self._selected:
            self._selected = families
            self._show_chosen()

    def _span(self) -> tuple[float, float]:
        """Heights between which nearly everything lies: a branch may run off to infinity."""
        parts = [h.reshape(-1) for h in self._heights]
        states = self.states.getData()[1]
        values = np.concatenate([np.zeros(0), *parts, states if states is not None else np.zeros(0)])
        values = values[np.isfinite(values)]
        if not len(values):
            return -1.0, 1.0
        low, high = np.quantile(values, [0.02, 0.98])
        room = 0.5 * (high - low)
        low, high = max(low - room, values.min()), min(high + room, values.max())
        return (float(low), float(high)) if high > low else (float(low) - 1, float(high) + 1)

    def _joined(self, rows: list[int]) -> tuple[Floats, Floats]:
        """Curves of branches one after the other, parted by nan."""
        assert self.diagram is not None or not rows
        x, y, gap = [np.zeros(0)], [np.zeros(0)], np.array([np.nan])
        for row in rows:
            values = self.diagram.branches[row].values  # type: ignore[union-attr]
            for point in self._heights[row].T:
                x += [values, gap]
                y += [point, gap]
        return np.concatenate(x), np.concatenate(y)

    def _show_states(self) -> None:
        samples = self.diagram.samples if self.diagram is not None else None
        if samples is None or not samples.states.size:
            self.states.setData([], [])
            return
        heights = samples.states @ self._weights[0] + self._weights[1]
        finite = np.isfinite(heights)
        column = np.broadcast_to(np.arange(len(heights))[:, None], heights.shape)[finite]
        low, high = np.min(heights[finite], initial=0.0), np.max(heights[finite], initial=0.0)
        row = np.rint((heights[finite] - low) / max(high - low, 1e-300) * _ROWS).astype(np.int64)
        _, kept = np.unique(column * (_ROWS + 1) + row, return_index=True)
        self.states.setData(samples.values[column[kept]], heights[finite][kept])

    def _show_marks(self) -> None:
        spots = []
        colour = self._theme.colour("accent")
        for number, event in enumerate(self.diagram.events if self.diagram is not None else ()):
            if event.kind not in _MARKS or not np.isfinite(event.points).all():
                continue
            symbol, size = _MARKS[event.kind]
            heights = event.points @ self._weights[0] + self._weights[1]
            at = heights[event.point if 0 <= event.point < len(heights) else 0]
            filled = event.kind not in ("circle", "persistence")
            spots.append(
                {
                    "pos": (event.value, float(at)), "symbol": symbol, "size": size, "data": number,
                    "pen": pg.mkPen(colour, width=1.2), "brush": colour if filled else None,
                }
            )  # fmt: skip
        self.marks.setData(spots)

    def _show_chosen(self) -> None:
        branches = self.diagram.branches if self.diagram is not None else ()
        self.chosen.setData(*self._joined([i for i, b in enumerate(branches) if b.family in self._selected]))

    def refresh_theme(self) -> None:
        """Take the colours of the theme again."""
        theme = self._theme
        self.setBackground(theme.colour("panel"))
        ink = theme.colour("text")
        for name, (share, width, style) in _PENS.items():
            self.curves[name].setPen(pg.mkPen(theme.mixed(ink, share, "panel"), width=width, style=style))
        self.chosen.setPen(pg.mkPen(theme.colour("accent"), width=2.5))
        self.states.setBrush(theme.mixed(ink, 0.3, "panel"))
        self.line.setPen(pg.mkPen(theme.colour("accent"), width=1))
        self.line.setHoverPen(pg.mkPen(theme.colour("accent"), width=3))
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setPen(theme.colour("hairline"))
            axis.setTextPen(theme.colour("dim"))
            axis.setStyle(tickFont=theme.font(label=True))
            axis.enableAutoSIPrefix(False)  # values as they are typed, not "(x0.001)"
        if self.diagram is not None:
            self._show_marks()

    def label(self, below: str, left: str) -> None:
        """Name the axes."""
        colour: QColor = self._theme.colour("dim")
        for side, text in (("bottom", below), ("left", left)):
            self.getPlotItem().setLabel(side, text, color=colour.name())

    # The hand -------------------------------------------------------------------------------------

    def _dragged(self) -> None:
        begins, self._dragging = not self._dragging, True
        self.value_dragged.emit(float(self.line.value()), begins)

    def _dropped(self) -> None:
        self._dragging = False

    def event_at(self, place: QPointF) -> int:
        """Event under a place of the scene; -1 for none."""
        spots = self.marks.pointsAt(self.getPlotItem().getViewBox().mapSceneToView(place))
        return int(spots[0].data()) if len(spots) else -1

    def branch_at(self, place: QPointF) -> tuple[int, float]:
        """Branch nearest to a place of the scene, -1 where none is near; and the value there."""
        box = self.getPlotItem().getViewBox()
        at = box.mapSceneToView(place)
        pixel = box.viewPixelSize()
        best, nearest = -1, _NEAR
        for i, branch in enumerate(self.diagram.branches if self.diagram is not None else ()):
            if branch.low - _NEAR * pixel[0] <= at.x() <= branch.high + _NEAR * pixel[0]:
                heights = branch.points_at(at.x()) @ self._weights[0] + self._weights[1]
                away = float(np.min(np.abs(heights - at.y()))) / max(pixel[1], 1e-300)
                if away < nearest:
                    best, nearest = i, away
        return best, float(at.x())

    def _clicked(self, click: object) -> None:
        place: QPointF = click.scenePos()  # type: ignore[attr-defined]
        if click.double():  # type: ignore[attr-defined]
            self.show_all()
            return
        event = self.event_at(place)
        if event >= 0:
            self.event_clicked.emit(event)
            return
        branch, value = self.branch_at(place)
        if branch >= 0:
            self.branch_clicked.emit(branch, value)

    def _hovered(self, place: QPointF) -> None:
        diagram = self.diagram
        if diagram is None:
            return
        event = self.event_at(place)
        if event >= 0:
            self.setToolTip(event_text(diagram, diagram.events[event]))
            return
        branch, _ = self.branch_at(place)
        self.setToolTip(branch_text(diagram.branches[branch]) if branch >= 0 else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the line by a hundredth of the range, with Shift to events; +, - and Home zoom."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        zoom = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Minus: 1.25}.get(key)
        if self.diagram is None:
            super().keyPressEvent(event)
        elif step and shift:
            self.stepped.emit(step)
        elif step and self.line.isVisible():
            low, high = self.diagram.low, self.diagram.high
            self.value_dragged.emit(
                float(np.clip(self.line.value() + step * (high - low) / 100, low, high)), True
            )
        elif zoom is not None:
            self.getPlotItem().getViewBox().scaleBy((zoom, zoom))
        elif key == Qt.Key.Key_Home:
            self.show_all()
        else:
            super().keyPressEvent(event)


def branch_text(branch: Branch) -> str:
    """A branch in a phrase."""
    ends = (f"{end:.6g}".replace("-", MINUS) for end in (branch.low, branch.high))
    return f"{cycles_text([branch])}, " + tr("{low} to {high}").format(**dict(zip(("low", "high"), ends)))
