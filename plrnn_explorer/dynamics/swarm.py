"""Many points that flow until they settle and then start anew elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import PENDING, UNDECIDED
from plrnn_explorer.dynamics.escape import escape_ways
from plrnn_explorer.dynamics.future import Futures
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.settling import Traps
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

if TYPE_CHECKING:
    from plrnn_explorer.dynamics.kernels.escape import Outside

Shorts = NDArray[np.int16]
#: What the kernel needs to know: the map, and where its orbits end.
_Arguments = tuple[
    Floats, Floats, Floats, Floats, Floats, "Outside",
    Floats, Floats, Floats, Floats, Shorts, int, int, float,
]  # fmt: skip
#: A state beyond this is looked at for its escape, whatever the window.
_GONE = 1e12
#: Starts that are used in turn; how many of them are labelled between two reports.
POOL, _PORTION = 20_000, 1000
#: Steps after which a start stays undecided, and multiply-adds spent on all of them.
_MOST_STEPS, _FEWEST_STEPS, _WORK = 5000, 300, 3e10
#: Steps a point is kept after it is known to have settled, and at most.
_LINGER, _OLDEST = 24, 240
#: Multiply-adds between two looks at whether a step is still wanted.
_AT_ONCE = 2e7
#: A point further out than this, in windows, is started anew.
_FAR = 20.0


@dataclass(frozen=True, eq=False)
class Ends:
    """Where the starts of a swarm end.

    Attributes
    ----------
    attractors : tuple of Attractor
    labels : (P,) int16 array
        Index of the attractor, ESCAPED, UNDECIDED, or PENDING where it is not known yet.
    """

    attractors: tuple[Attractor, ...]
    labels: Shorts


def starts_in(plane: Plane, x: tuple[float, float], y: tuple[float, float], seed: int = 0) -> Floats:
    """Random states (POOL, M) of a window of a plane, evenly spread."""
    share = np.random.default_rng(seed).random((POOL, 2))
    low, high = np.array([x[0], y[0]]), np.array([x[1], y[1]])
    return plane.embed(low + share * (high - low))


def label_steps(
    model: PiecewiseLinearMap, find: Callable[[], tuple[Attractor, ...]], starts: Floats
) -> Steps[Ends]:
    """Follow starts (P, M) to where they end, as a basin map does with its cells.

    `find` gives the attractors; it is called first.
    """
    labels = np.full(len(starts), PENDING, dtype=np.int16)
    futures = Futures(model, find())
    work = len(starts) * model.dimension * (2.0 * model.n_units + model.dimension)
    steps = int(np.clip(_WORK / work, _FEWEST_STEPS, _MOST_STEPS))
    yield Progress(Ends(futures.attractors, labels.copy()), 0.0)
    for first in range(0, len(starts), _PORTION):
        part = slice(first, first + _PORTION)
        run = futures.settling(starts[part], steps)
        for share in run.run():
            done = (first + share * _PORTION) / len(starts)
            yield Progress(Ends(futures.attractors, labels), min(1.0, done))
        labels = labels.copy()
        labels[part] = run.outcomes
        yield Progress(Ends(futures.attractors, labels), min(1.0, (first + _PORTION) / len(starts)))


@dataclass(frozen=True, eq=False)
class Step:
    """One step of a swarm computed ahead: states (M, n) after it and labels (n,), for `Swarm.take`."""

    stage: int
    states: Floats
    labels: Shorts


def _step(step: Step, z: Floats, arguments: _Arguments) -> Steps[Step]:
    from plrnn_explorer.dynamics.kernels.swarm import LANES, move

    n = z.shape[1]
    portion = max(LANES, int(_AT_ONCE / max(1, arguments[2].size)) // LANES * LANES)
    for first in range(0, n, portion):
        last = min(n, first + portion)
        with np.errstate(all="ignore"):
            move(z, step.states, first, last, step.labels, *arguments)
        yield Progress(step, last / n)


class Swarm:
    """Points on their way: `now` (M, n) and where they go next; see `advance`.

    Parameters
    ----------
    model : PiecewiseLinearMap
    starts : (P, M) float array
        Used in turn.
    n : int
    """

    def __init__(self, model: PiecewiseLinearMap, starts: Floats, n: int) -> None:
        self._rng = np.random.default_rng(1)
        self.ends = Ends((), np.full(len(starts), PENDING, dtype=np.int16))
        self.starts, self._next = starts, 0
        self._stage = 0  # counts what a step depends on: one begun before a change is of no use
        self._set_model(model)
        self._set_traps(())
        M = model.dimension
        self.now, self.after, self._ahead = (np.empty((M, n)) for _ in range(3))
        self._who, self._age = np.zeros(n, dtype=np.int64), np.zeros(n, dtype=np.int64)
        self._labels = np.full(n, UNDECIDED, dtype=np.int16)
        self._settled = np.zeros(n, dtype=np.int64)
        self._done = 0
        self._seed(np.arange(n))
        self._age = self._rng.integers(0, _OLDEST, n)  # they do not all start anew at once
        self.after[:] = self.now

    def _set_model(self, model: PiecewiseLinearMap) -> None:
        self.model = model
        matrices = (model.A, model.W1.T, model.W2, model.h1, model.h2)
        A, V, W2, h1, h2 = (np.array(each, order="C") for each in matrices)
        self._map = A, V, W2, h1, h2

    def _set_traps(self, attractors: tuple[Attractor, ...]) -> None:
        t = Traps.of(attractors, self.model.dimension)
        self._stage += 1
        self._done = 0
        self._arguments: _Arguments = (
            *self._map, escape_ways(self.model).outside(np.zeros(self.model.dimension), _GONE),
            t.centres, t.half_widths, t.shapes, t.squares, t.owners, t.axis, t.large, t.reach,
        )  # fmt: skip

    @property
    def n(self) -> int:
        """Number of points."""
        return self.now.shape[1]

    @property
    def labels(self) -> Shorts:
        """Where each point ends as far as it is known: by its start, else because it is there; UNDECIDED."""
        ahead = np.where(self._who >= 0, self.ends.labels[self._who], PENDING)
        return np.where((ahead != PENDING) & (ahead != UNDECIDED), ahead, self._labels).astype(np.int16)

    def change_model(self, model: PiecewiseLinearMap) -> None:
        """Let the points go on under another map; where they end is not known any more."""
        self._set_model(model)
        self.forget()

    def forget(self) -> None:
        """Know nothing of where points end, those on their way included."""
        self._set_traps(())
        self.ends = Ends((), np.full(len(self.starts), PENDING, dtype=np.int16))
        self._who[:] = -1
        self._labels[:] = UNDECIDED
        self._settled[:] = 0

    def start_from(self, starts: Floats) -> None:
        """Use other starts (P, M) from now on; points on their way go on, of unknown end."""
        self.starts, self._next = starts, 0
        self._who[:] = -1
        self.ends = Ends(self.ends.attractors, np.full(len(starts), PENDING, dtype=np.int16))

    def know(self, ends: Ends) -> None:
        """Take over where starts end."""
        if ends.attractors is not self.ends.attractors:
            self._set_traps(ends.attractors)
            self._labels = np.full(self.n, UNDECIDED, dtype=np.int16)
        self.ends = ends

    @property
    def ready(self) -> bool:
        """Whether the next step is computed."""
        return self._done >= self.n

    def step_steps(self) -> Steps[Step]:
        """Compute the next step as a long computation, on another thread than the swarm is shown on.

        It works on what it found when it began; `take` refuses the result if that has changed since.
        """
        stage, z, arguments = self._stage, self.after, self._arguments
        out, labels = np.empty_like(z), self._labels.copy()
        return _step(Step(stage, out, labels), z, arguments)

    def take(self, step: Step) -> bool:
        """Take over a step computed elsewhere; False if points, map or attractors are others by now."""
        if step.stage != self._stage:
            return False
        self._ahead, self._labels, self._done = step.states, step.labels, self.n
        return True

    def work(self, share: float) -> None:
        """Compute the next step of so many of the points (a share, 0 to 1, of what is to be done)."""
        from plrnn_explorer.dynamics.kernels.swarm import LANES, move

        last = min(self.n, -(-int(share * self.n) // LANES) * LANES)
        if last > self._done:
            with np.errstate(all="ignore"):
                move(self.after, self._ahead, self._done, last, self._labels, *self._arguments)
            self._done = last

    def advance(self, reach: float) -> NDArray[np.int64]:
        """Make the step computed by `work` the next one; returns the points that start anew.

        `reach`: half the size of the window in states; points far beyond it are started anew too.
        """
        self.work(1.0)
        self._done = 0
        self._stage += 1
        self.now, self.after, self._ahead = self.after, self._ahead, self.now
        self._age += 1
        self._settled += self._labels != UNDECIDED
        with np.errstate(invalid="ignore"):
            inside = (np.abs(self.after) < _FAR * reach + self._middle_size()).all(axis=0)
        old = np.flatnonzero((self._settled > _LINGER) | (self._age > _OLDEST) | ~inside)
        self._seed(old)
        return old

    def _middle_size(self) -> float:
        return float(np.abs(self.starts[:64]).max())

    def _seed(self, which: NDArray[np.int64]) -> None:
        """Start points anew, at the next starts in turn."""
        new = (self._next + np.arange(len(which))) % len(self.starts)
        self._next = int((self._next + len(which)) % len(self.starts))
        self._who[which], self._labels[which] = new, UNDECIDED
        self._age[which] = self._rng.integers(0, _OLDEST // 4, len(which))
        self._settled[which] = 0
        place = self.starts[new].T
        self.now[:, which] = place
        self.after[:, which] = place
