"""Recordings in figures, tables and the shell."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import numpy as np
import pytest

from plrnn_explorer import align_recording, load_recording
from plrnn_explorer.cli import main
from plrnn_explorer.export.data import study_arrays
from plrnn_explorer.export.figure import draw_figure
from plrnn_explorer.export.recordings import recording_rows
from plrnn_explorer.export.tables import table_text
from plrnn_explorer.models.map import Observation
from plrnn_explorer.recordings.alignment import ALL_SWEEPS, Alignment
from plrnn_explorer.recordings.forecast import forecast_error, valid_steps
from plrnn_explorer.recordings.matching import shadow
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.recorded import add_recordings
from plrnn_explorer.study.study import Appearance, Orbit, Study
from tests.factories import lozi_map
from tests.piecewise_maps import random_map


@pytest.fixture
def measured(tmp_path):
    path = tmp_path / "measured.csv"
    np.savetxt(path, lozi_map().orbit([0.1, 0.1], 99), delimiter=",", header="x,y")
    return path


@pytest.fixture
def study(measured):
    recording = align_recording(load_recording(measured), lozi_map(), "as recorded")
    return Study(lozi_map(), recordings=(recording,))


def labels(figure):
    texts = [text for legend in figure.legends for text in legend.get_texts()]
    texts += [text for axes in figure.axes if axes.get_legend() for text in axes.get_legend().get_texts()]
    return [text.get_text() for text in texts]


def test_the_phase_space_shows_it_and_names_it(study):
    figure = draw_figure(study)
    assert "measured" in labels(figure)
    lines = [line.get_xydata() for line in figure.axes[0].lines]
    drawn = np.concatenate([line for line in lines if len(line) > 50])
    inside = [p for p in study.recordings[0].aligned if (np.abs(p) < 1.2).all()]
    assert all(np.nanmin(np.abs(drawn - p).sum(axis=1)) < 1e-12 for p in inside[:20])


def test_a_hidden_one_is_left_out(study):
    hidden = study.with_changes(appearance={"recording:0": Appearance(visible=False)})
    assert "measured" not in labels(draw_figure(hidden))


@pytest.mark.parametrize("first", [None, 0, 40])
def test_the_series_show_it_beside_the_orbit(study, first):
    if first is not None:
        start = study.recordings[0].aligned[first]
        study = study.with_changes(orbits=(Orbit(study.model.orbit(start, 30), first=first),))
    axes = draw_figure(study, panels=("series",)).axes[0]
    for line in axes.lines:
        x, y = line.get_data()
        k = 0 if np.allclose(y, study.recordings[0].aligned[x.astype(int), 0], atol=1e-6) else 1
        np.testing.assert_allclose(y, study.recordings[0].aligned[x.astype(int), k], atol=1e-6)
    assert len(axes.lines) == (2 if first is None else 4)


def test_the_table_and_the_arrays_hold_what_is_shown(study):
    lines = [line for line in table_text(study, "recordings").splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(lines))
    assert len(rows) == 100
    names = study.model.coordinate_names
    found = [[float(row[name]) for name in names] for row in rows]
    assert np.array_equal(found, study.recordings[0].aligned)
    assert np.array_equal(study_arrays(study)["recording_0"], study.recordings[0].aligned)


def test_seconds_in_the_table_count_from_the_beginning_of_the_sweep(study):
    recording = study.recordings[0]
    alignment = replace(recording.alignment, sweep=ALL_SWEEPS, every=10)
    sweeps = recording.with_changes(sweeps=(0, 40), dt=0.5, alignment=alignment)
    _, *rows = recording_rows(study.with_changes(recordings=(sweeps,)))
    assert [row[2] for row in rows] == list(range(0, 100, 10))
    assert [row[3] for row in rows] == [0, 5, 10, 15, 0, 5, 10, 15, 20, 25]


def test_a_recording_not_laid_beside_the_model_has_no_forecast_error():
    recording = Recording(np.zeros((50, 2)), ("a", "b"), ("", ""))
    assert recording.aligned.shape == (50, 0)
    assert forecast_error(np.zeros((10, 3)), recording).shape == (0,)
    assert valid_steps(np.zeros((10, 3)), recording) == (None, False)


def test_forecast_errors_against_the_formula():
    rng = np.random.default_rng(0)
    measured, modelled = rng.normal(size=(50, 3)), rng.normal(size=(20, 3))
    measured[:, 2] = np.nan
    beside = Alignment((0, 1, 2), (0.0,) * 3, (1.0,) * 3)
    recording = Recording(measured, ("",) * 3, ("",) * 3, alignment=beside)
    error = forecast_error(modelled, recording, first=40)
    spread = measured[:, :2].std(axis=0)
    wanted = np.sqrt((((modelled[:10, :2] - measured[40:, :2]) / spread) ** 2).mean(axis=1))
    np.testing.assert_allclose(error, wanted)
    assert valid_steps(measured[5:25], recording, 5) == (19, True)
    off = measured[5:25].copy()
    off[7:] += 10
    assert valid_steps(off, recording, 5) == (7, False)
    assert valid_steps(off + 10, recording, 5) == (None, False)


def test_a_forecast_ends_with_the_sweep_it_began_in():
    measured = np.random.default_rng(0).normal(size=(20, 1))
    every_sweep = Alignment((0,), (0.0,), (1.0,), sweep=ALL_SWEEPS)
    recording = Recording(measured, ("",), ("",), sweeps=(0, 10), alignment=every_sweep)
    beyond = np.concatenate([measured[4:10], measured[10:13] + 10])
    assert valid_steps(beyond, recording, 4) == (5, True)
    assert valid_steps(measured[12:18], recording, 13) == (5, True)  # row 13, behind the gap, is sample 12


def test_a_view_that_cannot_show_it_becomes_one_that_does(measured):
    model = random_map(2, M=4, H=5)
    model = model.with_changes(A=0.5 * model.A, observation=Observation(np.eye(4)[[3, 2]], np.zeros(2)))
    study, sentences = add_recordings(Study(model), [measured])
    assert study.view.plane.names == ("x1", "x2")
    assert shadow(model, study.view.plane, (0, 1)) is not None
    assert sentences[0].startswith("measured: x1 = x, x2 = y; ")


def test_the_shell_lays_a_recording_over_the_figures(measured, tmp_path, capsys):
    out = tmp_path / "out"
    options = ["--out", str(out), "--max-period", "1", "--resolution", "8", "--recording", str(measured)]
    code = main(["analyse", "example:lozi", *options])
    assert code == 0
    assert "measured: x = x, y = y; as recorded." in capsys.readouterr().out
    document = json.loads((out / "analysis.json").read_text())
    assert document["recordings"][0]["samples"] == 100
    assert (out / "recordings.csv").is_file()
    assert "measured" in (out / "phase.svg").read_text()


def test_the_shell_names_what_is_wrong_with_a_recording(tmp_path, capsys):
    code = main(["analyse", "example:lozi", "--out", str(tmp_path / "o"), "--recording", "none.csv"])
    assert code == 2
    assert "none.csv: there is no such file" in capsys.readouterr().err
    assert not (tmp_path / "o").exists()
