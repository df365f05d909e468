"""A cycle of the map and its linear stability, and the set of cycles a search found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Complexes = NDArray[np.complex128]
Completeness = Literal["complete", "exhaustive", "search"]
Stability = Literal["sink", "saddle", "source", "neutral"]

#: A multiplier this near the unit circle counts as neutral: neither stable nor unstable.
NEUTRAL_TOLERANCE = 1e-9
#: A preactivation this near zero, relative to its terms, counts as on the border.
BORDER_TOLERANCE = 1e-9
#: Eigenvector matrices worse conditioned than this are reported as defective.
DEFECTIVE_CONDITION = 1e7


@dataclass(frozen=True, eq=False)
class Cycle:
    """A cycle F^k(z) = z; k = 1 is a fixed point.

    Attributes
    ----------
    points : (k, M) float array
        In the order of the orbit; starts at the smallest rotation of the itinerary.
    regions : (k, H) bool array
        The itinerary: region code of each point.
    monodromy : (M, M) float array
        J_k … J_1, the Jacobian of F^k at the first point.
    eigenvalues : (M,) complex array
        Multipliers of the cycle, largest modulus first.
    border_distance : float
        Smallest Euclidean distance of a cycle point from a region border; inf if there are no borders.
    flags : tuple of str
        Degenerate features: ``"border"`` (a point lies on a border: border collision), ``"continuum"`` (a
        multiplier equals 1, the cycle is one of a continuum), ``"neutral"`` (a multiplier on the unit
        circle), ``"defective"`` (the monodromy matrix is not diagonalisable).
    """

    points: Floats
    regions: Bools
    monodromy: Floats
    eigenvalues: Complexes
    border_distance: float
    flags: tuple[str, ...] = ()

    @property
    def period(self) -> int:
        """Number of points k."""
        return len(self.points)

    @property
    def dimension(self) -> int:
        """Dimension M of the state space."""
        return int(self.points.shape[1])

    @cached_property
    def multipliers(self) -> Floats:
        """Per-step growth |lambda|^(1/k) of each eigenvalue."""
        return np.asarray(np.abs(self.eigenvalues) ** (1.0 / self.period), dtype=np.float64)

    @cached_property
    def _modulus(self) -> Floats:
        return np.asarray(np.abs(self.eigenvalues), dtype=np.float64)

    @cached_property
    def n_unstable(self) -> int:
        """Number of directions with |lambda| > 1."""
        return int(np.sum(self._modulus > 1 + NEUTRAL_TOLERANCE))

    @cached_property
    def n_stable(self) -> int:
        """Number of directions with |lambda| < 1."""
        return int(np.sum(self._modulus < 1 - NEUTRAL_TOLERANCE))

    @cached_property
    def stability(self) -> Stability:
        """Sink, saddle or source; neutral if a multiplier lies on the unit circle."""
        if self.n_stable + self.n_unstable < self.dimension:
            return "neutral"
        if self.n_unstable == 0:
            return "sink"
        return "source" if self.n_stable == 0 else "saddle"

    @cached_property
    def kind(self) -> str:
        """``"focus"`` (complex multipliers), ``"flip"`` (a negative one) or ``"node"``."""
        if np.any(np.abs(self.eigenvalues.imag) > 1e-12 * np.maximum(self._modulus, 1e-300)):
            return "focus"
        return "flip" if np.any(self.eigenvalues.real < 0) else "node"

    @property
    def is_stable(self) -> bool:
        """Whether all multipliers lie inside the unit circle."""
        return self.n_stable == self.dimension

    @cached_property
    def key(self) -> bytes:
        """Identity of the cycle: its itinerary, already in its smallest rotation, packed to bytes."""
        return bytes([self.period % 256]) + np.packbits(self.regions, axis=-1).tobytes()


@dataclass(frozen=True, eq=False)
class CycleSet:
    """The cycles a search found and what it proves.

    Attributes
    ----------
    cycles : tuple of Cycle
        By period, then sinks, saddles, sources, neutral ones.
    completeness : mapping of period to str
        ``"complete"``: the itinerary tree was pruned with proofs, there is no other cycle of this period
        anywhere; ``"exhaustive"``: every itinerary was solved; ``"search"``: others may exist.
    hits : mapping of period to tuple of int
        For searched periods, how often each cycle of that period was hit, in the order of `cycles`.
    missing : mapping of period to float
        For searched periods, the Chao1 estimate of the number of cycles not found.
    index_check : mapping of period n to (int, int)
        Sum over Fix(F^n) of sign det(I - DF^n), and the winding number it must equal (M = 2 only).
    parameters : mapping
        The arguments, the seed and the fingerprint of the model.
    note : str
        A sentence where something stopped the search early, else empty.
    """

    cycles: tuple[Cycle, ...]
    completeness: Mapping[int, Completeness]
    hits: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    missing: Mapping[int, float] = field(default_factory=dict)
    index_check: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""

    def of_period(self, period: int) -> tuple[Cycle, ...]:
        """Return the cycles of one period."""
        return tuple(c for c in self.cycles if c.period == period)

    def count(self, stability: Stability, period: int | None = None) -> int:
        """Count the cycles of one stability, of one period or of all."""
        return sum(c.stability == stability and period in (None, c.period) for c in self.cycles)


def smallest_rotation(regions: Bools) -> int:
    """Start of the lexicographically smallest rotation of an itinerary (k, H)."""
    words = [row.tobytes() for row in np.packbits(regions, axis=-1)]
    return min(range(len(words)), key=lambda i: words[i:] + words[:i])


def make_cycle(
    model: PiecewiseLinearMap, points: Floats, regions: Bools, flags: tuple[str, ...] = ()
) -> Cycle:
    """Describe a cycle from its points (k, M) and itinerary (k, H), rotated to the canonical start.

    `regions` is kept as given (a point on a border may carry either code); `flags` are completed.
    """
    start = smallest_rotation(regions)
    points = np.roll(points, -start, axis=0)
    regions = np.roll(regions, -start, axis=0)
    monodromy = np.eye(model.dimension)
    jacobians = model.jacobian(regions)
    for jacobian in jacobians:
        monodromy = jacobian @ monodromy
    values, vectors = np.linalg.eig(monodromy)
    values = _sharpened(values, jacobians)
    values = values[np.lexsort((values.imag, -np.abs(values)))].astype(np.complex128)
    found = set(flags)
    distance, on_border = border_distance(model, points)
    if on_border:
        found.add("border")
    if np.any(np.abs(np.abs(values) - 1) <= NEUTRAL_TOLERANCE):
        found.add("neutral")
    if np.linalg.cond(vectors) > DEFECTIVE_CONDITION:
        found.add("defective")
    for array in (points, regions, monodromy, values):
        array.setflags(write=False)
    return Cycle(points, regions, monodromy, values, distance, tuple(sorted(found)))


def _sharpened(values: Complexes, jacobians: Floats) -> Complexes:
    """Return the multipliers, in the plane the smaller real one from the determinants of the steps.

    The product of many stretching steps keeps nothing of it: it drowns in the rounding of the large one.
    """
    size = np.abs(values)
    if len(values) != 2 or np.iscomplexobj(values) or size.min() >= 1e-3 * size.max():
        return values
    large = int(np.argmax(size))
    exact = values.copy()
    exact[1 - large] = np.prod(np.linalg.det(jacobians)) / values[large]
    return exact


def border_distance(model: PiecewiseLinearMap, points: Floats) -> tuple[float, bool]:
    """Smallest distance of the points from a border, and whether one lies on it to rounding."""
    norms = np.linalg.norm(model.W2, axis=1)
    used = norms > 0
    if not used.any():
        return float("inf"), False
    values = np.abs(model.preactivation(points)[:, used])
    scale = np.abs(points) @ np.abs(model.W2[used]).T + np.abs(model.h2[used])
    on_border = bool(np.any(values <= BORDER_TOLERANCE * np.maximum(scale, 1e-300)))
    return float(np.min(values / norms[used])), on_border
