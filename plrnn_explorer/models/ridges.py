"""Piecewise-affine equations as a linear part and a sum of ridge functions: B z + c + V phi(W z) = 0."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
#: Digits to which unit normals must agree for their borders to be parallel.
_PARALLEL_DIGITS = 13
#: Kinks of one ridge closer than this, relative to the largest, are one kink.
_SAME_KINK = 1e-14
#: Slopes below this, relative to the largest, are zero.
_FLAT = 1e-14
#: A linear part worse conditioned than this bounds nothing.
_WORST_CONDITION = 1e10


@dataclass(frozen=True, eq=False)
class RidgeSystem:
    """The equation G(z) = B z + c + sum_i V_i phi_i(W_i z) + (noise) = 0 with scalar piecewise-affine phi_i.

    Units whose borders are parallel and which push in the same direction (the pairs of clipped families, the
    bases of a dendritic one) are one ridge function: its range over an interval is far narrower than the
    sum of the ranges of its units.

    Attributes
    ----------
    B : (n, n) float array
    c : (n,) float array
    V : (n, g) float array
    W : (g, n) float array, unit rows
    start : (g + 1,) int array
        The pieces of ridge i are ``start[i]:start[i + 1]``.
    slopes, intercepts : (p,) float arrays
        phi_i(t) = slope t + intercept on each piece, from left to right.
    kinks : (p,) float array
        Right end of each piece; inf for the last one of a ridge.
    noise : (n, e) float array
        Columns of errors: every e with |e_j| <= 1 is allowed in G(z) + noise e.
    slack : (g,) float array
        Each phi_i may be off by this much; 0 for the map itself.
    """

    B: Floats
    c: Floats
    V: Floats
    W: Floats
    start: Ints
    slopes: Floats
    intercepts: Floats
    kinks: Floats
    noise: Floats
    slack: Floats

    @property
    def dimension(self) -> int:
        """Number of unknowns n."""
        return len(self.c)

    @property
    def n_ridges(self) -> int:
        """Number of ridge functions g."""
        return len(self.W)

    def with_constant(self, c: Floats) -> RidgeSystem:
        """Return the system with another constant (n,)."""
        return replace(self, c=np.ascontiguousarray(c))

    def recession(self, radius: float) -> RidgeSystem:
        """Bound G(R z) / R for all R >= radius: the homogeneous part, with all else as noise.

        phi_i(R t) / R differs from its slopes at infinity times t by at most a constant over R: the largest
        difference is at a kink of one of the two (that of the slopes at infinity is 0) or far out.
        """
        left, right = self.start[:-1], self.start[1:] - 1
        ends = np.stack([self.slopes[left], self.slopes[right]], axis=1)
        off = np.zeros(self.n_ridges)
        for i, (a, b) in enumerate(zip(self.start[:-1], self.start[1:])):
            tau = self.kinks[a : b - 1]
            value = self.slopes[a : b - 1] * tau + self.intercepts[a : b - 1]
            at_infinity = np.where(tau < 0, self.slopes[a], self.slopes[b - 1]) * tau
            far = np.abs(np.array([self.intercepts[a], self.intercepts[b - 1]]))
            at_zero = abs(self.intercepts[a + int(np.searchsorted(tau, 0.0))])
            off[i] = max(np.abs(value - at_infinity).max(initial=0.0), far.max(), at_zero)
        g = self.n_ridges
        return RidgeSystem(
            B=self.B,
            c=np.zeros_like(self.c),
            V=self.V,
            W=self.W,
            start=np.arange(0, 2 * g + 1, 2),
            slopes=ends.reshape(-1),
            intercepts=np.zeros(2 * g),
            kinks=np.tile([0.0, np.inf], g),
            noise=np.ascontiguousarray(np.hstack([self.noise, self.c[:, None]]) / radius),
            slack=off / radius,
        )

    @property
    def is_bounded(self) -> bool:
        """Whether all ridge functions are bounded: flat at both ends."""
        ends = np.concatenate([self.slopes[self.start[:-1]], self.slopes[self.start[1:] - 1]])
        size = max(1.0, float(np.abs(self.slopes).max(initial=0.0)))
        return bool(np.all(np.abs(ends) <= _FLAT * size))

    def bounded_box(self) -> tuple[Floats, Floats] | None:
        """Box (low, high) with every zero, if all ridge functions are bounded and B is regular; else None."""
        if not self.is_bounded or np.linalg.cond(self.B) > _WORST_CONDITION:
            return None
        middle, radius = np.zeros(self.n_ridges), np.zeros(self.n_ridges)
        for i, (a, b) in enumerate(zip(self.start[:-1], self.start[1:])):
            value = np.append(
                self.slopes[a : b - 1] * self.kinks[a : b - 1] + self.intercepts[a : b - 1],
                [self.intercepts[a], self.intercepts[b - 1]],
            )
            middle[i] = (value.max() + value.min()) / 2
            radius[i] = (value.max() - value.min()) / 2 + self.slack[i]
        inverse = np.linalg.inv(self.B)
        centre = -inverse @ (self.c + self.V @ middle)
        half = np.abs(inverse @ self.V) @ radius + np.abs(inverse @ self.noise).sum(axis=1)
        half = half * (1 + 1e-9) + 1e-9 * (1 + np.abs(centre))
        return centre - half, centre + half


@dataclass(frozen=True, eq=False)
class Ridges:
    """Which ridge function and which of its kinks every unit of a map belongs to.

    Attributes
    ----------
    system : RidgeSystem
        A z + h1 + V phi(W z): F itself, to be completed to an equation.
    unit_ridge : (H,) int array
        Ridge of each unit, -1 for units without a border or without effect.
    unit_kink : (H,) int array
        Index of the unit's kink within its ridge.
    unit_rising : (H,) bool array
        Whether the unit is active to the right of its kink.
    """

    model: PiecewiseLinearMap
    system: RidgeSystem
    unit_ridge: Ints
    unit_kink: Ints
    unit_rising: Bools

    def fixed_points(self, period: int = 1) -> RidgeSystem:
        """F(z_i) - z_{i+1} = 0, i = 0 … period - 1 cyclic, in the unknowns (z_0, …, z_{period-1})."""
        F, M, k = self.system, self.model.dimension, period
        B = np.asarray(np.kron(np.eye(k), F.B), dtype=np.float64)
        for i in range(k):
            after = (i + 1) % k
            B[i * M : (i + 1) * M, after * M : (after + 1) * M] -= np.eye(M)
        n_pieces = len(F.slopes)
        start = np.concatenate([F.start[:-1] + i * n_pieces for i in range(k)] + [[k * n_pieces]])
        return RidgeSystem(
            B,
            np.tile(F.c, k),
            np.ascontiguousarray(np.kron(np.eye(k), F.V)),
            np.ascontiguousarray(np.kron(np.eye(k), F.W)),
            start.astype(np.int64),
            np.tile(F.slopes, k),
            np.tile(F.intercepts, k),
            np.tile(F.kinks, k),
            np.zeros((k * M, 0)),
            np.tile(F.slack, k),
        )

    def preimages(self, y: Floats) -> RidgeSystem:
        """F(z) - y = 0 in the unknown z."""
        return self.system.with_constant(self.system.c - y)

    def codes(self, pieces: Ints, points: Floats) -> Bools:
        """Region codes (n, H) of pieces (n, g); units in no ridge as they are at points (n, M)."""
        codes = self.model.region(points)
        used = self.unit_ridge >= 0
        right = pieces[:, self.unit_ridge[used]] > self.unit_kink[used]
        codes[:, used] = right == self.unit_rising[used]
        return codes


def ridges(model: PiecewiseLinearMap) -> Ridges:
    """Collect the units of a map into ridge functions."""
    border, effect = model.W2.any(axis=1), model.W1.any(axis=0)
    c = model.h1 + model.W1[:, ~border] @ np.maximum(model.h2[~border], 0.0)
    used = np.flatnonzero(border & effect)
    normals, scale, rows = _directions(model.W2[used])
    pushes, size, columns = _directions(model.W1[:, used].T)
    _, first, group = np.unique(
        np.stack([rows, columns], axis=1), axis=0, return_index=True, return_inverse=True
    )
    group = group.reshape(-1)
    ridge, kink = np.full(model.n_units, -1), np.full(model.n_units, -1)
    rising = np.zeros(model.n_units, dtype=np.bool_)
    pieces = []
    for i in range(len(first)):
        mine = np.flatnonzero(group == i)
        units = used[mine]
        slopes, intercepts, kinks, index = _ridge_function(scale[mine], size[mine], model.h2[units])
        pieces.append((slopes, intercepts, kinks))
        ridge[units], kink[units], rising[units] = i, index, scale[mine] > 0
    slopes, intercepts, kinks = (np.concatenate([np.zeros(0), *(p[j] for p in pieces)]) for j in range(3))
    system = RidgeSystem(
        model.A.copy(),
        c,
        np.ascontiguousarray(pushes[first].T),
        np.ascontiguousarray(normals[first]),
        np.concatenate([[0], np.cumsum([len(p[0]) for p in pieces])]).astype(np.int64),
        slopes,
        intercepts,
        kinks,
        np.zeros((model.dimension, 0)),
        np.zeros(len(first)),
    )
    return Ridges(model, system, ridge, kink, rising)


def _directions(rows: Floats) -> tuple[Floats, Floats, Ints]:
    """Unit vectors along rows (n, M) up to sign, the signed lengths (n,), and which are equal (n,)."""
    if len(rows) == 0:
        return rows, np.zeros(0), np.zeros(0, dtype=np.int64)
    length = np.linalg.norm(rows, axis=1)
    largest = rows[
        np.arange(len(rows)), np.argmax(np.abs(rows) > 0.5 * np.abs(rows).max(axis=1)[:, None], axis=1)
    ]
    length = np.copysign(length, largest)
    unit = rows / length[:, None]
    _, index = np.unique(np.round(unit, _PARALLEL_DIGITS) + 0.0, axis=0, return_inverse=True)
    return unit, length, index.reshape(-1).astype(np.int64)


def _ridge_function(scale: Floats, size: Floats, h2: Floats) -> tuple[Floats, Floats, Floats, Ints]:
    """Pieces of sum_j size_j relu(scale_j t + h2_j): slopes, intercepts, right ends; each unit's kink."""
    places = -h2 / scale
    order = np.argsort(places, kind="stable")
    gap = np.diff(places[order]) > _SAME_KINK * np.abs(places).max()
    number = np.concatenate([[0], np.cumsum(gap)])
    index = np.empty(len(h2), dtype=np.int64)
    index[order] = number
    kinks = np.append(places[order][np.append(True, gap)], np.inf)
    piece = np.arange(len(kinks))
    active = (piece[:, None] > index) == (scale > 0)
    return active @ (size * scale), active @ (size * h2), kinks, index
