"""Piecewise-linear maps whose behaviour is known, for tests of the mathematics."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import PiecewiseLinearMap

#: Numbers of Lyndon words over two letters of length 1 … 12 (OEIS A001037).
LYNDON_WORDS = (2, 1, 2, 3, 6, 9, 18, 30, 56, 99, 186, 335)


def lozi(a=1.7, b=0.5, scale=1.0):
    """The Lozi map (x, y) -> (scale - a|x| + y, b x)."""
    return PiecewiseLinearMap([[a, 1.0], [b, 0.0]], [[-2 * a], [0.0]], [[1.0, 0.0]], [scale, 0.0], [0.0])


def tent(slope):
    """The tent map x -> slope min(x, 1 - x)."""
    return PiecewiseLinearMap([[slope]], [[-2 * slope]], [[1.0]], [0.0], [-0.5])


def linear(matrix, offset=None):
    """An affine map: no ReLU unit at all."""
    M = len(matrix)
    return PiecewiseLinearMap(
        matrix, np.zeros((M, 0)), np.zeros((0, M)), np.zeros(M) if offset is None else offset, []
    )


def rotation(angle):
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def random_map(seed, M=2, H=2, gain=1.0):
    rng = np.random.default_rng(seed)
    return PiecewiseLinearMap(
        0.7 * rng.standard_normal((M, M)),
        gain * rng.standard_normal((M, H)),
        rng.standard_normal((H, M)),
        rng.standard_normal(M),
        rng.standard_normal(H),
    )


def in_coordinates(model, matrix, shift):
    """The same map in the coordinates matrix z + shift."""
    T, c = np.asarray(matrix, dtype=float), np.asarray(shift, dtype=float)
    back = np.linalg.inv(T)
    A, W2 = T @ model.A @ back, model.W2 @ back
    return PiecewiseLinearMap(A, T @ model.W1, W2, T @ model.h1 + c - A @ c, model.h2 - W2 @ c)


def all_codes(H):
    return (np.arange(2**H)[:, None] >> np.arange(H)) & 1 > 0


def graph_of(xs, ys):
    """The map of an interval whose graph goes through the points (xs, ys), in order."""
    xs, ys = np.asarray(xs, dtype=float), np.asarray(ys, dtype=float)
    slopes = np.diff(ys) / np.diff(xs)
    bends = np.diff(slopes)
    return PiecewiseLinearMap(
        [[slopes[0]]], [bends], np.ones((len(bends), 1)), [ys[0] - slopes[0] * xs[0]], -xs[1:-1]
    )


def skew_tent(p=1 / 3):
    """Full tent map with its top at p: a Bernoulli shift with probabilities p, 1 - p (Lebesgue measure)."""
    return graph_of([0, p, 1], [0, 1, 0])


def slow_switch(leak=0.05, left=0.5, right=0.9):
    """An interval map that stays long in either half, and its Lyapunov exponent.

    Three branches over each half: two onto it, one (its share `leak`) onto both halves. The two halves are a
    Markov partition with the uniform density; a half is left with the chance leak / 2 in each step.
    """
    shares = [np.array([s * (1 - leak), (1 - s) * (1 - leak), leak]) for s in (left, right)]
    xs = np.concatenate([[0.0], np.cumsum(np.concatenate(shares) / 2)])
    stretch = np.concatenate([np.array([1.0, 1.0, 2.0]) / share for share in shares])
    exponent = float(np.concatenate(shares) @ np.log(stretch)) / 2
    return graph_of(xs, [0, 0.5, 0, 1, 0.5, 1, 0]), exponent


def product(one, other):
    """Two maps side by side that know nothing of each other."""

    def beside(a, b):
        return np.block([[a, np.zeros((a.shape[0], b.shape[1]))], [np.zeros((b.shape[0], a.shape[1])), b]])

    return PiecewiseLinearMap(
        beside(one.A, other.A),
        beside(one.W1, other.W1),
        beside(one.W2, other.W2),
        np.concatenate([one.h1, other.h1]),
        np.concatenate([one.h2, other.h2]),
    )


def bistable_in_space(bend=0.4):
    """A homeomorphism of space with two sinks and a saddle at 0 between them.

    x is doubled up by 1.5 near 0 and drawn to about ±2 beyond ±1; (y, w) turns and shrinks by 0.8. The
    separating surface, W^s of the saddle, is bent where `bend` couples y and w into x.
    """
    c, s = 0.8 * np.cos(0.7), 0.8 * np.sin(0.7)
    A = np.array([[1.5, 0, 0], [0, c, -s], [0, s, c]])
    W2 = np.array([[1.0, 0, 0], [-1.0, 0, 0], [0.2, 1.0, 0], [0, -0.3, 1.0]])
    W1 = np.array([[-1.0, 1.0, bend, -bend], [0, 0, 0.1, 0], [0, 0, 0, -0.1]])
    return PiecewiseLinearMap(A, W1, W2, [0, 0, 0], [-1.0, -1.0, -0.5, -0.6])
