"""What the README promises about names, menus and its Python example is so."""

from __future__ import annotations

import re
from pathlib import Path

import plrnn_explorer
from plrnn_explorer.gui.actions import MENUS, SPECS

TEXT = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_python_example_runs_and_finds_homoclinic_points(capsys):
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    names: dict = {}
    exec(compile(code, "README.md", "exec"), names)
    homoclinic, model = names["homoclinic"], names["model"]
    assert len(homoclinic.points) > 10
    assert homoclinic.certified.all()
    # They are what their name says: both ways the orbit ends at the saddle.
    saddle = names["saddle"].points[0]
    for orbit in homoclinic.orbits[:5]:
        assert ((model(orbit[:-1]) - orbit[1:]) ** 2).max() < 1e-18
        assert ((orbit[[0, -1]] - saddle) ** 2).sum(axis=1).max() < ((orbit - saddle) ** 2).sum(axis=1).max()
    assert {-1, -2} <= set(names["basins"].fractions)
    assert "homeomorphism" in capsys.readouterr().out


def test_the_menu_entries_it_names_exist():
    named = re.findall(r"\*(\w+) ▸ ([^*]+)\*", TEXT)
    assert len(named) >= 3
    for menu, entry in named:
        texts = [SPECS[name].text.replace("&", "") for name in MENUS[f"&{menu}"] if name in SPECS]
        assert entry in texts


def test_every_public_name_exists():
    for name in plrnn_explorer.__all__:
        assert getattr(plrnn_explorer, name).__name__ == name


def test_every_folder_it_names_exists():
    root = Path(__file__).resolve().parents[1]
    for name in re.findall(r"^\| `([\w/]+)` \|", TEXT, re.MULTILINE):
        assert (root / name).is_dir()
