"""Baseline: crossings of two sets of segments by trying every pair, in blocks."""

from __future__ import annotations

import numpy as np

from plrnn_explorer.models.map import Floats


def wandering_line(n: int, step: float, seed: int) -> Floats:
    """A polyline of n segments (n, 2, 2) of one length that wanders in the unit square, turning at random."""
    rng = np.random.default_rng(seed)
    angle = np.cumsum(rng.normal(0.0, 0.2, n)) + rng.uniform(0.0, 6.0)
    free = np.concatenate([[rng.random(2)], step * np.stack([np.cos(angle), np.sin(angle)], axis=1)]).cumsum(
        axis=0
    )
    folded = np.abs((free + 1.0) % 2.0 - 1.0)  # reflected at the sides of the square
    return np.stack([folded[:-1], folded[1:]], axis=1)


def every_pair(first: Floats, second: Floats, block: int = 1_000_000) -> np.ndarray:
    """Pairs (c, 2) of crossing segments (n, 2, 2) and (m, 2, 2), by all n m tests of orientation."""
    rows = max(1, block // len(second))
    found = []
    for begin in range(0, len(first), rows):
        part = first[begin : begin + rows, None]
        a, b, p, q = part[..., 0, :], part[..., 1, :], second[None, :, 0], second[None, :, 1]
        apart = (_side(a, b, p) * _side(a, b, q) <= 0) & (_side(p, q, a) * _side(p, q, b) <= 0)
        pairs = np.argwhere(apart)
        pairs[:, 0] += begin
        found.append(pairs)
    return np.concatenate(found)


def _side(a, b, c):
    return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (
        c[..., 0] - a[..., 0]
    )
