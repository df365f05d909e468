"""Strokes cover the pixels that lie within reach of a line: held against every pixel's distance."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.kernels.strokes import stroke, tint

SHAPE = (40, 60)


def brute_force(lines, half, level):
    """Cover by the distance of each pixel's centre from each line."""
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]] + 0.5
    mask = np.zeros(SHAPE)
    for (x0, y0, x1, y1), h, most in zip(lines, half, level):
        d = np.array([x1 - x0, y1 - y0])
        square = d @ d
        share = np.clip(((x - x0) * d[0] + (y - y0) * d[1]) / square, 0, 1) if square > 0 else 0 * x
        away = np.hypot(x - x0 - share * d[0], y - y0 - share * d[1])
        cover = np.clip(h + 0.5 - away, 0, min(1.0, 2 * h))
        mask = np.maximum(mask, np.floor(cover * most + 0.5))
    return mask


place = st.floats(-30.0, 90.0).map(lambda v: round(v, 3))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(place, place, place, place), min_size=1, max_size=6), st.floats(0.2, 4.0))
def test_cover_is_that_of_every_pixels_distance(lines, half):
    mask = np.zeros(SHAPE, np.uint8)
    widths, level = np.full(len(lines), half), np.linspace(60.0, 255.0, len(lines))
    stroke(mask, np.array(lines), widths, level)
    assert np.abs(mask - brute_force(lines, widths, level)).max() <= 1  # rounding of a half


def test_a_line_of_no_length_is_a_dot_and_nan_draws_nothing():
    mask = np.zeros(SHAPE, np.uint8)
    stroke(mask, np.array([[20.5, 10.5, 20.5, 10.5], [np.nan, 0, 5, 5]]), np.full(2, 2.0), np.full(2, 255.0))
    assert (mask[10, 19:23] == [255, 255, 255, 128]).all()
    assert mask[10, 23] == 0
    assert mask[:5, :10].max() == 0


@pytest.mark.parametrize("far", [1e6, 1e12])
def test_lines_that_end_far_outside_cross_the_plot(far):
    mask = np.zeros(SHAPE, np.uint8)
    stroke(mask, np.array([[-far, 20.5, far, 20.5]]), np.array([0.5]), np.array([255.0]))
    assert (mask[20] == 255).all()
    assert mask[22].max() == 0


def test_tint_looks_every_cover_up():
    mask = np.array([[0, 1], [255, 2]], np.uint8)
    inks, out = np.arange(256, dtype=np.uint32) * 3, np.zeros((2, 2), np.uint32)
    tint(mask, inks, out)
    assert out.tolist() == [[0, 3], [765, 6]]
