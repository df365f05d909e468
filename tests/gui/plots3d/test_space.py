"""The view of space through the real widget: what is seen, turned, pointed at, and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from factories import bistable_study, lozi_map
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from space_maps import space_study

from plrnn_explorer.export.space_scene import PLANE
from plrnn_explorer.gui.plots3d.picking import Hit
from plrnn_explorer.gui.plots3d.renderer import Shown
from plrnn_explorer.gui.plots3d.space import SpaceWidget
from plrnn_explorer.gui.session import Session
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.study import Study

Settled = Callable[[SpaceWidget], Shown]


@pytest.fixture
def opened(space: SpaceWidget, session: Session, settled: Settled) -> SpaceWidget:
    session.show_study(space_study())
    settled(space)
    return space


def place(space: SpaceWidget, position: list[float]) -> QPoint:
    """Pixel of the canvas where a position of the frame is seen."""
    assert space.canvas.lens is not None
    x, y, _ = space.canvas.lens.project(position)
    return QPoint(round(x), round(y))


def look(space: SpaceWidget, settled: Settled, azimuth: float, elevation: float) -> None:
    space.canvas.look_from(azimuth, elevation)
    settled(space)


def grabbed(space: SpaceWidget) -> np.ndarray:
    image = space.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def test_sinks_are_white_discs_and_the_stable_plane_is_blue_glass(opened: SpaceWidget, settled: Settled):
    look(opened, settled, -60.0, 20.0)
    pixels = grabbed(opened)
    for position in ([2.0, 0, 0], [-2.0, 0, 0]):
        at = place(opened, position)
        red, green, blue = pixels[at.y(), at.x()]
        assert min(red, green, blue) > 150  # the colour of glyphs in the dark look, perhaps behind glass
    at = place(opened, [0.0, 0.6, 0.8])
    red, green, blue = pixels[at.y(), at.x()]
    assert blue > red + 25
    assert blue < 250  # translucent


def test_nothing_is_drawn_on_the_main_thread(
    opened: SpaceWidget, monkeypatch: pytest.MonkeyPatch, settled: Settled
):
    import threading

    from plrnn_explorer.gui.plots3d import renderer

    threads, real = [], renderer.render
    monkeypatch.setattr(
        renderer, "render", lambda *a, **k: threads.append(threading.current_thread()) or real(*a, **k)
    )
    look(opened, settled, 10.0, 10.0)
    assert threads
    assert threading.main_thread() not in threads


def test_a_drag_turns_and_is_one_step_to_undo(
    opened: SpaceWidget, session: Session, settled: Settled, qtbot: QtBot
):
    before = opened.view
    canvas, middle = opened.canvas, opened.canvas.rect().center()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    for dx in (10, 25, 40):
        qtbot.mouseMove(canvas, middle + QPoint(dx, 8))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 8))
    if opened.view is before:  # the offscreen platform sends no buttons with moves
        canvas.turn(-16.0, 3.2)
        canvas.turn(-2.0, 0.0)
    settled(opened)
    assert before is not None
    assert session.study is not None
    assert opened.view is not None
    assert opened.view.camera.azimuth != before.camera.azimuth
    assert session.study.space is opened.view
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.study.space is None


def test_the_wheel_zooms_about_the_cursor(opened: SpaceWidget, settled: Settled):
    at = place(opened, [2.0, 0.0, 0.0])
    opened.canvas.zoom_by(2.0, QPointF(at))
    shown = settled(opened)
    assert shown.view.camera.zoom == 2.0
    moved = place(opened, [2.0, 0.0, 0.0])
    assert abs(moved.x() - at.x()) < 60  # not in the plane of the centre: nearly there
    assert abs(moved.y() - at.y()) < 60


def test_what_is_clicked_is_selected_everywhere_and_back(
    opened: SpaceWidget, session: Session, settled: Settled, qtbot: QtBot
):
    look(opened, settled, -60.0, 20.0)
    study = session.study
    assert study is not None
    assert study.cycles is not None
    right = next(i for i, c in enumerate(study.cycles.cycles) if c.points[0, 0] > 1)
    qtbot.mouseClick(opened.canvas, Qt.MouseButton.LeftButton, pos=place(opened, [2.0, 0, 0]))
    assert session.selected == (f"cycle:{right}",)
    assert opened.canvas.selected == session.selected
    look(opened, settled, -30.0, 20.0)
    qtbot.mouseClick(opened.canvas, Qt.MouseButton.LeftButton, pos=place(opened, [0.0, 0.8, 0.9]))
    assert session.selected == ("surface:0",)
    opaque = settled(opened).scene.things[0].share
    session.select("")
    assert settled(opened).scene.things[0].share < opaque


def test_a_curve_inside_glass_is_found_before_the_glass(
    opened: SpaceWidget, session: Session, settled: Settled, qtbot: QtBot
):
    """The unstable line along z1, seen through the plane z1 = 0 from the other side."""
    look(opened, settled, 35.0, 15.0)
    qtbot.mouseClick(opened.canvas, Qt.MouseButton.LeftButton, pos=place(opened, [-1.2, 0, 0]))
    assert session.selected == ("manifold:0",)


def test_a_double_click_centres(opened: SpaceWidget, settled: Settled, qtbot: QtBot):
    look(opened, settled, -60.0, 20.0)
    qtbot.mouseDClick(opened.canvas, Qt.MouseButton.LeftButton, pos=place(opened, [2.0, 0, 0]))
    settled(opened)
    assert (place(opened, [2.0, 0, 0]) - opened.canvas.rect().center()).manhattanLength() <= 3
    opened.fit()
    settled(opened)
    assert opened.view is not None
    assert opened.view.camera.centre == (0.0, 0.0, 0.0)


def test_number_keys_look_along_the_axes(opened: SpaceWidget, settled: Settled, qtbot: QtBot):
    for key, shown in ((Qt.Key.Key_1, (0, 2)), (Qt.Key.Key_3, (1, 2)), (Qt.Key.Key_7, (0, 1))):
        qtbot.keyClick(opened, key)
        settled(opened)
        assert opened.canvas.lens is not None
        rotation = opened.canvas.lens.rotation
        assert np.allclose(np.abs(rotation[0]), np.eye(3)[shown[0]])
        assert np.allclose(rotation[1], np.eye(3)[shown[1]])
    before = opened.view
    assert before is not None
    qtbot.keyClick(opened, Qt.Key.Key_5)
    qtbot.keyClick(opened, Qt.Key.Key_Plus)
    qtbot.keyClick(opened, Qt.Key.Key_Left)
    settled(opened)
    assert opened.view is not None
    camera = opened.view.camera
    assert (camera.perspective, camera.zoom > 1, camera.azimuth != before.camera.azimuth) == (
        False,
        True,
        True,
    )


def test_basins_on_the_plane_have_the_colours_of_their_sinks_and_are_grey_while_unknown(
    opened: SpaceWidget, session: Session, settled: Settled, qtbot: QtBot
):
    look(opened, settled, -90.0, 60.0)
    opened.controls.slice_chosen.emit(2)
    assert opened.view is not None
    assert opened.slice_job.basins(opened.view) is None
    qtbot.waitUntil(lambda: opened.slice_job.basins(opened.view) is not None)
    qtbot.waitUntil(lambda: not session.worker.busy)
    session._poll()
    basins = opened.slice_job.basins(opened.view)
    assert basins is not None
    left, right = (int(basins.labels[50, k]) for k in (10, -10))
    assert {left, right} == {0, 1}
    known = settled(opened).scene.texture
    assert known.shape[:2] == basins.labels.shape
    assert not np.array_equal(known[50, 10], known[50, -10])
    opened.bar.moved.emit(0.7)  # the plane moves: nothing is known of where it lies now
    assert opened.slice_job.basins(opened.view) is None
    opened._draw_fine()
    qtbot.waitUntil(lambda: opened.canvas.shown is not None and opened.canvas.shown.view is opened.view)
    qtbot.waitUntil(lambda: opened.slice_job.basins(opened.view) is not None)


def test_a_plane_that_moved_is_grey(opened: SpaceWidget, session: Session):
    from plrnn_explorer.dynamics.basins import map_basins
    from plrnn_explorer.export.look import DARK, rgb
    from plrnn_explorer.export.space_scene import make_scene, slice_window

    assert opened.view is not None
    assert session.study is not None
    view = replace(opened.view, slice_axis=2, slice_at=0.0)
    plane, x, y = slice_window(view)
    basins = map_basins(
        session.study.model, (*x, 30), (*y, 30), plane=plane, attractors=session.study.known_attractors
    )
    assert make_scene(session.study, view, DARK, basins=basins).texture.shape == (30, 30, 4)
    moved = make_scene(session.study, replace(view, slice_at=0.1), DARK, basins=basins).texture
    assert moved.tolist() == [[[*rgb(DARK.undecided), 255]]]


def test_a_click_on_the_plane_starts_an_orbit_there(
    opened: SpaceWidget, session: Session, settled: Settled, qtbot: QtBot
):
    look(opened, settled, -90.0, 60.0)
    opened.controls.slice_chosen.emit(2)
    settled(opened)
    qtbot.mouseClick(
        opened.canvas, Qt.MouseButton.LeftButton, pos=place(opened, [1.0, -0.5, opened.view.slice_at])
    )
    assert session.study is not None
    (orbit,) = session.study.orbits
    assert np.allclose(orbit.start, [1.0, -0.5, opened.view.slice_at], atol=0.05)


def test_two_dimensions_are_told_and_a_space_is_drawn_again(
    space: SpaceWidget, session: Session, settled: Settled
):
    session.show_study(Study(lozi_map()))
    assert space.canvas.shown is None
    assert "two dimensions" in space.hint.text()
    assert space.hint.isVisible()
    assert space.hint.button.isVisible()
    session.show_study(space_study())
    settled(space)
    assert not space.hint.isVisible()


def test_hidden_objects_are_not_drawn(opened: SpaceWidget, session: Session, settled: Settled):
    session.set_appearance(["surface:0", "cycle:0"], "Hide", visible=False)
    shown = settled(opened)
    assert [thing.object_id for thing in shown.scene.things if thing.object_id] == ["manifold:0"]
    assert "cycle:0" not in {mark.object_id for mark in shown.scene.marks}
    session.set_appearance(["manifold:0"], "Colour", colour="#00ff00")
    assert settled(opened).scene.things[0].colour == (0.0, 1.0, 0.0)


def test_both_looks_and_every_part_has_a_name(opened: SpaceWidget, theme: Theme, settled: Settled):
    dark = grabbed(opened)[2, 2]
    theme.set_mode("light")
    settled(opened)
    light = grabbed(opened)[2, 2]
    assert dark.max() < 80
    assert light.min() > 230
    controls = opened.controls
    for widget in (opened, opened.canvas, *controls.boxes, controls.slice, controls.layers, controls.home,
                   opened.bar.slider, opened.bar.number, controls.opacity):  # fmt: skip
        assert widget.accessibleName()


def test_other_axes_are_looked_at(opened: SpaceWidget, session: Session, settled: Settled):
    from plrnn_explorer.dynamics.axes import axes_of

    assert session.study is not None
    axes = axes_of(session.study.model)
    opened.show_axes([axes[2], axes[0], axes[1]])
    shown = settled(opened)
    assert shown.view.frame.names == ("z3", "z1", "z2")
    assert [box.currentIndex() for box in opened.controls.boxes] == [2, 0, 1]
    opened.controls.boxes[0].setCurrentIndex(0)
    opened.controls.boxes[0].activated.emit(0)  # z1 twice: the other one gives way
    assert settled(opened).view.frame.names == ("z1", "z3", "z2")


def test_the_menu_offers_what_can_be_done(opened: SpaceWidget, session: Session, settled: Settled):
    from PySide6.QtWidgets import QMenu

    look(opened, settled, -60.0, 20.0)
    hit = opened.canvas.hit_at(QPointF(place(opened, [0.0, 0.0, 0.0])))
    assert hit is not None
    menu = QMenu()
    opened.pointing.fill_menu(menu, hit)
    entries = {action.text().replace("&", "").partition("\t")[0]: action for action in menu.actions()}
    assert {"Select saddle", "Grow its manifolds", "Bring it to the middle", "From above"} <= set(entries)
    entries["Select saddle"].trigger()
    assert session.selection == hit.object_id
    entries["From above"].trigger()
    assert settled(opened).view.camera.elevation == 90.0


def test_what_is_said_of_the_plane_is_where_an_orbit_ends(
    opened: SpaceWidget, session: Session, settled: Settled, qtbot: QtBot
):
    look(opened, settled, -90.0, 60.0)
    opened.controls.slice_chosen.emit(2)
    qtbot.waitUntil(lambda: opened.slice_job.basins(opened.view) is not None)
    qtbot.waitUntil(lambda: not session.worker.busy)
    session._poll()
    settled(opened)
    told: list[str] = []
    opened.cursor_moved.connect(told.append)
    assert session.study is not None
    assert opened.view is not None
    for x in (-1.4, 1.4):
        at = QPointF(place(opened, [x, -0.4, opened.view.slice_at]))
        opened.canvas.hovered.emit(opened.canvas.hit_at(at), at)
        ends = min(
            range(2), key=lambda i: abs(session.study.known_attractors[i].points[0, 0] - 2 * np.sign(x))
        )
        assert f"sink {ends + 1}" in told[-1].lower()
        assert f"z₁ = {'−' * (x < 0)}1." in told[-1]


def test_a_recording_of_the_three_axes_is_drawn(opened: SpaceWidget, session: Session, settled: Settled):
    from plrnn_explorer.recordings.matching import align_recording
    from plrnn_explorer.recordings.recording import Recording

    assert session.study is not None
    t = np.linspace(0, 6, 200)
    values = np.stack([2 * np.cos(t), np.sin(t), 0.2 * t - 0.5], axis=1)
    recording = align_recording(
        Recording(values, ("z1", "z2", "z3"), ("", "", "")), session.study.model, "as recorded"
    )
    session.change("Add recording", recordings=(recording,))
    shown = settled(opened)
    (thing,) = [thing for thing in shown.scene.things if thing.object_id == "recording:0"]
    drawn = thing.segments[:, 0] * shown.view.half + shown.view.middle
    assert np.allclose(drawn, values[:-1])


def test_until_there_is_a_picture_it_is_said_that_it_comes(
    space: SpaceWidget, session: Session, settled: Settled
):
    session.show_study(space_study())
    assert space.hint.isVisible()
    assert not space.canvas.isVisible()
    assert "Preparing" in space.hint.text()
    settled(space)
    assert space.canvas.isVisible()
    assert not space.hint.isVisible()


def test_a_map_of_the_plane_shows_how_long_states_take_to_settle(
    space: SpaceWidget, session: Session, settled: Settled, qtbot: QtBot
):
    study = bistable_study()
    session.show_study(study)
    qtbot.waitUntil(lambda: space.view is not None and space.view.high[2] > 1)
    shown = settled(space)
    assert space.view is not None
    assert study.view is not None
    assert space.view.frame.names[2] == "steps until settled"
    assert (space.view.low[:2].tolist(), space.view.high[:2].tolist()) == ([-3.0, -2.0], [3.0, 2.0])
    surfaces = [t for t in shown.scene.things if t.object_id == PLANE and t.lit]
    assert len(surfaces) == 2  # one in the colour of each basin
    told: list[str] = []
    space.cursor_moved.connect(told.append)
    basins = space.slice_job.basins(space.view)
    assert basins is not None
    corner = surfaces[0].triangles[0, 0] * space.view.half + space.view.middle
    hit = Hit(PLANE, 0, surfaces[0].triangles[0, 0])
    space.pointing._hovered(hit, QPointF(5, 5))
    assert told[-1].endswith(f"in {round(float(corner[2]))} steps")
    assert "settled" not in told[-1]  # the place is one of the plane
    # The window of the phase space is that of the heights.
    moved = replace(study.view, x=(-2.0, 2.0))
    session.change("Zoom", view=moved)
    qtbot.waitUntil(lambda: space.view is not None and space.view.low[0] == -2.0)


def test_a_surface_cut_by_its_budget_says_so_and_grows_on(
    space: SpaceWidget, session: Session, settled: Settled, monkeypatch: pytest.MonkeyPatch
):
    study = space_study()
    session.show_study(study)
    settled(space)
    assert not space.cut.isVisible()
    assert study.surfaces is not None
    cut = replace(study.surfaces[0], stopped_by=("cells",))
    session.show_study(study.with_changes(surfaces=(cut,)))
    settled(space)
    assert space.cut.isVisible()
    assert "1 of 1" in space.cut.text()
    assert space.cut.geometry().right() < space.canvas.width()
    grown: list[str] = []
    monkeypatch.setattr(session, "grow_manifolds", grown.append)
    space.cut.grow()
    (saddle,) = [i for i, c in enumerate(study.cycles.cycles) if c.stability == "saddle"]
    assert grown == [f"cycle:{saddle}"]
