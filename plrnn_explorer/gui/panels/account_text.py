"""An account as rich text: phrases as links to what they speak of, words of proof in colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from plrnn_explorer.export.account import Account, Paragraph, Phrase
from plrnn_explorer.translation import mark, tr

#: Headings of the paragraphs by topic.
TITLES: Mapping[str, str] = {
    "states": mark("States"),
    "shares": mark("From where"),
    "borders": mark("Borders"),
    "chaos": mark("Chaos"),
    "proof": mark("How far it is proved"),
    "judgement": mark("Beside the data"),
    "bifurcations": mark("Bifurcations"),
    "about": mark("Note"),
}
#: Panel that shows an object, by the kind in its id, and a stage of the analysis.
_OBJECTS = {
    "cycle": "spectrum", "manifold": "objects", "surface": "objects", "slice": "objects",
    "connection": "connections", "attractor": "basins",
}  # fmt: skip
_STAGES = {
    "cycles": "objects", "manifolds": "objects", "connections": "connections", "basins": "basins",
    "statistics": "model", "invertibility": "model", "input": "model",
}  # fmt: skip
#: Paragraphs whose phrases belong to one panel, whatever object they speak of.
_TOPICS = {"shares": "basins", "bifurcations": "bifurcations"}
_SMALL = 11


def link(panel: str, object_id: str) -> str:
    """Address of a phrase: the panel that shows it and the object, either may be ""."""
    return f"go:{panel}/{object_id}"


def parts_of(address: str) -> tuple[str, str]:
    """Panel and object id of an address made here or by the technical summary."""
    kind, _, rest = address.partition(":")
    if kind == "go":
        panel, _, object_id = rest.partition("/")
        return panel, object_id
    return ("", rest) if kind == "select" else (rest, "") if kind == "panel" else ("", "")


def address_of(phrase: Phrase, topic: str = "") -> str:
    """Address of a phrase, "" if it speaks of nothing."""
    if not phrase.target:
        return ""
    kind, _, rest = phrase.target.partition(":")
    if kind == "stage":
        return link(_STAGES.get(rest, ""), "")
    return link(_TOPICS.get(topic) or _OBJECTS.get(kind, ""), phrase.target)


def rich_account(account: Account, colour: Callable[[str], str]) -> str:
    """Headline and paragraphs as HTML; `colour` gives the colour of a role of the theme."""
    paragraphs = [rich_headline(account, colour)]
    for paragraph in account.paragraphs:
        title = escape(tr(TITLES[paragraph.topic])).upper()
        heading = f'<span style="color:{colour("dim")}; font-size:{_SMALL}px">{title}</span><br>'
        text = f"{heading}{_rich(paragraph, colour)}"
        paragraphs.append(f'<p style="margin:0 0 10px 0; line-height:120%">{text}</p>')
    return "".join(paragraphs)


def rich_headline(account: Account, colour: Callable[[str], str]) -> str:
    """The headline as HTML."""
    if not account.headline.phrases:
        return ""
    text = _rich(account.headline, colour)
    return f'<p style="margin:0 0 12px 0; font-size:15px; line-height:120%">{text}</p>'


def _rich(paragraph: Paragraph, colour: Callable[[str], str]) -> str:
    return "".join(_phrase(phrase, paragraph.topic, colour) for phrase in paragraph.phrases)


def _phrase(phrase: Phrase, topic: str, colour: Callable[[str], str]) -> str:
    text = escape(phrase.text)
    if phrase.role in ("proved", "open"):
        role = "good" if phrase.role == "proved" else "dim"
        text = f'<span style="color:{colour(role)}; font-size:{_SMALL}px">{text}</span>'
    elif phrase.role == "value":
        text = f'<span style="font-weight:600; color:{colour("text")}">{text}</span>'
    elif phrase.role == "words" or phrase.target.startswith("stage:"):
        text = f'<span style="color:{colour("text")}">{text}</span>'
    address = escape(address_of(phrase, topic), quote=True)
    return f'<a href="{address}" style="text-decoration:none">{text}</a>' if address else text
