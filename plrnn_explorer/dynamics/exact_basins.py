"""Basins on a window from convex polygons that go to one attractor as a whole: no pixel is iterated."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import ESCAPED, PENDING, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_polygons import BasinPolygons
from plrnn_explorer.dynamics.curve_basins import cut_into_patches
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet
from plrnn_explorer.dynamics.gates import Gates, find_gates
from plrnn_explorer.dynamics.pixels_on import pixels_on
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.settling import Settling, Traps
from plrnn_explorer.dynamics.window_pieces import MOST_UNITS, Decided, Pieces, Window, default_escape
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap
from plrnn_explorer.translation import mark

Range = tuple[float, float, int]
Shorts = NDArray[np.int16]

#: A trial of a few steps shows whether the pieces multiply too fast; only then the gates are proved.
_TRIAL_STEPS, _TRIAL_PIECES = 6, 2_000
#: Seconds between two partial maps.
_BETWEEN_MAPS = 0.1
_MESSAGE = mark("Exact basins")
#: Polygons smaller than this share of a pixel are given up.
_SMALLEST = 1e-9


def exact_basins(
    model: PiecewiseLinearMap,
    attractors: tuple[Attractor, ...],
    plane: Plane,
    x: Range,
    y: Range,
    *,
    cycles: CycleSet | Iterable[Cycle] = (),
    curves: Floats | None = None,
    max_pieces: int = 20_000,
    max_steps: int = 20_000,
    escape_radius: float | None = None,
    iterate_rest: bool = True,
) -> BasinMap:
    """Label the pixels of a window from polygons that provably lead to one attractor.

    The window is carried through the map as a complex of convex polygons, cut exactly where their images meet
    region borders, so that F^n is affine on each. A polygon is decided when its image lies in one trapping
    ellipsoid of an attractor, in one side of a saddle's gate that provably leads to one (there it has been
    cut along the stable manifold), or beyond the escape radius. Works in any dimension and for maps that
    are not invertible.

    Parameters
    ----------
    model : PiecewiseLinearMap
    attractors : tuple of Attractor
        From `find_attractors`.
    plane : Plane
    x, y : (low, high, n)
        Ranges of the window in the plane's coordinates, cut into n pixels each.
    cycles : CycleSet or iterable of Cycle
        Their saddles with one unstable direction are the ones whose stable manifolds separate basins. Without
        them polygons on a border of basins only get smaller.
    curves : (n, 2, 2) float array, optional
        The stable manifolds of these saddles in the plane's coordinates (segments of a `Manifold` in two
        dimensions, of `ManifoldSlice` above). Where the polygons multiply too fast, pixels that none of them
        separates get one label: that of several of the set that are followed and agree.
    max_pieces : int
        Polygons carried at once before the rest of the window is given up: the number grows with the units
        that switch on the way, and without end where basins are fractal.
    max_steps : int
        Steps of F before that.
    escape_radius : float, optional
        As for `map_basins`.
    iterate_rest : bool
        Label pixels of undecided polygons by following their centres.

    Returns
    -------
    BasinMap
        With ``method="exact polygons"``, the polygons themselves in `polygons`, and in `computed` the pixels
        that had to be iterated.

    Notes
    -----
    Between curves only pixels that were followed are certified: the others are right if the curves are all
    that separate basins in the window. Sets whose followed pixels disagree are followed one by one.
    A pixel whose centre lies on a stable manifold, to a millionth of a pixel, is in no basin: undecided.
    "Proved" is up to rounding: vertices are in double precision. Escape is proved too (`escape_ways`).
    """
    return finish(
        exact_basin_steps(
            model, attractors, plane, x, y, cycles=cycles, curves=curves, max_pieces=max_pieces,
            max_steps=max_steps, escape_radius=escape_radius, iterate_rest=iterate_rest,
        )
    )  # fmt: skip


def exact_basin_steps(
    model: PiecewiseLinearMap,
    attractors: tuple[Attractor, ...],
    plane: Plane,
    x: Range,
    y: Range,
    *,
    cycles: CycleSet | Iterable[Cycle] = (),
    curves: Floats | None = None,
    max_pieces: int = 20_000,
    max_steps: int = 20_000,
    escape_radius: float | None = None,
    iterate_rest: bool = True,
) -> Steps[BasinMap]:
    """Run `exact_basins` step by step; each step yields the map so far."""
    for name, interval in (("x", x), ("y", y)):
        if len(interval) != 3 or not interval[0] < interval[1]:
            raise ValueError(f"{name} should be (low, high, number of pixels), not {tuple(interval)}")
    listed = tuple(cycles.cycles if isinstance(cycles, CycleSet) else cycles)
    window = Window(plane, x, y)
    centre = plane.embed(window.corners.mean(axis=0))
    radius = default_escape(window, attractors) if escape_radius is None else float(escape_radius)
    parameters = provenance(
        model, x=x, y=y, plane=plane, max_pieces=max_pieces, max_steps=max_steps, escape_radius=radius,
        cycles=[cycle.points[0] for cycle in listed], curves=curves, iterate_rest=iterate_rest,
    )  # fmt: skip
    traps = Traps.of(attractors, model.dimension)
    canvas = _Canvas(window, attractors, parameters)

    def pieces_with(gates: Gates) -> Pieces:
        return Pieces(model, window, traps, gates, centre, radius, _SMALLEST * canvas.pixel)

    def prove(sides: bool) -> Gates:
        return find_gates(model, listed, attractors, centre, radius, prove=sides)

    yield from _from_polygons(canvas, pieces_with, prove, max_pieces, max_steps, model.n_units)
    yield from canvas.count_steps(model, traps, max_steps, centre, radius)
    if not canvas.share and curves is not None and len(attractors):
        for share in _between(canvas, curves, model, traps, max_steps, centre, radius):
            yield canvas.progress(0.9 * share)
    if iterate_rest:
        for share in _iterated(canvas, model, traps, max_steps, centre, radius):
            yield canvas.progress(0.9 + 0.1 * share)
    yield Progress(canvas.map(final=True), 1.0, _MESSAGE)


def _from_polygons(
    canvas: _Canvas,
    pieces_with: Callable[[Gates], Pieces],
    gates: Callable[[bool], Gates],
    max_pieces: int,
    max_steps: int,
    units: int,
) -> Steps[BasinMap]:
    """Decide the polygons of the window, if a trial of a few steps shows that they stay few."""
    if units > MOST_UNITS:
        return
    trial = pieces_with(gates(False))
    while len(trial) and trial.step < _TRIAL_STEPS and len(trial) <= _TRIAL_PIECES:
        for _ in trial.advance():
            yield canvas.progress(0.0)
    if len(trial) > _TRIAL_PIECES:
        return
    pieces = pieces_with(gates(True))
    while len(pieces) and pieces.step < max_steps and len(pieces) <= max_pieces:
        for decided, _ in pieces.advance():
            canvas.add(decided)
            yield canvas.progress(0.9 * canvas.share)


def _between(
    canvas: _Canvas,
    curves: Floats,
    model: PiecewiseLinearMap,
    traps: Traps,
    max_steps: int,
    centre: Floats,
    radius: float,
) -> Iterable[float]:
    """Label the sets of pixels between curves by pixels of each that are followed; yields the share done."""
    patches = cut_into_patches(curves, canvas.window.grid)
    chosen, back = np.unique(patches.tests, return_inverse=True)
    nx = canvas.window.x[2]
    run = Settling(model, traps, canvas.states(chosen // nx, chosen % nx), max_steps, centre, radius)
    for share in run.run():
        yield 0.9 * share
    back = back.reshape(patches.tests.shape)
    found, differ = patches.fill(run.outcomes[back])
    known = ~differ[patches.owner]
    canvas.labels[known] = found[known]
    canvas.steps[known] = np.median(run.steps[back], axis=1).astype(np.int32)[patches.owner][known]
    canvas.labels.flat[chosen], canvas.steps.flat[chosen] = run.outcomes, run.steps
    canvas.computed.flat[chosen] = True
    canvas.only_followed_certified = True
    canvas.on_border |= pixels_on(curves, canvas.window.grid)
    yield 1.0


def _iterated(
    canvas: _Canvas, model: PiecewiseLinearMap, traps: Traps, max_steps: int, centre: Floats, radius: float
) -> Iterable[float]:
    """Label the pixels no polygon holds by following their centres; yields the share done."""
    rows, columns = np.nonzero(canvas.labels == PENDING)
    if not rows.size:
        return
    run = Settling(model, traps, canvas.states(rows, columns), max_steps, centre, radius)
    yield from run.run()
    canvas.labels[rows, columns], canvas.steps[rows, columns] = run.outcomes, run.steps
    canvas.computed[rows, columns] = True


class _Canvas:
    """The window being filled."""

    def __init__(
        self, window: Window, attractors: tuple[Attractor, ...], parameters: Mapping[str, Any]
    ) -> None:
        shape = (window.y[2], window.x[2])
        self.window, self.attractors, self._parameters = window, attractors, parameters
        self.pixel = window.area / (shape[0] * shape[1])
        self.labels = np.full(shape, PENDING, dtype=np.int16)
        self.steps = np.zeros(shape, dtype=np.int32)
        self.computed = np.zeros(shape, dtype=np.bool_)
        self.only_followed_certified = False
        self.on_border = np.zeros(shape, dtype=np.bool_)
        self._shown: BasinMap | None = None
        self._shown_at = 0.0
        self._decided: list[Decided] = []
        self.polygons = _polygons([])
        self._area = 0.0

    @property
    def share(self) -> float:
        """Share of the window's area decided by polygons."""
        return self._area / self.window.area

    def states(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> Floats:
        """States (n, M) of the centres of pixels."""
        x0, dx, y0, dy, _, _ = self.window.grid
        return self.window.plane.embed(np.stack([x0 + (columns + 0.5) * dx, y0 + (rows + 0.5) * dy], axis=-1))

    def add(self, decided: Decided) -> None:
        """Fill the pixels of polygons."""
        from plrnn_explorer.dynamics.kernels.polygons import fill

        if not len(decided.labels):
            return
        self._decided.append(decided)
        self.on_border |= pixels_on(decided.border, self.window.grid)
        self._area += float(_polygons([decided]).areas.sum())
        fill(
            decided.corners, decided.starts, decided.labels, decided.steps,
            self.window.grid, self.labels, self.steps,
        )  # fmt: skip

    def count_steps(
        self, model: PiecewiseLinearMap, traps: Traps, max_steps: int, centre: Floats, radius: float
    ) -> Steps[BasinMap]:
        """Give each polygon the steps in which its middle settles: it may have been decided earlier."""
        from plrnn_explorer.dynamics.kernels.polygons import fill

        if not self._decided:
            return
        every = _polygons(self._decided)
        sizes = np.diff(every.starts)
        middles = np.add.reduceat(every.corners, every.starts[:-1]) / sizes[:, None]
        run = Settling(model, traps, self.window.plane.embed(middles), max_steps, centre, radius)
        for share in run.run():
            yield self.progress(0.9 + 0.05 * share)
        steps = np.maximum(run.steps, 0).astype(np.int64)
        steps.setflags(write=False)
        self.polygons = replace(every, steps=steps)
        fill(every.corners, every.starts, every.labels, steps, self.window.grid, self.labels, self.steps)

    def progress(self, fraction: float) -> Progress[BasinMap]:
        """Partial result; copies of the map are made a few times a second."""
        now = time.monotonic()
        if self._shown is None or now > self._shown_at + _BETWEEN_MAPS:
            self._shown, self._shown_at = self.map(), now
        return Progress(self._shown, fraction, _MESSAGE)

    def map(self, final: bool = False) -> BasinMap:
        """What is known so far."""
        labels, steps, computed = self.labels.copy(), self.steps.copy(), self.computed.copy()
        labels[self.on_border] = UNDECIDED
        if final:
            labels[labels == PENDING] = UNDECIDED
        certified = ((labels >= 0) | (labels == ESCAPED)) & (
            self.computed | (not self.only_followed_certified)
        )
        for array in (labels, steps, computed, certified):
            array.setflags(write=False)
        w = self.window
        return BasinMap(
            w.plane, w.x, w.y, labels, steps, certified, self.attractors, 1, self._parameters,
            method="exact polygons", computed=computed,
            polygons=self.polygons if final else None,
        )  # fmt: skip


def _polygons(parts: list[Decided]) -> BasinPolygons:
    """Join what was decided in several portions."""
    if not parts:
        return BasinPolygons(
            np.empty((0, 2)),
            np.zeros(1, dtype=np.int64),
            np.empty(0, dtype=np.int16),
            np.empty(0, dtype=np.int64),
        )
    counts = np.concatenate([np.diff(part.starts) for part in parts])
    arrays = (
        np.concatenate([part.corners for part in parts]),
        np.concatenate([np.zeros(1, dtype=np.int64), np.cumsum(counts)]),
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.steps for part in parts]),
    )
    for array in arrays:
        array.setflags(write=False)
    return BasinPolygons(*arrays)
