"""Keep the translations: collect the words of the program into the .ts files, and compile these for Qt.

    python packaging/translations.py            update resources/translations/*.ts, write the .qm files
    python packaging/translations.py --check    say what is missing, change nothing

Qt's own lupdate knows texts in classes only; ours are marked by the plain functions tr, trn and mark, so they
are found with Python's parser. The files are Qt's: they open in Qt Linguist.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE, FOLDER = ROOT / "plrnn_explorer", ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "zh_CN")
CONTEXT = "plrnn_explorer"
#: How many forms a number asks for.
FORMS = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1}
_MARKS = {"tr": 1, "mark": 1, "phrase": 1, "trn": 2, "numbered": 2}
#: Rows of tables whose texts are translated where they are shown: how many texts come first, and by name.
_TABLES = {"Spec": 2, "Column": 2, "Command": 1}
_NAMED = ("short", "words", "title", "tip", "text")


@dataclass(frozen=True)
class Word:
    """A marked text, whether it has plural forms, and the first file it stands in."""

    text: str
    plural: bool
    file: str


def words() -> dict[str, Word]:
    """All marked texts of the program, by file and position."""
    found: dict[str, Word] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call):
                for text, plural in _marked(call):
                    if text.strip():
                        found.setdefault(text, Word(text, plural, name))
                        if plural and not found[text].plural:  # once counted, it needs its forms everywhere
                            found[text] = replace(found[text], plural=True)
    index = ROOT / "resources" / "examples" / "index.json"
    for each in json.loads(index.read_text(encoding="utf-8"))["examples"]:
        for text in (each["title"], *each["sentences"]):
            found.setdefault(text, Word(text, False, index.relative_to(ROOT).as_posix()))
    return found


def _marked(call: ast.Call) -> list[tuple[str, bool]]:
    """Texts a call marks, and whether they have plural forms."""
    function = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if function in _MARKS and len(call.args) >= _MARKS[function]:
        return [(text, _MARKS[function] == 2) for text in _texts(call.args[_MARKS[function] - 1])]
    if function in _TABLES:
        named = [keyword.value for keyword in call.keywords if keyword.arg in _NAMED]
        return [(text, False) for node in (*call.args[: _TABLES[function]], *named) for text in _texts(node)]
    if function == "plural" and len(call.args) > 1:  # `gui.format.plural`
        one, many = (_texts(node) for node in (call.args[1], call.args[-1]))
        own = len(call.args) > 2
        return [("{n} " + (many[i] if own else f"{text}s"), True) for i, text in enumerate(one)]
    return []


def _texts(node: ast.expr) -> list[str]:
    """Texts of an argument: a literal, or one of two by a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    return []


def ts_path(language: str) -> Path:
    """The file a language is translated in."""
    return FOLDER / f"{CONTEXT}_{language}.ts"


def translated(language: str) -> dict[str, list[str]]:
    """What a language has: the forms of each text (one without plural), none of them empty."""
    path = ts_path(language)
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        node = message.find("translation")
        forms = [] if node is None else [form.text or "" for form in node.iter("numerusform")]
        forms = forms or ([node.text] if node is not None and node.text else [])
        if forms and all(forms):
            found[message.findtext("source", "")] = forms
    return found


def write(language: str, known: dict[str, list[str]]) -> None:
    """Write a language's file: every text of the program, with what is known of it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for word in sorted(words().values(), key=lambda word: (word.file, word.text)):
        message = ET.SubElement(context, "message", {"numerus": "yes"} if word.plural else {})
        ET.SubElement(message, "location", filename=f"../../{word.file}")
        ET.SubElement(message, "source").text = word.text
        forms = known.get(word.text, [])
        node = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if word.plural:
            for i in range(FORMS[language]):
                ET.SubElement(node, "numerusform").text = forms[min(i, len(forms) - 1)] if forms else ""
        elif forms:
            node.text = forms[0]
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    ts_path(language).parent.mkdir(exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_path(language).write_text(head + text + "\n", encoding="utf-8")


def compiled(language: str) -> None:
    """Write the .qm file that Qt loads, with Qt's own lrelease."""
    import PySide6

    tool = next(Path(PySide6.__path__[0]).glob("lrelease*"))
    source = ts_path(language)
    command = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(source.with_suffix(".qm"))]
    subprocess.run(command, check=True)


def main() -> int:
    """Update, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, say what is missing")
    check = parser.parse_args().check
    wanted = words()
    for language in LANGUAGES:
        known = {text: forms for text, forms in translated(language).items() if text in wanted}
        if not check:
            write(language, known)
            compiled(language)
        print(f"{language}: {len(known)} of {len(wanted)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
