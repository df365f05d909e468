"""Eigenvalues in the complex plane with the unit circle."""

from __future__ import annotations

from collections.abc import Sequence

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
from plrnn_explorer.gui.panels.eigenvalue_sets import ValueSet, draw_marker, draw_trail
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.translation import tr


class EigenvaluePlot(QWidget):
    """Draws eigenvalues: blue inside the unit circle, red outside, each with its value where there is room.

    Drawn directly: labels that avoid each other and the zoom need the layout in pixels.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sets: tuple[ValueSet, ...] = ()
        self._layout: EigenvalueLayout | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(104)  # a low window squeezes the plot, not the table
        self.setMaximumHeight(168)
        self.setAccessibleName(tr("Eigenvalues in the complex plane"))

    def sizeHint(self) -> QSize:
        return QSize(276, 168)

    def set_values(self, values: Complexes) -> None:
        """Show these eigenvalues."""
        self.show_sets([ValueSet(np.asarray(values, dtype=complex))])

    def show_sets(self, sets: Sequence[ValueSet]) -> None:
        """Show several sets of eigenvalues, each with its look and its trail."""
        self._sets, self._layout = tuple(sets), None
        self.setAccessibleDescription(", ".join(fmt.complex_number(v) for v in self.values[:20]))
        self.update()

    @property
    def sets(self) -> tuple[ValueSet, ...]:
        """What is shown."""
        return self._sets

    @property
    def values(self) -> Complexes:
        """All eigenvalues shown, those of the first set first."""
        none = np.empty(0, dtype=complex)
        return np.concatenate([none, *(each.values for each in self._sets)])

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
            self.values,
            area,
            lambda text: QSizeF(metrics.horizontalAdvance(text) + 4, metrics.height()),
            max((each.reach for each in self._sets), default=0.0),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(label=True))
        layout = self.layout_now()
        self._draw_frame(painter, layout.main, True)
        if layout.zoom:
            self._draw_link(painter, layout.main, layout.zoom)
            self._draw_frame(painter, layout.zoom, False)
        for label in layout.labels:
            painter.fillRect(label.rect, self._theme.colour("panel"))
            painter.setPen(self._label_colour(label.value))
            painter.drawText(label.rect, int(Qt.AlignmentFlag.AlignCenter), label.text)
        painter.end()

    def _label_colour(self, value: complex) -> QColor:
        """Colour of the set a value belongs to."""
        owner = next((s for s in self._sets if np.any(np.abs(s.values - value) < 1e-9)), None)
        return owner.colour if owner is not None and owner.colour is not None else self._colour(value)

    def _colour(self, value: complex) -> QColor:
        if abs(abs(value) - 1) <= NEUTRAL_TOLERANCE:
            return self._theme.colour("text")
        return self._theme.colour("stable" if abs(value) < 1 else "unstable")

    def _draw_frame(self, painter: QPainter, frame: Frame, axis: bool) -> None:
        painter.save()
        painter.setClipRect(frame.rect.adjusted(-1, -1, 1, 1))
        rect, origin = frame.rect, frame.place(0)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawLine(QPointF(rect.left(), origin.y()), QPointF(rect.right(), origin.y()))
        painter.drawLine(QPointF(origin.x(), rect.top()), QPointF(origin.x(), rect.bottom()))
        painter.setPen(QPen(self._theme.colour("dim"), 1))
        painter.drawPolyline(QPolygonF(circle(frame)))
        if axis:
            self._name_axes(painter, frame)
        for each in self._sets:
            for i in range(each.trail.shape[1]):
                colour = each.colour or self._colour(complex(each.trail[-1, i]))
                draw_trail(painter, frame, each.trail[:, i], colour)
        painter.setPen(QPen(self._theme.colour("panel"), 1))
        for number, each in enumerate(self._sets):
            above = np.concatenate([v.values for v in self._sets[number + 1 :]] or [each.values[:0]])
            for value in each.values:
                # Values at one place show as rings of markers, the first the largest.
                hidden = int(np.sum(np.abs(above - value) * frame.scale < 3.0))
                painter.setBrush(each.colour or self._colour(complex(value)))
                draw_marker(painter, frame.place(complex(value)), each.marker, POINT + 2.4 * hidden)
        painter.restore()

    def _name_axes(self, painter: QPainter, frame: Frame) -> None:
        """Name the axes where neither a point nor a label is in the way."""
        taken = [label.rect for label in self.layout_now().labels]
        for value in self.values:
            at = frame.place(complex(value))
            taken.append(QRectF(at.x() - 7, at.y() - 7, 14, 14))
        for text, rooms in ((tr("Im λ"), _beside_imaginary(frame)), (tr("Re λ"), _beside_real(frame))):
            free = [room for room in rooms if not any(room.intersects(r) for r in taken)]
            # Beside the circle rather than over it.
            best = next((room for room in free if not _meets_circle(frame, room)), next(iter(free), None))
            if best is not None:
                taken.append(best)
                painter.drawText(best, int(Qt.AlignmentFlag.AlignCenter), text)

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


_NAME = QSizeF(32, 14)


def _beside_imaginary(frame: Frame) -> list[QRectF]:
    """Where the imaginary axis may be named: outside the circle, else within it."""
    origin, reach = frame.place(0), 4 + _NAME.width() + 2
    # Within: so far below the top that the outer corner of the name is inside, too.
    up = float(np.sqrt(max(0.0, (frame.scale - 3) ** 2 - reach**2)))
    x, heights = origin.x(), (frame.rect.top(), origin.y() - up, origin.y() + up - _NAME.height())
    return [QRectF(QPointF(at, y), _NAME) for y in heights for at in (x + 4, x - 4 - _NAME.width())]


def _beside_real(frame: Frame) -> list[QRectF]:
    """Where the real axis may be named: at its ends, else within the circle, below or above the axis."""
    y, rect = frame.place(0).y(), frame.rect
    ends = (rect.right() - _NAME.width(), rect.left())
    within = (frame.place(1).x() - 8 - _NAME.width(), frame.place(-1).x() + 8)
    heights = (y + 2, y - 2 - _NAME.height())
    return [QRectF(QPointF(x, at), _NAME) for xs in (ends, within) for at in heights for x in xs]


def _meets_circle(frame: Frame, room: QRectF) -> bool:
    """Whether the unit circle runs through a rectangle."""
    origin, radius = frame.place(0), frame.scale
    nearest = np.hypot(
        max(room.left() - origin.x(), 0.0, origin.x() - room.right()),
        max(room.top() - origin.y(), 0.0, origin.y() - room.bottom()),
    )
    farthest = np.hypot(
        max(origin.x() - room.left(), room.right() - origin.x()),
        max(origin.y() - room.top(), room.bottom() - origin.y()),
    )
    return bool(nearest - 1 <= radius <= farthest + 1)
