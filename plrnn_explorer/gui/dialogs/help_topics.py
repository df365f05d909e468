"""The texts of the help: which there are, in which order, and the lists of keys as the program knows them."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QKeySequence

from plrnn_explorer.gui.actions import MENUS, SPECS
from plrnn_explorer.gui.plots.keys import COMMANDS
from plrnn_explorer.resources import ResourceMissingError, resource
from plrnn_explorer.translation import mark, tr

#: Keys of the phase space that are no entries of its menu.
_UNLISTED = (
    (mark("Arrow keys"), mark("Move the view")),
    (mark("Shift+N"), mark("Select the cycle before")),
    (mark("Esc"), mark("Select nothing")),
)

#: Texts in the order in which the ideas build on each other; others follow by name.
_ORDER = (
    "start", "region", "fixed-point", "cycle", "saddle", "eigenvalues", "stable-manifold",
    "unstable-manifold", "basin", "homoclinic-point", "chaos", "lyapunov-exponent", "border-collision",
    "invertibility", "completeness", "swarm", "slice", "space-view", "constant-input", "recording",
    "delay-embedding", "fitting", "trust", "training-run", "shortcuts",
)  # fmt: skip
_PICTURE = re.compile(r"!\[(.*?)\]\((picture:[\w-]+)\)")


def help_topics() -> list[tuple[str, Path]]:
    """Title (the text's first heading) and file of every help text, those one needs first at the top."""
    try:
        files = sorted(resource("help").glob("*.md"), key=lambda path: (_rank(path.stem), path.stem))
    except ResourceMissingError:
        return []
    return [(_title(path), path) for path in files]


def _rank(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _title(path: Path) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.lstrip("# ") for line in lines if line.startswith("#")), path.stem)


def page_text(path: Path) -> str:
    """A help text as Markdown, captions below its pictures; that on shortcuts with the lists of all keys."""
    text = _PICTURE.sub(r"![\1](\2)\n\n*\1*", path.read_text(encoding="utf-8"))
    return f"{text}\n\n{shortcut_lists()}" if path.stem == "shortcuts" else text


def plain_text(path: Path) -> str:
    """What is searched: the words of a page without its marks."""
    text = re.sub(r"\]\([^)]*\)", " ", page_text(path))
    return re.sub(r"[#*!\[\]|]", "", text)


def picture_file(name: str, dark: bool) -> Path | None:
    """The file of a picture in one of both looks, None if it is not there."""
    try:
        return resource("help", f"{name}_{'dark' if dark else 'light'}.png")
    except ResourceMissingError:
        return None


def shortcut_lists() -> str:
    """All keys in Markdown: those of each menu, and those of the phase space while it has the focus."""
    found, listed = [], set[str]()
    for menu, names in MENUS.items():
        here = [name for name in names if name is not None and name in SPECS and name not in listed]
        rows = [_row(name) for name in here if SPECS[name].shortcut]
        listed.update(here)
        found.append(_table(_plain(tr(menu)), rows))
    rest = [_row(name) for name, spec in SPECS.items() if spec.shortcut and name not in listed]
    found.append(_table(tr("Also"), rest))
    plot = [(c.shown, _plain(tr(c.words))) for c in COMMANDS if c.words and c.shown]
    plot += [(tr(keys), tr(words)) for keys, words in _UNLISTED]
    return "\n".join([*found, _table(tr("In the phase space, when it has the focus"), plot)])


def _row(name: str) -> tuple[str, str]:
    spec = SPECS[name]
    keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return keys, _plain(tr(spec.text))


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    lines = [f"| {_cell(keys)} | {_cell(words)} |" for keys, words in rows]
    return "\n".join([f"## {title}", "", f"| {tr('Keys')} | {tr('What they do')} |", "|---|---|", *lines, ""])


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")
