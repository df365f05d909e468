"""Fixed points and cycles by branch and bound, against brute force over all codes and known maps."""

import numpy as np
import pytest
from scipy.optimize import brentq

from plrnn_explorer.dynamics.box_search import BoxSearch
from plrnn_explorer.dynamics.branching import find_zeros
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.degree import index_sum
from plrnn_explorer.dynamics.program_search import find_zeros_by_programs
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.models.ridges import ridges
from tests.piecewise_maps import all_codes, in_coordinates, lozi, random_map, rotation


def run(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def boxed(model, period, **options):
    *_, (_, result) = BoxSearch(model, **options).cycles(period)
    return result


def brute_force(model):
    """Fixed points by solving in every code."""
    codes = all_codes(model.n_units)
    z = np.linalg.solve(np.eye(model.dimension) - model.jacobian(codes), model.offset(codes)[..., None])[
        ..., 0
    ]
    return z[(model.region(z) == codes).all(axis=1)]


def clipped(seed, M, H):
    """A clipped shallow PLRNN with steep units: several fixed points."""
    rng = np.random.default_rng(seed)
    W1, W2, h2 = 2 * rng.standard_normal((M, H)), rng.standard_normal((H, M)), rng.standard_normal(H)
    return PiecewiseLinearMap(
        0.8 * np.eye(M), np.hstack([W1, -W1]), np.vstack([W2, W2]), np.zeros(M), np.concatenate([h2, 0 * h2])
    )


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("make", [random_map, clipped])
def test_all_fixed_points_of_the_whole_space_are_found(make, seed):
    model = make(seed, 3 + seed % 3, 6)
    result, expected = boxed(model, 1), brute_force(model)
    assert result.proved
    assert result.box is None
    found = np.array([c.points[0] for c in result.cycles]).reshape(-1, model.dimension)
    np.testing.assert_allclose(found[np.lexsort(found.T)], expected[np.lexsort(expected.T)], atol=1e-9)


def test_some_of_these_maps_have_many_fixed_points():
    assert max(len(brute_force(clipped(seed, 3 + seed % 3, 6))) for seed in range(6)) >= 5


def test_the_index_sum_of_a_clipped_map_is_that_of_its_linear_part():
    for seed in range(6):
        found = find_cycles(clipped(seed, 3, 20), 1)
        assert found.completeness == {1: "complete"}
        assert found.box is None
        assert found.index_check == {1: (1, 1)}
        assert index_sum(clipped(seed, 3, 20), found.cycles, 1) == 1


def test_cycles_of_longer_periods_are_those_of_the_map_of_the_plane():
    """The Lozi map beside a contracting third coordinate, turned."""
    plane = lozi()
    model = PiecewiseLinearMap(
        np.block([[plane.A, np.zeros((2, 1))], [np.zeros((1, 2)), np.array([[0.5]])]]),
        np.vstack([plane.W1, [[0.0]]]),
        np.hstack([plane.W2, [[0.0]]]),
        [*plane.h1, 0.3],
        plane.h2,
    )
    model = in_coordinates(model, np.random.default_rng(3).standard_normal((3, 3)), [1.0, 2.0, 3.0])
    numbers = [len(find_cycles(plane, k).of_period(k)) for k in range(1, 7)]
    for k, number in enumerate(numbers, 1):
        result = boxed(model, k)
        assert result.proved
        assert len(result.cycles) == number
    assert sum(numbers) > 4


def test_a_fixed_point_where_all_borders_meet():
    """No constants: 0 is a fixed point in the corner of 2^12 regions, and the only one of a contraction."""
    rng = np.random.default_rng(0)
    W1 = rng.standard_normal((6, 12))
    model = PiecewiseLinearMap(
        0.3 * np.eye(6), 0.05 * W1, rng.standard_normal((12, 6)), np.zeros(6), np.zeros(12)
    )
    result = boxed(model, 1)
    assert result.proved
    (cycle,) = result.cycles
    np.testing.assert_allclose(cycle.points, 0.0, atol=1e-12)
    assert "border" in cycle.flags


def test_a_continuum_is_reported_as_one():
    """z -> z in one half space along the first axis: a line of fixed points beside an ordinary map."""
    A = np.diag([1.0, 0.5, 0.2])
    model = PiecewiseLinearMap(A, [[-0.5], [0.0], [0.0]], [[1.0, 0.0, 0.0]], [0.0, 1.0, 1.0], [-1.0])
    result = boxed(model, 1, box=(np.full(3, -10.0), np.full(3, 10.0)))
    assert result.proved
    assert ["continuum" in c.flags for c in result.cycles] == [True]


def test_a_rotation_by_a_third_has_a_continuum_of_three_cycles():
    A = np.eye(3)
    A[:2, :2] = rotation(2 * np.pi / 3)
    A[2, 2] = 0.5
    model = PiecewiseLinearMap(A, [[0.0], [0.0], [0.3]], [[0.0, 0.0, 1.0]], np.zeros(3), [-1.0])
    found = find_cycles(model, 3, method="complete")
    assert [len(found.of_period(k)) for k in (1, 2, 3)] == [1, 0, 1]
    assert "continuum" in found.of_period(3)[0].flags


def test_linear_programs_find_what_brute_force_finds():
    """Ten coordinates: 1024 regions, all solved."""
    numbers = []
    for seed in (1, 6, 7):
        rng = np.random.default_rng(seed)
        model = PiecewiseLinearMap(
            np.diag(rng.uniform(0.5, 0.9, 10)),
            0.4 * rng.standard_normal((10, 10)) + 0.7 * np.eye(10), np.eye(10),
            0.3 * rng.standard_normal(10), np.zeros(10),
        )  # fmt: skip
        low, high = np.full(10, -40.0), np.full(10, 40.0)
        zeros = run(find_zeros_by_programs(ridges(model).fixed_points(), low, high))
        expected = brute_force(model)
        expected = expected[(np.abs(expected) <= 40).all(axis=1)]
        assert zeros.finished
        assert (zeros.kinds == 0).all()
        np.testing.assert_allclose(
            zeros.points[np.lexsort(zeros.points.T)], expected[np.lexsort(expected.T)], atol=1e-6
        )
        numbers.append(len(expected))
    assert numbers == [6, 16, 1]


def test_a_network_of_thirty_units_is_complete_in_a_box():
    """2^30 regions; the fixed point is the one the construction puts in."""
    rng = np.random.default_rng(1)
    model = PiecewiseLinearMap(
        np.diag(rng.uniform(0.5, 0.95, 30)), 0.3 * rng.standard_normal((30, 30)) / np.sqrt(30), np.eye(30),
        np.zeros(30), np.zeros(30),
    )  # fmt: skip
    wanted = rng.standard_normal(30)
    model = model.with_changes(h1=wanted - model(wanted))
    found = find_cycles(model, 1)
    assert found.completeness == {1: "complete"}
    distances = [np.abs(c.points[0] - wanted).max() for c in found.cycles]
    assert min(distances) < 1e-9


def test_a_budget_that_is_too_small_proves_nothing():
    result = boxed(clipped(1, 4, 60), 1, max_work=1.0)
    assert not result.proved
    assert "given up" in result.note


def test_many_kinks_of_one_ridge_are_one_function():
    """Dendritic bases and clipped pairs along one direction: all roots of a function of one variable."""
    rng = np.random.default_rng(1)
    places, sizes = np.sort(rng.uniform(-3, 3, 40)), rng.standard_normal(40)
    model = PiecewiseLinearMap([[0.5]], sizes[None], np.ones((40, 1)), [0.1], -places)
    system = ridges(model)
    assert system.system.n_ridges == 1
    zeros = run(find_zeros(system.fixed_points(), np.array([-5.0]), np.array([5.0])))
    grid = np.concatenate([[-5.0], places, [5.0]])
    gap = [float(model([x])[0] - x) for x in grid]
    roots = [
        brentq(lambda x: float(model([x])[0] - x), a, b)
        for a, b, u, v in zip(grid, grid[1:], gap, gap[1:])
        if u * v < 0
    ]
    assert zeros.finished
    np.testing.assert_allclose(np.sort(zeros.points[:, 0]), roots, atol=1e-9)


@pytest.mark.parametrize(
    ("name", "n"), [("lowrank_clip_hc2_M3", 1), ("lowrank_clip_eeg_M3_07_29T17_43_46", 23)]
)
def test_trained_networks_with_512_clipped_units(shared, name, n):
    with np.load(shared / "models" / name / "canonical.npz") as file:
        model = PiecewiseLinearMap(*(file[key] for key in ("A", "W1", "W2", "h1", "h2")))
    found = find_cycles(model, 1)
    assert found.completeness == {1: "complete"}
    assert found.box is None
    assert len(found.cycles) == n
    assert found.index_check == {1: (1, 1)}
    points = np.concatenate([c.points for c in found.cycles])
    np.testing.assert_allclose(model(points), points, atol=1e-12)


def test_a_ridge_function_that_vanishes_at_infinity_only_bounds_nothing_near_zero():
    # (|t + 1| + |t - 1|) / 2 = max(|t|, 1) is |t| far out, but 1 at 0: the fixed point lies at z1 = 1000.
    A, W1 = np.diag([1.001, 0.5, 0.5]), np.zeros((3, 4))
    W1[0] = -0.5
    W2 = np.array([[0.0, 1.0, 0.0], [0.0, -1.0, 0.0], [0.0, -1.0, 0.0], [0.0, 1.0, 0.0]])
    model = PiecewiseLinearMap(A, W1, W2, np.zeros(3), [1.0, -1.0, 1.0, -1.0])
    result = boxed(model, 1)
    assert result.proved
    assert result.box is None
    (cycle,) = result.cycles
    np.testing.assert_allclose(cycle.points, [[1000.0, 0.0, 0.0]], rtol=1e-9, atol=1e-9)


def nearly_singular_at_a_border(seed):
    """A map with a fixed point on the border of unit 0, where I - J is conditioned like 10^4 … 10^11.5."""
    rng = np.random.default_rng(seed)
    M, H = 3, int(rng.integers(1, 5))
    W1, W2, z = rng.normal(size=(M, H)), rng.normal(size=(H, M)), rng.normal(size=M)
    U, V = (np.linalg.qr(rng.normal(size=(M, M)))[0] for _ in range(2))
    active = rng.random(H) < 0.5
    active[0] = False
    h2 = np.where(active, 1, -1) * rng.uniform(0.2, 1.0, H) - W2 @ z
    h2[0] = -W2[0] @ z
    A = np.eye(M) - U @ np.diag([1.0, 0.5, 10.0 ** -rng.uniform(4.0, 11.5)]) @ V - (W1 * active) @ W2
    pushes = np.maximum(W2 @ z + h2, 0.0)
    pushes[0] = 0.0
    return PiecewiseLinearMap(A, W1, W2, z - A @ z - W1 @ pushes, h2), z


def test_what_rounding_may_have_lost_is_not_called_complete():
    lost = []
    for seed in range(400):
        model, z = nearly_singular_at_a_border(seed)
        result = boxed(model, 1, box=(z - 3.0, z + 3.3))
        near = any(np.abs(c.points[0] - z).max() < 1e-2 for c in result.cycles)
        if result.proved and not near:
            lost.append(seed)
    assert lost == []
