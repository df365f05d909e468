"""Generations of preimages of cells: region by region, walking across the borders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cell_growth import Box, Walls, clipped, in_own_frames
from plrnn_explorer.dynamics.cells import Cells, join_cells
from plrnn_explorer.dynamics.labels import Labels, RegionNames, mixed
from plrnn_explorer.dynamics.local_polytope import LocalPolytopes
from plrnn_explorer.dynamics.preimage_path import region_of_preimage
from plrnn_explorer.dynamics.shapes import shapes_of
from plrnn_explorer.models.arrangement import all_codes
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
#: Pairs of a cell and a region handled between two places to cancel.
_CHUNK = 4_000
_CHUNK_NUMBERS = 20_000_000
_SINGULAR_CONDITION = 1e13
#: The walk goes on outside the horizon up to so many times its size: what leaves it may come back.
_WANDER = 2.0
#: Cells of a generation looked for by a path of their own.
_MOST_PATHS = 100
#: Up to this many units every code is tried in every step; beyond, the walk finds what is connected.
_FEW_UNITS = 6


@dataclass(frozen=True, eq=False)
class _Pairs:
    """Cells of a front and regions in which their preimages are wanted."""

    cell: Ints
    codes: Bools
    region: Labels

    def take(self, index: Ints | slice | Bools) -> _Pairs:
        return _Pairs(self.cell[index], self.codes[index], self.region[index])


class CellPreimages:
    """Growth of a stable manifold: the preimages of every cell, in every region they reach.

    The preimage of a cell in region d is an affine image of it, cut to that region. Where it meets the
    border of a unit it goes on in the region beyond (F is continuous); where it meets the preimage of a side
    of the cell it goes on as the preimage of the cell beyond that side. Walking from the local piece in this
    way finds all that is connected, without a list of the regions; it goes on outside the horizon for a
    while, and a cell that was not reached is found by Katzenelson's path. With few units every region is
    tried for every cell, so that other preimages under a map that is not invertible are found too.

    Attributes
    ----------
    searched : bool
        Whether pieces not connected with the rest may be missing (where the map is not invertible).
    n_singular : int
        Preimages left out because the Jacobian of the region is singular.
    """

    def __init__(self, model: PiecewiseLinearMap, local: LocalPolytopes, horizon: Box) -> None:
        self._model, self._local = model, local
        self._shapes = shapes_of(local.dimension)
        self._names = RegionNames(model)
        middle, half = (horizon[0] + horizon[1]) / 2, (horizon[1] - horizon[0]) / 2
        self._walls = Walls.of(model, (middle - _WANDER * half, middle + _WANDER * half))
        self._horizon = Walls.of(model, horizon, borders=False)
        self.searched = model.n_units > _FEW_UNITS
        self.n_singular = 0
        self._pool = _Pool()

    def generations(self, start: Cells, most: int) -> Iterator[Cells | None]:
        """Generations 1, 2, …; None at places to cancel between them."""
        codes = self._unpacked(start.codes)
        k = len(start)
        following = (np.arange(k) + 1) % k
        known = mixed(start.names[following] ^ self._names.of_codes(codes))
        self._pool.add(start, self._names.of_codes(codes))
        # The local pieces are preimages of each other: what lies beyond their sides comes next.
        rows = np.flatnonzero((start.labels != 0) & (start.sources == 0))
        units = np.concatenate(self._local.unit)[rows]
        owner = start.owner[rows]
        pairs = self._pairs(following[owner], self._names.across(codes[owner], units))
        front = start
        while True:
            if not self.searched:
                pairs = self._every_region(front)
            after: Cells | None = None
            for after in self._flood(front, pairs, known, most):
                if after is None:
                    yield None
            assert after is not None
            yield after
            codes = self._unpacked(after.codes)
            self._pool.add(after, self._names.of_codes(codes), front.labels)
            cell, region = self._pool.match(after)
            pairs = self._pairs(cell, self._pool.codes_of(region, self._model.n_units))
            front, known = after, np.zeros(0, dtype=np.uint64)
            if not len(after):
                return

    def _pairs(self, cell: Ints, codes: Bools) -> _Pairs:
        return _Pairs(cell, codes, self._names.of_codes(codes))

    def _unpacked(self, codes: NDArray[np.uint8]) -> Bools:
        return np.unpackbits(codes, axis=1, count=self._model.n_units).astype(bool)

    def _every_region(self, front: Cells) -> _Pairs:
        codes = all_codes(self._model.n_units)
        n = len(front)
        return self._pairs(np.repeat(np.arange(n), len(codes)), np.tile(codes, (n, 1)))

    def _flood(self, front: Cells, pairs: _Pairs, known: Labels, most: int) -> Iterator[Cells | None]:
        """Preimages of a front from first pairs outward; yields None between waves and the cells last."""
        across = _cells_across(front)
        visited: set[int] = set(known.tolist())
        reached = np.zeros(len(front), dtype=bool)
        paths = _MOST_PATHS if self.searched else 0
        found: list[Cells] = [front.take(np.zeros(0, dtype=np.int64))]
        waiting = [self._unvisited(front, pairs, visited)]
        n_found = 0
        step = max(1, min(_CHUNK, _CHUNK_NUMBERS // (self._model.n_units + 1)))
        while n_found <= most:
            waiting = [each for each in waiting if len(each.cell)]
            if not waiting and (paths == 0 or reached.all()):
                break
            if not waiting:
                paths -= 1
                waiting = [self._lost_cell(front, reached)]
                continue
            pairs = waiting.pop()
            if len(pairs.cell) > step:
                waiting.append(pairs.take(slice(step, None)))
                pairs = pairs.take(slice(step))
            reached[pairs.cell] = True
            cells, onward = self._preimages(front, pairs, across)
            found.append(clipped(self._shapes, cells, self._horizon))
            n_found += len(found[-1])
            if self.searched:
                waiting.insert(0, self._unvisited(front, onward, visited))
            yield None
        yield join_cells(found)

    def _lost_cell(self, front: Cells, reached: Bools) -> _Pairs:
        """A cell the walk has not reached and a region where it has a preimage; none if there is no such."""
        for cell in np.flatnonzero(~reached)[:1]:
            reached[cell] = True
            code = region_of_preimage(
                self._model, self._names, self._local.cycle.points[0], front.origins[cell]
            )
            if code is not None:
                return self._pairs(np.array([cell]), code[None])
        return self._pairs(np.zeros(0, dtype=np.int64), np.zeros((0, self._model.n_units), dtype=bool))

    def _unvisited(self, front: Cells, pairs: _Pairs, visited: set[int]) -> _Pairs:
        keys = mixed(front.names[pairs.cell] ^ pairs.region).tolist()
        fresh = []
        for i, key in enumerate(keys):
            if key not in visited:
                visited.add(key)
                fresh.append(i)
        return pairs.take(np.array(fresh, dtype=np.int64))

    def _preimages(self, front: Cells, pairs: _Pairs, across: Ints) -> tuple[Cells, _Pairs]:
        """Preimages of cells in regions, and the pairs beyond their sides."""
        points, maps, regular = self._inverse(front, pairs)
        self.n_singular += int(np.sum(~regular))
        pairs = pairs.take(regular)
        cell, codes = pairs.cell, pairs.codes
        rows, starts = _gather(front, cell)
        signs = np.ones((len(cell), len(self._walls.W)), dtype=np.int8)
        signs[:, : codes.shape[1]] = np.where(codes, 1, -1)
        rows, sides, counts = self._shapes.clip(rows, starts, points, maps, self._walls, signs)
        kept = np.flatnonzero(counts)
        owner = np.repeat(kept, counts[kept])
        starts = np.concatenate([[0], np.cumsum(counts[kept])])
        labels, sources = self._side_names(front, pairs, owner, sides)
        centre = self._shapes.centres(rows, starts)
        origins = points[kept] + np.einsum("cmd,cd->cm", maps[kept], centre)
        cells = in_own_frames(
            self._shapes, front, cell[kept], origins, maps[kept], centre, rows, starts, labels, sources,
            codes[kept], mixed(front.names[cell[kept]] ^ pairs.region[kept]),
        )  # fmt: skip
        return cells, self._beyond(front, pairs, owner, sides, across)

    def _inverse(self, front: Cells, pairs: _Pairs) -> tuple[Floats, Floats, Bools]:
        """Where the planes of cells come from: points, maps, and whether the Jacobians are regular."""
        _, first, region = np.unique(pairs.region, return_index=True, return_inverse=True)
        codes = pairs.codes[first]
        jacobians, offsets = self._model.jacobian(codes), self._model.offset(codes)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            regular = np.linalg.cond(jacobians) < _SINGULAR_CONDITION
        inverse = np.zeros_like(jacobians)
        inverse[regular] = np.linalg.inv(jacobians[regular])
        region = region.reshape(-1)
        inner = np.flatnonzero(regular[region])
        region, cell = region[inner], pairs.cell[inner]
        points = np.einsum("pij,pj->pi", inverse[region], front.origins[cell] - offsets[region])
        mask = np.zeros(len(pairs.cell), dtype=bool)
        mask[inner] = True
        return points, inverse[region] @ front.bases[cell], mask

    def _side_names(self, front: Cells, pairs: _Pairs, owner: Ints, sides: Ints) -> tuple[Labels, Labels]:
        """Names of new sides and of those of the parents they come from."""
        labels, sources = np.zeros(len(sides), dtype=np.uint64), np.zeros(len(sides), dtype=np.uint64)
        old = np.flatnonzero(sides >= 0)
        sources[old] = front.labels[front.starts[pairs.cell[owner[old]]] + sides[old]]
        labels[old] = RegionNames.inherited_sides(sources[old], pairs.region[owner[old]])
        new = np.flatnonzero((sides < 0) & (sides >= -self._model.n_units))
        if len(new):
            at = pairs.take(owner[new])
            labels[new] = self._names.border_sides(front.names[at.cell], at.codes, at.region, -1 - sides[new])
        return labels, sources

    def _beyond(self, front: Cells, pairs: _Pairs, owner: Ints, sides: Ints, across: Ints) -> _Pairs:
        """Pairs beyond the sides of new cells: over a border, or over a side of the parent."""
        new = np.flatnonzero((sides < 0) & (sides >= -self._model.n_units))
        units, here = -1 - sides[new], pairs.take(owner[new])
        old = np.flatnonzero(sides >= 0)
        beyond = across[front.starts[pairs.cell[owner[old]]] + sides[old]]
        old, beyond = old[beyond >= 0], beyond[beyond >= 0]
        beside = pairs.take(owner[old])
        return _Pairs(
            np.concatenate([here.cell, beyond]),
            np.concatenate([self._names.across(here.codes, units), beside.codes]),
            np.concatenate([here.region ^ self._names.change[units], beside.region]),
        )


def _gather(front: Cells, cell: Ints) -> tuple[Floats, Ints]:
    """Rows of cells (repeated ones too) and their starts."""
    counts = np.diff(front.starts)[cell]
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    index = np.repeat(front.starts[cell] - starts[:-1], counts) + np.arange(starts[-1])
    return front.rows[index], starts


def _cells_across(front: Cells) -> Ints:
    """For each side the other cell of the front that shares it, or -1."""
    order = np.argsort(front.labels, kind="stable")
    labels, owner = front.labels[order], front.owner[order]
    across = np.full(len(order), -1, dtype=np.int64)
    same = np.flatnonzero((labels[1:] == labels[:-1]) & (labels[1:] != 0))
    across[order[same]], across[order[same + 1]] = owner[same + 1], owner[same]
    return across


class _Pool:
    """Sides of parents across which a later cell may lie, with the regions of the children there."""

    def __init__(self) -> None:
        self._sources = np.zeros(0, dtype=np.uint64)
        self._region = np.zeros(0, dtype=np.int64)
        self._codes: list[NDArray[np.uint8]] = []
        self._n_codes = 0

    def add(self, children: Cells, regions: Labels, parents: Labels | None = None) -> None:
        """Enter the children's inherited sides; those that two processed parents share are done with."""
        _, first, inverse = np.unique(regions, return_index=True, return_inverse=True)
        self._codes.append(children.codes[first])
        rows = np.flatnonzero(children.sources)
        region = self._n_codes + inverse.reshape(-1)[children.owner[rows]]
        self._n_codes += len(first)
        self._sources = np.concatenate([self._sources, children.sources[rows]])
        self._region = np.concatenate([self._region, region])
        if parents is not None:
            values, counts = np.unique(parents[parents != 0], return_counts=True)
            keep = ~np.isin(self._sources, values[counts > 1])
            self._sources, self._region = self._sources[keep], self._region[keep]

    def match(self, front: Cells) -> tuple[Ints, Ints]:
        """Pairs of a cell of the front and a region where its preimage borders on something known."""
        order = np.argsort(self._sources, kind="stable")
        sources = self._sources[order]
        low = np.searchsorted(sources, front.labels, side="left")
        high = np.searchsorted(sources, front.labels, side="right")
        counts = np.where(front.labels != 0, high - low, 0)
        cell = np.repeat(front.owner, counts)
        offset = np.repeat(low - np.concatenate([[0], np.cumsum(counts)[:-1]]), counts)
        return cell, self._region[order[offset + np.arange(counts.sum())]]

    def codes_of(self, region: Ints, n_units: int) -> Bools:
        """Codes of numbered regions."""
        packed = np.concatenate(self._codes)
        return np.unpackbits(packed[region], axis=1, count=n_units).astype(bool)
