"""Preimages of curves of maps with too many regions to list: what is connected with the local piece."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from plrnn_explorer.dynamics.cell_growth import start_cells
from plrnn_explorer.dynamics.cell_preimages import CellPreimages
from plrnn_explorer.dynamics.cells import Cells
from plrnn_explorer.dynamics.growth import Box, Generation, rate_of_decline
from plrnn_explorer.dynamics.local_manifold import LocalManifold
from plrnn_explorer.dynamics.local_polytope import local_polytopes
from plrnn_explorer.models.map import PiecewiseLinearMap


class ConnectedPreimages:
    """Growth of a stable curve by walking across the borders, see `CellPreimages`."""

    def __init__(
        self, model: PiecewiseLinearMap, local: LocalManifold, horizon: Box, reach: float, most: int
    ) -> None:
        pieces = local_polytopes(model, local.cycle, "stable", reach)
        self._cells = CellPreimages(model, pieces, horizon)
        self._generations = self._cells.generations(start_cells(model, pieces), most)
        # The same side of the cycle must be called positive.
        self._same = np.sign(np.einsum("km,km->k", pieces.bases[:, :, 0], local.directions))
        self.searched = self._cells.searched

    @property
    def n_singular(self) -> int:
        """Regions met whose Jacobian is singular."""
        return self._cells.n_singular

    def first(self, local: LocalManifold, start: Generation) -> Generation:
        """Preimages of the local pieces without those pieces themselves."""
        return next(front for front in self.grow(start) if front is not None)

    def grow(self, before: Generation) -> Iterator[Generation | None]:
        """Next generation: yields None at places to cancel and the generation last."""
        for cells in self._generations:
            if cells is not None:
                yield self._segments(cells)
                return
            yield None
        yield before.part(np.zeros(0, dtype=np.int64), np.zeros((0, 2)))

    def remaining(self, lately: list[Generation], enough: float) -> float:
        """Length still to come if generations go on shrinking as slowly as lately."""
        return rate_of_decline(lately)

    def _segments(self, cells: Cells) -> Generation:
        """Cells as segments from the cycle outward; those that hold the image of the cycle are halved."""
        ends = cells.rows.reshape(-1, 2)
        slope = cells.to_local[:, 0, 0]
        t = cells.local + slope[:, None] * ends
        halved = np.flatnonzero(t[:, 0] * t[:, 1] < 0)
        middle = -cells.local[halved, 0] / slope[halved]
        cell = np.concatenate([np.arange(len(ends)), halved])
        ends = np.concatenate([ends, np.column_stack([middle, ends[halved, 1]])])
        ends[halved, 1] = middle
        t = cells.local[cell] + slope[cell, None] * ends
        t[halved, 1] = t[len(slope) :, 0] = 0.0
        inward = np.abs(t[:, 0]) > np.abs(t[:, 1])
        t[inward], ends[inward] = t[inward, ::-1], ends[inward, ::-1]
        t *= self._same[cells.piece[cell]][:, None]
        segments = cells.origins[cell][:, None] + ends[:, :, None] * cells.bases[cell, None, :, 0]
        n = len(cell)
        side = (t.sum(axis=1) < 0).astype(np.int64)
        return Generation(
            segments,
            t,
            2 * cells.piece[cell] + side,
            np.zeros(n, dtype=np.int64),
            np.tile([0.0, 1.0], (n, 1)),
        )
