"""Back to where one looked before, and forward again; every zoom is a step of its own."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt

from plrnn_explorer.dynamics.plane import Plane

from .conftest import pixel
from .test_hand import drag


def band(phase_space, low, high) -> None:
    """Draw a rectangle."""
    corners = pixel(phase_space, low[0], high[1]), pixel(phase_space, high[0], low[1])
    middle = (corners[0] + corners[1]) / 2
    drag(phase_space, [corners[0], middle, corners[1]], keys=Qt.KeyboardModifier.ShiftModifier)


def test_two_rectangles_one_after_the_other_are_two_steps_and_two_views(lozi, session) -> None:
    first = lozi.sync.window
    band(lozi, (-0.8, -0.6), (0.8, 0.6))
    second = lozi.sync.window
    band(lozi, (-0.3, -0.2), (0.3, 0.2))
    third = lozi.sync.window
    assert session.undo_stack.count() == 2
    lozi.zooms.go(-1)
    np.testing.assert_allclose(lozi.sync.window, second)
    lozi.zooms.go(-1)
    np.testing.assert_allclose(lozi.sync.window, first)
    assert not lozi.zooms.can_go_back
    lozi.zooms.go(-1)
    np.testing.assert_allclose(lozi.sync.window, first)
    lozi.zooms.go(1)
    lozi.zooms.go(1)
    np.testing.assert_allclose(lozi.sync.window, third)
    np.testing.assert_allclose((session.study.view.x, session.study.view.y), third)
    assert not lozi.zooms.can_go_forward
    session.undo_stack.undo()
    np.testing.assert_allclose(lozi.sync.window, second)


def test_a_new_zoom_ends_what_was_ahead(lozi) -> None:
    band(lozi, (-0.8, -0.6), (0.8, 0.6))
    band(lozi, (-0.3, -0.2), (0.3, 0.2))
    lozi.zooms.go(-1)
    band(lozi, (0.1, 0.1), (0.5, 0.4))
    assert not lozi.zooms.can_go_forward
    now = lozi.sync.window
    lozi.zooms.go(-1)
    lozi.zooms.go(1)
    np.testing.assert_allclose(lozi.sync.window, now)


def test_notches_of_the_wheel_in_one_go_are_one_view(lozi) -> None:
    first = lozi.sync.window
    for _ in range(5):
        lozi.box.zoom_by(0.8)
    lozi.sync.flush()
    lozi.zooms.go(-1)
    np.testing.assert_allclose(lozi.sync.window, first)


def test_axes_come_back_too(lozi, session) -> None:
    plane = lozi.sync.plane
    lozi.show_plane(Plane(plane.origin, plane.basis[::-1], plane.names[::-1]))
    assert lozi.sync.plane.names == plane.names[::-1]
    lozi.zooms.go(-1)
    assert lozi.sync.plane.same_as(plane)


def test_the_zoom_tool_draws_one_rectangle(lozi, session) -> None:
    lozi.controls.zoom.click()
    corners = pixel(lozi, -0.5, 0.5), pixel(lozi, 0.5, -0.5)
    drag(lozi, [corners[0], (corners[0] + corners[1]) / 2, corners[1]])
    near = 2 * float(np.max([3.2 / lozi.box.width(), 2.2 / lozi.box.height()]))
    np.testing.assert_allclose(lozi.sync.window, [(-0.5, 0.5), (-0.5, 0.5)], atol=near)
    assert session.study.orbits == ()
    assert not lozi.controls.zoom.isChecked()
    assert not lozi.box.zoom_tool
