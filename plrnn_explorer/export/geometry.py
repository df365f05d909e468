"""What a window on a plane of state space shows of lines in state space."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.study import Study, View

Range = tuple[float, float]


def window_borders(model: PiecewiseLinearMap, plane: Plane, x: Range, y: Range) -> Floats:
    """Where the zeros of the preactivations cross a window: segments (n, 2, 2), equal lines once.

    Parameters
    ----------
    model : PiecewiseLinearMap
    plane : Plane
    x, y : (low, high) of the window
    """
    normals = model.W2 @ plane.basis.T
    offsets = model.W2 @ plane.origin + model.h2
    # In units of the window: along its two axes they may differ by many powers of ten.
    low, sides = np.array([x[0], y[0]]), np.array([x[1] - x[0], y[1] - y[0]])
    offsets, normals = offsets + normals @ low, normals * sides
    lengths = np.linalg.norm(normals, axis=1)
    across = np.linalg.norm(model.W2, axis=1) * float(plane.lengths(np.diag(sides)).max())
    seen = lengths > 1e-12 * np.maximum(across, 1e-300)
    lines = np.column_stack([normals, offsets])[seen] / lengths[seen, None]
    lines *= np.where((lines[:, :1] < 0) | ((lines[:, :1] == 0) & (lines[:, 1:2] < 0)), -1.0, 1.0)
    lines = lines[np.unique(np.round(lines, 12), axis=0, return_index=True)[1]]
    # Each line meets the four sides' lines in up to four points; the two in the middle are its piece inside.
    points = [_clip(line, (0.0, 1.0), (0.0, 1.0)) for line in lines]
    found = [low + p * sides for p in points if p is not None]
    return np.array(found).reshape(-1, 2, 2)


def _clip(line: Floats, x: Range, y: Range) -> Floats | None:
    """Piece of {a x + b y + c = 0} (with a² + b² = 1) in a window as (2, 2), or None."""
    foot, along = -line[2] * line[:2], np.array([-line[1], line[0]])
    low, high = -np.inf, np.inf
    for start, step, (bottom, top) in zip(foot, along, (x, y)):
        if abs(step) < 1e-15:
            if not bottom <= start <= top:
                return None
            continue
        ends = sorted(((bottom - start) / step, (top - start) / step))
        low, high = max(low, ends[0]), min(high, ends[1])
    return np.array([foot + low * along, foot + high * along]) if high > low else None


def joined_inside(lines: list[Floats], x: Range, y: Range) -> Floats:
    """Pieces of polylines (each (n, 2)) inside a window, with rows of NaN between them: (m, 2).

    The lines are cut exactly at the window's edge: not every program that shows an SVG obeys clip paths.
    """
    pieces = [piece for line in lines for piece in _inside(line, x, y)]
    gap = np.full((1, 2), np.nan)
    return np.concatenate([part for piece in pieces for part in (piece, gap)]) if pieces else np.empty((0, 2))


def _inside(line: Floats, x: Range, y: Range) -> list[Floats]:
    """Cut one polyline (n, 2) at a window (Liang-Barsky, all segments at once)."""
    start, along = line[:-1], np.diff(line, axis=0)
    enter, leave = np.zeros(len(start)), np.ones(len(start))
    for i, (low, high) in enumerate((x, y)):
        with np.errstate(divide="ignore", invalid="ignore"):
            t = (np.array([[low], [high]]) - start[:, i]) / along[:, i]
        # A segment parallel to an edge never crosses it: it is all inside or all outside.
        level = along[:, i] == 0
        outside = level & ((start[:, i] < low) | (start[:, i] > high))
        enter = np.where(level, np.where(outside, 2.0, enter), np.maximum(enter, t.min(axis=0)))
        leave = np.where(level, leave, np.minimum(leave, t.max(axis=0)))
    kept = np.flatnonzero(enter < leave)
    if not len(kept):
        return []
    first = start[kept] + enter[kept, None] * along[kept]
    last = np.where(leave[kept, None] == 1.0, line[kept + 1], start[kept] + leave[kept, None] * along[kept])
    new_run = (np.diff(kept) > 1) | (enter[kept[1:]] > 0) | (leave[kept[:-1]] < 1)
    runs = np.split(np.arange(len(kept)), np.flatnonzero(new_run) + 1)
    return [np.concatenate([first[run[:1]], last[run]]) for run in runs]


def study_view(study: Study) -> View:
    """The study's view, or one that holds the cycles that were found."""
    if study.view is not None:
        return study.view
    view = View.of_model(study.model)
    if not study.cycles or not study.cycles.cycles:
        return view
    xy = np.concatenate([view.plane.project(c.points) for c in study.cycles.cycles])
    low, high = xy.min(axis=0), xy.max(axis=0)
    margin = 0.25 * np.maximum(high - low, 0.25 * float((high - low).max()) or 1.0)
    x, y = zip(low - margin, high + margin)
    return View(view.plane, (float(x[0]), float(x[1])), (float(y[0]), float(y[1])), view.layers)
