"""Following cycles while the input moves, against fresh complete and exhaustive searches."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer import find_cycles
from plrnn_explorer.dynamics.cycle import CycleSet
from plrnn_explorer.dynamics.following import Follower, follow_cycles
from plrnn_explorer.models.families import clipped_shallow_plrnn, plrnn
from plrnn_explorer.models.inputs import input_on_coordinates, input_on_units
from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.factories import bistable_map
from tests.piecewise_maps import random_map


def keys(cycles, period=None):
    return {c.key for c in cycles.cycles if period in (None, c.period)}


def driven(seed, M, H, inside):
    drawn = random_map(seed, M=M, H=H)
    model = drawn.with_changes(A=0.5 * drawn.A)
    inputs = input_on_units(model, [0]) if inside else input_on_coordinates(model, [0])
    return model.with_inputs(inputs)


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    shape=st.sampled_from([(1, 3), (2, 3), (2, 14), (3, 6)]),
    inside=st.booleans(),
    s=st.floats(-2.0, 2.0),
)
def test_fixed_points_are_those_of_a_fresh_search(seed, shape, inside, s):
    model = driven(seed, *shape, inside)
    followed = follow_cycles(model, find_cycles(model, 1), model.with_input([s]))
    fresh = find_cycles(model.with_input([s]), 1)
    assert keys(followed.cycles) == keys(fresh)
    assert followed.cycles.completeness[1] in ("complete", "exhaustive")
    both = {c.key: c for c in fresh.cycles}
    for cycle in followed.cycles.cycles:
        np.testing.assert_allclose(cycle.points, both[cycle.key].points, rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(cycle.eigenvalues, both[cycle.key].eigenvalues, rtol=1e-7, atol=1e-9)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), s=st.floats(-1.0, 1.0))
def test_what_is_followed_is_real_and_no_fixed_point_is_lost_unseen(seed, s):
    """Above two dimensions with many units nothing is solved anew: paths alone must lead to real cycles."""
    model = driven(seed, 3, 11, False)
    after = model.with_input([s])
    start = find_cycles(model, 1, method="exhaustive")
    followed = follow_cycles(model, start, after)
    assert set(followed.cycles.completeness.values()) == {"search"}
    assert keys(followed.cycles) <= keys(find_cycles(after, 1, method="exhaustive"))
    n_kept = sum(origin is not None for origin in followed.came_from)
    assert n_kept + len(followed.lost) == len(start.cycles)


def index(cycles):
    return sum(int(np.sign(np.linalg.det(np.eye(c.dimension) - c.monodromy))) for c in cycles)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), s=st.floats(-1.0, 1.0))
def test_lost_fixed_points_go_in_pairs_of_opposite_index(seed, s):
    model = driven(seed, 2, 5, False)
    start = find_cycles(model, 1)
    followed = follow_cycles(model, start, model.with_input([s]))
    kept = {origin for origin in followed.came_from if origin is not None}
    gone = [c for i, c in enumerate(start.cycles) if i not in kept]
    new = [c for c, origin in zip(followed.cycles.cycles, followed.came_from) if origin is None]
    if all("not found" not in why and "singular" not in why for why in followed.lost):
        assert index(gone) == index(new) == 0


def fold():
    """z' = |z| + s - 1 over one coordinate, by two units: fixed points ±… exist for s < 1 only.

    Slopes 1.5 and 0.5: the solutions of 1.5 z + c = z and of 0.5 z + c = z meet at z = 0 where c = 0.
    """
    model = PiecewiseLinearMap([[0.5]], [[1.0]], [[1.0]], [-1.0], [0.0])
    return model.with_inputs(input_on_coordinates(model, [0]))


def test_a_fold_at_a_border_is_named():
    model = fold()
    start = find_cycles(model, 1)
    assert sorted(c.points[0, 0] for c in start.cycles) == [-2.0, 2.0]
    there = follow_cycles(model, start, model.with_input([0.5]))
    assert sorted(c.points[0, 0] for c in there.cycles.cycles) == [-1.0, 1.0]
    assert sorted(there.came_from) == [0, 1]
    assert there.note == ""
    gone = follow_cycles(model, start, model.with_input([1.5]))
    assert len(gone.cycles.cycles) == 0
    assert len(gone.lost) == 2
    assert "border of unit 1 and both vanished" in gone.lost[0]
    back = follow_cycles(model.with_input([1.5]), gone.cycles, model)
    assert len(back.cycles.cycles) == 2  # all regions are solved, so they come back
    assert "2 are new" in back.note


def test_a_two_cycle_is_born_where_a_sink_flips_over_a_border():
    """Tent-like map z' = 0.5 z - 1.8 relu(z) + s: for s < 0 a sink, for s > 0 slope -1.3, a 2-cycle."""
    model = PiecewiseLinearMap([[0.5]], [[-1.8]], [[1.0]], [-0.5], [0.0])
    model = model.with_inputs(input_on_coordinates(model, [0]))
    start = find_cycles(model, 2)
    assert [c.period for c in start.cycles] == [1]
    after = model.with_input([1.0])
    followed = follow_cycles(model, start, after)
    assert keys(followed.cycles) == keys(find_cycles(after, 2))
    assert [c.period for c in followed.cycles.cycles] == [1, 2]


def test_cycles_that_shrink_onto_a_fixed_point_at_a_border_are_named():
    """z' = 0.4 z - 3.4 relu(z) + s: at s = 0 the 2-cycle and the 4-cycle of s > 0 all shrink onto 0."""
    model = PiecewiseLinearMap([[0.4]], [[-3.4]], [[1.0]], [1.0], [0.0])
    model = model.with_inputs(input_on_coordinates(model, [0]))
    start = find_cycles(model, 4)
    assert [c.period for c in start.cycles] == [1, 2, 4]
    followed = follow_cycles(model, start, model.with_input([-2.0]))
    assert [c.period for c in followed.cycles.cycles] == [1]
    at = "it shrank onto a fixed point at the border of unit 1"
    assert [why.split(": ")[1] for why in followed.lost] == [f"{at} (border-collision period doubling)", at]


def test_cycles_of_an_isola_meet_each_other_at_its_end():
    """Two 2-cycles that live for s from about -0.72 to 0.04 only: their path is a closed loop."""
    rng = np.random.default_rng(1009)
    M, H = 3, 5
    shapes = {"A": (), "W1": (M, H), "W2": (H, M), "h1": (M,), "h2": (H,), "C_hidden": (H, 1)}
    drawn = {k: rng.standard_normal(n) if n else rng.uniform(-0.5, 0.5, M) for k, n in shapes.items()}
    model = clipped_shallow_plrnn(**drawn)
    start = find_cycles(model, 2)
    assert [c.period for c in start.cycles].count(2) == 2
    followed = follow_cycles(model, start, model.with_input([1.2]))
    told = [why for why in followed.lost if why.startswith("a 2-cycle")]
    assert len(told) == 2
    assert all("it met another one at the border of unit 9 and both vanished" in why for why in told)


def test_cycles_keep_their_place_and_their_number():
    model = bistable_map()
    model = model.with_inputs(input_on_coordinates(model, [0]))
    start = find_cycles(model, 1)
    moved = follow_cycles(model, start, model.with_input([0.01]))
    assert moved.came_from == tuple(range(len(start.cycles)))
    assert [c.stability for c in moved.cycles.cycles] == [c.stability for c in start.cycles]


def test_cycles_beyond_the_budget_are_counted():
    model = plrnn(A=[0.5, 0.5], W=-2.0 * np.eye(2), h=[1.0, 1.0], C=np.ones((2, 1)))
    start = find_cycles(model, 2)
    followed = follow_cycles(model, start, model.with_input([0.1]), max_work=0.0)
    assert f"{len(start.cycles)} of long period were too many to follow" in followed.note


def test_other_networks_are_refused():
    model = bistable_map()
    with pytest.raises(ValueError, match="same sizes"):
        follow_cycles(model, CycleSet((), {}), random_map(1, M=model.dimension, H=model.n_units + 1))


def real(shared, name):
    with np.load(shared / "models" / name / "canonical.npz") as p:
        A = p["A"] if p["A"].ndim == 2 else np.diag(p["A"])
        model = PiecewiseLinearMap(A, p["W1"], p["W2"], p["h1"], p["h2"])
    return model.with_inputs(input_on_coordinates(model, [0]))


@pytest.mark.parametrize(
    ("name", "step"),
    [("lowrank_teacher_reach_rnn_M2", 2e-4), ("plrnn_lorenz_M10_koppe2019", 0.04)],
)
def test_published_models_along_a_drag(shared, name, step):
    model = real(shared, name)
    follower, was, cycles = Follower(model), model, find_cycles(model, 1)
    for i in range(1, 13):
        now = model.with_input([i * step])
        followed = follower.follow(was, cycles, now)
        was, cycles = now, followed.cycles
        if i % 4 == 0:
            assert keys(cycles) == keys(find_cycles(now, 1))


def test_fixed_points_of_the_shifting_lorenz_are_followed_through_hundreds_of_borders(shared):
    """500 units: nothing is solved anew. Compared with branch and bound at the end."""
    model = real(shared, "bptt_shplrnn_shiftinglorenz1_M3_H500")
    cycles, was = find_cycles(model, 1), model
    assert len(cycles.cycles) == 4
    follower = Follower(model)
    for s in np.linspace(0.0, 0.1, 26)[1:]:
        now = model.with_input([s])
        followed = follower.follow(was, cycles, now)
        was, cycles = now, followed.cycles
        assert followed.came_from == (0, 1, 2, 3)
    fresh = find_cycles(was, 1)
    assert fresh.completeness == {1: "complete"}
    assert keys(cycles) == keys(fresh)


@pytest.mark.parametrize("seed", range(6))
def test_there_and_back_again_nothing_is_missing(seed):
    """Above two dimensions, where nothing is solved anew: lost cycles come back with the input."""
    model = driven(seed, 3, 12, seed % 2 == 0)
    first = find_cycles(model, 2, method="search", starts=200)
    follower, was, cycles = Follower(model), model, first
    for s in (*np.linspace(0.0, 2.0, 9)[1:], *np.linspace(2.0, 0.0, 9)[1:]):
        now = model.with_input([s])
        followed = follower.follow(was, cycles, now)
        was, cycles = now, followed.cycles
    assert keys(first) <= keys(cycles)


def test_the_reaching_network_loses_and_regains_its_fixed_points(shared):
    """Its own input, inside the ReLU of 60 units, moves the borders: 17 fixed points, 3 at 0.1, 17 again."""
    model = load_model(shared / "models/lowrank_teacher_reach_rnn_M2/reach_rnn_state_dict.pkl")
    follower, was, cycles = Follower(model), model, find_cycles(model, 1)
    assert len(cycles.cycles) == 17
    for s in (*np.arange(1, 11) * 0.01, *np.arange(9, -1, -1) * 0.01):
        now = model.with_input([s, 0.0])
        followed = follower.follow(was, cycles, now)
        was, cycles = now, followed.cycles
        if round(100 * s) in (0, 5, 10):
            assert keys(cycles) == keys(find_cycles(now, 1))
