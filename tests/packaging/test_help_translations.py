"""Translated help pages: none is behind its English one, all are built like it and name what is there."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest

from plrnn_explorer.help_contents import CONTENTS
from plrnn_explorer.help_pages import behind, fingerprint, origin, page_body, page_paths, with_origin
from plrnn_explorer.resources import resource

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
assert spec is not None
assert spec.loader is not None
translations = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = translations  # its dataclasses look there
spec.loader.exec_module(translations)

PAGES = sorted(path.stem for path in resource("help", "de").glob("*.md"))
#: What the German window says, without mnemonics and what follows a tab.
WORDS = {
    form.replace("&", "").partition("\t")[0]
    for forms in translations.translated("de").values()
    for form in forms
}
#: Written from docstrings and parsers, and pages for developers.
ENGLISH = re.compile(r"python-|shell$|contributing$|add-")


def english(name: str) -> str:
    return resource("help", f"{name}.md").read_text(encoding="utf-8")


def german(name: str) -> str:
    return page_body(resource("help", "de", f"{name}.md"))


def test_no_page_is_behind_its_english_one():
    """Bring their words up to date, then run packaging/help_translations.py de/PAGE.md …"""
    assert behind("de") == []


def test_every_page_for_users_is_there():
    wanted = {name for part in CONTENTS for name in part.pages if not ENGLISH.match(name)}
    assert set(PAGES) == wanted


def test_a_page_is_behind_once_its_english_text_changes(monkeypatch):
    from plrnn_explorer import help_pages

    text = with_origin("# Sattel\n", english("saddle"))
    assert origin(text) == fingerprint(english("saddle"))
    assert with_origin(text, "other") == f"<!-- translated from {fingerprint('other')} -->\n# Sattel\n"
    monkeypatch.setattr(help_pages, "_english", lambda name: "new" if name == "saddle" else english(name))
    assert behind("de") == ["saddle"]


def test_other_languages_fall_back_on_english():
    pages = page_paths("de")
    assert pages["saddle"].parent.name == "de"
    assert pages["shell"].parent.name == "help"
    assert {path.parent.name for path in page_paths("fr").values()} == {"help"}
    assert pages.keys() == page_paths("en").keys()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_built_like_its_english_one(name):
    """The same headings, paragraphs, rows, pictures, links and code, in the same order but for links."""
    here, there = german(name), english(name)
    for pattern in (r"^#+ ", r"\n\n", r"^\|", r"^- ", r"^> ", r"\*\*", r"\]\((picture:[\w-]+)\)", r"`[^`]*`"):
        found = [re.findall(pattern, text, re.MULTILINE) for text in (here.strip(), there.strip())]
        assert found[0] == found[1], pattern
    links = [sorted(re.findall(r"\]\(([\w-]+\.md)\)", text)) for text in (here, there)]
    assert links[0] == links[1]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_begins_with_a_title_and_one_short_sentence(name):
    title, empty, summary, *_ = german(name).splitlines()
    assert title.startswith("# ")
    assert empty == ""
    assert summary.endswith(".")
    assert summary.count(". ") == 0
    assert len(summary) < 170


@pytest.mark.parametrize("name", PAGES)
def test_menus_and_buttons_are_called_as_in_the_german_window(name):
    found = [
        step for path in re.findall(r"\*([^*\n]+ ▸ [^*\n]+)\*", german(name)) for step in path.split(" ▸ ")
    ]
    found += re.findall(r"(?<!\*)\*([^*▸\n]+…)\*(?!\*)", german(name))
    assert [word for word in found if word not in WORDS and not word.endswith(" …")] == []


@pytest.mark.parametrize("name", PAGES)
def test_keys_are_those_of_a_german_keyboard(name):
    assert re.findall(r"\b(Ctrl|Shift|Home|Escape|Delete|Space)\b", german(name)) == []
    assert keys(german(name)) == keys(english(name))


def keys(text):
    """Keys held with Ctrl, in German."""
    for english_key, german_key in (("Ctrl", "Strg"), ("Shift", "Umschalt"), ("comma", "Komma")):
        text = text.replace(english_key, german_key)
    return sorted(re.findall(r"\bStrg\+[\w+.]*\w", text))
