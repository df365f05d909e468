"""Which cycles can meet at a border collision: itineraries that differ in the units on the border only."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import numpy as np

from plrnn_explorer.dynamics.bifurcations.pieces import ON_BORDER
from plrnn_explorer.dynamics.exhaustive import n_necklaces
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.models.polygons import Ints

#: Itineraries tried at one collision, and regions that meet at one point of a cycle.
_MOST_WORDS, _MOST_SIDES = 3000, 16


def period_at(word: Bools, zeros: Bools) -> int:
    """Period of the points of a k-cycle with itinerary `word` (k, H) where its entries `zeros` are zero.

    Less than k where it has shrunk onto a shorter cycle: the points shifted by p solve the same equations.
    """
    k = len(word)
    for p in range(1, k):
        if k % p == 0 and not ((word != np.roll(word, -p, axis=0)) & ~np.roll(zeros, -p, axis=0)).any():
            return p
    return k


def core(word: Bools, zeros: Bools) -> Ints:
    """The collision an end belongs to: codes (p, H) of the shortest cycle there, 2 for a unit on its border.

    In the smallest rotation: equal for all cycles that meet there.
    """
    p = period_at(word, zeros)
    marked = zeros.reshape(-1, p, zeros.shape[1]).any(axis=0)
    codes = np.where(marked, 2, word[:p].astype(np.int64))
    rows = [row.astype(np.uint8).tobytes() for row in codes]
    start = min(range(p), key=lambda i: rows[i:] + rows[:i])
    return np.roll(codes, -start, axis=0)


def meeting_words(model: PiecewiseLinearMap, codes: Ints, longest: int) -> Iterator[Bools]:
    """Itineraries (B, k, H) of cycles that may be born or end at a collision `core`, of each period k."""
    letters = [_sides(model, row) for row in codes]
    turns = [np.array(choice) for choice in product(*letters)]
    left, p = _MOST_WORDS, len(codes)
    for n in range(1, longest // p + 1):
        left -= n_necklaces(len(turns), n)
        if left < 0 and n > 1:
            return
        words = [np.concatenate([turns[i] for i in word]) for word in lyndon_words(len(turns), n)]
        if words:
            yield np.array(words)


def _sides(model: PiecewiseLinearMap, row: Ints) -> list[Bools]:
    """Codes (H,) of the regions that meet at a point whose units on the border are marked by 2.

    Units with the same hyperplane switch together.
    """
    base, groups = row == 1, _planes(model, np.flatnonzero(row == 2))
    sides = []
    for active in product((False, True), repeat=len(groups)):
        code = base.copy()
        for (units, turned), on in zip(groups, active):
            code[units] = turned ^ on
        sides.append(code)
        if len(sides) == _MOST_SIDES:
            break
    return sides


def _planes(model: PiecewiseLinearMap, units: Ints) -> list[tuple[Ints, Bools]]:
    """Groups of units with the same hyperplane, and which of each group are turned the other way."""
    groups: list[tuple[list[int], list[bool], Floats]] = []
    for unit in units.tolist():
        row = np.append(model.W2[unit], model.h2[unit])
        row = row / max(float(np.linalg.norm(model.W2[unit])), 1e-300)
        for members, turned, first in groups:
            side = 1.0 if np.dot(row[:-1], first[:-1]) > 0 else -1.0
            if np.abs(side * row - first).max() <= ON_BORDER * (1 + np.abs(first).max()):
                members.append(unit)
                turned.append(side < 0)
                break
        else:
            groups.append(([unit], [False], row))
    return [(np.array(members), np.array(turned)) for members, turned, _ in groups]


def lyndon_words(letters: int, n: int) -> Iterator[list[int]]:
    """Primitive necklaces of length n (Duval's algorithm)."""
    word = [-1]
    while word:
        word[-1] += 1
        length = len(word)
        if length == n:
            yield list(word)
        while len(word) < n:
            word.append(word[-length])
        while word and word[-1] == letters - 1:
            word.pop()


def partners(
    model: PiecewiseLinearMap, word: Bools, points: Floats, monodromy: Floats, sign: int
) -> list[Bools]:
    """Itineraries of the cycles at the ends of the continuum at a multiplier 1 or -1 inside a region.

    Parameters
    ----------
    model : PiecewiseLinearMap
        At that value.
    word : (k, H) bool array
    points : (k, M) float array
    monodromy : (M, M) float array
        Of the cycle from its first point.
    sign : int
        1, or -1: the cycles there have twice the period.
    """
    values, vectors = np.linalg.eig(monodromy)
    direction = vectors[:, int(np.argmin(np.abs(values - sign)))].real
    both = np.concatenate([word, word]) if sign < 0 else word
    around = np.concatenate([points, points]) if sign < 0 else points
    slopes, moved = [], direction
    for code in both:
        slopes.append(model.W2 @ moved)
        moved = model.jacobian(code) @ moved
    slope, value = np.array(slopes), model.preactivation(around)
    found = []
    for way in (1.0, -1.0):
        with np.errstate(divide="ignore", invalid="ignore"):
            reach = np.where(value * slope * way < 0, -value / (slope * way), np.inf)
        if np.isfinite(reach.min(initial=np.inf)):
            found.append(both ^ (reach <= reach.min() * (1 + ON_BORDER)))
    return found
