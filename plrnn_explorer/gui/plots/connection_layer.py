"""Homoclinic and heteroclinic points: small squares, ringed when certified."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.export.look import HETEROCLINIC, HOMOCLINIC
from plrnn_explorer.gui.plots.marks import MOST_MARKS, NO_TARGETS, Targets, curve, scatter, style
from plrnn_explorer.gui.plots.picture import Memory, Picture, toward_centre

#: Size of a square where there are few, in pixels, and how much wider its ring is.
_SIZE, _RING = 6.5, 6.5


class ConnectionLayer:
    """Squares and rings as two scatter items; a selected point also shows its orbit."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._rings, self._marks = scatter(box, 6.9), scatter(box, 7)
        self._line, self._dots = curve(box, 7.1), scatter(box, 7.2)
        self._memory, self._orbit_memory = Memory(), Memory()
        self.targets: Targets = NO_TARGETS

    def update(self, picture: Picture | None) -> None:
        """Draw the points, and the orbit of the selected one."""
        sets = picture.study.connections if picture else None
        if picture is None or not sets:
            if self._memory.changed(None):
                self._orbit_memory.changed(None)
                self.targets = NO_TARGETS
                for item in (self._rings, self._marks, self._line, self._dots):
                    item.setData([], [])
            return
        parts = (sets, picture.plane, picture.study.appearance, picture.theme.is_dark, picture.selection)
        if self._memory.changed(*parts):
            self._draw_marks(picture, sets)
            self._draw_orbit(picture, sets)

    def _draw_marks(self, picture: Picture, sets: tuple[HomoclinicPoints, ...]) -> None:
        crowd = sum(map(len, sets))
        small = _SIZE if crowd <= 60 else 5.0 if crowd <= 300 else 3.6
        spots: list[dict[str, Any]] = []
        rings: list[dict[str, Any]] = []
        ids: list[str] = []
        for i, found in enumerate(sets):
            look = picture.appearance(f"connection:{i}")
            if not look.visible or len(found) == 0:
                continue
            colour = QColor(look.colour) if look.colour else picture.theme.colour("connection")
            glyph = HOMOCLINIC if found.kind == "homoclinic" else HETEROCLINIC
            off = picture.off_plane(found.points)
            for j, xy in enumerate(picture.plane.project(found.points)):
                name = f"connection:{i}/{j}"
                heavy = picture.selection in (name, f"connection:{i}")
                size = small + (2.5 if heavy else 0)
                spots.append({"pos": xy, **style(glyph, colour, picture.theme, size, bool(off[j]))})
                ids.append(name)
                if found.certified[j] or heavy:
                    role = picture.theme.colour("accent") if heavy else colour
                    pen = pg.mkPen(role, width=2.0 if heavy else 1.1)
                    rings.append(
                        {
                            "pos": xy,
                            "symbol": "o",
                            "size": small + _RING + 2 * heavy,
                            "brush": None,
                            "pen": pen,
                        }
                    )
        keep = slice(None, None, max(1, int(np.ceil(len(spots) / MOST_MARKS))))
        self._marks.setData(spots[keep])
        self._rings.setData(rings[:MOST_MARKS])
        self.targets = Targets(ids, np.array([s["pos"] for s in spots]).reshape(-1, 2), [0] * len(ids))

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
