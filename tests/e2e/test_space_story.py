"""A user looks at a model in three dimensions: by the keyboard, turned, saved and opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from plrnn_explorer.gui.main_window import MainWindow
from plrnn_explorer.gui.plots3d.space import SpaceWidget

Open = Callable[[MainWindow, str | Path], None]


def space_of(window: MainWindow, qtbot: QtBot) -> SpaceWidget:
    view = window.views.view("space")
    assert isinstance(view, SpaceWidget)
    qtbot.waitUntil(lambda: view.canvas.shown is not None)
    return view


def test_a_space_is_shown_turned_and_kept(window: MainWindow, open_file: Open, qtbot: QtBot):
    open_file(window, "example:lorenz")
    assert window.views.view("space") is None  # built when it is first asked for
    window.actions_["view_space"].trigger()
    space = space_of(window, qtbot)
    assert window.views.shown == ("phase", "space")
    qtbot.keyClick(space, Qt.Key.Key_7)
    window.session.flush()  # as saving does
    study = window.session.study
    assert study is not None
    assert study.space is not None
    assert study.space.camera.elevation == 90.0
    assert study.history[-1].text == "Turn the view of space"
    window.actions_["view_space"].trigger()
    assert window.views.shown == ("phase",)


def test_models_of_two_dimensions_and_more_are_offered_the_view_on_the_toolbar(
    window: MainWindow, open_file: Open
):
    assert not window.toolbar._space_place.isVisible()  # there is no model
    for example in ("lozi", "lorenz"):
        open_file(window, f"example:{example}")
        assert window.toolbar._space_place.isVisible()


def test_closing_while_a_picture_is_made_leaves_nothing_behind(
    window: MainWindow, open_file: Open, qtbot: QtBot
):
    open_file(window, "example:lorenz")
    window.views.show_view("space")
    space = space_of(window, qtbot)
    for _ in range(5):
        space.canvas.turn(10.0, 0.0)
    assert space.renderer.busy  # and the fixtures find threads and windows that are left
