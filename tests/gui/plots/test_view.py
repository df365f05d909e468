"""The window on screen and the view of the study: always the same, undoable, with basins to match."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from factories import bistable_study, lozi_study
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.gui.plots.fit import sticks_out
from plrnn_explorer.gui.plots.slice_note import off_words
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.study import Study


def test_an_opened_study_shows_its_own_window(lozi) -> None:
    np.testing.assert_allclose(lozi.sync.window, [(-1.6, 1.6), (-1.1, 1.1)])


def test_a_zoom_by_hand_becomes_one_undoable_view(lozi, session, qtbot) -> None:
    first = session.study.view
    lozi.box.zoom_by(0.5)
    lozi.box.zoom_by(0.5)
    qtbot.waitUntil(lambda: session.study.view is not first)
    lozi.box.move_by(0.1, 0.0)
    lozi.sync.flush()
    np.testing.assert_allclose(np.ptp(session.study.view.x), 0.8)
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.study.view is first
    np.testing.assert_allclose(lozi.sync.window, [first.x, first.y])
    session.undo_stack.redo()
    np.testing.assert_allclose(np.ptp(lozi.sync.window[0]), 0.8)


def test_following_the_study_writes_nothing_back(lozi, session, qtbot) -> None:
    session.set_view(replace(session.study.view, x=(-0.5, 0.5)))
    qtbot.wait(400)
    assert session.undo_stack.count() == 1
    np.testing.assert_allclose(lozi.sync.window[0], (-0.5, 0.5))


def test_following_writes_nothing_back_with_equal_scales_either(lozi, session, qtbot) -> None:
    lozi.set_equal_scales(True)
    lozi.sync.flush()
    session.set_view(replace(session.study.view, x=(-0.1, 0.1)), merge=-1)
    count = session.undo_stack.count()
    session.undo_stack.undo()
    qtbot.wait(450)
    assert session.undo_stack.count() == count
    assert session.undo_stack.canRedo()


def test_resizing_the_window_is_not_a_change_of_view(lozi, session, qtbot) -> None:
    view = session.study.view
    lozi.resize(500, 700)
    qtbot.wait(400)
    assert session.study.view is view


def test_undoing_a_zoom_brings_back_the_basins_of_the_window_before(bistable, session, qtbot) -> None:
    before = session.study.basins
    bistable.box.zoom_by(0.5)
    qtbot.waitUntil(lambda: session.asked == [("basins",)])
    study = session.study
    after = replace(study.basins, x=(*study.view.x, 80), y=(*study.view.y, 40))
    session._merge(study.with_changes(basins=after))
    session.asked.clear()
    session.undo_stack.undo()
    assert session.study.basins is before
    qtbot.wait(450)
    assert session.asked == []
    session.undo_stack.redo()
    assert session.study.basins is after


@pytest.mark.parametrize("how", ["zoom", "pan"])
def test_new_basins_are_asked_for_once_the_hand_rests(bistable, session, qtbot, how) -> None:
    rest = bistable.sync._rest
    rest.setInterval(60_000)  # however slow the machine is, the hand does not rest meanwhile
    if how == "zoom":
        for _ in range(5):
            bistable.box.zoom_by(0.8)
            qtbot.wait(20)
    else:
        bistable.box.move_by(0.2, 0.2)
    assert session.asked == []
    assert rest.isActive()
    rest.start(0)
    qtbot.waitUntil(lambda: session.asked == [("basins",)])
    qtbot.wait(400)
    assert session.asked == [("basins",)]


def test_no_basins_are_asked_for_where_none_are_shown(lozi, bistable, session, qtbot) -> None:
    bistable.sync.set_layer("basins", False)
    bistable.box.zoom_by(0.5)
    qtbot.wait(450)
    assert session.asked == []
    bistable.sync.set_layer("basins", True)
    qtbot.waitUntil(lambda: session.asked == [("basins",)])


def test_studies_without_basins_ask_for_none(lozi, session, qtbot) -> None:
    lozi.box.zoom_by(0.5)
    qtbot.wait(450)
    assert session.asked == []


def test_opening_a_study_asks_for_nothing(bistable, session, qtbot) -> None:
    study = bistable_study()
    session.show_study(study.with_changes(view=replace(study.view, x=(-1.0, 1.0))))
    qtbot.wait(450)
    assert session.asked == []


def test_layers_are_switched_in_the_view_and_can_be_undone(lozi, session) -> None:
    action = lozi.controls.layer_actions["vectors"]
    assert not action.isChecked()
    action.trigger()
    assert session.study.view.layers["vectors"] is True
    lozi.redraw()
    session.undo_stack.undo()
    assert not action.isChecked()


def three_dimensional() -> Study:
    """A contraction in three dimensions with its sink at (0.2, 0.4, 0.6)."""
    from plrnn_explorer.dynamics.cycle import CycleSet, make_cycle

    model = PiecewiseLinearMap(
        A=0.5 * np.eye(3), W1=np.zeros((3, 1)), W2=[[0.0, 0.0, 1.0]], h1=[0.1, 0.2, 0.3], h2=[-0.1]
    )
    point = np.array([[0.2, 0.4, 0.6]])
    cycle = make_cycle(model, point, model.region(point))
    return Study(model, cycles=CycleSet((cycle,), {1: "complete"}))


def test_axes_are_chosen_for_three_dimensions(open_study, session) -> None:
    phase_space = open_study(three_dimensional())
    axes = phase_space.controls.axes
    assert axes.isVisibleTo(phase_space)
    assert [axes.horizontal.itemText(i) for i in range(3)] == ["z₁", "z₂", "z₃"]
    axes.vertical.setCurrentIndex(2)
    axes.vertical.activated.emit(2)
    plane = session.study.view.plane
    np.testing.assert_array_equal(plane.basis, [[1, 0, 0], [0, 0, 1]])
    phase_space.redraw()
    assert phase_space.area.getAxis("left").labelText == "z₃"
    (x, y), z = np.mean(phase_space.sync.window, axis=1), 0.6
    np.testing.assert_allclose((x, y), (0.2, z))  # what was found is in the middle
    axes.horizontal.setCurrentIndex(2)
    axes.horizontal.activated.emit(2)
    assert axes.axes == (2, 0)  # the same coordinate twice: the other gives way


def test_the_slice_is_typed_or_put_through_the_selected_point(open_study, session) -> None:
    phase_space = open_study(three_dimensional())
    axes, strip = phase_space.controls.axes, phase_space.planes.strip
    assert [axis.label for axis in strip.axes] == ["z3"]
    strip.show()
    QApplication.processEvents()
    level = [w.mapTo(strip, w.rect().center()).y() for w in (strip.rows[0].slider, strip.through)]
    assert abs(level[0] - level[1]) <= 1  # the buttons stand level with the first row
    strip.rows[0].spin.setValue(1.25)
    np.testing.assert_array_equal(session.study.view.plane.origin, [0, 0, 1.25])
    phase_space.redraw()
    off = phase_space.picture().off_plane(session.study.cycles.cycles[0].points)
    assert off.all()
    session.select("cycle:0")
    axes.cut_through_point()
    np.testing.assert_allclose(session.study.view.plane.origin, [0, 0, 0.6])
    assert not phase_space.picture().off_plane(session.study.cycles.cycles[0].points).any()


def test_an_orbit_in_a_slice_starts_in_the_slice(open_study, session) -> None:
    phase_space = open_study(three_dimensional())
    phase_space.show_plane(Plane.through([0.0, 0.0, -1.0], (1, 0), ("z2", "z1")))
    phase_space.pointer.start_orbit((0.25, 0.75))
    np.testing.assert_allclose(session.study.orbits[0].start, [0.75, 0.25, -1.0])


def test_two_dimensions_need_no_chooser(lozi) -> None:
    assert not lozi.controls.axes.isVisibleTo(lozi)


def test_equal_scales_give_squares(lozi) -> None:
    lozi.set_equal_scales(True)
    width, height = lozi.picture().pixel
    np.testing.assert_allclose(width, height, rtol=0.01)


def test_a_study_without_a_view_is_seen_whole(open_study) -> None:
    phase_space = open_study(lozi_study().with_changes(view=None))
    (x0, x1), (y0, y1) = phase_space.sync.window
    assert x0 < -5 / 6 < 5 / 11 < x1
    assert y0 < -5 / 12 < 5 / 22 < y1


def test_the_first_view_shows_where_orbits_settle(open_study, session, qtbot) -> None:
    study = lozi_study()
    phase_space = open_study(Study(study.model))
    orbit = study.model.orbit([0.1, 0.1], 2000)[100:]
    low, high = np.array(phase_space.sync.window).T
    assert np.all(orbit > low)
    assert np.all(orbit < high)
    assert np.all(high - low < 4 * np.ptp(orbit, axis=0))
    assert session.study.view is None  # looking is not changing
    qtbot.keyClick(phase_space, Qt.Key.Key_Plus)
    phase_space.sync.flush()
    assert session.study.view is not None


def grown(study: Study, low: list[float], high: list[float]) -> Study:
    """The study with its manifolds said to be grown in a box."""
    manifolds = (replace(m, parameters={**m.parameters, "box": [low, high]}) for m in study.manifolds)
    return study.with_changes(manifolds=tuple(manifolds))


def test_manifolds_are_grown_anew_where_the_window_sticks_out(open_study, session, qtbot) -> None:
    phase_space = open_study(grown(lozi_study(), [-1.7, -1.2], [1.7, 1.2]))
    phase_space.box.zoom_by(1.05)  # still inside
    qtbot.wait(450)
    assert session.asked == []
    for _ in range(4):
        phase_space.box.zoom_by(1.1)
    qtbot.waitUntil(lambda: bool(session.asked))
    assert session.asked == [("manifolds", "connections")]
    # The first manifolds arrive, the points are gone: a further zoom still asks for both.
    some = session.study.with_changes(manifolds=session.study.manifolds[:1], connections=None)
    session._merge(some)
    qtbot.wait(450)
    assert len(session.asked) == 1
    phase_space.box.zoom_by(1.5)
    qtbot.waitUntil(lambda: len(session.asked) == 2)
    assert session.asked[1] == ("manifolds", "connections")


def test_basins_come_before_manifolds(open_study, session, qtbot) -> None:
    study = grown(bistable_study(), [-3.0, -2.0], [3.0, 2.0])
    phase_space = open_study(study.with_changes(orbits=()))
    phase_space.box.zoom_by(1.5)
    qtbot.waitUntil(lambda: bool(session.asked))
    assert session.asked == [("basins",)]
    view = session.study.view
    done = replace(study.basins, x=(*view.x, 80), y=(*view.y, 40))
    session._merge(session.study.with_changes(basins=replace(done, block=4)))
    qtbot.wait(450)
    assert session.asked == [("basins",)]
    session._merge(session.study.with_changes(basins=done))
    qtbot.waitUntil(lambda: len(session.asked) == 2)
    assert session.asked[1][0] == "manifolds"


def test_home_shows_no_more_than_was_analysed(open_study, session) -> None:
    study = lozi_study()
    low, high = natural_box(study.model, study.cycles.cycles)
    phase_space = open_study(grown(study, low.tolist(), high.tolist()))
    phase_space.box.zoom_by(5.0)
    phase_space.fit()
    phase_space.sync.flush()
    (x0, x1), (y0, y1) = phase_space.sync.window
    box = np.array([[x0, x1], [y0, y1]])
    np.testing.assert_allclose(box, np.stack([low, high], axis=1))
    assert not sticks_out(session.study, session.study.view)
    points = np.concatenate([c.points for c in study.cycles.cycles])
    assert np.all((points > box[:, 0]) & (points < box[:, 1]))


def test_the_plot_says_which_slice_it_is(open_study, session) -> None:
    study = three_dimensional()
    phase_space = open_study(study)
    phase_space.show_plane(Plane.through([0.0, 0.0, 0.6], (0, 1), ("z1", "z2")))
    phase_space.redraw()
    assert phase_space.frame.note.isVisible()
    assert phase_space.frame.note.text() == "Slice through sink: z₃ = 0.600"
    assert off_words(phase_space.picture(), "cycle:0", 0) == ""
    phase_space.show_plane(Plane.through([0.0, 0.0, 0.35], (0, 1), ("z1", "z2")))
    phase_space.redraw()
    assert phase_space.frame.note.text() == "Slice: z₃ = 0.350"
    assert "0.250 off this slice" in off_words(phase_space.picture(), "cycle:0", 0)
    phase_space.pointer._moved(phase_space.box.mapViewToScene(QPointF(0.2, 0.4)))
    assert "off this slice" in phase_space.pointer.card.text


def test_two_dimensions_have_no_slice(lozi) -> None:
    assert not lozi.frame.note.isVisible()


def test_a_frame_is_for_those_who_come_by_keyboard(bistable) -> None:
    for reason, framed in (
        (Qt.FocusReason.OtherFocusReason, False),
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.ActiveWindowFocusReason, True),  # back from another window: as it was
        (Qt.FocusReason.MouseFocusReason, False),
    ):
        QApplication.sendEvent(bistable, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert bool(bistable.area.property("ring")) is framed
