"""Fuzzy search: letters in their order, better where they start words or stand together."""

from __future__ import annotations

from dataclasses import dataclass

_START, _TOGETHER, _FIRST = 8.0, 5.0, 4.0
#: Taken off for every letter skipped between two that match, up to a bound.
_SKIPPED, _MOST_SKIPPED = 0.25, 3.0


@dataclass(frozen=True)
class Match:
    """How well a text answers a query: the score (higher is better) and the indices of its letters."""

    score: float
    places: tuple[int, ...]


def match(query: str, text: str) -> Match | None:
    """Find every word of a query in a text, in any order; None if one of them is not there.

    Parameters
    ----------
    query : str
        Words separated by spaces; "" answers every text with score 0.
    text : str
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # letters whose small form is longer: the places would be others
        lowered = text
    total, places = 0.0, set[int]()
    for word in query.lower().split():
        found = _word(word, lowered)
        if found is None:
            return None
        total += found.score
        places.update(found.places)
    return Match(total - 0.01 * len(text), tuple(sorted(places)))


def _word(word: str, text: str) -> Match | None:
    """Best of the matches that begin at each place of the first letter."""
    best: Match | None = None
    start = text.find(word[0])
    while start >= 0:
        found = _from(word, text, start)
        if found is None:
            break
        if best is None or found.score > best.score:
            best = found
        start = text.find(word[0], start + 1)
    return best


def _from(word: str, text: str, start: int) -> Match | None:
    """Match letters one after the other from a place on, preferring the next start of a word.

    Where that leaves no room for the letters that follow, the nearest places are taken.
    """
    return _placed(word, text, start, True) or _placed(word, text, start, False)


def _placed(word: str, text: str, start: int, leap: bool) -> Match | None:
    places = [start]
    for letter in word[1:]:
        after = places[-1] + 1
        at = text.find(letter, after)
        if at < 0:
            return None
        if leap and at != after:
            at = next((i for i in range(at, len(text)) if text[i] == letter and _starts(text, i)), at)
        places.append(at)
    return Match(_score(places, text), tuple(places))


def _score(places: list[int], text: str) -> float:
    score = _FIRST if places[0] == 0 else 0.0
    for i, place in enumerate(places):
        score += 1.0
        if _starts(text, place):
            score += _START
        if i and place == places[i - 1] + 1:
            score += _TOGETHER
        elif i:
            score -= min(_MOST_SKIPPED, _SKIPPED * (place - places[i - 1]))
    return score


def _starts(text: str, place: int) -> bool:
    """Whether a word begins at a place."""
    return place == 0 or not text[place - 1].isalnum()
