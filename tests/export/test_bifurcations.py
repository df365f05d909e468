"""Bifurcation diagrams leave the program: figure, script, tables, the account and the command line."""

from __future__ import annotations

import csv
import subprocess
import sys

import numpy as np
import pytest

from plrnn_explorer.cli.commands import main
from plrnn_explorer.export.account import account_of
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.figure import draw_figure, save_figure
from plrnn_explorer.export.script import write_figure_script
from plrnn_explorer.export.tables import table_text
from plrnn_explorer.models.load import save_model
from plrnn_explorer.models.map import Observation, PiecewiseLinearMap
from plrnn_explorer.report import write_report
from plrnn_explorer.study.bifurcations import follow_bifurcations
from plrnn_explorer.study.store import open_study
from plrnn_explorer.study.study import Study
from tests.patience import PATIENCE_S


def doubling_study():
    """In x the skew tent map with slopes 0.5 and -1.5: a stable 2-cycle is born at h1[0] = 0."""
    model = PiecewiseLinearMap(
        A=[[0.5, 0.0], [0.2, 0.3]], W1=[[-2.0], [0.0]], W2=[[1.0, 0.0]], h1=[0.0, 0.0], h2=[0.0]
    )
    return follow_bifurcations(Study(model), "h1[0]", (-1.0, 1.0), longest_period=2, samples=20)


def rows(text):
    return list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))


def test_tables_hold_branches_and_events():
    study = doubling_study()
    (event,) = rows(table_text(study, "bifurcation_events"))
    assert (event["kind"], event["units"], event["certified"]) == ("border doubling", "1", "1")
    assert float(event["low"]) < 0.0 < float(event["high"])
    for row in rows(table_text(study, "bifurcation_branches")):
        at = study.model.with_parameter("h1[0]", float(row["value"]))
        point = np.array([float(row["z1"]), float(row["z2"])])
        assert np.allclose(at.orbit(point, int(row["period"]))[-1], point)


def test_figure_and_script_draw_the_diagram(tmp_path):
    study = doubling_study()
    save_figure(study, tmp_path / "a.svg", panels=("bifurcations",))
    assert (tmp_path / "a.svg").stat().st_size > 1000
    figure = draw_figure(study, panels=("bifurcations",))
    axes = getattr(figure, "figure", figure).axes[0]
    assert axes.get_xlim() == (-1.0, 1.0)
    assert "[1]" in axes.get_xlabel()  # indices from 1, as in the window
    write_figure_script(study, tmp_path / "a.py", panels=("bifurcations",))
    subprocess.run([sys.executable, "a.py"], cwd=tmp_path, check=True, timeout=PATIENCE_S)


def test_without_a_diagram_there_is_a_sentence():
    with pytest.raises(ExportError, match="no bifurcation diagram"):
        draw_figure(Study(doubling_study().model), panels=("bifurcations",))


def test_account_tells_of_it():
    assert "period doubling at a border" in account_of(doubling_study()).text


def test_command_writes_tables_and_a_figure(tmp_path, capsys):
    save_model(doubling_study().model, tmp_path / "model.npz")
    out = tmp_path / "out"
    given = ["bifurcations", str(tmp_path / "model.npz"), "h1[1]", "-1", "1", "--out", str(out)]
    more = [
        "--search-seconds",
        "20",
        "--follow-seconds",
        "20",
        "--axis",
        "z2",
        "--save",
        str(tmp_path / "s.plrnn"),
    ]
    assert main([*given, "--max-period", "2", *more]) == 0
    assert {path.name for path in out.iterdir()} == {
        "bifurcation_branches.csv", "bifurcation_events.csv", "bifurcations.svg",
    }  # fmt: skip
    said = capsys.readouterr().out
    assert "certified" in said
    assert "h₁[1] = " in said  # as it was asked for
    diagram = open_study(tmp_path / "s.plrnn").bifurcations
    assert diagram.parameter == "h1[0]"  # in Python indices count from 0
    assert diagram.parameters["search_seconds"] == diagram.parameters["follow_seconds"] == 20.0


@pytest.mark.parametrize(
    ("parameter", "more", "said"),
    [
        ("current", (), "names no parameter"),
        ("h1[0]", (), "counted from 1"),
        ("W₁[3, 1]", (), "no W₁[3, 1]: W1 has size 2 × 1"),
        ("A[1]", (), "2 indices, counted from 1"),
        ("h1[1]", ("--axis", "V"), "'V' is no coordinate: choose from z1, z2"),
        ("h1[1]", ("--search-seconds", "-1"), "should be positive"),
    ],
)
def test_command_refuses_in_a_sentence(tmp_path, capsys, parameter, more, said):
    save_model(doubling_study().model, tmp_path / "model.npz")
    assert main(["bifurcations", str(tmp_path / "model.npz"), parameter, "-1", "1", *more]) == 2
    assert said in capsys.readouterr().err


def test_figure_shows_the_coordinate_or_the_data_that_is_asked_for():
    study = doubling_study()
    seen = Observation([[0.0, 2.0]], [10.0], names=("V",), units=("mV",))
    measured = study.with_changes(model=study.model.with_changes(observation=seen))
    curves = {}
    for name, given, axis in (
        ("z1", study, ""), ("z2", study, "z2"), ("V (mV)", measured, ""), ("z1", measured, "state:1"),
        ("V (mV)", measured, "data:1"), ("V (mV)", measured, "V"),
    ):  # fmt: skip
        figure = draw_figure(given, panels=("bifurcations",), bifurcation_axis=axis)
        axes = getattr(figure, "figure", figure).axes[0]
        assert axes.get_ylabel().translate(str.maketrans("₁₂", "12")) == name
        curves[name] = np.concatenate([line.get_ydata() for line in axes.lines if len(line.get_xdata()) == 3])
    np.testing.assert_allclose(curves["V (mV)"], 2 * curves["z2"] + 10)
    with pytest.raises(ExportError, match="no coordinate: choose from z1, z2"):
        draw_figure(study, panels=("bifurcations",), bifurcation_axis="V")


def test_report_shows_the_diagram(tmp_path):
    write_report(doubling_study(), tmp_path / "report.html")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "period doubling at a border" in text
    assert "Bifurcations" in text


def test_tables_say_along_what_and_hold_the_data_columns():
    study = doubling_study()
    seen = Observation(np.array([[2.0, 0.0]]), np.array([1.0]), ("V",), ("mV",))
    study = study.with_changes(model=study.model.with_changes(observation=seen))
    text = table_text(study, "bifurcation_branches")
    assert "# along h1[0] from -1.0 to 1.0\n" in text
    for row in rows(text):
        assert float(row["V (mV)"]) == pytest.approx(2.0 * float(row["z1"]) + 1.0)
    assert "# along h1[0]" in table_text(study, "bifurcation_events")


def test_figure_shows_the_simulated_states_and_names_the_lines():
    """z' = 1.5 - 2 |z| is chaotic between -1.5 and 1.5; its fixed points lie at 0.5 and -1.5."""
    model = PiecewiseLinearMap(A=[[1.9]], W1=[[-3.8]], W2=[[1.0]], h1=[1.0], h2=[0.0])
    study = follow_bifurcations(Study(model), "h1[0]", (0.9, 1.1), longest_period=1, samples=10)
    figure = draw_figure(study, panels=("bifurcations",))
    axes = getattr(figure, "figure", figure).axes[0]
    states = study.bifurcations.samples.states
    low, high = axes.get_ylim()
    assert low < np.nanmin(states)
    assert np.nanmax(states) < high
    named = [text.get_text() for text in axes.get_legend().get_texts()]
    assert named[:2] == ["simulated state", "source"]
