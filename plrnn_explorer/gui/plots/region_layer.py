"""The selected regions, shaded: the part of each in the plane on view."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF, QTransform

from plrnn_explorer.dynamics.affine_piece import region_polygon
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.pixel_item import PixelItem, mapped
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.regions import region_code

#: Opacity of the shade, and regions shaded at once.
_SHADE, _MOST = 0.16, 24


class RegionLayer:
    """One item with the polygons of the selected regions."""

    def __init__(self, box: pg.ViewBox) -> None:
        self.item = _Shades()
        self.item.setZValue(1.5)
        box.addItem(self.item, ignoreBounds=True)
        self._memory = Memory()

    def update(self, picture: Picture | None) -> None:
        """Cut the selected regions to the window."""
        chosen = tuple(i for i in picture.selected if i.startswith("region:")) if picture else ()
        if picture is None or not chosen:
            if self._memory.changed(None):
                self.item.show_polygons([], None)
            return
        model, plane, theme = picture.study.model, picture.plane, picture.theme
        if not self._memory.changed(model, plane, picture.window, theme.is_dark, chosen):
            return
        codes = [region_code(picture.study, i) for i in chosen[-_MOST:]]
        margin = 4 * picture.pixel
        x = (picture.x[0] - margin[0], picture.x[1] + margin[0])
        y = (picture.y[0] - margin[1], picture.y[1] + margin[1])
        polygons = [region_polygon(model, plane, code, x, y) for code in codes if code is not None]
        self.item.show_polygons([p for p in polygons if len(p)], picture)


class _Shades(PixelItem):
    """Filled polygons with a hairline round them."""

    def __init__(self) -> None:
        super().__init__()
        self.polygons: list[Floats] = []
        self._picture: Picture | None = None

    def show_polygons(self, polygons: list[Floats], picture: Picture | None) -> None:
        """Draw these from now on."""
        self.polygons, self._picture = polygons, picture
        self.update()

    def draw(self, painter: QPainter, onto: QTransform) -> None:
        if self._picture is None or not self.polygons:
            return
        theme = self._picture.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pg.mkPen(theme.colour("accent"), width=1.4))
        painter.setBrush(theme.colour("accent", _SHADE))
        for polygon in self.polygons:
            corners = mapped(polygon, onto)
            painter.drawPolygon(
                QPolygonF([QPointF(float(a), float(b)) for a, b in corners]), Qt.FillRule.WindingFill
            )
