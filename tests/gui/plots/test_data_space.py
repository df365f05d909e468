"""Data space in the window: axes to choose, what is written of a place, orbits from a click."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from factories import bistable_study, lozi_study
from PySide6.QtCore import QPointF, Qt

from plrnn_explorer.dynamics.axes import axes_of, axes_shown, plane_of_axes
from plrnn_explorer.export.geometry import window_borders
from plrnn_explorer.gui.plots.border_layer import border_segments
from plrnn_explorer.gui.plots.hover_card import describe
from plrnn_explorer.gui.plots.readout import cursor_text
from plrnn_explorer.models.inputs import ConstantInput
from plrnn_explorer.models.map import Observation
from plrnn_explorer.study.rename import rename_changes
from plrnn_explorer.study.study import Study

from .conftest import pixel
from .test_view import three_dimensional

B = np.array([[10.0, 2.0, -4.0], [0.0, 0.5, 1.0], [20.0, 4.0, -8.0]])
SEEN = Observation(B, [-65.0, 0.0, 3.0], ("V", "I", "W"), ("mV", "pA", ""))


def observed() -> Study:
    """The contraction of three dimensions, observed by voltage, current and a copy of the voltage."""
    study = three_dimensional()
    return study.with_changes(model=study.model.with_changes(observation=SEEN))


def choose(axes, box, label: str) -> None:
    """Choose an entry of one of the boxes as a user does."""
    at = [box.itemText(i) for i in range(box.count())].index(label)
    box.setCurrentIndex(at)
    box.activated.emit(at)


@pytest.fixture
def space(open_study):
    return open_study(observed())


def in_data(space) -> None:
    """Go to the data space by the two boxes."""
    axes = space.controls.axes
    choose(axes, axes.horizontal, "V (mV)")
    choose(axes, axes.vertical, "I (pA)")
    space.redraw()


def test_axes_are_offered_in_two_groups(open_study, session) -> None:
    phase_space = open_study(replace(observed(), view=None))
    box = phase_space.controls.axes.horizontal
    texts = [box.itemText(i) for i in range(box.count())]
    assert texts == ["State", "z₁", "z₂", "z₃", "Data space", "V (mV)", "I (pA)", "W"]
    headings = [not box.model().item(i).isEnabled() for i in range(box.count())]
    assert headings == [True, False, False, False, True, False, False, False]


def test_named_data_are_what_is_seen_first(space, session) -> None:
    assert space.sync.plane.names == ("V (mV)", "I (pA)")
    unnamed = observed()
    bare = replace(SEEN, names=(), units=())
    session.show_study(unnamed.with_changes(model=unnamed.model.with_changes(observation=bare)))
    assert space.sync.plane.names == ("z1", "z2")


def test_axes_are_labelled_and_the_window_holds_the_data(space, session) -> None:
    space.redraw()
    area = space.area
    assert [area.getAxis(side).labelText for side in ("bottom", "left")] == ["V (mV)", "I (pA)"]
    data = SEEN(session.study.cycles.cycles[0].points[0])
    (left, right), (bottom, top) = space.sync.window
    assert left < data[0] < right
    assert bottom < data[1] < top


def test_state_and_data_can_be_mixed_and_changed_back(space, session) -> None:
    axes = space.controls.axes
    choose(axes, axes.vertical, "z₃")
    plane = session.study.view.plane
    assert [axis.label for axis in axes_shown(session.study.model, plane)] == ["V (mV)", "z3"]
    # Through the sink, which the plane before went through.
    assert plane.distance(session.study.cycles.cycles[0].points[0]) < 1e-9
    choose(axes, axes.horizontal, "z₁")
    np.testing.assert_array_equal(session.study.view.plane.basis, [[1, 0, 0], [0, 0, 1]])
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert space.sync.plane.names == ("V (mV)", "I (pA)")
    assert axes.horizontal.currentText() == "V (mV)"


def test_axes_that_measure_the_same_are_refused_in_a_sentence(space, session) -> None:
    told = []
    session.message.connect(lambda level, sentence: told.append((level, sentence)))
    axes, before = space.controls.axes, space.sync.plane
    choose(axes, axes.vertical, "W")
    assert told == [("error", "V (mV) and W measure the same direction; choose another pair.")]
    assert space.sync.plane is before
    assert axes.vertical.currentText() == "I (pA)"


def test_a_key_goes_to_data_space_and_back(open_study, session, qtbot) -> None:
    study = observed()
    bare = study.model.with_changes(observation=replace(SEEN, names=(), units=()))
    space = open_study(study.with_changes(model=bare))
    qtbot.keyClick(space, Qt.Key.Key_D)
    assert session.study.view.plane.names == ("x1", "x2")
    qtbot.keyClick(space, Qt.Key.Key_D)
    assert session.study.view.plane.names == ("z1", "z2")
    told = []
    session.message.connect(lambda level, sentence: told.append(sentence))
    session.show_study(three_dimensional())
    qtbot.keyClick(space, Qt.Key.Key_D)
    assert "no data plane" in told[0]


def test_the_plane_needs_no_chooser_unless_it_is_observed(open_study) -> None:
    lozi = lozi_study()
    assert not open_study(lozi).controls.axes.isVisibleTo(None)
    seen = Observation([[40.0, 3.0]], [-65.0], ("V",), ("mV",))
    space = open_study(lozi.with_changes(model=lozi.model.with_changes(observation=seen)))
    axes = space.controls.axes
    assert not axes.isHidden()
    assert axes.planes.isHidden()
    choose(axes, axes.horizontal, "V (mV)")
    plane = space.session.study.view.plane
    assert plane.names == ("V (mV)", "z2")
    z = lozi.orbits[0].points
    np.testing.assert_allclose(plane.project(z), np.column_stack([seen(z)[:, 0], z[:, 1]]), atol=1e-12)


def test_the_slice_of_a_data_plane_moves_orthogonally(space, session) -> None:
    strip, before = space.planes.strip, session.study.view.plane if session.study.view else space.sync.plane
    (axis,) = strip.axes
    assert axis.label == "⊥"
    np.testing.assert_allclose(before.basis @ axis.direction, 0.0, atol=1e-9 * np.abs(before.basis).max())
    strip.rows[0].spin.setValue(strip.rows[0].spin.value() + 0.5)
    after = session.study.view.plane
    np.testing.assert_allclose(after.origin - before.origin, 0.5 * axis.direction, atol=1e-4)
    assert after.names == ("V (mV)", "I (pA)")
    state = after.embed((-64.0, 2.0))  # it still shows the data values
    np.testing.assert_allclose(session.study.model.observation(state)[:2], (-64.0, 2.0), atol=1e-9)


def test_the_slice_of_a_data_plane_is_told_by_the_one_coordinate_left_over(open_study, session) -> None:
    study = three_dimensional()
    seen = Observation(np.diag([7.9, 9.0, 8.6]), [0.0, 0.0, 23.5], ("X", "Y", "Z"))
    space = open_study(study.with_changes(model=study.model.with_changes(observation=seen)))
    (axis,), row = space.planes.strip.axes, space.planes.strip.rows[0]
    assert axis.label == "Z"
    row.spin.setValue(20.0)
    np.testing.assert_allclose(seen(session.study.view.plane.origin)[2], 20.0, atol=1e-9)
    assert row.spin.value() == 20.0


def test_status_line_and_card_tell_data_and_state(space, session) -> None:
    point = session.study.cycles.cycles[0].points[0]
    xy = tuple(space.sync.plane.project(point))
    text = cursor_text(space.picture(), xy)
    assert text.startswith("V = −64.60")
    assert "mV, I = " in text
    assert "pA · z = (0.2000, 0.4000, 0.6000)" in text
    # 10 · 0.2 + 2 · 0.4 − 4 · 0.6 − 65, 0.5 · 0.4 + 0.6 and twice the first sum + 3
    card = describe(session.study, "cycle:0", 0, "#888888")
    assert "data: V = −64.60 mV, I = 0.8000 pA, W = 3.800<br>" in card
    space.toggle_data_space()
    assert " · V = " in cursor_text(space.picture(), (0.2, 0.4))


def test_a_click_starts_an_orbit_with_these_data(space, session, qtbot) -> None:
    place = pixel(space, -62.0, 0.7)
    at = space.box.mapSceneToView(space.area.mapToScene(place))
    qtbot.mouseClick(space.area.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (orbit,) = session.study.orbits
    np.testing.assert_allclose(SEEN(orbit.start)[:2], [at.x(), at.y()], rtol=1e-6, atol=1e-6)
    # Nearest to the slice: it lies in the plane.
    assert session.study.view is None or session.study.view.plane.distance(orbit.start) < 1e-9


def test_basins_and_manifolds_of_the_plane_are_asked_for_in_data_space(open_study, session, qtbot) -> None:
    study = bistable_study().with_changes(orbits=())
    seen = Observation([[10.0, 5.0], [0.1, -0.2]], [-65.0, 0.0], ("V", "I"), ("mV", "pA"))
    space = open_study(study.with_changes(model=study.model.with_changes(observation=seen)))
    space.toggle_data_space()
    assert session.study.view.plane.names == ("V (mV)", "I (pA)")
    qtbot.waitUntil(lambda: ("basins",) in session.asked)
    space.redraw()
    # Where the sinks are drawn is where their data lie.
    for cycle in session.study.cycles.cycles:
        x, y = seen(cycle.points[0])
        hit = space.pointer.target_at((float(x), float(y)))
        assert hit is not None
        assert session.study.find(hit[0]) is cycle


def test_new_names_reach_axes_without_moving_the_window(space, session) -> None:
    plane, data = space.sync.plane, axes_of(session.study.model)[3:5]
    session.set_view(replace(space.sync.view, plane=plane_of_axes(session.study.model, data, plane.origin)))
    window, orbit = space.sync.window, space.pointer.start_orbit((-64.0, 0.5))
    assert orbit is None
    session.change("Rename", **rename_changes(session.study, ["", "", ""], ["U", "J", "W"], ["V", "nA", ""]))
    space.redraw()
    assert space.area.getAxis("bottom").labelText == "U (V)"
    assert space.controls.axes.horizontal.currentText() == "U (V)"
    np.testing.assert_allclose(space.sync.window, window)
    assert len(space.player.tracks) == 1
    session.undo_stack.undo()
    space.redraw()
    assert space.area.getAxis("bottom").labelText == "V (mV)"


def test_results_of_a_job_that_began_before_a_rename_are_taken(space, session) -> None:
    before = session.study
    session.change("Rename", **rename_changes(before, ["a", "b", "c"], ["", "", ""], ["", "", ""]))
    session._merge(before.with_changes(notes={"cycles": "found"}, cycles=replace(before.cycles)))
    assert session.study.notes == {"cycles": "found"}
    assert session.study.model.coordinate_names == ("a", "b", "c")
    # A model opened anew is another one, though its parameters are the same.
    late = session.study.with_changes(notes={"cycles": "late"}, cycles=replace(before.cycles))
    session.show_study(observed())
    session._merge(late)
    assert session.study.notes == {}


def test_hidden_directions_are_named_in_the_note(space) -> None:
    space.redraw()
    assert space.frame.note.toolTip() == "Slice of state space in data values through sink"


def test_zoomed_positions_stay_exact(space, session) -> None:
    plane = space.sync.plane
    state = plane.embed(np.array([-64.123456789, 0.123456789]))
    assert QPointF(*plane.project(state)).x() == pytest.approx(-64.123456789, abs=1e-11)


def test_names_are_no_markup(space, session) -> None:
    names = ["<b>V</b>", "<img src='/etc/hostname'>", "W"]
    session.change("Rename", **rename_changes(session.study, ["", "", ""], names, ["mV", "", ""]))
    space.redraw()
    shown = space.area.getAxis("bottom").label.toPlainText()
    assert shown.startswith("<b>V</b> (mV)")
    assert "&lt;b&gt;V&lt;/b&gt; = " in describe(session.study, "cycle:0", 0, "#888888")


def test_borders_are_drawn_in_any_units(open_study) -> None:
    study = bistable_study().with_changes(orbits=(), basins=None)
    unit = Observation([[0.01, 0.005], [1e-13, -2e-13]], [-0.065, 3e-13], ("V", "I"), ("V", "A"))
    mine = study.with_changes(model=study.model.with_changes(observation=unit), view=None)
    space = open_study(mine)
    picture = space.picture()
    assert picture.y[1] - picture.y[0] < 1e-11
    preactivation = mine.model.preactivation
    for segments in (
        border_segments(picture),
        window_borders(mine.model, picture.plane, picture.x, picture.y),
    ):
        ends = preactivation(picture.plane.embed(segments))
        assert len(segments) == 2
        # Each piece lies on the zero of one unit, and the two on those of different ones.
        assert np.abs(ends).max(axis=1).min(axis=1).max() < 1e-9
        assert {int(i) for i in np.abs(ends).max(axis=1).argmin(axis=1)} == {0, 1}


def test_another_input_leaves_the_data_window_where_it_is(open_study, session) -> None:
    study = observed()
    plain = study.model
    zero = np.zeros(plain.n_units)
    drive = ConstantInput(np.eye(3)[:, :1], zero[:, None], plain.h1, plain.h2, np.zeros(1))
    space = open_study(study.with_changes(model=plain.with_inputs(drive), view=None))
    before, window = space.sync.view, space.sync.window
    session.change("Drive", model=session.study.model.with_input([0.3]))
    assert space.sync.view is before
    assert space.sync.window == window
    named = rename_changes(session.study, ["", "", ""], ["U", "J", "W"], ["", "", ""])
    session.change("Rename", **named)
    assert space.sync.plane.names == ("U", "J")
    session.change("Drive", model=session.study.model.with_input([0.5]))
    assert space.sync.plane.names == ("U", "J")
    assert session.study.model.inputs.values == [0.5]
