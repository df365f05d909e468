"""Bifurcation diagrams against closed forms, 50 digits, searches at single values and index sums."""

from __future__ import annotations

import mpmath
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics import bifurcation
from plrnn_explorer.dynamics.bifurcation import _spread, bifurcation_diagram
from plrnn_explorer.dynamics.bifurcations.collisions import lyndon_words
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.dynamics.cycles import cycle_steps, find_cycles
from plrnn_explorer.dynamics.exhaustive import n_necklaces
from plrnn_explorer.models.inputs import input_on_coordinates
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.bifurcation_words import scope_text
from tests.factories import lozi_map
from tests.piecewise_maps import random_map

PARAMETERS = ("A[0, 0]", "A[1, 0]", "W1[1, 0]", "W2[0, 1]", "h1[0]", "h2[1]")


def skew_tent(left, right, h=0.0):
    """x' = left x + h for x < 0, right x + h for x > 0: the normal form of a border collision on a line."""
    return PiecewiseLinearMap(A=[[left]], W1=[[right - left]], W2=[[1.0]], h1=[h], h2=[0.0])


def kinds(diagram):
    return [(event.kind, round(event.value, 12)) for event in diagram.events]


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        (0.5, -0.5, "persistence"),  # both slopes in (-1, 1)
        (0.5, 1.5, "fold"),  # 1 between them
        (0.5, -1.5, "border doubling"),  # -1 between them, product > -1: a stable 2-cycle
        (0.4, -5.0, "border birth"),  # chaos is born
    ],
)
def test_border_collisions_of_the_skew_tent_map_are_those_of_its_normal_form(left, right, kind):
    diagram = bifurcation_diagram(skew_tent(left, right), "h1[0]", (-1.0, 1.0), longest_period=5, samples=0)
    assert kinds(diagram) == [(kind, 0.0)]
    event = diagram.events[0]
    assert event.units == (0,)
    assert event.balanced
    assert event.certified
    assert event.low < 0.0 < event.high < 1e-20


def test_stable_cycle_at_a_border_doubling():
    diagram = bifurcation_diagram(skew_tent(0.5, -1.5), "h1[0]", (-1.0, 1.0), longest_period=4, samples=0)
    (two,) = (branch for branch in diagram.branches if branch.period == 2)
    assert (two.stability, two.low, two.high) == ("sink", 0.0, 1.0)
    # x = (h + h right) / (1 - left right) and its image
    np.testing.assert_allclose(np.sort(two.points_at(1.0)[:, 0]), [(1 - 1.5) / 1.75, (1 + 0.5) / 1.75])


def test_degenerate_flip_gives_birth_to_the_two_cycle():
    """The slope -1 of the right branch is passed inside its region; the 2-cycle begins at the border."""
    diagram = bifurcation_diagram(skew_tent(0.5, -1.5, 1.0), "W1[0, 0]", (-2.5, -0.5), samples=0)
    assert kinds(diagram) == [("flip", -1.5)]
    event = diagram.events[0]
    assert event.certified
    assert event.balanced
    assert event.low <= -1.5 <= event.high
    assert event.high - event.low < 1e-14
    assert sorted(diagram.branches[i].period for i in event.before) == [1, 2]
    assert [diagram.branches[i].period for i in event.after] == [1]


def test_cycles_born_on_the_segment_of_2_cycles_of_a_degenerate_flip_belong_to_it():
    """The right fixed point of the Lozi map has the multiplier -1 at b = 1 - a, and a segment of 2-cycles.

    All cycles that are there behind it and not in front of it, by a search at both values, begin at it.
    """
    a, past = 1.5, 1e-4
    model = PiecewiseLinearMap(
        A=[[a, 1.0], [0.4, 0.0]], W1=[[-2 * a], [0.0]], W2=[[1.0, 0.0]], h1=[1.0, 0.0], h2=[0.0]
    )
    diagram = bifurcation_diagram(model, "A[1, 0]", (-0.6, -0.45), longest_period=6, samples=0)
    (flip,) = (event for event in diagram.events if event.kind == "flip")
    assert flip.low <= 1 - a <= flip.high
    assert flip.balanced
    assert not any(event.kind == "unclear" for event in diagram.events)
    sides = (find_cycles(model.with_parameter("A[1, 0]", 1 - a + side), 6) for side in (-past, past))
    before, after = ({cycle.key for cycle in found.cycles if cycle.period > 1} for found in sides)
    born = {diagram.branches[i].key for i in flip.after if diagram.branches[i].period > 1}
    assert born == after - before
    assert sorted(key[0] for key in born) == [2, 4, 6, 6]


def test_flip_of_a_map_that_bends_nowhere():
    """x' = a x + 1: at a = -1 every point has period 2, and no 2-cycle is there on either side."""
    line = PiecewiseLinearMap(A=[[0.5]], W1=[[0.0]], W2=[[0.0]], h1=[1.0], h2=[0.0])
    diagram = bifurcation_diagram(line, "A[0, 0]", (-1.5, 0.5), longest_period=4, samples=0)
    assert kinds(diagram) == [("flip", -1.0)]
    assert diagram.events[0].certified
    assert [(b.period, b.stability) for b in diagram.branches] == [(1, "source"), (1, "sink")]
    assert not diagram.events[0].balanced


def test_fixed_point_that_comes_from_infinity():
    diagram = bifurcation_diagram(
        skew_tent(0.5, -1.5, 1.0), "A[0, 0]", (0.5, 2.5), longest_period=1, samples=0
    )
    far = [event for event in diagram.events if event.kind == "infinity"]
    assert [event.value for event in far] == pytest.approx([1.0], abs=1e-12)
    assert np.isnan(far[0].points).all()


def test_neimark_sacker_of_a_linear_focus():
    """det J = -b: the pair of multipliers of the Lozi map's fixed point passes the circle at b = -1."""
    diagram = bifurcation_diagram(lozi_map(), "A[1, 0]", (-1.3, -0.7), longest_period=1, samples=0)
    circle = [event for event in diagram.events if event.kind == "circle"]
    assert len(circle) == 1
    assert circle[0].value == pytest.approx(-1.0, abs=1e-12)
    assert circle[0].certified


def focus_and(block):
    """The Lozi map's linear focus beside a linear block: A[1, 0] = b moves the pair with product -b only."""
    n = len(block)
    A = np.zeros((2 + n, 2 + n))
    A[:2, :2], A[2:, 2:] = [[0.3, 1.0], [-0.9, 0.0]], block
    return PiecewiseLinearMap(A, np.eye(2 + n, 1) * 0.2, np.eye(1, 2 + n), np.eye(2 + n, 1)[:, 0], [0.0])


@pytest.mark.parametrize(
    ("block", "certified"),
    [
        ([[0.5]], True),
        ([[0.0, -1.7], [1.7, 0.0]], True),
        ([[0.6, -0.8 - 1e-7], [0.8 + 1e-7, 0.6]], False),  # another pair is too near the circle to part them
    ],
)
def test_neimark_sacker_in_more_dimensions(block, certified):
    diagram = bifurcation_diagram(
        focus_and(np.array(block)), "A[1, 0]", (-1.3, -0.7), longest_period=1, samples=0
    )
    circle = [event for event in diagram.events if event.kind == "circle"]
    assert [event.certified for event in circle] == [certified]
    assert circle[0].value == pytest.approx(-1.0, abs=1e-9)
    if certified:
        assert circle[0].low < -1.0 < circle[0].high < -1.0 + 1e-14


@settings(deadline=None, max_examples=12)
@given(seed=st.integers(0, 60), parameter=st.sampled_from(PARAMETERS[:4]))
def test_values_of_neimark_sacker_bifurcations_to_50_digits(seed, parameter):
    """The pair's modulus, by mpmath, is below 1 at one end of the certified interval, above at the other."""
    model = random_map(seed, M=4, H=2)
    value = ParameterLine.of(model, parameter).value
    diagram = bifurcation_diagram(model, parameter, (value - 0.8, value + 0.8), longest_period=2, samples=0)
    for event in diagram.events:
        if event.kind == "circle":
            word = diagram.branches[event.before[0]].word
            assert event.certified
            with mpmath.workdps(50):
                ends = [mp_pair(model, parameter, word, mpmath.mpf(end)) for end in (event.low, event.high)]
                assert (ends[0] - 1) * (ends[1] - 1) < 0
                assert max(abs(end - 1) for end in ends) < 1e-5


def mp_pair(model, parameter, word, value):
    """Modulus of the complex multiplier next to the unit circle."""
    arrays, _ = mp_arrays(model, parameter, value)
    product = mpmath.eye(model.dimension)
    for code in word:
        mask = mpmath.diag([int(x) for x in code])
        product = (arrays["A"] + arrays["W1"] * mask * arrays["W2"]) * product
    multipliers = mpmath.eig(product, left=False, right=False)
    return min((abs(m) for m in multipliers if abs(m.imag) > 1e-6), key=lambda size: abs(size - 1))


@settings(deadline=None, max_examples=15)
@given(seed=st.integers(0, 500), parameter=st.sampled_from(PARAMETERS))
def test_agrees_with_searches_at_single_values_and_conserves_the_index_sum(seed, parameter):
    model = random_map(seed, M=2, H=2)
    value = ParameterLine.of(model, parameter).value
    ends = value - 0.37, value + 0.41
    diagram = bifurcation_diagram(model, parameter, ends, longest_period=3, samples=0)
    assert set(diagram.completeness.values()) == {"exhaustive"}
    for at in np.linspace(*ends, 8)[1:-1]:
        if any(abs(event.value - at) < 1e-6 for event in diagram.events):
            continue
        cycles = find_cycles(model.with_parameter(parameter, at), 3)
        if any({"continuum", "border"} & set(cycle.flags) for cycle in cycles.cycles):
            continue
        assert sorted(cycle.key for cycle in cycles.cycles) == sorted(branch.key for branch in diagram.at(at))
        for cycle in cycles.cycles:
            branch = diagram.branches[diagram.branch_of(cycle, at)]
            assert branch.stability == cycle.stability
            assert cycle.n_unstable == branch.n_unstable
    for event in diagram.events:
        assert event.balanced or event.kind in ("infinity", "unclear")
        assert event.kind != "unclear", (seed, parameter, event.value)


@settings(deadline=None, max_examples=10)
@given(seed=st.integers(0, 300), parameter=st.sampled_from(PARAMETERS))
def test_values_of_border_collisions_to_50_digits(seed, parameter):
    """The zero of the preactivation, computed by mpmath from the itinerary, lies in the interval."""
    model = random_map(seed, M=3, H=2)
    value = ParameterLine.of(model, parameter).value
    diagram = bifurcation_diagram(
        model, parameter, (value - 0.5, value + 0.5), longest_period=2, samples=0, searches=3
    )
    checked = [e for e in diagram.events if e.kind in ("fold", "persistence") and e.certified]
    for event in checked[:3]:
        branch = diagram.branches[(event.before + event.after)[0]]
        with mpmath.workdps(50):
            exact = exact_zero(model, parameter, branch.word, event)
            assert event.low <= exact <= event.high


def exact_zero(model, parameter, word, event):
    """Bisection in 50 digits of the preactivation that is zero at the event."""
    unit = event.units[0]
    place = int(np.argmin([abs(p) for p in distance_to_border(model, parameter, word, event.value, unit)]))
    low, high = (mpmath.mpf(x) for x in (event.low - 1e-9, event.high + 1e-9))
    begin = mp_preactivation(model, parameter, word, low, place, unit)
    for _ in range(170):
        middle = (low + high) / 2
        if mp_preactivation(model, parameter, word, middle, place, unit) * begin > 0:
            low = middle
        else:
            high = middle
    return middle


def distance_to_border(model, parameter, word, value, unit):
    return [
        float(mp_preactivation(model, parameter, word, mpmath.mpf(value), place, unit))
        for place in range(len(word))
    ]


def mp_arrays(model, parameter, value):
    arrays = {n: mpmath.matrix(np.atleast_2d(getattr(model, n)).tolist()) for n in ("A", "W1", "W2")}
    arrays |= {n: mpmath.matrix(getattr(model, n).tolist()) for n in ("h1", "h2")}
    ref = ParameterLine.of(model, parameter).moved
    arrays[ref.matrix][ref.index if len(ref.index) == 2 else ref.index[0]] = value
    return arrays, ref


def mp_preactivation(model, parameter, word, value, place, unit):
    arrays, _ = mp_arrays(model, parameter, value)
    M, H = model.dimension, model.n_units
    product, constant = mpmath.eye(M), mpmath.zeros(M, 1)
    pieces = []
    for code in word:
        mask = mpmath.diag([int(x) for x in code]) if H > 1 else mpmath.matrix([[int(code[0])]])
        J = arrays["A"] + arrays["W1"] * mask * arrays["W2"]
        b = arrays["W1"] * mask * arrays["h2"] + arrays["h1"]
        pieces.append((J, b))
        product, constant = J * product, J * constant + b
    z = mpmath.lu_solve(mpmath.eye(M) - product, constant)
    for J, b in pieces[:place]:
        z = J * z + b
    return (arrays["W2"] * z + arrays["h2"])[unit]


def test_known_cycles_are_followed_and_an_input_is_read_by_name():
    model = lozi_map()
    model = model.with_inputs(input_on_coordinates(model, [0], ["current"]))
    cycles = find_cycles(model, 4).cycles
    diagram = bifurcation_diagram(model, "current", (-0.5, 0.5), cycles=cycles, longest_period=4, samples=16)
    assert all(diagram.branch_of(cycle, 0.0) is not None for cycle in cycles)
    assert diagram.samples.states.shape[0] == 16
    assert diagram.parameter == "current"


def test_searched_periods_say_so():
    model = random_map(3, M=3, H=30)
    diagram = bifurcation_diagram(
        model.with_changes(A=0.5 * model.A), "h1[0]", (-0.2, 0.2), longest_period=2, searches=2, samples=0
    )
    assert diagram.completeness == {1: "search", 2: "search"}
    assert len(diagram.searched) == 2
    assert set(map(len, diagram.proved.values())) == {2}


def test_searches_end_with_their_time_and_the_scope_says_how_many_there_were():
    model = random_map(3, M=3, H=30)
    diagram = bifurcation_diagram(
        model.with_changes(A=0.5 * model.A), "h1[0]", (-0.2, 0.2),
        longest_period=1, searches=5, samples=0, search_seconds=1e-9,
    )  # fmt: skip
    np.testing.assert_array_equal(diagram.searched, [-0.2])
    assert diagram.completeness == {1: "search"}
    assert list(map(len, diagram.proved.values())) == [1]
    assert diagram.branches
    assert "searched at 1 of 5 values" in scope_text(diagram)


@pytest.mark.parametrize("parameter", ["h1[0]", "A[0, 0]"])
def test_following_ends_with_its_time_and_the_scope_says_what_was_left_out(parameter):
    model = lozi_map()
    value = ParameterLine.of(model, parameter).value
    ends = value - 0.3, value + 0.35
    whole = bifurcation_diagram(model, parameter, ends, longest_period=6, samples=0)
    cut = bifurcation_diagram(model, parameter, ends, longest_period=6, samples=0, follow_seconds=1e-9)
    assert set(whole.completeness.values()) == {"exhaustive"}
    assert not whole.late
    assert cut.late
    assert cut.left_out > 0
    assert cut.branches
    assert {branch.period for branch in cut.branches} == {1}  # short periods first
    assert set(cut.completeness.values()) == {"search"}
    assert "time for following ran out" in scope_text(cut)
    assert "time for following" not in scope_text(whole)


@pytest.mark.parametrize(("units", "later"), [(60, "search"), (30, None)])
def test_where_a_proof_is_given_up_other_values_of_a_large_network_are_searched(monkeypatch, units, later):
    methods = []

    def gives_up(model, longest, *, method, **settings):
        methods.append(method)
        return cycle_steps(model, longest, method="search", **settings)

    monkeypatch.setattr(bifurcation, "cycle_steps", gives_up)
    model = random_map(3, M=3, H=units)
    found = bifurcation_diagram(
        model.with_changes(A=0.5 * model.A), "h1[0]", (-0.2, 0.2), longest_period=1, searches=3, samples=0
    )
    assert methods == [None, later, later]
    assert found.proved == {1: (False, False, False)}
    assert "searched at 3 values" in scope_text(found)


@pytest.mark.parametrize("n", [1, 2, 3, 9, 20])
def test_values_far_apart_are_searched_first(n):
    order = _spread(n)
    assert sorted(order) == list(range(n))
    assert set(order[:2]) == {0, n - 1}
    if n == 9:
        assert order == [0, 8, 4, 2, 6, 1, 3, 5, 7]


@pytest.mark.parametrize(
    ("M", "parameter", "said"), [(18, "A[0, 1]", True), (18, "h1[0]", False), (17, "A[0, 1]", False)]
)
def test_says_where_no_pair_of_multipliers_was_looked_for(M, parameter, said):
    """Of 18 multipliers there are 153 pairs, of 17 there are 136."""
    model = PiecewiseLinearMap(0.5 * np.eye(M), np.zeros((M, 1)), np.eye(1, M), np.zeros(M), [1.0])
    diagram = bifurcation_diagram(model, parameter, (-0.1, 0.1), longest_period=1, samples=0)
    assert diagram.branches
    assert ("Neimark–Sacker bifurcations were not looked for from period 1 on" in scope_text(diagram)) is said


def test_refuses_what_makes_no_sense():
    with pytest.raises(ValueError, match="range"):
        bifurcation_diagram(lozi_map(), "h1[0]", (1.0, 1.0))
    with pytest.raises(ValueError, match="names no parameter"):
        bifurcation_diagram(lozi_map(), "current", (0.0, 1.0))
    with pytest.raises(ValueError, match="0 inputs"):
        bifurcation_diagram(lozi_map(), 0, (0.0, 1.0))


@pytest.mark.parametrize(("letters", "n"), [(2, 6), (3, 4), (1, 1), (4, 2)])
def test_lyndon_words_are_the_primitive_necklaces(letters, n):
    words = list(lyndon_words(letters, n))
    assert len(words) == n_necklaces(letters, n)
    assert all(word == min(word[i:] + word[:i] for i in range(n)) for word in words)
