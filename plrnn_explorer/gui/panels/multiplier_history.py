"""A small plot: |λ| of the cycles on show over the input or parameter that was moved."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.spectrum_trails import Trail
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import tr

_HEIGHT = 92


class MultiplierHistory(QWidget):
    """Draws sizes per step against the value of what moved; where the value came back, so does the line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._trails: list[tuple[Trail, QColor | None]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Size of the multipliers over what was moved"))

    def sizeHint(self) -> QSize:
        return QSize(260, _HEIGHT)

    def show_trails(self, trails: Sequence[tuple[Trail, QColor | None]]) -> None:
        """Show trails, each in a colour (None: by the unit circle)."""
        self._trails = [(trail, colour) for trail, colour in trails if np.isfinite(trail.at).sum() > 1]
        self.setToolTip(self._words())
        self.update()

    @property
    def has_any(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self._trails)

    def _words(self) -> str:
        if not self._trails:
            return ""
        trail = self._trails[0][0]
        return tr("|λ| of one step over {name}, now {value}").format(
            name=trail.parameter, value=fmt.full(float(trail.at[-1]))
        )

    def _ranges(self) -> tuple[Floats, Floats]:
        at = np.concatenate([trail.at[np.isfinite(trail.at)] for trail, _ in self._trails])
        sizes = np.concatenate([_sizes(trail).ravel() for trail, _ in self._trails])
        low, high = min(0.9, float(sizes.min())), max(1.1, float(sizes.max()))
        margin = 0.06 * (high - low)
        ends = np.array([at.min(), at.max()])
        return (ends if ends[0] < ends[1] else ends + np.array([-0.5, 0.5])), np.array(
            [low - margin, high + margin]
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._trails:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(label=True)
        painter.setFont(font)
        x, y = self._ranges()
        left = max(QFontMetricsF(font).horizontalAdvance(fmt.number(v, 3)) for v in (*y, 1.0)) + 8
        frame = QRectF(left, 6, self.width() - left - 6, self.height() - 26)
        self._draw_axes(painter, frame, x, y)
        painter.setClipRect(frame.adjusted(-3, -3, 3, 3))
        for trail, own in self._trails:
            self._draw_trail(painter, frame, trail, own, x, y)
        painter.end()

    def _draw_axes(self, painter: QPainter, frame: QRectF, x: Floats, y: Floats) -> None:
        one = frame.bottom() - (1 - y[0]) / (y[1] - y[0]) * frame.height()
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.drawLine(frame.topLeft(), frame.bottomLeft())
        painter.setPen(QPen(self._theme.colour("dim"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(frame.left(), one), QPointF(frame.right(), one))
        painter.setPen(self._theme.colour("dim"))
        flags = Qt.AlignmentFlag
        for value, height in ((1.0, one), (y[1], frame.top()), (y[0], frame.bottom())):
            if value == 1.0 or abs(height - one) > 14:
                room = QRectF(0, height - 8, frame.left() - 5, 16)
                painter.drawText(
                    room, int(flags.AlignRight | flags.AlignVCenter), fmt.number(float(value), 3)
                )
        below = QRectF(frame.left(), frame.bottom() + 3, frame.width(), 16)
        painter.drawText(below, int(flags.AlignLeft), fmt.number(float(x[0]), 3))
        painter.drawText(below, int(flags.AlignRight), fmt.number(float(x[1]), 3))
        painter.drawText(below, int(flags.AlignHCenter), self._trails[0][0].parameter)

    def _draw_trail(
        self, painter: QPainter, frame: QRectF, trail: Trail, own: QColor | None, x: Floats, y: Floats
    ) -> None:
        across = frame.left() + (trail.at - x[0]) / (x[1] - x[0]) * frame.width()
        for sizes in _sizes(trail).T:
            up = frame.bottom() - (sizes - y[0]) / (y[1] - y[0]) * frame.height()
            points = [QPointF(a, b) for a, b in zip(across.tolist(), up.tolist()) if np.isfinite(a)]
            colour = own or self._theme.colour("stable" if sizes[-1] < 1 else "unstable")
            painter.setPen(QPen(colour, 1.4))
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(points[-1], 3.0, 3.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def _sizes(trail: Trail) -> Floats:
    return np.asarray(np.abs(trail.values) ** (1 / trail.cycle.period))
