"""The stage of the analysis that measures attractors: exponents, regions and words; the same for an orbit."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.statistics import OrbitStatistics, affordable_steps, statistics_steps
from plrnn_explorer.dynamics.window import bounded_orbits
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import mark

#: Orbits along each attractor.
_ORBITS = 4


def statistics_stage(study: Study, steps: int, transient: int, seed: int) -> Steps[Study]:
    """Measure every attractor that is no cycle (the multipliers of a cycle say all); keep those of orbits."""
    attractors = study.basins.attractors if study.basins else ()
    todo = {f"attractor:{i}": _starts(a) for i, a in enumerate(attractors) if a.cycle is None}
    if not attractors:
        todo = {"typical": _typical_start(study, seed)}
    found = {key: value for key, value in measured(study).items() if key.startswith("orbit:")}
    study = study.with_changes(statistics=dict(found))
    yield Progress(study, 0.0, mark("Statistics"))
    for i, (key, starts) in enumerate(todo.items()):
        for progress in _measured(study, starts, steps, transient):
            if progress.result is not None:
                found[key] = progress.result
                study = study.with_changes(statistics=dict(found))
            yield Progress(study, (i + progress.fraction) / len(todo), progress.message)
    yield Progress(study, 1.0, mark("Statistics"))


def orbit_statistics_steps(study: Study, index: int, steps: int, transient: int) -> Steps[Study]:
    """Measure orbit `index` of the study, continued beyond what is drawn of it."""
    start = study.orbits[index].start[None]
    for progress in _measured(study, start, steps, transient):
        if progress.result is not None:
            study = study.with_changes(statistics={**measured(study), f"orbit:{index}": progress.result})
        yield Progress(study, progress.fraction, progress.message)


def _measured(study: Study, starts: Floats, steps: int, transient: int) -> Steps[OrbitStatistics | None]:
    return statistics_steps(study.model, starts, affordable_steps(study.model, len(starts), steps), transient)


def _starts(attractor: Attractor) -> Floats:
    """Points of the sample far from each other in time."""
    points = attractor.points
    return np.asarray(points[:: max(1, -(-len(points) // _ORBITS))])


def _typical_start(study: Study, seed: int) -> Floats:
    """A point (1, M) of an orbit that has stayed bounded so far; any start where none did."""
    return bounded_orbits(study.model, 100, np.random.default_rng(seed), n=12)[:1, -1]


def measured(study: Study) -> dict[str, OrbitStatistics]:
    """Statistics by the id of the object they belong to now.

    Orbits may have been deleted and attractors found anew since: what they were computed from decides. The
    id "typical" is that of an orbit chosen by the program where no attractor was known.
    """
    attractors = study.basins.attractors if study.basins else ()
    places = {_starts(a).tobytes(): f"attractor:{i}" for i, a in enumerate(attractors) if a.cycle is None}
    places |= {orbit.start[None].tobytes(): f"orbit:{i}" for i, orbit in enumerate(study.orbits)}
    found = {}
    for key, value in (study.statistics or {}).items():
        place = key if key == "typical" else places.get(np.ascontiguousarray(value.starts).tobytes())
        if place is not None:
            found[place] = value
    return found
