"""Delays and dimensions of series whose answer is known."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp
from scipy.signal import lfilter

from plrnn_explorer.fit.embedding import choose_delay, choose_dimension, embed


@pytest.fixture(scope="module")
def lorenz_x():
    def field(_t, x):
        return [10.0 * (x[1] - x[0]), x[0] * (28.0 - x[2]) - x[1], x[0] * x[1] - 8.0 / 3.0 * x[2]]

    times = np.arange(10.0, 160.0, 0.01)
    return solve_ivp(field, (0.0, 160.0), [1.0, 1.0, 20.0], t_eval=times, rtol=1e-9).y[0]


def test_the_delay_of_lorenz_is_the_published_one(lorenz_x):
    chosen = choose_delay(lorenz_x, 60)
    assert chosen.by == "mutual information"
    assert 14 <= chosen.delay <= 20  # 0.17 time units: Fraser & Swinney's criterion in the literature


def test_lorenz_needs_three_dimensions(lorenz_x):
    chosen = choose_dimension(lorenz_x, 17)
    assert chosen.dimension == 3
    assert chosen.enough
    assert chosen.false[0] > 0.5


def test_a_quarter_period_is_the_delay_of_a_sine():
    sine = np.sin(2 * np.pi * np.arange(20_000) / (25.6 * np.pi))
    noisy = sine + np.random.default_rng(0).normal(0.0, 0.1, len(sine))
    assert abs(choose_delay(noisy, 35).delay - 20) <= 2
    assert choose_dimension(sine, 20).dimension == 2


def test_noise_needs_more_dimensions_than_there_are():
    noise = np.random.default_rng(0).normal(size=3000)
    assert not choose_dimension(noise, 1, largest=4).enough


def test_delay_vectors_begin_with_the_present():
    np.testing.assert_array_equal(embed(np.arange(6.0), 2, 3), [[4, 2, 0], [5, 3, 1]])


@pytest.mark.parametrize(("series", "word"), [(np.zeros(100), "constant"), (np.arange(9.0), "too few")])
def test_what_cannot_be_embedded_is_said(series, word):
    with pytest.raises(ValueError, match=word):
        choose_delay(series, 20)


def test_a_delay_that_is_only_the_longest_looked_at_is_said_to_be():
    """An Ornstein-Uhlenbeck process forgets within 1000 samples; 8 are looked at."""
    kicks = np.random.default_rng(0).normal(size=100_000)
    chosen = choose_delay(lfilter([1.0], [1.0, -0.999], kicks), 8)
    assert (chosen.by, chosen.delay) == ("longest", 8)
