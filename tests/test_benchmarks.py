"""The pieces of the benchmarks do what they are compared for, at a tiny size; nothing is timed here."""

from __future__ import annotations

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.manifolds import grow_manifold
from tests.benchmarks import __main__ as command
from tests.benchmarks import basin_rows, cycle_rows, manifold_rows, maps
from tests.benchmarks.crossing import every_pair, wandering_line
from tests.benchmarks.curves import grow_curve
from tests.benchmarks.loops import in_blocks, scalar_c
from tests.benchmarks.scyfi import necklace_counts, scyfi
from tests.benchmarks.table import Row, table

LOZI_COUNTS = [2, 1, 0, 1, 0, 4, 4, 7]


def test_trying_every_word_gives_the_known_counts():
    assert necklace_counts(maps.lozi(), 8) == LOZI_COUNTS


def test_the_published_search_finds_true_cycles_only():
    model = maps.lozi()
    found = scyfi(model, 6, share=0.05)
    for period, (cycles, true) in enumerate(zip(found, LOZI_COUNTS), start=1):
        assert len(cycles) <= true
        for points in cycles:
            assert points.shape == (period, 2)
            np.testing.assert_allclose(model(points), np.roll(points, -1, axis=0), atol=1e-9)
    assert sum(map(len, found)) >= 8  # of 12


@pytest.mark.parametrize(("M", "H"), [(2, 2), (3, 50), (20, 20)])
def test_the_loops_iterate_the_map(M, H):
    model = maps.multistable(M, H)
    starts = np.random.default_rng(0).uniform(-3, 3, (70, M))
    ends = model.orbit(starts, 5)[:, -1]
    np.testing.assert_allclose(in_blocks(model, starts, 5), ends, atol=1e-12)
    plain = scalar_c()
    if plain is not None:
        np.testing.assert_allclose(plain(model, starts, 5), ends, atol=1e-12)


@pytest.mark.parametrize(("M", "H"), [(2, 2), (3, 50), (20, 20)])
def test_the_multistable_maps_have_two_sinks(M, H):
    found = find_cycles(maps.multistable(M, H), 1, starts=100)
    assert sorted(c.stability for c in found.cycles) == ["saddle", "sink", "sink"]


def test_the_plain_curve_is_the_manifold():
    model, saddle = maps.lozi(), manifold_rows.lozi_saddle()
    box = (np.full(2, -20.0), np.full(2, 20.0))
    ours = grow_manifold(model, saddle, "unstable", max_arclength=100.0, box=box)
    plain = grow_curve(model, saddle.points[0], saddle.points[0] + 1e-3 * ours.directions[0], 100.0)
    assert manifold_rows.curve_distance(ours, plain) < 1e-9
    assert manifold_rows.curve_distance(ours, [b + 1e-3 for b in plain]) > 1e-4


def test_every_pair_finds_the_crossings_of_known_lines():
    across = np.array([[[0.0, 0.5], [1.0, 0.5]], [[0.0, 2.0], [1.0, 2.0]]])
    up = np.array([[[0.25, 0.0], [0.25, 1.0]], [[0.75, 0.0], [0.75, 0.4]], [[0.5, 0.0], [0.5, 3.0]]])
    assert every_pair(across, up, block=2).tolist() == [[0, 0], [0, 2], [1, 2]]


def test_rows_at_a_tiny_size():
    rows = [
        cycle_rows.against_scyfi("the Lozi map", maps.lozi(), 5, 0.05),
        manifold_rows.curve(100.0, 1.0, "a short curve"),
        manifold_rows.crossing_row(2000, 0.02, 20),
        basin_rows.early_stopping(2, 2, 20, 100),
        basin_rows.exact(20, 60),
        manifold_rows.surface_row(300),
        basin_rows.every_step(2, 2, 10, 10),
    ]
    assert rows[0].checked == "4 of 4 by trying every word: equal"
    assert "20 segments: equal" in rows[2].checked
    assert rows[3].checked == "0 of 400 labels differ, 2 attractors"
    assert rows[4].checked == "0 of 400 pixels differ; 100.00% proved"
    assert "areas of" in rows[5].checked
    assert rows[6].checked.startswith("end points within")
    assert rows[6].seconds > 0
    assert all(row.seconds > 0 and row.ratio > 0 for row in rows)


def test_the_table_says_what_was_missed():
    row = Row("work", "baseline", 2.0, 0.5, "10x", False, "nothing")
    head, rule, line = table([row]).splitlines()
    assert len(head) == len(rule) == len(line)
    assert "| 4x " in line
    assert "| NO " in line


def test_the_command_runs_the_rows_it_is_given(capsys, monkeypatch):
    monkeypatch.setitem(command.ROWS, "tiny", lambda: basin_rows.every_step(2, 2, 5, 5))
    assert command.main(["tiny"]) == 0
    assert "| basins M=2 H=2, every step" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        command.main(["no such row"])
    assert "there is no row no such row" in capsys.readouterr().err


def test_wandering_lines_stay_in_the_square_and_keep_their_step():
    line = wandering_line(500, 0.01, 3)
    assert line.min() >= 0
    assert line.max() <= 1
    lengths = np.linalg.norm(line[:, 1] - line[:, 0], axis=1)
    assert lengths.max() < 0.01 + 1e-12
    assert np.median(lengths) > 0.01 - 1e-12
