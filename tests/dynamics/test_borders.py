"""Borders of basins and smallest pushes against windows whose borders are known lines."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plrnn_explorer.dynamics.basin_map import UNDECIDED, Attractor, BasinMap
from plrnn_explorer.dynamics.borders import (
    border_cells,
    cells_of_curve,
    divides,
    smallest_push,
    touching,
)
from plrnn_explorer.dynamics.plane import Plane
from tests.factories import bistable_cycles, bistable_map

SINKS = bistable_cycles()[:2]
NOTHING = np.empty((0, 2, 2))


def window(labels: np.ndarray, basis: np.ndarray | None = None) -> BasinMap:
    """Labels over [-4, 6] x [-4, 4], with both sinks of the bistable map."""
    plane = Plane(np.zeros(2), np.eye(2) if basis is None else basis)
    ny, nx = labels.shape
    attractors = tuple(Attractor(sink, np.eye(2)[None], np.array([0.05])) for sink in SINKS)
    return BasinMap(
        plane, (-4.0, 6.0, nx), (-4.0, 4.0, ny), labels.astype(np.int16), np.ones((ny, nx), np.int32),
        labels >= 0, attractors,
    )  # fmt: skip


def halves(border: float, n: int = 200, left: int = 1, right: int = 0) -> np.ndarray:
    """Cells left of x = border lead to one label, the others to another."""
    x = -4 + (np.arange(n) + 0.5) * 10 / n
    return np.tile(np.where(x < border, left, right), (n, 1))


def test_who_touches_whom():
    labels = halves(0.0, 20)
    labels[:, :2] = UNDECIDED
    assert touching(window(labels)) == {(0, 1): 20}
    labels[:, -3:] = -2
    assert touching(window(labels)) == {(0, 1): 20, (-2, 0): 20}


def test_cells_along_a_border_and_of_a_curve():
    basins = window(halves(0.0, 50))
    cells = border_cells(basins, 0, 1)
    assert cells.sum() == 100
    line = np.array([[[0.0, -9.0], [0.0, 9.0]]])
    assert (cells <= cells_of_curve(basins, line)).all()
    assert not cells_of_curve(basins, line + np.array([20.0, 0.0])).any()
    assert not cells_of_curve(basins, NOTHING).any()


@given(st.floats(-2.0, 0.4), st.floats(-0.4, 0.4))
def test_the_push_to_a_straight_border_is_exact_where_the_curve_is_known(at: float, slope: float):
    n = 160
    x = -4 + (np.arange(n) + 0.5) * 10 / n
    y = -4 + (np.arange(n) + 0.5) * 8 / n
    labels = np.where(x[None] - slope * y[:, None] < at, 1, 0)
    curve = np.array([[[at - 9 * slope, -9.0], [at + 9 * slope, 9.0]]])
    push = smallest_push(window(labels), 0, curve)
    sink = SINKS[0].points[0]
    expected = abs(sink[0] - slope * sink[1] - at) / np.hypot(1, slope)
    assert push is not None
    assert push.error == 0
    assert push.distance == pytest.approx(expected, rel=1e-9)
    assert push.leads_to == 1
    np.testing.assert_allclose(sink + push.distance * push.direction, push.end)
    # From the cells alone it is found within half a cell's diagonal and a little more.
    rough = smallest_push(window(labels), 0, NOTHING)
    assert rough is not None
    assert rough.error > 0
    assert abs(rough.distance - expected) <= 2 * rough.error


def test_distances_are_those_of_state_space_in_oblique_coordinates():
    basis = np.array([[1.0, 0.0], [0.6, 0.8]])
    n = 300
    u = -4 + (np.arange(n) + 0.5) * 10 / n
    v = -4 + (np.arange(n) + 0.5) * 8 / n
    state_x = u[None] + 0.6 * v[:, None]
    basins = window(np.where(state_x < 0.5, 1, 0), basis)
    flat = basins.plane.project(np.array([[0.5, -8.0], [0.5, 8.0]]))
    push = smallest_push(basins, 0, flat[None])
    assert push is not None
    assert push.error == 0
    assert push.distance == pytest.approx(SINKS[0].points[0][0] - 0.5)


def test_what_limits_a_push_is_said():
    far = smallest_push(window(halves(-3.9)), 0, NOTHING)
    assert far is not None
    assert not far.inside  # the window ends before the disc does
    near = halves(0.0)
    free = smallest_push(window(near), 0, NOTHING)
    assert free is not None
    assert free.inside
    assert not free.undecided
    near[:, 85:90] = UNDECIDED
    unsure = smallest_push(window(near), 0, NOTHING)
    assert unsure is not None
    assert unsure.undecided


def test_without_another_outcome_there_is_no_push():
    assert smallest_push(window(np.zeros((10, 10))), 0, NOTHING) is None
    assert bistable_map().dimension == 2


def test_a_push_from_a_cycle_that_leaves_the_window_is_not_said_to_be_the_smallest():
    basins = window(halves(0.0))
    assert smallest_push(basins, 0, NOTHING).inside
    two = replace(SINKS[0], points=np.concatenate([SINKS[0].points, [[40.0, 0.0]]]))
    trap = np.tile(np.eye(2), (2, 1, 1))
    basins = replace(basins, attractors=(Attractor(two, trap, np.full(2, 0.05)), basins.attractors[1]))
    push = smallest_push(basins, 0, NOTHING)
    assert not push.inside
    assert not push.proved


def test_a_push_measured_by_cells_proves_nothing():
    """Beside a curve that was traced there may be another outcome thinner than a cell."""
    line = np.array([[[0.0, -9.0], [0.0, 9.0]]])
    push = smallest_push(window(halves(0.0)), 0, line)
    assert push.error == 0
    assert not push.proved


def test_where_a_curve_parts_two_outcomes():
    line = np.array([[[0.0, -30.0], [0.0, 30.0]]])
    assert divides(window(halves(0.0)), line, 0, 1)
    assert not divides(window(halves(0.0)), line + np.array([1.0, 0.0]), 0, 1)
    assert not divides(window(halves(0.0)), line, 0, 2)
    assert not divides(window(halves(0.0)), line + np.array([90.0, 0.0]), 0, 1)
    half = halves(0.0)
    half[:100] = 0  # the curve goes on where both sides lead to one
    assert not divides(window(half), line, 0, 1)
