"""The help of a German window: German pages, the English ones with a line that says so, F1 and search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage

from plrnn_explorer.gui.dialogs.help_dialog import HelpDialog, help_topics
from plrnn_explorer.gui.dialogs.help_topics import picture_file
from plrnn_explorer.gui.help_context import PAGES
from plrnn_explorer.gui.language import Language
from plrnn_explorer.help_contents import CONTENTS
from plrnn_explorer.resources import resource

NOTE = "Diese Seite gibt es nur auf Englisch."


@pytest.fixture
def german(qapp):
    language = Language(qapp, "de")
    yield language
    language.remove()


@pytest.fixture
def dialog(german, qtbot):
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def titles(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_pages_and_contents_are_german(dialog):
    assert dialog.page.toPlainText().startswith("Erste Schritte")
    assert "Umkehrbarkeit" in titles(dialog)
    assert "Begriffe" in titles(dialog)
    dialog.show_topic("saddle")
    shown = dialog.page.toPlainText()
    assert shown.startswith("Sattel\nEin Sattel ist ein Fixpunkt")
    assert "translated" not in shown
    assert NOTE not in shown


def test_a_page_without_german_says_so_below_its_title(dialog):
    dialog.show_topic("contributing")
    title, note = dialog.page.toPlainText().splitlines()[:2]
    assert (title, note) == ("Contributing", NOTE)
    dialog.search.setText("englisch")
    assert "Contributing" not in titles(dialog)


def test_an_english_window_has_english_pages_without_a_note(qtbot):
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    dialog.show_topic("contributing")
    assert "available" not in dialog.page.toPlainText()
    assert {topic.path.parent.name for topic in help_topics()} == {"help"}


def test_search_finds_german_words(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "kipppunkt")
    assert titles(dialog) == ["Sattel"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.topic == "saddle"
    dialog.search.setText("bassin")
    assert titles(dialog)[0].startswith("Bassin")
    dialog.search.setText("qwertz")
    assert titles(dialog) == ["Keine Seite enthält diese Wörter"]


def test_links_lead_to_german_pages(dialog):
    dialog.show_topic("saddle")
    dialog.page.anchorClicked.emit(QUrl("basin.md"))
    assert dialog.page.toPlainText().startswith("Bassin")


def test_every_panel_has_a_german_page(german):
    here = {topic.path.stem for topic in help_topics() if topic.path.parent.name == "de"}
    assert {target.partition("#")[0] for target in PAGES.values()} <= here
    assert len(help_topics()) == sum(len(part.pages) for part in CONTENTS)


def test_keys_are_told_as_on_a_german_keyboard(dialog):
    dialog.show_topic("shortcuts")
    shown = dialog.page.toPlainText()
    assert "Strg+Umschalt+W" in shown
    assert "Ctrl" not in shown
    assert "Phasenraum" in shown


@pytest.mark.parametrize("name", ["tutorial-open", "saddle"])
def test_pictures_are_german_and_english_where_there_are_none(name, german, monkeypatch):
    for dark in (False, True):
        own = picture_file(name, dark)
        assert own is not None
        assert own.parent.name == "de"
        width = QImage(str(resource("help", own.name))).width()
        assert QImage(str(own)).width() == pytest.approx(width, abs=4)
    monkeypatch.setattr("plrnn_explorer.gui.dialogs.help_topics.language", lambda: "fr")
    shared = picture_file(name, dark=True)
    assert shared is not None
    assert shared.parent.name == "help"


def test_every_picture_is_there_and_they_stay_small():
    pictures = list(resource("help", "de").glob("*.png"))
    assert sum(path.stat().st_size for path in pictures) < 2_500_000
    assert {path.name for path in pictures} == {path.name for path in resource("help").glob("*.png")}
