"""The legend of a phase space: only what is drawn, basins with their shares."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.legend_handler import HandlerPatch
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from plrnn_explorer.dynamics.attractor import KINDS
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.basin_shares import share_values
from plrnn_explorer.dynamics.cycle import Stability
from plrnn_explorer.export import look as looks
from plrnn_explorer.export.geometry import window_borders
from plrnn_explorer.export.markers import certified_ring, marker, sample_dots
from plrnn_explorer.export.patterns import HATCHES
from plrnn_explorer.export.phase import (
    MOST_JOINED,
    Phase,
    basin_ink,
    border_colour,
    line_style,
    orbit_line,
    sampled_attractors,
    shows_basins,
    shows_unseen,
)
from plrnn_explorer.export.recordings import recording_entries
from plrnn_explorer.export.sliced import visible_slices
from plrnn_explorer.export.texts import escape_word
from plrnn_explorer.export.words import elided, percent, ranges
from plrnn_explorer.study.names import attractor_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark, tr

Entry = tuple[Any, str]


class Hatched(Patch):
    """A patch whose sign in the legend has fine lines over it."""


class HatchedHandler(HandlerPatch):
    """Draws the lines one by one: a hatch pattern of SVG is shown black by some programs."""

    def create_artists(
        self,
        legend: Any,
        orig_handle: Any,
        xdescent: float,
        ydescent: float,
        width: float,
        height: float,
        fontsize: float,
        trans: Any,
    ) -> list[Any]:
        """Return the patch and four lines across it."""
        patches = super().create_artists(
            legend, orig_handle, xdescent, ydescent, width, height, fontsize, trans
        )
        lines = []
        for i in range(5):
            x = -xdescent + (i - 0.5) * width / 5
            ends = np.clip([x, x + height], -xdescent, width - xdescent)
            line = Line2D(ends, ends - x - ydescent, lw=0.35, color=orig_handle.get_edgecolor())
            line.set_transform(trans)
            lines.append(line)
        return [*patches, *lines]


def legend_entries(phase: Phase) -> list[Entry]:
    """Handles and labels of everything shown except the basins: points, then curves."""
    return [*_points(phase), *_samples(phase), *_curves(phase), *_others(phase)]


def basin_entries(phase: Phase) -> list[Entry]:
    """Handles and labels of the basins: number, name of the attractor, share of the window."""
    basins = phase.study.basins
    if basins is None or not shows_basins(phase):
        return []
    look, entries, known = phase.look, [], share_values(basins)
    for i, colour in enumerate(looks.attractor_colours(phase.study, look.palette)):
        words = f"{numbered_name(phase.study, i)}, {percent(known[i])}"
        entries.append((basin_patch(look, i, basin_ink(phase, i, colour)), words))
    for label, word, face in (
        (UNDECIDED, tr("undecided"), look.undecided),
        (ESCAPED, escape_word(basins), look.background),
    ):
        if known[label] > 0:
            kind = Hatched if label == UNDECIDED else Patch
            edge = basin_ink(phase, label, look.hatch)
            patch = kind(fc=basin_ink(phase, label, face), ec=edge, lw=0.4)
            entries.append((patch, f"{word}, {percent(known[label])}"))
    return entries


def numbered_name(study: Study, index: int) -> str:
    """Name of attractor `index` with the number that stands at it in the picture; "Sink 3" ends in it."""
    name, number = attractor_name(study, index), str(index + 1)
    several = study.basins is not None and len(study.basins.attractors) > 1
    return f"{number}  {elided(name)}" if several and not name.endswith(f" {number}") else elided(name)


def basin_patch(look: looks.Look, index: int, colour: str) -> Patch:
    """Sign of a basin: its colour as it lies on the page, with its pattern where the look has some."""
    face = looks.mix(colour, look.background, look.mix[0])
    if not look.patterns:
        return Patch(fc=face, ec=colour, lw=0.6)
    return Patch(fc=face, ec=look.muted, lw=0.4, hatch=HATCHES[looks.pattern_of(look, index)])


def _points(phase: Phase) -> list[Entry]:
    if not phase.study.cycles or not phase.layers.get("cycles", True):
        return []
    cycles = phase.study.cycles.cycles
    shown = [cycles[i] for i in phase.chosen.cycles]
    longest = max((c.period for i, c in enumerate(cycles) if phase.shown(f"cycle:{i}")), default=1)
    kinds: tuple[Stability, ...] = ("sink", "saddle", "source", "neutral")
    entries: list[Entry] = []
    for kind in kinds:
        on_border = ["border" in c.flags for c in shown if c.stability == kind]
        words = [kind] * (not all(on_border)) + [mark("border point")] * any(on_border)
        sign = marker(looks.GLYPHS[kind], phase.look)
        entries += [(Line2D([], [], **sign), tr(word)) for word in words]
    periods = [c.period for c in shown if c.period > 1]
    most = max(periods, default=1)
    which = (
        tr("of period {ranges}").format(ranges=ranges(periods))
        if len(set(periods)) < 4
        else tr("up to period {most}").format(most=most)
    )
    more = tr(" (found up to {longest})").format(longest=longest) if longest > most else ""
    if periods:
        style: dict[str, Any] = {"ls": (0, (1, 2)), "lw": looks.WIDTHS["cycle"], "color": phase.look.muted}
        longer = [c.stability for c in shown if c.period > 1]
        small = marker(looks.GLYPHS[max(sorted(set(longer)), key=longer.count)], phase.look, scale=0.55)
        entries.append(
            (Line2D([], [], **{**small, **style}), tr("cycles {which}{more}").format(which=which, more=more))
        )
    return entries


def _samples(phase: Phase) -> list[Entry]:
    """Closed curves and chaotic sets, one entry for each kind."""
    if not phase.layers.get("cycles", True):
        return []
    kinds: dict[str, Entry] = {}
    for attractor, colour in sampled_attractors(phase):
        dot = Line2D([], [], **{**sample_dots(colour), "ms": 2.4})
        kinds.setdefault(attractor.kind, (dot, tr(KINDS[attractor.kind])))
    return list(kinds.values())


def _curves(phase: Phase) -> list[Entry]:
    entries: list[Entry] = []
    if not phase.layers.get("manifolds", True):
        return entries
    manifolds = phase.study.manifolds or ()
    for which, colour in (("stable", phase.look.stable), ("unstable", phase.look.unstable)):
        drawn = sum(manifolds[i].which == which for i in phase.chosen.curves)
        sliced = which == "stable" and bool(visible_slices(phase))
        visible = sum(m.which == which and phase.shown(f"manifold:{i}") for i, m in enumerate(manifolds))
        surfaces = phase.study.surfaces or ()
        sliced |= bool(
            sum(surfaces[i].which == which and len(xy) > 0 for i, xy in phase.chosen.surfaces.items())
        )
        if drawn or sliced:
            style = line_style(phase, which)
            line = Line2D([], [], color=colour, lw=max(0.6, phase.chosen.line_width) * 1.2, **style)
            entries.append((line, tr(f"{which} manifold") + _of(drawn, visible)))
    return entries


def _of(drawn: int, visible: int) -> str:
    """Say how many of how many are drawn, where not all are."""
    return f" ({tr('{n} of {total}').format(n=drawn, total=visible)})" if drawn < visible else ""


def _others(phase: Phase) -> list[Entry]:
    entries: list[Entry] = []
    if phase.layers.get("connections", True):
        found = phase.study.connections or ()
        for kind, glyph in (("homoclinic", looks.HOMOCLINIC), ("heteroclinic", looks.HETEROCLINIC)):
            drawn = sum(len(found[i]) for i in phase.chosen.connections if found[i].kind == kind)
            visible = sum(
                len(c) for i, c in enumerate(found) if c.kind == kind and phase.shown(f"connection:{i}")
            )
            if drawn:
                handle = Line2D([], [], **marker(glyph, phase.look, phase.look.connection))
                entries.append((handle, tr(f"{kind} point") + _of(drawn, visible)))
        if any(found[i].certified.any() for i in phase.chosen.connections):
            ring = Line2D([], [], **certified_ring(phase.look, phase.look.connection))
            entries.append((ring, tr("certified")))
    orbits = [i for i in range(len(phase.study.orbits)) if phase.shown(f"orbit:{i}")]
    if phase.layers.get("orbits", True) and orbits:
        colour = phase.appearance(f"orbit:{orbits[0]}").colour or phase.look.orbit
        line = orbit_line(phase, colour)
        dots: dict[str, Any] = {
            "color": line,
            "ls": "-" if min(len(phase.study.orbits[i].points) for i in orbits) <= MOST_JOINED else "none",
            "lw": 0.35,
            "marker": "o",
            "ms": 1.5,
            "mec": colour,
            "mew": 0.0,
            "mfc": colour,
        }
        entries.append((Line2D([], [], **dots), tr("orbit")))
    if phase.layers.get("recordings", True):
        entries += recording_entries(phase)
    if shows_unseen(phase):
        patch = Hatched(fc=phase.look.background, ec=phase.look.muted, lw=0.4, ls=":")
        entries.append((patch, tr("data never came here")))
    view = phase.view
    if phase.layers.get("borders", True) and len(
        window_borders(phase.study.model, view.plane, view.x, view.y)
    ):
        colour = border_colour(phase)
        entries.append((Line2D([], [], color=colour, lw=2 * looks.WIDTHS["border"]), tr("region border")))
    return entries
