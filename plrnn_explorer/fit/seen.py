"""Where the data went, and where they never did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from scipy.spatial import cKDTree

from plrnn_explorer.fit.dataset import Stretch
from plrnn_explorer.models.map import Bools, Floats

#: So many times the distance at which data that were held back still lie from the rest count as near, and the
#: share of them that counts.
_TIMES, _SHARE = 2.0, 0.99
#: Whatever the data's density: closer than this, in standard deviations, is near.
LEAST = 0.1
#: Samples kept.
_MOST = 100_000


@dataclass(frozen=True, eq=False)
class SeenStates:
    """States that the data came near, told by the distance to the nearest sample.

    Attributes
    ----------
    points : (n, N) array
        Samples, normalised.
    reach : float
        A state farther from all of them was never visited.
    weights : (N, M) array, optional
    offset : (N,) array, optional
        A state z has the normalised data weights z + offset; without them, its first N coordinates.
    """

    points: Floats
    reach: float
    weights: Floats | None = None
    offset: Floats | None = None

    @cached_property
    def _tree(self) -> Any:
        return cKDTree(self.points)

    def data(self, states: ArrayLike) -> Floats:
        """Normalised data (…, N) of states (…, M)."""
        z = np.asarray(states, dtype=np.float64)
        if self.weights is None:
            return np.asarray(z[..., : self.points.shape[1]])
        return np.asarray(z @ self.weights.T + (0.0 if self.offset is None else self.offset))

    def distance(self, states: ArrayLike) -> Floats:
        """Distance of states (…, M) to the nearest sample, in the data's coordinates."""
        z = self.data(states)
        finite = np.isfinite(z).all(axis=-1)
        found = np.full(z.shape[:-1], np.inf)
        found[finite] = self._tree.query(z[finite])[0]
        return found

    def __call__(self, states: ArrayLike) -> Bools:
        """Whether the data came near states (…, M)."""
        return np.asarray(self.distance(states) <= self.reach)


def seen_states(training: Sequence[Stretch], held_back: Sequence[Stretch] = ()) -> SeenStates:
    """Return where the data went.

    The reach is twice the distance within which 99 in 100 samples that were held back (the last fifth where
    none were) lie of the rest, but at least a tenth of a standard deviation.
    """
    known = np.concatenate([s.data for s in training])
    if held_back:
        other = np.concatenate([s.data for s in held_back])
    else:
        cut = len(known) - len(known) // 5
        known, other = known[:cut], known[cut:]
    if not len(other):  # fewer than five samples
        return SeenStates(known, LEAST)
    gaps = cKDTree(_thinned(known)).query(_thinned(other))[0]
    reach = max(LEAST, _TIMES * float(np.quantile(gaps, _SHARE)))
    return SeenStates(_thinned(np.concatenate([known, other])), reach)


def _thinned(points: Floats) -> Floats:
    return np.asarray(points[:: -(-len(points) // _MOST)])
