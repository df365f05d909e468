"""The fixed-point index sum: an independent check that no cycle of the plane was missed."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.words import block_matrix
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.models.ridges import ridges

#: I - A^n worse conditioned than this has a determinant of uncertain sign.
_WORST_CONDITION = 1e10

#: A determinant this near 0, relative to the size of its factors, is worked out again from all points.
_DOUBTFUL = 1e-9
#: Segments one call of the compiled loop may return: some milliseconds of work.
_SEGMENTS = 50_000
#: Cycles whose indices are worked out in one go.
_CYCLES = 5000


def index_sum(model: PiecewiseLinearMap, cycles: Iterable[Cycle], n: int) -> int:
    """Sum of sign det(I - DF^n) over the fixed points of F^n given by their cycles.

    Cycles whose period does not divide n contribute nothing, a k-cycle k times its index.
    """
    by_period: dict[int, list[Cycle]] = {}
    for cycle in cycles:
        by_period.setdefault(len(cycle.points), []).append(cycle)
    return sum(indices_of(model, some)[(n // k + 1) % 2] for k, some in by_period.items() if n % k == 0)


def indices_of(model: PiecewiseLinearMap, cycles: Sequence[Cycle]) -> tuple[int, int]:
    """Sums of the indices of all points of cycles of one period k as fixed points of F^(k m): m odd, m even.

    I - D^m = (I - D)(I + D) … : complex factors come in pairs, so the sign of its determinant is that of
    det(I - D), times that of det(I + D) if m is even.
    """
    if not cycles:
        return 0, 0
    odd = _signs(model, cycles, 1.0)
    even = odd * _signs(model, cycles, -1.0)
    k = len(cycles[0].points)
    return k * round(float(odd.sum())), k * round(float(even.sum()))


def _signs(model: PiecewiseLinearMap, cycles: Sequence[Cycle], unit: float) -> Floats:
    """Signs of det(I - unit D) for the monodromy matrices D of cycles of one period."""
    values = np.array([cycle.eigenvalues for cycle in cycles])
    size = 1.0 + np.linalg.norm([cycle.monodromy for cycle in cycles], axis=(1, 2))
    determinant = np.prod(1.0 - unit * values, axis=1).real
    noise = _DOUBTFUL * size * np.prod(1.0 + np.sort(np.abs(values), axis=1)[:, :-1], axis=1)
    sign = np.sign(determinant)
    for row in np.flatnonzero(np.abs(determinant) <= noise):
        # The determinant of the block system of all points: that of the product drowns in rounding.
        jacobians = model.jacobian(cycles[int(row)].regions)[None].copy()
        jacobians[0, 0] *= unit
        k, M = jacobians.shape[1:3]
        sign[row] = np.linalg.slogdet(block_matrix(jacobians))[0][0] * (1 if (k - 1) * M % 2 == 0 else -1)
    return np.asarray(sign)


def winding_number(model: PiecewiseLinearMap, n: int, radius: float) -> int:
    """Degree of I - F^n on the square of half-width `radius` about 0, for a map of the plane.

    On every piece of the square that follows one itinerary I - F^n is affine, so it turns by less than half a
    circle there and the angles add up exactly. By the Poincaré-Hopf theorem for maps (Krasnosel'skii and
    Zabreiko 1984, section 3) it equals the index sum of the fixed points of F^n inside.

    Raises
    ------
    ValueError
        If the map is not one of the plane.
    """
    steps = Windings(model).steps(n, radius)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return int(end.value)


def index_at_infinity(model: PiecewiseLinearMap, n: int) -> int | None:
    """Degree of I - F^n on a large ball above two dimensions; None where it is not known.

    Where the ridge functions are bounded (clipped families) F^n is A^n up to something bounded, and I - F^n
    homotopic to I - A^n without a zero far out.
    """
    gap = np.eye(model.dimension) - np.linalg.matrix_power(model.A, n)
    if not ridges(model).system.is_bounded or np.linalg.cond(gap) > _WORST_CONDITION:
        return None
    return int(np.linalg.slogdet(gap)[0])


class Windings:
    """Winding numbers of I - F^n for n = 1, 2, …: each goes on from the curve of the one before."""

    def __init__(self, model: PiecewiseLinearMap) -> None:
        if model.dimension != 2:
            raise ValueError("the winding number needs a map of the plane")
        self._map = model.A, model.W1, model.W2, model.h1, model.h2
        self._room = _SEGMENTS + model.n_units + 1
        self._radius, self._n, self._turns = 0.0, 0, 0

    def steps(self, n: int, radius: float) -> Generator[None, None, int]:
        """Winding number on a square of half-width `radius` at least; yields often, returns the number."""
        if radius > self._radius or n < self._n:
            # Twice as wide as asked for: cycles found later seldom lie outside.
            self._radius, self._n = 2.0 * radius, 0
            corners = self._radius * np.array([[1.0, -1.0], [1.0, 1.0], [-1.0, 1.0], [-1.0, -1.0]])
            self._start = np.hstack([corners, np.roll(corners, -1, axis=0)])
            self._image = self._start
        while self._n < n:
            yield from self._step()
        return self._turns

    def _step(self) -> Generator[None, None, None]:
        from plrnn_explorer.dynamics.kernels.winding import follow

        room = min(self._room, len(self._image) * (len(self._map[4]) + 1))
        starts, images, row, total = [], [], 0, 0.0
        while row < len(self._image):
            start, image = np.empty((room, 4)), np.empty((room, 4))
            row, n, turned = follow(*self._map, self._start, self._image, row, start, image)
            starts.append(start[:n])
            images.append(image[:n])
            total += turned
            yield
        self._start, self._image = np.concatenate(starts), np.concatenate(images)
        self._n += 1
        self._turns = round(total / (2 * np.pi))


class IndexCheck:
    """The index sum and the winding number of each period n = 1, 2, … in order, for maps of the plane."""

    def __init__(self, model: PiecewiseLinearMap) -> None:
        self._model = model
        self._defined, self._largest = model.dimension == 2, 0.0
        self._windings = Windings(model) if self._defined else None
        # Indices of the cycles of each period, as fixed points of odd and of even repetitions.
        self._indices: dict[int, tuple[int, int]] = {}

    def steps(self, period: int, cycles: Sequence[Cycle]) -> Iterator[tuple[int, int] | None]:
        """Check a period with its cycles; yields None often, last (index sum, winding number).

        There is none where these are not defined: from the first cycle on that lies on a border, is one of
        a continuum or has a multiplier on the unit circle.
        """
        self._defined &= not any({"continuum", "border", "neutral"} & set(c.flags) for c in cycles if c.flags)
        if self._windings is None or not self._defined:
            return
        odd, even = 0, 0
        for first in range(0, len(cycles), _CYCLES):
            some = cycles[first : first + _CYCLES]
            self._largest = max(self._largest, float(np.abs([c.points for c in some]).max()))
            more = indices_of(self._model, some)
            odd, even = odd + more[0], even + more[1]
            yield None
        self._indices[period] = odd, even
        turns = yield from self._windings.steps(period, 10.0 * (1.0 + self._largest))
        divisors = [d for d in self._indices if period % d == 0]
        yield sum(self._indices[d][(period // d + 1) % 2] for d in divisors), turns
