"""Where along a parameter the cycle of one itinerary exists, and what it is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from plrnn_explorer.models.map import Bools, Floats

#: A preactivation this near zero, relative to its terms, is on the border.
ON_BORDER = 1e-9
#: One this small at both ends of the range never leaves the border.
ALWAYS_ON = 1e-12
#: Ranges shorter than this share of the whole are points: the itinerary only touches there.
SHORTEST = 1e-9


@dataclass(frozen=True, eq=False)
class Piece:
    """A range of values on which the cycle of one itinerary (k, H) exists.

    Attributes
    ----------
    low, high : float
    low_zeros, high_zeros : (k, H) bool array or None
        Preactivations that are zero at the end: its border collision. None at an end of the whole range; no
        entry set where the cycle runs off to infinity.
    """

    low: float
    high: float
    low_zeros: Bools | None
    high_zeros: Bools | None


class Solution(Protocol):
    """The cycle of one itinerary (k, H) as a function of the parameter, whether it exists or not."""

    @property
    def word(self) -> Bools:
        """The itinerary."""

    def pieces(self) -> list[Piece]:
        """Ranges in which it exists, in order."""

    def points(self, values: Floats) -> Floats:
        """Points (n, k, M) at values (n,)."""

    def jacobians(self, values: Floats) -> Floats:
        """Jacobians (n, k, M, M) along the cycle."""

    def crossings(self, which: str) -> Floats:
        """Values in the range at which a multiplier is 1 ("one") or -1 ("flip"), or a pair has product 1
        ("circle").
        """


def monodromies(jacobians: Floats) -> Floats:
    """Products J_k … J_1 (n, M, M) of Jacobians (n, k, M, M)."""
    total = jacobians[:, 0]
    for i in range(1, jacobians.shape[1]):
        total = jacobians[:, i] @ total
    return np.asarray(total)
