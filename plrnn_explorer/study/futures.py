"""Where orbits of a study settle, by the names its objects have."""

from __future__ import annotations

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.attractors import trapping_attractor
from plrnn_explorer.dynamics.future import ESCAPED, UNDECIDED, Future, Futures
from plrnn_explorer.study.names import attractor_name, cycle_name, inner
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Stable cycles that get trapping sets before the attractors of a model were searched.
_MOST_TRAPS = 16


def attractors_of(study: Study) -> tuple[Attractor, ...]:
    """The attractors known; before they were searched, the stable cycles with their trapping sets."""
    if study.known_attractors:
        return study.known_attractors
    stable = [c for c in (study.cycles.cycles if study.cycles else ()) if c.is_stable]
    found = (trapping_attractor(study.model, cycle) for cycle in stable[:_MOST_TRAPS])
    return tuple(attractor for attractor in found if attractor is not None)


def futures_of(study: Study) -> Futures:
    """What says where orbits of a study settle."""
    return Futures(study.model, attractors_of(study))


def future_words(study: Study, futures: Futures, future: Future) -> str:
    """Say what becomes of an orbit: ``"→ sink 1 in 12 steps"``."""
    if future.label == ESCAPED:
        words = tr("→ escapes in {n} steps") if future.proved else tr("→ escapes in {n} steps (not proved)")
        return words.format(n=future.steps)
    if future.label == UNDECIDED:
        if future.period == 1:
            return tr("→ a fixed point (not proved)")
        if future.period:
            return tr("→ a {k}-cycle (not proved)").format(k=future.period)
        return tr("→ undecided after {n} steps").format(n=future.steps)
    name = _name(study, futures, future.label)
    words = tr("→ {name} in {n} steps") if future.proved else tr("→ {name} in {n} steps (not proved)")
    return words.format(name=inner(name), n=future.steps)


def _name(study: Study, futures: Futures, label: int) -> str:
    if study.known_attractors:
        return attractor_name(study, label)
    cycle = futures.attractors[label].cycle
    assert cycle is not None  # the traps are those of cycles
    return cycle_name(study, cycle)
