"""The phase space of a study, drawn on matplotlib axes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.patches import FancyArrowPatch
from matplotlib.patheffects import Stroke, withStroke

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.axes import is_data_plane
from plrnn_explorer.dynamics.basin_map import UNDECIDED, BasinMap
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.export import look as looks
from plrnn_explorer.export.geometry import joined_inside, window_borders
from plrnn_explorer.export.look import MANY_BORDERS, Look
from plrnn_explorer.export.markers import certified_ring, marker, sample_dots
from plrnn_explorer.export.patterns import pattern
from plrnn_explorer.export.recordings import draw_recordings
from plrnn_explorer.export.selection import CROWDED, SHORT_PERIOD, Selection, select
from plrnn_explorer.export.sliced import draw_polygons, draw_slices, is_same_plane
from plrnn_explorer.export.slices import slice_words
from plrnn_explorer.export.unseen import unseen_image, unseen_in, unseen_rings
from plrnn_explorer.export.words import subscripted
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.study import Appearance, Study, View
from plrnn_explorer.translation import tr

#: Share of undecided cells from which a map of basins says nothing.
_ALL_UNDECIDED = 0.9995
#: Steps of an orbit up to which its dots are joined.
MOST_JOINED = 250
_DEFAULT_LAYERS: Mapping[str, bool] = {
    "basins": True, "borders": True, "manifolds": True, "cycles": True,
    "connections": True, "orbits": True, "recordings": True, "labels": True, "unseen": True,
}  # fmt: skip


@dataclass(frozen=True)
class Phase:
    """What one drawing of a phase space needs at hand."""

    axes: Any
    study: Study
    view: View
    look: Look
    layers: Mapping[str, bool]
    chosen: Selection

    def shown(self, object_id: str) -> bool:
        """Whether the user left an object visible."""
        return self.appearance(object_id).visible

    def appearance(self, object_id: str) -> Appearance:
        """The user's appearance of an object, or the default one."""
        return self.study.appearance.get(object_id, Appearance())

    def project(self, points: Floats) -> Floats:
        """Window positions (..., 2) of states (..., M)."""
        return self.view.plane.project(points)


def draw_phase(
    axes: Any,
    study: Study,
    view: View,
    look: Look,
    layers: Mapping[str, bool] | None = None,
    declutter: bool = True,
) -> Phase:
    """Draw the phase space of a study.

    Parameters
    ----------
    axes : matplotlib Axes
    study : Study
    view : View
        The window; its layers are used where `layers` does not say otherwise.
    look : Look
    layers : mapping of layer to bool, optional
        "basins", "unseen", "borders", "manifolds", "cycles", "connections", "orbits", "recordings",
        "labels".
    declutter : bool
        Leave out what would cover the rest, see `plrnn_explorer.export.selection`.
    """
    chosen = select(study, view, declutter)
    default = {**_DEFAULT_LAYERS, "borders": study.model.n_units <= MANY_BORDERS}
    phase = Phase(axes, study, view, look, {**default, **view.layers, **(layers or {})}, chosen)
    axes.set_xlim(view.x)
    axes.set_ylim(view.y)
    # Names are the user's: a dollar sign in them is no formula.
    axes.set_xlabel(subscripted(view.plane.names[0]), parse_math=False)
    axes.set_ylabel(subscripted(view.plane.names[1]), parse_math=False)
    for layer, draw in (
        ("basins", _draw_basins),
        ("unseen", _draw_unseen),
        ("borders", _draw_borders),
        ("recordings", draw_recordings),
        ("manifolds", _draw_manifolds),
        ("cycles", _draw_samples),
        ("orbits", _draw_orbits),
        ("connections", _draw_connections),
        ("cycles", _draw_cycles),
    ):
        if phase.layers.get(layer, True):
            draw(phase)
    if study.model.dimension > 2:
        small = {"fontsize": mpl.rcParams["legend.fontsize"], "color": look.muted}
        seen = (
            tr("points and curves lie at their data values")
            if is_data_plane(study.model, view.plane)
            else tr("points and curves are projected onto it")
        )
        words = f"{slice_words(study, view.plane)}\n{seen}"
        axes.set_title(words, loc="right", **small)
    return phase


def shows_basins(phase: Phase) -> bool:
    """Whether the basins are drawn: they belong to the plane shown, and something in them is decided."""
    basins = phase.study.basins
    if basins is None or not phase.layers.get("basins", True):
        return False
    return basins.fractions[UNDECIDED] < _ALL_UNDECIDED and same_plane(phase.view, basins)


def same_plane(view: View, basins: BasinMap) -> bool:
    """Whether basins were computed in the very plane that is shown."""
    return is_same_plane(view.plane, basins.plane)


def _draw_basins(phase: Phase) -> None:
    basins = phase.study.basins
    if basins is None or not shows_basins(phase):
        return
    extent = (basins.x[0], basins.x[1], basins.y[0], basins.y[1])
    colours = looks.attractor_colours(phase.study, phase.look.palette)
    options: dict[str, Any] = {
        "extent": extent,
        "origin": "lower",
        "interpolation": "nearest",
        "aspect": "auto",
    }
    hidden = looks.hidden_basins(phase.study)
    if not draw_polygons(phase, basins):
        phase.axes.imshow(looks.basin_image(basins, phase.look, colours, hidden), zorder=0, **options)
    undecided = basins.labels == UNDECIDED
    options["interpolation"] = "antialiased"
    if undecided.any():
        hatch = basin_ink(phase, UNDECIDED, phase.look.hatch)
        phase.axes.imshow(pattern(undecided, hatch), zorder=0.1, **options)
    _draw_patterns(phase, basins, options)
    phase.axes.set_xlim(phase.view.x)
    phase.axes.set_ylim(phase.view.y)


def _draw_patterns(phase: Phase, basins: BasinMap, options: Mapping[str, Any]) -> None:
    """Lay a pattern over each basin, where the look has some."""
    for label in range(len(basins.attractors) if phase.look.patterns else 0):
        kind, cells = looks.pattern_of(phase.look, label), basins.labels == label
        if kind != "plain" and cells.any():
            ink = basin_ink(phase, label, phase.look.muted)
            phase.axes.imshow(pattern(cells, ink, kind), zorder=0.1, **options)


def basin_ink(phase: Phase, label: int, colour: str) -> str:
    """A colour of a basin's: faint where the basin was hidden."""
    hidden = label in looks.hidden_basins(phase.study)
    return looks.faint(colour, phase.look.background) if hidden else colour


def shows_unseen(phase: Phase) -> bool:
    """Whether it is known where the data went, and marked where they never did."""
    return phase.study.judgement is not None and bool(phase.layers.get("unseen", True))


def _draw_unseen(phase: Phase) -> None:
    field = unseen_in(phase.study, phase.view)
    if field is None or not field.any_unseen:
        return
    extent = (*phase.view.x, *phase.view.y)
    phase.axes.imshow(
        unseen_image(field, phase.look), zorder=0.2, extent=extent, origin="lower", aspect="auto",
        interpolation="antialiased",
    )  # fmt: skip
    gap = np.full((1, 2), np.nan)
    edge = np.concatenate([part for ring in unseen_rings(field) for part in (ring, ring[:1], gap)])
    colour = looks.mix(phase.look.muted, phase.look.background, 0.6)
    phase.axes.plot(*edge.T, color=colour, lw=0.4, ls=":", zorder=0.3, label="_unseen")
    phase.axes.set_xlim(phase.view.x)
    phase.axes.set_ylim(phase.view.y)


def _draw_borders(phase: Phase) -> None:
    segments = window_borders(phase.study.model, phase.view.plane, phase.view.x, phase.view.y)
    phase.axes.add_collection(
        LineCollection(
            list(segments),
            colors=border_colour(phase, len(segments)),
            linewidths=looks.WIDTHS["border"],
            zorder=1,
        ),
        autolim=False,
    )


def border_colour(phase: Phase, number: int = 0) -> str:
    """Colour of region borders: fainter where they are many. Mixed, as not every viewer obeys opacity."""
    share = looks.BORDER_OPACITY * (1.2 if number > 30 else 2.0)
    return looks.mix(phase.look.ink, phase.look.background, share)


def manifold_colour(phase: Phase, index: int, manifold: Manifold) -> str:
    """Colour of a manifold: the user's own or that of its kind."""
    own = phase.appearance(f"manifold:{index}").colour
    return own or (phase.look.stable if manifold.which == "stable" else phase.look.unstable)


def line_style(phase: Phase, which: str) -> dict[str, Any]:
    """Options of the line of a manifold beside its colour and width."""
    if phase.look.dashed and which == "stable":
        return {"ls": (0, (5, 2)), "dash_capstyle": "butt"}
    return {"solid_joinstyle": "round", "solid_capstyle": "round"}


def _draw_manifolds(phase: Phase) -> None:
    for index, xy in phase.chosen.surfaces.items():
        surface = (phase.study.surfaces or ())[index]
        own = phase.appearance(f"surface:{index}").colour
        colour = own or (phase.look.stable if surface.which == "stable" else phase.look.unstable)
        if len(xy):
            style = line_style(phase, surface.which)
            phase.axes.plot(xy[:, 0], xy[:, 1], color=colour, lw=phase.chosen.line_width, zorder=2, **style)
    for index, xy in phase.chosen.curves.items():
        manifold = (phase.study.manifolds or ())[index]
        colour = manifold_colour(phase, index, manifold)
        if len(xy):
            # One line, not a collection: matplotlib thins a line out to what the format can show.
            style = line_style(phase, manifold.which)
            style["label"] = f"_{manifold.which}_manifold"  # underscored: for scripts, not for a legend
            phase.axes.plot(xy[:, 0], xy[:, 1], color=colour, lw=phase.chosen.line_width, zorder=2, **style)
        _draw_cuts(phase, manifold, colour)
    draw_slices(phase)


def _draw_cuts(phase: Phase, manifold: Manifold, colour: str) -> None:
    """An arrow-head at each point where a budget cut the manifold: it goes on from there."""
    if not len(manifold.cuts) or not len(manifold.segments):
        return
    ends = manifold.segments.transpose(1, 0, 2).reshape(-1, manifold.segments.shape[-1])
    others = manifold.segments[:, ::-1].transpose(1, 0, 2).reshape(ends.shape)
    size = np.array([phase.view.x[1] - phase.view.x[0], phase.view.y[1] - phase.view.y[0]])
    low, high = np.array([phase.view.x, phase.view.y]).T
    for cut in manifold.cuts:
        near = int(np.argmin(np.sum((ends - cut) ** 2, axis=1)))
        tip, along = phase.project(cut), phase.project(ends[near] - others[near] + phase.view.plane.origin)
        length = float(np.linalg.norm(along / size))
        if length > 0 and np.all((tip >= low) & (tip <= high)):
            _arrow_head(phase, tip, along / length, colour)


def _arrow_head(phase: Phase, tip: Floats, direction: Floats, colour: str) -> None:
    back = tip - 0.018 * direction
    phase.axes.add_patch(
        FancyArrowPatch(
            tuple(back), tuple(tip), arrowstyle="-|>,head_length=4.2,head_width=1.9", mutation_scale=1.0,
            shrinkA=0, shrinkB=0, lw=0.4, fc=colour, ec=phase.look.background, zorder=4.4, joinstyle="miter",
        )
    )  # fmt: skip


def _draw_orbits(phase: Phase) -> None:
    for index, orbit in enumerate(phase.study.orbits):
        if not phase.shown(f"orbit:{index}"):
            continue
        colour = phase.appearance(f"orbit:{index}").colour or phase.look.orbit
        xy = phase.project(orbit.points[np.isfinite(orbit.points).all(axis=1)])
        # So many joins of a map that jumps would cover the picture with grey.
        joined = [xy] if len(xy) <= MOST_JOINED else []
        line = joined_inside(joined, phase.view.x, phase.view.y)
        faint = {"color": orbit_line(phase, colour), "lw": 0.35, "label": "_orbit"}
        phase.axes.plot(line[:, 0], line[:, 1], **faint, zorder=3)
        dots = {"marker": "o", "ms": 1.5, "mec": colour, "mew": 0.0, "mfc": colour, "ls": "none"}
        phase.axes.plot(xy[:, 0], xy[:, 1], zorder=3.1, **dots)
        phase.axes.plot(*xy[:1].T, **{**dots, "ms": 3.2}, zorder=3.2)


def orbit_line(phase: Phase, colour: str) -> str:
    """Colour of the lines that join an orbit's dots: fainter than the dots, because the map jumps."""
    return looks.mix(colour, phase.look.background, 0.5)


def connection_colour(phase: Phase, index: int) -> str:
    """Colour of homoclinic points: the user's own or that of their kind, as on screen."""
    return phase.appearance(f"connection:{index}").colour or phase.look.connection


def _draw_connections(phase: Phase) -> None:
    scale = phase.chosen.point_scale
    for index in phase.chosen.connections:
        found = (phase.study.connections or ())[index]
        colour = connection_colour(phase, index)
        glyph = looks.HOMOCLINIC if found.kind == "homoclinic" else looks.HETEROCLINIC
        xy = phase.project(found.points)
        phase.axes.plot(xy[:, 0], xy[:, 1], **marker(glyph, phase.look, colour, scale), zorder=4)
        ring = xy[found.certified.astype(bool)]
        phase.axes.plot(ring[:, 0], ring[:, 1], **certified_ring(phase.look, colour, scale), zorder=4)


def _draw_cycles(phase: Phase) -> None:
    cycles = phase.study.cycles.cycles if phase.study.cycles else ()
    # Too many are drawn smaller and not joined: the dotted lines would hide everything.
    crowded = sum(cycles[i].period for i in phase.chosen.cycles if cycles[i].period > 1) > CROWDED
    for index in reversed(phase.chosen.cycles):
        _draw_cycle(phase, index, cycles[index], crowded)
    if phase.layers.get("labels", True):
        _label_attractors(phase)


def _draw_cycle(phase: Phase, index: int, cycle: Cycle, crowded: bool) -> None:
    xy = phase.project(cycle.points)
    colour = phase.appearance(f"cycle:{index}").colour
    if phase.study.basins is not None and cycle.is_stable:
        colour = ""  # a sink's own colour is its basin's; the glyph stays ink to be seen on it
    joined = 1 < cycle.period <= SHORT_PERIOD or cycle.is_stable
    if cycle.period > 1 and joined and not crowded:
        ring = np.concatenate([xy, xy[:1]])
        style = {"ls": (0, (1, 2)), "lw": looks.WIDTHS["cycle"], "dash_capstyle": "round"}
        phase.axes.plot(ring[:, 0], ring[:, 1], color=colour or phase.look.muted, zorder=4.5, **style)
    scale = 1.0 if cycle.period == 1 else 0.35 if crowded else 0.75 if joined else 0.45
    edge = (
        [] if crowded and cycle.period > 1 else [withStroke(linewidth=1.6, foreground=phase.look.background)]
    )
    options = marker(looks.GLYPHS[cycle.stability], phase.look, colour, scale)
    phase.axes.plot(*xy.T, **options, path_effects=edge or None, zorder=5 if cycle.period > 1 else 5.5)


def sampled_attractors(phase: Phase) -> list[tuple[Attractor, str]]:
    """Closed curves and chaotic sets that are shown, each with the colour of its points."""
    study = phase.study
    found = []
    for i, attractor in enumerate(study.known_attractors):
        if attractor.cycle is None and phase.shown(f"attractor:{i}"):
            own = phase.appearance(f"attractor:{i}").colour
            colour = own or looks.basin_colour(i, phase.look.palette)
            found.append((attractor, looks.mix(colour, phase.look.ink, 0.6)))
    return found


def _draw_samples(phase: Phase) -> None:
    for attractor, colour in sampled_attractors(phase):
        xy = phase.project(looks.attractor_sample(attractor))
        phase.axes.plot(xy[:, 0], xy[:, 1], **sample_dots(colour), zorder=2.5)


def _label_attractors(phase: Phase) -> None:
    """Number the sinks that have a basin as in the legend, so that colour is not the only link."""
    if phase.study.basins is None or len(phase.study.basins.attractors) < 2:
        return
    names = names_of(phase.study)
    for number, attractor in enumerate(phase.study.basins.attractors, 1):
        if not phase.shown(names.attractor_id(number - 1)):
            continue
        place: dict[str, Any] = {
            "xy": phase.project(attractor.points[0]),
            "xytext": (3.4, 3.4),
            "textcoords": "offset points",
            "fontsize": mpl.rcParams["legend.fontsize"],
            "annotation_clip": True,
        }
        # The halo is a drawing of its own: text with a path effect would stop being text in SVG and PDF.
        halo = [Stroke(linewidth=1.6, foreground=phase.look.background)]
        phase.axes.annotate(str(number), **place, color=phase.look.background, path_effects=halo, zorder=6)
        phase.axes.annotate(str(number), **place, color=phase.look.ink, zorder=6.1)
