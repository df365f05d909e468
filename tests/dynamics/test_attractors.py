"""Trapping ellipsoids: what enters one stays and converges, whatever the map."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.attractors import find_attractors, trapping_attractor
from plrnn_explorer.dynamics.cycle import make_cycle
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.models.map import PiecewiseLinearMap


def map_with_stable_cycle(seed):
    """A random map and one of its stable cycles (found by iterating), or None where the draw has none."""
    rng = np.random.default_rng(seed)
    M, H = rng.integers(1, 5), rng.integers(1, 9)
    model = PiecewiseLinearMap(
        np.diag(rng.uniform(-0.8, 0.8, M)),
        1.6 * rng.standard_normal((M, H)) / np.sqrt(H),
        rng.standard_normal((H, M)),
        rng.standard_normal(M),
        rng.standard_normal(H),
    )
    orbit = model.orbit(rng.standard_normal(M), 600)
    for period in range(1, 7):
        if np.isfinite(orbit[-1]).all() and np.allclose(orbit[-1], orbit[-1 - period], rtol=0, atol=1e-11):
            points = orbit[-period:]
            return model, make_cycle(model, points, model.region(points))
    return None


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_points_inside_stay_in_their_region_and_converge(seed):
    drawn = map_with_stable_cycle(seed)
    attractor = trapping_attractor(*drawn) if drawn else None
    if attractor is None:
        return
    model, cycle = drawn
    rng = np.random.default_rng(seed)
    k, M = cycle.points.shape
    direction = rng.standard_normal((k, 40, M))
    factors = np.linalg.inv(np.linalg.cholesky(attractor.shapes))
    # Points on the surface of the ellipsoids: |L^T (z - p)| = radius.
    surface = direction / np.linalg.norm(direction, axis=2, keepdims=True) @ factors
    z = cycle.points[:, None] + attractor.radii[:, None, None] * surface
    for step in range(3 * k):
        at = (np.arange(k) + step) % k
        assert (model.region(z) == cycle.regions[at][:, None]).all()
        offset = z - cycle.points[at][:, None]
        size = np.einsum("kni,kij,knj->kn", offset, attractor.shapes[at], offset)
        assert (size <= attractor.radii[at][:, None] ** 2 * (1 + 1e-9)).all()
        z = model(z)
    slowest = float(np.abs(cycle.eigenvalues).max())
    steps = k * min(3000, int(40 / -np.log(max(slowest, 1e-3))) + 10)
    end = model.orbit(z, steps)[..., -1, :]
    at = (np.arange(k) + steps + 3 * k) % k
    assert np.linalg.norm(end - cycle.points[at][:, None], axis=2).max() <= 1e-6


def test_the_property_above_is_seen_often_enough():
    drawn = [map_with_stable_cycle(seed) for seed in range(60)]
    trapped = [trapping_attractor(*pair) for pair in drawn if pair]
    assert sum(a is not None for a in trapped) > 18
    assert any(a is not None and a.cycle.period > 1 for a in trapped)


def test_the_ellipsoid_of_a_contraction_by_one_factor_fills_its_region():
    """z -> z / 2 inside a square: the largest ellipse is the circle that touches all four sides."""
    W2 = np.array([[1.0, 0], [-1, 0], [0, 1], [0, -1]])
    model = PiecewiseLinearMap(0.5 * np.eye(2), np.ones((2, 4)), W2, np.zeros(2), np.full(4, -3.0))
    attractor = trapping_attractor(model, make_cycle(model, np.zeros((1, 2)), np.zeros((1, 4), dtype=bool)))
    half_axes = attractor.radii[0] / np.sqrt(np.linalg.eigvalsh(attractor.shapes[0]))
    np.testing.assert_allclose(half_axes, 3.0, rtol=1e-3)


def test_a_map_without_borders_traps_everything():
    model = PiecewiseLinearMap(np.diag([0.9, -0.5]), np.zeros((2, 0)), np.zeros((0, 2)), [1, 1], np.zeros(0))
    point = np.linalg.solve(np.eye(2) - model.A, model.h1)
    attractor = trapping_attractor(model, make_cycle(model, point[None], np.zeros((1, 0), dtype=bool)))
    assert attractor.radii[0] > 1e90


def one_dimensional(slope_left, slope_right, offset):
    """x -> slope x + offset with the border at 0."""
    return PiecewiseLinearMap([[slope_left]], [[slope_right - slope_left]], [[1.0]], [offset], [0.0])


@pytest.mark.parametrize(
    ("model", "point"),
    [
        (one_dimensional(1.5, 1.5, 1.0), -2.0),  # unstable
        (one_dimensional(-1.0, -1.0, 2.0), 1.0),  # neutral
        (one_dimensional(0.5, 0.3, 0.0), 0.0),  # on the border
    ],
)
def test_what_cannot_be_proved_is_no_attractor(model, point):
    z = np.array([[point]])
    assert trapping_attractor(model, make_cycle(model, z, model.region(z))) is None


def test_the_interval_of_a_line_reaches_its_border_exactly():
    """Around x = 2 with slope 0.5 the largest symmetric interval is (0, 4)."""
    model = one_dimensional(0.2, 0.5, 1.0)
    attractor = trapping_attractor(model, make_cycle(model, np.array([[2.0]]), np.array([[True]])))
    half_width = attractor.radii[0] / np.sqrt(attractor.shapes[0, 0, 0])
    np.testing.assert_allclose(half_width, 2.0, rtol=1e-5)
    assert half_width < 2.0


def test_attractors_are_the_stable_cycles_in_order():
    model = one_dimensional(-0.5, -0.9, 1.0)
    cycles = find_cycles(model, 4)
    found = find_attractors(model, cycles)
    assert [a.cycle.key for a in found] == [c.key for c in cycles.cycles if c.is_stable]
    assert [a.cycle.key for a in find_attractors(model, max_period=4)] == [a.cycle.key for a in found]
    assert len(found) == 1
