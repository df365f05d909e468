"""Where a plane lies in state space: one number for each direction it can be moved along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from plrnn_explorer.dynamics.axes import MeasuredAxis, axes_across
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.planes import slice_directions
from plrnn_explorer.dynamics.window import natural_box
from plrnn_explorer.models.map import Floats
from plrnn_explorer.study.study import Study

#: Room beyond what was found, as a share of its extent; extent where all lies at one position.
_MARGIN, _LEAST = 0.15, 1.0
#: How the names of directions begin that are no coordinates.
_ACROSS = "⊥"
#: States of one orbit or attractor that the range is taken from.
_MOST_STATES = 4000


@dataclass(frozen=True, eq=False)
class SliceAxis:
    """One direction orthogonal to a plane.

    Attributes
    ----------
    label : str
        Name of the coordinate that has one value everywhere in the plane, or ``⊥1`` … where there is none for
        each direction (``⊥`` if there is but one direction).
    direction : (M,) float array
        Of length 1.
    low, high : float
        Positions between which cycles, orbits and attractors lie.
    scale, offset : float
        The position is scale · (direction · z) + offset: a data coordinate is told in its own unit.
    """

    label: str
    direction: Floats
    low: float
    high: float
    scale: float = 1.0
    offset: float = 0.0

    def position(self, plane: Plane) -> float:
        """Where a plane lies along this direction."""
        return self.scale * float(self.direction @ plane.origin) + self.offset

    def moved(self, plane: Plane, position: float) -> Plane:
        """The plane moved along this direction to a position; nothing else changes."""
        origin = np.array(plane.origin)
        at = np.flatnonzero(self.direction)
        if len(at) == 1:  # a coordinate: to the last digit
            origin[at[0]] = (position - self.offset) / self.scale / self.direction[at[0]]
        else:
            origin += (position - self.position(plane)) / self.scale * self.direction
        return replace(plane, origin=origin)


def slice_axes(study: Study, plane: Plane, before: tuple[SliceAxis, ...] = ()) -> tuple[SliceAxis, ...]:
    """Directions a plane can be moved along: the coordinates that are not on its axes, or orthogonal ones.

    There are M - 2. Coordinates are taken where each has one value everywhere in the plane. Orthogonal
    directions begin with that along which what was found is spread most; those of `before` are kept as long
    as they fit the plane, so that a further orbit does not turn them.
    """
    if study.model.dimension == 2:
        return ()
    points = np.concatenate(list(_states(study)))
    fixed = axes_across(study.model, plane)
    if len(fixed) == study.model.dimension - 2:
        return tuple(_coordinate(axis, points) for axis in fixed)
    across = _kept(plane, before)
    if across is None:
        across = slice_directions(plane, points)
    seen = points @ across.T
    ranges = zip(seen.min(axis=0).tolist(), seen.max(axis=0).tolist())
    numbers = [""] if len(across) == 1 else [str(i + 1) for i in range(len(across))]
    return tuple(_axis(_ACROSS + numbers[i], across[i], *ends) for i, ends in enumerate(ranges))


def _coordinate(axis: MeasuredAxis, points: Floats) -> SliceAxis:
    """Slider of a coordinate, over the values that states (n, M) have."""
    scale = float(np.linalg.norm(axis.row))
    values = points @ axis.row + axis.offset
    made = _axis(axis.label, axis.row / scale, float(values.min()), float(values.max()))
    return replace(made, scale=scale, offset=axis.offset)


def _kept(plane: Plane, before: tuple[SliceAxis, ...]) -> Floats | None:
    """Directions of axes that are orthogonal to a plane; None if they are not, or are coordinates."""
    if len(before) != len(plane.origin) - 2 or not before[0].label.startswith(_ACROSS):
        return None
    across = np.stack([axis.direction for axis in before])
    size = np.linalg.norm(plane.basis, axis=1, keepdims=True)
    return across if np.abs(plane.basis / size @ across.T).max() < 1e-9 else None


def moved_through(plane: Plane, state: Floats) -> Plane:
    """The plane moved orthogonally to itself so that it goes through a state (M,); positions in it stay."""
    away = np.asarray(state, dtype=np.float64) - plane.embed(plane.project(state))
    origin = plane.origin + away
    for i in range(len(origin)):  # no rounding where nothing moves, and none where a coordinate is taken over
        if not plane.basis[:, i].any():
            origin[i] = state[i]
    return replace(plane, origin=origin)


def _axis(label: str, direction: Floats, low: float, high: float) -> SliceAxis:
    room = _MARGIN * (high - low) if high - low > 1e-9 * (1 + abs(low)) else _LEAST
    return SliceAxis(label, direction, low - room, high + room)


def _states(study: Study) -> Iterator[Floats]:
    """States (n, M) of all that was found; the box orbits settle in where nothing was."""
    found = False
    for cycle in study.cycles.cycles if study.cycles else ():
        found = True
        yield cycle.points
    runs = [orbit.points for orbit in study.orbits] + [a.points for a in study.known_attractors]
    for points in runs:
        thin = points[:: max(1, len(points) // _MOST_STATES)]
        thin = thin[np.isfinite(thin).all(axis=1) & (np.abs(thin) < 1e6).all(axis=1)]
        if len(thin):
            found = True
            yield thin
    if not found:
        yield np.stack(natural_box(study.model, ()))
