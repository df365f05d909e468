"""The rows to take out and put in to turn one list into another, so that a view keeps its place."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

Ranges = list[tuple[int, int]]


def row_changes(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[Ranges, Ranges]:
    """Find the ranges (first, last) of rows to remove from `old`, then those to insert as they are in `new`.

    Removals are to be done in the order given (from the end), then insertions in theirs (from the start).
    Rows in both lists stay, unless they changed their order.
    """
    if len(new) >= len(old) and list(new[: len(old)]) == list(old):  # only appended: the common case
        return [], [(len(old), len(new) - 1)] if len(new) > len(old) else []
    kept = _kept(old, new)
    removed = [i for i, key in enumerate(old) if key not in kept]
    inserted = [i for i, key in enumerate(new) if key not in kept]
    return _ranges(removed)[::-1], _ranges(inserted)


def _kept(old: Sequence[Hashable], new: Sequence[Hashable]) -> set[Hashable]:
    """Keys in both lists, in the same order: greedily from the start."""
    place = {key: i for i, key in enumerate(new)}
    if len(place) != len(new) or len(set(old)) != len(old):
        return set()  # keys that repeat name nothing
    kept: set[Hashable] = set()
    last = -1
    for key in old:
        if place.get(key, -1) > last:
            last = place[key]
            kept.add(key)
    return kept


def _ranges(rows: Iterable[int]) -> Ranges:
    ranges: Ranges = []
    for row in rows:
        if ranges and row == ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], row)
        else:
            ranges.append((row, row))
    return ranges
