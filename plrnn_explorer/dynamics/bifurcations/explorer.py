"""All itineraries reached along a parameter: from known cycles, from collision to collision."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np

from plrnn_explorer.dynamics.bifurcations.affine import affine_solutions
from plrnn_explorer.dynamics.bifurcations.collisions import core, meeting_words, partners
from plrnn_explorer.dynamics.bifurcations.line import ParameterLine
from plrnn_explorer.dynamics.bifurcations.pieces import Piece, Solution, monodromies
from plrnn_explorer.dynamics.bifurcations.rational import RationalSolution
from plrnn_explorer.dynamics.cycle import smallest_rotation
from plrnn_explorer.dynamics.words import is_primitive
from plrnn_explorer.models.map import Bools

#: Itineraries handled between two places to cancel: of most the rational ones take a millisecond.
_BATCH = {True: 500, False: 8}
#: Two values nearer than this share of the range are one.
SAME = 1e-8


@dataclass(frozen=True)
class Crossing:
    """A multiplier passing the unit circle inside a piece: "one", "flip" or "circle"."""

    kind: str
    value: float


@dataclass(frozen=True, eq=False)
class Track:
    """The cycle of one itinerary over one range, with the values at which its stability changes."""

    solution: Solution
    piece: Piece
    crossings: tuple[Crossing, ...]


@dataclass(eq=False)
class Explorer:
    """Solves itineraries along the parameter and goes on to those that meet them at their ends.

    Attributes
    ----------
    tracks : list of Track
    left_out : int
        Itineraries that were not looked at because there were more than `most` branches, or no time.
    late : bool
        Whether time ran out.
    """

    line: ParameterLine
    ends: tuple[float, float]
    longest: int
    most: int
    tracks: list[Track] = field(default_factory=list)
    seconds: float | None = None
    left_out: int = 0
    late: bool = False
    _seen: set[bytes] = field(default_factory=set)
    _cores: set[bytes] = field(default_factory=set)
    _waiting: list[Bools] = field(default_factory=list)

    def add(self, words: Iterable[Bools]) -> None:
        """Look at itineraries (k, H) that were not looked at before."""
        for word in words:
            if len(word) > self.longest or not is_primitive(word):
                continue
            word = np.roll(word, -smallest_rotation(word), axis=0)
            key = bytes([len(word) % 256]) + np.packbits(word, axis=-1).tobytes()
            if key not in self._seen:
                self._seen.add(key)
                self._waiting.append(word)

    def run(self) -> Iterator[float]:
        """Go on until nothing waits or time is up, short periods first; yields the share looked at."""
        size, share = _BATCH[self.line.is_affine], 0.0
        until = math.inf if self.seconds is None else time.monotonic() + self.seconds
        while self._waiting:
            self.late = time.monotonic() > until and bool(self.tracks)
            if self.late or len(self.tracks) >= self.most:
                self.left_out += len(self._waiting)
                self._waiting.clear()
                return
            period = min(len(word) for word in self._waiting)
            batch = [word for word in self._waiting if len(word) == period][:size]
            chosen = {id(word) for word in batch}
            self._waiting = [word for word in self._waiting if id(word) not in chosen]
            for solution in self._solved(np.array(batch)):
                for piece in solution.pieces():
                    self._take(solution, piece)
            share = max(share, 1 - len(self._waiting) / len(self._seen))  # what waits may grow again
            yield share

    def _solved(self, words: Bools) -> Iterator[Solution]:
        if self.line.is_affine:
            yield from affine_solutions(self.line, self.ends, words)
        else:
            yield from (RationalSolution(self.line, self.ends, word) for word in words)

    def _take(self, solution: Solution, piece: Piece) -> None:
        found = [
            Crossing(kind, float(value))
            for kind in ("one", "flip", "circle")
            for value in solution.crossings(kind)
            if self._is_inside(piece, value) and _really(solution, kind, float(value))
        ]
        crossings = tuple(sorted(found, key=lambda each: each.value))
        self.tracks.append(Track(solution, piece, crossings))
        for value, zeros in ((piece.low, piece.low_zeros), (piece.high, piece.high_zeros)):
            if zeros is not None and zeros.any():
                self._meet(value, solution.word, zeros)
        for crossing in crossings:
            if crossing.kind != "circle":
                self._branch(solution, crossing)

    def _is_inside(self, piece: Piece, value: float) -> bool:
        margin = SAME * (self.ends[1] - self.ends[0])
        return piece.low + margin < value < piece.high - margin

    def _meet(self, value: float, word: Bools, zeros: Bools) -> None:
        codes = core(word, zeros)
        place = codes.astype(np.uint8).tobytes() + bytes([len(codes) % 256])
        if place in self._cores:
            return  # the itineraries that meet there do not depend on the value
        self._cores.add(place)
        for words in meeting_words(self.line.at(value), codes, self.longest):
            self.add(words)

    def _branch(self, solution: Solution, crossing: Crossing) -> None:
        at = np.array([crossing.value])
        sign = -1 if crossing.kind == "flip" else 1
        model = self.line.at(crossing.value)
        monodromy = monodromies(solution.jacobians(at))[0]
        self.add(partners(model, solution.word, solution.points(at)[0], monodromy, sign))


def _really(solution: Solution, kind: str, value: float) -> bool:
    """Whether a pair of multipliers with product 1 is a complex pair on the unit circle."""
    if kind != "circle":
        return True
    multipliers = np.linalg.eigvals(monodromies(solution.jacobians(np.array([value]))))[0]
    on = np.abs(np.abs(multipliers) - 1) <= 1e-6
    return bool(np.any(on & (np.abs(multipliers.imag) > 1e-6)))
