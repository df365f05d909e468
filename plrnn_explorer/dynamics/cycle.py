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
#: A determinant this near zero, relative to its terms, makes a multiplier 0.
SINGULAR_TOLERANCE = 1e-13
#: Eigenvector matrices worse conditioned than this, in units of the cycle's own size, are called defective.
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
        circle), ``"defective"`` (the monodromy matrix is not diagonalisable to rounding), ``"singular"`` (a
        multiplier is 0: F is not invertible along the cycle).
    condition : float
        How far the equations of the cycle can be trusted: changing every number in them by a relative eps
        moves the points by at most about condition times eps of the cycle's size along each axis (to
        first order; Skeel's condition number, estimated by the method of Higham, ACM Trans. Math. Softw. 14,
        381, 1988). nan: not computed (files of older versions).
    """

    points: Floats
    regions: Bools
    monodromy: Floats
    eigenvalues: Complexes
    border_distance: float
    flags: tuple[str, ...] = ()
    condition: float = float("nan")

    def __repr__(self) -> str:
        at = np.array2string(self.points[0], precision=5, threshold=6)
        return f"<Cycle: {self.stability} of period {self.period} at {at}>"

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
        """Sink, saddle or source; neutral where the multipliers do not tell.

        That is so if one lies on the unit circle, or a point on a region border: they are then those of one
        side of it.
        """
        if "border" in self.flags or self.n_stable + self.n_unstable < self.dimension:
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
        """Whether all multipliers lie inside the unit circle, and no point on a region border."""
        return self.stability == "sink"

    @property
    def trusted_digits(self) -> int | None:
        """Digits of the points, for the cycle's size, that rounding leaves; None: unknown."""
        if np.isnan(self.condition):
            return None
        return max(0, int(-np.log10(max(self.condition, 1.0) * np.finfo(float).eps)))

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
        anywhere; ``"exhaustive"``: the equations of every itinerary over all region codes were solved, so
        there is no other either; ``"search"``: others may exist. Both proofs are those of floating-point
        arithmetic: a cycle is missed only if rounding decides on which side of a border a point lies.
    hits : mapping of period to tuple of int
        For searched periods, how many starting words led to each cycle of that period, in the order of
        `cycles`; 0 if it was found otherwise.
    found_by : mapping of period to mapping of str to int
        For searched periods, how many different cycles were reached from each kind of starting word:
        ``"random words"``, ``"orbits"``, ``"neighbours"`` (changed from cycles found before).
    missing : mapping of period to float
        For searched periods, the Chao1 estimate of the number of cycles not found.
    index_check : mapping of period n to (int, int)
        Sum over Fix(F^n) of sign det(I - DF^n), and the winding number it must equal (M = 2 only).
    singular_words : mapping of period to int
        Itineraries met whose equations are singular to rounding. Of exhaustive periods each was looked at by
        linear programming for a continuum of cycles; a search leaves them.
    parameters : mapping
        The arguments, the seed and the fingerprint of the model.
    note : str
        A sentence where something stopped the search early, else empty.
    box : (low (M,), high (M,)) or None
        Where "complete" holds; None: in the whole space.
    """

    cycles: tuple[Cycle, ...]
    completeness: Mapping[int, Completeness]
    hits: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    found_by: Mapping[int, Mapping[str, int]] = field(default_factory=dict)
    missing: Mapping[int, float] = field(default_factory=dict)
    index_check: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    singular_words: Mapping[int, int] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    box: tuple[Floats, Floats] | None = None

    def __repr__(self) -> str:
        proofs = ", ".join(f"{period}: {how}" for period, how in self.completeness.items())
        return f"<CycleSet: {len(self.cycles)} cycles; {proofs}>"

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
    points, regions = np.roll(points, -start, axis=0), np.roll(regions, -start, axis=0)
    return make_cycles(model, points[None], regions[None], flags=flags)[0]


def make_cycles(
    model: PiecewiseLinearMap,
    points: Floats,
    regions: Bools,
    condition: Floats | None = None,
    flags: tuple[str, ...] = (),
) -> list[Cycle]:
    """Describe cycles of one period from points (B, k, M) and itineraries (B, k, H) in canonical rotation."""
    B, M = len(points), model.dimension
    if B == 0:
        return []
    jacobians = model.jacobian(regions)
    monodromy = np.broadcast_to(np.eye(M), (B, M, M))
    for i in range(points.shape[1]):
        monodromy = jacobians[:, i] @ monodromy
    scale = _axis_scale(model, points)
    values, vectors = np.linalg.eig(monodromy * scale[:, None, :] / scale[:, :, None])
    values = _sorted(_sharpened(values, jacobians))
    distance, on_border = border_distances(model, points)
    marks = {
        "border": on_border,
        "defective": np.linalg.cond(vectors) > DEFECTIVE_CONDITION,
        "neutral": np.any(np.abs(np.abs(values) - 1) <= NEUTRAL_TOLERANCE, axis=1),
        "singular": _is_singular(jacobians).any(axis=1),
    }
    if condition is None:
        condition = np.full(B, np.nan)
    points, regions, monodromy = np.array(points), np.array(regions), np.array(monodromy)
    for array in (points, regions, monodromy, values):
        array.setflags(write=False)
    named = [flags] * B
    for row in np.flatnonzero(np.any(list(marks.values()), axis=0)):
        named[row] = tuple(sorted({*flags, *(name for name, has in marks.items() if has[row])}))
    rows = zip(points, regions, monodromy, values, distance.tolist(), named, condition.tolist())
    return [Cycle(*row) for row in rows]


def _axis_scale(model: PiecewiseLinearMap, points: Floats) -> Floats:
    """Size of the cycles along each axis (B, M): results must not depend on the units of the axes."""
    scale = np.abs(points).max(axis=1) + np.abs(model.h1)
    largest = np.abs(model.W2).max(axis=0, initial=0.0)
    borders = np.where(largest > 0, 1.0 / np.where(largest > 0, largest, 1.0), 1.0)
    return np.asarray(np.where(scale > 0, scale, borders))


def _sorted(values: Complexes) -> Complexes:
    """Multipliers (B, M), largest modulus first, of a conjugate pair the one with negative imaginary part."""
    order = np.argsort(values.imag, axis=1, kind="stable")
    values = np.take_along_axis(values, order, axis=1)
    order = np.argsort(-np.abs(values), axis=1, kind="stable")
    return np.take_along_axis(values, order, axis=1).astype(np.complex128)


def _sharpened(values: Complexes, jacobians: Floats) -> Complexes:
    """Return multipliers (B, M), in the plane the smaller real one from the determinants of the steps.

    The product of many stretching steps keeps nothing of it: it drowns in the rounding of the large one.
    """
    if values.shape[1] != 2:
        return values
    size = np.abs(values)
    rows = np.flatnonzero((size.min(axis=1) < 1e-3 * size.max(axis=1)) & (values.imag == 0).all(axis=1))
    if len(rows) == 0:
        return values
    large = np.argmax(size[rows], axis=1)
    exact = values.copy()
    exact[rows, 1 - large] = np.prod(_determinants(jacobians[rows]), axis=1) / values[rows, large]
    return exact


def _determinants(matrices: Floats) -> Floats:
    """Determinants of (..., 2, 2) matrices."""
    return np.asarray(matrices[..., 0, 0] * matrices[..., 1, 1] - matrices[..., 0, 1] * matrices[..., 1, 0])


def _is_singular(jacobians: Floats) -> Bools:
    """Whether matrices (..., M, M) are singular to rounding, whatever the scale of the axes."""
    if jacobians.shape[-1] == 2:
        terms = np.abs(jacobians[..., 0, 0] * jacobians[..., 1, 1]) + np.abs(
            jacobians[..., 0, 1] * jacobians[..., 1, 0]
        )
        return np.asarray(np.abs(_determinants(jacobians)) <= SINGULAR_TOLERANCE * terms)
    rows = np.abs(jacobians).max(axis=-1, keepdims=True)
    even = jacobians / np.where(rows > 0, rows, 1.0)
    columns = np.abs(even).max(axis=-2, keepdims=True)
    sizes = np.linalg.svd(even / np.where(columns > 0, columns, 1.0), compute_uv=False)
    return np.asarray(sizes[..., -1] <= SINGULAR_TOLERANCE * sizes[..., 0])


def border_distance(model: PiecewiseLinearMap, points: Floats) -> tuple[float, bool]:
    """Smallest distance of the points (k, M) from a border, and whether one lies on it to rounding."""
    distance, on_border = border_distances(model, points[None])
    return float(distance[0]), bool(on_border[0])


def border_distances(model: PiecewiseLinearMap, points: Floats) -> tuple[Floats, Bools]:
    """Smallest distance of points (B, k, M) from a border, and whether one lies on it: (B,) twice."""
    norms = np.linalg.norm(model.W2, axis=1)
    used = norms > 0
    if not used.any():
        return np.full(len(points), np.inf), np.zeros(len(points), dtype=bool)
    W2, h2 = model.W2[used], model.h2[used]
    values = np.abs(points @ W2.T + h2)
    scale = np.abs(points) @ np.abs(W2).T + np.abs(h2)
    on_border = np.any(values <= BORDER_TOLERANCE * np.maximum(scale, 1e-300), axis=(1, 2))
    return np.asarray(np.min(values / norms[used], axis=(1, 2))), on_border
