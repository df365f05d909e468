"""Objects as text for other programs: every digit, tabs between the columns."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.gui import format as fmt
from plrnn_explorer.models.map import Floats
from plrnn_explorer.recordings.recording import Recording
from plrnn_explorer.study.names import Names
from plrnn_explorer.study.study import Orbit, Study
from plrnn_explorer.translation import tr


def copy_objects(study: Study, object_ids: Iterable[str]) -> str:
    """Table of objects, one line each: name, what it is, where it is, its multipliers."""
    names = Names(study)
    lines = ["name\tkind\tperiod\tpoint\tmultipliers"]
    for object_id in object_ids:
        found = study.find(object_id)
        fields = [names.of(object_id), "", "", "", ""]
        if isinstance(found, Cycle):
            multipliers = ", ".join(fmt.full_complex(v) for v in found.eigenvalues)
            point = fmt.full_vector(found.points[0])
            fields[1:] = [found.stability, str(found.period), point, multipliers]
        elif isinstance(found, Manifold):
            fields[1] = tr("{which} manifold, {n} segments").format(which=found.which, n=len(found.segments))
        elif isinstance(found, ManifoldSlice):
            fields[1] = tr("slice of the stable manifold, {n} segments").format(n=len(found.segments))
        elif isinstance(found, HomoclinicPoints):
            fields[1] = tr("{kind}, {n} points").format(kind=found.kind, n=len(found))
        elif isinstance(found, Orbit):
            fields[1], fields[3] = (
                tr("orbit, {value} steps").format(value=len(found.points) - 1),
                fmt.full_vector(found.start),
            )
        elif isinstance(found, Recording):
            fields[1] = tr("recording, {n_samples} samples of {join}").format(
                n_samples=found.n_samples, join=", ".join(found.labels)
            )
        lines.append("\t".join(fields))
    return "\n".join(lines) + "\n"


def copy_coordinates(study: Study, object_ids: Iterable[str]) -> str:
    """Coordinates of objects, a point a line; the polylines of a manifold with an empty line between them.

    Where the model observes data, these stand behind the coordinates of the state.
    """
    seen = study.model.observation
    header = "\t".join([*study.model.coordinate_names, *(seen.labels if seen is not None else ())])
    blocks = [block for object_id in object_ids for block in _blocks(study, object_id)]
    if seen is not None:
        blocks = [
            np.concatenate([np.atleast_2d(block), seen(np.atleast_2d(block))], axis=1) for block in blocks
        ]
    return "\n".join([header, "\n\n".join(_lines(block) for block in blocks)]) + "\n"


def _blocks(study: Study, object_id: str) -> list[Floats]:
    found = study.find(object_id)
    if isinstance(found, Manifold):
        return found.polylines
    if isinstance(found, ManifoldSlice):
        return [found.plane.embed(line) for line in found.polylines]
    if isinstance(found, Surface):
        return np.split(found.corners, found.corner_starts[1:-1]) if len(found.corners) else [found.origins]
    if isinstance(found, HomoclinicPoints):
        point = object_id.partition("/")[2]
        return [found.orbits[int(point)]] if point else [found.points]
    if isinstance(found, Recording):
        return [found.aligned]
    return [found.points] if found is not None else []


def _lines(points: Floats) -> str:
    return "\n".join("\t".join(fmt.full(v) for v in point) for point in np.atleast_2d(points))
