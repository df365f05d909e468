"""Eigenvalues in the complex plane with the unit circle."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from plrnn_explorer.dynamics.cycle import NEUTRAL_TOLERANCE, Complexes
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.eigenvalue_layout import POINT, EigenvalueLayout, Frame, circle, lay_out
from plrnn_explorer.gui.theme import Theme


class EigenvaluePlot(QWidget):
    """Draws eigenvalues: blue inside the unit circle, red outside, each with its value where there is room.

    Drawn directly: labels that avoid each other and the zoom need the layout in pixels.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: Complexes = np.empty(0, dtype=complex)
        self._layout: EigenvalueLayout | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(104)  # a low window squeezes the plot, not the table
        self.setMaximumHeight(168)
        self.setAccessibleName("Eigenvalues in the complex plane")

    def sizeHint(self) -> QSize:
        return QSize(276, 168)

    def set_values(self, values: Complexes) -> None:
        """Show these eigenvalues."""
        self._values = np.asarray(values, dtype=complex)
        self._layout = None
        self.setAccessibleDescription(", ".join(fmt.complex_number(v) for v in self._values[:20]))
        self.update()

    def layout_now(self) -> EigenvalueLayout:
        """The layout at the present size."""
        if self._layout is None:
            self._layout = self._lay_out()
        return self._layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout = None

    def _lay_out(self) -> EigenvalueLayout:
        metrics = QFontMetricsF(self._theme.font(label=True))
        area = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        return lay_out(
            self._values, area, lambda text: QSizeF(metrics.horizontalAdvance(text) + 4, metrics.height())
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(label=True))
        layout = self.layout_now()
        self._draw_frame(painter, layout.main, layout.values, "Re λ")
        if layout.zoom:
            self._draw_link(painter, layout.main, layout.zoom)
            self._draw_frame(painter, layout.zoom, layout.values, "")
        for label in layout.labels:
            painter.fillRect(label.rect, self._theme.colour("panel"))
            painter.setPen(self._colour(label.value))
            painter.drawText(label.rect, int(Qt.AlignmentFlag.AlignCenter), label.text)
        painter.end()

    def _colour(self, value: complex) -> QColor:
        if abs(abs(value) - 1) <= NEUTRAL_TOLERANCE:
            return self._theme.colour("text")
        return self._theme.colour("stable" if abs(value) < 1 else "unstable")

    def _draw_frame(self, painter: QPainter, frame: Frame, values: Complexes, axis: str) -> None:
        painter.save()
        painter.setClipRect(frame.rect.adjusted(-1, -1, 1, 1))
        rect, origin = frame.rect, frame.place(0)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(QPointF(rect.left(), origin.y()), QPointF(rect.right(), origin.y()))
        painter.drawLine(QPointF(origin.x(), rect.top()), QPointF(origin.x(), rect.bottom()))
        painter.setPen(QPen(self._theme.colour("dim"), 1))
        painter.drawPolyline(QPolygonF(circle(frame)))
        if axis:
            corner = QRectF(origin.x() + 4, rect.top(), 40, 14)
            painter.drawText(corner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), "Im λ")
            # At the end of the axis where no eigenvalue is near.
            left = any(abs(v.imag) < 0.3 * frame.half and v.real > 0.4 * frame.half for v in values)
            side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
            end = QRectF(frame.place(-1).x() + 6 if left else rect.right() - 40, origin.y() + 2, 40, 14)
            painter.drawText(end, int(side | Qt.AlignmentFlag.AlignTop), axis)
        painter.setPen(QPen(self._theme.colour("panel"), 1))
        for value in values:
            painter.setBrush(self._colour(complex(value)))
            painter.drawEllipse(frame.place(value), POINT, POINT)
        painter.restore()

    def _draw_link(self, painter: QPainter, main: Frame, zoom: Frame) -> None:
        """Outline the zoom, mark what it shows in the main frame, and join the two."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawRoundedRect(zoom.rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        spot = main.place(zoom.centre)
        half = max(8.0, zoom.half * main.scale)
        mark = QRectF(spot.x() - half, spot.y() - half, 2 * half, 2 * half)
        painter.setPen(QPen(self._theme.colour("faint"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(mark.topRight(), zoom.rect.topLeft())
        painter.drawLine(mark.bottomRight(), zoom.rect.bottomLeft())
        painter.setPen(QPen(self._theme.colour("faint"), 1))
        painter.drawRect(mark)
        painter.setPen(self._theme.colour("dim"))
        factor = zoom.scale / main.scale
        note = zoom.rect.adjusted(6, 4, -6, -4)
        painter.drawText(
            note, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), f"×{fmt.number(factor, 2)}"
        )

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.value_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def value_at(self, point: QPointF) -> str:
        """Eigenvalues near a position, every digit; empty if there is none."""
        layout = self.layout_now()
        frames = [layout.main, *([layout.zoom] if layout.zoom else [])]
        near = [
            complex(value)
            for frame in frames
            for value in layout.values
            if frame.rect.contains(point) and (frame.place(value) - point).manhattanLength() < 9
        ]
        return "\n".join(f"λ = {fmt.full_complex(v)}, |λ| = {fmt.full(abs(v))}" for v in near[:8])
