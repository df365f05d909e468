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
