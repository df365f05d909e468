"""Slices and exact basins in figures, tables, sentences and saved studies."""

import csv
import io

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure

from plrnn_explorer.export.look import LIGHT
from plrnn_explorer.export.phase import draw_phase
from plrnn_explorer.export.summary import summary
from plrnn_explorer.export.tables import table_text
from plrnn_explorer.study.names import object_name
from plrnn_explorer.study.store import open_study, save_study
from tests.factories import sliced_study


@pytest.fixture(scope="module")
def study():
    return sliced_study()


def test_basins_are_drawn_as_polygons_and_slices_as_stable_manifolds(study):
    axes = Figure().add_subplot()
    look = LIGHT
    draw_phase(axes, study, study.view, look)
    (shapes,) = [c for c in axes.collections if isinstance(c, PolyCollection)]
    assert len(shapes.get_paths()) == len(study.basins.polygons)
    assert not axes.images
    blue = [line for line in axes.lines if line.get_color() == look.stable]
    assert len(blue) == 1
    ends = study.slices[0].segments.reshape(-1, 2)
    np.testing.assert_allclose(np.nanmin(blue[0].get_xydata(), axis=0), ends.min(axis=0), atol=1e-9)


def test_cells_in_polygons_count_as_computed_and_proved(study):
    assert study.basins.computed_share == 1.0
    assert study.basins.certified_share == 1.0
    assert not study.basins.computed.any()


def test_tables_and_sentences(study):
    lines = [line for line in table_text(study, "slice_segments").splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(io.StringIO("\n".join(lines))))
    assert len(rows) == len(study.slices[0].segments)
    assert float(rows[0]["x1"]) == study.slices[0].segments[0, 0, 0]
    text = " ".join(summary(study))
    assert "of codimension one" in text
    assert "exact to rounding" in text
    assert object_name(study, "slice:0") == "Slice of stable of saddle"


def test_slices_and_polygons_survive_saving(study, tmp_path):
    path = tmp_path / "study.plrnn"
    save_study(study, path)
    again = open_study(path)
    np.testing.assert_array_equal(again.slices[0].segments, study.slices[0].segments)
    assert again.slices[0].cycle.key == study.slices[0].cycle.key
    np.testing.assert_array_equal(again.basins.polygons.corners, study.basins.polygons.corners)
    assert again.basins.method == "exact polygons"
