"""Sizes and type of figures as journals ask for them, and where slides and posters differ.

Journals change what they ask: read the guide for authors before a figure is sent. Read on the publisher's own
pages (2026):

- Nature: 89 and 183 mm, 170 mm high with room for the legend below, type of 5 to 7 pt, Arial or Helvetica;
  the 120 mm are not there.
  https://research-figure-guide.nature.com/figures/building-and-exporting-figure-panels
- PLOS: 66.8 to 190.5 mm wide, 222.3 mm high without the caption, 8 to 12 pt in Arial, Times or Symbol;
  the 132 mm (a column of text) are not there.
  https://journals.plos.org/plosmedicine/s/figures
- Elsevier: type of 7 pt, 6 pt for sub- and superscripts only; widths and height are only quoted by others.
  https://www.elsevier.com/about/policies-and-standards/author/artwork-and-media-instructions/artwork-sizing
- IEEE: 88.9 and 182 mm; type and height are not there.
  https://ieeeauthorcenter.ieee.org, "Size Requirements for Graphics"

Not found on the publisher's own pages, and from memory or quoted by others: Science, PNAS, APS. eLife and
Frontiers are left out, as no widths of theirs could be read.
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
    max_font : largest type that is allowed, points; 0: any
    checked : whether the widths were read on the publisher's own pages
    """

    words: str
    widths: Mapping[str, float]
    max_height: float
    min_font: float
    font: float
    family: str = ""
    weight: float = 1.0
    height: float = 0.0
    max_font: float = 0.0
    checked: bool = False


_ONE, _HALF, _TWO = mark("one column"), mark("1½ columns"), mark("two columns")

JOURNALS: Mapping[str, Journal] = {
    "nature": Journal(
        "Nature",
        {_ONE: 89.0, _HALF: 120.0, _TWO: 183.0},
        170.0,
        5.0,
        7.0,
        "Arial",
        max_font=7.0,
        checked=True,
    ),
    "science": Journal(
        "Science", {_ONE: 57.0, _TWO: 121.0, mark("three columns"): 184.0}, 228.0, 5.0, 7.0, "Helvetica"
    ),
    "pnas": Journal("PNAS", {_ONE: 87.0, _HALF: 114.0, _TWO: 178.0}, 225.0, 6.0, 7.0, "Arial"),
    "aps": Journal("PRL, APS", {_ONE: 86.0, _HALF: 140.0, _TWO: 178.0}, 230.0, 8.0, 9.0),
    "elsevier": Journal("Elsevier", {_ONE: 90.0, _HALF: 140.0, _TWO: 190.0}, 240.0, 7.0, 8.0, "Arial"),
    "ieee": Journal("IEEE", {_ONE: 88.9, _TWO: 182.0}, 216.0, 8.0, 9.0, checked=True),
    "plos": Journal(
        "PLOS", {_ONE: 132.0, _TWO: 190.5}, 222.3, 8.0, 9.0, "Arial", max_font=12.0, checked=True
    ),
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
    if rules.max_font and font > rules.max_font + 1e-6:
        found.append(
            tr("The labels have {size:g} pt; {journal} asks for {most:g} pt or less.").format(
                size=font, journal=tr(rules.words), most=rules.max_font
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
