"""Gates: boxes around saddles with one unstable direction, which orbits leave on one side or the other.

Around a point p of such a cycle a state is p + l u + y with the unstable coordinate l and y in the stable
subspace. In the gate {|l| <= width, |y|_P <= 1} the map is affine, it shrinks y and stretches l. A state of
the gate with l = 0 stays and converges to the cycle: it belongs to the stable manifold. Any other leaves
through one of the slabs width / rate < |l| <= width; where such a slab is proved to lead to one attractor,
so does that whole side of the gate.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import solve_discrete_lyapunov

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.zonotopes import Zonotopes, lead_to
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: Label of a side of a gate of which nothing is proved (the kernel uses the same number).
UNKNOWN_SIDE = -9
#: Share of the distance to the borders given to the unstable direction.
_UNSTABLE_SHARE = 0.5
#: What is kept free towards the borders, and how much a contraction must shrink, far above rounding.
_MARGIN = 1e-9
#: Each time a slab cannot be proved to lead to one attractor its stable part shrinks by this factor …
_SHRINK = 0.125
#: … this many times.
_TRIES = 7
#: Pieces into which a slab is cut along the unstable direction.
_SLICES = 16
#: Size of gates where no border limits them, in units of the cycle's distance from 0.
_UNLIMITED = 1e3


@dataclass(frozen=True, eq=False)
class Gates:
    """Gates of several cycle points, as arrays over all g points.

    Attributes
    ----------
    points : (g, M) float array
    left : (g, M) float array
        Functionals of the unstable coordinate l = left (z - point).
    right : (g, M) float array
        Unstable directions u with left u = 1.
    shapes : (g, M, M) float array
        (z - p)^T shape (z - p) is the square of |y|_P; zero along u.
    squares, widths : (g,) float array
        The gate is where that square is at most `squares` and |l| at most `widths`.
    labels : (g, 2) int16 array
        Index of the attractor to which the sides l > 0 and l < 0 provably lead, ESCAPED (the slab leaves the
        escape radius), or UNKNOWN_SIDE.
    cycle : (g,) int64 array
        Index of the cycle in the list the gates were made from.
    rates : (g,) float array
        Factor by which l grows in one step.
    turns : (g,) bool array
        Whether that step changes the side.
    """

    points: Floats
    left: Floats
    right: Floats
    shapes: Floats
    squares: Floats
    widths: Floats
    labels: NDArray[np.int16]
    cycle: NDArray[np.int64]
    rates: Floats
    turns: Bools

    def __len__(self) -> int:
        return len(self.squares)


def find_gates(
    model: PiecewiseLinearMap,
    cycles: Iterable[Cycle],
    attractors: tuple[Attractor, ...],
    centre: Floats,
    escape_radius: float,
    prove: bool = True,
) -> Gates:
    """Make the gates of all saddles with one unstable direction and prove, if asked, where their sides lead.

    Cycles with a point on a border, a neutral multiplier or another number of unstable directions have none.
    """
    made = [
        gate for i, cycle in enumerate(cycles) for gate in [_gates_of(model, cycle, i)] if gate is not None
    ]
    M = model.dimension
    if not made:
        none = np.empty((0, M))
        empty = np.empty(0)
        return Gates(
            none, none, none, np.empty((0, M, M)), empty, empty,
            np.empty((0, 2), dtype=np.int16), np.empty(0, dtype=np.int64), empty, np.empty(0, dtype=np.bool_),
        )  # fmt: skip
    if prove:
        made = [_with_labels(model, gate, attractors, centre, escape_radius) for gate in made]
    names = Gates.__dataclass_fields__
    return Gates(**{name: np.concatenate([getattr(gate, name) for gate in made]) for name in names})


def has_gate(cycle: Cycle) -> bool:
    """Whether a cycle is a saddle whose stable manifold has codimension one and no point lies on a border."""
    return cycle.n_unstable == 1 and cycle.stability == "saddle" and "border" not in cycle.flags


def _gates_of(model: PiecewiseLinearMap, cycle: Cycle, index: int) -> Gates | None:
    """Largest gates of one cycle inside its regions; None where there are none."""
    if not has_gate(cycle):
        return None
    jacobians = model.jacobian(cycle.regions)
    rate = float(np.abs(cycle.eigenvalues).max()) ** (1.0 / cycle.period)
    left, right = _unstable(cycle, jacobians, rate)
    away = np.eye(model.dimension) - right[:, :, None] * left[:, None, :]
    shapes = _stable_shapes(model, cycle, jacobians, away)
    if shapes is None:
        return None
    width, radius = _fitting(model, cycle, right, away, shapes)
    k = cycle.period
    # Functionals were carried backward without a change of sign: only the step from the first point can turn.
    turns = np.zeros(k, dtype=np.bool_)
    turns[0] = left[1 % k] @ jacobians[0] @ right[0] < 0
    return Gates(
        np.array(cycle.points), left, right, shapes, np.full(k, radius**2), np.full(k, width),
        np.full((k, 2), UNKNOWN_SIDE, dtype=np.int16), np.full(k, index), np.full(k, rate), turns,
    )  # fmt: skip


def _unstable(cycle: Cycle, jacobians: Floats, rate: float) -> tuple[Floats, Floats]:
    """Functionals l_j, directions u_j: l_{j+1} J_j = ± rate l_j, J_j u_j = ± rate u_{j+1}, l_j u_j = 1."""
    k, M = cycle.points.shape
    values, vectors = np.linalg.eig(cycle.monodromy)
    right, left = np.empty((k, M)), np.empty((k, M))
    right[0] = np.real(vectors[:, int(np.argmax(np.abs(values)))])
    values, vectors = np.linalg.eig(cycle.monodromy.T)
    left[0] = np.real(vectors[:, int(np.argmax(np.abs(values)))])
    # Directions forward, functionals backward: rounding dies out on the way.
    for i in range(2 * k):
        j = i % k
        following = jacobians[j] @ right[j]
        right[(j + 1) % k] = following / np.linalg.norm(following)
        j = (-1 - i) % k
        before = left[(j + 1) % k] @ jacobians[j]
        left[j] = before / np.linalg.norm(before)
    # Lengths so that every step stretches by the same rate.
    for j in range(k - 1, 0, -1):
        left[j] = left[(j + 1) % k] @ jacobians[j] / rate
    right /= np.einsum("jm,jm->j", left, right)[:, None]
    return left, right


def _stable_shapes(model: PiecewiseLinearMap, cycle: Cycle, jacobians: Floats, away: Floats) -> Floats | None:
    """P_j = S_j^T P_{j+1} S_j + Q_j with S_j = J_j on the stable subspace; None if it does not contract."""
    k, M = cycle.points.shape
    used = np.linalg.norm(model.W2, axis=1) > 0
    borders = model.W2[used] / -model.preactivation(cycle.points)[:, used, None]
    right = np.einsum("kni,knj->kij", borders, borders) / max(1, borders.shape[1])
    size = np.trace(right, axis1=1, axis2=2)
    right += np.where(size > 0, 1e-3 * size / M, 1.0)[:, None, None] * np.eye(M)
    right = np.swapaxes(away, 1, 2) @ right @ away
    steps = jacobians @ away
    product, total = np.eye(M), np.zeros((M, M))
    for step, q in zip(steps, right):
        total += product.T @ q @ product
        product = step @ product
    if np.abs(np.linalg.eigvals(product)).max() >= 1 - _MARGIN:
        return None
    shape = solve_discrete_lyapunov(product.T, total)
    shapes = np.empty((k, M, M))
    for j in reversed(range(k)):
        shape = steps[j].T @ shape @ steps[j] + right[j]
        shapes[j] = shape = (shape + shape.T) / 2
    return shapes if _contracts(shapes, steps, away) else None


def _contracts(shapes: Floats, steps: Floats, away: Floats) -> bool:
    """Whether each step shrinks the norm of its shape on the stable subspace."""
    for j in range(len(shapes)):
        basis = _stable_basis(away[j])
        here = basis.T @ shapes[j] @ basis
        there = basis.T @ steps[j].T @ shapes[(j + 1) % len(shapes)] @ steps[j] @ basis
        try:
            factor = np.linalg.inv(np.linalg.cholesky(here))
        except np.linalg.LinAlgError:
            return False
        if np.linalg.eigvalsh(factor @ there @ factor.T).max(initial=0.0) >= 1 - _MARGIN:
            return False
    return True


def _stable_basis(away: Floats) -> Floats:
    """Orthonormal basis (M, M - 1) of the stable subspace, the range of the projection `away`."""
    return np.asarray(np.linalg.svd(away)[0][:, : len(away) - 1])


def _fitting(
    model: PiecewiseLinearMap, cycle: Cycle, right: Floats, away: Floats, shapes: Floats
) -> tuple[float, float]:
    """Width along u and radius along the stable subspace so that the gates lie inside their regions."""
    used = np.linalg.norm(model.W2, axis=1) > 0
    distance = np.abs(model.preactivation(cycle.points)[:, used])
    along = np.abs(right @ model.W2[used].T)
    across = np.empty_like(along)
    for j, (shape, project) in enumerate(zip(shapes, away)):
        basis = _stable_basis(project)
        inverse = np.linalg.inv(basis.T @ shape @ basis)
        normals = model.W2[used] @ basis
        across[j] = np.sqrt(np.maximum(np.einsum("ni,ij,nj->n", normals, inverse, normals), 0.0))
    largest = _UNLIMITED * (1.0 + float(np.abs(cycle.points).max()))
    with np.errstate(divide="ignore"):
        width = float(np.min(distance / along, initial=largest)) * _UNSTABLE_SHARE
        radius = float(np.min(distance / across, initial=largest)) * (1 - _UNSTABLE_SHARE)
    return width * (1 - _MARGIN), radius * (1 - _MARGIN)


def _with_labels(
    model: PiecewiseLinearMap,
    gate: Gates,
    attractors: tuple[Attractor, ...],
    centre: Floats,
    escape_radius: float,
) -> Gates:
    """Label the sides of one cycle's gates, with a smaller stable part where that is needed for a proof."""
    k = len(gate)
    best, best_known = gate, 0
    radius = float(np.sqrt(gate.squares[0]))
    for _ in range(_TRIES):
        slabs = _slabs(gate, radius)
        found = lead_to(model, slabs, attractors, centre, escape_radius)
        labels = _agreed(found.reshape(k, 2, -1), gate)
        known = int(np.sum(labels != UNKNOWN_SIDE))
        if known > best_known:
            squares = np.full(k, radius**2)
            best = Gates(**{**vars(gate), "labels": labels, "squares": squares})
            best_known = known
        if known == 2 * k:
            break
        radius *= _SHRINK
    return best


def _slabs(gate: Gates, radius: float) -> Zonotopes:
    """The slabs of all gates and both sides, cut into slices along u: (k * 2 * slices) zonotopes."""
    k, M = gate.points.shape
    edges = np.geomspace(1.0 / gate.rates[0], 1.0, _SLICES + 1)
    middle, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    centres = np.empty((k, 2, _SLICES, M))
    generators = np.zeros((k, 2, _SLICES, M, M))
    for j in range(k):
        away = np.eye(M) - np.outer(gate.right[j], gate.left[j])
        basis = _stable_basis(away)
        factor = np.linalg.cholesky(basis.T @ gate.shapes[j] @ basis)
        # The ellipsoid lies in this parallelepiped.
        generators[j, ..., 1:] = radius * basis @ np.linalg.inv(factor).T
        generators[j, ..., 0] = gate.widths[j] * half[:, None] * gate.right[j]
        for side, sign in enumerate((1.0, -1.0)):
            centres[j, side] = gate.points[j] + sign * gate.widths[j] * middle[:, None] * gate.right[j]
    return Zonotopes(centres.reshape(-1, M), generators.reshape(-1, M, M))


def _agreed(found: NDArray[np.int16], gate: Gates) -> NDArray[np.int16]:
    """Label of each point and side (k, 2): the one on which all slabs its orbits may leave through agree."""
    k = len(gate)
    own = np.where((found == found[..., :1]).all(axis=-1), found[..., 0], UNKNOWN_SIDE)
    labels = np.empty((k, 2), dtype=np.int16)
    # Orbits from (j, side) pass (j + 1, side), …; a negative multiplier changes sides once a round.
    for j in range(k):
        for side in range(2):
            seen, at = set(), (j, side)
            while at not in seen:
                seen.add(at)
                at = ((at[0] + 1) % k, at[1] ^ int(gate.turns[at[0]]))
            through = {int(own[i]) for i in seen}
            labels[j, side] = through.pop() if len(through) == 1 else UNKNOWN_SIDE
    return labels
