"""Preimages against closed forms, brute force and the degree of the map."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.invertibility_check import check_invertibility
from plrnn_explorer.dynamics.preimages import find_preimages
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import all_codes, in_coordinates, random_map


def brute_force(model, y):
    found = []
    for code in all_codes(model.n_units):
        z = np.linalg.solve(model.jacobian(code), y - model.offset(code))
        if np.array_equal(model.region(z), code):
            found.append(z)
    return np.array(sorted(found, key=tuple)).reshape(-1, model.dimension)


def clipped_zigzags(pieces):
    """A clipped shallow PLRNN whose coordinates are zigzags of slope +-1 with these numbers of pieces.

    All pieces run between 0 and 1 but the outer two, so that every state with coordinates in (0, 1) has as
    many preimages as the product of the numbers.
    """
    M = len(pieces)
    rows, W1, h2, h1 = [], [], [], []
    for i, n in enumerate(pieces):
        kinks = np.arange(n - 1) - (n - 2) / 2
        signs = 2.0 * (-1.0) ** (
            np.arange(n - 1) + 1
        )  # their sum is 0: no bend at 0, where each unit is clipped
        rows += [np.eye(M)[i]] * (n - 1)
        W1 += [s * np.eye(M)[i] for s in signs]
        h2 += list(-kinks)
        h1.append(1.0 - kinks[0] if n > 1 else 0.0)
    W1, W2 = np.array(W1).T, np.array(rows)
    return PiecewiseLinearMap(
        np.eye(M), np.hstack([W1, -W1]), np.vstack([W2, W2]), h1, np.concatenate([h2, np.zeros(len(h2))])
    )


@pytest.mark.parametrize("pieces", [(15,), (5, 3), (5, 3, 1), (1, 15, 1), (3, 5, 1, 1)])
def test_all_fifteen_preimages_of_a_clipped_network_are_found(pieces):
    model = clipped_zigzags(pieces)
    rng = np.random.default_rng(0)
    y = rng.uniform(0.1, 0.9, len(pieces))
    np.testing.assert_allclose(
        model(np.zeros(len(pieces))), np.where(np.array(pieces) > 1, 0.5, 0), atol=0.51
    )
    mixed, shift = rng.standard_normal((len(pieces), len(pieces))), rng.standard_normal(len(pieces))
    for each, target in ((model, y), (in_coordinates(model, mixed, shift), mixed @ y + shift)):
        found = find_preimages(each, target)
        assert found.completeness == "complete"
        assert found.box is None
        assert len(found) == 15
        assert not found.continuum.any()
        np.testing.assert_allclose(each(found.points), np.tile(target, (15, 1)), atol=1e-9)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(2, 4), st.integers(0, 7))
def test_preimages_are_those_of_brute_force(seed, M, H):
    model = random_map(seed, M, H)
    codes = all_codes(H)
    if np.linalg.cond(model.jacobian(codes)).max() > 1e4:
        return  # nearly singular regions reach far out: the two ways differ by rounding
    y = model(np.random.default_rng(seed).standard_normal(M))
    found, expected = find_preimages(model, y), brute_force(model, y)
    assert len(found) == len(expected)
    np.testing.assert_allclose(found.points, expected, atol=1e-7)


def test_a_singular_region_has_a_continuum_of_preimages():
    model = PiecewiseLinearMap(
        np.diag([0.0, 0.5, 0.5]), [[2.0], [0.0], [0.0]], [[1.0, 0.0, 0.0]], [-1.0, 0.0, 0.0], [0.0]
    )
    box = (np.full(3, -10.0), np.full(3, 10.0))
    on_the_flat = find_preimages(model, [-1.0, 1.0, 1.0], box)
    assert on_the_flat.continuum.any()
    np.testing.assert_allclose(model(on_the_flat.points), np.tile([-1.0, 1, 1], (len(on_the_flat), 1)))
    elsewhere = find_preimages(model, [1.0, 1.0, 1.0], box)
    assert not elsewhere.continuum.any()
    np.testing.assert_allclose(elsewhere.points, [[1.0, 2.0, 2.0]])


def test_signs_of_the_preimages_of_a_trained_network_add_up_to_its_degree(shared):
    """512 clipped units: F is A z up to something bounded, so their determinants' signs sum to that of A."""
    with np.load(shared / "models" / "lowrank_clip_hc2_M3" / "canonical.npz") as file:
        model = PiecewiseLinearMap(*(file[key] for key in ("A", "W1", "W2", "h1", "h2")))
    numbers = []
    for start in model.orbit(np.array([[1.0, 1.0, -3.0], [8.0, -5.0, 4.0]]), 3).reshape(-1, 3):
        found = find_preimages(model, model(start))
        assert found.completeness == "complete"
        assert np.abs(found.points - start).max(axis=1).min() < 1e-8
        signs = np.sign(np.linalg.det(model.jacobian(model.region(found.points))))
        assert signs.sum() == np.sign(np.linalg.det(model.A))
        numbers.append(len(found))
    assert min(numbers) >= 1


def test_a_homeomorphism_proved_has_one_preimage_at_the_end_of_a_path():
    rng = np.random.default_rng(2)
    W2 = rng.standard_normal((11, 5))
    model = PiecewiseLinearMap(np.eye(5), 0.02 * rng.standard_normal((5, 11)), W2, np.zeros(5), np.ones(11))
    invertibility = check_invertibility(model)
    assert invertibility.verdict == "homeomorphism"
    x = rng.standard_normal(5)
    found = find_preimages(model, model(x), invertibility=invertibility)
    assert (len(found), found.completeness, found.box) == (1, "complete", None)
    np.testing.assert_allclose(found.points[0], x, atol=1e-9)
    np.testing.assert_allclose(find_preimages(model, model(x)).points, [x], atol=1e-9)


def test_a_state_of_the_wrong_size_is_refused():
    with pytest.raises(ValueError, match="y should have shape 3"):
        find_preimages(random_map(0, 3, 2), [1.0, 2.0])
