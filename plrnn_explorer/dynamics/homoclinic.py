"""Homoclinic and heteroclinic points of maps of the plane, one per orbit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.certificate import Certificate, Certifier
from plrnn_explorer.dynamics.connection import HomoclinicPoints
from plrnn_explorer.dynamics.cycle import border_distance
from plrnn_explorer.dynamics.intersections import crossings
from plrnn_explorer.dynamics.local_manifold import local_manifold
from plrnn_explorer.dynamics.manifold import Manifold
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.words import realised
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
#: Parameters on the local unstable piece that agree to this share belong to one orbit.
_SAME = 1e-10
#: A refined orbit may miss the ends of the local pieces by this share.
_SLACK = 1e-9
#: Crossings refined between two partial results.
_NEWS = 50


def find_homoclinic_points(
    model: PiecewiseLinearMap,
    *,
    unstable: Manifold,
    stable: Manifold,
    certify: bool = False,
    max_orbits: int = 500,
) -> HomoclinicPoints:
    """Find the intersections of W^u(p) and W^s(q), one for each orbit.

    Parameters
    ----------
    model : PiecewiseLinearMap
        A map of the plane.
    unstable, stable : Manifold
        Of the same cycle for homoclinic points, of two cycles for heteroclinic ones.
    certify : bool
        Prove each point by ball arithmetic (about 1.5 ms each in the plane): `certificates` hold the proofs,
        or the reason why a point could not be certified.
    max_orbits : int
        Orbits kept, shortest first; ``note`` says if there were more.

    Returns
    -------
    HomoclinicPoints
        In order of the number of steps. Each orbit is refined by the linear system of its itinerary (all
        points together) and kept only if it realises that itinerary. Points that are not ``certified`` are
        found in floating-point arithmetic, not proved.

    Raises
    ------
    ValueError
        If the map is not one of the plane, or the manifolds are not an unstable and a stable one.

    References
    ----------
    Eisenmann et al., arXiv 2510.03814, section on homoclinic points.
    """
    most = max_orbits if certify else 0
    return finish(homoclinic_steps(model, unstable, stable, max_orbits=max_orbits, max_certificates=most))


def homoclinic_steps(
    model: PiecewiseLinearMap,
    unstable: Manifold,
    stable: Manifold,
    *,
    max_orbits: int = 500,
    max_certificates: int = 0,
) -> Steps[HomoclinicPoints]:
    """Run `find_homoclinic_points` step by step; proves the first `max_certificates` orbits."""
    if model.dimension != 2:
        raise ValueError("homoclinic points are found for maps of the plane so far")
    if (unstable.which, stable.which) != ("unstable", "stable"):
        raise ValueError("an unstable and a stable manifold are needed")
    search = _Search(model, unstable, stable)
    for done in search.collect():
        yield Progress(search.result([], max_orbits), 0.5 * done, "Intersections")
    orbits: list[_Connection] = []
    for done, found in search.refine(max_orbits):
        orbits += found[: max_orbits - len(orbits)]
        yield Progress(search.result(orbits, max_orbits), 0.5 + 0.3 * done, "Orbits")
    for progress in certified_steps(model, search.result(orbits, max_orbits), max_certificates):
        yield Progress(progress.result, 0.8 + 0.2 * progress.fraction, progress.message)


def certified_steps(model: PiecewiseLinearMap, found: HomoclinicPoints, most: int) -> Steps[HomoclinicPoints]:
    """Try to prove the first `most` orbits by ball arithmetic, one after the other."""
    certifier = Certifier(model, found.source, found.target)
    certificates: list[Certificate | None] = [None] * len(found)
    for i in range(min(most, len(found))):
        certificates[i] = certifier.certify(found.orbits[i], found.itineraries[i])
        if i % _NEWS == 0:
            yield Progress(_with_certificates(found, certificates), i / len(found), "Certificates")
    yield Progress(_with_certificates(found, certificates) if most else found, 1.0, "Homoclinic points")


def _with_certificates(found: HomoclinicPoints, certificates: list[Certificate | None]) -> HomoclinicPoints:
    certified = np.array([c is not None and c.certified for c in certificates], dtype=bool)
    return replace(found, certified=certified, certificates=tuple(certificates))


@dataclass(frozen=True, eq=False)
class _Connection:
    """One orbit from the local unstable to the local stable piece."""

    points: Floats
    codes: Bools
    angle: float
    border_distance: float


@dataclass(frozen=True, eq=False)
class _Crossings:
    """Crossings of the manifolds, traced back to the local unstable piece, as columns."""

    steps: Ints
    before: Ints
    origin: Ints
    place: Ints
    t: Floats
    points: Floats

    def take(self, rows: Ints) -> _Crossings:
        return _Crossings(*(getattr(self, field.name)[rows] for field in fields(self)))

    def one_per_orbit(self) -> _Crossings:
        """Keep one crossing of each orbit, in the order of the number of steps.

        The one in the middle: from there rounding grows least on the way to both ends.
        """
        off_middle = np.abs(2 * self.before - self.steps)
        order = np.lexsort((self.place, self.origin, self.before, off_middle, self.steps))
        same = np.stack([self.steps, self.origin, self.place], axis=1)[order]
        _, first = np.unique(same, axis=0, return_index=True)
        return self.take(order[np.sort(first)])


class _Search:
    def __init__(self, model: PiecewiseLinearMap, unstable: Manifold, stable: Manifold) -> None:
        self._model, self._unstable, self._stable = model, unstable, stable
        self._from = local_manifold(model, unstable.cycle, "unstable", unstable.parameters["reach"])
        self._to = local_manifold(model, stable.cycle, "stable", stable.parameters["reach"])
        self._crossings: list[_Crossings] = []
        self._lost = 0

    def collect(self) -> Iterator[float]:
        """Find all crossings; yields the share done."""
        out = self._unstable.generation >= 1  # every orbit leaves the local piece exactly once
        u, s = self._unstable, self._stable
        rows = np.flatnonzero(out)
        for i, j, share, _, done in crossings(u.segments[rows], s.segments):
            i = rows[i]
            before = u.generation[i]
            steps = before + s.generation[j]
            # Orbits go on along the local stable piece: only their first point there counts.
            entry = (s.generation[j] >= 1) | (before == 1)
            t = u.t[i, 0] + share * (u.t[i, 1] - u.t[i, 0])
            points = u.segments[i, 0] + share[:, None] * (u.segments[i, 1] - u.segments[i, 0])
            origin = self._origin(u.branch[i], before)
            # Logarithmic, because orbits of one number of steps lie at all scales of t.
            place = np.round(np.log(np.maximum(np.abs(t), 1e-300)) / _SAME).astype(np.int64) * 2 + (t > 0)
            self._crossings.append(
                _Crossings(steps[entry], before[entry], origin[entry], place[entry], t[entry], points[entry])
            )
            yield done

    def _origin(self, branch: Ints, generation: Ints) -> Ints:
        """Index of the cycle point whose local piece a segment of the unstable manifold comes from."""
        return np.asarray((branch // 2 - generation) % self._unstable.cycle.period)

    def refine(self, max_orbits: int) -> Iterator[tuple[float, list[_Connection]]]:
        """Solve the orbits' linear systems, shortest first; yields the share done and the new orbits."""
        if not self._crossings:
            return
        every = _Crossings(
            *(np.concatenate([getattr(c, f.name) for c in self._crossings]) for f in fields(_Crossings))
        ).one_per_orbit()
        seen: set[tuple[int, int, bool, bytes]] = set()
        n = len(every.steps)
        kinds = np.flatnonzero(np.diff(every.steps) | np.diff(every.before)) + 1
        for rows in np.split(np.arange(n), kinds):
            for first in range(0, len(rows), _NEWS):
                part = every.take(rows[first : first + _NEWS])
                yield float(rows[first]) / n, self._refine_group(part, seen)
                if len(seen) - self._lost >= max_orbits:
                    return

    def _refine_group(
        self, crossings: _Crossings, seen: set[tuple[int, int, bool, bytes]]
    ) -> list[_Connection]:
        """Orbits of crossings with the same numbers of steps before and after."""
        codes = self._codes(crossings)
        found = []
        for i, word in enumerate(codes):
            key = (len(word), int(crossings.origin[i]), bool(crossings.t[i] > 0), np.packbits(word).tobytes())
            if key not in seen:
                seen.add(key)
                found.append(self._solve(crossings, i, word))
        self._lost += sum(orbit is None for orbit in found)
        return [orbit for orbit in found if orbit is not None]

    def _codes(self, crossings: _Crossings) -> Bools:
        """Itineraries (n, steps, H) of orbits from the local unstable piece to the crossing and on."""
        p, v = self._from.cycle.points[crossings.origin], self._from.directions[crossings.origin]
        steps, before = int(crossings.steps[0]), int(crossings.before[0])
        back = self._model.orbit(p + crossings.t[:, None] * v, before)[:, :-1]
        on = self._model.orbit(crossings.points, steps - before)[:, :-1]
        return self._model.region(np.concatenate([back, on], axis=1))

    def _solve(self, crossings: _Crossings, row: int, codes: Bools) -> _Connection | None:
        """All points of the orbit together: x_0 = p + t v, x_{i+1} = J_i x_i + b_i, x_n = q + s w."""
        n, source, target = len(codes), self._from, self._to
        at = self._arrival(crossings.points[row], n - int(crossings.before[row]))
        origin = crossings.origin[row]
        p, v = source.cycle.points[origin], source.directions[origin]
        q, w = target.cycle.points[at], target.directions[at]
        J, b = self._model.jacobian(codes), self._model.offset(codes)
        # Unknowns: t, x_1, …, x_{n-1}, s; row i says that x_{i+1} is the image of x_i.
        matrix = np.zeros((2 * n, 2 * n))
        for i in range(1, n):
            matrix[2 * i : 2 * i + 2, 2 * i - 1 : 2 * i + 1] = -J[i]
            matrix[2 * i - 2 : 2 * i, 2 * i - 1 : 2 * i + 1] = np.eye(2)
        matrix[:2, 0] = -J[0] @ v
        matrix[-2:, -1] = w
        right = b.copy()
        right[0] += J[0] @ p
        right[-1] -= q
        try:
            x = np.linalg.solve(matrix, right.reshape(-1))
        except np.linalg.LinAlgError:
            return None
        points = np.concatenate([(p + x[0] * v)[None], x[1:-1].reshape(n - 1, 2), (q + x[-1] * w)[None]])
        low, high = target.low[at], target.high[at]
        slack = _SLACK * (high - low)
        real, _ = realised(self._model, points[None, :-1], codes[None])
        if not real[0] or not low - slack <= x[-1] <= high + slack:
            return None
        end = self._model.region(points[-1:])
        return self._described(points, np.concatenate([codes, end]), J, v, w)

    def _arrival(self, point: Floats, steps: int) -> int:
        """Index of the cycle point on whose local stable piece the orbit ends: the nearest by its line."""
        if self._to.cycle.period == 1:
            return 0
        end = self._model.orbit(point, steps)[-1]
        offset = end - self._to.cycle.points
        across = np.column_stack([-self._to.directions[:, 1], self._to.directions[:, 0]])
        along = np.sum(offset * self._to.directions, axis=1)
        inside = (along >= self._to.low - _SLACK) & (along <= self._to.high + _SLACK)
        return int(np.argmin(np.abs(np.sum(offset * across, axis=1)) + np.where(inside, 0.0, np.inf)))

    def _described(self, points: Floats, codes: Bools, J: Floats, v: Floats, w: Floats) -> _Connection:
        middle = len(J) - len(J) // 2
        out = _pushed(J[:middle], v)
        back = w
        for matrix in J[middle:][::-1]:
            # Direction that J maps to `back`; where J is singular its kernel is stable too.
            back = np.linalg.lstsq(matrix, back, rcond=None)[0]
            back = back / np.linalg.norm(back)
        sine = abs(out[0] * back[1] - out[1] * back[0])
        distance, _ = border_distance(self._model, points)
        return _Connection(points, codes, float(np.arcsin(min(1.0, sine))), distance)

    def result(self, orbits: list[_Connection], max_orbits: int) -> HomoclinicPoints:
        """Describe the orbits found so far."""
        n = len(orbits)
        steps = np.array([len(o.points) - 1 for o in orbits], dtype=np.int64)
        middle = [o.points[s - s // 2] for o, s in zip(orbits, steps)]
        return HomoclinicPoints(
            source=self._unstable.cycle,
            target=self._stable.cycle,
            points=np.array(middle).reshape(n, 2),
            angles=np.array([o.angle for o in orbits]),
            steps=steps,
            orbits=tuple(o.points for o in orbits),
            itineraries=tuple(o.codes for o in orbits),
            border_distance=np.array([o.border_distance for o in orbits]),
            certified=np.zeros(n, dtype=bool),
            parameters=provenance(self._model, max_orbits=max_orbits),
            note=self._note(n, max_orbits),
        )

    def _note(self, found: int, max_orbits: int) -> str:
        notes = []
        if found >= max_orbits:
            notes.append(f"Only the {max_orbits:,} shortest orbits are listed.")
        if self._lost:
            notes.append(f"{self._lost} crossings were left out: their orbit does not keep its itinerary.")
        return " ".join(notes)


def _pushed(jacobians: Floats, direction: Floats) -> Floats:
    for matrix in jacobians:
        direction = matrix @ direction
        direction = direction / max(float(np.linalg.norm(direction)), 1e-300)
    return direction
