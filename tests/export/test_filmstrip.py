"""A training run as a figure: what is in it, what it says of itself, and the script that draws it again."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image

from plrnn_explorer.batch import find_checkpoints, run_batch
from plrnn_explorer.batch.lines import attractor_lines
from plrnn_explorer.batch.training_run import Run
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.filmstrip import draw_filmstrip, save_filmstrip, spread
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.recipe import read_figure_recipe
from tests.training_run import write_run

QUICK = {"resolution": 16, "max_period": 1, "stages": ("cycles", "basins")}
SMALL = FigureOptions(width_mm=90.0, dpi=80)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """Four checkpoints, analysed, and one that is no model."""
    folder = tmp_path_factory.mktemp("run") / "decision"
    write_run(folder, 4)
    (folder / "model_epoch_50.npz").write_bytes(b"cut off")
    out, checkpoints = folder.with_name("out"), find_checkpoints(folder)
    found = {o.row["name"]: o.row for o in run_batch(checkpoints, out, lambda: ThreadPoolExecutor(1), QUICK)}
    rows = tuple(found[c.name] for c in checkpoints)
    return Run(folder, out, checkpoints, rows, attractor_lines(rows))


def test_portraits_are_spread_over_what_was_analysed(run):
    assert spread(run) == (0, 1, 3, 4)
    assert spread(run, 2) == (0, 4)
    assert spread(run, 1) == (0,)
    nothing = Run(run.folder, run.out, run.checkpoints, (None,) * 5)
    assert spread(nothing) == ()
    with pytest.raises(ExportError, match="analyse the run first"):
        draw_filmstrip(nothing, SMALL)


def test_every_portrait_has_the_window_of_the_run_and_its_epoch(run):
    drawing = draw_filmstrip(run, SMALL)
    frames = [axes for name, axes in drawing.panels.items() if name.startswith("frame")]
    assert [axes.get_title() for axes in frames] == ["epoch 20", "epoch 40", "epoch 60", "epoch 80"]
    assert {axes.get_xlim() for axes in frames} == {tuple(run.window["x"])}
    assert {axes.get_ylim() for axes in frames} == {tuple(run.window["y"])}


def test_the_lines_are_the_shares_of_the_rows(run):
    drawing = draw_filmstrip(run, SMALL)
    drawn = sorted(
        (x, y) for line in drawing.panels["share"].lines if line.get_linestyle() == "None"
        for x, y in zip(*line.get_data())
    )  # fmt: skip
    rows = [(c.epoch, r) for c, r in zip(run.checkpoints, run.rows) if r["status"] == "done"]
    assert drawn == sorted((e, 100 * a["share"]) for e, row in rows for a in row["attractors"])


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_a_file_says_how_it_was_made(run, tmp_path, kind):
    path = tmp_path / f"strip.{kind}"
    save_filmstrip(run, path, SMALL)
    recipe = read_figure_recipe(path)
    assert recipe["checkpoints"] == [f"model_epoch_{e}.npz" for e in (20, 40, 60, 80)]
    assert recipe["fingerprints"] == [r["fingerprint"] for r in run.rows if r["status"] == "done"]
    assert recipe["window"] == run.window
    assert recipe["command"] == "plrnn-explorer batch decision --figure figure.pdf --frames 4"
    assert recipe["options"] == SMALL


def test_the_script_draws_the_same_picture(run, tmp_path):
    save_filmstrip(run, tmp_path / "strip.png", SMALL)
    save_filmstrip(run, tmp_path / "script.py", SMALL)
    subprocess.run([sys.executable, "script.py", "again.png"], cwd=tmp_path, check=True)
    pictures = [
        np.asarray(Image.open(tmp_path / name).convert("RGB"), float) for name in ("strip.png", "again.png")
    ]
    assert pictures[0].shape == pictures[1].shape
    assert np.mean(np.abs(pictures[0] - pictures[1]) > 40) < 0.02


def test_what_cannot_be_written_is_one_sentence(run, tmp_path):
    with pytest.raises(ExportError, match=r"svg, \.pdf, \.png or \.tiff"):
        save_filmstrip(run, tmp_path / "strip.doc", SMALL)
    with pytest.raises(ExportError, match="choose another folder"):
        save_filmstrip(run, tmp_path / "none" / "strip.png", SMALL)
