"""From itineraries with their ranges to branches and the events at their ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from plrnn_explorer.dynamics.bifurcations.collisions import core, partners
from plrnn_explorer.dynamics.bifurcations.diagram import Branch, Event, EventKind, stability_of
from plrnn_explorer.dynamics.bifurcations.enclosures import (
    Enclosure,
    enclose_border,
    enclose_circle,
    enclose_multiplier,
)
from plrnn_explorer.dynamics.bifurcations.explorer import SAME, Crossing, Track
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.dynamics.bifurcations.pieces import monodromies
from plrnn_explorer.dynamics.cycle import smallest_rotation
from plrnn_explorer.models.map import Bools, Floats
from plrnn_explorer.models.polygons import Ints

#: Values kept of a branch along a matrix entry; two along an input, where points are linear.
_VALUES = 33
#: Events whose value is enclosed in ball arithmetic.
_MOST_ENCLOSED = 400


@dataclass(eq=False)
class _Meeting:
    """What meets at one place: ends of tracks by branch, before (they end there) and after (they begin)."""

    value: float
    codes: Ints | None = None
    crossing: Crossing | None = None
    word: Bools | None = None
    zeros: Bools | None = None
    before: list[int] = field(default_factory=list)
    after: list[int] = field(default_factory=list)
    points: Floats | None = None


@dataclass(eq=False)
class Builder:
    """Cuts tracks into branches of one stability and gathers what meets at their ends."""

    line: ParameterLine
    ends: tuple[float, float]
    longest: int
    branches: list[Branch] = field(default_factory=list)
    _meetings: list[_Meeting] = field(default_factory=list)
    _by_place: dict[bytes, list[_Meeting]] = field(default_factory=dict)
    _crossings: list[_Meeting] = field(default_factory=list)

    def events(self, tracks: list[Track]) -> Iterator[tuple[float, tuple[Event, ...]]]:
        """Make branches and events; yields the share done and the events so far."""
        borders: list[tuple[int, Track, bool]] = []
        for track in tracks:
            borders += self._cut(track)
        for index, track, is_low in borders:
            self._meet(index, track, is_low)
        self._meetings.sort(key=lambda each: each.value)
        self._join_families()
        events: list[Event] = []
        for n, meeting in enumerate(self._meetings):
            events.append(self._event(meeting, n < _MOST_ENCLOSED))
            for i in meeting.before:
                self.branches[i] = replace(self.branches[i], ends=n)
            for i in meeting.after:
                self.branches[i] = replace(self.branches[i], begins=n)
            yield (n + 1) / len(self._meetings), tuple(events)
        yield 1.0, tuple(events)

    # Branches -----------------------------------------------------------------------------------------

    def _cut(self, track: Track) -> list[tuple[int, Track, bool]]:
        """Add the branches of a track; returns its ends at borders: branch, track, whether the low end."""
        values = [track.piece.low, *(c.value for c in track.crossings), track.piece.high]
        first = len(self.branches)
        for low, high in pairwise(values):
            self.branches.append(self._branch(track, low, high))
        for i, crossing in enumerate(track.crossings):
            at = np.array([crossing.value])
            meeting = _Meeting(crossing.value, crossing=crossing, word=track.solution.word)
            meeting.points = track.solution.points(at)[0]
            meeting.before, meeting.after = [first + i], [first + i + 1]
            self._meetings.append(meeting)
            self._crossings.append(meeting)
        ends = []
        if track.piece.low_zeros is not None:
            ends.append((first, track, True))
        if track.piece.high_zeros is not None:
            ends.append((len(self.branches) - 1, track, False))
        return ends

    def _branch(self, track: Track, low: float, high: float) -> Branch:
        values = np.linspace(low, high, 3 if self.line.is_affine else _VALUES)
        solution = track.solution
        inner = values.copy()
        if not self.line.is_affine:  # next to infinity, not at it
            gap = 1e-6 * (high - low)
            inner[0], inner[-1] = low + gap, high - gap
        points = solution.points(values)
        points = np.where(np.isfinite(points), points, solution.points(inner))
        multipliers = np.linalg.eigvals(monodromies(solution.jacobians(values))).astype(np.complex128)
        n_unstable, stability = stability_of(multipliers[len(values) // 2])
        for array in (values, points, multipliers):
            array.setflags(write=False)
        return Branch(solution.word, values, points, multipliers, n_unstable, stability)

    # What meets ---------------------------------------------------------------------------------------

    def _meet(self, index: int, track: Track, is_low: bool) -> None:
        piece, word = track.piece, track.solution.word
        value, zeros = (piece.low, piece.low_zeros) if is_low else (piece.high, piece.high_zeros)
        assert zeros is not None
        meeting = self._smooth_at(value, word, zeros) if zeros.any() else None
        if meeting is None:
            meeting = self._place_of(value, word, zeros)
            if meeting.points is None:
                branch = self.branches[index]
                meeting.points = branch.points[0 if is_low else -1]
                if not zeros.any():
                    meeting.points = np.full_like(meeting.points, np.nan)
        (meeting.after if is_low else meeting.before).append(index)
        if meeting.word is None or len(word) < len(meeting.word):
            meeting.word, meeting.zeros = word, zeros
            if zeros.any():
                meeting.points = track.solution.points(np.array([value]))[0]

    def _smooth_at(self, value: float, word: Bools, zeros: Bools) -> _Meeting | None:
        """The crossing whose continuum a cycle with this itinerary and these entries on a border lies on."""
        codes = core(word, zeros)
        for meeting in self._crossings:
            if self._same(meeting.value, value) and _solves(meeting, codes):
                return meeting
        return None

    def _place_of(self, value: float, word: Bools, zeros: Bools) -> _Meeting:
        codes = core(word, zeros)
        key = codes.astype(np.uint8).tobytes() + bytes([len(codes) % 256, int(zeros.any())])
        for meeting in self._by_place.setdefault(key, []):
            if self._same(meeting.value, value):
                return meeting
        meeting = _Meeting(value, codes=codes if zeros.any() else None)
        self._by_place[key].append(meeting)
        self._meetings.append(meeting)
        return meeting

    def _same(self, one: float, other: float) -> bool:
        return abs(one - other) <= SAME * (self.ends[1] - self.ends[0])

    # Families and events --------------------------------------------------------------------------------

    def _join_families(self) -> None:
        """Number the branches that are one cycle, followed through its crossings and folds."""
        parent = list(range(len(self.branches)))

        def root(i: int) -> int:
            while parent[i] != i:
                parent[i] = parent[parent[i]]
                i = parent[i]
            return i

        for meeting in self._meetings:
            of_core = self._of_core(meeting)
            if len(of_core) == 2:
                parent[root(of_core[0])] = root(of_core[1])
        numbers: dict[int, int] = {}
        for i in range(len(self.branches)):
            family = numbers.setdefault(root(i), len(numbers))
            self.branches[i] = replace(self.branches[i], family=family)

    def _of_core(self, meeting: _Meeting) -> list[int]:
        """Branches at a meeting that are the cycle it happens to, not cycles born there."""
        both = meeting.before + meeting.after
        if meeting.crossing is not None:
            word = _place(meeting.word) if meeting.word is not None else b""
            return [i for i in both if _place(self.branches[i].word) == word]
        period = len(meeting.codes) if meeting.codes is not None else -1
        return [i for i in both if self.branches[i].period == period]

    def _event(self, meeting: _Meeting, enclose: bool) -> Event:
        balanced, kind = self._is_balanced(meeting), self._kind(meeting)
        if not balanced and kind != "infinity" and not self._is_unbounded(meeting):
            kind = "unclear"
        enclosure = self._enclosure(meeting) if enclose else Enclosure(meeting.value, meeting.value, False)
        zeros = meeting.zeros if meeting.crossing is None else None
        on = np.argwhere(zeros) if zeros is not None else np.zeros((0, 2), dtype=np.int64)
        units = tuple(sorted({int(unit) for _, unit in on}))
        points = meeting.points
        assert points is not None
        assert meeting.word is not None
        return Event(
            meeting.value, enclosure.low, enclosure.high, enclosure.certified, kind,
            len(meeting.codes) if meeting.codes is not None else len(meeting.word),
            int(on[0, 0]) if len(on) else -1, units, points,
            tuple(meeting.before), tuple(meeting.after), balanced,
        )  # fmt: skip

    def _kind(self, meeting: _Meeting) -> EventKind:
        if meeting.crossing is not None:
            return {"one": "one", "flip": "flip"}.get(meeting.crossing.kind, "circle")  # type: ignore[return-value]
        if meeting.codes is None:
            return "infinity"
        period = len(meeting.codes)
        left = sum(self.branches[i].period == period for i in meeting.before)
        right = sum(self.branches[i].period == period for i in meeting.after)
        if sorted((left, right)) == [0, 2]:
            return "fold"
        born = [self.branches[i].period for i in meeting.before + meeting.after]
        if (left, right) == (1, 1):
            if all(k == period for k in born):
                return "persistence"
            return "border doubling" if set(born) == {period, 2 * period} else "border birth"
        return "border birth" if left + right > 2 else "unclear"

    def _is_balanced(self, meeting: _Meeting) -> bool:
        """Whether the index sums of the iterates agree on both sides."""
        period = len(meeting.codes) if meeting.codes is not None else 0
        if meeting.crossing is not None and meeting.word is not None:
            period = len(meeting.word)
        if period == 0:
            return False
        for n in range(period, self.longest + 1, period):
            sums = [sum(self.branches[i].index(n) for i in side) for side in (meeting.before, meeting.after)]
            if sums[0] != sums[1]:
                return False
        return True

    def _is_unbounded(self, meeting: _Meeting) -> bool:
        """Whether the cycles there are at a multiplier -1 reach to infinity: none is born at a border."""
        crossing, word, points = meeting.crossing, meeting.word, meeting.points
        if crossing is None or crossing.kind != "flip" or word is None or points is None:
            return False
        model = self.line.at(meeting.value)
        monodromy = monodromies(model.jacobian(word)[None])[0]
        return not partners(model, word, points, monodromy, -1)

    def _enclosure(self, meeting: _Meeting) -> Enclosure:
        assert meeting.word is not None
        if meeting.crossing is not None and meeting.crossing.kind == "circle":
            return enclose_circle(self.line, meeting.word, meeting.value)
        if meeting.crossing is not None:
            sign = -1 if meeting.crossing.kind == "flip" else 1
            return enclose_multiplier(self.line, meeting.word, meeting.value, sign)
        if meeting.zeros is None or not meeting.zeros.any():
            return enclose_multiplier(self.line, meeting.word, meeting.value, 1)
        return enclose_border(self.line, meeting.word, meeting.value, meeting.zeros)


def _solves(meeting: _Meeting, codes: Ints) -> bool:
    """Whether the cycle at a border collision (p, H), see `core`, solves the equations of a crossing's cycle.

    It then lies on the continuum there is at the crossing: of period k, or 2 k for a multiplier -1.
    """
    word, crossing = meeting.word, meeting.crossing
    if word is None or crossing is None or crossing.kind == "circle" or len(codes) % len(word):
        return False
    again = np.tile(word, (len(codes) // len(word), 1)).astype(np.int64)
    turns = (np.roll(again, i, axis=0) for i in range(len(word)))
    return any(np.array_equal(np.where(codes == 2, turn, codes), turn) for turn in turns)


def _place(word: Bools) -> bytes:
    """Identity of an itinerary whatever its first point."""
    word = np.roll(word, -smallest_rotation(word), axis=0)
    return bytes([len(word) % 256]) + np.packbits(word, axis=-1).tobytes()
