"""Exact basins against following every pixel, and their polygons against each other."""

import numpy as np
import pytest

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basin_map import ESCAPED
from plrnn_explorer.dynamics.basins import map_basins
from plrnn_explorer.dynamics.curve_basins import cut_into_patches
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.exact_basins import exact_basins
from plrnn_explorer.dynamics.gates import find_gates, has_gate
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.settling import Traps
from plrnn_explorer.dynamics.window_pieces import Pieces, Window
from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.dynamics.test_basins import BISTABLE, WINDOWS

PLANE = Plane.through(np.zeros(2))


@pytest.mark.parametrize("name", BISTABLE)
def test_no_pixel_differs_from_following_its_centre(name):
    model, (low_x, low_y, side) = BISTABLE[name], WINDOWS[name]
    cycles = find_cycles(model, 2)
    attractors = find_attractors(model, cycles)
    x, y = (low_x, low_x + side, 300), (low_y, low_y + side, 280)
    exact = exact_basins(model, attractors, PLANE, x, y, cycles=cycles, iterate_rest=False)
    followed = map_basins(model, x, y, plane=PLANE, attractors=attractors)
    np.testing.assert_array_equal(exact.labels, followed.labels)
    assert exact.method == "exact polygons"
    assert set(np.unique(exact.labels)) == {0, 1}
    # The polygons tile the window.
    assert exact.polygons.areas.sum() == pytest.approx(side**2, rel=1e-9)


def three_dimensional():
    """The double well with two damped directions that it drives, turned: W^s(0) is the plane ex z = 0."""
    rng = np.random.default_rng(5)
    turn = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    A = turn @ np.array([[1.5, 0.0, 0.0], [0.3, 0.5, 0.2], [-0.4, -0.2, 0.6]]) @ turn.T
    ex = turn[:, 0]
    return PiecewiseLinearMap(
        A, -np.stack([ex, -ex], axis=1), np.array([ex, -ex]), np.zeros(3), [-0.5, -0.5]
    ), ex


def test_slice_of_a_map_whose_basins_are_half_spaces():
    model, ex = three_dimensional()
    cycles = find_cycles(model, 1)
    attractors = find_attractors(model, cycles)
    plane = Plane.through([0.1, 0.2, 0.3], (0, 2))
    x, y = (-2.0, 2.0, 120), (-1.5, 2.5, 130)
    exact = exact_basins(model, attractors, plane, x, y, cycles=cycles, iterate_rest=False)
    centres = [low + (np.arange(n) + 0.5) * (high - low) / n for low, high, n in (x, y)]
    side = plane.embed(np.stack(np.meshgrid(*centres), axis=-1)) @ ex > 0
    sides = [attractor.points[0] @ ex > 0 for attractor in attractors]
    np.testing.assert_array_equal(exact.labels, np.where(side == sides[0], 0, 1))
    assert exact.certified.all()
    assert not exact.computed.any()


def test_pixels_beyond_the_basin_of_infinity_escape():
    # x -> 2 |x| - 1, y -> y / 2: beyond |x| = 1 every orbit leaves.
    model = PiecewiseLinearMap([[-2.0, 0.0], [0.0, 0.5]], [[4.0], [0.0]], [[1.0, 0.0]], [-1.0, 0.0], [0.0])
    exact = exact_basins(model, (), PLANE, (1.5, 3.0, 40), (-1.0, 1.0, 30), iterate_rest=False)
    assert np.all(exact.labels == ESCAPED)
    assert exact.certified.all()  # and that is provable: the cone around the x axis is mapped into itself


def test_what_multiplies_without_end_is_followed_pixel_by_pixel_and_said():
    # Full tent map in x: chaos on [-1, 1], so the pieces of F^n double with every step.
    model = PiecewiseLinearMap([[-2.0, 0.0], [0.0, 0.5]], [[4.0], [0.0]], [[1.0, 0.0]], [-1.0, 0.0], [0.0])
    window = (-1.0, 1.0, 16), (-1.0, 1.0, 16)
    left = exact_basins(model, (), PLANE, *window, max_pieces=500, max_steps=60, iterate_rest=False)
    assert np.all(left.labels == -1)
    rest = exact_basins(model, (), PLANE, *window, max_pieces=500, max_steps=60)
    assert rest.computed.all()


def test_between_curves_hardly_a_pixel_is_followed():
    model = BISTABLE["folding PLRNN"]
    cycles = find_cycles(model, 1)
    attractors = find_attractors(model, cycles)
    (saddle,) = [c for c in cycles.cycles if c.stability == "saddle"]
    curve = grow_manifold(model, saddle, "stable", box=([-3.0, -3.0], [3.0, 3.0])).segments
    grid = np.array([-3.0, 6 / 300, -3.0, 6 / 280, 300, 280])
    patches = cut_into_patches(curve, grid)
    followed = map_basins(model, (-3.0, 3.0, 300), (-3.0, 3.0, 280), attractors=attractors)
    labels, differ = patches.fill(followed.labels.ravel()[patches.tests])
    assert not differ.any()
    np.testing.assert_array_equal(labels, followed.labels)
    assert patches.tests.size < 0.01 * labels.size


def test_all_pixels_of_the_model_of_eight_resting_points(shared):
    model = load_model(shared / "models" / "lowrank_teacher_reach_rnn_M2" / "canonical.npz")
    cycles = find_cycles(model, 1)
    attractors = find_attractors(model, cycles)
    x, y = (-0.4, 0.0, 120), (-0.1, 0.3, 120)
    box = ([-0.6, -0.3], [0.2, 0.5])
    grown = [grow_manifold(model, c, "stable", box=box).segments for c in cycles.cycles if has_gate(c)]
    exact = exact_basins(model, attractors, PLANE, x, y, cycles=cycles, curves=np.concatenate(grown))
    followed = map_basins(model, x, y, attractors=attractors, max_steps=20_000)
    np.testing.assert_array_equal(exact.labels, followed.labels)
    assert exact.computed.mean() < 0.05
    assert np.array_equal(exact.certified, exact.computed)


@pytest.mark.parametrize("corners", [12, 57, 58, 59])
def test_polygons_of_many_vertices_are_cut_at_borders_too(corners):
    model = PiecewiseLinearMap(0.9 * np.eye(2), [[2.0], [1.0]], [[1.0, 0.2]], np.zeros(2), [0.1])
    window = Window(PLANE, (-2.0, 2.0, 40), (-2.0, 2.0, 40))
    gates = find_gates(model, (), (), np.zeros(2), 1e6)
    pieces = Pieces(model, window, Traps.of((), 2), gates, np.zeros(2), 1e6, 0.0)
    angle = 2 * np.pi * np.arange(corners) / corners
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    pieces.rows, pieces.starts = np.hstack([circle, circle]), np.array([0, corners])
    area = pieces.area
    for _ in pieces.advance():
        pass
    assert pieces.lost == 0.0
    assert pieces.area == pytest.approx(area, rel=1e-12)
    np.testing.assert_allclose(pieces.rows[:, 2:], model(pieces.rows[:, :2]), atol=1e-12)
    middles = np.add.reduceat(pieces.rows, pieces.starts[:-1]) / np.diff(pieces.starts)[:, None]
    np.testing.assert_allclose(middles[:, 2:], model(middles[:, :2]), atol=1e-12)
