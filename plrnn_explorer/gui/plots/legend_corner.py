"""In which corner of the plot the legend covers least."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize

from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import mark

#: Corners by the names settings know them by, the one preferred first, with the words of the menu.
CORNERS = {
    "bottom left": mark("Bottom left"),
    "top left": mark("Top left"),
    "top right": mark("Top right"),
    "bottom right": mark("Bottom right"),
}
#: First word of the name of a place that is no corner; nearer than this many pixels to one it is that corner.
_AT, _SNAP = "at", 20
#: Pixels between the legend and the edges of the plot.
_GAP = 16
#: Points of a manifold looked at, at most; squares of so many pixels in which one is counted, and for how
#: much where a fixed point counts 100: a legend across a line is better than one on a fixed point.
_MOST, _CELL, _LINE = 4000, 6.0, 0.25


def place(corner: str, size: QSize, inside: QRect) -> QPoint:
    """Where a legend of a size begins in a corner of the plot, or at a place of `place_name`."""
    shares = _shares(corner)
    if shares is not None:
        free = inside.size() - size
        return inside.topLeft() + QPoint(
            round(shares[0] * max(0, free.width())), round(shares[1] * max(0, free.height()))
        )
    down, across = corner.split()
    x = inside.left() + _GAP if across == "left" else inside.right() - _GAP - size.width()
    y = inside.top() + _GAP if down == "top" else inside.bottom() - _GAP - size.height()
    return QPoint(x, y)


def place_name(at: QPoint, size: QSize, inside: QRect) -> str:
    """Name for settings of where the hand put a legend: a corner it is near, else the share of the room."""
    for corner in CORNERS:
        away = place(corner, size, inside) - at
        if max(abs(away.x()), abs(away.y())) <= _SNAP:
            return corner
    free = inside.size() - size
    across = (at.x() - inside.left()) / max(1, free.width())
    down = (at.y() - inside.top()) / max(1, free.height())
    return f"{_AT} {min(1.0, max(0.0, across)):.4f} {min(1.0, max(0.0, down)):.4f}"


def is_place(name: str) -> bool:
    """Whether settings name a corner or another place; "" and what is damaged do not."""
    return name in CORNERS or _shares(name) is not None


def _shares(name: str) -> tuple[float, float] | None:
    words = name.split()
    if len(words) != 3 or words[0] != _AT:
        return None
    try:
        across, down = float(words[1]), float(words[2])
    except ValueError:
        return None
    return (across, down) if 0 <= across <= 1 and 0 <= down <= 1 else None


class EmptiestCorner:
    """Chooses the corner; it stays until something else was found or looked at."""

    def __init__(self) -> None:
        self._memory = Memory()
        self._corner = next(iter(CORNERS))

    def choose(self, picture: Picture, size: QSize, inside: QRect, taken: str = "") -> str:
        """Name of the corner in which a legend of a size hides least; not `taken`."""
        study = picture.study
        basis = (study.cycles, study.manifolds, study.view, picture.plane, size.width(), size.height())
        if self._memory.changed(*basis, inside.width(), inside.height(), taken):
            xy, weight = _points(picture)
            at = (xy - (picture.x[0], picture.y[0])) / picture.pixel
            hidden = {
                corner: _hidden(at, weight, QRect(place(corner, size, inside), size), inside)
                for corner in CORNERS
                if corner != taken
            }
            least = min(hidden.values())
            # The same corner as before where it is as good: a legend that moves is a nuisance.
            if hidden.get(self._corner, np.inf) > least:
                self._corner = min(hidden, key=lambda corner: hidden[corner])
        return self._corner


def _points(picture: Picture) -> tuple[Floats, Floats]:
    """Positions (n, 2) of what should be seen, and how much each matters."""
    study, plane = picture.study, picture.plane
    cycles = study.cycles.cycles if study.cycles else ()
    shown = [(plane.project(c.points), 100.0 / c.period) for c in cycles[:200]]
    for manifold in study.manifolds or ():
        points = manifold.segments[:, 0]
        shown.append((_thinned(plane.project(points[:: 1 + len(points) // _MOST]), picture), _LINE))
    if not shown:
        return np.empty((0, 2)), np.empty(0)
    xy = np.concatenate([part for part, _ in shown])
    return np.nan_to_num(xy, nan=np.inf), np.concatenate([np.full(len(part), w) for part, w in shown])


def _thinned(xy: Floats, picture: Picture) -> Floats:
    """One position in each small square of the screen: a curve counts by what is seen of it."""
    cells = np.floor(np.nan_to_num(xy / picture.pixel, nan=np.inf) / _CELL)
    return np.asarray(xy[np.unique(cells, axis=0, return_index=True)[1]])


def _hidden(at: Floats, weight: Floats, legend: QRect, inside: QRect) -> float:
    """Weight of the positions (n, 2), in pixels from the lower left of the plot, that a legend covers."""
    left, right = legend.left() - inside.left(), legend.right() - inside.left()
    low, high = inside.bottom() - legend.bottom(), inside.bottom() - legend.top()
    covered = (at[:, 0] >= left) & (at[:, 0] <= right) & (at[:, 1] >= low) & (at[:, 1] <= high)
    return float(weight[covered].sum())
