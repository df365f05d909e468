"""Where the plane shown lies in a state space of more than two dimensions, in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy as np

from plrnn_explorer.dynamics.axes import axes_shown, is_data_plane
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.gui.format import number, subscripts
from plrnn_explorer.gui.plots.picture import Picture
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.names import cycle_name
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr, within

#: Values of coordinates written out; a plane counts as going through a point this near, relative to its size.
_MOST_VALUES, _ON = 4, 1e-9
#: Cycles named that lie in a plane of other directions than coordinates.
_MOST_NAMED = 3


def slice_words(study: Study, plane: Plane) -> str:
    """Say where a plane cuts, e.g. ``Slice through saddle 1: z₃ = 0.412``; "" in two dimensions."""
    if study.model.dimension == 2:
        return ""
    oblique = None in axes_shown(study.model, plane)
    cycles = list(islice(_in_plane(study, plane), _MOST_NAMED if oblique else 1))
    named = ", ".join(_inner(cycle_name(study, cycle)) for cycle in cycles)
    through = tr(" through {named}").format(named=named) if named else ""
    if is_data_plane(study.model, plane):
        return tr("Slice of state space in data values{through}").format(through=through)
    if oblique:
        return (
            tr("Plane{through}").format(through=through)
            if through
            else tr("Plane {value} × {value2}").format(value=plane.names[0], value2=plane.names[1])
        )
    values = _values(study, plane)
    return tr("Slice{through}{value}{values}").format(
        through=through, value=": " if values else "", values=values
    )


def off_words(picture: Picture, object_id: str, part: int) -> str:
    """Say how far a point lies off the plane shown; "" where it lies in it."""
    state = _state(picture.study, object_id, part)
    if state is None or not picture.off_plane(state[None])[0]:
        return ""
    away = number(float(picture.plane.distance(state)), 3)
    if is_data_plane(picture.study.model, picture.plane):
        return tr("pale: at its data values, but {away} off this slice").format(away=away)
    return tr("pale: lies {away} off this slice, seen in projection").format(away=away)


def state_on(study: Study, plane: Plane) -> Floats | None:
    """State (M,) of a cycle that a plane goes through."""
    cycle = _met(study, plane)
    return None if cycle is None else np.asarray(cycle.points[int(np.argmin(plane.distance(cycle.points)))])


def _met(study: Study, plane: Plane) -> Cycle | None:
    """First cycle of the study with a point in a plane: fixed points come first."""
    return next(_in_plane(study, plane), None)


def _in_plane(study: Study, plane: Plane) -> Iterator[Cycle]:
    """Cycles of the study with a point in a plane."""
    for cycle in study.cycles.cycles if study.cycles else ():
        size = 1.0 + float(np.abs(cycle.points).max())
        if float(plane.distance(cycle.points).min()) <= _ON * size:
            yield cycle


def _values(study: Study, plane: Plane) -> str:
    """Values of the coordinates that are the same everywhere in a plane."""
    directions = np.abs(plane.basis) / np.abs(plane.basis).max(axis=1, keepdims=True)
    fixed = np.flatnonzero(np.all(directions < 1e-12, axis=0))
    names = study.model.coordinate_names
    words = [f"{subscripts(names[i])} = {number(float(plane.origin[i]), 3)}" for i in fixed[:_MOST_VALUES]]
    return ", ".join(words + ["…"] * (len(fixed) > _MOST_VALUES))


def _state(study: Study, object_id: str, part: int) -> Floats | None:
    found = study.find(object_id)
    if isinstance(found, Cycle):
        return np.asarray(found.points[min(part, found.period - 1)])
    index = object_id.partition("/")[2]
    points = getattr(found, "points", None)
    return np.asarray(points[int(index)]) if points is not None and index.isdigit() else None


def _inner(name: str) -> str:
    return within(name)
