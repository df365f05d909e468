"""Lyapunov exponents against closed forms."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.lyapunov import kaplan_yorke_dimension, lyapunov_spectrum, lyapunov_steps
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.factories import B_LOZI, lozi_map
from tests.piecewise_maps import graph_of, linear, product, random_map, rotation, skew_tent, slow_switch, tent

#: Exponent of the full tent map with its top at 1/3, and the standard deviation of its growth per step.
SKEW = np.log(3) / 3 + 2 * np.log(1.5) / 3
SKEW_DEVIATION = np.sqrt(2) / 3 * np.log(2)


def test_the_exponents_of_a_linear_map_are_its_multipliers():
    A = np.array([[0.5, 3.0, 1.0], [0.0, -0.8, 2.0], [0.0, 0.0, 0.1]])
    model = PiecewiseLinearMap(A, np.zeros((3, 0)), np.zeros((0, 3)), np.zeros(3), np.zeros(0))
    found = lyapunov_spectrum(model, np.ones(3), steps=500, transient=200)
    np.testing.assert_allclose(found.exponents, np.log([0.8, 0.5, 0.1]), atol=1e-9)
    assert found.kaplan_yorke == 0.0
    assert not found.escaped


def test_the_tent_map():
    found = lyapunov_spectrum(tent(1.9), [0.3], steps=2000, transient=10)
    np.testing.assert_allclose(found.exponents, np.log(1.9), rtol=1e-12)
    assert found.standard_error[0] < 1e-12
    assert found.kaplan_yorke == 1.0


def test_lozi_exponents_sum_to_the_logarithm_of_the_determinant():
    found = lyapunov_spectrum(lozi_map(), [0.1, 0.1], steps=20_000)
    np.testing.assert_allclose(found.exponents.sum(), np.log(B_LOZI), atol=1e-10)
    assert found.exponents[0] > 20 * found.standard_error[0]
    first, second = found.exponents
    assert found.kaplan_yorke == pytest.approx(1 - first / second)


def test_lozi_exponents_agree_with_the_published_ones():
    """Sprott, Chaos and Time-Series Analysis (2003), appendix A: 0.47023, -1.16338, dimension 1.40419."""
    starts = 0.1 * np.random.default_rng(0).standard_normal((4, 2))
    found = lyapunov_spectrum(lozi_map(), starts, steps=200_000)
    assert found.note == ""
    assert found.standard_error[0] < 5e-4
    assert abs(found.exponents - [0.47023, -1.16338]).max() < 4 * found.standard_error[0]
    assert abs(found.kaplan_yorke - 1.40419) < 4 * found.kaplan_yorke_error < 2e-3
    assert found.sign == 1


def test_a_bernoulli_map_has_the_exponent_and_the_error_of_coin_tosses():
    found = lyapunov_spectrum(skew_tent(), [0.3], steps=100_000)
    exact = SKEW_DEVIATION / np.sqrt(100_000)
    assert abs(found.exponents[0] - SKEW) < 4 * exact
    assert 0.8 * exact < found.standard_error[0] < 1.5 * exact
    assert found.batches >= 32
    assert found.note == ""


@pytest.mark.parametrize(("leak", "steps"), [(0.4, 3000), (0.05, 10_000)])
def test_two_standard_errors_cover_the_truth_though_growth_is_correlated(leak, steps):
    model, truth = slow_switch(leak)
    starts = np.random.default_rng(5).uniform(0.01, 0.99, (200, 1))
    found = [lyapunov_spectrum(model, z, steps, transient=50) for z in starts]
    miss = np.array([(f.exponents[0] - truth) / f.standard_error[0] for f in found])
    # Correlations ignored, one half of these would lie outside for leak = 0.05.
    assert 0.9 < np.mean(np.abs(miss) < 2) <= 1.0
    assert abs(miss.mean()) < 4 / np.sqrt(200)
    # Nor are the errors so large that they say nothing.
    assert miss.std() > 0.6


def test_the_error_of_the_dimension_covers_its_spread():
    starts = 0.1 * np.random.default_rng(2).standard_normal((60, 2))
    found = [lyapunov_spectrum(lozi_map(), z, 2000, 100) for z in starts]
    spread = np.std([f.kaplan_yorke for f in found], ddof=1)
    claimed = np.median([f.kaplan_yorke_error for f in found])
    assert 0.7 < claimed / spread < 1.8


def test_exponents_of_a_product_are_those_of_its_factors():
    model = product(skew_tent(), product(tent(1.5), linear(0.4 * rotation(1.0))))
    found = lyapunov_spectrum(model, [0.3, 0.4, 1.0, 0.0], steps=20_000)
    truth = np.array([SKEW, np.log(1.5), np.log(0.4), np.log(0.4)])
    assert np.all(np.abs(found.exponents - truth) < 4 * found.standard_error + 1e-3)
    assert found.kaplan_yorke == 4.0 or found.kaplan_yorke == pytest.approx(
        2 + (SKEW + np.log(1.5)) / -np.log(0.4), abs=4 * found.kaplan_yorke_error
    )


def test_the_sum_of_the_exponents_is_the_mean_of_the_log_determinants():
    drawn = random_map(3, M=5, H=12, gain=0.3)
    model = drawn.with_changes(A=0.3 * drawn.A)
    found = lyapunov_spectrum(model, np.ones(5), steps=200, transient=50)
    orbit = model.orbit(np.ones(5), 250)[50:250]
    _, logs = np.linalg.slogdet(model.jacobian(model.region(orbit)))
    assert found.exponents.sum() == pytest.approx(logs.mean(), abs=1e-9)


def test_a_rotation_has_dimension_one_curve_and_sign_zero():
    found = lyapunov_spectrum(linear(rotation(0.7)), [1.0, 0.0], steps=1000)
    assert found.sign == 0
    assert found.kaplan_yorke == 2.0
    curve = lyapunov_spectrum(product(linear(rotation(0.7)), linear([[0.5]])), [1.0, 0, 0], steps=1000)
    assert curve.sign == 0
    assert curve.kaplan_yorke == pytest.approx(2.0)
    sink = lyapunov_spectrum(linear(0.9 * rotation(0.7)), [1.0, 0.0], steps=1000)
    assert sink.sign == -1


def test_errors_that_cannot_be_trusted_say_so():
    assert "use more" in lyapunov_spectrum(lozi_map(), [0.1, 0.1], steps=1).note
    # The two halves of the interval never meet: two attractors.
    apart, _ = slow_switch(leak=1e-12)
    mixed = lyapunov_spectrum(apart, [[0.1], [0.3], [0.6], [0.9]], steps=4000)
    assert "different attractors" in mixed.note
    assert mixed.standard_error[0] > 0.09
    # A slow start from the unstable fixed point 0 to the stable one at 2: half of the run is transient.
    slow = graph_of([-1, 1, 3], [-1.01, 1.01, 2.99])
    assert lyapunov_spectrum(slow, [1e-9], steps=4000, transient=0).note != ""
    assert lyapunov_spectrum(slow, [1e-9], steps=4000, transient=4000).note == ""


def test_every_argument_is_in_the_parameters():
    found = lyapunov_spectrum(lozi_map(), [0.1, 0.1], steps=50, transient=3)
    assert found.parameters["z0"] == ((0.1, 0.1),)
    assert (found.parameters["steps"], found.parameters["transient"]) == (50, 3)
    assert found.parameters["model"] == lozi_map().fingerprint


def test_several_orbits_are_averaged():
    starts = 0.1 * np.random.default_rng(3).standard_normal((5, 2))
    # Few steps, so that chaos does not tell batched rounding from single.
    each = [lyapunov_spectrum(lozi_map(), z, steps=20, transient=2) for z in starts]
    together = lyapunov_spectrum(lozi_map(), starts, steps=20, transient=2)
    mean = np.mean([e.exponents for e in each], axis=0)
    np.testing.assert_allclose(together.exponents, mean, atol=1e-9)


def test_singular_regions_give_minus_infinity():
    model = PiecewiseLinearMap([[0.5, 0], [0, 0]], np.zeros((2, 0)), np.zeros((0, 2)), [0, 1], np.zeros(0))
    found = lyapunov_spectrum(model, [1.0, 1.0], steps=50, transient=5)
    assert found.exponents[0] == pytest.approx(np.log(0.5))
    assert found.exponents[1] == -np.inf
    assert found.kaplan_yorke == 0.0


def test_orbits_that_escape_are_left_out():
    both = lyapunov_spectrum(lozi_map(), [[0.1, 0.1], [-50.0, 0.0]], steps=20, transient=400)
    alone = lyapunov_spectrum(lozi_map(), [0.1, 0.1], steps=500)
    assert both.escaped
    assert not alone.escaped
    np.testing.assert_allclose(both.exponents.sum(), np.log(B_LOZI), atol=1e-12)
    assert both.exponents[0] < 1.0
    gone = lyapunov_spectrum(lozi_map(), [-50.0, 0.0], steps=500)
    assert gone.escaped
    assert np.isnan(gone.exponents).all()
    assert np.isnan(gone.kaplan_yorke)


@pytest.mark.parametrize(
    ("exponents", "dimension"),
    [
        ([-0.1, -0.2], 0.0),
        ([0.0, -0.5], 1.0),
        ([0.9, 0.0, -14.5], 2 + 0.9 / 14.5),
        ([0.3, -0.1], 2.0),
        ([0.2, -np.inf], 1.0),
    ],
)
def test_kaplan_yorke(exponents, dimension):
    assert kaplan_yorke_dimension(exponents) == pytest.approx(dimension)


def test_partial_results_come_while_it_runs():
    steps = list(lyapunov_steps(lozi_map(), [0.1, 0.1], steps=600_000, transient=400_000))
    assert len(steps) >= 4
    assert [s.fraction for s in steps] == sorted(s.fraction for s in steps)
    assert steps[0].result.steps < steps[-1].result.steps == 600_000


@pytest.mark.parametrize(("z0", "steps"), [([0.1], 10), ([0.1, 0.1, 0.1], 10), ([0.1, 0.1], 0)])
def test_senseless_arguments_are_refused(z0, steps):
    with pytest.raises(ValueError, match=r"z0 has shape|cannot be averaged"):
        lyapunov_spectrum(lozi_map(), z0, steps=steps)


def test_a_map_that_sends_everything_to_one_point_has_no_finite_exponent():
    still = PiecewiseLinearMap(np.zeros((2, 2)), np.zeros((2, 1)), np.ones((1, 2)), np.ones(2), np.zeros(1))
    found = lyapunov_spectrum(still, np.zeros(2), 100, 10)
    assert (found.exponents == -np.inf).all()
    assert found.sign == -1


def test_exponents_of_a_resting_point_on_a_border_are_said_to_be_of_one_side():
    """z' = 0.5 z below 0 and 0.8 z above rests at the border 0; moved off it, nothing is to be said."""
    model = PiecewiseLinearMap(A=[[0.5]], W1=[[0.3]], W2=[[1.0]], h1=[0.0], h2=[0.0])
    assert "one side" in lyapunov_spectrum(model, [1.0], 2_000, 500).note
    moved = PiecewiseLinearMap(A=[[0.5]], W1=[[0.3]], W2=[[1.0]], h1=[0.1], h2=[0.0])
    assert lyapunov_spectrum(moved, [1.0], 2_000, 500).note == ""
