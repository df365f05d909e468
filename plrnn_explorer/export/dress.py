"""What a figure wears after it is drawn: ticks, frames, scale bars, weight of its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from matplotlib.collections import Collection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.spines import Spine
from matplotlib.text import Annotation
from matplotlib.ticker import FixedFormatter

from plrnn_explorer.export.look import Look
from plrnn_explorer.export.options import FigureOptions
from plrnn_explorer.export.words import number

#: What stands in brackets behind principal axes and eigenvectors: a share of the variance, an eigenvalue.
_NO_UNIT = re.compile(r"=|\d ?%$")
_UNIT = re.compile(r"(?P<name>.*\S)\s*\((?P<unit>[^()]+)\)")
#: Panels whose two axes are lengths that bars can stand for, by what their x axis is called without one.
_BARS: Mapping[str, tuple[bool, bool]] = {
    "phase": (True, True), "second": (True, True), "series": (True, True), "homoclinic": (True, False),
}  # fmt: skip
_BAR_WIDTH = 1.2


def dress(figure: Figure, panels: Mapping[str, Any], options: FigureOptions, look: Look) -> None:
    """Apply the options that concern all panels alike, before the layout is found.

    Parameters
    ----------
    figure : matplotlib Figure
    panels : mapping of panel to its axes
    options : FigureOptions
    look : Look
    """
    for name, axes in panels.items():
        if name == "space":
            continue
        _frame(axes, options)
        if options.scale_bars:
            for axis, wanted in zip("xy", _BARS.get(name, (False, False))):
                if wanted:
                    _scale_bar(axes, axis, options, look)
    if options.weight != 1:
        _reweigh(figure, options.weight)


def _frame(axes: Any, options: FigureOptions) -> None:
    if options.ticks == "none":
        labelled = isinstance(axes.yaxis.get_major_formatter(), FixedFormatter)  # names, no numbers
        axes.tick_params(length=0, labelbottom=False, labelleft=labelled)
        axes.tick_params(which="minor", length=0)
    hidden = {"box": (), "open": ("top", "right"), "none": ("top", "right", "bottom", "left")}[options.spines]
    for side in hidden:
        axes.spines[side].set_visible(False)


def _scale_bar(axes: Any, axis: str, options: FigureOptions, look: Look) -> None:
    """Put a bar with its length in place of an axis: its spine, cut to the length and moved off the panel."""
    low, high = sorted(axes.get_xlim() if axis == "x" else axes.get_ylim())
    length = nice_length(high - low)
    side, others = ("bottom", "top") if axis == "x" else ("left", "right")
    spine = axes.spines[side]
    spine.set_visible(True)
    spine.set_bounds(low, low + length)
    spine.set_position(("outward", 3.0 * options.weight))
    spine.set(linewidth=_times(_BAR_WIDTH, options.weight), color=look.ink, capstyle="butt")
    axes.spines[others].set_visible(False)
    axes.tick_params(axis=axis, which="both", length=0, labelbottom=False, labelleft=False)
    label = axes.xaxis.label if axis == "x" else axes.yaxis.label
    words = bar_words(label.get_text(), length)
    (axes.set_xlabel if axis == "x" else axes.set_ylabel)(
        words, loc="left" if axis == "x" else "bottom", parse_math=False
    )


def nice_length(extent: float) -> float:
    """Length of a bar for an axis: 1, 2 or 5 times a power of ten, a fifth to a third of the axis."""
    raw = extent / 3
    power = 10.0 ** np.floor(np.log10(raw))
    return float(max(step * power for step in (1.0, 2.0, 5.0) if step * power <= raw * (1 + 1e-9)))


def bar_words(name: str, length: float) -> str:
    """What stands beside a bar: "V: 20 mV", "10 steps", "z₁: 0.5"."""
    if name == "step":
        return f"{number(length)} steps" if length != 1 else "1 step"
    found = _UNIT.fullmatch(name)
    if found and _NO_UNIT.search(found["unit"]):
        return f"{found['name']}: {number(length)}"
    return f"{found['name']}: {number(length)} {found['unit']}" if found else f"{name}: {number(length)}"


def _reweigh(figure: Figure, weight: float) -> None:
    """Make lines and signs heavier or finer, those of the legends too."""
    for axes in figure.get_axes():
        every = [axes, *axes.child_axes]
        for each in every:
            _scale([a for a in each.get_children() if _is_drawn(each, a)], weight)
        for text in axes.texts:
            if isinstance(text, Annotation):  # numbers keep clear of larger signs
                across, up = text.xyann
                text.xyann = (_times(across, weight), _times(up, weight))
        legend = axes.get_legend()
        _scale(legend.legend_handles if legend else (), weight)
    for legend in figure.legends:
        _scale(legend.legend_handles, weight)


def _is_drawn(axes: Any, artist: Any) -> bool:
    """Whether an artist shows something; the frame has its weight from the settings."""
    return (
        artist is not axes.patch
        and not isinstance(artist, Spine)
        and isinstance(artist, Line2D | Patch | Collection)
    )


def _scale(artists: Iterable[Any], weight: float) -> None:
    for artist in artists:
        if isinstance(artist, Line2D):
            artist.set_markersize(_times(artist.get_markersize(), weight))
            artist.set_markeredgewidth(_times(artist.get_markeredgewidth(), weight))
        if isinstance(artist, Collection):
            artist.set_linewidth([_times(w, weight) for w in np.atleast_1d(artist.get_linewidth()).tolist()])
        elif artist is not None:
            artist.set_linewidth(_times(artist.get_linewidth(), weight))


def _times(width: float, weight: float) -> float:
    """Rounded: lines snap to pixels, and the last digit would decide where."""
    return round(float(width) * weight, 4)
