"""The canonical rotation of many words at once."""

from __future__ import annotations

from plrnn_explorer.dynamics.kernels.compiled import compiled
from plrnn_explorer.models.map import Bools
from plrnn_explorer.models.polygons import Ints


@compiled
def smallest_rotations(words: Ints, start: Ints, primitive: Bools) -> None:
    """Start of the smallest rotation of each word (B, k), and whether the word is no shorter one repeated."""
    B, k = words.shape
    for row in range(B):
        best, whole = 0, True
        for roll in range(1, k):
            at = 0
            while at < k and words[row, (roll + at) % k] == words[row, (best + at) % k]:
                at += 1
            if at == k:
                whole = False
                break
            if words[row, (roll + at) % k] < words[row, (best + at) % k]:
                best = roll
        start[row], primitive[row] = best, whole
