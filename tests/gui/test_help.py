"""The help: pages with pictures in both looks, links that lead on, a search that finds, a way back."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication

from plrnn_explorer.gui.actions import SPECS
from plrnn_explorer.gui.dialogs.help_dialog import HelpDialog, help_topics, shortcut_lists
from plrnn_explorer.gui.dialogs.help_topics import page_text, picture_file
from plrnn_explorer.gui.help_context import PAGES, page_of
from plrnn_explorer.gui.plots.keys import COMMANDS
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.help_contents import CONTENTS
from plrnn_explorer.resources import resource

STEMS = {topic.path.stem for topic in help_topics()}
CONCEPTS = {
    name for part in CONTENTS if part.title in ("Ideas", "Fitting and judging") for name in part.pages
}


@pytest.fixture
def dialog(qtbot):
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_there_is_a_page_for_every_concept():
    wanted = (
        "fixed-point cycle saddle stable-manifold unstable-manifold basin homoclinic-point chaos"
        " lyapunov-exponent eigenvalues region border-collision invertibility completeness swarm space-view"
        " slice constant-input recording delay-embedding training-run"
    )
    assert set(wanted.split()) <= STEMS
    assert len({topic.title for topic in help_topics()}) == len(STEMS)


def test_the_contents_name_every_page_once():
    listed = [name for part in CONTENTS for name in part.pages]
    assert len(listed) == len(set(listed))
    assert set(listed) == {path.stem for path in resource("help").glob("*.md")}


@pytest.mark.parametrize("name", sorted(CONCEPTS))
def test_pages_are_short_and_have_their_picture_in_both_looks(name):
    text = resource("help", f"{name}.md").read_text(encoding="utf-8")
    assert 80 <= len(re.sub(r"\]\(.*?\)", "", text).split()) <= 450
    captions = re.findall(r"!\[(.+?)\]\(picture:([\w-]+)\)", text)
    assert [picture for _, picture in captions] == [name]
    light, dark = (QImage(str(picture_file(name, look))) for look in (False, True))
    assert light.width() == dark.width() == pytest.approx(1120, abs=4)
    brightness = [image.pixelColor(2, 2).lightness() for image in (light, dark)]
    assert brightness[0] > 240
    assert brightness[1] < 60


def test_pictures_stay_small_and_belong_to_a_page():
    pictures = list(resource("help").glob("*.png"))
    assert sum(path.stat().st_size for path in pictures) < 3_000_000
    texts = "".join(page.read_text(encoding="utf-8") for page in resource("help").glob("*.md"))
    used = set(re.findall(r"\]\(picture:([\w-]+)\)", texts))
    assert {path.stem for path in pictures} == {
        f"{name}_{look}" for name in used for look in ("light", "dark")
    }


@pytest.mark.parametrize("name", sorted(STEMS))
def test_links_lead_to_pages(name, dialog):
    dialog.show_topic(name)
    assert dialog.topic == name
    for target in re.findall(r"(?<!!)\[[^\]]+\]\(([\w-]+\.md)\)", page_text(resource("help", f"{name}.md"))):
        dialog.show_topic(name)
        dialog.page.anchorClicked.emit(QUrl(target))
        assert dialog.topic == target.removesuffix(".md")


def test_back_and_forward(dialog):
    for name in ("saddle", "basin", "chaos"):
        dialog.show_topic(name)
    dialog.back.click()
    assert dialog.topic == "basin"
    dialog.back.click()
    assert dialog.topic == "saddle"
    dialog.forward.click()
    assert dialog.topic == "basin"
    assert dialog.forward.isEnabled()
    dialog.show_topic("region")
    assert not dialog.forward.isEnabled()
    while dialog.back.isEnabled():
        dialog.back.click()
    assert dialog.topic == help_topics()[0].path.stem


def test_search_lists_pages_with_all_words_and_marks_them(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "smale birkhoff")
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert titles == ["Homoclinic point"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.topic == "homoclinic-point"
    marked = {selection.cursor.selectedText().lower() for selection in dialog.page.extraSelections()}
    assert marked == {"smale", "birkhoff"}
    dialog.search.setText("saddle")
    assert dialog.list.item(0).text() == "Saddle"
    dialog.search.setText("qwertz")
    assert "No page" in dialog.list.item(0).text()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.topic == "homoclinic-point"
    dialog.search.clear()
    assert dialog.list.count() == len(STEMS) + len(CONTENTS)  # every page, and the heading of every part
    assert dialog.page.extraSelections() == []


def test_the_picture_follows_the_look(dialog, qapp: QApplication):
    before = qapp.palette()
    dialog.show_topic("basin")
    theme = Theme(qapp, "dark")
    try:
        shades = {}
        for mode in ("dark", "light"):
            theme.set_mode(mode)
            QApplication.processEvents()
            image = dialog.page.loadResource(2, QUrl("picture:basin"))
            base = dialog.page.palette().color(QPalette.ColorRole.Base).lightness()
            shades[mode] = image.pixelColor(2, 2).lightness(), base
        assert max(shades["dark"]) < 60
        assert min(shades["light"]) > 240
    finally:
        theme.deleteLater()
        qapp.setPalette(before)


def test_shortcuts_are_those_of_the_program(dialog):
    text = shortcut_lists()
    for spec in SPECS.values():
        if spec.shortcut:
            keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            assert f"| {keys} | " in text
    assert all(f"| {c.shown} | " in text for c in COMMANDS if c.words and c.shown)
    assert "&" not in text
    dialog.show_topic("shortcuts")
    shown = dialog.page.toPlainText()
    assert "Analyse" in shown
    assert "|--" not in shown


def test_every_panel_has_a_page():
    assert {target.partition("#")[0] for target in PAGES.values()} <= STEMS
    assert page_of(None) == ""


@pytest.mark.parametrize("name", sorted(STEMS))
def test_every_page_fits_the_width_of_the_window(name, dialog):
    dialog.show_topic(name)
    assert dialog.page.horizontalScrollBar().maximum() == 0


def test_programs_are_set_closely(dialog):
    dialog.show_topic("add-panel")
    block = dialog.page.document().begin()
    while block.text() != "class CountPanel(Panel):":
        block = block.next()
        assert block.isValid()
    assert block.blockFormat().bottomMargin() == 0


def test_the_picture_has_half_its_dots_on_screen(dialog):
    image = dialog.page.loadResource(2, QUrl("picture:saddle"))
    assert image.deviceIndependentSize().width() == pytest.approx(560, abs=2)
    assert dialog.page.horizontalScrollBar().maximum() == 0
