"""Solving for the cycle that a given itinerary would have, many itineraries at once."""

from __future__ import annotations

import numpy as np
from scipy.optimize import linprog

from plrnn_explorer.dynamics.cycle import BORDER_TOLERANCE, Cycle, make_cycle
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

#: I - J_k…J_1 with a singular value below this has a continuum of solutions, or none.
_SINGULAR = 1e-10
#: Numbers in one batch of linear systems.
_BATCH_NUMBERS = 4_000_000


def solve_words(model: PiecewiseLinearMap, words: Bools) -> list[Cycle]:
    """Cycles whose itinerary is one of `words` (B, k, H), each once; words no cycle realises give nothing.

    All k points are solved together from the cyclic block system z_{i+1} = J_{d_i} z_i + b_{d_i}: iterating
    one point k times instead would lose long cycles to rounding (the equation is that of SCYFI, NeurIPS
    2023). Points on a border satisfy it from both sides; they are kept once, with their units inactive.
    """
    found: dict[bytes, Cycle] = {}
    k, H = words.shape[1:]
    size = max(1, _BATCH_NUMBERS // max((k * model.dimension) ** 2, k * H, 1))
    for first in range(0, len(words), size):
        for cycle in _solve_batch(model, words[first : first + size]):
            found.setdefault(cycle.key, cycle)
    return list(found.values())


def _solve_batch(model: PiecewiseLinearMap, words: Bools) -> list[Cycle]:
    jacobians, offsets = model.jacobian(words), model.offset(words)
    regular = is_regular(jacobians)
    points = block_solve(jacobians[regular], offsets[regular])
    real, codes = realised(model, points, words[regular])
    cycles = [make_cycle(model, z, d) for z, d in zip(points[real], codes[real]) if is_primitive(d)]
    for word, J, b in zip(words[~regular], jacobians[~regular], offsets[~regular]):
        points_of_one = _continuum(model, word, J, b)
        if points_of_one is not None:
            cycles.append(make_cycle(model, points_of_one, word, ("continuum",)))
    return cycles


def products(jacobians: Floats) -> Floats:
    """Monodromy matrices J_k … J_1 (B, M, M) of words given by their Jacobians (B, k, M, M)."""
    total = jacobians[:, 0]
    for i in range(1, jacobians.shape[1]):
        total = jacobians[:, i] @ total
    return np.asarray(total)


def is_regular(jacobians: Floats) -> Bools:
    """Whether I - J_k…J_1 is invertible to rounding, for each word (B, k, M, M)."""
    k, M = jacobians.shape[1:3]
    monodromy = products(jacobians)
    smallest = np.linalg.svd(np.eye(M) - monodromy, compute_uv=False)[:, -1]
    rounding = 10 * k * np.finfo(float).eps * np.linalg.norm(monodromy, axis=(1, 2))
    return np.asarray(smallest > np.minimum(_SINGULAR + rounding, 1e-4))


def block_solve(jacobians: Floats, offsets: Floats) -> Floats:
    """Points (B, k, M) of the cycles of words with Jacobians (B, k, M, M) and offsets (B, k, M)."""
    B, k, M = offsets.shape
    if B == 0:
        return np.empty((0, k, M))
    system = np.zeros((B, k, M, k, M))
    rows = np.arange(k)
    diagonal = np.broadcast_to(np.eye(M), (B, M, M))
    for i in rows:
        system[:, i, :, (i + 1) % k, :] += diagonal
        system[:, i, :, i, :] -= jacobians[:, i]
    matrix = system.reshape(B, k * M, k * M)
    right = offsets.reshape(B, k * M, 1)
    points = np.linalg.solve(matrix, right)
    points += np.linalg.solve(matrix, right - matrix @ points)  # one step of iterative refinement
    return np.asarray(points.reshape(B, k, M))


def realised(model: PiecewiseLinearMap, points: Floats, words: Bools) -> tuple[Bools, Bools]:
    """Whether points (B, k, M) lie in the closed regions of their words (B, k, H), and their canonical codes.

    Units zero to rounding count as inactive in the codes, whichever side the word named.
    """
    value = model.preactivation(points)
    scale = np.abs(points) @ np.abs(model.W2).T + np.abs(model.h2)
    on_border = np.abs(value) <= BORDER_TOLERANCE * scale
    agrees = ((value > 0) == words) | on_border
    return agrees.all(axis=(1, 2)), words & ~on_border


def is_primitive(word: Bools) -> bool:
    """Whether an itinerary (k, H) is not a shorter one repeated."""
    k = len(word)
    return not any(k % p == 0 and np.array_equal(word, np.roll(word, p, axis=0)) for p in range(1, k))


def _continuum(model: PiecewiseLinearMap, word: Bools, jacobians: Floats, offsets: Floats) -> Floats | None:
    """Points (k, M) in the middle of a continuum of cycles of one singular word, or None if it has none.

    The solutions of (I - J_k…J_1) z = c form an affine space, if there are any; linear programming finds
    the one deepest inside the word's cell.
    """
    k, M = offsets.shape
    product, constant = np.eye(M), np.zeros(M)
    rows, limits = [], []
    for i in range(k):
        sign = np.where(word[i], 1.0, -1.0)
        rows.append(sign[:, None] * (model.W2 @ product))
        limits.append(sign * (model.W2 @ constant + model.h2))
        product, constant = jacobians[i] @ product, jacobians[i] @ constant + offsets[i]
    U, s, Vt = np.linalg.svd(np.eye(M) - product)
    rank = int(np.sum(s > 1e-8))
    along = U.T @ constant
    if rank == M or np.any(np.abs(along[rank:]) > 1e-8 * max(1.0, float(np.abs(constant).max()))):
        return None
    base = Vt[:rank].T @ (along[:rank] / s[:rank])
    free = Vt[rank:].T
    start = _deepest(np.concatenate(rows), np.concatenate(limits), base, free)
    if start is None:
        return None
    return model.orbit(start, k - 1)


def _deepest(rows: Floats, limits: Floats, base: Floats, free: Floats) -> Floats | None:
    """Point base + free y with the largest margin in {z : rows z + limits >= 0}, or None if there is none."""
    norms = np.linalg.norm(rows, axis=1)
    directions, values = rows @ free, rows @ base + limits
    # Unbounded solution sets are looked at within this distance of their point nearest the origin.
    reach = 10.0 * (1.0 + float(np.abs(base).max()))
    n = free.shape[1]
    result = linprog(
        c=np.append(np.zeros(n), -1.0),
        A_ub=np.hstack([-directions, norms[:, None]]),
        b_ub=values,
        bounds=[(-reach, reach)] * n + [(None, 1.0)],
    )
    if not result.success or result.x is None or result.x[-1] < -BORDER_TOLERANCE:
        return None
    return np.asarray(base + free @ result.x[:-1])
