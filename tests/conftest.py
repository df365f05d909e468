"""Fixtures every test may use."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# Tests never need a screen; a developer who wants to watch sets QT_QPA_PLATFORM before.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """Of pytest-qt, with patience."""
    from tests.patience import PatientBot

    return PatientBot(request)


@pytest.fixture(autouse=True)
def widgets_go_with_their_test() -> Iterator[None]:
    """Let Qt delete what a test is done with, and pyqtgraph's menus, which belong to nothing.

    Without an event loop they would stay, and every change of the style visits all widgets there are.
    """
    before = set(_menus())
    yield
    menus = _menus()
    for menu in menus:
        if menu not in before:
            menu.deleteLater()
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _menus() -> list:
    """Menus without a parent, where there are widgets at all."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [w for w in widgets.QApplication.topLevelWidgets() if type(w) is widgets.QMenu and not w.parent()]


@pytest.fixture
def noisy_circle(tmp_path: Path) -> Path:
    """File of a recording: a noisy circle of 25 samples a turn, in two columns."""
    import numpy as np

    t, rng = np.arange(900) * 2.0 * np.pi / 25.0, np.random.default_rng(0)
    values = np.stack([-60.0 + 10.0 * np.cos(t), np.sin(t)], axis=1) + 0.01 * rng.normal(size=(900, 2))
    path = tmp_path / "circle.csv"
    np.savetxt(path, values, delimiter=",", header="V (mV),w", comments="")
    return path


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder of real trained models and recordings that lies beside the project, not in it."""
    if not (SHARED / "models").is_dir():
        pytest.skip("the real models in ../shared are not beside this clone")
    return SHARED
