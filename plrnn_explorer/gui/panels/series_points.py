"""The series an object stands for: orbits until they escape, cycles repeated, homoclinic orbits continued."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.surface import Surface
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.study import Orbit, Study, View

#: A cycle is repeated to show at least this many steps and turns.
_CYCLE_STEPS, _CYCLE_TURNS = 24, 3
#: Steps of an orbit on an attractor that is no cycle.
_ATTRACTOR_STEPS = 400
#: A homoclinic orbit is continued until it is this near the cycle, as a share of its extent.
_NEAR = 0.02
_MOST_CONTINUED = 60
#: An orbit that ends this many times farther out than it starts (or the view reaches) has escaped.
_FAR = 5.0


@dataclass(frozen=True, eq=False)
class Series:
    """Points (n, M) at the steps `first`, `first` + 1, …; `escapes` if the orbit goes on far outside."""

    points: Floats
    first: int = 0
    escapes: bool = False


def series_of(study: Study, object_id: str) -> Series | None:
    """The series an object stands for; None if it is none."""
    found = study.find(object_id)
    if isinstance(found, Attractor) and found.cycle is None:
        return Series(study.model.orbit(found.points[0], _ATTRACTOR_STEPS))
    if isinstance(found, Manifold | Surface | ManifoldSlice | Attractor):
        found = found.cycle
    if isinstance(found, Orbit):
        return before_escape(study, found.points, found.first)
    if isinstance(found, Cycle) and found.period > 1:  # a fixed point would be a straight line
        turns = max(_CYCLE_TURNS, -(-_CYCLE_STEPS // found.period))
        return Series(np.concatenate([np.tile(found.points, (turns, 1)), found.points[:1]]))
    if isinstance(found, HomoclinicPoints) and len(found):
        point = object_id.partition("/")[2] or "0"
        return continued(study.model, found, int(point)) if int(point) < len(found) else None
    return None


def before_escape(study: Study, points: Floats, first: int = 0) -> Series:
    """An orbit up to the first step after it leaves for good: what follows would flatten all the rest."""
    with np.errstate(invalid="ignore"):
        sizes = np.max(np.abs(points), axis=1, initial=0.0)
        reach = [np.max(np.abs(points[0]), initial=1.0)] if len(points) else [1.0]
        if study.view is not None:
            reach += _reach(study.view)
        inside = np.flatnonzero(sizes <= _FAR * max(reach))  # false for nan
    end = int(inside[-1]) + 1 if len(inside) else 0
    if end == len(points):
        return Series(points, first)
    finite = np.all(np.isfinite(points[: end + 1]), axis=1)
    shown = end + 1 if finite.all() else int(np.argmin(finite))
    return Series(points[:shown], first, escapes=True)


def _reach(view: View) -> list[float]:
    """Sizes of states at the edges of a window."""
    if view.plane.is_orthonormal:
        return [abs(end) for end in (*view.x, *view.y)]
    corners = view.plane.embed([(u, v) for u in view.x for v in view.y])
    return [float(np.abs(corners).max())]


def continued(model: PiecewiseLinearMap, found: HomoclinicPoints, number: int) -> Series:
    """A homoclinic or heteroclinic orbit with some steps along the local manifolds at its two ends.

    There the map is affine: a deviation p + t v along an eigenvector v becomes t mu^n v after n turns of the
    cycle, and t / mu^n v before it.
    """
    orbit = np.asarray(found.orbits[number])
    extent = float(np.max(np.ptp(orbit, axis=0), initial=0.0))
    before = _approach(model, found.source, orbit[0], _NEAR * extent, backward=True)
    after = _approach(model, found.target, orbit[-1], _NEAR * extent, backward=False)
    return Series(np.concatenate([before, orbit, after]), first=-len(before))


def _approach(
    model: PiecewiseLinearMap, cycle: Cycle, start: Floats, near: float, *, backward: bool
) -> Floats:
    """Points (n, M) from `start` along the local manifold to the cycle, in the order of the steps."""
    jacobians, period = model.jacobian(cycle.regions), cycle.period
    at = int(np.argmin(np.linalg.norm(cycle.points - start, axis=1)))
    monodromy = np.eye(model.dimension)
    for i in range(period):
        monodromy = jacobians[(at + i) % period] @ monodromy
    values, vectors = np.linalg.eig(monodromy)
    chosen = np.abs(values) > 1 if backward else np.abs(values) < 1
    try:  # of the deviation, only what shrinks in this direction of time: the rest is rounding
        parts = np.linalg.solve(vectors, (start - cycle.points[at]).astype(complex)) * chosen
    except np.linalg.LinAlgError:
        return np.empty((0, model.dimension))
    points: list[Floats] = []
    for turn in range(1, _MOST_CONTINUED // period + 2):
        factors = np.where(chosen, values, 1.0) ** (-turn if backward else turn - 1)
        offset = (vectors @ (parts * factors)).real
        block = []
        for i in range(period):
            block.append(cycle.points[(at + i) % period] + offset)
            offset = jacobians[(at + i) % period] @ offset
        points = block + points if backward else points + block
        if float(np.linalg.norm(vectors @ (parts * factors))) < near:
            break
    return np.array(points if backward else points[1:]).reshape(-1, model.dimension)
