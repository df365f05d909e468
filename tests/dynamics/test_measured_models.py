"""Exponents of published networks against those measured elsewhere; a conservation law of their cycles."""

import json

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.degree import index_sum
from plrnn_explorer.dynamics.lyapunov import lyapunov_spectrum
from plrnn_explorer.dynamics.symbols import find_symbols
from plrnn_explorer.dynamics.window import bounded_orbits
from tests.dynamics.test_real_models import real  # noqa: F401 - a fixture


@pytest.mark.parametrize(
    ("folder", "steps"),
    [
        ("alrnn_lorenz_m20_p2", 20_000),
        ("plrnn_lorenz_M10_koppe2019", 20_000),
        ("bptt_shplrnn_shiftinglorenz1_M3_H500", 20_000),
        ("dendplrnn_clipped_ecg_M30_B50", 1500),
    ],
)
def test_exponents_agree_within_their_errors(real, shared, folder, steps):  # noqa: F811
    """`meta.json` holds several short runs by another program: their mean and its error are compared."""
    model = real(folder)
    known = json.loads((shared / "models" / folder / "meta.json").read_text())["sanity"]["res"]
    runs = np.array([exponents[:3] for kind, exponents, _ in known if kind == "chaos"])
    mean, error = runs.mean(axis=0), runs.std(axis=0, ddof=1) / np.sqrt(len(runs))
    starts = bounded_orbits(model, 1, np.random.default_rng(0), n=6, transient=800)[:6, -1]
    chaotic = [z for z in starts if lyapunov_spectrum(model, z, steps // 5, 500).exponents[0] > 0.004][:4]
    found = lyapunov_spectrum(model, chaotic, steps)
    assert found.sign == 1
    assert np.all(np.abs(found.exponents[:3] - mean) < 4 * np.hypot(found.standard_error[:3], error))


@pytest.mark.parametrize(
    ("folder", "most"),
    [
        ("alrnn_lorenz_m20_p2", 4),
        ("plrnn_vanderpol_M10_koppe2019", 1),
        ("plrnn_lorenz_M10_koppe2019", 1),
        ("scyfi_ema_multistable_M8_trial001", 1),
        ("scyfi_plrnn_10cycle_M10", 1),
    ],
)
def test_the_index_sum_of_an_exhaustive_search_does_not_depend_on_the_constant(real, folder, most):  # noqa: F811
    """The degree of I - F is the same at every point: that of z - F(z) = y for any y, in any dimension."""
    model = real(folder)
    rng = np.random.default_rng(1)
    sums = []
    for scale in (0.0, 0.3, 1.0, 5.0, 20.0):
        moved = model.with_changes(h1=model.h1 + scale * rng.standard_normal(model.dimension))
        found = find_cycles(moved, most, method="exhaustive")
        assert set(found.completeness.values()) == {"exhaustive"}
        sums.append([index_sum(moved, found.cycles, n) for n in range(1, most + 1)])
    assert all(each == sums[0] for each in sums)


@pytest.mark.parametrize(
    ("folder", "most"), [("lowrank_teacher_reach_rnn_M2", 3), ("scyfi_test_16_cycle_2D_M2", 16)]
)
def test_index_sums_of_planar_networks_are_winding_numbers(real, folder, most):  # noqa: F811
    found = find_cycles(real(folder), most)
    assert found.index_check.keys() == set(range(1, most + 1))
    assert all(total == turns for total, turns in found.index_check.values())


@pytest.mark.parametrize(
    ("folder", "scale", "low", "high"),
    [
        # Another program counted 3453 and 41 regions in short runs; the numbers grow with the steps.
        ("bptt_shplrnn_shiftinglorenz1_M3_H500", 0.1, 3100, 3800),
        ("plrnn_lorenz_M10_koppe2019", 5.0, 30, 50),
    ],
)
def test_regions_visited_in_four_thousand_steps(real, folder, scale, low, high):  # noqa: F811
    model = real(folder)
    starts = scale * np.random.default_rng(0).standard_normal((6, model.dimension))
    chaotic = next(z for z in starts if lyapunov_spectrum(model, z, 4000).sign == 1)
    found = find_symbols(model, chaotic, steps=4000, transient=3000, word_length=2)
    assert low < found.n_regions < high
