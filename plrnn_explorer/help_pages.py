"""The pages of the help in the language of the window, English where nobody has translated one.

Translated pages lie in a folder beside the English ones and are called like them. Each begins with a comment
that names the English text it was made from by its fingerprint: `packaging/help_translations.py` writes it
and says which pages are behind.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from plrnn_explorer.resources import ResourceMissingError, resource

_ORIGIN = re.compile(r"\A<!-- translated from ([0-9a-f]{12}) -->\n+")


def page_paths(language: str) -> dict[str, Path]:
    """The file of each page by its name, in a language where there is one; none without resources."""
    found = {path.stem: path for path in _pages("help")}
    return found | {path.stem: path for path in _pages("help", language) if path.stem in found}


def _pages(*folder: str) -> Iterable[Path]:
    try:
        return sorted(resource(*folder).glob("*.md"))
    except ResourceMissingError:
        return ()


def is_translation(path: Path) -> bool:
    """Whether a page is in another language than English."""
    return path.parent.name != "help"


def page_body(path: Path) -> str:
    """The Markdown of a page, without the comment on where it comes from."""
    return _ORIGIN.sub("", path.read_text(encoding="utf-8"))


def origin(text: str) -> str:
    """Fingerprint of the English text that a translated page was made from, "" if it says none."""
    found = _ORIGIN.match(text)
    return found.group(1) if found else ""


def with_origin(text: str, english: str) -> str:
    """A translated page that says it was made from an English text."""
    return f"<!-- translated from {fingerprint(english)} -->\n{_ORIGIN.sub('', text)}"


def fingerprint(text: str) -> str:
    """Twelve digits by which a text is known again."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def behind(language: str) -> list[str]:
    """Names of the pages in a language whose English text is another now than when they were made."""
    return [
        path.stem
        for path in _pages("help", language)
        if origin(path.read_text(encoding="utf-8")) != fingerprint(_english(path.stem))
    ]


def _english(name: str) -> str:
    try:
        return resource("help", f"{name}.md").read_text(encoding="utf-8")
    except ResourceMissingError:
        return ""
