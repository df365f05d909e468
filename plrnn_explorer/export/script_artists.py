"""What was drawn on axes, written as the calls of matplotlib that draw it again."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
from matplotlib import rcParams
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.image import AxesImage
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyArrowPatch, Patch, Rectangle
from matplotlib.text import Annotation, Text

from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.legend import Hatched
from plrnn_explorer.export.patterns import HATCHES
from plrnn_explorer.export.script_values import Values, call, plain
from plrnn_explorer.translation import tr


def artist_code(ax: str, panel: str, axes: Any, artist: Any, values: Values) -> str:
    """Write the call that draws one artist again.

    Parameters
    ----------
    ax : name of the axes in the script
    panel : name of the panel, for those of arrays
    axes : the axes
    artist : one of their lines, images, collections, patches or texts
    values : collects colours and arrays

    Raises
    ------
    ExportError
        If it is of a kind that the script has no words for.
    """
    for kind, write in _WRITERS.items():
        if isinstance(artist, kind):
            return write(ax, panel, axes, artist, values)
    raise ExportError(
        tr("The script has no words for {kind}; save the figure instead.").format(kind=type(artist).__name__)
    )


def _line(ax: str, panel: str, axes: Any, line: Any, values: Values) -> str:
    style = line_options(line, values)
    style["zorder"] = plain(line.get_zorder())
    x, y = (np.asarray(v, dtype=np.float64) for v in line.get_data(orig=False))
    transform = line.get_transform()
    for function, across, place in (
        ("axhline", axes.get_yaxis_transform(), y), ("axvline", axes.get_xaxis_transform(), x),
    ):  # fmt: skip
        if transform == across and len(place) == 2 and place[0] == place[1]:
            return call(f"{ax}.{function}", plain(float(place[0])), **style)
    if transform != axes.transData:
        raise ExportError(tr("The script has no words for a line that is not in the panel's coordinates."))
    if len(x) <= 1:
        where = (plain(list(x)), plain(list(y)))
    else:
        name = values.array(f"{panel}_{_what(line)}", np.column_stack([x, y]))
        where = (f"*{name}.T", "")
    return call(f"{ax}.plot", *(w for w in where if w), **style)


def _what(line: Any) -> str:
    """What a line shows, for the name of its array: its label, where the drawing gave it one."""
    label = str(line.get_label())
    if label and not re.match(r"_child\d+$", label):
        return label.strip("_")
    return "points" if line.get_linestyle() in ("None", "none", "") else "curve"


def line_options(line: Any, values: Values) -> dict[str, str]:
    """Options of a line: colour, width, dashes, markers."""
    options: dict[str, str] = {}
    marked = line.get_marker() not in ("None", "none", None, "")
    drawn = line.get_linestyle() not in ("None", "none", "")
    if drawn:
        options["color"] = values.colour(line.get_color())
        options["lw"] = plain(line.get_linewidth())
        options.update(_dashes(line))
    else:
        options["ls"] = '"none"'
    if marked:
        options["marker"] = plain(line.get_marker())
        options["ms"] = plain(line.get_markersize())
        options["mfc"] = values.colour(line.get_markerfacecolor())
        options["mec"] = values.colour(line.get_markeredgecolor())
        options["mew"] = plain(line.get_markeredgewidth())
    options["path_effects"] = _effects(line, values)
    return options


def _dashes(line: Any) -> dict[str, str]:
    offset, pattern = line._unscaled_dash_pattern
    if pattern is None:
        join, cap = str(line.get_solid_joinstyle()), str(line.get_solid_capstyle())
        usual = (join, cap) == ("round", "projecting")
        return {} if usual else {"solid_joinstyle": plain(join), "solid_capstyle": plain(cap)}
    lengths = tuple(float(p) for p in pattern)
    known: Any = rcParams
    names = {tuple(known[f"lines.{name}_pattern"]): sign for sign, name in _NAMED.items()}
    named = plain(names[lengths]) if lengths in names and not offset else ""
    style = named or f"({plain(offset)}, {plain(lengths)})"
    cap = str(line.get_dash_capstyle())
    return {"ls": style, "dash_capstyle": "" if cap == "butt" else plain(cap)}


_NAMED = {"--": "dashed", "-.": "dashdot", ":": "dotted"}


def _effects(artist: Any, values: Values) -> str:
    effects = []
    for effect in artist.get_path_effects():
        given = effect._gc
        name = type(effect).__name__
        effects.append(
            f"{name}(linewidth={plain(given['linewidth'])}, foreground={values.colour(given['foreground'])})"
        )
    return f"[{', '.join(effects)}]" if effects else ""


def _image(ax: str, panel: str, axes: Any, image: Any, values: Values) -> str:
    pixels = np.asarray(image.get_array())
    what = "pattern" if pixels.shape[-1] == 4 else "basins"
    return call(
        f"{ax}.imshow",
        values.array(f"{panel}_{what}", pixels),
        extent=plain([float(v) for v in image.get_extent()]),
        origin=plain(image.origin),
        interpolation=plain(image.get_interpolation()),
        aspect='"auto"',
        zorder=plain(image.get_zorder()),
    )


def _segments(ax: str, panel: str, axes: Any, lines: Any, values: Values) -> str:
    pieces = lines.get_segments()
    flat = np.concatenate(pieces) if pieces else np.empty((0, 2))
    name = values.array(f"{panel}_segments", flat)
    cuts = values.array(f"{panel}_segment_starts", np.cumsum([len(p) for p in pieces])[:-1])
    made = call(
        "LineCollection", f"np.split({name}, {cuts})",
        colors=_colours(lines.get_edgecolor(), f"{panel}_segment_colours", values),
        linewidths=_widths(lines), zorder=plain(lines.get_zorder()),
    )  # fmt: skip
    return call(f"{ax}.add_collection", made, autolim="False") if pieces else ""


def _polygons(ax: str, panel: str, axes: Any, shapes: Any, values: Values) -> str:
    paths = [p.vertices[:-1] for p in shapes.get_paths()]
    name = values.array(f"{panel}_polygons", np.concatenate(paths))
    cuts = values.array(f"{panel}_polygon_starts", np.cumsum([len(p) for p in paths])[:-1])
    made = call(
        "PolyCollection", f"np.split({name}, {cuts})",
        facecolors=_colours(shapes.get_facecolor(), f"{panel}_polygon_colours", values),
        edgecolors=_colours(shapes.get_edgecolor(), f"{panel}_polygon_edges", values),
        linewidths=_widths(shapes), zorder=plain(shapes.get_zorder()),
    )  # fmt: skip
    return call(f"{ax}.add_collection", made, autolim="False")


def _colours(rgba: Any, name: str, values: Values) -> str:
    rgba = np.atleast_2d(rgba)
    return values.colour(rgba[0]) if len(rgba) == 1 else values.array(name, rgba)


def _widths(collection: Any) -> str:
    widths = np.unique(np.atleast_1d(collection.get_linewidth()))
    return plain(float(widths[0])) if len(widths) == 1 else plain([float(w) for w in widths])


def patch_options(patch: Any, values: Values) -> dict[str, str]:
    """Options of a patch: face, edge, width, pattern."""
    hatch = HATCHES["hatch"] if isinstance(patch, Hatched) else patch.get_hatch()
    return {
        "fc": values.colour(patch.get_facecolor()),
        "ec": values.colour(patch.get_edgecolor()),
        "lw": plain(patch.get_linewidth()),
        "hatch": plain(hatch) if hatch else "",
    }


def _circle(ax: str, panel: str, axes: Any, circle: Any, values: Values) -> str:
    centre, radius = plain(tuple(circle.center)), plain(circle.radius)
    options = {**patch_options(circle, values), "zorder": plain(circle.get_zorder())}
    return f"{ax}.add_patch({call('Circle', centre, radius, **options)})"


def _rectangle(ax: str, panel: str, axes: Any, bar: Any, values: Values) -> str:
    options = {**patch_options(bar, values), "zorder": plain(bar.get_zorder())}
    sizes = [plain(float(v)) for v in (bar.get_width(), bar.get_height())]
    corner = plain(tuple(float(v) for v in bar.get_xy()))
    return f"{ax}.add_patch({call('Rectangle', corner, *sizes, **options)})"


def _arrow(ax: str, panel: str, axes: Any, arrow: Any, values: Values) -> str:
    head = arrow.get_arrowstyle()
    begin, end = (plain(tuple(float(v) for v in p)) for p in arrow._posA_posB)
    style = f"-|>,head_length={head.head_length:g},head_width={head.head_width:g}"
    made = call(
        "FancyArrowPatch", begin, end, arrowstyle=plain(style),
        mutation_scale=plain(arrow.get_mutation_scale()), shrinkA="0", shrinkB="0",
        fc=values.colour(arrow.get_facecolor()), ec=values.colour(arrow.get_edgecolor()),
        lw=plain(arrow.get_linewidth()), joinstyle=plain(str(arrow.get_joinstyle())),
        zorder=plain(arrow.get_zorder()),
    )  # fmt: skip
    return f"{ax}.add_patch({made})"


def text_options(text: Any, values: Values) -> dict[str, str]:
    """Options of a text: size, colour, alignment."""
    return {
        "fontsize": plain(text.get_fontsize()),
        "color": values.colour(text.get_color()),
        "fontweight": '"bold"' if text.get_fontweight() == "bold" else "",
        "ha": plain(text.get_ha()),
        "va": plain(text.get_va()),
        "parse_math": "" if text.get_parse_math() else "False",
    }


def _annotation(ax: str, panel: str, axes: Any, text: Any, values: Values) -> str:
    return call(
        f"{ax}.annotate", plain(text.get_text()),
        xy=plain(tuple(float(v) for v in text.xy)), xytext=plain(tuple(float(v) for v in text.xyann)),
        textcoords='"offset points"', **text_options(text, values),
        annotation_clip=plain(text.get_annotation_clip()), path_effects=_effects(text, values),
        zorder=plain(text.get_zorder()),
    )  # fmt: skip


def _text(ax: str, panel: str, axes: Any, text: Any, values: Values) -> str:
    inside = ""
    if text.get_transform() == axes.transAxes:
        inside = f"{ax}.transAxes"
    elif text.get_transform() != axes.transData:
        raise ExportError(tr("The script has no words for a text that is not in the panel's coordinates."))
    x, y = (plain(float(v)) for v in text.get_position())
    options = {**text_options(text, values), "transform": inside, "zorder": plain(text.get_zorder())}
    return call(f"{ax}.text", x, y, plain(text.get_text()), **options)


def _frame(legend: Legend, values: Values) -> dict[str, str]:
    """Options of what lies below a legend."""
    if not legend.get_frame_on():
        return {"frameon": "False"}
    paper: Any = legend.get_frame().get_facecolor()
    return {
        "frameon": "True", "fancybox": "False", "framealpha": "1.0" if paper[3] else "0.0",
        "facecolor": values.colour(paper[:3]), "edgecolor": '"none"',
    }  # fmt: skip


def legend_code(owner: str, legend: Legend, values: Values, place: tuple[float, float]) -> str:
    """Write a legend with its signs, its lower left corner at a place on the page."""
    handles = []
    for handle in legend.legend_handles:
        if isinstance(handle, Line2D):
            handles.append(call("Line2D", "[]", "[]", **line_options(handle, values)))
        elif isinstance(handle, Patch):
            handles.append(call("Patch", **patch_options(handle, values)))
        else:
            raise ExportError(tr("The script has no words for a sign in the legend."))
    words = [text.get_text() for text in legend.get_texts()]
    rows = "\n".join(f"    ({_indented(handle)}, {plain(text)})," for handle, text in zip(handles, words))
    lay: Any = legend
    made = call(
        f"{owner}.legend", "[sign for sign, _ in signs]", "[words for _, words in signs]",
        ncols=plain(lay._ncols), loc='"lower left"', bbox_to_anchor=plain(tuple(round(v, 6) for v in place)),
        bbox_transform="fig.transFigure", borderaxespad="0", **_frame(legend, values),
        **{n: plain(getattr(lay, n)) for n in ("borderpad", "labelspacing", "handlelength", "handletextpad",
                                               "columnspacing")},
    )  # fmt: skip
    lines = [f"signs = [\n{rows}\n]", f"legend = {made}"]
    if not any(text.get_parse_math() for text in legend.get_texts()):
        lines.append(
            "for text in legend.get_texts():\n    text.set_parse_math(False)  # names are no formulas"
        )
    return "\n".join(lines)


def _indented(code: str) -> str:
    return code.replace("\n", "\n    ")


_WRITERS: dict[type, Callable[..., str]] = {
    Line2D: _line,
    AxesImage: _image,
    LineCollection: _segments,
    PolyCollection: _polygons,
    Circle: _circle,
    FancyArrowPatch: _arrow,
    Rectangle: _rectangle,
    Annotation: _annotation,
    Text: _text,
}
