"""The words of the program: all marked, all in the files of the translations, German complete."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
assert spec is not None
assert spec.loader is not None
translations = importlib.util.module_from_spec(spec)
sys.modules["translations"] = translations  # its dataclasses look there
spec.loader.exec_module(translations)
WORDS = translations.words()


def placeholders(text: str) -> list[str]:
    return sorted(set(re.findall(r"\{[^{}]*\}", text)))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_marked_text_is_in_the_file(language):
    """The files are up to date: python packaging/translations.py brings them so."""
    sources = re.findall(r"<source>(.*?)</source>", translations.ts_path(language).read_text("utf-8"), re.S)
    unescaped = {
        s.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
        for s in sources
    }
    assert sorted(set(WORDS) - unescaped) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_the_places_of_values(language):
    for text, forms in translations.translated(language).items():
        for form in forms:
            assert placeholders(form) == placeholders(text), text


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_the_spaces_at_their_ends(language):
    """Pieces are put together: a space at an end is part of the text."""
    for text, forms in translations.translated(language).items():
        for form in forms:
            assert (form[:1] == " ", form[-1:] == " ") == (text[:1] == " ", text[-1:] == " "), text


def test_german_is_complete():
    assert sorted(set(WORDS) - set(translations.translated("de"))) == []


def test_german_plurals_have_both_forms():
    known = translations.translated("de")
    assert [w.text for w in WORDS.values() if w.plural and len(known.get(w.text, [])) != 2] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_compiled_files_say_the_same(language):
    reader = QTranslator()
    path = translations.ts_path(language).with_suffix(".qm")
    known = translations.translated(language)
    assert reader.load(str(path)) or not known
    for text, forms in known.items():
        if len(forms) == 1 and not WORDS[text].plural:
            assert reader.translate(translations.CONTEXT, text) == forms[0]


#: Calls whose texts people read.
SHOWING = {
    "setText", "setToolTip", "setStatusTip", "setWindowTitle", "setAccessibleName", "setPlaceholderText",
    "setAccessibleDescription", "setInformativeText", "setTitle", "setSpecialValueText", "setSuffix",
    "QLabel", "QPushButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QToolBar", "addMenu",
    "addTab", "showMessage", "show_notice", "offer",
}  # fmt: skip
#: No words.
PLAIN = re.compile(
    r"^[^A-Za-z]*$|^(Re λ|Im λ|det J|[A-Za-z])$|^\w+[-:/]$|^(plrnn_explorer|info|error| ?dpi)$"
)


def unmarked(path: Path) -> list[str]:
    """Texts given to a widget as they are."""
    found = []
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name not in SHOWING:
            continue
        for argument in call.args:
            for branch in (
                (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,)
            ):
                text = words_in(branch)
                if text and not PLAIN.match(text):
                    found.append(f"{path.name}:{call.lineno} {text}")
    return found


def words_in(node: ast.expr) -> str:
    """A literal, or the words of an f-string: "" if it has none."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        parts = [str(v.value) for v in node.values if isinstance(v, ast.Constant)]
        bare = re.sub(r"<[^>]*>|<[^>]*$|^[^<]*>|&\w+;", " ", "\0".join(parts))
        return " ".join(re.findall(r"[A-Za-z]{3,}", bare))
    return ""


def test_no_widget_is_given_a_text_that_is_not_marked():
    found = [
        line for path in sorted((ROOT / "plrnn_explorer" / "gui").rglob("*.py")) for line in unmarked(path)
    ]
    assert found == []


def test_the_test_finds_unmarked_texts(tmp_path):
    path = tmp_path / "widget.py"
    path.write_text(
        'label.setText("Not marked")\nlabel.setText(f"{n} of these")\nlabel.setText(tr("Marked"))\n'
    )
    assert len(unmarked(path)) == 2
