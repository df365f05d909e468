"""The window that shows what a study has found."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.study.study import Study, View

#: Room around the points, as a share of their extent.
_MARGIN = 0.35


def first_view(study: Study) -> View | None:
    """The study's view, or a first one; None where the state space has no plane (one dimension)."""
    if study.view is not None:
        return study.view
    if study.model.dimension < 2:
        return None
    view = View.of_model(study.model)
    x, y = fit_window(study, view.plane) or (view.x, view.y)
    return View(view.plane, x, y)


def fit_window(study: Study, plane: Plane) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Ranges of x and y that hold all cycles and orbits with some room; None if there are none."""
    states = [c.points for c in (study.cycles.cycles if study.cycles else ())]
    states += [orbit.points for orbit in study.orbits]
    if not states:
        return None
    xy = plane.project(np.concatenate(states))
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
    (left, bottom), (right, top) = centre - half, centre + half
    return (float(left), float(right)), (float(bottom), float(top))


def whole_window(study: Study, plane: Plane) -> tuple[tuple[float, float], tuple[float, float]]:
    """Ranges of x and y that show everything found, or the first window where nothing is found yet."""
    view = study.view or View.of_model(study.model)
    return fit_window(study, plane) or (view.x, view.y)
