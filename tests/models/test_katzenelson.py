"""Katzenelson's path against the exact inverse, and where there is none."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.models.katzenelson import NotInvertibleError, preimage_by_path
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import lozi, tent


def monotone_map(seed, M, H):
    """Identity plus a positive semidefinite combination of ridges: the gradient of a convex function."""
    rng = np.random.default_rng(seed)
    W2 = rng.standard_normal((H, M))
    return PiecewiseLinearMap(
        0.5 * np.eye(M), W2.T * rng.uniform(0, 2, H), W2, rng.standard_normal(M), rng.standard_normal(H)
    )


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 6), st.integers(0, 40))
def test_the_path_ends_at_the_preimage(seed, M, H):
    model = monotone_map(seed, M, H)
    x = 5 * np.random.default_rng(seed).standard_normal(M)
    np.testing.assert_allclose(preimage_by_path(model, model(x)), x, atol=1e-7)


def test_hundreds_of_units():
    model = monotone_map(7, 20, 400)
    x = np.random.default_rng(0).standard_normal(20)
    np.testing.assert_allclose(preimage_by_path(model, model(x), start=-3 * np.ones(20)), x, atol=1e-8)


def test_a_start_and_a_way_through_a_corner_of_all_borders():
    model = monotone_map(3, 3, 12).with_changes(h2=np.zeros(12))
    x = np.array([1.0, -2.0, 0.5])
    np.testing.assert_allclose(preimage_by_path(model, model(x)), x, atol=1e-8)
    np.testing.assert_allclose(preimage_by_path(model, model(x), start=-x), x, atol=1e-8)


def test_clipped_pairs_with_one_border_are_crossed_together():
    rng = np.random.default_rng(5)
    W2 = rng.standard_normal((6, 3))
    model = PiecewiseLinearMap(
        np.eye(3), np.hstack([0.7 * W2.T, -0.2 * W2.T]), np.vstack([W2, 2 * W2]), np.zeros(3),
        np.concatenate([np.arange(6.0), 2 * np.arange(6.0)]),
    )  # fmt: skip
    x = np.array([-4.0, 3.0, 2.0])
    np.testing.assert_allclose(preimage_by_path(model, model(x), start=[5.0, -3.0, 1.0]), x, atol=1e-9)


def test_the_lozi_map_has_its_closed_inverse():
    np.testing.assert_allclose(preimage_by_path(lozi(), [0.3, 0.2]), [0.4, 0.3 - 1 + 1.7 * 0.4])


def test_a_map_that_folds_is_refused():
    with pytest.raises(NotInvertibleError, match="opposite signs"):
        preimage_by_path(tent(2.0), [1.5], start=[0.1])


def test_a_flat_region_is_refused():
    with pytest.raises(NotInvertibleError, match="singular"):
        preimage_by_path(PiecewiseLinearMap([[1.0]], [[-1.0]], [[1.0]], [0.0], [-1.0]), [3.0], start=[0.0])


@pytest.mark.parametrize("name", ["plrnn_vanderpol_M10_koppe2019", "alrnn_lorenz_m20_p2"])
def test_trained_networks_that_are_homeomorphisms(shared, name):
    with np.load(shared / "models" / name / "canonical.npz") as file:
        model = PiecewiseLinearMap(*(file[key] for key in ("A", "W1", "W2", "h1", "h2")))
    for x in np.random.default_rng(0).standard_normal((20, model.dimension)):
        found = preimage_by_path(model, model(x))
        np.testing.assert_allclose(found, x, atol=1e-6 * (1 + np.abs(x).max()))
