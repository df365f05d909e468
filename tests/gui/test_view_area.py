"""The middle of the window: several views, built when they are first shown, remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.gui.view_area import ViewArea


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "dark")
    yield made
    made.deleteLater()


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))


class Made:
    """Builds views and counts them."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, name: str) -> QWidget:
        self.names.append(name)
        view = QTextEdit()
        view.setWindowTitle("" if name == "main" else f"{name} of z1")
        return view


def area_of(theme: Theme, made: Made) -> ViewArea:
    area = ViewArea(theme)
    for name in ("main", "second", "space"):
        area.add_view(name, name.title(), lambda name=name: made(name), shown=name == "main")
    return area


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def area(qtbot: QtBot, theme: Theme, made: Made) -> ViewArea:
    area = area_of(theme, made)
    qtbot.addWidget(area)
    area.resize(900, 500)
    area.show()
    qtbot.waitExposed(area)
    return area


def test_a_view_is_built_when_it_is_first_shown(area: ViewArea, made: Made):
    assert made.names == ["main"]
    area.show_view("second")
    area.show_view("second", False)
    area.show_view("second")
    assert made.names == ["main", "second"]
    assert area.shown == ("main", "second")
    assert area.view("space") is None


def test_headers_are_there_only_beside_another_view(area: ViewArea):
    frames = [area.splitter.widget(0), area.beside.widget(0), area.beside.widget(1)]
    assert frames[0].header.isHidden()
    area.show_view("second")
    assert [f.header.isVisible() for f in frames] == [True, True, False]
    assert frames[1].label.text() == "second of z1"
    assert abs(area.splitter.sizes()[0] - area.splitter.sizes()[1]) <= 2


def test_the_last_view_stays(area: ViewArea):
    action = area.actions()[0]
    action.trigger()
    assert area.shown == ("main",)
    assert action.isChecked()


def test_actions_show_and_hide(area: ViewArea):
    second = area.actions()[1]
    second.trigger()
    assert area.view("second").isVisible()
    second.trigger()
    assert not area.view("second").isVisible()
    assert not second.isChecked()


def test_the_keyboard_goes_round(area: ViewArea, qtbot: QtBot):
    area.show_view("second")
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    area.view("main").setFocus()
    area.focus_next()
    assert area.view("second").hasFocus()
    area.focus_next()
    assert area.view("main").hasFocus()


def test_narrow_areas_stack_their_views(area: ViewArea):
    area.show_view("second")
    assert area.splitter.orientation() == Qt.Orientation.Horizontal
    area.resize(420, 700)
    QApplication.processEvents()
    assert area.splitter.orientation() == Qt.Orientation.Vertical


def test_a_third_view_stands_below_the_second(area: ViewArea):
    area.show_view("second")
    area.show_view("space")
    QApplication.processEvents()
    main, second, space = (area.view(name) for name in ("main", "second", "space"))
    places = [view.mapTo(area, view.rect().topLeft()) for view in (main, second, space)]
    assert places[0].x() < places[1].x() == places[2].x()
    assert places[1].y() < places[2].y()
    assert abs(main.width() - second.width()) <= 2
    area.show_view("main", False)
    QApplication.processEvents()
    assert second.width() >= 890


def test_what_is_shown_is_remembered(qtbot: QtBot, area: ViewArea, theme: Theme):
    area.show_view("second")
    area.splitter.setSizes([600, 300])
    kept = area.splitter.sizes()
    area.save()
    made = Made()
    again = area_of(theme, made)
    qtbot.addWidget(again)
    again.restore()
    assert made.names == ["main"]  # the second is built when the area itself is seen
    again.resize(900, 500)
    again.show()
    qtbot.waitExposed(again)
    assert again.shown == ("main", "second")
    assert made.names == ["main", "second"]
    assert abs(again.splitter.sizes()[0] - kept[0]) < 20
