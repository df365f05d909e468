"""The stage that looks for homoclinic and heteroclinic orbits between the saddles of a study."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.homoclinic import homoclinic_steps
from plrnn_explorer.dynamics.local_surface import local_surface
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifolds import grow_steps
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.models.map import Floats
from plrnn_explorer.phrases import phrase
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark

Traced = Manifold | Surface
Box = tuple[Floats, Floats]
#: Segments of an unstable curve followed, and not kept, until it comes back to a stable surface: fewer for
#: large networks.
_SHORT, _LONG, _LONG_NUMBERS = 20_000, 250_000, 30_000_000
#: Pairs of an unstable manifold and a local stable piece that are looked at.
_MOST_LOCAL = 16
#: Local pieces reach this many times the size of the box.
_REACH = 4.0
#: Units times dimensions of a local piece of three dimensions or more; beyond, its programs take minutes.
_MOST_ROWS = 2_000
_TOO_LARGE = phrase(
    "Local stable pieces of that many dimensions and units were not worked out: pairs were left out."
)
_NONE = phrase("The manifolds do not cross as far as they were grown: no homoclinic point was found.")
_NO_PAIR = phrase("No two manifolds of complementary dimensions were grown that could cross.")
_PAIR = phrase("Homoclinic points: pair {i} of {n}")


def connection_steps(study: Study, box: Box, max_orbits: int, max_certificates: int) -> Steps[Study]:
    """Homoclinic points of each saddle, then heteroclinic ones between different saddles.

    Of manifolds whose dimensions add up to that of the state space: others have no isolated intersections.
    Above two dimensions, where a stable manifold was not grown, its local piece is enough; unstable curves
    are followed further than they are shown, until they come back to it.
    """
    pairs, left_out = _pairs(study)
    found: list[HomoclinicPoints] = []
    longer: dict[bytes, Manifold] = {}
    for i, (u, goal) in enumerate(pairs):
        message = _PAIR.format(i=i + 1, n=len(pairs))
        so_far = tuple(found)
        news = Progress(study.with_changes(connections=so_far), i / len(pairs), message)
        if isinstance(u, Manifold) and study.model.dimension > 2:
            u = yield from _followed(study, u, box, longer, news)
        yield news
        s = _local(study, goal, box) if isinstance(goal, Cycle) else goal
        if s is None:
            continue
        steps = homoclinic_steps(study.model, u, s, max_orbits=max_orbits, max_certificates=max_certificates)
        for progress in steps:
            so_far = (*found, progress.result) if len(progress.result) else tuple(found)
            share = (i + progress.fraction) / len(pairs)
            yield Progress(study.with_changes(connections=so_far), share, message)
        if len(progress.result):
            found.append(progress.result)
    note = "" if found else _NONE if pairs else "" if left_out else _NO_PAIR
    notes = {**study.notes, "connections": " ".join(filter(None, (note, _TOO_LARGE if left_out else "")))}
    yield Progress(study.with_changes(connections=tuple(found), notes=notes), 1.0, mark("Homoclinic points"))


def _pairs(study: Study) -> tuple[list[tuple[Traced, Traced | Cycle]], int]:
    """Manifolds that may cross, and how many pairs were left out as too large.

    A cycle stands for its local stable piece. Homoclinic pairs come first.
    """
    traced: tuple[Traced, ...] = (*(study.manifolds or ()), *(study.surfaces or ()))
    M = study.model.dimension
    unstable = [m for m in traced if m.which == "unstable"]
    stable = [m for m in traced if m.which == "stable"]
    pairs: list[tuple[Traced, Traced | Cycle]] = [
        (u, s) for u in unstable for s in stable if u.dimension + s.dimension == M
    ]
    have = {s.cycle.key for s in stable}
    saddles = [c for c in (study.cycles.cycles if study.cycles else ()) if c.stability == "saddle"]
    local = [
        (u, c)
        for u in unstable
        for c in saddles
        if c.key not in have and c.n_stable == M - u.dimension > 1 and "border" not in c.flags
    ]
    small = [(u, c) for u, c in local if c.n_stable == 2 or c.n_stable * study.model.n_units <= _MOST_ROWS]
    left_out, local = len(local) - len(small), small
    local.sort(key=lambda pair: (pair[0].cycle.key != pair[1].key, pair[1].period))
    pairs += local[:_MOST_LOCAL]
    pairs.sort(key=lambda pair: pair[0].cycle.key != _cycle(pair[1]).key)
    return pairs, left_out


def _cycle(goal: Traced | Cycle) -> Cycle:
    return goal if isinstance(goal, Cycle) else goal.cycle


def _followed(
    study: Study, curve: Manifold, box: Box, longer: dict[bytes, Manifold], news: Progress[Study]
) -> Generator[Progress[Study], None, Manifold]:
    """Grow an unstable curve further than it is shown."""
    key = curve.cycle.key
    if key not in longer:
        longer[key] = curve
        model = study.model
        cells = int(np.clip(_LONG_NUMBERS // (model.dimension * max(1, model.n_units)), _SHORT, _LONG))
        steps = grow_steps(
            model, curve.cycle, "unstable", max_arclength=float("inf"), max_cells=cells, box=box
        )
        for progress in steps:
            if isinstance(progress.result, Manifold):
                longer[key] = progress.result
            yield news
    return longer[key]


def _local(study: Study, cycle: Cycle, box: Box) -> Surface | None:
    try:
        return local_surface(study.model, cycle, "stable", _REACH * float(np.max(box[1] - box[0])))
    except ValueError:  # a multiplier too near the unit circle
        return None
