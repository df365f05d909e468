"""Planes by what lies in them, against numpy's decompositions and by their definition."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.planes import (
    eigen_directions,
    eigenvector_planes,
    plane_through,
    principal_axes,
    principal_data_plane,
    principal_plane,
    slice_directions,
)
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap

NUMBERS = st.floats(-10, 10, allow_nan=False, width=32)


def cloud(n: int = 500, seed: int = 3) -> np.ndarray:
    rng = np.random.default_rng(seed)
    mixing = rng.normal(size=(5, 5))
    return rng.normal(size=(n, 5)) * [4.0, 2.0, 1.0, 0.3, 0.1] @ mixing + [3.0, -2.0, 0.5, 8.0, 0.0]


def test_principal_axes_are_the_eigenvectors_of_the_covariance():
    points = cloud()
    found = principal_axes(points)
    values, vectors = np.linalg.eigh(np.cov(points.T))
    order = np.argsort(-values)
    np.testing.assert_allclose(found.shares, values[order] / values.sum(), rtol=1e-9)
    overlap = np.abs(np.sum(found.directions * vectors[:, order].T, axis=1))
    np.testing.assert_allclose(overlap, 1.0, atol=1e-9)
    np.testing.assert_allclose(found.mean, points.mean(axis=0))


def test_the_principal_plane_names_the_variance_it_shows():
    points = np.array([[3.0, 0, 0], [-3.0, 0, 0], [0, 1.0, 0], [0, -1.0, 0]])
    plane = principal_plane(points)
    assert plane.names == ("PC1 (90 %)", "PC2 (10 %)")
    np.testing.assert_allclose(plane.basis, [[1, 0, 0], [0, 1, 0]], atol=1e-12)
    variance = np.var(plane.project(cloud()[:, :3]), axis=0)
    assert variance.shape == (2,)


def test_other_pairs_of_principal_axes():
    points = cloud()
    plane = principal_plane(points, (1, 3))
    found = principal_axes(points)
    np.testing.assert_allclose(plane.basis, found.directions[[1, 3]])
    assert plane.is_orthonormal


def test_states_on_a_line_have_no_principal_plane():
    line = np.linspace(0, 1, 50)[:, None] * np.array([1.0, 2.0, -1.0]) + 5.0
    with pytest.raises(ValueError, match="one line"):
        principal_axes(line)
    with pytest.raises(ValueError, match="three states"):
        principal_axes([[0.0, 1.0], [1.0, 0.0]])
    with pytest.raises(ValueError, match="one line"):
        principal_axes(np.ones((10, 3)))


def test_fewer_states_than_dimensions():
    found = principal_axes(np.random.default_rng(0).normal(size=(4, 9)))
    assert found.directions.shape == (9, 9)
    np.testing.assert_allclose(found.directions @ found.directions.T, np.eye(9), atol=1e-12)
    assert found.shares[3:].max() < 1e-20


@settings(max_examples=60, deadline=None)
@given(arrays(np.float64, (3, 5), elements=NUMBERS))
def test_three_states_lie_in_their_plane(points):
    one, two = points[1] - points[0], points[2] - points[0]
    area = np.sqrt(max(0.0, (one @ one) * (two @ two) - (one @ two) ** 2))
    if area <= 1e-6 * max(one @ one, two @ two, 1e-6):
        return
    plane = plane_through(points, ("a", "b"))
    assert plane.is_orthonormal
    assert plane.names == ("a", "b")
    assert plane.distance(points).max() <= 1e-9 * (1 + np.abs(points).max())


def test_collinear_states_are_refused_in_a_sentence():
    with pytest.raises(ValueError, match="Three points on one line lie in many planes; choose another point"):
        plane_through([[0.0, 0, 0], [1.0, 1, 1], [2.0, 2, 2]])


def saddle():
    model = PiecewiseLinearMap(
        A=np.array([[1.5, 0.2, 0.0], [0.0, 0.5, 0.1], [0.0, 0.0, 0.25]]),
        W1=np.zeros((3, 1)),
        W2=np.zeros((1, 3)),
        h1=np.array([0.1, 0.2, 0.3]),
        h2=np.zeros(1),
    )
    return model, find_cycles(model, max_period=1).cycles[0]


def test_planes_of_eigenvectors_are_invariant_near_the_point():
    model, cycle = saddle()
    planes = eigenvector_planes(cycle)
    assert len(planes) == 3
    assert planes[0].names == ("v1 (λ = 1.5)", "towards v2 (λ = 0.5)")
    for plane in planes:
        states = plane.embed(1e-3 * np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]))
        assert plane.distance(model(states)).max() < 1e-12  # linear here: the span maps into itself


def test_a_complex_pair_spans_one_plane():
    c, s = np.cos(1.0), np.sin(1.0)
    turn = 0.9 * np.array([[c, -s, 0.0], [s, c, 0.0], [0.3, 0.0, 1.4]])
    model = PiecewiseLinearMap(
        A=turn, W1=np.zeros((3, 1)), W2=np.zeros((1, 3)), h1=np.full(3, 0.1), h2=np.zeros(1)
    )
    cycle = find_cycles(model, max_period=1).cycles[0]
    assert [len(each.vectors) for each in eigen_directions(cycle)] == [1, 2]
    (plane,) = eigenvector_planes(cycle)
    states = plane.embed(np.array([[0.5, 0.0], [0.0, 0.5]]))
    assert plane.distance(model(states)).max() < 1e-12


def test_slice_directions_complete_the_plane():
    points = cloud()
    plane = principal_plane(points)
    across = slice_directions(plane, points)
    basis = np.concatenate([plane.basis, across])
    np.testing.assert_allclose(basis @ basis.T, np.eye(5), atol=1e-9)
    spread = np.var((points - points.mean(axis=0)) @ across.T, axis=0)
    assert (np.diff(spread) <= 1e-12).all()
    np.testing.assert_allclose(np.abs(np.sum(across * principal_axes(points).directions[2:], axis=1)), 1.0)
    oblique = Plane(np.zeros(3), np.array([[1.0, 0, 0], [1.0, 1.0, 0]]))
    np.testing.assert_allclose(slice_directions(oblique), [[0, 0, 1]], atol=1e-12)


def test_principal_components_of_recorded_data():
    rng = np.random.default_rng(1)
    observation = Observation(rng.normal(size=(4, 3)), rng.normal(size=4))
    states = rng.normal(size=(300, 3)) * [3.0, 1.0, 0.2]
    data = observation(states)[:, [0, 2, 3]]
    plane, found = principal_data_plane(observation, data, [0, 2, 3], np.array([0.1, 0.2, 0.3]))
    scores = (data - data.mean(axis=0)) @ found.directions[:2].T
    np.testing.assert_allclose(plane.project(states), scores, atol=1e-9)
    assert plane.distance(np.array([0.1, 0.2, 0.3])) < 1e-12
