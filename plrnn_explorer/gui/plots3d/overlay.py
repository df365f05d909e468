"""What is painted over and under the picture of space: box, ticks, glyphs, orbits, names; always sharp."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from plrnn_explorer.export.look import GLYPHS, HETEROCLINIC, HOMOCLINIC, Glyph
from plrnn_explorer.export.space_axes import AxisLine, axis_name, box_lines
from plrnn_explorer.gui.format import subscripts
from plrnn_explorer.gui.plots3d.renderer import Shown
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.models.map import Floats

#: Distance of numbers and titles from the axis, in pixels.
_NUMBERS, _TITLE = 12.0, 34.0
#: Distance of a name above an axis from the edges of the picture.
_EDGE = 6.0
#: What is left of a glyph behind something that hides it wholly.
_THROUGH = 0.32
#: Diameters in pixels: fixed points, points of short cycles (up to a period), of longer ones.
_SIZES, _SHORT = (11.0, 8.5, 6.0), 4
#: Length of the arms of the small axes in the corner, and its distance from the edges.
_ARM, _CORNER = 22.0, 38.0


@dataclass(frozen=True, eq=False)
class Dot:
    """One glyph on screen: object, which of its points, where in pixels, how much is seen, size in pixels."""

    object_id: str
    part: int
    at: QPointF
    clear: float
    size: float
    glyph: Glyph
    colour: str
    depth: float


def paint_box(painter: QPainter, shown: Shown, theme: Theme) -> None:
    """Draw the far faces of the box with their grid lines; the picture comes over them."""
    lines = box_lines(shown.view, shown.lens)
    painter.setPen(QPen(theme.colour("grid"), 1.0))
    painter.drawLines(_lines(lines.grid))
    painter.setPen(QPen(theme.colour("frame"), 1.0))
    painter.drawLines(_lines(lines.edges))


def paint_axes(painter: QPainter, shown: Shown, theme: Theme) -> None:
    """Write numbers and names along three edges of the box."""
    painter.setFont(theme.font(label=True))
    metrics = QFontMetricsF(painter.font())
    for line in box_lines(shown.view, shown.lens).axes:
        name = subscripts(axis_name(shown.view, line.axis))
        above = shown.view.frame.is_height and line.axis == 2
        _paint_axis(painter, line, name, metrics, theme, shown.wish.size[0] if above else 0)


def _paint_axis(
    painter: QPainter, line: AxisLine, name: str, metrics: QFontMetricsF, theme: Theme, above: int
) -> None:
    """Draw one axis; `above`: its name stands over its upper end, within so many pixels (0: beside it)."""
    if not line.ticks:
        return
    painter.setPen(QPen(theme.colour("axis"), 1.0))
    painter.drawLines([QLineF(*place, *(place + 4 * line.outward)) for place, _ in line.ticks])
    widest = 0.0
    for place, text in line.ticks:
        width = metrics.horizontalAdvance(text)
        widest = max(widest, width * abs(line.outward[0]))
        _text(painter, place + _NUMBERS * line.outward, text, width, line.outward, metrics)
    painter.setPen(theme.colour("text"))
    if above:
        tip = line.ends[int(np.argmin(line.ends[:, 1]))]
        width = metrics.horizontalAdvance(name)
        x = float(np.clip(tip[0] - width / 2, _EDGE, max(_EDGE, above - width - _EDGE)))
        box = QRectF(x, tip[1] - 1.6 * metrics.height(), width, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, name)
        return
    middle = line.ends.mean(axis=0) + (_TITLE - 8 + 0.9 * widest) * line.outward
    _text(painter, middle, name, metrics.horizontalAdvance(name), line.outward, metrics)


def _text(
    painter: QPainter, at: Floats, text: str, width: float, outward: Floats, metrics: QFontMetricsF
) -> None:
    """Write a text whose nearest side to the axis is at a place."""
    height = metrics.height()
    x = at[0] - width / 2 + outward[0] * width / 2
    y = at[1] - height / 2 + outward[1] * height / 4
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    painter.drawText(QRectF(x, y, width, height), flags, text)


def _lines(ends: Floats) -> list[QLineF]:
    finite = ends[np.isfinite(ends).all(axis=(1, 2))]
    return [QLineF(*row) for row in finite.reshape(-1, 4).tolist()]


# Points ---------------------------------------------------------------------------------------------


def dots_of(shown: Shown, longest: int) -> list[Dot]:
    """Glyphs of the cycles up to a period, the farthest first."""
    marks = [mark for mark in shown.scene.marks if mark.cycle.period <= longest or mark.cycle.is_stable]
    if not marks:
        return []
    units = np.concatenate([mark.units for mark in marks])
    seen, clear = _seen(shown, units)
    dots, row = [], 0
    for mark in marks:
        size = _size(mark.cycle.period)
        for part in range(mark.cycle.period):
            x, y, depth = seen[row]
            if np.isfinite(depth):
                glyph, at = GLYPHS[mark.cycle.stability], QPointF(float(x), float(y))
                dots.append(
                    Dot(mark.object_id, part, at, float(clear[row]), size, glyph, mark.colour, float(depth))
                )
            row += 1
    return sorted(dots, key=lambda dot: dot.depth)


def connection_dots(shown: Shown) -> list[Dot]:
    """Squares of the homoclinic and heteroclinic points."""
    study, dots = shown.wish.study, []
    for i, found in enumerate(study.connections or ()):
        look = study.appearance.get(f"connection:{i}")
        if not len(found) or (look is not None and not look.visible):
            continue
        units = (shown.view.frame.project(found.points) - shown.view.middle) / shown.view.half
        glyph = HOMOCLINIC if found.kind == "homoclinic" else HETEROCLINIC
        seen, clear = _seen(shown, units)
        for part in range(len(found)):
            if np.isfinite(seen[part]).all():
                x, y, depth = (float(value) for value in seen[part])
                name, colour = f"connection:{i}/{part}", look.colour if look is not None else ""
                dots.append(Dot(name, part, QPointF(x, y), float(clear[part]), 5.0, glyph, colour, depth))
    return dots


def _seen(shown: Shown, units: Floats) -> tuple[Floats, Floats]:
    """Pixels of the window and depths (n, 3) of places, and how much of each is seen."""
    drawn = shown.rendered.lens.seen(units)
    clear = shown.rendered.clear_at(drawn)
    drawn[:, :2] /= shown.rendered.lens.width / shown.wish.size[0]
    return drawn, clear


def _size(period: int) -> float:
    return _SIZES[0] if period == 1 else _SIZES[1] if period <= _SHORT else _SIZES[2]


def paint_dots(painter: QPainter, dots: Sequence[Dot], theme: Theme, role: str = "glyph") -> None:
    """Draw glyphs; what lies behind a surface is fainter."""
    for dot in dots:
        colour = QColor(dot.colour) if dot.colour else theme.colour(role)
        alpha = _THROUGH + (1 - _THROUGH) * dot.clear
        paint_glyph(painter, dot.glyph, dot.at, dot.size, colour, theme.colour("glyph_outline"), alpha)


def paint_glyph(
    painter: QPainter, glyph: Glyph, at: QPointF, size: float, colour: QColor, paper: QColor, alpha: float
) -> None:
    """Draw one glyph with its diameter in pixels."""
    ink, back = QColor(colour), QColor(paper)
    ink.setAlphaF(alpha)
    back.setAlphaF(alpha)
    width = 1.2 if glyph.filled else 1.6 if size > 6 else 1.2
    painter.setPen(QPen(back if glyph.filled else ink, width))
    painter.setBrush(ink if glyph.filled else back)
    radius = size / 2
    if glyph.shape == "disc":
        painter.drawEllipse(at, radius, radius)
    elif glyph.shape == "square":
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, size, size))
    else:
        reach = 0.58 * size
        corners = [(0, -reach), (reach, 0), (0, reach), (-reach, 0)]
        if glyph.shape == "triangle":
            corners = [(0, -reach), (reach, 0.8 * reach), (-reach, 0.8 * reach)]
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))


def paint_rings(
    painter: QPainter, dots: Sequence[Dot], chosen: Sequence[str], hovered: str, theme: Theme
) -> None:
    """Ring what is selected and what is pointed at."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for dot in dots:
        if dot.object_id in chosen or dot.object_id == hovered:
            selected = dot.object_id in chosen
            painter.setPen(QPen(theme.colour("accent", 1.0 if selected else 0.55), 2.2 if selected else 1.4))
            painter.drawEllipse(dot.at, dot.size / 2 + 4.5, dot.size / 2 + 4.5)


def paint_loops(painter: QPainter, shown: Shown, longest: int, ids: Sequence[str], theme: Theme) -> None:
    """Join the points of k-cycles by dotted lines, in the order of the orbit."""
    painter.setPen(QPen(theme.colour("glyph", 0.55), 1.0, Qt.PenStyle.DotLine))
    for mark in shown.scene.marks:
        if mark.cycle.period > 1 and (mark.cycle.period <= longest or mark.object_id in ids):
            places = shown.lens.seen(mark.units)[:, :2]
            if np.isfinite(places).all():
                painter.drawPolygon(QPolygonF([QPointF(*place) for place in places.tolist()]))


def paint_names(painter: QPainter, dots: Sequence[Dot], names: dict[str, str], theme: Theme) -> None:
    """Write the names of objects beside their first points."""
    painter.setFont(theme.font(label=True))
    painter.setPen(theme.colour("text"))
    for dot in dots:
        if dot.part == 0 and dot.object_id in names:
            painter.drawText(dot.at + QPointF(dot.size / 2 + 5, -dot.size / 2 - 1), names[dot.object_id])


# The small axes in the corner -------------------------------------------------------------------------


def paint_corner(painter: QPainter, shown: Shown, theme: Theme) -> None:
    """Show where the three axes point, in the lower left corner."""
    middle = QPointF(_CORNER, shown.wish.size[1] - _CORNER)
    rotation = shown.lens.rotation
    painter.setFont(theme.font(label=True))
    for axis in np.argsort(rotation[2]).tolist():
        tip = middle + QPointF(float(rotation[0, axis]) * _ARM, -float(rotation[1, axis]) * _ARM)
        strength = 0.45 + 0.4 * float(np.clip(rotation[2, axis] + 0.5, 0, 1))
        painter.setPen(QPen(theme.colour("axis", strength), 1.4))
        painter.drawLine(middle, tip)
        if shown.view.frame.is_height and axis == 2:
            continue  # its words are on the axis
        painter.setPen(theme.colour("text", min(1.0, strength + 0.1)))
        name = subscripts(shown.view.frame.names[axis])
        short = name if len(name) <= 4 else name[:3] + "…"
        way = QPointF(tip - middle) * (9.0 / _ARM)
        box = QRectF(tip.x() + way.x() - 20, tip.y() + way.y() - 8, 40, 16)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short)
