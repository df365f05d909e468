"""Homoclinic and heteroclinic points: where an unstable manifold meets a stable one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.models.map import Bools, Floats


@dataclass(frozen=True, eq=False)
class HomoclinicPoints:
    """Intersections of W^u(source) and W^s(target), one representative per orbit.

    Attributes
    ----------
    source, target : Cycle
        The cycle the orbits leave and the cycle they approach.
    points : (n, M) float array
        One point of each orbit, refined by the linear system of its itinerary.
    angles : (n,) float array
        Angle between the manifolds at the point, radians, 0 to pi/2.
    steps : (n,) int array
        Steps from the local unstable to the local stable piece.
    orbits : tuple of (steps + 1, M) float arrays
        From the local unstable piece to the local stable piece.
    itineraries : tuple of (steps + 1, H) bool arrays
        Region codes of those points.
    border_distance : (n,) float array
        Smallest distance of the orbit from a border.
    certified : (n,) bool array
        Proved by ball arithmetic. Without a proof a point is a numerical finding.
    parameters : mapping
    note : str
        A sentence where something limits the result, else empty.
    """

    source: Cycle
    target: Cycle
    points: Floats
    angles: Floats
    steps: NDArray[np.int64]
    orbits: tuple[Floats, ...]
    itineraries: tuple[Bools, ...]
    border_distance: Floats
    certified: Bools
    parameters: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""

    @property
    def kind(self) -> Literal["homoclinic", "heteroclinic"]:
        """Homoclinic if source and target are the same cycle."""
        return "homoclinic" if self.source.key == self.target.key else "heteroclinic"

    def __len__(self) -> int:
        return len(self.points)
