"""Exponents and symbols in words, tables, JSON and arrays."""

import csv
import json

import numpy as np
import pytest

from plrnn_explorer.export.data import analysis, study_arrays
from plrnn_explorer.export.statistics import code_text, with_error
from plrnn_explorer.export.summary import summary
from plrnn_explorer.export.tables import table_names, table_text
from tests.factories import lozi_study, measured_study


def rows(study, name):
    lines = [line for line in table_text(study, name).splitlines() if not line.startswith("# ")]
    return list(csv.DictReader(lines))


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        (0.470281, 0.00074, "0.4703 ± 0.0007"),
        (0.470281, 0.0012, "0.4703 ± 0.0012"),
        (-1.16343, 0.05, "−1.16 ± 0.05"),
        (2.0, 0.0, "2"),
        (-np.inf, np.nan, "−inf"),
        (3.0, 40.0, "3 ± 40"),
        (0.5, 1e-13, "0.5 ± 1e−13"),
    ],
)
def test_numbers_with_their_errors(value, error, text):
    assert with_error(value, error) == text


def test_sentences_name_the_object_its_exponents_and_its_words():
    text = " ".join(summary(measured_study()))
    assert "Orbit 1: Lyapunov exponents 0.4" in text
    assert "positive: chaotic" in text
    assert "Kaplan–Yorke dimension 1.4" in text
    assert "A typical orbit: visits 2 regions by 4 transitions" in text


def test_tables_hold_every_digit():
    study = measured_study()
    found = study.statistics["orbit:0"]
    exponents = [r for r in rows(study, "lyapunov_exponents") if r["id"] == "orbit:0"]
    assert [float(r["exponent"]) for r in exponents] == found.spectrum.exponents.tolist()
    assert [float(r["standard_error"]) for r in exponents] == found.spectrum.standard_error.tolist()
    regions = [r for r in rows(study, "regions") if r["id"] == "orbit:0"]
    assert sorted(r["code"] for r in regions) == ["0", "1"]
    assert sum(float(r["share"]) for r in regions) == pytest.approx(1.0)
    moves = [r for r in rows(study, "region_transitions") if r["id"] == "orbit:0"]
    assert sum(int(r["steps"]) for r in moves) == 399
    words = [r for r in rows(study, "region_words") if r["id"] == "orbit:0"]
    assert len(words) == len(found.symbols.words)
    assert len(words[0]["word"].split()) == 8


def test_no_tables_without_statistics():
    assert not {"regions", "lyapunov_exponents"} & set(table_names(lozi_study()))
    assert analysis(lozi_study())["statistics"] is None


def test_json_and_arrays():
    study = measured_study()
    found = study.statistics["typical"]
    document = json.loads(json.dumps(analysis(study), allow_nan=False))
    value = next(v for v in document["statistics"] if v["id"] == "typical")
    assert value["lyapunov"]["exponents"] == found.spectrum.exponents.tolist()
    assert value["lyapunov"]["parameters"]["model"] == study.model.fingerprint
    assert value["symbols"]["n_regions"] == 2
    arrays = study_arrays(study)
    place = next(i for i in range(2) if str(arrays[f"statistics_{i}_of"]) == "typical")
    np.testing.assert_array_equal(arrays[f"statistics_{place}_transitions"], found.symbols.transitions)


def test_codes_of_many_units_are_hexadecimal():
    code = np.zeros(72, dtype=bool)
    code[[0, 71]] = True
    assert code_text(code) == "0x800000000000000001"
    assert code_text(code[:3]) == "100"


def test_a_value_that_rounds_to_zero_has_no_sign():
    assert with_error(-3e-6, 8e-5) == "0.00000 ± 0.00008"
    assert with_error(-3e-4, 8e-5) == "−0.00030 ± 0.00008"
