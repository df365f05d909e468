"""The map: its affine pieces, shapes and the faults it refuses."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from tests.piecewise_maps import linear, lozi, random_map


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 5), st.integers(0, 20))
def test_in_its_region_the_map_is_affine(seed, M, H):
    model = random_map(seed, M, H)
    z = 5 * np.random.default_rng(seed).standard_normal((7, M))
    d = model.region(z)
    affine = np.einsum("nij,nj->ni", model.jacobian(d), z) + model.offset(d)
    np.testing.assert_allclose(model(z), affine, rtol=1e-12, atol=1e-11)
    by_hand = [model.A @ x + model.W1 @ np.maximum(model.W2 @ x + model.h2, 0) + model.h1 for x in z]
    np.testing.assert_allclose(model(z), by_hand, rtol=1e-12, atol=1e-12)


def test_the_map_is_continuous_across_borders():
    model = random_map(1, M=3, H=8)
    for unit in range(8):
        normal = model.W2[unit] / np.linalg.norm(model.W2[unit])
        on = -model.h2[unit] / np.linalg.norm(model.W2[unit]) * normal
        jump = model(on + 1e-9 * normal) - model(on - 1e-9 * normal)
        assert np.abs(jump).max() < 1e-7


def test_exactly_zero_counts_as_inactive():
    assert not lozi().region([0.0, 1.0]).any()


def test_batches_of_any_shape_and_large_ones():
    model = random_map(2, M=3, H=50)
    z = np.random.default_rng(0).standard_normal((3, 4000, 3))
    assert model(z).shape == z.shape
    np.testing.assert_allclose(model(z)[1, 7], model(z[1, 7]), rtol=1e-13)
    orbit = model.orbit(z[:, 0], 4)
    assert orbit.shape == (3, 5, 3)
    np.testing.assert_array_equal(orbit[:, 0], z[:, 0])
    np.testing.assert_allclose(orbit[:, 1], model(z[:, 0]))
    assert lozi().orbit([0.1, 0.1], 0).shape == (1, 2)


def test_parameters_cannot_change():
    model = lozi()
    with pytest.raises(ValueError, match="read-only"):
        model.A[0, 0] = 1.0
    assert model.fingerprint == lozi().fingerprint != lozi(1.71).fingerprint
    assert model.with_changes(h1=[2.0, 0.0]).h1[0] == 2.0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"A": [[1.0, 0.0]]}, "A should have shape 1×1 but has 1×2"),
        ({"W2": [[1.0]]}, "W2"),
        ({"h1": [np.nan, 0]}, "h1 contains NaN"),
        ({"h2": ["x"]}, "h2 is not an array of real numbers"),
        ({"coordinates": ("a",)}, "1 coordinate names for 2"),
        ({"observation": Observation(np.eye(3), np.zeros(3))}, "B should have 2 columns"),
        ({"A": np.zeros((0, 0))}, "at least one dimension"),
    ],
)
def test_wrong_parameters_are_named(changes, words):
    with pytest.raises(ValueError, match=words):
        lozi().with_changes(**changes)


def test_states_of_the_wrong_dimension_are_refused():
    with pytest.raises(ValueError, match="2 coordinates but have 3"):
        lozi()([1.0, 2.0, 3.0])


def test_no_units_at_all():
    model = linear([[2.0, 0.0], [0.0, 0.5]], [1.0, 1.0])
    assert isinstance(model, PiecewiseLinearMap)
    np.testing.assert_array_equal(model([1.0, 2.0]), [3.0, 2.0])
    assert model.region([1.0, 2.0]).shape == (0,)
