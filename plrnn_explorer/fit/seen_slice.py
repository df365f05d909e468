"""Where in a plane of state space the data never came near: distances, and what may safely be marked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.fit.seen import SeenStates
from plrnn_explorer.models.map import Floats

#: Distances are told up to so many times the level that is marked.
_BEYOND = 1.3


@dataclass(frozen=True, eq=False)
class SeenSlice:
    """Distances of the states of a plane to the nearest sample, in the data's coordinates.

    Attributes
    ----------
    seen : SeenStates
    plane : Plane

    Notes
    -----
    The states of a plane have the data c + G (x, y). A sample at distance r from that plane of data, whose
    foot is q, is at distance (|q - G (x, y)|² + r²)^½ from the state at (x, y): three numbers for each sample
    tell all distances, in however many dimensions.
    """

    seen: SeenStates
    plane: Plane

    @cached_property
    def _frame(self) -> tuple[Floats, Floats, Floats]:
        """Origin c (N,), map G (N, 2) and orthonormal directions (N, k) that G reaches."""
        c = self.seen.data(self.plane.origin)
        G = np.column_stack([self.seen.data(self.plane.origin + u) - c for u in self.plane.basis])
        left = np.linalg.svd(G, full_matrices=False)[0]
        return c, G, np.asarray(left)

    @property
    def per_unit(self) -> Floats:
        """How far the data of a state move, (N, 2), when x or y grows by one."""
        return self._frame[1]

    @cached_property
    def _samples(self) -> Floats:
        """Feet and heights (n, k + 1) of the samples."""
        c, _, across = self._frame
        off = self.seen.points - c
        feet = off @ across
        height = np.linalg.norm(off - feet @ across.T, axis=1)
        return np.column_stack([feet, height])

    def distance(self, xy: Floats, most: float = np.inf) -> Floats:
        """Distances (…,) of window positions (…, 2); those beyond `most` are `most`."""
        _, G, across = self._frame
        flat = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
        at = np.column_stack([flat @ (across.T @ G).T, np.zeros(len(flat))])
        near = self._samples[self._samples[:, -1] <= most]
        if not len(near):
            return np.full(np.shape(xy)[:-1], most)
        tree: Any = cKDTree(near)
        found = tree.query(at, distance_upper_bound=np.nextafter(most, np.inf))[0]
        return np.asarray(np.minimum(found, most).reshape(np.shape(xy)[:-1]))


@dataclass(frozen=True, eq=False)
class UnseenField:
    """Distances on a grid over a window, and from where on they are marked.

    Attributes
    ----------
    x, y : (nx,), (ny,) arrays
        Grid lines.
    distance : (ny, nx) array
        Of the grid's points, in standard deviations; large ones are cut off.
    level : float
        Where the distance, interpolated between the points of the grid, is larger, no state lies within
        `SeenStates.reach` of a sample: it is larger than the reach by the diagonal of a cell.
    """

    x: Floats
    y: Floats
    distance: Floats
    level: float

    @property
    def any_unseen(self) -> bool:
        """Whether anything is marked."""
        return bool((self.distance > self.level).any())


def unseen_field(
    seen: SeenStates,
    plane: Plane,
    x: tuple[float, float],
    y: tuple[float, float],
    cells: tuple[int, int],
) -> UnseenField:
    """Measure how far the states of a window are from the data.

    Parameters
    ----------
    seen : SeenStates
    plane : Plane
    x, y : (low, high)
        The window.
    cells : (across, up)
        Cells of the grid.
    """
    sliced = SeenSlice(seen, plane)
    across, up = np.linspace(*x, cells[0] + 1), np.linspace(*y, cells[1] + 1)
    step = np.array([across[1] - across[0], up[1] - up[0]])
    G = sliced.per_unit
    diagonal = max(float(np.linalg.norm(G @ (step * [1, sign]))) for sign in (1, -1))
    level = seen.reach + diagonal
    xy = np.stack(np.meshgrid(across, up), axis=-1)
    return UnseenField(across, up, sliced.distance(xy, _BEYOND * level), level)
