"""Further planes looked at beside the first one: what the study is as each of them sees it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import ArrayLike

from plrnn_explorer.dynamics.axes import Axis, axes_across, axes_of, axes_shown, plane_of_axes
from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.basins import basin_steps
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.planes import slice_directions
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.analyse import Settings, analyse_steps
from plrnn_explorer.study.attractor_stage import step_cost
from plrnn_explorer.study.study import Study, View, ViewResult

#: Cells of a coarse basin map, multiply-adds it may cost, and the fewest steps it is worth it for.
_PREVIEW, _PREVIEW_WORK, _PREVIEW_STEPS = (72, 54), 4e8, 60


def seen(study: Study, index: int) -> Study:
    """Return the study as view number `index` sees it: with that view, the basins and slices of its plane.

    Number 0 is `Study.view`, others are those of `Study.views`. Basins whose labels do not mean the
    attractors of the study as it is now are left out.
    """
    if index == 0:
        return study
    known = _seen.setdefault(study, {})
    if index not in known:
        known[index] = _as_seen(study, index)
    return known[index]


#: What was asked for last: a plot asks for every picture, and names are worked out once for each study.
_seen: WeakKeyDictionary[Study, dict[int, Study]] = WeakKeyDictionary()


def _as_seen(study: Study, index: int) -> Study:
    view = study.views[index - 1] if len(study.views) >= index else None
    found = study.view_results[index - 1] if len(study.view_results) >= index else ViewResult()
    basins = found.basins if found.basins is not None and _same_labels(study, found.basins) else None
    return study.with_changes(view=view, basins=basins, slices=found.slices)


def _same_labels(study: Study, basins: BasinMap) -> bool:
    known = study.known_attractors
    same = len(known) == len(basins.attractors)
    return same and all(a is b or a.key == b.key for a, b in zip(known, basins.attractors))


def with_view(study: Study, index: int, view: View) -> dict[str, Any]:
    """Fields of the study that change when view number `index` becomes another."""
    if index == 0:
        return {"view": view}
    views = list(study.views) + [view] * (index - len(study.views))
    views[index - 1] = view
    return {"views": tuple(views)}


def view_steps(study: Study, index: int, settings: Settings | None = None) -> Steps[Study]:
    """Map the basins of a further view and slice the manifolds by its plane; the first view's stay.

    The study must have been analysed: the attractors are those it has.
    """
    for progress in analyse_steps(seen(study, index), settings, ("basins",)):
        now = _with_result(study, index, ViewResult(progress.result.basins, progress.result.slices))
        yield Progress(now, progress.fraction, progress.message)


def _with_result(study: Study, index: int, own: ViewResult) -> Study:
    results = list(study.view_results) + [ViewResult()] * (index - len(study.view_results))
    results[index - 1] = own
    return study.with_changes(view_results=tuple(results))


def preview_cost(study: Study) -> int | None:
    """Steps that cells of a coarse basin map can be followed for in a moment; None if that is too few."""
    steps = int(_PREVIEW_WORK / (_PREVIEW[0] * _PREVIEW[1] * step_cost(study.model)))
    return min(steps, 1000) if steps >= _PREVIEW_STEPS and study.attractors is not None else None


def preview_steps(study: Study, index: int) -> Steps[Study]:
    """Map the basins of view number `index` on few cells: what can be seen while its plane is moved.

    Cells that have not settled by then are undecided. The map says of itself that it is coarse, see
    `is_preview`; it is replaced once the hand rests.
    """
    eye, steps = seen(study, index), preview_cost(study)
    if eye.view is None or steps is None or study.attractors is None:
        yield Progress(study, 1.0)
        return
    view, cells = eye.view, _PREVIEW
    painted = finish(
        basin_steps(
            study.model, study.attractors.attractors, view.plane,
            (*view.x, cells[0]), (*view.y, cells[1]), max_steps=steps,
        )
    )  # fmt: skip
    coarse = replace(painted, parameters={**painted.parameters, "preview": True})
    if index == 0:
        yield Progress(study.with_changes(basins=coarse), 1.0)
    else:
        yield Progress(_with_result(study, index, ViewResult(coarse, eye.slices)), 1.0)


def is_preview(basins: BasinMap) -> bool:
    """Whether a basin map is the coarse one of a plane that was being moved."""
    return basins.is_preview


def slice_number(study: Study, piece: ManifoldSlice) -> int | None:
    """Number of the study's slice of the same manifold as one of a further view; None if there is none."""
    for i, own in enumerate(study.slices or ()):
        if own is piece or (own.which == piece.which and own.cycle.key == piece.cycle.key):
            return i
    return None


def plane_beside(model: PiecewiseLinearMap, plane: Plane, state: ArrayLike) -> Plane:
    """Plane to look at beside another, through a state (M,) of that one: the planes meet in a line.

    It has the same horizontal axis, and vertically the next coordinate of the kind on view; beside axes that
    are no coordinates, a direction orthogonal to both. In two dimensions it is the same plane.
    """
    first, second = axes_shown(model, plane)
    if model.dimension == 2:
        return plane
    if first is None or second is None:
        return _across(model, plane, np.asarray(state, dtype=np.float64))
    for axis in _others(model, first, second):
        try:
            return plane_of_axes(model, (first, axis), state)
        except ValueError:
            continue
    return plane


def _across(model: PiecewiseLinearMap, plane: Plane, state: Floats) -> Plane:
    """Plane through a state (M,) along a plane's horizontal axis and a direction orthogonal to the plane.

    The horizontal values stay what they are; vertical ones are those of a coordinate where there is one.
    """
    fixed = axes_across(model, plane)
    up, name, height = slice_directions(plane)[0], "⊥", 0.0
    if fixed:
        row = fixed[0].row
        up, name, height = row / (row @ row), fixed[0].label, float(row @ state) + fixed[0].offset
    basis = np.stack([plane.basis[0], up])
    at = np.array([plane.project(state)[0], height])
    return Plane(state - at @ basis, basis, (plane.names[0], name))


def _others(model: PiecewiseLinearMap, first: Axis, second: Axis) -> list[Axis]:
    """Coordinates other than those on view, those of the same kind first, in turn after the second."""
    axes = [axis for axis in axes_of(model) if axis not in (first, second)]
    return sorted(axes, key=lambda a: (a.kind != second.kind, a.index < second.index, a.index))
