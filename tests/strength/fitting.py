"""Heavy actions of the way from a recording to a model: fit window, bifurcations, training runs."""

from __future__ import annotations

import tempfile
import time
from functools import cache
from pathlib import Path

import numpy as np

from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.recordings.load import load_recording
from plrnn_explorer.resources import resource
from tests.strength.waiting import wait, wait_until
from tests.training_run import write_run

_RECORDING = resource("examples", "lorenz_recording.csv")


def fit_window(window: MainWindow) -> None:
    """Open the fit window for the first time, with a recording, and go through its first pages."""
    shown = window.fits.show()
    wait(500)
    shown.show_recording(load_recording(_RECORDING))
    wait_until(lambda: shown.prepare.prepared is not None, 20)
    for page in (1, 2, 1, 2):
        shown.go(page)
        wait(300)


def fit(window: MainWindow, seconds: float = 5.0) -> None:
    """Fit for some seconds with its live drawing, stop, look at the judgement, open the model."""
    shown = window.fits.show()
    page = shown.fit
    page.form.boxes["updates"].setValue(100_000)
    shown.go(2)
    page.bar.start.click()
    wait_until(lambda: page.run.watched is not None and page.run.share > 0.0, 30)
    wait(1e3 * seconds)
    page.bar.stop.click()
    if wait_until(lambda: shown.fitted is not None, 60):
        shown.go(3)
        wait(500)
        before = window.session.study
        shown.opened.emit(shown.fitted)
        wait_until(lambda: window.session.study is not before, 30)
        wait(1500)
    shown.hide()
    wait(300)


def bifurcations(window: MainWindow) -> None:
    """Follow the bifurcations of the first input, drag the line, click one branch after the other."""
    window.docks.raise_("bifurcations")
    wait(300)
    panel, session = window.panels.bifurcations, window.session
    panel.compute()
    wait_until(lambda: not session.worker.busy, 60)
    wait(300)
    diagram = panel.plot.diagram
    assert diagram is not None
    for value in np.linspace(diagram.low, diagram.high, 60):
        panel.plot.line.setValue(value)
        panel.plot.value_dragged.emit(float(value), bool(value == diagram.low))
        wait(16)
    for number, branch in enumerate(diagram.branches[:12]):
        panel.select_branch(number, 0.5 * (branch.low + branch.high))
        wait(60)
    wait(500)
    wait_until(lambda: not session.worker.busy, 30)
    wait(300)


@cache
def checkpoints() -> Path:
    """Folder of a training run of eight checkpoints, made once."""
    folder = Path(tempfile.mkdtemp()) / "run"
    write_run(folder, 8)
    return folder


def training_run(window: MainWindow, seconds: float = 12.0) -> None:
    """Open a folder of checkpoints, analyse them while looking at one after the other, close it."""
    window.batches.open_folder(checkpoints())
    shown = window.batches.window
    assert shown is not None
    wait_until(lambda: shown.run is not None and not shown.job.looking, 30)
    shown.controls.resolution.setValue(32)
    shown.go()
    end = time.monotonic() + seconds
    while shown.job.running and time.monotonic() < end:
        shown.choose(int(4 * time.monotonic()) % 8)
        wait(200)
    shown.job.stop()
    wait_until(lambda: not shown.job.running, 30)
    shown.hide()
    wait(300)
