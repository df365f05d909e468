"""Where the eigenvalues and their labels go: no label on another, a zoom where eigenvalues crowd."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from plrnn_explorer.dynamics.cycle import Complexes
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.models.map import Bools, Floats

#: Closer than this many pixels, eigenvalues crowd; closer to the circle than `_NEAR`, the side is not seen.
_CROWDED, _NEAR = 16.0, 4.0
#: A zoom less than this is none.
_WORTHWHILE = 4.0
#: Radius of a point, and how far from it a label may lie, in pixels.
POINT = 4.5
_DISTANCES = (10.0, 20.0)
_MOST_LABELS, _MOST_TRIED = 12, 32
#: Sides in eighths of a turn from the right; above and below first: the real axis passes left and right.
_OFF_AXIS, _ON_AXIS = (2, 6, 1, 7, 3, 5), (0, 4)


@dataclass(frozen=True)
class Frame:
    """A square piece of the complex plane on screen."""

    rect: QRectF
    centre: complex
    half: float

    @property
    def scale(self) -> float:
        """Pixels per unit."""
        return min(self.rect.width(), self.rect.height()) / 2 / self.half

    def place(self, value: complex) -> QPointF:
        """Pixel position of a number."""
        offset = (complex(value) - self.centre) * self.scale
        return self.rect.center() + QPointF(offset.real, -offset.imag)


@dataclass(frozen=True)
class Label:
    """A label that found room beside its point."""

    text: str
    value: complex
    rect: QRectF
    point: QPointF


@dataclass(frozen=True)
class EigenvalueLayout:
    """The main frame with the unit circle, the zoom where there is one, and the labels."""

    main: Frame
    zoom: Frame | None
    labels: tuple[Label, ...]
    values: Complexes


Measure = Callable[[str], QSizeF]


def lay_out(values: Complexes, area: QRectF, measure: Measure, reach: float = 0.0) -> EigenvalueLayout:
    """Lay out eigenvalues in an area; `measure` gives the size of a label, `reach` what else must fit."""
    values = np.unique(np.round(values, 9))
    whole = _square(area)
    main = Frame(whole, 0j, _extent(values, reach))
    crowd = _crowd(values, main)
    zoom = None
    if crowd.any():
        left, right = _halves(area)
        main = Frame(left, 0j, _extent(values, reach))
        crowd = _crowd(values, main)
        zoom = _zoom(values[crowd], right, main) if crowd.any() else None
        if zoom is not None and zoom.scale < _WORTHWHILE * main.scale:
            zoom, main = None, Frame(whole, 0j, _extent(values, reach))
    if zoom:
        labels = _labels(values[~crowd], values, main, main.rect, measure)
        labels += _labels(values[crowd], values, zoom, zoom.rect, measure)
    else:
        labels = _labels(values, values, main, area, measure)
    return EigenvalueLayout(main, zoom, tuple(labels), values)


def _extent(values: Complexes, reach: float) -> float:
    return 1.16 * max(1.0, reach, float(np.max(np.abs(values), initial=0.0)))


def _square(area: QRectF) -> QRectF:
    side = min(area.width(), area.height())
    return QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)


def _halves(area: QRectF, gap: float = 16.0) -> tuple[QRectF, QRectF]:
    side = min((area.width() - gap) / 2, area.height())
    left = area.center().x() - side - gap / 2
    top = area.center().y() - side / 2
    return QRectF(left, top, side, side), QRectF(left + side + gap, top, side, side)


def _crowd(values: Complexes, frame: Frame) -> Bools:
    """Mark the largest group of values too close to each other, or to the circle, to be told apart."""
    size = len(values)
    near_circle = (np.abs(np.abs(values) - 1) * frame.scale < _NEAR) & (np.abs(np.abs(values) - 1) > 1e-9)
    close = np.abs(values[:, None] - values[None, :]) * frame.scale < _CROWDED
    best = np.zeros(size, dtype=bool)
    unseen = set(range(size))
    while unseen:
        group = _connected(close, unseen.pop())
        unseen -= set(np.flatnonzero(group).tolist())
        worth = group.sum() > 1 or near_circle[group].any()
        if worth and group.sum() > best.sum():
            best = group
    return best


def _connected(close: Bools, start: int) -> Bools:
    group = np.zeros(len(close), dtype=bool)
    group[start] = True
    while True:
        grown = np.asarray(close[group].any(axis=0))
        if (grown == group).all():
            return group
        group = grown


def _zoom(values: Complexes, rect: QRectF, main: Frame) -> Frame:
    """Frame the crowded values, with the nearest arc of the circle if it is among them."""
    near = np.abs(np.abs(values) - 1) * main.scale < _CROWDED
    arc = values[near] / np.maximum(np.abs(values[near]), 1e-300)
    every = np.concatenate([values, arc])
    low = complex(every.real.min(), every.imag.min())
    high = complex(every.real.max(), every.imag.max())
    half = max((high - low).real, (high - low).imag) / 2
    return Frame(rect, (low + high) / 2, 2.1 * half if half > 0 else main.half / 20)


def _labels(
    values: Complexes, others: Complexes, frame: Frame, area: QRectF, measure: Measure
) -> list[Label]:
    """Label values, the largest first, where room is left in the area beside points and labels."""
    obstacles = _Obstacles()
    for value in others:
        obstacles.add_point(frame.place(value))
    for point in circle(frame):
        obstacles.add(_disc(point, 1.5), soft=True)
    obstacles.add(QRectF(frame.rect.left(), frame.rect.top(), 40, 18))  # the zoom's factor stands here
    placed: list[Label] = []
    upper = values[values.imag >= 0]  # the conjugate above the axis bears the label of both
    order = np.argsort(-np.abs(upper), kind="stable")
    for value in upper[order[:_MOST_TRIED]]:
        text, point = _label_text(complex(value)), frame.place(value)
        rect = _room(point, measure(text), area, obstacles)
        if rect is not None:
            placed.append(Label(text, complex(value), rect, point))
            obstacles.add(rect)
        if len(placed) == _MOST_LABELS:
            break
    return placed


def _label_text(value: complex) -> str:
    digits = 5 if 0.9 < abs(value) < 1.1 else 4
    if value.imag == 0:
        return fmt.number(value.real, digits)
    return f"{fmt.number(value.real, 3)} ± {fmt.number(value.imag, 3)} i"


def _disc(point: QPointF, radius: float = POINT) -> QRectF:
    return QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)


def circle(frame: Frame) -> list[QPointF]:
    """The part of the unit circle near a frame, fine enough for its scale."""
    reach = 2 * frame.half
    spread = np.pi if reach > 0.5 else 2 * reach
    middle = float(np.angle(frame.centre)) if spread < np.pi else 0.0
    angles = middle + np.linspace(-spread, spread, 181)
    # All at once: it is laid out anew in every frame while an input moves.
    offset = (np.cos(angles) + 1j * np.sin(angles) - frame.centre) * frame.scale
    middle_of_frame = frame.rect.center()
    x, y = middle_of_frame.x() + offset.real, middle_of_frame.y() - offset.imag
    return [QPointF(*at) for at in zip(x.tolist(), y.tolist())]


class _Obstacles:
    """Rectangles that labels should not cover; soft ones (the circle) they may where nothing is better."""

    def __init__(self) -> None:
        self._hard: list[tuple[float, float, float, float]] = []
        self._soft: list[tuple[float, float, float, float]] = []
        self._points: list[tuple[float, float]] = []

    def add(self, rect: QRectF, soft: bool = False) -> None:
        """Add a rectangle."""
        (self._soft if soft else self._hard).append(rect.getCoords())  # type: ignore[arg-type]

    def add_point(self, point: QPointF) -> None:
        """Add an eigenvalue."""
        self._points.append((point.x(), point.y()))
        self.add(_disc(point))

    def is_nearest(self, rect: QRectF, point: QPointF) -> bool:
        """Whether no other eigenvalue is nearer to a label than its own: nobody shall misread it."""
        x, y = np.array(self._points).T
        gaps = np.hypot(_outside(x, rect.left(), rect.right()), _outside(y, rect.top(), rect.bottom()))
        own = np.hypot(x - point.x(), y - point.y()) < 0.5
        return bool(np.all(gaps[~own] > np.min(gaps[own]))) if own.any() else True

    def hit(self, rect: QRectF, soft: bool) -> bool:
        """Whether a rectangle meets an obstacle; `soft`: the soft ones too."""
        return _meets(rect, self._hard) or (soft and _meets(rect, self._soft))


def _outside(values: Floats, low: float, high: float) -> Floats:
    """How far values lie outside an interval."""
    return np.asarray(np.maximum(0, np.maximum(low - values, values - high)))


def _meets(rect: QRectF, others: Sequence[tuple[float, float, float, float]]) -> bool:
    if not others:
        return False
    left, top, right, bottom = np.array(others).T
    apart = (left >= rect.right()) | (right <= rect.left()) | (top >= rect.bottom()) | (bottom <= rect.top())
    return not bool(apart.all())


def _room(point: QPointF, size: QSizeF, area: QRectF, obstacles: _Obstacles) -> QRectF | None:
    """First free place for a label around its point: on the circle rather than on the axis."""
    for sides, soft in ((_OFF_AXIS, True), (_OFF_AXIS, False), (_ON_AXIS, False)):
        for distance in _DISTANCES:
            for side in sides:
                away = np.exp(1j * np.pi * side / 4)
                dx = away.real * (distance + size.width() / 2)
                dy = -away.imag * (distance + size.height() / 2 - 2)
                centre = point + QPointF(dx, dy)
                rect = QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size)
                if (
                    area.contains(rect)
                    and not obstacles.hit(rect, soft)
                    and obstacles.is_nearest(rect, point)
                ):
                    return rect
    return None
