"""Orbits taken by the hand: their start follows it, and what becomes of them is said beside it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from plrnn_explorer.dynamics.future import Futures
from plrnn_explorer.gui.plots.marks import REACH, Targets
from plrnn_explorer.gui.plots.orbit_player import OrbitPlayer, run
from plrnn_explorer.gui.plots.picture import Picture
from plrnn_explorer.gui.session import Session
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.futures import future_words, futures_of
from plrnn_explorer.study.study import Study
from plrnn_explorer.translation import tr

#: Steps a dragged orbit is followed for at least and at most while it moves: some milliseconds.
_SHORT, _LONG = 60, 400
#: First number of the undo steps of drags; each drag is a step of its own.
_FIRST_STEP = 20_000


class OrbitGrab:
    """Moves the initial condition of one orbit with the hand.

    Parameters
    ----------
    session : Session
    player : OrbitPlayer
    """

    def __init__(self, session: Session, player: OrbitPlayer) -> None:
        self._session, self._player = session, player
        self._futures: tuple[tuple[object, ...], Futures] | None = None
        self._step, self._held = _FIRST_STEP, -1
        self._length = 0

    @property
    def holds(self) -> bool:
        """Whether an orbit is in the hand."""
        return self._held >= 0

    def targets(self, picture: Picture) -> Targets:
        """Starts and heads of the orbits, that can be taken; part 0 is a start, 1 a head."""
        ids, states, parts = [], [], []
        for i, track in enumerate(self._player.tracks):
            if picture.appearance(f"orbit:{i}").visible:
                ids += [f"orbit:{i}"] * 2
                states += [track.orbit.start, track.points[track.now]]
                parts += [0, 1]
        xy = picture.plane.project(np.array(states)) if states else np.empty((0, 2))
        return Targets(ids, np.nan_to_num(xy, nan=np.inf), parts, REACH)

    def take(self, picture: Picture, xy: tuple[float, float]) -> bool:
        """Take the orbit whose start or head lies at a position, if there is one."""
        hit = self.targets(picture).nearest(xy, picture.pixel)
        if hit is None:
            return False
        self._session.flush()
        self._held, self._step = int(hit[0].partition(":")[2]), self._step + 1
        self._length = len(picture.study.orbits[self._held].points) - 1
        self._session.select(hit[0])
        return True

    def move(self, picture: Picture, xy: tuple[float, float]) -> str:
        """Let the orbit begin at a position; what it is off the plane stays. Returns where it settles."""
        study = self._session.study
        if study is None or self._held >= len(study.orbits):
            self._held = -1
            return ""
        plane, orbit = picture.plane, study.orbits[self._held]
        start = orbit.start + plane.embed(np.array(xy)) - plane.embed(plane.project(orbit.start))
        steps = int(np.clip(self._length, _SHORT, _LONG))
        moved = replace(orbit, points=run(study.model, start, steps), first=0)
        orbits = tuple(moved if i == self._held else o for i, o in enumerate(study.orbits))
        self._player.placed = moved.start.tobytes()
        self._session.change(tr("Move orbit"), merge=self._step, orbits=orbits)
        return self.future(start)

    def drop(self) -> None:
        """Let the orbit go."""
        self._held = -1

    def future(self, start: Floats) -> str:
        """Say where the orbit of a state (M,) settles."""
        study = self._session.study
        if study is None:
            return ""
        futures = self._futures_of(study)
        return future_words(study, futures, futures.of(start))

    def _futures_of(self, study: Study) -> Futures:
        known = self._futures
        basis = study.model, study.cycles, study.known_attractors
        if known is None or any(a is not b for a, b in zip(known[0], basis)):
            known = self._futures = basis, futures_of(study)
        return known[1]
