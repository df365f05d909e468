"""Two-dimensional manifolds: invariance, what they separate, brute force along lines, slices."""

import numpy as np
import pytest

from plrnn_explorer.dynamics import manifolds
from plrnn_explorer.dynamics.cycle import make_cycle
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.local_polytope import local_polytopes
from plrnn_explorer.dynamics.manifolds import grow_manifold, grow_steps
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.slices import slice_stable_manifold
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import bistable_in_space, linear, lozi, product, random_map, rotation

BOX = (np.full(3, -3.0), np.full(3, 3.0))


def saddle_at_0(model):
    return next(c for c in find_cycles(model, 1).cycles if np.abs(c.points).max() < 1e-12)


def from_local_piece(surface, n, rng):
    """Points of cells, with the steps and the points of the local piece they are said to come from."""
    cell = rng.integers(0, len(surface), n)
    u = np.empty((n, surface.dimension))
    for i, c in enumerate(cell):
        corners = surface.corners[surface.corner_starts[c] : surface.corner_starts[c + 1]]
        weights = rng.exponential(size=len(corners))
        z = weights @ corners / weights.sum()
        u[i] = surface.bases[c].T @ (z - surface.origins[c])
    t = surface.local[cell] + np.einsum("nij,nj->ni", surface.to_local[cell], u)
    j = surface.origin[cell]
    start = surface.cycle.points[j] + np.einsum("nmd,nd->nm", surface.eigenspaces[j], t)
    points = surface.origins[cell] + np.einsum("nmd,nd->nm", surface.bases[cell], u)
    return cell, points, start


def sides(model, points, steps=200):
    """Which of the two sinks points go to: the sign of x in the end."""
    return np.sign(model.orbit(points, steps)[:, -1, 0])


@pytest.fixture(scope="module")
def separatrix():
    model = bistable_in_space()
    return model, grow_manifold(model, saddle_at_0(model), "stable", box=BOX)


def test_a_stable_surface_separates_the_basins(separatrix):
    model, surface = separatrix
    assert surface.dimension == 2
    assert len(surface) > 30
    points = surface.sample(2000, rng=1)
    normals = surface.normals_at(points)
    np.testing.assert_allclose(np.linalg.norm(normals, axis=1), 1)
    one, other = sides(model, points + 1e-4 * normals), sides(model, points - 1e-4 * normals)
    # Where the surface is creased a normal may point along the other wing; nowhere do both sides agree here.
    assert (one * other == -1).all()
    # Forward the rounding across the surface grows by 1.5 while the rest shrinks by 0.8: no less can be left.
    assert surface.residual < 1e-5


def test_every_change_of_basin_lies_on_the_surface(separatrix):
    """Brute force: bisection along random lines through the box finds the same crossings."""
    model, surface = separatrix
    rng = np.random.default_rng(0)
    n_crossings = 0
    for _ in range(12):
        plane = Plane(rng.uniform(-1, 1, 3), np.linalg.qr(rng.standard_normal((3, 2)))[0].T)
        segments, _ = surface.slice(plane)
        xs = np.linspace(-4, 4, 400)
        line = plane.embed(np.column_stack([xs, np.zeros(400)]))
        inside = np.abs(line).max(axis=1) < 2.9
        xs, line = xs[inside], line[inside]
        change = np.flatnonzero(np.diff(sides(model, line)))
        low, high = xs[change], xs[change + 1]
        left = sides(model, line[change])
        for _ in range(45):
            middle = (low + high) / 2
            same = sides(model, plane.embed(np.column_stack([middle, 0 * middle]))) == left
            low, high = np.where(same, middle, low), np.where(same, high, middle)
        y = segments[:, :, 1]
        crossing = segments[y[:, 0] * y[:, 1] < 0]
        share = crossing[:, 0, 1] / (crossing[:, 0, 1] - crossing[:, 1, 1])
        found = np.sort(crossing[:, 0, 0] + share * (crossing[:, 1, 0] - crossing[:, 0, 0]))
        found = found[(found > xs[0]) & (found < xs[-1])]
        np.testing.assert_allclose(found, np.sort(low), atol=1e-9)
        n_crossings += len(low)
    assert n_crossings > 8


@pytest.mark.parametrize("bend", [0.0, 0.4])
def test_cells_come_from_the_local_piece(bend):
    model = bistable_in_space(bend)
    surface = grow_manifold(model, saddle_at_0(model), "stable", box=BOX)
    cell, points, start = from_local_piece(surface, 300, np.random.default_rng(2))
    for n in range(surface.generation.max() + 1):
        arrived = surface.generation[cell] == n
        np.testing.assert_allclose(points[arrived], start[arrived], atol=1e-9)
        points = model(points)
    if bend == 0:
        assert np.abs(surface.corners[:, 0]).max() < 1e-12
        assert surface.volumes.sum() == pytest.approx(36)


@pytest.mark.parametrize(("seed", "period"), [(2, 1), (6, 2), (16, 2), (25, 1), (57, 1)])
def test_an_unstable_surface_is_the_image_of_its_local_piece(seed, period):
    model = random_map(seed, M=3, H=4)
    cycle = next(c for c in find_cycles(model, period).of_period(period) if c.n_unstable == 2)
    surface = grow_manifold(model, cycle, "unstable", max_cells=2000, max_steps=7)
    assert len(surface) > 10
    assert surface.residual < 1e-8
    cell, points, start = from_local_piece(surface, 200, np.random.default_rng(2))
    size = 1 + np.abs(points).max()
    for n in range(surface.generation.max() + 1):
        arrived = surface.generation[cell] == n
        np.testing.assert_allclose(points[arrived], start[arrived], atol=1e-9 * size)
        start = model(start)


@pytest.mark.parametrize("which", ["stable", "unstable"])
def test_the_local_piece_of_a_rotation_is_the_largest(which):
    """x' = 2 x (or x / 2), (y, w) turned by a right angle and scaled, the only border y = 1.

    Orbits of (y, w) under a quarter turn with factor r meet y <= 1 at all times exactly if y <= 1,
    -w r <= 1, -y r^2 <= 1 and w r^3 <= 1 (later visits are weaker); for the unstable one the other way round.
    """
    r = 0.8
    A = np.zeros((3, 3))
    A[0, 0] = 2.0
    A[1:, 1:] = r * rotation(np.pi / 2)
    if which == "unstable":
        A = np.linalg.inv(A)
    model = linear(A).with_changes(
        W1=np.array([[0.3], [0.0], [0.0]]), W2=np.array([[0.0, 1.0, 0.0]]), h2=np.array([-1.0])
    )
    local = local_polytopes(model, saddle_at_0(model), which, 100.0)
    yw = (local.rows[0] @ local.bases[0].T)[:, 1:]
    low, high = yw.min(axis=0), yw.max(axis=0)
    np.testing.assert_allclose([low[0], high[0]], [-1 / r**2, 1], rtol=1e-12)
    w = sorted((abs(low[1]), abs(high[1])))
    np.testing.assert_allclose(w, sorted((1 / r, 1 / r**3)), rtol=1e-12)


def test_a_plane_cuts_the_plane_of_a_linear_saddle_in_a_line():
    model = linear(np.diag([2.0, 0.5, 0.4]))
    surface = grow_manifold(model, find_cycles(model, 1).cycles[0], "stable", box=BOX)
    assert len(surface) == 1
    segments, cell = surface.slice(Plane.through(np.array([0.0, 0.0, 1.0]), (0, 1)))
    np.testing.assert_allclose(np.sort(segments[0], axis=0), [[0, -3], [0, 3]], atol=1e-12)
    assert cell.tolist() == [0]
    assert surface.normals_at(np.array([[0.0, 1.0, 1.0]]))[0].tolist() == pytest.approx([1, 0, 0])


def test_budgets_and_partial_results():
    model = bistable_in_space()
    results = [p.result for p in grow_steps(model, saddle_at_0(model), "stable", box=BOX, max_cells=20)]
    assert "cells" in results[-1].stopped_by
    assert [len(r) for r in results] == sorted(len(r) for r in results)
    few = grow_manifold(model, saddle_at_0(model), "stable", box=BOX, max_steps=2)
    assert "iterations" in few.stopped_by
    assert few.generation.max() == 2
    again = grow_manifold(model, saddle_at_0(model), "stable", box=BOX, max_steps=2)
    assert few.corners.tobytes() == again.corners.tobytes()


def in_four_dimensions():
    """x is doubled up between two sinks; three others shrink and bend the surface between them once."""
    A = np.diag([1.5, 0.5, 0.4, 0.3])
    A[1, 2], A[2, 1] = 0.3, -0.3
    W2 = np.array([[1.0, 0, 0, 0], [-1.0, 0, 0, 0], [0.2, 1, 0, 0.5]])
    W1 = np.array([[-1.0, 1, 0.4], [0, 0, 0.1], [0, 0, 0], [0, 0, 0.2]])
    return PiecewiseLinearMap(A, W1, W2, np.zeros(4), [-1.0, -1.0, -0.5])


def test_three_dimensions_in_four():
    model = in_four_dimensions()
    box = (np.full(4, -2.5), np.full(4, 2.5))
    surface = grow_manifold(model, saddle_at_0(model), "stable", box=box, max_cells=100)
    assert surface.dimension == 3
    assert "cells" not in surface.stopped_by
    points = surface.sample(30, rng=1)
    normals = surface.normals_at(points)
    one, other = sides(model, points + 1e-4 * normals), sides(model, points - 1e-4 * normals)
    assert (one * other == -1).all()
    assert surface.residual < 1e-5
    # Cells meet in their boundaries only: a sheet that is a graph over (y, w, v) covers the box once.
    cell, place = surface.slice(Plane.through(np.array([0.0, 0.3, 0.4, 0.5]), (0, 1)))
    ys = np.sort(cell[:, :, 1], axis=1)
    assert (ys[:, 1] - ys[:, 0]).sum() == pytest.approx(5.0, rel=1e-9)
    assert len(place) == len(cell) > 1


def test_a_real_model_of_twenty_dimensions(shared):
    """First generations of a stable set of codimension one, by inequalities."""
    with np.load(shared / "models/alrnn_lorenz_m20_p2/canonical.npz") as arrays:
        model = PiecewiseLinearMap(*(arrays[name] for name in ("A", "W1", "W2", "h1", "h2")))
    cycle = next(c for c in find_cycles(model, 1).cycles if c.n_stable == 19)
    surface = grow_manifold(model, cycle, "stable", max_cells=4, max_steps=1)
    assert surface.dimension == 19
    assert surface.residual < 1e-5


def test_a_stable_curve_by_walking_across_borders(monkeypatch):
    """The Lozi map beside x' = 2 x, with eight borders that change nothing: both ways give the same curve."""
    plain = product(lozi(), linear([[2.0]]))
    rng = np.random.default_rng(4)
    model = plain.with_changes(
        W1=np.hstack([plain.W1, np.zeros((3, 8))]),
        W2=np.vstack([plain.W2, rng.standard_normal((8, 3))]),
        h2=np.concatenate([plain.h2, rng.standard_normal(8)]),
    )
    x = 1 / (1 + 1.7 - 0.5)
    point = np.array([[x, 0.5 * x, 0.0]])
    cycle = make_cycle(model, point, model.region(point))
    budget = {"box": (np.full(3, -4.0), np.full(3, 4.0)), "max_steps": 9}
    everywhere = grow_manifold(model, cycle, "stable", **budget)
    monkeypatch.setattr(manifolds, "MAX_UNITS", 0)
    walked = grow_manifold(model, cycle, "stable", **budget)
    assert "connected" in walked.stopped_by
    assert len(everywhere.segments) > 50
    assert np.abs(walked.segments[:, :, 2]).max() < 1e-12
    assert walked.residual < 1e-7
    for n in range(10):
        ones = [m.lengths[m.generation == n] for m in (walked, everywhere)]
        assert ones[0].sum() == pytest.approx(ones[1].sum(), rel=1e-9)
    assert sorted(walked.branch) == sorted(everywhere.branch)
    np.testing.assert_allclose(
        np.sort(np.abs(walked.t[:, 1])), np.sort(np.abs(everywhere.t[:, 1])), atol=1e-12
    )


def test_both_ways_to_a_slice_agree(separatrix):
    """The surface grown in space and cut by a plane, and the curve followed in the plane itself."""
    model, surface = separatrix
    plane = Plane.through(np.array([0.0, 0.0, 0.7]), (0, 1))
    segments, _ = surface.slice(plane)
    followed = slice_stable_manifold(model, surface.cycle, plane, (-2.9, 2.9), (-2.9, 2.9)).segments
    assert len(followed) > 3
    points = (followed[:, :1] + np.linspace(0, 1, 20)[:, None] * np.diff(followed, axis=1)).reshape(-1, 2)
    start, along = segments[:, 0], segments[:, 1] - segments[:, 0]
    share = np.clip(np.sum((points[:, None] - start) * along, axis=2) / np.sum(along**2, axis=1), 0, 1)
    assert np.linalg.norm(points[:, None] - start - share[..., None] * along, axis=2).min(axis=1).max() < 1e-9
    low, high = np.sort(segments[:, :, 1], axis=1).T
    ours = np.maximum(np.minimum(high, 2.9) - np.maximum(low, -2.9), 0).sum()
    assert np.abs(np.diff(followed[:, :, 1], axis=1)).sum() == pytest.approx(ours, rel=1e-9)


def test_a_real_model_of_a_thousand_units(shared):
    """The EEG model: either side of a stable surface leads elsewhere."""
    with np.load(shared / "models/lowrank_clip_eeg_M3_07_29T17_43_46/canonical.npz") as arrays:
        model = PiecewiseLinearMap(*(arrays[name] for name in ("A", "W1", "W2", "h1", "h2")))
    z = np.array([-1.936896, 1.3936933, 2.9456191])
    code = model.region(z)
    z = np.linalg.solve(np.eye(3) - model.jacobian(code), model.offset(code))
    assert (model.region(z) == code).all()
    surface = grow_manifold(model, make_cycle(model, z[None], code[None]), "stable", max_cells=1000)
    points = surface.sample(10, rng=0)
    normals = surface.normals_at(points)
    one, other = points + 1e-4 * normals, points - 1e-4 * normals
    for _ in range(400):
        one, other = model(one), model(other)
    assert np.linalg.norm(one - other, axis=1).min() > 0.01
