"""What the list of objects says of each object: a line, its shorter forms, and a tool tip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold, is_cut_short
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.gui.panels.recording_info import recording_info
from plrnn_explorer.phrases import told
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.names import Names
from plrnn_explorer.study.study import Orbit
from plrnn_explorer.translation import mark, tr

#: A |λ| below this rounds to 0.00.
_TINY = 0.005


@dataclass(frozen=True)
class Description:
    """How one object is listed.

    `infos` from the longest to the shortest: the first that fits is shown; `glyph` as in `glyphs.draw_glyph`.
    """

    name: str
    infos: tuple[str, ...]
    tip: str
    glyph: str

    @property
    def info(self) -> str:
        """The whole info."""
        return self.infos[0]


def certified_word(certified: int, total: int) -> str:
    """Say how many of a number of points are proved."""
    if total == 0:
        return ""
    if certified in (0, total):
        return "certified" if certified else tr("not certified")
    return tr("{count} certified").format(count=fmt.count(certified))


def is_cut(manifold: Manifold | Surface | ManifoldSlice) -> bool:
    """Whether growth ended before the manifold did."""
    return is_cut_short(manifold.stopped_by)


def describe(names: Names, object_id: str) -> Description:
    """Describe one object in a line, and at length for its tooltip."""
    found = names.study.find(object_id)
    name = names.of(object_id)
    if isinstance(found, Cycle):
        info, detail, glyph = _cycle_info(found)
    elif isinstance(found, Manifold | ManifoldSlice):
        info, detail, glyph = _manifold_info(found)
    elif isinstance(found, Surface):
        info, detail, glyph = _surface_info(found)
    elif isinstance(found, HomoclinicPoints):
        info, detail, glyph = _connection_info(found)
    elif isinstance(found, Attractor):
        info, detail, glyph = _attractor_info(found)
    elif isinstance(found, Orbit):
        steps = fmt.plural(len(found.points) - 1, "step")
        info, detail, glyph = (
            steps,
            tr("From ({full_vector}), {steps}").format(
                full_vector=fmt.full_vector(found.start[:8]), steps=steps
            ),
            "orbit",
        )
    elif isinstance(found, Recording):
        info, detail, glyph = recording_info(names.study, found)
    else:
        info, detail, glyph = "", "", "orbit"
    return Description(name, _shorter(info), fmt.unmarked(f"{name}\n{detail}"), glyph)


def _shorter(info: str) -> tuple[str, ...]:
    """An info and shorter forms, none a bare number: "|λ| 1.7, 0.2", "|λ| 1.7"; "9 segments, cut", "cut"."""
    first, _, rest = info.partition(", ")
    return tuple(dict.fromkeys((info, rest if "segment" in first or "cell" in first else first, "")))


def _cycle_info(cycle: Cycle) -> tuple[str, str, str]:
    sizes = np.abs(cycle.eigenvalues)
    shown = alike(sizes[:2].tolist()) + ["…"] * (len(sizes) > 2)
    lines = [f"({fmt.full_vector(cycle.points[0][:6])}{', …' if cycle.dimension > 6 else ''})"]
    lines.append("λ = " + ", ".join(fmt.full_complex(v) for v in cycle.eigenvalues[:4]))
    lines.append(tr("Nearest border at {number}").format(number=fmt.number(cycle.border_distance)))
    if cycle.trusted_digits is not None:
        lines.append(tr("Points exact to {plural}").format(plural=fmt.plural(cycle.trusted_digits, "digit")))
    return f"|λ| {', '.join(shown)}", "\n".join(lines), cycle.stability


def alike(sizes: Sequence[float]) -> list[str]:
    """Show the |λ| of a row with as many decimals each as the one that needs most; tiny ones as "<0.01"."""
    plain = [v for v in sizes if v == 0 or _TINY <= v < 1000]
    decimals = max((len(two_decimals(v).partition(".")[2]) for v in plain), default=2)
    return [f"{v:.{decimals}f}" if v in plain else "<0.01" if v < _TINY else two_decimals(v) for v in sizes]


def two_decimals(value: float) -> str:
    """Show |λ| in the list: two decimals, but never 1.00 for what is not 1."""
    value = float(value)
    if value >= 1000 or 0 < value < _TINY:
        return fmt.number(value, 2)
    for decimals in range(2, 8):
        text = f"{value:.{decimals}f}"
        if float(text) != 1.0 or abs(value - 1) < 1e-9:
            return text
    return text


#: Why a manifold goes no further than it is drawn.
_REASONS = {
    "arclength": mark("the longest arclength"),
    "cells": mark("the number of cells"),
    "iterations": mark("the number of iterations"),
    "box": mark("the box, which it leaves"),
    "settled": mark("nothing visible is to come"),
    "singular": mark("a singular region"),
    "precision": mark("the precision of the numbers"),
    "connected": mark("what is connected with the local piece"),
}


def _reasons(stopped_by: tuple[str, ...]) -> str:
    return ", ".join(tr(_REASONS.get(each, each)) for each in stopped_by) or tr("growing")


def _manifold_info(manifold: Manifold | ManifoldSlice) -> tuple[str, str, str]:
    info = fmt.plural(len(manifold.segments), "segment") + (tr(", cut") if is_cut(manifold) else "")
    reasons = _reasons(manifold.stopped_by)
    lines = [
        tr("{plural}, exact to rounding; arclength {full}").format(
            plural=fmt.plural(len(manifold.segments), "segment"), full=fmt.full(manifold.arclength)
        ),
        tr("Stopped by: {reasons}").format(reasons=reasons),
        tr("Residual {number} (distance left after iterating towards the cycle)").format(
            number=fmt.number(manifold.residual, 2)
        ),
    ]
    return info, "\n".join(lines), manifold.which


def _surface_info(surface: Surface) -> tuple[str, str, str]:
    cells = fmt.plural(len(surface), "cell")
    M = surface.cycle.dimension
    where = "" if surface.dimension == M - 1 else tr("; not drawn: it meets a plane in points at most")
    lines = [
        tr("{dimension}-dimensional {which} manifold: {cells}, exact to rounding{where}").format(
            dimension=surface.dimension, which=tr(surface.which), cells=cells, where=where
        ),
        tr("Stopped by: {value}").format(value=_reasons(surface.stopped_by)),
        tr("Residual {number} (distance left after iterating towards the cycle)").format(
            number=fmt.number(surface.residual, 2)
        ),
    ]
    return cells + (tr(", cut") if is_cut(surface) else ""), "\n".join(lines), surface.which


def _attractor_info(attractor: Attractor) -> tuple[str, str, str]:
    if attractor.cycle is not None:
        return _cycle_info(attractor.cycle)
    lines = [tr("Recognised from settled orbits, not proved")]
    spectrum = attractor.spectrum
    info = ""
    if spectrum is not None and len(spectrum.exponents):
        largest = float(spectrum.exponents[0])
        info = f"λ₁ {fmt.number(largest, 2) if spectrum.sign else '0'}"
        error = fmt.number(float(spectrum.standard_error[0]), 2)
        lines.append(
            tr("Largest Lyapunov exponent {number} ± {error} per step").format(
                number=fmt.number(largest, 4), error=error
            )
        )
        lines.append(
            tr("Kaplan–Yorke dimension {number}").format(number=fmt.number(spectrum.kaplan_yorke, 4))
        )
    return info, "\n".join(lines), "orbit"


def _connection_info(found: HomoclinicPoints) -> tuple[str, str, str]:
    word = certified_word(int(found.certified.sum()), len(found))
    points = fmt.plural(len(found), "point")
    detail = told(found.note) or tr("Transverse intersections of the unstable with the stable manifold.")
    return f"{points}, {word}" if word else points, detail, found.kind
