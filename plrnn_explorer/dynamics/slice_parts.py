"""Parts of slicing stable manifolds: where curves may start, what the window keeps, how exact they are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.basin_map import ESCAPED
from plrnn_explorer.dynamics.gates import Gates
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
Interval = tuple[float, float]

#: Points whose way to the cycle is followed for the residual, the steps of it after their last border, and
#: the most in all.
_SAMPLES, _WAY, _MOST = 60, 3_000, 20_000


def following(gates: Gates) -> Ints:
    """Index of the gate that follows each on its cycle."""
    after = np.arange(1, len(gates) + 1)
    for i in np.unique(gates.cycle):
        rows = np.flatnonzero(gates.cycle == i)
        after[rows[-1]] = rows[0]
    return after


def unequal_links(labels: Ints) -> list[tuple[int, int, int, int, int]]:
    """Neighbours in a grid of labels that settle differently: indices of both, direction, row, column."""
    links = []
    ny, nx = labels.shape
    settled = (labels >= 0) | (labels == ESCAPED)
    for way, (down, right) in enumerate(((0, 1), (1, 0))):
        a, b = labels[: ny - down, : nx - right], labels[down:, right:]
        both = settled[: ny - down, : nx - right] & settled[down:, right:]
        for row, column in np.argwhere((a != b) & both):
            one = int(row) * nx + int(column)
            links.append((one, one + down * nx + right, way, int(row), int(column)))
    return links


def clip_segments(segments: Floats, generation: Ints, x: Interval, y: Interval) -> tuple[Floats, Ints]:
    """Parts of line segments (n, 2, 2) inside a window, and their generations (Liang & Barsky 1984)."""
    start, along = segments[:, 0], segments[:, 1] - segments[:, 0]
    first, last = np.zeros(len(start)), np.ones(len(start))
    for axis, (low, high) in enumerate((x, y)):
        with np.errstate(divide="ignore", invalid="ignore"):
            a, b = (low - start[:, axis]) / along[:, axis], (high - start[:, axis]) / along[:, axis]
        level = along[:, axis] == 0
        inside = (start[:, axis] >= low) & (start[:, axis] <= high)
        a = np.where(level, np.where(inside, -np.inf, np.inf), a)
        b = np.where(level, np.where(inside, np.inf, np.inf), b)
        first, last = np.maximum(first, np.minimum(a, b)), np.minimum(last, np.maximum(a, b))
    keep = first < last
    ends = np.stack([first, last], axis=1)[keep, :, None]
    clipped = start[keep, None] + ends * along[keep, None]
    whole = (first == 0) & (last == 1)
    clipped[whole[keep]] = segments[keep & whole]
    return clipped, generation[keep]


def residual(model: PiecewiseLinearMap, piece: ManifoldSlice) -> tuple[float, Floats]:
    """Largest of the least distances from the cycle of sampled points on their way, and the way, relative."""
    if not len(piece.segments):
        return float("nan"), np.empty(0)
    z = piece.sample(_SAMPLES, rng=0)
    distances = []
    least = np.full(len(z), np.inf)
    with np.errstate(over="ignore", invalid="ignore"):
        for _ in range(min(_MOST, int(piece.generation.max()) + _WAY)):
            gaps = np.linalg.norm(z[:, None] - piece.cycle.points, axis=-1).min(axis=1)
            distances.append(float(gaps.max()))
            # Later than this, rounding has carried every point away along the unstable direction.
            if np.all(gaps > 1e3 * least) or distances[-1] > 1e6 * distances[0]:
                break
            least = np.fmin(least, gaps)
            z = model(z)
    scale = max(distances[0], 1e-300)
    return float(least.max()) / scale, np.array(distances) / scale
