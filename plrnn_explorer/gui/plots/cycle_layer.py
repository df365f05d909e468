"""Fixed points and cycles as glyphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export.look import GLYPHS
from plrnn_explorer.export.selection import CROWDED
from plrnn_explorer.gui.plots.marks import (
    DOT_REACH,
    MOST_MARKS,
    NO_TARGETS,
    REACH,
    Dots,
    Targets,
    curve,
    scatter,
    style,
)
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.models.map import Floats

#: Up to this many cycles the orbits of all of them are dotted in, beyond that only the pointed-at one's.
_MOST_JOINED = 12
#: Diameters in pixels: fixed points, points of short cycles (up to a period), of longer ones; and of the dots
#: that stand for cycles too long to be drawn as glyphs.
_SIZES, _SHORT, _DOT = (11.0, 8.5, 6.0), 4, 2.2


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
        # Off the plane is told in shares of the window: only there does its width matter.
        wide = round(float(np.log2(picture.x[1] - picture.x[0]))) if study.model.dimension > 2 else 0
        if self._memory.changed(found, picture.plane, study.appearance, dark, wide):
            self._draw_marks(picture)
        if self._hover_memory.changed(
            found, picture.plane, study.appearance, dark, picture.selected, picture.related, self._hovered
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
        shown = list(_visible(picture))
        longest = longest_shown([c.period for _, c in shown])
        looks: dict[tuple[Any, ...], Dots] = {}
        found: list[_Drawn] = []
        for name, cycle in reversed(shown):  # short cycles last: their glyphs lie on top
            small = cycle.period > longest and not cycle.is_stable
            xy, off = picture.plane.project(cycle.points), picture.off_plane(cycle.points)
            found.append(_Drawn(name, xy, small))
            for dim in (True, False):
                if (off == dim).any():
                    key = (picture.appearance(name).colour, cycle.stability, _size(cycle, small), small, dim)
                    have = looks.get(key)
                    look = have.look if have else _look(picture, key)
                    parts = xy[off == dim]
                    # Later groups lie on top: a group moves to the end with every shorter cycle.
                    looks.pop(key, None)
                    looks[key] = Dots(np.concatenate([have.xy, parts]) if have else parts, look)
        self._marks.show_groups(_thinned(list(looks.values())))
        self.targets = _targets(found)

    def _draw_dots(self, picture: Picture) -> None:
        longer = [(name, c) for name, c in _visible(picture) if c.period > 1]
        if len(longer) > _MOST_JOINED:
            longer = [(n, c) for n, c in longer if n == self._hovered or picture.is_heavy(n)]
        loops = [_loop(picture.plane.project(c.points)) for _, c in longer]
        line = np.concatenate(loops) if loops else np.empty((0, 2))
        pen = pg.mkPen(picture.theme.colour("glyph", 0.55), width=1, style=Qt.PenStyle.DotLine)
        self._dots.setData(line[:, 0], line[:, 1], connect="finite", pen=pen)

    def _draw_ring(self, picture: Picture) -> None:
        rings = []
        for name in dict.fromkeys((self._hovered, *sorted(picture.related), *picture.selected)):
            cycle = picture.study.find(name)
            if isinstance(cycle, Cycle) and picture.appearance(name).visible:
                chosen = name in picture.selected
                colour = picture.theme.colour("accent", 1.0 if chosen else 0.55)
                look = {"size": _size(cycle, False) + 9, "symbol": "o", "brush": pg.mkBrush(None)}
                look["pen"] = pg.mkPen(colour, width=2.2 if chosen else 1.4)
                rings.append(Dots(picture.plane.project(cycle.points), look))
        self._ring.show_groups(rings)


def _visible(picture: Picture) -> Iterator[tuple[str, Cycle]]:
    found = picture.study.cycles
    for i, cycle in enumerate(found.cycles if found else ()):
        name = f"cycle:{i}"
        if picture.appearance(name).visible:
            yield name, cycle


@dataclass(frozen=True, eq=False)
class _Drawn:
    """A cycle on screen: its id, the positions (k, 2) of its points, and whether they are mere dots."""

    name: str
    xy: Floats
    small: bool


def longest_shown(periods: Sequence[int]) -> int:
    """Longest period drawn as glyphs: while the points stay few, as in the exported figures."""
    total, longest = 0, 1
    for period in sorted(set(periods)):
        total += period * list(periods).count(period) if period > 1 else 0
        if total > CROWDED:
            break
        longest = period
    return longest


def _size(cycle: Cycle, small: bool) -> float:
    if small:
        return _DOT
    return _SIZES[0] if cycle.period == 1 else _SIZES[1] if cycle.period <= _SHORT else _SIZES[2]


def _look(picture: Picture, key: tuple[Any, ...]) -> dict[str, Any]:
    chosen, stability, size, small, dim = key
    colour = QColor(chosen) if chosen else picture.theme.colour("glyph")
    if not small:
        return style(GLYPHS[stability], colour, picture.theme, size, dim)
    colour.setAlphaF(0.2 if dim else 0.45)
    return {"symbol": "o", "size": size, "pen": pg.mkPen(None), "brush": pg.mkBrush(colour)}


def _thinned(groups: list[Dots]) -> list[Dots]:
    """Every n-th point of each group where all together are too many."""
    every = max(1, -(-sum(len(g.xy) for g in groups) // MOST_MARKS))
    return groups if every == 1 else [Dots(g.xy[::every], g.look) for g in groups]


def _targets(found: list[_Drawn]) -> Targets:
    if not found:
        return NO_TARGETS
    counts = [len(each.xy) for each in found]
    ids = [each.name for each, n in zip(found, counts) for _ in range(n)]
    parts = [i for n in counts for i in range(n)]
    reach = np.repeat([DOT_REACH if each.small else REACH for each in found], counts)
    return Targets(ids, np.concatenate([each.xy for each in found]), parts, reach)


def _loop(points: Floats) -> Floats:
    """Points of an orbit in order, back to the first, and a NaN."""
    return np.concatenate([points, points[:1], np.full((1, 2), np.nan)])
