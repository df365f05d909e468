"""The box around a view of space: far faces with grid lines, and three axes with ticks that can be read."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.export.space_lens import Lens
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.space_view import SpaceView
from plrnn_explorer.translation import tr

#: Pixels between two ticks, at least, and between ends of an axis that gets ticks at all.
_APART, _SHORT = 46.0, 60.0


@dataclass(frozen=True, eq=False)
class AxisLine:
    """One axis on the picture, in pixels.

    Attributes
    ----------
    axis : int
    ends : (2, 2) float array
    ticks : tuple of (position (2,), text)
        Empty where the axis points at the eye.
    outward : (2,) float array
        Unit vector away from the box, to where the numbers go.
    """

    axis: int
    ends: Floats
    ticks: tuple[tuple[Floats, str], ...]
    outward: Floats


@dataclass(frozen=True, eq=False)
class BoxLines:
    """The box in pixels: edges (n, 2, 2) and grid lines (m, 2, 2) of its far faces, and the axes."""

    edges: Floats
    grid: Floats
    axes: tuple[AxisLine, ...]


def nice_ticks(low: float, high: float, most: int) -> list[float]:
    """Round numbers between two ends, at most so many: steps of 1, 2 or 5 times a power of ten."""
    span = high - low
    if not span > 0 or most < 1:
        return []
    raw = span / most
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= raw * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    return [i * step for i in range(first, math.floor(high / step + 1e-9) + 1)]


def tick_text(value: float, step: float) -> str:
    """A number with the digits that tell ticks apart, and a true minus sign."""
    if step > 0 and not 1e-4 <= abs(step) < 1e6:
        text = f"{value:.3g}"
    else:
        text = f"{value:.{max(0, -math.floor(math.log10(step) + 1e-9)) if step > 0 else 0}f}"
    return "0" if float(text) == 0 else text.replace("-", "−")


def box_lines(view: SpaceView, lens: Lens, scale: float = 1.0) -> BoxLines:
    """Lines and ticks of the box of a view as a lens sees it; `scale`: pixels per ordinary pixel."""
    reach = lens.reach
    front = _front_faces(lens)
    corners = np.array([[(i >> k & 1) * 2 - 1 for k in range(3)] for i in range(8)], dtype=float)
    seen = lens.seen(corners * reach)[:, :2]
    edges, axes = [], []
    grid: list[Floats] = []
    for axis in range(3):
        choices = []
        for i in range(8):
            if corners[i, axis] > 0:
                continue
            j = i | (1 << axis)
            others = [k for k in range(3) if k != axis]
            # The two faces that meet in the edge: seen from the front or from behind.
            sides = [front[k] == corners[i, k] for k in others]
            if not all(sides):
                edges.append((seen[i], seen[j]))
            if any(sides) and not all(sides):
                choices.append((i, j))
        ticks = _tick_values(view, axis, seen, choices, scale)
        grid += _grid_lines(view, lens, axis, front, [value for value, _ in ticks])
        axes.append(_axis_line(view, lens, axis, corners, seen, choices, ticks))
    lines = np.array(grid).reshape(-1, 2, 2)
    return BoxLines(np.array(edges).reshape(-1, 2, 2), lines, tuple(axes))


def axis_name(view: SpaceView, axis: int) -> str:
    """What an axis is called, in the user's language where it is no coordinate."""
    name = view.frame.names[axis]
    return tr(name) if view.frame.is_height and axis == 2 else name


def _front_faces(lens: Lens) -> Floats:
    """Sign of the face of each axis that is turned towards the eye, 0 where neither is."""
    signs = np.zeros(3)
    for axis in range(3):
        for sign in (-1.0, 1.0):
            middle = np.zeros(3)
            middle[axis] = sign * lens.reach[axis]
            if lens.eye(middle)[axis] * sign > 1e-9:
                signs[axis] = sign
    return signs


def _tick_values(
    view: SpaceView, axis: int, seen: Floats, choices: list[tuple[int, int]], scale: float
) -> list[tuple[float, str]]:
    length = max((float(np.linalg.norm(seen[j] - seen[i])) for i, j in choices), default=0.0)
    if not length > _SHORT * scale:
        return []
    most = int(np.clip(length / (_APART * scale), 1, 7))
    values = nice_ticks(float(view.low[axis]), float(view.high[axis]), most)
    step = values[1] - values[0] if len(values) > 1 else abs(values[0]) if values else 0.0
    return [(value, tick_text(value, step)) for value in values]


def _units_at(view: SpaceView, axis: int, value: float) -> float:
    return float((value - view.middle[axis]) / view.half[axis])


def _grid_lines(view: SpaceView, lens: Lens, axis: int, front: Floats, values: list[float]) -> list[Floats]:
    """Lines at the ticks of an axis on the two far faces they lie on."""
    lines = []
    for other in (k for k in range(3) if k != axis):
        third = 3 - axis - other
        if front[other] == 0:
            continue
        for value in values:
            ends = np.zeros((2, 3))
            ends[:, axis] = _units_at(view, axis, value)
            ends[:, other] = -front[other] * lens.reach[other]
            ends[:, third] = (-lens.reach[third], lens.reach[third])
            lines.append(lens.seen(ends)[:, :2])
    return lines


def _axis_line(
    view: SpaceView,
    lens: Lens,
    axis: int,
    corners: Floats,
    seen: Floats,
    choices: list[tuple[int, int]],
    ticks: list[tuple[float, str]],
) -> AxisLine:
    """The axis along the edge of the outline that is lowest, for an upright axis the one farthest left."""
    if not choices:
        return AxisLine(axis, np.zeros((2, 2)), (), np.zeros(2))
    turned = np.abs(lens.rotation[:2, axis])
    upright = turned[1] > turned[0]
    middle = lens.seen(np.zeros(3))[:2]

    def rank(edge: tuple[int, int]) -> float:
        at = (seen[edge[0]] + seen[edge[1]]) / 2
        return float(-at[0] if upright and axis == 2 else at[1])

    i, j = max(choices, key=rank)
    ends = seen[[i, j]]
    along = (ends[1] - ends[0]) / max(float(np.linalg.norm(ends[1] - ends[0])), 1e-9)
    away = np.array([-along[1], along[0]])
    if away @ (ends.mean(axis=0) - middle) < 0:
        away = -away
    units = np.repeat(corners[i][None] * lens.reach, len(ticks), axis=0)
    units[:, axis] = [_units_at(view, axis, value) for value, _ in ticks]
    places = lens.seen(units)[:, :2] if len(ticks) else np.zeros((0, 2))
    marks = tuple((place, text) for place, (_, text) in zip(places, ticks))
    return AxisLine(axis, ends, marks, away)
