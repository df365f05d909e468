"""Compile the inner loops once, after installation:  python -m plrnn_explorer.compile_loops"""

from __future__ import annotations

import sys

from plrnn_explorer.export import space
from plrnn_explorer.gui.plots import fast
from plrnn_explorer.study import prepare as study


def prepare() -> None:
    """Compile what the analysis needs, then what draws the window's plots and the view of space."""
    study.prepare()
    fast.prepare()
    for _ in space.prepare():
        pass


if __name__ == "__main__":
    prepare()
    sys.exit()
