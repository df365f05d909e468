"""Cutting and filling of polygons against closed forms and brute force."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.kernels.polygons import area, fill, holds_pixel, split


def regular(n, centre=(0.0, 0.0), radius=1.0, turn=0.0):
    angle = turn + 2 * np.pi * np.arange(n) / n
    return np.stack([centre[0] + radius * np.cos(angle), centre[1] + radius * np.sin(angle)], axis=1)


@settings(deadline=None)  # the first call compiles
@given(
    n=st.integers(3, 12),
    turn=st.floats(0, 6.28),
    normal=st.floats(0, 6.28),
    offset=st.floats(-1.2, 1.2),
)
def test_parts_of_a_cut_polygon_make_up_the_whole(n, turn, normal, offset):
    rows = regular(n, turn=turn)
    value = rows @ [np.cos(normal), np.sin(normal)] - offset
    upper, lower = np.empty((n + 2, 2)), np.empty((n + 2, 2))
    n_upper, n_lower = split(rows, n, value, upper, lower)
    whole = n / 2 * np.sin(2 * np.pi / n)
    assert area(rows, n) == pytest.approx(whole, rel=1e-12)
    assert area(upper, n_upper) + area(lower, n_lower) == pytest.approx(whole, rel=1e-12)
    assert np.all(upper[:n_upper] @ [np.cos(normal), np.sin(normal)] >= offset - 1e-12)
    assert np.all(lower[:n_lower] @ [np.cos(normal), np.sin(normal)] <= offset + 1e-12)


def test_every_pixel_centre_goes_to_the_polygon_that_holds_it():
    rng = np.random.default_rng(3)
    grid = np.array([-1.0, 2.0 / 61, -1.0, 2.0 / 47, 61, 47])
    x, y = -1 + (np.arange(61) + 0.5) * 2 / 61, -1 + (np.arange(47) + 0.5) * 2 / 47
    held = 0
    for _ in range(200):
        rows = regular(rng.integers(3, 9), rng.uniform(-1, 1, 2), rng.uniform(0.005, 0.8), rng.uniform(0, 6))
        labels, steps = np.full((47, 61), -3, dtype=np.int16), np.zeros((47, 61), dtype=np.int32)
        fill(rows, np.array([0, len(rows)]), np.array([5], np.int16), np.array([2]), grid, labels, steps)
        along = np.roll(rows, -1, axis=0) - rows
        offset = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None] - rows
        inside = np.all(along[:, 0] * offset[..., 1] - along[:, 1] * offset[..., 0] > 0, axis=-1)
        np.testing.assert_array_equal(labels == 5, inside)
        np.testing.assert_array_equal(steps == 2, inside)
        assert holds_pixel(rows, len(rows), grid) == inside.any()
        held += inside.any()
    assert 0 < held < 200
