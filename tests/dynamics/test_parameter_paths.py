"""Cycles followed while an entry of a matrix moves: against closed forms and fresh searches."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer import find_cycles
from plrnn_explorer.dynamics.following import Follower, follow_cycles
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.parameters import ParameterRef, all_parameters
from tests.factories import bistable_map, lozi_map
from tests.piecewise_maps import random_map


def line(a: float, w: float, h: float = 0.2, corner: float = 1.0) -> PiecewiseLinearMap:
    """The map z -> a z + w relu(z - corner) + h of the line."""
    return PiecewiseLinearMap([[a]], [[w]], [[1.0]], [h], [-corner])


def test_a_fixed_point_follows_its_closed_form() -> None:
    model = line(0.5, -0.3)
    start = find_cycles(model, 1)
    after = model.with_parameter("A[0, 0]", 0.6)
    followed = follow_cycles(model, start, after)
    np.testing.assert_allclose([c.points[0, 0] for c in followed.cycles.cycles], [0.2 / 0.4], rtol=1e-14)
    assert followed.came_from == (0,)


def test_a_fixed_point_crosses_a_border_and_stays_itself() -> None:
    model = line(0.7, -0.5)  # 0.2 / 0.3 lies left of the corner
    start = find_cycles(model, 1)
    after = model.with_parameter("A[0, 0]", 0.9)  # 0.2 / 0.1 would lie right of it
    followed = follow_cycles(model, start, after)
    assert followed.came_from == (0,)
    # z = 0.9 z - 0.5 (z - 1) + 0.2
    np.testing.assert_allclose(followed.cycles.cycles[0].points[0, 0], 0.7 / 0.6, rtol=1e-14)


def test_two_fixed_points_meet_at_a_border_that_is_named() -> None:
    model = line(0.7, 1.0)  # left 2/3, right: z = 0.7 z + (z - 1) + 0.2, z = 0.8 / 0.7
    start = find_cycles(model, 1)
    assert len(start.cycles) == 2
    followed = Follower(model).follow(model, start, model.with_parameter("A[0, 0]", 0.9))
    assert followed.cycles.cycles == ()
    assert len(followed.lost) == 2
    assert all("met another one at the border of unit 1 and both vanished" in why for why in followed.lost)
    assert "While the parameter moved" in followed.note
    assert "within one step of the parameter was not searched" in followed.note


def test_they_come_back_with_the_parameter() -> None:
    model = line(0.7, 1.0)
    start, follower = find_cycles(model, 1), Follower(line(0.7, 1.0))
    gone = model.with_parameter("A[0, 0]", 0.9)
    lost = follower.follow(model, start, gone)
    again = follower.follow(gone, lost.cycles, model)
    assert {c.key for c in again.cycles.cycles} == {c.key for c in start.cycles}


def test_cycles_of_longer_period_are_born_while_the_parameter_moves() -> None:
    """The Lozi map at small a has fixed points only; at a = 1.4 there is a 2-cycle, at 1.7 many more."""
    model = lozi_map().with_parameter("W1[0, 0]", -0.2)
    known = find_cycles(model, 4)
    follower = Follower(model)
    for value in np.linspace(-0.2, -3.4, 17)[1:]:
        after = model.with_parameter("W1[0, 0]", float(value))
        known, model = follower.follow(model, known, after).cycles, after
    fresh = find_cycles(model, 4)
    assert {c.key for c in known.cycles} == {c.key for c in fresh.cycles}
    assert max(c.period for c in known.cycles) == 4


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 200), step=st.floats(-0.05, 0.05), which=st.integers(0, 10_000))
def test_following_finds_what_a_fresh_exhaustive_search_finds(seed: int, step: float, which: int) -> None:
    drawn = random_map(seed, M=3, H=4)
    model = drawn.with_changes(A=0.7 * drawn.A)
    refs = list(all_parameters(model))
    ref = refs[which % len(refs)]
    after = model.with_parameter(ref, ref.value_in(model) + step)
    followed = follow_cycles(model, find_cycles(model, 2, method="exhaustive"), after)
    fresh = find_cycles(after, 2, method="exhaustive")
    assert {c.key for c in followed.cycles.cycles} == {c.key for c in fresh.cycles}


def test_of_three_fixed_points_two_vanish_and_the_third_goes_on() -> None:
    """Slopes 0.5, 1.5, 0.5 with corners at 0 and 1; a unit that is always on moves the whole graph up."""
    model = PiecewiseLinearMap([[0.5]], [[1.0, -1.0, -0.2]], [[1.0], [1.0], [0.0]], [0.0], [0.0, -1.0, 0.5])
    start = find_cycles(model, 1)
    np.testing.assert_allclose(sorted(c.points[0, 0] for c in start.cycles), [-0.2, 0.2, 1.8])
    after = model.with_parameter(ParameterRef("W1", (0, 2)), 0.2)
    followed = follow_cycles(model, start, after)
    np.testing.assert_allclose([c.points[0, 0] for c in followed.cycles.cycles], [2.2], rtol=1e-12)
    (origin,) = followed.came_from
    assert start.cycles[origin].points[0, 0] == pytest.approx(1.8)
    assert len(followed.lost) == 2


@pytest.mark.parametrize("ref", ["A[0, 1]", "W2[1, 0]", "h1[1]", "h2[0]"])
def test_every_kind_of_parameter_can_move(ref: str) -> None:
    model = bistable_map()
    start = find_cycles(model, 2)
    after = model.with_parameter(ref, ParameterRef.parse(ref).value_in(model) + 0.01)
    followed = follow_cycles(model, start, after)
    assert {c.key for c in followed.cycles.cycles} == {c.key for c in find_cycles(after, 2).cycles}


def test_what_passes_through_infinity_is_not_followed() -> None:
    """z -> a z + 0.3 has its fixed point at 0.3 / (1 - a), which leaves at a = 1."""
    model = PiecewiseLinearMap([[0.5]], [[0.1]], [[0.0]], [0.2], [1.0])
    followed = follow_cycles(model, find_cycles(model, 1), model.with_parameter("A[0, 0]", 1.5))
    np.testing.assert_allclose(followed.cycles.cycles[0].points, [[-0.6]], rtol=1e-12)
    assert followed.came_from == (None,)
    assert "went off to infinity" in followed.lost[0]


def test_a_cycle_that_runs_away_is_not_said_to_have_met_another() -> None:
    """The fixed point 0.2 / (0.9 - a) of the right half line never comes to the border at 0."""
    model = line(0.5, 0.1, corner=0.0)
    followed = follow_cycles(model, find_cycles(model, 1), model.with_parameter("A[0, 0]", 1.5))
    (why,) = followed.lost
    assert "went off to infinity" in why
    assert "met" not in why
