"""One set of states in which every orbit provably grows without bound."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.models.map import Bools, Floats

#: Doublings after which a sum is given up: 2^60 terms.
_DOUBLINGS = 60


@dataclass(frozen=True, eq=False)
class Way:
    """The states z with x^T form x >= level and row · x >= least, where x = z - point.

    Attributes
    ----------
    point, row : (M,) float arrays
    form : (M, M) float array
    level, least : float
    kind : str
        ``"cone"`` or ``"tube"`` (convex, inside one region at every step of an itinerary), ``"form"``.
    norm, width : (M - 1, M) float array, float
        Of a cone |norm x| <= width row · x, of a tube |norm x| <= width.
    """

    point: Floats
    row: Floats
    form: Floats
    level: float
    least: float
    kind: str
    norm: Floats | None = None
    width: float = 0.0

    def holds(self, z: Floats) -> Bools:
        """Whether states z (..., M) lie in the set: (...,) bool."""
        x = z - self.point
        square = np.einsum("...i,ij,...j->...", x, self.form, x)
        return np.asarray((square >= self.level) & (x @ self.row >= self.least))

    def holds_zonotopes(self, centres: Floats, generators: Floats) -> Bools:
        """Whether the zonotopes with centres (B, M) and generators (B, M, g) lie in the set, (B,) bool."""
        if self.norm is None:
            return np.zeros(len(centres), dtype=np.bool_)
        x = centres - self.point
        nearest = x @ self.row - np.abs(np.einsum("m,bmg->bg", self.row, generators)).sum(axis=1)
        spread = np.linalg.norm(np.einsum("nm,bmg->bng", self.norm, generators), axis=1).sum(axis=1)
        across = np.linalg.norm(x @ self.norm.T, axis=1) + spread
        limit = self.width * (nearest if self.kind == "cone" else 1.0)
        return np.asarray((nearest >= self.least) & (across <= limit))


def lyapunov_sum(step: Floats, right: Floats) -> Floats:
    """Sum over n >= 0 of (step^T)^n right step^n, (M, M): P with P - step^T P step = right.

    By doubling: the number of terms grows like 2^n, and rounding cannot make the sum indefinite.
    Not finite if it diverges.
    """
    total, power = right, step
    for _ in range(_DOUBLINGS):
        more = power.T @ total @ power
        total, power = total + more, power @ power
        if not np.abs(more).max(initial=0.0) > 1e-16 * np.abs(total).max(initial=0.0):
            break
    return np.asarray((total + total.T) / 2)
