"""What the mouse and the keyboard do in the phase space."""

from __future__ import annotations

import time

import numpy as np
import pytest
from factories import lozi_study
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from plrnn_explorer.gui.plots.keys import fill_menu

from .conftest import pixel

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mouse(phase_space, kind, at: QPoint, button=LEFT, buttons=LEFT, keys=NONE) -> None:
    view = phase_space.area.viewport()
    event = QMouseEvent(kind, QPointF(at), QPointF(view.mapToGlobal(at)), button, buttons, keys)
    QApplication.sendEvent(view, event)


def drag(phase_space, path: list[QPoint], button=LEFT, keys=NONE, release: bool = True) -> None:
    mouse(phase_space, QEvent.Type.MouseButtonPress, path[0], button, button, keys)
    for at in path[1:]:
        time.sleep(0.015)  # moves that come faster are dropped, to redraw no more than needed
        mouse(phase_space, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, button, keys)
    if release:
        mouse(phase_space, QEvent.Type.MouseButtonRelease, path[-1], button, Qt.MouseButton.NoButton, keys)


def test_a_click_starts_an_orbit_where_it_was(lozi, session, qtbot) -> None:
    at = pixel(lozi, 0.3, -0.7)
    qtbot.mouseClick(lozi.area.viewport(), LEFT, pos=at)
    (orbit,) = session.study.orbits
    np.testing.assert_allclose(orbit.start, [0.3, -0.7], atol=lozi.picture().pixel.max())
    known = session.study.model.orbit(orbit.start, 200)
    np.testing.assert_array_equal(orbit.points[: len(known)], known)
    assert lozi.player.playing


def test_orbits_run_and_go_on_beyond_their_first_steps(lozi, session, qtbot) -> None:
    lozi.player.speed = 2000.0
    lozi.pointer.start_orbit((0.1, 0.1))
    track = lozi.player.tracks[0]
    qtbot.waitUntil(lambda: track.now > 250)
    np.testing.assert_allclose(track.points[1:], session.study.model(track.points[:-1]), atol=1e-14)
    lozi.toggle_play()
    assert not lozi.player.playing


def test_a_drag_shows_the_orbit_under_the_hand_and_starts_it_where_it_ends(lozi, session) -> None:
    path = [pixel(lozi, -1.0, -0.8) + QPoint(8 * i, -4 * i) for i in range(12)]
    drag(lozi, path, release=False)
    assert session.study.orbits == ()
    end = lozi.box.mapSceneToView(lozi.area.mapToScene(path[-1]))
    np.testing.assert_allclose(lozi.orbits.preview[0], [end.x(), end.y()])
    mouse(lozi, QEvent.Type.MouseButtonRelease, path[-1], LEFT, Qt.MouseButton.NoButton)
    assert lozi.orbits.preview is None
    (orbit,) = session.study.orbits
    np.testing.assert_allclose(orbit.start, [end.x(), end.y()])


def test_what_has_run_is_kept_in_the_study(lozi, session, qtbot) -> None:
    lozi.player.speed = 2000.0
    lozi.pointer.start_orbit((0.1, 0.1))
    qtbot.waitUntil(lambda: lozi.player.tracks[0].now > 400)
    lozi.toggle_play()
    head, (orbit,) = lozi.player.tracks[0].now, session.study.orbits
    assert len(orbit.points) == head + 1 > 400
    np.testing.assert_allclose(orbit.points[1:], session.study.model(orbit.points[:-1]), atol=1e-14)
    assert session.undo_stack.count() == 1  # running is no step to undo
    lozi.pointer.start_orbit((0.2, 0.1))
    session.undo_stack.undo()
    assert [len(o.points) for o in session.study.orbits] == [head + 1]
    assert lozi.player.tracks[0].now >= head
    lozi.toggle_play()
    session.undo_stack.undo()
    assert session.study.orbits == ()


def test_a_running_orbit_is_seen_after_a_zoom(lozi, session, qtbot) -> None:
    """It is drawn where the window was not before, with no other reason to repaint than the orbit."""
    lozi.box.zoom_by(3.0)
    lozi.redraw()
    QApplication.processEvents()
    lozi.pointer.start_orbit((2.5, 1.5))
    lozi.player.playing = False
    lozi.redraw()
    QApplication.processEvents()
    head = session.study.model(np.array([2.5, 1.5]))
    assert np.all(np.abs(head) > [1.6, 1.1])  # outside of the window before the zoom
    at = pixel(lozi, *head)
    seen = shown(lozi, at)
    lozi.step()
    qtbot.waitUntil(lambda: shown(lozi, at) != seen)
    assert lozi.player.tracks[0].now == 1


def shown(phase_space, at: QPoint) -> int:
    """Colour of a pixel of the plot as it was last painted, without painting it anew."""
    window = phase_space.window()
    image = window.backingStore().paintDevice()
    place = phase_space.area.viewport().mapTo(window, at)
    return image.pixelColor(place).rgb()


def test_a_right_click_opens_a_menu_about_the_place(lozi, session, qtbot) -> None:
    at = pixel(lozi, 0.3, -0.7)
    qtbot.mouseClick(lozi.area.viewport(), Qt.MouseButton.RightButton, pos=at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {a.text().partition("\t")[0].replace("&", ""): a for a in menu.actions()}
    assert {"Start orbit here", "Fit to what was found", "Layers", "Zoom in"} <= set(entries)
    entries["Start orbit here"].trigger()
    menu.close()
    near = lozi.picture().pixel.max()
    np.testing.assert_allclose(session.study.orbits[0].start, [0.3, -0.7], atol=near)


def test_the_menu_on_a_saddle_offers_its_manifolds(lozi, session) -> None:
    menu, (x, y) = QMenu(), session.study.cycles.cycles[1].points[0]
    fill_menu(menu, lozi, (x, y))
    words = [a.text() for a in menu.actions()]
    assert words[:2] == ["Select saddle 2", "Grow its manifolds"]
    menu.actions()[0].trigger()
    assert session.selection == "cycle:1"


def test_a_right_drag_opens_no_menu(lozi) -> None:
    at = pixel(lozi, 0.0, 0.0)
    drag(lozi, [at, at + QPoint(30, 0), at + QPoint(60, 0)], Qt.MouseButton.RightButton)
    assert QApplication.activePopupWidget() is None


def test_undo_takes_a_started_orbit_away(lozi, session) -> None:
    lozi.pointer.start_orbit((0.1, 0.1))
    session.undo_stack.undo()
    assert session.study.orbits == ()
    assert lozi.player.tracks == []
    assert not lozi.player.playing


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_dragging_with_another_button_pans(lozi, session, button) -> None:
    (left, right), (bottom, top) = lozi.sync.window
    at = pixel(lozi, 0.0, 0.0)
    drag(lozi, [at, at + QPoint(30, 0), at + QPoint(60, 0)], button)
    lozi.sync.flush()
    per_pixel = (right - left) / lozi.box.width()
    np.testing.assert_allclose(session.study.view.x, (left - 60 * per_pixel, right - 60 * per_pixel))
    np.testing.assert_allclose(session.study.view.y, (bottom, top))
    assert session.study.orbits == ()


def test_shift_and_drag_zooms_to_the_rectangle(lozi, session) -> None:
    corners = pixel(lozi, -0.5, 0.5), pixel(lozi, 0.5, -0.5)
    middle = (corners[0] + corners[1]) / 2
    drag(lozi, [corners[0], middle, corners[1]], keys=Qt.KeyboardModifier.ShiftModifier)
    near = 2 * float(np.max([3.2 / lozi.box.width(), 2.2 / lozi.box.height()]))
    np.testing.assert_allclose(lozi.sync.window, [(-0.5, 0.5), (-0.5, 0.5)], atol=near)
    assert session.study.orbits == ()


def test_the_wheel_zooms_about_the_cursor(lozi) -> None:
    at = pixel(lozi, 0.5, 0.2)
    before = lozi.sync.window
    event = QWheelEvent(
        QPointF(at),
        QPointF(lozi.area.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(lozi.area.viewport(), event)
    (left, right), _ = lozi.sync.window
    assert right - left < before[0][1] - before[0][0]
    moved = pixel(lozi, 0.5, 0.2) - at
    assert abs(moved.x()) <= 1
    assert abs(moved.y()) <= 1


def test_a_click_on_a_point_selects_it_and_starts_nothing(lozi, session, qtbot) -> None:
    x, y = session.study.cycles.cycles[1].points[0]
    qtbot.mouseClick(lozi.area.viewport(), LEFT, pos=pixel(lozi, x, y))
    assert session.selection == "cycle:1"
    assert session.study.orbits == ()
    qtbot.keyClick(lozi, Qt.Key.Key_Escape)
    assert session.selection == ""


def test_a_click_on_a_homoclinic_point_selects_it_and_shows_its_orbit(lozi, session, qtbot) -> None:
    found = session.study.connections[0]
    qtbot.mouseClick(lozi.area.viewport(), LEFT, pos=pixel(lozi, *found.points[1]))
    assert session.selection == "connection:0/1"
    lozi.redraw()
    shown = np.column_stack(lozi.connections._dots.getData())
    steps = len(found.orbits[1])
    np.testing.assert_allclose(shown[-steps:], found.orbits[1])  # its own points lie on top
    numbers = [item.toPlainText().strip() for item in lozi.connections._numbers.items if item.isVisible()]
    assert numbers[0] == "0"
    assert set(numbers) <= {str(n) for n in range(steps)}
    session.select("")
    lozi.redraw()
    assert len(lozi.connections._dots.getData()[0]) == 0
    assert not any(item.isVisible() for item in lozi.connections._numbers.items)


def test_a_double_click_on_a_saddle_grows_its_manifolds(lozi, session, qtbot) -> None:
    x, y = session.study.cycles.cycles[0].points[0]
    lozi.box.tapped.emit(QPointF(x, y), False)
    assert not session.worker.busy
    before = session.study.manifolds
    lozi.box.tapped.emit(QPointF(x, y), True)
    qtbot.waitUntil(lambda: not session.worker.busy)
    qtbot.waitUntil(lambda: session.study.manifolds is not before)
    key = session.study.cycles.cycles[0].key
    assert {m.which for m in session.study.manifolds if m.cycle.key == key} == {"stable", "unstable"}


def test_a_double_click_on_a_sink_grows_nothing(bistable, session) -> None:
    x, y = session.study.cycles.cycles[0].points[0]
    bistable.box.tapped.emit(QPointF(x, y), True)
    assert session.asked == []
    assert session.selection == "cycle:0"


def test_the_card_names_what_the_mouse_points_at(lozi, session) -> None:
    cycle = session.study.cycles.cycles[1]
    lozi.pointer._moved(lozi.box.mapViewToScene(QPointF(*cycle.points[0])))
    assert lozi.pointer.card.isVisible()
    assert "Saddle 2" in lozi.pointer.card.text
    assert "−0.8333" in lozi.pointer.card.text  # 1 / (1 - a - b) = -1/1.2
    lozi.pointer._moved(lozi.box.mapViewToScene(QPointF(1.3, -0.9)))
    assert not lozi.pointer.card.isVisible()


def test_the_cursor_says_where_an_orbit_from_there_ends(bistable, session) -> None:
    told: list[str] = []
    bistable.cursor_moved.connect(told.append)
    for x, y in ((1.5, 0.0), (-1.5, 0.5), (-2.9, -1.9), (2.9, 1.9)):
        bistable.pointer._moved(bistable.box.mapViewToScene(QPointF(x, y)))
    basins = session.study.basins
    column, row = int((1.5 + 3) / 6 * 80), int((0.0 + 2) / 4 * 40)
    assert told[0].startswith("(1.500")
    assert f"→ sink 1 in {basins.steps[row, column]} steps" in told[0]
    assert "→ sink 2 in" in told[1]
    assert told[2].endswith("→ undecided")
    assert "→ escapes in" in told[3]
    bistable.pointer.leave()
    assert told[-1] == ""


def test_what_is_said_of_a_resting_cursor_goes_with_the_basins(bistable, session) -> None:
    told: list[str] = []
    bistable.cursor_moved.connect(told.append)
    bistable.pointer._moved(bistable.box.mapViewToScene(QPointF(1.5, 0.0)))
    assert "→" in told[-1]
    session.show_study(session.study.with_changes(basins=None))
    bistable.redraw()
    assert "→" not in told[-1]


def test_the_title_of_an_axis_stays_in_its_middle_when_it_changes(bistable) -> None:
    for side, length in (("bottom", "width"), ("left", "height")):
        axis = bistable.area.getAxis(side)
        for title in ("a long title of this axis", "z"):
            axis.setLabel(title)
            middle = axis.label.mapRectToParent(axis.label.boundingRect()).center()
            along = middle.x() if side == "bottom" else middle.y()
            assert abs(along - getattr(axis.size(), length)() / 2) <= 1.5


def test_the_keyboard_can_do_it_all(lozi, session, qtbot) -> None:
    key = Qt.Key
    (left, right), _ = lozi.sync.window
    qtbot.keyClick(lozi, key.Key_Right)
    np.testing.assert_allclose(lozi.sync.window[0], (left + 0.32, right + 0.32))
    qtbot.keyClick(lozi, key.Key_Plus)
    assert np.ptp(lozi.sync.window[0]) < 3.2
    qtbot.keyClick(lozi, key.Key_Home)
    points = np.concatenate([c.points for c in session.study.cycles.cycles])
    (x0, x1), (y0, y1) = lozi.sync.window
    assert x0 < points[:, 0].min()
    assert x1 > points[:, 0].max()
    assert y0 < points[:, 1].min()
    assert y1 > points[:, 1].max()
    for expected in ("cycle:0", "cycle:1", "cycle:2", "cycle:0"):
        qtbot.keyClick(lozi, key.Key_N)
        assert session.selection == expected
    qtbot.keyClick(lozi, key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == "cycle:2"
    qtbot.keyClick(lozi, key.Key_Return)
    np.testing.assert_allclose(session.study.orbits[0].start, session.study.cycles.cycles[2].points[0])
    assert lozi.player.playing
    qtbot.keyClick(lozi, key.Key_Space)
    assert not lozi.player.playing


def test_every_control_has_a_name(lozi) -> None:
    controls = lozi.controls
    named = [controls.play, controls.step, controls.clear, controls.home, controls.layers, controls.speed]
    assert all(widget.accessibleName() for widget in (*named, lozi, lozi.area, controls.axes.horizontal))
    assert "2 saddles" not in lozi.accessibleDescription()
    assert "3 saddles" in lozi.accessibleDescription()  # two fixed points and the 2-cycle


def test_removing_orbits_can_be_undone(open_study, session) -> None:
    phase_space = open_study(lozi_study())
    assert not phase_space.player.playing  # opened orbits rest
    phase_space.clear_orbits()
    assert session.study.orbits == ()
    session.undo_stack.undo()
    assert len(session.study.orbits) == 1


def test_the_menu_does_what_the_keys_do(lozi, session) -> None:
    menu = QMenu()
    fill_menu(menu, lozi)
    entries = {a.text().partition("\t")[0].replace("&", ""): a for a in menu.actions()}
    entries["Select next cycle"].trigger()
    assert session.selection == "cycle:0"
    entries["Start orbit here"].trigger()
    assert len(session.study.orbits) == 1
    entries["Remove all orbits"].trigger()
    assert session.study.orbits == ()
    layers = {a.text(): a for a in entries["Layers"].menu().actions()}
    layers["Vector arrows"].trigger()
    assert session.study.view.layers["vectors"]


def held(phase_space, path) -> None:
    drag(phase_space, path, release=False)


def test_the_start_of_an_orbit_is_dragged_and_everything_follows_in_one_step(bistable, session) -> None:
    bistable.pointer.start_orbit((1.0, 0.3))
    bistable.player.playing = False
    bistable.player.tracks[0].head = 60.0
    steps = session.undo_stack.count()
    at = pixel(bistable, 1.0, 0.3)
    path = [at] + [at + QPoint(-20 * i, 4 * i) for i in range(1, 13)]
    told: list[str] = []
    for n in range(2, len(path) + 1):
        if n == 2:
            held(bistable, path[:2])
        else:
            time.sleep(0.015)
            mouse(bistable, QEvent.Type.MouseMove, path[n - 1], Qt.MouseButton.NoButton, LEFT)
        told.append(bistable.pointer.card.text)
    end = bistable.box.mapSceneToView(bistable.area.mapToScene(path[-1]))
    (orbit,) = session.study.orbits
    np.testing.assert_allclose(orbit.start, [end.x(), end.y()])
    np.testing.assert_allclose(orbit.points[1:], session.study.model(orbit.points[:-1]), atol=1e-14)
    assert session.selection == "orbit:0"
    # It begins in one basin and ends in the other: the words at the hand say so.
    assert "→ sink 1 in" in told[0]
    assert "→ sink 2 in" in told[-1]
    mouse(bistable, QEvent.Type.MouseButtonRelease, path[-1], LEFT, Qt.MouseButton.NoButton)
    assert not bistable.pointer.card.isVisible()
    assert session.undo_stack.count() == steps + 1
    session.undo_stack.undo()
    np.testing.assert_allclose(session.study.orbits[0].start, [1.0, 0.3], atol=1e-12)


def test_two_drags_are_two_steps(bistable, session) -> None:
    bistable.pointer.start_orbit((1.0, 0.3))
    bistable.player.playing = False
    for _ in range(2):
        x, y = session.study.orbits[0].start
        at = pixel(bistable, x, y)
        drag(bistable, [at, at + QPoint(20, 0), at + QPoint(40, 0)])
    assert session.undo_stack.count() == 3
    assert len(session.study.orbits) == 1


def test_a_drag_on_empty_space_says_where_the_orbit_would_settle(bistable, session) -> None:
    at = pixel(bistable, -1.2, 0.5)
    drag(bistable, [at, at + QPoint(4, 4), at + QPoint(8, 8)], release=False)
    assert "→ sink 2 in" in bistable.pointer.card.text
    mouse(bistable, QEvent.Type.MouseButtonRelease, at + QPoint(8, 8), LEFT, Qt.MouseButton.NoButton)
    assert len(session.study.orbits) == 1
