"""The pages call menus, buttons and panels what the window calls them, and every dialog has its section."""

from __future__ import annotations

import ast
import html
import re
from pathlib import Path

import pytest

import plrnn_explorer
from plrnn_explorer.gui.actions import MENUS, SPECS
from plrnn_explorer.gui.dialog_help import SECTIONS
from plrnn_explorer.gui.dialogs.help_topics import section_names
from plrnn_explorer.gui.help_context import _CLASSES, PAGES
from plrnn_explorer.help_contents import CONTENTS
from plrnn_explorer.resources import resource

GUI = Path(plrnn_explorer.__file__).parent / "gui"
#: Pages of which every word in bold or italics is the name of something to see.
GUIDES = ("start", "panels", "dialogs", "recording", "training-run", "swarm", "space-view")
#: What else stands in italics there: one name with what follows it left out.
ELSE = {"|λ| over …"}


def page(name: str) -> str:
    return resource("help", f"{name}.md").read_text(encoding="utf-8")


def plain(words: str) -> str:
    return words.replace("&", "").partition("\t")[0].rstrip(".")


@pytest.fixture(scope="module")
def seen() -> set[str]:
    """Every word the program says, as collected for its translators."""
    texts = resource("translations", "plrnn_explorer_de.ts").read_text(encoding="utf-8")
    return {plain(html.unescape(each)) for each in re.findall(r"<source>(.*?)</source>", texts, re.DOTALL)}


@pytest.mark.parametrize("name", GUIDES)
def test_names_in_the_guides_are_those_in_the_window(name, seen):
    marked = re.findall(r"\*\*([^*\n]+)\*\*|(?<!\*)\*([^*\n]+)\*(?!\*)", page(name))
    names = {plain(each) for pair in marked for whole in pair if whole for each in whole.split(" ▸ ")}
    assert names - ELSE - seen == set()


@pytest.mark.parametrize("name", [name for part in CONTENTS for name in part.pages])
def test_menu_paths_are_those_of_the_menus(name):
    menus = {plain(title): entries for title, entries in MENUS.items()}
    for menu, entry in re.findall(r"\*([^*\n▸]+) ▸ ([^*\n▸]+)[*▸]", page(name)):
        entries = {plain(SPECS[each].text) for each in menus[menu] if each in SPECS}
        assert entry.strip().rstrip(".") in entries | {"Layers"}, (menu, entry)


def test_every_dialog_of_the_program_has_its_section():
    own_key = {"FitWindow", "BatchWindow", "HelpDialog"}
    found = {
        node.name
        for path in GUI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases)
    }
    assert found - own_key == set(SECTIONS)


@pytest.mark.parametrize("target", sorted({*PAGES.values(), *_CLASSES.values(), *SECTIONS.values()}))
def test_sections_that_f1_leads_to_are_there(target):
    name, _, section = target.partition("#")
    assert not section or section in section_names(page(name))


def test_every_panel_has_its_section_in_the_guide():
    texts = "".join(path.read_text(encoding="utf-8") for path in (GUI / "panels").glob("*.py"))
    titles = set(re.findall(r"panel_title(?:: ClassVar\[str\])? = mark\(\"([^\"]+)\"\)", texts))
    assert len(titles) == len(PAGES)
    assert titles <= set(re.findall(r"^## (.*)$", page("panels"), re.MULTILINE))
