"""Surfaces in files: arrays, JSON, tables, figures and the study file."""

import json

import numpy as np
import pytest

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.manifolds import grow_manifold
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.data import analysis, study_arrays
from plrnn_explorer.export.figure import save_figure
from plrnn_explorer.export.selection import select
from plrnn_explorer.export.summary import summary
from plrnn_explorer.export.tables import write_tables
from plrnn_explorer.study.store import open_study, save_study
from plrnn_explorer.study.study import Appearance, Study, View
from tests.piecewise_maps import bistable_in_space


@pytest.fixture(scope="module")
def study():
    model = bistable_in_space()
    found = find_cycles(model, 1)
    saddle = next(c for c in found.cycles if c.stability == "saddle")
    surface = grow_manifold(model, saddle, "stable", box=(np.full(3, -3.0), np.full(3, 3.0)))
    view = View(Plane.through(np.array([0.0, 0.0, 0.5])), (-3.0, 3.0), (-3.0, 3.0))
    return Study(model, cycles=found, manifolds=(), surfaces=(surface,), view=view)


def test_a_study_file_keeps_surfaces_to_the_bit(study, tmp_path):
    save_study(study, tmp_path / "a.plrnnx")
    opened = open_study(tmp_path / "a.plrnnx").surfaces[0]
    for name in ("origins", "bases", "faces", "limits", "corners", "generation", "local", "to_local"):
        assert getattr(opened, name).tobytes() == getattr(study.surfaces[0], name).tobytes()
    assert opened.stopped_by == study.surfaces[0].stopped_by


def test_arrays_and_json_hold_the_cells(study):
    arrays, surface = study_arrays(study), study.surfaces[0]
    np.testing.assert_array_equal(arrays["surface_0_corners"], surface.corners)
    listed = json.loads(json.dumps(analysis(study)))["surfaces"][0]
    assert (listed["id"], listed["dimension"], listed["cells"]) == ("surface:0", 2, len(surface))
    assert listed["stopped_by"] == list(surface.stopped_by)
    assert 0 < listed["angle"] <= np.pi / 2
    assert any("dimension 2" in sentence for sentence in summary(study))


def test_a_table_of_all_corners(study, tmp_path):
    write_tables(study, tmp_path)
    text = (tmp_path / "surface_corners.csv").read_text()
    rows = [line for line in text.splitlines() if line.startswith("surface:0")]
    assert len(rows) == len(study.surfaces[0].corners)


def test_a_figure_draws_the_slice_of_the_surface(study, tmp_path):
    drawn = select(study, study.view).surfaces[0]
    drawn = drawn[np.isfinite(drawn).all(axis=1)]
    # Exactly where the surface meets the plane: every vertex lies on a cell.
    states = study.view.plane.embed(drawn)
    away = states[:, None] - study.surfaces[0].origins
    normals = study.surfaces[0].normals_at(study.surfaces[0].origins)
    assert np.abs(np.einsum("ncm,cm->nc", away, normals)).min(axis=1).max() < 1e-9
    hidden = study.with_changes(appearance={"surface:0": Appearance(visible=False)})
    assert not select(hidden, study.view).surfaces
    save_figure(study, tmp_path / "figure.svg")
    assert "stable manifold" in (tmp_path / "figure.svg").read_text()
