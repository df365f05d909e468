"""The main job by keyboard alone: every key goes through the window to whatever has the focus."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.tour import STEPS
from tests.e2e.keys import focus, press, tab_to, told, type_text


@pytest.fixture
def active(window, qtbot):
    """The window, with the keyboard in it."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    window.session.settings = replace(
        window.session.settings,
        max_period=2,
        resolution=40,
        max_cells=300,
        statistics_steps=1000,
        max_orbits=3,
    )
    return window


@pytest.fixture
def bistable(active, qtbot):
    """An example opened from the start page."""
    tab_to("Open the example Bistable network")
    with qtbot.waitSignal(active.documents.opened):
        press("Return")
    return active


def back_in(window, qtbot):
    """A dialog comes or goes: a window manager, of which there is none here, moves the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert window.isAncestorOf(focus())


def takes_keyboard(dialog):
    """Whether a dialog that came has the keyboard; without a window manager it has to be given."""
    dialog.raise_()
    dialog.activateWindow()
    return dialog.isAncestorOf(focus())


def select_a_saddle(window):
    """Filter the list of objects for saddles, and go into it."""
    press("Ctrl+F")
    type_text("saddle")
    press("Down")
    assert told(focus()).startswith("Objects")
    chosen = window.session.study.find(window.session.selection)
    assert chosen.stability == "saddle"
    return chosen


def grow_is_offered(window):
    """Whether the menu of the object in focus offers to grow its manifolds; Escape closes it."""
    window.panels.objects.view.customContextMenuRequested.emit(QPoint(5, 5))
    offered = any(a.text() == "Grow manifolds" and a.isVisible() for a in focus().actions())
    press("Escape")
    return offered


def test_from_an_example_to_a_figure(bistable, idle, qtbot, monkeypatch, tmp_path):
    window, session = bistable, bistable.session
    press("F5")
    idle(window)
    analysed = session.study
    assert analysed.cycles
    assert analysed.basins is not None
    saddle = select_a_saddle(window)
    press("Return")
    idle(window)
    grown = [m for m in session.study.manifolds if m.cycle.key == saddle.key]
    assert {m.which for m in grown} == {"stable", "unstable"}
    assert grow_is_offered(window)
    press("Space")
    assert not session.appearance(session.selection).visible
    press("Ctrl+Z")
    assert session.appearance(session.selection).visible
    press("Ctrl+Shift+Z")
    assert not session.appearance(session.selection).visible
    while session.undo_stack.canUndo():
        press("Ctrl+Z")
    assert session.study.cycles is None
    while session.undo_stack.canRedo():
        press("Ctrl+Shift+Z")
    assert [c.key for c in session.study.cycles.cycles] == [c.key for c in analysed.cycles.cycles]
    press("Ctrl+E")
    dialog = window.files.dialog
    qtbot.waitUntil(lambda: dialog.isAncestorOf(focus()))
    path = tmp_path / "by_hand.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), "SVG (*.svg)"))
    tab_to("Save")
    press("Return")
    qtbot.waitUntil(path.exists)
    press("Escape")
    assert not dialog.isVisible()
    back_in(window, qtbot)
    press("Ctrl+F")
    press("Ctrl+A")
    type_text("sink")
    press("Down")
    assert session.study.find(session.selection).stability == "sink"
    assert not grow_is_offered(window)


def test_the_tour_from_its_offer_to_its_end(active, idle, qtbot):
    preferences.set_motion(False)
    tab_to("New here? Take the tour")
    press("Return")
    tour = active.tour
    qtbot.waitUntil(lambda: tour.isVisible() and told(focus()) == told(tour.bubble.next))
    titles = []
    for number in range(len(STEPS)):
        assert tour.step == number
        assert focus() is tour.bubble.next
        qtbot.waitUntil(lambda: tour._hole == tour.target())
        titles.append(tour.bubble.title.text())
        press("Return")
    assert len(set(titles)) == 5
    assert not tour.isVisible()
    # Its third step has pressed Analyse; the keyboard is back in the window.
    idle(active)
    assert active.session.study.basins is not None
    assert active.isAncestorOf(focus())
    press("Ctrl+Z")
    assert active.session.study.basins is None


def choose(*entries):
    """Walk through an open menu by the arrow keys, and choose."""
    for number, text in enumerate(entries):
        menu = focus()
        assert isinstance(menu, QMenu), menu
        for _ in range(len(menu.actions()) + 1):
            chosen = menu.activeAction()
            if chosen is not None and chosen.text().replace("&", "").startswith(text):
                break
            press("Down")
        else:
            raise AssertionError(f"{text} is not among {[a.text() for a in menu.actions()]}")
        press("Right" if number + 1 < len(entries) else "Return")


def test_principal_axes_of_an_orbit(active, qtbot):
    tab_to("Open the example Lorenz-63")
    with qtbot.waitSignal(active.documents.opened):
        press("Return")
    button = active.phase_space.controls.axes.planes
    tab_to(lambda widget: widget is button)
    qtbot.waitUntil(lambda: bool(button.menu()))
    QTimer.singleShot(100, lambda: choose("Principal axes of", "Orbit 1"))  # the menu waits for its answer
    press("Space")
    active.session.flush()
    study = active.session.study
    points = study.orbits[0].points
    values, vectors = np.linalg.eigh(np.cov(points.T))
    across = vectors[:, values.argsort()[0]]  # the direction the orbit varies least along
    np.testing.assert_allclose(study.view.plane.basis.reshape(2, -1) @ across, 0, atol=1e-6)
    back_in(active, qtbot)
    press("Ctrl+Z")
    assert not np.allclose(active.session.study.view.plane.basis.reshape(2, -1) @ across, 0, atol=1e-6)


def test_a_file_that_is_gone_is_taken_off_the_list(active, lozi_file, open_file, qtbot):
    path = lozi_file.rename(lozi_file.with_name("to be lost.npz"))  # others may lie in folders used lately
    open_file(active, path)
    press("Ctrl+W")
    path.unlink()
    (card,) = active.start_page.recent_cards
    qtbot.waitUntil(card.isVisible)
    tab_to("Open a model or study")
    for _ in range(6):  # down the page, past the other ways to begin
        if focus() is not card:
            press("Tab")
    assert focus() is card
    press("Return")
    qtbot.waitUntil(lambda: active.moved.question is not None)
    question = active.moved.question
    qtbot.waitUntil(lambda: takes_keyboard(question))
    tab_to("Remove from the list")
    press("Return")
    qtbot.waitUntil(lambda: active.start_page.recent_cards == [])
    back_in(active, qtbot)


def test_a_notebook_of_what_was_done(bistable, qtbot, monkeypatch, tmp_path):
    bistable.session.set_appearance(["orbit:0"], "Rename orbit", name="Mine")
    press("Ctrl+H")
    path = tmp_path / "again.ipynb"
    asked = str(path), "Jupyter notebook (*.ipynb)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: asked)
    qtbot.waitUntil(lambda: told(focus().window()) == "History")
    tab_to("Save script")
    press("Space")
    cells = [c for c in json.loads(path.read_text(encoding="utf-8"))["cells"] if c["cell_type"] == "code"]
    names = {}
    for cell in cells:
        exec("".join(cell["source"]), names)
    assert names["study"].appearance["orbit:0"].name == "Mine"
    press("Escape")
    back_in(bistable, qtbot)
    press("Ctrl+Z")
    assert bistable.session.appearance("orbit:0").name == ""
