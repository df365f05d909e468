"""Topological entropy from numbers of cycles, against closed forms and the growth of lengths."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.entropy import fixed_point_counts, topological_entropy
from tests.piecewise_maps import linear, lozi, tent


@pytest.mark.parametrize("slope", [2.0, 3.0])
def test_the_full_tent_map_has_entropy_log_2(slope):
    found = topological_entropy(find_cycles(tent(slope), 12))
    assert found.counts == {n: 2**n for n in range(1, 13)}
    assert found.value == pytest.approx(np.log(2), abs=1e-12)
    assert found.error < 1e-12
    assert all(rate == pytest.approx(np.log(2)) for rate in found.rates.values())
    assert found.from_all
    assert "estimate" in found.meaning


@pytest.mark.parametrize("slope", [1.3, 1.5, 1.8])
def test_a_tent_map_has_the_entropy_of_its_slope(slope):
    """log(slope) for slopes of 1 to 2 (Misiurewicz and Szlenk 1980)."""
    found = topological_entropy(find_cycles(tent(slope), 20))
    assert abs(found.value - np.log(slope)) < max(4 * found.error, 0.01)


def growth_of_length(model, steps):
    """Growth rate of the length of a segment under the map: the entropy, for a map of the plane."""
    segments = np.array([[[-0.5, 0.0], [1.0, 0.1]]])
    lengths = []
    for _ in range(steps):
        a, b = (segments[:, i] @ model.W2.T + model.h2 for i in (0, 1))
        crosses = (a * b < 0)[:, 0]
        share = (a / np.where(a == b, 1, a - b))[crosses]
        middle = segments[crosses, 0] + share * (segments[crosses, 1] - segments[crosses, 0])
        halves = np.concatenate(
            [np.stack([segments[crosses, 0], middle], 1), np.stack([middle, segments[crosses, 1]], 1)]
        )
        segments = model(np.concatenate([segments[~crosses], halves]))
        lengths.append(np.linalg.norm(segments[:, 1] - segments[:, 0], axis=1).sum())
    return np.log(lengths[-1] / lengths[steps // 2]) / (steps - 1 - steps // 2)


def test_the_entropy_of_the_lozi_map_is_the_growth_rate_of_lengths():
    found = topological_entropy(find_cycles(lozi(), 18))
    assert found.value == pytest.approx(growth_of_length(lozi(), 20), abs=0.02)
    assert found.error < 0.02


def test_counts_are_those_of_the_fixed_points_of_powers():
    found = find_cycles(lozi(), 12)
    counts = fixed_point_counts(found)
    assert counts[1] == 2
    assert counts[4] == 2 + 2 * 1 + 4 * 1  # two fixed points, one 2-cycle, one 4-cycle
    assert counts[12] == sum(k * len(found.of_period(k)) for k in (1, 2, 3, 4, 6, 12))


def test_a_map_without_growth_and_maps_of_which_nothing_can_be_said():
    still = topological_entropy(find_cycles(linear([[0.5, 0.0], [0.0, 0.2]], [1.0, 1.0]), 8))
    assert still.value == 0.0
    assert "does not grow" in still.meaning
    short = topological_entropy(find_cycles(lozi(), 3))
    assert np.isnan(short.value)
    assert "periods" in short.meaning
    assert "continua" in topological_entropy(find_cycles(linear(np.eye(2)), 6)).meaning


def test_cycles_of_a_search_are_not_called_all():
    found = topological_entropy(find_cycles(lozi(), 8, method="search", starts=100))
    assert not found.from_all
    assert "may be missing" in found.meaning
