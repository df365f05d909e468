"""Several objects selected at once: every way to select them, and what then shows them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from plrnn_explorer.gui.panels.object_delegate import places
from plrnn_explorer.study.study import Orbit
from tests.factories import lozi_study

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def loaded(window, qtbot):
    window.session.show_study(lozi_study())
    qtbot.wait(50)
    return window


def click_row(qtbot, window, object_id, modifier=Qt.KeyboardModifier.NoModifier):
    view, model = window.objects.view, window.objects.model
    view.scrollTo(model.index_of(object_id))
    point = places(view.visualRect(model.index_of(object_id))).text.center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, QPoint(point))


def click_plane(qtbot, window, state, modifier):
    space = window.phase_space
    x, y = space.sync.plane.project(state)
    from PySide6.QtCore import QPointF

    scene = space.box.mapViewToScene(QPointF(float(x), float(y)))
    at = space.area.mapFromScene(scene)
    qtbot.mouseClick(space.area.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def test_ctrl_and_shift_extend_in_the_list(loaded, qtbot):
    session = loaded.session
    told = []
    session.selected_changed.connect(told.append)
    click_row(qtbot, loaded, "cycle:0")
    click_row(qtbot, loaded, "cycle:2", CTRL)
    assert session.selected == ("cycle:0", "cycle:2")
    assert session.selection == "cycle:2"
    click_row(qtbot, loaded, "cycle:0", CTRL)
    assert session.selected == ("cycle:2",)
    assert told == [("cycle:0",), ("cycle:0", "cycle:2"), ("cycle:2",)]
    click_row(qtbot, loaded, "cycle:0")
    click_row(qtbot, loaded, "cycle:2", SHIFT)
    assert set(session.selected) == {"cycle:0", "cycle:1", "cycle:2"}
    click_row(qtbot, loaded, "cycle:1")
    assert session.selected == ("cycle:1",)


def test_what_is_selected_elsewhere_is_selected_in_the_list(loaded):
    session, panel = loaded.session, loaded.objects
    session.select("cycle:0")
    session.select("manifold:1", extend=True)
    assert panel.selected_ids() == ["cycle:0", "manifold:1"]
    session.select("cycle:0", extend=True)
    assert panel.selected_ids() == ["manifold:1"]


def test_ctrl_click_in_the_phase_space_extends(loaded, qtbot):
    session = loaded.session
    loaded.phase_space.redraw()
    cycles = session.study.cycles.cycles
    click_plane(qtbot, loaded, cycles[0].points[0], Qt.KeyboardModifier.NoModifier)
    click_plane(qtbot, loaded, cycles[1].points[0], CTRL)
    assert session.selected == ("cycle:0", "cycle:1")
    orbits = len(session.study.orbits)
    click_plane(qtbot, loaded, [-0.2, 0.9], CTRL)  # nothing there: neither an orbit nor a change
    assert session.selected == ("cycle:0", "cycle:1")
    assert len(session.study.orbits) == orbits
    click_plane(qtbot, loaded, cycles[0].points[0], CTRL)
    assert session.selected == ("cycle:1",)


def test_escape_clears_all(loaded, qtbot):
    loaded.session.select_all(["cycle:0", "cycle:1", "orbit:0"])
    qtbot.keyClick(loaded.phase_space, Qt.Key.Key_Escape)
    assert loaded.session.selected == ()
    assert loaded.objects.selected_ids() == []


def test_every_selected_object_is_drawn_heavier(loaded):
    session, space = loaded.session, loaded.phase_space
    session.select_all(["cycle:1", "cycle:2", "orbit:0", "manifold:0"])
    space.redraw()
    picture = space.picture()
    assert all(picture.is_heavy(i) for i in session.selected)
    # One ring about each point of both cycles, and a lighter one about the cycle of the manifold.
    assert len(space.cycles._ring.points()) == 1 + 2 + 1
    session.select("")
    space.redraw()
    assert len(space.cycles._ring.points()) == 0


def test_delete_removes_orbits_and_undo_brings_them_back(loaded, qtbot):
    session, model = loaded.session, loaded.session.study.model
    for start in ([0.2, 0.0], [0.3, 0.0]):
        session.add_orbit(Orbit(model.orbit(start, 5)))
    session.set_appearance(["orbit:2"], "Rename", name="kept")
    starts = [orbit.start[0] for orbit in session.study.orbits]
    click_row(qtbot, loaded, "orbit:0")
    click_row(qtbot, loaded, "orbit:1", CTRL)
    qtbot.keyClick(loaded.objects.view, Qt.Key.Key_Delete)
    assert [orbit.start[0] for orbit in session.study.orbits] == starts[2:]
    assert session.appearance("orbit:0").name == "kept"
    assert session.selected == ()
    assert session.undo_stack.undoText() == "Remove 2 objects"
    session.undo_stack.undo()
    assert [orbit.start[0] for orbit in session.study.orbits] == starts
    assert session.appearance("orbit:2").name == "kept"


def test_delete_leaves_what_was_found(loaded, qtbot):
    click_row(qtbot, loaded, "cycle:0")
    before, count = loaded.session.study, loaded.session.undo_stack.count()
    qtbot.keyClick(loaded.objects.view, Qt.Key.Key_Delete)
    assert loaded.session.study is before
    assert loaded.session.undo_stack.count() == count
