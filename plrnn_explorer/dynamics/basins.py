"""Basins of attraction on a window in a plane of state space, coarse first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.ndimage import maximum_filter, minimum_filter, uniform_filter

from plrnn_explorer.dynamics.attractor import Attractor
from plrnn_explorer.dynamics.attractors import find_attractors
from plrnn_explorer.dynamics.basin_map import PENDING, UNDECIDED, BasinMap
from plrnn_explorer.dynamics.basin_shares import beside_another
from plrnn_explorer.dynamics.plane import Plane
from plrnn_explorer.dynamics.progress import Progress, Steps, finish
from plrnn_explorer.dynamics.provenance import provenance
from plrnn_explorer.dynamics.recognition import Recogniser
from plrnn_explorer.dynamics.rounding import in_doubt, neighbours
from plrnn_explorer.dynamics.settling import Settling, Traps
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap
from plrnn_explorer.translation import mark

Range = tuple[float, float, int]
Indices = NDArray[np.int64]

#: Sides of the blocks that share one centre. Powers of three: every centre is a centre of the next level too.
_BLOCKS = (27, 9, 3, 1)
#: Centres iterated together; between two such portions the picture is redrawn.
_PORTION = 32_768
#: Centres this near (window side, in centres) to another label are computed first.
_NEAR = 9
#: Blocks of this side are all computed; smaller ones only near borders.
_LAST_WHOLE = 9
#: Blocks of that side along each side of the window, below which every cell is computed.
_FEWEST = 10
#: Stable cycles of longer period do not have the cells around their points computed.
_SHORT = 64
#: Default escape radius in units of the window's and the attractors' size.
_ESCAPE_FACTOR = 1e6


def map_basins(
    model: PiecewiseLinearMap,
    x: Range,
    y: Range,
    *,
    plane: Plane | None = None,
    axes: tuple[int, int] = (0, 1),
    origin: ArrayLike | None = None,
    attractors: tuple[Attractor, ...] | None = None,
    max_steps: int = 4000,
    escape_radius: float | None = None,
    max_period: int = 8,
    seed: int = 0,
    every_cell: bool = False,
) -> BasinMap:
    """Label every cell of a window by the attractor its centre leads to.

    Parameters
    ----------
    model : PiecewiseLinearMap
        Of dimension two or more.
    x, y : (low, high, n)
        Ranges of the window in the plane's coordinates, cut into n cells each.
    plane : Plane, optional
        The plane of the window. By default the plane through `origin` along two coordinate axes.
    axes : (int, int)
        Those two axes (from 0).
    origin : (M,) array_like, optional
        A point of the plane; by default 0.
    attractors : tuple of Attractor, optional
        By default ``find_attractors(model, max_period=max_period, seed=seed)``.
    max_steps : int
        Steps after which a cell is left undecided.
    escape_radius : float, optional
        Distance from the window's centre (largest coordinate) beyond which an orbit is looked at for a proof
        that it escapes. By default 10^6 times the size of window and attractors together.
    max_period, seed : int
        For the search for attractors.
    every_cell : bool
        Follow the orbit of every cell's centre. By default cells amid a larger block of one label take it
        over; `BasinMap.computed` marks the others, and only those can be certified.

    Returns
    -------
    BasinMap

    Raises
    ------
    ValueError
        If the window, the plane or the limits make no sense for this model.

    Notes
    -----
    A label is certified when the orbit of the cell's centre, computed in double precision, entered a
    trapping ellipsoid (`trapping_attractor`). A centre on a border of basins, up to rounding, is undecided:
    a state within some thousand roundings of it ends elsewhere. Attractors without ellipsoids (closed curves,
    chaotic sets) are recognised: the orbit must run along the attractor's sample for several stretches and
    visit all of its parts. "Escaped" is proved: beyond `escape_radius` the orbit entered a set that no orbit
    leaves and in which all grow without bound (`escape_ways`). Cells that do none of this within `max_steps`
    are undecided.

    Every centre of a coarse grid is followed; between them only those with another label near, and so on
    along each border that is met. A feature smaller than nine cells that no such centre hits, and that holds
    no stable cycle of the list, can be missed.
    """
    if plane is None:
        plane = coordinate_plane(model, axes, origin)
    if attractors is None:
        attractors = find_attractors(model, max_period=max_period, seed=seed)
    return finish(basin_steps(model, attractors, plane, x, y, max_steps, escape_radius, every_cell))


def basin_steps(
    model: PiecewiseLinearMap,
    attractors: tuple[Attractor, ...],
    plane: Plane,
    x: Range,
    y: Range,
    max_steps: int = 4000,
    escape_radius: float | None = None,
    every_cell: bool = False,
) -> Steps[BasinMap]:
    """Compute a basin map as a long computation; arguments and result as for `map_basins`.

    Blocks of 27, 9, 3 and 1 cells are computed in turn, each by the centre it does not share with a larger
    block, those near a border of basins first. Partial maps show blocks that are not computed yet in the
    label of the larger block around them.
    """
    _check(model, plane, x, y, max_steps, escape_radius)
    canvas = _Canvas(model, tuple(attractors), plane, x, y, max_steps, escape_radius, every_cell)
    return canvas.paint()


def coordinate_plane(
    model: PiecewiseLinearMap, axes: tuple[int, int] = (0, 1), origin: ArrayLike | None = None
) -> Plane:
    """Plane along two coordinate axes of a model, through `origin` (by default 0).

    Raises
    ------
    ValueError
        If there are no such axes, or `origin` has the wrong length.
    """
    M = model.dimension
    if M < 2:
        raise ValueError("A basin window needs two dimensions, but this model has one; embed it in the plane")
    if len(axes) != 2 or axes[0] == axes[1] or not all(0 <= a < M for a in axes):
        raise ValueError(f"The axes {tuple(axes)} should be two different numbers from 0 to {M - 1}")
    point = np.zeros(M) if origin is None else np.asarray(origin, dtype=np.float64)
    if point.shape != (M,):
        raise ValueError(f"The origin should have {M} coordinates but has shape {point.shape}")
    names = model.coordinate_names
    return Plane.through(point, axes, (names[axes[0]], names[axes[1]]))


def _check(
    model: PiecewiseLinearMap, plane: Plane, x: Range, y: Range, max_steps: int, escape: float | None
) -> None:
    if len(plane.origin) != model.dimension:
        raise ValueError(f"The plane lies in {len(plane.origin)} dimensions, the model has {model.dimension}")
    for name, interval in (("x", x), ("y", y)):
        if len(interval) != 3:
            raise ValueError(f"{name} should be (low, high, number of cells), not {tuple(interval)}")
        low, high, n = interval
        if not (np.isfinite(low) and np.isfinite(high) and low < high):
            raise ValueError(f"The {name} range of the window should rise: {low:g} to {high:g} does not")
        if n < 1:
            raise ValueError(f"The window needs at least one cell along {name}, not {n}")
    if max_steps < 1:
        raise ValueError(f"max_steps should be at least 1, not {max_steps}")
    if escape is not None and not escape > 0:
        raise ValueError(f"The escape radius should be positive, not {escape:g}")


@dataclass
class _Layer:
    """What is known of the centres of one block size, (rows, columns)."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    labels: NDArray[np.int16]
    steps: NDArray[np.int32]
    computed: Bools


class _Canvas:
    """The window being filled."""

    def __init__(
        self,
        model: PiecewiseLinearMap,
        attractors: tuple[Attractor, ...],
        plane: Plane,
        x: Range,
        y: Range,
        max_steps: int,
        escape_radius: float | None,
        every_cell: bool,
    ) -> None:
        self.model, self.attractors, self.plane = model, attractors, plane
        if len(attractors) > np.iinfo(np.int16).max:
            raise ValueError(f"{len(attractors)} attractors are more than a basin map can label")
        self.x, self.y = (float(x[0]), float(x[1]), int(x[2])), (float(y[0]), float(y[1]), int(y[2]))
        self.max_steps, self.every_cell = max_steps, every_cell
        self.shape = (self.y[2], self.x[2])
        self.centre = plane.embed([(x[0] + x[1]) / 2, (y[0] + y[1]) / 2])
        corners = plane.embed([(u, v) for u in self.x[:2] for v in self.y[:2]])
        points = [corners, np.zeros_like(corners), *(a.points for a in attractors)]
        self.size = float(np.abs(np.concatenate(points) - self.centre).max())
        self.escape = _ESCAPE_FACTOR * self.size if escape_radius is None else float(escape_radius)
        self.labels = np.full(self.shape, PENDING, dtype=np.int16)
        self.steps = np.zeros(self.shape, dtype=np.int32)
        self.computed = np.zeros(self.shape, dtype=np.bool_)
        self.proved = np.zeros(self.shape, dtype=np.bool_)
        self.recogniser = Recogniser(attractors)
        self.traps = Traps.of(attractors, model.dimension)

    def paint(self) -> Steps[BasinMap]:
        """Fill the window level by level."""
        sizes = [size for size in _BLOCKS if size == 1 or 2 * size <= min(self.shape)]
        for level, size in enumerate(sizes):
            previous = sizes[max(0, level - 1)]
            for progress in self._paint_level(size, previous):
                yield self._progress(progress.result, (level + progress.fraction) / len(sizes))
        yield from self._leave_to_rounding(self._map(sizes[-1]))
        self._smooth_steps()
        yield self._progress(self._map(sizes[-1]), 1.0)

    def _leave_to_rounding(self, shown: BasinMap) -> Steps[BasinMap]:
        """Take back labels beside a border that states within rounding of the centre contradict."""
        cells = np.argwhere(self.proved & beside_another(self.labels))
        for start in range(0, len(cells), _PORTION // 2):
            rows, columns = cells[start : start + _PORTION // 2].T
            starts = neighbours(self._states(rows, columns), self.size)
            run = self._settling(starts)
            for _ in run.run():
                yield self._progress(shown, 1.0)
            doubt = in_doubt(self.labels[rows, columns], run.outcomes)
            taken = rows[doubt], columns[doubt]
            self.labels[taken], self.steps[taken], self.proved[taken] = UNDECIDED, self.max_steps, False

    def _paint_level(self, size: int, previous: int) -> Steps[BasinMap]:
        layer = self._layer(size)
        shown = self._map(previous)
        coarse = min(self.shape) < _FEWEST * _LAST_WHOLE  # then there are too few blocks to go by
        skipping = not self.every_cell and size < _LAST_WHOLE and not coarse
        wanted = self._wanted(layer)
        yield self._progress(shown, 0.0)
        # What a border needs is only known when the cells next to it are: so in rounds.
        while (todo := _todo(layer, skipping, wanted)).size:
            for start in range(0, len(todo), _PORTION):
                part = todo[start : start + _PORTION]
                yield from self._compute(layer, part[:, 0], part[:, 1], shown, start / len(todo))
                self._fill(layer, size)
                shown = self._map(previous)
                yield self._progress(shown, min(1.0, (start + _PORTION) / len(todo)))

    def _compute(
        self, layer: _Layer, rows: Indices, columns: Indices, shown: BasinMap, share: float
    ) -> Iterator[Progress[BasinMap]]:
        """Follow the orbits of some centres of a layer."""
        starts = self._states(layer.rows[rows], layer.columns[columns])
        run = self._settling(starts)
        for _ in run.run():
            yield self._progress(shown, share)
        layer.labels[rows, columns], layer.steps[rows, columns] = run.outcomes, run.steps
        layer.computed[rows, columns] = True
        cells = layer.rows[rows], layer.columns[columns]
        self.computed[cells] = True
        self.proved[cells] = run.proved

    def _settling(self, starts: Floats) -> Settling:
        return Settling(
            self.model, self.traps, starts, self.max_steps, self.centre, self.escape, self.recogniser
        )

    def _layer(self, size: int) -> _Layer:
        """Centres of blocks of this size, with what larger blocks say of them."""
        rows, columns = (np.arange((size - 1) // 2, cells, size) for cells in self.shape)
        grid = np.ix_(rows, columns)
        return _Layer(rows, columns, self.labels[grid], self.steps[grid], self.computed[grid])

    def _wanted(self, layer: _Layer) -> Bools:
        """Centres next to a stable cycle in the window: its basin may be smaller than a block."""
        wanted: Bools = np.zeros(layer.labels.shape, dtype=np.bool_)
        near = [a.points for a in self.attractors if a.cycle is not None and len(a.points) <= _SHORT]
        if self.model.dimension != 2 or not near:
            return wanted
        xy = self.plane.project(np.concatenate(near))
        x, y = xy[:, 0], xy[:, 1]
        columns, rows = len(layer.columns), len(layer.rows)
        column = np.floor((x - self.x[0]) / (self.x[1] - self.x[0]) * columns).astype(np.int64)
        row = np.floor((y - self.y[0]) / (self.y[1] - self.y[0]) * rows).astype(np.int64)
        held = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        wanted[row[held], column[held]] = True
        return np.asarray(maximum_filter(wanted, 3))

    def _states(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> Floats:
        u = self.x[0] + (columns + 0.5) * ((self.x[1] - self.x[0]) / self.x[2])
        v = self.y[0] + (rows + 0.5) * ((self.y[1] - self.y[0]) / self.y[2])
        return self.plane.embed(np.stack([u, v], axis=-1))

    def _fill(self, layer: _Layer, size: int) -> None:
        """Show every cell in the label of the block it lies in (at the edges, of the nearest one)."""
        nearest = [
            np.minimum(np.arange(n) // size, len(centres) - 1)
            for n, centres in zip(self.shape, (layer.rows, layer.columns))
        ]
        self.labels = layer.labels[nearest[0]][:, nearest[1]]
        self.steps = layer.steps[nearest[0]][:, nearest[1]]

    def _smooth_steps(self) -> None:
        """Let the steps of cells that were filled vary smoothly between those computed."""
        if not self.computed.all():
            smooth = uniform_filter(self.steps.astype(np.float64), _LAST_WHOLE)
            self.steps = np.where(self.computed, self.steps, np.rint(smooth)).astype(np.int32)

    def _map(self, block: int) -> BasinMap:
        arrays = (self.labels.copy(), self.steps.copy(), self.proved.copy(), self.computed.copy())
        for array in arrays:
            array.setflags(write=False)
        labels, steps, certified, computed = arrays
        return BasinMap(
            self.plane, self.x, self.y, labels, steps, certified, self.attractors, block, self._parameters(),
            computed=computed,
        )  # fmt: skip

    def _parameters(self) -> Mapping[str, Any]:
        return provenance(
            self.model, max_steps=self.max_steps, escape_radius=self.escape, every_cell=self.every_cell
        )

    def _progress(self, result: BasinMap, fraction: float) -> Progress[BasinMap]:
        return Progress(result, min(1.0, fraction), mark("Mapping basins"))


def _todo(layer: _Layer, skipping: bool, wanted: Bools) -> Indices:
    """Rows and columns (n, 2) of the centres to compute next, those near a border of basins first.

    Where centres are skipped, only those are left that have another label near them, or are wanted anyway.
    """
    near = maximum_filter(layer.labels, _NEAR) != minimum_filter(layer.labels, _NEAR)
    first = np.argwhere(~layer.computed & (near | wanted))
    if skipping:
        return first
    return np.concatenate([first, np.argwhere(~layer.computed & ~(near | wanted))])
