"""Words that people see: marked here, translated by whatever the window installs, English without one.

The engine and the exports run without Qt and still write sentences, so the mark is a function of our own; the
window hands `install` Qt's translator.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str], str]


def _english(text: str) -> str:
    return text


_translator: Translator = _english


def tr(text: str) -> str:
    """Return a text in the language chosen; values are put in afterwards by ``str.format``."""
    return _translator(text)


def mark(text: str) -> str:
    """Return the text as it is: says that it is shown, through `tr`, somewhere else."""
    return text


def install(translator: Translator | None) -> None:
    """Translate by this function from now on, None: English."""
    global _translator
    _translator = translator or _english
