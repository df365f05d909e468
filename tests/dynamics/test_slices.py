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
from plrnn_explorer.models.load import load_model
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
    assert len(long) >= 5
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
