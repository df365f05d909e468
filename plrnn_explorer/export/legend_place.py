"""The legend of a figure, outside the axes, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from plrnn_explorer.export.legend import (
    Entry,
    Hatched,
    HatchedHandler,
    basin_entries,
    legend_entries,
)
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.phase import Phase
from plrnn_explorer.export.texts import LEGEND, set_words

_BLANK: Entry = (Line2D([], [], ls="none"), "")


def add_legend(figure: Figure, phase: Phase, options: FigureOptions) -> None:
    """Explain the signs: beside the axes in a wide figure with one panel, else below."""
    entries = legend_entries(phase)
    # The panel of basins says the same, with bars.
    basins = [] if "basins" in options.panels else basin_entries(phase)
    if not entries and not basins:
        return
    beside = options.legend == "right" or (
        options.legend == "auto" and options.width_mm >= 150 and len(figure.axes) == 1
    )
    where = "outside right upper" if beside else "outside lower center"
    for columns in range(_most_columns(len(entries) + len(basins), beside, options), 0, -1):
        if beside:
            arranged = [*entries, *([_BLANK] if entries and basins else []), *basins]
            used = columns
        else:
            arranged, used = _in_columns(entries, basins, columns)
        legend = _place(figure, arranged, used, where, options.labels)
        room = 0.5 if beside and columns > 1 else 0.97
        if used == 1 or legend.get_window_extent().width < room * figure.bbox.width:
            return
        legend.remove()


def move_legend(figure: Figure, at: tuple[float, float], paper: str) -> None:
    """Put the legend where a hand put it: over what lies there, and never over the edge of the page.

    Parameters
    ----------
    figure : matplotlib Figure
    at : upper left corner, as shares of the page from its upper left corner
    paper : colour below the legend
    """
    for legend in figure.legends:
        box, page = legend.get_window_extent(), figure.bbox
        width, height = box.width / page.width, box.height / page.height
        left = min(max(at[0], 0.0), max(0.0, 1 - width))
        top = min(max(at[1], 0.0), max(0.0, 1 - height))
        legend.set_loc("upper left")  # no longer outside the panels: they take its room
        legend.set_bbox_to_anchor((left, 1 - top), transform=figure.transFigure)
        legend.borderaxespad = 0.0
        legend.set_frame_on(True)
        frame: Any = legend.get_frame()
        frame.set_boxstyle("square", pad=0.0)
        frame.set(facecolor=paper, edgecolor="none", alpha=1.0)


def _most_columns(entries: int, beside: bool, options: FigureOptions) -> int:
    if beside:
        return 1 if entries < 24 else 2
    # Larger type needs wider columns.
    width = options.width_mm * 7.0 / options.font_size
    return 2 if width < 100 else 3 if width < 140 else 4


def _place(figure: Figure, entries: list[Entry], columns: int, where: str, labels: Mapping[str, str]) -> Any:
    handles, words = zip(*entries)
    shown = [labels.get(f"{LEGEND}.{text}", text) for text in words]
    options: dict[str, Any] = {
        "frameon": False, "handlelength": 1.5, "handletextpad": 0.5, "columnspacing": 1.4,
        "labelspacing": 0.35, "borderaxespad": 0.2, "borderpad": 0.2, "loc": where,
        "handler_map": {Hatched: HatchedHandler()},
    }  # fmt: skip
    legend = figure.legend(handles, shown, ncols=columns, **options)
    for text, key in zip(legend.get_texts(), words):
        set_words(text, text.get_text(), typed=f"{LEGEND}.{key}" in labels)
        text.set_label(f"{LEGEND}.{key}")
    return legend


def _in_columns(entries: list[Entry], basins: list[Entry], columns: int) -> tuple[list[Entry], int]:
    """Arrange two groups so that no column holds both; returns the padded list and its columns."""
    columns = min(columns, len(entries) + len(basins))
    if not entries or not basins or columns == 1:
        return [*entries, *basins], columns

    def rows(first: int) -> int:
        return max(-(-len(entries) // first), -(-len(basins) // (columns - first)))

    first = min(range(1, columns), key=rows)
    height = rows(first)
    columns_used = -(-len(entries) // height), -(-len(basins) // height)
    padded = [
        [*group, *[_BLANK] * (height * n - len(group))] for group, n in zip((entries, basins), columns_used)
    ]
    return [*padded[0], *padded[1]], sum(columns_used)
