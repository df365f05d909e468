"""Fixed points and cycles as glyphs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export.look import GLYPHS
from plrnn_explorer.gui.plots.marks import MOST_MARKS, NO_TARGETS, Targets, curve, scatter, style
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.models.map import Floats

#: Up to this many cycles the orbits of all of them are dotted in, beyond that only the pointed-at one's.
_MOST_JOINED = 12
#: Diameters in pixels: fixed points, points of cycles, and those when there are hundreds.
_SIZES = (11.0, 8.5, 6.0)


class CycleLayer:
    """One scatter item for all glyphs, one dotted curve, and a ring around what is selected."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._dots = curve(box, 5.5)
        self._marks = scatter(box, 6)
        self._ring = scatter(box, 6.5)
        self._memory, self._hover_memory = Memory(), Memory()
        self._hovered = ""
        self.targets: Targets = NO_TARGETS

    def update(self, picture: Picture | None) -> None:
        """Draw the glyphs if anything about them changed."""
        found = picture.study.cycles if picture else None
        if picture is None or found is None:
            self._clear()
            return
        study, dark = picture.study, picture.theme.is_dark
        wide = round(float(np.log2(max(picture.x[1] - picture.x[0], 1e-300)))) if picture.plane else 0
        if self._memory.changed(found, picture.plane, study.appearance, dark, wide):
            self._draw_marks(picture)
        if self._hover_memory.changed(
            found, picture.plane, study.appearance, dark, picture.selection, self._hovered
        ):
            self._draw_dots(picture)
            self._draw_ring(picture)

    def hover(self, object_id: str) -> None:
        """Note the object the mouse points at ("" for none)."""
        self._hovered = object_id

    def _clear(self) -> None:
        if self._memory.changed(None):
            self._hover_memory.changed(None)
            self.targets = NO_TARGETS
            for item in (self._dots, self._marks, self._ring):
                item.setData([], [])

    def _draw_marks(self, picture: Picture) -> None:
        spots: list[dict[str, Any]] = []
        ids: list[str] = []
        parts: list[int] = []
        shown = list(_visible(picture))
        total = sum(c.period for _, c in shown)
        crowded = total > 400
        for name, cycle in reversed(shown):  # short cycles last: their glyphs lie on top
            for i, (xy, off) in enumerate(
                zip(picture.plane.project(cycle.points), picture.off_plane(cycle.points))
            ):
                spots.append({"pos": xy, **_style(picture, name, cycle, bool(off), crowded)})
                ids.append(name)
                parts.append(i)
        keep = slice(None, None, max(1, int(np.ceil(len(spots) / MOST_MARKS))))
        self._marks.setData(spots[keep])
        xy = np.array([s["pos"] for s in spots]).reshape(-1, 2)
        self.targets = Targets(ids, xy, parts)

    def _draw_dots(self, picture: Picture) -> None:
        longer = [(name, c) for name, c in _visible(picture) if c.period > 1]
        if len(longer) > _MOST_JOINED:
            longer = [(n, c) for n, c in longer if n in (picture.selection, self._hovered)]
        loops = [_loop(picture.plane.project(c.points)) for _, c in longer]
        line = np.concatenate(loops) if loops else np.empty((0, 2))
        pen = pg.mkPen(picture.theme.colour("glyph", 0.55), width=1, style=Qt.PenStyle.DotLine)
        self._dots.setData(line[:, 0], line[:, 1], connect="finite", pen=pen)

    def _draw_ring(self, picture: Picture) -> None:
        rings = []
        for name, cycle in _visible(picture):
            if name in (picture.selection, self._hovered):
                chosen = name == picture.selection
                colour = picture.theme.colour("accent", 1.0 if chosen else 0.55)
                size = (_SIZES[0] if cycle.period == 1 else _SIZES[1]) + 9
                rings += [
                    {"pos": xy, "size": size, "symbol": "o", "brush": None}
                    | {"pen": pg.mkPen(colour, width=2.2 if chosen else 1.4)}
                    for xy in picture.plane.project(cycle.points)
                ]
        self._ring.setData(rings)


def _visible(picture: Picture) -> Iterator[tuple[str, Cycle]]:
    found = picture.study.cycles
    for i, cycle in enumerate(found.cycles if found else ()):
        name = f"cycle:{i}"
        if picture.appearance(name).visible:
            yield name, cycle


def _style(picture: Picture, name: str, cycle: Cycle, off: bool, crowded: bool) -> dict[str, Any]:
    chosen = picture.appearance(name).colour
    colour = QColor(chosen) if chosen else picture.theme.colour("glyph")
    size = _SIZES[0] if cycle.period == 1 else _SIZES[2 if crowded else 1]
    return style(GLYPHS[cycle.stability], colour, picture.theme, size, off)


def _loop(points: Floats) -> Floats:
    """Points of an orbit in order, back to the first, and a NaN."""
    return np.concatenate([points, points[:1], np.full((1, 2), np.nan)])
