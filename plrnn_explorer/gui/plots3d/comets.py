"""Orbits in the view of space: the same comets as in the plane, fainter behind surfaces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from plrnn_explorer.gui.plots.connection_layer import point_place
from plrnn_explorer.gui.plots3d.renderer import Shown
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats

#: Points of the past drawn at most, and shades of the tail and of what is hidden.
_MOST_PAST, _SHADES = 3000, 8
#: Points up to which the past of an orbit is drawn in full strength: a longer one would hide what it is in.
_FEW = 300
#: Share of an orbit that is seen through what hides it wholly.
_THROUGH = 0.25
#: Steps longer than this, in pixels, get dots; much longer ones are only dotted behind the tail.
_APART, _LEAP = 5.0, 60.0


@dataclass(frozen=True, eq=False)
class Comet:
    """An orbit up to its head: states (n, M), colour, whether it is selected, points of its tail."""

    points: Floats
    colour: QColor
    heavy: bool
    tail: int


def paint_comet(painter: QPainter, comet: Comet, shown: Shown) -> None:
    """Draw one comet."""
    view, lens = shown.view, shown.rendered.lens
    points = comet.points[-_MOST_PAST:]
    with np.errstate(over="ignore", invalid="ignore"):
        units = (view.frame.project(points) - view.middle) / view.half
    finite = np.isfinite(units).all(axis=1) & (np.abs(units) < 1e3).all(axis=1)
    units = units if finite.all() else units[: int(np.argmin(finite))]
    if not len(units):
        return
    seen = lens.seen(units)
    clear = _THROUGH + (1 - _THROUGH) * shown.rendered.clear_at(seen)
    xy = seen[:, :2] / (lens.width / shown.wish.size[0])
    if not np.isfinite(xy).all():
        return
    _paint_line(painter, comet, xy, clear)
    _paint_ends(painter, comet.colour, xy, clear, whole=len(points) == len(comet.points))


def _paint_line(painter: QPainter, comet: Comet, xy: Floats, clear: Floats) -> None:
    n = len(xy)
    steps = np.abs(np.diff(xy, axis=0)).sum(axis=1)
    leaping = len(steps) > 0 and float(np.median(steps)) > _LEAP
    age = np.arange(n - 1, -1, -1)
    # Brightest at the head, then fading over the tail to what the past keeps.
    past = 0.16 if leaping else float(np.clip(0.45 * (_FEW / n) ** 0.6, 0.1, 0.45))
    fresh = np.clip(1 - age / max(comet.tail, 1), 0.0, 1.0)  # an older point has faded altogether
    strength = past + (0.95 - past) * fresh**1.5
    if leaping:
        strength[age > comet.tail] = 0.0
    strength = strength * clear
    shade = np.ceil(strength * _SHADES).astype(int)
    lines = np.concatenate([xy[:-1], xy[1:]], axis=1)
    for level in range(1, _SHADES + 1):
        # What is faint is one pixel wide: wider lines take much longer.
        width = (1.0 if level <= _SHADES // 2 else 1.0 + 0.8 * level / _SHADES) + 0.8 * comet.heavy
        painter.setPen(_pen(comet.colour, level / _SHADES, width, Qt.PenCapStyle.FlatCap))
        painter.drawLines([QLineF(*row) for row in lines[shade[1:] == level].tolist()])
    apart = np.concatenate([[True], steps > _APART])
    for low, high in ((0.0, 0.4), (0.4, 0.75), (0.75, 1.01)):
        dots = xy[apart & (strength > low) & (strength <= high)]
        if len(dots):
            painter.setPen(_pen(comet.colour, 0.1 + 0.75 * high, 2.6))
            painter.drawPoints(QPolygonF([QPointF(*dot) for dot in dots.tolist()]))


def _paint_ends(painter: QPainter, colour: QColor, xy: Floats, clear: Floats, whole: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if whole:
        painter.setPen(_pen(colour, 0.75 * float(clear[0]), 1.3))
        painter.drawEllipse(QPointF(*xy[0].tolist()), 3.2, 3.2)
    head = QPointF(*xy[-1].tolist())
    for alpha, width in ((0.12, 19.0), (0.25, 12.5), (1.0, 7.0)):
        painter.setPen(_pen(colour, alpha * float(clear[-1]), width))
        painter.drawPoint(head)


def _pen(colour: QColor, alpha: float, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap) -> QPen:
    shade = QColor(colour)
    shade.setAlphaF(min(1.0, alpha))
    return QPen(shade, width, Qt.PenStyle.SolidLine, cap)


def paint_connections(painter: QPainter, shown: Shown, selected: Sequence[str], theme: Theme) -> None:
    """Join the orbits of selected homoclinic and heteroclinic points."""
    study = shown.wish.study
    for place in filter(None, map(point_place, selected)):
        found = (study.connections or ())[place[0]] if place[0] < len(study.connections or ()) else None
        if found is None or place[1] >= len(found.orbits):
            continue
        units = (shown.view.frame.project(found.orbits[place[1]]) - shown.view.middle) / shown.view.half
        xy = shown.lens.seen(units)[:, :2]
        if not np.isfinite(xy).all() or np.abs(xy).max() > 1e6:
            continue
        colour = theme.colour("connection")
        painter.setPen(_pen(colour, 1.0, 1.8, Qt.PenCapStyle.FlatCap))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in xy.tolist()]))
        painter.setPen(_pen(colour, 1.0, 6.0))
        painter.drawPoints(QPolygonF([QPointF(*point) for point in xy.tolist()]))
