"""Attractors followed through the epochs: what is near goes on, and a guess is called a guess."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.batch.lines import CLEAR, attractor_lines

WINDOW = {"x": [0.0, 3.0], "y": [0.0, 4.0], "origin": [0, 0], "basis": [[1, 0], [0, 1]], "names": ["a", "b"]}
DIAGONAL = 5.0


def row(*attractors, view=WINDOW):
    """A row whose attractors are given by their points."""
    found = [{"points": np.atleast_2d(np.asarray(p, float)).tolist()} for p in attractors]
    return {"attractors": found, "settings": {"view": view} if view else {}}


def places(line):
    return [(p.position, p.index, p.clear) for p in line.places]


def test_two_attractors_that_drift_are_two_lines_whatever_their_order_in_a_row():
    first, second = attractor_lines([row([0, 0], [3, 4]), row([3, 3.9], [0.1, 0]), row([0.2, 0], [3, 3.8])])
    assert places(first) == [(0, 0, True), (1, 1, True), (2, 0, True)]
    assert places(second) == [(0, 1, True), (1, 0, True), (2, 1, True)]


def test_one_that_is_too_far_is_another_one():
    assert len(attractor_lines([row([0, 0]), row([3, 4])])) == 2


def test_a_far_match_and_one_of_two_near_ones_are_guesses():
    (far,) = attractor_lines([row([0, 0]), row([1.1 * CLEAR * DIAGONAL, 0])])
    assert places(far)[1] == (1, 0, False)
    split = attractor_lines([row([1, 1]), row([1.1, 1], [0.9, 1])])
    assert [len(line.places) for line in split] == [2, 1]
    assert split[0].guesses == 1


def test_a_line_outlasts_a_checkpoint_that_failed_and_a_gap_is_a_guess():
    (line,) = attractor_lines([row([0, 0]), None, row([0, 0])])
    assert line.guesses == 0  # nothing is known of what failed
    (line,) = attractor_lines([row([0, 0]), row(), row([0, 0])])
    assert places(line) == [(0, 0, True), (2, 0, False)]
    gone = [row()] * 4
    assert len(attractor_lines([row([0, 0]), *gone, row([0, 0])])) == 2


def test_a_cycle_that_grows_out_of_a_point_goes_on_in_its_place():
    (line,) = attractor_lines([row([1, 1]), row([[1.1, 1], [0.9, 1]])])
    assert places(line)[1] == (1, 0, True)


def test_models_of_another_dimension_are_never_matched():
    assert len(attractor_lines([row([0, 0]), row([0, 0, 0])])) == 2


@given(st.lists(st.lists(st.tuples(*[st.floats(-9, 9)] * 2), max_size=4), max_size=6))
def test_every_attractor_is_in_exactly_one_line(run):
    rows = [row(*attractors) for attractors in run]
    found = sorted((p.position, p.index) for line in attractor_lines(rows) for p in line.places)
    assert found == [(i, k) for i, attractors in enumerate(run) for k in range(len(attractors))]
