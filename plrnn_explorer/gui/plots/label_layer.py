"""Names beside the glyphs."""

from __future__ import annotations

import pyqtgraph as pg

from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.study.names import object_name

#: Names drawn at most: fixed points first, then short cycles, as the objects are ordered.
_MOST = 40


class LabelLayer:
    """A pool of text items."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self._items: list[pg.TextItem] = []
        self._memory = Memory()

    def update(self, picture: Picture | None) -> None:
        """Write the names of the cycles, at their first points."""
        found = picture.study.cycles if picture and picture.shows("labels") else None
        if picture is None or found is None:
            self._memory.changed(None)
            for item in self._items:
                item.setVisible(False)
            return
        study = picture.study
        if not self._memory.changed(found, picture.plane, study.appearance, picture.theme.is_dark):
            return
        names = [n for n in (f"cycle:{i}" for i in range(len(found.cycles))) if picture.appearance(n).visible]
        names = names[:_MOST]
        while len(self._items) < len(names):
            item = pg.TextItem(anchor=(0, 1))
            item.setZValue(8)
            self._box.addItem(item, ignoreBounds=True)
            self._items.append(item)
        for item, name in zip(self._items, names):
            cycle = found.cycles[int(name.partition(":")[2])]
            item.setFont(picture.theme.font(label=True))
            item.setText(f" {object_name(study, name)}", color=picture.theme.colour("text"))
            item.setPos(*picture.plane.project(cycle.points[0]))
            item.setVisible(True)
        for item in self._items[len(names) :]:
            item.setVisible(False)
