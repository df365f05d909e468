"""Letters of panels in rows and columns, and words that break where they would leave the page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from matplotlib.figure import Figure

#: Shares of the page, of the axes, of the height for a row of panels up to which words stay on one line.
_HEADING, _LABEL, _UPRIGHT = 0.96, 1.0, 0.6
#: A formula, or a word.
_PIECES = re.compile(r"[^\s$]*\$[^$]*\$[^\s$]*|\S+")


def align_letters(panels: Mapping[str, Any]) -> None:
    """Put letters on each other at one distance from the left, and letters side by side at one height.

    Called when the layout is final: a letter stands above its panel's labels, not above its axes.

    Parameters
    ----------
    panels : mapping of panel to its axes
    """
    lettered = [axes for axes in panels.values() if axes._left_title.get_text()]
    if not lettered:
        return
    for axes in lettered:
        left = min(_left(other) for other in lettered if _column(other) == _column(axes))
        top = max(other.bbox.y1 for other in lettered if _row(other) == _row(axes))
        axes._autotitlepos = False
        axes._left_title.set_position(axes.transAxes.inverted().transform((left, top)))


def _column(axes: Any) -> int:
    return int(axes.get_subplotspec().colspan.start)


def _row(axes: Any) -> int:
    return int(axes.get_subplotspec().rowspan.start)


def _left(axes: Any) -> float:
    """Left edge of axes with their labels, in pixels."""
    labels = axes.yaxis.get_tightbbox() if axes.axison else None
    return float(min(axes.bbox.x0, labels.x0 if labels is not None else axes.bbox.x0))


def break_words(figure: Figure, panels: Mapping[str, Any]) -> bool:
    """Break a title and labels of axes into lines where they are longer than the page has room for.

    Parameters
    ----------
    figure : matplotlib Figure
    panels : mapping of panel to its axes, at the places they have now

    Returns
    -------
    bool
        Whether something was broken: then the axes become smaller, and it may have to be done again.
    """
    broken, rows = False, max(_row(axes) for axes in panels.values()) + 1
    page = figure.bbox
    title: Any = getattr(figure, "_suptitle", None)
    if title is not None:
        broken |= _break(title, _HEADING * page.width, upright=False)
    for axes in panels.values():
        place = axes.get_position()
        broken |= _break(axes.xaxis.label, _LABEL * place.width * page.width, upright=False)
        # Not by the height of the axes, which become lower by it: that would never end.
        broken |= _break(axes.yaxis.label, _UPRIGHT * page.height / rows, upright=True)
    return broken


def _break(text: Any, room: float, upright: bool) -> bool:
    """Break a text into lines of a length in pixels, and say whether; formulas stay whole."""
    if not text.get_text().strip() or _length(text, upright) <= room:
        return False
    pieces, lines = _PIECES.findall(text.get_text()), [""]
    for piece in pieces:
        longer = f"{lines[-1]} {piece}".strip()
        text.set_text(longer)
        if lines[-1] and _length(text, upright) > room:
            lines.append(piece)
        else:
            lines[-1] = longer
    text.set_text("\n".join(lines))
    return True


def _length(text: Any, upright: bool) -> float:
    box = text.get_window_extent()
    return float(box.height if upright else box.width)
