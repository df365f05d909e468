"""Slices of stable manifolds and exact basins, drawn as vectors on matplotlib axes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.collections import PolyCollection

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export import look as looks
from plrnn_explorer.export.geometry import joined_inside

if TYPE_CHECKING:
    from plrnn_explorer.export.phase import Phase

#: Polygons drawn as vectors; more make a file that editors cannot open.
_MOST_POLYGONS = 4000
#: Share of the window that polygons may leave out and still be drawn instead of the cells.
_GAP = 1e-6


def visible_slices(phase: Phase) -> list[tuple[int, ManifoldSlice]]:
    """Slices by the plane that is shown, with their indices."""
    return [
        (i, piece)
        for i, piece in enumerate(phase.study.slices or ())
        if phase.shown(f"slice:{i}") and is_same_plane(piece.plane, phase.view.plane)
    ]


def is_same_plane(one: Plane, other: Plane) -> bool:
    """Whether two planes are the same, coordinates included."""
    return one.same_as(other)


def draw_slices(phase: Phase) -> None:
    """Draw slices of stable manifolds like stable manifolds."""
    for i, piece in visible_slices(phase):
        xy = joined_inside(piece.polylines, phase.view.x, phase.view.y)
        if len(xy):
            colour = phase.appearance(f"slice:{i}").colour or phase.look.stable
            style: dict[str, Any] = {"solid_joinstyle": "round", "solid_capstyle": "round"}
            if phase.look.dashed:
                style = {"ls": (0, (5, 2)), "dash_capstyle": "butt"}
            width = looks.WIDTHS["manifold"]
            phase.axes.plot(xy[:, 0], xy[:, 1], color=colour, lw=width, zorder=2.2, **style)


def draw_polygons(phase: Phase, basins: BasinMap) -> bool:
    """Draw exact basins as polygons; False where there are none, too many, or they leave something out."""
    polygons = basins.polygons
    if polygons is None or not 0 < len(polygons) <= _MOST_POLYGONS:
        return False
    window = (basins.x[1] - basins.x[0]) * (basins.y[1] - basins.y[0])
    if polygons.areas.sum() < (1 - _GAP) * window:
        return False
    full = looks.attractor_colours(phase.study, phase.look.palette)
    colours = looks.polygon_colours(basins, phase.look, full, looks.hidden_basins(phase.study)) / 255
    corners = np.split(polygons.corners, polygons.starts[1:-1])
    # A hairline in the same colour closes the seams that viewers leave between neighbours.
    shapes = PolyCollection(corners, facecolors=colours, edgecolors=colours, linewidths=0.2, zorder=0)
    phase.axes.add_collection(shapes, autolim=False)
    return True
