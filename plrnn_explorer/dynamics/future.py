"""Where one orbit settles, quickly enough to be said while its start is dragged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.recognition import Recogniser
from plrnn_explorer.dynamics.settling import Settling, Traps
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

#: Distance, in sizes of what is known, beyond which an orbit is looked at for its escape (as in a basin map).
ESCAPE_FACTOR = 1e6
#: Multiply-adds spent on one orbit: some milliseconds. A kernel moves 64 orbits at once, needed or not.
_WORK, _LANES = 2e7, 64
_FEWEST, _MOST = 200, 20_000
#: Longest period told without a list of attractors, and how nearly an orbit must return, in its size.
_LONGEST, _SAME = 64, 1e-9


@dataclass(frozen=True)
class Future:
    """What becomes of an orbit.

    Attributes
    ----------
    label : int
        Index of the attractor, ESCAPED or UNDECIDED.
    steps : int
        Steps until that was decided, or the steps looked at.
    proved : bool
        It entered a trapping ellipsoid of a stable cycle, or a set in which all orbits escape.
    period : int
        Without a list of attractors, the period it repeats itself with; 0 where it does not.
    """

    label: int
    steps: int
    proved: bool = False
    period: int = 0


class Futures:
    """Says where orbits of a map settle.

    Parameters
    ----------
    model : PiecewiseLinearMap
    attractors : sequence of Attractor
        Labels are indices into it; may be empty.
    """

    def __init__(self, model: PiecewiseLinearMap, attractors: Sequence[Attractor]) -> None:
        self.model, self.attractors = model, tuple(attractors)
        self._traps = Traps.of(self.attractors, model.dimension)
        self._recogniser = Recogniser(self.attractors)
        self.centre, self.size = _extent(model, self.attractors)
        work = _LANES * model.dimension * (2.0 * model.n_units + model.dimension)
        self.max_steps = int(np.clip(_WORK / work, _FEWEST, _MOST))

    def settling(self, starts: Floats, max_steps: int) -> Settling:
        """Return the computation that labels states (n, M)."""
        far = float(np.abs(starts - self.centre).max(initial=0.0))
        radius = ESCAPE_FACTOR * max(self.size, far)
        return Settling(self.model, self._traps, starts, max_steps, self.centre, radius, self._recogniser)

    def of(self, start: Floats) -> Future:
        """Follow the orbit of one state (M,)."""
        run = self.settling(np.asarray(start, dtype=np.float64)[None], self.max_steps)
        for _ in run.run():
            pass
        label, steps = int(run.labels[0]), int(run.steps[0])
        if label == UNDECIDED and not self.attractors:
            return Future(UNDECIDED, steps, period=self._period(run.ends[0]))
        return Future(label, steps, bool(run.proved[0]))

    def _period(self, state: Floats) -> int:
        """Period with which an orbit goes on from a state, 0 for none up to the longest."""
        orbit = self.model.orbit(state, 2 * _LONGEST)
        size = max(float(np.abs(orbit).max()), 1e-3)
        for k in range(1, _LONGEST + 1):
            if np.abs(orbit[k:] - orbit[:-k]).max() < _SAME * size:
                return k
        return 0


def _extent(model: PiecewiseLinearMap, attractors: tuple[Attractor, ...]) -> tuple[Floats, float]:
    """Middle and half the size of what is known of a map."""
    if not attractors:
        return np.zeros(model.dimension), 100.0 * (1.0 + float(np.abs(model.h1).max(initial=0.0)))
    points = np.concatenate([a.points for a in attractors])
    low, high = points.min(axis=0), points.max(axis=0)
    return np.asarray((low + high) / 2), max(float((high - low).max()), float(np.abs(points).max()), 1.0)


__all__ = ["ESCAPED", "UNDECIDED", "Future", "Futures"]
