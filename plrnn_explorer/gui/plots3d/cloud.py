"""The points of a study whose spread makes principal axes."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.window import natural_states
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Orbit, Study


def cloud(study: Study, selection: str) -> Floats:
    """Points (n, M) whose spread makes principal axes: of the selected orbit or attractor, else the first."""
    found = study.find(selection)
    if isinstance(found, Orbit):
        return np.asarray(found.points)
    if isinstance(found, Attractor) and found.cycle is None:
        return np.asarray(found.points)
    for attractor in study.known_attractors:
        if attractor.cycle is None:
            return np.asarray(attractor.points)
    if study.orbits:
        return np.asarray(study.orbits[0].points)
    cycles = study.cycles.cycles if study.cycles else ()
    return natural_states(study.model, cycles, 0)
