"""The command `batch`: what it writes, how it goes on, and how its mistakes end."""

from __future__ import annotations

import os
import runpy
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer import cli
from plrnn_explorer.batch import Outcome, find_checkpoints, local_pool, run_batch
from plrnn_explorer.cli.batch import time_left
from plrnn_explorer.export.recipe import read_figure_recipe
from plrnn_explorer.models.load import save_model
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.store import open_study, save_study
from tests.factories import bistable_map, bistable_study
from tests.patience import PATIENCE_S

SMALL = ["--max-period", "1", "--resolution", "8", "--workers", "1"]
ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def folder(tmp_path):
    """Two checkpoints, a study, what a training writes beside them, and a file that is no model."""
    folder = tmp_path / "run"
    folder.mkdir()
    save_model(bistable_map(), folder / "epoch_2.npz")
    save_model(PiecewiseLinearMap(0.5 * np.eye(2), np.zeros((2, 1)), np.ones((1, 2)), [1, 0], [0]),
               folder / "epoch_10.npz")  # fmt: skip
    save_study(bistable_study(), folder / "best.plrnnx")
    (folder / "args.json").write_text('{"latent_dim": 2}')
    (folder / "epoch_3.npz").write_bytes(b"not a model")
    return folder


def test_a_long_wait_for_the_first_checkpoint_is_not_silent(folder, capsys, monkeypatch):
    """Nothing is finished for a while: every so often a line says that the work goes on."""

    def waiting(checkpoints, *rest, every):
        yield None
        yield None
        for done, checkpoint in enumerate(checkpoints, 1):
            row = {"name": checkpoint.name, "epoch": done, "status": "done"}
            yield Outcome(row, False, done, len(checkpoints))

    monkeypatch.setattr("plrnn_explorer.batch.batch_steps", waiting)
    monkeypatch.setattr("plrnn_explorer.cli.batch._SIGN", 0.0)
    _, out, err = run(folder, *SMALL, capsys=capsys)
    lines = err.splitlines()
    assert "4 checkpoints" in lines[0]
    assert "0 of 4, at work for 0 s" in lines[1]
    assert "100 % done" in err
    assert "4 of 4 checkpoints are analysed" in out


@pytest.fixture
def threads(monkeypatch):
    """Processes replaced by threads: these tests are about the command."""
    from concurrent.futures import ThreadPoolExecutor

    monkeypatch.setattr(
        "plrnn_explorer.batch.local_pool", lambda workers: lambda: ThreadPoolExecutor(workers)
    )


def run(*arguments, capsys) -> tuple[int, str, str]:
    code = cli.main(["batch", *map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_the_table_has_a_line_for_each_and_the_second_time_is_for_what_failed(folder, capsys, threads):
    code, out, err = run(folder, *SMALL, capsys=capsys)
    table = folder.with_name("run_analysed") / "table.csv"
    names = [line.split(",")[0] for line in table.read_text(encoding="utf-8").splitlines()]
    assert code == 0
    assert names == ["name", "epoch_2", "epoch_3", "epoch_10", "best"]
    assert "3 of 4 checkpoints are analysed, 0 of them earlier" in out
    assert str(table) in out
    assert "epoch_3 failed: epoch_3.npz" in err
    assert "100 % done" in err
    assert "3 of them earlier" in run(folder, *SMALL, capsys=capsys)[1]


def test_only_the_stages_asked_for_are_run_and_others_are_named(folder, capsys, threads):
    run(folder, *SMALL, "--only", "basins,cycles", capsys=capsys)
    study = open_study(folder.with_name("run_analysed") / "studies" / "epoch_2.plrnnx")
    assert study.basins is not None
    assert study.invertibility is study.manifolds is None
    with pytest.raises(SystemExit) as ended:
        cli.main(["batch", str(folder), "--only", "basins,magic"])
    assert ended.value.code == 2
    assert "'magic' is no stage; choose from invertibility, cycles" in capsys.readouterr().err


@pytest.mark.parametrize("inside", ["", "analysed"])
def test_results_within_the_folder_are_no_checkpoints(folder, inside, capsys, threads):
    for _ in range(2):
        out = run(folder, "--out", folder / inside, *SMALL, capsys=capsys)[1]
        assert "3 of 4 checkpoints" in out


def test_an_answer_is_not_given_to_studies_and_an_input_reaches_every_network(folder, capsys, threads):
    code, out, err = run(folder, *SMALL, "--input", "1", capsys=capsys)
    assert (code, "0 of 4" in out) == (2, True)  # none of them has an input
    assert err.count("input") >= 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["none"], "There is no folder none"),
        (["empty"], "holds no model files"),
        (["run", "--out", "run/args.json"], "choose another with --out"),
        (["run/epoch_2.npz"], "There is no folder"),
        (["run", "--scheduler", "tcp://127.0.0.1:1"], "pip install"),
    ],
)
def test_mistakes_are_one_sentence_and_exit_code_2(folder, arguments, words, monkeypatch, capsys):
    monkeypatch.chdir(folder.parent)
    monkeypatch.setitem(sys.modules, "distributed", None)
    Path("empty").mkdir()
    code, out, err = run(*arguments, capsys=capsys)
    assert (code, out) == (2, "")
    assert words in err
    assert err.startswith("plrnn-explorer: ")
    assert err.count("\n") == 1


def test_a_folder_that_is_not_ours_to_write_to(folder, capsys):
    if os.name != "posix" or os.geteuid() == 0:
        pytest.skip("needs a user to whom permissions apply")
    folder.chmod(0o555)
    try:
        assert run(folder, "--out", folder / "out", *SMALL, capsys=capsys)[0] == 2
    finally:
        folder.chmod(0o755)


def test_names_are_unlike_and_fit_any_file_system(tmp_path):
    long = "ö" * 90 + "_epoch_7"
    for name in (f"{long}.npz", f"{'a' * 200}1.npz", f"{'a' * 200}2.npz", "M.npz", "m.npz", "x/y.npz",
                 "x__y.npz", "weights.pt", "weights.npz"):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        save_model(bistable_map(), tmp_path / "source.json")
        (tmp_path / name).write_bytes((tmp_path / "source.json").read_bytes())
    (tmp_path / "source.json").unlink()
    found = find_checkpoints(tmp_path)
    assert len(found) == len({c.name.casefold() for c in found}) == 9
    assert all(len(f".{c.name}.1234567.part.plrnnx".encode()) <= 255 for c in found)
    assert {c.name for c in found} >= {"weights.pt", "weights.npz"}
    assert [c.epoch for c in found if c.path.stem == long] == [7]


def test_a_model_without_an_ending_counts_and_json_does_not(shared):
    folder = shared / "models" / "alrnn_lorenz_m20_p2"
    assert {c.path.name for c in find_checkpoints(folder)} == {"canonical.npz", "lorenz_m20_p2"}
    assert {p.name for p in folder.glob("*.json")} == {"meta.json"}


def test_a_checkpoint_that_was_deleted_meanwhile_fails_alone(folder, tmp_path):
    from concurrent.futures import ThreadPoolExecutor

    quick = {"max_period": 1, "resolution": 8, "stages": ("cycles",)}
    checkpoints = find_checkpoints(folder)
    list(run_batch(checkpoints, tmp_path / "out", lambda: ThreadPoolExecutor(1), quick))
    (folder / "epoch_2.npz").unlink()
    rows = [o.row for o in run_batch(checkpoints, tmp_path / "out", lambda: ThreadPoolExecutor(1), quick)]
    assert {r["name"] for r in rows if r["status"] == "failed"} == {"epoch_2", "epoch_3"}


@pytest.mark.parametrize(
    ("spent", "done", "left", "said"),
    [(0, 0, 9, ""), (5, 9, 0, ""), (10, 2, 4, ", about 20 s left"), (60, 1, 10, ", about 10 min left"),
     (3600, 1, 3, ", about 3.0 h left")],
)  # fmt: skip
def test_the_time_that_is_left(spent, done, left, said):
    assert time_left(spent, done, left) == said


def test_a_pool_that_nobody_wants_any_more_ends_at_once():
    futures = []

    def interrupted() -> None:
        with local_pool(1)() as pool:
            futures.append(pool.submit(time.sleep, 600))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert futures[0].cancelled() or futures[0].exception() is not None


@pytest.mark.skipif(os.name != "posix", reason="Ctrl-C is a signal")
@pytest.mark.parametrize("end", ["as a terminal does", "as a queueing system does"])
def test_an_interruption_keeps_what_is_done_and_the_next_run_goes_on(tmp_path, end):
    folder, out = tmp_path / "run", tmp_path / "out"
    folder.mkdir()
    for epoch in range(400):
        save_model(bistable_map(), folder / f"epoch_{epoch}.npz")
    command = [sys.executable, "-m", "plrnn_explorer", "batch", str(folder), "--out", str(out), *SMALL]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests in the background ignore it
    )  # fmt: skip
    rows = out / "rows"
    while process.poll() is None and len(list(rows.glob("epoch_*.json"))) < 2:
        time.sleep(0.05)
    if end == "as a terminal does":
        os.killpg(process.pid, signal.SIGINT)  # to all its processes
    else:
        process.terminate()
    _, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert "of 400 done; run the command again to go on." in err
    checkpoints = find_checkpoints(folder)
    settings = {"resolution": 8, "seed": 0, "max_period": 1}
    outcomes = run_batch(checkpoints, out, local_pool(1), settings)
    assert next(outcomes).again
    outcomes.close()


def test_a_bundled_program_lets_its_processes_begin_before_anything_else(monkeypatch):
    called = []
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: called.append("processes"))
    monkeypatch.setattr(cli, "main", lambda: called.append("main") or 0)
    with pytest.raises(SystemExit):
        runpy.run_module("plrnn_explorer", run_name="__main__")
    assert called == ["processes", "main"]


def test_the_run_is_drawn_when_asked_for(folder, tmp_path, capsys, threads):
    figures = [tmp_path / "run.pdf", tmp_path / "run.py"]
    asked = [part for path in figures for part in ("--figure", path)]
    code, out, _ = run(folder, *SMALL, "--only", "cycles,basins", "--frames", "2", *asked, capsys=capsys)
    assert code == 0
    assert f"Written: {figures[0]}, {figures[1]}." in out
    assert read_figure_recipe(figures[0])["checkpoints"] == ["epoch_2.npz", "best.plrnnx"]
    assert figures[1].with_suffix(".npz").exists()
