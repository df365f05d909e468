"""A small picture of a study: basins, manifolds, fixed points. Drawn on any thread, for cards and lists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.export.look import (
    GLYPHS,
    Look,
    attractor_colours,
    attractor_sample,
    basin_image,
    hidden_basins,
    mix,
)
from plrnn_explorer.gui.plots.curves import joined
from plrnn_explorer.gui.plots.manifold_layer import flatten
from plrnn_explorer.gui.portrait import STEPS, coloured_pixels, portrait_counts, starts_in
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Study, View

#: Size of a picture in a card, in pixels of a screen of ratio 1, and the ratio at which it is kept.
WIDTH, HEIGHT, RATIO = 320, 176, 2
#: Vertices drawn of one manifold at most, and cycles drawn at most.
_MOST_VERTICES, _MOST_CYCLES = 20_000, 200
_PIECE = 64


def study_picture(
    study: Study, look: Look, width: int = WIDTH, height: int = HEIGHT, ratio: float = RATIO
) -> QImage:
    """Picture of what a study shows; of orbits where nothing has been found yet.

    Parameters
    ----------
    study : Study
    look : Look
    width, height : size in device-independent pixels
    ratio : device pixels for each of them
    """
    pixels = round(width * ratio), round(height * ratio)
    view = study.view or (View.of_model(study.model) if study.model.dimension > 1 else None)
    found = study.basins is not None or study.cycles is not None or bool(study.manifolds)
    if view is not None and not found:
        return _of_orbits(study, view, look, pixels, ratio)
    image = QImage(*pixels, QImage.Format.Format_RGB32)
    image.fill(QColor(look.background))
    if view is not None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _Drawing(painter, study, view, look, pixels, ratio).draw()
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def png_bytes(image: QImage) -> bytes:
    """An image as the bytes of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def _of_orbits(study: Study, view: View, look: Look, pixels: tuple[int, int], ratio: float) -> QImage:
    orbits = study.model.orbit(starts_in(view), STEPS)
    array = coloured_pixels(*portrait_counts(view, orbits, *pixels), look)
    image = QImage(array.data, *pixels, 3 * pixels[0], QImage.Format.Format_RGB888).copy()
    image.setDevicePixelRatio(ratio)
    return image


class _Drawing:
    """One picture being drawn, in device pixels."""

    def __init__(
        self,
        painter: QPainter,
        study: Study,
        view: View,
        look: Look,
        pixels: tuple[int, int],
        ratio: float,
    ) -> None:
        self._painter, self._study, self._view, self._look = painter, study, view, look
        self._low = np.array([view.x[0], view.y[1]])  # top left
        self._scale = np.array(
            [pixels[0] / (view.x[1] - view.x[0]), -pixels[1] / (view.y[1] - view.y[0])], dtype=np.float64
        )
        self._ratio = ratio

    def draw(self) -> None:
        self._draw_basins()
        if self._view.layers.get("manifolds", True):
            self._draw_manifolds()
        self._draw_attractors()
        self._draw_cycles()

    def _place(self, xy: Floats) -> Floats:
        return np.asarray((xy - self._low) * self._scale)

    def _shown(self, object_id: str) -> bool:
        chosen = self._study.appearance.get(object_id)
        return chosen is None or chosen.visible

    def _draw_basins(self) -> None:
        basins = self._study.basins
        shown = self._view.layers.get("basins", True)
        if basins is None or not shown or not basins.plane.same_as(self._view.plane):
            return
        colours, hidden = attractor_colours(self._study), hidden_basins(self._study)
        cells = np.ascontiguousarray(basin_image(basins, self._look, colours, hidden)[::-1])
        ny, nx = cells.shape[:2]
        image = QImage(cells.data, nx, ny, 3 * nx, QImage.Format.Format_RGB888)
        (left, right, _), (bottom, top, _) = basins.x, basins.y
        x0, y0 = self._place(np.array([left, top]))
        x1, y1 = self._place(np.array([right, bottom]))
        self._painter.drawImage(QRectF(QPointF(x0, y0), QPointF(x1, y1)), image)

    def _draw_manifolds(self) -> None:
        low, high = (np.array([self._view.x[i], self._view.y[i]]) for i in (0, 1))
        pixel = np.abs(1.0 / self._scale)
        for i, manifold in enumerate(self._study.manifolds or ()):
            if not self._shown(f"manifold:{i}"):
                continue
            chunks = flatten(manifold, self._view.plane).chunks
            curve = joined(chunks.visible(low, high, pixel, _MOST_VERTICES), pixel)
            colour = self._look.stable if manifold.which == "stable" else self._look.unstable
            self._painter.setPen(QPen(QColor(colour), 1.0 * self._ratio))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            for piece in _pieces(self._place(curve)):
                self._painter.drawPolyline(piece)

    def _draw_attractors(self) -> None:
        """Closed curves and chaotic sets, as their points."""
        colour = QColor(self._look.orbit)
        colour.setAlphaF(0.7)
        self._painter.setPen(QPen(colour, 0.75 * self._ratio))
        for attractor in self._study.known_attractors:
            if len(attractor.points):
                xy = self._place(self._view.plane.project(attractor_sample(attractor)))
                seen = xy[np.isfinite(xy).all(axis=1) & (np.abs(xy) < 1e5).all(axis=1)]
                self._painter.drawPoints([QPointF(x, y) for x, y in seen.tolist()])

    def _draw_cycles(self) -> None:
        cycles = self._study.cycles
        for i, cycle in enumerate(() if cycles is None else islice(cycles.cycles, _MOST_CYCLES)):
            if self._shown(f"cycle:{i}"):
                self._draw_cycle(cycle)

    def _draw_cycle(self, cycle: Cycle) -> None:
        glyph = GLYPHS[cycle.stability]
        size = glyph.size * self._ratio * (1.4 if cycle.period == 1 else 0.7)
        ink, paper = QColor(self._look.ink), QColor(mix(self._look.background, self._look.ink, 0.9))
        self._painter.setPen(QPen(ink, 1.0 * self._ratio))
        self._painter.setBrush(QBrush(ink if glyph.filled else paper))
        for x, y in self._place(self._view.plane.project(cycle.points)):
            if not (np.isfinite(x) and np.isfinite(y) and abs(x) < 1e5 and abs(y) < 1e5):
                continue
            at, half = QPointF(float(x), float(y)), size / 2 * 1.3
            if glyph.shape == "diamond":
                self._painter.drawPolygon(
                    [at + QPointF(*d) for d in ((0, -half), (half, 0), (0, half), (-half, 0))]
                )
            else:
                self._painter.drawEllipse(at, size / 2, size / 2)


def _pieces(curve: Floats) -> Iterator[list[QPointF]]:
    """Points (n, 2) of a curve, lifted at rows of NaN, in short pieces that hold on to their ends.

    Qt draws a piece at a stretch while no other thread runs: a long one would hold up the window.
    """
    piece: list[QPointF] = []
    for x, y in curve.tolist():
        if x != x or y != y:
            yield piece
            piece = []
            continue
        piece.append(QPointF(x, y))
        if len(piece) == _PIECE:
            yield piece
            piece = [QPointF(x, y)]
    yield piece
