"""Orbits that run: where each comet's head is, and the points it has yet to reach (no Qt, no drawing)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.study.study import Orbit

#: Steps computed at once, and points one running orbit keeps; older ones are forgotten.
_CHUNK, _MOST_POINTS = 200, 20_000
#: A step smaller than this, relative to the state, has settled; a state larger than this has escaped.
_SETTLED, _ESCAPED = 1e-12, 1e12
#: Last points of an orbit shown whole that lie within this share of its extent: to the eye it is at rest.
_LAST, _STILL = 20, 0.02


@dataclass(eq=False)
class Track:
    """One running orbit.

    Attributes
    ----------
    orbit : Orbit
        As the study holds it.
    points : (n, M) float array
        What is known of it; grows while it runs.
    head : float
        Index of the head in `points`; a map jumps, so the head is drawn at the whole number below.
    forgot : bool
        Its beginning is no longer in `points`.
    at_rest : bool
        The orbit has settled (on a fixed point) or escaped: nothing more will happen.
    """

    orbit: Orbit
    points: Floats = field(init=False)
    head: float = field(init=False)
    at_rest: bool = False
    forgot: bool = False

    def __post_init__(self) -> None:
        self.points = np.asarray(self.orbit.points)
        self.head = float(len(self.points) - 1)

    @property
    def now(self) -> int:
        """Index of the point where the head is."""
        return min(int(self.head), len(self.points) - 1)

    def advance(self, model: PiecewiseLinearMap, steps: float) -> None:
        """Move the head on, computing further points where needed."""
        self.head += steps
        while self.head > len(self.points) - 1 and not self.at_rest:
            self._extend(model)
        if self.head >= len(self.points) - 1 and self.at_rest:
            self.head = float(len(self.points) - 1)

    @property
    def looks_still(self) -> bool:
        """Whether it is shown to its end and has come so near to rest that nothing would be seen to move."""
        if self.now < len(self.points) - 1 or len(self.points) <= _LAST:
            return False
        extent, last = (float(np.ptp(part, axis=0).max()) for part in (self.points, self.points[-_LAST:]))
        return last <= _STILL * extent

    @property
    def ran(self) -> Orbit:
        """The orbit as far as it ran, for the study: from its start, up to the head.

        One that forgot its beginning stays as it was last taken over.
        """
        if self.forgot or self.now + 1 <= len(self.orbit.points):
            return self.orbit
        return replace(self.orbit, points=self.points[: self.now + 1])

    def take(self, orbit: Orbit) -> None:
        """Follow the same orbit as the study now holds it; what has run beyond stays."""
        if not self.forgot and len(orbit.points) > len(self.points):
            self.points, self.at_rest = np.asarray(orbit.points), False
        self.orbit = orbit

    def rewind(self) -> None:
        """Put the head back to the start."""
        self.head = 0.0
        if self.forgot:
            self.points, self.at_rest, self.forgot = np.asarray(self.orbit.points), False, False

    def _extend(self, model: PiecewiseLinearMap) -> None:
        new = run(model, self.points[-1], _CHUNK)[1:]
        self.points = np.concatenate([self.points, new])
        self.at_rest = len(new) < _CHUNK
        forget = len(self.points) - _MOST_POINTS
        if forget > _CHUNK * 10:
            self.points, self.head = self.points[forget:], max(0.0, self.head - forget)
            self.forgot = True


def run(model: PiecewiseLinearMap, start: Floats, steps: int) -> Floats:
    """Orbit of `start` (M,), `steps` long or until it settles or escapes: (n, M), n <= steps + 1."""
    points = model.orbit(start, steps)
    with np.errstate(over="ignore", invalid="ignore"):
        size = np.abs(points).max(axis=1)
        jump = np.abs(np.diff(points, axis=0)).max(axis=1)
        rest = ~(jump > _SETTLED * np.maximum(size[:-1], 1e-3)) | ~(size[1:] < _ESCAPED)
    end = int(np.argmax(rest)) + 1 if rest.any() else steps
    return points[: end + 1]


class OrbitPlayer:
    """All orbits of the study, as they run."""

    def __init__(self) -> None:
        self.tracks: list[Track] = []
        self.playing = False
        self.speed = 60.0  # steps per second
        self.placed = b""  # start of an orbit the hand moves: it is shown whole, not from its beginning

    def follow(self, orbits: tuple[Orbit, ...], run_new: bool) -> None:
        """Take over the study's orbits: known ones go on where they are, new ones start.

        `run_new` False: they are those of another study, and rest at their ends.
        """
        # By where they start: the study's own copy of one grows as it runs, and shrinks when that is undone.
        before, known = self.tracks, dict[bytes, list[Track]]()
        for track in before:
            known.setdefault(track.orbit.start.tobytes(), []).append(track)
        self.tracks = []
        for orbit in orbits:
            same = known.get(orbit.start.tobytes()) if run_new else None
            track = same.pop(0) if same else Track(orbit)
            if track.orbit is not orbit:
                track.take(orbit)
            elif run_new and track not in before and orbit.start.tobytes() != self.placed:
                track.rewind()
                self.playing = True
            self.tracks.append(track)
        if not self.tracks:
            self.playing = False

    def rerun(self, orbits: tuple[Orbit, ...]) -> None:
        """Show orbits of the same starts under another input; heads stay where they were."""
        before = {track.orbit.start.tobytes(): track for track in self.tracks}
        self.tracks = [Track(orbit) for orbit in orbits]
        for track in self.tracks:
            known = before.get(track.orbit.start.tobytes())
            if known is not None and not known.forgot:
                track.head = min(known.head, track.head)
        self.playing = self.playing and bool(self.tracks)

    def play(self) -> None:
        """Run; where everything has come to rest, as far as the eye can see, from the start again."""
        if self.tracks and all(self._done(track) or track.looks_still for track in self.tracks):
            for track in self.tracks:
                track.rewind()
        self.playing = bool(self.tracks)

    def toggle(self) -> None:
        """Hold everything where it is, or run."""
        if self.playing:
            self.playing = False
        else:
            self.play()

    def advance(self, model: PiecewiseLinearMap, seconds: float) -> bool:
        """Move on by some time; stops by itself, and returns False, when nothing moves any more."""
        for track in self.tracks:
            track.advance(model, self.speed * seconds)
        if all(self._done(track) for track in self.tracks):
            self.playing = False
        return self.playing

    def ran(self) -> tuple[Orbit, ...] | None:
        """The orbits as far as they ran; None where the study knows all of that already."""
        orbits = tuple(track.ran for track in self.tracks)
        return None if all(o is t.orbit for o, t in zip(orbits, self.tracks)) else orbits

    def step(self, model: PiecewiseLinearMap) -> None:
        """One application of the map to every head."""
        self.playing = False
        for track in self.tracks:
            track.advance(model, 1.0)

    @staticmethod
    def _done(track: Track) -> bool:
        return track.at_rest and track.now >= len(track.points) - 1
