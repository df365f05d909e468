"""NPZ and JSON: readable without this program, strict, and equal to the study."""

from __future__ import annotations

import json

import numpy as np
import pytest

from plrnn_explorer.export import data
from plrnn_explorer.export.data import analysis, study_arrays, write_json, write_npz
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.study.study import Study
from tests.factories import bistable_study, curve_study, lozi_map, lozi_study, sliced_study


def strict(text: str):
    def refuse(word):
        raise AssertionError(f"{word} is not JSON")

    return json.loads(text, parse_constant=refuse)


@pytest.mark.parametrize("make", [lozi_study, bistable_study, curve_study, lambda: Study(lozi_map())])
def test_json_is_strict_and_the_npz_opens_without_pickle(make, tmp_path):
    study = make()
    write_json(study, tmp_path / "analysis.json")
    write_npz(study, tmp_path / "analysis.npz")
    document = strict((tmp_path / "analysis.json").read_text(encoding="utf-8"))
    assert document["model"]["fingerprint"] == study.model.fingerprint
    with np.load(tmp_path / "analysis.npz", allow_pickle=False) as found:
        for name, array in study_arrays(study).items():
            assert np.array_equal(found[name], array, equal_nan=array.dtype.kind in "fc"), name
        assert np.array_equal(found["model_A"], study.model.A)


def test_the_document_says_what_was_found_and_how_far():
    document = analysis(lozi_study())
    assert document["cycles"]["completeness"] == {"1": "complete", "2": "complete", "3": "search"}
    assert document["cycles"]["counts"]["1"] == {
        "total": 2,
        "sink": 0,
        "saddle": 2,
        "source": 0,
        "neutral": 0,
    }
    assert document["cycles"]["counts"]["3"]["total"] == 0
    assert document["cycles"]["index_check"]["1"]["agrees"] is True
    assert document["cycles"]["parameters"]["limit"] is None  # infinite
    assert document["manifolds"][0]["residual_by_steps"][2] is None
    assert document["connections"][0]["certified"] == [False, False]
    assert document["timings"]["cycles"] == 0.1 + 0.2
    assert document["summary"]


def test_the_document_names_no_folder():
    study = lozi_study().with_changes(source="/home/someone/secret/model.npz")
    assert "secret" not in json.dumps(analysis(study))


def test_cycles_can_be_cut_out_of_the_npz():
    study = lozi_study()
    arrays = study_arrays(study)
    for cycle, start, period in zip(study.cycles.cycles, arrays["cycles_start"], arrays["cycles_period"]):
        assert np.array_equal(arrays["cycles_points"][start : start + period], cycle.points)
    assert arrays["manifold_0_cycle"] == 0


def test_every_documented_name_is_there():
    exact = sliced_study()
    names = {name for study in (lozi_study(), bistable_study(), exact) for name in study_arrays(study)}
    documented = {
        w
        for w in (data.__doc__ or "").replace("<i>", "0").split()
        if w.startswith(("model_", "cycles_", "basins_", "slice_"))
    }
    assert documented
    assert documented <= names


def test_a_folder_that_cannot_be_written_to(tmp_path):
    (tmp_path / "file").write_text("")
    for write in (write_json, write_npz):
        with pytest.raises(ExportError, match="choose another folder"):
            write(lozi_study(), tmp_path / "file" / "a")
