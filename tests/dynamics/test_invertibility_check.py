"""Invertibility: known maps, brute-force preimages, and the honest "not known"."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.invertibility_check import check_invertibility
from plrnn_explorer.dynamics.slope_boxes import determinant_sign
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.factories import lozi_map


def preimages(model, targets):
    """All preimages of targets (n, 2) by solving in every code: counts (n,)."""
    counts = np.zeros(len(targets), dtype=int)
    for number in range(2**model.n_units):
        code = (number >> np.arange(model.n_units)) & 1 > 0
        jacobian = model.jacobian(code)
        if abs(np.linalg.det(jacobian)) < 1e-12:
            continue
        z = np.linalg.solve(jacobian, (targets - model.offset(code)).T).T
        counts += (model.region(z) == code).all(axis=1)
    return counts


def angle_map(turns):
    """Homogeneous map of the plane that multiplies angles, on rays every 30 degrees, by `turns`."""
    rays = np.arange(12) * np.pi / 6
    images = np.stack([np.cos(turns * rays), np.sin(turns * rays)], axis=1)
    directions = np.stack([np.cos(rays), np.sin(rays)], axis=1)
    # Linear between neighbouring rays. A unit bends the map alike on both halves of its line through 0, which
    # suits even numbers of turns.
    normals = np.stack([-np.sin(rays[:6]), np.cos(rays[:6])], axis=1)
    features = np.hstack([directions, np.maximum(directions @ normals.T, 0.0)])
    weights, *_ = np.linalg.lstsq(features, images, rcond=None)
    np.testing.assert_allclose(features @ weights, images, atol=1e-9)
    return PiecewiseLinearMap(weights[:2].T, weights[2:].T, normals, np.zeros(2), np.zeros(6))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_verdicts_in_the_plane_agree_with_counted_preimages(seed):
    rng = np.random.default_rng(seed)
    H = int(rng.integers(1, 6))
    model = PiecewiseLinearMap(
        np.eye(2) + 0.3 * rng.standard_normal((2, 2)),
        0.6 * rng.standard_normal((2, H)),
        rng.standard_normal((H, 2)),
        rng.standard_normal(2),
        rng.standard_normal(H),
    )
    verdict = check_invertibility(model)
    assert verdict.proof == "complete"
    spread = 10.0 ** rng.uniform(-1, 2, (3000, 1))
    counts = preimages(model, model(spread * rng.standard_normal((3000, 2))))
    assert (counts >= 1).mean() > 0.999  # the point itself, rounding at borders aside
    if verdict.verdict == "homeomorphism":
        assert (counts <= 1).all()
        assert (preimages(model, spread * rng.standard_normal((3000, 2))) == 1).mean() > 0.999
    else:
        assert verdict.verdict == "not invertible"
        assert verdict.n_positive > 0
        assert verdict.n_negative > 0


def test_both_verdicts_occur_among_such_maps():
    rng = np.random.default_rng(0)
    verdicts = set()
    for _ in range(20):
        W1 = 0.6 * rng.standard_normal((2, 3))
        model = PiecewiseLinearMap(
            np.eye(2), W1, rng.standard_normal((3, 2)), np.zeros(2), rng.standard_normal(3)
        )
        verdicts.add(check_invertibility(model).verdict)
    assert verdicts == {"homeomorphism", "not invertible"}


def test_a_map_that_winds_twice_is_regular_in_every_region_but_not_invertible():
    """z -> z^2 on rays: all determinants positive, two preimages; only the degree tells."""
    model = angle_map(2)
    found = check_invertibility(model)
    assert (found.n_negative, found.n_singular) == (0, 0)
    assert found.verdict == "not invertible"
    assert found.proof == "complete"
    assert "2 preimages" in found.sentence
    targets = np.random.default_rng(1).standard_normal((200, 2))
    assert (preimages(model, targets) == 2).all()


def test_lozi_is_invertible_and_the_tent_is_not():
    found = check_invertibility(lozi_map())
    assert (found.verdict, found.proof) == ("homeomorphism", "complete")
    assert found.n_negative == found.n_regions == 2  # det = -b on both sides
    tent = PiecewiseLinearMap([[1.8]], [[-3.6]], [[1.0]], [0.0], [-0.5])
    assert check_invertibility(tent).verdict == "not invertible"
    assert check_invertibility(tent).proof == "complete"


def test_a_relu_network_without_linear_part_has_flat_regions():
    rng = np.random.default_rng(2)
    model = PiecewiseLinearMap(
        np.zeros((3, 3)), np.eye(3), rng.standard_normal((3, 3)), np.zeros(3), np.ones(3)
    )
    found = check_invertibility(model)
    assert found.verdict == "not invertible"
    assert (found.n_regions, found.n_singular) == (8, 7)
    assert "singular" in found.sentence


def test_parallel_borders_realise_only_their_strips():
    """Three thresholds on one coordinate and one on the other make 4 * 2 regions, not 16."""
    W2 = np.array([[1.0, 0], [1, 0], [-2, 0], [0, 1]])
    model = PiecewiseLinearMap(np.eye(2), 0.1 * np.ones((2, 4)), W2, np.zeros(2), [0.0, -1.0, 4.0, 0.5])
    found = check_invertibility(model)
    assert found.n_regions == 8
    assert found.verdict == "homeomorphism"


def test_one_border_written_twice_with_rounding_makes_no_third_region():
    """The sliver between 0.1 * 3 and 0.3 does not exist; a code for it would be singular here."""
    W2, h2 = np.ones((2, 1)), -np.array([0.1 * 3, 0.3])
    model = PiecewiseLinearMap([[1.0]], [[-1.0, 1.5]], W2, [0.0], h2)
    found = check_invertibility(model)
    assert (found.n_regions, found.verdict) == (2, "homeomorphism")


def test_units_without_border_or_effect_do_not_count():
    model = PiecewiseLinearMap(
        np.eye(2), [[0.5, 0, 1], [0.5, 0, 1]], [[1.0, 0], [0, 1], [0, 0]], np.zeros(2), [0.0, 1, 2]
    )
    assert check_invertibility(model).n_regions == 2


def sign_of(model):
    steps = determinant_sign(model)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value.sign


def test_signs_over_boxes_of_slopes_are_those_of_all_codes():
    answers = []
    for seed in range(24):
        rng = np.random.default_rng(seed)
        H = int(rng.integers(1, 9))
        gain = rng.uniform(0.1, 0.6)
        model = PiecewiseLinearMap(
            np.eye(4),
            gain * rng.standard_normal((4, H)),
            rng.standard_normal((H, 4)),
            np.zeros(4),
            np.ones(H),
        )
        codes = (np.arange(2**H)[:, None] >> np.arange(H)) & 1 > 0
        signs = set(np.sign(np.linalg.det(model.jacobian(codes))))
        answers.append(sign_of(model))
        assert answers[-1] == (0 if len(signs) > 1 else signs.pop())
    assert set(answers) == {0, 1}


@pytest.mark.parametrize(("corner", "verdict"), [(0.3, "homeomorphism"), (-1.2, "not invertible")])
def test_thirty_units_on_coordinate_borders_are_decided(corner, verdict):
    """Diagonally dominant: every determinant is positive; with the corner changed only one unit flips it."""
    rng = np.random.default_rng(4)
    W = 0.01 * rng.standard_normal((30, 30))
    W[0, 0] = corner
    model = PiecewiseLinearMap(np.eye(30), W, np.eye(30), np.zeros(30), rng.standard_normal(30))
    found = check_invertibility(model)
    assert (found.verdict) == verdict
    if verdict == "homeomorphism":
        assert found.proof == "complete"


def test_small_perturbations_of_the_identity_are_proved_in_high_dimension():
    """||W1|| ||W2|| < 1 makes F = z + W1 relu(W2 z + h2) invertible; more borders than dimensions."""
    rng = np.random.default_rng(5)
    W1, W2 = rng.standard_normal((4, 8)), rng.standard_normal((8, 4))
    W1 *= 0.9 / (np.linalg.norm(W1, 2) * np.linalg.norm(W2, 2))
    model = PiecewiseLinearMap(np.eye(4), W1, W2, np.zeros(4), rng.standard_normal(8))
    found = check_invertibility(model)
    assert (found.verdict, found.proof, found.n_regions) == ("homeomorphism", "complete", 256)


def test_borders_in_any_position_are_decided_by_their_regions_and_one_point():
    """z -> z^2 on rays beside a third coordinate, turned and sheared: regular everywhere, two preimages."""
    plane = angle_map(2)
    rng = np.random.default_rng(1)
    W1 = np.vstack([plane.W1, 0.1 * rng.standard_normal(6)])
    model = PiecewiseLinearMap(
        np.block([[plane.A, np.zeros((2, 1))], [np.zeros((1, 2)), np.eye(1)]]),
        np.hstack([W1, [[0.0], [0.0], [0.5]]]),
        np.vstack([np.hstack([plane.W2, np.zeros((6, 1))]), [[0.3, -0.2, 1.0]]]),
        np.zeros(3),
        np.append(plane.h2, 0.4),
    )
    found = check_invertibility(model)
    assert (found.verdict, found.proof) == ("not invertible", "complete")
    assert (found.n_negative, found.n_singular) == (0, 0)
    assert "2 preimages" in found.sentence


def test_a_steep_gradient_of_a_convex_function_is_proved_by_its_regions():
    rng = np.random.default_rng(3)
    W2 = rng.standard_normal((14, 3))
    model = PiecewiseLinearMap(0.1 * np.eye(3), 3 * W2.T, W2, np.zeros(3), rng.standard_normal(14))
    found = check_invertibility(model)
    assert (found.verdict, found.proof) == ("homeomorphism", "complete")


def test_forty_units_of_small_gain_are_proved():
    """||W1|| ||W2|| < 1, too many units for all codes."""
    rng = np.random.default_rng(6)
    W1, W2 = rng.standard_normal((4, 40)), rng.standard_normal((40, 4))
    W1 *= 0.9 / (np.linalg.norm(W1, 2) * np.linalg.norm(W2, 2))
    model = PiecewiseLinearMap(np.eye(4), W1, W2, np.zeros(4), rng.standard_normal(40))
    found = check_invertibility(model, max_regions=500)
    assert (found.verdict, found.proof) == ("homeomorphism", "complete")
    assert "boxes of slopes" in found.sentence


def test_with_many_units_in_high_dimension_it_says_that_it_does_not_know():
    """The gradient of a convex function: a homeomorphism, but its slopes are too many and too steep."""
    rng = np.random.default_rng(6)
    W2 = rng.standard_normal((60, 4))
    model = PiecewiseLinearMap(0.1 * np.eye(4), 3 * W2.T, W2, np.zeros(4), rng.standard_normal(60))
    found = check_invertibility(model, max_regions=500)
    assert (found.verdict, found.proof) == ("unknown", "searched")
    assert found.n_regions == found.n_positive == 500
    assert found == check_invertibility(model, max_regions=500)


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("alrnn_lorenz_m20_p2", "homeomorphism"),
        ("plrnn_vanderpol_M10_koppe2019", "homeomorphism"),
        ("plrnn_lorenz_M10_koppe2019", "not invertible"),
        ("lowrank_teacher_reach_rnn_M2", "homeomorphism"),
        ("scyfi_ema_multistable_M8_trial001", "not invertible"),
    ],
)
def test_published_models(shared, name, verdict):
    with np.load(shared / "models" / name / "canonical.npz") as d:
        model = PiecewiseLinearMap(d["A"], d["W1"], d["W2"], d["h1"], d["h2"])
    assert check_invertibility(model).verdict == verdict


def test_a_region_that_is_none_but_by_rounding_folds_nothing():
    # Borders through 0: 14 regions of positive determinant; a combination of negative one does not occur.
    rng = np.random.default_rng(343)
    n_units = int(rng.integers(4, 7))
    W1 = rng.uniform(0.2, 0.8) * rng.normal(size=(3, n_units))
    model = PiecewiseLinearMap(np.eye(3), W1, rng.normal(size=(n_units, 3)), np.zeros(3), np.zeros(n_units))
    codes = np.unique(model.region(rng.normal(size=(5000, 3))), axis=0)
    assert len(codes) == 14
    assert np.all(np.linalg.det(model.jacobian(codes)) > 0)
    assert check_invertibility(model).verdict == "homeomorphism"
