"""Basins on a window from convex polygons that go to one attractor as a whole: no pixel is iterated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.basin_map import PENDING, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_polygons import BasinPolygons
from plrnn_explorer.dynamics.cycle import Cycle, CycleSet
from plrnn_explorer.dynamics.gates import Gates, find_gates
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.settling import Settling, Traps
from plrnn_explorer.dynamics.window_pieces import Decided, Pieces, Window, default_escape
from plrnn_explorer.models.map import Floats, PiecewiseLinearMap

Range = tuple[float, float, int]
Shorts = NDArray[np.int16]

#: A trial of a few steps shows whether the pieces multiply too fast; only then the gates are proved.
_TRIAL_STEPS, _TRIAL_PIECES = 6, 2_000
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
    max_pieces: int = 20_000,
    max_steps: int = 4000,
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
    "Proved" is up to rounding: vertices are in double precision. Escape is not a proof of divergence.
    """
    return finish(
        exact_basin_steps(
            model, attractors, plane, x, y, cycles=cycles, max_pieces=max_pieces, max_steps=max_steps,
            escape_radius=escape_radius, iterate_rest=iterate_rest,
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
    max_pieces: int = 20_000,
    max_steps: int = 4000,
    escape_radius: float | None = None,
    iterate_rest: bool = True,
) -> Steps[BasinMap]:
    """Run `exact_basins` step by step; each step yields the map so far."""
    listed = tuple(cycles.cycles if isinstance(cycles, CycleSet) else cycles)
    window = Window(plane, x, y)
    centre = plane.embed(window.corners.mean(axis=0))
    radius = default_escape(window, attractors) if escape_radius is None else float(escape_radius)
    parameters = provenance(
        model, x=x, y=y, plane=plane, max_pieces=max_pieces, max_steps=max_steps, escape_radius=radius,
        cycles=[cycle.points[0] for cycle in listed], iterate_rest=iterate_rest,
    )  # fmt: skip
    traps = Traps.of(attractors, model.dimension)
    canvas = _Canvas(window, attractors, parameters)

    def pieces_with(gates: Gates) -> Pieces:
        return Pieces(model, window, traps, gates, centre, radius, _SMALLEST * canvas.pixel)

    gates = find_gates(model, listed, (), centre, radius, prove=False)
    pieces = pieces_with(gates)
    while len(pieces) and pieces.step < _TRIAL_STEPS and len(pieces) <= _TRIAL_PIECES:
        for _ in pieces.advance():
            yield Progress(canvas.map(), 0.0, "Exact basins")
    if len(pieces) <= _TRIAL_PIECES:
        pieces = pieces_with(find_gates(model, listed, attractors, centre, radius))
        while len(pieces) and pieces.step < max_steps and len(pieces) <= max_pieces:
            for decided, _ in pieces.advance():
                canvas.add(decided)
                yield Progress(canvas.map(), 0.9 * canvas.share, "Exact basins")
    if iterate_rest:
        for settled in _iterated(canvas, model, traps, max_steps, centre, radius):
            yield Progress(canvas.map(), 0.9 + 0.1 * settled, "Exact basins: the rest by iteration")
    yield Progress(canvas.map(final=True), 1.0, "Exact basins")


def _iterated(
    canvas: _Canvas, model: PiecewiseLinearMap, traps: Traps, max_steps: int, centre: Floats, radius: float
) -> Iterable[float]:
    """Label the pixels no polygon holds by following their centres; yields the share done."""
    rows, columns = np.nonzero(canvas.labels == PENDING)
    if not rows.size:
        return
    run = Settling(model, traps, canvas.states(rows, columns), max_steps, centre, radius)
    yield from run.run()
    canvas.labels[rows, columns], canvas.steps[rows, columns] = run.labels, run.steps
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
        self._decided: list[Decided] = []
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
        self._area += float(_polygons([decided]).areas.sum())
        fill(
            decided.corners, decided.starts, decided.labels, decided.steps,
            self.window.grid, self.labels, self.steps,
        )  # fmt: skip

    def map(self, final: bool = False) -> BasinMap:
        """What is known so far."""
        labels, steps, computed = self.labels.copy(), self.steps.copy(), self.computed.copy()
        if final:
            labels[labels == PENDING] = UNDECIDED
        certified = labels >= 0
        for array in (labels, steps, computed, certified):
            array.setflags(write=False)
        w = self.window
        return BasinMap(
            w.plane, w.x, w.y, labels, steps, certified, self.attractors, 1, self._parameters,
            method="exact polygons", computed=computed,
            polygons=_polygons(self._decided) if final else None,
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
