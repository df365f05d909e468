"""The largest straight piece of a one-dimensional manifold around each point of a cycle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Which
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: A Jacobian worse conditioned than this has no usable inverse.
_SINGULAR_CONDITION = 1e13


@dataclass(frozen=True, eq=False)
class LocalManifold:
    """Segments {p_j + t v_j : low_j <= t <= high_j} inside the regions of a cycle's points.

    For the stable manifold F maps each into the next, for the unstable one each lies in the image of the one
    before: what F (F^-1) does there is linear for ever. With a negative multiplier the image of one side lies
    on the other, so both sides are trimmed to fit.

    Attributes
    ----------
    directions : (k, M) float array, unit eigenvectors v_j
    factors : (k,) float array, J_j v_j = factors[j] v_{j+1}
    multiplier : float, their product: the eigenvalue of the cycle
    low, high : (k,) float arrays, low <= 0 <= high
    """

    cycle: Cycle
    which: Which
    directions: Floats
    factors: Floats
    multiplier: float
    low: Floats
    high: Floats

    def segments(self) -> Floats:
        """The local pieces, two for each point (t > 0, then t < 0), from the point outward: (2k, 2, M)."""
        t = self.parameters()
        p = np.repeat(self.cycle.points, 2, axis=0)
        v = np.repeat(self.directions, 2, axis=0)
        return np.asarray(p[:, None] + t[:, :, None] * v[:, None])

    def parameters(self) -> Floats:
        """Parameters t of the ends of those pieces: (2k, 2)."""
        ends = np.stack([self.high, self.low], axis=1).reshape(-1)
        return np.stack([np.zeros_like(ends), ends], axis=1)


def local_manifold(model: PiecewiseLinearMap, cycle: Cycle, which: Which, reach: float) -> LocalManifold:
    """Find the largest invariant straight pieces, no longer than `reach` on either side.

    Raises
    ------
    ValueError
        If the manifold asked for is not one-dimensional, or the cycle has a point on a border.
    """
    first = _eigenvector(cycle, which)
    if "border" in cycle.flags:
        raise ValueError("a point of the cycle lies on a region border: its manifolds are not defined there")
    vectors, steps = _directions(model.jacobian(cycle.regions), first, which)
    multiplier = float(np.prod(steps))
    low, high = _fitting(model, cycle, vectors, reach)
    low, high = _trim(which, steps, low, high)
    return LocalManifold(cycle, which, vectors, steps, multiplier, low, high)


def _directions(jacobians: Floats, first: Floats, which: Which) -> tuple[Floats, Floats]:
    """Unit eigenvectors v_j (k, M) with J_j v_j = factors[j] v_{j+1}, and the factors (k,).

    Unstable directions are carried forward, stable ones backward: the other way rounding would grow and turn
    them into the other direction. Only the last factor, back to the first point, can be negative.
    """
    k = len(jacobians)
    vectors = np.tile(first, (k, 1))
    if which == "stable" and np.any(np.linalg.cond(jacobians) > _SINGULAR_CONDITION):
        raise ValueError("the stable multiplier is 0: the stable set is not a curve")
    # The second time around the first vector itself is refined.
    for i in range(2 * k):
        j = i % k
        if which == "unstable":
            at, vector = (j + 1) % k, jacobians[j] @ vectors[j]
        else:
            at, vector = k - 1 - j, np.linalg.solve(jacobians[k - 1 - j], vectors[-j % k])
        if at == 0 and vector @ vectors[0] < 0:
            vector = -vector
        vectors[at] = vector / np.linalg.norm(vector)
    if jacobians[0] @ vectors[0] @ vectors[1 % k] < 0 and k > 1:
        vectors[1:] *= -1  # carried backward, a change of sides came out at the first step
    factors = np.einsum("jab,jb,ja->j", jacobians, vectors, np.roll(vectors, -1, axis=0))
    return vectors, factors


def _eigenvector(cycle: Cycle, which: Which) -> Floats:
    """Unit eigenvector of the one real eigenvalue inside (outside) the unit circle."""
    n = cycle.n_stable if which == "stable" else cycle.n_unstable
    if n != 1:
        why = "it is the cycle itself" if n == 0 else "it is not a curve"
        raise ValueError(f"the {which} manifold of this cycle has dimension {n}: {why}")
    values, vectors = np.linalg.eig(cycle.monodromy)
    index = int(np.argmin(np.abs(values)) if which == "stable" else np.argmax(np.abs(values)))
    vector = np.real(vectors[:, index])
    # One orientation, so that the sides of a manifold mean the same in every run.
    vector = vector * np.sign(vector[int(np.argmax(np.abs(vector)))])
    return np.asarray(vector / np.linalg.norm(vector))


def _fitting(
    model: PiecewiseLinearMap, cycle: Cycle, directions: Floats, reach: float
) -> tuple[Floats, Floats]:
    """How far each line p_j + t v_j stays in the region of p_j: (low (k,), high (k,))."""
    value = model.preactivation(cycle.points)
    slope = directions @ model.W2.T
    with np.errstate(divide="ignore", invalid="ignore"):
        hit = -value / slope
    high = np.where((slope != 0) & (hit > 0), hit, np.inf).min(axis=1, initial=np.inf)
    low = np.where((slope != 0) & (hit < 0), hit, -np.inf).max(axis=1, initial=-np.inf)
    return np.maximum(low, -reach), np.minimum(high, reach)


def _trim(which: Which, factors: Floats, low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """Shrink the segments until each fits its neighbour; three rounds carry every limit to all of them."""
    low, high = low.copy(), high.copy()
    k = len(factors)
    for i in range(3 * k + 2):
        if which == "stable":
            j = -i % k
            # F(T_j) must lie in T_{j+1}: t in T_{j+1} / factor.
            ends = sorted((low[(j + 1) % k] / factors[j], high[(j + 1) % k] / factors[j]))
        else:
            j = i % k
            # T_j must lie in F(T_{j-1}): t in factor T_{j-1}.
            ends = sorted((low[j - 1] * factors[j - 1], high[j - 1] * factors[j - 1]))
        low[j], high[j] = max(low[j], ends[0]), min(high[j], ends[1])
    return low, high
