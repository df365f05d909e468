"""How far an orbit is from its cycles, step by step, on a logarithmic scale."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.walk import Walk
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

_HEIGHT = 96
#: Distances below this share of the largest are rounding.
_SMALLEST = 1e-14


class WalkPlot(QWidget):
    """Distance from the cycle that is left (red) and from the one approached (blue); one where both agree.

    Signals
    -------
    step_chosen(int)
        Index of the step that was clicked.
    """

    step_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._walk: Walk | None = None
        self._step = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Distance from the cycle at each step"))
        self.setToolTip(tr("Distance from the cycle, logarithmic; click a step to go there"))

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def show_walk(self, walk: Walk | None, step: int) -> None:
        """Show a walk with one of its steps marked."""
        self._walk, self._step = walk, step
        self.update()

    def _frame(self) -> QRectF:
        width = QFontMetricsF(self._theme.font(label=True)).horizontalAdvance("10⁻¹⁰") + 8
        return QRectF(width, 6, self.width() - width - 8, self.height() - 24)

    def _x(self, frame: QRectF, index: float) -> float:
        assert self._walk is not None
        return frame.left() + index / max(1, len(self._walk) - 1) * frame.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        walk = self._walk
        if walk is None or not len(walk):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(label=True))
        frame = self._frame()
        curves = [(walk.from_source, "unstable"), (walk.from_target, "stable")]
        if np.array_equal(walk.from_source, walk.from_target):
            curves = [(walk.from_source, "connection")]
        logs = [_logs(values) for values, _ in curves]
        low, high = np.floor(min(map(np.min, logs))), np.ceil(max(map(np.max, logs)) + 1e-9)
        self._draw_axes(painter, frame, float(low), float(high), walk)
        for values, (_, role) in zip(logs, curves):
            self._draw_curve(painter, frame, (values - low) / max(high - low, 1), role)
        painter.end()

    def _draw_axes(self, painter: QPainter, frame: QRectF, low: float, high: float, walk: Walk) -> None:
        theme, flags = self._theme, Qt.AlignmentFlag
        core = [self._x(frame, -walk.first), self._x(frame, -walk.first + walk.steps)]
        painter.fillRect(
            QRectF(core[0], frame.top(), core[1] - core[0], frame.height()), theme.colour("track")
        )
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.drawLine(frame.topLeft(), frame.bottomLeft())
        painter.setPen(theme.colour("dim"))
        for value, y in ((high, frame.top()), (low, frame.bottom())):
            room = QRectF(0, y - 8, frame.left() - 5, 16)
            text = fmt.number(10.0**value, 1) if -3 <= value <= 3 else f"10{_raised(int(value))}"
            painter.drawText(room, int(flags.AlignRight | flags.AlignVCenter), text)
        below = QRectF(frame.left(), frame.bottom() + 2, frame.width(), 16)
        painter.drawText(below, int(flags.AlignLeft), whole(walk.first))
        painter.drawText(below, int(flags.AlignRight), whole(walk.first + len(walk) - 1))
        painter.drawText(below, int(flags.AlignHCenter), tr("step"))

    def _draw_curve(self, painter: QPainter, frame: QRectF, heights: Floats, role: str) -> None:
        colour = self._theme.colour(role)
        points = [
            QPointF(self._x(frame, i), frame.bottom() - h * frame.height()) for i, h in enumerate(heights)
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.4))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in points if len(points) <= frame.width() / 5 else ():
            painter.drawEllipse(point, 1.8, 1.8)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawEllipse(points[min(self._step, len(points) - 1)], 4.0, 4.0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_to(event)

    def _go_to(self, event: QMouseEvent) -> None:
        walk = self._walk
        if walk is None or not len(walk) or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        frame = self._frame()
        share = (event.position().x() - frame.left()) / max(frame.width(), 1)
        self.step_chosen.emit(round(min(1.0, max(0.0, share)) * (len(walk) - 1)))


def whole(number: int) -> str:
    """A whole number with a true minus sign."""
    return f"{fmt.MINUS}{-number}" if number < 0 else str(number)


def _logs(values: Floats) -> Floats:
    floor = max(float(values.max(initial=0.0)) * _SMALLEST, 1e-300)
    return np.asarray(np.log10(np.maximum(values, floor)))


def _raised(power: int) -> str:
    return str(power).translate(str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"))
