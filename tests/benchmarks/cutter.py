"""Baseline: a two-dimensional unstable manifold grown polygon by polygon in plain Python."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import PiecewiseLinearMap

Polygon = list[list[float]]


def grow_surface(model: PiecewiseLinearMap, front: list[Polygon], steps: int) -> list[list[Polygon]]:
    """Images of polygons, one list for each step: each is cut at the one border, each part mapped."""
    normal, limit = model.W2[0].tolist(), float(model.h2[0])
    sides = []
    for active in (False, True):
        region = np.array([active])
        matrix, offset = model.jacobian(region).tolist(), model.offset(region).tolist()
        sides.append(
            (normal if active else [-x for x in normal], limit if active else -limit, matrix, offset)
        )
    generations = []
    for _ in range(steps):
        after = []
        for polygon in front:
            for inward, bound, matrix, offset in sides:
                kept = _clip(polygon, inward, bound)
                if len(kept) > 2:
                    after.append([_mapped(point, matrix, offset) for point in kept])
        generations.append(after)
        front = after
    return generations


def _clip(polygon: Polygon, normal: list[float], limit: float) -> Polygon:
    """The part of a polygon where normal . x + limit >= 0 (Sutherland and Hodgman 1974)."""
    values = [sum(n * x for n, x in zip(normal, point)) + limit for point in polygon]
    kept = []
    for i, (point, value) in enumerate(zip(polygon, values)):
        before, old = polygon[i - 1], values[i - 1]
        if (old < 0) != (value < 0):
            s = old / (old - value)
            kept.append([b + s * (x - b) for b, x in zip(before, point)])
        if value >= 0:
            kept.append(point)
    return kept


def _mapped(point: list[float], matrix: list[list[float]], offset: list[float]) -> list[float]:
    return [sum(w * x for w, x in zip(row, point)) + c for row, c in zip(matrix, offset)]


def area(polygons: list[Polygon]) -> float:
    """Total area of convex polygons in space."""
    total = 0.0
    for polygon in polygons:
        points = np.array(polygon)
        edges = points[1:] - points[0]
        total += 0.5 * float(np.linalg.norm(np.cross(edges[:-1], edges[1:]).sum(axis=0)))
    return total
