"""The summary's sentences as rich text: counts in bold, words of proof in colour, objects as links."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape

from plrnn_explorer.study.names import Names
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

#: What a number must stand before to be a count of findings.
_THINGS = mark(
    r"fixed points?|cycles?|sinks?|saddles?|sources?|neutral ones?|(?:stable|unstable) manifolds?"
    r"|(?:homoclinic|heteroclinic) points?|regions?"
)
_NUMBER = "\\d[\\d\u202f]*"
_CHAOS = mark("(?:makes the map|the map is) chaotic")
_OPEN = mark("not certified|not proved|searched")
_GOOD = mark("complete|exhaustive|certified|proved|proves")
#: Panel that shows what a sentence is about, by a word in it; the first that fits.
_PANELS = (
    ("connections", mark("homoclinic|heteroclinic")),
    ("basins", mark("^share of|trapping ellipsoid|^basins")),
    ("model", mark("invertible|homeomorphism|Lyapunov exponent|: visits")),
)
#: With more cycles than this only the fixed points become links: names of all of them would be a long search.
_MOST_NAMES = 200


def panel_of(sentence: str) -> str:
    """Name of the dock that shows what a sentence is about, "" for none."""
    return next((panel for panel, pattern in _PANELS if re.search(tr(pattern), sentence, re.IGNORECASE)), "")


def link_targets(study: Study) -> dict[str, str]:
    """Object id by name as it stands within a sentence, for the cycles that sentences may name."""
    names, cycles = Names(study), study.cycles.cycles if study.cycles else ()
    chosen = [i for i, cycle in enumerate(cycles) if cycle.period == 1 or len(cycles) <= _MOST_NAMES]
    targets: dict[str, str] = {}
    for index in chosen[:_MOST_NAMES]:
        name = names.of(f"cycle:{index}")
        targets.setdefault(name.lower(), f"cycle:{index}")
    return targets


def rich_sentence(sentence: str, targets: Mapping[str, str], colour: Callable[[str], str]) -> str:
    """Mark up one sentence as HTML; `colour` gives the colour of a role of the theme."""
    count = rf"(?P<count>{_NUMBER} (?:{tr(_THINGS)})\b|(?:[<>] )?\d+(?:\.\d+)? %|(?:{tr(_CHAOS)})\b)"
    word = rf"(?P<open>\b(?:{tr(_OPEN)})\b)|(?P<good>\b(?:{tr(_GOOD)})\b)"
    # Longer names first: "saddle 12" is not "saddle 1".
    known = sorted((re.escape(name) for name in targets), key=len, reverse=True)
    parts = [rf"(?P<name>\b(?:{'|'.join(known)})\b)"] if known else []
    # One scan finds everything there is to mark; the first alternative that fits wins.
    pattern = re.compile("|".join([count, *parts, word]), re.IGNORECASE)
    pieces, last = [], 0
    for match in pattern.finditer(sentence):
        pieces.append(escape(sentence[last : match.start()]))
        pieces.append(_marked(match, targets, colour))
        last = match.end()
    pieces.append(escape(sentence[last:]))
    return "".join(pieces)


def _marked(match: re.Match[str], targets: Mapping[str, str], colour: Callable[[str], str]) -> str:
    text = escape(match.group())
    if match.lastgroup == "count":
        return f"<b>{text}</b>"
    if match.lastgroup == "name":
        return _link(f"select:{targets[match.group().lower()]}", text)
    role = "good" if match.lastgroup == "good" else "dim"
    return f'<span style="color:{colour(role)}; font-size:11px">{text}</span>'


def _link(target: str, text: str) -> str:
    return f'<a href="{target}" style="text-decoration:none">{text}</a>'


def rich_summary(study: Study, sentences: Sequence[str], colour: Callable[[str], str]) -> str:
    """The whole summary as HTML, a paragraph for each sentence."""
    targets = link_targets(study)
    paragraphs = []
    for sentence in sentences:
        panel = panel_of(sentence)
        more = f"&nbsp;{_link(f'panel:{panel}', tr('show'))}" if panel else ""
        paragraphs.append(f'<p style="margin:0 0 8px 0">{rich_sentence(sentence, targets, colour)}{more}</p>')
    return "".join(paragraphs)
