"""Stable and unstable manifolds: curves, and where surfaces meet the plane, cut to the window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPen

from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.gui.plots import fast
from plrnn_explorer.gui.plots.chunked import Chunked
from plrnn_explorer.gui.plots.curves import arrow_head, joined, straightened
from plrnn_explorer.gui.plots.picture import Memory, Picture
from plrnn_explorer.gui.plots.pixel_item import CurveItem
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.study.study import Study

#: Vertices of all manifolds together; each gets its share.
_MOST_TOGETHER = 120_000
#: Lengths on screen, in pixels, up to which curves are drawn at full width, and antialiased at all: either
#: takes some 15 ms a picture there.
_MOST_WIDE, _MOST_SMOOTH = 250_000.0, 600_000.0
#: Length of a curve, in pixels, up to which it is drawn as one path.
_MOST_PATH = 8_000.0
#: Pixels of curve per pixel of plot from which on it is a tangle.
_TANGLE = 0.04
#: Segments from which on a curve is made for more than the window, so many windows to each side: pans are
#: smooth.
_LARGE, _BEYOND = 20_000, 0.25
#: While a zoom goes on such a curve is drawn as it was made for pixels this much larger or smaller; when it
#: rests for some milliseconds, exactly.
_FINEST, _REST_MS = 0.45, 150


_Window = tuple[tuple[float, float], tuple[float, float], tuple[int, int]]


@dataclass(frozen=True, eq=False)
class _Flat:
    """A manifold as it lies in the plane: its segments, and where it was cut and in which direction."""

    manifold: Manifold | Surface
    plane: Plane
    chunks: Chunked
    cuts: Floats
    directions: Floats


def flatten(manifold: Manifold | Surface, plane: Plane) -> _Flat:
    """Project a curve to a plane; of a surface take where it meets the plane."""
    if isinstance(manifold, Surface):
        none = np.zeros((0, 2))
        return _Flat(manifold, plane, Chunked(manifold.slice(plane)[0]), none, none)
    # Flat first: numpy multiplies a stack of small matrices one by one.
    states = manifold.segments.reshape(-1, len(plane.origin))
    segments = (states if plane.is_whole else plane.project(states)).reshape(-1, 2, 2)
    chunks = Chunked(segments)
    cuts = plane.project(manifold.cuts).reshape(-1, 2)
    near = [chunks.row_ending_at(cut) for cut in cuts] if len(segments) else []
    directions = segments[near, 1] - segments[near, 0] if near else np.zeros_like(cuts)
    return _Flat(manifold, plane, chunks, cuts, directions)


def visible_curve(flat: _Flat, picture: Picture, most: int, beyond: float = 0.0) -> Floats:
    """Part of a manifold in the window with an arrow-head at each cut: (m, 2), separated by NaN.

    `beyond`: so many windows to each side of it too.
    """
    pixel = picture.pixel
    margin = 20 * pixel + beyond * pixel * np.array(picture.size)
    low = np.array([picture.x[0], picture.y[0]]) - margin
    high = np.array([picture.x[1], picture.y[1]]) + margin
    curve = joined(flat.chunks.visible(low, high, pixel, most), pixel)
    curve = straightened(curve, pixel)
    inside = np.all((flat.cuts >= low) & (flat.cuts <= high), axis=-1)
    if not inside.any():
        return curve
    barbs = arrow_head(flat.cuts[inside], flat.directions[inside], pixel)
    return np.concatenate([curve, np.full((1, 2), np.nan), joined(barbs.reshape(-1, 2, 2), pixel)])


class ManifoldLayer:
    """The manifolds; what is selected or belongs to it is heavier."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self._shown: list[_Shown] = []
        self._ids: tuple[str, ...] = ()
        self.rest = QTimer(box)  # after a zoom curves of many vertices are made for the very window
        self.rest.setSingleShot(True)
        self.rest.setInterval(_REST_MS)
        self.rest.timeout.connect(self._sharpen)

    def _sharpen(self) -> None:
        for shown in self._shown:
            shown.sharpen()

    def nearest(self, xy: tuple[float, float], pixel: Floats, reach: float) -> tuple[str, int] | None:
        """Id of the manifold within `reach` pixels of a position, and which of its segments is nearest."""
        loops = fast.loops()
        if loops is None:
            return None
        at, best, found = np.array(xy), reach, None
        for object_id, shown in zip(self._ids, self._shown):
            row, distance = loops.nearest(shown.curve, at, pixel)
            if row >= 0 and distance < best:
                best, found = distance, (object_id, shown)
        if found is None or found[1].chunks is None:
            return None
        return found[0], found[1].chunks.row_at(at, pixel, reach)

    def update(self, picture: Picture | None) -> None:
        """Draw the manifolds that changed, or all when the window did."""
        shown = _drawn(picture.study) if picture and picture.shows("manifolds") else {}
        manifolds, self._ids = tuple(shown.values()), tuple(shown)
        while len(self._shown) < len(manifolds):
            self._shown.append(_Shown(self._box))
        for curve in self._shown[len(manifolds) :]:
            curve.hide()
        if picture is None or not manifolds:
            return
        # In powers of two, so that one manifold more does not change the share of all others.
        most = max(2000, _MOST_TOGETHER >> (len(manifolds) - 1).bit_length())
        for i, (object_id, manifold) in enumerate(shown.items()):
            visible = picture.appearance(object_id).visible
            self._shown[i].place(manifold if visible else None, picture, most)
        lengths = {"stable": 0.0, "unstable": 0.0}
        for manifold, curve in zip(manifolds, self._shown):
            lengths[manifold.which] += curve.length
        for object_id, curve in zip(shown, self._shown):
            curve.paint(object_id, picture, lengths, picture.is_heavy(object_id))
        if any(curve.is_rough for curve in self._shown):
            self.rest.start()


def _drawn(study: Study) -> dict[str, Manifold | Surface]:
    """Manifolds that are or make curves in a plane, by id: of surfaces those of codimension one."""
    curves = {f"manifold:{i}": m for i, m in enumerate(study.manifolds or ())}
    thick = enumerate(study.surfaces or ())
    return {**curves, **{f"surface:{i}": s for i, s in thick if s.dimension == study.model.dimension - 1}}


class _Shown:
    """One curve on screen."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._item = CurveItem()
        self._item.setZValue(3)
        box.addItem(self._item, ignoreBounds=True)
        self._flat: _Flat | None = None
        self._curve = np.empty((0, 2))
        self._placed, self._painted = Memory(), Memory()
        self._made_for: tuple[_Flat, int, _Window, Floats] | None = None
        self.is_rough = self._sharpen = False  # made for larger or smaller pixels; to be made anew
        self.length = 0.0  # of what is seen, in pixels

    @property
    def curve(self) -> Floats:
        """What is drawn, (n, 2) with rows of NaN; empty where it is hidden."""
        return self._curve if self._item.isVisible() else self._curve[:0]

    @property
    def chunks(self) -> Chunked | None:
        """All segments of the manifold in the plane."""
        return None if self._flat is None else self._flat.chunks

    def hide(self) -> None:
        """Show nothing."""
        self.length = 0.0
        self._item.setVisible(False)

    def place(self, manifold: Manifold | Surface | None, picture: Picture, most: int) -> None:
        """Cut the manifold to the window; None hides it."""
        self._item.setVisible(manifold is not None)
        if manifold is None:
            self.length = 0.0
            self._placed.changed(None)
            return
        if self._flat is None or self._flat.manifold is not manifold or self._flat.plane is not picture.plane:
            self._flat = flatten(manifold, picture.plane)
        if self._placed.changed(self._flat, picture.window, most):
            large = len(self._flat.chunks.segments) > _LARGE
            if not (large and self._covers(picture, most)):
                self.is_rough = self._sharpen = False
                self._curve = visible_curve(self._flat, picture, most, _BEYOND if large else 0.0)
                self._made_for = self._flat, most, picture.window, picture.pixel
            self.length = _length_seen(self._curve, picture)

    def _covers(self, picture: Picture, most: int) -> bool:
        """Whether the curve that was made for another window shows this one as well: amid a pan or a zoom."""
        if self._made_for is None or self._sharpen:
            return False
        flat, share, (x, y, size), pixel = self._made_for
        if flat is not self._flat or share != most or size != picture.size:
            return False
        beyond = _BEYOND * pixel * np.array(size)
        low, high = np.array([x[0], y[0]]) - beyond, np.array([x[1], y[1]]) + beyond
        inside = low[0] <= picture.x[0] and picture.x[1] <= high[0]
        inside = inside and low[1] <= picture.y[0] and picture.y[1] <= high[1]
        ratio = picture.pixel / pixel
        self.is_rough = bool(np.abs(ratio - 1.0).max() > 1e-9)
        return bool(inside) and bool(((ratio > _FINEST) & (ratio < 1.0 / _FINEST)).all())

    def sharpen(self) -> None:
        """Make the curve for the very window that is shown, the next time it is drawn."""
        self._sharpen = self.is_rough
        if self.is_rough:
            self._placed.changed(None)

    def paint(self, object_id: str, picture: Picture, lengths: dict[str, float], heavy: bool) -> None:
        """Draw the curve as heavy as the lengths of all curves by kind allow, in pixels."""
        if self._flat is None or not self._item.isVisible():
            return
        manifold = self._flat.manifold
        colour = _colour(manifold, picture.appearance(object_id).colour, picture)
        if not heavy:
            colour = picture.theme.mixed(
                colour, _strength(lengths[manifold.which] / (picture.size[0] * picture.size[1]))
            )
        total = sum(lengths.values())
        wide = total <= _MOST_WIDE or (heavy and self.length <= _MOST_WIDE)
        smooth = wide or (total <= _MOST_SMOOTH and len(self._curve) <= 20_000)
        if not self._painted.changed(self._curve, colour.name(), wide, smooth, heavy):
            return
        # In a tangle heavy lines would run into each other.
        dense = self.length > _TANGLE * picture.size[0] * picture.size[1]
        width = ((2.2 if dense else 3.0) if heavy else 1.8) if wide else 1.0
        # A path gives the finer joints, but Qt's time for one grows with the square of its crossings.
        path = wide and self.length <= _MOST_PATH
        self._item.set_curve(self._curve, curve_pen(colour, width, path), smooth, path)
        # The unstable ones hold the attractor: they lie above what leads to it.
        self._item.setZValue(4.0 if heavy else 3.0 + 0.5 * (manifold.which == "unstable"))


def _length_seen(curve: Floats, picture: Picture) -> float:
    """Length in pixels of a curve (n, 2) in the window."""
    low, high = np.array([picture.x[0], picture.y[0]]), np.array([picture.x[1], picture.y[1]])
    steps = np.abs(np.diff(curve, axis=0)) / picture.pixel
    seen: Bools = np.all((curve >= low) & (curve <= high), axis=1)
    return float(np.nansum(np.hypot(steps[:, 0], steps[:, 1])[seen[:-1] | seen[1:]]))


def _strength(density: float) -> float:
    """Share of a curve's colour by the pixels of curve per pixel of plot: tangles are drawn quieter."""
    return round(float(np.clip(0.45 / max(density, 1e-9) ** 0.25, 0.3, 1.0)), 1)


def curve_pen(colour: QColor, width: float, path: bool) -> QPen:
    """Pen for a curve; `path` as in `CurveItem.set_curve`."""
    pen: QPen = pg.mkPen(colour, width=width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    # Single lines never get round ends: antialiased, Qt draws those a hundred times slower.
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if path else Qt.PenCapStyle.SquareCap)
    return pen


def _colour(manifold: Manifold | Surface, chosen: str, picture: Picture) -> QColor:
    colour = QColor(chosen) if chosen else picture.theme.colour(manifold.which)
    if picture.study.model.dimension > 2 and isinstance(manifold, Manifold):
        return picture.theme.mixed(colour, 0.55)  # a projection: it is seldom in the plane itself
    return colour
