"""The settling time over the plane of a two-dimensional map: a surface whose height is a number of steps.

Only what is known has a height: cells that were followed themselves until they settled. Undecided cells,
escaping ones, and the gap between two basins, where the time grows without bound, stay empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import uniform_filter

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.study.space_view import SpaceView

#: Share of the cells that are lower than the box; the few that take far longer leave through its top.
_BELOW_TOP, _ROOM = 0.995, 1.08
#: Longest time, in times that of nearly all cells, up to which the box holds every cell.
_FEW_TIMES = 2.0


def settled(basins: BasinMap) -> Bools:
    """Cells (ny, nx) that have a height: followed themselves until they settled on an attractor."""
    known = basins.labels >= 0
    return known if basins.computed is None else known & basins.computed


def raised(view: SpaceView, basins: BasinMap | None) -> SpaceView:
    """A view of settling times with its box as high as they are; unchanged while they are not known."""
    if not view.frame.is_height or basins is None or basins.block > 1:
        return view
    steps = basins.steps[settled(basins)]
    longest = float(steps.max(initial=1))
    usual = float(np.quantile(steps, _BELOW_TOP)) if len(steps) else 1.0
    top = float(np.ceil(_ROOM * max(1.0, longest if longest <= _FEW_TIMES * usual else usual)))
    return view if top == view.high[2] else replace(view, high=np.array([*view.high[:2], top]))


def height_faces(basins: BasinMap, view: SpaceView, most: int = 0) -> Iterator[tuple[int, Floats, Floats]]:
    """Triangles (n, 3, 3) of the surface over each basin, in units of the box, with normals for their light.

    Yields the label of the basin first. Corners are centres of cells, their heights the steps counted there.
    `most`: about so many triangles altogether, of fewer cells; 0 for all.
    """
    ny, nx = basins.labels.shape
    stride = max(1, int(np.ceil(np.sqrt(2 * ny * nx / most)))) if most else 1
    rows, columns = np.arange(stride // 2, ny, stride), np.arange(stride // 2, nx, stride)
    grid = np.ix_(rows, columns)
    labels = np.where(settled(basins), basins.labels, -1)[grid]
    places = _places(basins, view, rows, columns, basins.steps[grid].astype(np.float64))
    normals = _normals(places, labels)
    same = (labels[:-1, :-1] == labels[1:, :-1]) & (labels[:-1, :-1] == labels[:-1, 1:])
    same &= labels[:-1, :-1] == labels[1:, 1:]
    for label in np.unique(labels[labels >= 0]).tolist():
        i, j = np.nonzero(same & (labels[:-1, :-1] == label))
        if not len(i):
            continue
        corners = [(i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j)]
        a, b, c, d = (places[at] for at in corners)
        triangles = np.concatenate([np.stack([a, b, c], axis=1), np.stack([a, c, d], axis=1)])
        middle = sum(normals[at] for at in corners)
        middle = middle / np.linalg.norm(middle, axis=1, keepdims=True)
        yield label, *_below_top(triangles, np.concatenate([middle, middle]), view)


def _places(
    basins: BasinMap, view: SpaceView, rows: NDArray[np.int64], columns: NDArray[np.int64], steps: Floats
) -> Floats:
    """Centres of cells (rows, columns, 3) at their heights, in units of the box."""
    x = basins.x[0] + (columns + 0.5) * ((basins.x[1] - basins.x[0]) / basins.x[2])
    y = basins.y[0] + (rows + 0.5) * ((basins.y[1] - basins.y[0]) / basins.y[2])
    xyz = np.stack([*np.meshgrid(x, y), steps], axis=-1)
    return np.asarray((xyz - view.middle) / view.half)


def _normals(places: Floats, labels: NDArray[np.int16]) -> Floats:
    """Unit vectors (rows, columns, 3) across the surface, smoothed within each basin: for its light only.

    Steps are whole numbers: lit face by face, a gentle slope would be a staircase.
    """
    z, smooth = places[..., 2], np.array(places[..., 2])
    for label in np.unique(labels[labels >= 0]):
        held = (labels == label).astype(np.float64)
        share = uniform_filter(held, 5)
        smooth = np.where(held > 0, uniform_filter(held * z, 5) / np.maximum(share, 1e-9), smooth)
    if min(z.shape) < 2:
        return np.broadcast_to(np.array([0.0, 0.0, 1.0]), places.shape)
    down, along = np.gradient(smooth, places[:, 0, 1], places[0, :, 0])
    normals = np.stack([-along, -down, np.ones_like(z)], axis=-1)
    return np.asarray(normals / np.linalg.norm(normals, axis=-1, keepdims=True))


def _below_top(triangles: Floats, normals: Floats, view: SpaceView) -> tuple[Floats, Floats]:
    """Cut triangles at the top of the box."""
    top = float((view.high[2] - view.middle[2]) / view.half[2])
    if not len(triangles) or float(triangles[..., 2].max()) <= top:
        return triangles, normals
    from plrnn_explorer.dynamics.kernels.space_clip import box_triangles  # loads the compiler

    far = np.array([1e6, 1e6, top])
    starts = np.arange(0, 3 * len(triangles) + 1, 3)
    cut, owner = box_triangles(triangles.reshape(-1, 3), starts, np.full(3, -1e6), far)
    return cut, normals[owner]
