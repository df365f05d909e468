"""Words for the plane that is shown of a space of more than two dimensions."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.axes import is_data_plane
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.export.words import number, subscripted
from plrnn_explorer.study.names import cycle_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr, within

#: A cycle's point lies on the plane if it is off by no more than this share of its size.
_ON_PLANE = 1e-9
#: Cycles named that lie on a plane of other directions than coordinates.
_MOST_NAMED = 3


def slice_words(study: Study, plane: Plane, most: int = 3) -> str:
    """Say which slice a plane is: "slice at z₃ = 0.12, z₄ = −1.3, … (through saddle 1)"; "" in the plane.

    Parameters
    ----------
    study : Study
    plane : Plane
    most : int
        Coordinates named; the others are "…".
    """
    if study.model.dimension <= 2:
        return ""
    through = ", ".join(_on_plane(study, plane)[:1])
    if is_data_plane(study.model, plane):
        if not through:
            return tr("slice of state space in data values")
        return tr("slice of state space in data values (through {through})").format(through=through)
    directions = np.abs(plane.basis) / np.abs(plane.basis).max(axis=1, keepdims=True)
    fixed = np.flatnonzero(~(directions > 1e-12).any(axis=0))
    names = study.model.coordinate_names
    places = [f"{subscripted(names[i])} = {number(plane.origin[i], 3)}" for i in fixed[:most]]
    if len(fixed) != study.model.dimension - 2:
        where, through = (
            tr("slice along two oblique directions"),
            ", ".join(_on_plane(study, plane)[:_MOST_NAMED]),
        )
    else:
        where = tr("slice at {places}").format(
            places=", ".join(places) + (", …" if len(fixed) > most else "")
        )
    return tr("{where} (through {through})").format(where=where, through=through) if through else where


def _on_plane(study: Study, plane: Plane) -> list[str]:
    """Names of the cycles whose first point lies on the plane."""
    found = []
    for cycle in study.cycles.cycles if study.cycles else ():
        scale = 1.0 + float(np.abs(cycle.points[0]).max())
        if float(plane.distance(cycle.points[0])) <= _ON_PLANE * scale:
            name = cycle_name(study, cycle)
            found.append(within(name))
    return found
