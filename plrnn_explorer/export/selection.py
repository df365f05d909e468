"""What of a study a figure shows when all of it would cover the paper with ink.

A chaotic map may have dozens of manifolds, each a hundred windows long, and thousands of homoclinic points. A
figure then shows the first manifolds (those of the fixed points), with thinner lines, and the points on them;
its legend says how many of how many.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.export.geometry import joined_inside
from plrnn_explorer.export.look import WIDTHS
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Appearance, Study, View

#: Length of all curves, in sides of the window, up to which everything is drawn, and drawn at full width.
_FULL_LENGTH, _FULL_WIDTH_LENGTH = 60.0, 25.0
_THINNEST = 0.25
#: Sides of the window up to which the stable manifold of a fixed point is drawn even so: it parts outcomes.
_SHORT_LENGTH = 6.0
#: Longest period whose points are joined by a dotted line and drawn at a good size.
SHORT_PERIOD = 4
#: Points of cycles of period 2 and more up to which they are joined and drawn at a good size.
CROWDED = 80
#: Homoclinic points up to which they have their full size.
_FEW_POINTS = 40


@dataclass(frozen=True)
class Selection:
    """What is drawn.

    Attributes
    ----------
    curves : mapping of manifold index to (m, 2) array
        The part of each drawn manifold in the window, NaN between pieces.
    surfaces : mapping of surface index to (m, 2) array
        Where each drawn surface meets the plane, likewise.
    cycles : tuple of int
        Indices of the drawn cycles: fixed points, and longer ones while they are few.
    connections : tuple of int
        Indices of the drawn sets of homoclinic points.
    line_width : float
        Of the manifolds, points.
    point_scale : float
        Of the homoclinic points, 1 for full size.
    """

    curves: Mapping[int, Floats]
    surfaces: Mapping[int, Floats]
    cycles: tuple[int, ...]
    connections: tuple[int, ...]
    line_width: float
    point_scale: float


def select(study: Study, view: View, declutter: bool = True) -> Selection:
    """Choose what a figure of a window shows.

    Parameters
    ----------
    study : Study
    view : View
    declutter : bool
        False: everything that is visible, however much it is; lines are thinned all the same.
    """
    curves = {
        i: joined_inside([view.plane.project(line) for line in m.polylines], view.x, view.y)
        for i, m in enumerate(study.manifolds or ())
        if _visible(study, f"manifold:{i}")
    }
    surfaces = {
        i: joined_inside(list(s.slice(view.plane)[0]), view.x, view.y)
        for i, s in enumerate(study.surfaces or ())
        if _visible(study, f"surface:{i}") and s.dimension == study.model.dimension - 1
    }
    lengths = {i: _length(xy, view) for i, xy in curves.items()}
    if declutter and sum(lengths.values()) > _FULL_LENGTH:
        curves = {i: curves[i] for i in _within_budget(study, lengths)}
    total = sum(lengths[i] for i in curves) + sum(_length(xy, view) for xy in surfaces.values())
    width = WIDTHS["manifold"] * min(1.0, _FULL_WIDTH_LENGTH / max(total, 1e-9))
    connections = _connections(study, set(lengths) - set(curves))
    points = sum(len((study.connections or ())[i]) for i in connections)
    scale = float(np.clip(np.sqrt(_FEW_POINTS / max(points, 1)), 0.4, 1.0))
    return Selection(curves, surfaces, _cycles(study, declutter), connections, max(_THINNEST, width), scale)


def _visible(study: Study, object_id: str) -> bool:
    return study.appearance.get(object_id, Appearance()).visible


def _length(xy: Floats, view: View) -> float:
    """Length of a curve in sides of the window."""
    size = np.array([view.x[1] - view.x[0], view.y[1] - view.y[0]])
    return float(np.nansum(np.linalg.norm(np.diff(xy / size, axis=0), axis=1)))


def _within_budget(study: Study, lengths: Mapping[int, float]) -> list[int]:
    """Manifolds in the order of the study while they fit; one of each kind always.

    Those are the two of the first cycle with homoclinic points, where there is one: they show the chaos.
    """
    manifolds: tuple[Manifold, ...] = study.manifolds or ()
    homoclinic = [c.source for c in study.connections or () if c.kind == "homoclinic" and len(c)]
    chosen = min(homoclinic, key=lambda c: c.period).key if homoclinic else b""
    seen = [i for i, length in lengths.items() if length > 0]
    order = sorted(seen, key=lambda i: manifolds[i].cycle.key != chosen)
    first = {manifolds[i].which: i for i in reversed(order)}
    kept, total = set(first.values()), sum(lengths[i] for i in first.values())
    for i in seen:
        if i not in kept and total + lengths[i] <= _FULL_LENGTH:
            kept.add(i)
            total += lengths[i]
    kept |= {i for i in seen if _is_separatrix(manifolds[i]) and lengths[i] <= _SHORT_LENGTH}
    return sorted(kept)


def _is_separatrix(manifold: Manifold) -> bool:
    return manifold.which == "stable" and manifold.cycle.period == 1


def _cycles(study: Study, declutter: bool) -> tuple[int, ...]:
    """Visible cycles, of all periods up to the one at which their points become too many."""
    cycles = study.cycles.cycles if study.cycles else ()
    visible = [i for i in range(len(cycles)) if _visible(study, f"cycle:{i}")]
    if not declutter:
        return tuple(visible)
    points = {
        k: sum(k for i in visible if cycles[i].period == k) for k in {cycles[i].period for i in visible}
    }
    total, longest = 0, 1
    for period in sorted(points):
        total += points[period] if period > 1 else 0
        longest = period if total <= CROWDED else longest
    stable = {i for i in visible if cycles[i].is_stable}  # what the system does is never left out
    return tuple(i for i in visible if cycles[i].period <= longest or i in stable)


def _connections(study: Study, left_out: set[int]) -> tuple[int, ...]:
    """Visible sets of points, without those on a manifold that was left out for lack of room."""
    manifolds, sets = study.manifolds or (), study.connections or ()
    gone = {(manifolds[i].which, manifolds[i].cycle.key) for i in left_out}
    return tuple(
        i
        for i, c in enumerate(sets)
        if len(c)
        and _visible(study, f"connection:{i}")
        and not {("unstable", c.source.key), ("stable", c.target.key)} & gone
    )
