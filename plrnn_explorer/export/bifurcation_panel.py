"""The panel of bifurcations: branches of cycles along an input or a parameter, and their events."""

from __future__ import annotations

from typing import Any

import matplotlib as mpl
import numpy as np

from plrnn_explorer.dynamics.axes import MeasuredAxis, axis_named, measured
from plrnn_explorer.dynamics.bifurcations.diagram import BifurcationDiagram
from plrnn_explorer.export.errors import ExportError
from plrnn_explorer.export.look import Look
from plrnn_explorer.export.words import subscripted
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.bifurcation_words import KINDS, STABILITIES, parameter_label
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Width and style of the curves of each stability.
_CURVES = {"sink": (1.2, "-"), "saddle": (0.7, "--"), "source": (0.7, ":"), "neutral": (0.7, "-.")}
#: Marks of the kinds of events, and their sizes in points.
_MARKS = {
    "persistence": ("s", 3.0), "fold": ("^", 5.0), "border doubling": ("d", 5.0), "border birth": ("*", 6.5),
    "flip": ("o", 4.0), "one": ("+", 5.0), "circle": ("o", 5.0), "unclear": ("x", 4.5),
}  # fmt: skip
_HOLLOW = ("persistence", "circle")


def draw_bifurcations(axes: Any, study: Study, look: Look, coordinate: str = "") -> None:
    """Draw the bifurcation diagram of a study: solid where stable, broken where not, events marked.

    Parameters
    ----------
    axes : matplotlib Axes
    study : Study
    look : Look
    coordinate : str
        What is drawn upwards, see `dynamics.axes.axis_named`; "": the first one of the data, or of the state.

    Raises
    ------
    ExportError
        If there is no diagram, or no such coordinate.
    """
    diagram = study.bifurcations
    if diagram is None:
        raise ExportError(tr("There is no bifurcation diagram; compute one in the Bifurcations panel first."))
    try:
        height = measured(study.model, axis_named(study.model, coordinate))
    except ValueError as error:
        raise ExportError(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error
    ink = look.ink
    _draw_states(axes, diagram, height, look.muted)
    for branch in diagram.branches:
        width, style = _CURVES[branch.stability]
        for point in _along(branch.points, height).T:
            axes.plot(branch.values, point, lw=width, ls=style, color=ink, zorder=2)
    for kind, (width, style) in _CURVES.items():
        if any(branch.stability == kind for branch in diagram.branches):
            axes.plot([], [], lw=width, ls=style, color=ink, label=tr(STABILITIES[kind]))
    for kind, (marker, size) in _MARKS.items():
        places = _places(diagram, kind, height)
        if len(places):
            face = "none" if kind in _HOLLOW else look.unstable
            axes.plot(
                *places.T, ls="none", marker=marker, ms=size, mfc=face, mec=look.unstable, mew=0.7,
                label=tr(KINDS[kind]), zorder=3,
            )  # fmt: skip
    axes.set_xlim(diagram.low, diagram.high)
    axes.set_ylim(*_span(diagram, height))
    axes.set_xlabel(subscripted(parameter_label(diagram)))
    axes.set_ylabel(subscripted(height.label))
    if axes.get_legend_handles_labels()[0]:
        axes.legend(fontsize=mpl.rcParams["legend.fontsize"], loc="best", frameon=False)


def _along(states: Floats, height: MeasuredAxis) -> Floats:
    """What is drawn upwards, of states (…, M)."""
    return np.asarray(states @ height.row + height.offset)


def _draw_states(axes: Any, diagram: BifurcationDiagram, height: MeasuredAxis, colour: str) -> None:
    """Simulated states, small and grey, behind everything."""
    if diagram.samples is None:
        return
    heights = _along(diagram.samples.states, height)
    values = np.broadcast_to(diagram.samples.values[:, None], heights.shape)
    kept = np.isfinite(heights)
    both = np.unique(np.column_stack([values[kept], np.round(heights[kept], 4)]), axis=0)
    axes.plot(
        *both.T, ls="none", marker=".", ms=0.8, mew=0, color=colour, alpha=0.5, zorder=1, rasterized=True
    )
    axes.plot([], [], ls="none", marker=".", ms=3.0, mew=0, color=colour, label=tr("simulated state"))


def _places(diagram: BifurcationDiagram, kind: str, height: MeasuredAxis) -> Floats:
    """Values and heights (n, 2) of the events of a kind."""
    found = [
        (event.value, float(_along(event.points, height)[max(event.point, 0) % len(event.points)]))
        for event in diagram.events
        if event.kind == kind and np.isfinite(event.points).all()
    ]
    return np.array(found).reshape(-1, 2)


def _span(diagram: BifurcationDiagram, height: MeasuredAxis) -> tuple[float, float]:
    """Heights between which nearly everything lies: a branch may run off to infinity."""
    parts = [_along(branch.points, height).reshape(-1) for branch in diagram.branches]
    if diagram.samples is not None:
        parts.append(_along(diagram.samples.states, height).reshape(-1))
    values = np.concatenate(parts) if parts else np.zeros(1)
    values = values[np.isfinite(values)]
    low, high = np.quantile(values, [0.02, 0.98])
    room = max(0.5 * (high - low), 1e-9)
    low, high = max(low - room, values.min()), min(high + room, values.max())
    margin = 0.06 * (high - low) or 1.0
    return float(low - margin), float(high + margin)
