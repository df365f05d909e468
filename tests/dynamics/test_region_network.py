"""Networks of visited regions, their layout, and the affine map of a region, against counts made by hand."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.affine_piece import affine_piece, region_polygon
from plrnn_explorer.dynamics.graph_layout import circle_layout, stress_layout
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.region_network import (
    merged,
    network_of_codes,
    network_of_runs,
    network_of_symbols,
    unseen_words,
)
from plrnn_explorer.dynamics.symbols import find_symbols
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.factories import A_LOZI, B_LOZI, lozi_map


def bits(*letters: int) -> np.ndarray:
    """Codes of letters 0 … 3 on two units."""
    return np.array([[bool(i & 1), bool(i & 2)] for i in letters]).reshape(-1, 2)


letter_runs = st.lists(st.lists(st.integers(0, 3), max_size=30), min_size=1, max_size=4)


@given(letter_runs)
def test_counts_are_those_of_the_letters(runs):
    network = network_of_codes([bits(*run) for run in runs], 2)
    pairs = [pair for run in runs for pair in pairwise(run)]
    for letter in range(4):
        rank = network.rank(bits(letter)[0])
        n = sum(run.count(letter) for run in runs)
        assert (network.counts[rank] if rank >= 0 else 0) == n
    assert network.transitions.sum() == len(pairs)
    for i, j, n in zip(network.sources, network.targets, network.transitions):
        a, b = (int(c[0]) + 2 * int(c[1]) for c in (network.codes[i], network.codes[j]))
        assert n == pairs.count((a, b))
    assert list(network.counts) == sorted(network.counts, reverse=True)
    if len(network):
        assert network.shares.sum() == pytest.approx(1)


@given(letter_runs)
def test_a_merged_network_is_that_of_all_runs(runs):
    parts = [network_of_codes([bits(*run)], 2) for run in runs]
    one, whole = merged(parts), network_of_codes([bits(*run) for run in runs], 2)
    assert sorted(one.counts) == sorted(whole.counts)
    assert one.transitions.sum() == whole.transitions.sum()
    for code, n in zip(whole.codes, whole.counts):
        assert one.counts[one.rank(code)] == n


def test_a_cycle_is_closed():
    network = network_of_codes([bits(0, 1, 1)], 2, closed=True)
    assert network.counts.tolist() == [2, 1]  # letter 1, letter 0
    steps = {
        (int(i), int(j)): int(n) for i, j, n in zip(network.sources, network.targets, network.transitions)
    }
    assert steps == {(0, 0): 1, (0, 1): 1, (1, 0): 1}


def test_what_is_left_out_is_said():
    network = network_of_codes([bits(0, 0, 0, 0, 1, 1, 2, 2, 3, 3)], 2)
    shown = network.top(2)
    assert (len(shown), shown.omitted) == (2, 2)
    assert shown.omitted_share == pytest.approx(0.4)
    assert shown.shares.sum() == pytest.approx(0.6)
    assert shown.targets.max() < 2
    # Of the steps out of a region those to regions left out count too: half of the second one's.
    assert shown.frequencies[shown.sources == 1].sum() == pytest.approx(0.5)
    assert shown.frequencies[(shown.sources == 0) & (shown.targets == 0)] == pytest.approx(0.75)


def test_measured_and_followed_orbits_agree():
    model = lozi_map()
    start = np.array([0.1, 0.1])
    symbols = find_symbols(model, start, steps=30, transient=0)  # rounding has no time to grow
    network = network_of_symbols(symbols)
    runs = network_of_runs(model, [model.orbit(start, 29)])
    assert network.counts.tolist() == runs.counts.tolist()
    assert network.frequencies.tolist() == pytest.approx(runs.frequencies.tolist())


def test_words_that_never_come():
    """The golden-mean shift: 11 never comes, and so no further word of three is missing."""
    model = PiecewiseLinearMap(A=[[0.0]], W1=[[1.0]], W2=[[1.0]], h1=[0.0], h2=[0.0])
    rng = np.random.default_rng(3)
    run, last = [], 0
    for _ in range(3000):
        last = 0 if last else int(rng.integers(0, 2))
        run.append(last)
    codes = np.array(run, dtype=bool)[:, None]
    symbols = _symbols_of(model, codes)
    missing = unseen_words(symbols)
    assert missing.numbers == (1, 0)
    rare = int(np.flatnonzero(symbols.codes[:, 0])[0])
    assert missing.examples == ((rare, rare),)


def _symbols_of(model, codes):
    """Symbols of an orbit whose itinerary is given: the states are made to lie on the right sides."""
    from plrnn_explorer.dynamics import symbols as module
    from plrnn_explorer.dynamics.visits import Visits

    found, regions = np.unique(codes, axis=0, return_inverse=True)
    visits = Visits(found, np.bincount(regions.ravel()), regions.reshape(1, -1), False)
    words = module._Words(visits, 3)
    for _ in range(3):
        words.lengthen()
    return words.result({})


@settings(max_examples=30, deadline=None)
@given(st.integers(2, 25), st.integers(0, 2**31))
def test_layouts_are_finite_repeatable_and_apart(n, seed):
    rng = np.random.default_rng(seed)
    sources, targets = rng.integers(0, n, (2, 2 * n))
    places = stress_layout(n, sources, targets)
    assert np.isfinite(places).all()
    assert np.array_equal(places, stress_layout(n, sources, targets))
    gaps = np.linalg.norm(places[:, None] - places[None], axis=-1)[~np.eye(n, dtype=bool)]
    assert gaps.min() > 1e-3
    assert circle_layout(n).shape == (n, 2)


def test_a_path_is_laid_out_along_a_line():
    places = stress_layout(6, np.arange(5), np.arange(1, 6))
    along = np.argsort(places[:, 0])
    assert along.tolist() in ([0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0])
    assert np.ptp(places[:, 0]) == pytest.approx(5, rel=0.05)


def test_the_lozi_map_has_a_real_fixed_point_on_either_side():
    model = lozi_map()
    for code, point in (([True], 1 / (1 + A_LOZI - B_LOZI)), ([False], 1 / (1 - A_LOZI - B_LOZI))):
        piece = affine_piece(model, code)
        slope = -A_LOZI if code[0] else A_LOZI
        assert piece.jacobian.tolist() == [[slope, 1.0], [B_LOZI, 0.0]]
        assert piece.determinant == pytest.approx(-B_LOZI)
        assert piece.is_real
        assert piece.fixed_point == pytest.approx([point, B_LOZI * point])
        assert piece.eigenvalues.prod().real == pytest.approx(-B_LOZI)


def test_a_virtual_fixed_point_names_the_region_it_lies_in():
    """x -> 0.5 x + 1 where x < 0: its fixed point 2 lies on the other side."""
    model = PiecewiseLinearMap(
        A=np.diag([0.5, 0.5]), W1=[[-1.0], [0]], W2=[[1.0, 0.0]], h1=[1.0, 0], h2=[0.0]
    )
    piece = affine_piece(model, [False])
    assert piece.fixed_point == pytest.approx([2.0, 0.0])
    assert not piece.is_real
    assert piece.home.tolist() == [True]


def test_no_fixed_point_where_1_is_an_eigenvalue():
    model = PiecewiseLinearMap(A=np.eye(2), W1=[[1.0], [0]], W2=[[1.0, 0.0]], h1=[1.0, 0], h2=[0.0])
    assert affine_piece(model, [False]).fixed_point is None


def test_a_code_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="has 1 values"):
        affine_piece(lozi_map(), [True, False])


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**31))
def test_polygons_hold_exactly_the_states_of_their_region(seed):
    rng = np.random.default_rng(seed)
    model = PiecewiseLinearMap(
        A=np.zeros((3, 3)), W1=np.zeros((3, 6)), W2=rng.normal(size=(6, 3)), h1=np.zeros(3),
        h2=rng.normal(size=6),
    )  # fmt: skip
    plane = Plane(rng.normal(size=3), np.linalg.qr(rng.normal(size=(3, 2)))[0].T)
    at = rng.uniform(-1, 1, 2)
    code = model.region(plane.embed(at))
    corners = region_polygon(model, plane, code, (-1.0, 1.0), (-1.0, 1.0))
    weights = rng.dirichlet(np.ones(len(corners)), 50)
    inside = weights @ corners
    assert (model.region(plane.embed(inside)) == code).all()
    # Its area is the share of random positions that lie in the region.
    many = rng.uniform(-1, 1, (4000, 2))
    share = (model.region(plane.embed(many)) == code).all(axis=1).mean()
    x, y = corners.T
    area = 0.5 * abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))
    assert area / 4 == pytest.approx(share, abs=0.04)
    other = ~code
    met = region_polygon(model, plane, other, (-1.0, 1.0), (-1.0, 1.0))
    assert len(met) == 0 or (model.region(plane.embed(met.mean(axis=0))) == other).all()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 255), min_size=2, max_size=200), st.integers(1, 12))
def test_groups_hold_every_point_and_step(run, most):
    codes = ((np.array(run)[:, None] >> np.arange(8)) & 1).astype(bool)
    whole = network_of_codes([codes], 8)
    groups = whole.grouped(most)
    assert len(groups) <= most
    assert groups.counts.sum() == len(run)
    assert groups.transitions.sum() == len(run) - 1
    assert groups.sizes.sum() == len(whole)
    labels = codes[:, list(groups.units)]
    assert len(np.unique(labels, axis=0)) == len(groups)
    for code in codes[:20]:
        rank = groups.rank(code)
        same = (labels == code[list(groups.units)]).all(axis=1)
        assert groups.counts[rank] == same.sum()


def test_a_fixed_point_on_the_border_is_one_of_the_map_seen_from_both_sides():
    """h = 0: the origin is a fixed point of F on the border of all regions."""
    model = PiecewiseLinearMap(0.5 * np.eye(2), [[0.3], [0.1]], [[1.0, -0.4]], np.zeros(2), [0.0])
    for code in ([True], [False]):
        assert affine_piece(model, code).is_real
    moved = model.with_changes(h2=[0.1])
    assert [affine_piece(moved, [on]).is_real for on in (True, False)] == [True, False]
