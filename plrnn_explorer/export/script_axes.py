"""One panel of a figure as a section of a script: its place, its contents, its axes."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.collections import Collection
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text
from matplotlib.ticker import LogFormatter, NullFormatter, ScalarFormatter

from plrnn_explorer.export.script_artists import artist_code, legend_code, text_options
from plrnn_explorer.export.script_values import Values, call, plain

_SIDES = ("left", "right", "bottom", "top")


def axes_code(panel: str, axes: Any, values: Values, name: str = "ax") -> list[str]:
    """Write the calls that draw one panel again, insets and legend included.

    Parameters
    ----------
    panel : name of the panel
    axes : its axes, on a figure that was drawn
    values : collects colours and arrays
    name : of the axes in the script
    """
    page = axes.figure.bbox
    box = axes.get_window_extent()
    place = [box.x0 / page.width, box.y0 / page.height, box.width / page.width, box.height / page.height]
    lines = [f"{name} = fig.add_axes({plain([round(v, 6) for v in place])})"]
    lines += [f'{name}.set_{a}scale("log")' for a in "xy" if getattr(axes, f"get_{a}scale")() == "log"]
    lines += [artist_code(name, panel, axes, artist, values) for artist in _drawn(axes)]
    lines += [*_axis(name, axes, "x", values), *_axis(name, axes, "y", values), *_titles(name, axes, values)]
    lines += _frame(name, axes, values)
    legend = axes.get_legend()
    if legend is not None:
        corner = legend.get_window_extent()
        lines.append(legend_code(name, legend, values, (corner.x0 / page.width, corner.y0 / page.height)))
    for inset in axes.child_axes:
        lines += ["", *axes_code(f"{panel}_inset", inset, values, "inset")]
    return [line for line in lines if line is not None]


def _drawn(axes: Any) -> list[Any]:
    """What was put on the axes, in that order; not their own furniture."""
    own = {id(axes.patch), id(axes.title), id(axes._left_title), id(axes._right_title)}
    kinds = (Line2D, Patch, Collection, AxesImage, Text)
    return [a for a in axes._children if isinstance(a, kinds) and id(a) not in own and a.get_visible()]


def _axis(name: str, axes: Any, axis: str, values: Values) -> list[str]:
    low, high = (float(v) for v in getattr(axes, f"get_{axis}lim")())
    this = axes.xaxis if axis == "x" else axes.yaxis
    lines = [f"{name}.set_{axis}lim({plain(low)}, {plain(high)})"]
    length, labelled = _tick_settings(this, axis)
    if getattr(axes, f"get_{axis}scale")() == "linear":
        lines.append(_ticks(name, axis, this, (min(low, high), max(low, high))))
    if _in_words(this):
        lines.append(
            f"for label in {name}.get_{axis}ticklabels():\n    label.set(parse_math=False{_label_size(this)})"
        )
    side = "labelbottom" if axis == "x" else "labelleft"
    options = {"length": plain(length), "width": plain(_tick_width(this)), "pad": plain(_tick_pad(this))}
    if not labelled:
        options[side] = "False"
    lines.append(
        call(f"{name}.tick_params", axis=plain(axis), which='"both"' if length == 0 else "", **options)
    )
    label = this.label
    if label.get_text():
        text = text_options(label, values)
        # Where the label stands follows from the axis.
        text.pop("va")
        along = {"left": "left", "bottom": "bottom"}.get(label.get_ha() if axis == "x" else label.get_va())
        given = {k: v for k, v in text.items() if k in ("fontsize", "color", "parse_math", "fontweight")}
        at = this.label.get_position()[0 if axis == "x" else 1]
        loc = plain("left" if axis == "x" else "bottom") if at == 0 and along != "centre" else ""
        lines.append(call(f"{name}.set_{axis}label", plain(label.get_text()), loc=loc, **given))
    return lines


def _in_words(axis: Any) -> bool:
    """Whether the labels of the ticks were given one by one."""
    return not isinstance(axis.get_major_formatter(), ScalarFormatter | LogFormatter | NullFormatter)


def _tick_settings(axis: Any, which: str) -> tuple[float, bool]:
    tick = axis.get_major_ticks(1)[0] if not axis.majorTicks else axis.majorTicks[0]
    return float(tick._size), bool(tick.label1.get_visible())


def _tick_pad(axis: Any) -> float:
    tick = axis.majorTicks[0] if axis.majorTicks else axis.get_major_ticks(1)[0]
    return float(tick._base_pad)


def _tick_width(axis: Any) -> float:
    tick = axis.majorTicks[0] if axis.majorTicks else axis.get_major_ticks(1)[0]
    return float(tick._width)


def _label_size(axis: Any) -> str:
    labels = axis.get_ticklabels()
    return f", fontsize={plain(labels[0].get_fontsize())}" if labels else ""


def _ticks(name: str, axis: str, this: Any, limits: tuple[float, float]) -> str:
    places = [float(v) for v in this.get_majorticklocs()]
    formatter = this.get_major_formatter()
    if isinstance(formatter, NullFormatter) or not places:
        return f"{name}.set_{axis}ticks([])"
    slack = 1e-9 * (limits[1] - limits[0])
    if _in_words(this):
        words = [text.get_text() for text in this.get_ticklabels()]
        return call(f"{name}.set_{axis}ticks", plain(places), plain(words))
    inside = [v for v in places if limits[0] - slack <= v <= limits[1] + slack]
    return f"{name}.set_{axis}ticks({plain([float(np.round(v, 12)) for v in inside])})"


def _titles(name: str, axes: Any, values: Values) -> list[str]:
    lines = []
    for loc, text in (("left", axes._left_title), ("center", axes.title), ("right", axes._right_title)):
        if text.get_text():
            given = text_options(text, values)
            if loc == "left":  # a letter: it stands where those of the other panels do
                at = text.get_transform().transform(text.get_position()) / axes.figure.bbox.size
                place = (plain(round(float(v), 6)) for v in at)
                lines.append(call("fig.text", *place, plain(text.get_text()), **given))
                continue
            options = {k: v for k, v in given.items() if k not in ("ha", "va")}
            lines.append(call(f"{name}.set_title", plain(text.get_text()), loc=plain(loc), **options))
    return lines


def _frame(name: str, axes: Any, values: Values) -> list[str]:
    lines = []
    hidden = [side for side in _SIDES if not axes.spines[side].get_visible()]
    if hidden:
        lines.append(f"{name}.spines[{plain(hidden)}].set_visible(False)")
    for side in _SIDES:
        spine = axes.spines[side]
        if side in hidden:
            continue
        changed = {"linewidth": plain(spine.get_linewidth()), "color": values.colour(spine.get_edgecolor())}
        bounds = spine._bounds
        if bounds is not None:
            lines.append(f'{name}.spines["{side}"].set_bounds({plain(bounds[0])}, {plain(bounds[1])})')
            kind, points = spine.get_position()
            lines.append(f'{name}.spines["{side}"].set_position(("{kind}", {plain(points)}))')
            changed["capstyle"] = '"butt"'
            lines.append(call(f'{name}.spines["{side}"].set', **changed))
    edges = [axes.spines[s] for s in _SIDES if s not in hidden and axes.spines[s]._bounds is None]
    if edges:
        width, colour = plain(edges[0].get_linewidth()), values.colour(edges[0].get_edgecolor())
        sides = plain([s for s in _SIDES if axes.spines[s] in edges])
        lines.append(f"{name}.spines[{sides}].set(linewidth={width}, color={colour})")
    return lines
