"""Basins on the plane of a view of space: mapped once, for the screen and for figures."""

from __future__ import annotations

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.basins import basin_steps
from plrnn_explorer.dynamics.progress import Steps, finish
from plrnn_explorer.export.space_scene import basins_fit, slice_window
from plrnn_explorer.study.space_view import SpaceView, first_space
from plrnn_explorer.study.study import Study

#: Cells along each side of the plane, steps until an orbit is left undecided, and maps that are kept.
CELLS, MAX_STEPS = 216, 4000
_KEPT = 8
_known: dict[tuple[object, ...], BasinMap] = {}


def _key(study: Study, view: SpaceView) -> tuple[object, ...]:
    plane, x, y = slice_window(view)
    attractors = tuple(attractor.key for attractor in study.known_attractors)
    return study.model.fingerprint, attractors, plane.origin.tobytes(), plane.basis.tobytes(), x, y


def space_of(study: Study) -> SpaceView:
    """View of space a study opens with where it has none of its own; that of a plane is over its window."""
    cycles = study.cycles.cycles if study.cycles else ()
    shown = study.view
    if shown is None:
        return first_space(study.model, cycles)
    return first_space(study.model, cycles, shown.plane, window=(shown.x, shown.y))


def plane_basin_steps(study: Study, view: SpaceView, max_steps: int = MAX_STEPS) -> Steps[BasinMap]:
    """Map the basins on the plane of a view, coarse first; labels are those of `study.known_attractors`.

    Where the settling time is seen as a height, every cell is followed.
    """
    plane, x, y = slice_window(view)
    steps = basin_steps(
        study.model,
        study.known_attractors,
        plane,
        (*x, CELLS),
        (*y, CELLS),
        max_steps,
        every_cell=view.frame.is_height,
    )
    for progress in steps:
        yield progress
    if len(_known) >= _KEPT:
        _known.pop(next(iter(_known)))
    _known[_key(study, view)] = progress.result


def plane_basins(study: Study, view: SpaceView, compute: bool = False) -> BasinMap | None:
    """Basins on the plane of a view as they are known; None where they are not, or there is no plane.

    `compute`: map them now where there are attractors.
    """
    if view.slice_axis < 0:
        return None
    found = _known.get(_key(study, view))
    if found is None and compute and study.known_attractors:
        found = finish(plane_basin_steps(study, view))
    return found if found is not None and basins_fit(found, view) else None
