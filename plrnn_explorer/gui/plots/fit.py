"""The window that shows what a study has found."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.window import natural_box, natural_window
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.analyse import guessed_view
from plrnn_explorer.study.study import Study, View

Ranges = tuple[tuple[float, float], tuple[float, float]]

#: Room around the points, as a share of their extent.
_MARGIN = 0.35
#: A box smaller than this, relative to where it lies, holds a single point.
_POINT = 2e-3
#: Share of the window that may lie beyond the box in which manifolds were grown.
_BEYOND = 0.02


def first_view(study: Study) -> View | None:
    """The study's view, or a first one; None where the state space has no plane (one dimension)."""
    if study.view is not None:
        return study.view
    if study.model.dimension < 2:
        return None
    view = guessed_view(study.model)
    x, y = fit_window(study, view.plane) or (view.x, view.y)
    return View(view.plane, x, y)


def fit_window(study: Study, plane: Plane) -> Ranges | None:
    """Ranges of x and y that hold all cycles and orbits with some room; None if there are none."""
    states = [c.points for c in (study.cycles.cycles if study.cycles else ())]
    states += [orbit.points for orbit in study.orbits]
    if not states:
        return None
    # In units of state space: the two axes of a data plane cannot be compared.
    xy = plane.project(np.concatenate(states)) / plane.units
    xy = xy[np.isfinite(xy).all(axis=1) & (np.abs(xy) < 1e6).all(axis=1)]
    if len(xy) == 0:
        return None
    low, high = xy.min(axis=0), xy.max(axis=0)
    size = high - low
    scale = float(max(size.max(), 1e-3 * float(np.abs(xy).max()), 1e-9))
    if size.max() <= 1e-6 * max(1.0, float(np.abs(xy).max())):
        scale = 4.0  # one point: the square of side 4 a model is first shown in
    half = np.maximum(size, 0.4 * scale) * (0.5 + _MARGIN)
    centre = (low + high) / 2
    (left, bottom), (right, top) = (centre - half) * plane.units, (centre + half) * plane.units
    return (float(left), float(right)), (float(bottom), float(top))


def whole_window(study: Study, plane: Plane) -> Ranges:
    """Ranges of x and y that show everything found, or the first window where nothing is found yet.

    That is where the cycles and the settled orbits are, the window an analysis begins with; orbits started by
    hand are included as far as the manifolds were grown.
    """
    view = study.view or guessed_view(study.model)
    around = fit_window(study, plane)
    if study.cycles is None or not study.cycles.cycles:
        return around or (_natural(study, plane) if not plane.is_orthonormal else (view.x, view.y))
    if not plane.is_orthonormal:
        return _natural(study, plane)
    low, high = _projected(plane, *natural_box(study.model, study.cycles.cycles))
    if np.max(high - low) <= _POINT * (1 + float(np.max(np.abs([low, high])))):
        return around or (view.x, view.y)  # a single point
    analysed = grown_box(study)
    if around is not None and analysed is not None:
        edges = np.array(around).T
        analysed_low, analysed_high = _projected(plane, *analysed)
        low = np.minimum(low, np.maximum(edges[0], analysed_low))
        high = np.maximum(high, np.minimum(edges[1], analysed_high))
    return (float(low[0]), float(high[0])), (float(low[1]), float(high[1]))


def _natural(study: Study, plane: Plane) -> Ranges:
    """Ranges around the cycles and settled orbits as a data plane shows them."""
    low, high = natural_window(study.model, plane, study.cycles.cycles if study.cycles else ())
    return (float(low[0]), float(high[0])), (float(low[1]), float(high[1]))


def _projected(plane: Plane, low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """Smallest rectangle of a plane that holds the projection of a box."""
    middle = plane.project((low + high) / 2)
    half = np.abs(plane.dual) @ ((high - low) / 2)
    return middle - half, middle + half


def grown_box(study: Study) -> tuple[Floats, Floats] | None:
    """Box in which all manifolds of a map of the plane were grown; None where that is not known."""
    if study.model.dimension != 2 or not study.manifolds:
        return None
    boxes = [_box_of(manifold) for manifold in study.manifolds]
    known = np.array([box for box in boxes if box is not None])
    if len(known) < len(boxes):
        return None
    return known[:, 0].max(axis=0), known[:, 1].min(axis=0)


def _box_of(manifold: Manifold) -> Floats | None:
    """Low and high corner (2, M) of a manifold's box."""
    box = np.asarray(manifold.parameters.get("box", ()), dtype=np.float64)
    usable = box.shape == (2, manifold.segments.shape[-1]) and bool(np.all(box[1] > box[0]))
    return box if usable else None


def sticks_out(study: Study, view: View) -> bool:
    """Whether a window shows places where the manifolds were not grown."""
    box = grown_box(study)
    if box is None:
        return False
    corners = view.plane.embed([(u, v) for u in view.x for v in view.y])
    left, right = corners.min(axis=0), corners.max(axis=0)
    out = np.maximum(box[0] - left, right - box[1])
    return bool(np.any(out > _BEYOND * (right - left)))
