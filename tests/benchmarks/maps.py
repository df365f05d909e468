"""The maps the benchmarks run on; all parameters are written here or drawn from a fixed seed."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import PiecewiseLinearMap


def lozi(a: float = 1.7, b: float = 0.5) -> PiecewiseLinearMap:
    """The Lozi map (x, y) -> (1 - a|x| + y, b x), Lozi 1978."""
    return PiecewiseLinearMap([[a, 1.0], [b, 0.0]], [[-2 * a], [0.0]], [[1.0, 0.0]], [1.0, 0.0], [0.0])


def border_collision(
    left: tuple[float, float] = (1.5, 0.3), right: tuple[float, float] = (-1.9, 0.4)
) -> PiecewiseLinearMap:
    """The border-collision normal form (x, y) -> (tau x + y + 1, -delta x), (tau, delta) by the sign of x.

    Nusse and Yorke 1992, with mu = 1. At these values the chaotic attractor is robust
    (Banerjee, Yorke and Grebogi 1998).
    """
    (tl, dl), (tr, dr) = left, right
    return PiecewiseLinearMap(
        [[tl, 1.0], [-dl, 0.0]], [[tr - tl], [dl - dr]], [[1.0, 0.0]], [1.0, 0.0], [0.0]
    )


def bistable() -> PiecewiseLinearMap:
    """Two sinks with a saddle between them; the stable manifold of the saddle is bent by four borders."""
    return PiecewiseLinearMap(
        A=[[0.5, 0.0], [0.3, 0.6]],
        W1=[[1.0, -1.0], [0.0, 0.0]],
        W2=[[1.0, 0.4], [1.0, 0.4]],
        h1=[-0.5, 0.0],
        h2=[0.5, -0.5],
    )


def multistable(M: int, H: int, seed: int = 0) -> PiecewiseLinearMap:
    """A network with two sinks along one direction of state space, the rest contracting and mixed.

    Units 0 and 1 are the switch of `bistable`; the others couple all coordinates weakly, so that every unit
    has to be computed but the two outcomes stay.
    """
    rng = np.random.default_rng(seed)
    A = 0.6 * np.eye(M)
    A[0, 0] = 0.5
    W1, W2 = np.zeros((M, H)), np.zeros((H, M))
    W1[0, :2] = 1.0, -1.0
    W2[:2, 0] = 1.0
    W2[:2, 1] = 0.4
    if H > 2:
        W1[1:, 2:] = 0.25 * rng.standard_normal((M - 1, H - 2)) / np.sqrt(H - 2)
        W2[2:] = rng.standard_normal((H - 2, M)) / np.sqrt(M)
    else:
        A[1, 0] = 0.3
    h1, h2 = np.zeros(M), rng.uniform(-1.0, 1.0, H)
    h1[0] = -0.5
    h2[:2] = 0.5, -0.5
    return PiecewiseLinearMap(A, W1, W2, h1, h2)


def hyperchaotic(a: float = 1.7, b: float = 0.1) -> PiecewiseLinearMap:
    """The map (x, y, z) -> (1 - a|y| - b z, x, y): the hyperchaotic Henon map of space with |y| for y^2.

    Its fixed point with y > 0 has a pair of complex unstable multipliers: a surface that folds without end
    on a bounded attractor. After Baier and Klein 1990.
    """
    A = [[0.0, a, -b], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]
    return PiecewiseLinearMap(A, [[-2 * a], [0.0], [0.0]], [[0.0, 1.0, 0.0]], [1.0, 0.0, 0.0], [0.0])
