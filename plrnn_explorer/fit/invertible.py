"""A penalty for Jacobians that would turn space inside out in some regions and not in others."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.fit.gradients import Gradient
from plrnn_explorer.fit.network import Network
from plrnn_explorer.models.map import Floats

#: Determinants below this are penalised: they are to be positive with room to spare.
MARGIN = 0.05


def penalty_and_gradient(network: Network, states: Floats) -> tuple[float, Gradient]:
    """Mean over states of max(0, MARGIN - det J), and its derivative by A, W1 and W2.

    A piecewise-linear map is invertible only where all its Jacobians have determinants of one sign
    (Eisenmann et al., arXiv 2510.03814, appendix on regularisation; d det J = det J tr(J⁻¹ dJ)).

    Parameters
    ----------
    network : Network
    states : (n, M) array
    """
    plain = states @ network.W2.T
    slope = (plain + network.h2 > 0.0).astype(float)
    if network.clipped:
        slope -= plain > 0.0
    J = network.A + np.einsum("mh,nh,hk->nmk", network.W1, slope, network.W2, optimize=True)
    det = np.linalg.det(J)
    low = MARGIN - det
    bad = low > 0.0
    found: Gradient = {name: np.zeros_like(array) for name, array in network.arrays.items()}
    if bad.any():
        cofactors = _cofactors(J[bad])
        by_J = -cofactors / len(states)
        found["A"] = by_J.sum(axis=0)
        found["W1"] = np.einsum("nmk,nh,hk->mh", by_J, slope[bad], network.W2, optimize=True)
        found["W2"] = np.einsum("nmk,mh,nh->hk", by_J, network.W1, slope[bad], optimize=True)
        found = {name: np.where(free, found[name], 0.0) for name, free in network.free.items()}
    return float(low[bad].sum() / len(states)), found


def _cofactors(J: Floats) -> Floats:
    """Derivatives of det J by its entries, also where J is singular: from its singular values."""
    U, s, Vt = np.linalg.svd(J)
    n = s.shape[1]
    others = np.stack([np.delete(s, i, axis=1).prod(axis=1) for i in range(n)], axis=1)
    sign = np.linalg.det(U) * np.linalg.det(Vt)
    return np.asarray(sign[:, None, None] * np.einsum("nik,nk,nkj->nij", U, others, Vt))
