"""The command `fit`: from a recording to a model file, and how its mistakes end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from plrnn_explorer import cli
from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.models.load import load_model
from tests.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[1]
SMALL = ["--units", "4", "--updates", "60", "--length", "10", "--batch", "4"]


def spiral(turns: np.ndarray) -> np.ndarray:
    """Orbits of z' = 0.97 rotated by 0.2, which rests at (3, -1)."""
    steps = np.arange(len(turns))[:, None]
    return 0.97**steps * np.stack([np.cos(turns), np.sin(turns)], axis=1) + [3.0, -1.0]


@pytest.fixture
def table(tmp_path):
    """A recording of 600 samples in which two quantities spiral to rest."""
    rows = np.concatenate([spiral(0.2 * np.arange(100) + k) for k in range(6)])
    path = tmp_path / "spiral.csv"
    np.savetxt(path, rows, delimiter=",", header="V,w", comments="")
    return path


def run(*arguments, capsys) -> tuple[int, str, str]:
    code = cli.main(["fit", *map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_the_model_observes_what_was_recorded_and_the_verdict_is_printed(table, tmp_path, capsys):
    target = tmp_path / "model.npz"
    code, out, err = run(table, "-o", target, *SMALL, "--judge", capsys=capsys)
    model = load_model(target)
    assert code == 0
    assert "fitted to 480 samples of V, w; 120 samples are held back" in err
    assert "100 %, update 60 of 60" in err
    assert "follows the signal" in out
    assert "search found" in out or "invents" in out
    assert model.observation.names == ("V", "w")
    # One step of the fitted map, in recorded units, is a step of the spiral.
    rows = np.loadtxt(table, delimiter=",", skiprows=1)[:90]
    states = (rows - model.observation.b) / np.diag(model.observation.B)
    again = model(states[:-1]) @ model.observation.B.T + model.observation.b
    assert np.abs(again - rows[1:]).max() < 0.1
    rest = find_cycles(model, 1).cycles[0].points[0]
    assert model.observation.B @ rest + model.observation.b == pytest.approx([3.0, -1.0], abs=0.05)


def test_the_same_command_gives_the_same_file(table, tmp_path, capsys):
    for name in ("a.npz", "b.npz"):
        run(table, "-o", tmp_path / name, *SMALL, "--seeds", "3,4", capsys=capsys)
    a, b = (load_model(tmp_path / name) for name in ("a.npz", "b.npz"))
    assert a.fingerprint == b.fingerprint


def test_a_single_column_is_embedded_as_it_asks_for_and_as_it_is_told(table, tmp_path, capsys):
    wanted = [table, "-o", tmp_path / "m.npz", "--data", "V", *SMALL]
    err = run(*wanted, capsys=capsys)[2]
    assert "V is embedded in" in err
    assert load_model(tmp_path / "m.npz").dimension > 1
    run(*wanted, "--force", "--delay", "3", "--embed", "3", capsys=capsys)
    assert load_model(tmp_path / "m.npz").observation.names == ("V", "V, 3 ago", "V, 6 ago")
    run(*wanted, "--force", "--embed", "1", capsys=capsys)
    assert load_model(tmp_path / "m.npz").dimension == 1


def test_an_input_is_a_slider_of_the_model(table, tmp_path, capsys):
    code = run(table, "-o", tmp_path / "m.npz", "--inputs", "2", "--kind", "al-rnn", *SMALL, capsys=capsys)[0]
    model = load_model(tmp_path / "m.npz")
    assert code == 0
    assert model.inputs.names == ("w",)
    assert (model.dimension, model.n_units) == (20, 4)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--data", "U"], "There is no column 'U'; the recording has V, w."),
        (["--sweeps", "7"], "there is no sweep 7"),
        (["--length", "5000"], "5000 steps needs more than the 480 samples in a row."),
        (["--inputs", "V", "--data", "V"], "a column is data or an input, not both."),
        (["--kind", "al-rnn", "--dimension", "3", "--units", "9"], "1 to 3 ReLU units, not 9."),
    ],
)
def test_mistakes_end_in_one_sentence(table, tmp_path, arguments, says, capsys):
    code, out, err = run(table, "-o", tmp_path / "m.npz", *SMALL, *arguments, capsys=capsys)
    assert (code, out) == (2, "")
    assert says in err
    assert "Traceback" not in err
    assert not (tmp_path / "m.npz").exists()


@pytest.mark.parametrize(
    ("name", "says"),
    [("m.txt", "choose one of these endings"), ("no/m.npz", "no folder"), ("m.npz", "--force")],
)
def test_a_file_that_cannot_be_written_is_noticed_before_the_work(table, tmp_path, name, says, capsys):
    (tmp_path / "m.npz").write_bytes(b"mine")
    code, _, err = run(table, "-o", tmp_path / name, "--updates", "1000000", capsys=capsys)
    assert code == 2
    assert says in err
    assert (tmp_path / "m.npz").read_bytes() == b"mine"


def test_a_file_that_is_no_recording(tmp_path, capsys):
    (tmp_path / "x.csv").write_bytes(b"\x00\x01")
    code, _, err = run(tmp_path / "x.csv", "-o", tmp_path / "m.npz", capsys=capsys)
    assert code == 2
    assert err.count("\n") == 1


@pytest.mark.parametrize("text", ["0", "a", "3-", "-2"])
def test_numbers_of_sweeps(table, tmp_path, text, capsys):
    with pytest.raises(SystemExit):
        run(table, "-o", tmp_path / "m.npz", f"--sweeps={text}", capsys=capsys)
    assert "should be numbers" in capsys.readouterr().err


def _interruptible():
    """Tests that run in the background are started deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C of another process")
def test_ctrl_c_keeps_the_best_network_so_far(table, tmp_path):
    target = tmp_path / "m.npz"
    command = [sys.executable, "-m", "plrnn_explorer", "fit", table, "-o", target, "--updates", "100000000"]
    log = tmp_path / "log"
    with log.open("w") as stream:
        process = subprocess.Popen(command, cwd=ROOT, stderr=stream, stdout=subprocess.PIPE, text=True,
                                   env={**os.environ, "PYTHONUNBUFFERED": "1"},
                                   preexec_fn=_interruptible)  # fmt: skip
        deadline = time.monotonic() + PATIENCE_S
        while "update 0 of" not in log.read_text() and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        out = process.communicate(timeout=PATIENCE_S)[0]
    assert process.returncode == 130
    assert "the best network so far is kept" in log.read_text()
    assert "Written" in out
    assert load_model(target).dimension == 2


def test_parts_from_the_middle_are_held_back_and_kept_in_the_file(table, tmp_path, capsys):
    target = tmp_path / "model.npz"
    parts = ["--held-parts", "150-210,400-460.5"]
    code, _, err = run(table, "-o", target, *SMALL, *parts, capsys=capsys)
    assert code == 0
    assert "fitted to 480 samples of V, w; 120 samples are held back" in err
    kept = load_model(target).origin["fit"]["preparation"]["held_parts"]
    assert [list(part) for part in kept] == [[150.0, 210.0], [400.0, 460.5]]
    with pytest.raises(SystemExit):
        run(table, "-o", tmp_path / "b.npz", "--held-parts", "7-3", capsys=capsys)
    assert "from when to when" in capsys.readouterr().err
