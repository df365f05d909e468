"""The planes a study offers: principal axes of what was found, three points, eigenvectors of saddles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.planes import (
    PrincipalAxes,
    plane_through,
    principal_axes,
    principal_data_plane,
)
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.matching import data_space
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.names import object_name
from plrnn_explorer.study.study import Orbit, Study
from plrnn_explorer.translation import tr, within

#: Objects of each kind offered in a menu; the rest can be selected in the list first.
MOST = 12


@dataclass(frozen=True, eq=False)
class PrincipalChoice:
    """Principal axes of one object: its name, and how to work out the plane and the axes."""

    object_id: str
    name: str
    make: Callable[[Floats], tuple[Plane, PrincipalAxes]]


def principal_choices(study: Study, selected: Sequence[str] = ()) -> list[PrincipalChoice]:
    """Objects whose principal axes can be looked along; selected ones first.

    `make` takes a state (M,) that the plane of a recording's data goes through.
    """
    ids = [f"orbit:{i}" for i in range(len(study.orbits))]
    ids += [f"attractor:{i}" for i in study.own_attractors]
    ids += [f"recording:{i}" for i in range(len(study.recordings))]
    ids += [i for i in selected if isinstance(found := study.find(i), Cycle) and found.period > 2]
    ordered = [*(i for i in ids if i in selected), *(i for i in ids if i not in selected)]
    choices = []
    for object_id in ordered[:MOST]:
        make = _maker(study, object_id)
        if make is not None:
            choices.append(PrincipalChoice(object_id, object_name(study, object_id), make))
    return choices


def _maker(study: Study, object_id: str) -> Callable[[Floats], tuple[Plane, PrincipalAxes]] | None:
    found = study.find(object_id)
    if isinstance(found, Orbit | Attractor | Cycle):
        points = found.points

        def of_states(_through: Floats) -> tuple[Plane, PrincipalAxes]:
            axes = principal_axes(points)
            return axes.plane(), axes

        return of_states
    if isinstance(found, Recording):
        recording = found
        return lambda through: _of_recording(study, recording, through)
    return None


def _of_recording(study: Study, recording: Recording, through: Floats) -> tuple[Plane, PrincipalAxes]:
    rows = recording.alignment.matched
    observation = data_space(study.model).observation
    return principal_data_plane(observation, recording.track[:, list(rows)], rows, through)


def points_listed(study: Study) -> list[tuple[str, str]]:
    """Ids and names of the points a plane can be put through: fixed points, then first points of cycles."""
    cycles = study.cycles.cycles if study.cycles else ()
    ids = sorted(range(len(cycles)), key=lambda i: cycles[i].period)
    return [(f"cycle:{i}", object_name(study, f"cycle:{i}")) for i in ids[:500]]


def plane_through_objects(study: Study, ids: Sequence[str]) -> Plane:
    """Plane through the first points of three cycles, its axes named after them.

    Raises
    ------
    ValueError
        If they are not three different cycles, or their points lie on one line.
    """
    found = [study.find(object_id) for object_id in ids]
    cycles = [each for each in found if isinstance(each, Cycle)]
    if len(cycles) != 3 or len(set(ids)) != 3:
        raise ValueError("A plane needs three different points; choose another")
    names = [_inner(object_name(study, object_id)) for object_id in ids]
    points = np.stack([cycle.points[0] for cycle in cycles])
    return plane_through(points, (f"{names[0]} → {names[1]}", tr("towards {value}").format(value=names[2])))


def _inner(name: str) -> str:
    """A name within a sentence: "Sink 1" as "sink 1"; the user's own words stay."""
    first = name.split(" ")[0]
    return within(name) if first in [tr(word) for word in ("Sink", "Saddle", "Source", "Neutral")] else name
