"""Draw the start page's pictures of the examples anew:  .venv/bin/python packaging/example_pictures.py

Each example is analysed with the settings it suggests, and drawn in both themes for screens of
twice the usual number of pixels.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from plrnn_explorer.export.look import DARK, LIGHT
from plrnn_explorer.gui.study_picture import study_picture
from plrnn_explorer.resources import Example, examples
from plrnn_explorer.study.analyse import Settings, Stage, analyse_steps
from plrnn_explorer.study.opening import example_study
from plrnn_explorer.study.study import Study

_STAGES: tuple[Stage, ...] = ("cycles", "manifolds", "basins")


def analysed(found: Example) -> Study:
    """The study an example opens with, analysed as far as a picture shows it."""
    settings = Settings(
        max_period=min(4, int(found.settings.get("max_period", 4))), resolution=640, max_arclength=8.0
    )
    study = example_study(found)
    for progress in analyse_steps(study, settings, _STAGES):
        study = progress.result
    return study


def main(folder: Path) -> None:
    """Save NAME-dark.png and NAME-light.png for every example."""
    folder.mkdir(parents=True, exist_ok=True)
    QGuiApplication(sys.argv[:1])
    for found in examples():
        study = analysed(found)
        for name, look in (("dark", DARK), ("light", LIGHT)):
            path = folder / f"{found.name}-{name}.png"
            study_picture(study, look).save(str(path))
            print(path, path.stat().st_size)


if __name__ == "__main__":
    main(Path(__file__).parents[1] / "resources" / "examples" / "pictures")
