"""Preimages against brute force over all codes."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.models.inverse import InverseBranches, TooManyRegionsError
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import all_codes, lozi, random_map, tent


def brute_force(model, y):
    found = []
    for code in all_codes(model.n_units):
        z = np.linalg.solve(model.jacobian(code), y - model.offset(code))
        if np.array_equal(model.region(z), code):
            found.append(z)
    return np.array(sorted(found, key=tuple)).reshape(-1, model.dimension)


def clipped_map():
    """A clipped shallow PLRNN with three bumps that fold the plane: up to many preimages."""
    W2 = np.array([[1.0, 0.2], [-0.5, 1.0], [0.7, -1.0]])
    W1 = np.array([[-2.5, 1.0, 0.5], [0.8, -2.2, 1.5]])
    return PiecewiseLinearMap(
        0.8 * np.eye(2), np.hstack([W1, -W1]), np.vstack([W2, W2]), [0.1, 0.0], [1, 0.8, 1.2, 0, 0, 0]
    )


def test_a_clipped_map_has_several_preimages_all_of_them_found():
    model = clipped_map()
    targets = np.random.default_rng(0).uniform(-2, 2, (60, 2))
    numbers = set()
    for y, found in zip(targets, model.preimages(targets)):
        expected = brute_force(model, y)
        numbers.add(len(expected))
        found = np.array(sorted(found, key=tuple)).reshape(-1, 2)
        np.testing.assert_allclose(found, expected, atol=1e-9)
    assert max(numbers) >= 3


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 4), st.integers(0, 5))
def test_the_preimages_of_an_image_hold_the_point(seed, M, H):
    model = random_map(seed, M, H)
    z = 3 * np.random.default_rng(seed).standard_normal(M)
    # Only a well-conditioned piece tells z from its neighbours.
    if np.linalg.cond(model.jacobian(model.region(z))) > 1e6:
        return
    found = model.preimages(model(z))
    assert np.abs(found - z).max(axis=1).min() < 1e-7
    back = model(found)
    np.testing.assert_allclose(
        back, np.broadcast_to(model(z), back.shape), atol=1e-6 * (1 + np.abs(found).max())
    )


def test_known_preimages():
    np.testing.assert_allclose(np.sort(tent(2.0).preimages([0.5])[:, 0]), [0.25, 0.75])
    assert len(tent(2.0).preimages([1.5])) == 0
    np.testing.assert_allclose(tent(2.0).preimages([1.0]), [[0.5]])  # the tip, once
    (z,) = lozi().preimages([0.3, 0.2])
    np.testing.assert_allclose(z, [0.4, 0.3 - 1 + 1.7 * 0.4])


def test_singular_regions_are_counted_not_inverted():
    model = PiecewiseLinearMap(np.diag([0.0, 0.5]), [[2.0], [0.0]], [[1.0, 0.0]], [-1.0, 0.0], [0.0])
    assert InverseBranches(model).n_singular == 1
    np.testing.assert_allclose(model.preimages([1.0, 1.0]), [[1.0, 2.0]])


@pytest.mark.parametrize("in_box", [False, True])
def test_preimages_of_segments_are_cut_where_they_leave_a_region(in_box):
    """Every point of the pieces maps onto its place on the segment, and no preimage of it is left out."""
    model = clipped_map()
    box = (np.full(2, -4.0), np.full(2, 4.0)) if in_box else None
    segments = np.random.default_rng(1).uniform(-2, 2, (12, 2, 2))
    parent, share, pieces, _ = InverseBranches(model, box).of_segments(segments)
    for s in np.linspace(0, 1, 11)[:, None]:
        z = (1 - s) * pieces[:, 0] + s * pieces[:, 1]
        where = (1 - s) * share[:, :1] + s * share[:, 1:]
        on = (1 - where) * segments[parent, 0] + where * segments[parent, 1]
        np.testing.assert_allclose(model(z), on, atol=1e-9)
    for i, segment in enumerate(segments):
        for at in (0.21, 0.5, 0.83):
            expected = brute_force(model, (1 - at) * segment[0] + at * segment[1])
            if in_box:
                expected = expected[np.all(np.abs(expected) <= 4, axis=1)]
            covers = (parent == i) & (share[:, 0] <= at) & (at <= share[:, 1])
            assert covers.sum() == len(expected)


def test_too_many_regions_is_one_sentence():
    with pytest.raises(TooManyRegionsError, match="13 units"):
        random_map(0, M=3, H=13).preimages(np.zeros(3))
