"""Measures against distributions, spectra and systems whose answer is known."""

from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer.fit.measures import (
    data_exponent,
    power_spectrum,
    spectrum_distance,
    state_space_divergence,
)

EXAMPLES = Path(__file__).parents[2] / "resources/examples"


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


def test_an_orbit_that_rests_has_no_spectrum_whatever_it_rests_at():
    """At 0.1 its standard deviation is rounded to some 1e-15; the measure was 0.34 there."""
    moving = np.sin(0.05 * np.arange(2000.0))[:, None]
    for value in (0.0, 0.1, -7.3):
        assert spectrum_distance(moving, np.full((2000, 1), value)) == 1.0
        assert spectrum_distance(np.full((2000, 1), value), moving) == 1.0
    assert not power_spectrum(np.full((2000, 1), 0.1)).any()
    fading = moving * 0.97 ** np.arange(2000.0)[:, None]
    assert spectrum_distance(moving, fading[1500:] + 0.1) == 1.0  # 1e-20 of it is left


def test_both_measures_of_the_lorenz_recording_as_their_papers_write_them():
    x = np.loadtxt(EXAMPLES / "lorenz_recording.csv", delimiter=",", skiprows=1, usecols=(1, 2, 3))
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    one, other = x[:2000], x[2000:4000]
    assert state_space_divergence(one, other) == pytest.approx(by_boxes(one, other), rel=1e-9)
    assert state_space_divergence(one, 1.3 * other) == pytest.approx(by_boxes(one, 1.3 * other), rel=1e-9)
    assert spectrum_distance(one, other) == pytest.approx(by_fourier_sums(one, other), rel=1e-6)


def by_boxes(data, orbit, bins=30, small=1e-5):
    """Sum of p log(p / q) over boxes, counted sample by sample."""
    low, high = data.min(axis=0), data.max(axis=0)
    counts = [{}, {}]
    for rows, count in zip((data, orbit), counts):
        for row in rows:
            if (row >= low).all() and (row <= high).all():
                box = tuple(np.minimum((row - low) / (high - low) * bins, bins - 1).astype(int))
                count[box] = count.get(box, 0) + 1
    n, total = bins ** data.shape[1], 0.0
    sizes = [len(rows) + small * n for rows in (data, orbit)]
    every = set(counts[0]) | set(counts[1])
    for box in every:
        p, q = ((count.get(box, 0) + small) / size for count, size in zip(counts, sizes))
        total += p * np.log(p / q)
    return total + (n - len(every)) * small / sizes[0] * np.log(sizes[1] / sizes[0])


def by_fourier_sums(one, other, sigma=20):
    """sqrt(1 - sum sqrt(p q)), spectra smoothed by an explicit convolution with a Gaussian of 4 sigma."""
    reach = np.arange(-4 * sigma, 4 * sigma + 1)
    kernel = np.exp(-0.5 * (reach / sigma) ** 2)
    found = []
    for a, b in zip(one.T, other.T):
        spectra = []
        for x in (a, b):
            power = np.abs(np.fft.fft((x - x.mean()) / x.std())[: len(x) // 2 + 1]) ** 2
            power = np.convolve(np.pad(power, 4 * sigma, mode="edge"), kernel, "valid")
            spectra.append(power / power.sum())
        found.append(np.sqrt(1.0 - np.sqrt(spectra[0] * spectra[1]).sum()))
    return np.mean(found)


def test_neighbours_are_found_behind_any_number_of_neighbours_in_time():
    """On (t, t^2) the nearest state `apart` away in time is just that far; distances do not grow together."""
    t = np.arange(3000) * 2e-4
    data, apart, steps = np.column_stack([t, t**2]), 300, 100
    found = data_exponent(data, steps, apart, pairs=10_000)
    first = []
    for i in range(len(data) - steps):
        distance = np.linalg.norm(data[: len(data) - steps] - data[i], axis=1)
        distance[max(0, i - apart + 1) : i + apart] = np.inf
        first.append(np.log(distance.min()))
    assert found.growth[0] == pytest.approx(np.mean(first), rel=1e-9)
    assert abs(found.exponent) < 0.005


def test_data_that_repeat_exactly_have_no_exponent_to_measure():
    assert np.isnan(data_exponent(np.tile(np.arange(10.0), 100)[:, None], 20, 10).exponent)
