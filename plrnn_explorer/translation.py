"""Words that people see: marked here, translated by whatever the window installs, English without one.

The engine and the exports run without Qt and still write sentences, so the mark is a function of our own; the
window hands `install` Qt's translator. `packaging/translations.py` collects the texts that `tr`, `trn` and
`mark` are called with. Numbers are the same in every language: a decimal point, as in the files, and narrow
spaces between thousands (`grouped`), because a comma or a point there is a decimal mark to half the readers.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str], str]
#: Translates a text in the form for a number; returns "" where it does not know the text.
PluralTranslator = Callable[[str, int], str]


def _english(text: str) -> str:
    return text


_translator: Translator = _english
_plural: PluralTranslator | None = None
_capitals = False
_language = "en"
#: Between thousands: narrow, and no line ends there.
NARROW_SPACE = "\u202f"


def tr(text: str) -> str:
    """Return a text in the language chosen; values are put in afterwards by ``str.format``."""
    return _translator(text)


def trn(singular: str, plural: str, n: int) -> str:
    """Return the text for `n` things in the language chosen, ``{n}`` still in it.

    Languages have other rules and more forms than two; the plural stands for all of them in the lists of
    texts to translate.
    """
    found = _plural(plural, n) if _plural is not None else ""
    return found or (singular if n == 1 else plural)


def is_english() -> bool:
    """Whether texts stay as they are."""
    return _translator is _english


def language() -> str:
    """Code of the language chosen, e.g. ``"de"``."""
    return _language


def within(name: str) -> str:
    """A name as it stands within a sentence: with a small letter where the language has it so."""
    return name if _capitals else name[:1].lower() + name[1:]


def grouped(value: int) -> str:
    """A whole number with narrow no-break spaces between its thousands, as ISO 80000-1 has it: ``12 345``."""
    return f"{value:,}".replace(",", NARROW_SPACE)


def mark(text: str) -> str:
    """Return the text as it is: says that it is shown, through `tr`, somewhere else."""
    return text


def numbered(singular: str, plural: str) -> tuple[str, str]:
    """Return both texts as they are: says that they are shown, through `trn`, somewhere else."""
    return singular, plural


def install(
    translator: Translator | None,
    plural: PluralTranslator | None = None,
    capitals: bool = False,
    language: str = "en",
) -> None:
    """Translate by these functions from now on, None: English.

    `capitals`: nouns have a capital letter; `language`: the code that `language` gives from now on.
    """
    global _translator, _plural, _capitals, _language
    _translator, _plural, _capitals, _language = translator or _english, plural, capitals, language
