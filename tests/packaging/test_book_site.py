"""The site of the book: what Sphinx is given, in every language."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest

from plrnn_explorer.gui.language import Language
from plrnn_explorer.help_contents import CONTENTS

pytest.importorskip("sphinx", reason="the site's builder is not installed")
PAGES = {name for part in CONTENTS for name in part.pages}


@pytest.fixture(scope="module")
def build():
    path = Path(__file__).parents[2] / "packaging" / "book" / "build.py"
    spec = importlib.util.spec_from_file_location("book_build", path)
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


@pytest.fixture
def german(qapp):
    language = Language(qapp, "de")
    yield language
    language.remove()


def test_every_page_leads_to_the_same_one_in_german(build, tmp_path):
    build.write_source(tmp_path / "en", "en")
    for name in (*PAGES, "index"):
        text = (tmp_path / "en" / f"{name}.md").read_text(encoding="utf-8")
        assert f'<a href="de/{name}.html" hreflang="de" lang="de">Deutsch</a>' in text


def test_the_german_site_has_every_page_and_leads_back(build, german, tmp_path):
    build.write_source(tmp_path, "de")
    assert {path.stem for path in tmp_path.glob("*.md")} == PAGES | {"index"}
    for name in (*PAGES, "index"):
        text = (tmp_path / f"{name}.md").read_text(encoding="utf-8")
        assert f'<a href="../{name}.html" hreflang="en" lang="en">English</a>' in text
        for picture in re.findall(r"\{image\} (\S+)", text):
            assert (tmp_path / picture).exists()
    assert "# Sattel" in (tmp_path / "saddle.md").read_text(encoding="utf-8")
    assert "nur auf Englisch" in (tmp_path / "shell.md").read_text(encoding="utf-8")
    assert "Strg+E" in (tmp_path / "shortcuts.md").read_text(encoding="utf-8")
    assert ":caption: Begriffe" in (tmp_path / "index.md").read_text(encoding="utf-8")
