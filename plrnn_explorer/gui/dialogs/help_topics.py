"""The texts of the help: which there are, in which order, and the lists of keys as the program knows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QKeySequence

from plrnn_explorer.gui.actions import MENUS, SPECS
from plrnn_explorer.gui.plots.keys import COMMANDS
from plrnn_explorer.help_contents import CONTENTS
from plrnn_explorer.help_pages import is_translation, page_body, page_paths
from plrnn_explorer.resources import ResourceMissingError, resource
from plrnn_explorer.translation import language, mark, tr

#: Keys of the phase space that are no entries of its menu.
_UNLISTED = (
    (mark("Arrow keys"), mark("Move the view")),
    (mark("Shift+N"), mark("Select the cycle before")),
    (mark("Esc"), mark("Select nothing")),
)

_PICTURE = re.compile(r"!\[(.*?)\]\((picture:[\w-]+)\)")


@dataclass(frozen=True)
class Topic:
    """A page of the help, in the language of the window where there is one.

    Attributes
    ----------
    title : str
        Its first heading.
    part : str
        Title of the part of the book it belongs to, in the user's language; "" for none.
    path : Path
    """

    title: str
    part: str
    path: Path


def help_topics() -> list[Topic]:
    """Every help text, in the order of the table of contents; texts it does not name come last."""
    found = page_paths(language())
    listed = [(name, tr(part.title)) for part in CONTENTS for name in part.pages]
    listed += [(name, "") for name in sorted(found.keys() - {name for name, _ in listed})]
    return [Topic(_title(found[name]), part, found[name]) for name, part in listed if name in found]


def _title(path: Path) -> str:
    lines = page_body(path).splitlines()
    return next((line.lstrip("# ") for line in lines if line.startswith("#")), path.stem)


def page_text(path: Path) -> str:
    """A help text as it is shown, in Markdown, captions below its pictures."""
    return _PICTURE.sub(r"![\1](\2)\n\n*\1*", page_markdown(path))


def page_markdown(path: Path) -> str:
    """A help text with what the program adds: a line below the title where it is in another language.

    That on shortcuts has the lists of all keys.
    """
    text = _complete(path)
    if language() == "en" or is_translation(path):
        return text
    title, end, rest = text.partition("\n")
    return f"{title}{end}\n*{tr('This page is available in English only.')}*\n{rest}"


def _complete(path: Path) -> str:
    text = page_body(path)
    return f"{text}\n\n{shortcut_lists()}" if path.stem == "shortcuts" else text


def picture_names(path: Path) -> list[str]:
    """Pictures that a help text shows, by their names."""
    return [name.removeprefix("picture:") for _, name in _PICTURE.findall(page_body(path))]


def section_names(text: str) -> list[str]:
    """Names of all headings of a page in links, as on the site: small, words joined by hyphens."""
    headings = re.findall(r"^#+ (.*)$", re.sub(r"(?ms)^```.*?^```$", "", text), re.MULTILINE)
    return [re.sub(r"[^\w\s-]", "", heading.lower()).replace(" ", "-") for heading in headings]


def plain_text(path: Path) -> str:
    """What is searched: the words of a page without its marks."""
    text = re.sub(r"\]\([^)]*\)", " ", _complete(path))
    return re.sub(r"[#*!\[\]|]", "", text)


def picture_file(name: str, dark: bool) -> Path | None:
    """The file of a picture in one of both looks, of the window's language if there is one; None without."""
    file = f"{name}_{'dark' if dark else 'light'}.png"
    for folder in (("help", language()), ("help",)):
        try:
            return resource(*folder, file)
        except ResourceMissingError:
            continue
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
    plot = [(c.keys_told, _plain(tr(c.words))) for c in COMMANDS if c.words and c.shown]
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
