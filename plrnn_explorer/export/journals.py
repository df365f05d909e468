"""Sizes and type of figures as journals ask for them, and where slides and posters differ.

What the guides for authors commonly ask, written down from memory and not checked against each: read the
journal's own before a figure is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plrnn_explorer.translation import mark, tr


@dataclass(frozen=True)
class Journal:
    """What one journal asks of a figure.

    Attributes
    ----------
    words : its name
    widths : mapping of words to width in mm
    max_height : of the printed page, mm
    min_font, font : smallest type that is allowed and the usual one, points
    family : typeface it asks for, where it asks for one
    weight : of lines and signs, 1 for print
    height : mm, 0: to suit
    """

    words: str
    widths: Mapping[str, float]
    max_height: float
    min_font: float
    font: float
    family: str = ""
    weight: float = 1.0
    height: float = 0.0


_ONE, _HALF, _TWO = mark("one column"), mark("1½ columns"), mark("two columns")

JOURNALS: Mapping[str, Journal] = {
    "nature": Journal("Nature", {_ONE: 89.0, _HALF: 120.0, _TWO: 183.0}, 247.0, 5.0, 7.0, "Arial"),
    "science": Journal(
        "Science", {_ONE: 57.0, _TWO: 121.0, mark("three columns"): 184.0}, 230.0, 5.0, 7.0, "Helvetica"
    ),
    "pnas": Journal("PNAS", {_ONE: 87.0, _HALF: 114.0, _TWO: 178.0}, 225.0, 6.0, 7.0, "Arial"),
    "aps": Journal("PRL, APS", {_ONE: 86.0, _HALF: 140.0, _TWO: 178.0}, 230.0, 8.0, 9.0),
    "elsevier": Journal("Elsevier", {_ONE: 90.0, _HALF: 140.0, _TWO: 190.0}, 240.0, 6.0, 7.0, "Arial"),
    "plos": Journal("PLOS", {_ONE: 132.0, _TWO: 190.5}, 222.0, 8.0, 9.0, "Arial"),
    "slide": Journal(
        mark("Slide 16:9"), {mark("whole"): 338.0, mark("half"): 165.0}, 190.0, 12.0, 16.0, "", 2.2, 160.0
    ),
    "poster": Journal(
        mark("Poster A0"),
        {mark("half width"): 380.0, mark("whole width"): 780.0},
        1100.0,
        24.0,
        28.0,
        "",
        3.5,
    ),
}


def warnings_of(journal: str, width: float, height: float, font: float, smallest: float) -> list[str]:
    """What a journal would find wrong with a figure, a sentence each.

    Parameters
    ----------
    journal : a name in `JOURNALS`; any other has no rules
    width, height : mm
    font, smallest : points, of the labels and of the smallest text
    """
    rules = JOURNALS.get(journal)
    if rules is None:
        return []
    found = []
    if smallest < rules.min_font - 1e-6:
        found.append(
            tr("The smallest type is {size:g} pt; {journal} asks for {least:g} pt or more.").format(
                size=smallest, journal=tr(rules.words), least=rules.min_font
            )
        )
    if width > max(rules.widths.values()) + 0.5:
        found.append(
            tr("{width:g} mm is wider than {journal} prints ({most:g} mm).").format(
                width=width, journal=tr(rules.words), most=max(rules.widths.values())
            )
        )
    if height > rules.max_height + 0.5:
        found.append(
            tr("{height:.0f} mm is higher than {journal} prints ({most:g} mm).").format(
                height=height, journal=tr(rules.words), most=rules.max_height
            )
        )
    return found
