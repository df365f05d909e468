"""Closed curves and chaotic sets: a sample of their points, in the deepened colour of their basin."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from plrnn_explorer.export.look import attractor_sample, basin_colour, mix
from plrnn_explorer.gui.plots.marks import Dots, scatter
from plrnn_explorer.gui.plots.picture import Memory, Picture

#: Diameter of a point in pixels, and how much of the basin's colour is mixed into that of a glyph.
_SIZE, _MIX = 1.8, 0.6
#: Diameter of the points of a selected one.
_HEAVY = 3.2
#: Thin clouds let what lies below show through.
_ALPHA = 0.6


class AttractorLayer:
    """One scatter item for the points of all attractors that are not cycles."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._dots = scatter(box, 3.6)
        self._memory = Memory()

    def update(self, picture: Picture | None) -> None:
        """Draw the samples if anything about them changed."""
        if picture is None:
            if self._memory.changed(None):
                self._dots.show_groups([])
            return
        study = picture.study
        if not self._memory.changed(
            study.known_attractors, picture.plane, study.appearance, picture.theme.is_dark, picture.selected
        ):
            return
        groups = []
        for i, attractor in enumerate(study.known_attractors):
            own = picture.appearance(f"attractor:{i}")
            if attractor.cycle is None and own.visible:
                colour = QColor(
                    mix(own.colour or basin_colour(i), picture.theme.colour("glyph").name(), _MIX)
                )
                colour.setAlphaF(_ALPHA)
                size = _HEAVY if f"attractor:{i}" in picture.selected else _SIZE
                look = {"symbol": "o", "size": size, "pen": pg.mkPen(None), "brush": pg.mkBrush(colour)}
                groups.append(Dots(np.asarray(picture.plane.project(attractor_sample(attractor))), look))
        self._dots.show_groups(groups)
