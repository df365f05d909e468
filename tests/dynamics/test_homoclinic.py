"""Homoclinic orbits of the Lozi map against brute force over all itineraries."""

import itertools

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.homoclinic import find_homoclinic_points
from plrnn_explorer.dynamics.local_manifold import local_manifold
from plrnn_explorer.dynamics.manifolds import grow_manifold
from tests.piecewise_maps import lozi, random_map

BOX = (np.array([-20.0, -20.0]), np.array([20.0, 20.0]))


def grown(model, cycle, which, steps):
    return grow_manifold(model, cycle, which, box=BOX, max_steps=steps, max_cells=10**6, max_arclength=1e9)


def fixed_points(model):
    """The saddles in the left and in the right half plane."""
    return sorted(find_cycles(model, 1).cycles, key=lambda c: c.points[0, 0])


def homoclinic(model, cycle, steps, **more):
    return find_homoclinic_points(
        model,
        unstable=grown(model, cycle, "unstable", steps),
        stable=grown(model, cycle, "stable", steps),
        **more,
    )


def by_steps(found, longest):
    return [int(np.sum(found.steps == n)) for n in range(2, longest + 1)]


def on_piece(z, p, direction, low, high):
    t = (z - p) @ direction
    return np.linalg.norm(z - p - t * direction) < 1e-9 and low <= t <= high


def brute_force(model, source, target, longest, reach):
    """Numbers of orbits by steps: each word's equation p + t v -> q + s w solved, its orbit checked."""
    U, S = local_manifold(model, source, "unstable", reach), local_manifold(model, target, "stable", reach)
    p, v, q, w = source.points[0], U.directions[0], target.points[0], S.directions[0]
    counts = []
    for n in range(2, longest + 1):
        count = 0
        for word in itertools.product([False, True], repeat=n):
            product, constant = np.eye(2), np.zeros(2)
            for letter in word:
                J = model.jacobian([letter])
                product, constant = J @ product, J @ constant + model.offset([letter])
            t, s = np.linalg.solve(np.column_stack([product @ v, -w]), q - product @ p - constant)
            orbit = model.orbit(p + t * v, n)
            real = U.low[0] <= t <= U.high[0] and S.low[0] <= s <= S.high[0]
            real = real and tuple(model.region(orbit[:-1])[:, 0]) == word
            leaves = not on_piece(orbit[1], p, v, U.low[0], U.high[0])
            enters = not on_piece(orbit[-2], q, w, S.low[0], S.high[0])
            count += real and leaves and enters
        counts.append(count)
    return counts


def test_lozi_counts():
    model = lozi()
    found = homoclinic(model, fixed_points(model)[1], 12, max_orbits=1000)
    assert by_steps(found, 12) == [1, 1, 2, 1, 3, 4, 8, 17, 27, 43, 59]
    assert found.kind == "homoclinic"
    assert not found.certified.any()


@pytest.mark.parametrize(("a", "b"), [(1.7, 0.5), (1.6, 0.4), (1.8, -0.3)])
def test_every_orbit_brute_force_finds_and_no_other(a, b):
    model = lozi(a, b)
    saddle = fixed_points(model)[1]
    found = homoclinic(model, saddle, 9, max_orbits=1000)
    assert by_steps(found, 9) == brute_force(model, saddle, saddle, 9, 320.0)


def test_no_homoclinic_points_below_the_tangency():
    model = lozi(1.4, 0.3)
    assert len(homoclinic(model, fixed_points(model)[1], 20)) == 0


def test_orbits_obey_the_map_and_join_the_local_pieces():
    model = lozi()
    saddle = fixed_points(model)[1]
    found = homoclinic(model, saddle, 12, max_orbits=100)
    U, S = (local_manifold(model, saddle, which, 320.0) for which in ("unstable", "stable"))
    for orbit, codes, n in zip(found.orbits, found.itineraries, found.steps):
        assert orbit.shape == (n + 1, 2)
        assert np.abs(model(orbit[:-1]) - orbit[1:]).max() < 1e-12
        np.testing.assert_array_equal(model.region(orbit[1:]), codes[1:])
        assert on_piece(orbit[0], saddle.points[0], U.directions[0], U.low[0], U.high[0])
        assert on_piece(orbit[-1], saddle.points[0], S.directions[0], S.low[0] - 1e-9, S.high[0] + 1e-9)
        # Further along it goes on into the saddle: the stable factor per step is about 0.26.
        assert np.linalg.norm(model.orbit(orbit[-1], 8)[-1] - saddle.points[0]) < 1e-3
    points = np.array([orbit[0] for orbit in found.orbits])
    gaps = np.linalg.norm(points[:, None] - points, axis=2) + np.eye(len(points))
    assert gaps.min() > 1e-10  # one representative of each orbit


def test_the_angle_is_that_of_the_crossing_segments():
    model = lozi()
    saddle = fixed_points(model)[1]
    u, s = grown(model, saddle, "unstable", 9), grown(model, saddle, "stable", 9)
    found = find_homoclinic_points(model, unstable=u, stable=s)
    for point, angle in zip(found.points, found.angles):
        tangents = []
        for segments in (u.segments, s.segments):
            start, along = segments[:, 0], segments[:, 1] - segments[:, 0]
            share = np.clip(((point - start) * along).sum(axis=1) / (along**2).sum(axis=1), 0, 1)
            distance = np.linalg.norm(start + share[:, None] * along - point, axis=1)
            assert distance.min() < 1e-10
            tangents.append(along[np.argmin(distance)] / np.linalg.norm(along[np.argmin(distance)]))
        assert abs(tangents[0] @ tangents[1]) == pytest.approx(np.cos(angle), abs=1e-6)
        assert 0 <= angle <= np.pi / 2


def test_heteroclinic_orbits_between_the_two_saddles():
    model = lozi()
    left, right = fixed_points(model)
    u, s = grown(model, right, "unstable", 9), grown(model, left, "stable", 9)
    back_u, back_s = grown(model, left, "unstable", 9), grown(model, right, "stable", 9)
    for unstable, stable, ends in ((u, s, (right, left)), (back_u, back_s, (left, right))):
        found = find_homoclinic_points(model, unstable=unstable, stable=stable, max_orbits=1000)
        assert by_steps(found, 9) == brute_force(model, *ends, 9, 320.0)
        assert found.kind == "heteroclinic"
    assert len(found) > 0


def test_homoclinic_orbits_of_a_cycle():
    model = lozi()
    cycle = find_cycles(model, 2).of_period(2)[0]
    found = homoclinic(model, cycle, 12)
    assert len(found) > 0
    for orbit in found.orbits:
        assert np.abs(model(orbit[:-1]) - orbit[1:]).max() < 1e-12
        on = model.orbit(orbit[-1], 20)
        nearest = np.linalg.norm(on[:, None] - cycle.points, axis=2).min(axis=1)
        assert nearest.min() < 1e-4


def test_a_budget_of_orbits_keeps_the_shortest_and_says_so():
    model = lozi()
    saddle = fixed_points(model)[1]
    few, many = (homoclinic(model, saddle, 5, max_orbits=n) for n in (10, 1000))
    assert len(few) == 10
    np.testing.assert_array_equal(few.steps, many.steps[:10])
    assert "10 shortest" in few.note
    assert many.note == ""


def test_impossible_wishes_are_refused():
    model = lozi()
    saddle = fixed_points(model)[1]
    u, s = grown(model, saddle, "unstable", 3), grown(model, saddle, "stable", 3)
    with pytest.raises(ValueError, match="unstable and a stable"):
        find_homoclinic_points(model, unstable=s, stable=u)
    with pytest.raises(ValueError, match="another dimension"):
        find_homoclinic_points(random_map(1, M=3), unstable=u, stable=s)
