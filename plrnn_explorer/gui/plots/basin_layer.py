"""Basins of attraction as an image under everything else."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED, BasinMap
from plrnn_explorer.export.look import FAINT, attractor_colours, basin_image, hidden_basins, rgb
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.view_sync import same_plane
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.names import ESCAPED_ID, UNDECIDED_ID, names_of

#: Every how many cells a line of the hatch over undecided cells comes.
_HATCH = 5
#: Opacity (0 to 255) of basins that are hidden or stand back behind a selected one.
_FAINT = round(255 * FAINT)


def basin_pixels(
    basins: BasinMap, colours: tuple[str, ...], theme: Theme, faint: frozenset[int] = frozenset()
) -> NDArray[np.uint8]:
    """Colour a basin map for the screen: (ny, nx, 4) uint8 with clear pixels where nothing is to be seen.

    Cells whose label is in `faint` are drawn faintly: hidden basins, and all others beside a selected one.
    """
    look = theme.look
    pixels = np.full((*basins.labels.shape, 4), 255, dtype=np.uint8)
    pixels[..., :3] = basin_image(basins, look, colours)
    pixels[(basins.labels == PENDING) | (basins.labels == ESCAPED), 3] = 0
    ny, nx = basins.labels.shape
    hatch = (np.arange(ny)[:, None] + np.arange(nx)) % _HATCH == 0
    pixels[hatch & (basins.labels == UNDECIDED), :3] = rgb(look.hatch)
    if faint:
        pixels[np.isin(basins.labels, [i for i in faint if i != ESCAPED]), 3] = _FAINT
    return pixels


def faint_labels(picture: Picture) -> frozenset[int]:
    """Labels of the basins that are hidden, and of those that are not selected where one is."""
    study, basins = picture.study, picture.study.basins
    if basins is None:
        return frozenset()
    names = names_of(study)
    ids = {i: names.attractor_id(i) for i in range(len(basins.attractors))}
    ids |= {UNDECIDED: UNDECIDED_ID, ESCAPED: ESCAPED_ID}
    hidden = hidden_basins(study)
    chosen = {i for i, object_id in ids.items() if picture.is_heavy(object_id)}
    return frozenset(hidden | (set(ids) - chosen if chosen else set()))


class BasinLayer:
    """Draws the newest basin map where it was computed.

    While the map of a new window is still coarse, the finished one of the window before stays on top of it:
    zooming never shows less than was known.
    """

    def __init__(self, box: pg.ViewBox) -> None:
        self.item, self.before = (pg.ImageItem(axisOrder="row-major") for _ in range(2))
        for item, z in ((self.item, 0.0), (self.before, 0.5)):
            item.setZValue(z)
            item.setVisible(False)
            box.addItem(item, ignoreBounds=True)
        self._finished: BasinMap | None = None
        self._memory, self._memory_before = Memory(), Memory()

    def update(self, picture: Picture | None) -> None:
        """Colour the maps anew if they or the colours changed."""
        basins = picture.study.basins if picture else None
        if picture is None or basins is None or not picture.shows("basins"):
            if basins is None:
                self._finished = None
            self.item.setVisible(False)
            self.before.setVisible(False)
            return
        before = self._finished if basins.block > 1 else None
        if before is not None and not (_comparable(before, basins) and _cell(before) < _cell(basins)):
            before = None
        if basins.block == 1:
            self._finished = basins
        self._draw(self.item, self._memory, basins, picture)
        self._draw(self.before, self._memory_before, before, picture)

    @staticmethod
    def _draw(item: pg.ImageItem, memory: Memory, basins: BasinMap | None, picture: Picture) -> None:
        shown = basins is not None and same_plane(basins.plane, picture.plane)
        item.setVisible(shown)
        if basins is None or not shown:
            return
        study = picture.study
        faint = faint_labels(picture)
        if memory.changed(
            basins, study.cycles, study.appearance, picture.theme.is_dark, tuple(sorted(faint))
        ):
            colours = attractor_colours(study)
            item.setImage(basin_pixels(basins, colours, picture.theme, faint), autoLevels=False)
            (left, right, _), (bottom, top, _) = basins.x, basins.y
            item.setRect(QRectF(left, bottom, right - left, top - bottom))


def _cell(basins: BasinMap) -> float:
    """Width of what one computed centre stands for."""
    return basins.block * (basins.x[1] - basins.x[0]) / basins.x[2]


def _comparable(a: BasinMap, b: BasinMap) -> bool:
    """Whether two maps lie in one plane and their labels mean the same attractors."""
    same = [p.key for p in a.attractors] == [q.key for q in b.attractors]
    return same and same_plane(a.plane, b.plane)
