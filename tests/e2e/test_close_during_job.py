"""Closing the window while a computation runs ends the program cleanly."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.patience import PATIENCE_S

_SCRIPT = """
import sys
from dataclasses import replace
from PySide6.QtCore import QCoreApplication, QTimer
from plrnn_explorer.gui import app, file_commands, main_window

file_commands.ask_unsaved = lambda *_: "discard"
show = main_window.MainWindow.show

def scripted(window):
    show(window)
    window.documents.opened.connect(lambda: begin(window))

def begin(window):
    window.session.settings = replace(
        window.session.settings,
        resolution=4000,
        basin_steps=1_000_000,
        max_cells=10_000_000,
        max_arclength=1e6,
    )
    window.session.job_changed.connect(lambda state: end(window, state))
    window.actions_["analyse"].trigger()

def end(window, state):
    if state.status == "running" and state.result is not None:
        assert window.session.worker.busy
        print("closing")
        {how}

main_window.MainWindow.show = scripted
sys.exit(app.run("example:duffing"))
"""


@pytest.mark.parametrize("how", ["window.close()", "QCoreApplication.quit()"])
def test_closing_during_a_job_exits_0(own_home, how):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(own_home)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _SCRIPT.replace("{how}", how)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "closing" in done.stdout
    noise = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert noise == []
