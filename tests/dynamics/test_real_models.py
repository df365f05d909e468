"""Cycles and manifolds of trained networks other people published."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycle_search import search
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.models.map import PiecewiseLinearMap


@pytest.fixture(scope="session")
def real(shared):
    def load(folder):
        with np.load(shared / "models" / folder / "canonical.npz") as file:
            return PiecewiseLinearMap(*(file[name] for name in ("A", "W1", "W2", "h1", "h2")))

    return load


@pytest.fixture(scope="module")
def reach(real):
    return real("lowrank_teacher_reach_rnn_M2")


def test_reach_network_has_eight_targets_eight_saddles_and_a_source(reach):
    found = find_cycles(reach, 1)
    assert [found.count(kind) for kind in ("sink", "saddle", "source")] == [8, 8, 1]
    assert len(found.cycles) == 17
    assert found.completeness == {1: "complete"}
    assert found.index_check == {1: (1, 1)}
    for cycle in found.cycles:
        np.testing.assert_allclose(reach(cycle.points), cycle.points, atol=1e-10)


def test_every_unstable_branch_of_the_reach_network_ends_in_a_sink(reach):
    found = find_cycles(reach, 1)
    sinks = np.array([c.points[0] for c in found.cycles if c.stability == "sink"])
    saddle = next(c for c in found.cycles if c.stability == "saddle")
    manifold = grow_manifold(reach, saddle, "unstable")
    assert manifold.stopped_by == ("settled",)
    assert manifold.residual < 1e-6
    extent = np.ptp(sinks, axis=0).max()
    for side in (0, 1):
        last = manifold.segments[manifold.branch == side][-1, 1]
        assert np.linalg.norm(sinks - last, axis=1).min() < 1e-2 * extent


def test_the_map_with_sixteen_cycles_has_two_of_them(real):
    found = find_cycles(real("scyfi_test_16_cycle_2D_M2"), 16)
    assert len(found.of_period(16)) == 2
    assert set(found.completeness.values()) == {"complete"}
    assert all(total == turns for total, turns in found.index_check.values())


@pytest.mark.parametrize(
    ("folder", "n"),
    [
        ("alrnn_lorenz_m20_p2", 4),
        ("plrnn_lorenz_M10_koppe2019", 4),
        ("plrnn_vanderpol_M10_koppe2019", 1),
        ("scyfi_ema_multistable_M8_trial001", 5),
        ("scyfi_plrnn_10cycle_M10", 3),
    ],
)
def test_fixed_points_of_published_networks(real, folder, n):
    model = real(folder)
    found = find_cycles(model, 1)
    assert len(found.cycles) == n
    assert found.completeness == {1: "exhaustive"}
    points = np.concatenate([c.points for c in found.cycles])
    np.testing.assert_allclose(model(points), points, atol=1e-9)


def test_the_lorenz_alrnn_has_four_fixed_points_and_no_short_cycle(real):
    """All 40,584 necklaces of four regions up to length 9; those to length 12 are in the benchmarks."""
    found = find_cycles(real("alrnn_lorenz_m20_p2"), 9)
    assert [len(found.of_period(k)) for k in range(1, 10)] == [4, 0, 0, 0, 0, 0, 0, 0, 0]
    assert set(found.completeness.values()) == {"exhaustive"}
    assert set(found.singular_words.values()) == {0}


def test_the_search_finds_the_ten_cycles(real):
    model = real("scyfi_plrnn_10cycle_M10")
    for found in search(model, 10, 150, np.random.default_rng(0)):  # noqa: B007 - the last counts
        pass
    cycles = found.cycles.values()
    assert set().union(*found.found_by.values()) == found.cycles.keys()
    assert {c.n_unstable for c in cycles} >= {0, 1}
    for cycle in cycles:
        np.testing.assert_allclose(model(cycle.points), np.roll(cycle.points, -1, axis=0), atol=1e-8)
