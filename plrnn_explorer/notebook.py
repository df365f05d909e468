"""Studies and results as figures and tables in notebooks: no window and no event loop of Qt.

Where the package is imported in IPython, its values show themselves; elsewhere `html_of` gives the same.
"""

from __future__ import annotations

import base64
import io
import math
import sys
from collections.abc import Callable, Iterable, Mapping
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from plrnn_explorer.dynamics.basin_map import BasinMap
    from plrnn_explorer.dynamics.connection import HomoclinicPoints
    from plrnn_explorer.dynamics.cycle import CycleSet
    from plrnn_explorer.dynamics.manifold import Manifold
    from plrnn_explorer.models.map import PiecewiseLinearMap
    from plrnn_explorer.study.study import Study

#: Width in mm and dots per inch of figures on a page; rows of a table that are shown.
_WIDTH, _DPI, _MOST_ROWS = 150.0, 110, 30
#: Basins named below their picture, largest first.
_MOST_BASINS = 12

Writer = Callable[[Any], str]


def html_of(value: Any) -> str:
    """HTML that shows a study, map, cycles, manifold, basin map or homoclinic points.

    Raises
    ------
    TypeError
        If there is no such picture of a value.
    """
    for (module, name), write in _WRITERS.items():
        if type(value).__name__ == name and type(value).__module__ == f"plrnn_explorer.{module}":
            return write(value)
    raise TypeError(f"{type(value).__name__} has no picture")


def register() -> bool:
    """Let IPython, if this runs in one, show values by `html_of`; True if it does."""
    module = sys.modules.get("IPython")
    shell = module.get_ipython() if module is not None and hasattr(module, "get_ipython") else None
    if shell is None:
        return False
    formatter = shell.display_formatter.formatters["text/html"]
    for (home, name), write in _WRITERS.items():
        formatter.for_type_by_name(f"plrnn_explorer.{home}", name, write)
    return True


# Pictures -----------------------------------------------------------------------------------------


def _image(figure: Figure, words: str) -> str:
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=_DPI)
    data = base64.b64encode(stream.getvalue()).decode("ascii")
    return f'<img alt="{escape(words)}" style="max-width:100%" src="data:image/png;base64,{data}">'


def _study(study: Study) -> str:
    from plrnn_explorer.export.figure import draw_figure
    from plrnn_explorer.export.summary import summary

    title = study.model.name or "Study"
    image = ""
    if study.model.dimension > 1:
        image = _image(draw_figure(study, width_mm=_WIDTH, dpi=_DPI), f"Phase space of {title}")
    told = "".join(f"<li>{escape(sentence)}</li>" for sentence in summary(study))
    return f"<h4>{escape(title)}</h4>{image}{f'<ul>{told}</ul>' if told else ''}"


def _plain_axes(names: tuple[str, str]) -> tuple[Figure, Any]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from plrnn_explorer.export.look import LIGHT

    figure = Figure(figsize=(5.0, 4.0), layout="constrained", facecolor=LIGHT.background)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.set_facecolor(LIGHT.background)
    axes.set_xlabel(names[0], parse_math=False)
    axes.set_ylabel(names[1], parse_math=False)
    return figure, axes


def _basins(basins: BasinMap) -> str:
    from plrnn_explorer.dynamics.basin_map import UNDECIDED
    from plrnn_explorer.export.look import LIGHT, basin_colour, basin_image
    from plrnn_explorer.export.patterns import pattern

    figure, axes = _plain_axes(basins.plane.names)
    colours = [basin_colour(i, LIGHT.palette) for i in range(len(basins.attractors))]
    extent = (basins.x[0], basins.x[1], basins.y[0], basins.y[1])
    image = basin_image(basins, LIGHT, colours)
    axes.imshow(image, extent=extent, origin="lower", aspect="auto", interpolation="nearest")
    if (undecided := basins.labels == UNDECIDED).any():
        fine = pattern(undecided, LIGHT.hatch)
        axes.imshow(fine, extent=extent, origin="lower", aspect="auto", interpolation="nearest")
    words = _basin_legend(figure, basins, colours)
    return _image(figure, f"Basins of attraction: {'; '.join(words)}")


def _basin_legend(figure: Figure, basins: BasinMap, colours: list[str]) -> list[str]:
    """Say below the picture where each colour leads and its share of the window; return the words."""
    from matplotlib.patches import Patch

    from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
    from plrnn_explorer.dynamics.basin_shares import share_values
    from plrnn_explorer.export.legend import Hatched, HatchedHandler, basin_patch
    from plrnn_explorer.export.look import LIGHT
    from plrnn_explorer.export.texts import escape_word
    from plrnn_explorer.export.words import percent
    from plrnn_explorer.study.names import plain_attractor_names

    known = share_values(basins)
    names = plain_attractor_names(basins.attractors)
    entries: list[tuple[Patch, str, float]] = [
        (basin_patch(LIGHT, i, colour), name, known[i])
        for i, (name, colour) in enumerate(zip(names, colours))
    ]
    entries = sorted(entries, key=lambda entry: -entry[2])
    if len(entries) > _MOST_BASINS:
        rest = entries[_MOST_BASINS:]
        blank = Patch(fc="none", ec="none")
        entries[_MOST_BASINS:] = [(blank, f"{len(rest)} others", sum(share for *_, share in rest))]
    hatched = Hatched(fc=LIGHT.undecided, ec=LIGHT.hatch, lw=0.4)
    escaping = Patch(fc=LIGHT.background, ec=LIGHT.muted, lw=0.4)
    entries += [(hatched, "undecided", known[UNDECIDED]), (escaping, escape_word(basins), known[ESCAPED])]
    shown = [(patch, f"{word}, {percent(share)}") for patch, word, share in entries if share > 0]
    handler = {Hatched: HatchedHandler()}
    figure.legend(
        [patch for patch, _ in shown], words := [word for _, word in shown], handler_map=handler,
        loc="outside lower center", ncols=3, frameon=False, fontsize="small",
    )  # fmt: skip
    return words


def _manifold(manifold: Manifold) -> str:
    from matplotlib.collections import LineCollection

    from plrnn_explorer.export.look import LIGHT

    figure, axes = _plain_axes(("z1", "z2" if manifold.segments.shape[-1] > 1 else ""))
    segments = manifold.segments[..., :2]
    if segments.shape[-1] == 2:
        colour = LIGHT.stable if manifold.which == "stable" else LIGHT.unstable
        axes.add_collection(LineCollection(list(segments), colors=colour, linewidths=0.8))
        points = manifold.cycle.points[:, :2]
        axes.plot(*points.T, "D", color=LIGHT.ink, markerfacecolor=LIGHT.background, markersize=5)
        axes.autoscale()
    period = manifold.cycle.period
    whose = f"{period}-cycle" if period > 1 else "fixed point"
    words = f"{manifold.which.capitalize()} manifold of a {whose}"
    return f"<div>{escape(words)}, {len(segments)} segments</div>{_image(figure, words)}"


# Tables -------------------------------------------------------------------------------------------


def _table(heading: Iterable[str], rows: Iterable[Iterable[Any]], total: int) -> str:
    top = "".join(f"<th>{escape(word)}</th>" for word in heading)
    body = "".join("<tr>" + "".join(f"<td>{escape(_cell(v))}</td>" for v in row) + "</tr>" for row in rows)
    rest = f"<div>… and {total - _MOST_ROWS} more</div>" if total > _MOST_ROWS else ""
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>{rest}"


def _cell(value: Any) -> str:
    from plrnn_explorer.export.words import number

    return number(value) if isinstance(value, float) else str(value)


def _cycles(found: CycleSet) -> str:
    from plrnn_explorer.export.document.tables import eigenvalue_words

    rows = (
        (
            cycle.period,
            cycle.stability,
            ", ".join(_cell(v) for v in cycle.points[0][:4].tolist()),
            eigenvalue_words(cycle.eigenvalues[np.argsort(-np.abs(cycle.eigenvalues), kind="stable")][:4]),
            found.completeness.get(cycle.period, ""),
        )
        for cycle in found.cycles[:_MOST_ROWS]
    )
    heading = ("period", "stability", "first point", "largest multipliers", "this period is")
    return _table(heading, rows, len(found.cycles))


def _connections(found: HomoclinicPoints) -> str:
    columns = found.steps, found.angles, found.certified
    rows = (
        (found.kind, steps, math.degrees(angle), "yes" if certified else "no")
        for steps, angle, certified in zip(*(a[:_MOST_ROWS].tolist() for a in columns))
    )
    return _table(("kind", "steps", "angle (degrees)", "certified"), rows, len(found))


def _model(model: PiecewiseLinearMap) -> str:
    words = f"{model.dimension} states, {model.n_units} ReLU units"
    kind = f", {model.family}" if model.family else ""
    return f"<b>{escape(model.name or 'Model')}</b>: {escape(words + kind)}"


_WRITERS: Mapping[tuple[str, str], Writer] = {
    ("study.study", "Study"): _study,
    ("dynamics.basin_map", "BasinMap"): _basins,
    ("dynamics.manifold", "Manifold"): _manifold,
    ("dynamics.cycle", "CycleSet"): _cycles,
    ("dynamics.connection", "HomoclinicPoints"): _connections,
    ("models.map", "PiecewiseLinearMap"): _model,
}


def shown_types() -> list[type]:
    """Types that have a picture."""
    return [getattr(import_module(f"plrnn_explorer.{module}"), name) for module, name in _WRITERS]
