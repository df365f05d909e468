"""Pairs of boxes and crossings of segments against brute force."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.box_pairs import box_pairs
from plrnn_explorer.dynamics.intersections import crossings


def random_boxes(rng, n, M, sizes):
    low = rng.normal(size=(n, M))
    return low, low + rng.random((n, M)) * rng.choice(sizes, size=(n, 1))


@given(
    st.integers(1, 5), st.integers(0, 80), st.integers(0, 80), st.sampled_from([(0.1,), (1e-9, 3.0), (0.0,)]),
    st.integers(0, 2**32 - 1),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_all_overlapping_boxes_and_no_other(M, n, m, sizes, seed):
    rng = np.random.default_rng(seed)
    first, second = random_boxes(rng, n, M, sizes), random_boxes(rng, m, M, sizes)
    if n and m:
        second[0][0], second[1][0] = first[1][0], first[1][0] + 1.0  # these two only touch
    found = [(a, b) for i, j, _ in box_pairs(first, second) for a, b in zip(i.tolist(), j.tolist())]
    meets = (first[0][:, None] <= second[1]) & (second[0] <= first[1][:, None])
    assert len(found) == len(set(found))
    assert set(found) == {(int(a), int(b)) for a, b in np.argwhere(meets.all(axis=2))}


def brute(first, second):
    """Crossing pairs by the signs of four areas, in exact integers."""
    pairs = set()
    for i, (p, q) in enumerate(first.astype(int).tolist()):
        for j, (u, v) in enumerate(second.astype(int).tolist()):
            sides = [side(p, q, u) * side(p, q, v), side(u, v, p) * side(u, v, q)]
            parallel = side([0, 0], [q[0] - p[0], q[1] - p[1]], [v[0] - u[0], v[1] - u[1]]) == 0
            if max(sides) <= 0 and not parallel:
                pairs.add((i, j))
    return pairs


def side(p, q, z):
    value = (q[0] - p[0]) * (z[1] - p[1]) - (q[1] - p[1]) * (z[0] - p[0])
    return (value > 0) - (value < 0)


@given(st.integers(1, 40), st.sampled_from([5, 1000, 10**6]), st.integers(0, 2**32 - 1))
@settings(max_examples=40, deadline=None)
def test_crossings_are_those_of_exact_integer_arithmetic(n, size, seed):
    rng = np.random.default_rng(seed)
    first, second = (rng.integers(-size, size, (n, 2, 2)).astype(float) for _ in range(2))
    found = [(a, b) for i, j, *_ in crossings(first, second) for a, b in zip(i.tolist(), j.tolist())]
    assert set(found) == brute(first, second)
    assert len(found) == len(set(found))


def circle(n, centre, wave):
    angle = np.linspace(0, 2 * np.pi, n + 1)
    radius = 1 + wave * np.sin(40 * angle)
    points = np.stack([centre + radius * np.cos(angle), radius * np.sin(angle)], axis=1)
    return np.stack([points[:-1], points[1:]], axis=1)


def test_two_circles_of_many_segments_cross_twice():
    first, second = circle(200_000, 0.0, 0.0), circle(200_000, 0.5, 0.0)
    points = [first[i, 0] for i, *_ in crossings(first, second) if len(i)]
    points = np.unique(np.round(np.concatenate(points), 4), axis=0)
    assert np.abs(points - [[0.25, -np.sqrt(1 - 1 / 16)], [0.25, np.sqrt(1 - 1 / 16)]]).max() < 1e-3


def test_long_segments_beside_short_ones():
    """A thousand chords through a curve of a hundred thousand segments."""
    rng = np.random.default_rng(0)
    angles = rng.uniform(0, np.pi, 1000)
    chords = 3 * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    chords = np.stack([-chords, chords], axis=1) + rng.uniform(-0.3, 0.3, (1000, 1, 2))
    counts = np.zeros(1000, dtype=int)
    shares = []
    for i, _, _, _, done in crossings(chords, circle(100_000, 0.0, 0.0)):
        np.add.at(counts, i, 1)
        shares.append(done)
    assert set(counts.tolist()) == {2}
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)
