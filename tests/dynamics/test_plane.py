"""Planes through three points."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.dynamics.plane import Plane


@given(st.integers(0, 10**6), st.integers(2, 12))
def test_three_points_lie_in_their_plane(seed, M):
    rng = np.random.default_rng(seed)
    points = rng.standard_normal((3, M)) * 10.0 ** rng.integers(-3, 4)
    plane = Plane.through_points(*points)
    size = np.abs(points).max()
    assert plane.distance(points).max() <= 1e-9 * size
    assert np.abs(plane.project(points[0])).max() <= 1e-12 * size
    x, y = plane.project(points[1])
    assert x == pytest.approx(np.linalg.norm(points[1] - points[0]))
    assert abs(y) <= 1e-9 * size
    assert plane.project(points[2])[1] > 0


@pytest.mark.parametrize("third", [[2.0, 2.0, 2.0], [0.0, 0.0, 0.0], [1.0, 1.0, 1.0]])
def test_three_points_on_a_line_are_refused(third):
    with pytest.raises(ValueError, match="one line"):
        Plane.through_points([0.0, 0.0, 0.0], [1.0, 1.0, 1.0], third)


@pytest.mark.parametrize("axes", [(0, 1), (2, 0)])
def test_positions_along_coordinates_are_those_of_the_product_to_the_bit(axes):
    states = np.random.default_rng(0).normal(size=(50, 2, 3))
    plane = Plane.through([0.3, -1.7, 1e-3], axes)
    np.testing.assert_array_equal(plane.project(states), (states - plane.origin) @ plane.dual.T)
    assert not plane.is_whole
    assert Plane.through([0.0, 0.0]).is_whole
    assert not Plane.through([0.0, 0.0], (1, 0)).is_whole
