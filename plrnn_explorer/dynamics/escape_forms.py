"""Quadratic forms that grow under every Jacobian of a map: they prove the escape of orbits that turn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from scipy.linalg import schur, solve_sylvester

from plrnn_explorer.dynamics.escape_way import Way, lyapunov_sum
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: Units up to which all region codes are looked at.
_MOST_UNITS = 8
#: Jacobians from which a form is tried.
_MOST_TRIED = 6
#: Margin of the inequalities, and share of the growth that is asked for.
_MARGIN, _SHARE = 1e-9, 0.1


def growing_forms(model: PiecewiseLinearMap) -> Iterator[Way]:
    """Yield sets z^T Q z >= c that are mapped into themselves, with z^T Q z growing by a factor above one.

    J^T Q J - q^2 Q >= d > 0 for the Jacobians J of all region codes gives, with F(z) = J z + b and any z,
    V(F(z)) >= q^2 V(z) + d |z|^2 - 2 |J^T Q b| |z| - |b^T Q b|: V grows wherever it is above a level.
    """
    if model.n_units > _MOST_UNITS:
        return
    H = model.n_units
    codes = (np.arange(2**H)[:, None] >> np.arange(H)) & 1 > 0
    jacobians, offsets = model.jacobian(codes), model.offset(codes)
    tried = np.unique(np.linspace(0, len(jacobians) - 1, _MOST_TRIED).astype(int))
    for J in jacobians[tried]:
        made = _form(J)
        if made is None:
            continue
        way = _checked(*made, jacobians, offsets)
        if way is not None:
            yield way
            return


def _form(J: Floats) -> tuple[Floats, float] | None:
    """Q and q for one Jacobian: positive on its expanding subspace, negative on the other."""
    sizes = np.abs(np.linalg.eigvals(J))
    growing = sizes > 1
    if not growing.any():
        return None
    low, high = float(sizes[growing].min()), float(sizes[~growing].max(initial=0.0))
    q = max(1 + _SHARE * (low - 1), 0.5 * (1 + high))
    blocks: Any = schur  # its types leave out this way to sort
    T, U, n = blocks(J, output="real", sort=lambda x, y=0.0: x * x + y * y > 1)
    outer, inner = T[:n, :n], T[n:, n:]
    turn = q * np.linalg.inv(outer)
    plus = lyapunov_sum(turn, np.eye(n))
    Q = np.zeros_like(J)
    # Rows of the block coordinates: u + X s belongs to the expanding part, s to the rest.
    X = solve_sylvester(outer, -inner, -T[:n, n:]) if n < len(J) else np.zeros((n, 0))
    expanding = np.hstack([np.eye(n), -X])
    Q = expanding.T @ plus @ expanding
    if n < len(J):
        minus = lyapunov_sum(inner / q, np.eye(len(J) - n))
        Q[n:, n:] -= minus
    Q = U @ Q @ U.T
    return (Q + Q.T) / 2, q


def _checked(Q: Floats, q: float, jacobians: Floats, offsets: Floats) -> Way | None:
    grown = np.swapaxes(jacobians, 1, 2) @ Q @ jacobians - q**2 * Q
    least = np.linalg.eigvalsh((grown + np.swapaxes(grown, 1, 2)) / 2)[:, 0]
    size = float(np.abs(Q).max()) * (1 + float(np.abs(jacobians).max()) ** 2)
    if not (least > _MARGIN * size).all():
        return None
    pushed = np.linalg.norm(np.einsum("nji,jk,nk->ni", jacobians, Q, offsets), axis=1)
    lost = pushed**2 / least + np.abs(np.einsum("ni,ij,nj->n", offsets, Q, offsets))
    level = 2.0 * float(lost.max()) / (q**2 - 1) + 1e-300
    M = len(Q)
    form = Q - _MARGIN * 1e-3 * float(np.abs(Q).max()) * np.eye(M)
    return Way(np.zeros(M), np.zeros(M), form, level, 0.0, "form")
