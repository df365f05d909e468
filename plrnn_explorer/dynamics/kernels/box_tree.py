"""Compiled search for the pairs of overlapping boxes of two sets, by two trees of bounding boxes.

Boxes are put in an order in which neighbours are near (Morton's curve of their centres), so that the tree is
an array: node i holds the bounds of nodes 2 i and 2 i + 1, the last half are leaves of a few boxes each. A
large box only makes its own branch large: long segments beside short ones do no harm.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]

#: Boxes in one leaf.
LEAF = 4


@compiled
def spatial_order(low: Floats, high: Floats, axes: Ints) -> Ints:
    """Order of boxes (n, M) along Morton's curve of their centres in the coordinates `axes` (1 to 4)."""
    n, d = len(low), len(axes)
    bits = 32 // d if d > 2 else 16
    keys = np.zeros(n, dtype=np.uint32)
    for a in range(d):
        axis = axes[a]
        least, most = np.inf, -np.inf
        for i in range(n):
            centre = low[i, axis] + high[i, axis]
            least, most = min(least, centre), max(most, centre)
        scale = (2**bits - 1) / (most - least) if most > least else 0.0
        for i in range(n):
            place = np.uint32((low[i, axis] + high[i, axis] - least) * scale)
            for b in range(bits):
                bit = (place >> np.uint32(b)) & np.uint32(1)
                keys[i] |= bit << np.uint32(b * d + a)
    return _radix_order(keys)


@compiled
def _radix_order(keys: NDArray[np.uint32]) -> Ints:
    """Stable order of 32-bit keys, in two passes of 16 bits."""
    n = len(keys)
    order = np.arange(n)
    after = np.empty(n, dtype=np.int64)
    for shift in (0, 16):
        begin = np.zeros(65537, dtype=np.int64)
        for i in range(n):
            begin[((keys[i] >> np.uint32(shift)) & np.uint32(0xFFFF)) + 1] += 1
        for k in range(65536):
            begin[k + 1] += begin[k]
        for i in range(n):
            key = (keys[order[i]] >> np.uint32(shift)) & np.uint32(0xFFFF)
            after[begin[key]] = order[i]
            begin[key] += 1
        order, after = after, order
    return order


@compiled
def box_tree(low: Floats, high: Floats, order: Ints) -> tuple[Floats, Floats]:
    """Bounds of the boxes in that order (n, 2, M), and of the nodes of their tree (2 p, 2, M)."""
    n, m = low.shape
    boxes = np.empty((n, 2, m))
    for i in range(n):
        boxes[i, 0], boxes[i, 1] = low[order[i]], high[order[i]]
    p = 1
    while p * LEAF < n:
        p *= 2
    nodes = np.empty((2 * p, 2, m))
    for node in range(2 * p - 1, 0, -1):
        for k in range(m):
            least, most = np.inf, -np.inf
            if node >= p:
                for i in range((node - p) * LEAF, min(n, (node - p + 1) * LEAF)):
                    least, most = min(least, boxes[i, 0, k]), max(most, boxes[i, 1, k])
            else:
                least = min(nodes[2 * node, 0, k], nodes[2 * node + 1, 0, k])
                most = max(nodes[2 * node, 1, k], nodes[2 * node + 1, 1, k])
            nodes[node, 0, k], nodes[node, 1, k] = least, most
    return boxes, nodes


@compiled
def _overlap(a: Floats, b: Floats) -> bool:
    apart = False
    for k in range(a.shape[1]):
        apart |= not (a[0, k] <= b[1, k] and b[0, k] <= a[1, k])
    return not apart


@compiled
def _extent(a: Floats) -> float:
    total = 0.0
    for k in range(a.shape[1]):
        total += a[1, k] - a[0, k]
    return total


@compiled
def overlapping_pairs(
    boxes_a: Floats,
    nodes_a: Floats,
    boxes_b: Floats,
    nodes_b: Floats,
    stack: Ints,
    shares: Floats,
    size: int,
    budget: int,
    out: Ints,
) -> tuple[int, int, float]:
    """Go on with the search: `stack` (s, 2) holds the pairs of nodes still to compare.

    Stops after `budget` comparisons or when `out` (c, 2) is full.

    Returns
    -------
    pairs left on the stack, pairs of boxes written to `out` (places in their order), share of the work done
    """
    pa, pb = len(nodes_a) // 2, len(nodes_b) // 2
    found, done = 0, 0.0
    while size > 0 and budget > 0 and found + LEAF * LEAF <= len(out):
        size -= 1
        a, b, share = stack[size, 0], stack[size, 1], shares[size]
        budget -= 1
        if not _overlap(nodes_a[a], nodes_b[b]):
            done += share
        elif a >= pa and b >= pb:
            done += share
            for i in range((a - pa) * LEAF, min(len(boxes_a), (a - pa + 1) * LEAF)):
                if _overlap(boxes_a[i], nodes_b[b]):
                    for j in range((b - pb) * LEAF, min(len(boxes_b), (b - pb + 1) * LEAF)):
                        if _overlap(boxes_a[i], boxes_b[j]):
                            out[found, 0], out[found, 1] = i, j
                            found += 1
        else:
            first = b >= pb or (a < pa and _extent(nodes_a[a]) >= _extent(nodes_b[b]))
            for child in range(2):
                stack[size, 0] = 2 * a + child if first else a
                stack[size, 1] = b if first else 2 * b + child
                shares[size] = 0.5 * share
                size += 1
    return size, found, done
