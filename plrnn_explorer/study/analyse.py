"""The main job: everything about a model, stage by stage, as one long computation."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal
from weakref import WeakKeyDictionary

import numpy as np

from plrnn_explorer.dynamics.axes import Axis, axes_of, data_axes, opens_in_data, plane_of_axes
from plrnn_explorer.dynamics.basins import basin_steps
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.cycles import cycle_steps
from plrnn_explorer.dynamics.gates import has_gate
from plrnn_explorer.dynamics.invertibility_check import invertibility_steps
from plrnn_explorer.dynamics.manifold import Manifold, Which
from plrnn_explorer.dynamics.manifolds import grow_steps
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.dynamics.window import natural_box, natural_window, settling_steps
from plrnn_explorer.models.inverse import MAX_UNITS
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.study.attractor_stage import attractor_stage, step_cost
from plrnn_explorer.study.connect import connection_steps
from plrnn_explorer.study.sliced import exact_steps, slice_stage
from plrnn_explorer.study.statistics import statistics_stage
from plrnn_explorer.study.study import Study, View
from plrnn_explorer.translation import mark

Stage = Literal["invertibility", "cycles", "manifolds", "connections", "basins", "statistics"]
STAGES: tuple[Stage, ...] = (
    "invertibility", "cycles", "manifolds", "connections", "basins", "statistics",
)  # fmt: skip
#: Multiply-adds that a basin map may cost if every cell were followed to its last step.
_BASIN_WORK = 1e12
#: Steps below which attractors that are no cycles cannot be recognised.
_FEWEST_STEPS = 1500
#: Multiply-adds of one step from which maps are coarser, and coarser still.
_LARGE, _HUGE = 2000, 50_000
#: Share of the progress of basins that is the search for attractors.
_ATTRACTOR_SHARE = 0.4
_NEEDS: dict[Stage, Stage] = {
    "manifolds": "cycles", "basins": "cycles", "connections": "manifolds", "statistics": "basins",
}  # fmt: skip


Grown = Manifold | Surface
Box = tuple[Floats, Floats]
#: Segments of a stable curve that is followed from region to region, some hundreds a second.
_MOST_WALKED = 1500
#: How much more a cell of three or more dimensions costs than a polygon.
_COSTLY = 50
#: Factor by which manifolds can be grown longer by hand at most.
_MOST_LONGER = 64.0


@dataclass(frozen=True)
class Settings:
    """What the analysis may spend.

    Attributes
    ----------
    max_period : int
        Longest cycles searched.
    cycle_work : float
        Arithmetic operations for all itineraries of one period (10^9 a second); above, they are searched.
    resolution : int
        Cells along the longer side of the basin window.
    max_arclength : float
        Of each manifold, in widths of the window.
    max_cells : int
        Segments of each manifold.
    max_manifolds : int
        Manifolds of fixed points grown.
    max_cycle_manifolds : int
        Manifolds grown altogether before those of cycles of period 2 and more are left out; the shortest
        cycles come first.
    max_surfaces : int
        Manifolds of two dimensions grown; those of three and more only where they are asked for.
    max_surface_cells : int
        Polygons of each; of more dimensions, where a cell costs far more, a fiftieth.
    max_orbits : int
        Homoclinic orbits listed for each pair of manifolds.
    max_certificates : int
        Homoclinic orbits of each pair of manifolds, the shortest, that are tried to be proved by ball
        arithmetic: about 2 ms each in the plane.
    basin_steps : int
        Steps before a cell is left undecided; fewer for large networks, and 500 at most where there is no
        attractor to settle on. The basin map says how many were used.
    statistics_steps, transient : int
        Steps over which exponents and symbols of an attractor are measured, per orbit, after the transient;
        fewer for large networks.
    seed : int
        Of everything random.
    """

    max_period: int = 8
    cycle_work: float = 5e9
    resolution: int = 400
    max_arclength: float = 20.0
    max_cells: int = 50_000
    max_manifolds: int = 64
    max_cycle_manifolds: int = 4
    max_surfaces: int = 16
    max_surface_cells: int = 3000
    max_orbits: int = 60
    max_certificates: int = 20
    basin_steps: int = 20_000
    statistics_steps: int = 20_000
    transient: int = 1000
    seed: int = 0


def analyse_steps(
    study: Study, settings: Settings | None = None, stages: tuple[Stage, ...] = STAGES
) -> Steps[Study]:
    """Run the named stages on a study; each step yields the study found so far.

    A stage that needs an earlier one that has not been run yet (manifolds need cycles) runs it first. The
    first run also chooses the view's window so that the cycles and settled orbits are seen.
    """
    settings = settings or Settings()
    todo = _with_needed(study, stages)
    for i, stage in enumerate(todo):
        begun = time.monotonic()
        for _ in settling_steps(study.model, settings.seed) if stage != "invertibility" else ():
            yield Progress(study, i / len(todo), mark("Settled orbits"))
        for progress in _STEPS[stage](study, settings):
            timings = {**study.timings, stage: time.monotonic() - begun}
            study = progress.result.with_changes(timings=timings)
            yield Progress(study, (i + progress.fraction) / len(todo), progress.message)
        if stage == "cycles" and study.view is None and study.model.dimension > 1:
            study = study.with_changes(view=first_view(study, settings.seed))
    yield Progress(study, 1.0, mark("Done"))


def _with_needed(study: Study, stages: tuple[Stage, ...]) -> list[Stage]:
    wanted: set[Stage] = set(stages)
    for stage in reversed(STAGES):
        needed = _NEEDS.get(stage)
        if stage in wanted and needed is not None and getattr(study, needed) is None:
            wanted.add(needed)
    return [stage for stage in STAGES if stage in wanted]


def first_view(study: Study, seed: int = 0, pair: tuple[Axis, Axis] | None = None) -> View:
    """Window that shows the cycles and settled orbits.

    Its axes are `pair`, by default the first two coordinates of the state, or of the data where these have
    names or units.

    Above two dimensions the plane goes through a saddle: there several outcomes are near. Best is one with a
    single unstable direction, whose stable manifold the plane cuts in a curve that separates them.
    """
    low, high = natural_box(study.model, study.cycles.cycles if study.cycles else (), seed)
    saddles = [c for c in study.cycles.cycles if c.stability == "saddle"] if study.cycles else []
    saddles.sort(key=lambda c: not has_gate(c))
    origin = saddles[0].points[0] if saddles else (low + high) / 2
    chosen = pair or (data_axes(study.model) if opens_in_data(study.model) else None)
    plane = plane_of_axes(study.model, chosen or _first_two(study.model), origin)
    if chosen is not None:  # as they are projected: a box of many dimensions would be far too large
        low, high = natural_window(study.model, plane, study.cycles.cycles if study.cycles else (), seed)
    return View(plane, (float(low[0]), float(high[0])), (float(low[1]), float(high[1])))


def _first_two(model: PiecewiseLinearMap) -> tuple[Axis, Axis]:
    axes = axes_of(model)
    return axes[0], axes[1]


_guesses: WeakKeyDictionary[PiecewiseLinearMap, View] = WeakKeyDictionary()


def guessed_view(model: PiecewiseLinearMap) -> View:
    """Window that shows where the model's orbits settle, before anything was found; worked out once."""
    found = _guesses.get(model)
    if found is None:
        found = _guesses[model] = first_view(Study(model))
    return found


def _invertibility(study: Study, settings: Settings) -> Steps[Study]:
    for progress in invertibility_steps(study.model, seed=settings.seed):
        found = progress.result or study.invertibility
        yield Progress(study.with_changes(invertibility=found), progress.fraction, progress.message)


_MANIFOLDS = phrase("Manifolds: {i} of {n}")
_SOME_CURVES = phrase("{n} of {total} curves were grown, those of the shortest cycles.")
_SOME_SURFACES = phrase("{n} of {total} surfaces were grown, those of fixed points.")
_TOO_LARGE = phrase("{n} manifolds have three dimensions or more; grow those of a saddle by hand.")
_REFUSED = phrase("The manifolds of {n} saddles at a border were not grown.")
_NO_PLANE = phrase("Basins need a plane: this map has one dimension.")


def _cycles(study: Study, settings: Settings) -> Steps[Study]:
    """Cycles; what was grown from earlier ones is dropped, it names them by number."""
    study = study.with_changes(
        manifolds=None, surfaces=None, connections=None, basins=None, slices=None, attractors=None,
        view_results=(),
    )  # fmt: skip
    for progress in cycle_steps(
        study.model, settings.max_period, max_work=settings.cycle_work, seed=settings.seed
    ):
        notes = {**study.notes, "cycles": progress.result.note}
        yield Progress(
            study.with_changes(cycles=progress.result, notes=notes), progress.fraction, progress.message
        )


def _box(study: Study, settings: Settings) -> tuple[Floats, Floats]:
    """State-space box in which manifolds are wanted: the natural one and the windows of the planes."""
    low, high = natural_box(study.model, study.cycles.cycles if study.cycles else (), settings.seed)
    for view in (study.view, *study.views):
        if view is None or study.model.dimension < 2:
            continue
        corners = view.plane.embed([(u, v) for u in view.x for v in view.y])
        low, high = np.minimum(low, corners.min(axis=0)), np.maximum(high, corners.max(axis=0))
    # Half as much again, so that a look around the window still finds the curves.
    return low - 0.25 * (high - low), high + 0.25 * (high - low)


def _candidates(cycles: tuple[Cycle, ...]) -> Iterator[tuple[Cycle, Which, int]]:
    """Manifolds that can be grown and their dimensions, those of short cycles first."""
    for cycle in sorted(cycles, key=lambda c: c.period):
        if "border" in cycle.flags or "continuum" in cycle.flags or cycle.stability != "saddle":
            continue
        yield cycle, "stable", cycle.n_stable
        yield cycle, "unstable", cycle.n_unstable


def _manifolds(study: Study, settings: Settings) -> Steps[Study]:
    cycles = study.cycles.cycles if study.cycles else ()
    candidates = list(_candidates(cycles))
    curves = [(cycle, which) for cycle, which, d in candidates if d == 1]
    polygons = [(cycle, which) for cycle, which, d in candidates if d == 2]
    n_fixed = sum(cycle.period == 1 for cycle, _ in curves)
    chosen = curves[: max(min(n_fixed, settings.max_manifolds), settings.max_cycle_manifolds)]
    chosen_surfaces = [pair for pair in polygons if pair[0].period == 1][: settings.max_surfaces]
    notes: list[str] = []
    if len(curves) > len(chosen):
        notes.append(_SOME_CURVES.format(n=len(chosen), total=len(curves)))
    if len(polygons) > len(chosen_surfaces):
        notes.append(_SOME_SURFACES.format(n=len(chosen_surfaces), total=len(polygons)))
    if larger := sum(d > 2 for _, _, d in candidates):
        notes.append(_TOO_LARGE.format(n=larger))
    if refused := sum(c.stability == "saddle" for c in cycles) - len(candidates) // 2:
        notes.append(_REFUSED.format(n=refused))
    # Those grown by hand before are grown again too: the box may be another now.
    chosen += chosen_surfaces
    chosen += [(m.cycle, m.which) for m in study.traced if not _is_among(m, chosen)]
    study = study.with_changes(manifolds=study.manifolds or (), surfaces=study.surfaces or ())
    yield from _grown(study, chosen, settings, notes)


def _is_among(manifold: Manifold | Surface, chosen: list[tuple[Cycle, Which]]) -> bool:
    return any(manifold.cycle.key == cycle.key and manifold.which == which for cycle, which in chosen)


def manifold_steps_of(study: Study, cycle: Cycle, settings: Settings | None = None) -> Steps[Study]:
    """Grow the manifolds of one cycle, of any dimension, and add them to those the study has.

    Where all of them are there already they are grown anew, at least twice as long, and in a wider box where
    they left it.
    """
    have = {(m.cycle.key, m.which) for m in study.traced}
    mine = [(c, which) for c, which, _ in _candidates((cycle,))]
    new = [(c, which) for c, which in mine if (c.key, which) not in have]
    settings = settings or Settings()
    yield Progress(study, 0.0)
    if new or not mine:
        yield from _grown(study, new, settings, [])
    else:
        yield from _grown(study, mine, *_longer(study, cycle, settings))


def _longer(study: Study, cycle: Cycle, settings: Settings) -> tuple[Settings, list[str], Box]:
    """Settings, notes and box for growing the manifolds of a cycle further than they are."""
    low, high = _box(study, settings)
    grown = [m for m in study.traced if m.cycle.key == cycle.key]
    base = settings.max_arclength * float(np.max(high - low))
    have = max((float(m.parameters.get("max_arclength") or 0.0) for m in grown), default=0.0)
    factor = min(max(2.0, 2.0 * have / base), _MOST_LONGER)
    boxes = [np.asarray(m.parameters.get("box") or (), dtype=np.float64) for m in grown]
    for box in (box for box in boxes if box.shape == (2, len(low))):
        low, high = np.minimum(low, box[0]), np.maximum(high, box[1])
    if any("box" in m.stopped_by for m in grown):
        low, high = low - 0.25 * (high - low), high + 0.25 * (high - low)
    changed = replace(
        settings,
        max_arclength=factor * settings.max_arclength,
        max_cells=round(factor * settings.max_cells),
        max_surface_cells=round(factor * settings.max_surface_cells),
    )
    return changed, [], (low, high)


def _steps_of(study: Study, cycle: Cycle, which: Which, settings: Settings, box: Box) -> Steps[Grown]:
    """Growth of one manifold with the budget of its dimension."""
    d = cycle.n_stable if which == "stable" else cycle.n_unstable
    width = float(np.max(box[1] - box[0]))
    walked = which == "stable" and study.model.dimension > 2 and study.model.n_units > MAX_UNITS
    cells = {1: min(settings.max_cells, _MOST_WALKED) if walked else settings.max_cells}
    cells[2] = settings.max_surface_cells
    return grow_steps(
        study.model,
        cycle,
        which,
        max_arclength=settings.max_arclength * width,
        max_cells=cells.get(d, max(1, settings.max_surface_cells // _COSTLY)),
        box=box,
    )


def _with_grown(study: Study, grown: Iterable[Grown]) -> Study:
    """Sort manifolds by dimension into a study."""
    every = list(grown)
    return study.with_changes(
        manifolds=tuple(m for m in every if isinstance(m, Manifold)),
        surfaces=tuple(m for m in every if isinstance(m, Surface)),
    )


def _grown(
    study: Study,
    chosen: list[tuple[Cycle, Which]],
    settings: Settings,
    notes: list[str],
    box: Box | None = None,
) -> Steps[Study]:
    """Add manifolds to those of the study, one after the other."""
    box = _box(study, settings) if box is None else box
    grown = {(m.cycle.key, m.which): m for m in study.traced}
    for i, (cycle, which) in enumerate(chosen):
        key = (cycle.key, which)
        try:
            for progress in _steps_of(study, cycle, which, settings, box):
                # A manifold that is there already stays as it is until the new one is whole.
                study = _with_grown(study, {**grown, key: grown.get(key, progress.result)}.values())
                message = _MANIFOLDS.format(i=i + 1, n=len(chosen))
                yield Progress(study, (i + progress.fraction) / len(chosen), message)
            grown[key] = progress.result
        except ValueError as error:  # this one cannot be grown: the others still can
            notes.append(f"{str(error).rstrip('.')}.")
    all_notes = {**study.notes, "manifolds": " ".join(dict.fromkeys(notes))}
    yield Progress(_with_grown(study, grown.values()).with_changes(notes=all_notes), 1.0, mark("Manifolds"))


def _connections(study: Study, settings: Settings) -> Steps[Study]:
    box = _box(study, settings)
    yield from connection_steps(study, box, settings.max_orbits, settings.max_certificates)


def _basins(study: Study, settings: Settings) -> Steps[Study]:
    if study.model.dimension == 1:
        notes = {**study.notes, "basins": _NO_PLANE}
        yield Progress(study.with_changes(notes=notes), 1.0, mark("Basins"))
        return
    view = study.view or first_view(study, settings.seed)
    study = study.with_changes(view=view)
    for progress in attractor_stage(study, settings.seed):
        study = progress.result
        yield Progress(study, _ATTRACTOR_SHARE * progress.fraction, progress.message)
    for sliced in slice_stage(study, view):
        yield Progress(sliced.result, _ATTRACTOR_SHARE, sliced.message or mark("Basins"))
    study = sliced.result
    attractors = study.attractors.attractors if study.attractors else ()
    # In units of state space: millivolts along x and picoamperes along y cannot be compared.
    units = view.plane.units
    width, height = (view.x[1] - view.x[0]) / units[0], (view.y[1] - view.y[0]) / units[1]
    # Large networks get a coarser map and fewer steps, or undecided cells alone would take minutes.
    cost = step_cost(study.model)
    resolution = max(1, settings.resolution // (4 if cost > _HUGE else 2 if cost > _LARGE else 1))
    cell = max(width, height) / resolution
    affordable = max(_FEWEST_STEPS, int(_BASIN_WORK / (resolution**2 * cost)))
    max_steps = min(settings.basin_steps, affordable if attractors else 500)
    # Square cells where the axes have about the same scale; a window of another shape is stretched on screen.
    x = (*view.x, max(resolution // 2, 1, round(width / cell)))
    y = (*view.y, max(resolution // 2, 1, round(height / cell)))
    for exact in exact_steps(study, view, x, y, max_steps):
        done = study.with_changes(basins=exact.result) if exact.result else study
        yield Progress(done, _ATTRACTOR_SHARE + 0.1 * exact.fraction, mark("Basins"))
    if exact.result is not None:
        yield Progress(done, 1.0, mark("Basins"))
        return
    for painted in basin_steps(study.model, attractors, view.plane, x, y, max_steps=max_steps):
        share = _ATTRACTOR_SHARE + (1 - _ATTRACTOR_SHARE) * painted.fraction
        yield Progress(study.with_changes(basins=painted.result), share, mark("Basins"))


def _statistics(study: Study, settings: Settings) -> Steps[Study]:
    return statistics_stage(study, settings.statistics_steps, settings.transient, settings.seed)


_STEPS: dict[Stage, Callable[[Study, Settings], Steps[Study]]] = {
    "invertibility": _invertibility,
    "cycles": _cycles,
    "manifolds": _manifolds,
    "connections": _connections,
    "basins": _basins,
    "statistics": _statistics,
}
