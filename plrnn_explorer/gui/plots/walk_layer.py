"""The state that is looked at on a walk along an orbit: a ring in the accent colour."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg

from plrnn_explorer.gui.plots.marks import Dots, scatter
from plrnn_explorer.gui.plots.picture import Memory, Picture, toward_centre


class WalkLayer:
    """One ring, or none."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.ring = scatter(box, 9)
        self._memory = Memory()

    def update(self, picture: Picture | None) -> None:
        """Draw the ring where the state lies in the plane."""
        state = picture.marked if picture else None
        fits = picture is not None and state is not None and len(state) == picture.study.model.dimension
        if picture is None or state is None or not fits:
            if self._memory.changed(None):
                self.ring.show_groups([])
            return
        if not self._memory.changed(state, picture.plane, picture.window, picture.theme.is_dark):
            return
        xy = toward_centre(np.asarray(picture.plane.project(state))[None], picture)
        accent = picture.theme.colour("accent")
        look = {"symbol": "o", "size": 15.0, "brush": pg.mkBrush(None), "pen": pg.mkPen(accent, width=2.4)}
        self.ring.show_groups([Dots(xy, look)])
