"""Tables: every digit comes back, and the head says what they are."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.tables import table_names, table_text, write_tables
from plrnn_explorer.study.study import Study
from tests.factories import bistable_study, lozi_map, lozi_study


def read(study, name) -> tuple[list[str], list[dict[str, str]]]:
    lines = table_text(study, name).splitlines()
    head = [line for line in lines if line.startswith("# ")]
    return head, list(csv.DictReader(line for line in lines if not line.startswith("# ")))


def test_cycles_have_every_digit():
    study = lozi_study()
    head, rows = read(study, "cycles")
    assert any(lozi_map().fingerprint in line for line in head)
    assert [row["stability"] for row in rows] == ["saddle", "saddle", "saddle"]
    assert [row["completeness"] for row in rows] == ["complete"] * 3
    for row, cycle in zip(rows, study.cycles.cycles):
        values = [complex(float(row[f"eigenvalue{i}_re"]), float(row[f"eigenvalue{i}_im"])) for i in (1, 2)]
        assert values == cycle.eigenvalues.tolist()
        assert float(row["border_distance"]) == cycle.border_distance
        assert float(row["multiplier1"]) == cycle.multipliers[0]
    assert rows[0]["name"] == "Main saddle"


def test_points_of_cycles_in_order():
    study = lozi_study()
    _, rows = read(study, "cycle_points")
    two = [[float(r["z1"]), float(r["z2"])] for r in rows if r["id"] == "cycle:2"]
    assert two == study.cycles.cycles[2].points.tolist()


def test_manifolds_and_their_vertices():
    study = lozi_study()
    _, rows = read(study, "manifolds")
    assert [(r["which"], r["of"]) for r in rows] == [("unstable", "cycle:0"), ("stable", "cycle:0")]
    assert float(rows[0]["arclength"]) == study.manifolds[0].arclength
    _, points = read(study, "manifold_polylines")
    first = [
        [float(r["z1"]), float(r["z2"])] for r in points if (r["id"], r["polyline"]) == ("manifold:0", "0")
    ]
    assert np.array_equal(first, study.manifolds[0].polylines[0])


def test_homoclinic_points_say_whether_certified():
    _, rows = read(lozi_study(), "homoclinic_points")
    assert [r["certified"] for r in rows] == ["no", "no"]
    assert [float(r["angle"]) for r in rows] == [0.7, 1.2]


def test_basin_cells_add_up():
    study = bistable_study()
    _, rows = read(study, "basins")
    assert sum(int(r["cells"]) for r in rows) == study.basins.labels.size
    assert sum(float(r["fraction"]) for r in rows) == pytest.approx(1.0)
    assert {r["leads_to"] for r in rows} == {"Sink 1", "Sink 2", "undecided", "escapes (not proved)"}


def test_names_with_commas_and_letters_survive(tmp_path):
    study = bistable_study()
    model = study.model.with_changes(coordinates=("evidence, left", "Δz"))
    paths = write_tables(study.with_changes(model=model), tmp_path)
    assert {p.stem for p in paths} == set(table_names(study))
    lines = (tmp_path / "orbits.csv").read_text(encoding="utf-8").splitlines()
    rows = list(csv.reader(line for line in lines if not line.startswith("# ")))
    assert rows[0] == ["id", "step", "evidence, left", "Δz", "rate (Hz)"]


def test_tables_that_are_not_there():
    assert table_names(Study(lozi_map())) == ()
    with pytest.raises(ExportError, match="cycles"):
        table_text(Study(lozi_map()), "cycles")


def test_a_folder_that_cannot_be_written_to(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="choose another folder"):
        write_tables(lozi_study(), tmp_path / "file")
