"""States so near a border of basins that rounding decides where their computed orbits end."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.models.map import Bools, Floats

#: Distance, in units of the largest coordinate, of the states a state is compared with: some thousand times
#: the rounding of one step, so that it outweighs what the later steps add along an unstable direction.
_DISTANCE = 1e-12


def neighbours(states: Floats, size: float) -> Floats:
    """Two states (2 n, M) on opposite sides of each of the states (n, M), at the distance of rounding.

    A border that passes between them and has the state on it separates them, whatever its direction, but
    for directions of measure zero.
    """
    n, M = states.shape
    direction = np.random.default_rng(0).standard_normal((n, M))
    direction *= _DISTANCE * size / np.linalg.norm(direction, axis=1, keepdims=True)
    return np.concatenate([states + direction, states - direction])


def in_doubt(labels: NDArray[np.int16], beside: NDArray[np.int16]) -> Bools:
    """Which labels (n,) are contradicted by one of those of the `neighbours` (2 n,): (n,) bool.

    A neighbour that is undecided contradicts nothing.
    """
    pair = beside.reshape(2, len(labels))
    return np.asarray(((pair != labels) & (pair != UNDECIDED)).any(axis=0))
