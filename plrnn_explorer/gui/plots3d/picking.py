"""What lies under the mouse in a picture of space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.export.space_scene import PLANE
from plrnn_explorer.gui.plots3d.overlay import Dot
from plrnn_explorer.gui.plots3d.renderer import Shown
from plrnn_explorer.models.map import Floats

#: Reach of the mouse in pixels: of glyphs, and of lines and dots in the picture.
REACH, NEAR = 9.0, 4
#: A glyph hidden more than this cannot be pointed at.
_HIDDEN = 0.15
#: What is found near the mouse, not only under it.
_THIN = ("manifold:", "attractor:", "recording:")


@dataclass(frozen=True, eq=False)
class Hit:
    """What was hit: an object or `PLANE`, which of its points, and the place in units (3,) where known."""

    object_id: str
    part: int
    units: Floats | None


def pick(shown: Shown, dots: Sequence[Dot], x: float, y: float) -> Hit | None:
    """Object at a pixel of the window: a glyph within reach, else what the picture shows there or near."""
    best, found = 1.0, None
    for dot in dots:
        distance = float(np.hypot(dot.at.x() - x, dot.at.y() - y)) / REACH
        if distance <= best and dot.clear > _HIDDEN:
            best, found = distance, dot
    ratio = shown.rendered.lens.width / shown.wish.size[0]
    if found is not None:
        at = shown.rendered.lens.at(found.at.x() * ratio, found.at.y() * ratio, found.depth)
        return Hit(found.object_id, found.part, at)
    return _named(shown, x * ratio, y * ratio, round(NEAR * ratio))


def _named(shown: Shown, x: float, y: float, reach: int) -> Hit | None:
    named, ids = shown.rendered.named, shown.rendered.ids
    row, column = int(y), int(x)
    if not (0 <= row < named.shape[0] and 0 <= column < named.shape[1]):
        return None
    here = ids[named[row, column]] if named[row, column] >= 0 else ""
    if here and not here.startswith("surface:") and here != PLANE:
        return Hit(here, 0, None)
    top, left = max(0, row - reach), max(0, column - reach)
    near = named[top : row + reach + 1, left : column + reach + 1]
    thin = [i for i in np.unique(near) if i >= 0 and ids[i].startswith(_THIN)]
    if thin:
        ys, xs = np.nonzero(np.isin(near, thin))
        k = int(np.argmin((ys + top - row) ** 2 + (xs + left - column) ** 2))
        return Hit(ids[near[ys[k], xs[k]]], 0, None)
    if not here:
        return None
    depth = float(shown.rendered.veil[row, column, 0])
    return Hit(here, 0, shown.rendered.lens.at(x, y, depth))
