"""Names beside the glyphs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont

from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import object_name

#: Names drawn at most: fixed points first, then short cycles, as the objects are ordered.
_MOST = 40


class TextPool:
    """Text items that are made once and used again."""

    def __init__(self, box: pg.ViewBox, z: float) -> None:
        self._box, self._z = box, z
        self.items: list[pg.TextItem] = []

    def show(
        self, texts: Sequence[str], xy: Floats, colour: QColor | None = None, font: QFont | None = None
    ) -> None:
        """Write texts to the upper right of positions (n, 2)."""
        while len(self.items) < len(texts):
            item = pg.TextItem(anchor=(0, 1))
            item.setZValue(self._z)
            self._box.addItem(item, ignoreBounds=True)
            self.items.append(item)
        for item, text, place in zip(self.items, texts, xy):
            if font is not None:
                item.setFont(font)
            item.setText(f" {text}", color=colour)
            item.setPos(*place)
        for i, item in enumerate(self.items):
            item.setVisible(i < len(texts))


class LabelLayer:
    """Writes the names of the cycles, at their first points."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._pool = TextPool(box, 8)
        self._memory = Memory()

    def update(self, picture: Picture | None) -> None:
        """Write the names if anything about them changed."""
        found = picture.study.cycles if picture and picture.shows("labels") else None
        if picture is None or found is None:
            if self._memory.changed(None):
                self._pool.show([], np.empty((0, 2)))
            return
        study, theme = picture.study, picture.theme
        if not self._memory.changed(found, picture.plane, study.appearance, theme.is_dark):
            return
        names = [n for n in (f"cycle:{i}" for i in range(len(found.cycles))) if picture.appearance(n).visible]
        names = names[:_MOST]
        firsts = [found.cycles[int(name.partition(":")[2])].points[0] for name in names]
        places = picture.plane.project(np.array(firsts)) if firsts else np.empty((0, 2))
        texts = [object_name(study, name) for name in names]
        self._pool.show(texts, places, theme.colour("text"), theme.font(label=True))
