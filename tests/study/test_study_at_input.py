"""A study at another input: what is followed, what goes, and what stays of the user's."""

from __future__ import annotations

import json

import numpy as np
import pytest

from plrnn_explorer import find_cycles
from plrnn_explorer.cli import main
from plrnn_explorer.models.errors import ModelFileError
from plrnn_explorer.models.inputs import input_on_coordinates
from plrnn_explorer.models.load import load_model, save_model
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.inputs import at_input, extended
from plrnn_explorer.study.study import Appearance, Orbit, Study
from tests.factories import bistable_map

SMALL = Settings(max_period=2, resolution=16, statistics_steps=50, transient=10)


@pytest.fixture(scope="module")
def analysed():
    model = bistable_map()
    model = model.with_inputs(input_on_coordinates(model, [0], ("current",)))
    *_, last = analyse_steps(Study(model), SMALL)
    orbit = Orbit(model.orbit([0.3, 0.1], 50))
    look = {
        "cycle:1": Appearance("mine", "#ff0000"),
        "manifold:0": Appearance("gone"),
        "orbit:0": Appearance("o"),
    }
    return last.result.with_changes(orbits=(orbit,), appearance=look)


def test_results_of_another_input_go_and_cycles_follow(analysed):
    study = at_input(analysed, [0.02])
    for name in (
        "manifolds",
        "surfaces",
        "connections",
        "basins",
        "attractors",
        "statistics",
        "invertibility",
    ):
        assert getattr(study, name) is None, name
    assert {c.key for c in study.cycles.of_period(1)} == {c.key for c in find_cycles(study.model, 1).cycles}
    assert study.view is analysed.view
    assert study.appearance == {"cycle:1": Appearance("mine", "#ff0000"), "orbit:0": Appearance("o")}
    np.testing.assert_array_equal(study.orbits[0].points, study.model.orbit([0.3, 0.1], 50))
    assert study.timings == {}


def test_the_way_back_gives_the_first_cycles(analysed):
    study = at_input(at_input(analysed, [0.02]), [0.0])
    assert study.model.fingerprint == analysed.model.fingerprint
    assert [c.key for c in study.cycles.cycles] == [c.key for c in analysed.cycles.cycles]


def test_an_input_that_changes_nothing_keeps_everything(analysed):
    study = at_input(analysed, [0.0])
    assert study.basins is analysed.basins
    assert study.cycles is analysed.cycles


def test_long_orbits_are_cut_while_the_input_moves(analysed):
    assert len(at_input(analysed, [0.02], max_steps=7).orbits[0].points) == 8


def test_an_orbit_stays_where_it_was_started_on_a_recording(analysed):
    orbit = Orbit(analysed.model.orbit([0.3, 0.1], 30), first=12)
    moved = at_input(analysed.with_changes(orbits=(orbit,)), [0.02], max_steps=7)
    assert moved.orbits[0].first == 12
    (longer,) = extended(moved.model, moved.orbits, (31,), 100)
    assert (longer.first, len(longer.points)) == (12, 31)


def test_a_model_without_inputs_has_none_to_set():
    with pytest.raises(ValueError, match="no inputs"):
        at_input(Study(bistable_map()), [1.0])


@pytest.fixture
def model_file(tmp_path):
    model = bistable_map()
    path = tmp_path / "driven.npz"
    save_model(model.with_inputs(input_on_coordinates(model, [0, 1], ("current", "light"))), path)
    return path


def test_load_model_takes_an_input(model_file):
    model = load_model(model_file, input=[0.1, -0.2])
    np.testing.assert_array_equal(model.h1, np.add(bistable_map().h1, [0.1, -0.2]))
    with pytest.raises(ModelFileError, match="has 2 inputs but 1 value was given"):
        load_model(model_file, input=[0.1])
    with pytest.raises(ModelFileError, match="no inputs"):
        load_model("example:lozi", input=[0.1])


def test_the_shell_analyses_at_an_input_and_says_so(model_file, tmp_path):
    out = tmp_path / "out"
    arguments = ["analyse", str(model_file), "--out", str(out), "--max-period", "1", "--resolution", "16"]
    assert main([*arguments, "--input=0.05,-0.02"]) == 0
    document = json.loads((out / "analysis.json").read_text(encoding="utf-8"))
    assert document["model"]["input"] == {"current": 0.05, "light": -0.02}
    model = load_model(model_file, input=[0.05, -0.02])
    assert document["model"]["fingerprint"] == model.fingerprint
    assert document["cycles"]["counts"]["1"]["total"] == len(find_cycles(model, 1).cycles)
    svg = next(out.glob("*.svg")).read_text(encoding="utf-8")
    assert "current" in svg
    assert "constant input current = 0.05, light = -0.02" in next(out.glob("*.csv")).read_text(
        encoding="utf-8"
    )


def test_the_shell_converts_at_an_input(model_file, tmp_path):
    out = tmp_path / "at.json"
    assert main(["convert", str(model_file), str(out), "--input", "0.05,0"]) == 0
    assert load_model(out).inputs.values.tolist() == [0.05, 0.0]


@pytest.mark.parametrize(("text", "words"), [("0.1", "2 inputs"), ("0.1,0.2,0.3", "2 inputs")])
def test_a_wrong_number_of_inputs_is_told(model_file, tmp_path, capsys, text, words):
    assert main(["convert", str(model_file), str(tmp_path / "x.npz"), "--input", text]) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("text", ["a", "1,,2", "nan", "inf,0"])
def test_what_is_no_number_is_told(model_file, tmp_path, capsys, text):
    with pytest.raises(SystemExit):
        main(["convert", str(model_file), str(tmp_path / "x.npz"), "--input", text])
    assert "numbers separated by commas" in capsys.readouterr().err
