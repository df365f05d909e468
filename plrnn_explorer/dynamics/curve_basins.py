"""Basins between curves: pixels that no stable manifold separates go to the same attractor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.dynamics.manifold import join_segments
from plrnn_explorer.models.map import Bools, Floats

Ints = NDArray[np.int64]
Shorts = NDArray[np.int16]

#: Pixels followed in every connected set of pixels.
TESTS = 7
#: Around the end of a curve inside the window, pixels this near (in window sides) are each on their own.
_LOOSE = 4e-3


@dataclass(frozen=True, eq=False)
class Patches:
    """The sets of pixels into which curves cut a window.

    Attributes
    ----------
    owner : (ny, nx) int32 array
        Number of the set each pixel belongs to.
    sizes : (n,) int array
        Pixels of each set.
    tests : (n, k) int array
        Flat indices of pixels spread over each set; one may occur several times.
    """

    owner: NDArray[np.int32]
    sizes: Ints
    tests: Ints

    def fill(self, found: Shorts) -> tuple[Shorts, Bools]:
        """Labels (ny, nx) from those of the test pixels (n, k), and (n,) where these do not agree."""
        # A settled one, if there is any; pixels that did not settle in time speak against nothing.
        label = np.where((found >= 0).any(axis=1), found.max(axis=1), found.min(axis=1))
        differ = np.any((found != label[:, None]) & (found != UNDECIDED), axis=1) | (label == UNDECIDED)
        return np.asarray(label[self.owner]), differ


def cut_into_patches(curves: Floats, grid: Floats) -> Patches:
    """Join neighbouring pixels that no segment (n, 2, 2) passes between.

    Parameters
    ----------
    curves : (n, 2, 2) float array
        Segments in window coordinates, consecutive along each curve.
    grid : (6,) float array
        x0, dx, y0, dy, nx, ny of the pixels.
    """
    from plrnn_explorer.dynamics.kernels.components import block_links, join, pick

    nx, ny = int(grid[4]), int(grid[5])
    across, up = np.zeros((ny, nx - 1), dtype=np.bool_), np.zeros((ny - 1, nx), dtype=np.bool_)
    block_links(np.ascontiguousarray(curves), grid, across, up)
    for end in _loose_ends(curves, grid):
        _isolate(end, grid, across, up)
    owner = np.empty((ny, nx), dtype=np.int32)
    count = join(across, up, owner)
    sizes = np.bincount(owner.ravel(), minlength=count)
    tests = np.empty((count, TESTS), dtype=np.int64)
    pick(owner, sizes, tests)
    return Patches(owner, sizes, tests)


def _loose_ends(curves: Floats, grid: Floats) -> Floats:
    """Ends of curves that lie inside the window, (e, 2)."""
    low = grid[[0, 2]]
    high = low + grid[[1, 3]] * grid[[4, 5]]
    slack = 1e-9 * (high - low)
    lines = join_segments(curves)
    ends = np.array([line[i] for line in lines for i in (0, -1)]).reshape(-1, 2)
    inside = np.all((ends > low + slack) & (ends < high - slack), axis=1)
    closed = np.repeat([bool(np.allclose(line[0], line[-1], atol=slack.max())) for line in lines], 2)
    # An end that another curve begins at is none.
    shared = np.array(
        [np.sum(np.all(np.abs(ends - end) <= slack, axis=1)) > 1 for end in ends], dtype=np.bool_
    )
    return np.asarray(ends[inside & ~closed.astype(np.bool_) & ~shared]) if len(ends) else ends


def _isolate(end: Floats, grid: Floats, across: Bools, up: Bools) -> None:
    """Block all links of the pixels around a place."""
    step, count = grid[[1, 3]], grid[[4, 5]]
    at = (end - grid[[0, 2]]) / step
    reach = 1 + _LOOSE * float((step * count).max()) / step
    left, bottom = np.maximum(0, np.floor(at - reach)).astype(int)
    right, top = np.ceil(at + reach).astype(int)
    across[bottom:top, max(0, left - 1) : right] = True
    up[max(0, bottom - 1) : top, left:right] = True
