"""Data space in exports: columns of the tables, axes of the figures, the document."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from matplotlib.figure import Figure

from plrnn_explorer.dynamics.axes import axes_of, plane_of_axes
from plrnn_explorer.export.data import analysis, study_arrays
from plrnn_explorer.export.look import LIGHT
from plrnn_explorer.export.panels import draw_series
from plrnn_explorer.export.phase import draw_phase
from plrnn_explorer.export.slices import slice_words
from plrnn_explorer.export.tables import table_text
from plrnn_explorer.gui.panels.object_copy import copy_coordinates
from plrnn_explorer.models.map import Observation
from plrnn_explorer.study.study import Study, View
from tests.factories import bistable_study, lozi_study
from tests.piecewise_maps import random_map

SEEN = Observation([[10.0, 5.0], [0.1, -0.2]], [-65.0, 0.5], ("V", "$I"), ("mV", "pA"))


@pytest.fixture
def study() -> Study:
    """A study looked at in data space."""
    found = bistable_study()
    model = found.model.with_changes(observation=SEEN)
    plane = plane_of_axes(model, axes_of(model)[2:], np.zeros(2))
    return found.with_changes(model=model, view=View(plane, (-90.0, -40.0), (0.0, 1.0)), basins=None)


def rows_of(study: Study, name: str) -> list[dict[str, str]]:
    lines = [line for line in table_text(study, name).splitlines() if not line.startswith("#")]
    return list(csv.DictReader(io.StringIO("\n".join(lines))))


@pytest.mark.parametrize("name", ["cycles", "cycle_points", "orbits"])
def test_tables_have_columns_of_data(study, name):
    rows = rows_of(study, name)
    states = study.model.coordinate_names
    z = np.array([[float(row[key]) for key in states] for row in rows])
    x = np.array([[float(row[key]) for key in ("V (mV)", "$I (pA)")] for row in rows])
    np.testing.assert_allclose(x, z @ SEEN.B.T + SEEN.b, rtol=1e-14)


def test_a_data_column_never_bears_the_name_of_a_state(study):
    same = Observation(SEEN.B, SEEN.b, study.model.coordinate_names)
    twice = study.with_changes(model=study.model.with_changes(observation=same))
    header = list(rows_of(twice, "cycles")[0])
    assert len(header) == len(set(header))
    assert f"data {study.model.coordinate_names[0]}" in header


def test_the_document_holds_the_observation_model(study):
    known = analysis(study)["model"]["observation"]
    assert known == {"B": SEEN.B.tolist(), "b": SEEN.b.tolist(), "names": ["V", "$I"], "units": ["mV", "pA"]}
    np.testing.assert_array_equal(study_arrays(study)["model_B"], SEEN.B)
    assert analysis(lozi_study())["model"]["observation"] is None


def test_copies_hold_data_behind_the_state(study):
    first, line, *_ = copy_coordinates(study, ["cycle:0"]).splitlines()
    assert first.split("\t")[2:] == ["V (mV)", "$I (pA)"]
    values = np.array([float(v) for v in line.split("\t")])
    np.testing.assert_allclose(values[2:], SEEN(values[:2]), rtol=1e-14)


def test_a_figure_has_labelled_axes_in_units_of_the_data(study):
    axes = Figure().add_subplot()
    draw_phase(axes, study, study.view, LIGHT)
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("V (mV)", "$I (pA)")
    axes.figure.canvas.draw()  # a lone dollar sign is no formula that fails
    drawn = np.concatenate([line.get_xydata() for line in axes.lines])
    for cycle in study.cycles.cycles:
        assert np.nanmin(np.abs(drawn - SEEN(cycle.points[0])).max(axis=1)) < 1e-9


def test_series_of_orbits_are_in_data_where_the_window_is(study):
    axes = Figure().add_subplot()
    draw_series(axes, study, LIGHT)
    assert axes.get_ylabel() == "data"
    np.testing.assert_allclose(axes.lines[0].get_ydata(), SEEN(study.orbits[0].points)[:, 0])
    assert "V (mV)" in [text.get_text() for text in axes.get_legend().get_texts()]


def test_the_slice_is_named_as_one_of_data_space():
    model = random_map(1, M=3, H=3).with_changes(observation=Observation(np.eye(2, 3) + 0.1, np.zeros(2)))
    plane = plane_of_axes(model, axes_of(model)[3:], np.zeros(3))
    assert slice_words(Study(model), plane) == "slice of state space in data values"
