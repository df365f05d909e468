"""What goes with an object: a cycle and its manifolds, a homoclinic point and those that cross there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.study.names import names_of
from plrnn_explorer.study.study import Study


def related(study: Study, object_ids: Iterable[str]) -> frozenset[str]:
    """Ids of the objects that belong to the given ones, those themselves left out.

    A cycle goes with its manifolds, a manifold with its cycle, a homoclinic or heteroclinic point with its
    cycles, the unstable manifolds of the first and the stable ones of the second.
    """
    chosen = frozenset(object_ids)
    found = {other for object_id in chosen for other in _of(study, object_id)}
    return frozenset(found - chosen)


def cycles_of(study: Study, object_id: str) -> tuple[Cycle, ...]:
    """The cycles an object is or belongs to: itself, that of a manifold, source and target of a point."""
    found = study.find(object_id)
    if isinstance(found, Cycle):
        return (found,)
    if isinstance(found, Manifold | Surface | ManifoldSlice):
        return (found.cycle,)
    if isinstance(found, Attractor):
        return () if found.cycle is None else (found.cycle,)
    if isinstance(found, HomoclinicPoints):
        return (found.source,) if found.kind == "homoclinic" else (found.source, found.target)
    return ()


def _of(study: Study, object_id: str) -> Iterator[str]:
    found, names = study.find(object_id), names_of(study)
    if isinstance(found, Cycle):
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
