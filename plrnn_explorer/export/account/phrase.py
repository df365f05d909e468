"""Phrases that know what they speak of, and sentences put together from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import Formatter
from typing import Literal

from plrnn_explorer.translation import tr

Role = Literal["", "proved", "open", "value", "words"]
Phrases = tuple["Phrase", ...]
Part = "str | Phrase | Sequence[Phrase]"


@dataclass(frozen=True)
class Phrase:
    """A piece of a sentence.

    Attributes
    ----------
    text : str
    target : str
        Id of the object it speaks of (see `Study`), ``"stage:NAME"`` for a stage of the analysis, or "".
    role : str
        ``"proved"`` and ``"open"`` for the words that say how far something is proved, ``"value"`` for
        numbers found, ``"words"`` for plain words about an object, else "".
    """

    text: str
    target: str = ""
    role: Role = ""


@dataclass(frozen=True)
class Paragraph:
    """Sentences about one thing: ``"states"``, ``"shares"``, ``"borders"``, ``"chaos"``, ``"proof"`` …"""

    topic: str
    phrases: Phrases

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(phrase.text for phrase in self.phrases)


def compose(template: str, **parts: str | Phrase | Sequence[Phrase]) -> Phrases:
    """Put phrases into the places of a sentence: ``compose("{a} leads to {b}.", a=…, b=…)``.

    The template is translated before, so that another language may order its parts otherwise.
    """
    found: list[Phrase] = []
    for text, name, _, _ in Formatter().parse(template):
        if text:
            found.append(Phrase(text))
        if name is not None:
            part = parts[name]
            found += [Phrase(part)] if isinstance(part, str) else [part] if isinstance(part, Phrase) else part
    return _merged(found)


def _merged(phrases: Iterable[Phrase]) -> Phrases:
    """Join neighbours that speak of nothing into one phrase."""
    merged: list[Phrase] = []
    for phrase in phrases:
        if merged and not (phrase.target or phrase.role or merged[-1].target or merged[-1].role):
            merged[-1] = Phrase(merged[-1].text + phrase.text)
        elif phrase.text:
            merged.append(phrase)
    return tuple(merged)


def capitalised(phrases: Phrases) -> Phrases:
    """Begin with a capital letter: the sentence may start with the name of an object."""
    if not phrases:
        return phrases
    first = phrases[0]
    return (Phrase(first.text[:1].upper() + first.text[1:], first.target, first.role), *phrases[1:])


def sentences(*parts: Phrases) -> Phrases:
    """Join sentences by spaces; empty ones are left out."""
    found: list[Phrase] = []
    for part in filter(None, parts):
        found += [Phrase(" "), *capitalised(part)] if found else capitalised(part)
    return _merged(found)


def listing(items: Sequence[Phrases | Phrase]) -> Phrases:
    """Join as in a sentence: "a, b and c"."""
    found: list[Phrase] = []
    for i, item in enumerate(items):
        if i:
            found.append(Phrase(tr(" and ") if i == len(items) - 1 else ", "))
        found += [item] if isinstance(item, Phrase) else item
    return _merged(found)
