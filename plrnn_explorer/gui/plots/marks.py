"""Glyphs of points, as the scatter items want them, and the things that can be pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath, QPolygonF

from plrnn_explorer.export.look import Glyph
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats

#: Reach of the mouse in pixels, for glyphs and for small dots.
REACH, DOT_REACH = 9.0, 4.0
#: Points in one plot at most; beyond, every n-th is drawn.
MOST_MARKS = 20_000


@dataclass(frozen=True, eq=False)
class Targets:
    """Points that can be pointed at.

    Attributes
    ----------
    ids : object ids
    xy : (n, 2) positions
    part : which point of the object each is
    reach : (n,) distance in pixels within which each is pointed at
    """

    ids: Sequence[str]
    xy: Floats
    part: Sequence[int]
    reach: Floats | float = REACH

    def nearest(self, xy: tuple[float, float], pixel: Floats) -> tuple[str, int] | None:
        """Return id and part of the nearest point within reach, None if there is none."""
        if len(self.ids) == 0:
            return None
        # In shares of the reach: a glyph is found before a small dot that lies a little nearer.
        distance = np.linalg.norm((self.xy - np.asarray(xy)) / pixel, axis=1) / self.reach
        best = int(np.argmin(distance))
        return (self.ids[best], self.part[best]) if distance[best] <= 1 else None


NO_TARGETS = Targets((), np.empty((0, 2)), ())


def _diamond() -> QPainterPath:
    """A square on its corner; pyqtgraph's own diamond is narrower than the one of the exported figures."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(0, -0.58), QPointF(0.58, 0), QPointF(0, 0.58), QPointF(-0.58, 0)]))
    path.closeSubpath()
    return path


_PATHS = {"diamond": _diamond()}


def style(glyph: Glyph, colour: QColor, theme: Theme, size: float, dim: bool = False) -> dict[str, Any]:
    """How one glyph is drawn: filled ones get an outline so that they stand out of lines."""
    alpha = 0.35 if dim else 1.0
    ink, paper = QColor(colour), theme.colour("glyph_outline")
    ink.setAlphaF(alpha)
    paper.setAlphaF(alpha)
    width = 0.0 if size < 4 else 1.2 if glyph.filled else 1.6 if size > 6 else 1.2
    pen = (
        pg.mkPen(paper if glyph.filled else ink, width=width) if width or not glyph.filled else pg.mkPen(None)
    )
    return {
        "symbol": _PATHS.get(glyph.shape, glyph.symbol),
        "size": size,
        "pen": pen,
        "brush": pg.mkBrush(ink if glyph.filled else paper),
    }


@dataclass(frozen=True, eq=False)
class Dots:
    """Points drawn alike: positions (n, 2) and the options of `style`."""

    xy: Floats
    look: dict[str, Any]


class Marks(pg.ScatterPlotItem):
    """Scatter item that leaves clicks to the plot, which knows what a click on a glyph means."""

    def mouseClickEvent(self, event: Any) -> None:
        event.ignore()

    def show_groups(self, groups: Sequence[Dots]) -> None:
        """Draw groups of points that look alike, later ones on top.

        Arrays, and one pen for a whole group: spot by spot a thousand points take a quarter of a second.
        """
        counts = [len(group.xy) for group in groups]
        if not sum(counts):
            self.setData([], [])
            return
        xy = np.concatenate([group.xy for group in groups])
        looks = [group.look for group, n in zip(groups, counts) for _ in range(n)]
        options: dict[str, Any] = {
            name: [look[name] for look in looks] for name in ("symbol", "pen", "brush")
        }
        self.setData(xy[:, 0], xy[:, 1], size=[look["size"] for look in looks], **options)


def scatter(box: pg.ViewBox, z: float) -> Marks:
    """Make an empty scatter item in a view box."""
    item = Marks(pxMode=True, antialias=True, hoverable=False)
    item.setZValue(z)
    box.addItem(item, ignoreBounds=True)
    return item


def curve(box: pg.ViewBox, z: float) -> pg.PlotCurveItem:
    """Make an empty curve item in a view box."""
    item = pg.PlotCurveItem(antialias=True)
    item.setZValue(z)
    box.addItem(item, ignoreBounds=True)
    return item
