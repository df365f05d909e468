"""Planes chosen from the menu, and sliders that move them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSettings

from plrnn_explorer.dynamics.cycles import find_cycles
from plrnn_explorer.dynamics.planes import principal_axes
from plrnn_explorer.gui.dialogs.three_points_dialog import ThreePointsDialog
from plrnn_explorer.gui.plots.slice_note import slice_words
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.study.slice_axes import moved_through
from plrnn_explorer.study.store import open_study, save_study
from plrnn_explorer.study.study import Orbit, Study


@pytest.fixture(autouse=True)
def own_settings(tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


def nine_points() -> Study:
    """Two bistable coordinates and three that contract: four sinks, four saddles, a source."""
    W1, W2 = np.zeros((5, 4)), np.zeros((4, 5))
    for i in range(2):
        W1[i, 2 * i : 2 * i + 2] = 1.0, -1.0
        W2[2 * i : 2 * i + 2, i] = 1.0
    model = PiecewiseLinearMap(
        A=np.diag([0.5, 0.5, 0.4, 0.3, 0.2]),
        W1=W1,
        W2=W2,
        h1=np.array([-0.5, -0.5, 0.3, 0.2, 0.1]),
        h2=np.array([0.5, -0.5, 0.5, -0.5]),
    )
    orbit = Orbit(model.orbit(np.array([0.1, 0.05, 1.0, -1.0, 0.5]), 60))
    return Study(model, cycles=find_cycles(model, max_period=1), orbits=(orbit,))


@pytest.fixture
def space(open_study):
    return open_study(nine_points())


def entries(menu):
    menu.fill()
    return {action.text().replace("&", ""): action for action in menu.actions() if action.text()}


def test_principal_axes_of_an_orbit(space, session):
    menu = space.controls.axes.planes.menu()
    listed = entries(menu)
    (action,) = listed["Principal axes of"].menu().actions()
    found = principal_axes(session.study.orbits[0].points)
    assert f"{100 * found.shares[:2].sum():.0f} % of the variance" in action.toolTip()
    action.trigger()
    plane = session.study.view.plane
    np.testing.assert_allclose(plane.basis, found.directions[:2])
    assert plane.names[0].startswith("PC1 (")
    space.redraw()
    assert space.area.getAxis("bottom").labelText == plane.names[0]
    assert space.controls.axes.horizontal.placeholderText() == plane.names[0]
    assert "Coordinates z₁ × z₂" in entries(menu)
    session.undo_stack.undo()
    assert session.study.view is None or session.study.view.plane.names == ("z1", "z2")


def test_three_selected_points_span_the_plane(space, session, tmp_path):
    cycles = session.study.cycles.cycles
    for i in (0, 3, 5):
        session.select(f"cycle:{i}", extend=True)
    listed = entries(space.controls.axes.planes.menu())
    next(action for text, action in listed.items() if text.startswith("Through the selected:")).trigger()
    plane = session.study.view.plane
    points = np.stack([cycles[i].points[0] for i in (0, 3, 5)])
    assert plane.distance(points).max() < 1e-12
    assert plane.is_orthonormal
    words = slice_words(session.study, plane)
    assert words.count(",") >= 2
    assert words.startswith("Plane through ")
    save_study(session.study, tmp_path / "three.plrnn-study")
    back = open_study(tmp_path / "three.plrnn-study").view.plane
    assert back.same_as(plane)
    assert back.names == plane.names


def test_three_points_on_a_line_are_refused(qtbot, session):
    study = nine_points()
    points = np.stack([c.points[0] for c in study.cycles.cycles])
    line = [i for i in range(9) if abs(points[i, 1] - points[:, 1].min()) < 1e-9]
    dialog = ThreePointsDialog(study, [f"cycle:{i}" for i in line[:3]])
    qtbot.addWidget(dialog)
    assert [box.currentData() for box in dialog.boxes] == [f"cycle:{i}" for i in line[:3]]
    assert dialog.plane is None
    assert dialog.told.text() == "Three points on one line lie in many planes; choose another point."
    other = next(i for i in range(9) if i not in line)
    dialog.boxes[2].setCurrentIndex(dialog.boxes[2].findData(f"cycle:{other}"))
    assert dialog.told.text() == ""
    dialog.accept()
    assert dialog.plane.distance(points[[line[0], line[1], other]]).max() < 1e-12


def test_a_plane_along_eigenvectors_goes_through_the_saddle(space, session):
    listed = entries(space.controls.axes.planes.menu())
    saddle = listed["Along eigenvectors of"].menu().actions()[0]
    saddle.menu().aboutToShow.emit()
    saddle.menu().actions()[0].trigger()
    plane = session.study.view.plane
    saddles = [c for c in session.study.cycles.cycles if c.stability == "saddle"]
    assert min(plane.distance(c.points[0]) for c in saddles) < 1e-12
    assert plane.names[0].startswith("v1 (λ = ")


def test_sliders_move_the_plane_and_a_drag_is_one_step(space, session):
    space.planes.toggle_strip()
    strip = space.planes.strip
    assert not strip.isHidden()
    assert [axis.label for axis in strip.axes] == ["z3", "z4", "z5"]
    before = space.sync.plane
    count = session.undo_stack.count()
    row = strip.rows[1]
    row.slider.sliderPressed.emit()
    for tick in (100, 400, 700):
        row.slider.setValue(tick)
    assert session.undo_stack.count() == count + 1
    plane = session.study.view.plane
    assert plane.origin[3] == pytest.approx(row.spin.value(), abs=1e-4)
    np.testing.assert_array_equal(np.delete(plane.origin, 3), np.delete(before.origin, 3))
    session.undo_stack.undo()
    assert space.sync.plane.same_as(before)
    assert row.spin.value() == pytest.approx(before.origin[3], abs=1e-4)


def test_sliders_of_other_planes_move_them_orthogonally(space, session):
    space.planes.toggle_strip()
    found = principal_axes(session.study.orbits[0].points)
    space.show_plane(found.plane())
    assert [axis.label for axis in space.planes.strip.axes] == ["⊥1", "⊥2", "⊥3"]
    before = space.sync.plane
    space.planes.strip.rows[0].spin.setValue(space.planes.strip.rows[0].spin.value() + 0.25)
    moved = space.sync.plane.origin - before.origin
    assert np.linalg.norm(moved) == pytest.approx(0.25, abs=1e-3)
    np.testing.assert_allclose(before.basis @ moved, 0.0, atol=1e-12)


def test_a_further_orbit_does_not_turn_the_directions(space, session):
    space.show_plane(principal_axes(session.study.orbits[0].points).plane())
    before = [axis.direction for axis in space.planes.strip.axes]
    positions = [row.spin.value() for row in space.planes.strip.rows]
    points = np.random.default_rng(0).normal(size=(50, 5)) * [0.1, 0.1, 0.1, 3.0, 9.0]
    session.add_orbit(Orbit(points))
    np.testing.assert_array_equal([axis.direction for axis in space.planes.strip.axes], before)
    assert [row.spin.value() for row in space.planes.strip.rows] == pytest.approx(positions, abs=1e-3)
    assert space.planes.strip.axes[0].high > 1.0  # but the ranges are those of what there is now


def test_through_the_selected_point_keeps_an_oblique_plane(space, session):
    found = principal_axes(session.study.orbits[0].points)
    space.show_plane(found.plane())
    session.select("cycle:2")
    space.controls.axes.cut_through_point()
    plane = session.study.view.plane
    assert plane.distance(session.study.cycles.cycles[2].points).max() < 1e-12
    np.testing.assert_allclose(plane.basis, found.directions[:2])
    again = moved_through(replace(plane, origin=plane.origin), session.study.cycles.cycles[2].points[0])
    np.testing.assert_allclose(again.origin, plane.origin)


def test_many_coordinates_are_searched(open_study, session):
    n = 12
    model = PiecewiseLinearMap(
        A=0.5 * np.eye(n), W1=np.zeros((n, 1)), W2=np.zeros((1, n)), h1=np.ones(n), h2=np.zeros(1)
    )
    space = open_study(Study(model))
    space.planes.toggle_strip()
    strip = space.planes.strip
    assert len(strip.axes) == 10
    assert not strip.search.isHidden()
    strip.search.setText("z12")
    assert [axis.label for row, axis in zip(strip.rows, strip.axes) if not row.slider.isHidden()] == ["z12"]
