"""Which region each point of an orbit lies in, for any number of units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]

#: Coordinates beyond this count as escape to infinity.
_ESCAPED = 1e100
#: Arithmetic between two partial results (some 50 ms), and most bytes of codes at once.
_PORTION = 5e7
_BYTES = 1 << 24


@dataclass(frozen=True, eq=False)
class Visits:
    """Region numbers along orbits.

    Attributes
    ----------
    codes : (R, H) bool array
        Code of each number, in the order of the first visit.
    counts : (R,) int array
        Points in each region.
    regions : (n, steps) int array
        Region numbers of the orbits that did not escape.
    escaped : bool
        Whether an orbit did.
    """

    codes: Bools
    counts: Ints
    regions: Ints
    escaped: bool

    @property
    def orbits(self) -> int:
        """Orbits that did not escape."""
        return len(self.regions)


def visit_steps(model: PiecewiseLinearMap, z: Floats, steps: int, transient: int) -> Steps[Visits]:
    """Follow the orbits of states z (n, M) and number the regions; the last result is the full one."""
    from plrnn_explorer.dynamics.kernels.visits import visit

    n, M, H = len(z), model.dimension, model.n_units
    # Copies: read-only and other layouts would each be compiled again.
    A, W1T, W2T, h1, h2 = (
        np.array(part, order="C") for part in (model.A, model.W1.T, model.W2.T, model.h1, model.h2)
    )
    states, alive = np.array(z, order="C"), np.ones(n, dtype=np.bool_)
    width = 8 * max(1, -(-H // 64))
    portion = max(1, min(int(_PORTION / (n * (2 * M * H + M * M + 100))), _BYTES // (n * width)))
    numbering = _Numbering(H)
    regions = np.zeros((n, steps), dtype=np.int64)
    nothing = Visits(np.zeros((0, H), dtype=np.bool_), np.zeros(0, dtype=np.int64), regions[:0], False)
    for begin, end in _portions(transient, steps, portion):
        packed = np.zeros((n, end - begin, width), dtype=np.uint8)
        visit(A, W1T, W2T, h1, h2, states, alive, _ESCAPED, packed)
        if begin >= 0:
            regions[:, begin:end] = numbering.of(packed)
        yield Progress(nothing, (transient + end) / (transient + steps))
    kept = regions[alive]
    # Numbers given to regions that only escaping orbits saw are taken out again.
    seen, numbers, counts = np.unique(kept, return_inverse=True, return_counts=True)
    result = Visits(numbering.codes()[seen], counts, numbers.reshape(kept.shape), not bool(alive.all()))
    yield Progress(result, 1.0)


def _portions(transient: int, steps: int, portion: int) -> Iterator[tuple[int, int]]:
    """Begin and end of the portions of the transient (before 0) and of the record."""
    for first, last in ((-transient, 0), (0, steps)):
        for begin in range(first, last, portion):
            yield begin, min(begin + portion, last)


class _Numbering:
    """Gives every region code that occurs a number, in the order of occurrence."""

    def __init__(self, H: int) -> None:
        self._H = H
        self._numbers: dict[bytes, int] = {}

    def of(self, codes: NDArray[np.uint8]) -> Ints:
        """Return the numbers (n, steps) of packed codes (n, steps, bytes)."""
        words = codes.view(np.uint64)
        rows = words.reshape(-1, words.shape[-1])
        # Odd multipliers mix every unit into one key; that equal keys are equal codes is checked.
        column = np.arange(rows.shape[1], dtype=np.uint64)
        mixed = rows * (_ODD[column % np.uint64(len(_ODD))] + np.uint64(2) * column)
        mixed ^= mixed >> np.uint64(29)
        keys = (mixed * _ODD[:1]).sum(axis=1, dtype=np.uint64)
        _, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
        if not np.array_equal(rows[first][inverse], rows):
            _, first, inverse = np.unique(rows, axis=0, return_index=True, return_inverse=True)
        by_time = np.argsort(first, kind="stable")
        known = np.empty(len(first), dtype=np.int64)
        for i in by_time:
            known[i] = self._numbers.setdefault(rows[first[i]].tobytes(), len(self._numbers))
        return known[inverse.ravel()].reshape(codes.shape[:2])

    def codes(self) -> Bools:
        """Return the codes (R, H) of all numbers."""
        packed = np.frombuffer(b"".join(self._numbers), dtype=np.uint8).reshape(len(self._numbers), -1)
        return np.unpackbits(packed, axis=1, count=self._H, bitorder="little").astype(np.bool_)


_ODD = np.array(
    [0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93], dtype=np.uint64
)
