"""How the multipliers of cycles moved while an input or a parameter did: their values so far, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from scipy.optimize import linear_sum_assignment

from plrnn_explorer.dynamics.cycle import Complexes, Cycle
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.models.parameters import ParameterRef
from plrnn_explorer.study.study import Study

#: Places kept of a trail; of a longer one every other is forgotten.
_MOST = 400


@dataclass(frozen=True)
class Moved:
    """What was moved between two maps of one network: its name, and its value now."""

    name: str
    value: float


@dataclass(frozen=True, eq=False)
class Trail:
    """Multipliers of one cycle at successive maps.

    Attributes
    ----------
    values : (T, M) complex array
        Each column is one multiplier; the last row is now.
    cycle : Cycle
        The cycle now.
    parameter : str
        Name of what moved, "" before anything has.
    at : (T,) float array
        Its values.
    """

    values: Complexes
    cycle: Cycle
    parameter: str = ""
    at: Floats = field(default_factory=lambda: np.full(1, np.nan))

    def __len__(self) -> int:
        return len(self.values)


class Trails:
    """Follows some cycles from map to map."""

    def __init__(self) -> None:
        self._trails: list[Trail] = []
        self._study: Study | None = None

    def follow(self, study: Study, cycles: Sequence[Cycle]) -> None:
        """Note where the multipliers of these cycles are now."""
        old, self._study = self._study, study
        if old is None or not old.has_network_of(study):
            self._trails = []
        moved = None if old is None or old.has_map_of(study) else moved_between(old.model, study.model)
        # One that kept its itinerary is the same; what is still there with it has become none of the others.
        same = {trail.cycle.key: trail for trail in self._trails}
        still = {cycle.key for cycle in (*(study.cycles.cycles if study.cycles else ()), *cycles)}
        free = [trail for trail in self._trails if trail.cycle.key not in still]
        self._trails = [self._continued(cycle, same.get(cycle.key), free, moved) for cycle in cycles]

    def clear(self) -> None:
        """Forget where they were before."""
        self._trails = [replace(_begun(t.cycle), at=t.at[-1:], parameter=t.parameter) for t in self._trails]

    @property
    def now(self) -> list[Trail]:
        """The trails, in the order of the cycles followed last."""
        return list(self._trails)

    @property
    def any(self) -> bool:
        """Whether anything has moved."""
        return any(len(trail) > 1 for trail in self._trails)

    def _continued(self, cycle: Cycle, trail: Trail | None, free: list[Trail], moved: Moved | None) -> Trail:
        if trail is not None and trail.cycle.dimension != cycle.dimension:
            trail = None
        if moved is None:  # without a trail of its own another one was selected
            return _begun(cycle) if trail is None else replace(trail, cycle=cycle)
        if trail is None:
            alike = [
                t for t in free if (t.cycle.period, t.cycle.dimension) == (cycle.period, cycle.dimension)
            ]
            if not alike:
                return _begun(cycle)
            trail = min(alike, key=lambda t: _distance(t.cycle, cycle))
            free.remove(trail)
        return _longer(trail, cycle, moved)


def _begun(cycle: Cycle) -> Trail:
    return Trail(np.asarray(cycle.eigenvalues)[None], cycle)


def _longer(trail: Trail, cycle: Cycle, moved: Moved) -> Trail:
    """A trail with one place more; where something else is moved now, its values begin anew."""
    values, at = trail.values, trail.at
    if trail.parameter != moved.name:
        at = np.full(len(values), np.nan)
    row = matched(values[-1], np.asarray(cycle.eigenvalues))
    values, at = np.concatenate([values, row[None]]), np.append(at, moved.value)
    if len(values) > _MOST:
        kept = np.r_[0 : len(values) - 1 : 2, len(values) - 1]
        values, at = values[kept], at[kept]
    return Trail(values, cycle, moved.name, at)


def matched(before: Complexes, now: Complexes) -> Complexes:
    """Multipliers in the order of those before: each where it came from, the sum of the ways shortest."""
    order = linear_sum_assignment(np.abs(before[:, None] - now[None]))[1]
    return np.asarray(now[order])


def _distance(a: Cycle, b: Cycle) -> float:
    """Distance of two cycles of one period, whichever point comes first."""
    shifts = [np.linalg.norm(a.points - np.roll(b.points, k, axis=0)) for k in range(min(a.period, 64))]
    return float(min(shifts))


def moved_between(old: PiecewiseLinearMap, new: PiecewiseLinearMap) -> Moved | None:
    """What differs between two maps of a network: the input moved most, else the first other parameter."""
    if old.inputs is not None and new.inputs is not None and len(old.inputs) == len(new.inputs):
        way = np.abs(new.inputs.values - old.inputs.values)
        if way.any():
            k = int(np.argmax(way))
            return Moved(new.inputs.labels[k], float(new.inputs.values[k]))
    for ref in _different(old, new):
        return Moved(ref.label, ref.value_in(new))
    return None


def _different(old: PiecewiseLinearMap, new: PiecewiseLinearMap) -> Iterator[ParameterRef]:
    for name in ("A", "W1", "W2", "h1", "h2"):
        a, b = getattr(old, name), getattr(new, name)
        if a is not b and a.shape == b.shape:
            for index in zip(*(axis.tolist() for axis in np.nonzero(a != b))):
                yield ParameterRef(name, tuple(index))
