"""An attractor: a stable cycle with the sets that trap orbits, or a set that long orbits settle on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.lyapunov import LyapunovSpectrum
from plrnn_explorer.models.map import Floats
from plrnn_explorer.translation import mark

#: Kinds of attractors, and what a summary calls them.
KINDS: Mapping[str, str] = {
    "fixed point": mark("resting point"),
    "cycle": mark("cycle"),
    "closed curve": mark("closed curve"),
    "chaotic set": mark("chaotic set"),
    "bounded set": mark("bounded set of unknown kind"),
}


def _no_points() -> Floats:
    return np.empty((0, 0))


@dataclass(frozen=True, eq=False)
class Attractor:
    """A set that orbits settle on.

    A stable cycle has a trapping ellipsoid around each of its points: entering
    {z : (z - p)^T P (z - p) <= radius^2} proves convergence to the cycle. The other kinds (and stable cycles
    on a border) are recognised by orbits that settled on them, which proves nothing: they have no ellipsoids.

    Attributes
    ----------
    cycle : Cycle or None
        None where the attractor is no cycle.
    shapes : (k, M, M) float array
        Positive definite P of each point of the cycle; empty without ellipsoids.
    radii : (k,) float array
    kind : str
        One of `KINDS`: ``"fixed point"``, ``"cycle"``, ``"closed curve"`` (largest exponent zero within its
        error, points along a curve), ``"chaotic set"`` (positive beyond its error), ``"bounded set"``
        (settled orbits that show none of this clearly).
    points : (n, M) float array
        The points of the cycle, or a sample of the attractor in the order of an orbit.
    spectrum : LyapunovSpectrum or None
        Exponents along the sample; None for cycles, whose multipliers say more.
    spacing : float
        Distance within which a point counts as near the sample, from the sample's own spacing; 0 for cycles.
    extent : float
        Smallest spread (root mean square) of a short stretch of its own orbits; 0 for cycles.
    sample_dimension : float
        Dimension of the sample at its finest resolved scale, from neighbours; NaN for cycles.
    """

    cycle: Cycle | None
    shapes: Floats
    radii: Floats
    kind: str = ""
    points: Floats = field(default_factory=_no_points)
    spectrum: LyapunovSpectrum | None = None
    spacing: float = 0.0
    extent: float = 0.0
    sample_dimension: float = float("nan")
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        where = f", {self.cycle!r}" if self.cycle is not None else f", a sample of {len(self.points)} points"
        return f"<Attractor: {self.kind}{where}>"

    def __post_init__(self) -> None:
        if self.cycle is None and not self.points.size:
            raise ValueError("an attractor needs a cycle or a sample of points")
        if self.cycle is not None and not self.kind:
            object.__setattr__(self, "kind", "fixed point" if self.cycle.period == 1 else "cycle")
        if self.cycle is not None and not self.points.size:
            object.__setattr__(self, "points", self.cycle.points)

    @property
    def has_traps(self) -> bool:
        """Whether convergence to it can be proved: it has trapping ellipsoids."""
        return len(self.radii) > 0

    @cached_property
    def key(self) -> bytes:
        """Identity: the itinerary of a cycle, else the kind and the sample."""
        if self.cycle is not None:
            return self.cycle.key
        return hashlib.sha256(self.kind.encode() + np.ascontiguousarray(self.points).tobytes()).digest()
