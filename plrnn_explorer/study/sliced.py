"""What a window shows exactly: slices of stable manifolds, and basins from polygons or between curves."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.basin_map import BasinMap
from plrnn_explorer.dynamics.exact_basins import exact_basin_steps
from plrnn_explorer.dynamics.gates import has_gate
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.slices import slice_steps
from plrnn_explorer.models.map import Floats
from plrnn_explorer.phrases import phrase
from plrnn_explorer.study.attractor_stage import step_cost
from plrnn_explorer.study.study import Study, View

Range = tuple[float, float, int]

#: Saddles whose stable manifolds are sliced, those of the shortest cycles first.
_MOST_SADDLES = 12
#: Arithmetic operations for the slices of all saddles.
_SLICE_WORK = 2e9
#: Networks with a step that costs more are sliced only where two attractors prove that there is a border.
_HUGE = 50_000
_NOT_SLICED = phrase(
    "Slices of stable manifolds were not looked for: the network is large, fewer than two of its attractors"
    " are proved."
)
_SOME = phrase("The stable manifolds of {n} of {all} saddles were sliced.")
_THE_LOST = phrase("The stable manifold of codimension one was not found in this slice (searched).")
_ONE_LOST = phrase(
    "1 of the {all} stable manifolds of codimension one was not found in this slice (searched)."
)
_LOST = phrase(
    "{n} of the {all} stable manifolds of codimension one were not found in this slice (searched)."
)
#: Polygons carried at once for exact basins.
_MOST_PIECES = 4_000
#: Reasons for a stable manifold to end that leave nothing of it out of the window.
_WHOLE = {"box", "settled"}


def slice_stage(study: Study, view: View) -> Steps[Study]:
    """Slice the stable manifolds of codimension one by the window; in the plane they are curves anyway."""
    cycles = study.cycles.cycles if study.cycles else ()
    saddles = [cycle for cycle in sorted(cycles, key=lambda c: c.period) if has_gate(cycle)]
    chosen = tuple(saddles[:_MOST_SADDLES])
    if study.model.dimension < 3 or not chosen:
        yield Progress(study.with_changes(slices=() if study.model.dimension > 2 else None), 1.0)
        return
    attractors = study.attractors.attractors if study.attractors else ()
    if step_cost(study.model) > _HUGE and sum(attractor.has_traps for attractor in attractors) < 2:
        notes = {**study.notes, "slices": _NOT_SLICED}
        yield Progress(study.with_changes(slices=(), notes=notes), 1.0)
        return
    for progress in slice_steps(
        study.model, chosen, view.plane, view.x, view.y, attractors=attractors,
        max_work=_SLICE_WORK,
    ):  # fmt: skip
        found = tuple(piece for piece in progress.result if len(piece.segments))
        yield Progress(study.with_changes(slices=found), progress.fraction, progress.message)
    missing = len(chosen) - len(found)
    words = []
    if len(saddles) > len(chosen):
        words.append(_SOME.format(n=len(chosen), all=len(saddles)))
    if missing:
        lost = _THE_LOST if len(chosen) == 1 else _ONE_LOST if missing == 1 else _LOST
        words.append(lost.format(n=missing, all=len(chosen)))
    notes = {**study.notes, "slices": " ".join(words)}
    yield Progress(study.with_changes(slices=found, notes=notes), 1.0, progress.message)


def exact_steps(study: Study, view: View, x: Range, y: Range, max_steps: int) -> Steps[BasinMap | None]:
    """Basins from polygons, or in the plane between stable manifolds; ends with None where neither does."""
    attractors = study.attractors.attractors if study.attractors else ()
    if not attractors or not all(attractor.has_traps for attractor in attractors):
        yield Progress(None, 1.0)
        return
    cycles = study.cycles.cycles if study.cycles else ()
    steps = exact_basin_steps(
        study.model, attractors, view.plane, x, y, cycles=cycles, curves=_curves(study, view),
        max_pieces=_MOST_PIECES, max_steps=max_steps, iterate_rest=False,
    )  # fmt: skip
    for progress in steps:
        yield progress
    rest = progress.result.fractions[-1]
    yield Progress(progress.result if rest == 0.0 else None, 1.0)


def _curves(study: Study, view: View) -> Floats | None:
    """Stable manifolds of all saddles in window coordinates, if they are known in all of the window."""
    if study.model.dimension != 2 or study.manifolds is None:
        return None
    saddles = [c.key for c in study.cycles.cycles if c.stability == "saddle"] if study.cycles else []
    stable = {m.cycle.key: m for m in study.manifolds if m.which == "stable"}
    if not saddles or any(key not in stable for key in saddles):
        return None
    corners = view.plane.embed([(u, v) for u in view.x for v in view.y])
    for manifold in stable.values():
        box = manifold.parameters.get("box")  # manifolds made by hand may have none
        if box is None or not set(manifold.stopped_by) <= _WHOLE:
            return None
        low, high = np.asarray(box, dtype=np.float64)
        if np.any(corners < low) or np.any(corners > high):
            return None
    segments = np.concatenate([manifold.segments for manifold in stable.values()])
    return np.asarray(view.plane.project(segments.reshape(-1, 2)).reshape(-1, 2, 2))
