"""A cycle in ball arithmetic: its points, its multipliers off the unit circle, its eigenvectors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.ball_map import BallMap
from plrnn_explorer.dynamics.balls import (
    Ball,
    BallMatrix,
    NotProvedError,
    RefutedError,
    ball_matrix,
    beside,
    bounds,
    columns_of,
    real_part,
    solved,
    text,
    upper,
)
from plrnn_explorer.dynamics.eigenpairs import eigenpairs
from plrnn_explorer.dynamics.words import is_primitive
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.phrases import phrase

#: Points of a local piece looked at one by one before the multiplier counts as too near the unit circle.
_MOST_POINTS = 3000
#: Rounding of the sums of upper bounds below, as a share: more than generous.
_ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class Direction:
    """A real multiplier, or a pair of complex ones, with its eigenvector carried around the cycle.

    Attributes
    ----------
    multiplier : complex ball; of a pair the one above the real axis
    vectors : k complex columns with J_j v_j = v_{j+1} and J_{k-1} v_{k-1} = multiplier v_0
    is_real : bool
    """

    multiplier: Ball
    vectors: tuple[BallMatrix, ...]
    is_real: bool

    @property
    def dimension(self) -> int:
        """1, or 2 for a pair."""
        return 1 if self.is_real else 2

    @property
    def is_positive(self) -> bool:
        """Whether the multiplier is shown to be a positive real number."""
        return self.is_real and bool(self.multiplier.real > 0)

    def basis(self) -> list[BallMatrix]:
        """Real columns that span the direction at the first point: Re v, and for a pair -Im v."""
        v = self.vectors[0]
        return [real_part(v)] if self.is_real else [real_part(v), -v.imag]


@dataclass(frozen=True, eq=False)
class EnclosedCycle:
    """A hyperbolic cycle, all numbers enclosed.

    Attributes
    ----------
    points : k columns
    regions : (k, H) bool array
    unstable, stable : tuple of Direction
    margins : (k, H') float array, lower bounds of |preactivation| at the points
    annihilator : BallMatrix
        Real columns that span the vectors orthogonal to the stable subspace at the first point.
    """

    points: tuple[BallMatrix, ...]
    regions: Bools
    unstable: tuple[Direction, ...]
    stable: tuple[Direction, ...]
    margins: Floats
    annihilator: BallMatrix

    @property
    def period(self) -> int:
        """Number of points k."""
        return len(self.points)


_REPEATED = phrase("the itinerary of {what} is a shorter one repeated")
_ONE = phrase("a multiplier of {what} could not be told apart from 1")
_CIRCLE = phrase("a multiplier of {what} could not be separated from the unit circle: {multiplier}")
_EQUAL = phrase("the multipliers of {what} could not be told apart from each other")
_REAL = phrase("a multiplier of {what} could not be shown to be real or complex")
_LEAVES = phrase("{what} was not shown to stay in the region of the cycle for ever")


def enclose_cycle(maps: BallMap, regions: Bools, what: str) -> EnclosedCycle:
    """Prove that the itinerary (k, H) is that of a hyperbolic cycle off all borders, and enclose it.

    Raises
    ------
    NotProvedError, RefutedError
        Naming the hypothesis that fails; `what` names the cycle.
    """
    if not is_primitive(regions):
        raise RefutedError(_REPEATED.format(what=what))
    monodromy, constant = maps.composed(regions)
    one = ball_matrix(np.eye(maps.dimension))
    first = solved(one - monodromy, constant, _ONE.format(what=what))
    points, jacobians = [first], []
    for code in regions:
        jacobian, offset = maps.piece(code)
        jacobians.append(jacobian)
        points.append(jacobian * points[-1] + offset)
    points = points[:-1]
    maps.margins(beside(points), regions, what)
    low, high = maps.preactivations(beside(points))
    margins = np.minimum(np.abs(low), np.abs(high))
    directions, annihilator = _directions(monodromy, jacobians, what)
    unstable = tuple(d for d in directions if d.multiplier.abs_lower() > 1)
    stable = tuple(d for d in directions if d.multiplier.abs_upper() < 1)
    if len(unstable) + len(stable) < len(directions):
        lost = next(d for d in directions if d not in unstable and d not in stable)
        raise NotProvedError(_CIRCLE.format(what=what, multiplier=text(lost.multiplier)))
    return EnclosedCycle(tuple(points), regions, unstable, stable, margins, annihilator)


def _directions(
    monodromy: BallMatrix, jacobians: list[BallMatrix], what: str
) -> tuple[list[Direction], BallMatrix]:
    """Simple eigenvalues and eigenvectors of the monodromy matrix, one of each complex pair.

    Also the left eigenvectors of those above 1 in modulus, in real columns: they annihilate the stable ones.
    """
    from flint import arb_mat

    equal = _EQUAL.format(what=what)
    values, covectors, vectors = eigenpairs(monodromy, equal)
    found, normals = [], []
    for i, value in enumerate(values):
        # The conjugate of an eigenvalue is one too: where it can only be itself, it is real.
        partners = [j for j, other in enumerate(values) if value.conjugate().overlaps(other)]
        if partners != [i] and (len(partners) != 1 or not value.imag != 0):
            raise NotProvedError(_REAL.format(what=what))
        if partners == [i] or value.imag > 0:
            vector = _normal(columns_of(vectors, i, i + 1), partners == [i])
            found.append(Direction(value, _carried(jacobians, vector), partners == [i]))
            if value.abs_lower() > 1:
                normal = _normal(columns_of(covectors.transpose(), i, i + 1), partners == [i])
                normals += [real_part(normal)] if partners == [i] else [real_part(normal), normal.imag]
    annihilator = beside(normals) if normals else arb_mat(monodromy.nrows(), 0)
    return sorted(found, key=lambda d: -float(d.multiplier.abs_upper())), annihilator


def _normal(vector: BallMatrix, is_real: bool) -> BallMatrix:
    """The eigenvector with its largest component 1: of a real eigenvalue it is real."""
    from flint import acb_mat

    largest = max(vector.entries(), key=lambda z: float(z.abs_lower()))
    vector = vector * (1 / largest)
    return acb_mat(real_part(vector)) if is_real else vector


def _carried(jacobians: list[BallMatrix], vector: BallMatrix) -> tuple[BallMatrix, ...]:
    from flint import acb_mat

    vectors = [vector]
    for jacobian in jacobians[:-1]:
        vectors.append(acb_mat(jacobian) * vectors[-1])
    return tuple(vectors)


class LocalPiece:
    """The orbit of a point of a local piece towards the cycle: linear, and shown to stay in the regions.

    The point is p_0 + sum Re(zeta_i v_i) with v_i the eigenvectors of `directions`. Towards the cycle (one
    turn back along the unstable, one turn on along the stable piece) zeta_i is divided (multiplied) by the
    multiplier, so that |zeta_i| declines for ever.
    """

    def __init__(
        self, maps: BallMap, cycle: EnclosedCycle, directions: tuple[Direction, ...], zeta: list[Ball]
    ) -> None:
        self._maps, self._cycle, self._directions, self._zeta = maps, cycle, directions, zeta
        self._backward = directions == cycle.unstable
        # Preactivations along each eigenvector, (k, H', d): for a pair only their size matters.
        self._slopes = [self._slope(d) for d in directions]

    def _slope(self, direction: Direction) -> tuple[Floats, Floats]:
        """Bounds (k, H') of W2 v_j, of a pair those of the modulus."""
        from flint import acb_mat

        W2 = acb_mat(ball_matrix(self._maps.model.W2[self._maps.switching]))
        products = [W2 * v for v in direction.vectors]
        if direction.is_real:
            low, high = bounds(beside([real_part(p) for p in products]))
            return low.T, high.T
        sizes = np.array([[upper(z.abs_upper()) for z in p.entries()] for p in products])
        return -sizes, sizes

    def margin(self, what: str) -> float:
        """Lower bound of |preactivation| at all points of the orbit towards the cycle, this one included.

        Raises
        ------
        NotProvedError, RefutedError
            If a point is not shown to stay in the region of its cycle point.
        """
        k = self._cycle.period
        most = max(1, _MOST_POINTS // k)
        turns = [0, *(2**i for i in range(most.bit_length()))]
        for easy in (True, False):
            for m in turns:
                rest = self._cycle.margins - self._penalty(m)
                enough = 0.5 * self._cycle.margins if easy else 0.0
                if np.all(rest > enough):
                    near = self._one_by_one(m * k + 1, what)
                    return min(near, float(rest.min(initial=np.inf)))
        raise NotProvedError(_LEAVES.format(what=what))

    def _penalty(self, turns: int) -> Floats:
        """Upper bounds (k, H') of how much a preactivation falls after so many turns and all later ones."""
        sign = np.where(self._cycle.regions[:, self._maps.switching], 1.0, -1.0)
        total = np.zeros_like(sign)
        for direction, zeta, (low, high) in zip(self._directions, self._zeta, self._slopes):
            here = self._after(direction, zeta, turns)
            size = upper(here.abs_upper())
            if direction.is_positive and not here.real.contains(0):
                # It never changes sides: only a fall counts.
                low, high = (low, high) if here.real > 0 else (-high, -low)
                fall = np.where(sign > 0, -low, high)
                total += np.maximum(fall, 0.0) * size
            else:
                total += np.maximum(np.abs(low), np.abs(high)) * size
        return np.asarray(total * (1 + _ROUNDING))

    def _after(self, direction: Direction, zeta: Ball, turns: int) -> Ball:
        power = direction.multiplier**turns
        return zeta / power if self._backward else zeta * power

    def _one_by_one(self, n: int, what: str) -> float:
        """Smallest |preactivation| of the first n points."""
        k = self._cycle.period
        points, codes = [], []
        for a in range(n):
            j, turns = ((-a) % k, -((-a) // k)) if self._backward else (a % k, a // k)
            point = self._cycle.points[j]
            for direction, zeta in zip(self._directions, self._zeta):
                point = point + real_part(direction.vectors[j] * self._after(direction, zeta, turns))
            points.append(point)
            codes.append(self._cycle.regions[j])
        return float(self._maps.margins(beside(points), np.array(codes), what).min(initial=np.inf))
