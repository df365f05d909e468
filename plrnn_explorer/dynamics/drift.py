"""Maps that cannot have a cycle because something grows by the same amount in every step."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: Singular values below this share of the largest are zero.
_RANK = 1e-12
#: A growth below this share of its terms is none.
_STANDS = 1e-9


def drift(model: PiecewiseLinearMap) -> Floats | None:
    """Combination l (M,) of the states that grows by l . h1 in every step, wherever the state is, if any.

    Where l A = l and l W1 = 0 (networks with a linear part of eigenvalue 1 and fewer units than
    dimensions) l . F(z) = l . z + l . h1. If l . h1 is not 0 no state ever comes back: no cycle of any
    period exists.
    """
    columns = np.hstack([model.A - np.eye(model.dimension), model.W1])
    U, s, _ = np.linalg.svd(columns)
    rank = int(np.sum(s > _RANK * max(float(s[0]), 1.0)))
    still = U[:, rank:]
    along = still.T @ model.h1
    terms = np.abs(still).T @ np.abs(model.h1)
    if not np.any(np.abs(along) > _STANDS * terms):
        return None
    return np.asarray(still @ along / np.linalg.norm(along))
