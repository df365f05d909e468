"""What the shapes of arrays cannot show to be wrong with an object of a study file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np

from plrnn_explorer.dynamics.attractor import KINDS, Attractor
from plrnn_explorer.dynamics.attractor_search import AttractorSet
from plrnn_explorer.dynamics.basin_map import PENDING, BasinMap
from plrnn_explorer.dynamics.basin_polygons import BasinPolygons
from plrnn_explorer.dynamics.bifurcations.diagram import BifurcationDiagram, Branch, Event
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet
from plrnn_explorer.dynamics.invertibility import Invertibility
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.study.study import Appearance, Orbit

_WORDS: Mapping[tuple[type, str], frozenset[str]] = {
    (Branch, "stability"): frozenset({"sink", "saddle", "source", "neutral"}),
    (Event, "kind"): frozenset(
        {
            "persistence",
            "fold",
            "border doubling",
            "border birth",
            "flip",
            "one",
            "circle",
            "infinity",
            "unclear",
        }
    ),
    (Manifold, "which"): frozenset({"stable", "unstable"}),
    (ManifoldSlice, "which"): frozenset({"stable"}),
    (Surface, "which"): frozenset({"stable", "unstable"}),
    (Attractor, "kind"): frozenset(KINDS),
    (BasinMap, "method"): frozenset({"iterated", "exact polygons"}),
    (Invertibility, "verdict"): frozenset(
        {"homeomorphism", "not invertible", "locally invertible", "unknown"}
    ),
    (Invertibility, "proof"): frozenset({"complete", "searched"}),
}


def check(value: Any) -> str:
    """Say in a phrase what shapes alone cannot show to be wrong with an object; empty if nothing is."""
    for (kind, name), words in _WORDS.items():
        if type(value) is kind and getattr(value, name) not in words:
            return f"{name} is {str(getattr(value, name))[:40]!r}, which is unknown"
    if isinstance(value, CycleSet):
        unknown = set(value.completeness.values()) - {"complete", "exhaustive", "search"}
        return (
            f"completeness is {sorted(unknown)[0][:40]!r}, which this program does not know"
            if unknown
            else ""
        )
    if isinstance(value, AttractorSet | Attractor):
        return _check_attractors(value)
    if isinstance(value, Cycle):
        return "" if len(value.points) == len(value.regions) > 0 else "a cycle without points"
    if isinstance(value, Orbit):
        return "" if len(value.points) else "an orbit without points"
    if isinstance(value, Appearance):
        return "" if re.fullmatch("(#[0-9a-fA-F]{6})?", value.colour) else "a colour that is not #rrggbb"
    if isinstance(value, HomoclinicPoints):
        return "" if len(value.orbits) == len(value.itineraries) == len(value) else "points without an orbit"
    if isinstance(value, Surface):
        return _check_surface(value)
    return _check_diagrams(value)


def _check_diagrams(value: Any) -> str:
    if isinstance(value, Branch | BifurcationDiagram):
        return _check_bifurcations(value)
    return _check_basins(value) if isinstance(value, BasinMap) else ""


def _check_bifurcations(value: Branch | BifurcationDiagram) -> str:
    if isinstance(value, Branch):
        fits = len(value.word) > 0 and len(value.values) > 1 and (np.diff(value.values) > 0).all()
        return "" if fits else "a branch without values"
    ends = [i for event in value.events for i in (*event.before, *event.after)]
    known = all(0 <= i < len(value.branches) for i in ends) and value.low < value.high
    return "" if known else "an event of a branch that is not there"


def _check_surface(surface: Surface) -> str:
    for starts, total in (
        (surface.starts, len(surface.faces)),
        (surface.corner_starts, len(surface.corners)),
    ):
        fits = len(starts) == len(surface) + 1 and starts[0] == 0 and starts[-1] == total
        if not fits or (np.diff(starts) < 0).any():
            return "cells that do not fit their sides"
    known = np.isin(surface.origin, np.arange(surface.cycle.period)).all()
    return "" if known else "a cell of a cycle point that is not there"


def _check_attractors(value: AttractorSet | Attractor) -> str:
    if isinstance(value, Attractor):
        fits = value.cycle is not None and len(value.points) == len(value.radii)
        return "" if fits or not value.has_traps else "trapping ellipsoids without a cycle of their number"
    lengths = {len(value.attractors), len(value.ended)}
    if value.volumes is not None:
        lengths.add(len(value.volumes.counts) - 2)
    return "" if len(lengths) == 1 else "counts that do not fit the attractors"


def _check_basins(basins: BasinMap) -> str:
    if basins.labels.shape != (basins.y[2], basins.x[2]) or basins.labels.size == 0:
        return "the labels do not fit the window"
    low, high = int(basins.labels.min()), int(basins.labels.max())
    if not (low >= PENDING and high < len(basins.attractors)):
        return "a label without an attractor"
    return "" if basins.polygons is None else _check_polygons(basins.polygons)


def _check_polygons(polygons: BasinPolygons) -> str:
    starts = polygons.starts
    fits = len(starts) == len(polygons.labels) + 1 and starts[0] == 0 and starts[-1] == len(polygons.corners)
    return "" if fits and (starts[1:] - starts[:-1] >= 3).all() else "polygons that do not fit their corners"
