"""The window in another language: German as it is shipped, and one in which every word is marked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from plrnn_explorer import translation
from plrnn_explorer.export.summary import headline
from plrnn_explorer.gui.dialogs.settings_pages import AppearancePage
from plrnn_explorer.gui.format import number, plural
from plrnn_explorer.gui.language import Language, system_language
from plrnn_explorer.gui.plots.legend import entries
from plrnn_explorer.gui.theme import Theme
from plrnn_explorer.study.names import Names
from plrnn_explorer.translation import tr, trn, within
from tests.factories import bistable_study


@pytest.fixture
def german(qapp: QApplication):
    language = Language(qapp, "de")
    yield language
    language.remove()


@pytest.fixture
def brackets():
    """A language that puts every word it is asked for in brackets."""
    translation.install(lambda text: f"⟦{text}⟧", lambda text, _n: f"⟦{text}⟧")
    yield
    translation.install(None)


def test_words_plurals_and_names_are_german(german) -> None:
    assert tr("Saddle") == "Sattel"
    assert tr("&File") == "&Datei"
    assert plural(1, "segment") == "1 Strecke"
    assert plural(2, "segment") == "2 Strecken"
    assert within("Sattel 1") == "Sattel 1"
    names = Names(study := bistable_study())
    assert names.of("cycle:0").partition(" ")[0] in ("Senke", "Sattel")
    assert "Senken" in headline(study)


def test_numbers_keep_their_point(german) -> None:
    assert number(0.5, 3) == "0.500" or number(0.5, 3) == "0.5"


def test_qt_speaks_german_too(german, qapp: QApplication) -> None:
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_only_languages_with_words_can_be_chosen(qtbot, qapp: QApplication) -> None:
    page = AppearancePage(Theme(qapp, "light"))
    qtbot.addWidget(page)
    shown = {page.language.itemData(i): i for i in range(page.language.count())}
    enabled = {code: page.language.model().item(i).isEnabled() for code, i in shown.items()}
    assert enabled == {"system": True, "en": True, "de": True, "es": False, "fr": False, "zh_CN": False}
    assert page.language.itemText(shown["fr"]) == "Français (not yet)"


def test_english_comes_back(qapp: QApplication) -> None:
    Language(qapp, "de").remove()
    assert tr("Saddle") == "Saddle"
    assert trn("{n} cycle", "{n} cycles", 1) == "{n} cycle"
    assert within("Saddle 1") == "saddle 1"


def test_an_unknown_language_is_that_of_the_system(qapp: QApplication) -> None:
    language = Language(qapp, "xx")
    assert language.code == system_language()
    language.remove()


def test_signs_of_the_legend_do_not_depend_on_the_language(german) -> None:
    study = bistable_study()
    german.remove()
    assert entries(study) == entries(study)
    assert {"sink", "saddle"} <= {word for row in entries(study) for word in row}


#: What stands for itself in every language.
SAME = {"plrnn_explorer", "OK", "3-D", ""}


def test_every_word_of_the_window_is_marked(brackets, make_window, tmp_path: Path) -> None:
    """Open the window in brackets: what a button or a heading says without them was not marked."""
    window = make_window()
    window.session.show_study(bistable_study())
    texts = [w.text() for w in window.findChildren(QAbstractButton)]
    menus = [a.text() for menu in window.actions_.menus.values() for a in menu.actions()]
    plain = [t for t in (*texts, *menus) if t.strip() and "⟦" not in t and t not in SAME]
    assert [t for t in plain if any(len(word) > 3 and word.isalpha() for word in t.split())] == []
    labels = [w.text() for w in window.findChildren(QLabel)]
    assert sum("⟦" in text for text in labels) > 10
