"""Pairs of overlapping boxes of two large sets, in any dimension."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.models.map import Floats

Ints = NDArray[np.int64]
#: Comparisons between two places to cancel: about 20 ms.
_BUDGET = 2_000_000
#: Most pairs handed on at once.
_BATCH = 200_000
#: Most pairs of nodes waiting: each step takes one and adds two, one level of one tree further down.
_STACK = 256
#: Coordinates the boxes are sorted by.
_SORTED_BY = 3


def box_pairs(
    first: tuple[Floats, Floats], second: tuple[Floats, Floats]
) -> Iterator[tuple[Ints, Ints, float]]:
    """Find all pairs of overlapping boxes; a million boxes on either side take a fraction of a second.

    Parameters
    ----------
    first, second : (low, high), float arrays (n, M) and (m, M)
        Boxes that only touch count as overlapping.

    Yields
    ------
    i, j : (c,) int arrays, the boxes of each pair; possibly none, as a place to cancel
    done : float, share of the work done
    """
    # numba takes half a second to load.
    from plrnn_explorer.dynamics.kernels.box_tree import box_tree, overlapping_pairs, spatial_order

    if not len(first[0]) or not len(second[0]):
        return
    axes = _axes(first, second)
    orders: list[Ints] = []
    trees: list[Floats] = []
    for low, high in (first, second):
        low, high = np.ascontiguousarray(low), np.ascontiguousarray(high)
        orders.append(spatial_order(low, high, axes))
        trees += box_tree(low, high, orders[-1])
        yield np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), 0.0
    stack, shares, out = (
        np.ones((_STACK, 2), dtype=np.int64),
        np.ones(_STACK),
        np.empty((_BATCH, 2), np.int64),
    )
    size, done = 1, 0.0
    while size:
        size, found, share = overlapping_pairs(
            trees[0], trees[1], trees[2], trees[3], stack, shares, size, _BUDGET, out
        )
        done += share
        yield orders[0][out[:found, 0]], orders[1][out[:found, 1]], min(1.0, done)


def _axes(first: tuple[Floats, Floats], second: tuple[Floats, Floats]) -> Ints:
    """Coordinates in which the boxes are spread most."""
    spread = np.zeros(first[0].shape[1])
    for low, high in (first, second):
        spread = np.maximum(spread, np.ptp(low + high, axis=0))
    return np.sort(np.argsort(-spread, kind="stable")[:_SORTED_BY])
