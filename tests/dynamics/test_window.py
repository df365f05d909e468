"""The box in which a map lives."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.models.map import PiecewiseLinearMap


def bistable(scale: float) -> PiecewiseLinearMap:
    """x' = 0.5 x + relu(x + s/2) - relu(x - s/2) - s/2, y' = 0.5 y: sinks at x = -s and s, saddle at 0."""
    return PiecewiseLinearMap(
        [[0.5, 0.0], [0.0, 0.5]],
        [[1.0, -1.0], [0.0, 0.0]],
        [[1.0, 0.0], [1.0, 0.0]],
        [-scale / 2, 0.0],
        [scale / 2, -scale / 2],
    )


@pytest.mark.parametrize("scale", [1e-4, 0.01, 1.0, 80.0, 1e5])
def test_the_box_has_the_scale_of_the_map(scale):
    model = bistable(scale)
    found = find_cycles(model, 1)
    assert sorted(c.stability for c in found.cycles) == ["saddle", "sink", "sink"]
    low, high = natural_box(model, found.cycles)
    assert np.all(low[0] < -scale)
    assert np.all(high[0] > scale)
    assert np.all(high - low < 10 * scale)


def test_the_box_holds_an_attractor_that_is_no_cycle():
    """A rotation by an irrational angle with a slight push outwards, folded back by the units."""
    a = 1.05 * np.array([[np.cos(1.0), -np.sin(1.0)], [np.sin(1.0), np.cos(1.0)]])
    units = np.vstack([np.eye(2), -np.eye(2)])
    model = PiecewiseLinearMap(a, -0.3 * units.T, units, [0.0, 0.0], [-1.0] * 4)
    low, high = natural_box(model)
    orbit = model.orbit([0.3, 0.1], 3000)[1000:]
    assert np.all(orbit >= low)
    assert np.all(orbit <= high)


def leaving_slowly(rate: float, drift: float) -> PiecewiseLinearMap:
    """x' = x / 2 up to x = 3, then steep, and from x = x2 on x' = x2 + drift + rate (x - x2); y' = y / 2."""
    x2 = (28.5 + drift) / 9
    return PiecewiseLinearMap(
        0.5 * np.eye(2), [[9.5, rate - 10.0], [0, 0]], [[1, 0], [1, 0]], [0, 0], [-3.0, -x2]
    )


@pytest.mark.parametrize(("rate", "drift"), [(1.004, 0.05), (1.02, 0.0), (1.0, 0.2)])
def test_orbits_that_leave_slowly_do_not_widen_the_box(rate, drift):
    model = leaving_slowly(rate, drift)
    out = model.orbit([5.0, 0.0], 500)[:, 0]
    assert 50 < out[-1] < 1e6  # far, and not yet far enough to be told by that
    assert np.all(np.diff(out[10:]) > 0)
    low, high = natural_box(model)
    assert np.all(low < 0)
    assert np.all(high > 0)
    assert np.abs([low, high]).max() < 10


def test_the_box_holds_an_attractor_that_is_reached_slowly_from_inside():
    """A sink at 0, and another one at 43.2, approached by 1/200 a step."""
    model = leaving_slowly(0.995, 0.2)
    sink = model.orbit([5.0, 0.0], 20_000)[-1]
    assert sink[0] == pytest.approx((28.5 + 0.2) / 9 + 0.2 / 0.005)
    low, high = natural_box(model)
    assert low[0] < 0
    assert high[0] > sink[0]
    assert high[0] < 3 * sink[0]


def test_where_every_orbit_leaves_the_box_is_where_they_are():
    low, high = natural_box(PiecewiseLinearMap(np.eye(2), [[0.0], [0.0]], [[1.0, 0.0]], [0.5, 0.0], [0.0]))
    assert high[0] > 100
    assert np.isfinite([low, high]).all()


def test_the_box_around_a_single_point_at_rest_reaches_the_nearest_border():
    """x' = (x - 3) / 2 + 3 with a border at x = 5: everything comes to rest at 3."""
    model = PiecewiseLinearMap(0.5 * np.eye(2), [[-0.2], [0.0]], [[1.0, 0.0]], [1.5, 0.0], [-5.0])
    found = find_cycles(model, 1)
    assert [c.points.tolist() for c in found.cycles] == [[[3.0, 0.0]]]
    low, high = natural_box(model, found.cycles)
    assert low[0] < 3.0 < 5.0 < high[0] < 10.0
    assert low[1] < 0.0 < high[1]
