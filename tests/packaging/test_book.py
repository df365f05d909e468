"""The book: its reference is what the docstrings say, and its pages are those of the help."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from plrnn_explorer.resources import resource

FOLDER = Path(__file__).parents[2] / "packaging" / "book"


def load(name):
    spec = importlib.util.spec_from_file_location(f"book_{name}", FOLDER / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def reference():
    return load("reference")


def test_the_reference_is_what_the_docstrings_say(reference):
    """`packaging/book/reference.py` writes it anew."""
    for stem, text in reference.pages().items():
        assert resource("help", f"{stem}.md").read_text(encoding="utf-8") == text, stem


def test_every_public_name_has_its_place_in_the_reference(reference):
    import plrnn_explorer

    headings = re.findall(r"^## (\w+)$", "\n".join(reference.pages().values()), re.MULTILINE)
    assert sorted(headings, key=str.lower) == sorted(plrnn_explorer.__all__, key=str.lower)


def test_every_command_of_the_shell_is_in_the_reference(reference):
    from plrnn_explorer.cli.commands import make_parser

    names = re.findall(r"^    ([a-z]+)(?= |$)", make_parser().format_help(), re.MULTILINE)
    assert {"open", "analyse", "batch", "fit"} <= set(names)
    assert re.findall(r"^## plrnn-explorer (\w+)$", reference.pages()["shell"], re.MULTILINE) == names
