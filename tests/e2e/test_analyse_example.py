"""A newcomer opens an example, presses Analyse and sees what the model does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar

from plrnn_explorer.export.summary import headline, summary
from plrnn_explorer.gui.start_page import ExampleCard
from plrnn_explorer.resources import examples
from plrnn_explorer.study.analyse import Settings


def in_front(window, name: str) -> bool:
    return not window.docks.docks[name].visibleRegion().isEmpty()


def card(window, name: str) -> ExampleCard:
    return next(c for c in window.start_page.cards if c.example.name == name)


def test_start_page_is_shown_first_and_nothing_to_analyse(window):
    assert window.centre.currentWidget() is window.start_page
    assert not window.actions_["analyse"].isEnabled()
    assert not any(dock.isVisible() for dock in window.docks.docks.values())
    assert len(window.start_page.cards) == len(examples())


def test_a_click_on_a_card_opens_the_example(window, qtbot):
    with qtbot.waitSignal(window.documents.opened):
        qtbot.mouseClick(card(window, "lozi"), Qt.MouseButton.LeftButton)
    assert window.phase_space.isVisible()
    assert not window.start_page.isVisible()
    assert window.windowTitle() == "Lozi map[*] — plrnn_explorer"
    assert not window.isWindowModified()
    assert all(dock.toggleViewAction().isChecked() for dock in window.docks.docks.values())
    assert "M = 2" in window.status.facts.text()
    assert "1 unit" in window.status.facts.text()


def test_enter_opens_it_too(window, qtbot):
    with qtbot.waitSignal(window.documents.opened):
        qtbot.keyClick(card(window, "duffing"), Qt.Key.Key_Return)
    assert window.session.study.model.name == "Duffing oscillator"


def test_analyse_finds_the_fixed_points_of_the_lozi_map(window, open_file, idle, qtbot):
    open_file(window, "example:lozi")
    window.session.settings = Settings(max_period=4, resolution=60, max_arclength=4.0, max_cells=2000)
    window.actions_["analyse"].trigger()
    assert window.session.worker.busy
    idle(window)
    study = window.session.study
    fixed = [c for c in study.cycles.cycles if c.period == 1]
    assert [c.stability for c in fixed] == ["saddle", "saddle"]
    assert study.manifolds
    assert study.connections
    assert study.basins is not None
    assert window.isWindowModified()
    assert [(n.level, n.sentence) for n in window.notices.notices()] == [("info", headline(study))]
    assert in_front(window, "connections")
    assert "2 regions" in window.status.facts.text()
    window.docks.raise_("summary")  # behind another tab it does nothing
    window.summary.set_length("details")
    qtbot.waitUntil(lambda: window.summary.sentences == summary(study))


def test_what_the_user_does_meanwhile_stays(window, open_file, idle):
    open_file(window, "example:lozi")
    window.actions_["cycles"].trigger()
    window.session.set_appearance(["orbit:0"], "Rename", name="My orbit")
    idle(window)
    assert window.session.study.cycles is not None
    assert window.session.appearance("orbit:0").name == "My orbit"


def test_a_tab_chosen_by_hand_stays_in_front(window, open_file, idle, qtbot):
    open_file(window, "example:lozi")
    window.docks.raise_("model")
    QApplication.processEvents()
    bar = next(b for b in window.findChildren(QTabBar) if "Model" in [b.tabText(i) for i in range(b.count())])
    texts = [bar.tabText(i) for i in range(bar.count())]
    qtbot.waitUntil(lambda: bar.accessibleName() == "Panels")  # the window has taken it up
    place = bar.tabRect(texts.index("Model")).center()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    window.docks.suggest("connections")
    assert in_front(window, "model")
    open_file(window, "example:duffing")  # another model: a new start
    window.docks.suggest("connections")
    assert in_front(window, "connections")


def test_a_panel_put_away_is_not_brought_back(window, open_file):
    open_file(window, "example:lozi")
    window.docks.docks["connections"].close()
    window.docks.suggest("connections")
    assert not window.docks.docks["connections"].isVisible()
    window.summary.panel_asked.emit("connections")  # a link that the user clicked
    assert in_front(window, "connections")
