"""What goes with an object: a cycle and its manifolds, a homoclinic point and those that cross there."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Iterator

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.regions import region_code
from plrnn_explorer.study.study import Orbit, Study

_known: weakref.WeakKeyDictionary[Study, dict[frozenset[str], frozenset[str]]] = weakref.WeakKeyDictionary()
#: An orbit this near to a cycle, in units of its size, is on it.
_NEAR = 1e-9


def related(study: Study, object_ids: Iterable[str]) -> frozenset[str]:
    """Ids of the objects that belong to the given ones, those themselves left out.

    A cycle goes with its manifolds, a manifold with its cycle, a homoclinic or heteroclinic point with its
    cycles, the unstable manifolds of the first and the stable ones of the second; an orbit with the attractor
    it is at in the end, a region with the cycles that pass through it.
    """
    chosen = frozenset(object_ids)
    if not chosen:
        return chosen
    known = _known.setdefault(study, {})  # views ask at every frame
    if chosen not in known:
        known.clear()
        known[chosen] = _related(study, chosen)
    return known[chosen]


def _related(study: Study, chosen: frozenset[str]) -> frozenset[str]:
    found = {other for object_id in chosen for other in _of(study, object_id)}
    return frozenset(found - chosen)


def cycles_of(study: Study, object_id: str) -> tuple[Cycle, ...]:
    """The cycles an object is or belongs to.

    Itself, that of a manifold, source and target of a homoclinic point, the one an orbit has settled on.
    """
    found = study.find(object_id)
    if isinstance(found, Cycle):
        return (found,)
    if isinstance(found, Manifold | Surface | ManifoldSlice):
        return (found.cycle,)
    if isinstance(found, Orbit):
        end = attractor_of(study, found)
        found = study.known_attractors[end] if end >= 0 else None
    if isinstance(found, Attractor):
        return () if found.cycle is None else (found.cycle,)
    if isinstance(found, HomoclinicPoints):
        return (found.source,) if found.kind == "homoclinic" else (found.source, found.target)
    return ()


def attractor_of(study: Study, orbit: Orbit) -> int:
    """Index of the known attractor at which an orbit is at its end, -1 if it is at none (yet).

    In a trapping ellipsoid of a stable cycle, or as near to the cycle or to the sample of another attractor
    as rounding and the sample's spacing allow.
    """
    last = orbit.points[-1]
    if not np.isfinite(last).all():
        return -1
    for i, attractor in enumerate(study.known_attractors):
        away = attractor.points - last
        if attractor.has_traps and attractor.cycle is not None:
            offsets = attractor.cycle.points - last
            reach = np.sqrt(np.einsum("ki,kij,kj->k", offsets, attractor.shapes, offsets))
            if (reach <= attractor.radii).any():
                return i
        near = max(attractor.spacing, _NEAR * (1.0 + float(np.abs(last).max())))
        if len(away) and float(np.linalg.norm(away, axis=1).min()) <= near:
            return i
    return -1


def _of(study: Study, object_id: str) -> Iterator[str]:
    found, names = study.find(object_id), names_of(study)
    code = region_code(study, object_id)
    if code is not None:
        for i, cycle in enumerate(study.cycles.cycles if study.cycles else ()):
            if (cycle.regions == code).all(axis=1).any():
                yield f"cycle:{i}"
    elif isinstance(found, Orbit):
        end = attractor_of(study, found)
        if end >= 0:
            yield names.attractor_id(end)
    elif isinstance(found, Cycle):
        yield from _manifolds(study, found, ("stable", "unstable"))
    elif isinstance(found, Manifold | Surface | ManifoldSlice):
        yield f"cycle:{names.index(found.cycle)}"
    elif isinstance(found, HomoclinicPoints):
        yield from (f"cycle:{names.index(cycle)}" for cycle in cycles_of(study, object_id))
        yield from _manifolds(study, found.source, ("unstable",))
        yield from _manifolds(study, found.target, ("stable",))


def _manifolds(study: Study, cycle: Cycle, which: tuple[str, ...]) -> Iterator[str]:
    """Ids of the manifolds of every kind of one cycle."""
    for i, manifold in enumerate(study.manifolds or ()):
        if manifold.which in which and manifold.cycle.key == cycle.key:
            yield f"manifold:{i}"
    for i, surface in enumerate(study.surfaces or ()):
        if surface.which in which and surface.cycle.key == cycle.key:
            yield f"surface:{i}"
    if "stable" in which:
        for i, piece in enumerate(study.slices or ()):
            if piece.cycle.key == cycle.key:
                yield f"slice:{i}"
