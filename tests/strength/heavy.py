"""Heavy actions beside the plane: figures, reports, the view of space, the swarm and the panels."""

from __future__ import annotations

import math
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from plrnn_explorer.gui.dialogs.export_dialog import ExportDialog
from plrnn_explorer.gui.dialogs.figure_saver import _save_figure, _save_script
from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.gui.plots3d.space import SpaceWidget
from plrnn_explorer.gui.report_command import ReportCommand
from tests.strength.waiting import turns, wait, wait_until

_FORMATS = ("svg", "pdf", "png")


def move(area: QWidget, at: QPoint) -> None:
    """Move the mouse with the left button down."""
    place = QPointF(at)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, area.mapToGlobal(place), Qt.MouseButton.NoButton, left, none
    )
    QApplication.sendEvent(area, event)


def figure(window: MainWindow) -> None:
    """Open the figure dialog, change the figure, save it in every format and as a script, copy it."""
    window.actions_["export"].trigger()
    dialog = window.files.dialog
    assert isinstance(dialog, ExportDialog)
    drawn = lambda: not dialog.preview.is_empty and not dialog._timer.isActive() and not dialog.drawer.busy  # noqa: E731
    wait_until(drawn, 30)
    for width in (89, 120, 180):
        dialog.form.width_mm.setValue(width)
        wait(300)
        wait_until(drawn, 30)
    study, options = dialog.study, dialog.options()
    assert study is not None
    with tempfile.TemporaryDirectory() as folder:
        for kind in _FORMATS:
            path = Path(folder) / f"figure.{kind}"
            dialog.saver._write(path, lambda path=path: _save_figure(study, path, options))
            wait_until(drawn, 60)
        script = Path(folder) / "figure.py"
        dialog.saver._write(script, lambda: _save_script(study, script, options))
        wait_until(drawn, 60)
    dialog.reject()
    wait(300)


def report(window: MainWindow) -> None:
    """Write a report as a web page and as PDF."""
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("html", "pdf"):
            command = window.findChild(ReportCommand) or ReportCommand(window)
            command.write(Path(folder) / f"report.{kind}")
            wait_until(lambda: not window.session.worker.busy, 120)
            wait(200)


def space(window: MainWindow) -> None:
    """Open the view of space, turn it with the mouse for three seconds, close it."""
    window.views.show_view("space")
    view = window.views.view("space")
    assert isinstance(view, SpaceWidget)
    wait_until(lambda: view.canvas.shown is not None, 30)
    wait(500)
    canvas = view.canvas
    middle = canvas.rect().center()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    for angle in turns(3.0):
        move(canvas, middle + QPoint(int(120 * math.cos(angle)), int(60 * math.sin(angle))))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    wait_until(lambda: not view.renderer.busy, 20)
    window.views.show_view("space", False)
    wait(300)


def swarm(window: MainWindow) -> None:
    """Let the swarm flow for four seconds."""
    window.phase_space.toggle_swarm()
    wait(4000)
    window.phase_space.toggle_swarm()
    wait(300)


def panels(window: MainWindow) -> None:
    """Raise every panel, and select some objects with each in front."""
    study = window.session.study
    assert study is not None
    for name in list(window.panels.titled()):
        window.docks.raise_(name)
        wait(150)
        for object_id in list(study.ids())[:6]:
            window.session.select(object_id)
            wait(30)


def walk(window: MainWindow) -> None:
    """Walk along every homoclinic orbit, step by step."""
    study = window.session.study
    assert study is not None
    window.docks.raise_("connections")
    for object_id in [each for each in study.ids() if each.startswith("connection:")][:3]:
        window.session.select(object_id)
        wait(100)
        view = window.panels.connections.walk
        view.toggle()
        wait(1500)
        if view.is_playing:
            view.toggle()


def regions(window: MainWindow) -> None:
    """Draw a long orbit's regions as a graph, and select some of them."""
    window.docks.raise_("regions")
    window.phase_space.start_orbit_here()
    wait(1500)
    graph = window.panels.regions.graph
    for x, y in list(graph.picture().centres)[:10]:
        at = QPoint(round(float(x)), round(float(y)))
        QTest.mouseClick(graph, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        wait(80)
    window.phase_space.clear_orbits()
    wait(200)


def palette(window: MainWindow) -> None:
    """Open the command palette, the settings and the help, and close them."""
    for action in ("palette", "preferences", "help", "history"):
        before = {id(each) for each in QApplication.topLevelWidgets()}
        window.actions_[action].trigger()
        wait(600)
        for each in QApplication.topLevelWidgets():
            if id(each) not in before and each.isVisible():
                each.close()
        wait(200)


def reopened(window: MainWindow, source: str, times: int = 3) -> None:
    """Open a model again and again."""
    for _ in range(times):
        window.session.show_study(None)
        wait(200)
        window.documents.open(source)
        begin = time.monotonic()
        wait_until(lambda: window.session.study is not None, 20)
        wait(max(0.0, 1200 - 1e3 * (time.monotonic() - begin)))
