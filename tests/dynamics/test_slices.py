"""Slices of stable manifolds against closed forms, curves grown by preimages, and what lies beside them."""

import numpy as np
import pytest
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.gates import has_gate
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.settling import Settling, Traps
from plrnn_explorer.dynamics.slice_parts import clip_segments
from plrnn_explorer.dynamics.slices import slice_stable_manifold, slice_steps
from plrnn_explorer.models.inputs import constant_input
from plrnn_explorer.models.load import load_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from tests.benchmarks.neuron_analysis import ADAPTATION, at_current, local_threshold
from tests.benchmarks.neuron_model import network_of
from tests.benchmarks.neurons import kept_numbers
from tests.dynamics.test_basins import BISTABLE
from tests.dynamics.test_exact_basins import three_dimensional


def saddles(cycles):
    return [cycle for cycle in cycles.cycles if has_gate(cycle)]


def test_slice_of_a_plane_is_the_line_it_must_be():
    model, normal = three_dimensional()
    cycles = find_cycles(model, 1)
    plane = Plane.through([0.1, 0.2, 0.3], (0, 2))
    found = slice_stable_manifold(
        model, saddles(cycles)[0], plane, (-2.0, 2.0), (-1.5, 2.5), attractors=find_attractors(model, cycles)
    )
    assert np.abs(plane.embed(found.segments) @ normal).max() < 1e-13
    # The chord of the window: where the line meets its sides.
    slope, offset = plane.basis @ normal, plane.origin @ normal
    x = -(offset + slope[1] * np.array([-1.5, 2.5])) / slope[0]
    y = -(offset + slope[0] * np.array([-2.0, 2.0])) / slope[1]
    ends = [
        (u, v) for u, v in [*zip(x, (-1.5, 2.5)), *zip((-2.0, 2.0), y)] if abs(u) <= 2 and -1.5 <= v <= 2.5
    ]
    assert found.arclength == pytest.approx(np.linalg.norm(np.subtract(*ends)), rel=1e-12)
    assert found.residual < 1e-7
    assert set(found.stopped_by) == {"box"}


@pytest.mark.parametrize("name", BISTABLE)
def test_in_the_plane_the_slice_is_the_curve_grown_by_preimages(name):
    model = BISTABLE[name]
    cycles = find_cycles(model, 2)
    (saddle,) = saddles(cycles)
    low, high = np.array([-2.0, -2.0]), np.array([2.0, 2.0])
    grown = grow_manifold(model, saddle, "stable", box=(low, high))
    found = slice_stable_manifold(
        model, saddle, Plane.through(np.zeros(2)), (-2.0, 2.0), (-2.0, 2.0),
        attractors=find_attractors(model, cycles),
    )  # fmt: skip
    tree = cKDTree(points_on(grown.segments))
    inside = points_on(found.segments)
    assert tree.query(inside)[0].max() < 0.01
    assert found.arclength > 0.5 * grown.arclength
    assert found.residual < 1e-7


def points_on(segments, spacing=0.005):
    """Points at most `spacing` apart along segments (n, 2, 2)."""
    lengths = np.linalg.norm(segments[:, 1] - segments[:, 0], axis=1)
    return np.concatenate(
        [
            s[0] + np.linspace(0, 1, 2 + int(length / spacing))[:, None] * (s[1] - s[0])
            for s, length in zip(segments, lengths)
        ]
    )


REAL = [("scyfi_ema_multistable_M8_trial001", 0.5), ("lowrank_teacher_reach_rnn_M2", 0.05)]


@pytest.mark.parametrize(("name", "half"), REAL)
def test_either_side_of_the_slice_settles_differently(shared, name, half):
    model = load_model(shared / "models" / name / "canonical.npz")
    cycles = find_cycles(model, 1)
    attractors = find_attractors(model, cycles)
    chosen = saddles(cycles)[:1]
    plane = Plane.through(chosen[0].points[0], (0, 1))
    x, y = ((p - half, p + half) for p in chosen[0].points[0][:2])
    for progress in slice_steps(model, chosen, plane, x, y, attractors=attractors, max_cells=400):
        (found,) = progress.result
    assert found.residual < 1e-6
    long = found.segments[np.linalg.norm(found.segments[:, 1] - found.segments[:, 0], axis=1) > 1e-3]
    assert len(long) >= 4
    along = long[:, 1] - long[:, 0]
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1) / np.linalg.norm(along, axis=1)[:, None]
    labels = []
    for offset in (1e-4, -1e-4):
        starts = plane.embed(long.mean(axis=1) + offset * normal)
        run = Settling(model, Traps.of(attractors, model.dimension), starts, 20_000, plane.origin, 1e8)
        for _ in run.run():
            pass
        labels.append(run.labels)
    assert np.all(labels[0] >= 0)
    assert np.all(labels[1] >= 0)
    assert np.all(labels[0] != labels[1])


def test_a_cycle_without_such_a_manifold_is_refused():
    model = BISTABLE["double well"]
    sink = next(c for c in find_cycles(model, 1).cycles if c.is_stable)
    with pytest.raises(ValueError, match="one unstable direction"):
        slice_stable_manifold(model, sink, Plane.through(np.zeros(2)), (-1.0, 1.0), (-1.0, 1.0))


def test_clipping_keeps_what_lies_in_the_window():
    segments = np.array([[[-2.0, 0.0], [2.0, 0.0]], [[0.0, 3.0], [1.0, 3.0]], [[0.2, 0.2], [0.3, 0.1]]])
    clipped, generation = clip_segments(segments, np.array([4, 5, 6]), (-1.0, 1.0), (-1.0, 1.0))
    np.testing.assert_allclose(clipped, [[[-1.0, 0.0], [1.0, 0.0]], [[0.2, 0.2], [0.3, 0.1]]])
    np.testing.assert_array_equal(generation, [4, 6])


def slow_saddle(unstable, stable):
    """A saddle at 0 whose stable manifold is x = -0.5 Σ unstable^-(j + 1) relu(stable^j y - 1)."""
    return PiecewiseLinearMap(
        A=np.diag([unstable, stable]), W1=[[0.5], [0.0]], W2=[[0.0, 1.0]], h1=np.zeros(2), h2=[-1.0]
    )


def stable_manifold_of(unstable, stable, y, steps=2_000):
    j = np.arange(steps)
    weights, left = unstable ** -(j + 1.0), stable**j
    return np.array([-0.5 * np.sum(weights * np.maximum(left * each - 1.0, 0.0)) for each in y])


def test_the_slice_of_a_slow_saddle_goes_on_across_borders():
    """Thousands of steps away from the saddle in time, as thresholds of neurons are."""
    unstable, stable = 1.0003, 0.9999
    model = slow_saddle(unstable, stable)
    (saddle,) = saddles(find_cycles(model, 1))
    found = slice_stable_manifold(
        model, saddle, Plane.through(np.zeros(2)), (-0.1, 0.1), (-0.2, 1.005), max_work=1e10
    )
    corners = found.segments.reshape(-1, 2)
    assert corners[:, 1].min() == -0.2
    assert corners[:, 1].max() == 1.005
    assert set(found.stopped_by) == {"box"}
    assert len(found.segments) > 40  # one corner for each step spent above y = 1
    np.testing.assert_allclose(corners[:, 0], stable_manifold_of(unstable, stable, corners[:, 1]), atol=1e-12)


def test_the_slice_of_a_fast_and_slow_saddle_says_where_the_precision_ends():
    """A free orbit leaves the stable manifold long before it nears the saddle."""
    unstable, stable = 1.3, 0.9999
    model = slow_saddle(unstable, stable)
    (saddle,) = saddles(find_cycles(model, 1))
    found = slice_stable_manifold(
        model, saddle, Plane.through(np.zeros(2)), (-1.0, 1.0), (-0.5, 1.1), max_work=1e10
    )
    corners = found.segments.reshape(-1, 2)
    assert corners[:, 1].max() > 1.005
    assert set(found.stopped_by) == {"box", "precision"}
    np.testing.assert_allclose(corners[:, 0], stable_manifold_of(unstable, stable, corners[:, 1]), atol=1e-12)


def test_the_threshold_of_a_neuron_reaches_beyond_its_region():
    """A model of a recorded neuron, a tenth of a millisecond a step: multipliers 1.0003 and 0.99995."""
    network = network_of(kept_numbers("steps"), 1e-4)
    inputs = constant_input(network.h1, network.h2, C1=network.C)
    model = at_current(network.as_map().with_inputs(inputs), -0.37)
    saddle = next(s for s in saddles(find_cycles(model, 1)) if abs(s.points[0, 0] + 48.65) < 0.01)
    plane, x, y = Plane.through(saddle.points[0], (0, ADAPTATION)), (-80.0, 50.0), (0.0, 10.0)
    end, start = local_threshold(model, saddle, plane, x, y)
    found = slice_stable_manifold(model, saddle, plane, x, y, max_work=5e8)
    corners = found.segments.reshape(-1, 2)
    # As long as the segment that is known otherwise, straight up to its end, and on.
    assert corners[:, 1].max() > end[1] + 0.05
    local = corners[corners[:, 1] <= end[1]]
    x_of = np.interp(local[:, 1], [start[1], end[1]], [start[0], end[0]])
    np.testing.assert_allclose(local[:, 0], x_of, atol=1e-9)
