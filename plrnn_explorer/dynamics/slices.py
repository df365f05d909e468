"""Slices of stable manifolds of codimension one, in any dimension: curves followed across a window."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import UNDECIDED
from plrnn_explorer.dynamics.cycle import Cycle
from plrnn_explorer.dynamics.gates import find_gates, has_gate
from plrnn_explorer.dynamics.manifold_slice import ManifoldSlice
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.settling import Traps
from plrnn_explorer.dynamics.slice_parts import clip_segments, following, residual, unequal_links
from plrnn_explorer.dynamics.window_frame import WindowFrame
from plrnn_explorer.dynamics.window_pieces import MOST_UNITS, Pieces, Window, default_escape
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.translation import mark

Ints = NDArray[np.int64]
Interval = tuple[float, float]

#: Points along the longer side of the grid whose labels show where basins meet.
_GRID = 32
#: Steps before a point of that grid is given up.
_SETTLING = 4_000
#: Steps of an orbit there is room for to begin with, and the most bytes that this room may grow to.
_ROOM, _MOST_BYTES = 2_000, 256e6
#: The unstable direction grows at most so many times in the steps that are added at the rim of a gate.
_GROWTH = 2.0
#: Curves are followed this much beyond the window, in its sides: one may leave and come back.
_MARGIN = 0.25
#: A curve that winds within this share of the window has settled.
_RESOLUTION = 2e-3
#: A point this near, in window sides, to a curve lies on it.
_ON_CURVE = 1e-9
#: Borders of basins in a row that lead to none of the cycles before no more are looked at.
_MOST_FAILURES = 6
#: Polygons of the window carried before the first pieces of curves are looked for elsewhere.
_MOST_PIECES = 3_000
#: Operations of looking for the start of a curve between two points of the grid, for each unit and dimension.
_SEED_WORK = 1e5
#: Multiply-adds between two places to cancel.
_WORK = 3e7
_MESSAGE = mark("Slices of stable manifolds")


def slice_stable_manifold(
    model: PiecewiseLinearMap,
    cycle: Cycle,
    plane: Plane,
    x: Interval,
    y: Interval,
    *,
    attractors: tuple[Attractor, ...] = (),
    max_cells: int = 20_000,
    max_steps: int = 100_000,
    max_work: float = 1e11,
) -> ManifoldSlice:
    """Intersect the stable manifold of a saddle with a window in a plane, exactly, in any dimension.

    On the window F^n is piecewise affine, so that the slice is made of line segments: where the unstable
    coordinate of F^n is zero and F^n lies in the local stable manifold. It is followed from border to border
    of the pieces, without inverting the map.

    Parameters
    ----------
    model : PiecewiseLinearMap
    cycle : Cycle
        A saddle with one unstable direction.
    plane : Plane
    x, y : (low, high)
    attractors : tuple of Attractor, optional
        Curves are looked for where points of a grid lead to different ones. Without them only curves through
        the cycle itself and those that a few steps of the whole window show are found.
    max_cells : int
        Segments of each curve.
    max_steps : int
        Steps of F before the local stable manifold is reached.
    max_work : float
        Arithmetic operations (some 10^9 a second) for all curves together.

    Returns
    -------
    ManifoldSlice

    Raises
    ------
    ValueError
        If the cycle's stable manifold does not have codimension one or a point of it lies on a border.
    """
    found = finish(
        slice_steps(
            model,
            (cycle,),
            plane,
            x,
            y,
            attractors=attractors,
            max_cells=max_cells,
            max_steps=max_steps,
            max_work=max_work,
        )
    )
    return found[0]


def slice_steps(
    model: PiecewiseLinearMap,
    cycles: Iterable[Cycle],
    plane: Plane,
    x: Interval,
    y: Interval,
    *,
    attractors: tuple[Attractor, ...] = (),
    max_cells: int = 20_000,
    max_steps: int = 100_000,
    max_work: float = 1e11,
) -> Steps[tuple[ManifoldSlice, ...]]:
    """Slice the stable manifolds of several saddles together; each step yields the slices so far."""
    listed = tuple(cycles)
    for name, interval in (("x", x), ("y", y)):
        if len(interval) != 2 or not interval[0] < interval[1]:
            raise ValueError(f"{name} should be (low, high) with low below high, not {tuple(interval)}")
    if not all(has_gate(cycle) for cycle in listed):
        raise ValueError(
            "only a saddle with one unstable direction and no point on a border has a stable manifold that a "
            "plane cuts in curves; choose another cycle"
        )
    frame = WindowFrame(plane, x, y)
    tracer = _Tracer(model, listed, attractors, *frame.inner(), max_cells, max_steps, max_work)
    for share in tracer.run():
        yield Progress(_restored(frame, tracer), 0.9 * share, _MESSAGE)
    slices = _restored(frame, tracer)
    for i, piece in enumerate(slices):
        left, by_steps = residual(model, piece)
        by_steps.setflags(write=False)
        slices = (*slices[:i], replace(piece, residual=left, residual_by_steps=by_steps), *slices[i + 1 :])
        yield Progress(slices, 0.9 + 0.1 * (i + 1) / len(slices), _MESSAGE)
    yield Progress(slices, 1.0, _MESSAGE)


def _restored(frame: WindowFrame, tracer: _Tracer) -> tuple[ManifoldSlice, ...]:
    return tuple(frame.restored(piece) for piece in tracer.slices())


@dataclass(frozen=True, eq=False)
class _Curve:
    """One curve: its corners (n, 2), generations (n - 1,), the gate it leads to and why it ends."""

    corners: Floats
    generation: Ints
    gate: int
    stopped_by: tuple[str, ...]

    @property
    def segments(self) -> Floats:
        return np.stack([self.corners[:-1], self.corners[1:]], axis=1)


class _Tracer:
    """Looks for curves in the window and follows them."""

    def __init__(
        self,
        model: PiecewiseLinearMap,
        cycles: tuple[Cycle, ...],
        attractors: tuple[Attractor, ...],
        plane: Plane,
        x: Interval,
        y: Interval,
        max_cells: int,
        max_steps: int,
        max_work: float,
    ) -> None:
        from plrnn_explorer.dynamics.kernels.contours import PlaneArrays, new_path

        self._model, self._cycles, self._plane, self._x, self._y = model, cycles, plane, x, y
        width, height = x[1] - x[0], y[1] - y[0]
        self._scale = max(width, height)
        self._size = float(plane.lengths(np.diag([width, height])).max())  # of the window in state space
        cell = self._scale / _GRID
        n, m = (max(2, round(side / cell)) for side in (width, height))
        self.window = Window(plane, (*x, n), (*y, m))
        centre = plane.embed(self.window.corners.mean(axis=0))
        self._traps = Traps.of(attractors, model.dimension)
        self._radius = default_escape(self.window, attractors)
        self._gates = find_gates(model, cycles, attractors, centre, self._radius, prove=False)
        self._centre = centre
        self._codes = model.region(self._gates.points)
        self._after = following(self._gates)
        # A slow saddle takes thousands of steps to be reached; one by one each would make hardly any way.
        slow = np.log(_GROWTH) / np.log(self._gates.rates)
        M = model.dimension
        max_steps = min(max_steps, int(_MOST_BYTES / (8 * (M * M + 4 * M) + model.n_units)))
        self._at_once = np.maximum(1, np.minimum(slow, max_steps / 4)).astype(np.int64)
        far = _MARGIN * self._scale
        limits = np.array([x[0] - far, x[1] + far, y[0] - far, y[1] + far])
        self._arrays = PlaneArrays(plane.origin, plane.basis, limits)
        self._pieces = Pieces(
            model, self.window, self._traps, self._gates, centre, self._radius, 1e-12 * self.window.area
        )
        self._net, self._trap_arrays, self._gate_arrays = self._pieces.arrays
        self._path = new_path(min(max_steps, _ROOM), self._net)
        self._corners = np.empty((max_cells + 1, 2))
        self._generation = np.empty(max_cells + 1, dtype=np.int64)
        self._max_steps, self._work_left = max_steps, max_work
        self.curves: list[_Curve] = []
        self._across = np.zeros((m, n - 1), dtype=np.bool_)
        self._up = np.zeros((m - 1, n), dtype=np.bool_)
        self._parameters: Mapping[str, Any] = provenance(
            model, plane=plane, x=x, y=y, max_cells=max_cells, max_steps=max_steps, max_work=max_work,
            attractors=[a.points[0] for a in attractors], cycles=[cycle.points[0] for cycle in cycles],
        )  # fmt: skip

    def run(self) -> Iterator[float]:
        """Follow all curves that are found; yields the share of the work done."""
        yield 0.0
        for gate, point in enumerate(self._gates.points):
            if self._plane.distance(point) < 1e-9 * self._size:
                yield from self._trace(self._plane.project(point), self._codes[:0], gate)
        yield from self._from_pieces()
        yield from self._from_labels()

    def _from_pieces(self) -> Iterator[float]:
        """Start where a few steps of the whole window, exactly, show a stable manifold."""
        pieces = self._pieces
        if self._model.n_units > MOST_UNITS:
            return
        while len(pieces) and len(pieces) < _MOST_PIECES and pieces.step < min(_ROOM, self._max_steps):
            step = pieces.step
            for decided, _ in pieces.advance():
                for segment, gate in zip(decided.segments, decided.gates):
                    middle = segment.mean(axis=0)
                    codes = self._model.region(self._model.orbit(self._plane.embed(middle), step)[:-1])
                    if self._inside(middle):
                        yield from self._trace(middle, codes.reshape(step, self._model.n_units), int(gate))
                yield 0.2

    def _from_labels(self) -> Iterator[float]:
        """Start where neighbouring points of the grid lead to different attractors."""
        from plrnn_explorer.dynamics.kernels.contour_seeds import find_seed, settles_on

        places, states = self._grid_states()
        labels = np.empty(len(states), dtype=np.int64)
        work = 0.0
        for i, state in enumerate(states):
            labels[i] = settles_on(state, self._net, self._trap_arrays, _SETTLING)
            steps = 200 if labels[i] != UNDECIDED else _SETTLING
            work += 2.0 * steps * self._model.dimension * (self._model.n_units + 5)
            if work > _WORK:
                work = 0.0
                yield 0.2 + 0.3 * i / len(states)
        grid = labels.reshape(self._up.shape[0] + 1, -1)
        longest = min(_ROOM, self._max_steps)
        codes = np.empty((longest, self._model.n_units), dtype=np.bool_)
        links, failures = unequal_links(grid), 0
        for i, (one, other, way, row, column) in enumerate(links):
            if (self._across if way == 0 else self._up)[row, column] or self._work_left <= 0:
                continue
            self._work_left -= _SEED_WORK * self._model.n_units * self._model.dimension
            n, gate = find_seed(
                states[one], states[other], self._net, self._trap_arrays, self._gate_arrays, _SETTLING, codes
            )
            failures = failures + 1 if n < 0 else 0
            if failures > _MOST_FAILURES:
                return
            if n >= 0:
                yield from self._trace_between(places[one], places[other], codes[:n], gate)
            yield 0.5 + 0.5 * i / len(links)

    def _grid_states(self) -> tuple[Floats, Floats]:
        x0, dx, y0, dy, nx, ny = self.window.grid
        along, up = x0 + (np.arange(int(nx)) + 0.5) * dx, y0 + (np.arange(int(ny)) + 0.5) * dy
        places = np.stack(np.meshgrid(along, up), axis=-1).reshape(-1, 2)
        return places, self._plane.embed(places)

    def _inside(self, place: Floats) -> bool:
        return bool(self._x[0] <= place[0] <= self._x[1] and self._y[0] <= place[1] <= self._y[1])

    def _trace_between(self, one: Floats, other: Floats, codes: Bools, gate: int) -> Iterator[float]:
        """Follow the curve that crosses the link between two places."""
        from plrnn_explorer.dynamics.kernels.contours import PlaneArrays, start_on

        line = PlaneArrays(
            self._plane.embed(one),
            np.stack([(other - one) @ self._plane.basis, np.zeros(self._plane.origin.size)]),
            self._arrays.limits,
        )
        share = np.array([0.5, 0.0])
        known = np.ascontiguousarray(codes)
        self._make_room(len(known), 0)
        if start_on(share, known, len(known), gate, line, self._gate_arrays, self._net, self._path):
            yield from self._trace(one + share[0] * (other - one), known, gate)

    def _trace(self, place: Floats, codes: Bools, gate: int) -> Iterator[float]:
        """Follow the curve through a place both ways, unless it is known already."""
        if self._is_known(place):
            return
        parts, reasons = [], []
        for sign in (1.0, -1.0):
            corners, generation, reason = yield from self._follow(place, sign, codes, gate)
            parts.append((corners, generation))
            reasons.append(reason)
            if reason == "closed":
                break
        parts = [part for part in parts if len(part[0])]  # no corner: nothing was found on that side
        if not parts:
            return
        forward, generation = parts[0]
        if len(parts) == 2:
            forward = np.concatenate([parts[1][0][:0:-1], forward])
            generation = np.concatenate([parts[1][1][::-1], generation])
        if len(forward) > 1:
            self._add(_Curve(forward, generation, gate, tuple(dict.fromkeys(reasons))))

    def _follow(
        self, place: Floats, sign: float, codes: Bools, gate: int
    ) -> Generator[float, None, tuple[Floats, Ints, str]]:
        from plrnn_explorer.dynamics.kernels.contours import GOES_ON, STEPS, begin, follow

        regions = np.ascontiguousarray(codes)
        self._make_room(len(regions), 0)
        walk = begin(np.array(place), regions, len(regions), gate, self._net, self._path)
        why = GOES_ON
        while why == GOES_ON and self._work_left > 0:
            why = follow(
                walk, sign, self._arrays, self._gate_arrays, self._codes, self._after, self._at_once,
                self._net, self._path, self._corners, self._generation, _RESOLUTION * self._scale, _WORK,
            )  # fmt: skip
            self._work_left -= _WORK
            if why == STEPS and self._make_room(int(walk.at[0] + self._at_once.max()), int(walk.at[0])):
                why = GOES_ON
            yield 0.2
        n = max(1, int(walk.at[4]))
        if n == 1:  # not begun, or ended where it began
            self._corners[0] = place
        reason = ("box", "closed", "iterations", "cells", "singular", "settled", "precision", "cells")[why]
        return self._corners[:n].copy(), self._generation[: max(0, n - 1)].copy(), reason

    def _make_room(self, steps: int, known: int) -> bool:
        """Let orbits be so many steps long, the `known` first of them kept; False where that is too many."""
        from plrnn_explorer.dynamics.kernels.contours import longer

        room = len(self._path.codes) - 1
        if steps > room and room < self._max_steps:
            room = min(self._max_steps, max(steps, 2 * room))
            self._path = longer(self._path, known, room, self._net)
        return steps <= room

    def _add(self, curve: _Curve) -> None:
        from plrnn_explorer.dynamics.kernels.components import block_links

        self.curves.append(curve)
        block_links(curve.segments, self.window.grid, self._across, self._up)

    def _is_known(self, place: Floats) -> bool:
        """Whether a place lies on a curve that was followed already."""
        for curve in self.curves:
            start, along = curve.corners[:-1], np.diff(curve.corners, axis=0)
            share = np.sum((place - start) * along, axis=1) / np.maximum(np.sum(along**2, axis=1), 1e-300)
            nearest = start + np.clip(share, 0, 1)[:, None] * along
            if np.min(np.sum((nearest - place) ** 2, axis=1)) < (_ON_CURVE * self._scale) ** 2:
                return True
        return False

    def slices(self) -> tuple[ManifoldSlice, ...]:
        """Slices found so far, one for each cycle."""
        out = []
        for i, cycle in enumerate(self._cycles):
            mine = [c for c in self.curves if self._gates.cycle[c.gate] == i]
            parts = [clip_segments(c.segments, c.generation, self._x, self._y) for c in mine]
            segments = np.concatenate([np.empty((0, 2, 2)), *(part[0] for part in parts)])
            generation = np.concatenate([np.empty(0, dtype=np.int64), *(part[1] for part in parts)])
            reasons = tuple(dict.fromkeys(reason for c in mine for reason in c.stopped_by))
            for array in (segments, generation):
                array.setflags(write=False)
            out.append(
                ManifoldSlice(
                    cycle, "stable", self._plane, self._x, self._y, segments, generation,
                    stopped_by=reasons, parameters=self._parameters,
                )
            )  # fmt: skip
        return tuple(out)
