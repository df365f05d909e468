"""Baseline: an unstable curve of a planar map with one border, a whole front at a time in numpy."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap


def grow_curve(model: PiecewiseLinearMap, saddle: Floats, end: Floats, arclength: float) -> list[Floats]:
    """Both branches of an unstable manifold as polylines (n, M) outward, together at least `arclength` long.

    `end` is a point on the unstable eigenvector, in the saddle's region with its mirror image; the multiplier
    is negative, so that each branch is the image of the other.
    """
    tips = [end, 2 * saddle - end]
    branches = [[np.stack([saddle, tip])] for tip in tips]
    # The images of the parts of the local pieces that F maps beyond them.
    fronts = [np.stack([tip, model(other)]) for tip, other in zip(tips, tips[::-1])]
    total = 0.0
    while total < arclength:
        for branch, front in zip(branches, fronts):
            branch.append(front[1:])
            total += float(np.linalg.norm(np.diff(front, axis=0), axis=1).sum())
        fronts = [model(_cut(model, front)) for front in fronts[::-1]]
    return [np.concatenate(branch) for branch in branches]


def _cut(model: PiecewiseLinearMap, line: Floats) -> Floats:
    """The polyline with a vertex added wherever it crosses the border."""
    value = model.preactivation(line)[:, 0]
    crossing = np.flatnonzero(value[:-1] * value[1:] < 0)
    share = value[crossing] / (value[crossing] - value[crossing + 1])
    added = line[crossing] + share[:, None] * (line[crossing + 1] - line[crossing])
    return np.insert(line, crossing + 1, added, axis=0)


def at_arclengths(line: Floats, places: Floats) -> Floats:
    """Points of a polyline (n, M) at arclengths from its start."""
    lengths = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    return np.stack([np.interp(places, lengths, column) for column in line.T], axis=1)
