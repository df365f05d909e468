"""A homoclinic or heteroclinic orbit step by step: states, symbols, distances from its cycles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.gui.panels.series_points import continued
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, eq=False)
class Walk:
    """An orbit from near one cycle to near another.

    Attributes
    ----------
    points : (n, M) float array
    first : int
        Number of the first step: 0 is the start of the orbit itself, on the local unstable manifold.
    steps : int
        Steps of the orbit itself; what lies before and after it is on the local manifolds.
    codes : (n, H) bool array
    symbols : tuple of n str
        The regions as letters, in the order in which the orbit meets them.
    from_source, from_target : (n,) float arrays
        Distances from the cycle that is left and from the one that is approached.
    """

    points: Floats
    first: int
    steps: int
    codes: Bools
    symbols: tuple[str, ...]
    from_source: Floats
    from_target: Floats

    def __len__(self) -> int:
        return len(self.points)


def walk_of(model: PiecewiseLinearMap, found: HomoclinicPoints, number: int) -> Walk:
    """Walk along orbit `number` of a set."""
    series = continued(model, found, number)
    codes = model.region(series.points)
    return Walk(
        series.points,
        series.first,
        len(found.orbits[number]) - 1,
        codes,
        symbols_of(codes),
        distance_from(found.source, series.points),
        distance_from(found.target, series.points),
    )


def distance_from(cycle: Cycle, points: Floats) -> Floats:
    """Distance of states (n, M) from the nearest point of a cycle, (n,)."""
    nearest = np.full(len(points), np.inf)
    for point in cycle.points:
        nearest = np.minimum(nearest, np.linalg.norm(points - point, axis=1))
    return nearest


def symbols_of(codes: Bools) -> tuple[str, ...]:
    """Letters for region codes (n, H), A for the first; numbers where there are more than 26."""
    if not len(codes):
        return ()
    letters = letters_of(codes)[1]
    _, first, back = np.unique(letters, return_index=True, return_inverse=True)
    ranks = np.argsort(np.argsort(first))[back]
    few = len(first) <= len(_LETTERS)
    return tuple(_LETTERS[r] if few else f"{r + 1} " for r in ranks)
