"""Where a plane lies in state space: one number for each direction it can be moved along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from plrnn_explorer.dynamics.axes import axes_shown
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
        Name of the state coordinate, or ``⊥1`` … where the plane's axes are no coordinates.
    direction : (M,) float array
        Of length 1.
    low, high : float
        Positions between which cycles, orbits and attractors lie.
    """

    label: str
    direction: Floats
    low: float
    high: float

    def position(self, plane: Plane) -> float:
        """Where a plane lies along this direction."""
        return float(self.direction @ plane.origin)

    def moved(self, plane: Plane, position: float) -> Plane:
        """The plane moved along this direction to a position; nothing else changes."""
        origin = np.array(plane.origin)
        at = np.flatnonzero(self.direction)
        if len(at) == 1:  # a coordinate: to the last digit
            origin[at[0]] = position / self.direction[at[0]]
        else:
            origin += (position - self.position(plane)) * self.direction
        return replace(plane, origin=origin)


def slice_axes(study: Study, plane: Plane, before: tuple[SliceAxis, ...] = ()) -> tuple[SliceAxis, ...]:
    """Directions a plane can be moved along: the coordinates that are not on its axes, or orthogonal ones.

    There are M - 2. Orthogonal ones begin with that along which what was found is spread most; those of
    `before` are kept as long as they fit the plane, so that a further orbit does not turn them.
    """
    if study.model.dimension == 2:
        return ()
    points = np.concatenate(list(_states(study)))
    low, high = points.min(axis=0), points.max(axis=0)
    one, two = axes_shown(study.model, plane)
    if one and two and one.kind == two.kind == "state":
        names, unit = study.model.coordinate_names, np.eye(study.model.dimension)
        fixed = [i for i in range(len(names)) if i not in (one.index, two.index)]
        return tuple(_axis(names[i], unit[i], float(low[i]), float(high[i])) for i in fixed)
    across = _kept(plane, before)
    if across is None:
        across = slice_directions(plane, points)
    seen = points @ across.T
    ranges = zip(seen.min(axis=0).tolist(), seen.max(axis=0).tolist())
    return tuple(_axis(f"{_ACROSS}{i + 1}", across[i], *ends) for i, ends in enumerate(ranges))


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
