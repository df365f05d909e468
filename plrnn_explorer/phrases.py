"""Sentences that results keep in English, told in the language of the window where they are shown.

What a study says of its results is saved with it: it must not depend on the language of whoever computed it,
and a colleague reads it in another. So the engine writes English made of marked phrases, and `told` finds
these again. What is told at once and not kept is translated by `tr` as it is written.
"""

from __future__ import annotations

import re
from functools import lru_cache

from plrnn_explorer.translation import NARROW_SPACE, is_english, tr

_PLACE = re.compile(r"\{(\w*)(?::[^{}]*)?\}")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
#: A value is within one sentence.
_VALUE = r"(?:(?!\. [A-Z]).)"
_known: dict[str, None] = {}


def phrase(text: str) -> str:
    """Return the text as it is, and remember it for `told`; its values have names, ``{period}``.

    Each name stands once, but one that stands again has the same value.
    """
    _known[text] = None
    return text


@lru_cache(maxsize=2048)
def _pattern(text: str) -> re.Pattern[str]:
    """What a text looks like with its values in it, to its end or a space."""
    parts, at, named = [], 0, set()
    for place in _PLACE.finditer(text):
        name = place.group(1)
        parts += [
            re.escape(text[at : place.start()]),
            f"(?P={name})" if name in named else f"(?P<{name}>{_VALUE}+?)",
        ]
        named.add(name)
        at = place.end()
    return re.compile("".join([*parts, re.escape(text[at:]), r"(?=\s|$)"]))


def told(text: str) -> str:
    """Return sentences of the engine in the language chosen; what is no known phrase stays as it is."""
    if is_english() or not any(map(str.isalpha, text)):
        return text
    whole = tr(text)
    if whole != text:
        return whole
    said, at = [], 0
    while at < len(text):
        found = _longest(text, at)
        end = found.end() if found else _next(text, at)
        said.append(_in_our_words(found) if found else text[at:end])
        at = end
        while at < len(text) and text[at].isspace():
            said.append(text[at])
            at += 1
    return "".join(said)


def _longest(text: str, at: int) -> re.Match[str] | None:
    """The phrase that says most of what stands here; of values it holds the least."""
    found = (_pattern(each).match(text, at) for each in _known)
    return max((m for m in found if m), key=lambda m: _words(m), default=None)


def _words(found: re.Match[str]) -> int:
    """Number of letters of a match that are the phrase's own."""
    return found.end() - found.start() - sum(len(value) for value in found.groupdict().values())


def _next(text: str, at: int) -> int:
    """Where the next sentence, line or part may begin."""
    found = re.compile(r"[.:;!?)]?(?=\s)").search(text, at)
    return max(found.end(), at + 1) if found else len(text)


def _in_our_words(found: re.Match[str]) -> str:
    english = next(each for each in _known if _pattern(each) is found.re)
    values = {name: told(_THOUSANDS.sub(NARROW_SPACE, value)) for name, value in found.groupdict().items()}
    return _PLACE.sub(lambda place: values[place.group(1)], tr(english))
