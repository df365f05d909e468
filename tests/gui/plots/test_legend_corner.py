"""The legend lies where it hides least, or where the user wants it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.plots.connection_layer import _numbered
from plrnn_explorer.gui.plots.legend_corner import CORNERS, EmptiestCorner, is_place, place, place_name


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    kept: dict[str, str] = {}
    monkeypatch.setattr(preferences, "legend_corner", lambda: kept.get("corner", ""))
    monkeypatch.setattr(preferences, "set_legend_corner", lambda corner: kept.__setitem__("corner", corner))


def where(phase_space) -> str:
    legend, inside = phase_space.frame.legend, phase_space.frame._inside()
    (found,) = [c for c in CORNERS if place(c, legend.size(), inside) == legend.pos()]
    return found


def covered(phase_space) -> list[QPoint]:
    """Pixels of fixed points and cycles under the legend."""
    at = []
    for cycle in phase_space.session.study.cycles.cycles:
        for x, y in cycle.points:
            at.append(phase_space.area.mapFromScene(phase_space.box.mapViewToScene(QPointF(x, y))))
    return [point for point in at if phase_space.frame.legend.geometry().contains(point)]


@pytest.mark.parametrize("corner", list(CORNERS))
def test_a_fixed_point_in_a_corner_is_not_covered(bistable, session, corner) -> None:
    x, y = session.study.cycles.cycles[0].points[0]
    wide, high = 4.0, 3.0
    down, across = corner.split()
    left = x - (0.12 if across == "left" else 0.88) * wide
    low = y - (0.10 if down == "bottom" else 0.90) * high
    bistable.sync.set_window((left, left + wide), (low, low + high))
    bistable.sync.flush()
    bistable.redraw()
    assert covered(bistable) == []
    assert where(bistable) != corner


def test_it_stays_where_it_is_as_long_as_that_is_as_good(bistable) -> None:
    bistable.redraw()
    first = where(bistable)
    for _ in range(3):
        bistable.box.move_by(0.02, 0.0)
        bistable.sync.flush()
        bistable.redraw()
        assert where(bistable) == first


def test_the_user_has_the_last_word(bistable) -> None:
    actions = {a.text(): a for a in bistable.controls.corners.actions()}
    for words, corner in (("Top right", "top right"), ("Bottom left", "bottom left")):
        actions[words].trigger()
        bistable.redraw()
        assert where(bistable) == corner
        assert preferences.legend_corner() == corner


def drag(qtbot, legend, by: QPoint) -> None:
    start = QPoint(10, 10)
    qtbot.mousePress(legend, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(legend, start + by / 2)
    # The chip follows the hand, so the next place is told from where it is by now.
    qtbot.mouseMove(legend, start + by - by / 2)
    qtbot.mouseRelease(legend, Qt.MouseButton.LeftButton, pos=start)


def test_the_hand_moves_it_and_it_stays_there(qtbot, bistable) -> None:
    legend = bistable.frame.legend
    preferences.set_legend_corner("top left")
    bistable.redraw()
    before = legend.pos()
    drag(qtbot, legend, QPoint(120, 90))
    bistable.redraw()
    moved = legend.pos() - before
    assert (moved - QPoint(120, 90)).manhattanLength() <= 2
    assert bistable.session.study.orbits == ()  # no click got through to the plot
    inside = bistable.frame._inside()
    drag(qtbot, legend, QPoint(5000, 5000))
    bistable.redraw()
    assert inside.contains(legend.geometry())
    assert preferences.legend_corner() == "bottom right"  # let go near a corner, it lies in it
    qtbot.mouseDClick(legend, Qt.MouseButton.LeftButton)
    assert preferences.legend_corner() == ""


def test_a_place_is_kept_as_a_share_of_the_room() -> None:
    size, inside = QSize(100, 50), QRect(20, 10, 500, 350)
    name = place_name(QPoint(220, 160), size, inside)
    assert is_place(name)
    assert place(name, size, inside) == QPoint(220, 160)
    wide = QRect(20, 10, 900, 650)
    assert place(name, size, wide) == QPoint(420, 310)


@pytest.mark.parametrize("name", ["", "middle", "at", "at 0.5", "at a b", "at 2 0.5", "at 0.5 nan"])
def test_a_damaged_place_is_none(name) -> None:
    assert not is_place(name)


def test_of_a_long_orbit_few_points_are_numbered() -> None:
    t = np.linspace(0, 2 * np.pi, 186)
    xy = np.column_stack([np.cos(t), np.sin(t)])
    numbers = _numbered(xy, np.full(2, 2 / 400))
    assert numbers[:2] == [0, 25]
    assert len(numbers) <= 8
    assert _numbered(xy[::20], np.full(2, 2 / 400)) == list(range(10))


def test_a_place_in_each_corner_lies_inside() -> None:
    inside, size = QRect(50, 10, 400, 300), QRect(0, 0, 120, 60).size()
    assert all(inside.contains(QRect(place(corner, size, inside), size)) for corner in CORNERS)


def test_densely_drawn_manifolds_do_not_push_it_onto_a_fixed_point(bistable, session) -> None:
    """Curves of thousands of vertices cross every corner but the one with a fixed point as a thin line."""
    study = session.study
    x, y = study.cycles.cycles[0].points[0]
    left, low = x - 0.12 * 4.0, y - 0.10 * 3.0
    bistable.sync.set_window((left, left + 4.0), (low, low + 3.0))
    bistable.sync.flush()
    along = np.linspace(0.0, 0.3, 4000)[:, None] * (4.0, 3.0)
    grown = []
    for corner in ((0.0, 0.7), (0.7, 0.7), (0.7, 0.0)):
        points = along + np.array([left + 4.0 * corner[0], low + 3.0 * corner[1]])
        segments = np.stack([points, points], axis=1)
        grown += 2 * [replace(study.manifolds[0], segments=segments)]
    session.show_study(session.study.with_changes(manifolds=tuple(grown)))
    bistable.redraw()
    picture = bistable.picture()
    size, inside = bistable.frame.legend.size(), bistable.frame._inside()
    assert EmptiestCorner().choose(picture, size, inside) != "bottom left"
    assert not covered(bistable)
