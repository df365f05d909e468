"""Planes in data coordinates: the same pictures as of the map that acts on the data themselves."""

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basins import map_basins
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.exact_basins import exact_basins
from plrnn_explorer.dynamics.gates import has_gate
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.slices import slice_stable_manifold
from plrnn_explorer.dynamics.surface_slice import slice_cells
from plrnn_explorer.dynamics.window import natural_window
from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from tests.dynamics.test_basins import BISTABLE
from tests.dynamics.test_exact_basins import three_dimensional

#: A shear, a turn with another scale, and units that differ by ten thousand.
CHANGES = {
    "shear": [[1.0, 0.8], [0.0, 1.0]],
    "turned": [[0.3, -0.4], [0.4, 0.3]],
    "units": [[60.0, 10.0], [0.001, -0.004]],
    "mirrored": [[0.0, 1.0], [1.0, 0.3]],
}


def in_data(model: PiecewiseLinearMap, S: np.ndarray, c: np.ndarray) -> PiecewiseLinearMap:
    """The map x -> S F(S^-1 (x - c)) + c that the data x = S z + c obey."""
    back = np.linalg.inv(S)
    W2 = model.W2 @ back
    A = S @ model.A @ back
    return PiecewiseLinearMap(A, S @ model.W1, W2, S @ model.h1 + c - A @ c, model.h2 - W2 @ c)


@given(st.integers(0, 10**6), st.integers(2, 9), st.integers(2, 6))
def test_window_coordinates_are_the_data_values(seed, M, N):
    rng = np.random.default_rng(seed)
    units = 10.0 ** rng.integers(-4, 5, size=(N, 1))
    seen = Observation(rng.normal(size=(N, M)) * units, rng.normal(size=N) * units[:, 0])
    i, j = rng.permutation(N)[:2]
    point, states = rng.normal(size=M), rng.normal(size=(20, M))
    rows = seen.B[[i, j]]
    assume(np.linalg.cond(rows / np.linalg.norm(rows, axis=1)[:, None]) < 1e3)
    plane = Plane.of_observation(seen, (i, j), point)
    scale = np.linalg.norm(seen.B[[i, j]], axis=1) * 10
    # Of any state, off the plane too, the place in the window is what is observed of it.
    assert np.abs((plane.project(states) - seen(states)[:, [i, j]]) / scale).max() < 1e-9
    assert plane.distance(point) < 1e-9
    xy = rng.normal(size=(20, 2)) * scale
    assert np.abs((plane.project(plane.embed(xy)) - xy) / scale).max() < 1e-9
    assert np.abs((seen(plane.embed(xy))[:, [i, j]] - xy) / scale).max() < 1e-9
    # Projected orthogonally: no state of the plane is nearer.
    others = plane.embed(plane.project(states) + rng.normal(size=(20, 2)) * scale)
    assert np.all(plane.distance(states) <= np.linalg.norm(states - others, axis=1) + 1e-9)


@given(arrays(float, (5,), elements=st.floats(0.1, 3)), st.floats(1e-6, 1e6), st.sampled_from([-1.0, 1.0]))
def test_two_directions_make_a_plane_unless_they_are_parallel(first, factor, sign):
    with pytest.raises(ValueError, match="parallel"):
        Plane(np.zeros(5), np.stack([first, sign * factor * first]))
    turned = first * [1.0, 1.0, 1.0, 1.0, -1.0]
    rows = np.stack([first, sign * factor * turned])
    np.testing.assert_allclose(Plane(np.zeros(5), rows).dual @ rows.T, np.eye(2), atol=1e-6)


def test_an_orthonormal_plane_is_what_it_was_to_the_last_bit():
    rng = np.random.default_rng(3)
    plane = Plane.through_points(*rng.normal(size=(3, 6)))
    z = rng.normal(size=(50, 6))
    assert plane.is_orthonormal
    assert plane.dual is plane.basis
    np.testing.assert_array_equal(plane.project(z), (z - plane.origin) @ plane.basis.T)
    np.testing.assert_array_equal(plane.units, [1.0, 1.0])


def test_parallel_and_empty_rows_are_refused_by_name():
    seen = Observation(
        [[1.0, 2.0, 0.0], [-2.0, -4.0, 0.0], [0.0, 0.0, 0.0]], np.zeros(3), ("V", "W", "I"), ("mV", "", "pA")
    )
    assert seen.labels == ("V (mV)", "W", "I (pA)")
    with pytest.raises(ValueError, match=r"V \(mV\) and W measure the same"):
        Plane.of_observation(seen, (0, 1))
    with pytest.raises(ValueError, match=r"I \(pA\) does not depend on the state"):
        Plane.of_observation(seen, (0, 2))
    with pytest.raises(ValueError, match="two different numbers from 0 to 2"):
        Plane.of_observation(seen, (0, 3))
    with pytest.raises(ValueError, match="1 names for 2"):
        Observation(np.eye(2), np.zeros(2), ("V",))


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", BISTABLE)
def test_basins_in_a_data_plane_are_those_of_the_data_map(name, change):
    model, S, c = BISTABLE[name], np.array(CHANGES[change]), np.array([-70.0, 0.02])
    plane = Plane.of_observation(Observation(S, c))
    cycles = find_cycles(model, 2)
    attractors = find_attractors(model, cycles)
    corners = plane.project([[-2.0, -2.0], [2.0, -2.0], [2.0, 2.0], [-2.0, 2.0]])
    (x0, y0), (x1, y1) = corners.min(axis=0), corners.max(axis=0)
    x, y = (float(x0), float(x1), 90), (float(y0), float(y1), 80)
    exact = exact_basins(model, attractors, plane, x, y, cycles=cycles, iterate_rest=False)
    followed = map_basins(model, x, y, plane=plane, attractors=attractors, every_cell=True)
    np.testing.assert_array_equal(exact.labels, followed.labels)
    assert exact.polygons.areas.sum() == pytest.approx((x1 - x0) * (y1 - y0), rel=1e-9)
    # Iterated without anything of this package but the map of the data.
    data_map = in_data(model, S, c)
    grid = [low + (np.arange(n) + 0.5) * (high - low) / n for low, high, n in (x, y)]
    ends = np.stack(np.meshgrid(*grid), axis=-1)
    for _ in range(400):
        ends = data_map(ends)
    sinks = [attractor.points @ S.T + c for attractor in attractors]
    size = np.array([x1 - x0, y1 - y0])
    far = [np.min([np.linalg.norm((ends - p) / size, axis=-1) for p in sink], axis=0) for sink in sinks]
    np.testing.assert_array_equal(exact.labels, np.argmin(far, axis=0))


@pytest.mark.parametrize("change", CHANGES)
def test_slices_in_a_data_plane_are_those_of_the_data_map(change):
    model, normal = three_dimensional()
    rng = np.random.default_rng(11)
    turn = np.linalg.qr(rng.normal(size=(3, 3)))[0]
    B, c = np.array(CHANGES[change]) @ turn[:2], np.array([-70.0, 0.02])
    origin = np.array([0.1, 0.2, 0.3])
    plane = Plane.of_observation(Observation(B, c), (0, 1), origin)
    cycles = find_cycles(model, 1)
    (saddle,) = [cycle for cycle in cycles.cycles if has_gate(cycle)]
    x, y = _window(plane, 2.0)
    found = slice_stable_manifold(model, saddle, plane, x, y, attractors=find_attractors(model, cycles))
    # W^s is the plane normal . z = 0.
    assert np.abs(plane.embed(found.segments) @ normal).max() < 1e-12
    assert found.plane is plane
    assert (found.x, found.y) == (x, y)
    ends = plane.embed(found.segments)
    assert found.arclength == pytest.approx(np.linalg.norm(ends[:, 1] - ends[:, 0], axis=-1).sum())
    assert found.residual < 1e-7
    # The same of the map of the data and one more coordinate across the plane.
    S, shift = np.vstack([B, turn[2]]), np.array([*c, 0.0])
    data_map = in_data(model, S, shift)
    (twin,) = [cycle for cycle in find_cycles(data_map, 1).cycles if has_gate(cycle)]
    coordinates = Plane.through(S @ origin + shift)
    other = slice_stable_manifold(
        data_map, twin, coordinates, x, y, attractors=find_attractors(data_map, max_period=1)
    )
    size = np.array([x[1] - x[0], y[1] - y[0]])
    mine, theirs = (np.sort(piece.segments.reshape(-1, 2) / size, axis=0) for piece in (found, other))
    np.testing.assert_allclose(mine[[0, -1]], theirs[[0, -1]], atol=1e-9)


def _window(plane: Plane, half: float) -> tuple[tuple[float, float], tuple[float, float]]:
    middle = plane.project(np.zeros(len(plane.origin)))
    low, high = middle - half * plane.units, middle + half * plane.units
    return (float(low[0]), float(high[0])), (float(low[1]), float(high[1]))


def test_a_cell_is_cut_where_it_meets_an_oblique_plane():
    class Cell:
        origins, bases = (
            np.array([[0.2, -0.1, 0.5]]),
            np.linalg.qr([[1.0, 0.2], [0.3, 1.0], [0.5, -0.4]])[0][None],
        )
        faces = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
        limits, starts = np.full(4, 1.5), np.array([0, 4])

    B = np.array([[50.0, 20.0, -10.0], [0.001, 0.003, 0.002]])
    data = Plane.of_observation(Observation(B, np.array([1.0, 2.0])), origin=[0.1, 0.1, 0.4])
    segments, _ = slice_cells(Cell(), data)
    ends = data.embed(segments[0])
    local = (ends - Cell.origins[0]) @ Cell.bases[0]
    np.testing.assert_allclose(Cell.origins[0] + local @ Cell.bases[0].T, ends, atol=1e-12)
    np.testing.assert_allclose(np.abs(local).max(axis=1), 1.5, atol=1e-12)  # both ends on the cell's rim


def test_a_cell_along_an_axis_in_amperes_is_cut_like_any_other():
    """The cell |z1|, |z3| <= 1 at z2 = 2, seen as z1 in units of 10^13 beside z2."""
    rim = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
    cell = SimpleNamespace(
        origins=np.array([[0.0, 2.0, 0.0]]),
        bases=np.eye(3)[None][:, :, [0, 2]],
        faces=rim,
        limits=np.ones(4),
        starts=np.array([0, 4]),
    )
    plane = Plane.of_observation(Observation([[1e-13, 0.0, 0.0], [0.0, 1.0, 0.0]], np.zeros(2)))
    segments, index = slice_cells(cell, plane)
    assert index.tolist() == [0]
    np.testing.assert_allclose(np.sort(segments[0], axis=0), [[-1e-13, 2.0], [1e-13, 2.0]], rtol=1e-12)


def test_natural_window_holds_the_data_of_settled_orbits():
    model = BISTABLE["folding PLRNN"]
    seen = Observation(np.array(CHANGES["units"]), np.array([-70.0, 0.02]))
    plane = Plane.of_observation(seen)
    cycles = find_cycles(model, 1)
    low, high = natural_window(model, plane, cycles.cycles)
    data = seen(np.concatenate([c.points for c in cycles.cycles]))
    assert np.all((data > low) & (data < high))
    assert np.all(high - low < 30 * np.ptp(data, axis=0).max() * plane.units / plane.units.min())


def test_basins_of_a_published_network_in_a_data_plane(shared):
    model = load_model(shared / "models" / "scyfi_ema_multistable_M8_trial001" / "canonical.npz")
    rng = np.random.default_rng(0)
    B = rng.normal(size=(2, model.dimension)) * [[50.0], [1e-3]]
    cycles = find_cycles(model, 1)
    attractors = find_attractors(model, cycles)
    saddle = next(cycle for cycle in cycles.cycles if has_gate(cycle))
    plane = Plane.of_observation(Observation(B, np.array([-60.0, 0.2])), origin=saddle.points[0])
    low, high = natural_window(model, plane, cycles.cycles)
    x, y = ((float(a), float(b), 60) for a, b in zip(low, high))
    exact = exact_basins(model, attractors, plane, x, y, cycles=cycles, iterate_rest=False)
    followed = map_basins(model, x, y, plane=plane, attractors=attractors, every_cell=True, max_steps=20_000)
    np.testing.assert_array_equal(exact.labels, followed.labels)
    assert len(np.unique(exact.labels)) > 1


def test_planes_that_differ_in_one_axis_are_two_whatever_the_unit_of_the_other():
    seen = Observation([[1e-12, 2e-12, 1e-12], [60.0, 3.0, 0.0], [0.0, 1.0, 5.0]], np.zeros(3))
    one, other = Plane.of_observation(seen, (0, 1)), Plane.of_observation(seen, (0, 2))
    assert not one.same_as(other)
    assert one.same_as(Plane.of_observation(seen, (0, 1)))
    # The same first axis, the second one turned a little.
    turned = Plane(one.origin, one.basis + [[0.0], [1.0]] * np.array([0.0, 1e-3, 0.0]))
    assert not one.same_as(turned)
