"""Attractors followed from checkpoint to checkpoint: which one became which.

Nothing in a training run says so. They are matched by where they are: of all ways to pair the attractors of
two successive checkpoints, the one with the smallest sum of distances is taken (as continuation by proximity
does, see Datseris, Wagemakers & Parlitz, "Framework for global stability analysis of dynamical systems",
Chaos 33, 073151, 2023). A match is called clear where the two are near and no other attractor is; everything
else is a guess, and is called so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import cdist

from plrnn_explorer.batch.one import Row
from plrnn_explorer.models.map import Floats

#: Distances, in diagonals of the window: of a clear match at most, and of any match at most.
CLEAR, FAR = 0.1, 0.3
#: Another attractor has to be so many times farther for a match to be clear.
_ALONE = 2.0
#: Checkpoints in which an attractor may be missing before its line ends.
_GAP = 2


@dataclass(frozen=True)
class Place:
    """An attractor of one checkpoint as part of a line.

    Attributes
    ----------
    position : int
        Of the checkpoint, among all of the batch.
    index : int
        Of the attractor, in its row.
    clear : bool
        Whether it is clear that it continues the place before; true for the first place of a line.
    """

    position: int
    index: int
    clear: bool = True


@dataclass(frozen=True)
class Line:
    """An attractor through the epochs, in the order of the checkpoints."""

    places: tuple[Place, ...]

    @property
    def guesses(self) -> int:
        """Matches that are not clear."""
        return sum(not place.clear for place in self.places)


@dataclass
class _Open:
    """A line that may go on: its places, and the points of the last one."""

    places: list[Place]
    points: Floats


def attractor_lines(rows: Sequence[Row | None]) -> tuple[Line, ...]:
    """Follow the attractors of a batch through its checkpoints.

    Parameters
    ----------
    rows : sequence of dict or None
        Of all checkpoints in their order; None, or without attractors, where one is not analysed.

    Returns
    -------
    tuple of Line
        Each attractor is in exactly one; the longest lines first.
    """
    lines: list[_Open] = []
    latest: dict[int, int] = {}  # position: how many analysed checkpoints lie before it
    for position, row in enumerate(rows):
        if row is None or row.get("attractors") is None:
            continue
        latest[position] = len(latest)
        points = [np.atleast_2d(np.asarray(a["points"], dtype=np.float64)) for a in row["attractors"]]
        alive = [
            line
            for line in lines
            if latest[position] - latest[line.places[-1].position] <= _GAP + 1
            and line.points.shape[1] == _dimension(points)
        ]
        matched = _matches([line.points for line in alive], points, _scale(row))
        for index, own in enumerate(points):
            if index not in matched:
                lines.append(_Open([Place(position, index)], own))
                continue
            number, clear = matched[index]
            line = alive[number]
            clear = clear and latest[position] - latest[line.places[-1].position] == 1
            line.places.append(Place(position, index, clear))
            line.points = own
    made = [Line(tuple(line.places)) for line in lines]
    return tuple(sorted(made, key=lambda line: (-len(line.places), line.places[0].position)))


def _dimension(points: Sequence[Floats]) -> int:
    return int(points[0].shape[1]) if points else 0


def _scale(row: Row) -> float:
    """Diagonal of the window in state space; 1 without one."""
    window: Mapping[str, Any] | None = row.get("settings", {}).get("view")
    if window is None:
        return 1.0
    sides = [window["x"][1] - window["x"][0], window["y"][1] - window["y"][0]]
    return float(np.linalg.norm(np.asarray(sides) @ np.asarray(window["basis"]))) or 1.0


def _matches(before: Sequence[Floats], now: Sequence[Floats], scale: float) -> dict[int, tuple[int, bool]]:
    """For each of `now` that continues one of `before`: which, and whether that is clear."""
    if not before or not now:
        return {}
    distances = np.array([[_distance(a, b) / scale for b in now] for a in before])
    found = {}
    for a, b in zip(*linear_sum_assignment(np.minimum(distances, 10 * FAR))):
        own = distances[a, b]
        if own > FAR:
            continue
        others = np.concatenate([np.delete(distances[a], b), np.delete(distances[:, b], a)])
        alone = not others.size or float(others.min()) > _ALONE * own
        found[int(b)] = (int(a), bool(own <= CLEAR and alone))
    return found


def _distance(a: Floats, b: Floats) -> float:
    """How far two sets of points (n, M) are from each other: mean distance to the nearest of the other."""
    every = cdist(a, b)
    return float(0.5 * (every.min(axis=0).mean() + every.min(axis=1).mean()))
