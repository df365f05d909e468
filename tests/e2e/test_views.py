"""The user looks at more than one view of the state space."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.gui.actions import SPECS
from plrnn_explorer.study.analyse import Settings
from plrnn_explorer.study.views import is_preview


def test_the_menu_lists_the_views(window, open_file):
    open_file(window, "example:lozi")
    entries = window.actions_.menus["&View"].actions()
    submenu = next(entry for entry in entries if entry.text().replace("&", "") == "Views")
    listed = submenu.menu().actions()
    assert {window.actions_[name] for name in SPECS if name.startswith("view_")} <= set(listed)
    assert window.actions_["view_phase"].isChecked()
    window.actions_["view_phase"].trigger()
    assert window.views.shown == ("phase",)
    window.actions_["view_next"].trigger()
    assert window.phase_space.hasFocus()


def second_of(window):
    window.actions_["view_second"].trigger()
    return window.views.view("second")


def test_a_second_plane_is_linked_with_the_first(window, open_file, idle, qtbot):
    open_file(window, "example:lorenz")
    second, main, session = second_of(window), window.phase_space, window.session
    assert window.views.shown == ("phase", "second")
    assert main.sync.plane.names == ("x", "z")
    assert second.sync.plane.names == ("x", "y")
    assert main.sync.window[0] == second.sync.window[0]
    main.box.move_by(0.25, 0.0)
    assert np.allclose(main.sync.window[0], second.sync.window[0])
    main.sync.flush()
    assert np.allclose(session.study.views[0].x, main.sync.window[0])
    session.undo_stack.undo()
    assert session.study.views == ()
    second.box.move_by(0.0, 0.5)  # a coordinate of its own
    second.sync.flush()
    assert main.sync.window[1] != second.sync.window[1]


def test_the_cursor_of_one_is_a_crosshair_in_the_other(window, open_file):
    open_file(window, "example:lorenz")
    second, main = second_of(window), window.phase_space
    main.pointer._moved(main.box.mapViewToScene(main.box.viewRect().center()))
    at = main.sync.plane.embed(main.pointer.position)
    assert np.allclose(second.crosshair.state, at)
    main.pointer.leave()
    assert second.crosshair.state is None


def test_the_second_plane_has_basins_of_its_own(window, open_file, idle):
    window.session.settings = Settings(max_period=1, resolution=40, max_cells=300)
    open_file(window, "example:bistable")
    second, session = second_of(window), window.session
    second.sync.set_window((-1.0, 1.0), (-1.0, 1.0))
    second.sync.flush()
    window.actions_["basins"].trigger()
    idle(window)
    second.sync._rested()
    idle(window)
    mine = second.study.basins
    assert mine is not session.study.basins
    assert mine.x[:2] == (-1.0, 1.0)
    assert session.study.basins.x[:2] == session.study.view.x


def test_orbits_run_in_both(window, open_file):
    open_file(window, "example:lorenz")
    second, main = second_of(window), window.phase_space
    second.pointer.start_orbit((0.1, 0.2))
    assert np.allclose(second.sync.plane.project(window.session.study.orbits[-1].start), (0.1, 0.2))
    assert second.player is main.player
    second.toggle_play()
    second.step()
    assert main.player.playing is False


def test_which_views_are_shown_is_remembered(make_window, open_file):
    first = make_window()
    open_file(first, "example:lorenz")
    second_of(first)
    first.views.save()
    again = make_window()
    open_file(again, "example:lorenz")
    assert again.views.shown == ("phase", "second")
    assert again.views.view("second").isVisible()


def test_links_along_common_coordinates_are_switched_off(window, open_file):
    open_file(window, "example:lorenz")
    second, main = second_of(window), window.phase_space
    assert window.actions_["view_link"].isChecked()
    window.actions_["view_link"].trigger()
    before = second.sync.window
    main.box.move_by(0.25, 0.0)
    assert second.sync.window == before
    window.actions_["view_link"].trigger()
    assert np.allclose(second.sync.window[0], main.sync.window[0])


def test_a_moved_slice_gets_coarse_basins_and_then_fine_ones(window, open_file, idle, tmp_path):
    window.session.settings = Settings(max_period=1, resolution=160, max_cells=100)
    model = {"A": np.diag([0.5, 0.5, 0.25]), "W1": np.zeros((3, 2)), "W2": np.zeros((2, 3))}
    model["W1"][0], model["W2"][:, 0] = (1.0, -1.0), 1.0
    np.savez(tmp_path / "wells.npz", **model, h1=[-0.5, 0.0, 0.0], h2=[0.5, -0.5])
    open_file(window, tmp_path / "wells.npz")
    session, main = window.session, window.phase_space
    window.actions_["basins"].trigger()
    idle(window)
    before = session.study.basins
    main.planes.strip.rows[0].spin.setValue(main.planes.strip.rows[0].spin.value() + 0.2)
    main.sync._rest.stop()  # the hand has only paused: this test says when it rests
    main.sync._preview_wanted()
    idle(window)
    main.sync._rest.stop()
    coarse = session.study.basins
    assert coarse is not before
    assert is_preview(coarse)
    assert coarse.plane.same_as(main.sync.plane)
    main.sync._rested()
    idle(window)
    assert not is_preview(session.study.basins)
    assert session.study.basins.x[2] > coarse.x[2]


def test_the_first_view_outlines_what_the_second_enlarges(window, open_file):
    open_file(window, "example:lozi")
    second, main = second_of(window), window.phase_space
    window.actions_["view_link"].trigger()
    second.box.zoom_by(0.25)
    main.redraw()
    item = main.layers.outline._item
    assert item.isVisible()
    (left, right), (bottom, top) = second.sync.window
    assert np.allclose(item.rect().getCoords(), (left, bottom, right, top))
    second.redraw()
    assert not second.layers.outline._item.isVisible()
    window.views.show_view("second", False)
    main.redraw()
    assert not item.isVisible()
