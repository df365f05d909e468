"""Orbits as comets: a bright head and a fading tail; dots joined, because a map jumps."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from plrnn_explorer.gui.plots import fast
from plrnn_explorer.gui.plots.orbit_player import OrbitPlayer
from plrnn_explorer.gui.plots.picture import Memory, Picture, toward_centre
from plrnn_explorer.gui.plots.pixel_item import PixelItem, mapped
from plrnn_explorer.gui.plots.strokes import Strokes, dots, joined_lines
from plrnn_explorer.models.map import Floats

#: Points of the past drawn at most, those of them joined by lines, and shades of the tail.
_MOST_PAST, _MOST_JOINED, _SHADES = 4000, 800, 10
#: Steps in pixels up to which an orbit looks like a flow and is drawn as a line.
_FLOWING = 12.0
#: One with longer steps than this and a longer way than that, in pixels, is only dotted behind its tail: its
#: its lines would be a tangle.
_LONG_JUMP, _MOST_WAY = 40.0, 10_000.0
#: Steps shorter than this, in pixels, get no dots.
_APART = 5.0


@dataclass(frozen=True, eq=False)
class Comet:
    """One orbit on screen: positions up to the head (n, 2), its colour, and whether it is selected."""

    xy: Floats
    colour: QColor
    heavy: bool
    tail: int


class CometItem(PixelItem):
    """Paints all comets; one item, however many there are."""

    def __init__(self) -> None:
        super().__init__()
        self._comets: list[Comet] = []
        self._made: tuple[Any, list[Strokes]] | None = None  # what it was made for, and a picture per comet

    def show_comets(self, comets: list[Comet]) -> None:
        """Draw these from now on."""
        if comets or self._comets:
            self._comets, self._made = comets, None
            self.update()

    def draw(self, painter: QPainter, onto: QTransform) -> None:
        if fast.stroke_loops() is None:
            self._draw_plainly(painter, onto)  # for a moment at the start
            return
        size, ratio = self.sheet(painter)
        if self._made is None or self._made[0] != (onto, size, ratio):
            made = [stroked(comet, mapped(comet.xy, onto), size, ratio) for comet in self._comets]
            self._made = ((QTransform(onto), size, ratio), made)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for comet, strokes in zip(self._comets, self._made[1]):
            strokes.paint(painter)
            _paint_ends(painter, comet.colour, mapped(comet.xy[[0, -1]], onto))

    def _draw_plainly(self, painter: QPainter, onto: QTransform) -> None:
        for comet in self._comets:
            points = mapped(comet.xy[-_MOST_JOINED:], onto)
            painter.setPen(_pen(comet.colour, 0.6, 2.6))
            painter.drawPoints(pg.functions.arrayToQPolygonF(points[:, 0].copy(), points[:, 1].copy()))


def _pen(colour: QColor, alpha: float, width: float) -> QPen:
    shade = QColor(colour)
    shade.setAlphaF(min(1.0, alpha * colour.alphaF()))
    return QPen(shade, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def stroked(comet: Comet, xy: Floats, size: tuple[int, int], ratio: float) -> Strokes:
    """Picture of a comet without its ends; its past and its tail are one stroke, so that nothing adds up."""
    extra = 0.8 if comet.heavy else 0.0
    tail = min(comet.tail, len(xy) - 1)
    past = xy[max(0, len(xy) - 1 - _MOST_PAST) : len(xy) - tail]
    recent = xy[len(xy) - 1 - tail :]
    quiet = float(
        np.clip(60.0 / max(_typical_step(recent), 1.0), 0.35, 1.0)
    )  # long jumps cross the whole plot
    # The past has a step length of its own: an orbit that has almost settled may have come by leaps.
    none = _Part(np.zeros((0, 4)), 1.0, 0.0)  # all there is of an orbit at rest
    parts = [none, *_past(comet, past, _typical_step(past))]
    bounds = np.unique(np.linspace(0, tail, _SHADES + 1).astype(int))
    for first, last in pairwise(bounds.tolist()):
        share = last / max(tail, 1)
        part = recent[first : last + 1]
        faint = quiet * (0.15 + 0.65 * share**1.5)
        parts.append(_Part(joined_lines(part), 1.0 + 0.8 * quiet * share + extra, faint))
        parts.append(_Part(_dotted(part[1:]), 2.4 + 1.4 * share, 0.40 + 0.60 * share))
    counts = [len(part.lines) for part in parts]
    # An orbit of a single point has none.
    lines = np.concatenate([np.empty((0, 4)), *(part.lines for part in parts)])
    widths, alphas = (np.repeat([getattr(p, k) for p in parts], counts) for k in ("width", "alpha"))
    return Strokes.of_lines(size, ratio, comet.colour, lines, widths, alphas)


@dataclass(frozen=True, eq=False)
class _Part:
    """Lines (n, 4) of one width and opacity."""

    lines: Floats
    width: float
    alpha: float


def _typical_step(points: Floats) -> float:
    """Step length in pixels by which most of the way was done; 0 for fewer than two points."""
    steps = np.sort(np.abs(np.diff(points, axis=0)).sum(axis=1))
    total = np.cumsum(steps)
    return float(steps[np.searchsorted(total, total[-1] / 2)]) if len(steps) and total[-1] > 0 else 0.0


def _past(comet: Comet, past: Floats, jump: float) -> list[_Part]:
    """What lies behind the tail: a line where steps are short, dots where they cross the plot."""
    if len(past) < 2:
        return []
    parts = [_Part(_dotted(past), 2.6, 0.6)]
    if jump < _FLOWING:
        parts.append(_Part(joined_lines(past), 1.8 if comet.heavy else 1.4, 0.75))
    elif jump < _LONG_JUMP or np.abs(np.diff(past, axis=0)).sum() < _MOST_WAY:
        parts.append(_Part(joined_lines(past[-_MOST_JOINED:]), 1.0, 0.4 + 0.15 * comet.heavy))
    return parts


def _paint_ends(painter: QPainter, colour: QColor, xy: Floats) -> None:
    start, head = QPointF(*xy[0]), QPointF(*xy[-1])
    painter.setPen(_pen(colour, 0.75, 1.3))
    painter.drawEllipse(start, 3.2, 3.2)
    for alpha, width in ((0.12, 19.0), (0.25, 12.5), (1.0, 7.0)):
        painter.setPen(_pen(colour, alpha, width))
        painter.drawPoint(head)


def _dotted(points: Floats) -> Floats:
    """Dots on the points that lie far enough from their predecessors; else the line alone says it."""
    jump = np.abs(np.diff(points, axis=0, prepend=np.nan)).sum(axis=1)
    return dots(points[~(jump <= _APART)])


class OrbitLayer:
    """Gives the comet item what the player runs, and the orbit under the hand while it is dragged."""

    def __init__(self, box: pg.ViewBox, player: OrbitPlayer) -> None:
        self._item = CometItem()
        self._item.setZValue(5)
        box.addItem(self._item, ignoreBounds=True)
        self._player = player
        self._memory = Memory()
        self.preview: Floats | None = None  # (n, M): the orbit that follows the hand

    def update(self, picture: Picture | None) -> None:
        """Draw every head where it is now."""
        if picture is None:
            self._memory.changed(None)
            self._item.show_comets([])
            return
        tail = int(max(24, 1.2 * self._player.speed))
        tracks, looks = self._player.tracks, []
        for i in range(len(tracks)):
            look = picture.appearance(f"orbit:{i}")
            looks.append((look.visible, look.colour, f"orbit:{i}" in picture.selected))
        heads = tuple(track.now for track in tracks)
        same = (picture.plane, picture.window, picture.theme.is_dark, tail, tuple(looks), heads, self.preview)
        if self._memory.changed(*same, *(track.points for track in tracks)):
            self._item.show_comets(self._comets(picture, looks, tail))

    def _comets(self, picture: Picture, looks: list[tuple[bool, str, bool]], tail: int) -> list[Comet]:
        comets = []
        for track, (visible, colour, heavy) in zip(self._player.tracks, looks):
            if visible:
                ink = QColor(colour) if colour else picture.theme.colour("orbit")
                comets.append(Comet(_flat(track.points[: track.now + 1], picture), ink, heavy, tail))
        if self.preview is not None:
            ink = picture.theme.colour("accent")
            comets.append(Comet(_flat(self.preview, picture), ink, True, len(self.preview)))
        return comets

    def heads(self, picture: Picture) -> Floats:
        """Positions of all heads (n, 2)."""
        points = [picture.plane.project(t.points[t.now]) for t in self._player.tracks]
        return np.array(points).reshape(-1, 2)


def _flat(points: Floats, picture: Picture) -> Floats:
    xy = picture.plane.project(points)
    finite = np.isfinite(xy).all(axis=1)
    xy = xy if finite.all() else xy[: max(1, int(np.argmin(finite)))]
    return toward_centre(xy, picture)
