"""How far the numbers about a cycle and its manifolds can be trusted."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from scipy.linalg import schur, subspace_angles

from plrnn_explorer.dynamics.cycle import Cycle


def subspace_angle(cycle: Cycle) -> float:
    """Smallest angle (radians) between the stable and the unstable subspace at a cycle's first point.

    Rounding errors of one are seen in the other enlarged by the reciprocal of its sine. nan if the cycle is
    no saddle.
    """
    s, u = cycle.n_stable, cycle.n_unstable
    if s == 0 or u == 0 or s + u < cycle.dimension:
        return float("nan")
    stable = schur(cycle.monodromy, sort="iuc")[1][:, :s]
    unstable = schur(cycle.monodromy, sort="ouc")[1][:, :u]
    return float(np.min(subspace_angles(stable, unstable)))


def eigenbasis_condition(cycle: Cycle) -> float:
    """Condition number of the eigenvectors of the monodromy matrix: large where multipliers are ill-defined.

    Bauer & Fike, Numer. Math. 2, 1960: a perturbation of the matrix moves the multipliers by at most so much
    times its size.
    """
    return float(np.linalg.cond(np.linalg.eig(cycle.monodromy)[1]))


class Trusted:
    """What a curve and a surface both say of their cycle."""

    cycle: Cycle

    @property
    def border_distance(self) -> float:
        """Distance of the cycle from the nearest region border: how far its local piece reaches for sure."""
        return self.cycle.border_distance

    @cached_property
    def angle(self) -> float:
        """Smallest angle (radians) between the stable and the unstable subspace of the cycle."""
        return subspace_angle(self.cycle)

    @cached_property
    def condition(self) -> float:
        """Condition number of the eigenvectors of the cycle."""
        return eigenbasis_condition(self.cycle)
