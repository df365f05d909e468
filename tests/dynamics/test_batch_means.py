"""Standard errors of correlated series against closed forms."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.batch_means import blocked_error, halved


def autoregressive(rng, phi, shape):
    """x_t = phi x_{t-1} + noise: the standard error of its mean over n steps is 1 / ((1 - phi) sqrt(n))."""
    noise = rng.standard_normal(shape)
    x = np.empty(shape)
    x[0] = noise[0] / np.sqrt(1 - phi**2)
    for t in range(1, len(x)):
        x[t] = phi * x[t - 1] + noise[t]
    return x


@pytest.mark.parametrize("phi", [0.0, 0.5, 0.9])
def test_the_error_of_an_autoregressive_series(phi):
    series = autoregressive(np.random.default_rng(1), phi, (4096, 4, 1))
    found = blocked_error(series)
    exact = 1 / ((1 - phi) * np.sqrt(series.size))
    assert 0.75 < found.error[0] / exact < 1.5
    assert not found.correlated


def test_the_longest_correlation_decides_for_all_quantities():
    rng = np.random.default_rng(2)
    both = np.concatenate([autoregressive(rng, phi, (2048, 1, 1)) for phi in (0.0, 0.95)], axis=2)
    found = blocked_error(both)
    assert found.batches < 1024
    np.testing.assert_allclose(found.error, [1 / np.sqrt(2048), 20 / np.sqrt(2048)], rtol=0.6)


def test_a_series_correlated_to_its_end_is_reported():
    walk = np.cumsum(np.random.default_rng(3).standard_normal(1024))[:, None, None]
    assert blocked_error(walk).correlated


def test_constants_have_no_error_and_one_value_has_none_to_tell():
    assert blocked_error(np.full((64, 1, 1), 0.3)).error[0] == pytest.approx(0.0, abs=1e-15)
    alone = blocked_error(np.zeros((1, 1, 2)))
    assert np.isnan(alone.error).all()
    assert alone.correlated


def test_halving_keeps_the_mean_of_what_it_keeps():
    values = np.arange(14.0).reshape(7, 2, 1)
    np.testing.assert_allclose(halved(values), [[[3.0], [4.0]], [[7.0], [8.0]], [[11.0], [12.0]]])
