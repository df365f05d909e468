"""Homoclinic and heteroclinic points: small squares, ringed when certified."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.export.look import HETEROCLINIC, HOMOCLINIC
from plrnn_explorer.gui.plots.marks import NO_TARGETS, Targets, curve, scatter, style
from plrnn_explorer.gui.plots.picture import Memory, Picture, toward_centre
from plrnn_explorer.study.study import Appearance

#: Size of a square where there are few, in pixels, and how much wider its ring is.
_SIZE, _RING = 6.5, 6.5


class ConnectionLayer:
    """Two scatter items for each set, squares and rings; a selected point also shows its orbit."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self._sets: list[_Set] = []
        self._chosen = scatter(box, 7.05)
        self._line, self._dots = curve(box, 7.1), scatter(box, 7.2)
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
                for item in (self._chosen, self._line, self._dots):
                    item.setData([], [])
            return
        parts = (found, picture.plane, picture.theme.is_dark, picture.selection)
        if self._orbit_memory.changed(*parts) or changed:
            self._draw_chosen(picture, size)
            self._draw_orbit(picture, found)

    def _draw_chosen(self, picture: Picture, size: float) -> None:
        """Ring what is selected: one point or all of a set."""
        group, _, point = picture.selection.partition("/")
        index = group.removeprefix("connection:")
        xy = np.empty((0, 2))
        if group != index and int(index) < len(self._sets):
            xy = self._sets[int(index)].xy
            xy = xy[int(point) : int(point) + 1] if point else xy
        pen = pg.mkPen(picture.theme.colour("accent"), width=2.0 if point else 1.2)
        self._chosen.setData(xy[:, 0], xy[:, 1], symbol="o", size=size + _RING + 2, brush=None, pen=pen)

    def _draw_orbit(self, picture: Picture, sets: tuple[HomoclinicPoints, ...]) -> None:
        group, _, point = picture.selection.partition("/")
        index = group.partition(":")[2]
        xy = np.empty((0, 2))
        if group.startswith("connection:") and point.isdigit() and int(index) < len(sets):
            orbits = sets[int(index)].orbits
            if int(point) < len(orbits):
                xy = toward_centre(picture.plane.project(orbits[int(point)]), picture)
        colour = picture.theme.colour("connection")
        self._line.setData(
            xy[:, 0], xy[:, 1], pen=pg.mkPen(picture.theme.colour("connection", 0.6), width=1.2)
        )
        self._dots.setData(xy[:, 0], xy[:, 1], symbol="o", size=4.5, pen=None, brush=pg.mkBrush(colour))


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
