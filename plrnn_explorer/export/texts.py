"""The words of a figure that a user may replace: each has a key, and a place on the page.

A key is "title", "PANEL.x", "PANEL.y", "PANEL.letter", "PANEL.note" (above it), "PANEL.key.WORDS" (an entry
of its own key), or "legend.WORDS". An entry is known by the words it replaces: when a new analysis gives
other words (another share of a basin, say), they are shown, not the ones typed before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.translation import mark, tr

if TYPE_CHECKING:  # windows that know only of spots should not wait for matplotlib
    from matplotlib.figure import Figure

LEGEND = "legend"
_ESCAPES = (mark("escapes"), mark("escapes (not proved)"))


@dataclass(frozen=True)
class Spot:
    """A text on the page that can be replaced.

    Attributes
    ----------
    key : see the module
    words : as shown
    box : left, top, right, bottom as shares of the figure, from its upper left corner
    """

    key: str
    words: str
    box: tuple[float, float, float, float]


def escape_word(basins: BasinMap, translated: bool = True) -> str:
    """What cells are said to do from which orbits grow without bound."""
    word = _ESCAPES[0] if basins.escape_proved else _ESCAPES[1]
    return tr(word) if translated else word


def set_words(text: Any, words: str, typed: bool) -> None:
    """Show words as they are; those that a user typed may hold formulas between dollar signs."""
    text.set_text(words)
    text.set_parse_math(typed and _is_formula(words))


def _is_formula(words: str) -> bool:
    if words.count("$") < 2 or words.count("$") % 2:
        return False
    from matplotlib.mathtext import MathTextParser

    try:
        MathTextParser("path").parse(words)
    except ValueError:
        return False
    return True


def replaceable(figure: Figure, panels: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Keys and matplotlib texts of all words that may be replaced.

    Parameters
    ----------
    figure : matplotlib Figure
    panels : mapping of panel to its axes
    """
    title: Any = getattr(figure, "_suptitle", None)
    if title is not None:
        yield "title", title
    for name, axes in panels.items():
        yield f"{name}.x", axes.xaxis.label
        yield f"{name}.y", axes.yaxis.label
        yield f"{name}.letter", axes._left_title
        yield f"{name}.note", axes._right_title
        legend = axes.get_legend()
        for text in legend.get_texts() if legend else ():
            key = str(text.get_label())
            if not key.startswith(f"{name}.key."):
                key = f"{name}.key.{text.get_text()}"
                text.set_label(key)
            yield key, text
    for legend in figure.legends:
        yield from ((str(text.get_label()), text) for text in legend.get_texts() if text.get_label())


def replace_words(figure: Figure, panels: Mapping[str, Any], labels: Mapping[str, str]) -> None:
    """Show the user's words instead of ours, where there are some."""
    for key, text in replaceable(figure, panels):
        if key in labels and not key.startswith(f"{LEGEND}."):
            set_words(text, labels[key], typed=True)


Box = tuple[float, float, float, float]


def legend_box(figure: Figure) -> Box | None:
    """Where the legend of a drawn figure lies, as the `box` of a `Spot`; None where there is none."""
    for legend in figure.legends:
        box, page = legend.get_window_extent(), figure.bbox
        left, right = box.x0 / page.width, box.x1 / page.width
        return left, 1 - box.y1 / page.height, right, 1 - box.y0 / page.height
    return None


def spots_of(figure: Figure, panels: Mapping[str, Any]) -> tuple[Spot, ...]:
    """Where the replaceable words stand on a figure that was drawn."""
    page, renderer = figure.bbox, figure.canvas.get_renderer()  # type: ignore[attr-defined]
    found = []
    for key, text in replaceable(figure, panels):
        if text.get_text().strip():
            box = text.get_window_extent(renderer)
            left, right = box.x0 / page.width, box.x1 / page.width
            found.append(
                Spot(
                    key,
                    " ".join(text.get_text().split("\n")),
                    (left, 1 - box.y1 / page.height, right, 1 - box.y0 / page.height),
                )
            )
    return tuple(found)
