"""Solving for the cycle that a given itinerary would have, many itineraries at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog

from plrnn_explorer.dynamics.cycle import BORDER_TOLERANCE, Cycle, make_cycle, make_cycles
from plrnn_explorer.dynamics.transitions import letters_of
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints

#: I - J_k…J_1 with a singular value below this has a continuum of solutions, or none.
_SINGULAR = 1e-10
#: Multipliers further than this from 1 are no sign of a continuum, whatever the size of the product.
_NEAR_ONE = 1e-6
#: Singular values of the block system below this share of the largest are zero.
_RANK = 1e-11
#: Systems worse conditioned than this are looked at closely: they may be singular.
_DOUBTFUL = 1e10
#: Numbers in one batch of words: some tens of milliseconds of work.
_BATCH_NUMBERS = 1_000_000


def solve_words(model: PiecewiseLinearMap, words: Bools) -> list[Cycle]:
    """Cycles whose itinerary is one of `words` (B, k, H), each once; words no cycle realises give nothing."""
    B, k, H = words.shape
    codes, letters = letters_of(words.reshape(B * k, H))
    letters = letters.reshape(B, k)
    start, _ = rotations(letters)
    turned = letters[np.arange(B)[:, None], (start[:, None] + np.arange(k)) % k]
    return solve_letters(model, Alphabet.of(model, codes), np.unique(turned, axis=0))[0]


@dataclass(frozen=True, eq=False)
class Alphabet:
    """Regions words are made of: codes (L, H), in the order of their packed bits, and their affine maps."""

    codes: Bools
    jacobians: Floats
    offsets: Floats

    @classmethod
    def of(cls, model: PiecewiseLinearMap, codes: Bools) -> Alphabet:
        """Work out the affine maps of codes (L, H)."""
        return cls(codes, model.jacobian(codes), model.offset(codes))


def solve_letters(model: PiecewiseLinearMap, alphabet: Alphabet, letters: Ints) -> tuple[list[Cycle], int]:
    """Cycles whose itinerary is one of the words `letters` (B, k), each once, and how many were singular.

    The words are different necklaces.

    All k points are solved together from the cyclic block system z_{i+1} = J_{d_i} z_i + b_{d_i}: iterating
    one point k times instead would lose long cycles to rounding (the equation is that of SCYFI, NeurIPS
    2023). Points on a border satisfy it from both sides; they are kept once, with their units inactive. A
    word whose system is singular gives one cycle in the middle of its continuum, if it has one.
    """
    plain: list[Cycle] = []
    found: dict[bytes, Cycle] = {}
    singular = 0
    size = max(1, _BATCH_NUMBERS // max(1, letters.shape[1] * (model.n_units + 8 * model.dimension**2)))
    for first in range(0, len(letters), size):
        cycles, n = _solve_batch(model, alphabet, letters[first : first + size])
        singular += n
        for cycle in cycles:
            if cycle.flags:  # on a border several words give the same
                found.setdefault(cycle.key, cycle)
            else:
                plain.append(cycle)
    return [*plain, *found.values()], singular


def _solve_batch(model: PiecewiseLinearMap, alphabet: Alphabet, letters: Ints) -> tuple[list[Cycle], int]:
    points, condition, regular = solved(alphabet, letters)
    words = alphabet.codes[letters[regular]]
    real, codes = realised(model, points[regular], words)
    cycles, _ = cycles_of(model, points[regular][real], codes[real], condition[regular][real])
    for word in letters[~regular]:
        J, b, code = alphabet.jacobians[word], alphabet.offsets[word], alphabet.codes[word]
        points_of_one = _continuum(model, code, J, b)
        if points_of_one is not None:
            cycles.append(make_cycle(model, points_of_one, code, ("continuum",)))
    return cycles, int(np.sum(~regular))


def solved(alphabet: Alphabet, letters: Ints) -> tuple[Floats, Floats, Bools]:
    """Points (B, k, M) of words (B, k), the condition of their systems, and whether these are regular."""
    from plrnn_explorer.dynamics.kernels.cyclic_system import solve_words

    B, k = letters.shape
    points = np.empty((B, k, alphabet.offsets.shape[1]))
    condition, sign = np.empty(B), np.empty(B)
    solve_words(letters, alphabet.jacobians, alphabet.offsets, points, condition, sign)
    regular = condition < _DOUBTFUL
    doubtful = np.flatnonzero(~regular)
    if len(doubtful):
        regular[doubtful] = is_regular(alphabet.jacobians[letters[doubtful]])
        regular &= np.isfinite(points).all(axis=(1, 2))
    return points, condition, regular


def cycles_of(
    model: PiecewiseLinearMap, points: Floats, codes: Bools, condition: Floats
) -> tuple[list[Cycle], Ints]:
    """Make cycles of points (B, k, M) and itineraries (B, k, H), and give their rows.

    Itineraries that repeat a shorter one are left out.
    """
    B, k = codes.shape[:2]
    rolls = np.zeros(B, dtype=np.int64)
    primitive = np.ones(B, dtype=bool)
    if k > 1 and B:
        _, letters = letters_of(codes.reshape(B * k, -1))
        rolls, primitive = rotations(letters.reshape(B, k))
    rows = np.flatnonzero(primitive)
    order = (rolls[rows, None] + np.arange(k)) % k
    cycles = make_cycles(model, points[rows[:, None], order], codes[rows[:, None], order], condition[rows])
    return cycles, rows


def rotations(letters: Ints) -> tuple[Ints, Bools]:
    """Start of the smallest rotation of each word (B, k), and whether the word is no shorter one repeated."""
    from plrnn_explorer.dynamics.kernels.rotations import smallest_rotations

    start, primitive = np.zeros(len(letters), dtype=np.int64), np.ones(len(letters), dtype=bool)
    smallest_rotations(letters, start, primitive)
    return start, primitive


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
    regular = smallest > _SINGULAR + rounding
    # A strongly stretching product hides its small numbers: ask its eigenvalues, then the block system.
    doubtful = np.flatnonzero(~regular)
    if len(doubtful):
        gap = np.abs(np.linalg.eigvals(monodromy[doubtful]) - 1.0).min(axis=1, initial=np.inf)
        regular[doubtful[gap > _NEAR_ONE]] = True
        doubtful = doubtful[gap <= _NEAR_ONE]
        sizes = np.linalg.svd(block_matrix(jacobians[doubtful]), compute_uv=False)
        regular[doubtful] = sizes[:, -1] > _RANK * sizes[:, 0]
    return np.asarray(regular)


def block_matrix(jacobians: Floats) -> Floats:
    """Matrices (B, kM, kM) of the systems z_{i+1} - J_i z_i = b_i, i cyclic, of words (B, k, M, M)."""
    B, k, M = jacobians.shape[:3]
    system = np.zeros((B, k, M, k, M))
    diagonal = np.broadcast_to(np.eye(M), (B, M, M))
    for i in range(k):
        system[:, i, :, (i + 1) % k, :] += diagonal
        system[:, i, :, i, :] -= jacobians[:, i]
    return system.reshape(B, k * M, k * M)


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

    The solutions of the block system of all points form an affine space, if there are any; linear
    programming finds the one deepest inside the word's cell.
    """
    k, M = offsets.shape
    U, s, Vt = np.linalg.svd(block_matrix(jacobians[None])[0])
    rank = int(np.sum(s > _RANK * s[0]))
    along = U.T @ offsets.reshape(-1)
    if np.any(np.abs(along[rank:]) > 1e-8 * max(float(np.abs(offsets).max()), 1e-300)):
        return None
    base = Vt[:rank].T @ (along[:rank] / s[:rank])
    free = Vt[rank:].T
    sign = np.where(word, 1.0, -1.0)
    # Row (i, h): the margin of unit h at point i as a function of all k points.
    rows = np.zeros((k, model.n_units, k, M))
    rows[np.arange(k), :, np.arange(k)] = sign[:, :, None] * model.W2
    points = deepest(rows.reshape(-1, k * M), (sign * model.h2).reshape(-1), base, free)
    return None if points is None else points.reshape(k, M)


def deepest(rows: Floats, limits: Floats, base: Floats, free: Floats) -> Floats | None:
    """Point base + free y with the largest margin in {z : rows z + limits >= 0}, or None if there is none."""
    norms = np.linalg.norm(rows, axis=1)
    # One unit of length: the programming solver's tolerances are absolute.
    unit = max(
        float(np.abs(base).max()), float(np.max(np.abs(limits) / np.maximum(norms, 1e-300), initial=0.0))
    )
    unit = unit or 1.0
    base, limits = base / unit, limits / unit
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
    return np.asarray(unit * (base + free @ result.x[:-1]))
