"""A bifurcation diagram: branches of cycles along a parameter and what happens at their ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

import numpy as np

from plrnn_explorer.dynamics.cycle import NEUTRAL_TOLERANCE, Complexes, Cycle
from plrnn_explorer.models.map import Bools, Floats

#: What happens at an event; `EVENT_KINDS` says it in words.
EventKind = Literal[
    "persistence", "fold", "border doubling", "border birth", "flip", "one", "circle", "infinity", "unclear"
]
BranchStability = Literal["sink", "saddle", "source", "neutral"]


@dataclass(frozen=True, eq=False)
class Branch:
    """One cycle of one itinerary over a range of the parameter, with one stability.

    Attributes
    ----------
    word : (k, H) bool array
        The itinerary.
    values : (n,) float array
        Values of the parameter, increasing; the first and the last are the ends of the branch.
    points : (n, k, M) float array
        The cycle at these values.
    multipliers : (n, M) complex array
    n_unstable : int
        Number of multipliers outside the unit circle, inside the branch.
    stability : str
        Sink, saddle or source; neutral where a multiplier lies on the unit circle all along.
    begins, ends : int
        Index of the event at either end; -1 at an end of the range.
    family : int
        Branches of one number are one cycle, followed through its border crossings and folds.
    """

    word: Bools
    values: Floats
    points: Floats
    multipliers: Complexes
    n_unstable: int
    stability: BranchStability
    begins: int = -1
    ends: int = -1
    family: int = -1

    @property
    def period(self) -> int:
        """Number of points k."""
        return len(self.word)

    @property
    def low(self) -> float:
        """Lower end."""
        return float(self.values[0])

    @property
    def high(self) -> float:
        """Upper end."""
        return float(self.values[-1])

    @cached_property
    def key(self) -> bytes:
        """Identity of its itinerary, as `Cycle.key`."""
        return bytes([self.period % 256]) + np.packbits(self.word, axis=-1).tobytes()

    @cached_property
    def index_signs(self) -> tuple[int, int]:
        """Signs of det(I - D) and of det(I + D) in the middle, D the monodromy matrix."""
        middle = self.multipliers[len(self.values) // 2]
        return int(np.sign(np.prod(1 - middle).real)), int(np.sign(np.prod(1 + middle).real))

    def index(self, n: int) -> int:
        """Contribution to the sum of sign det(I - DF^n) over the fixed points of F^n."""
        if n % self.period:
            return 0
        odd, twist = self.index_signs
        return self.period * (odd if (n // self.period) % 2 else odd * twist)

    def points_at(self, value: float) -> Floats:
        """Points (k, M) at a value, linear between the values kept."""
        share = np.clip(value, self.low, self.high)
        right = int(np.clip(np.searchsorted(self.values, share), 1, len(self.values) - 1))
        low, high = self.values[right - 1], self.values[right]
        weight = (share - low) / (high - low)
        return np.asarray((1 - weight) * self.points[right - 1] + weight * self.points[right])

    def is_of(self, cycle: Cycle) -> bool:
        """Whether a cycle has its itinerary."""
        return cycle.key == self.key


@dataclass(frozen=True, eq=False)
class Event:
    """Something that happens to cycles at one value of the parameter.

    Attributes
    ----------
    value : float
    low, high : float
        An interval that holds the value: proved in ball arithmetic where `certified`.
    certified : bool
        Whether the interval is proved to hold a value at which the preactivation is zero while all other
        preactivations along the cycle keep their signs (border events), or det(I - D) or det(I + D) is zero,
        or one complex pair of multipliers passes the unit circle transversally, no other one near it.
    kind : str
        "persistence" (the cycle crosses a border and goes on), "fold" (two cycles meet at a border and
        vanish), "border doubling" (it crosses and a cycle of twice its period is born there), "border birth"
        (other cycles are born there), "flip" (a multiplier passes -1 inside a region), "one" (a multiplier
        passes 1), "circle" (a complex pair passes the unit circle), "infinity" (the cycle runs off),
        "unclear" (what meets there does not add up: something was not found, or several borders meet).
    period : int
        Of the cycle it happens to.
    point : int
        Index of the point of that cycle that lies on the border; -1 where none does.
    units : tuple of int
        Units whose preactivation is zero there, from 0.
    points : (k, M) float array
        The cycle there; nan where it is at infinity.
    before, after : tuple of int
        Branches that end and that begin there.
    balanced : bool
        Whether the index sums of F^n on both sides agree, for every n up to the longest period. Not so where
        cycles come from infinity: at "infinity", and at a flip of a map that bends nowhere along it.
    """

    value: float
    low: float
    high: float
    certified: bool
    kind: EventKind
    period: int
    point: int
    units: tuple[int, ...]
    points: Floats
    before: tuple[int, ...]
    after: tuple[int, ...]
    balanced: bool


@dataclass(frozen=True, eq=False)
class SampledOrbits:
    """States simulated along the parameter: the grey background of the diagram, which proves nothing.

    Attributes
    ----------
    values : (n,) float array
    states : (n, s, M) float array
        nan where an orbit escaped.
    """

    values: Floats
    states: Floats


@dataclass(frozen=True, eq=False)
class BifurcationDiagram:
    """Cycles followed along a parameter.

    Attributes
    ----------
    parameter : str
        An entry (``"W1[0, 3]"``) or the name of an input.
    low, high : float
        The range.
    branches : tuple of Branch
    events : tuple of Event
        By their value.
    completeness : mapping of period to str
        "exhaustive": the equations of every itinerary of that period were solved along the whole range, so
        there is no other cycle anywhere in it (in floating-point arithmetic); "search": other cycles may
        exist between the values that were searched.
    searched : (s,) float array
        Values at which cycles were searched.
    proved : mapping of period to (s,) tuple of bool
        For searched periods: at which of these values the search was complete.
    samples : SampledOrbits or None
    note : str
        What limited the diagram, for people; may be empty.
    left_out : int
        Itineraries that were met but not followed: there were too many branches, or time ran out. Branches
        and what happens at their ends may be missing; no period is then exhaustive.
    late : bool
        Whether time ran out.
    parameters : mapping
        The arguments and the fingerprint of the model.
    """

    parameter: str
    low: float
    high: float
    branches: tuple[Branch, ...]
    events: tuple[Event, ...]
    completeness: Mapping[int, str]
    searched: Floats
    proved: Mapping[int, tuple[bool, ...]] = field(default_factory=dict)
    samples: SampledOrbits | None = None
    note: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    left_out: int = 0
    late: bool = False

    def __repr__(self) -> str:
        return (
            f"<BifurcationDiagram: {len(self.branches)} branches and {len(self.events)} events "
            f"along {self.parameter} from {self.low:g} to {self.high:g}>"
        )

    def at(self, value: float) -> tuple[Branch, ...]:
        """Branches that exist at a value."""
        return tuple(branch for branch in self.branches if branch.low <= value <= branch.high)

    def branch_of(self, cycle: Cycle, value: float) -> int | None:
        """Index of the branch a cycle at a value belongs to."""
        for i, branch in enumerate(self.branches):
            if branch.low <= value <= branch.high and branch.is_of(cycle):
                return i
        return None


def stability_of(multipliers: Complexes) -> tuple[int, BranchStability]:
    """Number of multipliers (M,) outside the unit circle, and what the cycle is."""
    size = np.abs(multipliers)
    outside = int(np.sum(size > 1 + NEUTRAL_TOLERANCE))
    if np.any(np.abs(size - 1) <= NEUTRAL_TOLERANCE):
        return outside, "neutral"
    if outside == 0:
        return outside, "sink"
    return outside, "source" if outside == len(size) else "saddle"
