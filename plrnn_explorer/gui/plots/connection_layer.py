"""Homoclinic and heteroclinic points: small squares, ringed when certified."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QPen

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.export.look import HETEROCLINIC, HOMOCLINIC
from plrnn_explorer.gui.panels.series_points import continued
from plrnn_explorer.gui.plots.curves import arrow_head, joined
from plrnn_explorer.gui.plots.label_layer import TextPool
from plrnn_explorer.gui.plots.marks import NO_TARGETS, Dots, Targets, scatter, style
from plrnn_explorer.gui.plots.picture import Memory, Picture, toward_centre
from plrnn_explorer.gui.plots.pixel_item import CurveItem
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Appearance

#: Size of a square where there are few, in pixels, and how much wider its ring is.
_SIZE, _RING = 6.5, 6.5
#: Steps longer than this, in pixels, get an arrow-head.
_LONG_ENOUGH = 30.0
#: Orbits of selected points drawn at once.
_MOST_ORBITS = 8
#: Points of an orbit up to which all are numbered.
_FEW_POINTS = 20


class ConnectionLayer:
    """Two scatter items for each set, squares and rings; a selected point also shows its orbit."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self._sets: list[_Set] = []
        self._chosen = scatter(box, 7.05)
        self._line, self._dots = CurveItem(), scatter(box, 7.2)
        self._line.setZValue(7.1)
        box.addItem(self._line, ignoreBounds=True)
        self._numbers = TextPool(box, 7.3)
        self._memory, self._orbit_memory = Memory(), Memory()
        self.targets: Targets = NO_TARGETS

    def update(self, picture: Picture | None) -> None:
        """Draw the sets that changed, and the orbit of the selected point."""
        found = (picture.study.connections or ()) if picture else ()
        while len(self._sets) < len(found):
            self._sets.append(_Set(self._box))
        for shown in self._sets[len(found) :]:
            shown.clear()
        crowd = sum(map(len, found))
        size = _SIZE if crowd <= 60 else 5.0 if crowd <= 300 else 3.6
        changed = False
        if picture is not None:
            for i, (each, shown) in enumerate(zip(found, self._sets)):
                changed |= shown.draw(each, picture, picture.appearance(f"connection:{i}"), size)
        if self._memory.changed(len(found), changed) or changed:
            ids = [f"connection:{i}/{j}" for i in range(len(found)) for j in range(len(self._sets[i].xy))]
            places = [shown.xy for shown in self._sets[: len(found)]]
            xy = np.concatenate(places) if places else np.empty((0, 2))
            self.targets = Targets(ids, xy, [0] * len(ids))
        if picture is None or not found:
            if self._orbit_memory.changed(None):
                self._chosen.setData([], [])
                self._show_orbits([], picture)
            return
        parts = (found, picture.plane, picture.theme.is_dark, picture.selected)
        window = (
            picture.window if any("/" in i for i in picture.selected) else ()
        )  # arrow-heads have a size in pixels
        if self._orbit_memory.changed(*parts, window) or changed:
            self._draw_chosen(picture, size)
            self._draw_orbit(picture, found)

    def _draw_chosen(self, picture: Picture, size: float) -> None:
        """Ring what is selected: single points, or all of a set."""
        rings = []
        for object_id in picture.selected:
            group, _, point = object_id.partition("/")
            index = group.removeprefix("connection:")
            if group == index or int(index) >= len(self._sets):
                continue
            xy = self._sets[int(index)].xy
            xy = xy[int(point) : int(point) + 1] if point else xy
            pen = pg.mkPen(picture.theme.colour("accent"), width=2.0 if point else 1.2)
            look = {"symbol": "o", "size": size + _RING + 2, "brush": pg.mkBrush(None), "pen": pen}
            rings.append(Dots(xy, look))
        self._chosen.show_groups(rings)

    def _draw_orbit(self, picture: Picture, sets: tuple[HomoclinicPoints, ...]) -> None:
        """Draw the orbits of the selected points, at most so many; the last one is numbered."""
        chosen = [place for place in map(point_place, picture.selected) if place]
        chosen = [(i, j) for i, j in chosen if i < len(sets) and j < len(sets[i].orbits)][-_MOST_ORBITS:]
        self._show_orbits([_orbit_of(picture, sets[i], j) for i, j in chosen], picture)

    def _show_orbits(self, orbits: list[tuple[Floats, int, int]], picture: Picture | None) -> None:
        """Join the positions (n, 2) of each orbit by arrows; number the steps of the last one.

        `orbits`: positions, index of the first step of the orbit itself, and the number of its points.
        """
        if picture is None or not orbits:
            self._line.set_curve(np.empty((0, 2)), QPen())
            self._dots.show_groups([])
            self._numbers.show([], np.empty((0, 2)))
            return
        colour = picture.theme.colour("connection")
        gap = np.full((1, 2), np.nan)
        lines = [part for xy, _, _ in orbits for part in (_with_arrows(xy, picture.pixel), gap)]
        self._line.set_curve(np.concatenate(lines[:-1]), pg.mkPen(colour, width=2.0))
        brush, outline = pg.mkBrush(colour), pg.mkPen(picture.theme.colour("glyph_outline"), width=1.2)
        small = {"symbol": "o", "size": 4.5, "pen": pg.mkPen(None), "brush": brush}
        large = {"symbol": "o", "size": 8.0, "pen": outline, "brush": brush}
        cores = [xy[first : first + steps] for xy, first, steps in orbits]
        ends = [part for xy, first, steps in orbits for part in (xy[:first], xy[first + steps :])]
        self._dots.show_groups([Dots(np.concatenate(ends), small), Dots(np.concatenate(cores), large)])
        keep = _numbered(cores[-1], picture.pixel)
        font = picture.theme.font(label=True, bold=True)
        self._numbers.show([str(n) for n in keep], cores[-1][keep], colour, font)


def point_place(object_id: str) -> tuple[int, int] | None:
    """Set and number of a homoclinic or heteroclinic point by its id, None for anything else."""
    group, _, point = object_id.partition("/")
    kind, _, index = group.partition(":")
    return (int(index), int(point)) if kind == "connection" and point.isdigit() else None


def _orbit_of(picture: Picture, found: HomoclinicPoints, point: int) -> tuple[Floats, int, int]:
    whole = continued(picture.study.model, found, point)
    xy = toward_centre(picture.plane.project(whole.points), picture)
    return xy, -whole.first, len(found.orbits[point])


def _with_arrows(xy: Floats, pixel: Floats) -> Floats:
    """A line through positions (n, 2) with an arrow-head in the middle of each step long enough for one."""
    along = np.diff(xy, axis=0)
    long = np.linalg.norm(along / pixel, axis=1) > _LONG_ENOUGH
    if not long.any():
        return xy
    heads = arrow_head((xy[:-1] + xy[1:])[long] / 2, along[long], pixel)
    gap = np.full((1, 2), np.nan)
    return np.concatenate([xy, gap, joined(heads.reshape(-1, 2, 2), pixel)])


def _numbered(xy: Floats, pixel: Floats) -> list[int]:
    """Indices of the points of an orbit that get their number: of long orbits few."""
    every = 1 if len(xy) <= _FEW_POINTS else 5 if len(xy) <= 5 * _FEW_POINTS else 25
    return [every * n for n in _apart(xy[::every], pixel, 16.0 if every == 1 else 32.0)]


def _apart(xy: Floats, pixel: Floats, distance: float = 16.0) -> list[int]:
    """Indices of positions that lie apart on screen, the first of each crowd, 40 at most."""
    kept: list[int] = []
    for n, here in enumerate(xy):
        if len(kept) < 40 and all(np.linalg.norm((here - xy[k]) / pixel) >= distance for k in kept):
            kept.append(n)
    return kept


class _Set:
    """The points of one set on screen."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._rings, self._marks = scatter(box, 6.9), scatter(box, 7)
        self._memory = Memory()
        self.xy = np.empty((0, 2))

    def clear(self) -> None:
        """Show nothing."""
        if self._memory.changed(None):
            self.xy = np.empty((0, 2))
            self._rings.setData([], [])
            self._marks.setData([], [])

    def draw(self, found: HomoclinicPoints, picture: Picture, look: Appearance, size: float) -> bool:
        """Draw the set; False if it is drawn already."""
        dark = picture.theme.is_dark
        if not self._memory.changed(found, picture.plane, look.visible, look.colour, size, dark):
            return False
        points = found.points if look.visible else found.points[:0]
        self.xy = xy = picture.plane.project(points)
        colour = QColor(look.colour) if look.colour else picture.theme.colour("connection")
        glyph = HOMOCLINIC if found.kind == "homoclinic" else HETEROCLINIC
        off = len(points) > 0 and bool(picture.off_plane(points).all())
        self._marks.setData(xy[:, 0], xy[:, 1], **style(glyph, colour, picture.theme, size, off))
        proved = xy[found.certified] if look.visible else xy
        pen = pg.mkPen(colour, width=1.1)
        self._rings.setData(proved[:, 0], proved[:, 1], symbol="o", size=size + _RING, brush=None, pen=pen)
        return True
