"""Settling times as heights: each is the step counted for its cell, and what is not known stays empty."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.dynamics.frame3 import Frame3
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.settling import Traps
from plrnn_explorer.export.space_basins import plane_basins, space_of
from plrnn_explorer.export.space_geometry import Faces, coarser
from plrnn_explorer.export.space_heights import height_faces, raised
from tests.factories import bistable_study


@pytest.fixture(scope="module")
def mapped():
    study = bistable_study()
    view = space_of(study)
    basins = plane_basins(study, view, compute=True)
    return study, raised(view, basins), basins


def corners(basins, view, most=0):
    """Labels (n,) and positions (n, 3) of all corners of the surfaces."""
    found = [(label, t.reshape(-1, 3)) for label, t, _ in height_faces(basins, view, most)]
    labels = np.concatenate([np.full(len(t), label) for label, t in found])
    return labels, np.concatenate([t for _, t in found]) * view.half + view.middle


@pytest.mark.parametrize("most", [0, 3000])
def test_a_height_is_the_first_step_inside_a_trap(mapped, most: int):
    study, view, basins = mapped
    labels, places = corners(basins, view, most)
    below = places[:, 2] < view.high[2] - 1e-6
    rng = np.random.default_rng(0)
    chosen = rng.choice(np.flatnonzero(below), 300, replace=False)
    traps = Traps.of(study.known_attractors, 2)
    orbits = study.model.orbit(places[chosen, :2], round(float(view.high[2])) + 2)  # (n, steps, 2)
    ways = orbits[:, :, None] - traps.centres
    inside = np.einsum("nsci,cij,nscj->nsc", ways, traps.shapes, ways) <= traps.squares
    # A corner is the centre of a cell up to rounding: one at the very edge of a trap may be a step off.
    first = inside.any(axis=2).argmax(axis=1)
    assert np.mean(first == np.rint(places[chosen, 2])) > 0.98
    assert np.abs(first - places[chosen, 2]).max() < 1.001
    owner = traps.owners[inside[np.arange(len(chosen)), first].argmax(axis=1)]
    np.testing.assert_array_equal(owner, labels[chosen])


def test_what_is_undecided_or_was_only_filled_has_no_height(mapped):
    _, view, basins = mapped
    for hidden in ("labels", "computed"):
        changed = basins.labels.copy() if hidden == "labels" else np.ones(basins.labels.shape, dtype=bool)
        changed[80:120, 60:100] = UNDECIDED if hidden == "labels" else False
        _, places = corners(replace(basins, **{hidden: changed}), view)
        column = (places[:, 0] - basins.x[0]) / (basins.x[1] - basins.x[0]) * basins.x[2]
        row = (places[:, 1] - basins.y[0]) / (basins.y[1] - basins.y[0]) * basins.y[2]
        assert not np.any((column > 60) & (column < 100) & (row > 80) & (row < 120))


def test_a_map_that_is_not_finished_raises_nothing(mapped):
    _, view, basins = mapped
    assert raised(view, replace(basins, block=9)) is view
    assert raised(view, None) is view


def test_states_lie_on_the_floor_and_come_back_from_any_height():
    plane = Plane(np.array([1.0, -2.0]), np.array([[2.0, 1.0], [0.5, -1.0]]), ("a", "b"))
    frame = Frame3.over(plane, "steps")
    states = np.random.default_rng(1).standard_normal((20, 2))
    seen = frame.project(states)
    np.testing.assert_allclose(seen[:, :2], plane.project(states), atol=1e-12)
    assert not seen[:, 2].any()
    np.testing.assert_allclose(frame.embed(seen + np.array([0.0, 0.0, 7.0])), states, atol=1e-12)
    with pytest.raises(ValueError, match="independent"):
        Frame3(np.zeros(2), np.array([[1.0, 2.0], [2.0, 4.0], [0.0, 0.0]]))


def test_a_coarse_surface_lies_where_the_fine_one_is():
    x, y = np.meshgrid(np.linspace(-1, 1, 80), np.linspace(-1, 1, 80))
    p = np.stack([x, y, 0.3 * x * y], axis=-1)
    a, b, c, d = p[:-1, :-1], p[:-1, 1:], p[1:, 1:], p[1:, :-1]
    triangles = np.concatenate([np.stack(t, axis=2).reshape(-1, 3, 3) for t in ((a, b, c), (a, c, d))])
    fine = Faces(triangles, np.zeros((len(triangles), 3)))
    coarse = coarser(fine, 800)
    assert 200 < len(coarse.triangles) <= 1040
    places = coarse.triangles.reshape(-1, 3)
    assert np.abs(places[:, 2] - 0.3 * places[:, 0] * places[:, 1]).max() < 0.01
    across = np.cross(
        coarse.triangles[:, 1] - coarse.triangles[:, 0], coarse.triangles[:, 2] - coarse.triangles[:, 0]
    )
    area = np.linalg.norm(across, axis=1).sum() / 2
    assert 3.3 < area < 4.6  # that of the fine one is 4.12; a cluster at the rim draws it in by half a side
    np.testing.assert_allclose(np.linalg.norm(coarse.normals, axis=1), 1.0)
    assert coarser(fine, 10**6) is fine
