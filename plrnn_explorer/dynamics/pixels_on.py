"""Pixels whose centres lie on straight segments."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Bools, Floats

#: How near counts as on a segment, in pixels: far above what rounding moves it, far below what is seen.
_NEAR = 1e-6


def pixels_on(segments: Floats, grid: Floats) -> Bools:
    """Find the pixels whose centres lie on one of some segments, to a millionth of a pixel.

    Parameters
    ----------
    segments : (s, 2, 2) float array
        Ends of each segment in the coordinates of the window; both the same: a point.
    grid : (6,) float array
        x0, dx, y0, dy and the numbers of columns nx and rows ny.

    Returns
    -------
    (ny, nx) bool array
    """
    size = grid[4:].astype(np.int64)
    found = np.zeros((size[1], size[0]), dtype=np.bool_)
    ends = (segments - grid[[0, 2]]) / grid[[1, 3]] - 0.5  # whole numbers are the centres of pixels
    ends = ends[np.isfinite(ends).all(axis=(1, 2))]
    flat = np.abs(ends[:, 1, 0] - ends[:, 0, 0]) >= np.abs(ends[:, 1, 1] - ends[:, 0, 1])
    for chosen, along in ((ends[flat], 0), (ends[~flat], 1)):
        u, v = _whole_steps(chosen, along, int(size[along]))
        near = np.abs(v - np.rint(v)) <= _NEAR
        u, v = u[near], np.rint(v[near]).astype(np.int64)
        held = (v >= 0) & (v < size[1 - along])
        found[(v[held], u[held]) if along == 0 else (u[held], v[held])] = True
    return found


def _whole_steps(ends: Floats, along: int, count: int) -> tuple[NDArray[np.int64], Floats]:
    """All whole coordinates 0 <= u < count that segments reach along one axis, and the other one there."""
    a, b = ends[:, 0], ends[:, 1]
    low, high = np.minimum(a, b)[:, along], np.maximum(a, b)[:, along]
    first = np.clip(np.ceil(low - _NEAR), 0, count).astype(np.int64)
    last = np.clip(np.floor(high + _NEAR), -1, count - 1).astype(np.int64)
    many = np.maximum(last - first + 1, 0)
    which = np.repeat(np.arange(len(ends)), many)
    u = np.arange(len(which)) - np.repeat(np.cumsum(many) - many, many) + first[which]
    way = (b - a)[which]
    share = (u - a[which, along]) / np.where(way[:, along] == 0, 1.0, way[:, along])
    return u, a[which, 1 - along] + np.clip(share, 0.0, 1.0) * way[:, 1 - along]
