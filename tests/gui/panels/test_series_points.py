"""Series of homoclinic orbits against the map itself, and of orbits that escape."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycle import make_cycle
from plrnn_explorer.gui.panels.series_plot import SeriesPlot
from plrnn_explorer.gui.panels.series_points import before_escape, continued, series_of
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Orbit, View

from .conftest import fixed_points, some_connection


def local_orbit(cycle) -> np.ndarray:
    """Two points: one on the local unstable line, one on the local stable line of a fixed point."""
    values, vectors = np.linalg.eig(cycle.monodromy)
    unstable, stable = np.argmax(np.abs(values)), np.argmin(np.abs(values))
    return cycle.points[0] + 0.2 * vectors[:, [unstable, stable]].T.real


def test_a_homoclinic_orbit_goes_on_along_the_local_manifolds(lozi):
    saddle = fixed_points(lozi)[0]
    orbit = local_orbit(saddle)
    found = replace(some_connection(saddle, (False,)), orbits=(orbit,))
    series = continued(lozi, found, 0)
    before, after = -series.first, series.first + len(series.points) - 2
    assert before > 0
    assert after > 0
    assert np.array_equal(series.points[before : before + 2], orbit)
    # The parts before and after are orbits of the map itself, joined to the orbit without a step left out.
    leaving, coming = series.points[: before + 1], series.points[before + 1 :]
    assert lozi(leaving[:-1]) == pytest.approx(leaving[1:], abs=1e-12)
    assert lozi(coming[:-1]) == pytest.approx(coming[1:], abs=1e-12)
    near = 0.02 * np.max(np.ptp(orbit, axis=0))
    for end in (series.points[0], series.points[-1]):
        assert np.linalg.norm(end - saddle.points[0]) < near


def test_a_flip_saddle_is_left_and_approached_by_its_multipliers():
    flip = PiecewiseLinearMap(A=[[-2, 0], [0, 0.5]], W1=[[0], [0]], W2=[[1, 0]], h1=[0, 0], h2=[0])
    origin = np.zeros((1, 2))
    saddle = make_cycle(flip, origin, flip.region(origin))
    found = replace(some_connection(saddle, (False,)), orbits=(np.array([[0.4, 0.0], [0.0, 0.4]]),))
    series = continued(flip, found, 0)
    assert series.points[-series.first - 1] == pytest.approx([-0.2, 0.0])
    assert series.points[-series.first + 2] == pytest.approx([0.0, 0.2])


def test_an_escaping_orbit_is_shown_until_it_leaves(study):
    points = np.stack([1.5 ** np.arange(60.0), np.zeros(60)], axis=1)
    series = before_escape(study, points)
    assert series.escapes
    assert 5 < series.points.max() < 7.5
    back = np.concatenate([points, points[:1]])
    assert not before_escape(study, back).escapes  # an excursion that ends is shown whole
    assert len(before_escape(study, back).points) == 61


def test_the_window_in_view_counts_as_inside(study, lozi):
    points = np.stack([1.5 ** np.arange(30.0), np.zeros(30)], axis=1)
    wide = replace(View.of_model(lozi), x=(-1e5, 1e5))
    assert not before_escape(study.with_changes(view=wide), points).escapes


def test_points_that_overflow_are_not_drawn(study):
    points = np.array([[1.0, 0.0], [1e300, 0.0], [np.inf, np.nan]])
    series = series_of(study.with_changes(orbits=(Orbit(points),)), "orbit:0")
    assert np.isfinite(series.points).all()


@pytest.fixture
def plot(qtbot, theme):
    plot = SeriesPlot(theme)
    qtbot.addWidget(plot)
    plot.resize(500, 110)
    plot.show()
    return plot


@pytest.mark.parametrize(
    "values",
    [[0.5] * 4, [0.3, 0.3 + 1e-13, 0.3 - 1e-13], [0.0, 0.0], [1.0, 30.0, 900.0], [-1e-3, 2e-3]],
    ids=["constant", "noise", "zero", "growing", "small"],
)
def test_the_axis_names_two_values_at_least(plot, values):
    plot.show_points(np.array(values)[:, None], [0])
    plot.show_all()
    plot.grab()
    axis = plot.getPlotItem().getAxis("left")
    low, high = axis.range
    ticks = [v for _, level in axis.tickValues(low, high, axis.height()) for v in level if low <= v <= high]
    assert 2 <= len(ticks) <= 7
    assert low < min(values) <= max(values) < high


def test_rounding_noise_is_flat(plot):
    plot.show_points(0.3 + 1e-13 * np.arange(5.0)[:, None], [0])
    plot.grab()
    low, high = plot.getPlotItem().getAxis("left").range
    assert high - low > 0.01
    plot.show_points(np.linspace(0, 5, 9)[:, None], [0])
    plot.grab()
    assert plot.getPlotItem().getAxis("left").range[1] > 4.9


def test_a_two_cycle_is_left_turn_by_turn(lozi):
    points = two_cycle(lozi)
    saddle = make_cycle(lozi, points, lozi.region(points))
    values, vectors = np.linalg.eig(saddle.monodromy)
    directions = vectors.real[:, [np.argmax(np.abs(values)), np.argmin(np.abs(values))]].T
    found = replace(some_connection(saddle, (False,)), orbits=(saddle.points[0] + 0.05 * directions,))
    series = continued(lozi, found, 0)
    before = -series.first
    assert before >= 2
    assert before % 2 == 0
    assert lozi(series.points[:before]) == pytest.approx(series.points[1 : before + 1], abs=1e-12)


def two_cycle(lozi) -> np.ndarray:
    """The 2-cycle of the Lozi map with one point on each side: x1 = 1 - a x0 + b x1, x0 = 1 + a x1 + b x0."""
    a, b = 1.7, 0.5
    x0, x1 = np.linalg.solve([[a, 1 - b], [1 - b, -a]], [1.0, 1.0])
    assert x0 > 0 > x1
    return np.array([[x0, b * x1], [x1, b * x0]])


def value_range(plot):
    plot.show_all()
    plot.grab()
    return plot.getPlotItem().getViewBox().viewRange()[1]


def test_a_recording_is_never_cut_off(plot):
    values = np.sin(np.arange(300.0))[:, None] * 7 - 20
    plot.show_recording(values, [0], alone=True)
    plot.show_points(np.empty((0, 1)), [0])
    low, high = value_range(plot)
    assert low < values.min() < values.max() < high
    plot.show_recording(values, [0], alone=False)
    plot.show_points(np.full((300, 1), -15.0), [0])  # the model rests beside it
    low, high = value_range(plot)
    assert low < values.min() < values.max() < high
    plot.show_recording(np.empty((0, 1)), [-1], alone=True)
    plot.show_points(np.full((300, 1), -15.0), [0])
    low, high = value_range(plot)
    assert -17 < low < -15 < high < -13
