"""Degenerate cycles: on borders, in continua, neutral, defective, singular, badly conditioned."""

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.drift import drift
from plrnn_explorer.dynamics.words import block_matrix
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import in_coordinates, linear, lozi, random_map, rotation

SCALES = [np.diag([1.0, 1.0]), np.diag([1e8, 1.0]), np.diag([1e-3, 1e5])]


@pytest.mark.parametrize("scale", SCALES)
def test_defective_does_not_depend_on_the_units_of_the_axes(scale):
    jordan = in_coordinates(linear([[0.5, 1.0], [0.0, 0.5]], [1.0, 1.0]), scale, [0.0, 0.0])
    (cycle,) = find_cycles(jordan, 1).cycles
    assert cycle.flags == ("defective",)
    skew = in_coordinates(linear([[0.5, 3.0], [0.1, 0.2]], [1.0, 1.0]), scale, [0.0, 0.0])
    (cycle,) = find_cycles(skew, 1).cycles
    assert cycle.flags == ()


def test_a_singular_step_gives_a_multiplier_zero():
    found = find_cycles(lozi(1.9, 0.0), 3)
    assert found.cycles
    assert all("singular" in cycle.flags for cycle in found.cycles)
    assert all(np.abs(cycle.eigenvalues).min() == 0.0 for cycle in found.cycles)
    model = random_map(8, M=3, H=2).with_changes(A=[[0.5, 1, 0], [1, 2, 0], [0, 0, 0.3]], W1=np.zeros((3, 2)))
    (cycle,) = find_cycles(model, 1).cycles
    assert "singular" in cycle.flags


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 4))
def test_the_condition_bounds_what_rounding_of_the_equations_does(seed, period):
    """Against the exact condition number, from the inverse of the whole system."""
    model = random_map(seed, M=2 + seed % 2, H=2)
    for cycle in find_cycles(model, period, method="exhaustive").of_period(period):
        J, b = model.jacobian(cycle.regions), model.offset(cycle.regions)
        size = np.abs(cycle.points).max(axis=0)
        weight = (np.abs(J) @ size + size + np.abs(b)).reshape(-1)
        inverse = np.abs(np.linalg.inv(block_matrix(J[None])[0]))
        exact = ((inverse @ weight).reshape(period, -1) / size).max()
        assert exact / 10 < cycle.condition < 1.001 * exact


def test_an_ill_conditioned_cycle_says_so_and_its_error_is_below_the_bound():
    """A multiplier 1 - 1e-7: 50-digit arithmetic gives the true point."""
    A, h1 = [[1.0 - 1e-7, 0.3], [0.0, 0.2]], [1e-7 - 0.0375, 0.1]
    model = PiecewiseLinearMap(A, [[0.1], [0.0]], [[1.0, 0.0]], h1, [-1e3])
    (cycle,) = (c for c in find_cycles(model, 1).cycles if not c.regions.any())
    with mp.workdps(50):
        exact = mp.lu_solve(mp.eye(2) - mp.matrix(model.A.tolist()), mp.matrix(model.h1.tolist()))
        error = max(abs(exact[i] - mp.mpf(cycle.points[0, i])) / abs(exact[i]) for i in range(2))
    assert 1e6 < cycle.condition < 1e8
    assert cycle.trusted_digits in (7, 8, 9)
    assert error < cycle.condition * np.finfo(float).eps


def test_the_condition_does_not_depend_on_the_units_of_the_axes():
    plain = {c.key: c.condition for c in find_cycles(lozi(), 7).cycles}
    for scale in SCALES:
        moved = find_cycles(in_coordinates(lozi(), scale, [0.0, 0.0]), 7).cycles
        assert {c.key for c in moved} == plain.keys()
        for cycle in moved:
            np.testing.assert_allclose(cycle.condition, plain[cycle.key], rtol=1e-6)


def moved_to_a_border(model, cycle, step, unit):
    """The map with the offset of one border and of F so that a point of the cycle lies on the border.

    Written in u = relu: with h2 changed by e on one unit, h1 is changed so that F is the same at the cycle.
    """
    value = float(model.preactivation(cycle.points[step])[unit])
    h2 = model.h2.copy()
    h2[unit] -= value
    # Points of the cycle at which this unit stays active lose W1 value there: keep the cycle by one per unit.
    return model.with_changes(h2=h2), value


@pytest.mark.parametrize("seed", range(12))
def test_cycles_on_a_border_are_found(seed):
    """A border is moved onto one point of a cycle whose other points do not feel it."""
    model = random_map(100 + seed, H=2, gain=1.0 + seed % 3)
    for cycle in find_cycles(model, 4).cycles:
        for unit in range(2):
            step = int(np.argmin(np.abs(model.preactivation(cycle.points)[:, unit])))
            if cycle.regions[:, unit].any():
                continue  # an active unit would move the cycle
            moved, _ = moved_to_a_border(model, cycle, step, unit)
            found = find_cycles(moved, cycle.period)
            on_border = [c for c in found.of_period(cycle.period) if "border" in c.flags]
            same = [c for c in on_border if np.allclose(np.sort(c.points, 0), np.sort(cycle.points, 0))]
            assert same, (cycle.period, unit)


@pytest.mark.parametrize(("a", "b"), [(1.7, 0.5), (1.4, 0.3), (1.6, 0.4), (1.75, 0.3)])
def test_border_cycles_of_a_skewed_lozi_map_are_found(a, b):
    """x' = 1 - a|x| + y + c relu(x - p): with p the largest x of a cycle it lies on the second border."""
    longest = 7
    for cycle in find_cycles(lozi(a, b), longest).cycles:
        p = float(cycle.points[:, 0].max())
        model = PiecewiseLinearMap(
            [[a, 1.0], [b, 0.0]], [[-2 * a, 0.4], [0.0, 0.0]], [[1.0, 0.0], [1.0, 0.0]], [1.0, 0.0], [0.0, -p]
        )
        found = find_cycles(model, cycle.period).of_period(cycle.period)
        at = [c for c in found if "border" in c.flags and np.isclose(c.points[:, 0].max(), p)]
        assert at, cycle.period


def test_a_map_that_drifts_has_no_cycle():
    """Linear part 1 and fewer units than dimensions: what no unit moves grows by a constant."""
    model = random_map(1, M=4, H=2).with_changes(A=np.eye(4))
    grows = drift(model)
    z = np.random.default_rng(0).standard_normal((50, 4))
    steps = (model(z) - z) @ grows
    np.testing.assert_allclose(steps, steps[0])
    assert abs(steps[0]) > 1e-3
    found = find_cycles(model, 5)
    assert found.cycles == ()
    assert set(found.completeness.values()) == {"complete"}
    assert "grows by the same amount" in found.note
    assert find_cycles(model, 3, method="exhaustive").cycles == ()
    assert drift(random_map(1, M=4, H=2)) is None
    # What stands still instead: every point of a line through a fixed point is one.
    still = model.with_changes(h1=model.W1 @ [-1.0, -1.0])
    assert drift(still) is None


@pytest.mark.parametrize("turns", [3, 4, 5])
def test_roots_of_unity_above_two_dimensions_are_continua(turns):
    A = np.zeros((3, 3))
    A[:2, :2], A[2, 2] = rotation(2 * np.pi / turns), 0.4
    model = PiecewiseLinearMap(A, [[0.3], [0], [0]], [[1.0, 0, 0]], [0, 0, 1.0], [-5.0])
    for method in ("exhaustive", "search"):
        found = find_cycles(model, turns, method=method, starts=60)
        (cycle,) = (c for c in found.of_period(turns) if "continuum" in c.flags and not c.regions.any())
        np.testing.assert_allclose(model(cycle.points), np.roll(cycle.points, -1, axis=0), atol=1e-12)


def test_a_point_on_a_border_is_not_called_by_the_multipliers_of_one_side():
    # x -> 0.5 x - 2 max(x, 0): |F'| is 0.5 on the left of the fixed point 0 and 1.5 on its right.
    model = PiecewiseLinearMap([[0.5, 0.0], [0.0, 0.5]], [[-2.0], [0.0]], [[1.0, 0.0]], [0.0, 0.0], [0.0])
    (point,) = find_cycles(model, max_period=1).cycles
    assert np.abs(point.eigenvalues).max() < 1  # those of the side that 0 is counted to
    assert "border" in point.flags
    assert (point.stability, point.is_stable) == ("neutral", False)
