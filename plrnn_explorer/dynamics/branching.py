"""All zeros of a piecewise-affine system in a box, by branch and bound."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from time import perf_counter

import numpy as np

from plrnn_explorer.models.map import Floats
from plrnn_explorer.models.ridges import Ints, RidgeSystem

#: Regions of a box that are solved one by one instead of splitting it further.
_FEW_REGIONS = 8
#: Systems with at most this many ridges for each unknown keep an interval for every ridge and are cut at
#: kinks only; for more that costs more than the cuts save.
_RIDGES_PER_UNKNOWN = 10
#: A box this small, relative to the box searched, is a point.
_POINT = 1e-13
#: Seconds of work between two places to cancel.
_PAUSE = 0.05
_FIRST_BOXES = 200
_ROOM = 256
#: Numbers in one array of listed pieces.
_ROOM_NUMBERS = 4_000_000


@dataclass(frozen=True, eq=False)
class Zeros:
    """What a search of a box found.

    Attributes
    ----------
    points : (n, d) float array
        Zeros, or where a region without a regular equation or an unresolved box lies.
    pieces : (n, g) int array
        Piece of each ridge function there: the region.
    kinds : (n,) int array
        `ZERO`, `SINGULAR`, `POSSIBLE` or `TINY` of `dynamics.kernels.boxes`.
    finished : bool
        Whether the whole box was searched: then no zero lies elsewhere in it.
    boxes : int
        Boxes looked at.
    """

    points: Floats
    pieces: Ints
    kinds: Ints
    finished: bool
    boxes: int


@dataclass(eq=False)
class _Stack:
    """Boxes still to be searched and room for what is found."""

    low: Floats
    high: Floats
    top: int
    tiny: Floats
    found: list[tuple[Floats, Ints, Ints]] = field(default_factory=list)
    boxes: int = 0

    @classmethod
    def with_box(cls, low: Floats, high: Floats, n_ridges: int) -> _Stack:
        n = len(low)
        room = max(256, 100 * n)
        lows, highs = np.full((room, n + n_ridges), -np.inf), np.full((room, n + n_ridges), np.inf)
        lows[0, :n], highs[0, :n] = low, high
        size = max(float(np.abs(low).max()), float(np.abs(high).max()), 1e-300)
        tiny = _POINT * np.maximum(np.maximum(np.abs(low), np.abs(high)), 1e-3 * size)
        return cls(lows, highs, 1, tiny)

    def grow(self) -> None:
        self.low = np.concatenate([self.low, np.zeros_like(self.low)])
        self.high = np.concatenate([self.high, np.zeros_like(self.high)])


def find_zeros(
    system: RidgeSystem,
    low: Floats,
    high: Floats,
    *,
    max_boxes: int = 1_000_000,
    few: int = _FEW_REGIONS,
    max_listed: int = 20_000,
) -> Generator[float, None, Zeros]:
    """Find all zeros of a system in a box; a generator that pauses and returns `Zeros`.

    Each ridge function is enclosed over a box between two parallel lines, which makes the system affine up to
    bounded errors: J z + b + V e = 0 with |e| <= gamma. A box (where ridges are few also an interval for each
    of them) is discarded where no e satisfies an equation,
    cut to -J^-1 (b + V e) (a Krawczyk step with optimal slopes), and split only when that stalls. Boxes that
    meet few regions are solved exactly, region by region.

    Parameters
    ----------
    system : RidgeSystem
    low, high : (d,) float arrays
        The box; sides may be degenerate.
    max_boxes : int
        Budget.
    few : int
        Regions solved one by one at a leaf.
    max_listed : int
        Zeros and singular regions after which the search gives up.

    Yields
    ------
    float
        Share of the budget used.

    References
    ----------
    Neumaier 1990, Interval Methods for Systems of Equations, ch. 5; Stolfi & Figueiredo 2003 on the affine
    enclosure by the chord.
    """
    from plrnn_explorer.dynamics.kernels.boxes import search_boxes
    from plrnn_explorer.dynamics.kernels.signs import search_signs

    by_signs = system.n_ridges <= _RIDGES_PER_UNKNOWN * system.dimension
    search_nodes = search_signs if by_signs else search_boxes
    arrays = _arrays(system)
    single = np.count_nonzero(system.W, axis=1) == 1
    axis = np.where(single, np.argmax(np.abs(system.W), axis=1) if len(system.W) else 0, -1)
    stack = _Stack.with_box(low, high, system.n_ridges if by_signs else 0)
    room = max(4 * few, min(_ROOM, _ROOM_NUMBERS // max(1, system.n_ridges)))
    pieces = np.zeros((room, system.n_ridges), dtype=np.int64)
    points, kinds = np.zeros((room, system.dimension)), np.zeros(room, dtype=np.int64)
    listed, n = 0, _FIRST_BOXES
    while stack.top > 0 and stack.boxes < max_boxes and listed < max_listed:
        start = perf_counter()
        if stack.top + 2 > len(stack.low):
            stack.grow()
        stack.top, found, looked = search_nodes(
            stack.low, stack.high, stack.top, n, arrays, axis, few, stack.tiny, pieces, points, kinds
        )
        stack.boxes += looked
        if found:
            stack.found.append((points[:found].copy(), pieces[:found].copy(), kinds[:found].copy()))
            listed += found
        n = _next_number(n, looked, perf_counter() - start, max_boxes - stack.boxes)
        yield min(1.0, stack.boxes / max_boxes)
    return _zeros(stack, system)


def _next_number(n: int, looked: int, seconds: float, left: int) -> int:
    """Boxes to look at before the next pause."""
    if looked >= n:
        n = int(n * np.clip(_PAUSE / max(seconds, 1e-6), 0.25, 4.0))
    return max(1, min(n, left))


def _arrays(
    system: RidgeSystem,
) -> tuple[Floats, Floats, Floats, Floats, Ints, Floats, Floats, Floats, Floats, Floats]:
    return (
        np.ascontiguousarray(system.B),
        np.ascontiguousarray(system.c),
        np.ascontiguousarray(system.V.T),
        np.ascontiguousarray(system.W),
        system.start,
        system.slopes,
        system.intercepts,
        system.kinks,
        np.ascontiguousarray(system.noise),
        system.slack,
    )


def _zeros(stack: _Stack, system: RidgeSystem) -> Zeros:
    none = (
        np.zeros((0, system.dimension)),
        np.zeros((0, system.n_ridges), dtype=np.int64),
        np.zeros(0, dtype=np.int64),
    )
    points, pieces, kinds = (np.concatenate(each) for each in zip(none, *stack.found))
    # Neighbouring boxes list a zero on their common side, and a region, each once.
    _, first = np.unique(np.hstack([pieces, kinds[:, None]]), axis=0, return_index=True)
    first = np.sort(first)
    return Zeros(points[first], pieces[first], kinds[first], stack.top == 0, stack.boxes)
