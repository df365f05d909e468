"""The window is as it was left: panels, place, look, limits of the analysis."""

from __future__ import annotations

import gc
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QTabBar
from shiboken6 import isValid

from plrnn_explorer.gui import preferences
from plrnn_explorer.gui.placement import is_on_screen
from plrnn_explorer.gui.view_menu import set_theme
from plrnn_explorer.study.analyse import Settings


def test_panels_stay_put_away(make_window, open_file):
    first = make_window()
    open_file(first, "example:lozi")
    first.docks.docks["model"].close()
    first.close()
    second = make_window()
    open_file(second, "example:lozi")
    shown = {name for name, dock in second.docks.docks.items() if dock.toggleViewAction().isChecked()}
    assert shown == set(second.docks.docks) - {"model"}
    second.actions_["reset_layout"].trigger()
    assert second.docks.docks["model"].toggleViewAction().isChecked()


def test_panels_made_windows_of_their_own_come_back_among_the_tabs(window, open_file, qtbot):
    open_file(window, "example:bistable")
    docks = window.docks.docks
    for name in ("model", "spectrum"):
        docks[name].setFloating(True)
    qtbot.wait(50)
    window.actions_["reset_layout"].trigger()
    qtbot.wait(50)
    assert not any(dock.isFloating() for dock in docks.values())
    assert docks["basins"] in window.tabifiedDockWidgets(docks["model"])


def test_going_back_to_the_start_page_keeps_the_layout(window, open_file):
    open_file(window, "example:lozi")
    window.docks.docks["objects"].close()
    window.actions_["close"].trigger()
    assert window.centre.currentWidget() is window.start_page
    assert not any(dock.isVisible() for dock in window.docks.docks.values())
    open_file(window, "example:lozi")
    assert not window.docks.docks["objects"].toggleViewAction().isChecked()
    assert window.docks.docks["spectrum"].toggleViewAction().isChecked()


def test_a_damaged_layout_is_left_alone(make_window, own_home):
    first = make_window()
    first.close()
    path = own_home / "plrnn_explorer" / "plrnn_explorer.ini"
    text = path.read_text(encoding="utf-8")
    assert "[layout" in text
    path.write_text(text.replace("@ByteArray", "nonsense"), encoding="utf-8")
    assert make_window().isVisible()


def test_a_window_left_on_a_screen_that_is_gone_comes_back(qapp):
    room = qapp.primaryScreen().availableGeometry()
    assert is_on_screen(QRect(room.x() + 10, room.y() + 10, 400, 300))
    assert not is_on_screen(QRect(room.right() + 500, room.y(), 400, 300))
    assert not is_on_screen(QRect(room.x(), room.y() - 2000, 400, 300))
    assert not is_on_screen(QRect(room.right() - 20, room.y(), 400, 300))


def test_settings_recover_key_by_key(own_home):
    preferences.set_analysis_settings(Settings(max_period=5, resolution=123))
    kept = preferences.store()
    kept.setValue("analysis/resolution", "many")
    kept.setValue("analysis/basin_steps", -3)
    kept.sync()
    assert preferences.analysis_settings() == Settings(max_period=5)


def test_theme_is_remembered_and_everything_follows(window, open_file, theme):
    open_file(window, "example:lozi")
    dark = window.grab().toImage().pixelColor(4, 4)
    set_theme(theme, "light")
    try:
        assert preferences.theme_mode() == "light"
        light = window.grab().toImage().pixelColor(4, 4)
        assert dark.lightness() < 60 < 200 < light.lightness()
    finally:
        set_theme(theme, "dark")


def test_a_layout_of_an_older_version_is_left_alone(make_window, open_file, monkeypatch):
    monkeypatch.setattr(preferences, "LAYOUT_VERSION", 1)
    older = make_window()
    open_file(older, "example:lozi")
    older.docks.docks["summary"].close()
    older.close()
    monkeypatch.undo()
    window = make_window()
    open_file(window, "example:lozi")
    assert all(dock.toggleViewAction().isChecked() for dock in window.docks.docks.values())


def test_on_a_small_screen_every_panel_is_within_reach(window, open_file, qtbot):
    open_file(window, "example:lozi")
    window.resize(1024, 700)
    window.actions_["reset_layout"].trigger()

    def bars() -> list[QTabBar]:
        return [b for b in window.findChildren(QTabBar) if b.parent() is window and b.isVisible()]

    def tabs() -> set[str]:
        return {bar.tabText(i) for bar in bars() for i in range(bar.count())}

    everything = {"Objects", "Summary", "Spectrum", "Basins", "Homoclinic", "Model"}
    qtbot.waitUntil(lambda: everything <= tabs())
    for bar in bars():
        # No arrows to scroll the tabs with: the last one ends within the bar.
        qtbot.waitUntil(lambda bar=bar: bar.tabRect(bar.count() - 1).right() <= bar.width())


def test_the_numbers_of_the_axes_stay_when_the_theme_changes(window, open_file, theme, qtbot):
    open_file(window, "example:duffing")
    window.session.set_view(replace(window.session.study.view, x=(-0.3, 0.3), y=(-0.2, 0.2)))
    axis = window.phase_space.area.getAxis("left")
    qtbot.waitUntil(lambda: max(map(abs, axis.range)) < 1)
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        qtbot.wait(100)
        assert axis.autoSIPrefixScale == 1.0


def test_bars_of_tabs_that_are_gone_leave_nothing_behind(window, open_file, qtbot):
    def shells():
        gc.unfreeze()  # what the collector has put aside is not listed
        gc.collect()
        return sum(type(each) is QTabBar and not isValid(each) for each in gc.get_objects())

    before = shells()
    for _ in range(3):
        open_file(window, "example:bistable")
        qtbot.wait(50)
        window.actions_["close"].trigger()
        qtbot.wait(50)
    assert shells() == before


def test_a_window_larger_than_the_screen_appears_with_its_title_bar_on_it(window, qtbot):
    batch = window.batches.show()
    qtbot.waitExposed(batch)
    room, place = batch.screen().availableGeometry(), batch.geometry()
    assert place.height() <= room.height() - 32
    assert batch.pos().y() >= room.top()
    batch.close()


def test_a_panel_behind_a_tab_follows_later_and_at_once_when_it_comes_to_the_front(
    window, open_file, qtbot, monkeypatch
):
    open_file(window, "example:bistable")
    panel = window.panels.model
    window.docks.raise_("basins")
    qtbot.waitUntil(lambda: panel.study is window.session.study and panel.visibleRegion().isEmpty())
    shown = []
    monkeypatch.setattr(panel, "refresh", lambda old, new: shown.append(new))
    for low in (-0.5, -0.4):
        window.session.set_view(replace(window.session.study.view, x=(low, 0.5)))
    assert shown == []
    qtbot.waitUntil(lambda: shown == [window.session.study])
    window.session.set_view(replace(window.session.study.view, x=(-0.3, 0.5)))
    window.docks.raise_("model")
    qtbot.waitUntil(lambda: not panel.visibleRegion().isEmpty())
    assert shown[1:] == [window.session.study]
