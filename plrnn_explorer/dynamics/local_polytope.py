"""The largest set on the stable or unstable subspace of a cycle where the map stays linear for ever."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import schur

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Which
from plrnn_explorer.dynamics.shapes import Shapes, shapes_of
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
#: Steps after which the polytope must have closed; the slowest multiplier may need many.
_MOST_STEPS = 20_000
#: Most directions that bound the plane of a complex pair of multipliers.
_MOST_NORMALS = 60
#: Eigenvectors worse conditioned than this do not make a frame.
_MOST_SKEW = 1e4


@dataclass(frozen=True, eq=False)
class LocalPolytopes:
    """Polytopes {p_j + bases[j] t : t in T_j} in the regions of a cycle's points.

    Stable: F maps each into the next and all orbits converge to the cycle. Unstable: each lies in the image
    of the one before. Within the cube |t_i| <= reach they are the largest such sets: the maximal output
    admissible sets of the linear map (Gilbert & Tan, IEEE Trans. Automat. Contr. 36, 1991, algorithm 3.2).

    Attributes
    ----------
    bases : (k, M, d) float array, orthonormal columns spanning E^s or E^u at each point
    steps : (k, d, d) float array, J_j bases[j] = bases[j + 1] steps[j]
    rows : tuple of arrays, the shape of each T_j (see `Cells.rows`)
    age, unit : tuples of int arrays
        What each side is: after `age` steps (stable: forward, unstable: back) the border of `unit` is met;
        unit -1 is the cube.
    """

    cycle: Cycle
    which: Which
    bases: Floats
    steps: Floats
    rows: tuple[Floats, ...]
    age: tuple[Ints, ...]
    unit: tuple[Ints, ...]

    @property
    def dimension(self) -> int:
        """Dimension d of the manifold."""
        return int(self.bases.shape[2])

    @property
    def rate(self) -> float:
        """Slowest approach to the cycle, as a factor per step below 1."""
        sizes = np.abs(self.cycle.eigenvalues)
        k, d = self.cycle.period, self.dimension
        worst = sizes[-d] if self.which == "stable" else 1 / sizes[d - 1]
        return float(worst ** (1 / k))


def local_polytopes(model: PiecewiseLinearMap, cycle: Cycle, which: Which, reach: float) -> LocalPolytopes:
    """Find the largest invariant polytopes within `reach` of the cycle's points.

    Raises
    ------
    ValueError
        If the cycle has a point on a border, no such manifold, or multipliers so near the unit circle that
        the polytopes do not close.
    """
    d = cycle.n_stable if which == "stable" else cycle.n_unstable
    if d == 0 or d == cycle.dimension:
        raise ValueError(f"the {which} manifold of this cycle has dimension {d}: there is nothing to grow")
    if "border" in cycle.flags:
        raise ValueError("a point of the cycle lies on a region border: its manifolds are not defined there")
    jacobians = model.jacobian(cycle.regions)
    bases = invariant_bases(jacobians, cycle.monodromy, d, which)
    steps = np.einsum("jma,jmn,jnb->jab", np.roll(bases, -1, axis=0), jacobians, bases)
    shapes = shapes_of(d)
    closing = _Closing(shapes, _frames(steps), reach)
    closing.add_borders(model, cycle, bases)
    k = cycle.period
    if which == "stable":
        closing.run([(j - 1) % k for j in range(k)], np.roll(steps, 1, axis=0))
    else:
        closing.run([(j + 1) % k for j in range(k)], np.linalg.inv(steps))
    return LocalPolytopes(cycle, which, bases, steps, *closing.result())


def invariant_bases(jacobians: Floats, monodromy: Floats, d: int, which: Which) -> Floats:
    """Orthonormal bases (k, M, d) of E^u (d growing multipliers) or E^s along a cycle.

    E^u is carried forward by the Jacobians, E^s is the complement of the other left eigenvectors, which are
    carried backward by their transposes: both ways rounding shrinks.
    """
    k, M = len(jacobians), len(monodromy)
    if which == "unstable":
        factors, growing = jacobians, d
        _, start, _ = schur(monodromy, sort="ouc")
    else:
        factors, growing = np.swapaxes(jacobians, 1, 2)[::-1], M - d
        _, start, _ = schur(monodromy.T, sort=lambda re, im: np.hypot(re, im) >= 1 - 1e-9)
    carried = np.empty((k, M, growing))
    basis = start[:, :growing]
    for i in range(2 * k):
        carried[i % k] = basis
        basis = np.linalg.qr(factors[i % k] @ basis)[0]
    carried[0] = basis
    if which == "unstable":
        return carried
    # carried[i] belongs to the point -i of the cycle; the rest of a full basis is orthogonal to it.
    left = carried[-np.arange(k) % k]
    return np.asarray(np.stack([np.linalg.qr(each, mode="complete")[0][:, growing:] for each in left]))


def _frames(steps: Floats) -> list[Floats]:
    """Normals (f, d) of a symmetric polytope around each point that is mapped (nearly) into the next.

    In the plane a square. Above it intervals along real eigenvectors and, in the planes of complex ones,
    regular polygons with sides enough for the slow turn: 2 n sides for a factor r <= cos(pi / 2n) in a round.
    """
    k, d = steps.shape[:2]
    if d <= 2:
        return [np.eye(d)] * k
    frames = []
    for j in range(k):
        around = np.eye(d)
        for i in range(k):
            around = steps[(j + i) % k] @ around
        values, left = np.linalg.eig(around.T)
        rows = [_normals_of(value, vector) for value, vector in zip(values, left.T) if value.imag >= 0]
        frame = np.concatenate(rows)
        regular = np.linalg.cond(left) < _MOST_SKEW
        frames.append(frame if regular else np.eye(d))
    return frames


def _normals_of(value: complex, vector: NDArray[np.complex128]) -> Floats:
    """Normals that bound the eigenspace of one real or two complex multipliers: (n, d)."""
    if value.imag == 0:
        return np.asarray(vector.real[None] / np.linalg.norm(vector.real))
    factor = min(abs(value), 1 / abs(value))
    n = int(np.clip(np.ceil(np.pi / 2 / np.arccos(factor)), 2, _MOST_NORMALS))
    angles = np.arange(n)[:, None] * np.pi / n
    rows = np.cos(angles) * vector.real + np.sin(angles) * vector.imag
    return np.asarray(rows / np.linalg.norm(vector))


def _polytope(frame: Floats, reach: float) -> Floats:
    """Rows of |frame t|_i <= reach: corners in the plane, else inequalities."""
    if frame.shape[1] == 1:
        return np.array([[-reach], [reach]])
    if frame.shape[1] == 2:
        return reach * np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
    return np.column_stack([np.concatenate([frame, -frame]), np.full(2 * len(frame), reach)])


def _bound(frame: Floats, reach: float) -> float:
    """Bound of |t| where |frame t|_i <= reach."""
    return float(reach * np.linalg.norm(np.linalg.pinv(frame), 2) * np.sqrt(len(frame)))


class _Closing:
    """The polytopes while half-spaces are added to them."""

    def __init__(self, shapes: Shapes, frames: list[Floats], reach: float) -> None:
        """Start with |frames[j] t|_i <= reach."""
        self._shapes, self._k, d = shapes, len(frames), frames[0].shape[1]
        self._sides: list[tuple[int, int]] = [(0, -1)]
        self._inside = np.zeros(d)
        self._rows = [_polytope(frame, reach) for frame in frames]
        self._far = [_bound(frame, reach) for frame in frames]
        self._numbers = [np.zeros(2 * len(frame), dtype=np.int64) for frame in frames]
        self._new: list[list[tuple[Floats, float, int, int]]] = []
        for frame in frames:
            size = np.linalg.norm(frame, axis=1)
            faces = [(face / s, reach / s, 0, -1) for face, s in zip(frame, size)]
            self._new.append(faces + [(-face, limit, 0, -1) for face, limit, _, _ in faces])

    def add_borders(self, model: PiecewiseLinearMap, cycle: Cycle, bases: Floats) -> None:
        """Keep every polytope in the region of its point."""
        value = model.preactivation(cycle.points)
        sign = np.where(cycle.regions, -1.0, 1.0)
        for j in range(self._k):
            normals, limits = sign[j][:, None] * (model.W2 @ bases[j]), -sign[j] * value[j]
            size = np.linalg.norm(normals, axis=1)
            # Nearest borders first: most of the others are redundant then.
            for unit in np.argsort(limits / np.maximum(size, 1e-300)):
                if size[unit] > 0 and limits[unit] < self._radius(j) * size[unit]:
                    self._add(j, normals[unit] / size[unit], limits[unit] / size[unit], 0, int(unit))

    def _radius(self, j: int) -> float:
        """Bound of |t| over a polytope."""
        rows = self._rows[j]
        corners = rows.shape[1] == self._inside.size
        return float(np.linalg.norm(rows, axis=1).max()) if corners else self._far[j]

    def _add(self, j: int, normal: Floats, limit: float, age: int, unit: int) -> None:
        """Cut polytope j unless the half-space normal . t <= limit holds on all of it (unit normal)."""
        if not self._shapes.exceeds(self._rows[j], normal, limit, self._inside):
            return
        self._sides.append((age, unit))
        number = len(self._sides) - 1
        self._rows[j], self._numbers[j] = self._shapes.cut(
            self._rows[j], self._numbers[j], normal, limit, number
        )
        self._new[j].append((normal, limit, age, unit))

    def run(self, target: list[int], matrices: Floats) -> None:
        """Carry half-spaces of polytope j to polytope target[j], u = matrices[j] t, until all hold."""
        for _ in range(_MOST_STEPS):
            fresh, self._new = self._new, [[] for _ in range(self._k)]
            for j, half_spaces in enumerate(fresh):
                for normal, limit, age, unit in half_spaces:
                    carried = normal @ matrices[j]
                    size = float(np.linalg.norm(carried))
                    if size * self._radius(target[j]) > limit:
                        self._add(target[j], carried / size, limit / size, age + 1, unit)
            if not any(self._new):
                return
        raise ValueError(
            "a multiplier is so near the unit circle that no invariant piece around the cycle was found"
        )

    def result(self) -> tuple[tuple[Floats, ...], tuple[Ints, ...], tuple[Ints, ...]]:
        """Rows of the polytopes, and age and unit of their sides."""
        sides = np.array(self._sides)
        return (
            tuple(self._rows),
            tuple(sides[numbers, 0] for numbers in self._numbers),
            tuple(sides[numbers, 1] for numbers in self._numbers),
        )
