"""Generations of cells of a growing manifold: the images, or all preimages, of the ones before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plrnn_explorer.dynamics.cells import Cells, join_cells, ragged_rows
from plrnn_explorer.dynamics.labels import RegionNames, mixed
from plrnn_explorer.dynamics.local_polytope import LocalPolytopes
from plrnn_explorer.dynamics.shapes import Shapes, shapes_of
from plrnn_explorer.models.map import Bools, Floats, PiecewiseLinearMap

Ints = NDArray[np.int64]
Box = tuple[Floats, Floats]
#: Numbers handled between two places to cancel.
_CHUNK_NUMBERS = 3_000_000
_SINGULAR_CONDITION = 1e13


@dataclass(frozen=True, eq=False)
class Walls:
    """The borders of the map, followed by the faces of a box that are never crossed."""

    W: Floats
    h: Floats
    scale: Floats
    soft: int = 0

    @classmethod
    def of(cls, model: PiecewiseLinearMap, box: Box, borders: bool = True, soft: bool = True) -> Walls:
        """Borders (unless not wanted) and the faces of the box, soft or not (see `Borders`)."""
        low, high = box
        M, far = model.dimension, float(np.abs(np.stack(box)).max())
        W = np.concatenate([model.W2[: model.n_units if borders else 0], np.eye(M), -np.eye(M)])
        h = np.concatenate([model.h2[: model.n_units if borders else 0], -low, high])
        return cls(W, h, np.abs(W).sum(axis=1) * far + np.abs(h), 2 * M if soft else 0)


def start_cells(model: PiecewiseLinearMap, local: LocalPolytopes) -> Cells:
    """Generation 0: the local polytope of each cycle point."""
    cycle, d, k = local.cycle, local.dimension, local.cycle.period
    names = RegionNames(model)
    regions = names.of_codes(cycle.regions)
    own = mixed(np.arange(1, k + 1, dtype=np.uint64))
    labels, sources = [], []
    for j in range(k):
        label, source = _side_names(local, names, regions, own, j)
        labels.append(label)
        sources.append(source)
    counts = [len(rows) for rows in local.rows]
    n = np.arange(k)
    eye = np.broadcast_to(np.eye(d), (k, d, d))
    return Cells(
        origins=cycle.points,
        bases=local.bases,
        rows=np.concatenate(local.rows),
        starts=np.concatenate([[0], np.cumsum(counts)]),
        labels=np.concatenate(labels),
        sources=np.concatenate(sources),
        codes=np.packbits(cycle.regions, axis=1),
        names=own,
        parent=n,
        shift=np.zeros((k, d)),
        matrix=eye,
        piece=n,
        local=np.zeros((k, d)),
        to_local=eye,
    )


def _side_names(
    local: LocalPolytopes, names: RegionNames, regions: NDArray[np.uint64], own: NDArray[np.uint64], j: int
) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """Names of the sides of local polytope j and of the sides of the next one they are preimages of."""
    k = local.cycle.period
    label = np.zeros(len(local.unit[j]), dtype=np.uint64)
    source = label.copy()
    for row, (age, unit) in enumerate(zip(local.age[j], local.unit[j])):
        if unit < 0 or local.which == "unstable":
            continue
        at = (j + int(age)) % k
        code = local.cycle.regions[at : at + 1]
        name = names.border_sides(own[[(at + 1) % k]], code, regions[[at]], np.array([unit]))
        for back in range(int(age)):
            source[row] = name[0]
            name = names.inherited_sides(name, regions[[(at - 1 - back) % k]])
        label[row] = name[0]
    return label, source


class CellImages:
    """Growth of an unstable manifold: cells are cut at the borders, then mapped."""

    #: Every image is found.
    searched = False

    def __init__(self, model: PiecewiseLinearMap, local: LocalPolytopes, horizon: Box) -> None:
        self._model, self._local = model, local
        self._shapes = shapes_of(local.dimension)
        self._borders = Walls.of(model, horizon)
        self._borders = Walls(model.W2, model.h2, self._borders.scale[: model.n_units])
        self._horizon = Walls.of(model, horizon, borders=False)
        self.n_singular = 0

    def generations(self, start: Cells, most: int) -> Iterator[Cells | None]:
        """Generations 1, 2, …; None at places to cancel between them."""
        front = self._first(start)
        while True:
            yield front
            parts: list[Cells] = []
            size = max(1, _CHUNK_NUMBERS // max(1, 30 * (self._model.n_units + 1)))
            for first in range(0, len(front), size):
                index = np.arange(first, min(first + size, len(front)))
                parts.append(self._step(front, index))
                if sum(map(len, parts)) > most:
                    break
                if first + size < len(front):
                    yield None
            front = join_cells(parts) if parts else front

    def _first(self, start: Cells) -> Cells:
        """F of the local pieces without the pieces they cover, split in convex cells."""
        k, d = self._local.cycle.period, self._local.dimension
        parts = []
        for j in range(k):
            after = (j + 1) % k
            linear = self._local.steps[j][None]
            image = self._shapes.moved(
                start.rows[_rows(start, j)], _whole(start, j), np.zeros((1, d)), linear
            )
            pieces = _difference(
                self._shapes, image, self._shapes.half_spaces(start.rows[_rows(start, after)])
            )
            parts += [self._beyond_local(start, j, rows) for rows in pieces]
        found = join_cells(parts) if parts else start.take(np.zeros(0, dtype=np.int64))
        return clipped(self._shapes, found, self._horizon)

    def _beyond_local(self, start: Cells, j: int, rows: Floats) -> Cells:
        """A cell in the coordinates of local piece j + 1, as an image of part of piece j."""
        k, d = self._local.cycle.period, self._local.dimension
        after = np.array([(j + 1) % k])
        back = np.linalg.inv(self._local.steps[j])[None]
        zeros = np.zeros(len(rows), dtype=np.uint64)
        return Cells(
            start.origins[after], start.bases[after], rows, np.array([0, len(rows)]), zeros, zeros,
            start.codes[[j]], start.names[[j]], np.array([j]), np.zeros((1, d)), back, np.array([j]),
            np.zeros((1, d)), back,
        )  # fmt: skip

    def _step(self, front: Cells, index: Ints) -> Cells:
        part = front.take(index)
        rows, counts, parent = self._shapes.split(
            part.rows, part.starts, part.origins, part.bases, self._borders
        )
        starts = np.concatenate([[0], np.cumsum(counts)])
        centre = self._shapes.centres(rows, starts)
        z = part.origins[parent] + np.einsum("cmd,cd->cm", part.bases[parent], centre)
        codes = self._model.region(z)
        maps = self._model.jacobian(codes) @ part.bases[parent]
        image = self._model(z)
        zeros = np.zeros(len(rows), dtype=np.uint64)
        found = in_own_frames(
            self._shapes, part, parent, image, maps, centre, rows, starts, zeros, zeros, codes,
            np.zeros(len(parent), dtype=np.uint64),
        )  # fmt: skip
        self.n_singular += len(parent) - len(found)
        found = clipped(self._shapes, found, self._horizon)
        return Cells(**{**vars(found), "parent": index[found.parent]})


def clipped(shapes: Shapes, cells: Cells, walls: Walls) -> Cells:
    """The part of cells within a box; the sides along it have no name."""
    signs = np.ones((len(cells), len(walls.W)), dtype=np.int8)
    rows, sides, counts = shapes.clip(cells.rows, cells.starts, cells.origins, cells.bases, walls, signs)
    kept = np.flatnonzero(counts)
    if len(kept) == len(cells) and np.array_equal(rows, cells.rows):
        return cells
    first = np.repeat(cells.starts[:-1][kept], counts[kept])
    old, at = sides >= 0, np.maximum(first + sides, 0)
    named = {
        name: np.where(old, getattr(cells, name)[at], np.uint64(0)) if len(at) else getattr(cells, name)[:0]
        for name in ("labels", "sources")
    }
    starts = np.concatenate([[0], np.cumsum(counts[kept])]).astype(np.int64)
    return Cells(**{**vars(cells.take(kept)), "rows": rows, "starts": starts, **named})


def _rows(cells: Cells, i: int) -> slice:
    return slice(cells.starts[i], cells.starts[i + 1])


def _whole(cells: Cells, i: int) -> Ints:
    return np.array([0, cells.starts[i + 1] - cells.starts[i]])


def _difference(shapes: Shapes, rows: Floats, half_spaces: Floats) -> list[Floats]:
    """Convex pieces of a cell without the set half_spaces[:, :d] u <= half_spaces[:, d]."""
    pieces = []
    sides = np.zeros(len(rows), dtype=np.int64)
    for half_space in half_spaces:
        normal, limit = half_space[:-1], float(half_space[-1])
        if not len(rows) or not shapes.exceeds(rows, normal, limit, np.zeros(len(normal))):
            continue
        outer, _ = shapes.cut(rows, sides, -normal, -limit, 0)
        rows, sides = shapes.cut(rows, sides, normal, limit, 0)
        if shapes.has_interior(outer):
            pieces.append(outer)
    return pieces


def in_own_frames(
    shapes: Shapes, front: Cells, parent: Ints, origins: Floats, maps: Floats, centre: Floats, rows: Floats,
    starts: Ints, labels: NDArray[np.uint64], sources: NDArray[np.uint64], codes: Bools,
    names: NDArray[np.uint64],
) -> Cells:  # fmt: skip
    """Cells origins + maps (u - centre) given by rows in u, brought to orthonormal bases.

    Those that collapse (a singular Jacobian) are left out.
    """
    bases, linear = np.linalg.qr(maps)
    diagonal = np.einsum("cii->ci", linear).copy()
    sign = np.where(diagonal < 0, -1.0, 1.0)
    bases, linear, diagonal = bases * sign[:, None], linear * sign[:, :, None], np.abs(diagonal)
    solid = diagonal.min(axis=1) > diagonal.max(axis=1) / _SINGULAR_CONDITION
    if not solid.all():
        index = np.flatnonzero(solid)
        by_row, fresh = ragged_rows(starts, index)
        rows, labels, sources, starts = rows[by_row], labels[by_row], sources[by_row], fresh
        parent, origins, bases, linear = parent[index], origins[index], bases[index], linear[index]
        centre, codes, names = centre[index], codes[index], names[index]
    back = np.linalg.inv(linear)
    return Cells(
        origins=origins,
        bases=bases,
        rows=shapes.moved(rows, starts, centre, linear),
        starts=starts,
        labels=labels,
        sources=sources,
        codes=np.packbits(codes, axis=1),
        names=names,
        parent=parent,
        shift=centre,
        matrix=back,
        piece=front.piece[parent],
        local=front.local[parent] + np.einsum("cij,cj->ci", front.to_local[parent], centre),
        to_local=front.to_local[parent] @ back,
    )
