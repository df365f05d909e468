"""Axes of a window by name, number and kind, and the planes they make."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.dynamics.axes import (
    axes_across,
    axes_of,
    axes_shown,
    data_axes,
    is_data_plane,
    parse_axes,
    plane_of_axes,
)
from plrnn_explorer.models.map import Observation
from tests.piecewise_maps import random_map

B = np.array([[1.0, 2.0, 0.5], [2.0, 4.0, 1.0], [0.0, 1.0, -1.0]])
MODEL = random_map(1, M=3, H=3).with_changes(
    observation=Observation(B, [-65.0, 0.0, 1.0], ("V", "W", "I"), ("mV", "mV", "pA"))
)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("z1,z3", ("z1", "z3")),
        ("1, 3", ("z1", "z3")),
        ("data:1,3", ("V (mV)", "I (pA)")),
        ("V,I", ("V (mV)", "I (pA)")),
        ("I (pA),V (mV)", ("I (pA)", "V (mV)")),
        ("data:3,state:2", ("I (pA)", "z2")),
        ("z2,data:V", ("z2", "V (mV)")),
    ],
)
def test_axes_are_read_as_people_write_them(text, labels):
    assert tuple(axis.label for axis in parse_axes(MODEL, text)) == labels


@pytest.mark.parametrize(
    "text", ["", "z1", "z1,z1", "z1,z4", "data:0,1", "V,volts", "1,2,3", "data:1,99999999"]
)
def test_axes_that_are_none_are_refused_with_what_there_is(text):
    with pytest.raises(ValueError, match=r"z1, z2, z3, V \(mV\), W \(mV\), I \(pA\)"):
        parse_axes(MODEL, text)


@given(st.integers(0, 10**6), st.integers(0, 5), st.integers(0, 5))
def test_every_pair_is_recognised_again_and_measures_what_it_says(seed, i, j):
    rng = np.random.default_rng(seed)
    axes = axes_of(MODEL)
    if i == j or {i, j} == {3, 4}:  # V and W are proportional
        with pytest.raises(ValueError, match="same direction"):
            plane_of_axes(MODEL, (axes[i], axes[j]), np.zeros(3))
        return
    point, z = 10 * rng.normal(size=3), rng.normal(size=(5, 3))
    plane = plane_of_axes(MODEL, (axes[i], axes[j]), point)
    values = np.hstack([z, MODEL.observation(z)])
    np.testing.assert_allclose(plane.project(z), values[:, [i, j]], atol=1e-9)
    assert plane.distance(point) < 1e-9
    assert axes_shown(MODEL, plane) == (axes[i], axes[j])
    assert is_data_plane(MODEL, plane) == (min(i, j) > 2)


def test_an_identity_observation_is_told_apart_by_its_label_only():
    model = MODEL.with_changes(observation=Observation(np.eye(2, 3), np.zeros(2), ("V", "I")))
    axes = axes_of(model)
    data, state = (plane_of_axes(model, pair, np.ones(3)) for pair in (axes[3:5], axes[:2]))
    np.testing.assert_array_equal(data.basis, state.basis)  # to the last bit: the same basins
    np.testing.assert_array_equal(data.origin, state.origin)
    assert axes_shown(model, data) == axes[3:5]
    assert axes_shown(model, state) == axes[:2]


def test_the_first_pair_of_data_that_spans_a_plane():
    assert [axis.index for axis in data_axes(MODEL)] == [0, 2]
    assert data_axes(MODEL.with_changes(observation=Observation(B[:2], np.zeros(2)))) is None
    assert data_axes(MODEL.with_changes(observation=None)) is None


def test_what_a_plane_can_be_moved_along_is_a_coordinate_where_it_has_one_value_there():
    scaled = MODEL.with_changes(
        observation=Observation(np.diag([7.9, 9.0, 8.6]), [0.0, 0.0, 23.5], ("X", "Y", "Z"))
    )
    for model, names, across in (
        (MODEL, ("z1", "z3"), ["z2"]),
        (scaled, ("z1", "z3"), ["z2"]),
        (scaled, ("X", "Y"), ["Z"]),
        (scaled, ("X", "z2"), ["z3"]),
        (MODEL, ("V (mV)", "I (pA)"), []),  # W rises with V, and no state coordinate is orthogonal to both
    ):
        named = {axis.label: axis for axis in axes_of(model)}
        plane = plane_of_axes(model, (named[names[0]], named[names[1]]), np.array([0.1, 0.2, 0.3]))
        found = axes_across(model, plane)
        assert [axis.label for axis in found] == across
        corners = plane.embed(np.array([[0.0, 0.0], [3.0, -2.0], [-5.0, 1.0]]))
        for axis in found:
            np.testing.assert_allclose(np.ptp(corners @ axis.row + axis.offset), 0.0, atol=1e-9)
