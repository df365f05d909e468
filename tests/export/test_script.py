"""A figure as a script: run in a process of its own, its picture must be ours."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from PIL import Image

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.figure import figure_bytes
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.script import write_figure_script
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Appearance, Orbit, Study
from tests.factories import bistable_study, curve_study, lozi_map, lozi_study
from tests.patience import PATIENCE_S

DPI = 120


def space_study() -> Study:
    """Three dimensions with a saddle, a sink and an orbit."""
    model = PiecewiseLinearMap(
        np.diag([0.5, 0.6, 0.7]), [[1.0], [0.2], [0.1]], [[1.0, 0.0, 0.0]], np.zeros(3), [0.5]
    )
    orbit = Orbit(model.orbit([2.0, -1.0, 1.0], 20))
    return Study(model, cycles=find_cycles(model, max_period=2), orbits=(orbit,))


def slow_study() -> Study:
    """Eigenvalues so near 1 that the spectrum shows that corner enlarged."""
    model = PiecewiseLinearMap(np.diag([0.95, 0.97]), [[0.01], [0.0]], [[1.0, 0.0]], np.zeros(2), [0.5])
    return Study(model, cycles=find_cycles(model, max_period=1))


def ours(study, options, folder) -> np.ndarray:
    (folder / "ours.png").write_bytes(figure_bytes(study, "png", options))
    return np.asarray(Image.open(folder / "ours.png").convert("RGB"), dtype=float)


def run(script, out) -> np.ndarray:
    """Run a script outside the project, where only installed packages can be imported."""
    done = subprocess.run(
        [sys.executable, "-I", str(script), str(out)],
        capture_output=True,
        text=True,
        cwd=out.parent,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return np.asarray(Image.open(out).convert("RGB"), dtype=float)


def largest(its, mine, side=6) -> float:
    """Largest difference of squares of a millimetre: a hatch may differ a little, nothing be missing."""
    height, width = (n // side * side for n in mine.shape[:2])
    away = (its - mine)[:height, :width].reshape(height // side, side, width // side, side, 3)
    return float(np.abs(away.mean(axis=(1, 3))).max())


CASES = {
    "lozi": (lozi_study, {"panels": ("phase", "spectrum", "series"), "width_mm": 183.0}),
    "bistable": (bistable_study, {"title": "Two $x_1$ sinks", "labels": {"phase.x": "V (mV)"}}),
    "curve": (curve_study, {"panels": ("phase", "basins"), "theme": "dark", "palette": "okabe_ito"}),
    "homoclinic": (lozi_study, {"panels": ("homoclinic", "phase"), "grid": "row", "spines": "open"}),
    "bars": (
        bistable_study,
        {"panels": ("phase", "series"), "scale_bars": True, "weight": 1.5, "ticks": "in"},
    ),
    "inset": (slow_study, {"panels": ("spectrum",)}),
    "space": (space_study, {"panels": ("space",), "theme": "dark"}),
    "grey": (bistable_study, {"panels": ("phase", "basins"), "palette": "grey", "letters": "(a)"}),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_script_draws_our_figure(name, tmp_path):
    make, chosen = CASES[name]
    study, options = make(), FigureOptions().with_changes(dpi=DPI, **chosen)
    written = write_figure_script(study, tmp_path / f"{name}.py", options)
    assert [p.name for p in written] == [f"{name}.py", f"{name}.npz"]
    mine, its = ours(study, options, tmp_path), run(written[0], tmp_path / "its.png")
    assert its.shape == mine.shape
    assert np.abs(its - mine).mean() < 0.05
    assert largest(its, mine) < 40


def test_the_comparison_would_notice_a_missing_line(tmp_path):
    study, options = lozi_study(), FigureOptions(dpi=DPI)
    script = write_figure_script(study, tmp_path / "a.py", options)[0]
    text = script.read_text(encoding="utf-8")
    assert "zorder=2," in text
    script.write_text(text.replace("zorder=2,", "visible=False,", 1), encoding="utf-8")
    mine, its = ours(study, options, tmp_path), run(script, tmp_path / "its.png")
    assert np.abs(its - mine).mean() > 0.1
    assert largest(its, mine) > 60


def test_the_script_needs_only_numpy_and_matplotlib_and_names_what_one_may_change(tmp_path):
    script = write_figure_script(lozi_study(), tmp_path / "a.py")[0].read_text(encoding="utf-8")
    imported = {
        line.split()[1].split(".")[0] for line in script.splitlines() if line.startswith(("import", "from"))
    }
    assert imported == {"sys", "pathlib", "matplotlib", "numpy"}
    assert 'STABLE = "#2f7de1"' in script
    assert "color=STABLE" in script
    assert "WIDTH, HEIGHT, DPI = 120.0" in script
    assert lozi_map().fingerprint in script
    assert max(map(len, script.split('"""')[2].splitlines())) <= 160
    with np.load(tmp_path / "a.npz") as arrays:
        assert arrays["phase_stable_manifold"].shape[1] == 2


def test_changing_a_constant_changes_the_figure(tmp_path):
    script = write_figure_script(lozi_study(), tmp_path / "a.py", dpi=DPI)[0]
    text = script.read_text(encoding="utf-8").replace('STABLE = "#2f7de1"', 'STABLE = "#00ff00"', 1)
    script.write_text(text, encoding="utf-8")
    seen = run(script, tmp_path / "its.png")
    assert ((seen[..., 1] > 200) & (seen[..., 0] < 60) & (seen[..., 2] < 60)).sum() > 50


def test_names_of_the_users_cannot_break_out_of_the_script(tmp_path):
    name = 'quote " triple """ back \\ $\n'
    study = lozi_study().with_changes(appearance={"cycle:0": Appearance(name=name)})
    options = FigureOptions(title=name, panels=("spectrum",), dpi=DPI, labels={"spectrum.x": name})
    run(write_figure_script(study, tmp_path / "a.py", options)[0], tmp_path / "its.png")


def test_what_cannot_be_written_ends_in_a_sentence(tmp_path):
    with pytest.raises(ExportError, match="choose another folder"):
        write_figure_script(lozi_study(), tmp_path / "nowhere" / "a.py")
    with pytest.raises(ExportError, match="cycle"):
        write_figure_script(Study(lozi_map()), tmp_path / "a.py", panels=("spectrum",))
