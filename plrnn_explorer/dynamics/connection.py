"""Homoclinic and heteroclinic points: where an unstable manifold meets a stable one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.certificate import Certificate
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
    certificates : tuple of n Certificates or None
        The proofs, and of attempts that failed the reason; None where none was attempted. Empty if none was
        asked for.
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
    certificates: tuple[Certificate | None, ...] = ()

    def __repr__(self) -> str:
        return f"<HomoclinicPoints: {len(self)} {self.kind}, {int(self.certified.sum())} certified>"

    @property
    def kind(self) -> Literal["homoclinic", "heteroclinic"]:
        """Homoclinic if source and target are the same cycle."""
        return "homoclinic" if self.source.key == self.target.key else "heteroclinic"

    @property
    def proves_chaos(self) -> bool:
        """Whether one of the points is a certified transverse homoclinic point (Smale-Birkhoff theorem)."""
        return self.kind == "homoclinic" and bool(np.any(self.certified))

    def certificate(self, point: int) -> Certificate | None:
        """Return the certificate of one point, None if none was attempted."""
        return self.certificates[point] if point < len(self.certificates) else None

    def __len__(self) -> int:
        return len(self.points)
