"""Regions, words and entropies against closed forms, brute force and published networks."""

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest

from plrnn_explorer.dynamics.lyapunov import lyapunov_spectrum
from plrnn_explorer.dynamics.region_graph import graph_entropy
from plrnn_explorer.dynamics.symbols import find_symbols, symbol_steps
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.dynamics.test_real_models import real  # noqa: F401 - a fixture
from tests.piecewise_maps import linear, lozi, product, random_map, rotation, skew_tent, tent

GOLDEN = (1 + 5**0.5) / 2


def test_a_full_shift_with_known_probabilities():
    found = find_symbols(skew_tent(1 / 3), [0.3], steps=60_000)
    bernoulli = np.log(3) / 3 + 2 * np.log(1.5) / 3
    np.testing.assert_allclose(found.counts / 60_000, [2 / 3, 1 / 3], atol=0.01)
    # The letters are independent: where the orbit goes does not depend on where it is.
    for target, share in ((0, 2 / 3), (1, 1 / 3)):
        np.testing.assert_allclose(found.frequencies[found.targets == target], share, atol=0.015)
    assert found.word_numbers.tolist() == [2**k for k in range(1, 9)]
    assert found.entropy_length == 8
    assert abs(found.entropy_rate - bernoulli) < 4 * found.entropy_rate_error < 0.01
    np.testing.assert_allclose(np.diff(found.block_entropies), bernoulli, atol=0.01)
    np.testing.assert_allclose(found.graph_entropies, np.log(2), atol=1e-12)
    assert found.topological_entropy_bound == pytest.approx(np.log(2))
    assert found.note == ""


def test_the_golden_mean_tent_map_is_a_markov_chain():
    """Slope (1 + sqrt 5) / 2: the turning point has period 3, left is always followed by right."""
    found = find_symbols(tent(GOLDEN), [0.4], steps=40_000)
    fibonacci = [2, 3, 5, 8, 13, 21, 34, 55]
    assert found.word_numbers.tolist() == fibonacci
    assert found.graph_entropies[0] == pytest.approx(np.log(2))
    np.testing.assert_allclose(found.graph_entropies[1:], np.log(GOLDEN), atol=1e-11)
    assert abs(found.entropy_rate - np.log(GOLDEN)) < 1e-3
    # Active unit: right of the turning point; more than half of the points are there.
    assert found.codes[:, 0].tolist() == [True, False]
    assert (1, 1) not in set(zip(found.sources.tolist(), found.targets.tolist()))


def test_entropies_of_the_lozi_map_enclose_its_exponent():
    """h_metric = lambda_1 (Pesin; SRB measure) <= h_topological <= graph entropy of observed words."""
    found = find_symbols(lozi(), [0.1, 0.1], steps=200_000, word_length=12)
    exponent = lyapunov_spectrum(lozi(), [0.1, 0.1], steps=200_000).exponents[0]
    assert exponent - 0.002 < found.entropy_rate < exponent + 0.01
    assert exponent < found.topological_entropy_bound < np.log(2)
    assert np.all(np.diff(found.graph_entropies) < 1e-12)
    assert np.all(np.diff(np.diff(found.block_entropies)) < 1e-3)


def test_regions_words_and_transitions_are_those_of_the_orbit():
    model = product(lozi(), skew_tent())
    found = find_symbols(model, [0.1, 0.1, 0.3], steps=40, transient=3, word_length=3)
    # Few steps: chaos would tell the order of the sums.
    codes = model.region(model.orbit([0.1, 0.1, 0.3], 42)[3:])
    seen = [code.tobytes() for code in codes]
    assert {c.tobytes(): int(n) for c, n in zip(found.codes, found.counts)} == dict(Counter(seen))
    name = [c.tobytes() for c in found.codes]
    steps = Counter(pairwise(seen))
    listed = zip(found.sources, found.targets, found.transitions)
    assert {(name[i], name[j]): int(n) for i, j, n in listed} == dict(steps)
    words = Counter(zip(seen, seen[1:], seen[2:]))
    listed_words = zip(found.words, found.word_counts)
    assert {tuple(name[i] for i in word): int(n) for word, n in listed_words} == dict(words)
    assert found.counts.tolist() == sorted(found.counts, reverse=True)
    assert found.word_counts.tolist() == sorted(found.word_counts, reverse=True)


def test_more_units_than_bits_of_a_machine_word():
    rng = np.random.default_rng(4)
    model = PiecewiseLinearMap(
        0.99 * rotation(1.0), 1e-9 * rng.standard_normal((2, 150)), rng.standard_normal((150, 2)),
        [0.0, 0.0], 0.1 * rng.standard_normal(150),
    )  # fmt: skip
    found = find_symbols(model, [1.0, 0.5], steps=150, transient=0, word_length=1)
    codes = model.region(model.orbit([1.0, 0.5], 149))
    assert {tuple(c) for c in found.codes} == {tuple(c) for c in codes}
    assert found.codes.shape[1] == 150
    assert np.isnan(found.entropy_rate)
    assert "too many" in found.note


def test_several_orbits_and_one_that_escapes():
    found = find_symbols(lozi(), [[0.1, 0.1], [-50.0, 0.0], [0.2, 0.1]], steps=500)
    assert found.orbits == 2
    assert found.escaped
    assert found.counts.sum() == 1000
    assert found.transitions.sum() == 998
    gone = find_symbols(lozi(), [-50.0, 0.0], steps=500)
    assert (gone.orbits, gone.n_regions) == (0, 0)
    assert np.isnan(gone.topological_entropy_bound)


def test_a_map_without_borders_and_a_fixed_point():
    found = find_symbols(linear([[0.5]]), [1.0], steps=100)
    assert found.n_regions == 1
    assert found.codes.shape == (1, 0)
    assert found.entropy_rate == 0.0
    assert found.topological_entropy_bound == 0.0


def test_graph_entropies_of_known_graphs():
    # Full graph on 5 nodes, an edge named twice; cycle of 7; golden mean; two parts joined by one edge.
    every = np.divmod(np.arange(25), 5)
    assert graph_entropy(np.append(every[0], 0), np.append(every[1], 0), 5) == pytest.approx(np.log(5))
    assert graph_entropy(np.arange(7), (np.arange(7) + 1) % 7, 7) == 0.0
    assert graph_entropy(np.array([0, 0, 1]), np.array([0, 1, 0]), 2) == pytest.approx(np.log(GOLDEN))
    joined = graph_entropy(np.array([0, 0, 1, 1, 2, 2, 3]), np.array([0, 1, 0, 2, 3, 2, 2]), 4)
    assert joined == pytest.approx(np.log(GOLDEN))
    assert graph_entropy(np.array([0, 1]), np.array([1, 2]), 3) == 0.0
    # A periodic graph: 0 -> {1, 2} -> 0, growth sqrt 2 a step.
    periodic = graph_entropy(np.array([0, 0, 1, 2]), np.array([1, 2, 0, 0]), 3)
    assert periodic == pytest.approx(np.log(2) / 2)


@pytest.mark.parametrize("seed", range(5))
def test_graph_entropy_is_the_logarithm_of_the_spectral_radius(seed):
    adjacency = np.random.default_rng(seed).random((30, 30)) < 0.07
    radius = np.abs(np.linalg.eigvals(adjacency.astype(float))).max()
    assert graph_entropy(*np.nonzero(adjacency), 30) == pytest.approx(np.log(max(1.0, radius)), abs=1e-6)


@pytest.mark.parametrize(
    ("z0", "steps", "length"), [([0.1], 10, 2), ([0.1, 0.1], 1, 1), ([0.1, 0.1], 10, 11), ([0.1, 0.1], 10, 0)]
)
def test_senseless_arguments_are_refused(z0, steps, length):
    with pytest.raises(ValueError, match=r"z0 has shape|give no words"):
        find_symbols(lozi(), z0, steps=steps, word_length=length)


def test_progress_rises_and_ends_with_the_result():
    steps = list(symbol_steps(random_map(1, gain=0.1), [0.1, 0.1], steps=2000))
    assert [s.fraction for s in steps] == sorted(s.fraction for s in steps)
    assert steps[-1].result.parameters["steps"] == 2000


@pytest.mark.parametrize(
    ("folder", "start", "regions"),
    [
        ("alrnn_lorenz_m20_p2", 0.1, {3}),
        # A fixed point and a closed curve; how many small regions the curve cuts depends on the run.
        ("lowrank_clip_hc2_M3", 4.0, {1, *range(146, 153)}),
        ("plrnn_vanderpol_M10_koppe2019", 1.0, {11}),
    ],
)
def test_regions_of_published_networks(real, folder, start, regions):  # noqa: F811
    model = real(folder)
    starts = start * np.random.default_rng(0).standard_normal((4, model.dimension))
    found = [find_symbols(model, z, steps=5000, transient=4000, word_length=2) for z in starts]
    numbers = {f.n_regions for f in found if f.orbits}
    assert numbers
    assert numbers <= regions
