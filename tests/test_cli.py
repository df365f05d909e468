"""The command line: exit codes, sentences instead of tracebacks, and the files of an analysis."""

from __future__ import annotations

import io
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import types
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer import cli
from plrnn_explorer.cli.loading import _choice
from plrnn_explorer.cli.terminal import COMPILING, ProgressLine, progress_line
from plrnn_explorer.dynamics.kernels import before_compilation
from plrnn_explorer.dynamics.progress import Progress
from plrnn_explorer.export.figure import save_figure
from plrnn_explorer.export.recipe import read_figure_recipe
from plrnn_explorer.models.load import load_model, save_model
from plrnn_explorer.study import analyse
from plrnn_explorer.study.store import open_study, save_study
from tests.factories import bistable_map, bistable_study, lozi_study
from tests.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[1]
SMALL = ["--max-period", "2", "--resolution", "24", "--dpi", "60", "--width", "60"]


@pytest.fixture
def model_file(tmp_path):
    save_model(bistable_map(), tmp_path / "bistable.npz")
    return tmp_path / "bistable.npz"


@pytest.fixture
def no_display(monkeypatch, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def quick(monkeypatch):
    """The analysis replaced by a finished study: these tests are about the command line."""
    seen = []

    def steps(study, settings=None, stages=()):
        seen.append((study, settings))
        yield Progress(lozi_study(), 1.0, "Done")

    monkeypatch.setattr(analyse, "analyse_steps", steps)
    return seen


def run(*arguments, capsys) -> tuple[int, str, str]:
    code = cli.main([str(a) for a in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def one_sentence(text: str) -> str:
    assert text.startswith("plrnn-explorer: ")
    assert "Traceback" not in text
    assert text.count("\n") == 1
    return text


def test_an_analysis_writes_everything_and_it_is_right(model_file, tmp_path, capsys):
    code, out, _ = run("analyse", model_file, "--out", tmp_path / "out", *SMALL, capsys=capsys)
    assert code == 0
    names = {p.name for p in (tmp_path / "out").iterdir()}
    assert names >= {
        "phase.svg", "phase.pdf", "phase.png", "analysis.json", "analysis.npz", "study.plrnnx",
        "cycles.csv", "manifolds.csv", "basins.csv",
    }  # fmt: skip
    document = json.loads((tmp_path / "out" / "analysis.json").read_text(encoding="utf-8"))
    assert document["cycles"]["counts"]["1"] == {
        "total": 3,
        "sink": 2,
        "saddle": 1,
        "source": 0,
        "neutral": 0,
    }
    assert document["cycles"]["completeness"]["1"] == "complete"
    assert document["cycles"]["counts"]["2"]["total"] == 0
    # The sinks of the factory are those of a hand calculation: (1, 0.75) and (-1, -0.75).
    sinks = [c["points"][0] for c in document["cycles"]["list"] if c["stability"] == "sink"]
    assert np.allclose(sorted(sinks), [[-1.0, -0.75], [1.0, 0.75]], atol=1e-12)
    assert "3 fixed points (2 sinks, 1 saddle): complete." in out
    study = open_study(tmp_path / "out" / "study.plrnnx")
    assert study.source == str(model_file)
    assert study.model.fingerprint == bistable_map().fingerprint


def test_a_saved_study_can_be_analysed(tmp_path, capsys, quick):
    from plrnn_explorer.study.store import save_study

    save_study(bistable_study(), tmp_path / "a.plrnnx")
    assert run("analyse", tmp_path / "a.plrnnx", "--out", tmp_path / "out", capsys=capsys)[0] == 0
    assert quick[0][0].basins is not None


def test_options_reach_the_analysis(tmp_path, capsys, quick):
    out = tmp_path / "out"
    run(
        "analyse",
        "example:lozi",
        "--out",
        out,
        "--max-period",
        3,
        "--resolution",
        50,
        "--seed",
        7,
        capsys=capsys,
    )
    settings = quick[0][1]
    assert (settings.max_period, settings.resolution, settings.seed) == (3, 50, 7)
    assert quick[0][0].source == "example:lozi"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["analyse", "none.npz", "--out", "out"], "none.npz"),
        (["analyse", "example:none", "--out", "out"], "lozi"),
        (["analyse", "bad.npz", "--out", "out"], "bad.npz"),
        (["analyse", "bad.plrnnx", "--out", "out"], "study file"),
        (["analyse", "bistable.npz", "--out", "out", "--set", "colour=blue"], "colour"),
        (["analyse", "bistable.npz", "--out", "out", "--set", "P=2"], "P"),
        (["analyse", "example:lozi", "--out", "out", "--set", "P=3"], "leave out --set"),
        (["convert", "bistable.npz", "out.xyz"], ".npz"),
        (["convert", "bistable.npz", "none/out.npz"], "out.npz"),
    ],
)
def test_mistakes_are_one_sentence_and_exit_code_2(arguments, words, model_file, monkeypatch, capsys):
    monkeypatch.chdir(model_file.parent)
    for name in ("bad.npz", "bad.plrnnx"):
        Path(name).write_bytes(b"not what it says")
    code, out, err = run(*arguments, capsys=capsys)
    assert (code, out) == (2, "")
    assert words in one_sentence(err)


def test_an_output_folder_that_cannot_be_made(tmp_path, capsys, quick):
    (tmp_path / "file").write_text("")
    code, _, err = run("analyse", "example:lozi", "--out", tmp_path / "file", capsys=capsys)
    assert code == 2
    assert "choose another" in one_sentence(err)


def test_a_question_of_the_file_says_how_to_answer_it(shared, tmp_path, capsys):
    folder = shared / "models" / "alrnn_lorenz_m20_p2"
    (source,) = [p for p in folder.iterdir() if p.is_file() and p.suffix == ""]
    target = tmp_path / "weights"
    target.write_bytes(source.read_bytes())
    code, _, err = run("convert", target, tmp_path / "out.npz", capsys=capsys)
    assert code == 2
    assert "--set P=" in one_sentence(err)
    assert run("convert", target, tmp_path / "out.npz", "--set", "P=2", capsys=capsys)[0] == 0
    assert load_model(tmp_path / "out.npz").n_units == 2


@pytest.mark.parametrize(
    ("text", "value"),
    [("P=2", 2), ("dt=0.5", 0.5), ("clipped=yes", True), ("clipped=False", False), ("a=b=c", "b=c")],
)
def test_answers_are_read_as_what_they_look_like(text, value):
    name, found = _choice(text)
    assert name == text.split("=")[0]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "arguments",
    [
        ["analyse"],
        ["analyse", "m", "--out"],
        ["convert", "a"],
        ["analyse", "m", "--out", "o", "--set", "P"],
        ["analyse", "m", "--out", "o", "--max-period", "0"],
        ["analyse", "m", "--out", "o", "--max-period", "x"],
    ],
)
def test_wrong_usage_exits_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(arguments)
    assert stop.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_convert_gives_the_same_map(model_file, tmp_path, capsys):
    code, out, _ = run("convert", model_file, tmp_path / "b.json", capsys=capsys)
    assert code == 0
    assert "b.json" in out
    assert load_model(tmp_path / "b.json").fingerprint == bistable_map().fingerprint


@pytest.mark.parametrize("ending", ["npz", "json", "mat"])
def test_convert_to_each_format_and_not_over_what_is_there(model_file, tmp_path, capsys, ending):
    target = tmp_path / f"b.{ending}"
    code, out, _ = run("convert", model_file, target, capsys=capsys)
    assert (code, out) == (0, f"Written {target}: shallow PLRNN, dimension 2, 2 ReLU units.\n")
    assert load_model(target).fingerprint == bistable_map().fingerprint
    before = target.read_bytes()
    code, _, err = run("convert", "example:lozi", target, capsys=capsys)
    assert code == 2
    assert "exists already; add --force" in one_sentence(err)
    assert target.read_bytes() == before
    assert run("convert", "example:lozi", target, "--force", capsys=capsys)[0] == 0
    assert load_model(target).fingerprint == load_model("example:lozi").fingerprint


def stack_file(tmp_path, count=12):
    rng = np.random.default_rng(0)
    path = tmp_path / "stack.npz"
    np.savez(path, A=np.eye(2) / 2, W=rng.standard_normal((count, 2, 2)), h=rng.standard_normal((count, 2)))
    return path


def test_convert_says_what_it_assumed(tmp_path, capsys):
    target = tmp_path / "one.json"
    code, _, err = run("convert", stack_file(tmp_path), target, capsys=capsys)
    assert code == 2
    assert "--set index=0" in err
    code, out, _ = run("convert", stack_file(tmp_path), target, "--likely", capsys=capsys)
    assert code == 0
    assert out.splitlines()[1] == "Assumed index = 0, the likely answer."
    assert load_model(target).fingerprint == load_model(stack_file(tmp_path), index=0).fingerprint


def test_convert_a_stack_into_a_folder(tmp_path, capsys):
    source, out = stack_file(tmp_path), tmp_path / "out"
    code, printed, _ = run("convert", source, out, "--to", "mat", capsys=capsys)
    assert code == 0
    assert printed.splitlines()[-1] == f"12 of 12 models are in {out}."
    assert sorted(p.name for p in out.iterdir()) == [f"stack_{i:02}.mat" for i in range(12)]
    assert load_model(out / "stack_11.mat").fingerprint == load_model(source, index=11).fingerprint
    assert run("convert", source, out, "--to", "mat", capsys=capsys)[0] == 2
    assert run("convert", source, out, "--to", "mat", "--force", capsys=capsys)[0] == 0


def test_convert_a_folder_of_checkpoints_goes_on_after_a_damaged_one(tmp_path, capsys):
    run_ = tmp_path / "run" / "checkpoints"
    run_.mkdir(parents=True)
    for i in range(3):
        save_model(bistable_map(), run_ / f"model_{i}.npz")
    (run_ / "model_1.npz").write_bytes(b"PK\x03\x04")
    code, printed, err = run("convert", tmp_path / "run", f"{tmp_path / 'out'}/", capsys=capsys)
    assert code == 2
    assert "model_1.npz" in one_sentence(err)
    assert printed.splitlines()[-1].startswith("2 of 3 models are in ")
    names = ["model_0.npz", "model_2.npz"]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == names


def test_convert_names_files_safely_whatever_the_networks_are_called(tmp_path, capsys):
    """Keys of a file are no paths, and no two models share a file."""
    rng = np.random.default_rng(0)
    parameters = {"A": [0.5, 0.25], "W": rng.standard_normal((2, 2)), "h": [0.0, 1.0]}
    names = ("../../up", "/etc/net", "a b", "a_b", "")
    np.savez(
        tmp_path / "nets.npz", **{f"{n}.{k}".lstrip("."): v for n in names for k, v in parameters.items()}
    )
    before = set(tmp_path.parent.iterdir())
    code, _, _ = run("convert", tmp_path / "nets.npz", f"{tmp_path / 'out'}/", capsys=capsys)
    assert code == 0
    written = sorted(p.name for p in (tmp_path / "out").rglob("*"))
    assert len(written) == 5
    assert all(re.fullmatch(r"nets[\w.-]*\.npz", name) for name in written)
    assert set(tmp_path.parent.iterdir()) == before


def test_convert_keeps_checkpoints_apart_that_differ_by_their_ending(tmp_path, capsys):
    (tmp_path / "run").mkdir()
    for ending in ("npz", "mat", "json"):
        save_model(bistable_map(), tmp_path / "run" / f"model.{ending}")
    code, printed, _ = run("convert", tmp_path / "run", tmp_path / "out", capsys=capsys)
    assert code == 0
    assert "3 of 3" in printed
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_inspect_says_what_a_file_is_and_what_it_leaves_open(tmp_path, capsys):
    code, printed, _ = run("inspect", stack_file(tmp_path), capsys=capsys)
    assert code == 0
    lines = {line[:14].strip(): line[14:] for line in printed.splitlines() if line[0] != " "}
    assert lines["format"] == "NumPy archive"
    assert lines["family"] == "PLRNN"
    assert lines["dimension"] == "2"
    assert "The file holds 12 models" in lines["question"]
    code, printed, _ = run("inspect", stack_file(tmp_path), "--json", "--set", "index=3", capsys=capsys)
    report = json.loads(printed)
    assert report["units"] == 2
    (question,) = [q for q in report["questions"] if q["name"] == "index"]
    assert (question["answer"], question["open"], question["given"]) == (3, False, True)


def test_inspect_knows_the_examples(capsys):
    code, printed, _ = run("inspect", "example:lozi", capsys=capsys)
    assert code == 0
    assert "shallow PLRNN" in printed
    code, _, err = run("inspect", "example:none", capsys=capsys)
    assert code == 2
    assert "duffing" in one_sentence(err)


def test_a_reader_who_has_seen_enough_is_no_fault(tmp_path):
    """As with `… inspect FILE | head -1`."""
    code = "import sys, plrnn_explorer.cli as cli; sys.stdin.read(); sys.exit(cli.main())"
    command = [sys.executable, "-u", "-c", code, "inspect", str(stack_file(tmp_path))]
    pipes = {name: subprocess.PIPE for name in ("stdin", "stdout", "stderr")}
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as process:
        process.stdout.close()
        process.stdin.close()
        told = process.stderr.read()
    assert told == ""
    assert process.returncode == 0


def test_inspect_of_a_refused_file_shows_what_was_found(tmp_path, capsys):
    np.savez(tmp_path / "a.npz", A=np.eye(2), W=np.eye(3), h=np.zeros(2))
    code, printed, err = run("inspect", tmp_path / "a.npz", capsys=capsys)
    assert code == 2
    assert "array W: 3×3" in printed
    assert "W has shape 3×3" in one_sentence(err)


def test_stopping_with_ctrl_c_keeps_what_was_found(model_file, tmp_path, capsys, monkeypatch):
    """The cycles are there, whole; the manifolds had just begun."""
    real = analyse.analyse_steps

    def steps(study, settings, stages):
        yield from real(study, settings, stages)
        if stages == ("manifolds",):
            raise KeyboardInterrupt

    monkeypatch.setattr(analyse, "analyse_steps", steps)
    out = tmp_path / "out"
    code, printed, err = run("analyse", model_file, "--out", out, *SMALL, capsys=capsys)
    assert (code, printed) == (130, "")
    assert f"What was found so far is in {out}" in err
    assert err.endswith("Stopped.\n")
    study = open_study(out / "study.plrnnx")
    assert len(study.cycles.cycles) == 3
    assert len(study.manifolds) == 2
    assert study.basins is None
    document = json.loads((out / "analysis.json").read_text(encoding="utf-8"))
    assert len(document["cycles"]["list"]) == 3
    assert document["basins"] is None
    assert (out / "cycles.csv").exists()


@pytest.fixture
def interruptible():
    """Ctrl-C raises, also where the tests run in the background of a shell that ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_a_second_ctrl_c_does_not_break_off_the_writing(model_file, tmp_path, capsys, monkeypatch):
    from plrnn_explorer.export import report

    def steps(study, settings, stages):
        raise KeyboardInterrupt
        yield

    def impatient(*arguments):
        signal.raise_signal(signal.SIGINT)
        return real(*arguments)

    real = report.export_data
    monkeypatch.setattr(report, "export_data", impatient)
    monkeypatch.setattr(analyse, "analyse_steps", steps)
    assert run("analyse", model_file, "--out", tmp_path / "out", capsys=capsys)[0] == 130
    assert open_study(tmp_path / "out" / "study.plrnnx").model.fingerprint == bistable_map().fingerprint
    with pytest.raises(KeyboardInterrupt):  # afterwards Ctrl-C works as ever
        signal.raise_signal(signal.SIGINT)


def test_each_stage_is_written_as_it_ends(model_file, tmp_path, capsys, monkeypatch):
    """What a crash or a power cut in the next stage would leave."""
    real, seen, out = analyse.analyse_steps, {}, tmp_path / "out"

    def steps(study, settings, stages):
        path = out / "analysis.json"
        if path.exists():
            document = json.loads(path.read_text(encoding="utf-8"))
            seen[stages[0]] = {name for name in ("cycles", "manifolds", "basins") if document[name]}
        yield from real(study, settings, stages)

    monkeypatch.setattr(analyse, "analyse_steps", steps)
    assert run("analyse", model_file, "--out", out, *SMALL, capsys=capsys)[0] == 0
    assert seen == {
        "cycles": set(),
        "manifolds": {"cycles"},
        "connections": {"cycles", "manifolds"},
        "basins": {"cycles", "manifolds"},
        "statistics": {"cycles", "manifolds", "basins"},
    }


def test_without_a_display_it_says_so_and_draws_the_example(no_display, tmp_path, capsys, quick):
    code, out, _ = run(capsys=capsys)
    assert code == 0
    assert out.startswith("There is no display, so example:lozi is analysed without a window.\n")
    assert (tmp_path / "plrnn_explorer_output" / "phase.png").exists()
    assert str(tmp_path / "plrnn_explorer_output") in out


def test_without_a_display_the_given_model_is_analysed(no_display, model_file, capsys, quick):
    code, out, _ = run(model_file, capsys=capsys)
    assert code == 0
    assert str(model_file) in out
    assert quick[0][0].model.fingerprint == bistable_map().fingerprint


def test_where_nothing_can_be_written_another_folder_is_named(
    no_display, tmp_path, capsys, quick, monkeypatch
):
    (tmp_path / "plrnn_explorer_output").write_text("in the way")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    code, out, _ = run(capsys=capsys)
    assert code == 0
    (folder,) = tmp_path.glob("plrnn_explorer_output_*")
    assert str(folder) in out
    assert (folder / "phase.svg").exists()


def test_with_a_display_the_window_is_opened(monkeypatch):
    opened = []
    fake = types.ModuleType("plrnn_explorer.gui.app")
    fake.run = lambda path: opened.append(path) or 0
    monkeypatch.setitem(sys.modules, "plrnn_explorer.gui.app", fake)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert cli.main([]) == 0
    assert cli.main(["model.npz"]) == 0
    assert opened == [None, "model.npz"]


def test_a_fault_of_the_program_is_not_hidden(monkeypatch, tmp_path):
    def steps(*_):
        raise ZeroDivisionError
        yield

    monkeypatch.setattr(analyse, "analyse_steps", steps)
    with pytest.raises(ZeroDivisionError):
        cli.main(["analyse", "example:lozi", "--out", str(tmp_path / "out")])


def test_progress_is_one_line_on_a_terminal():
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    terminal = Terminal()
    line = ProgressLine(terminal)
    line.show(0.5, "cycles", "Cycles: period 3")
    line.clear()
    assert "50%  Cycles: period 3" in terminal.getvalue()
    line.compiling()
    assert f"50%  {COMPILING}" in terminal.getvalue()
    assert len(f"100%  {COMPILING}") < 80  # none of it is cut
    assert "\n" not in terminal.getvalue()


def test_that_a_new_installation_compiles_is_said_once(capsys):
    with progress_line() as line:
        line.show(0.0, "cycles", "")
        for tell in [*before_compilation, *before_compilation]:
            tell()
    listening = len(before_compilation)
    with progress_line():
        assert len(before_compilation) == listening + 1
    assert capsys.readouterr().err.count(COMPILING) == 1


def test_progress_is_a_line_for_each_stage_elsewhere(model_file, tmp_path, capsys):
    _, _, err = run("analyse", model_file, "--out", tmp_path / "out", *SMALL, capsys=capsys)
    lines = [line.split(" s  ")[1] for line in err.splitlines()]
    assert [line for line in lines if COMPILING not in line] == [
        "Is the map invertible? …",
        "Fixed points and cycles …",
        "Stable and unstable manifolds …",
        "Homoclinic points …",
        "Basins of attraction …",
        "Exponents, regions and words …",
        "Figures and tables …",
    ]


def test_a_program_without_a_console_has_somewhere_to_write(monkeypatch, tmp_path, quick):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["analyse", "example:lozi", "--out", str(tmp_path / "out")]) == 0
    for stream in (sys.stdout, sys.stderr):
        stream.close()


def python(*arguments, **environment) -> subprocess.CompletedProcess:
    variables = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        env=variables,
        check=False,
    )


def test_version_as_a_module():
    done = python("-m", "plrnn_explorer", "--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("plrnn-explorer ")
    assert done.stdout.strip()[-1].isdigit()


def test_the_command_line_imports_no_qt_and_no_pyplot():
    code = (
        "import sys, plrnn_explorer.cli, plrnn_explorer.export.report, plrnn_explorer.study.opening\n"
        "bad = {'PySide6', 'pyqtgraph', 'matplotlib.pyplot'} & set(sys.modules)\n"
        "sys.exit(str(bad) if bad else 0)"
    )
    done = python("-c", code)
    assert done.returncode == 0, done.stderr


def test_axes_of_the_window_may_be_data(tmp_path, capsys):
    from plrnn_explorer.models.map import Observation

    seen = Observation([[10.0, 5.0], [0.1, -0.2]], [-65.0, 0.0], ("V", "I"), ("mV", "pA"))
    save_model(bistable_map().with_changes(observation=seen), tmp_path / "cell.npz")
    out = tmp_path / "out"
    code, _, _ = run(
        "analyse", tmp_path / "cell.npz", "--out", out, "--axes", "I,data:1", *SMALL, capsys=capsys
    )
    assert code == 0
    plane = open_study(out / "study.plrnnx").view.plane
    assert plane.names == ("I (pA)", "V (mV)")
    np.testing.assert_allclose(plane.project([0.3, 0.4]), seen([0.3, 0.4])[::-1], atol=1e-12)
    code, _, error = run(
        "analyse", tmp_path / "cell.npz", "--out", out, "--axes", "V,W", *SMALL, capsys=capsys
    )
    assert code == 2
    assert "--axes: the axes 'V,W' should be two different ones of " in error


def test_both_spellings_of_analyse_are_understood(capsys):
    with pytest.raises(SystemExit) as stop:
        cli.main(["analyze", "--help"])
    assert stop.value.code == 0
    assert "--max-period" in capsys.readouterr().out


# Figures ----------------------------------------------------------------------------------------


def test_figure_writes_every_format_and_the_recipe_makes_it_again(tmp_path, capsys):
    save_study(lozi_study(), tmp_path / "s.plrnnx")
    out = [tmp_path / f"a.{kind}" for kind in ("png", "pdf", "svg", "tiff", "py")]
    code, said, _ = run(
        "figure", tmp_path / "s.plrnnx", *out, "--panels", "phase,spectrum", "--width", 89, "--dpi", 60,
        "--palette", "grey", capsys=capsys,
    )  # fmt: skip
    assert code == 0
    assert all(path.exists() for path in out)
    assert "a.tiff" in said
    again = tmp_path / "again.png"
    assert run("figure", tmp_path / "s.plrnnx", again, "--options", out[1], capsys=capsys)[0] == 0
    assert again.read_bytes() == out[0].read_bytes()


def test_the_command_in_a_figure_is_the_one_that_makes_it(tmp_path, capsys, monkeypatch):
    save_study(bistable_study(), tmp_path / "my study.plrnnx")
    monkeypatch.chdir(tmp_path)
    study = open_study(tmp_path / "my study.plrnnx")
    save_figure(study, "a.pdf", title="It's $x$", dpi=60, view=study.view)
    words = shlex.split(read_figure_recipe("a.pdf")["command"])
    assert words[:2] == ["plrnn-explorer", "figure"]
    assert run(words[1], "my study.plrnnx", *words[3:], capsys=capsys)[0] == 0
    assert Path("figure.pdf").read_bytes() == Path("a.pdf").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["a.jpg"], ".jpg"),
        (["a.png", "--panels", "music"], "music"),
        (["a.png", "--options", "{"], "JSON"),
        (["a.png", "--options", "[1]"], "gone.txt"),
        (["a.png", "--options", "gone.json"], "gone.json"),
        (["a.png", "--palette", "rainbow"], "rainbow"),
        (["a.png", "--width", "5"], "mm"),
    ],
)
def test_what_is_no_figure_is_said_in_a_sentence(arguments, words, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save_study(lozi_study(), tmp_path / "s.plrnnx")
    code, _, said = run("figure", "s.plrnnx", *arguments, capsys=capsys)
    assert code == 2
    assert words in said or "could not be read" in said
    assert not list(tmp_path.glob("a.*"))


def test_a_model_is_analysed_for_its_figure(model_file, quick, tmp_path, capsys):
    code, _, _ = run("figure", model_file, tmp_path / "a.png", "--dpi", 60, capsys=capsys)
    assert code == 0
    assert len(quick) > 0
