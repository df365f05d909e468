"""Stable and unstable manifolds: invariance, closed forms, 50-digit arithmetic, budgets."""

import mpmath as mp
import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.local_manifold import local_manifold
from plrnn_explorer.dynamics.manifolds import grow_manifold, manifold_steps
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.piecewise_maps import linear, lozi, random_map

BOX = (np.array([-20.0, -20.0]), np.array([20.0, 20.0]))


def saddle_of(model, period=1):
    """The fixed point in the right half plane, or the first cycle of another period."""
    return next(c for c in find_cycles(model, period).of_period(period) if period > 1 or c.points[0, 0] > 0)


def distances(points, segments):
    """Distance of each point from the nearest of the segments."""
    start, along = segments[:, 0], segments[:, 1] - segments[:, 0]
    squared = np.maximum((along**2).sum(axis=1), 1e-300)
    share = np.clip(((points[:, None] - start) * along).sum(axis=2) / squared, 0, 1)
    return np.linalg.norm(points[:, None] - (start + share[:, :, None] * along), axis=2).min(axis=1)


def middles(segments):
    share = np.array([0.13, 0.5, 0.9])[:, None, None]
    return ((1 - share) * segments[:, 0] + share * segments[:, 1]).reshape(-1, segments.shape[-1])


@pytest.mark.parametrize(("a", "b"), [(1.7, 0.5), (1.4, 0.3), (1.6, -0.3)])
@pytest.mark.parametrize("period", [1, 2])
def test_the_image_of_an_unstable_manifold_lies_on_it(a, b, period):
    model = lozi(a, b)
    grown = grow_manifold(
        model, saddle_of(model, period), "unstable", box=BOX, max_steps=11, max_arclength=1e9
    )
    inner = grown.generation < grown.generation.max()
    images = model(middles(grown.segments[inner]))
    images = images[np.all(np.abs(images) < 20, axis=1)]
    assert len(images) > 20
    assert distances(images, grown.segments).max() < 1e-10
    assert grown.residual < 1e-8


@pytest.mark.parametrize(("a", "b"), [(1.7, 0.5), (1.4, 0.3), (1.6, -0.3)])
@pytest.mark.parametrize("period", [1, 2])
def test_the_image_of_a_stable_manifold_lies_on_it(a, b, period):
    model = lozi(a, b)
    grown = grow_manifold(model, saddle_of(model, period), "stable", box=BOX, max_steps=9, max_arclength=1e9)
    images = model(middles(grown.segments))
    images = images[np.all(np.abs(images) < 20, axis=1)]
    assert len(images) > 20
    assert distances(images, grown.segments).max() < 1e-10
    assert grown.residual < 1e-8


@pytest.mark.parametrize("seed", [1, 3, 5, 10, 14, 16])
def test_the_stable_set_of_a_map_that_folds_is_invariant_too(seed):
    model = random_map(seed, H=3, gain=1.5)
    saddles = [c for c in find_cycles(model, 3).cycles if c.stability == "saddle"]
    assert saddles
    for cycle in saddles[:2]:
        size = 5 * (1 + np.abs(cycle.points).max())
        grown = grow_manifold(model, cycle, "stable", box=(np.full(2, -size), np.full(2, size)), max_steps=6)
        images = model(middles(grown.segments))
        images = images[np.all(np.abs(images) < size, axis=1)]
        assert distances(images, grown.segments).max(initial=0) < 1e-8 * size


def test_unstable_vertices_in_50_digits():
    """Each vertex is F^n(p + t v) with p, v and the iteration exact and t as stored."""
    model = lozi()
    grown = grow_manifold(model, saddle_of(model), "unstable", box=BOX, max_steps=12, max_arclength=1e9)
    first = grown.directions[0]
    with mp.workdps(50):
        a, b = mp.mpf(1.7), mp.mpf(0.5)
        x = 1 / (1 + a - b)
        multiplier = (-a - mp.sqrt(a**2 + 4 * b)) / 2
        norm = mp.sqrt(multiplier**2 + b**2) * (1 if multiplier * first[0] > 0 else -1)
        v = (multiplier / norm, b / norm)
        assert abs(grown.multiplier - multiplier) < 1e-14
        for i in range(0, len(grown.segments), 7):
            for end in (0, 1):
                t = mp.mpf(float(grown.t[i, end]))
                z = (x + t * v[0], b * x + t * v[1])
                for _ in range(grown.generation[i]):
                    z = (1 - a * abs(z[0]) + z[1], b * z[0])
                error = max(abs(z[j] - mp.mpf(float(grown.segments[i, end, j]))) for j in (0, 1))
                assert error < 1e-15 * 2.0 ** grown.generation[i] + 1e-15


def test_the_stable_set_of_a_fold_is_all_preimages():
    """(x, y) -> (1 - 1.8 |x|, 0.3 y): W^s of the saddle is the lines x = c over all preimages c of x*."""
    model = PiecewiseLinearMap([[1.8, 0], [0, 0.3]], [[-3.6], [0]], [[1, 0]], [1, 0], [0])
    box = (np.array([-1.5, -1.0]), np.array([1.5, 1.0]))
    steps = 6
    grown = grow_manifold(model, saddle_of(model), "stable", box=box, max_steps=steps, max_arclength=1e9)
    generation, expected = {1 / 2.8}, {1 / 2.8}
    for _ in range(steps):
        generation = {sign * (1 - c) / 1.8 for c in generation for sign in (1, -1) if c < 1}
        expected |= {c for c in generation if abs(c) < 1.5}
    assert np.ptp(grown.segments[:, :, 0], axis=1).max() < 1e-12
    found = np.unique(grown.segments[:, 0, 0].round(9))
    np.testing.assert_allclose(found, np.unique(np.round(sorted(expected), 9)), atol=2e-9)
    # Every line crosses the whole box, none is there twice.
    assert grown.arclength == pytest.approx(2.0 * len(found), rel=1e-9)


def test_a_fold_of_one_unit_on_the_unstable_side():
    """The unstable manifold of the same map is the x axis, folded between its turning points."""
    model = PiecewiseLinearMap([[1.8, 0], [0, 0.3]], [[-3.6], [0]], [[1, 0]], [1, 0], [0])
    grown = grow_manifold(model, saddle_of(model), "unstable", box=BOX, max_steps=12, max_arclength=1e9)
    assert np.abs(grown.segments[:, :, 1]).max() < 1e-12
    assert grown.segments[:, :, 0].max() == pytest.approx(1.0)
    assert grown.segments[:, :, 0].min() == pytest.approx(-0.8)


@pytest.mark.parametrize(("which", "factor"), [("stable", -0.5), ("unstable", -2.0)])
def test_a_negative_multiplier_must_fit_on_both_sides(which, factor):
    """x' = factor x for -1 < x < 3. By hand: [-1, 2] fits both ways, [-1, 3] does not."""
    other = 2.0 if which == "stable" else 0.5
    model = PiecewiseLinearMap(
        [[factor, 0], [0, other]], [[1.0, 1.0], [0, 0]], [[-1, 0], [1, 0]], [0, 0], [-1.0, -3.0]
    )
    cycle = next(c for c in find_cycles(model, 1).cycles if not c.points.any())
    local = local_manifold(model, cycle, which, 100.0)
    ends = sorted((local.low[0] * local.directions[0, 0], local.high[0] * local.directions[0, 0]))
    np.testing.assert_allclose(ends, [-1, 2], atol=1e-12)
    assert local.multiplier == pytest.approx(factor)


@pytest.mark.parametrize("which", ["stable", "unstable"])
@pytest.mark.parametrize("b", [0.5, -0.3])
def test_local_pieces_are_invariant_and_the_largest(which, b):
    """Every cycle up to period 10, either sign of the multiplier: F(T_j) in T_j+1, or T_j in F(T_j-1)."""
    model = lozi(1.75, b)
    signs = set()
    for cycle in find_cycles(model, 10).cycles:
        local = local_manifold(model, cycle, which, 1e3)
        signs.add(np.sign(local.multiplier))
        k, J = cycle.period, model.jacobian(cycle.regions)
        image = np.einsum("jab,jb->ja", J, local.directions)
        following = np.roll(local.directions, -1, axis=0)
        np.testing.assert_allclose(image, local.factors[:, None] * following, atol=1e-13)
        assert (local.factors[:-1] > 0).all()
        for j in range(k):
            n = (j + 1) % k
            images = sorted((local.low[j] * local.factors[j], local.high[j] * local.factors[j]))
            slack = 1e-9 * (local.high[n] - local.low[n])
            if which == "stable":
                assert local.low[n] - slack <= images[0] <= images[1] <= local.high[n] + slack
            else:
                assert images[0] - slack <= local.low[n] <= local.high[n] <= images[1] + slack
            ends = np.array([local.low[j], local.high[j]])[:, None] * 0.999999 * local.directions[j]
            assert (model.region(cycle.points[j] + ends) == cycle.regions[j]).all()
    assert signs == {-1.0, 1.0}


@pytest.mark.parametrize("which", ["stable", "unstable"])
def test_a_cycle_has_pieces_through_each_of_its_points(which):
    model = lozi()
    cycle = saddle_of(model, 6)
    grown = grow_manifold(model, cycle, which, box=BOX, max_steps=8)
    assert distances(cycle.points, grown.segments).max() < 1e-12
    assert set(grown.branch // 2) == set(range(6))


def test_the_box_clips_and_never_drops():
    """What a small box shows is the part in it of what a large box shows."""
    model = lozi()
    small = (np.array([-0.1, -0.4]), np.array([0.7, 0.4]))  # the attractor lies within its horizon
    near, far = (
        grow_manifold(model, saddle_of(model), "unstable", box=box, max_steps=12, max_arclength=1e9)
        for box in (small, BOX)
    )
    assert near.generation.max() == far.generation.max() == 12
    assert np.all((near.segments >= small[0] - 1e-12) & (near.segments <= small[1] + 1e-12))
    points = middles(far.segments)
    inside = np.all((points > small[0]) & (points < small[1]), axis=1)
    assert 50 < inside.sum() < len(points)
    assert distances(points[inside], near.segments).max() < 1e-12
    shares = np.linspace(0, 1, 20001)[:, None]
    length = 0.0
    for start, end in far.segments:
        line = start + shares * (end - start)
        length += np.all((line >= small[0]) & (line <= small[1]), axis=1).mean() * np.linalg.norm(end - start)
    assert near.arclength == pytest.approx(length, rel=1e-3)


@pytest.mark.parametrize(
    ("budget", "word"),
    [({"max_steps": 3}, "iterations"), ({"max_cells": 30}, "cells"), ({"max_arclength": 5.0}, "arclength")],
)
def test_budgets_stop_growth_and_mark_where(budget, word):
    model = lozi()
    grown = grow_manifold(model, saddle_of(model), "unstable", box=BOX, **budget)
    assert word in grown.stopped_by
    assert len(grown.cuts) > 0
    assert distances(grown.cuts, grown.segments).max() < 1e-12


def test_an_affine_saddle_leaves_through_the_box():
    model = linear([[0.5, 0.0], [0.0, 2.0]], [0.5, -1.0])  # saddle at (1, 1)
    box = (np.array([-3.0, -3.0]), np.array([3.0, 3.0]))
    for which, coordinate in (("stable", 1), ("unstable", 0)):
        grown = grow_manifold(model, find_cycles(model, 1).cycles[0], which, box=box)
        assert grown.stopped_by == ("box",)
        assert grown.arclength == pytest.approx(6.0)
        np.testing.assert_allclose(grown.segments[:, :, coordinate], 1.0, atol=1e-12)
        ends = np.ones((2, 2))
        ends[:, 1 - coordinate] = -3.0, 3.0
        np.testing.assert_allclose(np.sort(grown.cuts, axis=0), ends, atol=1e-12)


def test_a_singular_region_is_named():
    """x' = 2 relu(x) - 1: where x < 0 a whole half plane falls on the line x = -1."""
    model = PiecewiseLinearMap(np.diag([0.0, 0.5]), [[2.0], [0.0]], [[1.0, 0.0]], [-1.0, 0.0], [0.0])
    saddle = next(c for c in find_cycles(model, 1).cycles if c.stability == "saddle")
    grown = grow_manifold(model, saddle, "stable", box=(np.full(2, -3.0), np.full(2, 3.0)), max_steps=5)
    assert "singular" in grown.stopped_by


def test_what_is_no_curve_is_refused():
    with pytest.raises(ValueError, match="multiplier is 0"):
        grow_manifold(lozi(1.9, 0.0), saddle_of(lozi(1.9, 0.0)), "stable")
    sink = find_cycles(linear(0.5 * np.eye(2), [1, 1]), 1).cycles[0]
    with pytest.raises(ValueError, match="dimension 2"):
        grow_manifold(linear(0.5 * np.eye(2), [1, 1]), sink, "stable")
    border = PiecewiseLinearMap([[0.5, 0], [0, 2.0]], [[-0.2], [0]], [[1, 0]], [0, 0], [0])
    with pytest.raises(ValueError, match="border"):
        grow_manifold(border, find_cycles(border, 1).cycles[0], "unstable")


def test_partial_results_grow_and_the_last_is_the_result():
    model = lozi()
    steps = list(manifold_steps(model, saddle_of(model), "unstable", box=BOX, max_arclength=2000.0))
    sizes = [len(p.result.segments) for p in steps]
    assert sizes == sorted(sizes)
    assert all(0 <= p.fraction <= 1 for p in steps)
    again = grow_manifold(model, saddle_of(model), "unstable", box=BOX, max_arclength=2000.0)
    assert again.segments.tobytes() == steps[-1].result.segments.tobytes()
    assert again.residual == steps[-1].result.residual


def test_samples_and_normals_lie_on_the_curve():
    model = lozi()
    grown = grow_manifold(model, saddle_of(model), "stable", box=BOX, max_steps=5)
    points = grown.sample(50, rng=1)
    assert distances(points, grown.segments).max() < 1e-12
    normals = grown.normals_at(points)
    np.testing.assert_allclose(np.linalg.norm(normals, axis=1), 1)


def test_every_end_of_a_curve_is_accounted_for(shared):
    """Each polyline of the reach network ends at a cycle, at the box or at a marked cut."""
    with np.load(shared / "models/lowrank_teacher_reach_rnn_M2/canonical.npz") as arrays:
        model = PiecewiseLinearMap(*(arrays[name] for name in ("A", "W1", "W2", "h1", "h2")))
    found = find_cycles(model, 1)
    known = np.concatenate([cycle.points for cycle in found.cycles])
    low, high = np.array([-0.6, -0.5]), np.array([0.6, 0.5])
    for cycle in [c for c in found.cycles if c.stability == "saddle"][4:7]:
        for which in ("stable", "unstable"):
            grown = grow_manifold(model, cycle, which, box=(low, high))
            accounted = np.concatenate([known, grown.cuts])
            for line in grown.polylines:
                for end in (line[0], line[-1]):
                    nearest = np.linalg.norm(accounted - end, axis=1).min()
                    assert nearest < 0.005, (which, cycle.points, end)


def test_a_misspelt_kind_and_a_budget_of_nothing_are_refused():
    model = lozi()
    saddle = find_cycles(model, 1).cycles[0]
    with pytest.raises(ValueError, match="not 'unstabel'"):
        grow_manifold(model, saddle, "unstabel")
    with pytest.raises(ValueError, match="max_arclength should be more than 0, not -1"):
        grow_manifold(model, saddle, "unstable", max_arclength=-1)
