"""Where the nodes and arrows of the region graph go, in pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from plrnn_explorer.dynamics.region_network import RegionNetwork
from plrnn_explorer.models.map import Floats

#: Radii of nodes, from never to always visited; widths of arrows; length of an arrow-head; in pixels.
_RADII, _WIDTHS, _HEAD = (5.0, 17.0), (0.8, 3.6), 6.0
#: How much two axes of the picture may be stretched against each other.
_STRETCH = 4.0
#: Share of the panel's shorter side kept free on each side, at most.
_MARGIN = 0.17
#: Arrows drawn at most, those made most often; bend of an arrow as a share of its length.
MOST_ARROWS, _BEND = 260, 0.16
_GAP = 5.0
#: Room for a loop beside a node, and the longest an arrow between neighbours gets.
_LOOP, _LONGEST = 24.0, 120.0
#: Square pixels for each node below which nodes are drawn smaller.
_ROOM = 2200.0


@dataclass(frozen=True)
class Arrow:
    """A transition on screen: its line, its head, its width; `edge` is its place in the network."""

    edge: int
    line: QPainterPath
    head: QPolygonF
    width: float


@dataclass(frozen=True, eq=False)
class GraphPicture:
    """Nodes with centres (n, 2) and radii (n,), and arrows, the most frequent last."""

    centres: Floats
    radii: Floats
    arrows: tuple[Arrow, ...]

    def node_at(self, point: QPointF) -> int:
        """Node under a position, -1 if there is none."""
        if not len(self.centres):
            return -1
        away = np.hypot(*(self.centres - (point.x(), point.y())).T) - self.radii
        nearest = int(np.argmin(away))
        return nearest if away[nearest] <= 3 else -1


def node_radii(network: RegionNetwork, crowd: int) -> Floats:
    """Radii whose areas grow with the share of the points, smaller where there are many nodes."""
    low, high = _RADII
    scale = min(1.0, (14.0 / max(crowd, 1)) ** 0.35)
    shares = network.shares / max(float(network.shares.max(initial=0.0)), 1e-300)
    return np.asarray((low + (high - low) * np.sqrt(shares)) * scale)


def picture(network: RegionNetwork, places: Floats, area: QRectF) -> GraphPicture:
    """Fit places (n, 2) in any units into an area and draw the arrows between them."""
    room = area.width() * area.height() / max(1, len(network))
    small = min(1.0, float(np.sqrt(max(room, 1.0) / _ROOM)))
    radii = node_radii(network, len(network)) * small
    loops = bool((network.sources == network.targets).any())
    # In a low panel loops are drawn smaller, or their room would be all there is.
    margin = float(radii.max(initial=0.0)) + (_LOOP * small if loops else 6.0)
    margin = min(margin, _MARGIN * min(area.width(), area.height()))
    loop = min(small, max(0.4, (margin - float(radii.max(initial=0.0))) / _LOOP))
    centres = _apart(_fitted(places, area, margin), radii, area)
    middle = centres.mean(axis=0) if len(centres) else np.zeros(2)
    largest = max(1, int(network.transitions.max(initial=1)))
    pairs = set(zip(network.sources.tolist(), network.targets.tolist()))
    arrows = []
    for edge in range(min(MOST_ARROWS, len(network.sources))):
        i, j = int(network.sources[edge]), int(network.targets[edge])
        low, high = _WIDTHS
        width = low + (high - low) * float(np.sqrt(network.transitions[edge] / largest))
        if i == j:
            line, head = _loop(centres[i], float(radii[i]), middle, width, loop)
        else:
            bend = _BEND if (j, i) in pairs else 0.05
            line, head = _bow(centres[i], centres[j], float(radii[i]), float(radii[j]), bend, width)
        arrows.append(Arrow(edge, line, head, width))
    return GraphPicture(centres, radii, tuple(arrows[::-1]))


def _fitted(places: Floats, area: QRectF, margin: float) -> Floats:
    """Places scaled into the area; a long graph may be stretched a little to fill it."""
    if not len(places):
        return np.zeros((0, 2))
    low, high = places.min(axis=0), places.max(axis=0)
    room = np.maximum(np.array([area.width(), area.height()]) - 2 * margin, 10.0)
    spans = np.maximum(high - low, 1e-9 * max(1.0, float(np.max(high - low, initial=0.0))))
    scales = room / spans
    scales = np.minimum(scales, _STRETCH * scales.min())
    scales = np.minimum(scales, _LONGEST / max(_shortest(places), 1e-9))
    scales = np.where(high - low > 0, scales, 0.0)
    centre = np.array([area.center().x(), area.center().y()])
    offset = (places - (low + high) / 2) * scales
    return np.asarray(centre + offset * (1.0, -1.0))


def _shortest(places: Floats) -> float:
    """Median distance of a node from its nearest neighbour."""
    if len(places) < 2:
        return 1.0
    gaps = np.linalg.norm(places[:, None] - places[None], axis=-1)
    np.fill_diagonal(gaps, np.inf)
    return float(np.median(gaps.min(axis=1)))


def _apart(centres: Floats, radii: Floats, area: QRectF) -> Floats:
    """Push nodes that overlap apart, a few times, within the area."""
    centres = centres.copy()
    need = radii[:, None] + radii[None] + _GAP
    for _ in range(40):
        offset = centres[:, None] - centres[None]
        gaps = np.hypot(offset[..., 0], offset[..., 1])
        short = np.where(gaps < need, need - gaps, 0.0)
        np.fill_diagonal(short, 0.0)
        if not short.any():
            break
        centres += 0.5 * np.sum(offset / np.maximum(gaps, 1e-6)[..., None] * short[..., None], axis=1) / 2
    low = np.array([area.left(), area.top()]) + radii[:, None] + 2
    high = np.array([area.right(), area.bottom()]) - radii[:, None] - 2
    return np.asarray(np.clip(centres, low, np.maximum(low, high)))


def _bow(
    a: Floats, b: Floats, from_radius: float, to_radius: float, bend: float, width: float
) -> tuple[QPainterPath, QPolygonF]:
    """A bent arrow from the rim of one node to that of another."""
    way = b - a
    length = max(float(np.hypot(*way)), 1e-6)
    across = np.array([way[1], -way[0]])
    control = (a + b) / 2 + bend * across
    start = a + from_radius * _unit(control - a)
    into = _unit(b - control)
    tip = b - (to_radius + 1.5) * into
    size = _HEAD + width
    neck = tip - min(size, 0.4 * length) * into
    path = QPainterPath(QPointF(*start))
    path.quadTo(QPointF(*control), QPointF(*neck))
    return path, _head(tip, into, size)


def _loop(
    centre: Floats, radius: float, middle: Floats, width: float, small: float
) -> tuple[QPainterPath, QPolygonF]:
    """A step within a region: a small loop on the side away from the others."""
    away = centre - middle
    out = _unit(away) if float(np.hypot(*away)) > 1 else np.array([0.0, -1.0])
    side = np.array([-out[1], out[0]])
    reach = radius + 13.0 * small
    start, end = centre + radius * _unit(out + 0.7 * side), centre + radius * _unit(out - 0.7 * side)
    path = QPainterPath(QPointF(*start))
    tip, aside = centre + 1.25 * reach * out, 11 * small * side
    first, second = tip + aside, tip - aside
    into = _unit(end - second)
    size = (_HEAD + 0.6 * width) * max(small, 0.6)
    path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*(end - size * into)))
    return path, _head(end, into, size)


def _head(tip: Floats, into: Floats, size: float) -> QPolygonF:
    side = 0.42 * size * np.array([-into[1], into[0]])
    neck = tip - size * into
    return QPolygonF([QPointF(*tip), QPointF(*(neck + side)), QPointF(*(neck - side))])


def _unit(vector: Floats) -> Floats:
    return np.asarray(vector / max(float(np.hypot(*vector)), 1e-12))
