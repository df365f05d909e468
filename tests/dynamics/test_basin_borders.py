"""Pixels whose centres lie exactly on the border of two basins, against exact rational arithmetic."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.exact_basins import exact_basins
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.dynamics.pixels_on import pixels_on
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import PiecewiseLinearMap

PLANE = Plane.through(np.zeros(2))


def two_sinks(turned):
    """u -> 2 u, falling at half the rate beyond |u| = 1: borders at u = 0, -+5, -+15; u is x, or x - y.

    Every number is a dyadic fraction, so that it is exact as a float.
    """
    turn = np.array([[1.0, -1.0], [1.0, 1.0]]) if turned else np.eye(2)
    back = np.array([[0.5, 0.5], [-0.5, 0.5]]) if turned else np.eye(2)
    A = back @ np.diag([2.0, 0.5]) @ turn
    W1 = back @ np.array([[-2.5, 2.5], [0.0, 0.0]])
    return PiecewiseLinearMap(A, W1, np.array([[1.0, 0.0], [-1.0, 0.0]]) @ turn, np.zeros(2), [-1.0, -1.0])


def exact_end(model, state, steps=80):
    """Sign of u in the end for an exact state: 0 on the stable manifold of the saddle at 0."""
    A, W1, W2 = ([[Fraction(v) for v in row] for row in m.tolist()] for m in (model.A, model.W1, model.W2))
    h2 = [Fraction(v) for v in model.h2.tolist()]
    for _ in range(steps):
        inner = [sum(w * z for w, z in zip(row, state)) + h for row, h in zip(W2, h2)]
        state = [
            sum(a * z for a, z in zip(A[i], state)) + sum(w * max(v, 0) for w, v in zip(W1[i], inner))
            for i in range(2)
        ]
        u = sum(w * z for w, z in zip(W2[0], state))
        if u == 0:
            return 0
        if Fraction(3, 2) < abs(u) < 2:  # carried into itself, to 5/3 or -5/3
            return 1 if u > 0 else -1
    raise AssertionError("neither sink nor saddle")


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("between_curves", [False, True])
def test_a_pixel_on_the_border_is_in_no_basin(turned, between_curves):
    model, n = two_sinks(turned), 32
    x, y = (-8.25, 7.75, n), (-8.0, 8.0, n) if not turned else (-8.25, 7.75, n)
    cycles = find_cycles(model, 1)
    attractors = find_attractors(model, cycles)
    (saddle,) = (c for c in cycles.cycles if c.stability == "saddle")
    curves = grow_manifold(model, saddle, "stable", box=([-20.0, -20.0], [20.0, 20.0])).segments
    options = {"curves": curves, "max_pieces": 0} if between_curves else {"iterate_rest": False}
    found = exact_basins(model, attractors, PLANE, x, y, cycles=cycles, **options)
    columns, rows = (
        [Fraction(low) + (2 * i + 1) * Fraction(high - low) / (2 * count) for i in range(count)]
        for low, high, count in (x, y)
    )
    truth = np.array([[exact_end(model, [p, q]) for p in columns] for q in rows])
    assert (truth == 0).sum() >= 3 * 16  # several borders run through the centres of pixels
    side = [1 if (model.W2[0] @ attractor.points[0]) > 0 else -1 for attractor in attractors]
    told = np.where(found.labels == UNDECIDED, 0, np.array(side)[np.maximum(found.labels, 0)])
    np.testing.assert_array_equal(told, truth)
    assert not found.certified[truth == 0].any()


whole = st.integers(-3, 14)


@given(st.lists(st.tuples(whole, whole, whole, whole), max_size=4), st.integers(1, 9), st.integers(1, 9))
def test_pixels_on_segments_between_whole_numbers(segments, nx, ny):
    grid = np.array([-0.5, 1.0, -1.5, 2.0, nx, ny])  # centres at i and 2 j - 1/2
    scaled = [((a, 2 * b - 0.5), (c, 2 * d - 0.5)) for a, b, c, d in segments]
    found = pixels_on(np.array(scaled, dtype=float).reshape(-1, 2, 2), grid)

    def on(i, j, a, b, c, d):
        inside = min(a, c) <= i <= max(a, c) and min(b, d) <= j <= max(b, d)
        return inside and (c - a) * (j - b) == (d - b) * (i - a)

    truth = [[any(on(i, j, *s) for s in segments) for i in range(nx)] for j in range(ny)]
    np.testing.assert_array_equal(found, truth)
