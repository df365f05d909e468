"""Solving every itinerary of one length: Lyndon words one after the other, each by its active units only."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.models.polygons import Ints


@compiled
def next_lyndon(word: Ints, m: int, letters: int) -> int:
    """Advance to the next Lyndon word of full length (Duval 1988); returns that length, 0 after the last.

    `word` begins as [-1, …] with m = 1. The word found is followed by calling again with its length.
    """
    k = len(word)
    while m > 0:
        if word[m - 1] == letters - 1:
            m -= 1
            continue
        word[m - 1] += 1
        if m == k:
            return m
        for i in range(m, k):
            word[i] = word[i - m]
        m = k
        # The extension is a word of length k only if it ends in a letter that can still grow.
    return 0


@compiled
def list_lyndon(word: Ints, m: int, letters: int, out: Ints) -> tuple[int, int]:
    """Write the next Lyndon words to `out`; returns the state (0 after the last) and their number."""
    for n in range(len(out)):
        m = next_lyndon(word, m, letters)
        if m == 0:
            return 0, n
        out[n] = word
    return m, len(out)


@compiled
def _eliminate(matrix: Floats, n: int, pivots: Ints) -> None:
    """LU with partial pivoting of matrix[:n, :n], in place."""
    for p in range(n):
        best, at = abs(matrix[p, p]), p
        for r in range(p + 1, n):
            if abs(matrix[r, p]) > best:
                best, at = abs(matrix[r, p]), r
        pivots[p] = at
        if at != p:
            for c in range(n):
                matrix[p, c], matrix[at, c] = matrix[at, c], matrix[p, c]
        head = matrix[p, p]
        for r in range(p + 1, n):
            factor = matrix[r, p] / head
            matrix[r, p] = factor
            if factor != 0.0:
                for c in range(p + 1, n):
                    matrix[r, c] -= factor * matrix[p, c]


@compiled
def _substitute(matrix: Floats, n: int, pivots: Ints, x: Floats) -> None:
    for p in range(n):
        at = pivots[p]
        x[p], x[at] = x[at], x[p]
    for p in range(n):
        for c in range(p):
            x[p] -= matrix[p, c] * x[c]
    for step in range(n):
        p = n - 1 - step
        for c in range(p + 1, n):
            x[p] -= matrix[p, c] * x[c]
        x[p] /= matrix[p, p]


@compiled
def solve_all(
    word: Ints, m: int, active: Bools, G: Floats, c: Floats, trust: float, most: int,
    possible: Ints, doubtful: Ints,
) -> tuple[int, int, int, int]:  # fmt: skip
    """Solve the next words, `most` at a time, by their active units: v_i = c + sum_j G_j relu(v_{i-1-j}).

    `active` (L, H) says which units a letter makes active, G is (k, H, H). Words that are not clearly
    contradicted go to `possible`, those whose system is nearly singular (one step of refinement changes the
    solution by more than `trust`) to `doubtful`. Returns the state m, the numbers of words solved, possible
    and doubtful.
    """
    k, (L, H) = len(word), active.shape
    step_of, unit_of = np.empty(k * H, np.int64), np.empty(k * H, np.int64)
    matrix, lu, pivots = np.empty((k * H, k * H)), np.empty((k * H, k * H)), np.empty(k * H, np.int64)
    x, rest = np.empty(k * H), np.empty(k * H)
    n_done, n_possible, n_doubtful = 0, 0, 0
    while n_done < most and n_possible < len(possible) and n_doubtful < len(doubtful):
        m = next_lyndon(word, m, L)
        if m == 0:
            break
        n_done += 1
        n = 0
        for i in range(k):
            for h in range(H):
                if active[word[i], h]:
                    step_of[n], unit_of[n] = i, h
                    n += 1
        for r in range(n):
            for s in range(n):
                lag = step_of[r] - 1 - step_of[s]
                value = -G[lag if lag >= 0 else lag + k, unit_of[r], unit_of[s]]
                matrix[r, s] = value + 1.0 if r == s else value
                lu[r, s] = matrix[r, s]
            x[r] = c[unit_of[r]]
        _eliminate(lu, n, pivots)
        _substitute(lu, n, pivots, x)
        size, change = 0.0, 0.0
        for r in range(n):
            total = c[unit_of[r]]
            for s in range(n):
                total -= matrix[r, s] * x[s]
            rest[r] = total
            size = max(size, abs(x[r]))
        _substitute(lu, n, pivots, rest)
        sound = True
        for r in range(n):
            x[r] += rest[r]
            change = max(change, abs(rest[r]))
            sound &= abs(x[r]) < np.inf
        if not sound or change > trust * size:
            doubtful[n_doubtful] = word
            n_doubtful += 1
            continue
        slack = 1e-7 * size + 100.0 * change
        agrees = True
        for r in range(n):
            agrees &= x[r] >= -slack
        for i in range(k):
            if not agrees:
                break
            for h in range(H):
                if not active[word[i], h]:
                    value = c[h]
                    terms = abs(c[h])
                    for s in range(n):
                        lag = i - 1 - step_of[s]
                        value += G[lag if lag >= 0 else lag + k, h, unit_of[s]] * x[s]
                        terms += abs(G[lag if lag >= 0 else lag + k, h, unit_of[s]] * x[s])
                    agrees &= value <= 1e-7 * terms + slack
        if agrees:
            possible[n_possible] = word
            n_possible += 1
    return m, n_done, n_possible, n_doubtful
