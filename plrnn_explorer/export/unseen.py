"""The part of a window whose states the data never came near, as polygons for the screen and for figures."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from contourpy import FillType, contour_generator
from numpy.typing import NDArray

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.look import Look, rgb
from plrnn_explorer.export.patterns import pattern
from plrnn_explorer.fit.seen import SeenStates
from plrnn_explorer.fit.seen_slice import UnseenField, unseen_field
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Study, View

#: Cells of the grid of figures.
_CELLS = (240, 200)
#: Cells between two lines of the hatch on the plane of a view of space.
_APART = 10
#: How much of what lies below the veil takes away, and how strong its lines are.
_VEIL, _LINES = 0.42, 0.5


def unseen_rings(field: UnseenField) -> list[Floats]:
    """Closed rings (n, 2) of the marked part; holes are rings too, filled by the odd-even rule."""
    if not field.any_unseen:
        return []
    made: Any = contour_generator(field.x, field.y, field.distance, fill_type=FillType.OuterOffset)
    points, offsets = made.filled(field.level, np.inf)
    return [
        np.asarray(each[a:b])
        for each, cuts in zip(points, offsets)
        if each is not None and cuts is not None
        for a, b in zip(cuts[:-1].tolist(), cuts[1:].tolist())
    ]


def unseen_in(study: Study, view: View) -> UnseenField | None:
    """Distances over the window of a view; None where nothing tells where the data went."""
    if study.judgement is None:
        return None
    return unseen_field(study.judgement.seen, view.plane, view.x, view.y, _CELLS)


def unseen_image(field: UnseenField, look: Look) -> NDArray[np.uint8]:
    """The veil with its lines as an image with an alpha channel, clear where nothing is marked."""
    marked = _cells(field)
    image = pattern(marked, look.muted, "unseen")
    rows, columns = (n // m for n, m in zip(image.shape, marked.shape))
    inside = np.repeat(np.repeat(marked, rows, axis=0), columns, axis=1)
    line = _LINES * image[..., 3:] / 255.0
    alpha = np.where(inside[..., None], line + _VEIL * (1.0 - line), 0.0)
    paper = np.array(rgb(look.background)) * _VEIL * (1.0 - line)
    mixed = (image[..., :3] * line + paper) / np.where(alpha > 0.0, alpha, 1.0)
    image[..., :3] = np.where(alpha > 0.0, mixed, 0.0)
    image[..., 3:] = 255.0 * alpha
    return image


def _cells(field: UnseenField) -> NDArray[np.bool_]:
    """Cells of the grid that are marked: all their corners are."""
    d = field.distance
    return np.asarray(np.minimum.reduce([d[:-1, :-1], d[1:, :-1], d[:-1, 1:], d[1:, 1:]]) > field.level)


@lru_cache(maxsize=8)
def _unseen_cells(
    seen: SeenStates, plane: Plane, x: tuple[float, float], y: tuple[float, float], cells: tuple[int, int]
) -> NDArray[np.bool_]:
    return _cells(unseen_field(seen, plane, x, y, cells))


def veiled(
    pixels: NDArray[np.uint8],
    seen: SeenStates,
    plane: Plane,
    x: tuple[float, float],
    y: tuple[float, float],
    look: Look,
) -> NDArray[np.uint8]:
    """A picture (ny, nx, 4) of a window of a plane, first row lowest, under the veil where it belongs."""
    ny, nx = pixels.shape[:2]
    marked = _unseen_cells(seen, plane, x, y, (nx, ny))
    line = marked & ((np.arange(nx) - np.arange(ny)[:, None]) % _APART == 0)
    made = pixels.copy()
    for where, colour, share in ((marked, look.background, _VEIL), (line, look.muted, _LINES)):
        under = made[where, :3].astype(np.float64)
        made[where, :3] = np.round(under + share * (np.array(rgb(colour)) - under))
    return made
