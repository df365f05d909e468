"""Baseline: a two-dimensional stable manifold grown polygon by polygon in plain Python."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import PiecewiseLinearMap

Polygon = list[list[float]]


def grow_surface(model: PiecewiseLinearMap, start: Polygon, steps: int, half: float) -> list[Polygon]:
    """Preimages of a polygon, generation after generation, clipped to the cube of half-width `half`.

    For an invertible map with one unit: the border's image is the plane that separates the images of the two
    regions, so that each polygon is cut there and each part goes back by the inverse of its region.
    """
    inverses = []
    for active in (False, True):
        region = np.array([active])
        inverse = np.linalg.inv(model.jacobian(region))
        normal = model.W2[0] @ inverse
        limit = float(model.h2[0] - normal @ model.offset(region))
        inverses.append((active, inverse.tolist(), model.offset(region).tolist(), normal.tolist(), limit))
    found, front = [start], [start]
    for _ in range(steps):
        after = []
        for polygon in front:
            for active, inverse, offset, normal, limit in inverses:
                kept = _clip(polygon, normal if active else [-x for x in normal], limit if active else -limit)
                piece = _boxed([_back(point, inverse, offset) for point in kept], half)
                if len(piece) > 2:
                    after.append(piece)
        front = after
        found += front
    return found


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


def _back(point: list[float], inverse: list[list[float]], offset: list[float]) -> list[float]:
    shifted = [x - c for x, c in zip(point, offset)]
    return [sum(w * x for w, x in zip(row, shifted)) for row in inverse]


def _boxed(polygon: Polygon, half: float) -> Polygon:
    for axis in range(3):
        for sign in (1.0, -1.0):
            if len(polygon) < 3:
                return []
            normal = [0.0, 0.0, 0.0]
            normal[axis] = sign
            polygon = _clip(polygon, normal, half)
    return polygon


def area(polygons: list[Polygon]) -> float:
    """Total area of convex polygons in space."""
    total = 0.0
    for polygon in polygons:
        points = np.array(polygon)
        edges = points[1:] - points[0]
        total += 0.5 * float(np.linalg.norm(np.cross(edges[:-1], edges[1:]).sum(axis=0)))
    return total
