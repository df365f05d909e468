"""Lyapunov exponents against closed forms."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.lyapunov import kaplan_yorke_dimension, lyapunov_spectrum, lyapunov_steps
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.factories import B_LOZI, lozi_map


def tent(slope):
    """x -> slope min(x, 1 - x): both slopes have the same size, so the exponent is its logarithm."""
    return PiecewiseLinearMap([[slope]], [[-2 * slope]], [[1.0]], [0.0], [-0.5])


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


def test_the_standard_error_covers_the_spread_of_independent_orbits():
    rng = np.random.default_rng(3)
    starts = 0.1 * rng.standard_normal((24, 2))
    each = [lyapunov_spectrum(lozi_map(), z, steps=320, transient=50) for z in starts]
    spread = np.std([e.exponents[0] for e in each], ddof=1)
    claimed = np.median([e.standard_error[0] for e in each])
    assert 0.5 < claimed / spread < 2.0


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
    steps = list(lyapunov_steps(lozi_map(), [0.1, 0.1], steps=2000, transient=300))
    assert len(steps) >= 4
    assert [s.fraction for s in steps] == sorted(s.fraction for s in steps)
    assert steps[0].result.steps < steps[-1].result.steps == 2000


@pytest.mark.parametrize(("z0", "steps"), [([0.1], 10), ([0.1, 0.1, 0.1], 10), ([0.1, 0.1], 0)])
def test_senseless_arguments_are_refused(z0, steps):
    with pytest.raises(ValueError, match=r"z0 has shape|cannot be averaged"):
        lyapunov_spectrum(lozi_map(), z0, steps=steps)
