"""The search for attractors of every kind: stable cycles first, then what long orbits settle on."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np
from scipy.spatial import cKDTree

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.attractor_samples import (
    grouped,
    recognisable,
    sampled_attractor,
    spacing_of,
)
from plrnn_explorer.dynamics.basin_map import ESCAPED, UNDECIDED
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.long_cycles import cycle_of_orbit
from plrnn_explorer.dynamics.progress import Progress, Steps
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.recognition import STRETCH, STRIDE, Recogniser
from plrnn_explorer.dynamics.settling import Settling, Traps
from plrnn_explorer.dynamics.trapping import recognised_cycle, trapping_attractor
from plrnn_explorer.dynamics.volumes import VolumeFractions
from plrnn_explorer.dynamics.window import natural_box, parameter_scale
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.phrases import phrase
from plrnn_explorer.translation import mark

T = TypeVar("T")

#: Starts drawn at the scales of the parameters, and from the box where orbits settle.
_SCALES, _EACH, _IN_BOX = (0.1, 1.0, 5.0), 48, 112
#: Cycles next to which orbits start, their unstable directions tried, and how far from them, in box widths.
_NEAR_CYCLES, _DIRECTIONS, _OFFSET = 40, 2, 1e-3
#: Multiply-adds that the transient may cost, and its least and most steps.
_WORK, _LEAST, _MOST = 2e10, 2000, 20_000
#: Orbits that are looked at one by one, and the points kept of each (fewer where they have many coordinates).
_ORBITS, _KEPT, _NUMBERS = 96, 4000, 60_000
#: Points of one orbit of each set, in which cycles of up to half that period are found.
_LONG = 16_000
#: Orbits that make the sample of one attractor (half of them started a little off it), points of each, and
#: the steps between these: a prime, because an orbit on 2, 4, 8 … bands that follow each other in a round
#: would be seen in some of them only.
_LANES, _SAMPLED, _SAMPLE_STRIDE = 64, 256, 11
_OFF = 1e-3
#: Distance, in spacings of its sample, from which orbits must come back to a set of unclear kind.
_FAR_OFF = 30.0
#: Share of the orbits started a little off a set that must come back to it.
_COME_BACK = 0.9
#: Sets followed up.
_MOST_GROUPS = 12
#: Sets that prove to be no attractor, after which the others are left alone: a family of neutral curves.
_MOST_WITHOUT = 4
_GROUPS = phrase("Orbits settled on {n} sets that look different; {most} were followed up.")
_NOTHING = phrase("{n} sets that orbits stay on attract nothing; others were left.")
#: Distance from the origin, in units of the box, beyond which orbits are looked at for a proof of escape.
_ESCAPE_FACTOR = 1e6


@dataclass(frozen=True, eq=False)
class AttractorSet:
    """The attractors a search found and where its orbits went.

    Attributes
    ----------
    attractors : tuple of Attractor
        Stable cycles with ellipsoids first, then those recognised.
    ended : tuple of int
        Orbits of the search that ended on each attractor.
    escaped, undecided : int
        Orbits that provably grow without bound, and that matched nothing.
    low, high : (M,) float array
        The box in which part of the orbits started.
    parameters : mapping
    note : str
        A sentence where something limited the search, else empty.
    volumes : VolumeFractions or None
        Shares of random states of the box that lead to each, where they were sampled.
    """

    attractors: tuple[Attractor, ...]
    ended: tuple[int, ...]
    escaped: int
    undecided: int
    low: Floats
    high: Floats
    parameters: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    volumes: VolumeFractions | None = None

    @property
    def n_starts(self) -> int:
        """Number of orbits started."""
        return sum(self.ended) + self.escaped + self.undecided


def attractor_steps(
    model: PiecewiseLinearMap, cycles: tuple[Cycle, ...], seed: int = 0
) -> Steps[AttractorSet]:
    """Search attractors as a long computation; see `find_attractors`.

    Parameters
    ----------
    model : PiecewiseLinearMap
    cycles : tuple of Cycle
        Known cycles: the stable ones become attractors, orbits are started near the others.
    seed : int
        Of the random starts.
    """
    return _Search(model, cycles, seed).run()


_Report = Progress[AttractorSet]


class _Search:
    def __init__(self, model: PiecewiseLinearMap, cycles: tuple[Cycle, ...], seed: int) -> None:
        self.model, self.cycles, self.seed = model, cycles, seed
        self.rng = np.random.default_rng(seed)
        self.attractors: tuple[Attractor, ...] = ()
        self.notes: list[str] = []
        self.low, self.high = natural_box(model, cycles, seed)
        self.size = float(np.linalg.norm(self.high - self.low))
        self.centre = (self.low + self.high) / 2
        reach = max(self.size, 10 * parameter_scale(model), *(np.abs(c.points).max() for c in cycles), 1e-300)
        self.escape = _ESCAPE_FACTOR * float(reach)
        cost = model.dimension * (2.0 * model.n_units + model.dimension)
        self.transient = int(np.clip(_WORK / (400 * cost), _LEAST, _MOST))

    def run(self) -> Steps[AttractorSet]:
        """Seed with cycles, follow orbits, take their cycles, then their other sets, and count."""
        for cycle in self.cycles:
            attractor = trapping_attractor(self.model, cycle) if cycle.is_stable else None
            # On a border the multipliers are those of one side: orbits will show whether it attracts.
            if attractor is not None or (cycle.is_stable and "border" not in cycle.flags):
                self.attractors += (attractor or recognised_cycle(self.model, cycle),)
                yield self._progress(0.0)
        starts = self._starts()
        first = self._settling(starts, self.transient)
        for share in first.run():
            yield self._progress(0.5 * share)
        rest = np.flatnonzero(first.labels == UNDECIDED)
        if len(rest):
            chosen = rest[np.sort(self.rng.permutation(len(rest))[:_ORBITS])]
            yield from self._look_at(first.ends[chosen])
        last = self._settling(first.ends[rest], 4000)
        for share in last.run():
            yield self._progress(0.9 + 0.1 * share)
        labels = np.concatenate([first.outcomes[first.labels != UNDECIDED], last.outcomes])
        yield Progress(self._result(labels.astype(np.int64)), 1.0, mark("Attractors"))

    def _starts(self) -> Floats:
        """Random states at several scales and in the box, and states next to the cycles."""
        M = self.model.dimension
        scales = np.repeat(_SCALES, _EACH)[:, None]
        normal = self.rng.standard_normal((len(scales), M)) * scales
        scaled = normal[: len(scales) // 2] * parameter_scale(self.model)
        box = self.rng.uniform(self.low, self.high, (_IN_BOX, M))
        return np.concatenate([normal, scaled, box, *self._near_cycles()])

    def _near_cycles(self) -> Iterator[Floats]:
        """Points beside each cycle that is not stable, along its unstable directions."""
        for cycle in sorted((c for c in self.cycles if not c.is_stable), key=lambda c: c.period)[
            :_NEAR_CYCLES
        ]:
            values, vectors = np.linalg.eig(cycle.monodromy)
            order = np.argsort(-np.abs(values), kind="stable")[:_DIRECTIONS]
            for direction in np.unique(np.round(vectors[:, order].real.T, 12), axis=0):
                offset = _OFFSET * self.size * direction
                yield cycle.points[0] + np.stack([offset, -offset])

    def _settling(self, starts: Floats, steps: int, recognise: bool = True) -> Settling:
        traps = Traps.of(self.attractors, self.model.dimension)
        recogniser = Recogniser(self.attractors if recognise else ())
        return Settling(self.model, traps, starts, steps, self.centre, self.escape, recogniser)

    def _recorded(self, starts: Floats, count: int, stride: int) -> Generator[None, None, Floats]:
        """Points (count, n, M) of orbits from (n, M); NaN where one was trapped."""
        run = self._settling(starts, 0, recognise=False)
        for _ in run.record(count, stride):
            yield
        return run.tracks

    def _reporting(self, steps: Generator[None, None, T], share: float) -> Generator[_Report, None, T]:
        """Run a part of the search; yields progress where it pauses and returns what it returns."""
        while True:
            try:
                next(steps)
            except StopIteration as end:
                result: T = end.value
                return result
            yield self._progress(share)

    def _look_at(self, starts: Floats) -> Iterator[_Report]:
        """Follow up orbits that no known attractor trapped."""
        kept = min(_KEPT, max(500, _NUMBERS // self.model.dimension))
        tracks = yield from self._reporting(self._recorded(starts, kept, 1), 0.5)
        orbits = [tracks[:, i] for i in range(tracks.shape[1]) if np.isfinite(tracks[:, i]).all()]
        aperiodic: list[Floats] = []
        for i, orbit in enumerate(orbits):
            if not self._take_cycle(orbit):
                aperiodic.append(orbit)
            yield self._progress(0.5 + 0.1 * i / len(orbits))
        groups = yield from self._reporting(grouped(aperiodic), 0.6)
        if len(groups) > _MOST_GROUPS:
            self.notes.append(_GROUPS.format(n=len(groups), most=_MOST_GROUPS))
        groups = sorted(groups, key=lambda g: -len(g.members))[:_MOST_GROUPS]
        without = 0
        for i, group in enumerate(groups):
            known = len(self.attractors)
            members = np.array([aperiodic[k][-1] for k in group.members])
            yield from self._reporting(self._take_set(members), 0.6 + 0.3 * i / len(groups))
            without += len(self.attractors) == known
            if without >= _MOST_WITHOUT and i + 1 < len(groups):
                self.notes.append(_NOTHING.format(n=without))
                return

    def _take_cycle(self, orbit: Floats) -> bool:
        """Whether an orbit settles on a stable cycle; one that is new becomes an attractor."""
        size = float(np.linalg.norm(np.ptp(orbit, axis=0)))
        for attractor in self.attractors:
            if attractor.cycle is not None:
                near = np.linalg.norm(attractor.points - orbit[-1], axis=1).min()
                if near <= 1e-6 * max(size, 1e-3 * self.size):
                    return True
        cycle = cycle_of_orbit(self.model, orbit)
        if cycle is None:
            return False
        if all(a.key != cycle.key for a in self.attractors):
            found = trapping_attractor(self.model, cycle) or recognised_cycle(self.model, cycle)
            self.attractors += (recognisable(found, self.attractors),)
        return True

    def _take_set(self, members: Floats) -> Generator[None, None, None]:
        """Make an attractor of the set that orbits from `members` (n, M) stay on, if it attracts."""
        long = yield from self._recorded(members[:1], _LONG, 1)
        if np.isfinite(long).all() and self._take_cycle(long[:, 0]):
            return
        on = members[: _LANES // 2]
        starts = np.concatenate([on, self._beside(on)])
        run = self._settling(starts, self.transient, recognise=False)
        for _ in run.run():
            yield
        if (run.labels[: len(on)] != UNDECIDED).any():
            return  # its orbits ended elsewhere: transient chaos
        still = run.ends[run.labels == UNDECIDED]
        stretches = yield from self._recorded(still, STRETCH // STRIDE, STRIDE)
        tracks = yield from self._recorded(still, _SAMPLED, _SAMPLE_STRIDE)
        alive: Bools = np.asarray(np.isfinite(tracks[-1]).all(axis=1))
        if alive[: len(on)].all() and self._comes_back(tracks, len(on), alive):
            found = yield from sampled_attractor(self.model, tracks[:, alive], stretches[:, alive])
            if found.kind == "bounded set" and not (yield from self._attracts(found)):
                return
            if not self._is_known(found):
                self.attractors += (found,)

    def _attracts(self, found: Attractor) -> Generator[None, None, bool]:
        """Whether orbits come back from further off: those of a family of neutral curves do not."""
        points = found.points[:: max(1, len(found.points) // _LANES)][:_LANES]
        step = _FAR_OFF * found.spacing / np.sqrt(points.shape[1])
        run = self._settling(points + step * self.rng.standard_normal(points.shape), self.transient)
        for _ in run.run():
            yield
        tracks = yield from self._recorded(run.ends[run.labels == UNDECIDED], 32, 7)
        distances, _ = cKDTree(found.points).query(np.nan_to_num(tracks.reshape(-1, points.shape[1])))
        return bool(np.mean(distances <= 3 * found.spacing) >= _COME_BACK)

    def _beside(self, on: Floats) -> Floats:
        """States a little off those on a set, as many as fill up the lanes."""
        size = float(np.linalg.norm(np.ptp(on, axis=0)))
        off = on[np.arange(_LANES - len(on)) % len(on)]
        step = _OFF * max(size, 1e-3 * self.size) / np.sqrt(off.shape[1])
        return np.asarray(off + step * self.rng.standard_normal(off.shape))

    def _comes_back(self, tracks: Floats, n_on: int, alive: Bools) -> bool:
        """Whether orbits started a little off a set lie on it again, as far as its own orbits tell."""
        on, off = tracks[:, :n_on], tracks[:, n_on:][:, alive[n_on:]]
        if off.shape[1] < _COME_BACK * (_LANES - n_on):
            return False
        points = on.reshape(-1, on.shape[2])
        distances, _ = cKDTree(points).query(off[:: max(1, len(off) // 32)])
        return bool(np.mean(distances <= 6 * spacing_of(points)) >= _COME_BACK)

    def _is_known(self, new: Attractor) -> bool:
        """Whether a set that looked new to the grouping is one of the attractors found before."""
        for a in self.attractors:
            if not a.has_traps and a.kind == new.kind:
                limit = 2 * max(a.spacing, new.spacing)
                there = cKDTree(a.points).query(new.points[::16], distance_upper_bound=limit)[0]
                back = cKDTree(new.points).query(a.points[::16], distance_upper_bound=limit)[0]
                if min(np.isfinite(there).mean(), np.isfinite(back).mean()) >= _COME_BACK:
                    return True
        return False

    def _result(self, labels: np.ndarray[Any, np.dtype[np.int64]] | None = None) -> AttractorSet:
        labels = np.empty(0, dtype=np.int64) if labels is None else labels
        counts = np.bincount(labels[labels >= 0], minlength=len(self.attractors)).tolist()
        escaped, undecided = int(np.sum(labels == ESCAPED)), int(np.sum(labels == UNDECIDED))
        parameters = provenance(self.model, cycles=len(self.cycles), seed=self.seed, transient=self.transient)
        note = " ".join(self.notes)
        return AttractorSet(
            self.attractors, tuple(counts), escaped, undecided, self.low, self.high, parameters, note
        )

    def _progress(self, share: float) -> Progress[AttractorSet]:
        return Progress(self._result(), share, mark("Attractors"))
