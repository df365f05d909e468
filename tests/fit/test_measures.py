"""Measures against distributions, spectra and systems whose answer is known."""

import numpy as np
import pytest

from plrnn_explorer.fit.measures import data_exponent, spectrum_distance, state_space_divergence


@pytest.mark.parametrize("dimension", [1, 2, 5])
def test_the_same_distribution_diverges_by_nothing(dimension):
    rng = np.random.default_rng(1)
    a, b = rng.normal(size=(2, 20_000, dimension))
    assert abs(state_space_divergence(a, a)) < 1e-9
    assert state_space_divergence(a, b, bins=10) < 0.3
    assert state_space_divergence(a, b + 2.0, bins=10) > 5 * state_space_divergence(a, b, bins=10)


def test_the_divergence_is_that_of_two_uniform_densities():
    rng = np.random.default_rng(2)
    data, half = rng.random((100_000, 1)), rng.random((100_000, 1))
    data[0], data[1] = 0.0, 1.0
    mixed = np.where(rng.random((100_000, 1)) < 0.5, half, half / 2)  # density 3/2 below 1/2, 1/2 above
    wanted = 0.5 * np.log(1 / 1.5) + 0.5 * np.log(1 / 0.5)
    assert state_space_divergence(data, mixed, bins=20) == pytest.approx(wanted, rel=0.03)


def test_an_orbit_that_escapes_diverges_without_bound():
    data = np.random.default_rng(0).random((100, 2))
    assert state_space_divergence(data, np.full((10, 2), np.nan)) == np.inf
    assert spectrum_distance(data, np.full((10, 2), np.inf)) == 1.0


def test_spectra_of_one_frequency_agree_and_of_two_do_not():
    t = np.arange(8000)[:, None]
    slow, fast = np.sin(0.05 * t), np.sin(0.5 * t)
    assert spectrum_distance(slow, np.sin(0.05 * t + 1.0)) < 0.05
    assert spectrum_distance(slow, fast) > 0.95
    assert spectrum_distance(slow, np.zeros_like(slow)) == 1.0


def test_the_exponent_of_the_logistic_map_is_log_two():
    x = np.empty(20_000)
    x[0] = 0.3
    for i in range(1, len(x)):
        x[i] = 4.0 * x[i - 1] * (1.0 - x[i - 1])
    found = data_exponent(x[:, None], steps=8, apart=10, fitted=(0, 5))
    assert found.exponent == pytest.approx(np.log(2.0), abs=0.06)


def test_a_series_too_short_to_part_is_refused():
    with pytest.raises(ValueError, match="too few"):
        data_exponent(np.zeros((50, 1)), steps=40, apart=10)
