"""Borders and polylines in a window, against brute force."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.geometry import joined_inside, study_view, window_borders
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Study
from tests.factories import lozi_map, lozi_study


def random_map(seed: int, M: int = 3, H: int = 6) -> PiecewiseLinearMap:
    rng = np.random.default_rng(seed)
    shapes = ((M, M), (M, H), (H, M), (M,), (H,))
    return PiecewiseLinearMap(*(rng.normal(size=shape) for shape in shapes))


@given(st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_borders_are_where_a_unit_switches_and_nowhere_is_missed(seed):
    model = random_map(seed)
    rng = np.random.default_rng(seed)
    plane = Plane(rng.normal(size=3), np.linalg.qr(rng.normal(size=(3, 2)))[0].T)
    x, y = (-1.0, 2.0), (-0.5, 1.5)
    segments = window_borders(model, plane, x, y)
    values = model.preactivation(plane.embed(segments))
    assert np.all(np.abs(values).min(axis=-1) < 1e-9)
    for index, low_high in enumerate((x, y)):
        assert np.all(segments[..., index] >= low_high[0] - 1e-9)
        assert np.all(segments[..., index] <= low_high[1] + 1e-9)
    # A unit whose sign differs between two points of the window has its border in the window.
    points = plane.embed(rng.uniform((x[0], y[0]), (x[1], y[1]), (400, 2)))
    switching = np.ptp(model.region(points).astype(int), axis=0) == 1
    assert len(segments) >= switching.sum()


def test_equal_borders_are_drawn_once():
    model = PiecewiseLinearMap(np.eye(2), np.ones((2, 3)), [[1, 0], [-2, 0], [1, 0]], [0, 0], [0, 0, 1])
    assert len(window_borders(model, Plane.through(np.zeros(2)), (-2.0, 2.0), (-1.0, 1.0))) == 2


def test_a_unit_that_does_not_see_the_plane_has_no_border_in_it():
    model = PiecewiseLinearMap(np.eye(3), np.ones((3, 1)), [[0, 0, 1.0]], [0, 0, 0], [0.0])
    assert len(window_borders(model, Plane.through(np.zeros(3)), (-1.0, 1.0), (-1.0, 1.0))) == 0


@given(st.integers(0, 10_000))
@settings(max_examples=50, deadline=None)
def test_what_is_inside_is_kept_and_nothing_else(seed):
    """The length inside the window, against many points on the line."""
    rng = np.random.default_rng(seed)
    line = rng.normal(0, 2, (6, 2))
    line[3, seed % 2] = line[2, seed % 2]  # one segment parallel to an edge
    kept = joined_inside([line], (-1.0, 1.5), (-2.0, 1.0))
    finite = kept[~np.isnan(kept[:, 0])]
    assert np.all((finite >= [-1 - 1e-9, -2 - 1e-9]) & (finite <= [1.5 + 1e-9, 1 + 1e-9]))
    steps = np.linalg.norm(np.diff(kept, axis=0), axis=1)
    share = (np.arange(2000) + 0.5) / 2000
    dense = line[:-1, None] + share[:, None] * np.diff(line, axis=0)[:, None]
    inside = np.all((dense >= [-1, -2]) & (dense <= [1.5, 1]), axis=-1).mean(axis=1)
    expected = float(inside @ np.linalg.norm(np.diff(line, axis=0), axis=1))
    assert np.nansum(steps) == pytest.approx(expected, abs=0.02)


def test_lines_are_cut_at_the_edge():
    line = np.array([[-5.0, 0.0], [-3.0, 0.0], [0.0, 0.0], [5.0, 0.0], [6.0, 1.0], [6.0, 9.0]])
    kept = joined_inside([line], (-1.0, 1.0), (-1.0, 1.0))
    assert np.array_equal(kept[:-1], [[-1.0, 0.0], [0.0, 0.0], [1.0, 0.0]])
    assert np.isnan(kept[-1]).all()
    assert joined_inside([line + 100], (-1.0, 1.0), (-1.0, 1.0)).shape == (0, 2)


def test_a_study_without_a_view_shows_its_cycles():
    study = lozi_study().with_changes(view=None)
    view = study_view(study)
    xy = np.concatenate([view.plane.project(c.points) for c in study.cycles.cycles])
    assert np.all((xy > [view.x[0], view.y[0]]) & (xy < [view.x[1], view.y[1]]))
    assert study_view(Study(lozi_map())).x == (-2.0, 2.0)
