"""Certificates: a transverse homoclinic or heteroclinic orbit proved by ball arithmetic.

The parameters of the model are taken as exact numbers; everything after is enclosed in balls (Arb). Shown, in
this order: the cycle exists and keeps off all borders; its multipliers are off the unit circle; all
Jacobians met are invertible; the linear system of the orbit's itinerary has exactly one solution, and no
preactivation of its points vanishes; followed backwards along the unstable subspace and on along the stable
one it stays in the cycle's regions for ever. The same nonsingular matrix shows that the manifolds cross
transversally. Then the closure of the orbit is a compact set on which F is injective and near which it is a
local diffeomorphism, hence an embedding of a neighbourhood, and the Smale-Birkhoff theorem applies (Katok &
Hasselblatt, Introduction to the Modern Theory of Dynamical Systems, 1995, Theorem 6.5.5). What is true but
hangs on the last digits of the parameters (a crossing near a tangency, a point near a border) is refused.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from plrnn_explorer.dynamics.ball_map import BallMap
from plrnn_explorer.dynamics.balls import (
    Ball,
    BallMatrix,
    NotProvedError,
    RefutedError,
    beside,
    bounds,
    columns_of,
    lower,
    precision,
    solved,
)
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.hyperbolic import Direction, EnclosedCycle, LocalPiece, enclose_cycle
from plrnn_explorer.dynamics.principal_angles import smallest_angle
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase

#: Bits tried, one after the other: so many times what the growth of error bounds along the orbit asks for.
_TRIES = (1, 2, 4)
_LEAST_BITS, _MOST_BITS = 128, 16_384
#: Crossings at a smaller angle (radians) are near a tangency: the last digits of the parameters decide them.
SMALLEST_ANGLE = 1e-6
#: Bits that decide whether most matrices are invertible.
_FEW_BITS = 256
#: The orbit given must lie this near the proved one, as a share of its size.
_SAME_ORBIT = 1e-6
#: Points of a cycle, the nearest ones, whose eigenspaces an end of the orbit may lie on.
_CANDIDATES = 24


@dataclass(frozen=True, eq=False)
class Certificate:
    """What ball arithmetic proved about one connecting orbit, or why it proved nothing.

    Attributes
    ----------
    certified : bool
        True only if every hypothesis was proved.
    kind : {"homoclinic", "heteroclinic"}
    reason : str
        Of a failure: the hypothesis that could not be shown. Empty if certified.
    bits : int
        Precision of the last attempt.
    steps : int
        Steps n from the local unstable to the local stable piece.
    point_low, point_high : (M,) float arrays
        Enclosure of the representative point; empty if not certified.
    angle_low, angle_high : float
        Enclosure of the smallest angle between the manifolds there, radians.
    border : float
        Lower bound of every |preactivation| on the closure of the orbit.
    text : str
        The statement and its proof data in full, with the hypotheses checked.
    parameters : mapping
        The fingerprint of the model and the program's version.
    """

    certified: bool
    kind: str
    reason: str
    bits: int
    steps: int
    point_low: Floats = field(default_factory=lambda: np.empty(0))
    point_high: Floats = field(default_factory=lambda: np.empty(0))
    angle_low: float = math.nan
    angle_high: float = math.nan
    border: float = math.nan
    text: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def proves_chaos(self) -> bool:
        """Whether the Smale-Birkhoff theorem applies: a certified transverse homoclinic orbit."""
        return self.certified and self.kind == "homoclinic"


@dataclass(frozen=True, eq=False)
class Proof:
    """Everything enclosed on the way, for the text of the certificate."""

    source: EnclosedCycle
    target: EnclosedCycle
    shift: int
    unstable_at: list[Ball]
    stable_at: list[Ball]
    points: list[BallMatrix]
    itinerary: Bools
    middle: int
    angle: tuple[float, float]
    border: float
    determinant: float


class Certifier:
    """Certifies orbits from one cycle to another; cycles enclosed once are kept.

    Parameters
    ----------
    model : PiecewiseLinearMap
        Its float64 parameters are taken as exact numbers.
    source, target : Cycle
        The cycles left and approached; the same one for homoclinic orbits.
    """

    def __init__(self, model: PiecewiseLinearMap, source: Cycle, target: Cycle) -> None:
        self._model, self._source, self._target = model, source, target
        self._kind = "homoclinic" if source.key == target.key else "heteroclinic"
        self._size = np.abs(np.concatenate([source.points, target.points])).max(axis=0)
        self._maps: dict[int, BallMap] = {}
        self._enclosed: dict[tuple[int, str, bytes], EnclosedCycle] = {}

    def certify(self, orbit: Floats, itinerary: Bools) -> Certificate:
        """Prove one orbit.

        Parameters
        ----------
        orbit : (n + 1, M) array
            From the local unstable to the local stable piece, as found in floating-point arithmetic.
        itinerary : (n + 1, H) bool array
            Region codes of its points.

        Returns
        -------
        Certificate
            Never raises for an orbit that cannot be proved: `reason` says why.
        """
        from plrnn_explorer.dynamics.certificate_text import certificate_text

        reason, bits = phrase("the orbit has no step"), 0
        if len(orbit) < 2 or not np.isfinite(orbit).all():
            return self._failed(reason, bits, len(orbit) - 1)
        for bits in self._bits(np.asarray(itinerary, dtype=bool)):
            try:
                with precision(bits):
                    proof = self._prove(bits, orbit, np.asarray(itinerary, dtype=bool))
                    text = certificate_text(self._model, self._kind, proof, bits)
                    point_low, point_high = bounds(proof.points[proof.middle])
            except NotProvedError as error:
                reason = str(error)
                continue
            except RefutedError as error:
                return self._failed(str(error), bits, len(orbit) - 1)
            low, high = proof.angle
            return Certificate(
                True, self._kind, "", bits, len(orbit) - 1, point_low[:, 0], point_high[:, 0],
                low, high, proof.border, text, provenance(self._model),
            )  # fmt: skip
        return self._failed(reason, bits, len(orbit) - 1)

    def _bits(self, itinerary: Bools) -> Iterator[int]:
        """Precisions to try for an orbit, in steps of 128 bits so that enclosed cycles serve many orbits."""
        maps = BallMap(self._model, self._size)
        growth = max(
            maps.growth(itinerary[:-1]),
            *(2 * maps.growth(c.regions) for c in (self._source, self._target)),
        )
        least = 128 * math.ceil((_LEAST_BITS + max(0.0, growth)) / 128)
        return (min(times * least, _MOST_BITS) for times in _TRIES)

    def _failed(self, reason: str, bits: int, steps: int) -> Certificate:
        text = f"Not certified: {reason}."
        parameters = provenance(self._model)
        return Certificate(False, self._kind, reason, bits, steps, text=text, parameters=parameters)

    def _cycle(self, bits: int, which: str, start: int) -> EnclosedCycle:
        """The source or target, its points counted from `start`."""
        cycle = self._source if which == "source" else self._target
        name = _THE_CYCLE["" if self._kind == "homoclinic" else which]
        regions = np.roll(cycle.regions, -start, axis=0)
        key = (bits, name, regions.tobytes())
        if key not in self._enclosed:
            self._enclosed[key] = enclose_cycle(self._maps[bits], regions, name)
        return self._enclosed[key]

    def _prove(self, bits: int, orbit: Floats, itinerary: Bools) -> Proof:
        maps = self._maps.setdefault(bits, BallMap(self._model, self._size))
        first = base_point(self._model, self._source, "unstable", orbit[0])
        last = base_point(self._model, self._target, "stable", orbit[-1])
        source, target = self._cycle(bits, "source", first), self._cycle(bits, "target", last)
        self._check_dimensions(source, target)
        word, n = itinerary[:-1], len(itinerary) - 1
        _check_local_diffeomorphism(maps, np.concatenate([word, source.regions, target.regions]))
        matrix, t, s = _intersection(maps, word, source, target)
        points = _orbit(maps, source, t, word)
        margin = float(maps.margins(beside(points[:-1]), word, phrase("the orbit")).min())
        _compare(points, orbit)
        end = _real_point(target.points[0], target.stable, s)
        points[-1] = end
        back, on = _zeta(source.unstable, t), _zeta(target.stable, s)
        if all(z.contains(0) for z in on) or all(z.contains(0) for z in back):
            raise NotProvedError(phrase("the point could not be told apart from the cycle"))
        margin = min(
            margin,
            LocalPiece(maps, source, source.unstable, back).margin(_BACKWARDS),
            LocalPiece(maps, target, target.stable, on).margin(_ONWARDS),
        )
        middle = n - n // 2
        angle = _angle(maps, source, target, word, middle)
        shift = (last - first - n) % source.period if self._kind == "homoclinic" else 0
        border = margin * (1 - 1e-9)
        determinant = lower(abs(matrix.det()))
        return Proof(source, target, shift, back, on, points, itinerary, middle, angle, border, determinant)

    def _check_dimensions(self, source: EnclosedCycle, target: EnclosedCycle) -> None:
        du = sum(d.dimension for d in source.unstable)
        ds = sum(d.dimension for d in target.stable)
        if du + ds != self._model.dimension or 0 in (du, ds):
            raise RefutedError(_NOT_ISOLATED.format(u=du, s=ds, M=self._model.dimension))


def certify_connection(
    model: PiecewiseLinearMap, source: Cycle, target: Cycle, orbit: Floats, itinerary: Bools
) -> Certificate:
    """Try to prove a homoclinic (same cycle) or heteroclinic orbit; see `Certifier`."""
    return Certifier(model, source, target).certify(orbit, itinerary)


def base_point(
    model: PiecewiseLinearMap, cycle: Cycle, which: Literal["stable", "unstable"], z: Floats
) -> int:
    """Index of the cycle point on whose eigenspace a state lies best; a choice, proved or refuted afterwards.

    Not the nearest point: the local piece of one point of a long cycle may reach beyond another.
    """
    jacobians = model.jacobian(cycle.regions)
    near = np.argsort(np.linalg.norm(cycle.points - z, axis=1), kind="stable")[:_CANDIDATES]
    off = [_off_eigenspace(np.roll(jacobians, -i, axis=0), which, z - cycle.points[i]) for i in near]
    return int(near[int(np.argmin(off))])


def _off_eigenspace(jacobians: Floats, which: str, offset: Floats) -> float:
    """Distance of a vector from the stable or unstable eigenspace of the product of the Jacobians."""
    product = np.eye(len(offset))
    for jacobian in jacobians:
        product = jacobian @ product
    values, vectors = np.linalg.eig(product)
    chosen = np.abs(values) > 1 if which == "unstable" else np.abs(values) < 1
    span, _, _ = np.linalg.svd(np.hstack([vectors[:, chosen].real, vectors[:, chosen].imag]))
    basis = span[:, : int(chosen.sum())]
    return float(np.linalg.norm(offset - basis @ (basis.T @ offset)))


_THE_CYCLE = {
    "": phrase("the cycle"), "source": phrase("the source cycle"), "target": phrase("the target cycle"),
}  # fmt: skip
_BACKWARDS, _ONWARDS = phrase("the orbit, followed backwards,"), phrase("the orbit, followed on,")
_NOT_ISOLATED = phrase(
    "the manifolds have dimensions {u} and {s}, which do not add up to {M}: intersections are not isolated"
    " and transverse"
)
_NOT_LOCAL = phrase(
    "a Jacobian along the orbit could not be shown to be invertible: F is not shown to be a local"
    " diffeomorphism there, which the theorem needs"
)
_NOT_CROSSING = phrase("the manifolds could not be shown to cross transversally")
_TANGENCY = phrase("the manifolds cross at an angle below {angle} rad, near a tangency")
_NO_ANGLE = phrase("the angle between the manifolds could not be enclosed away from 0")


def _check_local_diffeomorphism(maps: BallMap, codes: Bools) -> None:
    for code in np.unique(codes, axis=0):
        if not _is_invertible(maps.piece(code)[0]):
            raise NotProvedError(_NOT_LOCAL)


def _is_invertible(matrix: BallMatrix) -> bool:
    """Whether a determinant is shown not to vanish: most need few bits, which are quicker."""
    from flint import ctx

    for bits in (min(_FEW_BITS, ctx.prec), ctx.prec):
        with precision(bits):
            if not matrix.det().contains(0):
                return True
    return False


def _basis(directions: tuple[Direction, ...]) -> BallMatrix:
    return beside([column for d in directions for column in d.basis()])


def _intersection(
    maps: BallMap, word: Bools, source: EnclosedCycle, target: EnclosedCycle
) -> tuple[BallMatrix, list[Ball], list[Ball]]:
    """Solve F^n(p + V t) = q + W s along the itinerary: the matrix [P V, -W], t and s."""
    pushed, image = maps.followed(word, _basis(source.unstable), source.points[0])
    W = _basis(target.stable)
    matrix = beside(
        [columns_of(pushed, j, j + 1) for j in range(pushed.ncols())]
        + [-columns_of(W, j, j + 1) for j in range(W.ncols())]
    )
    right = target.points[0] - image
    solution = solved(matrix, right, _NOT_CROSSING).entries()
    return matrix, solution[: pushed.ncols()], solution[pushed.ncols() :]


def _zeta(directions: tuple[Direction, ...], coordinates: list[Ball]) -> list[Ball]:
    """One number for each direction: real, or x + i y of a pair."""
    from flint import acb

    rest = iter(coordinates)
    return [acb(next(rest)) if d.is_real else acb(next(rest), next(rest)) for d in directions]


def _real_point(start: BallMatrix, directions: tuple[Direction, ...], coordinates: list[Ball]) -> BallMatrix:
    from flint import arb_mat

    return start + _basis(directions) * arb_mat(len(coordinates), 1, coordinates)


def _orbit(maps: BallMap, source: EnclosedCycle, t: list[Ball], word: Bools) -> list[BallMatrix]:
    points = [_real_point(source.points[0], source.unstable, t)]
    for code in word:
        jacobian, offset = maps.piece(code)
        points.append(jacobian * points[-1] + offset)
    return points


def _compare(points: list[BallMatrix], orbit: Floats) -> None:
    """Check that the orbit given is the one proved."""
    low, high = bounds(beside(points))
    allowed = _SAME_ORBIT * (1.0 + float(np.abs(orbit).max()))
    if np.any(orbit + allowed < low.T) or np.any(orbit - allowed > high.T):
        raise RefutedError(phrase("the orbit given is not the one that its itinerary determines"))
    if np.any(high - low > allowed):
        raise NotProvedError(phrase("the enclosure of the orbit is too wide"))


def _angle(
    maps: BallMap, source: EnclosedCycle, target: EnclosedCycle, word: Bools, middle: int
) -> tuple[float, float]:
    """Enclosure of the smallest angle between the manifolds at point `middle` of the orbit.

    Raises
    ------
    RefutedError
        If it is below `SMALLEST_ANGLE`.
    """
    U, N = _basis(source.unstable), target.annihilator
    for code in word[:middle]:
        U = maps.piece(code)[0] * U
    # A vector is tangent to W^s if its image is: what annihilates the tangents is carried by transposes.
    for code in word[middle:][::-1]:
        N = maps.piece(code)[0].transpose() * N
    low, high = smallest_angle(U, N)
    if not low > SMALLEST_ANGLE:
        if high < SMALLEST_ANGLE:
            raise RefutedError(_TANGENCY.format(angle=f"{SMALLEST_ANGLE:g}"))
        raise NotProvedError(_NO_ANGLE)
    return low, high
