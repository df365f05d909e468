"""Homoclinic and heteroclinic points in any dimension, one per orbit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from plrnn_explorer.dynamics.certificate import Certificate, Certifier
from plrnn_explorer.dynamics.connecting import Connection, ConnectionSearch
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.models.map import PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark

Traced = Manifold | Surface
#: Certificates between two partial results, and the orbits so long that each is one.
_NEWS, _LONG = 10, 50


def find_homoclinic_points(
    model: PiecewiseLinearMap,
    *,
    unstable: Traced,
    stable: Traced,
    certify: bool = False,
    max_orbits: int = 500,
) -> HomoclinicPoints:
    """Find the intersections of W^u(p) and W^s(q), one for each orbit.

    Parameters
    ----------
    model : PiecewiseLinearMap
    unstable, stable : Manifold or Surface
        Of the same cycle for homoclinic points, of two cycles for heteroclinic ones. Their dimensions add up
        to that of the state space: their intersections are isolated points.
    certify : bool
        Prove each point by ball arithmetic (about 2 ms each in the plane): `certificates` hold the proofs,
        or the reason why a point could not be certified.
    max_orbits : int
        Orbits kept, shortest first; ``note`` says if there were more.

    Returns
    -------
    HomoclinicPoints
        In order of the number of steps. Each orbit is refined by the linear system of its itinerary (all
        points together) and kept only if it realises that itinerary. Points that are not ``certified`` are
        found in floating-point arithmetic, not proved.

    Raises
    ------
    ValueError
        If the manifolds are not an unstable and a stable one, or their dimensions do not add up.

    References
    ----------
    Eisenmann et al., arXiv 2510.03814, section on homoclinic points.
    """
    most = max_orbits if certify else 0
    return finish(homoclinic_steps(model, unstable, stable, max_orbits=max_orbits, max_certificates=most))


def homoclinic_steps(
    model: PiecewiseLinearMap,
    unstable: Traced,
    stable: Traced,
    *,
    max_orbits: int = 500,
    max_certificates: int = 0,
) -> Steps[HomoclinicPoints]:
    """Run `find_homoclinic_points` step by step; proves the first `max_certificates` orbits."""
    check_pair(model, unstable, stable)
    search = ConnectionSearch(model, unstable, stable)
    parameters = provenance(
        model, unstable=unstable, stable=stable, certify=max_certificates > 0, max_orbits=max_orbits,
        max_certificates=max_certificates,
    )  # fmt: skip
    result = partial(_result, model, unstable, stable, search, max_orbits, parameters)
    for done in search.collect():
        yield Progress(result([]), 0.5 * done, mark("Intersections"))
    orbits: list[Connection] = []
    for done, found in search.refine(max_orbits):
        orbits += found[: max_orbits - len(orbits)]
        yield Progress(result(orbits), 0.5 + 0.3 * done, mark("Orbits"))
    for progress in certified_steps(model, result(orbits), max_certificates):
        yield Progress(progress.result, 0.8 + 0.2 * progress.fraction, progress.message)


_SHORTEST = phrase("Only the {n:,} shortest orbits are listed.")
_LOST_ONE = phrase("1 crossing was left out: its orbit does not keep its itinerary.")
_LOST = phrase("{n} crossings were left out: their orbit does not keep its itinerary.")
_TOO_MUCH = phrase(
    "manifolds of dimensions {u} and {s} in {M} dimensions meet along curves or surfaces, not in isolated"
    " points: choose manifolds whose dimensions add up to that of the state space"
)
_TOO_LITTLE = phrase(
    "manifolds of dimensions {u} and {s} in {M} dimensions do not meet, or not transversally: choose"
    " manifolds whose dimensions add up to that of the state space"
)


def check_pair(model: PiecewiseLinearMap, unstable: Traced, stable: Traced) -> None:
    """Raise ValueError unless intersections of these manifolds are isolated points."""
    if (unstable.which, stable.which) != ("unstable", "stable"):
        raise ValueError(phrase("an unstable and a stable manifold are needed"))
    du, ds, M = unstable.dimension, stable.dimension, model.dimension
    if {len(unstable.cycle.points[0]), len(stable.cycle.points[0])} != {M}:
        raise ValueError(phrase("the manifolds belong to a map of another dimension"))
    if du + ds > M:
        raise ValueError(_TOO_MUCH.format(u=du, s=ds, M=M))
    if du + ds < M:
        raise ValueError(_TOO_LITTLE.format(u=du, s=ds, M=M))


def certified_steps(model: PiecewiseLinearMap, found: HomoclinicPoints, most: int) -> Steps[HomoclinicPoints]:
    """Try to prove the first `most` orbits by ball arithmetic, one after the other."""
    certifier = Certifier(model, found.source, found.target)
    certificates: list[Certificate | None] = [None] * len(found)
    for i in range(min(most, len(found))):
        certificates[i] = certifier.certify(found.orbits[i], found.itineraries[i])
        if i % _NEWS == 0 or len(found.orbits[i]) > _LONG:
            yield Progress(_with_certificates(found, certificates), i / len(found), mark("Certificates"))
    yield Progress(_with_certificates(found, certificates) if most else found, 1.0, mark("Homoclinic points"))


def _with_certificates(found: HomoclinicPoints, certificates: list[Certificate | None]) -> HomoclinicPoints:
    certified = np.array([c is not None and c.certified for c in certificates], dtype=bool)
    return replace(found, certified=certified, certificates=tuple(certificates))


def _result(
    model: PiecewiseLinearMap,
    unstable: Traced,
    stable: Traced,
    search: ConnectionSearch,
    max_orbits: int,
    parameters: Mapping[str, Any],
    orbits: list[Connection],
) -> HomoclinicPoints:
    """Describe the orbits found so far."""
    n = len(orbits)
    steps = np.array([len(o.points) - 1 for o in orbits], dtype=np.int64)
    middle = [o.points[s - s // 2] for o, s in zip(orbits, steps)]
    notes = []
    if n >= max_orbits:
        notes.append(_SHORTEST.format(n=max_orbits))
    if search.lost:
        notes.append((_LOST_ONE if search.lost == 1 else _LOST).format(n=search.lost))
    return HomoclinicPoints(
        source=unstable.cycle,
        target=stable.cycle,
        points=np.array(middle).reshape(n, model.dimension),
        angles=np.array([o.angle for o in orbits]),
        steps=steps,
        orbits=tuple(o.points for o in orbits),
        itineraries=tuple(o.codes for o in orbits),
        border_distance=np.array([o.border_distance for o in orbits]),
        certified=np.zeros(n, dtype=bool),
        parameters=parameters,
        note=" ".join(notes),
    )
