"""Closed curves and chaotic sets: a sample of their points, in the deepened colour of their basin."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from plrnn_explorer.export.look import attractor_sample, basin_colour, mix
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.pixel_item import DotsItem
from plrnn_explorer.models.map import Floats

#: Diameter of a point in pixels, and how much of the basin's colour is mixed into that of a glyph.
_SIZE, _MIX = 1.8, 0.6
#: Diameter of the points of a selected one.
_HEAVY = 3.2
#: Thin clouds let what lies below show through.
_ALPHA = 0.6


class AttractorLayer:
    """The points of every attractor that is no cycle; made once, whatever is selected."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self._items: list[DotsItem] = []
        self._memory, self._cast = Memory(), Memory()
        self._xy: dict[int, Floats] = {}

    @property
    def drawn(self) -> int:
        """Number of points on view."""
        return sum(len(item.xy) for item in self._items)

    def update(self, picture: Picture | None) -> None:
        """Draw the samples if anything about them changed."""
        if picture is None:
            if self._memory.changed(None):
                self._show([])
            return
        study = picture.study
        if self._cast.changed(study.known_attractors, picture.plane):
            samples = {i: a for i, a in enumerate(study.known_attractors) if a.cycle is None}
            self._xy = {i: picture.plane.project(attractor_sample(a)) for i, a in samples.items()}
        selected = tuple(f"attractor:{i}" in picture.selected for i in self._xy)
        if self._memory.changed(self._xy, study.appearance, picture.theme.is_dark, selected):
            self._show(self._dots(picture))

    def _dots(self, picture: Picture) -> list[tuple[Floats, QColor, float]]:
        groups = []
        for i, xy in self._xy.items():
            own = picture.appearance(f"attractor:{i}")
            if own.visible:
                ink = mix(own.colour or basin_colour(i), picture.theme.colour("glyph").name(), _MIX)
                colour = QColor(ink)
                colour.setAlphaF(_ALPHA)
                size = _HEAVY if f"attractor:{i}" in picture.selected else _SIZE
                groups.append((xy, colour, size))
        return groups

    def _show(self, groups: list[tuple[Floats, QColor, float]]) -> None:
        while len(self._items) < len(groups):
            self._items.append(DotsItem())
            self._items[-1].setZValue(3.6)
            self._box.addItem(self._items[-1], ignoreBounds=True)
        for item, group in zip(self._items, groups):
            item.show_points(*group)
        for item in self._items[len(groups) :]:
            item.show_points(np.empty((0, 2)), QColor(), 1.0)
