"""Cycles against brute force, the winding number and maps whose cycles are known."""

import itertools

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import (
    LYNDON_WORDS,
    all_codes,
    in_coordinates,
    linear,
    lozi,
    random_map,
    rotation,
    tent,
)


def brute_force(model, longest):
    """Numbers of cycles of period 1 … longest: every word of 2^H letters solved, its orbit checked."""
    codes = all_codes(model.n_units)
    J, b = model.jacobian(codes), model.offset(codes)
    counts = []
    for k in range(1, longest + 1):
        count = 0
        for word in itertools.product(range(len(codes)), repeat=k):
            if any(word[i:] + word[:i] <= word for i in range(1, k)):
                continue
            product, constant = np.eye(model.dimension), np.zeros(model.dimension)
            for letter in word:
                product, constant = J[letter] @ product, J[letter] @ constant + b[letter]
            if np.linalg.matrix_rank(np.eye(model.dimension) - product) < model.dimension:
                continue  # no solution, or a continuum
            z = np.linalg.solve(np.eye(model.dimension) - product, constant)
            for letter in word:
                if not np.array_equal(model.W2 @ z + model.h2 > 0, codes[letter]):
                    break
                z = J[letter] @ z + b[letter]
            else:
                count += 1
        counts.append(count)
    return counts


def sampled_winding_number(model, n, radius):
    """Turns of z - F^n(z) along a circle, from samples that get denser until no step turns by much."""

    def direction(angle):
        start = radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)
        z = start
        for _ in range(n):
            z = z @ model.A.T + np.maximum(z @ model.W2.T + model.h2, 0) @ model.W1.T + model.h1
        return np.arctan2(*(start - z).T[::-1])

    angle = np.linspace(0, 2 * np.pi, 721)
    value = direction(angle)
    while True:
        turn = (np.diff(value) + np.pi) % (2 * np.pi) - np.pi
        coarse = np.flatnonzero(np.abs(turn) > 0.4)
        if len(coarse) == 0:
            return round(turn.sum() / (2 * np.pi))
        middle = (angle[coarse] + angle[coarse + 1]) / 2
        assert len(angle) < 200_000
        angle = np.insert(angle, coarse + 1, middle)
        value = np.insert(value, coarse + 1, direction(middle))


def counts(found, longest):
    return [len(found.of_period(k)) for k in range(1, longest + 1)]


@pytest.mark.parametrize("seed", range(14))
def test_complete_enumeration_finds_what_brute_force_finds(seed):
    H = 1 + seed % 3
    model = random_map(seed, M=1 + (seed % 4 > 0), H=H, gain=(1.0, 2.0, 6.0)[seed % 3])
    longest = {1: 8, 2: 5, 3: 3}[H]
    found = find_cycles(model, longest)
    assert counts(found, longest) == brute_force(model, longest)
    assert set(found.completeness.values()) == {"complete"}
    for cycle in found.cycles:
        following = np.roll(cycle.points, -1, axis=0)
        np.testing.assert_allclose(model(cycle.points), following, atol=1e-9 * (1 + np.abs(following).max()))
        np.testing.assert_array_equal(model.region(cycle.points), cycle.regions)


@pytest.mark.parametrize("seed", range(20, 26))
def test_exhaustive_solution_of_all_words_finds_what_brute_force_finds(seed):
    model = random_map(seed, M=3, H=2)
    found = find_cycles(model, 4)
    assert counts(found, 4) == brute_force(model, 4)
    assert set(found.completeness.values()) == {"exhaustive"}


def test_exhaustive_solution_with_any_linear_part():
    """An identity as linear part leaves no system of the active units about no unit active: another code."""
    base = random_map(31, M=2, H=2)
    for A in (np.eye(2), [[1.0, 0.0], [0.3, -1.0]], np.zeros((2, 2)), 2.5 * np.eye(2)):
        model = base.with_changes(A=A)
        assert counts(find_cycles(model, 5, method="exhaustive"), 5) == brute_force(model, 5)


def test_exhaustive_and_complete_enumeration_agree_in_the_plane():
    for model in (lozi(), lozi(1e4), random_map(3, H=3, gain=2.0)):
        complete, exhaustive = find_cycles(model, 5), find_cycles(model, 5, method="exhaustive")
        assert {c.key for c in complete.cycles} == {c.key for c in exhaustive.cycles}
        assert set(exhaustive.singular_words.values()) == {0}


def test_singular_words_are_counted_and_solved():
    """Linear part 1 in y and no unit that sees y: where x is fixed, every y is."""
    model = PiecewiseLinearMap(
        [[0.5, 0, 0], [0, 1, 0], [0, 0, 0.3]], [[0.2], [0], [0]], [[1.0, 0, 0]], [0, 0, 1], [1.0]
    )
    found = find_cycles(model, 2)
    assert found.singular_words == {1: 2, 2: 1}
    (cycle,) = found.cycles
    assert "continuum" in cycle.flags
    np.testing.assert_allclose(model(cycle.points), cycle.points, atol=1e-9)


def test_a_budget_of_work_decides_whether_all_itineraries_are_solved():
    found = find_cycles(random_map(22, M=3, H=2), 4, max_work=2e3, starts=50)
    assert [word == "exhaustive" for word in found.completeness.values()] == [True, True, False, False]


def test_the_index_sum_is_the_winding_number_on_a_large_circle():
    """Fixed points of F^n counted with their index, for n up to 8 on more than ten maps."""
    checked = 0
    models = [random_map(seed, H=1 + seed % 4, gain=1.0 + seed % 3) for seed in range(12)]
    for model in [*models, lozi(), lozi(1.4, 0.3)]:
        found = find_cycles(model, 8)
        radius = 10 * (1 + max((np.abs(c.points).max() for c in found.cycles), default=0))
        for n in range(1, 9):
            total = sum(
                c.period
                * np.sign(np.linalg.det(np.eye(2) - np.linalg.matrix_power(c.monodromy, n // c.period)))
                for c in found.cycles
                if n % c.period == 0
            )
            assert total == sampled_winding_number(model, n, radius)
            assert found.index_check[n] == (total, total)
        checked += 1
    assert checked >= 10


def test_the_search_finds_no_more_and_in_small_maps_no_less_than_the_enumeration():
    model = lozi()
    complete, searched = find_cycles(model, 8), find_cycles(model, 8, method="search")
    assert {c.key for c in searched.cycles} == {c.key for c in complete.cycles}
    assert set(searched.completeness.values()) == {"search"}
    for period in range(1, 9):
        assert len(searched.hits[period]) == len(searched.of_period(period))


def clipped_dendritic(seed, bases=5, M=2):
    """A clipped dendritic PLRNN with strong weights: bounded, in the plane, 20 units, a horseshoe."""
    rng = np.random.default_rng(seed)
    A, W = np.diag(rng.uniform(-0.7, 0.7, M)), 2.5 * rng.standard_normal((M, M))
    weights, h = rng.standard_normal(bases), rng.standard_normal((bases, M))
    h0, units = rng.standard_normal(M), np.vstack([np.eye(M)] * bases)
    W1 = np.hstack([weight * W for weight in weights])
    h2 = np.concatenate([-h.reshape(-1), np.zeros(bases * M)])
    return PiecewiseLinearMap(A, np.hstack([W1, -W1]), np.vstack([units, units]), h0, h2)


@pytest.mark.parametrize(("model", "period"), [(lozi(), 13), (clipped_dendritic(9), 6)])
def test_several_kinds_of_starts_find_more_than_each_alone(model, period):
    truth = {c.key for c in find_cycles(model, period).of_period(period)}
    found = find_cycles(model, period, method="search", starts=250)
    keys = {c.key for c in found.of_period(period)}
    assert keys <= truth
    assert len(keys) > 0.7 * len(truth)
    alone = found.found_by[period]
    assert set(alone) == {"random words", "orbits", "neighbours"}
    assert len(keys) > max(alone["random words"], alone["orbits"])
    assert len(found.hits[period]) == len(keys)


@pytest.mark.parametrize("slope", [2.0, 3.0])
def test_the_full_tent_map_has_a_cycle_for_every_lyndon_word(slope):
    found = find_cycles(tent(slope), 12)
    assert tuple(counts(found, 12)) == LYNDON_WORDS


def test_a_lower_tent_has_the_cycles_of_its_kneading_sequence():
    # Below slope (1 + sqrt 5)/2 the tent map has no 3-cycle (Sharkovskii); above it has two.
    golden = (1 + np.sqrt(5)) / 2
    assert len(find_cycles(tent(golden - 1e-3), 3).of_period(3)) == 0
    assert len(find_cycles(tent(golden + 1e-3), 3).of_period(3)) == 2


@pytest.mark.parametrize("scale", [1e12, 1e6, 1e-6, 1e-12])
def test_the_scale_of_the_coordinates_changes_nothing(scale):
    plain, scaled = find_cycles(lozi(), 9), find_cycles(lozi(scale=scale), 9)
    points = {c.key: c.points for c in scaled.cycles}
    assert points.keys() == {c.key for c in plain.cycles}
    assert set(scaled.completeness.values()) == {"complete"}
    assert not any(c.flags for c in scaled.cycles)
    for cycle in plain.cycles:
        np.testing.assert_allclose(points[cycle.key], scale * cycle.points, rtol=1e-9)


@pytest.mark.parametrize("matrix", [rotation(0.7), [[1e3, 0], [0, 1e-3]], [[1.0, 5.0], [0.0, 1.0]]])
def test_linear_coordinates_change_nothing(matrix):
    plain = find_cycles(lozi(), 9)
    moved = find_cycles(in_coordinates(lozi(), matrix, [300.0, -200.0]), 9)
    assert counts(moved, 9) == counts(plain, 9)
    assert all(a == b for a, b in moved.index_check.values())
    assert len(moved.index_check) == 9


@pytest.mark.parametrize("a", [20.0, 1e4, 1e6])
def test_strong_stretching_loses_nothing(a):
    found = find_cycles(lozi(a), 8)
    assert tuple(counts(found, 8)) == LYNDON_WORDS[:8]
    assert all(total == turns for total, turns in found.index_check.values())
    assert all(c.stability == "saddle" for c in found.cycles)
    for cycle in found.cycles:  # det of a step is -b
        np.testing.assert_allclose(np.prod(cycle.eigenvalues).real, (-0.5) ** cycle.period, rtol=1e-9)


@pytest.mark.parametrize("b", [0.0, 1e-8])
def test_singular_regions_are_no_obstacle(b):
    """With b = 0 the Lozi map is the tent-like x -> 1 - a|x|: the same cycles as in one dimension."""
    line = PiecewiseLinearMap([[1.9]], [[-3.8]], [[1.0]], [1.0], [0.0])
    assert counts(find_cycles(lozi(1.9, b), 9), 9) == counts(find_cycles(line, 9), 9)


def test_a_network_without_linear_part_and_with_dead_zones():
    model = PiecewiseLinearMap(np.zeros((2, 2)), np.eye(2), [[1.5, -2.0], [1.0, 1.5]], [0, 0], [0.5, -0.3])
    found = find_cycles(model, 4)
    assert counts(found, 4) == brute_force(model, 4)


def test_an_endless_cut_ends():
    """Far vertices made by strong stretching once kept the cutting of polygons busy for ever."""
    found = find_cycles(random_map(23, H=2, gain=6.0).with_changes(A=[[9.0, -7.0], [8.0, 3.0]]), 8)
    assert all(total == turns for total, turns in found.index_check.values())


def test_affine_maps():
    saddle = find_cycles(linear([[0.5, 0.1], [0.0, 2.0]], [1.0, 1.0]), 4)
    assert counts(saddle, 4) == [1, 0, 0, 0]
    assert saddle.cycles[0].border_distance == np.inf
    assert find_cycles(linear(np.eye(2), [1.0, 0.0]), 3).cycles == ()  # a translation
    assert counts(find_cycles(linear(0.5 * np.eye(3), [1, 1, 1.0]), 2), 2) == [1, 0]


def test_units_without_border_and_doubled_borders():
    base = lozi()
    idle = PiecewiseLinearMap(
        base.A,
        np.hstack([base.W1 / 2, base.W1 / 2, [[7.0], [1.0]], [[1.0], [1.0]]]),
        np.vstack([base.W2, 3 * base.W2 / 3, np.zeros((2, 2))]),
        base.h1 - 2 * np.array([7.0, 1.0]),
        [0.0, 0.0, 2.0, -1.0],
    )
    assert counts(find_cycles(idle, 8), 8) == counts(find_cycles(base, 8), 8)


def test_a_fixed_point_on_a_border_is_reported_as_one():
    found = find_cycles(PiecewiseLinearMap([[0.5, 0], [0, 0.5]], [[-1.2], [0]], [[1, 0]], [0, 0], [0]), 3)
    assert counts(found, 3) == [1, 0, 0]
    assert found.cycles[0].flags == ("border",)
    assert found.index_check == {}


def test_a_two_cycle_on_a_border_is_found_from_every_side():
    # x -> 1 - x or 1 - 1.5 x, the 2-cycle {0, 1} lies on the border x = 0 and is repelling on one side.
    model = PiecewiseLinearMap([[-1.5, 0], [0, 0.3]], [[0.5], [0]], [[1, 0]], [1, 0], [0])
    found = find_cycles(model, 2)
    on_border = [c for c in found.of_period(2) if "border" in c.flags]
    assert on_border
    assert sorted(on_border[0].points[:, 0].round(9)) == [0.0, 1.0]


def test_the_identity_is_one_continuum():
    found = find_cycles(linear(np.eye(2)), 3)
    assert counts(found, 3) == [1, 0, 0]
    assert "continuum" in found.cycles[0].flags


def test_a_line_of_fixed_points():
    # x < 0 contracts onto x = 0, where y stays: wherever x >= 0 and y are free, (0, y) is fixed.
    model = PiecewiseLinearMap([[0.5, 0], [0, 1]], [[0.2], [0]], [[1, 0]], [0, 0], [1.0])
    (cycle,) = find_cycles(model, 1).cycles
    assert "continuum" in cycle.flags
    np.testing.assert_allclose(model(cycle.points), cycle.points, atol=1e-9)


@pytest.mark.parametrize("turns", [2, 3, 5, 7])
def test_a_rational_rotation_is_a_continuum_of_cycles(turns):
    angle = 2 * np.pi / turns
    model = PiecewiseLinearMap(rotation(angle), [[0.3], [0]], [[1, 0]], [0, 0], [-5.0])
    found = find_cycles(model, turns)
    continua = [c for c in found.of_period(turns) if "continuum" in c.flags and "border" not in c.flags]
    assert len(continua) == 1
    points = continua[0].points
    np.testing.assert_allclose(model(points), np.roll(points, -1, axis=0), atol=1e-12)
    assert np.abs(points - points[0]).max() > 1
    assert found.of_period(1)[0].flags == ("neutral",)


def test_the_gingerbread_man_has_its_hexagon():
    """x' = 1 - y + |x|, y' = x: about (1, 1) all points have period 6 (Devaney 1984)."""
    model = PiecewiseLinearMap([[-1.0, -1.0], [1.0, 0.0]], [[2.0], [0.0]], [[1.0, 0.0]], [1.0, 0.0], [0.0])
    found = find_cycles(model, 6)
    np.testing.assert_allclose(found.of_period(1)[0].points, [[1, 1]], atol=1e-12)
    inside = [c for c in found.of_period(6) if "continuum" in c.flags and c.regions.all()]
    assert inside


def test_a_flip_multiplier_is_a_continuum_of_two_cycles():
    found = find_cycles(PiecewiseLinearMap([[-1.0]], [[0.4]], [[1.0]], [1.0], [-2.0]), 2)
    assert [c.period for c in found.cycles if "continuum" in c.flags] == [2]


def test_a_defective_monodromy_is_flagged():
    (cycle,) = find_cycles(linear([[0.5, 1.0], [0.0, 0.5]], [1.0, 1.0]), 1).cycles
    assert cycle.flags == ("defective",)
    assert cycle.stability == "sink"


def test_a_word_budget_ends_the_proof_and_says_so():
    found = find_cycles(tent(2.0), 10, max_words=60, starts=50)
    assert found.completeness[1] == "complete"
    assert found.completeness[10] == "exhaustive"  # of two letters there are few words: all are solved
    assert "60 itineraries" in found.note
    assert tuple(counts(found, 10)) == LYNDON_WORDS[:10]
    assert sorted(found.completeness) == list(range(1, 11))


def test_the_same_search_gives_the_same_bits():
    model = random_map(5, M=4, H=14)
    first, again = (find_cycles(model, 3, starts=200, seed=3) for _ in range(2))
    assert [c.points.tobytes() for c in first.cycles] == [c.points.tobytes() for c in again.cycles]
    assert first.hits == again.hits


@pytest.mark.parametrize(
    ("change", "words"), [({"max_period": 0}, "at least 1"), ({"method": "exhaustive"}, "search instead")]
)
def test_impossible_wishes_are_refused(change, words):
    with pytest.raises(ValueError, match=words):
        find_cycles(random_map(1, M=3, H=21), **{"max_period": 2, **change})
